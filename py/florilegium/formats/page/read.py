"""Reads PAGE of 2009 to 2024, and the dialects of Transkribus, eScriptorium and OCR-D, into pages.

Regions of all kinds are read at every depth, the cells of Transkribus's tables as regions inside the table. A type is
the ``type`` attribute, else the structure tag in ``custom``. The explicit ReadingOrder puts regions in order, else the
index that Transkribus notes in ``custom``. The region eScriptorium puts around lines of no region is dissolved.
Relations, layers, borders, roles and text styles are not read.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TypeVar
from xml.etree.ElementTree import Element

from florilegium.formats.findings import Findings
from florilegium.formats.layout import (
    COORDINATES_BAD,
    DUMMY_REGION,
    ID_TWICE,
    NO_PAGE,
    ORDER_DANGLING,
    PAGE_SIZE_MISSING,
    cells,
    in_one_row,
    in_order,
)
from florilegium.formats.page.cells import cell_of
from florilegium.formats.page.custom import custom_value, reading_index
from florilegium.formats.page.names import PageNames, points_of, region_kind
from florilegium.formats.page.provenance import provenance_of
from florilegium.formats.page.text import text_from_words, texts_of, words_of
from florilegium.formats.xml import number
from florilegium.model.geometry import Points
from florilegium.model.page import Direction, Line, Page, Provenance, Region, RegionKind, Text
from florilegium.problems import Reading, Severity, kind

TEXT_OF_REGION = kind(
    "text-of-region",
    Severity.NOTE,
    "The text is given for a whole region and not line by line; it is taken as lines without a place.",
)

_DIRECTIONS = {direction.value: direction for direction in Direction}
_KINDS = {RegionKind.FORM.value: RegionKind.FORM, RegionKind.FRAME.value: RegionKind.FRAME}
"""Kinds that PAGE 2019 has only a CustomRegion for."""
_Part = TypeVar("_Part", Region, Line)
_ORDER_GROUPS = frozenset({"orderedgroup", "unorderedgroup", "orderedgroupindexed", "unorderedgroupindexed"})


def read_page(root: Element, path: str) -> Reading[tuple[Page, ...]]:
    """The page of a PAGE file, and those of one that holds several against the rules.

    Args:
        root: its outermost element.
        path: of the file, for its problems.
    """
    findings = Findings(path)
    reader = _PageReader(findings)
    parts = {reader.names[child.tag]: child for child in root}
    provenance = provenance_of(parts.get("metadata", parts.get("pcmetadata")), reader.names)
    elements = [child for child in root if reader.names[child.tag] == "page"]  # one, by the schema
    if not elements:
        return Reading((), (NO_PAGE.at(path),))
    pages = tuple(reader.page(element, provenance, root.get("pcGtsId", "")) for element in elements)
    return Reading(pages, findings.problems())


class _PageReader:
    """Goes through one file."""

    def __init__(self, findings: Findings) -> None:
        self.names = PageNames()
        self.findings = findings
        self.seen: set[str] = set()
        self.orphans: list[Line] = []

    def page(self, element: Element, provenance: Provenance, id: str) -> Page:
        """The page itself."""
        regions = self._regions(element)
        orphans, self.orphans = (*self._lines(element), *self.orphans), []
        rank = self._rank(element)
        width = number(element.get("imageWidth", element.get("image_width"))) or 0.0
        height = number(element.get("imageHeight", element.get("image_height"))) or 0.0
        if not (width and height):
            self.findings.note(PAGE_SIZE_MISSING, "Page")
        return Page(
            image=(element.get("imageFilename") or element.get("image_filename") or "").strip(),
            width=width,
            height=height,
            regions=in_order(regions, rank) if rank else regions,
            orphans=orphans,
            language=element.get("primaryLanguage"),
            id=id,
            direction=_direction(element),
            line_order=_DIRECTIONS.get(element.get("textLineOrder", "")),
            provenance=provenance,
        )

    def _rank(self, page: Element) -> dict[str, int]:
        """The place of each region in the ReadingOrder, groups one after the other; references to nothing are noted."""
        order = next((child for child in page if self.names[child.tag] == "readingorder"), None)
        found: list[str] = []
        if order is not None:
            self._references(order, found)
        for id in found:
            if id not in self.seen and not id.startswith(DUMMY_REGION):
                self.findings.note(ORDER_DANGLING, "ReadingOrder", id)
        return {id: place for place, id in enumerate(dict.fromkeys(found))}

    def _references(self, group: Element, found: list[str]) -> None:
        items = [(_index(child, place), child) for place, child in enumerate(group)]
        items.sort(key=lambda item: item[0])
        for _, item in items:
            if reference := item.get("regionRef"):
                found.append(reference)
            if self.names[item.tag] in _ORDER_GROUPS:
                self._references(item, found)

    def _regions(self, parent: Element) -> tuple[Region, ...]:
        regions = []
        for element in parent:
            kind = region_kind(self.names[element.tag])
            if kind is None:
                continue
            if element.get("id", "").startswith(DUMMY_REGION):
                self.orphans.extend(self._lines(element))
            else:
                regions.append(self._region(element, kind))
        return _by_index(regions)

    def _region(self, element: Element, kind: RegionKind) -> Region:
        id = self._id(element)
        custom = element.get("custom", "")
        lines, regions = self._lines(element), self._regions(element)
        type = _type(element, custom)
        if kind is RegionKind.CUSTOM and type in _KINDS:
            kind, type = _KINDS[type], ""
        return Region(
            id=id,
            kind=kind,
            type=type,
            outline=self._points(element, "coords", id),
            lines=self._with_text_of_region(element, lines, id) if not regions else lines,
            regions=cells(regions) if kind is RegionKind.TABLE else regions,
            language=element.get("primaryLanguage") or element.get("txt_primary_language"),
            direction=_direction(element),
            line_order=_DIRECTIONS.get(element.get("textLineOrder", "")),
            custom=custom,
            cell=cell_of(element, self.names),
        )

    def _with_text_of_region(self, element: Element, lines: tuple[Line, ...], id: str) -> tuple[Line, ...]:
        """The lines, or if none of them says anything, what the region as a whole says."""
        if any(line.text and line.text.content for line in lines):
            return lines
        texts = texts_of(element, self.names)
        contents = [part for part in texts[0].content.splitlines() if part.strip()] if texts else []
        if not contents:
            return lines
        self.findings.note(TEXT_OF_REGION, id)
        if len(contents) == len(lines):
            return tuple(_with_text(line, content) for line, content in zip(lines, contents, strict=True))
        return (*lines, *(Line("", texts=(Text(content),)) for content in contents))

    def _lines(self, region: Element) -> tuple[Line, ...]:
        return _by_index([self._line(element) for element in region if self.names[element.tag] == "textline"])

    def _line(self, element: Element) -> Line:
        id = self._id(element)
        custom = element.get("custom", "")
        texts, words = texts_of(element, self.names), words_of(element, self.names)
        if not (texts and texts[0].content) and words:
            texts = text_from_words(words) or texts
        line = Line(
            id=id,
            type=_type(element, custom),
            baseline=self._points(element, "baseline", id),
            mask=self._points(element, "coords", id),
            texts=texts,
            words=words,
            language=element.get("primaryLanguage"),
            direction=_direction(element),
            custom=custom,
        )
        return in_one_row(line, self.findings)

    def _id(self, element: Element) -> str:
        id = element.get("id", "")
        if id in self.seen:
            self.findings.note(ID_TWICE, id)
        elif id:
            self.seen.add(id)
        return id

    def _points(self, element: Element, name: str, id: str) -> Points:
        found = points_of(element, name, self.names)
        if found is None:
            self.findings.note(COORDINATES_BAD, id, name.capitalize())
            return ()
        return found


def _type(element: Element, custom: str) -> str:
    given = element.get("type")
    if given:
        return given
    if custom:
        return custom_value(custom, "structure", "type")
    return element.get("txt_type", "").lower().replace("_", "-")  # 2009


def _direction(element: Element) -> Direction | None:
    value = element.get("readingDirection") or element.get("txt_reading_direction", "").lower().replace("_", "-")
    return _DIRECTIONS.get(value)


def _index(element: Element, place: int) -> float:
    value = number(element.get("index"))
    return place if value is None else value


def _by_index(parts: Sequence[_Part]) -> tuple[_Part, ...]:
    """Regions or lines in the order Transkribus notes, if it notes one for all of them."""
    indexes = [index for part in parts if part.custom and (index := reading_index(part.custom)) is not None]
    if len(parts) < 2 or len(indexes) < len(parts):
        return tuple(parts)
    return tuple(parts[place] for _, place in sorted(zip(indexes, range(len(parts)), strict=True)))


def _with_text(line: Line, content: str) -> Line:
    return replace(line, texts=(Text(content),))
