"""The annotations of a work folder as a table."""

from __future__ import annotations

from typing import Any

from florilegium.inventory import Inventory, work_folder_of
from florilegium.view.words import class_names, said

_LONGEST = 200
"""Characters of a text that a row shows."""


def annotation_rows(inventory: Inventory) -> list[list[Any]]:
    """A row for each annotation with a place: its classes, what it says, its image; the place of the image, its own id."""
    work = work_folder_of(inventory)
    rows = []
    for number, image in enumerate(work.everything()):
        for annotation in image.annotations:
            if annotation.has_selector:
                words = " · ".join(said(annotation, work.model).split("\n"))
                names = ", ".join(class_names(annotation, work.model))
                rows.append([names, words[:_LONGEST], image.name, number, annotation.id])
    return rows
