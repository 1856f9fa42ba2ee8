"""Writes a zip as a stream of files.

After PKWARE's APPNOTE 6.3.9. Names are UTF-8 (flag bit 11). Text is deflated, what is compressed already is stored.
The checksum and sizes stand before a file's content; for a file that is copied without passing through Python they are
filled in after it (4.3.7), so there are no data descriptors, which some programs cannot read. ZIP64 fields (4.5.3) are
used where a size or position needs more than 32 bits. Nothing in the zip depends on when it is made.
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import AsyncIterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime

from florilegium.folder import FileRef, extension, unreadable
from florilegium.job import Job, MadeFile
from florilegium.package.checksums import Digester, digests
from florilegium.package.names import Names
from florilegium.package.output import OutputFile, OutputFiles
from florilegium.package.sink import Sink
from florilegium.problems import Problem, Severity, kind

NAME_CHANGED = kind(
    "name-changed",
    Severity.NOTE,
    "A file of the result has another name, since its own was taken already or is not legal on every system.",
)

DEFLATED_TYPES = frozenset(
    {"xml", "json", "jsonld", "txt", "csv", "tsv", "html", "svg", "md", "alto", "rdf", "ttl", "rels"}
)
"""Extensions of files that are deflated; all others are stored, since they are compressed in themselves."""

_LEVEL = 5
"""Of zlib, 0 to 9: a quarter quicker than its default of 6, for a ten-thousandth more bytes of ALTO and PAGE."""
_SMALL = 1 << 24
"""A text file of the user's up to this many bytes is read and deflated; a larger one is copied as it is."""
_STORED, _DEFLATED = 0, 8
_UTF8 = 0x0800
_MAX32 = 0xFFFFFFFF
_MAX16 = 0xFFFF
_EPOCH = datetime(1980, 1, 1, tzinfo=UTC)
_REGULAR_FILE = 0o100644 << 16  # a plain file that its owner may write and all may read


@dataclass(slots=True)
class _Entry:
    """A file in the zip, as the central directory lists it, and its checksums."""

    name: bytes
    modified: datetime
    position: int
    algorithms: Sequence[str]
    method: int = _STORED
    crc: int = 0
    packed: int = 0
    size: int = 0
    large: bool = False
    """Whether its local header has room for 64-bit sizes."""
    digests: Mapping[str, str] = field(default_factory=dict)


async def write_zip(files: OutputFiles, sink: Sink, job: Job, *, keep_names: bool = False) -> None:
    """Write files into a zip, one after the other as they come.

    A file of the user's that cannot be read to its end is left out and reported; the others follow. A name that is
    taken is changed and reported, unless the names are parts of a format (``[Content_Types].xml``) and are kept.
    What was written is noted in the job, unless it is a part of a format: that is no file to anybody.

    Raises:
        OSError: the sink cannot take more.
    """
    names = Names()
    entries: list[_Entry] = []
    async for file in files:
        path = file.path if keep_names else names.give(file.folder + file.path).removeprefix(file.folder)
        if path != file.path:
            job.report(NAME_CHANGED.at(file.path, message=f"{file.path} is called {path} in the result."))
        algorithms = () if keep_names else job.algorithms
        entry = _Entry((file.folder + path).encode(), _zip_date(file.modified), sink.position, algorithms)
        problem = await _write(entry, file, sink)
        if problem:
            job.report(problem)
        else:
            entries.append(entry)
            if not keep_names:
                job.made.append(MadeFile(path, entry.size, entry.digests, file.modified))
    await _write_directory(entries, sink)


async def _write(entry: _Entry, file: OutputFile, sink: Sink) -> Problem | None:
    """Write one file; the problem if it could not be done, with nothing left of it in the zip."""
    content = file.content
    text = extension(file.path) in DEFLATED_TYPES
    if isinstance(content, bytes):
        entry.digests = digests(content, entry.algorithms, file.digests)
        await _write_bytes(entry, content, text, sink)
    elif isinstance(content, AsyncIterator):
        await _write_chunks(entry, content, text, sink)
    else:
        try:
            if text and content.size <= _SMALL:
                source = await content.read()
            else:
                return await _copy(entry, content, sink)
        except OSError as error:
            return unreadable(content.path, error)
        entry.digests = digests(source, entry.algorithms)
        await _write_bytes(entry, source, text, sink)
    return None


async def _write_bytes(entry: _Entry, content: bytes, text: bool, sink: Sink) -> None:
    packed = content
    if text:
        deflater = zlib.compressobj(_LEVEL, zlib.DEFLATED, -zlib.MAX_WBITS)
        deflated = deflater.compress(content) + deflater.flush()
        if len(deflated) < len(content):
            entry.method, packed = _DEFLATED, deflated
    entry.crc, entry.size, entry.packed = zlib.crc32(content), len(content), len(packed)
    entry.large = entry.size >= _MAX32
    await sink.write(_local_header(entry))
    await sink.write(packed)


async def _write_chunks(entry: _Entry, chunks: AsyncIterator[bytes], text: bool, sink: Sink) -> None:
    """Write what is made while it is written. How much it will be nobody knows, so there is room for 64-bit sizes."""
    entry.large = True
    entry.method = _DEFLATED if text else _STORED
    await sink.write(_local_header(entry))
    deflater = zlib.compressobj(_LEVEL, zlib.DEFLATED, -zlib.MAX_WBITS)
    start, digester = sink.position, Digester(entry.algorithms)
    async for chunk in chunks:
        entry.crc = zlib.crc32(chunk, entry.crc)
        digester.update(chunk)
        entry.size += len(chunk)
        packed = deflater.compress(chunk) if text else chunk
        if packed:
            await sink.write(packed)
    if text:
        await sink.write(deflater.flush())
    entry.packed, entry.digests = sink.position - start, digester.result()
    await sink.patch(entry.position, _local_header(entry))


async def _copy(entry: _Entry, file: FileRef, sink: Sink) -> Problem | None:
    """Copy a file of the user's; a problem if it could not be read to its end, with nothing left of it in the sink.

    Sink and file fail with the same kind of exception; where it is the sink's, the next write fails too.
    """
    entry.large = file.size >= _MAX32
    await sink.write(_local_header(entry))
    try:
        copied = await sink.copy(file, entry.algorithms)
        if copied.size >= _MAX32 and not entry.large:
            raise OSError(f"it has grown from {file.size} to {copied.size} bytes")
    except OSError as error:
        await sink.truncate(entry.position)
        return unreadable(file.path, error)
    entry.crc, entry.size, entry.packed, entry.digests = copied.crc32, copied.size, copied.size, copied.digests
    await sink.patch(entry.position, _local_header(entry))
    return None


def _zip_date(modified: datetime | None) -> datetime:
    """A date as zips can hold it, from 1980 to 2107; the earliest for none."""
    if modified is None:
        return _EPOCH
    date = modified.astimezone(UTC)
    return date if 1980 <= date.year <= 2107 else _EPOCH


def _dos(date: datetime) -> tuple[int, int]:
    """Time and date as in 4.4.6, two seconds fine."""
    return (
        date.hour << 11 | date.minute << 5 | date.second // 2,
        (date.year - 1980) << 9 | date.month << 5 | date.day,
    )


def _local_header(entry: _Entry) -> bytes:
    """4.3.7."""
    extra = struct.pack("<HHQQ", 1, 16, entry.size, entry.packed) if entry.large else b""
    sizes = (_MAX32, _MAX32) if entry.large else (entry.packed, entry.size)
    time, date = _dos(entry.modified)
    return (
        struct.pack(
            "<4sHHHHHLLLHH",
            b"PK\x03\x04",
            45 if entry.large else 20,
            _UTF8,
            entry.method,
            time,
            date,
            entry.crc,
            *sizes,
            len(entry.name),
            len(extra),
        )
        + entry.name
        + extra
    )


def _directory_header(entry: _Entry) -> bytes:
    """4.3.12; of the 64-bit field only what does not fit elsewhere."""
    large = entry.size >= _MAX32 or entry.packed >= _MAX32
    wide = [entry.size, entry.packed] if large else []
    if entry.position >= _MAX32:
        wide.append(entry.position)
    extra = struct.pack(f"<HH{len(wide)}Q", 1, 8 * len(wide), *wide) if wide else b""
    version = 45 if wide or entry.large else 20
    time, date = _dos(entry.modified)
    return (
        struct.pack(
            "<4sHHHHHHLLLHHHHHLL",
            b"PK\x01\x02",
            3 << 8 | version,  # made by: Unix, so that the rights count
            version,
            _UTF8,
            entry.method,
            time,
            date,
            entry.crc,
            _MAX32 if large else entry.packed,
            _MAX32 if large else entry.size,
            len(entry.name),
            len(extra),
            0,
            0,
            0,
            _REGULAR_FILE,
            min(entry.position, _MAX32),
        )
        + entry.name
        + extra
    )


async def _write_directory(entries: list[_Entry], sink: Sink) -> None:
    """The central directory and its end (4.3.14 to 4.3.16)."""
    start = sink.position
    batch: list[bytes] = []
    for entry in entries:
        batch.append(_directory_header(entry))
        if len(batch) == 1000:
            await sink.write(b"".join(batch))
            batch = []
    if batch:
        await sink.write(b"".join(batch))
    end, number = sink.position, len(entries)
    size = end - start
    if number >= _MAX16 or size >= _MAX32 or start >= _MAX32:
        await sink.write(
            struct.pack("<4sQHHLLQQQQ", b"PK\x06\x06", 44, 3 << 8 | 45, 45, 0, 0, number, number, size, start)
            + struct.pack("<4sLQL", b"PK\x06\x07", 0, end, 1)
        )
    number = min(number, _MAX16)
    await sink.write(
        struct.pack("<4sHHHHLLH", b"PK\x05\x06", 0, 0, number, number, min(size, _MAX32), min(start, _MAX32), 0)
    )
