"""The leaves of a folder: what is looked at one at a time, the pages of documents and the images of a work folder."""

from __future__ import annotations

from typing import Any

from florilegium.folder import base_name
from florilegium.inventory import Inventory


def leaves(inventory: Inventory) -> dict[str, Any]:
    """All leaves as JSON data, by their places: ``documents`` (a list of pages for each) and ``images``.

    Each has ``name``, ``place`` (the folder of an image; of a page nothing), ``path`` of its image or ``None``, and
    ``count`` of what is on it: lines, or annotations.
    """
    work = inventory.work_folder
    return {
        "documents": [
            [
                {
                    "name": page.label or page.name,
                    "place": "",
                    "path": page.image,
                    "count": max((source.counts.lines for source in page.sources.values()), default=0),
                }
                for page in document.pages
            ]
            for document in inventory.documents
        ],
        "images": [
            {
                "name": image.name or base_name(image.path),
                "place": image.folder,
                "path": None if image.canvas else image.path,
                "count": len(image.regions),
            }
            for image in (work.everything() if work else ())
        ],
    }
