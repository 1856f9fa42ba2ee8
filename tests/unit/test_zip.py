"""The zip writer: what it writes, Python's own zip reader can read."""

from __future__ import annotations

import asyncio
import hashlib
import io
import zipfile
import zlib
from collections.abc import AsyncIterator, Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from florilegium.folder import FileRef
from florilegium.folder.memory import MemoryFile
from florilegium.job import Job
from florilegium.package.output import OutputFile
from florilegium.package.sink import Copied, StreamSink
from florilegium.package.zip import write_zip


async def each(files: Iterable[OutputFile]) -> AsyncIterator[OutputFile]:
    for file in files:
        yield file


def job() -> Job:
    decoder: Any = None
    return Job(decoder)


def zipped(*files: OutputFile, work: Job | None = None) -> bytes:
    stream = io.BytesIO()
    asyncio.run(write_zip(each(files), StreamSink(stream), work or job()))
    return stream.getvalue()


def opened(content: bytes) -> zipfile.ZipFile:
    archive = zipfile.ZipFile(io.BytesIO(content))
    assert archive.testzip() is None
    return archive


async def chunks(*parts: bytes) -> AsyncIterator[bytes]:
    for part in parts:
        yield part


@dataclass(frozen=True)
class BreakingFile:
    """A file that vanishes while it is read."""

    path: str = "gone.jpg"
    size: int = 3 << 20
    modified: datetime | None = None

    async def read(self) -> bytes:
        raise OSError("it is gone")

    async def read_part(self, start: int, stop: int) -> bytes:
        if start:
            raise OSError("it is gone")
        return bytes(stop - start)


def test_text_is_deflated_and_images_are_stored() -> None:
    xml, image = b"<alto/>" * 100, bytes(range(256))
    archive = opened(zipped(OutputFile("a.xml", xml), OutputFile("a.jpg", MemoryFile("x/a.jpg", image))))
    assert archive.namelist() == ["a.xml", "a.jpg"]
    assert [info.compress_type for info in archive.infolist()] == [zipfile.ZIP_DEFLATED, zipfile.ZIP_STORED]
    assert archive.read("a.xml") == xml
    assert archive.read("a.jpg") == image
    assert all(info.flag_bits == 0x800 for info in archive.infolist())
    assert all(info.external_attr >> 16 == 0o100644 for info in archive.infolist())


def test_names_in_any_script() -> None:
    archive = opened(zipped(OutputFile("道德經/بسم.xml", b"x")))
    assert archive.namelist() == ["道德經/بسم.xml"]


def test_chunks_are_written_as_they_come() -> None:
    archive = opened(
        zipped(OutputFile("t.txt", chunks(b"one\n", b"", b"two\n")), OutputFile("t.bin", chunks(b"1", b"2")))
    )
    assert archive.read("t.txt") == b"one\ntwo\n"
    assert archive.read("t.bin") == b"12"


def test_a_file_that_vanishes_is_cut_off_again_and_the_others_follow() -> None:
    work = job()
    content = zipped(
        OutputFile("a.xml", b"<a/>"), OutputFile("b.jpg", BreakingFile()), OutputFile("c.xml", b"<c/>"), work=work
    )
    assert opened(content).namelist() == ["a.xml", "c.xml"]
    assert [(problem.code, problem.path) for problem in work.problems] == [("file-unreadable", "gone.jpg")]
    assert len(content) < 1000


def test_a_text_file_that_vanishes_is_left_out() -> None:
    work = job()
    content = zipped(OutputFile("b.xml", BreakingFile("b.xml", 10)), OutputFile("c.xml", b"<c/>"), work=work)
    assert opened(content).namelist() == ["c.xml"]
    assert [problem.code for problem in work.problems] == ["file-unreadable"]


def test_what_was_written_is_noted_with_its_checksums() -> None:
    work = job()
    work.algorithms = ("sha256", "sha512")
    files = {"a.xml": b"<a/>" * 99, "b.jpg": b"\xff\xd8", "c.txt": b"one\ntwo\n", "d.xml": b"<d/>"}
    zipped(
        OutputFile("a.xml", files["a.xml"], digests={"sha256": hashlib.sha256(files["a.xml"]).hexdigest()}),
        OutputFile("b.jpg", MemoryFile("x/b.jpg", files["b.jpg"])),
        OutputFile("c.txt", chunks(b"one\n", b"", b"two\n")),
        OutputFile("gone.jpg", BreakingFile()),
        OutputFile("D.xml", MemoryFile("d.xml", files["d.xml"])),
        work=work,
    )
    assert [(made.path, made.size) for made in work.made] == [("a.xml", 396), ("b.jpg", 2), ("c.txt", 8), ("D.xml", 4)]
    for made, content in zip(work.made, files.values(), strict=True):
        assert made.digests == {name: hashlib.new(name, content).hexdigest() for name in work.algorithms}


def test_no_two_entries_have_the_same_name() -> None:
    work = job()
    archive = opened(zipped(OutputFile("a.xml", b"1"), OutputFile("A.xml", b"2"), work=work))
    assert archive.namelist() == ["a.xml", "A_2.xml"]
    assert [problem.code for problem in work.problems] == ["name-changed"]


def test_dates() -> None:
    dated = datetime(2024, 2, 29, 13, 14, 16, tzinfo=UTC)
    early = datetime(1970, 1, 1, tzinfo=UTC)
    archive = opened(zipped(OutputFile("a", b"", dated), OutputFile("b", b"", early), OutputFile("c", b"")))
    assert archive.getinfo("a").date_time == (2024, 2, 29, 13, 14, 16)
    assert archive.getinfo("b").date_time == archive.getinfo("c").date_time == (1980, 1, 1, 0, 0, 0)


def test_the_same_files_give_the_same_zip() -> None:
    files = [OutputFile("a.xml", b"<a/>" * 50), OutputFile("b.jpg", b"\xff\xd8")]
    assert zipped(*files) == zipped(*files)


def test_more_files_than_fit_without_zip64() -> None:
    number = 65_600
    stream = io.BytesIO()
    asyncio.run(write_zip(each(OutputFile(f"{n}", b"") for n in range(number)), StreamSink(stream), job()))
    with zipfile.ZipFile(stream) as archive:
        assert len(archive.infolist()) == number
        assert archive.read("65599") == b""


@dataclass(frozen=True)
class HugeFile:
    """A file of zeros of any size, that nobody holds."""

    path: str
    size: int
    modified: datetime | None = None

    async def read(self) -> bytes:
        raise AssertionError("a huge file is read in one piece")

    async def read_part(self, start: int, stop: int) -> bytes:
        raise AssertionError("a sparse sink does not read")


class SparseSink:
    """A sink that keeps what is written, and of what is copied only that there were so many zeros."""

    def __init__(self) -> None:
        self.position = 0
        self.parts: list[tuple[int, bytes]] = []

    async def write(self, content: bytes) -> None:
        self.parts.append((self.position, content))
        self.position += len(content)

    async def copy(self, file: FileRef, algorithms: Sequence[str] = ()) -> Copied:
        self.position += file.size
        return Copied(file.size, 0)

    async def patch(self, position: int, content: bytes) -> None:
        index = next(i for i, (place, _) in enumerate(self.parts) if place == position)
        assert len(self.parts[index][1]) == len(content)
        self.parts[index] = (position, content)

    async def truncate(self, position: int) -> None:
        self.parts = [(place, content) for place, content in self.parts if place < position]
        self.position = position


class SparseReader(io.RawIOBase):
    """Reads what a sparse sink holds."""

    def __init__(self, sink: SparseSink) -> None:
        self.sink = sink
        self.place = 0

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def seek(self, offset: int, whence: int = 0) -> int:
        self.place = offset + (0, self.place, self.sink.position)[whence]
        return self.place

    def tell(self) -> int:
        return self.place

    def read(self, size: int = -1) -> bytes:
        stop = self.sink.position if size < 0 else min(self.place + size, self.sink.position)
        content = bytearray(stop - self.place)
        for place, part in self.sink.parts:
            first, last = max(place, self.place), min(place + len(part), stop)
            if first < last:
                content[first - self.place : last - self.place] = part[first - place : last - place]
        self.place = stop
        return bytes(content)


def test_files_and_positions_beyond_4_gib() -> None:
    """Twenty gigabytes in one zip."""
    sink = SparseSink()
    size = 5 << 30
    huge = [OutputFile(f"{number}.tif", HugeFile(f"{number}.tif", size)) for number in range(4)]
    asyncio.run(write_zip(each([*huge, OutputFile("after.xml", b"<after/>")]), sink, job()))
    archive = zipfile.ZipFile(SparseReader(sink))
    assert [info.file_size for info in archive.infolist()] == [*[size] * 4, 8]
    assert archive.getinfo("after.xml").header_offset > 4 * size
    assert archive.read("after.xml") == b"<after/>"
    for number in range(4):
        with archive.open(f"{number}.tif") as stream:  # the local header agrees
            assert stream.read(10) == bytes(10)


class Zeros(HugeFile):
    """A huge file whose content is asked for."""

    async def read_part(self, start: int, stop: int) -> bytes:
        return bytes(min(stop, self.size) - start)


class Nowhere(io.RawIOBase):
    """A stream that forgets what is written."""

    def __init__(self) -> None:
        self.place = self.end = 0

    def seekable(self) -> bool:
        return True

    def writable(self) -> bool:
        return True

    def seek(self, offset: int, whence: int = 0) -> int:
        self.place = offset + (0, self.place, self.end)[whence]
        return self.place

    def tell(self) -> int:
        return self.place

    def write(self, content: Any) -> int:
        self.place += len(content)
        self.end = max(self.end, self.place)
        return len(content)


@pytest.mark.cpython_only
def test_memory_does_not_grow_with_the_files() -> None:
    import tracemalloc

    def peak(size: int) -> int:
        stream = Nowhere()
        tracemalloc.start()
        asyncio.run(write_zip(each([OutputFile("a.tif", Zeros("a.tif", size))]), StreamSink(stream), job()))
        found = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        assert stream.end > size
        return found

    assert peak(256 << 20) < peak(32 << 20) + (1 << 20) < 32 << 20


@given(st.lists(st.tuples(st.sampled_from(["a.xml", "b.jpg", "c.txt"]), st.binary(max_size=2000))))
def test_whatever_goes_in_comes_out(contents: list[tuple[str, bytes]]) -> None:
    archive = opened(
        zipped(*(OutputFile(f"{number}/{name}", content) for number, (name, content) in enumerate(contents)))
    )
    assert [archive.read(name) for name in archive.namelist()] == [content for _, content in contents]
    assert [info.CRC for info in archive.infolist()] == [zlib.crc32(content) for _, content in contents]
