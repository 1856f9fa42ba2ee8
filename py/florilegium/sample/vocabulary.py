"""The data model of the sample's work folder: classes with every type of property, schemas, relationship types."""

from __future__ import annotations

from typing import Any


def _property(name: str, type: str, **more: Any) -> dict[str, Any]:
    return {"type": type, "name": name, **more}


MODEL: dict[str, Any] = {
    "entityTypes": [
        {
            "id": "landscape", "label": "Landscape 地景", "color": "#3f7d58", "description": "What nature made",
            "properties": [_property("name", "text", required=True), _property("position", "geocoordinate")],
        },
        {
            "id": "mountain", "label": "Mountain 山", "parentId": "landscape", "color": "#8a6d3b",
            "properties": [_property("height", "measurement")],
        },
        {
            "id": "river", "label": "River 川", "parentId": "landscape", "color": "#2563eb",
            "properties": [_property("also called", "text", multiple=True)],
        },
        {
            "id": "building", "label": "Building 建築", "color": "#9b2c38", "description": "What people made",
            "properties": [
                _property("name", "text"),
                _property("built", "range"),
                _property("material", "enum", values=["stone", "brick", "wood"], multiple=True),
            ],
        },
        {
            "id": "bridge", "label": "Bridge 橋", "parentId": "building", "color": "#b45309",
            "properties": [_property("spans", "number"), _property("length", "measurement")],
        },
        {
            "id": "gate", "label": "Gate 門", "parentId": "building", "color": "#be185d",
            "properties": [_property("paint", "color"), _property("gazetteer", "uri")],
        },
        {"id": "inscription", "label": "Inscription 題字", "color": "#4b5563", "properties": [_property("reading", "text")]},
    ],
    "folderSchemas": [
        {
            "name": "Collection",
            "properties": [_property("title", "text"), _property("shelf", "number"), _property("surveyed", "range")],
        }
    ],
    "imageSchemas": [
        {
            "name": "Picture",
            "properties": [
                _property("title", "text"), _property("date", "text"), _property("technique", "enum", values=["woodcut", "ink"]),
                _property("keywords", "text", multiple=True),
            ],
        }
    ],
    "relationshipTypes": [
        {"name": "leads to", "directed": True, "sourceTypeId": "building"},
        {"name": "near", "directed": False},
    ],
}  # fmt: skip
