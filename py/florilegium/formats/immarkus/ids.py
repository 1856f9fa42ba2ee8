"""The ids that IMMARKUS derives from names and addresses."""

from __future__ import annotations

import hashlib
from functools import lru_cache


def short_id(text: str) -> str:
    """The first 8 bytes of the SHA-256 of a text, as 16 hexadecimal digits."""
    return hashlib.sha256(text.encode()).hexdigest()[:16]


@lru_cache(maxsize=1024)
def folder_ids(root: str, path: str) -> tuple[str, ...]:
    """The ids of a folder and those above it, the outermost first, the root left out.

    Args:
        root: name of the work folder.
        path: of the folder in it, ``""`` for the root itself.
    """
    ids: list[str] = []
    above = root
    for name in path.split("/") if path else []:
        ids.append(short_id(f"{'/'.join(ids)}/{above}/{name}"))
        above = name
    return tuple(ids)


def image_id(root: str, folder: str, name: str) -> str:
    """The id of an image: it depends on the names of all folders above it, the work folder's included."""
    containing = folder.rpartition("/")[2] or root
    return short_id(f"{'/'.join(folder_ids(root, folder))}/{containing}/{name}")


def murmur3(text: str) -> int:
    """MurmurHash3 (x86, 32 bit, seed 0) of a text; as a decimal it is the id of a canvas."""
    data = text.encode()
    h = 0
    whole = len(data) & ~3
    for start in range(0, whole, 4):
        h ^= _mixed(int.from_bytes(data[start : start + 4], "little"))
        h = _rotated(h, 13)
        h = (h * 5 + 0xE6546B64) & 0xFFFFFFFF
    if whole < len(data):
        h ^= _mixed(int.from_bytes(data[whole:], "little"))
    h ^= len(data)
    h = ((h ^ (h >> 16)) * 0x85EBCA6B) & 0xFFFFFFFF
    h = ((h ^ (h >> 13)) * 0xC2B2AE35) & 0xFFFFFFFF
    return h ^ (h >> 16)


def _mixed(k: int) -> int:
    k = (k * 0xCC9E2D51) & 0xFFFFFFFF
    return (_rotated(k, 15) * 0x1B873593) & 0xFFFFFFFF


def _rotated(value: int, bits: int) -> int:
    return ((value << bits) | (value >> (32 - bits))) & 0xFFFFFFFF
