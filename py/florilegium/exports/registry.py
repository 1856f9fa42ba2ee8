"""All exports, by id, in the order in which users see them.

Modules are imported when they are asked for, so that the page does not load what nobody uses.
"""

from __future__ import annotations

from importlib import import_module

from florilegium.exports.export import AnyExport

_MODULES = {
    "annotations-jsonld": "annotations.jsonld",
    "annotations-xlsx": "annotations.xlsx",
    "relationships-jsonld": "relationships.jsonld",
    "relationships-xlsx": "relationships.xlsx",
    "image-metadata": "metadata.images",
    "folder-metadata": "metadata.folders",
    "data-model": "data_model",
    "iiif": "iiif.packages",
    "text": "transcriptions.text",
    "text-pages": "transcriptions.text_pages",
    "alto": "transcriptions.alto",
    "page": "transcriptions.page",
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
