"""A small work folder with something of everything that selections ask for."""

from __future__ import annotations

import asyncio
import io
import json
from functools import cache
from typing import Any

from PIL import Image

from florilegium.folder.memory import memory_folder
from florilegium.inventory import Inventory, look

LIBRARY = "https://library.example/manifest"
MODEL = {
    "entityTypes": [
        {"id": "place", "label": "Place 地點", "properties": [{"type": "text", "name": "name"}]},
        {"id": "bridge", "label": "Bridge", "parentId": "place", "properties": [{"type": "number", "name": "spans"}]},
        {"id": "stone", "label": "Stone bridge", "parentId": "bridge"},
        {"id": "person", "label": "Person", "properties": [{"type": "measurement", "name": "height"}]},
        {"id": "ghost", "label": "Ghost"},
    ],
    "relationshipTypes": [{"name": "near"}, {"name": "leads to", "directed": True}, {"name": "never used"}],
    "imageSchemas": [
        {"name": "Map", "properties": [{"type": "text", "name": "title"}, {"type": "number", "name": "scale"}]}
    ],
    "folderSchemas": [
        {"name": "Box", "properties": [{"type": "text", "name": "shelf"}, {"type": "text", "name": "title"}]}
    ],
}


def annotation(id: str, *bodies: dict[str, Any]) -> dict[str, Any]:
    selector = {"type": "FragmentSelector", "value": "xywh=pixel:1,1,5,5"}
    return {"id": id, "type": "Annotation", "body": list(bodies), "target": {"source": "x", "selector": selector}}


def is_a(source: str, **properties: Any) -> dict[str, Any]:
    return {"purpose": "classifying", "source": source, "properties": properties}


def note(value: str) -> dict[str, Any]:
    return {"purpose": "commenting", "type": "TextualBody", "value": value}


def describing(id: str, source: str, **properties: Any) -> dict[str, Any]:
    body = {"purpose": "describing", "source": source, "properties": properties}
    return {"id": id, "type": "Annotation", "body": body, "target": {"source": "x"}}


def related(id: str, name: str | None, source: str, target: str) -> list[dict[str, Any]]:
    link = {"id": id, "motivation": "linking", "target": source, "body": target}
    tag = {"id": f"{id}-tag", "motivation": "tagging", "body": {"value": name}, "target": id}
    return [link, tag] if name else [link]


def _picture() -> bytes:
    stream = io.BytesIO()
    Image.new("RGB", (20, 20), "gray").save(stream, "PNG")
    return stream.getvalue()


def files() -> dict[str, bytes]:
    """Its files by their paths."""
    picture = _picture()
    data: dict[str, Any] = {
        "_immarkus.model.json": MODEL,
        "_immarkus.folder.meta.json": describing("of root", "Box", shelf="7", title="Root"),
        "plan.json": [
            describing("of plan", "Map", title="Plan of STRASSE", scale=0),
            annotation("p1", is_a("place", name="Luoyang 洛陽")),
            annotation("p2", is_a("bridge", name="Long", spans=7), note("a long bridge")),
            annotation("p3", is_a("person", height={"value": 12.5, "unit": "m"}), is_a("bridge", spans=0)),
            annotation("p4"),
        ],
        "a/_immarkus.folder.meta.json": describing("of a", "Box", title="Box of a"),
        "a/view.json": [
            describing("of view", "Map", title="View, northern"),
            annotation("v1", is_a("stone", name="Straße")),
            annotation("v2", note("only a note")),
        ],
        "a/b/deep.json": [annotation("d1", is_a("person")), annotation("d2", is_a("deleted", name="Luoyang"))],
        "_iiif.m1.json": {
            "id": "m1", "name": "A book", "uri": LIBRARY, "type": "PRESENTATION_MANIFEST", "majorVersion": 3,
            "canvases": [
                {"id": "1", "uri": f"{LIBRARY}/1", "name": "fol. 1r", "manifestId": "m1"},
                {"id": "2", "uri": f"{LIBRARY}/2", "name": "fol. 1v", "manifestId": "m1"},
            ],
        },
        "_iiif.m1.annotations.json": [
            {**describing("of m1", "Box", title="Book on the shelf"), "target": {"source": "iiif:m1"}},
            {**annotation("c1", is_a("place", name="On canvas")), "target": {
                "source": "iiif:m1:1", "selector": {"type": "FragmentSelector", "value": "xywh=pixel:1,1,5,5"}}},
        ],
        "_immarkus.relations.json": [
            *related("R1", "near", "p1", "p2"),
            *related("R2", "leads to", "p2", "v1"),
            *related("R3", None, "d1", "d2"),
            *related("R4", "ad hoc", "c1", "p1"),
        ],
    }  # fmt: skip
    images = dict.fromkeys(["plan.png", "a/view.png", "a/empty.png", "a/b/deep.png", "z/last.png"], picture)
    return images | {path: json.dumps(content).encode() for path, content in data.items()}


@cache
def inventory() -> Inventory:
    """The inventory of it."""
    return asyncio.run(look(memory_folder("Work", files())))
