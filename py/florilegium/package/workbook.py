"""XLSX workbooks out of sheets of plain values.

A workbook is a zip of parts. openpyxl makes the frame: styles, columns, filters, relations and types of the parts. The rows
and drawings, of which there are many, are put in here (`sheet_rows`, `drawing`); the pictures are stored by whoever has
them, as they are made, long before the sheets.
"""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.drawing.image import Image as SheetImage
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet
from openpyxl.writer.excel import ExcelWriter

from florilegium.package.cells import Value, legal_text, shortened, spreadsheet_value
from florilegium.package.drawing import Placed, drawing_relations_xml, drawing_xml
from florilegium.package.output import OutputFile
from florilegium.package.sheet_rows import CellStyles, row_xml
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
SHEET_RENAMED = kind(
    "sheet-renamed",
    Severity.NOTE,
    "A sheet has another name than its class, since Excel does not allow the name, or it is taken.",
    "Excel allows 31 characters and none of [ ] : * ? / \\ in the name of a sheet.",
)

CELL_LIMIT = 32_767
NAME_LIMIT = 31
WIDTH_LIMIT = 60.0
"""Characters: no column of ours gets wider, however long its texts."""
_NO_ROWS = re.compile(rb"<sheetData */>|<sheetData></sheetData>")
_FORBIDDEN = re.compile(r"[\[\]:*?/\\\x00-\x1f]")


@dataclass
class Sheet:
    """A sheet to be.

    Attributes:
        label: what it should be called; `sheet_names` makes legal names of labels.
        headers: the first row.
        rows: the others.
        pictures: by row (from 0, headers not counted) and column (from 0).
        widths: of columns in characters, where the width of the texts will not do.
        row_height: of rows with a picture, in points.
        plain: no styles, no filter, nothing frozen, pictures float over their cells: as IMMARKUS does it.
    """

    label: str
    headers: Sequence[str]
    rows: list[list[Value]] = field(default_factory=list)
    pictures: dict[tuple[int, int], Placed] = field(default_factory=dict)
    widths: dict[int, float] = field(default_factory=dict)
    row_height: float = 78.0
    plain: bool = False


def sheet_names(labels: Iterable[str]) -> list[str]:
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
    return names


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
    names = sheet_names(sheet.label for sheet in sheets)
    own: dict[str, bytes] = {}
    drawings = 0
    for number, (sheet, name) in enumerate(zip(sheets, names, strict=True), 1):
        if name != sheet.label:
            problems.append(SHEET_RENAMED.at("", name, f"The sheet of {sheet.label!r} is called {name!r}."))
        own[f"xl/worksheets/sheet{number}.xml"] = _fill(workbook.create_sheet(name), sheet, problems)
        if sheet.pictures:
            drawings += 1  # openpyxl numbers them in the order of the sheets
            below_header = {(row + 1, column): placed for (row, column), placed in sheet.pictures.items()}
            own[f"xl/drawings/drawing{drawings}.xml"] = drawing_xml(below_header, floating=sheet.plain)
            own[f"xl/drawings/_rels/drawing{drawings}.xml.rels"] = drawing_relations_xml(below_header)
    for path, content in _frame(workbook):
        if path.startswith("xl/worksheets/sheet"):
            content = _with_rows(content, sheets[int(re.sub(r"\D", "", path)) - 1], own[path])
        yield OutputFile(path, content if path.startswith("xl/worksheets/") else own.get(path, content))


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


def _with_rows(frame: bytes, sheet: Sheet, rows: bytes) -> bytes:
    """A worksheet part with its rows, and with the range of cells that they take."""
    before, after = _NO_ROWS.split(frame)
    last = f"{get_column_letter(max(len(sheet.headers), 1))}{len(sheet.rows) + 1}".encode()
    before = re.sub(rb'<dimension ref="[^"]*"', b'<dimension ref="A1:' + last + b'"', before)
    return b"".join((before, b"<sheetData>", rows, b"</sheetData>", after))


def _fill(target: Worksheet, sheet: Sheet, problems: list[Problem]) -> bytes:
    """Give the frame of a sheet all but its rows; returns those."""
    header, styles = _styles(target, plain=sheet.plain)
    longest = [_length(header) for header in sheet.headers]
    tall = {row for row, _ in sheet.pictures}
    lines = [row_xml(1, [_held(h, target.title, 0, n, problems) for n, h in enumerate(sheet.headers)], header, None)]
    for number, row in enumerate(sheet.rows):
        values = [
            _held(value, target.title, number + 1, column, problems) if value is not None else None
            for column, value in enumerate(row)
        ]
        for column, value in enumerate(values):
            if value is not None and (length := _length(value)) > longest[column]:
                longest[column] = length
        lines.append(row_xml(number + 2, values, styles, sheet.row_height if number in tall else None))
    for column, most in enumerate(longest):
        width = sheet.widths.get(column, float(most) if sheet.plain else min(max(most + 2.0, 8.0), WIDTH_LIMIT))
        target.column_dimensions[get_column_letter(column + 1)].width = min(width, 255.0)
    for extension in dict.fromkeys(placed.part.rpartition(".")[2] for placed in sheet.pictures.values()):
        target.add_image(_Placeholder(extension))
    if not sheet.plain and sheet.headers:
        target.freeze_panes = "A2"
        target.auto_filter.ref = f"A1:{get_column_letter(len(sheet.headers))}{len(sheet.rows) + 1}"
    return "".join(lines).encode()


def _styles(target: Worksheet, *, plain: bool) -> tuple[CellStyles, CellStyles]:
    """The styles of the header, which stands out, and of the other rows, entered into the workbook."""
    header, cell, date = (WriteOnlyCell(target) for _ in range(3))
    if not plain:
        header.font = Font(bold=True, color="FFFFFF")
        header.fill = PatternFill("solid", fgColor="24594E")
        header.alignment = Alignment(vertical="center", wrap_text=True)
        cell.alignment = date.alignment = Alignment(vertical="top", wrap_text=True)
    date.number_format = "yyyy-mm-dd hh:mm:ss"
    return CellStyles(header.style_id, header.style_id), CellStyles(cell.style_id, date.style_id)


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


def _length(value: Value) -> int:
    if isinstance(value, datetime):
        return 19
    text = str(value)
    return len(text) if "\n" not in text else max(len(line) for line in text.split("\n"))


class _Placeholder(SheetImage):
    """Tells openpyxl that a sheet has pictures, and of which kind; which they are is none of its business."""

    def __init__(self, extension: str) -> None:
        # openpyxl's own constructor opens the picture with Pillow, which is just what is not wanted.
        self.format = extension
        self.anchor = "A1"
        self.width = self.height = 1

    def _data(self) -> bytes:
        return b""
