"""The annotated half of the sample: a map of two rivers and a city gate, with classes, notes, metadata and relations."""

from __future__ import annotations

import json
from typing import Any

from florilegium.sample.annotations import MADE, identifier, metadata
from florilegium.sample.gate import gate
from florilegium.sample.pictures import encoded
from florilegium.sample.river_map import river_map
from florilegium.sample.vocabulary import MODEL


def files() -> dict[str, bytes]:
    """The JSON files and pictures of the work folder, by path."""
    map_sheet, map_annotations = river_map()
    gate_sheet, gate_annotations = gate()
    return {
        "_immarkus.model.json": _json(MODEL),
        "_immarkus.relations.json": _json(_relations()),
        "_immarkus.folder.meta.json": _json(metadata("Collection", {"title": "Two rivers 二川", "shelf": 7})),
        "Map of the two rivers.jpg": encoded(map_sheet, "JPEG"),
        "Map of the two rivers.json": _json(map_annotations),
        "北部 North/_immarkus.folder.meta.json": _json(
            metadata("Collection", {"title": "The north 北部", "surveyed": [1601, None]})
        ),
        "北部 North/gate 門.png": encoded(gate_sheet, "PNG"),
        "北部 North/gate 門.json": _json(gate_annotations),
    }


def _json(data: Any) -> bytes:
    return json.dumps(data, ensure_ascii=False, indent=2).encode()


def _relations() -> list[dict[str, Any]]:
    relations: list[dict[str, Any]] = []
    for source, name, target in (
        ("bridge", "leads to", "city gate"),
        ("east hill", "near", "upper river"),
        ("great gate", "near", "bridge"),
    ):
        link = identifier(f"{source} {name} {target}")
        relations.append(
            {
                "id": link,
                "motivation": "linking",
                "body": identifier(target),
                "target": identifier(source),
                "created": MADE.format(30),
            }
        )
        relations.append(
            {
                "id": identifier(f"{link} tag"),
                "motivation": "tagging",
                "body": {"value": name},
                "target": link,
                "created": MADE.format(30),
            }
        )
    return relations
