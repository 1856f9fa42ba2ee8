"""Where bytes go: a file on disk, in the browser's private storage, or in memory.

A sink can mend what it has written. So a zip entry's checksum is filled in after its content has passed, no content is
read twice, and what a vanished file has left half-written is cut off again.
"""

from __future__ import annotations

import zlib
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import BinaryIO, Protocol

from florilegium.folder import FileRef
from florilegium.package.checksums import Digester

CHUNK = 1 << 20
"""Bytes copied at a time."""


@dataclass(frozen=True, slots=True)
class Copied:
    """What a copied file turned out to be: its length in bytes, its CRC-32, and its checksums by algorithm."""

    size: int
    crc32: int
    digests: Mapping[str, str] = field(default_factory=dict)


class Sink(Protocol):
    """Takes the bytes of one result, from its beginning to its end."""

    @property
    def position(self) -> int:
        """How many bytes it holds."""
        ...

    async def write(self, content: bytes) -> None:
        """Append bytes."""
        ...

    async def copy(self, file: FileRef, algorithms: Sequence[str] = ()) -> Copied:
        """Append a file of the user's, and take its checksums on the way.

        Raises:
            OSError: it cannot be read; some of it may have been written.
        """
        ...

    async def patch(self, position: int, content: bytes) -> None:
        """Overwrite bytes that were written by one `write` at this position."""
        ...

    async def truncate(self, position: int) -> None:
        """Forget everything from a position on, which is where some `write` or `copy` began."""
        ...


async def copy_in_chunks(
    file: FileRef, write: Callable[[bytes], Awaitable[None]], algorithms: Sequence[str] = ()
) -> Copied:
    """Read a file piece by piece and write the pieces.

    Raises:
        OSError: it cannot be read, or is shorter than it was.
    """
    start, crc, digester = 0, 0, Digester(algorithms)
    while start < file.size:
        chunk = await file.read_part(start, min(start + CHUNK, file.size))
        if not chunk:
            raise OSError(f"it is shorter than the {file.size} bytes it had")
        crc = zlib.crc32(chunk, crc)
        digester.update(chunk)
        await write(chunk)
        start += len(chunk)
    return Copied(start, crc, digester.result())


class StreamSink:
    """A sink on a seekable binary stream: an open file on disk, or bytes in memory."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream

    @property
    def position(self) -> int:
        """How many bytes it holds."""
        return self._stream.tell()

    async def write(self, content: bytes) -> None:
        """Append bytes."""
        self._stream.write(content)

    async def copy(self, file: FileRef, algorithms: Sequence[str] = ()) -> Copied:
        """Append a file, piece by piece."""
        return await copy_in_chunks(file, self.write, algorithms)

    async def patch(self, position: int, content: bytes) -> None:
        """Overwrite bytes."""
        end = self._stream.tell()
        self._stream.seek(position)
        self._stream.write(content)
        self._stream.seek(end)

    async def truncate(self, position: int) -> None:
        """Forget everything from a position on."""
        self._stream.seek(position)
        self._stream.truncate()
