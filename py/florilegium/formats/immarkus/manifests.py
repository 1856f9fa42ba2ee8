"""Reads the descriptors of imported IIIF manifests (``_iiif.<id>.json``). They hold labels and addresses, not content."""

from __future__ import annotations

from typing import Any

from florilegium.folder import parent
from florilegium.formats.immarkus.ids import murmur3, short_id
from florilegium.formats.json_text import read_json
from florilegium.model.annotation import AnnotatedImage, Manifest
from florilegium.problems import Problem, Reading, Severity, kind

MANIFEST_MALFORMED = kind(
    "manifest-malformed",
    Severity.ERROR,
    "The description of an imported IIIF manifest is not in the form that IMMARKUS writes.",
    "Import the manifest again in IMMARKUS.",
)


def read_manifest(content: bytes, path: str, root: str) -> Reading[Manifest]:
    """The manifest a descriptor describes, its canvases still without annotations.

    Args:
        content: the descriptor.
        path: of the descriptor.
        root: what the id of the containing folder is made of: ``""`` in the root, else that folder's id.
    """
    reading = read_json(content, path)
    raw = reading.value
    if not isinstance(raw, dict) or not isinstance(raw.get("uri"), str):
        problems = reading.problems or (MANIFEST_MALFORMED.at(path),)
        return Reading(None, problems)
    problems_found: list[Problem] = list(reading.problems)
    # The id in the file can be stale: IMMARKUS derives it anew from place and address.
    id = raw["id"] if isinstance(raw.get("id"), str) else short_id(f"{root}/{raw['uri']}" if root else raw["uri"])
    canvases = []
    for number, canvas in enumerate(raw["canvases"] if isinstance(raw.get("canvases"), list) else [], 1):
        one = _canvas(canvas, path, id)
        if one is None:
            problems_found.append(
                MANIFEST_MALFORMED.at(path, f"canvas {number}", "A canvas without an address is left out.")
            )
        else:
            canvases.append(one)
    name = raw["name"] if isinstance(raw.get("name"), str) else raw["uri"]
    return Reading(Manifest(id, name, raw["uri"], path, parent(path), tuple(canvases)), tuple(problems_found))


def _canvas(raw: Any, path: str, manifest: str) -> AnnotatedImage | None:
    if not isinstance(raw, dict) or not isinstance(raw.get("uri"), str):
        return None
    id = raw["id"] if isinstance(raw.get("id"), str) else str(murmur3(raw["uri"]))
    name = raw["name"] if isinstance(raw.get("name"), str) else id
    return AnnotatedImage(path, name, parent(path), f"iiif:{manifest}:{id}", (), raw["uri"], manifest)
