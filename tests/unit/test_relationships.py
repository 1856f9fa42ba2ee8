"""Relations and data models that IMMARKUS would not write, but people have."""

from __future__ import annotations

import asyncio
import io
import json
from typing import Any

import openpyxl
import pytest

from florilegium.delivery.deliver import deliver
from florilegium.exports import registry
from florilegium.exports.options import parse
from florilegium.folder.memory import memory_folder
from florilegium.images.pillow import PillowDecoder
from florilegium.inventory import Inventory, look
from florilegium.job import Job
from florilegium.package.sink import StreamSink


def annotation(id: str, *classes: str, note: str = "", **properties: Any) -> dict[str, Any]:
    bodies = [{"purpose": "classifying", "source": name, "properties": properties} for name in classes]
    notes = [{"purpose": "commenting", "value": note}] if note else []
    selector = {"type": "FragmentSelector", "value": "xywh=pixel:1,1,5,5"}
    return {"id": id, "type": "Annotation", "body": bodies + notes, "target": {"source": "a.png", "selector": selector}}


def link(id: str, source: str, target: str) -> dict[str, Any]:
    return {"id": id, "motivation": "linking", "target": source, "body": target, "created": "yesterday"}


def opened(model: Any, relations: Any, *annotations: Any) -> Inventory:
    files = {
        "_immarkus.model.json": json.dumps(model).encode(),
        "_immarkus.relations.json": json.dumps(relations).encode(),
        "a.json": json.dumps(annotations).encode(),
        "a.png": b"no image",
    }
    return asyncio.run(look(memory_folder("work", files)))


def exported(inventory: Inventory, id: str, **options: Any) -> tuple[bytes, list[str]]:
    export, stream, job = registry.export(id), io.BytesIO(), Job(PillowDecoder())
    asyncio.run(deliver(export, inventory, parse(export.options, options), job, StreamSink(stream)))
    return stream.getvalue(), [problem.code for problem in job.problems]


MODEL = {
    "entityTypes": [
        {"id": "place", "properties": [{"type": "number", "name": "n"}, {"type": "text", "name": "title"}]},
        {"id": "gate", "parentId": "place", "label": "Gate", "properties": [{"type": "text", "name": "inscription"}]},
    ]
}


@pytest.fixture
def inventory() -> Inventory:
    return opened(
        MODEL,
        [link("L1", "a", "b"), link("L2", "b", "b"), link("L3", "a", "gone")],
        annotation("a", "gate", "deleted", note="first", title="South", n=1),
        annotation("b"),
    )


def test_a_relation_without_a_name_and_one_to_itself(inventory: Inventory) -> None:
    pairs = json.loads(exported(inventory, "relationships-jsonld")[0])
    assert [(pair[0]["id"], pair[1]) for pair in pairs] == [("L1", None), ("L2", None)]
    flat = json.loads(exported(inventory, "relationships-jsonld", form="flat")[0])
    assert [entry["id"] for entry in flat] == ["L1", "L2"]


def test_rows_say_what_is_known_and_the_broken_image_costs_its_pictures_only(inventory: Inventory) -> None:
    content, problems = exported(inventory, "relationships-xlsx")
    assert problems == ["image-undecodable"]
    headers, first, second = openpyxl.load_workbook(io.BytesIO(content))["Relationships"].iter_rows(values_only=True)
    row = dict(zip(headers, first, strict=True))
    assert (row["Relation"], row["Directed"], row["Created"]) == (None, "no", "yesterday")
    assert (row["From: Name"], row["From: Classes"], row["From: Class IDs"]) == (
        "South",
        "Gate; deleted",
        "gate; deleted",
    )
    assert (row["From: Notes"], row["To: Name"], row["To: Classes"]) == ("first", None, None)
    assert second[headers.index("From: Annotation ID")] == second[headers.index("To: Annotation ID")] == "b"


def test_a_model_with_parts_missing_is_completed_and_nothing_of_it_lost() -> None:
    inventory = opened({**MODEL, "theirs": 1, "imageSchemas": None}, [], annotation("a"))
    made = json.loads(exported(inventory, "data-model")[0])
    assert list(made) == ["entityTypes", "relationshipTypes", "folderSchemas", "imageSchemas", "theirs"]
    assert (made["entityTypes"], made["relationshipTypes"], made["imageSchemas"]) == (MODEL["entityTypes"], [], [])
    assert json.loads(exported(inventory, "data-model", part="folder-schemas")[0]) == []


def test_without_relations_and_model_there_is_nothing_to_export() -> None:
    inventory = opened({}, [], annotation("a"))
    for id in ("relationships-jsonld", "relationships-xlsx", "data-model"):
        assert not registry.export(id).applies(inventory)
    assert registry.export("annotations-xlsx").applies(inventory)


def test_half_characters_are_written() -> None:
    inventory = opened(MODEL, [], annotation("a", "place", note="\ud800", title="\ud83c"))
    [made] = json.loads(exported(inventory, "annotations-jsonld")[0])
    assert made["body"][1]["value"] == "\ud800"
    content, problems = exported(inventory, "annotations-xlsx", snippets="none")
    assert "cell-characters-removed" in problems
    assert openpyxl.load_workbook(io.BytesIO(content)).sheetnames == ["Index", "place", "Notes"]
