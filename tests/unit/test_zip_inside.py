"""Zips that lie in the opened folder."""

from __future__ import annotations

import asyncio
import io
import pickle
import zipfile

import pytest

from florilegium.folder import Folder
from florilegium.folder.memory import memory_folder
from florilegium.folder.zip_inside import with_zips
from florilegium.inventory import look
from florilegium.problems import Problem

XML = b"<alto><Layout><Page WIDTH='7' HEIGHT='5'><PrintSpace/></Page></Layout></alto>"


def zipped(files: dict[str, bytes], method: int = zipfile.ZIP_DEFLATED, comment: bytes = b"") -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", method) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
        archive.comment = comment
    return stream.getvalue()


def opened(files: dict[str, bytes]) -> Folder:
    return asyncio.run(with_zips(memory_folder("Work", files)))


def contents(folder: Folder) -> dict[str, bytes | Problem]:
    async def read() -> dict[str, bytes | Problem]:
        return {file.path: content async for file, content in folder.read_each(folder.files)}

    return asyncio.run(read())


def test_some_of_the_files_travel_without_the_others() -> None:
    folder = opened({"z.xml": b"z", "in.zip": zipped({"a.xml": XML, "b.xml": b"b"}), "big.bin": bytes(1 << 20)})
    some = folder.only(file for file in folder.files if file.path in ("z.xml", "in.zip/a.xml"))
    assert contents(some) == {"in.zip/a.xml": XML, "z.xml": b"z"}
    assert len(pickle.dumps(some)) < 1 << 15


@pytest.mark.parametrize("method", [zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED])
def test_a_zip_is_a_folder_of_its_own(method: int) -> None:
    long = bytes(range(256)) * 9000
    archive = zipped({"doc/b.xml": XML, "doc/10.bin": long, "a.txt": b""}, method, b"a comment")
    folder = opened({"z.xml": b"z", "y/in.zip": archive, "a.xml": b"a"})
    assert [file.path for file in folder.files] == [
        "a.xml",
        "z.xml",
        "y/in.zip",
        "y/in.zip/a.txt",
        "y/in.zip/doc/10.bin",
        "y/in.zip/doc/b.xml",
    ]
    found = contents(folder)
    assert (found["y/in.zip/doc/b.xml"], found["y/in.zip/doc/10.bin"], found["y/in.zip/a.txt"]) == (XML, long, b"")
    file = folder.file("y/in.zip/doc/10.bin")
    assert file is not None
    assert (file.size, file.modified is not None) == (len(long), True)
    for start, stop in [(0, 10), (1_500_000, 1_500_100), (len(long) - 5, len(long) + 5), (9, 9)]:
        assert asyncio.run(file.read_part(start, stop)) == long[start:stop]


def test_a_folder_without_zips_stays_what_it_is() -> None:
    folder = memory_folder("Work", {"a.xml": b""})
    assert asyncio.run(with_zips(folder)) is folder


def test_a_long_directory() -> None:
    files = {f"{'x' * 90}{number}.xml": b"%d" % number for number in range(1500)}
    assert len(opened({"in.zip": zipped(files)}).files) == 1501


def test_what_is_wrong_with_a_zip_is_said_at_its_place() -> None:
    inner = zipped({"in.xml": XML})
    folder = opened(
        {"broken.zip": b"PK no zip", "in.zip": zipped({"../out.xml": XML, "more.zip": inner, "ok.xml": XML})}
    )
    assert [(problem.code, problem.path) for problem in folder.problems] == [
        ("zip-broken", "broken.zip"),
        ("zip-entry-unsafe", "in.zip/../out.xml"),
        ("zip-in-zip", "in.zip/more.zip"),
    ]
    assert [file.path for file in folder.files] == ["broken.zip", "in.zip", "in.zip/more.zip", "in.zip/ok.xml"]


def test_a_damaged_file_costs_only_itself() -> None:
    archive = zipped({"a.xml": b"first", "b.xml": b"second"}, zipfile.ZIP_STORED)
    found = contents(opened({"in.zip": archive.replace(b"first", b"f1rst", 1)}))
    assert isinstance(found["in.zip/a.xml"], Problem)
    assert found["in.zip/b.xml"] == b"second"


def page(lines: str, image: str = "p1.jpg") -> bytes:
    inside = "".join(
        f'<TextLine id="{id}"><TextEquiv><Unicode>{id}</Unicode></TextEquiv></TextLine>' for id in lines.split()
    )
    return (
        f'<PcGts><Page imageFilename="{image}" imageWidth="9" imageHeight="8">'
        f'<TextRegion id="r">{inside}</TextRegion></Page></PcGts>'
    ).encode()


def test_exports_of_one_document_are_its_versions() -> None:
    names = ["export_doc7_my_book_alto_202611210506.zip", "export_doc7_my_book_pagexml_202611220506.zip"]
    folder = {name: zipped({"p1.xml": page(f"l{n}")}) for n, name in enumerate(names)}
    [document] = asyncio.run(look(memory_folder("Work", folder))).documents
    assert (document.name, document.path, len(document.pages)) == ("my_book", "", 1)
    assert document.versions == tuple(name.removesuffix(".zip") for name in names)


def test_zips_of_the_same_pages_are_versions_and_others_are_not() -> None:
    archives = {
        "first.zip": zipped({"p1.xml": page("eSc_1 eSc_2")}),
        "other book.zip": zipped({"p1.xml": page("eSc_8 eSc_9")}),
        "second.zip": zipped({"p1.xml": page("eSc_2")}),
    }
    documents = asyncio.run(look(memory_folder("Work", archives))).documents
    assert [(document.name, document.versions) for document in documents] == [
        ("first", ("first", "second")),
        ("other book", ("transcription",)),
    ]
