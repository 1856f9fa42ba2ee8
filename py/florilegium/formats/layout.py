"""What the readers of ALTO and PAGE share: problems of geometry and references, order, and what makes a line."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TypeVar

from florilegium.formats.findings import Findings
from florilegium.model.page import Line, Page, Region, RegionKind, Text
from florilegium.problems import Severity, kind

T = TypeVar("T")

DUMMY_REGION = "eSc_dummyblock_"
"""How the id of the region begins that eScriptorium puts around lines that belong to no region."""

COORDINATES_BAD = kind(
    "coordinates-bad",
    Severity.WARNING,
    "Coordinates that cannot be understood are left out.",
    "Text and types are kept. Correct the coordinates in the program the file comes from, if you need them.",
)
ID_TWICE = kind(
    "id-twice",
    Severity.WARNING,
    "An id is given to more than one element.",
    "Everything is read. Exports give new ids where a format demands that they differ.",
)
REFERENCE_DANGLING = kind(
    "reference-dangling",
    Severity.WARNING,
    "The file refers to tags that it does not define.",
    "The names of these types are lost; the regions and lines count as untyped.",
)
ORDER_DANGLING = kind(
    "order-dangling",
    Severity.NOTE,
    "The reading order names regions that are not there; they have been deleted, perhaps.",
)
PAGE_SIZE_MISSING = kind(
    "page-size-missing",
    Severity.NOTE,
    "The file does not say how large the page is.",
    "Exports take the size from the image, if it is there.",
)
LINE_BREAKS = kind(
    "line-breaks",
    Severity.WARNING,
    "The text of a line has line breaks in it; each is read as a blank.",
    "So a line of the page is one line in every export. If it is really several lines, part them in the program the file "
    "comes from.",
)
NO_PAGE = kind(
    "no-page",
    Severity.ERROR,
    "There is no page in the file.",
)


_BREAK = re.compile("[\n-\r\x1c-\x1e\x85\u2028\u2029]")
"""What `str.splitlines` takes for the end of a line."""


def in_one_row(line: Line, findings: Findings) -> Line:
    """The line with its texts in one row each: line breaks in them become blanks, and are noted."""
    contents = [text.content for text in line.texts]
    for word in line.words:
        contents += [text.content for text in word.texts]
    if not _BREAK.search("".join(contents)):
        return line
    findings.note(LINE_BREAKS, line.id)
    words = tuple(replace(word, texts=_in_one_row(word.texts)) for word in line.words)
    return replace(line, texts=_in_one_row(line.texts), words=words)


def _in_one_row(texts: tuple[Text, ...]) -> tuple[Text, ...]:
    """Texts without line breaks: a blank for each, and for the blanks around it; nothing at the beginning and the end."""
    return tuple(
        replace(text, content=" ".join(filter(None, map(str.strip, text.content.splitlines()))))
        if _BREAK.search(text.content)
        else text
        for text in texts
    )


def joined(words: Sequence[str]) -> str:
    """Words as a line where nothing says what is between them: blanks, but none between Chinese or Japanese signs."""
    line = ""
    for word in words:
        if (
            line
            and word
            and not (line[-1].isspace() or word[0].isspace())
            and not (_dense(line[-1]) and _dense(word[0]))
        ):
            line += " "
        line += word
    return line


def _dense(character: str) -> bool:
    """Whether a character belongs to a script that is written without blanks (wide, and no Korean)."""
    if character < "\u2e80":
        return False
    return unicodedata.east_asian_width(character) in "WF" and not unicodedata.name(character, "").startswith("HANGUL")


def cells(parts: tuple[Region, ...]) -> tuple[Region, ...]:
    """What is inside a table: text without a type of its own is a cell, which neither ALTO nor PAGE has a name for."""
    return tuple(
        replace(part, kind=RegionKind.CELL) if part.kind is RegionKind.TEXT and not part.type else part
        for part in parts
    )


def in_order(regions: tuple[Region, ...], rank: Mapping[str, int]) -> tuple[Region, ...]:
    """Regions, and all inside them, in an explicit reading order.

    A region without a rank of its own has that of its first ranked line or inner region; one without any follows the
    region that it follows in the file.
    """
    ordered = tuple(
        replace(region, regions=in_order(region.regions, rank), lines=lines_in_order(region.lines, rank))
        for region in regions
    )
    return tuple(_ranked(ordered, [_region_rank(region, rank) for region in ordered]))


def lines_in_order(lines: tuple[Line, ...], rank: Mapping[str, int]) -> tuple[Line, ...]:
    """Lines in an explicit reading order, each with its place in it."""
    ranks = [rank.get(line.id) for line in lines]
    if all(place is None for place in ranks):
        return lines
    return tuple(_ranked([replace(line, order=place) for line, place in zip(lines, ranks, strict=True)], ranks))


def with_dense_order(page: Page) -> Page:
    """The page with the places of its lines counted from 0 without gaps, whatever else the reading order names."""
    places = sorted({line.order for line in page.all_lines() if line.order is not None})
    if not places:
        return page
    dense = {place: number for number, place in enumerate(places)}
    return page.with_lines(lambda line: line if line.order is None else replace(line, order=dense[line.order]))


def _region_rank(region: Region, rank: Mapping[str, int]) -> int | None:
    if region.id in rank:
        return rank[region.id]
    inside = [rank[line.id] for line in region.lines if line.id in rank]
    inside += [found for inner in region.regions if (found := _region_rank(inner, rank)) is not None]
    return min(inside, default=None)


def _ranked(items: Sequence[T], ranks: Sequence[int | None]) -> list[T]:
    """Items sorted by rank; one without rank stays behind the item before it."""
    keys: list[tuple[int, int]] = []
    last = -1
    for position, rank in enumerate(ranks):
        last = last if rank is None else rank
        keys.append((last, position))
    return [items[position] for _, position in sorted(keys)]
