"""Images decoded by the browser, which is twice as fast as Pillow here; for kinds it does not know by OpenJPEG or Pillow."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import florilegium_host as host
from pyodide.ffi import JsException, to_js

from florilegium.browser.files import BrowserFile
from florilegium.folder import FileRef
from florilegium.images.decoder import Mode, Picture, Piece, Raster, UndecodableImage
from florilegium.images.jpeg2000 import halvings, is_inked, is_jpeg2000
from florilegium.images.kinds import media_type
from florilegium.images.sizes import size_in

_HEAD = 1 << 16
"""Bytes of a file in which JPEG 2000 tells its size and colours."""


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
        layout, modes = answer.layout.to_py(), answer.modes.to_py()
        return [
            Raster(*piece.size, buffer[start:], stride, Mode(mode))
            for piece, start, stride, mode in zip(pieces, layout[::2], layout[1::2], modes, strict=True)
        ]

    def close(self) -> None:
        """Give the memory back."""
        host.closePicture(self.number)


class BrowserDecoder:
    """Opens images with the browser's decoders, and what they refuse with others (JPEG 2000 and TIFF above all)."""

    async def open(self, file: FileRef, enough: int | None = None) -> Picture:
        """Decode an image; JPEG 2000 smaller than it is, if that will do (see `Decoder`).

        Raises:
            UndecodableImage: it is broken, or of a kind that none knows.
            OSError: it cannot be read.
        """
        content = await blob(file)
        try:
            number, width, height = await host.openPicture(content)
            return BrowserPicture(number, width, height)
        except JsException:
            pass  # not the browser's kind of image, or broken: the others tell which
        head = await file.read_part(0, _HEAD)
        if is_jpeg2000(head):
            return await _jpeg2000(content, head, enough)
        from florilegium.images.pillow import PillowDecoder

        return await PillowDecoder().open(file)


async def _jpeg2000(content: Any, head: bytes, enough: int | None) -> BrowserPicture:
    """Decode JPEG 2000, which Pillow cannot do in the page."""
    size = size_in(head)
    if size is None:
        raise UndecodableImage("it is JPEG 2000, and its header is broken")
    halved = 0
    while enough and halved < halvings(head) and max(size) >> (halved + 1) >= enough:
        halved += 1
    width, height = (-(-side >> halved) for side in size)
    try:
        return BrowserPicture(await host.openJpeg2000(content, width, height, is_inked(head), halved), width, height)
    except JsException as error:
        if halved:  # parts of an image can differ in how often they can be halved
            return await _jpeg2000(content, head, None)
        match error.name:
            case "MissingFile":
                raise OSError(error.message) from None
            case "NoMemory":
                raise UndecodableImage("it is JPEG 2000, and too large to be decoded in a browser") from None
        raise UndecodableImage(f"it is JPEG 2000, and broken: {error.message}") from None


async def blob(file: FileRef) -> Any:
    """The browser's own File, or for what lies inside a zip its bytes as a Blob."""
    if isinstance(file, BrowserFile):
        return file.handle
    return host.blobOf(to_js(await file.read()), media_type(file.path))
