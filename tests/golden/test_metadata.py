"""Metadata exports of the golden work folder, beside what IMMARKUS 1.2.6 made of it.

Beyond the order of rows, which is the file system's there, they differ in what is not in the folder: the statements and
tables of contents of IIIF manifests, which IMMARKUS fetched, and an empty folder, which the golden input lost.
"""

from __future__ import annotations

import asyncio
import csv
import io
import json
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from florilegium.delivery.deliver import deliver
from florilegium.exports import registry
from florilegium.exports.options import parse
from florilegium.images.pillow import PillowDecoder
from florilegium.inventory import Inventory
from florilegium.job import Job
from florilegium.package.sink import StreamSink

FETCHED = {"Date", "Holding Institution", "Rubric"}
"""Labels of the manifest's own metadata."""
CONTENTS = "/Table of Contents"
"""Begins the ranges of the manifest's table of contents in a path."""
LOST = "empty folder"

Row = dict[str, Any]


def exported(inventory: Inventory, id: str, **options: Any) -> bytes:
    export, stream, job = registry.export(id), io.BytesIO(), Job(PillowDecoder())
    chosen = parse(export.options, options)
    asyncio.run(deliver(export, inventory, chosen, job, StreamSink(stream)))
    assert not job.problems
    assert export.plan(inventory, chosen).losses
    return stream.getvalue()


def _known(row: Row) -> Row:
    return {
        key: value.split(CONTENTS)[0] if key.lower() == "path" and value else value
        for key, value in row.items()
        if key not in FETCHED
    }


def _sorted(rows: list[Row]) -> list[str]:
    return sorted(json.dumps(_known(row), ensure_ascii=False) for row in rows)


@pytest.mark.parametrize(("id", "name"), [("image-metadata", "image_metadata"), ("folder-metadata", "folder_metadata")])
def test_the_immarkus_csv_is_the_same(inventory: Inventory, golden: Path, id: str, name: str) -> None:
    content = exported(inventory, id, profile="immarkus", format="csv")
    theirs = (golden / f"{name}.csv").read_bytes()
    assert not content.startswith(b"\xef\xbb\xbf")
    assert content.endswith(b"\n") == theirs.endswith(b"\n")
    ours, theirs_rows = (
        list(csv.DictReader(io.StringIO(text.decode(), newline=""), strict=True)) for text in (content, theirs)
    )
    assert _sorted(ours) == _sorted([row for row in theirs_rows if LOST not in row.values()])
    assert [header for header in theirs_rows[0] if header not in FETCHED] == list(ours[0])


def _sheets(golden: Path, name: str) -> dict[str, tuple[list[str], list[Row]]]:
    sheets = {}
    for sheet in json.loads((golden / f"{name}.xlsx.json").read_bytes())["sheets"]:
        head, *rows = sheet["rows"]
        headers = head["cells"]
        sheets[sheet["name"]] = (
            list(headers.values()),
            [{header: row["cells"].get(letter, "") for letter, header in headers.items()} for row in rows],
        )
    return sheets


@pytest.mark.parametrize(("id", "name"), [("image-metadata", "image_metadata"), ("folder-metadata", "folder_metadata")])
def test_the_immarkus_workbook_is_the_same(inventory: Inventory, golden: Path, id: str, name: str) -> None:
    workbook = openpyxl.load_workbook(io.BytesIO(exported(inventory, id, profile="immarkus")))
    theirs = _sheets(golden, name)
    assert workbook.sheetnames == list(theirs)
    for sheet in workbook:
        headers, *rows = sheet.iter_rows(values_only=True)
        their_headers, their_rows = theirs[sheet.title]
        assert list(headers) == [header for header in their_headers if header not in FETCHED]
        ours = [dict(zip(map(str, headers), (v or "" for v in row), strict=True)) for row in rows]
        # Canvases of which only the manifest says something have no row here.
        wanted = [
            row
            for row in their_rows
            if LOST not in row.values() and not (sheet.title == "No Schema" and row["Type"] == "IIIF Canvas")
        ]
        assert _sorted(ours) == _sorted(wanted)


def test_our_own_table_of_images_has_every_image_and_every_value(inventory: Inventory) -> None:
    content = exported(inventory, "image-metadata", format="csv")
    assert content.startswith(b"\xef\xbb\xbf")
    rows = {row["Image"]: row for row in csv.DictReader(io.StringIO(content.decode("utf-8-sig"), newline=""))}
    assert list(rows) == [
        "overview.jpg", "plan.png", "fol. 1r", "fol. 1v", "fol. 2r", "harbour.JPG", "île.webp", "gate.v2.jpeg",
        "長城圖 (一).jpg", "橋_bridge.png",
    ]  # fmt: skip
    overview, wall = rows["overview.jpg"], rows["長城圖 (一).jpg"]
    assert (overview["centre [lat]"], overview["centre [long]"]) == ("34.5", "112.25")
    assert (overview["size"], overview["keywords"]) == ("60 cm; 40.5 cm", 'map; 地圖; say "hi"')
    assert (wall["scale"], wall["period [from]"], wall["period [to]"]) == ("0", "", "1900"), "zero is a value"
    assert rows["gate.v2.jpeg"]["title (Removed schema)"] == "orphaned metadata"
    assert rows["plan.png"]["title (Photograph)"] == "Plan"
    assert rows["fol. 1r"]["IIIF manifest"] == "Test Manifest 測試"
    assert rows["橋_bridge.png"]["Folder"] == "地圖研究 Maps/北部邊疆/卷一 Juan 1"
    assert rows["harbour.JPG"]["Schema"] == ""


def test_our_own_workbook_has_a_sheet_for_each_schema(inventory: Inventory) -> None:
    workbook = openpyxl.load_workbook(io.BytesIO(exported(inventory, "image-metadata")))
    assert workbook.sheetnames == ["Index", "Map 地圖", "Photograph", "Removed schema", "Without metadata"]
    assert [sheet.max_row - 1 for sheet in workbook.worksheets[1:]] == [2, 3, 1, 4]
    headers, first, *_ = workbook["Map 地圖"].iter_rows(values_only=True)
    overview = dict(zip(headers, first, strict=True))
    assert (overview["scale"], overview["period [from]"], overview["period [to]"]) == (25000, 1600, 1644)


def test_our_own_table_of_folders_has_the_work_folder_itself(inventory: Inventory) -> None:
    content = exported(inventory, "folder-metadata", format="csv")
    rows = {row["Folder"]: row for row in csv.DictReader(io.StringIO(content.decode("utf-8-sig"), newline=""))}
    assert list(rows) == [
        "地圖研究 Maps", "Test Manifest 測試", "Südküste & Islands", "北部邊疆", "卷一 Juan 1",
    ]  # fmt: skip
    root, box = rows["地圖研究 Maps"], rows["卷一 Juan 1"]
    assert (root["title (Archive)"], root["shelf"], root["location [lat]"]) == ("Root archive", "7", "50.8779")
    assert (box["shelf"], box["Parent folder"]) == ("0", "北部邊疆")
    assert box["Path"] == "地圖研究 Maps/北部邊疆/卷一 Juan 1"
    assert rows["Test Manifest 測試"]["Manifest address"] == "http://localhost:4747/iiif/manifest.json"


def test_the_kind_of_file_is_said_rightly() -> None:
    export = registry.export("image-metadata")
    assert export.result_type(parse(export.options, {"format": "csv"})) == "text/csv"
    assert export.result_type(parse(export.options, {})).endswith("spreadsheetml.sheet")
