"""Pages in other units turned into pixels."""

from __future__ import annotations

from dataclasses import replace

from florilegium.model.geometry import Box, Points
from florilegium.model.page import Glyph, Line, Page, Region, Word


def to_pixels(page: Page, width: float, height: float) -> Page:
    """The page as large as its image: all coordinates in pixels.

    Args:
        page: a page whose own width and height are known, in whatever unit.
        width: of its image in pixels.
        height: of its image in pixels.
    """
    return _Scale(width / page.width, height / page.height).page(page, width, height)


class _Scale:
    """Multiplies coordinates; results are rounded to hundredths of a pixel."""

    def __init__(self, across: float, down: float) -> None:
        self.across = across
        self.down = down

    def page(self, page: Page, width: float, height: float) -> Page:
        regions = tuple(self._region(region) for region in page.regions)
        orphans = tuple(self._line(line) for line in page.orphans)
        return replace(page, width=width, height=height, regions=regions, orphans=orphans, unit="pixel")

    def _points(self, points: Points) -> Points:
        return tuple((round(x * self.across, 2), round(y * self.down, 2)) for x, y in points)

    def _region(self, region: Region) -> Region:
        return replace(
            region,
            outline=self._points(region.outline),
            lines=tuple(self._line(line) for line in region.lines),
            regions=tuple(self._region(inner) for inner in region.regions),
        )

    def _line(self, line: Line) -> Line:
        return replace(
            line,
            baseline=self._points(line.baseline),
            mask=self._points(line.mask),
            box=self._box(line.box) if line.box else None,
            words=tuple(self._word(word) for word in line.words),
        )

    def _box(self, box: Box) -> Box:
        (x, y), (width, height) = self._points(((box.x, box.y), (box.width, box.height)))
        return Box(x, y, width, height)

    def _word(self, word: Word) -> Word:
        return replace(
            word, outline=self._points(word.outline), glyphs=tuple(self._glyph(glyph) for glyph in word.glyphs)
        )

    def _glyph(self, glyph: Glyph) -> Glyph:
        return replace(glyph, outline=self._points(glyph.outline))
