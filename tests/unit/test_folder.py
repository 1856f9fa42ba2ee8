"""What the user opened: natural order, disk, zip, memory."""

from __future__ import annotations

import asyncio
import io
import os
import random
import zipfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from florilegium.folder import extension, natural_key, parent, stem
from florilegium.folder.disk import disk_folder
from florilegium.folder.memory import memory_folder
from florilegium.folder.zipped import zip_folder
from florilegium.problems import Problem

PATHS = st.lists(st.text(alphabet="ab1209_é. ", min_size=1, max_size=6).filter(str.strip), min_size=1, max_size=3).map(
    "/".join
)


def test_numbers_count_as_numbers_and_own_files_come_before_subfolders() -> None:
    paths = ["b/1.xml", "f10r.xml", "f2v.xml", "F2r.xml", "b/a/1.xml", "a/2.xml", "f2r.jpg"]
    assert sorted(paths, key=natural_key) == [
        "f2r.jpg",
        "F2r.xml",
        "f2v.xml",
        "f10r.xml",
        "a/2.xml",
        "b/1.xml",
        "b/a/1.xml",
    ]


@given(st.lists(PATHS, unique=True), st.randoms())
def test_the_natural_order_does_not_depend_on_the_order_of_listing(paths: list[str], chance: random.Random) -> None:
    listed = list(paths)
    chance.shuffle(listed)
    assert sorted(listed, key=natural_key) == sorted(paths, key=natural_key)


@pytest.mark.parametrize(
    ("path", "expected"),
    [("a/gate.v2.jpeg", ("a", "gate.v2", "jpeg")), ("README", ("", "README", "")), ("x/.hidden", ("x", "", "hidden"))],
)
def test_parts_of_a_path(path: str, expected: tuple[str, str, str]) -> None:
    assert (parent(path), stem(path), extension(path)) == expected


def test_a_folder_on_disk_is_listed_whole_and_read_by_parts(tmp_path: Path) -> None:
    (tmp_path / "sub" / "deep").mkdir(parents=True)
    (tmp_path / "sub" / "deep" / "長城 10.txt").write_bytes(b"0123456789")
    (tmp_path / "sub" / "a.txt").write_bytes(b"")
    folder = disk_folder(tmp_path)
    assert [file.path for file in folder.files] == ["sub/a.txt", "sub/deep/長城 10.txt"]
    file = folder.file("sub/deep/長城 10.txt")
    assert file is not None
    assert (file.size, asyncio.run(file.read_part(2, 5))) == (10, b"234")
    assert file.modified is not None


@pytest.mark.skipif(not hasattr(os, "symlink") or os.name == "nt", reason="needs links")
def test_links_that_lead_in_circles_are_not_followed(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "a" / "circle").symlink_to(tmp_path, target_is_directory=True)
    assert [(p.code, p.path) for p in disk_folder(tmp_path).problems] == [("link-left-out", "a/circle")]


def test_a_file_that_vanishes_is_a_problem_in_its_place(tmp_path: Path) -> None:
    for name in "abc":
        (tmp_path / name).write_bytes(name.encode())
    folder = disk_folder(tmp_path)
    (tmp_path / "b").unlink()

    async def read() -> list[bytes | str]:
        return [c.code if isinstance(c, Problem) else c async for _, c in folder.read_each(folder.files)]

    assert asyncio.run(read()) == [b"a", "file-unreadable", b"c"]


def _zip(entries: dict[str, bytes]) -> io.BytesIO:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in entries.items():
            archive.writestr(name, content)
    return stream


def test_a_zip_of_one_folder_is_that_folder() -> None:
    folder = zip_folder("download.zip", _zip({"Maps/a.txt": b"A", "Maps/b/c.txt": b"C", "__MACOSX/x": b"x"}))
    assert (folder.name, [file.path for file in folder.files]) == ("Maps", ["a.txt", "b/c.txt"])
    assert asyncio.run(folder.files[1].read()) == b"C"


def test_what_leads_out_of_a_zip_is_left_out_with_a_word() -> None:
    folder = zip_folder("z.zip", _zip({"../evil.txt": b"x", "good.txt": b"y"}))
    assert ([f.path for f in folder.files], [p.code for p in folder.problems]) == (["good.txt"], ["zip-entry-unsafe"])


def test_a_broken_zip_is_an_empty_folder_with_a_problem() -> None:
    folder = zip_folder("z.zip", io.BytesIO(b"PK\x03\x04 cut off"))
    assert (len(folder.files), [p.code for p in folder.problems]) == (0, ["zip-broken"])


def test_a_damaged_entry_costs_only_itself() -> None:
    stream = _zip({"a.txt": b"A" * 1000, "b.txt": b"B"})
    damaged = bytearray(stream.getvalue())
    damaged[45] ^= 0xFF
    folder = zip_folder("z.zip", io.BytesIO(bytes(damaged)))

    async def read() -> list[object]:
        return [c if isinstance(c, bytes) else c.code async for _, c in folder.read_each(folder.files)]

    assert asyncio.run(read()) == ["file-unreadable", b"B"]


def test_a_folder_in_memory() -> None:
    folder = memory_folder("m", {"10": b"ten", "9": b"nine"})
    assert [file.path for file in folder.files] == ["9", "10"]
