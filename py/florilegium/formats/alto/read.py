"""Reads ALTO 1 to 4.4, and its dialects, into pages.

Blocks of all kinds become regions, nested as in the file (ComposedBlock), the margins' around the print space's. The
region type is the LABEL of the first tag that a block refers to. The block that eScriptorium writes around lines of no
region (``eSc_dummyblock_``) is dissolved into orphan lines. Styles and XmlData are not read.
"""

from __future__ import annotations

from collections.abc import Iterator
from xml.etree.ElementTree import Element

from florilegium.formats.alto.shape import bad_box, baseline_of, box_of, shape_of
from florilegium.formats.alto.text import line_text
from florilegium.formats.findings import Findings
from florilegium.formats.layout import (
    COORDINATES_BAD,
    DUMMY_REGION,
    ID_TWICE,
    NO_PAGE,
    PAGE_SIZE_MISSING,
    REFERENCE_DANGLING,
    cells,
    in_one_row,
    in_order,
    lines_in_order,
    with_dense_order,
)
from florilegium.formats.xml import LocalNames, number, text_of
from florilegium.model.geometry import Box, Points
from florilegium.model.page import Direction, Line, Page, Provenance, Region, RegionKind, Software
from florilegium.problems import Reading, Severity, kind

UNIT_NOT_PIXEL = kind(
    "unit-not-pixel",
    Severity.WARNING,
    "The coordinates are not in pixels.",
    "They are turned into pixels where the image is in the folder; without it they stay as they are.",
)

BLOCKS = {
    "TextBlock": RegionKind.TEXT,
    "Illustration": RegionKind.IMAGE,
    "GraphicalElement": RegionKind.SEPARATOR,  # "a graphic used to separate blocks"
    "ComposedBlock": RegionKind.GROUP,
}
DIRECTIONS = {
    "ltr": Direction.LEFT_TO_RIGHT,
    "rtl": Direction.RIGHT_TO_LEFT,
    "ttb": Direction.TOP_TO_BOTTOM,
    "btt": Direction.BOTTOM_TO_TOP,
}
_PIXELS = frozenset({"pixel", "pixels", "px"})
_SPACES = ("TopMargin", "LeftMargin", "PrintSpace", "RightMargin", "BottomMargin")
_KINDS = {kind.value: kind for kind in RegionKind}
"""What an Illustration or ComposedBlock is by its TYPE: ``chart``, ``table``; other values are the users' own types."""
_NO_TYPES = frozenset({"language", "split"})
"""The TYPE of tags by which kraken says something else about a line than what it is."""


def read_alto(root: Element, path: str) -> Reading[tuple[Page, ...]]:
    """The pages of an ALTO file.

    Args:
        root: its outermost element.
        path: of the file, for its problems.
    """
    findings = Findings(path)
    pages = _AltoReader(root, findings).pages()
    if not pages:
        findings.note(NO_PAGE, "Layout")
    return Reading(pages, findings.problems())


class _AltoReader:
    """Goes through one file."""

    def __init__(self, root: Element, findings: Findings) -> None:
        self.names = LocalNames()
        self.findings = findings
        self.seen: set[str] = set()
        parts = {self.names[child.tag]: child for child in root}
        self.description = parts.get("Description")
        self.layout = parts.get("Layout")
        self.order = self._rank(parts.get("ReadingOrder"))
        self.tags = {
            id: tag.get("LABEL", "")
            for tag in parts.get("Tags", ())
            if (id := tag.get("ID")) and tag.get("TYPE") not in _NO_TYPES
        }
        self.other_tags = {id for tag in parts.get("Tags", ()) if (id := tag.get("ID")) and id not in self.tags}

    def pages(self) -> tuple[Page, ...]:
        image, provenance, unit = self._about()
        return tuple(
            self._page(element, image, provenance, unit)
            for element in (self.layout if self.layout is not None else ())
            if self.names[element.tag] == "Page"
        )

    def _children(self, element: Element | None, name: str) -> Iterator[Element]:
        return (child for child in (element if element is not None else ()) if self.names[child.tag] == name)

    def _child(self, element: Element | None, name: str) -> Element | None:
        return next(self._children(element, name), None)

    def _about(self) -> tuple[str, Provenance, str]:
        """Image name, provenance and unit of measurement."""
        source = self._child(self.description, "sourceImageInformation")
        unit = text_of(self._child(self.description, "MeasurementUnit"))
        unit = "pixel" if not unit or unit.casefold() in _PIXELS else unit
        if unit != "pixel":
            self.findings.note(UNIT_NOT_PIXEL, "MeasurementUnit", f"unit {unit!r}")
        steps: list[Element] = []
        for element in self.description if self.description is not None else ():
            name = self.names[element.tag]
            if name == "OCRProcessing":
                steps.extend(element)
            elif name == "Processing":
                steps.append(element)
        dates = [date for step in steps if (date := text_of(self._child(step, "processingDateTime")))]
        modified = [
            date
            for step in steps
            if text_of(self._child(step, "processingCategory")) == "contentModification"
            and (date := text_of(self._child(step, "processingDateTime")))
        ]
        agencies = [agency for step in steps if (agency := text_of(self._child(step, "processingAgency")))]
        software: dict[Software, None] = {}
        for step in steps:
            program = self._child(step, "processingSoftware")
            name = text_of(self._child(program, "softwareName")) or text_of(self._child(program, "softwareCreator"))
            if name:
                version, settings, date = (
                    text_of(self._child(program, "softwareVersion")),
                    text_of(self._child(step, "processingStepSettings")),
                    text_of(self._child(step, "processingDateTime")),
                )
                software[Software(name, version, settings, date)] = None
        provenance = Provenance(
            creator=agencies[0] if agencies else "",
            created=dates[0] if dates else "",
            changed=modified[-1] if modified else dates[-1] if dates and dates[-1] != dates[0] else "",
            software=tuple(software),
            source=text_of(self._child(source, "fileIdentifier")),
        )
        return text_of(self._child(source, "fileName")), provenance, unit

    def _rank(self, element: Element | None) -> dict[str, int]:
        """The place of each element in the explicit reading order (ALTO 4.3), groups one after the other."""
        rank: dict[str, int] = {}
        for node in element.iter() if element is not None else ():
            for id in (node.get("REF") or "").split():
                rank.setdefault(id, len(rank))
        return rank

    def _page(self, element: Element, image: str, provenance: Provenance, unit: str) -> Page:
        id = element.get("ID", "")
        regions: list[Region] = []
        orphans: list[Line] = []
        spaces = sorted(
            (space for space in element if self.names[space.tag] in _SPACES),
            key=lambda space: _SPACES.index(self.names[space.tag]),
        )
        # Blocks must lie in a space and lines in a block, but what does not is text of the page all the same.
        for space in (element, *spaces):
            regions.extend(self._blocks(space, orphans))
            orphans.extend(self._lines(space))
        width, height = number(element.get("WIDTH")) or 0.0, number(element.get("HEIGHT")) or 0.0
        if not (width and height):
            self.findings.note(PAGE_SIZE_MISSING, f"Page {id}".strip())
        language, direction = element.get("LANG"), None
        page = Page(
            image=image,
            width=width,
            height=height,
            regions=in_order(tuple(regions), self.order) if self.order else tuple(regions),
            orphans=lines_in_order(tuple(orphans), self.order) if self.order else tuple(orphans),
            id=id,
            language=language,
            direction=direction,
            provenance=provenance,
            unit=unit,
        )
        return with_dense_order(page) if self.order else page

    def _blocks(self, space: Element, orphans: list[Line]) -> Iterator[Region]:
        for element in space:
            block = BLOCKS.get(self.names[element.tag])
            if block is None:
                continue
            if element.get("ID", "").startswith(DUMMY_REGION):
                orphans.extend(self._lines(element))
            else:
                yield self._region(element, block, orphans)

    def _region(self, element: Element, block: RegionKind, orphans: list[Line]) -> Region:
        id = self._id(element)
        type = element.get("TYPE", "")
        block, type = (_KINDS[type], "") if type in _KINDS else (block, type)
        inner = tuple(self._blocks(element, orphans))
        return Region(
            id=id,
            kind=block,
            type=self._type(element, id) or type,
            outline=self._outline(element, id),
            lines=tuple(self._lines(element)),
            regions=cells(inner) if block is RegionKind.TABLE else inner,
            language=element.get("LANG") or element.get("language"),
            direction=DIRECTIONS.get(element.get("BASEDIRECTION", "")),
        )

    def _lines(self, block: Element) -> Iterator[Line]:
        for element in block:
            if self.names[element.tag] == "TextLine":
                yield self._line(element)

    def _line(self, element: Element) -> Line:
        id = self._id(element)
        mask = self._shape(element, id)
        baseline = baseline_of(element, mask)
        if baseline is None:
            self.findings.note(COORDINATES_BAD, id, f"BASELINE={element.get('BASELINE')!r}")
            baseline = ()
        parts = [child for child in element if self.names[child.tag] in ("String", "SP", "HYP")]
        text = line_text(parts, self.names, element)
        line = Line(
            id=id,
            type=self._type(element, id),
            baseline=baseline,
            mask=mask,
            box=None if mask else self._box(element, id),
            texts=text.texts,
            words=text.words,
            language=element.get("LANG"),
            direction=DIRECTIONS.get(element.get("BASEDIRECTION", "")),
        )
        return in_one_row(line, self.findings)

    def _id(self, element: Element) -> str:
        id = element.get("ID", "")
        if id in self.seen:
            self.findings.note(ID_TWICE, id)
        elif id:
            self.seen.add(id)
        return id

    def _type(self, element: Element, id: str) -> str:
        """The label of the first tag referred to; a tag that is not defined is noted."""
        references = element.get("TAGREFS")
        if not references:
            return ""
        tokens = references.split()
        for token in tokens:
            if token in self.tags:
                return self.tags[token]
        missing = [token for token in tokens if token not in self.other_tags]
        if missing:
            self.findings.note(REFERENCE_DANGLING, id, missing[0])
        return ""

    def _outline(self, element: Element, id: str) -> Points:
        shape = self._shape(element, id)
        if shape:
            return shape
        box = self._box(element, id)
        return box.corners if box else ()

    def _shape(self, element: Element, id: str) -> Points:
        shape = shape_of(element, self.names)
        if shape is None:
            self.findings.note(COORDINATES_BAD, id, "Shape")
            return ()
        return shape

    def _box(self, element: Element, id: str) -> Box | None:
        box = box_of(element)
        if box is None and (bad := bad_box(element)):
            self.findings.note(COORDINATES_BAD, id, bad)
        return box
