"""What is wanted of pages, and pages with nothing but that on them."""

from __future__ import annotations

from dataclasses import dataclass, replace

from florilegium.model.page import Line, Page, Region


@dataclass(frozen=True, slots=True)
class Selection:
    """What is wanted.

    Attributes:
        pages: keys of pages (`page_key`), or parts of a range in words; ``None`` for all.
        page_range: pages in words (`PageRange`); empty for all. With keys too, either makes a page wanted.
        versions: of the text, the one wanted most first: where it has no text, the next one's is taken. An empty name
            is the first version of each document; one that does not exist may be several, with commas between them.
        region_types: names of region types; ``None`` for all.
        untyped_regions: whether regions without type are wanted.
        orphan_lines: whether lines that belong to no region are wanted.
        line_types: names of line types; ``None`` for all.
        untyped_lines: whether lines without type are wanted.
        empty_lines: whether lines without text are wanted.
        least_confidence: lines of which the recogniser was less sure lose their text; those of which nobody knows how
            sure it was keep it.
    """

    pages: frozenset[str] | None = None
    page_range: str = ""
    versions: tuple[str, ...] = ("",)
    region_types: frozenset[str] | None = None
    untyped_regions: bool = True
    orphan_lines: bool = True
    line_types: frozenset[str] | None = None
    untyped_lines: bool = True
    empty_lines: bool = True
    least_confidence: float = 0.0

    def wants(self, region: Region) -> bool:
        """Whether a region is wanted by its type."""
        if not region.type:
            return self.untyped_regions
        return self.region_types is None or region.type in self.region_types

    def wants_line(self, line: Line) -> bool:
        """Whether a line is wanted by its type and its text."""
        if not (self.empty_lines or (line.text and line.text.content)):
            return False
        if not line.type:
            return self.untyped_lines
        return self.line_types is None or line.type in self.line_types

    @property
    def all_regions(self) -> bool:
        """Whether regions of every type are wanted."""
        return self.region_types is None and self.untyped_regions

    @property
    def all_lines(self) -> bool:
        """Whether every line of a wanted region is wanted."""
        return self.line_types is None and self.untyped_lines and self.empty_lines


def select(page: Page, selection: Selection) -> Page:
    """The page with nothing but what is wanted. The order stays as it is; lines go with their regions.

    A region inside another counts by its own type: wanted inside one that is not, it takes the other's place. Without
    a type of its own (a cell of a table) it also comes along with the region it lies in.
    """
    if selection.least_confidence > 0:
        page = page.with_lines(lambda line: _without_doubtful_text(line, selection.least_confidence))
    if not selection.all_regions:
        page = replace(page, regions=_selected(page.regions, selection, inside=False))
    if not selection.orphan_lines:
        page = replace(page, orphans=())
    if not selection.all_lines:
        page = page.with_lines(lambda line: line if selection.wants_line(line) else None)
    return page


def doubtful(line: Line, least: float) -> bool:
    """Whether a line has text of which the recogniser was not sure enough."""
    return line.text is not None and line.text.confidence is not None and line.text.confidence < least


def _without_doubtful_text(line: Line, least: float) -> Line:
    return replace(line, texts=(), words=()) if doubtful(line, least) else line


def _selected(regions: tuple[Region, ...], selection: Selection, *, inside: bool) -> tuple[Region, ...]:
    chosen: list[Region] = []
    for region in regions:
        wanted = selection.wants(region) or (inside and not region.type)
        inner = _selected(region.regions, selection, inside=wanted)
        if wanted:
            chosen.append(region if inner == region.regions else replace(region, regions=inner))
        else:
            chosen.extend(inner)
    return tuple(chosen)
