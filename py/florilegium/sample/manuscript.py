"""The transcribed half of the sample: a primer of four pages, in Latin, Hebrew and Chinese, and one not yet segmented."""

from __future__ import annotations

import math
from dataclasses import dataclass, field, replace

from florilegium.model.geometry import Point, Points
from florilegium.model.page import Direction, Line, Page, Region, Text
from florilegium.sample.pen import BLUE, GREEN, RED, Sheet

WIDTH, HEIGHT = 900, 1200


@dataclass
class Leaf:
    """A page while it is drawn: the sheet, and what has been written on it so far."""

    name: str
    seed: int
    direction: Direction = Direction.LEFT_TO_RIGHT
    regions: list[Region] = field(default_factory=list)
    orphans: list[Line] = field(default_factory=list)
    lines: list[Line] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.sheet = Sheet(WIDTH, HEIGHT, self.seed)

    def line(self, text: str, type: str, baseline: Points, mask: Points) -> None:
        """Note a line that was drawn; it waits for its region."""
        number = sum(len(region.lines) for region in self.regions) + len(self.lines) + len(self.orphans) + 1
        self.lines.append(Line(f"{self.name}_l{number}", type, baseline, mask, texts=(Text(text),)))

    def region(self, type: str, left: float, top: float, right: float, bottom: float) -> None:
        """A region around the lines that wait."""
        outline = ((left, top), (right, top), (right, bottom), (left, bottom))
        id = f"{self.name}_r{len(self.regions) + 1}"
        self.regions.append(Region(id, type=type, outline=outline, lines=tuple(self.lines)))
        self.lines.clear()

    def latin(
        self,
        text: str,
        x: float,
        baseline: float,
        size: float,
        type: str = "DefaultLine",
        colour: tuple[int, int, int] | None = None,
    ) -> None:
        """Write a line of Latin."""
        right = self.sheet.latin(text, x, baseline, size, *([colour] if colour else []))
        self.line(
            text, type, ((x, baseline), (right, baseline)), _band(x, right, baseline - size, baseline + size * 0.35)
        )

    def hebrew(self, text: str, right: float, baseline: float, size: float, type: str = "DefaultLine") -> None:
        """Write a line of Hebrew. Its baseline runs as the writing does, from right to left."""
        left = self.sheet.hebrew(text, right, baseline - size * 0.8, size)
        self.line(
            text,
            type,
            ((right, baseline), (left, baseline)),
            _band(left, right, baseline - size, baseline + size * 0.4),
        )

    def column(self, text: str, x: float, top: float, size: float) -> None:
        """Write a column of Chinese. Its baseline runs down its middle."""
        self.sheet.signs(text, x, top, size, down=True)
        bottom = top + len(text) * size * 1.15
        middle = x + size / 2
        self.line(text, "DefaultLine", ((middle, top), (middle, bottom)), _band(x - 8, x + size + 8, top - 8, bottom))

    def page(self) -> Page:
        """The page as transcribed."""
        return Page(
            f"{self.name}.jpg",
            WIDTH,
            HEIGHT,
            tuple(self.regions),
            tuple(self.orphans),
            id=self.name,
            direction=self.direction,
        )


def _band(left: float, right: float, top: float, bottom: float) -> Points:
    middle = (left + right) / 2
    points: tuple[Point, ...] = (
        (left, top),
        (middle, top - 2),
        (right, top),
        (right, bottom),
        (middle, bottom + 2),
        (left, bottom),
    )
    return tuple((round(x, 1), round(y, 1)) for x, y in points)


def leaves() -> list[Leaf]:
    """The four pages, drawn and transcribed."""
    return [_latin(), _hebrew(), _chinese(), _flower()]


def _latin() -> Leaf:
    leaf = Leaf("f1r", 11)
    sheet = leaf.sheet
    for x in (170, 690):
        sheet.stroke([(x, 90), (x, 1130)], 1, (214, 190, 160))
    leaf.latin("i", 800, 90, 30, "")
    leaf.region("NumberingZone", 785, 55, 830, 105)
    leaf.latin("INCIPIT LIBER PRIMVS", 180, 170, 40, "HeadingLine", RED)
    text = [
        "n principio erat uerbum et",
        "uerbum erat apud deum",
        "et deus erat uerbum hoc",
        "erat in principio apud",
        "deum omnia per ipsum",
        "facta sunt & sine ipso",
    ]
    for number, words in enumerate(text):
        indent = 290 if number < 3 else 180
        leaf.latin(words, indent, 260 + number * 62, 30)
    sheet.latin("uita", 330, 540, 18, RED)
    leaf.line("uita", "InterlinearLine", ((330, 540), (362, 540)), _band(330, 362, 522, 546))
    leaf.region("MainZone", 165, 120, 700, 600)
    sheet.area([(180, 226), (272, 226), (272, 400), (180, 400)], (226, 190, 110), 3, BLUE)
    for y in (246, 380):
        sheet.stroke([(200, y), (252, y)], 8, BLUE)
    sheet.stroke([(226, 246), (226, 380)], 14, BLUE)
    for turn in range(5):
        sheet.ellipse(194 + turn * 16, 313 + (turn % 2) * 24 - 12, 5, 9, GREEN)
    leaf.line("I", "DropCapitalLine", ((184, 394), (268, 394)), _band(182, 270, 228, 398))
    leaf.region("DropCapitalZone", 176, 222, 276, 404)
    leaf.latin("nota bene", 720, 330, 20)
    leaf.latin("de uerbo", 720, 360, 20)
    leaf.region("MarginTextZone", 710, 300, 860, 380)
    leaf.latin("Explicit; scripsit Petrus", 180, 760, 26)
    leaf.latin("anno domini m cc", 180, 810, 26)
    leaf.region("", 165, 720, 700, 840)
    leaf.latin("probatio penne", 420, 1090, 22, "")
    leaf.orphans += leaf.lines
    leaf.lines.clear()
    return leaf


def _hebrew() -> Leaf:
    leaf = Leaf("f1v", 12, Direction.RIGHT_TO_LEFT)
    for number, text in enumerate(("בראשית ברא", "אלהים את השמים", "ואת הארץ", "והארץ היתה")):
        leaf.hebrew(text, 740, 240 + number * 110, 50, "HeadingLine" if number == 0 else "DefaultLine")
    leaf.region("MainZone", 200, 170, 770, 620)
    leaf.hebrew("אור", 130, 320, 30)
    leaf.region("MarginTextZone", 30, 280, 145, 340)
    leaf.hebrew("לא", 480, 900, 40, "")
    leaf.orphans += leaf.lines
    leaf.lines.clear()
    return leaf


def _chinese() -> Leaf:
    leaf = Leaf("f2r", 13, Direction.TOP_TO_BOTTOM)
    for number, text in enumerate(("上大人", "三千士", "山川水土", "日月木中")):
        leaf.column(text, 640 - number * 130, 190, 84)
    for x in (760, 625, 495, 365, 235):
        leaf.sheet.stroke([(x, 160), (x, 620)], 2, RED)
    leaf.region("MainZone", 225, 160, 770, 620)
    leaf.column("上", 800, 180, 40)
    leaf.region("NumberingZone", 785, 165, 855, 245)
    return leaf


def _flower() -> Leaf:
    leaf = Leaf("f2v", 14)
    sheet = leaf.sheet
    sheet.stroke([(450, 900), (446, 760), (450, 560)], 8, GREEN)
    for side in (-1, 1):
        leafage = [(450, 800), (450 + side * 120, 720), (450 + side * 190, 640), (450 + side * 110, 700), (450, 770)]
        sheet.area(leafage, (140, 162, 112), 3, GREEN)
    for petal in range(8):
        angle = petal * math.pi / 4
        x, y = 450 + 95 * math.sin(angle), 430 - 95 * math.cos(angle)
        sheet.ellipse(x, y, 58, 58, (186, 74, 70), 3)
    sheet.ellipse(450, 430, 62, 62, (222, 176, 84), 3)
    return leaf


def automatic(page: Page, mistakes: dict[str, str]) -> Page:
    """The page as a recogniser would have read it: a few letters wrong, with confidences."""

    def misread(line: Line) -> Line:
        content = line.texts[0].content if line.texts else ""
        for right, wrong in mistakes.items():
            content = content.replace(right, wrong)
        changed = bool(line.texts) and content != line.texts[0].content
        return replace(line, texts=(Text(content, 0.71 if changed else 0.97),))

    return replace(
        page,
        regions=tuple(replace(r, lines=tuple(misread(line) for line in r.lines)) for r in page.regions),
        orphans=tuple(replace(line, texts=(Text("", 0.0),)) for line in page.orphans),
    )
