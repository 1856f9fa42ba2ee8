"""What the header of a JPEG 2000 file tells beside the size of the image (ISO/IEC 15444-1, annexes A and I)."""

from __future__ import annotations

import struct

FILE = b"\0\0\0\x0cjP  "
"""How a file begins (I.5.1)."""
CODESTREAM = b"\xff\x4f\xff\x51"
"""How the image itself begins, which can also stand alone (A.4.1, A.5.1)."""
_ENUMERATED, _CMYK = b"\x01", b"\0\0\0\x0c"
"""In a colour specification (I.5.3.3): the colours have a number; that of the four of ink (ISO/IEC 15444-2, table M.25)."""

_CODING_STYLE = b"\xff\x52"
"""The segment that tells how the image is coded (A.6.1), and where in it stands how often it can be halved."""
_LEVELS = 9


def is_jpeg2000(head: bytes) -> bool:
    """Whether a file that begins so is JPEG 2000."""
    return head.startswith((FILE, CODESTREAM))


def is_inked(head: bytes) -> bool:
    """Whether the colours of an image whose file begins so are cyan, magenta, yellow and black."""
    place = head.find(b"colr") if head.startswith(FILE) else -1
    if place < 0:
        return False
    return head[place + 4 : place + 5] == _ENUMERATED and head[place + 7 : place + 11] == _CMYK


def halvings(head: bytes) -> int:
    """How often an image whose file begins so can be halved by not decoding its finest details; 0 if that is not known."""
    place = head.find(CODESTREAM)
    try:
        if place < 0 or any(struct.unpack_from(">LL", head, place + 16)):
            return 0  # it does not begin at the corner of its grid: what is halved has another size
        place += 2
        while head[place : place + 2] != _CODING_STYLE:
            place += 2 + struct.unpack_from(">H", head, place + 2)[0]
        return head[place + _LEVELS]
    except (struct.error, IndexError):
        return 0
