"""The sheets of annotations: nothing is lost in our own form, and IMMARKUS's form is its own."""

from __future__ import annotations

import asyncio
import json
from typing import Any

import pytest

from florilegium.exports.annotations.sheets import AnnotationSheet, immarkus_sheets, sheets
from florilegium.folder.memory import memory_folder
from florilegium.formats.immarkus.work_folder import read_work_folder

MODEL = {
    "entityTypes": [
        {
            "id": "place",
            "label": "Place",
            "properties": [{"name": "name", "type": "text"}, {"name": "X", "type": "text"}],
        },
        {"id": "gate", "label": "Gate", "parentId": "place", "properties": [{"name": "name", "type": "text"}]},
        {"id": "inn", "parentId": "place"},
        {"id": "person", "properties": [{"name": "name", "type": "text"}]},
    ]
}


def of(id: str, *bodies: dict[str, Any]) -> dict[str, Any]:
    selector = {"type": "FragmentSelector", "value": "xywh=pixel:1,2,3,4"}
    return {"id": id, "body": list(bodies), "target": {"source": "a.jpg", "selector": selector}}


def is_a(source: str, **properties: Any) -> dict[str, Any]:
    return {"purpose": "classifying", "source": source, "properties": properties}


def note(value: str, **more: Any) -> dict[str, Any]:
    return {"purpose": "commenting", "value": value, **more}


def made(*annotations: dict[str, Any], immarkus: bool = False, model: Any = MODEL) -> dict[str, list[dict[str, Any]]]:
    files = {"_immarkus.model.json": model, "a.json": annotations, "a.jpg": ""}
    folder = memory_folder("Root", {path: json.dumps(content).encode() for path, content in files.items()})
    work = asyncio.run(read_work_folder(folder)).value
    assert work
    found = (immarkus_sheets if immarkus else sheets)(work, list(work.everything()))
    assert all(len(row.values) == len(one.sheet.headers) for one in found for row in one.rows)
    return {one.sheet.label: _dicts(one) for one in found}


def _dicts(one: AnnotationSheet) -> list[dict[str, Any]]:
    return [
        {header: value for header, value in zip(one.sheet.headers, row.values, strict=True) if value is not None}
        for row in one.rows
    ]


def test_a_class_stands_on_the_sheet_of_its_root_in_the_order_of_the_file() -> None:
    found = made(of("1", is_a("gate", name="G")), of("2", is_a("place", name="P"), is_a("person", name="N")))
    assert {label: [row["Annotation ID"] for row in rows] for label, rows in found.items()} == {
        "Place": ["1", "2"], "person": ["2"],
    }  # fmt: skip
    gate, place = found["Place"]
    assert (gate["name (Gate)"], gate["Class"], gate["Class ID"]) == ("G", "Gate", "gate")
    assert (place["name (Place)"], place["Class"]) == ("P", "Place")


def test_a_value_stands_with_the_nearest_class_that_defines_it() -> None:
    [inn] = made(of("1", is_a("inn", name="I")))["Place"]
    assert inn["name (Place)"] == "I"
    assert "name (Gate)" not in inn


def test_headers_of_properties_differ_from_all_others() -> None:
    [row] = made(of("1", is_a("place", X="tenth", Creator="K", beyond=[1, 2])))["Place"]
    assert (row["X"], row["X (Place)"]) == (1, "tenth")
    assert row["Creator (not in the data model)"] == "K"
    assert row["beyond"] == "1; 2"


def test_unknown_classes_have_sheets_of_their_own() -> None:
    found = made(of("1", is_a("gone", p=0)), of("2", is_a("gone")))
    assert [row.get("p") for row in found["gone"]] == [0, None]


def test_all_that_is_said_in_words_is_a_note() -> None:
    found = made(
        of("1", is_a("place"), note("first"), note("second")),
        of("2", {"type": "TextualBody", "value": "of another program"}),
        of("3", {"purpose": "tagging", "value": "a tag"}),
        of("4"),
    )
    assert [row["Note"] for row in found["Notes"]] == ["first", "second", "of another program", "a tag"]
    assert found["Place"][0]["Notes"] == "first\nsecond"
    assert [row["Annotation ID"] for row in found["Without class or note"]] == ["4"]


def test_a_folder_without_annotations_gives_a_sheet_all_the_same() -> None:
    assert made() == {"Notes": []}


def test_notes_of_programs_name_the_program() -> None:
    [row] = made(of("1", note("read", creator={"type": "Software", "name": "Vision"})))["Notes"]
    assert row["Creator"] == "Vision (software)"


def test_immarkus_has_the_first_note_and_known_classes_only() -> None:
    found = made(of("1", is_a("gone"), note("first"), note("second")), of("2", {"value": "no purpose"}), immarkus=True)
    assert {label: [row.get("Note") for row in rows] for label, rows in found.items()} == {"Notes": ["first"]}


def test_immarkus_fills_the_last_of_equal_columns() -> None:
    place = of("1", is_a("place", name="P", beyond=1))
    assert made(place, immarkus=True)["Place"][0] == {
        "Image Filename": "a.jpg", "Folder Name": "Root", "Annotation ID": "1", "Entity Class": "place", "name": "P",
    }  # fmt: skip


@pytest.mark.parametrize("immarkus", [False, True])
def test_a_long_line_of_classes_takes_no_time(immarkus: bool) -> None:
    chain = [
        {"id": f"k{n}", "parentId": f"k{n - 1}" if n else None, "properties": [{"name": "p", "type": "text"}]}
        for n in range(1500)
    ]
    found = made(
        *(of(str(n), is_a("k1499", p="x")) for n in range(20)), immarkus=immarkus, model={"entityTypes": chain}
    )
    assert len(found["k0"]) == 20
