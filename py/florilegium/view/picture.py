"""An image as small as it is needed, for those that the browser itself cannot show."""

from __future__ import annotations

from typing import TYPE_CHECKING

from florilegium.folder import FileRef
from florilegium.images.decoder import Decoder, UndecodableImage
from florilegium.model.geometry import Box

if TYPE_CHECKING:
    from florilegium.images.snippet import Snippet


async def shown(decoder: Decoder, file: FileRef, most: int) -> Snippet:
    """An image as a JPEG.

    Args:
        decoder: opens it.
        file: the image.
        most: pixels of the longer side; it is never enlarged.

    Raises:
        UndecodableImage: it is broken, or of an unknown kind.
        OSError: it cannot be read.
    """
    # Pillow is installed on first need in the page.
    from florilegium.images.snippet import cut_all

    picture = await decoder.open(file, most)
    try:
        whole = Box(0, 0, picture.width, picture.height)
        [snippet] = await cut_all(picture, [whole], most)
    finally:
        picture.close()
    if snippet is None:
        raise UndecodableImage("it has no size")
    return snippet
