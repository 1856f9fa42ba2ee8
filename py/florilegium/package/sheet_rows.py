"""The rows of a worksheet as XML.

After ECMA-376, SpreadsheetML (18.3.1): rows hold cells, texts stand in the cells themselves (``inlineStr``), dates are
numbers with a style. openpyxl writes the same, but makes an object of every cell: the sheets of 3,000 annotations and
their drawings took it ten times as long, in memory that the runtime in the page never gives back.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime

from openpyxl.utils import get_column_letter
from openpyxl.utils.datetime import to_excel

from florilegium.package.cells import Value

_SPECIAL = re.compile("[&<>\r]")
# A line feed may stand as it is, but a parser would make one of a carriage return.
_ESCAPED = {"&": "&amp;", "<": "&lt;", ">": "&gt;", "\r": "&#13;"}


@dataclass(frozen=True, slots=True)
class CellStyles:
    """Numbers of styles in the workbook's list of them (``cellXfs``): of cells in general, of dates, and of links."""

    plain: int = 0
    date: int = 0
    link: int = 0


@dataclass(frozen=True, slots=True)
class RichValue:
    """What only newer programs can show (a picture), by its number in the workbook, from 1; others show an error."""

    number: int


def cells_xml(
    number: int, values: Sequence[Value | RichValue], styles: CellStyles, linked: Collection[int] = ()
) -> str:
    """The cells of one row.

    Args:
        number: of the row, from 1.
        values: from column A on; ``None`` for a cell that is not there. They must be such that Excel can hold them
            (`florilegium.package.cells`).
        styles: of the cells.
        linked: columns (from 0) whose cells are links.
    """
    links = CellStyles(styles.link, styles.link)
    return "".join(
        _cell_xml(f"{get_column_letter(column)}{number}", value, links if column - 1 in linked else styles)
        for column, value in enumerate(values, 1)
        if value is not None
    )


def row_xml(number: int, cells: str, height: float = 0, *, fixed: bool = True) -> str:
    """One row.

    Args:
        number: of the row, from 1.
        cells: as `cells_xml` makes them.
        height: in points; 0 lets the program choose.
        fixed: whether the height stays when the texts of the row change.
    """
    custom = ' customHeight="1"' if fixed else ""
    tall = f' ht="{height:g}"{custom}' if height else ""
    return f'<row r="{number}"{tall}>{cells}</row>'


def _cell_xml(place: str, value: Value | RichValue, styles: CellStyles) -> str:
    style = styles.date if isinstance(value, datetime) else styles.plain
    start = f'<c r="{place}" s="{style}"' if style else f'<c r="{place}"'
    if isinstance(value, RichValue):
        return f'{start} t="e" vm="{value.number}"><v>#VALUE!</v></c>'
    if isinstance(value, str):
        text = _SPECIAL.sub(lambda found: _ESCAPED[found[0]], value)
        space = ' xml:space="preserve"' if value != value.strip() else ""
        return f'{start} t="inlineStr"><is><t{space}>{text}</t></is></c>'
    if isinstance(value, bool):
        return f'{start} t="b"><v>{value:d}</v></c>'
    if isinstance(value, datetime):
        days = to_excel(value)  # type: ignore[no-untyped-call]
        return f"{start}><v>{days!r}</v></c>"
    return f"{start}><v>{value!r}</v></c>"
