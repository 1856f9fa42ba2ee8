"""What a IIIF manifest says of itself and its canvases, as far as tables and snippets have a use for it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Statement:
    """An entry of embedded metadata: its label, and its values as they are written (a value may be HTML)."""

    label: str
    values: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class CanvasDetails:
    """What a manifest says of one canvas.

    Attributes:
        label: what people call it.
        chapters: the labels of the ranges that lead to it in the table of contents, the outermost first.
        statements: its embedded metadata.
        image: address of its first image: a file, or where an image server has it (then without size and format).
        size: of that image in pixels, width and height; ``None`` if the manifest does not say.
    """

    label: str = ""
    chapters: tuple[str, ...] = ()
    statements: tuple[Statement, ...] = ()
    image: str = ""
    size: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True)
class ManifestDetails:
    """What a manifest says.

    Attributes:
        path: of the file that holds the manifest.
        label: what people call it.
        statements: its embedded metadata.
        canvases: by their addresses.
        has_top: whether a range is marked as the table of contents; IMMARKUS knows no other.
    """

    path: str
    label: str = ""
    statements: tuple[Statement, ...] = ()
    canvases: Mapping[str, CanvasDetails] = field(default_factory=dict)
    has_top: bool = False
