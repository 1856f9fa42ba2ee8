"""A derivative of a manifest: a copy with annotations and metadata of one's own, that says where it comes from."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from html import escape
from typing import Any

from florilegium.formats.iiif.resources import Json, entries, entry, reference

SUFFIX = " (annotated with IMMARKUS)"
_IMMARKUS = '<a href="https://immarkus.xmarkus.org">IMMARKUS</a>'
_ENGLISH = "en"


def derive(
    original: Json,
    id: str,
    statements: Mapping[str, Sequence[str]],
    of_canvases: Mapping[str, Mapping[str, Sequence[str]]],
    pages: Mapping[str, Json],
) -> Json:
    """The derivative. Nothing of the original goes, its own annotations included.

    Args:
        original: the manifest, version 3; it is not changed.
        id: address of the derivative.
        statements: the user's metadata of the manifest, label to values.
        of_canvases: the user's metadata of canvases, by the canvas's address.
        pages: pages of annotations, or references to them, by the canvas's address.
    """
    source = entry("Source", [_source(original)], _ENGLISH)
    made = {**original, "id": id, "label": _labelled(original.get("label"))}
    made = _described(made, [*_added(statements), source])
    made["items"] = [_annotated(canvas, of_canvases, pages) for canvas in original["items"]]
    return made


def _annotated(canvas: Json, of_canvases: Mapping[str, Mapping[str, Sequence[str]]], pages: Mapping[str, Json]) -> Json:
    id = canvas.get("id")
    if not isinstance(id, str):
        return canvas
    made = _described(canvas, _added(of_canvases[id])) if of_canvases.get(id) else dict(canvas)
    if id in pages:
        made["annotations"] = [*_list(made.get("annotations")), pages[id]]
    return made


def page_reference(id: str) -> Json:
    """A reference to a page of annotations in a file beside the manifest."""
    return reference(id, "AnnotationPage")


def _added(statements: Mapping[str, Sequence[str]]) -> list[Json]:
    """The user's metadata, after an entry that sets them off from the original's."""
    return [entry("Metadata added with", [_IMMARKUS], _ENGLISH), *entries(statements)] if statements else []


def _described(resource: Json, metadata: list[Json]) -> Json:
    return {**resource, "metadata": [*_list(resource.get("metadata")), *metadata]} if metadata else dict(resource)


def _source(original: Json) -> str:
    link = f'<a href="{escape(str(original.get("id") or ""))}">original manifest</a>'
    return f"This manifest is a derivative copy of the {link}, annotated with {_IMMARKUS}."


def _labelled(label: Any) -> Json:
    """The label with a suffix in each of its languages."""
    if not isinstance(label, dict) or not label:
        return {_ENGLISH: [SUFFIX.strip(" ()").capitalize()]}
    return {
        language: [*values[:-1], f"{values[-1]}{SUFFIX}"] if isinstance(values, list) and values else values
        for language, values in label.items()
    }


def _list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []
