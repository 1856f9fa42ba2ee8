"""The resources of IIIF Presentation 3.0 (https://iiif.io/api/presentation/3.0/) as JSON data.

Texts by the user are in no language that anybody has noted, so their language is ``none`` (4.3: "If the language of a
string is not known or not applicable"); viewers show them to everyone.
"""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Iterable, Iterator, Mapping, Sequence
from typing import Any, TypeAlias

Json: TypeAlias = dict[str, Any]

CONTEXT = "http://iiif.io/api/presentation/3/context.json"
UNKNOWN_LANGUAGE = "none"


def words(*values: str, language: str = UNKNOWN_LANGUAGE) -> Json:
    """A language map (4.3)."""
    return {language: list(values)}


def entry(label: str, values: Sequence[str], language: str = UNKNOWN_LANGUAGE) -> Json:
    """An entry of ``metadata`` (3.1): a label and its values."""
    return {"label": words(label, language=language), "value": words(*values, language=language)}


def entries(statements: Mapping[str, Sequence[str]]) -> list[Json]:
    """Entries of ``metadata`` out of labels and their values, which are no HTML."""
    return [entry(plain(label), [*map(plain, values)]) for label, values in statements.items()]


def plain(text: str) -> str:
    """A text that is no HTML and cannot be taken for it: what begins with ``<`` and ends with ``>`` would be (4.5)."""
    return f"{text} " if text.startswith("<") and text.endswith(">") else text


def reference(id: str, type_: str, label: Json | None = None) -> Json:
    """A reference to a resource that is described elsewhere (2.2)."""
    return {"id": id, "type": type_} | ({"label": label} if label else {})


def manifest_head(id: str, label: str, metadata: list[Json]) -> Json:
    """A manifest (5.2) without its canvases and ranges."""
    return _described({"@context": CONTEXT, "id": id, "type": "Manifest", "label": words(plain(label))}, metadata)


def collection(id: str, label: str, manifests: list[Json]) -> Json:
    """A collection (5.1) of references to manifests."""
    return {"@context": CONTEXT, "id": id, "type": "Collection", "label": words(label), "items": manifests}


def canvas(id: str, label: str, metadata: list[Json], painting: Json, annotations: list[Json]) -> Json:
    """A canvas (5.3) as large as the image that ``painting``, its `painting_page`, paints onto it.

    ``annotations`` are pages, or references to them.
    """
    body = painting["items"][0]["body"]
    made = _described({"id": id, "type": "Canvas", "label": words(plain(label))}, metadata)
    made |= {"height": body["height"], "width": body["width"], "items": [painting]}
    return made | ({"annotations": annotations} if annotations else {})


def painting_page(id: str, annotation_id: str, image: Json, canvas_id: str) -> Json:
    """The page (5.5) with the annotation that paints an image onto its canvas."""
    painting = {"id": annotation_id, "type": "Annotation", "motivation": "painting", "body": image, "target": canvas_id}
    return {"id": id, "type": "AnnotationPage", "items": [painting]}


def image(id: str, media_type: str, size: tuple[int, int]) -> Json:
    """An image file (5.7), its size in pixels as width and height."""
    return {"id": id, "type": "Image", "format": media_type, "height": size[1], "width": size[0]}


def annotation_page(id: str, annotations: list[Json], *, alone: bool = True) -> Json:
    """A page of annotations (5.5): a file of its own with a context, or inside a manifest without (4.6)."""
    return ({"@context": CONTEXT} if alone else {}) | {"id": id, "type": "AnnotationPage", "items": annotations}


def range_(id: str, label: str, metadata: list[Json], items: list[Json]) -> Json:
    """A range (5.4), which is a chapter of the table of contents."""
    return _described({"id": id, "type": "Range", "label": words(plain(label))}, metadata) | {"items": items}


def _described(resource: Json, metadata: list[Json]) -> Json:
    return resource | ({"metadata": metadata} if metadata else {})


def encoded(resource: Json) -> bytes:
    """A resource as a JSON file, indented for people."""
    return json.dumps(resource, ensure_ascii=False, indent=2).encode("utf-8", "replace")


async def encoded_manifest(head: Json, canvases: Iterable[Json], structures: list[Json]) -> AsyncIterator[bytes]:
    """A manifest as a JSON file, canvas by canvas, so that it never is in memory as a whole."""
    yield encoded(head)[: -len("\n}")] + b',\n  "items": ['
    for piece in _pieces(canvases):
        yield piece
    yield b"\n  ]"
    if structures:
        yield b',\n  "structures": ['
        for piece in _pieces(structures):
            yield piece
        yield b"\n  ]"
    yield b"\n}"


def _pieces(resources: Iterable[Json]) -> Iterator[bytes]:
    separator = b"\n    "
    for resource in resources:
        yield separator + encoded(resource).replace(b"\n", b"\n    ")  # inside strings JSON has no line ends
        separator = b",\n    "
