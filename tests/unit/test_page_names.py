"""What the files of pages are called."""

from __future__ import annotations

import asyncio
import io
import zipfile
from typing import Any

import pytest

from florilegium.delivery.deliver import deliver
from florilegium.exports.export import AnyExport
from florilegium.exports.options import OptionError, parse
from florilegium.exports.transcriptions import alto, text_pages
from florilegium.folder.memory import memory_folder
from florilegium.formats import mets
from florilegium.inventory import look
from florilegium.job import Job
from florilegium.package.sink import StreamSink

PAGE = '<PcGts><Page imageFilename="{}" imageWidth="1" imageHeight="1"/></PcGts>'
BOOKS = {
    "a/page/2.xml": PAGE.format("2.jpg").encode(),
    "a/page/10.xml": PAGE.format("10.jpg").encode(),
    "a/2.jpg": b"2",
    "b/page/2.xml": PAGE.format("2.jpg").encode(),
    "b/2.jpg": b"b2",
}


def made(export: AnyExport, files: dict[str, bytes], **options: Any) -> dict[str, bytes]:
    found = asyncio.run(look(memory_folder("Work", files)))
    stream = io.BytesIO()
    decoder: Any = None
    asyncio.run(deliver(export, found, parse(export.options, options), Job(decoder), StreamSink(stream)))
    with zipfile.ZipFile(stream) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def test_folders_of_documents() -> None:
    assert list(made(alto.EXPORT, BOOKS)) == ["a/2.xml", "a/10.xml", "a/METS.xml", "b/2.xml", "b/METS.xml"]


def test_folders_kept() -> None:
    files = made(alto.EXPORT, BOOKS, folders="kept", include_images=True)
    assert list(files) == [
        "a/2.jpg",
        "a/page/2.xml",
        "a/page/10.xml",
        "a/page/METS.xml",
        "b/2.jpg",
        "b/page/2.xml",
        "b/page/METS.xml",
    ]
    described = mets.read(files["a/page/METS.xml"], "").value
    assert described is not None
    assert [[file.href for file in page.files] for page in described.pages] == [["../2.jpg", "2.xml"], ["10.xml"]]
    assert all(file.checksum_type == "SHA-256" and len(file.checksum) == 64 for file in described.files)


def test_all_in_one_folder() -> None:
    assert list(made(alto.EXPORT, BOOKS, folders="flat")) == [
        "2.xml",
        "10.xml",
        "a_METS.xml",
        "2_jpg.xml",
        "b_METS.xml",
    ]


def test_templates() -> None:
    names = {
        "{number:04}": ["a/0001.txt", "a/0002.txt", "b/0001.txt"],
        "{document}/{number}-{name}": ["a/a/1-2.txt", "a/a/2-10.txt", "b/b/1-2.txt"],
        "{label}": ["a/2.txt", "a/10.txt", "b/2.txt"],
        "same": ["a/same.txt", "a/same_jpg.txt", "b/same.txt"],
        "": ["a/2.txt", "a/10.txt", "b/2.txt"],
    }
    for template, expected in names.items():
        assert list(made(text_pages.EXPORT, BOOKS, names=template)) == expected, template


def test_images_are_called_like_their_pages() -> None:
    files = made(alto.EXPORT, BOOKS, names="{number:03}", include_images=True, pages="1")
    assert list(files) == ["a/001.jpg", "a/001.xml", "a/METS.xml", "b/001.jpg", "b/001.xml", "b/METS.xml"]
    assert b"<fileName>001.jpg</fileName>" in files["a/001.xml"]


@pytest.mark.parametrize("template", ["{page}", "{name", "{name.__class__}", "{number:x}", "{}"])
def test_templates_that_mean_nothing(template: str) -> None:
    with pytest.raises(OptionError, match="Names can hold"):
        made(alto.EXPORT, BOOKS, names=template)


def test_names_are_legal_everywhere() -> None:
    label = (
        '<mets xmlns:x="http://www.w3.org/1999/xlink"><fileSec><fileGrp><file ID="f"><FLocat x:href="a.xml"/></file>'
    )
    label += '</fileGrp></fileSec><structMap TYPE="physical"><div TYPE="page" LABEL="f. 1r: &quot;a/b&quot;">'
    label += '<fptr FILEID="f"/></div></structMap></mets>'
    files = {"a.xml": PAGE.format("a.jpg").encode(), "METS.xml": label.encode()}
    assert list(made(text_pages.EXPORT, files, names="{label}")) == ["f. 1r_ _a_b_.txt"]
