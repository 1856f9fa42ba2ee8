"""The golden work folder with its IIIF manifest saved in it: what IMMARKUS fetched is there, cell by cell."""

from __future__ import annotations

import asyncio
import csv
import io
import json
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from PIL import Image

from florilegium.delivery.deliver import deliver
from florilegium.exports import registry
from florilegium.exports.options import parse
from florilegium.folder.disk import disk_folder
from florilegium.folder.memory import memory_folder
from florilegium.images.pillow import PillowDecoder
from florilegium.inventory import Inventory, look
from florilegium.job import Job
from florilegium.package.sink import StreamSink

LOST = "empty folder"
SAVED = {"page1.jpg", "page2.png"}

Row = dict[str, Any]


@pytest.fixture(scope="module")
def inventory(shared: Path) -> Inventory:
    """The work folder, the manifest in it, and the two images that can be had as files."""
    [root] = (shared / "golden/immarkus/input").iterdir()
    files = {file.path: (root / file.path).read_bytes() for file in disk_folder(root).files}
    files["saved/any name.json"] = (shared / "golden/immarkus/iiif/manifest.json").read_bytes()
    files |= {f"saved/{name}": (shared / "golden/immarkus/iiif" / name).read_bytes() for name in SAVED}
    return asyncio.run(look(memory_folder(root.name, files)))


def exported(inventory: Inventory, id: str, **options: Any) -> tuple[bytes, Job]:
    export, stream, job = registry.export(id), io.BytesIO(), Job(PillowDecoder())
    asyncio.run(deliver(export, inventory, parse(export.options, options), job, StreamSink(stream)))
    return stream.getvalue(), job


def _rows(rows: list[Row]) -> list[str]:
    return sorted(
        json.dumps({k: v or "" for k, v in row.items()}, ensure_ascii=False, sort_keys=True)
        for row in rows
        if not {LOST, "saved", *SAVED} & set(row.values())
    )


def test_nothing_is_said_to_be_missing(inventory: Inventory) -> None:
    assert "manifest-not-here" not in {problem.code for problem in inventory.problems}
    for id in ("image-metadata", "folder-metadata"):
        export = registry.export(id)
        assert not any(
            "network" in loss or "saved" in loss for loss in export.plan(inventory, parse(export.options, {})).losses
        )


@pytest.mark.parametrize(("id", "name"), [("image-metadata", "image_metadata"), ("folder-metadata", "folder_metadata")])
def test_the_immarkus_csv_is_the_same(inventory: Inventory, golden: Path, id: str, name: str) -> None:
    content, _ = exported(inventory, id, profile="immarkus", format="csv")
    ours, theirs = (
        list(csv.DictReader(io.StringIO(text.decode(), newline=""), strict=True))
        for text in (content, (golden / f"{name}.csv").read_bytes())
    )
    assert list(ours[0]) == list(theirs[0])
    assert _rows(ours) == _rows(theirs)


@pytest.mark.parametrize(("id", "name"), [("image-metadata", "image_metadata"), ("folder-metadata", "folder_metadata")])
def test_the_immarkus_workbook_is_the_same(inventory: Inventory, golden: Path, id: str, name: str) -> None:
    workbook = openpyxl.load_workbook(io.BytesIO(exported(inventory, id, profile="immarkus")[0]))
    theirs = json.loads((golden / f"{name}.xlsx.json").read_bytes())["sheets"]
    assert workbook.sheetnames == [sheet["name"] for sheet in theirs]
    for sheet in theirs:
        head, *rows = sheet["rows"]
        headers, *own = workbook[sheet["name"]].iter_rows(values_only=True)
        assert list(headers) == list(head["cells"].values())
        wanted = [{header: row["cells"].get(letter, "") for letter, header in head["cells"].items()} for row in rows]
        assert _rows([dict(zip(map(str, headers), row, strict=True)) for row in own]) == _rows(wanted)


@pytest.mark.parametrize("name", ["Place 地點", "Person", "boat", "Notes"])
def test_the_immarkus_annotations_are_the_same(inventory: Inventory, golden: Path, name: str) -> None:
    sheets = json.loads((golden / "annotations.unmasked.xlsx.json").read_bytes())["sheets"]
    [theirs] = [sheet for sheet in sheets if sheet["name"] == name]
    head, *rows = theirs["rows"]
    headers = list(head["cells"].values())
    wanted = [{header: row["cells"].get(letter) for letter, header in head["cells"].items()} for row in rows]
    sheet = openpyxl.load_workbook(io.BytesIO(exported(inventory, "annotations-xlsx", profile="immarkus")[0]))[name]
    ours = [dict(zip(headers, row, strict=True)) for row in sheet.iter_rows(min_row=2, values_only=True)]
    assert _rows(ours) == _rows(wanted)
    assert any(row["IIIF ToC Path"] for row in wanted) == (name in ("Place 地點", "Person", "Notes"))


def test_pictures_of_canvases_are_cut_from_saved_images(inventory: Inventory, golden: Path) -> None:
    theirs = json.loads((golden / "annotations.unmasked.xlsx.json").read_bytes())["sheets"]
    content, job = exported(inventory, "annotations-xlsx", profile="immarkus")
    workbook = openpyxl.load_workbook(io.BytesIO(content))
    compared = set()
    for golden_sheet in theirs:
        names = {row["r"]: row["cells"].get("B") for row in golden_sheet["rows"]}
        sizes = {names[p["row"] + 1]: tuple(p["size"]) for p in golden_sheet["pictures"]}
        sheet = workbook[golden_sheet["name"]]
        for picture in sheet._images:
            name = sheet.cell(picture.anchor._from.row + 1, 2).value
            if name in ("fol. 1r", "fol. 1v"):
                assert Image.open(io.BytesIO(picture._data())).size == sizes[name]
                compared.add(name)
    assert compared == {"fol. 1r", "fol. 1v"}
    [left] = [problem for problem in job.problems if problem.code == "canvas-without-picture"]
    assert left.message.startswith("1 annotation on"), "the third is on an image server"


def test_our_own_table_has_all_that_the_manifest_says(inventory: Inventory) -> None:
    content, _ = exported(inventory, "image-metadata", format="csv")
    rows = {row["Image"]: row for row in csv.DictReader(io.StringIO(content.decode("utf-8-sig"), newline=""))}
    assert rows["fol. 2r"]["Date (IIIF manifest)"] == "1644"
    assert rows["fol. 2r"]["Date (IIIF canvas)"] == "1645"
    assert rows["fol. 1v"]["Holding Institution (IIIF manifest)"] == "Test Library; Second value"
    assert rows["fol. 1v"]["IIIF chapter"] == "Table of Contents / Chapter 1 / Section A"
    assert rows["plan.png"]["Date (IIIF manifest)"] == ""
