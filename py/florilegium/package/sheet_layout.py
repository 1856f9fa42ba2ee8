"""How the rows of a sheet come out: their cells as XML, how high they need to be, and how wide the columns.

It is done row by row, so that whoever waits for something else (the pictures of the sheet) can do it meanwhile.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from unicodedata import east_asian_width

from openpyxl.utils import get_column_letter

from florilegium.package.cells import Value, legal_text, shortened, spreadsheet_value
from florilegium.package.sheet import Sheet
from florilegium.package.sheet_rows import CellStyles, RichValue, cells_xml, row_xml
from florilegium.problems import Problem, ProblemKind, Severity, kind

TEXT_CUT = kind(
    "cell-text-cut",
    Severity.ERROR,
    "A text is longer than a spreadsheet cell can hold and was cut.",
    "Excel allows 32,767 characters in a cell. The JSON-LD export has the whole text.",
)
CHARACTERS_REMOVED = kind(
    "cell-characters-removed",
    Severity.WARNING,
    "A text has control characters that a spreadsheet cannot hold; they were removed.",
    "They cannot be seen. The JSON-LD export has them.",
)

CELL_LIMIT = 32_767
WIDTH_LIMIT = 60.0
"""Characters: no column of ours gets wider, however long its texts."""
_LINE, _TALLEST = 15.0, 409.0
"""Points: of a line of text, and of the tallest row that Excel allows."""
_SHORT = 12
"""Characters that fit into every column in one line."""
_DATE = len("2000-01-01 00:00:00")


@dataclass(frozen=True, slots=True)
class SheetStyles:
    """The styles of the headers, which stand out, and of the other rows."""

    header: CellStyles
    row: CellStyles


@dataclass(slots=True)
class SheetLayout:
    """What a sheet looks like, as far as it is laid out."""

    sheet: Sheet
    styles: SheetStyles
    _longest: list[int]
    _rows: list[tuple[str, float]] = field(default_factory=list)
    _flaws: list[tuple[ProblemKind, int, int]] = field(default_factory=list)

    @classmethod
    def begun(cls, sheet: Sheet, styles: SheetStyles) -> SheetLayout:
        """Nothing of it is laid out yet."""
        return cls(sheet, styles, [0] * len(sheet.headers))

    def lay_out(self, rich: Mapping[str, RichValue]) -> Iterator[None]:
        """Lay out one row after the other. The links of the headers need not be there yet.

        Args:
            rich: the values of cells that are pictures, by the parts of these.
        """
        sheet = self.sheet
        linked: dict[int, set[int]] = {}
        for row, column in sheet.links:
            linked.setdefault(row, set()).add(column)
        for number, values in enumerate(sheet.rows):
            held = self._held(number, values)
            styles = self.styles.header if number in sheet.headings else self.styles.row
            needed = 0.0 if sheet.plain else _needed(held, sheet.widths)
            cells: list[Value | RichValue] = [*held]
            if sheet.in_cells:
                for column in range(len(cells)):
                    if placed := sheet.pictures.get((number, column)):
                        cells[column] = rich[placed.part]
            self._rows.append((cells_xml(number + 2, cells, styles, linked.get(number, ())), needed))
            yield

    def rows_xml(self) -> bytes:
        """Headers and rows, all laid out; those with a picture as high as it needs."""
        sheet = self.sheet
        tall = {row for row, _ in sheet.pictures}
        linked = {column for row, column in sheet.links if row < 0}
        headers = row_xml(1, cells_xml(1, self._held(-1, sheet.headers), self.styles.header, linked))
        rows = (
            row_xml(
                number + 2, cells, max(sheet.row_height, needed) if number in tall else needed, fixed=number in tall
            )
            for number, (cells, needed) in enumerate(self._rows)
        )
        return "".join((headers, *rows)).encode()

    def width(self, column: int) -> float:
        """Of a column, in characters."""
        most = self._longest[column]
        usual = float(most) if self.sheet.plain else min(max(most + 2.0, 8.0), WIDTH_LIMIT)
        return min(self.sheet.widths.get(column, usual), 255.0)

    def problems(self, name: str) -> Iterator[Problem]:
        """What could not be kept, under the name that the sheet got in the end."""
        for flaw, row, column in self._flaws:
            yield flaw.at("", f"{name}!{get_column_letter(column + 1)}{row + 2}")

    def _held(self, row: int, values: Sequence[Value]) -> list[Value]:
        """Values as cells can hold them, measured."""
        length = _len_of if self.sheet.plain else _width_of
        held = []
        for column, value in enumerate(values):
            if value is not None:
                value = self._kept(row, column, spreadsheet_value(value))
                self._longest[column] = max(self._longest[column], length(value))
            held.append(value)
        return held

    def _kept(self, row: int, column: int, value: Value) -> Value:
        if not isinstance(value, str):
            return value
        clean = legal_text(value)
        kept = shortened(clean, CELL_LIMIT)
        if clean != value:
            self._flaws.append((CHARACTERS_REMOVED, row, column))
        if kept != clean:
            self._flaws.append((TEXT_CUT, row, column))
        return kept


def _len_of(value: Value) -> int:
    """The characters of a value's longest line."""
    return max(map(len, value.split("\n"))) if isinstance(value, str) else _length(value)


def _width_of(value: Value) -> int:
    """The room that a value's longest line takes: Chinese characters and the like take that of two."""
    return max(map(_width, value.split("\n"))) if isinstance(value, str) else _length(value)


def _length(value: Value) -> int:
    """The characters of a value that is no text."""
    return _DATE if isinstance(value, datetime) else len(str(value))


def _width(text: str) -> int:
    return len(text) if text.isascii() else sum(2 if east_asian_width(one) in "WF" else 1 for one in text)


def _needed(values: Sequence[Value], widths: Mapping[int, float]) -> float:
    """The height of a row whose texts take several lines, in points; 0 for one line.

    LibreOffice does not look for it when it opens a workbook. No column is so narrow that shorter texts would be broken.
    """
    most = 1
    for column, value in enumerate(values):
        if isinstance(value, str) and (len(value) > _SHORT or "\n" in value):
            room = widths.get(column, WIDTH_LIMIT) - 2
            most = max(most, sum(math.ceil(max(_width(line), 1) / room) for line in value.split("\n")))
    return min(most * _LINE, _TALLEST) if most > 1 else 0.0
