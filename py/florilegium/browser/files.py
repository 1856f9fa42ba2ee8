"""The browser's ``File`` objects as a folder."""

from __future__ import annotations

import io
from collections.abc import AsyncIterator, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

import florilegium_host as host
from pyodide.ffi import JsException, to_js

from florilegium.folder import FileRef, Folder, natural_key, read_or_problem
from florilegium.folder.base import FOLDER_UNREADABLE
from florilegium.problems import Problem

BATCH_FILES = 64
BATCH_BYTES = 16 << 20
"""Files are read in batches of at most so many files and bytes: one call into the browser costs more than a small file."""


@dataclass(frozen=True, slots=True)
class BrowserFile:
    """A file that the user opened; ``number`` is its place among the files that the JavaScript side holds."""

    path: str
    number: int
    size: int
    modified: datetime | None

    @property
    def handle(self) -> Any:
        """The browser's ``File``."""
        return host.fileAt(self.number)

    async def read(self) -> bytes:
        """All of it."""
        return await _bytes(host.read(self.number))

    async def read_part(self, start: int, stop: int) -> bytes:
        """The bytes from ``start`` up to ``stop``."""
        return await _bytes(host.readPart(self.number, start, stop))


async def _bytes(promise: Any) -> bytes:
    try:
        content: bytes = (await promise).to_bytes()
    except JsException as error:
        raise OSError(error.message) from None
    return content


@dataclass(frozen=True)
class BrowserFolder(Folder):
    """A folder of browser files, read in batches, the next one while this one is at work."""

    async def read_each(self, files: Iterable[FileRef]) -> AsyncIterator[tuple[FileRef, bytes | Problem]]:
        """The files' contents in the order asked for."""
        batches = _batches(files)
        batch = next(batches, [])
        promise = _read_many(batch)
        while batch:
            following = next(batches, [])
            ahead = _read_many(following)
            try:
                content = (await promise).to_bytes()
            except JsException:
                content = b""
            if len(content) == sum(file.size for file in batch):
                start = 0
                for file in batch:
                    yield file, content[start : start + file.size]
                    start += file.size
            else:  # one of them is gone or has changed: find out which
                for file in batch:
                    yield file, await read_or_problem(file)
            batch, promise = following, ahead


def _read_many(batch: Sequence[BrowserFile]) -> Any:
    """The promise of their contents, one after the other; it is asked for before it is awaited."""
    return host.readMany(to_js([file.number for file in batch]))


def _batches(files: Iterable[FileRef]) -> Iterator[list[Any]]:
    batch: list[FileRef] = []
    size = 0
    for file in files:
        if batch and (len(batch) == BATCH_FILES or size + file.size > BATCH_BYTES):
            yield batch
            batch, size = [], 0
        batch.append(file)
        size += file.size
    if batch:
        yield batch


def browser_folder(
    name: str, paths: Sequence[str], facts: Sequence[Sequence[float]], unlisted: Sequence[Sequence[str]]
) -> BrowserFolder:
    """The folder of the files that the JavaScript side holds now.

    Args:
        name: of the folder.
        paths: of the files, in the order in which they are held.
        facts: size in bytes and date in milliseconds since 1970 of each.
        unlisted: path and reason of what the browser could not look into.
    """
    files = [
        BrowserFile(path, number, int(size), datetime.fromtimestamp(when / 1000, UTC) if when else None)
        for number, (path, (size, when)) in enumerate(zip(paths, facts, strict=True))
    ]
    files.sort(key=lambda file: natural_key(file.path))
    problems = tuple(FOLDER_UNREADABLE.at(path, message=f"Not looked into: {why}") for path, why in unlisted)
    return BrowserFolder(name, tuple(files), problems)


class BrowserStream(io.RawIOBase):
    """A browser file as a seekable stream, for Python's ``zipfile``."""

    def __init__(self, file: BrowserFile) -> None:
        self._file = file
        self._position = 0

    def readable(self) -> bool:
        """Always."""
        return True

    def seekable(self) -> bool:
        """Always."""
        return True

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        """Move to a position."""
        start = {io.SEEK_SET: 0, io.SEEK_CUR: self._position, io.SEEK_END: self._file.size}[whence]
        self._position = max(0, start + offset)
        return self._position

    def readinto(self, buffer: Any) -> int:
        """Fill a buffer with what follows."""
        stop = min(self._position + len(buffer), self._file.size)
        if stop <= self._position:
            return 0
        try:
            content = host.readPartNow(self._file.number, self._position, stop).to_bytes()
        except JsException as error:
            raise OSError(error.message) from None
        buffer[: len(content)] = content
        self._position += len(content)
        return len(content)
