"""Writes a page as ALTO.

The standard profile is ALTO 4.4 with all it has for the model. The eScriptorium profile is ALTO 4.2 in the shape in
which eScriptorium itself writes it: only text blocks, side by side, one String a line, points outside the page kept.
Where eScriptorium's own files are invalid or lose something, all profiles do better: only tags that are used and can
be resolved, unique legal ids, confidences of 0, tabs, no exponents, no control characters. The DFG profile is ALTO 2.1
for the DFG Viewer and Kitodo: a box for everything, whole numbers, level baselines, no outlines of lines, no glyphs.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from florilegium.formats.alto.head import UNITS, Tags, description
from florilegium.formats.alto.strings import StringWriter, box_attributes, language_attribute
from florilegium.formats.findings import Findings
from florilegium.formats.layout import DUMMY_REGION
from florilegium.formats.outlines import OUTLINE_MADE_UP, page_box
from florilegium.formats.writing import (
    GEOMETRY_DEGENERATE,
    ORDER_LOST,
    POINTS_CLIPPED,
    UNIT_KEPT,
    Ids,
    Writing,
    clipped,
    figure,
    whole_number,
)
from florilegium.model.geometry import Box, Points, bounding_box
from florilegium.model.page import Direction, Line, Page, Region, RegionKind


class Profile(StrEnum):
    """How an ALTO file is written."""

    STANDARD = "standard"
    """ALTO 4.4."""
    ESCRIPTORIUM = "escriptorium"
    """ALTO 4.2 as eScriptorium writes it."""
    DFG = "dfg"
    """ALTO 2.1 as the DFG Viewer reads it."""


@dataclass(frozen=True, slots=True)
class AltoOptions:
    """How a page is written.

    Attributes:
        profile: see `Profile`.
        number: of the page in its document, from 1.
        words: write words and glyphs where the page has them, instead of one String a line.
    """

    profile: Profile = Profile.STANDARD
    number: int = 1
    words: bool = False


@dataclass(frozen=True, slots=True)
class _Dialect:
    """What a profile has and what it has not.

    Attributes:
        namespace: of its elements.
        schema: the address of its schema.
        nested: blocks inside others, and elements for pictures and lines; else all are text blocks side by side.
        order: an explicit reading order, and directions of writing.
        languages: of blocks, lines and words, and further readings.
        words: String elements for words.
        glyphs: Glyph elements.
        modern: outlines of lines, baselines with points, one Processing for each step.
        boxes: every block and line must have a box, in whole numbers.
        clips: points outside the page are moved to its edge.
    """

    namespace: str
    schema: str
    nested: bool = True
    order: bool = True
    languages: bool = True
    words: bool = True
    glyphs: bool = True
    modern: bool = True
    boxes: bool = False
    clips: bool = True


_V4, _V2 = "http://www.loc.gov/standards/alto/ns-v4#", "http://www.loc.gov/standards/alto/ns-v2#"
_SCHEMAS = "http://www.loc.gov/standards/alto/"
_DIALECTS = {
    Profile.STANDARD: _Dialect(_V4, f"{_SCHEMAS}v4/alto-4-4.xsd"),
    Profile.ESCRIPTORIUM: _Dialect(
        _V4, f"{_SCHEMAS}v4/alto-4-2.xsd", nested=False, order=False, languages=False, words=False, clips=False
    ),
    Profile.DFG: _Dialect(_V2, f"{_SCHEMAS}v2/alto-2-1.xsd", order=False, glyphs=False, modern=False, boxes=True),
}
_DIRECTIONS = {
    Direction.LEFT_TO_RIGHT: "ltr",
    Direction.RIGHT_TO_LEFT: "rtl",
    Direction.TOP_TO_BOTTOM: "ttb",
    Direction.BOTTOM_TO_TOP: "btt",
}
_DUMMY_PAGE = "eSc_dummypage_"


def write_alto(page: Page, options: AltoOptions = AltoOptions(), path: str = "") -> Writing:
    """A page as an ALTO file.

    Args:
        page: the page.
        options: how it is written.
        path: of the file it comes from, for problems.
    """
    findings = Findings(path)
    if page.unit not in UNITS:
        findings.note(UNIT_KEPT, "", page.unit)
    content = "\n".join(_AltoWriter(page, options, findings).lines())
    return Writing(content.encode(), findings.problems())


class _AltoWriter:
    """Goes through one page."""

    def __init__(self, page: Page, options: AltoOptions, findings: Findings) -> None:
        self.page = page
        self.options = options
        self.findings = findings
        self.dialect = dialect = _DIALECTS[options.profile]
        regions, lines = list(page.all_regions()), list(page.all_lines())
        self.ids = Ids([*(region.id for region in regions), *(line.id for line in lines), page.id])
        self.tags = Tags((region.type for region in regions), (line.type for line in lines), self.ids)
        self.strings = StringWriter(
            self.ids,
            findings,
            words=options.words and dialect.words,
            glyphs=dialect.glyphs,
            full=dialect.languages,
            whole=dialect.boxes,
        )
        self.around = page_box(page)
        self.order: list[str] = []
        """Ids of blocks, in order."""
        self.line_ids: dict[int, str] = {}
        """Ids of lines, by the identity of the line."""

    def lines(self) -> Iterator[str]:
        """The file, line by line."""
        dialect = self.dialect
        head = list(description(self.page, self.ids, steps=dialect.modern))
        page = list(self._page())
        yield '<?xml version="1.0" encoding="UTF-8"?>'
        yield f'<alto xmlns="{dialect.namespace}" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"'
        yield f'      xsi:schemaLocation="{dialect.namespace} {dialect.schema}">'
        yield from head
        yield from self.tags.write()
        if dialect.order:
            yield from self._reading_order()
        elif self.page.lines_take_turns():
            self.findings.note(ORDER_LOST, "")
        yield "  <Layout>"
        yield from page
        yield "  </Layout>"
        yield "</alto>"
        yield ""

    def _reading_order(self) -> Iterator[str]:
        """The order of the blocks; and that of the lines, where the page has one that runs across blocks."""
        groups = [self.order]
        if any(line.order is not None for line in self.page.all_lines()):
            groups.append([self.line_ids[id(line)] for line in self.page.lines_as_read()])
        if max(map(len, groups)) < 2:
            return
        yield "  <ReadingOrder>"
        for group in filter(None, groups):
            yield f'    <OrderedGroup ID="{self.ids.give("", "reading_order")}">'
            for reference in group:
                yield f'      <ElementRef ID="{self.ids.give("", f"ro_{reference}")}" REF="{reference}"/>'
            yield "    </OrderedGroup>"
        yield "  </ReadingOrder>"

    def _page(self) -> Iterator[str]:
        page, dialect = self.page, self.dialect
        size = f' WIDTH="{figure(page.width)}" HEIGHT="{figure(page.height)}"' if page.width and page.height else ""
        if dialect.nested:
            own = "" if page.id.startswith(_DUMMY_PAGE) else page.id
            name, number = self.ids.give(own, f"page_{self.options.number}"), self.options.number
        else:
            name, number = self.ids.give(_DUMMY_PAGE, _DUMMY_PAGE), self.options.number - 1
        language = language_attribute(page.language) if dialect.languages and dialect.modern else ""
        yield f'    <Page{size} PHYSICAL_IMG_NR="{number}" ID="{name}"{language}>'
        space = f' HPOS="0" VPOS="0"{size}' if size else self._box(None, None) if dialect.boxes else ""
        yield f"      <PrintSpace{space}>"
        for region in page.regions if dialect.nested else _flat(page.regions):
            yield from self._region(region, "        ", self.around)
        if page.orphans:
            name = self.ids.give(DUMMY_REGION, DUMMY_REGION)
            self.order.append(name)
            around = bounding_box(corner for line in page.orphans if line.bounds for corner in line.bounds.corners)
            yield f'        <TextBlock ID="{name}"{self._box(around, None) if dialect.boxes else ""}>'
            for line in page.orphans:
                yield self._line(line, "          ", around or self.around)
            yield "        </TextBlock>"
        yield "      </PrintSpace>"
        yield "    </Page>"

    def _region(self, region: Region, indent: str, around: Box) -> Iterator[str]:
        id = self.ids.give(region.id, "region")
        name, type = _block(region) if self.dialect.nested else ("TextBlock", "")
        self.order.append(id)
        outline = self._points(region.outline, 3, id)
        tag = f' TAGREFS="{self.tags.regions[region.type]}"' if region.type else ""
        own = bounding_box(outline) if outline else region.bounds
        box = self._box(own, id)
        text_attributes = self._language_and_direction(region, self.page.direction) if name == "TextBlock" else ""
        yield f'{indent}<{name}{box} ID="{id}"{tag}{type}{text_attributes}>'
        if outline:
            yield f'{indent}  <Shape><Polygon POINTS="{self._list(outline)}"/></Shape>'
        if name == "TextBlock":
            for line in region.lines:
                yield self._line(line, indent + "  ", own or around)
        elif region.lines:  # lines cannot stand in a ComposedBlock itself
            inner = self.ids.give("", f"{id}_lines")
            self.order.append(inner)
            yield f'{indent}  <TextBlock ID="{inner}"{box if self.dialect.boxes else ""}>'
            for line in region.lines:
                yield self._line(line, indent + "    ", own or around)
            yield f"{indent}  </TextBlock>"
        if self.dialect.nested:
            for part in region.regions:
                yield from self._region(part, indent + "  ", own or around)
        yield f"{indent}</{name}>"

    def _line(self, line: Line, indent: str, around: Box) -> str:
        name = self.line_ids[id(line)] = self.ids.give(line.id, "line")
        tag = f' TAGREFS="{self.tags.lines[line.type]}"' if line.type else ""
        mask, baseline = self._points(line.mask, 3, name), self._points(line.baseline, 2, name)
        on = self._baseline(baseline) if baseline else ""
        own = bounding_box(mask) or line.box or bounding_box(baseline)
        if own is None and self.dialect.boxes:
            self.findings.note(OUTLINE_MADE_UP, name)
            own = around
        box = self._box(own, None)
        rest = self._language_and_direction(line, None)
        pieces = [f'{indent}<TextLine ID="{name}"{tag}{on}{box}{rest}>']
        if mask and self.dialect.modern:
            pieces.append(f'{indent}  <Shape><Polygon POINTS="{self._list(mask)}"/></Shape>')
        pieces.extend(self.strings.write(line, name, box, indent + "  "))
        pieces.append(f"{indent}</TextLine>")
        return "\n".join(pieces)

    def _baseline(self, baseline: Points) -> str:
        if self.dialect.modern:
            return f' BASELINE="{self._list(baseline)}"'
        return f' BASELINE="{whole_number(sum(y for _, y in baseline) / len(baseline))}"'

    def _language_and_direction(self, part: Region | Line, inherited: Direction | None) -> str:
        language = language_attribute(part.language) if self.dialect.languages else ""
        direction = (part.direction or inherited) if self.dialect.order else None
        return language + (f' BASEDIRECTION="{_DIRECTIONS[direction]}"' if direction else "")

    def _points(self, points: Points, least: int, id: str) -> Points:
        """Points as they are written: none if they are too few to make a shape, moved onto the page if they must be."""
        if not points:
            return points
        if len(points) < least:
            self.findings.note(GEOMETRY_DEGENERATE, id)
            return ()
        if not self.dialect.clips:
            return points
        inside = clipped(points, self.page.width, self.page.height)
        if inside is not points:
            self.findings.note(POINTS_CLIPPED, id)
        return inside

    def _box(self, box: Box | None, id: str | None) -> str:
        """A box as attributes, on the page if points must be; where one must be and there is none, that of the page."""
        if box is not None and self.dialect.clips:
            box = bounding_box(clipped(box.corners, self.page.width, self.page.height))
        if not self.dialect.boxes:
            return box_attributes(box)
        if box is None:
            if id:
                self.findings.note(OUTLINE_MADE_UP, id)
            box = self.around
        return box_attributes(box, whole=True)

    def _list(self, points: Points) -> str:
        if self.dialect.boxes:
            return " ".join([str(whole_number(value)) for point in points for value in point])
        if isinstance(sum([x + y for x, y in points]), int):  # then all of them are
            return " ".join(["%d %d" % point for point in points])  # noqa: UP031 - half the time
        return " ".join([figure(value) for point in points for value in point])


def _block(region: Region) -> tuple[str, str]:
    """The block element for a region, and its TYPE where that tells kinds apart that ALTO has one element for."""
    if region.regions or (region.kind in (RegionKind.GROUP, RegionKind.TABLE) and not region.lines):
        plain = region.kind in (RegionKind.GROUP, RegionKind.TEXT)
        return "ComposedBlock", "" if plain else f' TYPE="{region.kind}"'
    if region.lines or region.kind is RegionKind.TEXT:
        return "TextBlock", ""
    if region.kind is RegionKind.SEPARATOR:
        return "GraphicalElement", ""
    return "Illustration", "" if region.kind is RegionKind.IMAGE else f' TYPE="{region.kind}"'


def _flat(regions: Iterable[Region]) -> Iterator[Region]:
    """All regions side by side; groups without type or lines are only brackets, and fall away."""
    for outer in regions:
        for region in outer.walk():
            if region.kind is not RegionKind.GROUP or region.type or region.lines:
                yield region
