"""XLSX workbooks out of sheets of plain values.

A workbook is a zip of parts. openpyxl makes the frame: styles, columns, filters, relations and types of the parts. The rows
and drawings, of which there are many, are put in here (`sheet_rows`, `drawing`); the pictures are stored by whoever has
them, as they are made, long before the sheets.
"""

from __future__ import annotations

import io
import math
import re
import zipfile
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from unicodedata import east_asian_width
from xml.sax.saxutils import quoteattr

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.drawing.image import Image as SheetImage
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet
from openpyxl.writer.excel import ExcelWriter

from florilegium.package import cell_pictures
from florilegium.package.cells import Value, legal_text, shortened, spreadsheet_value
from florilegium.package.drawing import drawing_relations_xml, drawing_xml
from florilegium.package.output import OutputFile
from florilegium.package.sheet import Sheet, Whereabouts, pieces, sheet_names
from florilegium.package.sheet_rows import CellStyles, RichValue, row_xml
from florilegium.problems import Problem, Severity, kind

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
LINKS_LEFT_OUT = kind(
    "links-left-out",
    Severity.NOTE,
    "A sheet has more links between its rows and others than Excel allows; those further down are left out.",
    "Excel allows 65,530 links on a sheet. The ids of the annotations tell the same: filter by them.",
)

CELL_LIMIT = 32_767
LINK_LIMIT = 65_530
WIDTH_LIMIT = 60.0
"""Characters: no column of ours gets wider, however long its texts."""
_LINE, _TALLEST = 15.0, 409.0
"""Points: of a line of text, and of the tallest row that Excel allows."""
_SHORT = 12
"""Characters that fit into every column in one line."""
_NO_ROWS = re.compile(rb"<sheetData */>|<sheetData></sheetData>")


def workbook_parts(sheets: Sequence[Sheet], problems: list[Problem]) -> Iterator[OutputFile]:
    """The parts of a workbook, but for those of its pictures.

    Args:
        sheets: at least one.
        problems: takes what could not be kept.
    """
    workbook = Workbook()
    del workbook[workbook.sheetnames[0]]
    workbook.properties.creator = "Florilegium"
    # A workbook says nothing of when it was made, so that the same input gives the same file.
    workbook.properties.created = workbook.properties.modified = datetime(2000, 1, 1)
    made = [(sheet, piece) for sheet in sheets for piece in pieces(sheet, problems)]
    names = sheet_names([piece.label for _, piece in made], problems)
    whereabouts = Whereabouts([(sheet, name) for (sheet, _), name in zip(made, names, strict=True)])
    own: dict[str, bytes] = {}
    rich = {p.part: None for _, piece in made if piece.in_cells for p in piece.pictures.values()}
    numbers = {part: RichValue(number) for number, part in enumerate(rich, 1)}
    drawings = 0
    for number, ((_, sheet), name) in enumerate(zip(made, names, strict=True), 1):
        own[f"xl/worksheets/sheet{number}.xml"] = _fill(workbook.create_sheet(name), sheet, numbers, problems)
        if sheet.pictures and not sheet.in_cells:
            drawings += 1  # openpyxl numbers them in the order of the sheets
            below_header = {(row + 1, column): placed for (row, column), placed in sheet.pictures.items()}
            own[f"xl/drawings/drawing{drawings}.xml"] = drawing_xml(below_header, floating=sheet.plain)
            own[f"xl/drawings/_rels/drawing{drawings}.xml.rels"] = drawing_relations_xml(below_header)
    for path, content in _frame(workbook):
        if path.startswith("xl/worksheets/sheet"):
            number = int(re.sub(r"\D", "", path)) - 1
            links = _links(made[number][1], names[number], whereabouts, problems)
            content = _with_rows(content, made[number][1], own[path], links)
        elif numbers:
            content = cell_pictures.announced(path, content, list(numbers))
        yield OutputFile(path, content if path.startswith("xl/worksheets/") else own.get(path, content))
    if numbers:
        yield from (OutputFile(path, content) for path, content in cell_pictures.parts(list(numbers)))


def _frame(workbook: Workbook) -> Iterator[tuple[str, bytes]]:
    """The parts as openpyxl writes them."""
    stream = io.BytesIO()
    ExcelWriter(workbook, zipfile.ZipFile(stream, "w")).save()
    with zipfile.ZipFile(stream) as archive:
        for name in archive.namelist():
            if not name.startswith("xl/media/"):
                content = archive.read(name)
                if name == "docProps/core.xml":  # openpyxl puts the clock's time in as it saves
                    content = re.sub(rb"(<dcterms:modified[^>]*>)[^<]*", rb"\g<1>2000-01-01T00:00:00Z", content)
                yield name, content


def _links(sheet: Sheet, name: str, whereabouts: Whereabouts, problems: list[Problem]) -> bytes:
    """The links of a sheet (ECMA-376, 18.3.1.47)."""
    links = list(sheet.links.items())
    if len(links) > LINK_LIMIT:
        problems.append(LINKS_LEFT_OUT.at("", name))
    parts = (
        f'<hyperlink ref="{_cell(row, column)}" location={quoteattr(whereabouts.of(link))}/>'
        for (row, column), link in links[:LINK_LIMIT]
    )
    return f"<hyperlinks>{''.join(parts)}</hyperlinks>".encode() if links else b""


def _cell(row: int, column: int) -> str:
    """The name of a cell: rows from 0 without the header, which is row -1."""
    return f"{get_column_letter(column + 1)}{row + 2}"


def _with_rows(frame: bytes, sheet: Sheet, rows: bytes, links: bytes) -> bytes:
    """A worksheet part with its rows and links, and with the range of cells that they take."""
    before, after = _NO_ROWS.split(frame)
    last = f"{get_column_letter(max(len(sheet.headers), 1))}{len(sheet.rows) + 1}".encode()
    before = re.sub(rb'<dimension ref="[^"]*"', b'<dimension ref="A1:' + last + b'"', before)
    # Links have their place before the margins (18.3.1.99), which openpyxl always writes.
    after = after.replace(b"<pageMargins", links + b"<pageMargins", 1)
    return b"".join((before, b"<sheetData>", rows, b"</sheetData>", after))


def _fill(target: Worksheet, sheet: Sheet, rich: Mapping[str, RichValue], problems: list[Problem]) -> bytes:
    """Give the frame of a sheet all but its rows; returns those."""
    header, styles = _styles(target, plain=sheet.plain)
    length = _len_of if sheet.plain else _width_of
    longest = [length(header) for header in sheet.headers]
    tall = {row for row, _ in sheet.pictures}
    linked: dict[int, set[int]] = {}
    for row_number, column in sheet.links:
        linked.setdefault(row_number, set()).add(column)
    titles = [_held(title, target.title, 0, column, problems) for column, title in enumerate(sheet.headers)]
    lines = [row_xml(1, titles, header, None, linked.get(-1, ()))]
    for number, row in enumerate(sheet.rows):
        values = [
            _held(value, target.title, number + 1, column, problems) if value is not None else None
            for column, value in enumerate(row)
        ]
        for column, value in enumerate(values):
            if value is not None and (taken := length(value)) > longest[column]:
                longest[column] = taken
        own = header if number in sheet.headings else styles
        height = sheet.row_height if number in tall else None
        if not sheet.plain:
            height = max(height or 0, _needed(values, sheet.widths)) or None
        cells: list[Value | RichValue] = [*values]
        if sheet.in_cells and number in tall:
            for column in range(len(cells)):
                if placed := sheet.pictures.get((number, column)):
                    cells[column] = rich[placed.part]
        lines.append(row_xml(number + 2, cells, own, height, linked.get(number, ()), fixed=number in tall))
    for column, most in enumerate(longest):
        width = sheet.widths.get(column, float(most) if sheet.plain else min(max(most + 2.0, 8.0), WIDTH_LIMIT))
        target.column_dimensions[get_column_letter(column + 1)].width = min(width, 255.0)
    over = () if sheet.in_cells else sheet.pictures.values()
    for extension in dict.fromkeys(placed.part.rpartition(".")[2] for placed in over):
        target.add_image(_Placeholder(extension))
    if not sheet.plain and sheet.headers:
        target.freeze_panes = "A2"
    if not sheet.plain and sheet.headers and sheet.filtered:
        target.auto_filter.ref = f"A1:{get_column_letter(len(sheet.headers))}{len(sheet.rows) + 1}"
    return "".join(lines).encode()


def _styles(target: Worksheet, *, plain: bool) -> tuple[CellStyles, CellStyles]:
    """The styles of the header, which stands out, and of the other rows, entered into the workbook."""
    header, back, cell, date, link = (WriteOnlyCell(target) for _ in range(5))
    if not plain:
        header.font = Font(bold=True, color="FFFFFF")
        header.fill = PatternFill("solid", fgColor="24594E")
        header.alignment = back.alignment = Alignment(vertical="center", wrap_text=True)
        # Links are blue in LibreOffice whatever the font says, so they cannot stand on the dark of the headers.
        back.font = Font(bold=True, color="0563C1", underline="single")
        back.fill = PatternFill("solid", fgColor="DCEBE6")
        link.font = Font(color="0563C1", underline="single")
        cell.alignment = date.alignment = link.alignment = Alignment(vertical="top", wrap_text=True)
    date.number_format = "yyyy-mm-dd hh:mm:ss"
    return (
        CellStyles(header.style_id, header.style_id, back.style_id),
        CellStyles(cell.style_id, date.style_id, link.style_id),
    )


def _held(value: Value, sheet: str, row: int, column: int, problems: list[Problem]) -> Value:
    """A value as a cell can hold it."""
    value = spreadsheet_value(value)
    if isinstance(value, str):
        clean = legal_text(value)
        kept = shortened(clean, CELL_LIMIT)
        if kept != value:
            where = f"{sheet}!{get_column_letter(column + 1)}{row + 1}"
            if clean != value:
                problems.append(CHARACTERS_REMOVED.at("", where))
            if kept != clean:
                problems.append(TEXT_CUT.at("", where))
        return kept
    return value


def _len_of(value: Value) -> int:
    """The characters of a value's longest line."""
    return max(map(len, _lines(value)))


def _width_of(value: Value) -> int:
    """The room that a value's longest line takes: Chinese characters and the like take that of two."""
    return max(map(_width, _lines(value)))


def _lines(value: Value) -> list[str]:
    return ["2000-01-01 00:00:00"] if isinstance(value, datetime) else str(value).split("\n")


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
            most = max(most, sum(math.ceil(max(_width(line), 1) / room) for line in _lines(value)))
    return min(most * _LINE, _TALLEST) if most > 1 else 0.0


class _Placeholder(SheetImage):
    """Tells openpyxl that a sheet has pictures, and of which kind; which they are is none of its business."""

    def __init__(self, extension: str) -> None:
        # openpyxl's own constructor opens the picture with Pillow, which is just what is not wanted.
        self.format = extension
        self.anchor = "A1"
        self.width = self.height = 1

    def _data(self) -> bytes:
        return b""
