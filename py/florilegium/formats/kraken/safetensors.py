"""The metadata in the head of a safetensors file: eight bytes of length (little-endian), then so much JSON."""

from __future__ import annotations

from typing import Any

from florilegium.folder import FileRef
from florilegium.formats.json_text import read_json

_LONGEST = 100_000_000
"""Bytes: the format's own limit for its header."""


class NotSafetensors(ValueError):
    """The bytes are no safetensors file; the message says what is wrong."""


async def header(file: FileRef) -> dict[str, Any]:
    """The header: tensors by name, and ``__metadata__``.

    Raises:
        NotSafetensors: it is none.
        OSError: it cannot be read.
    """
    length = int.from_bytes(await file.read_part(0, 8), "little")
    if not 2 <= length <= min(_LONGEST, file.size - 8):
        raise NotSafetensors("its header has an impossible length")
    found = read_json(await file.read_part(8, 8 + length), file.path).value
    if not isinstance(found, dict):
        raise NotSafetensors("its header is no JSON object")
    return found
