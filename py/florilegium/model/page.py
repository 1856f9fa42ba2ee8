"""A transcribed page, in the terms of ALTO, PAGE and eScriptorium.

page > region > line > word > glyph; a region may hold regions (the cells of a table, the blocks of a composed block);
a line that belongs to no region is an *orphan line*. All coordinates are pixels of the page image.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import NamedTuple, TypeAlias

from florilegium.model.geometry import Box, Points, bounding_box


class RegionKind(StrEnum):
    """What a region is made of (the region elements of PAGE; ALTO's block elements map onto them)."""

    TEXT = "text"
    IMAGE = "image"
    LINE_DRAWING = "line drawing"
    GRAPHIC = "graphic"
    TABLE = "table"
    CELL = "cell"
    """A cell of a table: part of its table, so it is neither counted nor chosen as a region of its own."""
    CHART = "chart"
    MAP = "map"
    SEPARATOR = "separator"
    MATHS = "maths"
    CHEMISTRY = "chemistry"
    MUSIC = "music"
    ADVERT = "advert"
    NOISE = "noise"
    FORM = "form"
    FRAME = "frame"
    GROUP = "group"
    """A region that only holds others: ALTO's ComposedBlock."""
    CUSTOM = "custom"
    UNKNOWN = "unknown"


class Direction(StrEnum):
    """The way the characters of a line run, or the lines of a region follow each other."""

    LEFT_TO_RIGHT = "left-to-right"
    RIGHT_TO_LEFT = "right-to-left"
    TOP_TO_BOTTOM = "top-to-bottom"
    BOTTOM_TO_TOP = "bottom-to-top"


@dataclass(frozen=True, slots=True)
class Text:
    """One reading of a line, word or glyph.

    Attributes:
        content: the characters in logical order, without line breaks; empty is a reading too (an empty line), not a
            missing one.
        confidence: of the recogniser, 0 to 1; ``None`` where nobody said.
        index: the rank among several readings (PAGE ``TextEquiv/@index``); ``None`` where nobody said, which is 0.
    """

    content: str
    confidence: float | None = None
    index: int | None = None


@dataclass(frozen=True, slots=True)
class Glyph:
    """A character with its place."""

    id: str
    texts: tuple[Text, ...] = ()
    outline: Points = ()


class SubstitutionType(StrEnum):
    """Why a word stands for something else than its characters (ALTO ``SUBS_TYPE``)."""

    HYPHENATED_START = "HypPart1"
    HYPHENATED_END = "HypPart2"
    ABBREVIATION = "Abbreviation"


@dataclass(frozen=True, slots=True)
class Substitution:
    """What a word stands for: the whole word of which it is a half, or the abbreviation written out."""

    type: SubstitutionType
    content: str


@dataclass(frozen=True, slots=True)
class Word:
    """A word with its place.

    Attributes:
        outline: polygon; empty where the file gives none.
        substitution: what it stands for, where the file says so.
    """

    id: str
    texts: tuple[Text, ...] = ()
    outline: Points = ()
    glyphs: tuple[Glyph, ...] = ()
    language: str | None = None
    substitution: Substitution | None = None


@dataclass(frozen=True, slots=True)
class Line:
    """A line of writing.

    Attributes:
        id: as in the file; may be empty or not unique there.
        type: such as ``HeadingLine``; empty for an untyped line.
        baseline: polyline the writing stands on, in writing direction; empty where there is none.
        mask: polygon around the writing; empty where there is none.
        box: the box the file gives, for a line without mask.
        texts: its readings, the preferred one first; empty if the line is not transcribed.
        words: the words, where the file has them.
        order: its place in the reading order of the whole page, where the file has one that runs across regions.
        custom: PAGE's ``custom`` attribute as it is, for what the model has no field for.
    """

    id: str
    type: str = ""
    baseline: Points = ()
    mask: Points = ()
    box: Box | None = None
    texts: tuple[Text, ...] = ()
    words: tuple[Word, ...] = ()
    language: str | None = None
    direction: Direction | None = None
    custom: str = ""
    order: int | None = None

    @property
    def text(self) -> Text | None:
        """The preferred reading, or ``None`` if the line is not transcribed."""
        return self.texts[0] if self.texts else None

    @property
    def bounds(self) -> Box | None:
        """The box around the mask, else the one the file gives, else the one around the baseline."""
        return bounding_box(self.mask) or self.box or bounding_box(self.baseline)


ChangeLine: TypeAlias = Callable[[Line], Line | None]
"""What becomes of a line; ``None`` for nothing."""


def _changed(lines: tuple[Line, ...], change: ChangeLine) -> tuple[Line, ...]:
    return tuple(changed for line in lines if (changed := change(line)) is not None)


@dataclass(frozen=True, slots=True)
class Cell:
    """Where a cell is in its table: row and column from 0, how many of them it takes up, whether it is a heading."""

    row: int
    column: int
    rows: int = 1
    columns: int = 1
    header: bool = False


@dataclass(frozen=True, slots=True)
class Region:
    """A zone of the page: a column, a margin, a picture, a table.

    Attributes:
        id: as in the file.
        kind: what it is made of.
        type: the type the users gave it, such as ``MainZone`` or ``page-number``; empty for an untyped region.
        outline: polygon; empty where the file gives none.
        lines: its own lines in reading order.
        regions: regions inside it.
        line_order: how its lines follow each other (PAGE ``textLineOrder``), which is not from top to bottom in East
            Asian columns; ``None`` where nobody said.
        cell: its place, if it is a cell of a table and the file says where.
    """

    id: str
    kind: RegionKind = RegionKind.TEXT
    type: str = ""
    outline: Points = ()
    lines: tuple[Line, ...] = ()
    regions: tuple[Region, ...] = ()
    language: str | None = None
    direction: Direction | None = None
    line_order: Direction | None = None
    custom: str = ""
    cell: Cell | None = None

    @property
    def bounds(self) -> Box | None:
        """The box around its outline; without one, around its lines and inner regions."""
        if self.outline:
            return bounding_box(self.outline)
        inner = [*(line.bounds for line in self.lines), *(region.bounds for region in self.regions)]
        return bounding_box(corner for box in inner if box for corner in box.corners)

    def with_lines(self, change: ChangeLine) -> Region:
        """The region with each line changed, here and in all regions inside it; ``None`` leaves a line out."""
        return replace(
            self,
            lines=_changed(self.lines, change),
            regions=tuple(inner.with_lines(change) for inner in self.regions),
        )

    def walk(self) -> Iterator[Region]:
        """The region itself and all inside it, outer before inner."""
        yield self
        for region in self.regions:
            yield from region.walk()


class Software(NamedTuple):
    """A program that worked on a transcription.

    Attributes:
        name: such as ``kraken``.
        version: may be empty.
        settings: how it was run, with which model; as written, may be empty.
        date: ISO 8601, as written; may be empty.
    """

    name: str
    version: str = ""
    settings: str = ""
    date: str = ""


@dataclass(frozen=True, slots=True)
class Provenance:
    """Who made the transcription: what ALTO's Processing and PAGE's Metadata tell.

    Attributes:
        creator: person or program, as written.
        created: ISO 8601, as written; empty where unknown.
        changed: ISO 8601, as written; empty where unknown.
        software: each program that worked on it, in order.
        source: where the image comes from, such as an IIIF address.
    """

    creator: str = ""
    created: str = ""
    changed: str = ""
    software: tuple[Software, ...] = ()
    source: str = ""


@dataclass(frozen=True, slots=True)
class Page:
    """A transcribed page.

    Attributes:
        image: the file name of its image, as the file says (may be a path, may be wrong).
        width: of the image in pixels; 0 where unknown.
        height: of the image in pixels; 0 where unknown.
        regions: its outermost regions in reading order.
        orphans: lines that belong to no region, in order.
        id: of the page in its file; empty where there is none.
        line_order: see `Region`; it holds for regions that say nothing themselves.
        unit: of all its coordinates: ``pixel``, or in some ALTO ``mm10`` (tenths of a millimetre) or ``inch1200``.
    """

    image: str
    width: float
    height: float
    regions: tuple[Region, ...] = ()
    orphans: tuple[Line, ...] = ()
    id: str = ""
    language: str | None = None
    direction: Direction | None = None
    line_order: Direction | None = None
    provenance: Provenance = Provenance()
    unit: str = "pixel"

    def all_regions(self) -> Iterator[Region]:
        """All regions at every depth, outer before inner."""
        for region in self.regions:
            yield from region.walk()

    def all_lines(self) -> Iterator[Line]:
        """All lines, region by region in reading order, the orphans last."""
        for region in self.all_regions():
            yield from region.lines
        yield from self.orphans

    def with_lines(self, change: ChangeLine) -> Page:
        """The page with each line changed; ``None`` leaves a line out."""
        return replace(
            self,
            regions=tuple(region.with_lines(change) for region in self.regions),
            orphans=_changed(self.orphans, change),
        )

    def lines_take_turns(self) -> bool:
        """Whether lines of different regions take turns in the reading order."""
        places = [line.order for line in self.all_lines() if line.order is not None]
        return places != sorted(places)

    def lines_as_read(self) -> list[Line]:
        """All lines in the reading order of the whole page, in which lines of different regions can take turns.

        A line without a place of its own comes behind the one before it; without any places it is `all_lines`.
        """
        keyed: list[tuple[int, int, Line]] = []
        last = -1
        for number, line in enumerate(self.all_lines()):
            last = last if line.order is None else line.order
            keyed.append((last, number, line))
        return [line for _, _, line in sorted(keyed, key=lambda item: item[:2])]
