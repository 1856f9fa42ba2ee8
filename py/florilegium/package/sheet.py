"""The sheets of a workbook as plain values: what they hold, what they may be called, where their links lead."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from florilegium.package.cells import Value, legal_text, shortened
from florilegium.package.drawing import Placed
from florilegium.problems import Problem, Severity, kind

SHEET_RENAMED = kind(
    "sheet-renamed",
    Severity.NOTE,
    "A sheet has another name than its class, since Excel does not allow the name, or it is taken.",
    "Excel allows 31 characters and none of [ ] : * ? / \\ in the name of a sheet.",
)
SHEET_SPLIT = kind(
    "sheet-split",
    Severity.NOTE,
    "A sheet has more rows than Excel allows and goes on in others.",
    "Excel allows 1,048,576 rows on a sheet. For counting over all of them the JSON-LD export is better.",
)

NAME_LIMIT = 31
ROW_LIMIT = 1_048_575
"""Without the header."""
_FORBIDDEN = re.compile(r"[\[\]:*?/\\\x00-\x1f]")


@dataclass(frozen=True, slots=True)
class LinkTo:
    """Where a link leads: to a row of a sheet (from 0, headers not counted), or to its beginning."""

    sheet: Sheet
    row: int | None = None


@dataclass(eq=False)
class Sheet:
    """A sheet to be.

    Attributes:
        label: what it should be called; `sheet_names` makes legal names of labels.
        headers: the first row.
        rows: the others.
        pictures: by row (from 0, headers not counted) and column (from 0).
        links: by row (-1 for the headers) and column.
        headings: rows that look like the headers.
        widths: of columns in characters, where the width of the texts will not do.
        row_height: of rows with a picture, in points.
        filtered: whether people can filter by the columns.
        plain: no styles, no filter, nothing frozen, pictures float over their cells: as IMMARKUS does it.
        in_cells: pictures are the values of their cells, and lie not over them (see `cell_pictures`).
    """

    label: str
    headers: Sequence[str]
    rows: list[list[Value]] = field(default_factory=list)
    pictures: dict[tuple[int, int], Placed] = field(default_factory=dict)
    links: dict[tuple[int, int], LinkTo] = field(default_factory=dict)
    headings: set[int] = field(default_factory=set)
    widths: dict[int, float] = field(default_factory=dict)
    row_height: float = 78.0
    filtered: bool = True
    plain: bool = False
    in_cells: bool = False


def pieces(sheet: Sheet, problems: list[Problem]) -> list[Sheet]:
    """The sheet itself, or as many as its rows need."""
    if len(sheet.rows) <= ROW_LIMIT:
        return [sheet]
    problems.append(SHEET_SPLIT.at("", sheet.label))
    starts = range(0, len(sheet.rows), ROW_LIMIT)
    made = [
        replace(sheet, rows=sheet.rows[start : start + ROW_LIMIT], pictures={}, links={}, headings=set())
        for start in starts
    ]
    for (row, column), placed in sheet.pictures.items():
        made[row // ROW_LIMIT].pictures[row % ROW_LIMIT, column] = placed
    for (row, column), link in sheet.links.items():
        for piece in made if row < 0 else [made[row // ROW_LIMIT]]:
            piece.links[row % ROW_LIMIT if row >= 0 else row, column] = link
    for row in sheet.headings:
        made[row // ROW_LIMIT].headings.add(row % ROW_LIMIT)
    return made


def sheet_names(labels: Sequence[str], problems: list[Problem]) -> list[str]:
    """Legal and distinct sheet names: at most 31 characters, none of ``[ ] : * ? /`` or backslash; case does not count."""
    taken: set[str] = {"history"}  # Excel keeps this one for itself
    names = []
    for label in labels:
        base = shortened(_FORBIDDEN.sub("_", legal_text(label)).strip("' "), NAME_LIMIT).rstrip("' ") or "Sheet"
        name, number = base, 2
        while name.casefold() in taken:
            ending = f" ({number})"
            name, number = shortened(base, NAME_LIMIT - len(ending)) + ending, number + 1
        taken.add(name.casefold())
        names.append(name)
        if name != label:
            problems.append(SHEET_RENAMED.at("", name, f"The sheet of {label!r} is called {name!r}."))
    return names


class Whereabouts:
    """Where sheets are in the workbook, under which names.

    Args:
        placed: each sheet with its name, several times if it was parted into pieces.
    """

    def __init__(self, placed: Sequence[tuple[Sheet, str]]) -> None:
        self._names: dict[int, list[str]] = {}
        for sheet, name in placed:
            self._names.setdefault(id(sheet), []).append(name)

    def of(self, link: LinkTo) -> str:
        """Where a link leads, as Excel writes it."""
        piece, row = divmod(link.row, ROW_LIMIT) if link.row is not None else (0, -1)
        name = self._names[id(link.sheet)][piece].replace("'", "''")
        return f"'{name}'!A{row + 2}"
