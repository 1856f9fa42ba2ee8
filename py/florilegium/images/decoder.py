"""How an image is opened and pixels are taken from it: in the browser by its own decoders, elsewhere by Pillow.

An image is decoded once, however many pieces are cut from it. Coordinates are those of the image as people see it,
with its EXIF orientation applied, since that is what the annotating programs count in.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from florilegium.folder import FileRef


class UndecodableImage(Exception):
    """The image cannot be decoded; the message says why."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A rectangle within an image, in pixels, and the size (width, height) it is wanted in, which is never larger."""

    left: int
    top: int
    width: int
    height: int
    size: tuple[int, int]


class Mode(StrEnum):
    """What the four bytes of a pixel mean; called as Pillow calls it."""

    RGBA = "RGBA"
    """Red, green, blue, alpha."""
    RGBX = "RGBX"
    """Red, green, blue, nothing: no pixel is transparent."""
    YCBCRX = "YCbCrX"
    """Luma, blueness, redness, nothing: as JPEGs have it (ISO/IEC 10918-5, 7: BT.601, in full range)."""


@dataclass(frozen=True, slots=True)
class Raster:
    """Pixels, row by row from the top left: four bytes each.

    Attributes:
        stride: bytes from the beginning of a row to that of the next.
        mode: what the bytes mean.
    """

    width: int
    height: int
    pixels: bytes | memoryview
    stride: int
    mode: Mode


class Picture(Protocol):
    """A decoded image."""

    @property
    def width(self) -> int:
        """In pixels."""
        ...

    @property
    def height(self) -> int:
        """In pixels."""
        ...

    async def pixels(self, pieces: Sequence[Piece]) -> Sequence[Raster]:
        """The pixels of rectangles within the image. All are held at once: do not ask for too many."""
        ...

    def close(self) -> None:
        """Give the memory back."""
        ...


class Decoder(Protocol):
    """Opens images."""

    async def open(self, file: FileRef, enough: int | None = None) -> Picture:
        """Decode an image.

        Args:
            file: the image.
            enough: pixels of the longer side that will do, if not all of them are wanted: if it is quicker, the picture is
                smaller than the image, but not smaller than that.

        Raises:
            UndecodableImage: it is broken, or of a kind this decoder does not know.
            OSError: it cannot be read.
        """
        ...
