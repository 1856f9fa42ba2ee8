"""Annotations as IMMARKUS stores them, for the sample's pictures."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from typing import Any

from florilegium.model.geometry import Point

MADE = "2026-03-01T09:{:02d}:00.000Z"
"""When the annotations were made, the minute to be filled in."""

_SPACE = uuid.UUID("6f6c0f6e-3d0a-5b7e-9d3c-1f0a5e0c7a11")


def identifier(name: str) -> str:
    """An id that is the same each time."""
    return str(uuid.uuid5(_SPACE, name))


def metadata(schema: str, properties: dict[str, Any]) -> dict[str, Any]:
    """A description of a picture or folder as a whole."""
    body = {"source": schema, "properties": properties, "purpose": "describing"}
    return {
        "@context": "http://www.w3.org/ns/anno.jsonld",
        "type": "Annotation",
        "id": identifier(f"{schema} {properties}"),
        "body": body,
    }


class Annotations:
    """The annotations of one picture, in the order in which they are added."""

    def __init__(self, picture: str) -> None:
        self.picture = picture
        self.list: list[dict[str, Any]] = []

    def add(
        self, name: str, selector: dict[str, Any], entity: str | None, note: str = "", /, **properties: Any
    ) -> None:
        """An annotation; property names with a blank are given with an underscore."""
        made = MADE.format(len(self.list))
        bodies: list[dict[str, Any]] = []
        if entity:
            named = {key.replace("_", " "): value for key, value in properties.items()}
            bodies.append(
                {
                    "id": identifier(f"{name} body"),
                    "type": "Dataset",
                    "purpose": "classifying",
                    "source": entity,
                    "created": made,
                    "properties": named,
                }
            )
        if note:
            bodies.append(
                {
                    "id": identifier(f"{name} note"),
                    "type": "TextualBody",
                    "purpose": "commenting",
                    "value": note,
                    "created": made,
                }
            )
        self.list.append(
            {
                "id": identifier(name),
                "@context": "http://www.w3.org/ns/anno.jsonld",
                "type": "Annotation",
                "body": bodies,
                "created": made,
                "target": {"source": self.picture, "type": "SpecificResource", "selector": selector},
            }
        )

    def describe(self, **properties: Any) -> None:
        """The metadata of the picture as a whole."""
        self.list.append({**metadata("Picture", properties), "target": {"source": self.picture}})


def box(x: float, y: float, width: float, height: float) -> dict[str, Any]:
    """A selector of an upright box, in pixels."""
    value = f"xywh=pixel:{x},{y},{width},{height}"
    return {"type": "FragmentSelector", "conformsTo": "http://www.w3.org/TR/media-frags/", "value": value}


def svg(shape: str) -> dict[str, Any]:
    """A selector of any SVG shape."""
    return {"type": "SvgSelector", "value": f"<svg>{shape}</svg>"}


def polygon(points: Sequence[Point]) -> dict[str, Any]:
    """A selector of a polygon."""
    return svg(f'<polygon points="{" ".join(f"{x:g},{y:g}" for x, y in points)}" />')
