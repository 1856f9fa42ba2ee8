"""Exports of relations and of the data model of the golden work folder, beside what IMMARKUS 1.2.6 made of it."""

from __future__ import annotations

import asyncio
import io
import json
from datetime import datetime
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from PIL import Image

from florilegium.delivery.deliver import deliver
from florilegium.exports import registry
from florilegium.exports.options import parse
from florilegium.images.pillow import PillowDecoder
from florilegium.inventory import Inventory
from florilegium.job import Job
from florilegium.package.sink import StreamSink


def exported(inventory: Inventory, id: str, **options: Any) -> bytes:
    export, stream, job = registry.export(id), io.BytesIO(), Job(PillowDecoder())
    assert export.applies(inventory)
    asyncio.run(deliver(export, inventory, parse(export.options, options), job, StreamSink(stream)))
    assert {problem.code for problem in job.problems} <= {"canvas-without-picture"}
    return stream.getvalue()


@pytest.mark.parametrize(
    ("part", "name"),
    [
        ("all", "_immarkus.model.json"),
        ("entity-classes", "entity-classes.json"),
        ("relationship-types", "relationship-types.json"),
        ("image-schemas", "image-metadata-schema.json"),
        ("folder-schemas", "folder-metadata-schema.json"),
    ],
)
def test_the_data_model_is_the_same(inventory: Inventory, golden: Path, part: str, name: str) -> None:
    export = registry.export("data-model")
    assert export.file_name(inventory, parse(export.options, {"part": part})) == name
    made, theirs = json.loads(exported(inventory, "data-model", part=part)), json.loads((golden / name).read_bytes())
    assert made == theirs
    assert list(made) == list(theirs), "keys in the same order"


def test_jsonld_is_the_same_data(inventory: Inventory, golden: Path) -> None:
    assert exported(inventory, "relationships-jsonld") == (golden / "relationships.json").read_bytes()


def test_the_flat_list_is_that_of_the_work_folder(inventory: Inventory, shared: Path) -> None:
    [folder] = (shared / "golden/immarkus/input").iterdir()
    stored = json.loads((folder / "_immarkus.relations.json").read_bytes())
    made = json.loads(exported(inventory, "relationships-jsonld", form="flat"))
    assert made == [entry for entry in stored if entry["id"] in {entry["id"] for entry in made}]
    assert len(made) == 14


def test_the_immarkus_profile_has_its_cells_and_pictures(inventory: Inventory, golden: Path) -> None:
    [theirs] = json.loads((golden / "relationships.xlsx.json").read_bytes())["sheets"]
    sheet: Any = openpyxl.load_workbook(
        io.BytesIO(exported(inventory, "relationships-xlsx", profile="immarkus"))
    ).active
    assert sheet.title == theirs["name"]
    for row in theirs["rows"]:
        cells = {cell.column_letter: cell.value for cell in sheet[row["r"]] if cell.value not in (None, "")}
        assert cells == {letter: value for letter, value in row["cells"].items() if value != ""}
    assert sheet.max_row == len(theirs["rows"])
    assert {sheet.column_dimensions[letter].width for letter in "ABCDEFGHIJKLMN"} == {30.0}
    pictures = {}
    for picture in sheet._images:
        place = picture.anchor._from
        pictures[place.row, place.col] = Image.open(io.BytesIO(picture._data())).size
    expected = {(p["row"], p["col"]): tuple(p["size"]) for p in theirs["pictures"]}
    on_canvases = set(expected) - set(pictures)
    assert on_canvases == {(6, 4)}, "the source of the sixth relation is on a canvas"
    assert pictures == {place: size for place, size in expected.items() if place not in on_canvases}


def test_our_own_form_says_what_is_related(inventory: Inventory) -> None:
    workbook = openpyxl.load_workbook(io.BytesIO(exported(inventory, "relationships-xlsx")))
    headers, *rows = workbook["Relationships"].iter_rows(values_only=True)
    first = dict(zip(headers, rows[0], strict=True))
    assert (first["From: Name"], first["Relation"], first["To: Name"]) == ("Luoyang 洛陽", "leads to", "Long bridge")
    assert (first["Directed"], first["From: Folder"], first["To: Classes"]) == ("yes", "地圖研究 Maps", "Bridge 橋")
    assert isinstance(first["Created"], datetime)
    assert [row[1] for row in rows] == ["yes", "no", "yes", "no", "yes", "no", "yes"]


def test_without_pictures_there_are_none(inventory: Inventory) -> None:
    workbook = openpyxl.load_workbook(io.BytesIO(exported(inventory, "relationships-xlsx", snippets="none")))
    assert not workbook["Relationships"]._images
