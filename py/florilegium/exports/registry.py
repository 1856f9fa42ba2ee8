"""All exports, by id, in the order in which users see them.

Modules are imported when they are asked for, so that the page does not load what nobody uses.
"""

from __future__ import annotations

from importlib import import_module

from florilegium.exports.export import AnyExport

_MODULES = {
    "annotations-jsonld": "annotations_jsonld",
    "annotations-xlsx": "annotations_xlsx",
    "relationships-jsonld": "relationships_jsonld",
    "relationships-xlsx": "relationships_xlsx",
    "image-metadata": "image_metadata",
    "folder-metadata": "folder_metadata",
    "data-model": "data_model",
    "iiif": "iiif",
    "text": "text",
    "text-pages": "text_pages",
    "alto": "alto",
    "page": "page",
    "models": "models",
}


def ids() -> tuple[str, ...]:
    """The ids of all exports."""
    return tuple(_MODULES)


def export(id: str) -> AnyExport:
    """The export with an id.

    Raises:
        KeyError: there is none.
    """
    found: AnyExport = import_module(f"florilegium.exports.{_MODULES[id]}").EXPORT
    return found


def all_exports() -> tuple[AnyExport, ...]:
    """Every export."""
    return tuple(export(id) for id in _MODULES)
