"""Odd forms that real files have and that no schema foresees; each was met in files of libraries or of other programs."""

from __future__ import annotations

import asyncio

import pytest

from florilegium.folder.memory import memory_folder
from florilegium.formats import mets
from florilegium.formats.transcription import read_pages
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


def test_a_tag_without_label_is_no_type() -> None:
    [found] = read_pages(alto('<OtherTag ID="T" DESCRIPTION="d"/>'), "x.xml").value or ()
    assert [region.type for region in found.regions] == [""]


@pytest.mark.parametrize("namespace", ["https://…/2013-07-15", "http://…/2024-07-15", "http://…/2016-07-15"])
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
