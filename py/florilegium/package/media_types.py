"""Media types of the files that exports make, by their endings."""

from __future__ import annotations

from florilegium.folder import extension
from florilegium.images import kinds

_TYPES = {
    "txt": "text/plain",
    "md": "text/markdown",
    "csv": "text/csv",
    "tsv": "text/tab-separated-values",
    "html": "text/html",
    "xml": "application/xml",
    "json": "application/json",
    "jsonld": "application/ld+json",
    "zip": "application/zip",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
}


def media_type(path: str) -> str:
    """The media type of a file, ``application/octet-stream`` where nothing better is known."""
    return _TYPES.get(extension(path)) or kinds.media_type(path)
