"""Images decoded by the browser, which is twice as fast as Pillow here; Pillow for the kinds the browser does not know."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import florilegium_host as host
from pyodide.ffi import JsException, to_js

from florilegium.browser.files import BrowserFile
from florilegium.folder import FileRef
from florilegium.images.decoder import Picture, Piece, Raster
from florilegium.images.kinds import media_type


@dataclass(frozen=True, slots=True)
class BrowserPicture:
    """An image that the browser holds decoded."""

    number: int
    width: int
    height: int

    async def pixels(self, pieces: Sequence[Piece]) -> Sequence[Raster]:
        """The pixels of rectangles within the image, fetched in one go."""
        numbers = [n for p in pieces for n in (p.left, p.top, p.width, p.height, *p.size)]
        answer = await host.pixels(self.number, to_js(numbers))
        buffer = memoryview(answer.bytes.to_bytes())
        layout, opaque = answer.layout.to_py(), bool(answer.opaque)
        return [
            Raster(*piece.size, buffer[start:], stride, opaque)
            for piece, start, stride in zip(pieces, layout[::2], layout[1::2], strict=True)
        ]

    def close(self) -> None:
        """Give the memory back."""
        host.closePicture(self.number)


class BrowserDecoder:
    """Opens images with the browser's decoders, and with Pillow what they refuse (TIFF above all)."""

    async def open(self, file: FileRef) -> Picture:
        """Decode an image.

        Raises:
            UndecodableImage: it is broken, or of a kind neither knows.
            OSError: it cannot be read.
        """
        try:
            number, width, height = await host.openPicture(await blob(file))
            return BrowserPicture(number, width, height)
        except JsException:
            pass  # not the browser's kind of image, or broken: Pillow tells which
        from florilegium.images.pillow import PillowDecoder

        return await PillowDecoder().open(file)


async def blob(file: FileRef) -> Any:
    """The browser's own File, or for what lies inside a zip its bytes as a Blob."""
    if isinstance(file, BrowserFile):
        return file.handle
    return host.blobOf(to_js(await file.read()), media_type(file.path))
