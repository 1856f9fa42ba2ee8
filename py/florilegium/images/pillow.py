"""Images decoded by Pillow: on the command line, and in the page for what the browser does not know."""

from __future__ import annotations

import io
import warnings
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PIL import Image, ImageOps, UnidentifiedImageError

from florilegium.folder import FileRef, reason
from florilegium.images.decoder import Mode, Picture, Piece, Raster, UndecodableImage
from florilegium.images.tiff import assemble, can_assemble


@dataclass(frozen=True, slots=True)
class PillowPicture:
    """An image that Pillow holds decoded."""

    image: Any

    @property
    def width(self) -> int:
        """In pixels, as people see the image."""
        return int(self.image.width)

    @property
    def height(self) -> int:
        """In pixels, as people see the image."""
        return int(self.image.height)

    async def pixels(self, pieces: Sequence[Piece]) -> Sequence[Raster]:
        """The pixels of rectangles within the image."""
        return [self._raster(piece) for piece in pieces]

    def _raster(self, piece: Piece) -> Raster:
        cut = self.image.crop((piece.left, piece.top, piece.left + piece.width, piece.top + piece.height))
        mode = Mode.RGBA if cut.has_transparency_data else Mode.RGBX
        cut = cut.convert("RGBA" if mode is Mode.RGBA else "RGB")
        if piece.size != cut.size:
            cut = cut.resize(piece.size, Image.Resampling.LANCZOS)
        return Raster(cut.width, cut.height, cut.tobytes("raw", mode), 4 * cut.width, mode)

    def close(self) -> None:
        """Give the memory back."""
        self.image.close()


class PillowDecoder:
    """Opens images with Pillow."""

    async def open(self, file: FileRef, enough: int | None = None) -> Picture:
        """Decode an image, all of it, turned as its EXIF orientation says.

        Raises:
            UndecodableImage: it is broken, or of a kind Pillow does not know.
            OSError: it cannot be read.
        """
        content = await file.read()
        if not content:
            raise UndecodableImage("it is empty")
        try:
            with warnings.catch_warnings():
                # Scans of 200 megapixels are what archives have; the user chose the file.
                warnings.simplefilter("ignore", Image.DecompressionBombWarning)
                image = _loaded(content)
                turned = ImageOps.exif_transpose(image)
        except Image.DecompressionBombError as error:
            raise UndecodableImage(f"it is too large: {reason(error)}") from error
        except UnidentifiedImageError:
            raise UndecodableImage("it is of no kind that is known here") from None
        except UndecodableImage:
            raise
        except Exception as error:
            raise UndecodableImage(reason(error)) from error
        # Sixteen bits a channel do not go into eight by themselves: Pillow would cut them off at white.
        if turned.mode.startswith("I;16"):
            turned = turned.point(lambda value: value / 256).convert("L")
        return PillowPicture(turned)


def _loaded(content: bytes) -> Any:
    image = Image.open(io.BytesIO(content))
    try:
        image.load()
    except OSError:
        # The libtiff in the page lacks what most TIFF files are compressed with.
        image = Image.open(io.BytesIO(content))
        if not can_assemble(image):
            raise
        return assemble(image, content)
    return image
