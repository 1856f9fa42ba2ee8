"""TIFF files compressed by deflate or JPEG, put together piece by piece.

The libtiff in the page has been built without both, which are what many programs write (TIFF 6.0, section 22; TIFF Technical
Note 2; Adobe Photoshop TIFF Technical Notes). But Python has zlib, and Pillow decodes JPEG by itself.
"""

from __future__ import annotations

import io
import zlib
from collections.abc import Iterator
from typing import Any

from PIL import Image, ImageChops

from florilegium.images.decoder import UndecodableImage

_DEFLATE = frozenset({"tiff_adobe_deflate", "tiff_deflate"})
_JPEG = "jpeg"
_WIDTH, _LENGTH, _PHOTOMETRIC, _STRIPS, _STRIP_ROWS, _STRIP_SIZES = 256, 257, 262, 273, 278, 279
_PLANAR, _PREDICTOR, _TILE_WIDTH, _TILE_LENGTH, _TILES, _TILE_SIZES, _JPEG_TABLES = 284, 317, 322, 323, 324, 325, 347
_RGB = 2
"""Photometric interpretation."""
_NO_TRANSFORM = b"\xff\xee\x00\x0eAdobe\x00\x64\x00\x00\x00\x00\x00"
"""A segment that says that the colours of a JPEG are those meant: no YCbCr."""
_SUB = b"\x01"
"""The PNG filter (ISO/IEC 15948, 9.2) that is the same as TIFF's predictor 2, if samples have eight bits."""


def can_assemble(image: Any) -> bool:
    """Whether an image, opened by Pillow and not yet loaded, is one of these."""
    return image.format == "TIFF" and image.info.get("compression") in {*_DEFLATE, _JPEG}


def assemble(image: Any, content: bytes) -> Image.Image:
    """The image out of its strips or tiles.

    Args:
        image: opened by Pillow and not yet loaded.
        content: the file.

    Raises:
        UndecodableImage: it is of a rare kind, or broken.
    """
    tags = image.tag_v2
    if tags.get(_PLANAR, 1) != 1:
        raise UndecodableImage("it is a compressed TIFF with its colours apart from each other")
    rawmode = image.tile[0][3][0]
    sheet = Image.new(image.mode, (tags[_WIDTH], tags[_LENGTH]))
    if image.palette:
        sheet.putpalette(image.palette)
    for place, size, offset, length in _pieces(tags):
        data = content[offset : offset + length]
        if image.info["compression"] == _JPEG:
            piece = _from_jpeg(data, tags, image.mode)
        else:
            piece = _from_deflate(data, tags, image.mode, rawmode, size)
        sheet.paste(piece, place)
    sheet.info["exif"] = image.info.get("exif", b"")
    sheet.getexif()[0x0112] = image.getexif().get(0x0112, 1)
    return sheet


def _pieces(tags: Any) -> Iterator[tuple[tuple[int, int], tuple[int, int], int, int]]:
    """Where each piece goes, its size in pixels, and its place and length in the file. Tiles reach over the edge."""
    width, height = tags[_WIDTH], tags[_LENGTH]
    tiled = _TILES in tags
    across, down = (
        (tags[_TILE_WIDTH], tags[_TILE_LENGTH]) if tiled else (width, min(tags.get(_STRIP_ROWS, height), height))
    )
    places = [(x, y) for y in range(0, height, down) for x in range(0, width, across)]
    offsets, lengths = (tags[_TILES], tags[_TILE_SIZES]) if tiled else (tags[_STRIPS], tags[_STRIP_SIZES])
    for (x, y), offset, length in zip(places, offsets, lengths, strict=False):
        yield (x, y), (across, down if tiled else min(down, height - y)), offset, length


def _from_deflate(data: bytes, tags: Any, mode: str, rawmode: str, size: tuple[int, int]) -> Image.Image:
    pixels = zlib.decompress(data)
    if tags.get(_PREDICTOR, 1) == 1:
        return Image.frombytes(mode, size, pixels, "raw", rawmode)
    if tags.get(_PREDICTOR) != 2 or ";16" in rawmode:
        raise UndecodableImage("it is a compressed TIFF of a rare kind")
    line = len(pixels) // size[1]
    filtered = b"".join(_SUB + pixels[start : start + line] for start in range(0, len(pixels), line))
    return Image.frombytes(mode, size, zlib.compress(filtered, 0), "zip", rawmode)


def _from_jpeg(data: bytes, tags: Any, mode: str) -> Image.Image:
    """A piece, which is a JPEG whose tables stand elsewhere, once for all."""
    tables = tags.get(_JPEG_TABLES, b"\xff\xd8\xff\xd9")
    colours = _NO_TRANSFORM if tags.get(_PHOTOMETRIC) == _RGB else b""
    piece = Image.open(io.BytesIO(tables[:2] + colours + tables[2:-2] + data[2:]))
    piece.load()
    # Pillow takes four colours for the inverted ones that Photoshop writes; in a TIFF they are as they are.
    return ImageChops.invert(piece) if mode == "CMYK" else piece
