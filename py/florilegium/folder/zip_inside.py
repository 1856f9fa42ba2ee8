"""Zips inside the opened folder, each as a sub-folder that is called like the zip.

Only the directory of a zip is read when the folder is opened, and of its files only what is asked for, through the
folder's own `FileRef`: so it works the same on disk and in the browser, and a zip is never unpacked as a whole.
"""

from __future__ import annotations

import asyncio
import io
import zipfile
import zlib
from collections.abc import AsyncIterator, Iterable
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from itertools import groupby, islice

from florilegium.folder.base import FileRef, Folder, read_or_problem, reason
from florilegium.folder.paths import extension, natural_key
from florilegium.folder.zipped import ZIP_BROKEN, listed
from florilegium.problems import Problem, Severity, kind

ZIP_IN_ZIP = kind(
    "zip-in-zip",
    Severity.NOTE,
    "A zip inside a zip is not looked into.",
    "Unpack the outer one and open the folder, if you need what is in it.",
)

_TAIL = 1 << 16
"""Bytes at the end of a zip in which its directory is looked for: the end record, and a comment of any length."""
_HEADER = 30
_STORED, _DEFLATED = 0, 8
_CHUNK = 1 << 20
_TOGETHER = 8
"""Files that are read together: each takes two turns of waiting, which in the browser are longer than the work between."""


@dataclass(frozen=True, slots=True)
class FileInZip:
    """A file inside a zip that lies in the folder."""

    path: str
    archive: FileRef
    entry: zipfile.ZipInfo

    @property
    def size(self) -> int:
        """Its unpacked length in bytes, as the zip says."""
        return self.entry.file_size

    @property
    def modified(self) -> datetime | None:
        """The entry's date; zips have no time zone, UTC is assumed."""
        try:
            return datetime(*self.entry.date_time, tzinfo=UTC)
        except ValueError:
            return None

    async def read(self) -> bytes:
        """All of it, its checksum compared."""
        content = await self.read_part(0, self.size)
        if zlib.crc32(content) != self.entry.CRC:
            raise OSError("its checksum in the zip is another")
        return content

    async def read_part(self, start: int, stop: int) -> bytes:
        """The bytes from ``start`` up to ``stop``; what is deflated is unpacked from its beginning."""
        stop = min(stop, self.size)
        if stop <= start:
            return b""
        begin = await self._begin()
        if self.entry.compress_type == _STORED:
            return await self.archive.read_part(begin + start, begin + stop)
        if self.entry.compress_type != _DEFLATED:
            raise OSError(f"it is packed with a method (number {self.entry.compress_type}) that is not known here")
        inflater = zlib.decompressobj(-zlib.MAX_WBITS)
        content, place, end = bytearray(), begin, begin + self.entry.compress_size
        try:
            while len(content) < stop and place < end and not inflater.eof:
                packed = await self.archive.read_part(place, min(place + _CHUNK, end))
                if not packed:
                    raise OSError("the zip is cut off")
                place += len(packed)
                content += inflater.decompress(packed, stop - len(content))
                while inflater.unconsumed_tail and len(content) < stop:
                    content += inflater.decompress(inflater.unconsumed_tail, stop - len(content))
        except zlib.error as error:
            raise OSError(reason(error)) from error
        if len(content) < stop:
            raise OSError("the zip is damaged there")
        return bytes(content[start:stop])

    async def _begin(self) -> int:
        """Where its data begins: behind the local header, whose length only it tells itself."""
        place = self.entry.header_offset
        header = await self.archive.read_part(place, place + _HEADER)
        if len(header) < _HEADER or header[:4] != b"PK\x03\x04":
            raise OSError("the zip is damaged there")
        return place + _HEADER + int.from_bytes(header[26:28], "little") + int.from_bytes(header[28:30], "little")


@dataclass(frozen=True)
class FolderWithZips(Folder):
    """A folder of which some files lie in zips.

    Attributes:
        outer: the folder as it was opened, which may read many files at once in a way of its own.
    """

    outer: Folder = field(kw_only=True)

    def only(self, files: Iterable[FileRef]) -> Folder:
        """Nothing but some of its files."""
        return replace(self, files=tuple(files), problems=(), outer=self.outer.only(()))

    async def read_each(self, files: Iterable[FileRef]) -> AsyncIterator[tuple[FileRef, bytes | Problem]]:
        """The files' contents in the order asked for."""
        for in_zip, some in groupby(files, key=lambda file: isinstance(file, FileInZip)):
            if in_zip:
                while few := list(islice(some, _TOGETHER)):
                    contents = await asyncio.gather(*map(read_or_problem, few))
                    for file, content in zip(few, contents, strict=True):
                        yield file, content
            else:
                async for read in self.outer.read_each(some):
                    yield read


async def with_zips(folder: Folder) -> Folder:
    """The folder with the files of all zips in it, each zip as a sub-folder; the folder itself if it has none."""
    files: list[FileRef] = []
    problems: list[Problem] = list(folder.problems)
    for file in folder.files:
        if extension(file.path) != "zip":
            continue
        if isinstance(file, FileInZip):
            problems.append(ZIP_IN_ZIP.at(file.path))
            continue
        try:
            entries, troubles = listed(await _directory(file))
        except (zipfile.BadZipFile, NotImplementedError, ValueError, OSError) as error:
            problems.append(ZIP_BROKEN.at(file.path, message=f"Not a readable zip: {reason(error)}."))
            continue
        problems += [trouble.moved(f"{file.path}/{trouble.path}") for trouble in troubles]
        inside = [FileInZip(f"{file.path}/{path}", file, entry) for path, entry in entries.items()]
        problems += [ZIP_IN_ZIP.at(one.path) for one in inside if extension(one.path) == "zip"]
        files += inside
    if not files and len(problems) == len(folder.problems):
        return folder
    everything = sorted([*folder.files, *files], key=lambda file: natural_key(file.path))
    return FolderWithZips(folder.name, tuple(everything), tuple(problems), inside=folder.inside, outer=folder)


async def _directory(file: FileRef) -> zipfile.ZipFile:
    """The directory of a zip, of which only the end is read."""
    size = file.size
    start = max(0, size - _TAIL - 100)
    tail = await file.read_part(start, size)
    while True:
        stream = _Tail(tail, start)
        try:
            return zipfile.ZipFile(stream)
        except _BeforeTail as wanted:  # the directory is longer than that
            start = min(start, wanted.place)
            tail = await file.read_part(start, size)


class _BeforeTail(Exception):
    """Something was asked for that stands before the part at hand."""

    def __init__(self, place: int) -> None:
        super().__init__(place)
        self.place = place


class _Tail(io.BytesIO):
    """The end of a file as a stream that has the positions of the whole file."""

    def __init__(self, content: bytes, start: int) -> None:
        super().__init__(content)
        self._start = start

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        """Move to a position."""
        if whence == io.SEEK_SET:
            if offset < self._start:
                raise _BeforeTail(offset)
            return super().seek(offset - self._start) + self._start
        return super().seek(offset, whence) + self._start

    def tell(self) -> int:
        """The position in the whole file."""
        return super().tell() + self._start
