"""Where a cell is in its table: TableCellRole (PAGE 2019), or the attributes of Transkribus's TableCell."""

from __future__ import annotations

from xml.etree.ElementTree import Element

from florilegium.formats.page.names import PageNames
from florilegium.model.page import Cell

_ATTRIBUTES = {
    "tablecellrole": ("rowIndex", "columnIndex", "rowSpan", "colSpan"),
    "tablecell": ("row", "col", "rowSpan", "colSpan"),
}


def cell_of(region: Element, names: PageNames) -> Cell | None:
    """The place of a region in its table; ``None`` if the file does not tell it."""
    if names[region.tag] == "tablecell":
        return _cell(region, "tablecell")
    for child in region:
        if names[child.tag] == "roles":
            for role in child:
                if names[role.tag] == "tablecellrole":
                    return _cell(role, "tablecellrole")
    return None


def _cell(element: Element, name: str) -> Cell | None:
    row, column, rows, columns = (_whole(element.get(attribute)) for attribute in _ATTRIBUTES[name])
    if row is None or column is None:
        return None
    return Cell(row, column, rows or 1, columns or 1, element.get("header") in ("true", "1"))


def _whole(value: str | None) -> int | None:
    return int(value) if value is not None and value.isdecimal() else None


def role(cell: Cell | None) -> str:
    """The Roles element of a cell; nothing for what is none."""
    if cell is None:
        return ""
    spans = f' rowSpan="{cell.rows}" colSpan="{cell.columns}"' + (' header="true"' if cell.header else "")
    return f'<Roles><TableCellRole rowIndex="{cell.row}" columnIndex="{cell.column}"{spans}/></Roles>'
