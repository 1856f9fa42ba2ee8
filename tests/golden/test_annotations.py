"""Annotation exports of the golden work folder, beside what IMMARKUS 1.2.6 made of it."""

from __future__ import annotations

import asyncio
import io
import json
import zipfile
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from PIL import Image, ImageChops, ImageStat

from florilegium.delivery.deliver import deliver
from florilegium.exports import registry
from florilegium.exports.options import parse
from florilegium.images.pillow import PillowDecoder
from florilegium.inventory import Inventory
from florilegium.job import Job
from florilegium.package.sink import StreamSink

MANIFEST_NEEDED = "IIIF ToC Path"
"""Of canvases: it stands in the manifest, which IMMARKUS fetched; it is not in the folder."""


def exported(inventory: Inventory, id: str, **options: Any) -> tuple[bytes, Job]:
    export, stream, job = registry.export(id), io.BytesIO(), Job(PillowDecoder())
    asyncio.run(deliver(export, inventory, parse(export.options, options), job, StreamSink(stream)))
    return stream.getvalue(), job


def test_the_inventory_counts_what_is_there(inventory: Inventory) -> None:
    work = inventory.as_json()["work_folder"]
    assert work == {
        "images": 7, "annotations": 25, "notes": 6, "relations": 7, "entity_classes": 7, "image_schemas": 3,
        "folder_schemas": 2, "iiif_manifests": 1,
        "annotations_by_class": {
            "place": 7, "bridge": 2, "stone-bridge": 2, "person": 5, "gate": 3, "boat": 3, "deleted-class": 1,
        },
    }  # fmt: skip


def test_jsonld_is_the_same_data(inventory: Inventory, golden: Path) -> None:
    made, theirs = (
        json.loads(exported(inventory, "annotations-jsonld")[0]),
        json.loads((golden / "annotations.json").read_bytes()),
    )
    # Their order is that of the file system, image by image; within an image it is the file's, as ours.
    assert sorted(map(_image, made)) == sorted(map(_image, theirs))
    for image in set(map(_image, theirs)):
        assert [a for a in made if _image(a) == image] == [a for a in theirs if _image(a) == image]


def _image(annotation: dict[str, Any]) -> str:
    return str(annotation["target"]["source"])


@pytest.fixture(scope="module")
def as_immarkus(inventory: Inventory) -> openpyxl.Workbook:
    return openpyxl.load_workbook(io.BytesIO(exported(inventory, "annotations-xlsx", profile="immarkus")[0]))


def _golden_sheet(golden: Path, name: str) -> tuple[list[str], list[dict[str, Any]], list[dict[str, Any]]]:
    """Headers, rows by column number, and pictures of a golden sheet."""
    sheets = json.loads((golden / "annotations.unmasked.xlsx.json").read_bytes())["sheets"]
    [sheet] = [sheet for sheet in sheets if sheet["name"] == name]
    head, *rows = sheet["rows"]
    return list(head["cells"].values()), [{**row["cells"], "r": row["r"]} for row in rows], sheet["pictures"]


def test_the_immarkus_profile_has_its_sheets(as_immarkus: openpyxl.Workbook, golden: Path) -> None:
    theirs = json.loads((golden / "annotations.unmasked.xlsx.json").read_bytes())["sheets"]
    assert as_immarkus.sheetnames == [sheet["name"] for sheet in theirs]


@pytest.mark.parametrize("name", ["Place 地點", "Person", "boat", "Notes"])
def test_the_immarkus_profile_has_its_cells_and_pictures(
    as_immarkus: openpyxl.Workbook, golden: Path, name: str
) -> None:
    headers, rows, pictures = _golden_sheet(golden, name)
    sheet = as_immarkus[name]
    assert [cell.value for cell in sheet[1]] == headers
    letters = {number: openpyxl.utils.get_column_letter(number + 1) for number in range(len(headers))}
    theirs = {}
    sizes = {picture["row"] + 1: tuple(picture["size"]) for picture in pictures}
    for row in rows:
        cells = tuple(
            None if header == MANIFEST_NEEDED else row.get(letters[number]) for number, header in enumerate(headers)
        )
        key = (row[letters[headers.index("Annotation ID")]], row.get(letters[7]))
        theirs[key] = (cells, None if row.get(letters[3]) else sizes[row["r"]])
    own_sizes = {image.anchor._from.row + 1: Image.open(io.BytesIO(image._data())).size for image in sheet._images}
    ours = {}
    for number, row in enumerate(sheet.iter_rows(min_row=2, values_only=True), 2):
        cells = tuple(None if header == MANIFEST_NEEDED else value for header, value in zip(headers, row, strict=True))
        ours[row[headers.index("Annotation ID")], row[7]] = (cells, own_sizes.get(number))
    assert ours == theirs
    assert len(rows) == sheet.max_row - 1


def test_exact_shapes_are_those_of_immarkus(inventory: Inventory, golden: Path) -> None:
    content, _ = exported(inventory, "annotations-xlsx", profile="immarkus", snippets="exact")
    workbook = openpyxl.load_workbook(io.BytesIO(content))
    masked = zipfile.ZipFile(golden / "annotations.masked.xlsx")
    compared = 0
    for theirs in json.loads((golden / "annotations.masked.xlsx.json").read_bytes())["sheets"]:
        ids = {row["r"]: row["cells"].get("F") for row in theirs["rows"]}
        media = {ids[picture["row"] + 1]: picture["media"] for picture in theirs["pictures"]}
        sheet = workbook[theirs["name"]]
        for picture in sheet._images:
            cut = Image.open(io.BytesIO(picture._data()))
            whole = Image.open(io.BytesIO(masked.read(media[sheet.cell(picture.anchor._from.row + 1, 6).value])))
            assert cut.size == whole.size
            # Boxes are JPEG here; of rotated ones IMMARKUS keeps what is around them.
            opaque = whole.getchannel("A").histogram()[255] == whole.width * whole.height
            if cut.format == "PNG" and not opaque:
                away = ImageChops.difference(cut.getchannel("A"), whole.getchannel("A"))
                assert ImageStat.Stat(away).mean[0] < 8, "no more than the edge"
                compared += 1
    assert compared == 12


def test_our_own_form_has_every_annotation_and_every_note(inventory: Inventory) -> None:
    content, job = exported(inventory, "annotations-xlsx")
    workbook = openpyxl.load_workbook(io.BytesIO(content))
    found: set[str] = set()
    assert workbook.sheetnames[0] == "Index"
    for sheet in workbook.worksheets[1:]:
        column = [cell.value for cell in sheet[1]].index("Annotation ID")
        found |= {row[column] for row in sheet.iter_rows(min_row=2, values_only=True)}
    work = inventory.work_folder
    assert work
    assert found == {annotation.id for image in work.everything() for annotation in image.regions}
    assert {problem.code for problem in job.problems} == {"canvas-without-picture"}
    assert job.counts["snippets"] == 22


def test_the_index_says_what_is_where(inventory: Inventory) -> None:
    content, job = exported(inventory, "annotations-xlsx")
    workbook = openpyxl.load_workbook(io.BytesIO(content))
    index = workbook["Index"]
    # A column can be called like a sheet; the sheets come first.
    rows = {row[0].value: row for row in reversed(list(index.iter_rows(min_row=2))) if row[0].value}
    for sheet in workbook.worksheets[1:]:
        name, about, count = rows[sheet.title]
        assert name.hyperlink.location == f"'{sheet.title}'!A1"
        assert sheet["A1"].hyperlink.location == "'Index'!A1"
        assert about.value and count.value == sheet.max_row - 1
    assert "Bridge 橋" in rows["Place 地點"][1].value, "the classes below are named"
    assert rows["Work folder"][1].value == "地圖研究 Maps"
    assert rows["Last change of an annotation"][1].value.year == 2025
    left_out = [(row[1], row[2]) for row in index.iter_rows(values_only=True) if row[1]]
    assert any(str(about).startswith("What is said of images as a whole (6 ") for about, _ in left_out)
    [canvases] = [problem.message for problem in job.problems]
    assert (canvases, None) in left_out
    explained = {row[0] for row in index.iter_rows(values_only=True)}
    headers = {cell.value for cell in workbook["Notes"][1]}
    assert headers <= explained, "every column that is no property is explained"


def test_notes_and_classes_lead_to_each_other(inventory: Inventory) -> None:
    workbook = openpyxl.load_workbook(io.BytesIO(exported(inventory, "annotations-xlsx")[0]))
    ids = {sheet.title: [cell.value for cell in sheet[1]].index("Annotation ID") for sheet in workbook.worksheets[1:]}
    followed = 0
    for sheet in workbook.worksheets[1:]:
        for row in sheet.iter_rows(min_row=2):
            for cell in row:
                if cell.hyperlink:
                    title, _, place = cell.hyperlink.location.rpartition("!")
                    target = workbook[title.strip("'")]
                    assert (title == "'Notes'") != (sheet.title == "Notes")
                    assert target[place].row > 1
                    assert target.cell(target[place].row, ids[target.title] + 1).value == row[ids[sheet.title]].value
                    followed += 1
    assert followed >= 6


def test_our_own_form_types_its_cells(inventory: Inventory) -> None:
    sheet = openpyxl.load_workbook(io.BytesIO(exported(inventory, "annotations-xlsx")[0]))["Place 地點"]
    headers, *rows = sheet.iter_rows(values_only=True)
    by_name = {row[headers.index("name")]: dict(zip(headers, row, strict=True)) for row in rows}
    long_bridge, stone = by_name["Long bridge"], by_name["Inherited 石橋"]
    assert (long_bridge["length [value]"], long_bridge["length [unit]"]) == (12.5, "m")
    assert (long_bridge["built [from]"], long_bridge["built [to]"]) == (1368, 1644)
    assert (stone["spans (Bridge 橋)"], stone["spans (Gate 城門)"]) == (0, None), "zero is a value"
    assert by_name["South gate"]["material (Gate 城門)"] == "brick; stone"
    luoyang = by_name["Luoyang 洛陽"]
    assert (luoyang["coordinates [lat]"], luoyang["coordinates [long]"]) == (34.6197, 112.454)
    assert (luoyang["X"], luoyang["Y"], luoyang["Width"], luoyang["Height"], luoyang["Shape"]) == (
        40,
        30,
        180,
        90,
        "box",
    )


def test_what_looks_like_a_formula_is_text(inventory: Inventory) -> None:
    sheet = openpyxl.load_workbook(io.BytesIO(exported(inventory, "annotations-xlsx")[0]))["Person"]
    [cell] = [cell for row in sheet.iter_rows() for cell in row if cell.value == "=1+1"]
    assert cell.data_type == "s"


def test_the_same_input_gives_the_same_bytes(inventory: Inventory) -> None:
    assert exported(inventory, "annotations-xlsx")[0] == exported(inventory, "annotations-xlsx")[0]
