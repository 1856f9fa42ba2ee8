"""A transcribed page as a sheet: its regions and lines by type, its text line by line, what a selection leaves out marked."""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Hashable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

from florilegium.exports.transcriptions.options import TranscriptionOptions
from florilegium.inventory import Document, Inventory, PageEntry
from florilegium.job import Job
from florilegium.model.geometry import Points
from florilegium.model.page import Direction, Line, Page, Region, RegionKind
from florilegium.selection import Selection, chosen_entries, chosen_page
from florilegium.selection.wanted import select
from florilegium.view.sheet import Group, Groups, Layer, Mark, Picture, Said, Sheet

_STEEP = 2.0
"""A line runs downwards if it is so many times as high as it is wide."""
_DIRECTIONS = {Direction.LEFT_TO_RIGHT: "ltr", Direction.RIGHT_TO_LEFT: "rtl"}


async def page_sheet(inventory: Inventory, document_number: int, number: int, options: Any, job: Job) -> Sheet:
    """A page of a document, in the version that an export wants.

    Args:
        inventory: of the folder.
        document_number: the place of the document in the inventory, from 0.
        number: the place of the page in it, from 0.
        options: of an export of transcriptions: what they do not want is marked as left out. Of others, or ``None``:
            everything is wanted.
        job: takes what there is to say.
    """
    selection = options.selection() if isinstance(options, TranscriptionOptions) else Selection()
    document = inventory.documents[document_number]
    entry = document.pages[number]
    # All that is on the page, also where the selection does not want it; of the other pages nobody needs to know.
    alone = replace(inventory, documents=(replace(document, pages=(entry,)),))
    whole = Selection(versions=selection.versions)
    [found] = chosen_entries(alone, whole)
    left_out = not _wanted(inventory, selection, entry)
    empty = Sheet(entry.label or entry.name, document.name, 0, 0, entry.image or Picture.NONE, left_out=left_out)
    page = await chosen_page(alone, whole, job, found)
    if page is None:
        return replace(empty, problem=" ".join(problem.message for problem in job.problems))
    return drawn(page, select(page, selection), document, empty)


def _wanted(inventory: Inventory, selection: Selection, entry: PageEntry) -> bool:
    if selection.pages is None and not selection.page_range:
        return True
    return any(one.entry is entry for one in chosen_entries(inventory, selection))


def drawn(page: Page, wanted: Page, document: Document, empty: Sheet) -> Sheet:
    """A sheet with all that is on a page.

    Args:
        page: the whole page.
        wanted: the same page with nothing but what is wanted.
        document: it belongs to, whose types decide the tones.
        empty: the sheet without anything.
    """
    drawing = _Drawing(page, wanted, document)
    return replace(
        empty,
        width=page.width,
        height=page.height,
        groups=list(drawing.groups.found),
        marks=drawing.marks,
        texts=drawing.texts,
        vertical=drawing.vertical,
    )


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a line stands: in which region, if in any, and the direction that holds there."""

    region: Region | None
    direction: Direction | None


class _Drawing:
    def __init__(self, page: Page, wanted: Page, document: Document) -> None:
        self.groups = Groups()
        self.marks: list[Mark] = []
        self.texts: list[Said] = []
        self.region_tones = {name: tone for tone, name in enumerate(document.region_types)}
        self.line_tones = {name: tone + len(self.region_tones) for tone, name in enumerate(document.line_types)}
        self.regions_left = Counter(_region_key(region) for region in wanted.all_regions())
        self.lines_left: dict[Hashable, list[Line]] = {}
        for line in wanted.all_lines():
            self.lines_left.setdefault(_line_key(line), []).append(line)
        for region in page.all_regions():
            if region.kind is not RegionKind.CELL or region.outline:
                self._region(region)
        places = {id(line): place for line, place in _placed(page)}
        lines = page.lines_as_read()
        for line in lines:
            self._line(line, places[id(line)])
        self.vertical = 2 * sum(_runs_down(line, places[id(line)]) for line in lines) > len(lines)

    def _region(self, region: Region) -> None:
        key = _region_key(region)
        wanted = self.regions_left[key] > 0
        self.regions_left[key] -= wanted
        if region.outline:
            group = self.groups.place(Group(Layer.REGIONS, region.type, self.region_tones.get(region.type, 0)))
            self.marks.append(Mark((group,), (region.outline,), left_out=not wanted))

    def _line(self, line: Line, place: _Place) -> None:
        left = self.lines_left.get(_line_key(line))
        wanted = left.pop(0) if left else None
        shown = wanted or line
        group = self.groups.place(Group(Layer.LINES, line.type, self.line_tones.get(line.type, 0)))
        outline: Points = line.mask or (line.box.corners if line.box else ())
        mark = len(self.marks)
        self.marks.append(Mark((group,), (outline,), line.baseline, text=len(self.texts), left_out=wanted is None))
        direction = _DIRECTIONS.get(place.direction, "auto") if place.direction else "auto"
        heading = place.region.type if place.region else ""
        text = shown.text.content if shown.text else ""
        self.texts.append(Said(line.id, text, mark, heading, direction, wanted is None))


def _region_key(region: Region) -> Hashable:
    return region.id, region.kind, region.type, region.outline


def _line_key(line: Line) -> Hashable:
    return line.id, line.type, line.baseline, line.mask, line.box


def _placed(page: Page) -> Iterator[tuple[Line, _Place]]:
    yield from _within(page.regions, page.direction)
    for line in page.orphans:
        yield line, _Place(None, line.direction or page.direction)


def _within(regions: Sequence[Region], inherited: Direction | None) -> Iterator[tuple[Line, _Place]]:
    for region in regions:
        direction = region.direction or inherited
        for line in region.lines:
            yield line, _Place(region, line.direction or direction)
        yield from _within(region.regions, direction)


def _runs_down(line: Line, place: _Place) -> bool:
    """Whether a line is written downwards: as the file says; else if it does, and is in a script that can be."""
    if place.direction:
        return place.direction is Direction.TOP_TO_BOTTOM
    if not line.text or not any(unicodedata.east_asian_width(sign) in "WF" for sign in line.text.content):
        return False
    if line.baseline:
        (x, y), (end_x, end_y) = line.baseline[0], line.baseline[-1]
        return abs(end_y - y) > _STEEP * abs(end_x - x)
    bounds = line.bounds
    return bounds is not None and bounds.height > _STEEP * bounds.width
