"""Odd forms that real files have and that no schema foresees; each was met in files of libraries or of other programs."""

from __future__ import annotations

import asyncio
import re

import pytest

from florilegium.folder.memory import memory_folder
from florilegium.formats import mets
from florilegium.formats.transcription import read_pages, recognise
from florilegium.inventory import look
from florilegium.model.page import Page, Text

ALTO = (
    '<alto xmlns="http://www.loc.gov/standards/alto/ns-v4#"><Description><sourceImageInformation><fileName>{image}</fileName>'
    '</sourceImageInformation></Description><Tags>{tags}</Tags><Layout><Page ID="p" WIDTH="90" HEIGHT="90"><PrintSpace>'
    '<TextBlock ID="b" TAGREFS="T"><TextLine ID="l"><String CONTENT="x"/></TextLine></TextBlock>'
    "</PrintSpace></Page></Layout></alto>"
)
PAGE = (
    '<PcGts xmlns="{namespace}"><Page imageFilename="a.jpg" imageWidth="90" imageHeight="90">{inside}'
    '<TextRegion id="r" custom="{custom}"><TextLine id="l">{line}</TextLine></TextRegion><TextRegion id="s"/></Page></PcGts>'
)


def alto(tags: str = "", image: str = "a.jpg") -> bytes:
    return ALTO.format(tags=tags, image=image).encode()


def page(inside: str = "", custom: str = "", line: str = "", year: str = "http://…/2019-07-15") -> Page:
    namespace = year.replace("…", "schema.primaresearch.org/PAGE/gts/pagecontent")
    content = PAGE.format(inside=inside, custom=custom, line=line, namespace=namespace).encode()
    [found] = read_pages(content, "x.xml").value or ()
    return found


@pytest.mark.parametrize("element", ["OtherTag", "Other", "StructureTag", "Structure", "LayoutTag", "Layout"])
def test_tags_with_short_names(element: str) -> None:
    [found] = read_pages(alto(f'<{element} ID="T" LABEL="Main"/>'), "x.xml").value or ()
    assert [region.type for region in found.regions] == ["Main"]


SIGNS = "é ⸗ 字"


@pytest.mark.parametrize(
    ("declared", "encoding"),
    [
        ("UTF-8", "utf-8"),
        ("utf-8", "utf-8-sig"),
        ("ISO-8859-1", "utf-8-sig"),  # the mark says what the file is, whatever its declaration says
        ("UTF-16", "utf-16"),
        ("UTF-16", "utf-16-be"),
        ("UTF-16", "utf-16-le"),
        ("UTF-8", "utf-16"),
        ("ISO-8859-1", "iso-8859-1"),
        ("windows-1252", "cp1252"),
        ("windows-1251", "cp1251"),
        ("KOI8-R", "koi8-r"),
        ("ISO-8859-15", "iso-8859-15"),
        ("GB18030", "gb18030"),
        ("Big5", "big5"),
        ("Shift_JIS", "shift_jis"),
        ("EUC-JP", "euc-jp"),
        ("EUC-KR", "euc-kr"),
        ("", "utf-8"),
        ("", "utf-8-sig"),
    ],
)
def test_files_in_every_encoding(declared: str, encoding: str) -> None:
    declaration = f'<?xml version="1.0" encoding="{declared}"?>\r\n<!-- <mets> -->\r\n' if declared else ""
    signs = "".join(sign if sign.encode(encoding, "ignore") else f"&#{ord(sign)};" for sign in SIGNS)
    line = f"<TextEquiv><Unicode>{signs}</Unicode></TextEquiv>"
    files = {
        "alto": ALTO.format(tags="", image="a.jpg")
        .replace('CONTENT="x"', f'CONTENT="{signs}"')
        .replace(' TAGREFS="T"', ""),
        "page": PAGE.format(inside="", custom="", line=line, namespace="x"),
    }
    for format_, content in files.items():
        written = f"{declaration}{content}".encode(encoding)
        assert recognise(written) == format_
        reading = read_pages(written, "x.xml")
        assert reading.problems == ()
        assert [found.text for found in (reading.value or ())[0].all_lines()] == [Text(SIGNS)]


def test_bytes_that_are_none_of_the_encoding_are_said() -> None:
    content = ALTO.format(tags="", image="a.jpg").replace('CONTENT="x"', 'CONTENT="字 x"').replace(' TAGREFS="T"', "")
    written = b'<?xml version="1.0" encoding="GB18030"?>\n' + content.encode("gb18030").replace(b' x"', b'\xff x"')
    reading = read_pages(written, "x.xml")
    [problem] = reading.problems
    assert (problem.code, problem.path) == ("xml-broken", "x.xml")
    assert problem.where.startswith("line ") and "GB18030" in problem.message
    assert [found.text for found in (reading.value or ())[0].all_lines()] == [Text("字\ufffd x")]


@pytest.mark.parametrize(("sign", "lines"), [("x", ["x"]), ("\xe9", [])])
def test_an_encoding_that_nobody_knows_is_said(sign: str, lines: list[str]) -> None:
    content = (
        ALTO.format(tags="", image="a.jpg").replace('CONTENT="x"', f'CONTENT="{sign}"').replace(' TAGREFS="T"', "")
    )
    for name in ("x-mac-klingon", "hex"):
        written = f'<?xml version="1.0" encoding="{name}"?>{content}'.encode("latin-1")
        reading = read_pages(written, "x.xml")
        [problem] = reading.problems
        assert (problem.code, problem.path, name in problem.message) == ("encoding-unknown", "x.xml", True)
        assert problem.hint
        assert [line.text.content for found in reading.value or () for line in found.all_lines() if line.text] == lines


def test_an_encoding_that_is_not_the_one_declared_is_said() -> None:
    content = ALTO.format(tags="", image="a.jpg").replace('CONTENT="x"', 'CONTENT="é x"').encode("iso-8859-1")
    reading = read_pages(content, "x.xml")
    assert reading.value is not None
    assert [problem.code for problem in reading.problems][:1] == ["xml-broken"]
    assert "encoding" in reading.problems[0].message
    assert [found.text.content[-2:] for found in reading.value[0].all_lines() if found.text] == [" x"]


@pytest.mark.parametrize(
    "namespace",
    [
        "http://www.loc.gov/standards/alto/ns-v2#", "http://www.loc.gov/standards/alto/ns-v3#",
        "https://www.loc.gov/standards/alto/ns-v4#", "http://schema.ccs-gmbh.com/ALTO",
        "http://bibnum.bnf.fr/ns/alto_prod", "",
    ],
)  # fmt: skip
def test_namespaces_of_alto(namespace: str) -> None:
    content = alto('<OtherTag ID="T" LABEL="Main"/>').replace(
        b"http://www.loc.gov/standards/alto/ns-v4#", namespace.encode()
    )
    prefixed = re.sub(rb"<(/?)(\w)", rb"<\1a:\2", content).replace(b"xmlns=", b"xmlns:a=")
    for written in (content, prefixed) if namespace else (content,):
        assert recognise(written) == "alto"
        reading = read_pages(written, "x.xml")
        assert reading.problems == ()
        assert [region.type for region in (reading.value or ())[0].regions] == ["Main"]


def test_a_tag_without_label_is_no_type() -> None:
    [found] = read_pages(alto('<OtherTag ID="T" DESCRIPTION="d"/>'), "x.xml").value or ()
    assert [region.type for region in found.regions] == [""]


@pytest.mark.parametrize(
    "namespace",
    ["https://…/2013-07-15", *(f"http://…/{date}" for date in (
        "2009-03-16", "2010-01-12", "2010-03-19", "2013-07-15", "2016-07-15", "2017-07-15", "2018-07-15", "2019-07-15",
        "2024-07-15",
    )), ""],
)  # fmt: skip
def test_namespaces_of_page(namespace: str) -> None:
    assert [region.id for region in page(year=namespace).regions] == ["r", "s"]


@pytest.mark.parametrize(
    ("custom", "type_"),
    [
        ("structure {type:a;} readingOrder {index:0;}", "a"),  # eScriptorium reads up to the last brace
        ("readingOrder {index:0;} structure {type:a;}", "a"),
        ("structure {type:a", "a"),
        ("structure {type:a\\u0020b;}", "a b"),
        ("#heading_level1", ""),
    ],
)
def test_custom_in_every_form(custom: str, type_: str) -> None:
    assert page(custom=custom).regions[0].type == type_


def test_readings_by_their_index_and_not_by_their_place() -> None:
    line = '<TextEquiv index="1"><Unicode>second</Unicode></TextEquiv>'
    line += '<TextEquiv index="0" conf="0"><Unicode>first</Unicode></TextEquiv>'
    texts = page(line=line).regions[0].lines[0].texts
    assert [text.content for text in texts] == ["first", "second"]
    assert texts[0].confidence == 0.0


def test_text_that_stands_at_words_only() -> None:
    words = "".join(f'<Word id="{w}"><TextEquiv><Unicode>{w}</Unicode></TextEquiv></Word>' for w in ("one", "two"))
    assert page(line=words).regions[0].lines[0].text == Text("one two")


def test_an_unordered_group_and_references_that_lead_nowhere() -> None:
    references = '<RegionRef regionRef="gone"/><RegionRef regionRef="s"/>'
    inside = f'<ReadingOrder><UnorderedGroup id="g">{references}</UnorderedGroup></ReadingOrder>'
    assert sorted(region.id for region in page(inside).regions) == ["r", "s"]


@pytest.mark.parametrize(
    ("image", "here", "exact"),
    [
        ("scans/f 1.jpg", "scans/f 1.jpg", True),
        ("f1.jp2", "f1.jp2", True),
        ("f1.jp2", "f1.jpx", False),
        ("f1.tif", "f1.jp2", False),
        ("another.jpg", "a.jpg", False),  # the one that is called like the transcription
        ("", "a.jpg", True),
        ("https://example.org/iiif/f1.jpg?w=9", "f1.jpg", True),
    ],
)
def test_images_by_their_names(image: str, here: str, exact: bool) -> None:
    inventory = asyncio.run(look(memory_folder("Work", {"a.xml": alto(image=image), here: b""})))
    assert [entry.image for entry in inventory.documents[0].pages] == [here]
    guessed = [problem for problem in inventory.problems if problem.code == "image-guessed"]
    assert bool(guessed) == (not exact)


@pytest.mark.parametrize(
    "image", ["D:\\scans\\f1.JPG", "/home/me/scans/f1.jpg", "file:///scans/f1.jpg", "../img/f1.jpg"]
)
def test_images_by_paths_of_another_machine(image: str) -> None:
    folder = memory_folder("Work", {"a.xml": alto(image=image), "f1.jpg": b""})
    [document] = asyncio.run(look(folder)).documents
    assert [entry.image for entry in document.pages] == ["f1.jpg"]


def test_a_mets_with_addresses_and_files_without_id() -> None:
    reading = mets.read(
        b'<mets xmlns="http://www.loc.gov/METS/" xmlns:xlink="http://www.w3.org/1999/xlink"><fileSec><fileGrp USE="MAX">'
        b'<file ID="f"><FLocat LOCTYPE="URL" xlink:href="file://a.xml"/></file><file><FLocat xlink:href="b.xml"/></file>'
        b'</fileGrp></fileSec><structMap TYPE="physical"><div TYPE="page"><fptr FILEID="f"/></div></structMap></mets>',
        "mets.xml",
    )
    assert reading.value is not None
    assert [file.href for page in reading.value.pages for file in page.files] == ["file://a.xml"]
