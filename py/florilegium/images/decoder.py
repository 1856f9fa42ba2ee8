"""How an image is opened and pixels are taken from it: in the browser by its own decoders, elsewhere by Pillow.

An image is decoded once, however many pieces are cut from it. Coordinates are those of the image as people see it,
with its EXIF orientation applied, since that is what the annotating programs count in.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol, TypeAlias

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


@dataclass(frozen=True, slots=True)
class Raster:
    """Pixels, row by row from the top left: four bytes each (red, green, blue, alpha).

    Attributes:
        stride: bytes from the beginning of a row to that of the next.
        opaque: whether no pixel is transparent; if so, the fourth bytes mean nothing.
    """

    width: int
    height: int
    rgba: bytes | memoryview
    stride: int
    opaque: bool


@dataclass(frozen=True, slots=True)
class Plane:
    """One value of each pixel, or of each group of pixels, row by row: a byte each.

    Attributes:
        stride: bytes from the beginning of a row to that of the next.
    """

    values: bytes | memoryview
    stride: int


@dataclass(frozen=True, slots=True)
class Planes:
    """Pixels as a JPEG holds them: how bright, how blue and how red they are (YCbCr, as JFIF defines it), plane by plane.

    Attributes:
        group: how many pixels, across and down, have one blueness and one redness.
        offset: how many pixels of the first such group lie to the left of these and above them.
    """

    width: int
    height: int
    luma: Plane
    blue: Plane
    red: Plane
    group: tuple[int, int]
    offset: tuple[int, int]


Pixels: TypeAlias = Raster | Planes


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

    async def pixels(self, pieces: Sequence[Piece]) -> Sequence[Pixels]:
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
