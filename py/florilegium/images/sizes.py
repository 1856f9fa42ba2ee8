"""The size of an image from its header, without decoding it.

Width and height are those of the image as people see it: the EXIF orientation of JPEG and TIFF and the rotation of AVIF
are applied. Known are JPEG, PNG, GIF, WebP, TIFF, BMP, JPEG 2000, and AVIF with its like.
"""

from __future__ import annotations

import struct
from collections.abc import Callable, Iterator

from florilegium.folder import FileRef
from florilegium.images import jpeg2000

Size = tuple[int, int]
"""Width and height in pixels."""

_HEAD = 1 << 16
_LONG_HEAD = 1 << 22
"""Profiles and previews can stand before the size of a JPEG: so much is read if the first piece was not enough."""
_TURNED = frozenset({5, 6, 7, 8})
"""EXIF orientations that lay an image on its side."""
_WIDTH, _HEIGHT, _ORIENTATION = 256, 257, 274  # TIFF tags
_NOT_STILL = frozenset({b"isom", b"mp41", b"mp42", b"qt  "})
"""Brands of films, which look alike."""
_NO_SIZE_IN = frozenset({0xC4, 0xC8, 0xCC})  # JPEG markers C0 to CF tell the size, but for these


async def image_size(file: FileRef) -> Size | None:
    """The size of an image file; ``None`` if it is broken or of a kind that is not known.

    Raises:
        OSError: it cannot be read.
    """
    head = await file.read_part(0, _HEAD)
    size = size_in(head)
    if size is None and head.startswith(b"\xff\xd8"):
        return size_in(await file.read_part(0, _LONG_HEAD))
    if size is None and head[:4] in (b"II*\0", b"MM\0*") and len(head) >= 8:
        # A TIFF says where its directory is, which can be behind the pixels.
        start = struct.unpack(_order(head) + "L", head[4:8])[0]
        return _tiff(head[:8], await file.read_part(start, start + 4096))
    return size


def size_in(head: bytes) -> Size | None:
    """The size of an image from the first bytes of its file; ``None`` if they do not tell it."""
    try:
        if head[4:8] == b"ftyp" and head[8:12] not in _NOT_STILL:
            size = _avif(head)
        else:
            size = next((read(head) for start, read in _KINDS if head.startswith(start)), None)
    except (struct.error, IndexError):
        return None
    return size if size and size[0] > 0 and size[1] > 0 else None


def _png(head: bytes) -> Size:
    width, height = struct.unpack(">LL", head[16:24])
    return width, height


def _gif(head: bytes) -> Size:
    width, height = struct.unpack("<HH", head[6:10])
    return width, height


def _bmp(head: bytes) -> Size:
    if struct.unpack("<L", head[14:18])[0] == 12:  # the oldest header
        width, height = struct.unpack("<HH", head[18:22])
    else:
        width, height = struct.unpack("<ll", head[18:26])
    return width, abs(height)  # a negative height: the rows run from the top


def _webp(head: bytes) -> Size | None:
    kind = head[12:16]
    if kind == b"VP8X":
        return 1 + int.from_bytes(head[24:27], "little"), 1 + int.from_bytes(head[27:30], "little")
    if kind == b"VP8L":
        bits = int.from_bytes(head[21:25], "little")
        return 1 + (bits & 0x3FFF), 1 + (bits >> 14 & 0x3FFF)
    if kind == b"VP8 ":
        width, height = struct.unpack("<HH", head[26:30])
        return width & 0x3FFF, height & 0x3FFF
    return None


def _jpeg(head: bytes) -> Size | None:
    orientation, place = 1, 2
    while place + 4 <= len(head):
        marker = head[place + 1]
        if head[place] != 0xFF:
            return None
        if marker == 0xFF or marker == 0x01 or 0xD0 <= marker <= 0xD8:  # filling, or a marker without content
            place += 1 if marker == 0xFF else 2
            continue
        length = struct.unpack(">H", head[place + 2 : place + 4])[0]
        content = head[place + 4 : place + 2 + length]
        if marker == 0xE1 and content.startswith(b"Exif\0\0"):
            orientation = _orientation(content[6:])
        if 0xC0 <= marker <= 0xCF and marker not in _NO_SIZE_IN:
            height, width = struct.unpack(">HH", content[1:5])
            return (height, width) if orientation in _TURNED else (width, height)
        place += 2 + length
    return None


def _orientation(exif: bytes) -> int:
    try:
        start = struct.unpack(_order(exif) + "L", exif[4:8])[0]
        return dict(_entries(_order(exif), exif[start:])).get(_ORIENTATION, 1)
    except struct.error:
        return 1


def _tiff_head(head: bytes) -> Size | None:
    start = struct.unpack(_order(head) + "L", head[4:8])[0]
    return _tiff(head, head[start:])


def _tiff(head: bytes, directory: bytes) -> Size | None:
    try:
        tags = dict(_entries(_order(head), directory))
    except struct.error:
        return None
    if _WIDTH not in tags or _HEIGHT not in tags:
        return None
    width, height = tags[_WIDTH], tags[_HEIGHT]
    return (height, width) if tags.get(_ORIENTATION) in _TURNED else (width, height)


def _order(head: bytes) -> str:
    return "<" if head.startswith(b"II") else ">"


def _entries(order: str, directory: bytes) -> Iterator[tuple[int, int]]:
    """The tags of a TIFF directory that hold one whole number."""
    for number in range(struct.unpack(order + "H", directory[:2])[0]):
        entry = directory[2 + 12 * number : 14 + 12 * number]
        tag, kind, count = struct.unpack(order + "HHL", entry[:8])
        if count == 1 and kind in (3, 4):  # short, long
            yield tag, struct.unpack(order + ("H" if kind == 3 else "L"), entry[8 : 10 if kind == 3 else 12])[0]


def _jp2(head: bytes) -> Size | None:
    """The image header box, inside the JP2 header box."""
    place = head.find(b"ihdr")
    if place < 0:
        return None
    height, width = struct.unpack(">LL", head[place + 4 : place + 12])
    return width, height


def _avif(head: bytes) -> Size | None:
    """The extent properties (ISO/IEC 23008-12, 6.5.3); the largest is that of the whole image, others of tiles and thumbnails."""
    sizes: list[Size] = []
    place = head.find(b"ispe")
    while place >= 0:
        width, height = struct.unpack(">LL", head[place + 8 : place + 16])
        sizes.append((width, height))
        place = head.find(b"ispe", place + 4)
    if not sizes:
        return None
    width, height = max(sizes, key=lambda size: size[0] * size[1])
    turn = head.find(b"irot", 0, head.find(b"mdat") if b"mdat" in head else len(head))
    return (height, width) if turn >= 0 and head[turn + 4] & 1 else (width, height)  # 6.5.10: quarter turns


def _codestream(head: bytes) -> Size | None:
    """The SIZ segment of a bare JPEG 2000 codestream: the size of the grid less its offset."""
    right, bottom, left, top = struct.unpack(">LLLL", head[8:24])
    return right - left, bottom - top


_KINDS: tuple[tuple[bytes, Callable[[bytes], Size | None]], ...] = (
    (b"\x89PNG\r\n\x1a\n", _png),
    (b"\xff\xd8", _jpeg),
    (b"GIF8", _gif),
    (b"BM", _bmp),
    (b"RIFF", _webp),
    (b"II*\0", _tiff_head),
    (b"MM\0*", _tiff_head),
    (jpeg2000.FILE, _jp2),
    (jpeg2000.CODESTREAM, _codestream),
)
