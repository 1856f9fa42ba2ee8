"""Writes a page as PAGE.

The standard profile is PAGE 2019-07-15. Types stand in the ``type`` attribute where PAGE has a name for them, and in
``custom`` always, as eScriptorium and Transkribus read them; the reading order is explicit. What PAGE demands and the
page lacks is made up and reported. The profiles of the two programs hold what these read, and nothing they stumble over:
all regions as text regions side by side for eScriptorium (its importer knows no others, and the first type it meets in
``custom`` must be the last thing there); PAGE 2013 with a ``readingOrder`` on everything for Transkribus, which hangs on
files that lack it (loghi issue 29) and knows no later PAGE.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cached_property, lru_cache
from math import isfinite, trunc

from florilegium.formats.findings import Findings
from florilegium.formats.languages import language_name
from florilegium.formats.layout import DUMMY_REGION
from florilegium.formats.outlines import OUTLINE_MADE_UP, line_height, line_outline, page_box, whole
from florilegium.formats.page.cells import role
from florilegium.formats.page.custom import custom_values, tag, without
from florilegium.formats.page.head import metadata
from florilegium.formats.writing import (
    CHARACTERS_REMOVED,
    CONFIDENCE_BAD,
    ORDER_LOST,
    UNIT_KEPT,
    Ids,
    Writing,
    attribute,
    legal,
    share,
    text,
)
from florilegium.model.geometry import Box, Points, bounding_box
from florilegium.model.page import Direction, Glyph, Line, Page, Region, RegionKind, Text, Word

NAMESPACE = "http://schema.primaresearch.org/PAGE/gts/pagecontent/2019-07-15"
NAMESPACE_2013 = "http://schema.primaresearch.org/PAGE/gts/pagecontent/2013-07-15"

_ELEMENTS = {
    RegionKind.TEXT: "TextRegion",
    RegionKind.CELL: "TextRegion",
    RegionKind.IMAGE: "ImageRegion",
    RegionKind.LINE_DRAWING: "LineDrawingRegion",
    RegionKind.GRAPHIC: "GraphicRegion",
    RegionKind.TABLE: "TableRegion",
    RegionKind.CHART: "ChartRegion",
    RegionKind.MAP: "MapRegion",
    RegionKind.SEPARATOR: "SeparatorRegion",
    RegionKind.MATHS: "MathsRegion",
    RegionKind.CHEMISTRY: "ChemRegion",
    RegionKind.MUSIC: "MusicRegion",
    RegionKind.ADVERT: "AdvertRegion",
    RegionKind.NOISE: "NoiseRegion",
    RegionKind.UNKNOWN: "UnknownRegion",
    RegionKind.GROUP: "TextRegion",
}
"""The element for each kind; CustomRegion for those that PAGE 2019 does not know."""
_TYPES = {
    "TextRegion": "paragraph heading caption header footer page-number drop-capital credit floating signature-mark"
    " catch-word marginalia footnote footnote-continued endnote TOC-entry list-label other",
    "GraphicRegion": "logo letterhead decoration frame handwritten-annotation stamp signature barcode paper-grow"
    " punch-hole other",
    "ChartRegion": "bar line pie scatter surface other",
}
_NEW = frozenset({"list-label", "decoration", "frame", "paper-grow", "punch-hole", "barcode"})
"""Types that are younger than 2013."""
_NAMED_TYPES = {element: frozenset(names.split()) for element, names in _TYPES.items()}


_LATER = {"MapRegion": "ImageRegion", "CustomRegion": "UnknownRegion"}
"""Elements that are younger than 2013, and what stands for them there."""


class PageProfile(StrEnum):
    """How a PAGE file is written."""

    STANDARD = "standard"
    """PAGE 2019-07-15."""
    ESCRIPTORIUM = "escriptorium"
    """PAGE 2019-07-15 as eScriptorium writes and reads it."""
    TRANSKRIBUS = "transkribus"
    """PAGE 2013-07-15 as Transkribus reads it."""


@dataclass(frozen=True, slots=True)
class _Dialect:
    """What a profile has and what it has not.

    Attributes:
        namespace: of its elements.
        nested: regions inside others; else all lie side by side.
        kinds: elements for all kinds of regions; else all are text regions.
        types: the ``type`` attribute beside the type in ``custom``.
        order: an explicit reading order.
        places: the place in the reading order in ``custom``, on everything.
        kept: what else the page came with in ``custom``.
        modern: what came after 2013: languages and directions everywhere, several readings, cells, MetadataItem.
        truncated: decimals are cut off instead of rounded.
    """

    namespace: str = NAMESPACE
    nested: bool = True
    kinds: bool = True
    types: bool = True
    order: bool = True
    places: bool = False
    kept: bool = True
    modern: bool = True
    truncated: bool = False


_DIALECTS = {
    PageProfile.STANDARD: _Dialect(),
    PageProfile.ESCRIPTORIUM: _Dialect(nested=False, kinds=False, types=False, order=False, kept=False, truncated=True),
    PageProfile.TRANSKRIBUS: _Dialect(NAMESPACE_2013, nested=False, places=True, modern=False),
}


@dataclass(frozen=True, slots=True)
class PageOptions:
    """How a page is written.

    Attributes:
        words: with words and glyphs, where the page has them.
        profile: see `PageProfile`.
    """

    words: bool = False
    profile: PageProfile = PageProfile.STANDARD


def write_page(page: Page, options: PageOptions = PageOptions(), path: str = "") -> Writing:
    """A page as a PAGE file.

    Args:
        page: the page.
        options: how it is written.
        path: of the file it comes from, for problems.
    """
    findings = Findings(path)
    if page.unit != "pixel":
        findings.note(UNIT_KEPT, "", page.unit)
    content = "\n".join(_PageWriter(page, options, findings).lines())
    return Writing(content.encode(), findings.problems())


class _PageWriter:
    """Goes through one page."""

    def __init__(self, page: Page, options: PageOptions, findings: Findings) -> None:
        self.page = page
        self.options = options
        self.findings = findings
        self.dialect = _DIALECTS[options.profile]
        self.ids = Ids([*(r.id for r in page.all_regions()), *(line.id for line in page.all_lines())])
        self.box = page_box(page)
        self.order: list[str] = []

    @cached_property
    def height(self) -> float:
        """The usual height of a line, for lines that have a baseline only."""
        return line_height(self.page)

    def lines(self) -> Iterator[str]:
        """The file, line by line."""
        page = self.page
        dialect = self.dialect
        outermost = _loose(page.regions) if dialect.nested else _flat(page.regions)
        regions = [piece for region in outermost for piece in self._region(region, self.box, "    ", outermost=True)]
        if page.orphans:
            regions += self._orphans()
        size = f'imageWidth="{round(page.width)}" imageHeight="{round(page.height)}"'
        facts = f'imageFilename="{attribute(page.image)}" {size}'
        yield '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
        name = dialect.namespace
        yield f'<PcGts xmlns="{name}" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"'
        yield f'       xsi:schemaLocation="{name} {name}/pagecontent.xsd">'
        yield from metadata(page.provenance, items=dialect.modern)
        if dialect.modern:
            facts += _language("primaryLanguage", page.language) + _direction(page.direction)
            facts += _line_order(page.line_order)
        yield f"  <Page {facts}>"
        if page.lines_take_turns():
            self.findings.note(ORDER_LOST, "")
        if self.order and dialect.order:
            yield from self._reading_order()
        yield from regions
        yield "  </Page>"
        yield "</PcGts>"
        yield ""

    def _reading_order(self) -> Iterator[str]:
        yield "    <ReadingOrder>"
        yield f'      <OrderedGroup id="{self.ids.give("", "reading_order")}">'
        for index, id in enumerate(self.order):
            yield f'        <RegionRefIndexed index="{index}" regionRef="{id}"/>'
        yield "      </OrderedGroup>"
        yield "    </ReadingOrder>"

    def _orphans(self) -> Iterator[str]:
        id = self.ids.give(DUMMY_REGION, DUMMY_REGION)
        custom = _custom_attribute(self._place(len(self.order)))
        self.order.append(id)
        boxes = [line.bounds for line in self.page.orphans]
        around = bounding_box(corner for box in boxes if box for corner in box.corners) or self.box
        yield f'    <TextRegion id="{id}"{custom}>'
        yield f'      <Coords points="{self._points(around.corners)}"/>'
        yield from self._lines(self.page.orphans, around, "      ")
        yield "    </TextRegion>"

    def _region(self, region: Region, around: Box, indent: str, *, outermost: bool = False) -> Iterator[str]:
        dialect = self.dialect
        name = _ELEMENTS.get(region.kind, "CustomRegion") if dialect.kinds else "TextRegion"
        name = name if dialect.modern else _LATER.get(name, name)
        id = self.ids.give(region.id, "region")
        place = len(self.order)
        if outermost:
            self.order.append(id)
        outline, box = self._outline(region, around, id)
        facts = self._custom(region, place)
        if name == "CustomRegion":
            facts += f' type="{attribute(region.type or region.kind)}"'
        elif (
            dialect.types and region.type in _NAMED_TYPES.get(name, ()) and (dialect.modern or region.type not in _NEW)
        ):
            facts += f' type="{region.type}"'
        if name == "TextRegion":
            facts += _language("primaryLanguage", region.language) + _direction(region.direction)
            facts += _line_order(region.line_order) if dialect.modern else ""
        yield f'{indent}<{name} id="{id}"{facts}>'
        yield f'{indent}  <Coords points="{self._points(outline)}"/>'
        if dialect.nested:
            if region.cell:
                yield f"{indent}  {role(region.cell)}"
            for inner in region.regions:
                yield from self._region(inner, box, indent + "  ")
        if name == "TextRegion":
            yield from self._lines(region.lines, box, indent + "  ")
        elif region.lines:  # only text regions hold lines
            custom = _custom_attribute(self._place(0))
            yield f'{indent}  <TextRegion id="{self.ids.give("", f"{id}_lines")}"{custom}>'
            yield f'{indent}    <Coords points="{self._points(outline)}"/>'
            yield from self._lines(region.lines, box, indent + "    ")
            yield f"{indent}  </TextRegion>"
        yield f"{indent}</{name}>"

    def _outline(self, region: Region, around: Box, id: str) -> tuple[Points, Box]:
        if len(region.outline) >= 3:
            return region.outline, bounding_box(region.outline) or around
        self.findings.note(OUTLINE_MADE_UP, id)
        box = replace(region, outline=()).bounds or bounding_box(region.outline) or around
        return box.corners, box

    def _lines(self, lines: tuple[Line, ...], around: Box, indent: str) -> Iterator[str]:
        for place, line in enumerate(lines):
            yield self._line(line, place, around, indent)

    def _line(self, line: Line, place: int, around: Box, indent: str) -> str:
        id = self.ids.give(line.id, "line")
        outline = line.mask
        if len(outline) < 3:
            outline = line_outline(line, self.height, around)
            self.findings.note(OUTLINE_MADE_UP, id)
        facts = self._custom(line, place) + _language("primaryLanguage", line.language)
        if self.dialect.modern:
            facts += _direction(line.direction)
        pieces = [
            f'{indent}<TextLine id="{id}"{facts}>',
            f'{indent}  <Coords points="{self._points(outline)}"/>',
        ]
        if len(line.baseline) >= 2:
            pieces.append(f'{indent}  <Baseline points="{self._points(line.baseline)}"/>')
        if self.options.words and line.words:
            box = bounding_box(outline) or around
            for number, word in enumerate(line.words):
                pieces.extend(self._word(word, number, box, id, indent + "  "))
        pieces.extend(self._texts(line.texts, id, indent + "  "))
        pieces.append(f"{indent}</TextLine>")
        return "\n".join(pieces)

    def _word(self, word: Word, place: int, around: Box, line: str, indent: str) -> Iterator[str]:
        id = self.ids.give(word.id, f"{line}_word")
        outline = word.outline if len(word.outline) >= 3 else around.corners
        custom = _custom_attribute(self._place(place))
        yield f'{indent}<Word id="{id}"{custom}{_language("language", word.language)}>'
        yield f'{indent}  <Coords points="{self._points(outline)}"/>'
        for glyph in word.glyphs:
            yield from self._glyph(glyph, outline, id, indent + "  ")
        yield from self._texts(word.texts, id, indent + "  ")
        yield f"{indent}</Word>"

    def _glyph(self, glyph: Glyph, around: Points, word: str, indent: str) -> Iterator[str]:
        id = self.ids.give(glyph.id, f"{word}_glyph")
        outline = glyph.outline if len(glyph.outline) >= 3 else around
        yield f'{indent}<Glyph id="{id}">'
        yield f'{indent}  <Coords points="{self._points(outline)}"/>'
        yield from self._texts(glyph.texts, id, indent + "  ")
        yield f"{indent}</Glyph>"

    def _texts(self, texts: tuple[Text, ...], id: str, indent: str) -> Iterator[str]:
        last = -1
        for reading in texts if self.dialect.modern else texts[:1]:
            last = max(last + 1, reading.index or 0)
            facts = f' index="{last}"' if len(texts) > 1 or last else ""
            if not self.dialect.modern or not self.dialect.kinds:
                facts = ""
            if reading.confidence is not None:
                if 0 <= reading.confidence <= 1:
                    facts += f' conf="{share(reading.confidence)}"'
                else:
                    self.findings.note(CONFIDENCE_BAD, id, f"{reading.confidence:g}")
            if legal(reading.content) != reading.content:
                self.findings.note(CHARACTERS_REMOVED, id)
            yield f"{indent}<TextEquiv{facts}><Unicode>{text(reading.content)}</Unicode></TextEquiv>"

    def _points(self, points: Points) -> str:
        if self.dialect.truncated:
            points = tuple((trunc(x), trunc(y)) if isfinite(x) and isfinite(y) else (x, y) for x, y in points)
        return whole(points, self.page)

    def _place(self, place: int) -> str:
        """The tag for a place in the reading order; nothing in profiles without it."""
        return tag("readingOrder", "index", str(place)) if self.dialect.places else ""

    def _custom(self, part: Region | Line, place: int) -> str:
        """The custom attribute: what the page came with, and the type. The type comes last, for eScriptorium's sake."""
        custom = part.custom if self.dialect.kept else ""
        if self.dialect.places:
            custom = without(custom, "readingOrder")
        structure = ""
        if part.type and part.type not in custom_values(custom, "structure", "type"):
            # eScriptorium reads up to the last brace, so nothing needs a code there, and codes it does not know.
            structure = tag("structure", "type", part.type, raw=self.options.profile is PageProfile.ESCRIPTORIUM)
        return _custom_attribute(self._place(place), custom, structure)


@lru_cache(maxsize=1 << 12)
def _custom_attribute(*parts: str) -> str:
    custom = " ".join(filter(None, parts))
    return f' custom="{attribute(custom)}"' if custom else ""


def _flat(regions: Iterable[Region]) -> Iterator[Region]:
    """All regions side by side; groups that are no more than a bracket fall away."""
    for outer in regions:
        for region in outer.walk():
            if region.kind is not RegionKind.GROUP or region.type or region.lines:
                yield region


def _loose(regions: Iterable[Region]) -> Iterator[Region]:
    """Outermost regions; groups that are no more than a bracket fall away."""
    for region in regions:
        if region.kind is RegionKind.GROUP and not region.type and not region.lines:
            yield from _loose(region.regions)
        else:
            yield region


def _language(name: str, language: str | None) -> str:
    known = language_name(language)
    return f' {name}="{known}"' if known else ""


def _direction(direction: Direction | None) -> str:
    return f' readingDirection="{direction}"' if direction else ""


def _line_order(direction: Direction | None) -> str:
    return f' textLineOrder="{direction}"' if direction else ""
