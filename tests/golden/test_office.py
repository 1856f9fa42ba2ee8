"""Our workbooks in LibreOffice: it opens them, and every picture is in its row."""

from __future__ import annotations

import asyncio
import io
import re
import shutil
import subprocess
import zipfile
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from lxml import etree
from PIL import Image, ImageStat

from florilegium.delivery.deliver import deliver
from florilegium.exports import registry
from florilegium.exports.options import parse
from florilegium.folder.disk import disk_folder
from florilegium.images.pillow import PillowDecoder
from florilegium.inventory import Inventory, look
from florilegium.job import Job
from florilegium.package.sink import StreamSink

pytestmark = [pytest.mark.cpython_only, pytest.mark.timeout(180)]
_DRAWING = "{http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing}"


@pytest.fixture(scope="module")
def inventory(shared: Path) -> Inventory:
    [folder] = (shared / "golden/immarkus/input").iterdir()
    return asyncio.run(look(disk_folder(folder)))


def exported(inventory: Inventory, id: str, **options: Any) -> bytes:
    export, stream, job = registry.export(id), io.BytesIO(), Job(PillowDecoder())
    asyncio.run(deliver(export, inventory, parse(export.options, options), job, StreamSink(stream)))
    return stream.getvalue()


def saved_again(content: bytes, folder: Path) -> bytes:
    """The workbook as LibreOffice saves it after opening it."""
    office = shutil.which("soffice")
    if office is None:
        pytest.skip("LibreOffice is not on this machine")
    (folder / "in.xlsx").write_bytes(content)
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    command = [office, profile, "--headless", "--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", folder / "out"]
    subprocess.run([*command, folder / "in.xlsx"], check=True, capture_output=True, timeout=150)
    return (folder / "out/in.xlsx").read_bytes()


def places(content: bytes) -> dict[str, dict[tuple[int, int], tuple[int, int, float]]]:
    """By sheet: row and column of each picture's upper corner, with row and column of its lower one, and its brightness."""
    found: dict[str, dict[tuple[int, int], tuple[int, int, float]]] = {}
    for sheet in openpyxl.load_workbook(io.BytesIO(content)):
        for picture in sheet._images:
            start, end = picture.anchor._from, getattr(picture.anchor, "to", picture.anchor._from)
            brightness = ImageStat.Stat(Image.open(io.BytesIO(picture._data())).convert("L")).mean[0]
            found.setdefault(sheet.title, {})[start.row, start.col] = (end.row, end.col, brightness)
    return found


@pytest.mark.parametrize("id", ["annotations-xlsx", "relationships-xlsx"])
def test_pictures_are_in_their_rows(inventory: Inventory, tmp_path: Path, id: str) -> None:
    content = exported(inventory, id)
    again = saved_again(content, tmp_path)
    before, after = places(content), places(again)
    assert before.keys() == after.keys()
    for title, pictures in before.items():
        assert pictures.keys() == after[title].keys()
        for (row, column), (end_row, end_column, brightness) in after[title].items():
            assert (end_row, end_column) == (row, column), "both corners in the one cell"
            assert brightness == pytest.approx(pictures[row, column][2], abs=4), "the same picture"
    ours, theirs = (openpyxl.load_workbook(io.BytesIO(one)) for one in (content, again))
    assert ours.sheetnames == theirs.sheetnames
    for sheet in ours:
        assert [[c.value for c in row] for row in sheet.iter_rows()] == [
            [c.value for c in row]
            for row in theirs[sheet.title].iter_rows(max_col=sheet.max_column, max_row=sheet.max_row)
        ]


def test_links_survive(inventory: Inventory, tmp_path: Path) -> None:
    content = exported(inventory, "annotations-xlsx", snippets="none")
    ours, theirs = (openpyxl.load_workbook(io.BytesIO(one)) for one in (content, saved_again(content, tmp_path)))
    for sheet in ours:
        for row in sheet.iter_rows():
            for cell in row:
                again = theirs[sheet.title][cell.coordinate].hyperlink
                assert (cell.hyperlink is None) == (again is None)
                if cell.hyperlink and again:
                    assert again.location.replace("'", "") == cell.hyperlink.location.replace("'", "")


def test_pictures_move_and_hide_with_their_cells(inventory: Inventory) -> None:
    archive = zipfile.ZipFile(io.BytesIO(exported(inventory, "annotations-xlsx")))
    drawings = [name for name in archive.namelist() if re.fullmatch(r"xl/drawings/drawing\d+\.xml", name)]
    anchors = [anchor for name in drawings for anchor in etree.fromstring(archive.read(name))]
    assert len(anchors) > 20
    assert {(anchor.tag, anchor.get("editAs")) for anchor in anchors} == {(f"{_DRAWING}twoCellAnchor", "twoCell")}


def test_a_workbook_with_pictures_in_its_cells_opens(inventory: Inventory, tmp_path: Path) -> None:
    content = exported(inventory, "annotations-xlsx", placement="in")
    ours, theirs = (openpyxl.load_workbook(io.BytesIO(one)) for one in (content, saved_again(content, tmp_path)))
    cells = [
        (sheet.title, row[0].row) for sheet in ours.worksheets[1:] for row in sheet.iter_rows(min_row=2) if row[0].value
    ]
    assert len(cells) > 20
    assert {ours[title].cell(row, 1).value for title, row in cells} == {"#VALUE!"}
    for sheet in ours:
        assert [[c.value for c in row] for row in sheet.iter_rows(min_col=2)] == [
            [c.value for c in row]
            for row in theirs[sheet.title].iter_rows(min_col=2, max_col=sheet.max_column, max_row=sheet.max_row)
        ]
