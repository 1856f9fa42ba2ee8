"""Checksums, taken while the bytes pass by, so that nothing is held whole or read twice."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence

from florilegium.folder import FileRef

_PIECE = 1 << 22
"""Bytes read at a time."""


class Digester:
    """Takes the bytes of a file piece by piece.

    Args:
        algorithms: names as `hashlib` has them.
        known: checksums that somebody has taken already; they are not taken again.
    """

    def __init__(self, algorithms: Sequence[str], known: Mapping[str, str] | None = None) -> None:
        self._known = dict(known or {})
        self._running = {name: hashlib.new(name) for name in algorithms if name not in self._known}

    def update(self, piece: bytes) -> None:
        """Go on with these bytes."""
        for digest in self._running.values():
            digest.update(piece)

    def result(self) -> dict[str, str]:
        """The checksums of all bytes so far, by algorithm, in hexadecimal."""
        return self._known | {name: digest.hexdigest() for name, digest in self._running.items()}


def digests(content: bytes, algorithms: Sequence[str], known: Mapping[str, str] | None = None) -> dict[str, str]:
    """The checksums of bytes, by algorithm, in hexadecimal."""
    digester = Digester(algorithms, known)
    digester.update(content)
    return digester.result()


async def sha256_of(file: FileRef) -> str:
    """The SHA-256 of a file, in hexadecimal.

    Raises:
        OSError: it cannot be read.
    """
    digester = Digester(("sha256",))
    for start in range(0, file.size, _PIECE):
        digester.update(await file.read_part(start, min(start + _PIECE, file.size)))
    return digester.result()["sha256"]
