"""Tables of metadata: nothing is lost in our own form, and IMMARKUS's form is its own."""

from __future__ import annotations

import asyncio
import json
from typing import Any

import pytest

from florilegium.exports.metadata import immarkus as metadata_immarkus
from florilegium.exports.metadata.described import FOLDERS, IMAGES, Described, folders, images
from florilegium.exports.metadata.immarkus import value_texts
from florilegium.exports.metadata.tables import Table, one_table, tables
from florilegium.folder.memory import memory_folder
from florilegium.formats.immarkus.work_folder import read_work_folder
from florilegium.model.annotation import WorkFolder
from florilegium.model.vocabulary import PropertyType

MODEL = {
    "imageSchemas": [
        {"name": "Map", "properties": [{"name": "title", "type": "text"}, {"name": "at", "type": "geocoordinate"}]},
        {"name": "Photo", "properties": [{"name": "title", "type": "text"}, {"name": "Type", "type": "text"}]},
        {"name": "Unused", "properties": [{"name": "x", "type": "text"}]},
        {"name": "Bare"},
    ],
    "folderSchemas": [{"name": "Book", "properties": [{"name": "shelf", "type": "number"}]}],
}


def said(schema: str, **properties: Any) -> dict[str, Any]:
    return {"id": "m", "target": {"source": "?"}, "body": {"source": schema, "properties": properties}}


def work(files: dict[str, Any]) -> WorkFolder:
    contents = {"_immarkus.model.json": MODEL, **files}
    folder = memory_folder("Root", {path: json.dumps(c).encode() for path, c in contents.items()})
    reading = asyncio.run(read_work_folder(folder))
    assert reading.value
    return reading.value


def dicts(table: Table) -> list[dict[str, Any]]:
    return [{k: v for k, v in zip(table.headers, row, strict=True) if v is not None} for row in table.rows]


def image_things(*metadata: Any) -> tuple[WorkFolder, list[Described]]:
    files = {f"{n}.jpg": "" for n in range(len(metadata))} | {f"{n}.json": list(m) for n, m in enumerate(metadata)}
    made = work(files)
    return made, list(images(made))


def test_every_image_has_a_row_and_every_statement_too() -> None:
    note = {"id": "n", "target": {"source": "?"}, "body": {"purpose": "commenting", "value": "a note"}}
    made, things = image_things([said("Map", title="A"), said("Photo", title="B", extra=0), note], [])
    rows = dicts(one_table(IMAGES, things, made.model.image_schemas))
    assert [(row["Image"], row.get("Schema"), row.get("Notes")) for row in rows] == [
        ("0.jpg", "Map", "a note"),
        ("0.jpg", "Photo", "a note"),
        ("1.jpg", None, None),
    ]
    assert rows[0]["title (Map)"] == "A"
    assert (rows[1]["title (Photo)"], rows[1]["extra"]) == ("B", 0)


def test_headers_are_all_different() -> None:
    made, things = image_things([said("Photo", Type="slide"), said("Gone", title="x", Notes="y")])
    table = one_table(IMAGES, things, made.model.image_schemas)
    assert len(set(table.headers)) == len(table.headers)
    assert dicts(table)[0]["Type (Photo)"] == "slide"
    assert dicts(table)[1]["Notes (Gone)"] == "y"


def test_sheets_are_those_of_schemas_in_use() -> None:
    made, things = image_things([said("Map", at=[1, 2])], [said("Gone", p=1)], [said("", q=1)], [])
    found = {table.label: dicts(table) for table in tables(IMAGES, things, made.model.image_schemas)}
    assert list(found) == ["Map", "Gone", "Without schema", "Without metadata"]
    assert (found["Map"][0]["at [lat]"], found["Map"][0]["at [long]"]) == (1, 2)
    assert found["Gone"][0]["p"] == 1
    assert found["Without schema"][0]["q"] == 1
    assert [row["Image"] for row in found["Without metadata"]] == ["3.jpg"]


def test_folders_come_with_the_work_folder_itself_and_manifests() -> None:
    meta = {"body": {"source": "Book", "properties": {"shelf": 0}}}
    manifest = {"id": "m", "name": "M", "uri": "http://x/m", "canvases": []}
    made = work(
        {
            "_immarkus.folder.meta.json": meta,
            "a/b/x.jpg": "",
            "a/_iiif.m.json": manifest,
            "a/_iiif.m.annotations.json": [],
        }
    )
    rows = dicts(one_table(FOLDERS, list(folders(made)), made.model.folder_schemas))
    assert [(row["Path"], row["Type"], row.get("Parent folder")) for row in rows] == [
        ("Root", "Folder", None),
        ("Root/a", "Folder", "Root"),
        ("Root/a/M", "IIIF manifest", "a"),
        ("Root/a/b", "Folder", "a"),
    ]
    assert rows[0]["shelf"] == 0


def test_immarkus_leaves_out_the_work_folder_and_images_without_metadata() -> None:
    made, things = image_things([said("Map", title="A", at=[1, 2])], [said("Gone", title="B")], [])
    sheets = {table.label: table.rows for table in metadata_immarkus.sheets(IMAGES, things, made.model.image_schemas)}
    assert sheets == {
        "Map": [["0.jpg", "Local File", "", "A", "1/2"]], "Photo": [], "Unused": [], "Bare": [], "No Schema": [],
    }  # fmt: skip
    table = metadata_immarkus.csv_table(IMAGES, things, made.model.image_schemas)
    assert table.headers[3:] == ("Map: title", "Map: at", "Photo: title", "Photo: Type", "Unused: x")
    assert [row[0] for row in table.rows] == ["0.jpg", "1.jpg", "2.jpg"]
    assert metadata_immarkus.csv_table(FOLDERS, list(folders(made)), made.model.folder_schemas).rows == []


@pytest.mark.parametrize(
    ("value", "type_", "texts"),
    [
        (0, "number", []),
        (25000.0, "number", ["25000"]),
        (1.5, "number", ["1.5"]),
        ("", "text", []),
        (None, "text", []),
        (True, "text", ["true"]),
        (["a", "", "b"], "text", ["a", "b"]),
        ([1600, 1644], "range", ["1600", "1644"]),
        ([None, 1900], "range", ["1900"]),
        ([[1, 2], [None, 4]], "range", ["1,2", ",4"]),
        ([0, 0], "geocoordinate", ["0/0"]),
        ([[1, 2], [3.5, 4]], "geocoordinate", ["1/2", "3.5/4"]),
        ({"value": 0, "unit": "m"}, "measurement", ["0 m"]),
        ([{"value": 1.5, "unit": "尺"}, {"value": 2, "unit": ""}], "measurement", ["1.5 尺", "2 "]),
        ({"a": 1}, "text", ["[object Object]"]),
    ],
)
def test_values_in_the_words_of_immarkus(value: Any, type_: str, texts: list[str]) -> None:
    assert value_texts(value, PropertyType(type_)) == texts
