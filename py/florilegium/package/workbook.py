"""XLSX workbooks out of sheets of plain values.

A workbook is a zip of parts. openpyxl makes the frame: styles, columns, filters, relations and types of the parts. The rows
and drawings, of which there are many, are put in here (`sheet_layout`, `drawing`); the pictures are stored by whoever has
them, as they are made, long before the sheets.
"""

from __future__ import annotations

import io
import re
import zipfile
from collections import deque
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from xml.sax.saxutils import quoteattr

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.drawing.image import Image as SheetImage
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet
from openpyxl.writer.excel import ExcelWriter

from florilegium.package import cell_pictures
from florilegium.package.drawing import drawing_relations_xml, drawing_xml
from florilegium.package.output import OutputFile
from florilegium.package.sheet import Sheet, Whereabouts, pieces, sheet_names
from florilegium.package.sheet_layout import SheetLayout, SheetStyles
from florilegium.package.sheet_rows import CellStyles, RichValue
from florilegium.problems import Problem, Severity, kind

LINKS_LEFT_OUT = kind(
    "links-left-out",
    Severity.NOTE,
    "A sheet has more links between its rows and others than Excel allows; those further down are left out.",
    "Excel allows 65,530 links on a sheet. The ids of the annotations tell the same: filter by them.",
)

LINK_LIMIT = 65_530
_NO_ROWS = re.compile(rb"<sheetData */>|<sheetData></sheetData>")


def workbook_parts(sheets: Sequence[Sheet], problems: list[Problem]) -> Iterator[OutputFile]:
    """The parts of a workbook, but for those of its pictures.

    Args:
        sheets: at least one.
        problems: takes what could not be kept.
    """
    return Book().parts(sheets, problems)


class Book:
    """A workbook in the making: its sheets may be laid out while their pictures are still being made."""

    def __init__(self) -> None:
        self._workbook = Workbook()
        self._workbook.properties.creator = "Florilegium"
        # A workbook says nothing of when it was made, so that the same input gives the same file.
        self._workbook.properties.created = self._workbook.properties.modified = datetime(2000, 1, 1)
        self._laid_out: dict[int, SheetLayout] = {}

    def lay_out(self, sheets: Iterable[Sheet]) -> Iterator[None]:
        """Lay out sheets, row by row, before it is known which of their pictures there are.

        Args:
            sheets: with all their rows and links. Those whose pictures are the values of cells have to wait for them.
        """
        for sheet in sheets:
            if not sheet.in_cells:
                yield from self._laying_out(sheet, {})

    def parts(self, sheets: Sequence[Sheet], problems: list[Problem]) -> Iterator[OutputFile]:
        """The parts; as `workbook_parts`."""
        workbook = self._workbook
        made = [(sheet, piece) for sheet in sheets for piece in pieces(sheet, problems)]
        names = sheet_names([piece.label for _, piece in made], problems)
        whereabouts = Whereabouts([(sheet, name) for (sheet, _), name in zip(made, names, strict=True)])
        own: dict[str, bytes] = {}
        rich = {p.part: None for _, piece in made if piece.in_cells for p in piece.pictures.values()}
        numbers = {part: RichValue(number) for number, part in enumerate(rich, 1)}
        layouts = [self._layout(piece, numbers) for _, piece in made]
        del workbook[workbook.sheetnames[0]]
        drawings = 0
        for number, (layout, name) in enumerate(zip(layouts, names, strict=True), 1):
            sheet = layout.sheet
            problems.extend(layout.problems(name))
            own[f"xl/worksheets/sheet{number}.xml"] = layout.rows_xml()
            _fill(workbook.create_sheet(name), layout)
            if sheet.pictures and not sheet.in_cells:
                drawings += 1  # openpyxl numbers them in the order of the sheets
                below_header = {(row + 1, column): placed for (row, column), placed in sheet.pictures.items()}
                own[f"xl/drawings/drawing{drawings}.xml"] = drawing_xml(below_header, floating=sheet.plain)
                own[f"xl/drawings/_rels/drawing{drawings}.xml.rels"] = drawing_relations_xml(below_header)
        for path, content in _frame(workbook):
            if path.startswith("xl/worksheets/sheet"):
                number = int(re.sub(r"\D", "", path)) - 1
                links = _links(layouts[number].sheet, names[number], whereabouts, problems)
                content = _with_rows(content, layouts[number].sheet, own[path], links)
            elif numbers:
                content = cell_pictures.announced(path, content, list(numbers))
            yield OutputFile(path, content if path.startswith("xl/worksheets/") else own.get(path, content))
        if numbers:
            yield from (OutputFile(path, content) for path, content in cell_pictures.parts(list(numbers)))

    def _laying_out(self, sheet: Sheet, rich: Mapping[str, RichValue]) -> Iterator[None]:
        layout = SheetLayout.begun(sheet, self._styles(plain=sheet.plain))
        yield from layout.lay_out(rich)
        self._laid_out[id(sheet)] = layout

    def _layout(self, sheet: Sheet, rich: Mapping[str, RichValue]) -> SheetLayout:
        """A sheet laid out, now if it is not yet."""
        if id(sheet) not in self._laid_out:
            deque(self._laying_out(sheet, rich), maxlen=0)
        return self._laid_out[id(sheet)]

    def _styles(self, *, plain: bool) -> SheetStyles:
        """The styles of sheets, entered into the workbook."""
        header, back, cell, date, link = (WriteOnlyCell(self._workbook.worksheets[0]) for _ in range(5))
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
        return SheetStyles(
            CellStyles(header.style_id, header.style_id, back.style_id),
            CellStyles(cell.style_id, date.style_id, link.style_id),
        )


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


def _fill(target: Worksheet, layout: SheetLayout) -> None:
    """Give the frame of a sheet all but its rows."""
    sheet = layout.sheet
    for column in range(len(sheet.headers)):
        target.column_dimensions[get_column_letter(column + 1)].width = layout.width(column)
    over = () if sheet.in_cells else sheet.pictures.values()
    for extension in dict.fromkeys(placed.part.rpartition(".")[2] for placed in over):
        target.add_image(_Placeholder(extension))
    if not sheet.plain and sheet.headers:
        target.freeze_panes = "A2"
    if not sheet.plain and sheet.headers and sheet.filtered:
        target.auto_filter.ref = f"A1:{get_column_letter(len(sheet.headers))}{len(sheet.rows) + 1}"


class _Placeholder(SheetImage):
    """Tells openpyxl that a sheet has pictures, and of which kind; which they are is none of its business."""

    def __init__(self, extension: str) -> None:
        # openpyxl's own constructor opens the picture with Pillow, which is just what is not wanted.
        self.format = extension
        self.anchor = "A1"
        self.width = self.height = 1

    def _data(self) -> bytes:
        return b""
