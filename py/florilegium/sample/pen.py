"""Drawing with a broad pen: strokes, washes, and a few Chinese and Hebrew characters as strokes (no font is needed)."""

from __future__ import annotations

import random
from collections.abc import Sequence

from PIL import Image, ImageDraw, ImageFilter, ImageFont

from florilegium.model.geometry import Point

SCALE = 2
"""Everything is drawn so many times larger and scaled down, for smooth edges."""

INK = (58, 42, 30)
RED = (150, 45, 35)
BLUE = (70, 100, 125)
GREEN = (92, 116, 74)
PARCHMENT = (238, 225, 198)

HANZI: dict[str, tuple[tuple[Point, ...], ...]] = {
    "上": (((48, 12), (48, 84)), ((48, 44), (80, 44)), ((10, 85), (92, 85))),
    "大": (((12, 36), (88, 36)), ((50, 8), (48, 50), (14, 92)), ((50, 44), (66, 70), (90, 92))),
    "人": (((50, 8), (44, 48), (10, 92)), ((47, 40), (64, 68), (92, 92))),
    "山": (((50, 10), (50, 86)), ((16, 40), (16, 86), (84, 86)), ((84, 40), (84, 90))),
    "川": (((20, 12), (20, 56), (8, 92)), ((50, 16), (50, 80)), ((82, 10), (82, 94))),
    "日": (((24, 12), (24, 90)), ((24, 12), (76, 12), (76, 90)), ((24, 50), (76, 50)), ((24, 88), (76, 88))),
    "月": (((28, 10), (28, 60), (14, 94)), ((28, 10), (76, 10), (76, 90), (66, 84)), ((28, 36), (76, 36)), ((28, 60), (76, 60))),
    "木": (((10, 34), (90, 34)), ((50, 8), (50, 94)), ((48, 38), (30, 64), (10, 80)), ((52, 38), (70, 62), (92, 80))),
    "水": (
        ((50, 6), (50, 92), (40, 84)), ((12, 34), (38, 34), (30, 58), (10, 80)),
        ((86, 22), (60, 42)), ((54, 42), (70, 66), (92, 84)),
    ),
    "土": (((20, 42), (80, 42)), ((50, 10), (50, 86)), ((8, 88), (92, 88))),
    "中": (((16, 28), (16, 62)), ((16, 28), (84, 28), (84, 62)), ((16, 60), (84, 60)), ((50, 6), (50, 96))),
    "三": (((18, 18), (82, 18)), ((24, 50), (76, 50)), ((8, 86), (92, 86))),
    "千": (((72, 10), (24, 22)), ((8, 46), (92, 46)), ((50, 18), (50, 96))),
    "士": (((8, 40), (92, 40)), ((50, 8), (50, 86)), ((22, 88), (78, 88))),
    "門": (
        ((12, 10), (12, 94)), ((12, 10), (40, 10), (40, 42)), ((12, 26), (40, 26)), ((12, 42), (40, 42)),
        ((60, 10), (60, 42)), ((60, 10), (88, 10), (88, 92), (78, 86)), ((60, 26), (88, 26)), ((60, 42), (88, 42)),
    ),
}  # fmt: skip
"""Characters as strokes in a square of 100."""

HEBREW: dict[str, tuple[tuple[Point, ...], ...]] = {
    "א": (((22, 24), (80, 80)), ((76, 22), (74, 42), (58, 52)), ((34, 40), (22, 56), (24, 80))),
    "ב": (((25, 25), (70, 25), (75, 32), (75, 76)), ((14, 78), (90, 78))),
    "ה": (((20, 26), (72, 26), (78, 34), (78, 80)), ((32, 46), (32, 80))),
    "ו": (((44, 24), (58, 28), (58, 80)),),
    "י": (((42, 24), (58, 27), (56, 46)),),
    "ל": (((30, 2), (32, 26), (74, 26), (78, 36), (54, 80)),),
    "ם": (((22, 26), (74, 26), (78, 78), (26, 78), (22, 26)),),
    "מ": (((24, 24), (36, 40), (22, 80)), ((36, 36), (56, 26), (76, 32), (80, 78), (48, 78))),
    "ץ": (((40, 24), (52, 44), (52, 106)), ((78, 22), (76, 38), (54, 48))),
    "ר": (((20, 25), (68, 25), (76, 33), (76, 80)),),
    "ש": (((18, 24), (20, 60), (30, 78), (70, 78), (84, 60), (84, 24)), ((50, 24), (48, 58), (34, 76))),
    "ת": (((22, 26), (72, 26), (78, 34), (78, 80)), ((36, 26), (36, 70), (20, 80))),
}


class Sheet:
    """A sheet to draw on; all measures are pixels of the finished picture."""

    def __init__(self, width: int, height: int, seed: int, ground: tuple[int, int, int] = PARCHMENT) -> None:
        self.width, self.height = width, height
        self.chance = random.Random(seed)
        self._image = Image.new("RGB", (width * SCALE, height * SCALE), ground)
        self._draw = ImageDraw.Draw(self._image)
        self._mottle(ground)

    def _mottle(self, ground: tuple[int, int, int]) -> None:
        """Parchment is never even."""
        small = Image.new("RGB", (self.width // 24 + 2, self.height // 24 + 2))
        small.putdata(
            [
                tuple(max(0, min(255, channel + shade)) for channel in ground)
                for shade in (self.chance.randint(-9, 7) for _ in range(small.width * small.height))
            ]
        )
        clouds = small.resize(self._image.size, Image.Resampling.BICUBIC)
        self._image.paste(clouds.filter(ImageFilter.GaussianBlur(SCALE * 4)))

    def stroke(self, points: Sequence[Point], width: float, colour: tuple[int, int, int] = INK) -> None:
        """A stroke of the pen with round ends."""
        scaled = [(x * SCALE, y * SCALE) for x, y in points]
        self._draw.line(scaled, fill=colour, width=max(1, round(width * SCALE)), joint="curve")
        radius = width * SCALE / 2
        for x, y in (scaled[0], scaled[-1]):
            self._draw.ellipse((x - radius, y - radius, x + radius, y + radius), fill=colour)

    def area(
        self,
        points: Sequence[Point],
        fill: tuple[int, int, int] | None,
        edge: float = 0,
        colour: tuple[int, int, int] = INK,
    ) -> None:
        """A filled polygon, with an outline if ``edge`` is its width."""
        if fill:
            self._draw.polygon([(x * SCALE, y * SCALE) for x, y in points], fill=fill)
        if edge:
            self.stroke([*points, points[0]], edge, colour)

    def ellipse(
        self, cx: float, cy: float, rx: float, ry: float, fill: tuple[int, int, int] | None, edge: float = 0
    ) -> None:
        """A filled ellipse, with an outline if ``edge`` is its width."""
        box = tuple(value * SCALE for value in (cx - rx, cy - ry, cx + rx, cy + ry))
        self._draw.ellipse(box, fill=fill, outline=INK if edge else None, width=round(edge * SCALE))

    def signs(
        self, text: str, x: float, y: float, size: float, *, down: bool = False, colour: tuple[int, int, int] = INK
    ) -> None:
        """Chinese characters from a top left corner on, to the right or down."""
        for number, sign in enumerate(text):
            left, top = (x, y + number * size * 1.15) if down else (x + number * size * 1.15, y)
            for points in HANZI[sign]:
                self.stroke([(left + px * size / 100, top + py * size / 100) for px, py in points], size * 0.08, colour)

    def hebrew(self, text: str, right: float, top: float, size: float) -> float:
        """Hebrew text that begins at a right edge; returns where its left edge came to lie."""
        x = right
        for sign in text:
            x -= size * (0.5 if sign == " " else 0.55 if sign in "וי" else 0.92)
            shift = 0.2 * size if sign in "וי" else 0
            for points in HEBREW.get(sign, ()):
                self.stroke([(x - shift + px * size / 110, top + py * size / 100) for px, py in points], size * 0.11)
        return x

    def latin(self, text: str, x: float, baseline: float, size: float, colour: tuple[int, int, int] = INK) -> float:
        """Latin text on a baseline; returns where its right edge came to lie."""
        font = ImageFont.load_default(size * SCALE)
        self._draw.text((x * SCALE, baseline * SCALE), text, font=font, fill=colour, anchor="ls")
        return x + self._draw.textlength(text, font=font) / SCALE

    def finished(self) -> Image.Image:
        """The picture in its final size."""
        return self._image.resize((self.width, self.height), Image.Resampling.LANCZOS)
