"""Parts of the golden work folder, beside what IMMARKUS 1.2.6 exports from its graph search.

There a search finds images, and all their annotations are exported, and the relations of these. Two of its exports are
blank by mistake, relations in the hierarchy view and annotations of classes, and have no counterpart.
"""

from __future__ import annotations

import asyncio
import io
import json
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from florilegium.delivery.deliver import deliver
from florilegium.exports import registry
from florilegium.exports.options import describe, parse
from florilegium.folder.disk import disk_folder
from florilegium.folder.memory import memory_folder
from florilegium.images.pillow import PillowDecoder
from florilegium.inventory import Inventory, look
from florilegium.job import Job
from florilegium.package.sink import StreamSink

FOUND_LIKE_IMMARKUS = {"whole_images": True, "profile": "immarkus"}

Cells = tuple[tuple[str, Any], ...]


@pytest.fixture(scope="module")
def inventory(shared: Path) -> Inventory:
    """The work folder with its manifest, which IMMARKUS fetched."""
    [root] = (shared / "golden/immarkus/input").iterdir()
    files = {file.path: (root / file.path).read_bytes() for file in disk_folder(root).files}
    files["saved/manifest.json"] = (shared / "golden/immarkus/iiif/manifest.json").read_bytes()
    return asyncio.run(look(memory_folder(root.name, files)))


def made(inventory: Inventory, id: str, **options: Any) -> dict[str, set[Cells]]:
    export, stream, job = registry.export(id), io.BytesIO(), Job(PillowDecoder())
    asyncio.run(deliver(export, inventory, parse(export.options, options), job, StreamSink(stream)))
    workbook = openpyxl.load_workbook(io.BytesIO(stream.getvalue()))
    return {
        sheet.title: {_cells(dict(zip(headers, row, strict=True))) for row in rows}
        for sheet in workbook
        for headers, *rows in [_numbered(list(sheet.iter_rows(values_only=True)))]
    }


def theirs(shared: Path, name: str) -> dict[str, set[Cells]]:
    sheets = json.loads((shared / f"golden/immarkus/expected/{name}.xlsx.json").read_bytes())["sheets"]
    found = {}
    for sheet in sheets:
        head, *rows = sheet["rows"]
        letters = list(head["cells"])
        headers, *values = _numbered(
            [list(head["cells"].values()), *([row["cells"].get(letter) for letter in letters] for row in rows)]
        )
        found[sheet["name"]] = {_cells(dict(zip(headers, row, strict=True))) for row in values}
    return found


def _numbered(rows: Any) -> Any:
    """The same header twice is two columns."""
    seen: dict[str, int] = {}
    headers = []
    for header in rows[0]:
        seen[header] = seen.get(header, 0) + 1
        headers.append(f"{header}#{seen[header]}")
    return [headers, *rows[1:]]


def _cells(row: dict[str, Any]) -> Cells:
    return tuple(sorted((header, value) for header, value in row.items() if value not in (None, "")))


def roots(inventory: Inventory) -> list[str]:
    described = describe(registry.export("annotations-xlsx").options, inventory)
    [classes] = [option for option in described if option["name"] == "classes"]
    return [choice["value"] for choice in classes["choices"] if not choice["depth"] and choice["value"]]


@pytest.mark.parametrize(
    ("name", "asked"),
    [
        ("kg-images-all", {}),
        ("kg-images-place", {"classes": ["place"]}),
        ("kg-rel-near", {"relationship_types": ["near"]}),
    ],
)
def test_annotations(inventory: Inventory, shared: Path, name: str, asked: dict[str, Any]) -> None:
    ours = made(inventory, "annotations-xlsx", snippets="none", **asked, **FOUND_LIKE_IMMARKUS)
    assert ours == theirs(shared, f"{name}.annotations")


def test_relations_of_images(inventory: Inventory, shared: Path) -> None:
    ours = made(inventory, "relationships-xlsx", snippets="none", relationship_types=["near"], **FOUND_LIKE_IMMARKUS)
    assert ours == theirs(shared, "kg-rel-near.relationships")


def test_relations_of_classes(inventory: Inventory, shared: Path) -> None:
    asked = {"classes": roots(inventory), "both_ends": True, "profile": "immarkus"}
    assert made(inventory, "relationships-xlsx", snippets="none", **asked) == theirs(
        shared, "kg-rel-classes.relationships"
    )


@pytest.mark.parametrize(
    ("name", "asked"),
    [
        ("kg-images-all", {}),
        ("kg-images-note", {"text": '"polygon note"', "folders": [""]}),
        ("kg-rel-near", {"relationship_types": ["near"]}),
    ],
)
def test_metadata_of_images(inventory: Inventory, shared: Path, name: str, asked: dict[str, Any]) -> None:
    options = {**asked, **FOUND_LIKE_IMMARKUS, "of_folders": True}
    assert made(inventory, "image-metadata", **options) == theirs(shared, f"{name}.metadata")


def test_metadata_of_folders_in_our_own_columns(inventory: Inventory) -> None:
    [rows] = [rows for name, rows in made(inventory, "image-metadata", of_folders=True).items() if name == "Map 地圖"]
    [found] = [row for row in map(dict, rows) if row["Image#1"] == "長城圖 (一).jpg"]
    assert {header: value for header, value in found.items() if header.startswith("Folder: ")} == {
        "Folder: author cbdb#1": "1762", "Folder: authors#1": "Wang; 王", "Folder: catalogue#1": "https://example.org/cat/1",
        "Folder: location [lat]#1": 50.8779, "Folder: location [long]#1": 4.7005,
        "Folder: printed [from]#1": 1602, "Folder: printed [to]#1": 1610,
        "Folder: shelf#1": 7, "Folder: title#1": "北邊書",
    }  # fmt: skip
