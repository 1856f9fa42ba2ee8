"""What the user wants of a work folder: which folders, images, classes, relations; by notes, values, and texts."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Notes(StrEnum):
    """Whether annotations are wanted for their notes."""

    ANY = "any"
    WITH = "with"
    WITHOUT = "without"


WITHOUT_CLASS = ""
"""Stands among classes for having none."""
WITHOUT_NAME = ""
"""Stands among relationship types for having none."""


@dataclass(frozen=True, slots=True)
class WorkSelection:
    """What is wanted of a work folder. All that is said has to hold; the default wants everything.

    Attributes:
        folders: paths; each stands for itself and all below it. ``None``: all.
        images: names or paths of images and canvases, with ``*`` and ``?``, commas between them; empty: all.
        classes: ids or labels of entity classes; each stands for itself and all below it. ``None``: any, or none.
        relationship_types: only annotations at an end of such a relation, and only such relations. ``None``: all.
        notes: only annotations with a note, or without.
        conditions: on values of properties (see `florilegium.selection.conditions`).
        text: words that have to occur in an annotation (see `florilegium.selection.words`).
        whole_images: images on which something is found are wanted with all that is on them, and all relations of that.
        both_ends: only relations both of whose ends are wanted; otherwise one is enough.
    """

    folders: tuple[str, ...] | None = None
    images: str = ""
    classes: tuple[str, ...] | None = None
    relationship_types: tuple[str, ...] | None = None
    notes: Notes = Notes.ANY
    conditions: tuple[str, ...] = ()
    text: str = ""
    whole_images: bool = False
    both_ends: bool = False
