"""METS: what is read of every kind, and what is written."""

# ruff: noqa: E501 - XML is easier to read on one line
from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.schemas import faults

from florilegium.formats.mets import Mets, MetsFile, MetsPage, read, write_mets
from florilegium.formats.transcription import recognise


def mets(inside: str, attributes: str = "") -> bytes:
    return f"""<mets xmlns="http://www.loc.gov/METS/" xmlns:xlink="http://www.w3.org/1999/xlink" {attributes}>{inside}</mets>""".encode()


def value(content: bytes) -> Mets:
    reading = read(content, "METS.xml")
    assert reading.problems == ()
    assert reading.value is not None
    return reading.value


FILES = """<fileSec><fileGrp USE="image"><file ID="i1" MIMETYPE="image/png" SIZE="12" CHECKSUM="ab" CHECKSUMTYPE="MD5">
  <FLocat LOCTYPE="URL" xlink:href="a%20b.png"/></file></fileGrp>
  <fileGrp ID="MASTER"><fileGrp ID="PAGEXML"><file ID="x1"><FLocat xlink:href="100% sure.xml"/></file></fileGrp></fileGrp></fileSec>"""
IMAGE = MetsFile("i1", "image", "a b.png", "image/png", 12, "ab", "MD5")
XML = MetsFile("x1", "PAGEXML", "100% sure.xml")


def test_files_groups_and_paths() -> None:
    found = value(mets(FILES))
    assert found.files == (IMAGE, XML)


def test_pages_in_order_with_labels() -> None:
    structure = """<structMap TYPE="LOGICAL"><div TYPE="Monograph"/></structMap><structMap TYPE="PHYSICAL"><div TYPE="physSequence">
      <div ID="p2" TYPE="page" ORDER="2" ORDERLABEL="ii"><fptr FILEID="x1"/></div>
      <div ID="p1" TYPE="page" ORDER="1" LABEL="Title"><fptr FILEID="i1"/><fptr FILEID="x1"/></div></div></structMap>"""
    found = value(mets(FILES + structure, 'LABEL="A book"'))
    assert found.label == "A book"
    assert found.pages == (MetsPage("p1", 1, "Title", (IMAGE, XML)), MetsPage("p2", 2, "ii", (XML,)))


def test_transkribus_points_through_areas() -> None:
    structure = """<structMap TYPE="MANUSCRIPT"><div ID="TRP_DOC"><div ID="PAGE_1" ORDER="1" TYPE="SINGLE_PAGE">
      <fptr><area FILEID="i1"/></fptr><fptr><area FILEID="x1"/></fptr></div></div></structMap>"""
    assert value(mets(FILES + structure)).pages == (MetsPage("PAGE_1", 1, "", (IMAGE, XML)),)


@pytest.mark.parametrize(
    "pointers",
    [
        '<fptr FILEID="i1"/><fptr FILEID="x1"/>',
        '<fptr><area FILEID="i1"/></fptr><fptr><area FILEID="x1" BEGIN="p1" BETYPE="IDREF"/></fptr>',
        '<fptr><par><area FILEID="i1"/><area FILEID="x1"/></par></fptr>',
        '<fptr><seq><area FILEID="i1"/><par><area FILEID="x1"/><area FILEID="x1"/></par></seq></fptr>',
        '<fptr FILEID="i1"><area FILEID="x1"/></fptr>',
    ],
)
@pytest.mark.parametrize("type_", ["page", "Page", "SINGLE_PAGE", "pages", "pageLeft"])
def test_pages_point_to_files_in_many_ways(pointers: str, type_: str) -> None:
    structure = (
        f'<structMap TYPE="PHYSICAL"><div TYPE="physSequence"><div TYPE="{type_}">{pointers}</div></div></structMap>'
    )
    assert [page.files for page in value(mets(FILES + structure)).pages] == [(IMAGE, XML)]


@pytest.mark.parametrize(
    ("group", "expected"),
    [
        ('<fileGrp USE="OCR" ID="a"><file ID="f"><FLocat xlink:href="a.xml"/></file></fileGrp>', "OCR"),
        ('<fileGrp ID="PAGEXML"><file ID="f"><FLocat xlink:href="a.xml"/></file></fileGrp>', "PAGEXML"),
        ('<fileGrp USE="OCR"><fileGrp><file ID="f"><FLocat xlink:href="a.xml"/></file></fileGrp></fileGrp>', "OCR"),
        ('<fileGrp><file ID="f"><FLocat href="a.xml"/></file></fileGrp>', ""),
        ('<fileGrp USE="zip"><file ID="z"><file ID="f"><FLocat LOCREF="a.xml"/></file></file></fileGrp>', "zip"),
    ],
)
def test_groups_of_files(group: str, expected: str) -> None:
    inside = f'<fileSec>{group}</fileSec><structMap><div TYPE="page"><fptr FILEID="f"/></div></structMap>'
    for content in (mets(inside), mets(inside).replace(b"http://www.loc.gov/METS/", b"https://www.loc.gov/METS/")):
        [page] = value(content).pages
        assert [(file.group, file.href) for file in page.files] == [(expected, "a.xml")]


def test_a_division_of_pages_is_no_page() -> None:
    structure = (
        '<structMap><div TYPE="pages"><div TYPE="page"><fptr FILEID="i1"/></div><div TYPE="page"/></div></structMap>'
    )
    assert [len(page.files) for page in value(mets(FILES + structure)).pages] == [1, 0]


def test_without_page_divisions_those_with_files_are_taken() -> None:
    structure = (
        '<structMap><div><div TYPE="item"><fptr FILEID="i1"/></div><div><fptr FILEID="x1"/></div></div></structMap>'
    )
    assert [page.files for page in value(mets(FILES + structure)).pages] == [(IMAGE,), (XML,)]


def test_the_title_of_the_mods() -> None:
    mods = """<dmdSec ID="d"><mdWrap MDTYPE="MODS"><xmlData><mods xmlns="http://www.loc.gov/mods/v3"><relatedItem><titleInfo><title>
      Series</title></titleInfo></relatedItem><titleInfo><title>The
      book</title></titleInfo></mods></xmlData></mdWrap></dmdSec>"""
    assert value(mets(mods)).label == "The book"


def test_an_oai_answer_and_mets_2() -> None:
    wrapped = (
        b'<OAI-PMH xmlns="x"><GetRecord><record><metadata>'
        + mets(FILES)
        + b"</metadata></record></GetRecord></OAI-PMH>"
    )
    assert recognise(wrapped) == "mets"
    assert value(wrapped).files == (IMAGE, XML)
    second = b"""<mets xmlns="http://www.loc.gov/METS/v2"><fileSec><fileGrp USE="image"><file ID="a"><FLocat LOCTYPE="URL" LOCREF="a.png"/>
      </file></fileGrp></fileSec><structSec><structMap TYPE="physical"><div TYPE="page"><fptr FILEID="a"/></div></structMap></structSec></mets>"""
    assert recognise(second) == "mets"
    assert [file.href for file in value(second).pages[0].files] == ["a.png"]


@pytest.mark.parametrize(
    ("href", "expected", "remote"),
    [
        ("a%20b.png", "a b.png", False),
        ("a b%20.png", "a b%20.png", False),  # a blank is no part of an address, so nothing here is encoded
        ("./a.png", "./a.png", False),
        ("file:///D:/a%20b.png", "file:///D:/a b.png", False),
        ("https://example.org/a%20b.png", "https://example.org/a%20b.png", True),
    ],
)
def test_addresses(href: str, expected: str, remote: bool) -> None:
    group = f'<fileSec><fileGrp USE="x"><file ID="a"><FLocat xlink:href="{href}"/></file></fileGrp></fileSec>'
    [file] = value(mets(group)).files
    assert (file.href, file.remote) == (expected, remote)


def test_what_is_not_listed_is_said() -> None:
    reading = read(mets('<structMap><div TYPE="page"><fptr FILEID="gone"/></div></structMap>'), "METS.xml")
    assert [problem.code for problem in reading.problems] == ["mets-file-not-listed"]
    assert read(b"<x/>", "x.xml").problems[0].code == "not-mets"
    assert read(b"", "x.xml").problems[0].code == "xml-broken"


SAMPLE = Mets(
    "Ein Buch & mehr",
    (MetsPage("page1", 1, "fol. 1r", (IMAGE, XML)), MetsPage("page2", 2, "")),
    (IMAGE, XML),
)


def test_what_is_written_is_read_again() -> None:
    assert value(write_mets(SAMPLE)) == SAMPLE
    assert b"a%20b.png" in write_mets(SAMPLE)
    assert b"100%25%20sure.xml" in write_mets(SAMPLE)


def test_paths_as_they_are_for_escriptorium() -> None:
    assert b'xlink:href="a b.png"' in write_mets(SAMPLE, encode_paths=False)


def test_it_is_valid(shared: Path) -> None:
    place = shared / "schemas" / "mets" / "mets-1.12.1.xsd"
    odd = MetsFile("1 x", "image", 'a"b<c>é.png', "image/png", 0)
    for sample in (SAMPLE, Mets(""), Mets("x", (MetsPage("1", 1, "", (odd, odd)),), (odd, XML))):
        for encode_paths in (False, True):
            assert faults(write_mets(sample, encode_paths=encode_paths), place) == []
    assert faults(write_mets(SAMPLE), place, strict=True) == []


NAMES = st.text(
    st.characters(exclude_categories=["Cs", "Cc"], exclude_characters="\ufffe\uffff"), min_size=1, max_size=9
)


@given(NAMES.filter(lambda name: name == name.strip() and "://" not in name), NAMES)
def test_any_path_comes_back(href: str, label: str) -> None:
    file = MetsFile("f", "export", href)
    found = value(write_mets(Mets("", (MetsPage("p", 1, label, (file,)),), (file,))))
    assert found.files[0].href == href
    assert found.pages[0].label == label
