"""Original manifests that the user has put into the folder, for all that only they know, and for annotated copies.

A work folder holds only the labels and addresses of an imported manifest. The manifest itself is on the network, where we
do not go; but it can be saved into the folder, under any name.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from florilegium.formats.json_text import read_json
from florilegium.problems import Problem, Reading, Severity, kind

ORIGINAL_OLD = kind(
    "iiif-original-old",
    Severity.ERROR,
    "The original manifest is in an older version of the IIIF standard; only version 3 can be copied and annotated.",
    "Ask the library for its address of version 3 (often '/3/' or 'v3' in the address), and save that manifest "
    "into the folder.",
)
ORIGINAL_MALFORMED = kind(
    "iiif-original-malformed",
    Severity.ERROR,
    "The original manifest is not in the form that the IIIF standard demands.",
    "Save it anew from the library's website.",
)


def how_to_save(address: str) -> str:
    """What the user can do to have an original in the folder."""
    return (
        f"Open {address} in the browser, save it as a .json file anywhere in the work folder (IMMARKUS passes over it), "
        "and open the folder again. Nothing is ever fetched from the network here."
    )


@dataclass(frozen=True, slots=True)
class Known:
    """What tells a manifest: its own address, and those of its canvases."""

    id: str
    canvases: frozenset[str]


def recognise(raw: Any) -> Known | None:
    """What is known of JSON data that are a IIIF manifest of any version; ``None`` for all others."""
    if not isinstance(raw, dict) or raw.get("type", raw.get("@type")) not in ("Manifest", "sc:Manifest"):
        return None
    id = raw.get("id", raw.get("@id"))
    return Known(id if isinstance(id, str) else "", frozenset(_canvas_ids(raw)))


def read_original(content: bytes, path: str) -> Reading[dict[str, Any]]:
    """The manifest, which has canvases in a list; no value for one that is older, or malformed."""
    reading = read_json(content, path)
    raw = reading.value
    if not isinstance(raw, dict):
        return Reading(None, reading.problems or (ORIGINAL_MALFORMED.at(path),))
    fault: Problem | None = None
    if "@type" in raw and "type" not in raw:
        fault = ORIGINAL_OLD.at(path)
    elif not isinstance(raw.get("items"), list) or not all(isinstance(item, dict) for item in raw["items"]):
        fault = ORIGINAL_MALFORMED.at(path, "items", "The original manifest has no list of canvases.")
    return Reading(None if fault else raw, (*reading.problems, *([fault] if fault else [])))


def _canvas_ids(raw: dict[str, Any]) -> list[str]:
    lists = [raw.get("items")]
    if isinstance(raw.get("sequences"), list):
        lists += [sequence.get("canvases") for sequence in raw["sequences"] if isinstance(sequence, dict)]
    canvases = [canvas for found in lists if isinstance(found, list) for canvas in found if isinstance(canvas, dict)]
    return [id for canvas in canvases if isinstance(id := canvas.get("id", canvas.get("@id")), str)]
