"""What the PAGE reader makes of every dialect."""

# ruff: noqa: E501 - XML is easier to read on one line
from __future__ import annotations

import pytest

from florilegium.formats.page.custom import custom_value, reading_index
from florilegium.formats.transcription import read_pages, recognise
from florilegium.model.page import Direction, Page, RegionKind, Software, Text

NAMESPACE = "http://schema.primaresearch.org/PAGE/gts/pagecontent/2019-07-15"


def page_xml(inside: str = "", *, metadata: str = "", attributes: str = "") -> bytes:
    return f"""<PcGts xmlns="{NAMESPACE}"><Metadata>{metadata}</Metadata>
      <Page imageFilename="a.jpg" imageWidth="1000" imageHeight="2000" {attributes}>{inside}</Page></PcGts>""".encode()


def read(content: bytes) -> Page:
    reading = read_pages(content, "x.xml")
    assert reading.problems == ()
    assert reading.value is not None
    return reading.value[0]


def faulty(content: bytes) -> tuple[Page, list[str]]:
    reading = read_pages(content, "x.xml")
    assert reading.value is not None
    return reading.value[0], [problem.code for problem in reading.problems]


def region(inside: str = "", attributes: str = "", name: str = "TextRegion") -> str:
    return f'<{name} {attributes}><Coords points="0,0 9,0 9,9"/>{inside}</{name}>'


def texts(line: str) -> tuple[Text, ...]:
    return read(page_xml(region(f'<TextLine id="l">{line}</TextLine>', 'id="r"'))).regions[0].lines[0].texts


@pytest.mark.parametrize(
    "file",
    [
        page_xml(),
        page_xml().replace(b"xmlns=", b"xmlns:pc=").replace(b"<PcGts", b"<pc:PcGts").replace(b"<Page", b"<pc:Page")
        .replace(b"</PcGts", b"</pc:PcGts").replace(b"</Page", b"</pc:Page"),
        page_xml().replace(b' xmlns="' + NAMESPACE.encode() + b'"', b""),
        page_xml().replace(b"http:", b"https:"),
    ],
)  # fmt: skip
def test_any_prefix_and_none(file: bytes) -> None:
    assert recognise(file) == "page"
    assert (read(file).image, read(file).width, read(file).height) == ("a.jpg", 1000, 2000)


def test_regions_of_all_kinds_at_every_depth() -> None:
    inside = region(
        region(region('<TextLine id="l"/>', 'id="c"', "TableCell"), 'id="t"', "TableRegion"),
        'id="g" type="logo"',
        "GraphicRegion",
    )
    page = read(page_xml(inside + region("", 'id="s"', "SeparatorRegion")))
    assert [(r.id, r.kind, r.type, len(r.lines)) for r in page.all_regions()] == [
        ("g", RegionKind.GRAPHIC, "logo", 0),
        ("t", RegionKind.TABLE, "", 0),
        ("c", RegionKind.CELL, "", 1),
        ("s", RegionKind.SEPARATOR, "", 0),
    ]


@pytest.mark.parametrize(
    ("attributes", "type_"),
    [
        ('type="heading"', "heading"),
        ('custom="structure {type:MainZone;}"', "MainZone"),
        ('custom="structure {type:heading;} readingOrder {index:0;}"', "heading"),
        ('custom="readingOrder {index:0;} structure {score:0.9; type:a b;}"', "a b"),
        (r'custom="structure {type:Machine\u0020Printed;}"', "Machine Printed"),
        ('custom="structure {type:unfinished"', "unfinished"),
        ('type="heading" custom="structure {type:other;}"', "heading"),
        ('custom="#heading_level1"', ""),
        ('custom="structure {}"', ""),
        ("", ""),
    ],
)
def test_types(attributes: str, type_: str) -> None:
    assert read(page_xml(region("", f'id="r" {attributes}'))).regions[0].type == type_


def test_custom_values() -> None:
    custom = "readingOrder {index:12;} person {offset:0; length:3;} person {offset:5; length:2; name:X\\u003bY;}"
    assert reading_index(custom) == 12
    assert custom_value(custom, "person", "offset") == "0"
    assert custom_value(custom, "person", "name") == "X;Y"
    assert custom_value(custom, "place", "offset") == ""
    assert reading_index("readingOrder {index:x;}") is None
    assert custom_value(r"structure {type:\ud83d\ude00;}", "structure", "type") == "😀"


@pytest.mark.parametrize(
    ("element", "kind"),
    [
        ("TextRegion", RegionKind.TEXT), ("ImageRegion", RegionKind.IMAGE), ("LineDrawingRegion", RegionKind.LINE_DRAWING),
        ("GraphicRegion", RegionKind.GRAPHIC), ("TableRegion", RegionKind.TABLE), ("ChartRegion", RegionKind.CHART),
        ("MapRegion", RegionKind.MAP), ("SeparatorRegion", RegionKind.SEPARATOR), ("MathsRegion", RegionKind.MATHS),
        ("ChemRegion", RegionKind.CHEMISTRY), ("MusicRegion", RegionKind.MUSIC), ("AdvertRegion", RegionKind.ADVERT),
        ("NoiseRegion", RegionKind.NOISE), ("FormRegion", RegionKind.FORM), ("FrameRegion", RegionKind.FRAME),
        ("CustomRegion", RegionKind.CUSTOM), ("UnknownRegion", RegionKind.UNKNOWN), ("TableCell", RegionKind.CELL),
        ("RegionOfTomorrow", None), ("TomorrowsRegion", RegionKind.UNKNOWN), ("text_region", RegionKind.TEXT),
    ],
)  # fmt: skip
def test_kinds_of_regions(element: str, kind: RegionKind | None) -> None:
    found = read(page_xml(region('<TextLine id="l"/>', 'id="r"', element))).regions
    assert [(r.kind, len(r.lines)) for r in found] == ([(kind, 1)] if kind else [])


def test_what_a_page_has_beside_regions_does_no_harm() -> None:
    """A page's other images may show a part of it only, or show it turned, so its places count for the one it names."""
    beside = """<AlternativeImage filename="OCR-D-IMG-CROP/a.png" comments="cropped"/><Border><Coords points="1,1 2,2 3,3"/></Border>
      <PrintSpace><Coords points="1,1 2,2 3,3"/></PrintSpace><Layers><Layer id="y" zIndex="1"><RegionRef regionRef="r"/></Layer></Layers>
      <Relations><Relation type="join"><SourceRegionRef regionRef="r"/><DestinationRegionRef regionRef="r"/></Relation></Relations>
      <Labels><Label value="x"/></Labels><UserDefined><UserAttribute name="a" value="b"/></UserDefined>"""
    inner = '<AlternativeImage filename="r.png"/><Labels><Label value="x"/></Labels><TextStyle fontSize="9"/><TextLine id="l"/>'
    page = read(page_xml(beside + region(inner, 'id="r"')))
    assert (page.image, [r.id for r in page.regions], [x.id for x in page.all_lines()]) == ("a.jpg", ["r"], ["l"])


def test_lines_outside_regions_and_pages_beyond_the_first_are_read_all_the_same() -> None:
    def line(id: str) -> str:
        return f'<TextLine id="{id}"><TextEquiv><Unicode>{id}</Unicode></TextEquiv></TextLine>'

    dummy = f'<TextRegion id="eSc_dummyblock_">{line("2")}</TextRegion>'
    page = f'<Page imageFilename="b.jpg" imageWidth="9" imageHeight="9">{line("3")}</Page>'
    content = page_xml(dummy + line("1")).replace(b"</PcGts>", page.encode() + b"</PcGts>")
    reading = read_pages(content, "x.xml")
    assert reading.value is not None
    assert reading.problems == ()
    assert [(found.image, [x.id for x in found.orphans]) for found in reading.value] == [
        ("a.jpg", ["1", "2"]),
        ("b.jpg", ["3"]),
    ]


@pytest.mark.parametrize(
    ("coords", "points"),
    [
        ('<Coords points="1,2 3,4 5,6"/>', ((1, 2), (3, 4), (5, 6))),
        ('<Coords points="1 2 3 4"/>', ((1, 2), (3, 4))),
        ('<Coords points="-1.5,2 3,4"/>', ((-1.5, 2), (3, 4))),
        ('<Coords points="0,0 0,0"/>', ((0, 0), (0, 0))),
        ('<Coords points="7,8"/>', ((7, 8),)),
        ('<Coords points=""/>', ()),
        ("<Coords/>", ()),
        ('<Coords><Point x="1" y="2"/><Point x="3" y="4"/></Coords>', ((1, 2), (3, 4))),
        ("", ()),
    ],
)
def test_outlines_in_every_notation(coords: str, points: object) -> None:
    page = read(page_xml(f'<TextRegion id="r">{coords}<TextLine id="l">{coords}</TextLine></TextRegion>'))
    assert page.regions[0].outline == page.regions[0].lines[0].mask == points


def test_points_as_attribute_and_as_elements() -> None:
    page = read(page_xml('<TextRegion id="r"><Coords><Point x="1" y="2"/><Point x="3" y="4"/></Coords></TextRegion>'))
    assert page.regions[0].outline == ((1, 2), (3, 4))


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("<TextEquiv><Unicode>a</Unicode></TextEquiv>", (Text("a"),)),
        ('<TextEquiv conf="0"><Unicode/></TextEquiv>', (Text("", 0.0),)),
        (
            '<TextEquiv index="1" conf="0.2"><Unicode>second</Unicode></TextEquiv><TextEquiv index="0"><Unicode>first</Unicode></TextEquiv>',
            (Text("first"), Text("second", 0.2, 1)),
        ),
        ("<TextEquiv><PlainText>plain</PlainText><Unicode>real</Unicode></TextEquiv>", (Text("real"),)),
        ("<TextEquiv><PlainText>plain</PlainText></TextEquiv>", (Text("plain"),)),
        ("", ()),
        (
            '<Word id="a"><TextEquiv conf="0.5"><Unicode>one</Unicode></TextEquiv></Word><Word id="b"><TextEquiv><Unicode>two</Unicode></TextEquiv></Word>',
            (Text("one two", 0.5),),
        ),
        (
            "<Word><TextEquiv><Unicode>words</Unicode></TextEquiv></Word><TextEquiv><Unicode>the line</Unicode></TextEquiv>",
            (Text("the line"),),
        ),
        (
            '<TextEquiv index="2"><Unicode>c</Unicode></TextEquiv><TextEquiv><Unicode>a</Unicode></TextEquiv><TextEquiv index="1" conf="1"><Unicode>b</Unicode></TextEquiv>',
            (Text("a"), Text("b", 1.0, 1), Text("c", None, 2)),
        ),
        (
            '<TextEquiv index="1"><Unicode>a</Unicode></TextEquiv><TextEquiv index="1"><Unicode>b</Unicode></TextEquiv>',
            (Text("a", index=0), Text("b", index=1)),
        ),
        ('<TextEquiv index="x" conf="high"><Unicode>a</Unicode></TextEquiv>', (Text("a"),)),
        ("<TextEquiv><Unicode>&#x5b57;<!-- no -->&lt;</Unicode></TextEquiv>", (Text("字<"),)),
        ("<TextEquiv/>", ()),
    ],
)
def test_the_text_of_a_line(line: str, expected: tuple[Text, ...]) -> None:
    assert texts(line) == expected


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("one\ntwo", "one two"),
        ("\n      one\n      two\n    ", "one two"),
        ("one&#13;\n\ntwo", "one two"),
        ("one&#x2029;two", "one two"),
        ("\n", ""),
        (" one\ttwo ", None),
    ],
)
def test_a_line_is_one_row(written: str, expected: str | None) -> None:
    equiv = f"<TextEquiv><Unicode>{written}</Unicode></TextEquiv>"
    inside = f'<Word id="w">{equiv}</Word>{equiv}<TextEquiv index="1"><Unicode>other</Unicode></TextEquiv>'
    page, codes = faulty(page_xml(region(f'<TextLine id="l">{inside}</TextLine>', 'id="r"')))
    line = page.regions[0].lines[0]
    assert codes == ([] if expected is None else ["line-breaks"])
    content = written if expected is None else expected
    assert [text.content for text in line.texts] == [content, "other"]
    assert [word.texts[0].content for word in line.words] == [content] * bool(written.strip())


def test_words_of_escriptorium_say_what_their_glyphs_say() -> None:
    """Its newer releases write a word without text, and a word for each blank (quirk 20)."""

    def word(*signs: str) -> str:
        glyphs = (f'<Glyph><TextEquiv conf="0.5"><Unicode>{sign}</Unicode></TextEquiv></Glyph>' for sign in signs)
        return f"<Word>{''.join(glyphs)}</Word>"

    inside = word("o", "n") + word(" ") + word("e") + "<TextEquiv><Unicode>on e</Unicode></TextEquiv>"
    (line,) = read(page_xml(region(f'<TextLine id="l">{inside}</TextLine>', 'id="r"'))).regions[0].lines
    assert [(word.texts, len(word.glyphs)) for word in line.words] == [((Text("on", 0.5),), 2), ((Text("e", 0.5),), 1)]
    assert texts(word("o", "n") + word(" ") + word("e")) == (Text("on e", 0.5),)


def test_words_and_glyphs() -> None:
    inside = """<TextLine id="l"><Word id="w"><Coords points="1,1 2,1 2,2"/><Glyph id="g"><Coords points="1,1 2,1 2,2"/>
      <TextEquiv conf="0.9"><Unicode>x</Unicode></TextEquiv></Glyph><TextEquiv><Unicode>x</Unicode></TextEquiv></Word></TextLine>"""
    (word,) = read(page_xml(region(inside, 'id="r"'))).regions[0].lines[0].words
    assert (word.id, word.outline, word.texts) == ("w", ((1, 1), (2, 1), (2, 2)), (Text("x"),))
    assert (word.glyphs[0].id, word.glyphs[0].texts) == ("g", (Text("x", 0.9),))


def test_the_dummy_region_is_dissolved() -> None:
    page = read(page_xml('<TextRegion id="eSc_dummyblock_"><TextLine id="l"/></TextRegion>'))
    assert (page.regions, [line.id for line in page.orphans]) == ((), ["l"])


def test_the_explicit_order_of_regions() -> None:
    order = """<ReadingOrder><OrderedGroup id="o"><OrderedGroupIndexed id="g" index="1"><RegionRefIndexed regionRef="a" index="0"/>
      </OrderedGroupIndexed><RegionRefIndexed regionRef="c" index="0"/></OrderedGroup></ReadingOrder>"""
    page = read(page_xml(order + region("", 'id="a"') + region("", 'id="b"') + region("", 'id="c"')))
    assert [r.id for r in page.regions] == ["c", "a", "b"]


def ref(region: str, index: int | None = None) -> str:
    if index is None:
        return f'<RegionRef regionRef="{region}"/>'
    return f'<RegionRefIndexed regionRef="{region}" index="{index}"/>'


@pytest.mark.parametrize(
    ("order", "expected"),
    [
        (f"<OrderedGroup>{ref('a', 2)}{ref('b', 0)}{ref('c', 1)}</OrderedGroup>", "bca"),
        (
            f"<OrderedGroup>{ref('c', 10)}{ref('b', 9)}</OrderedGroup>",
            "abc",
        ),  # "a" follows nothing, so it stays in front
        (f"<UnorderedGroup>{ref('c')}{ref('a')}{ref('b')}</UnorderedGroup>", "cab"),
        (
            f'<OrderedGroup><UnorderedGroupIndexed index="1">{ref("a")}</UnorderedGroupIndexed>{ref("c", 0)}{ref("b", 2)}</OrderedGroup>',
            "cab",
        ),
        (
            f'<OrderedGroup><OrderedGroupIndexed index="1" regionRef="c">{ref("b", 1)}{ref("a", 0)}</OrderedGroupIndexed></OrderedGroup>',
            "cab",
        ),
        (
            f"<UnorderedGroup><OrderedGroup>{ref('b', 1)}{ref('c', 0)}</OrderedGroup><UnorderedGroup>{ref('a')}</UnorderedGroup></UnorderedGroup>",
            "cba",
        ),
    ],
)
def test_the_reading_order_in_all_its_forms(order: str, expected: str) -> None:
    regions = "".join(region("", f'id="{id}"') for id in "abc")
    page = read(page_xml(f"<ReadingOrder>{order}</ReadingOrder>{regions}"))
    assert "".join(r.id for r in page.regions) == expected


def test_the_reading_order_reaches_into_regions() -> None:
    order = f"<ReadingOrder><OrderedGroup>{ref('y', 0)}{ref('x', 1)}</OrderedGroup></ReadingOrder>"
    page = read(page_xml(order + region(region("", 'id="x"') + region("", 'id="y"'), 'id="a"')))
    assert [r.id for r in page.all_regions()] == ["a", "y", "x"]


def test_an_order_with_regions_that_are_gone() -> None:
    order = '<ReadingOrder><OrderedGroup id="o"><RegionRefIndexed regionRef="gone" index="0"/></OrderedGroup></ReadingOrder>'
    page, codes = faulty(page_xml(order + region("", 'id="a"')))
    assert ([r.id for r in page.regions], codes) == (["a"], ["order-dangling"])


def test_the_order_that_transkribus_notes() -> None:
    def numbered(id: str, index: int) -> str:
        return f'id="{id}" custom="readingOrder {{index:{index};}}"'

    lines = f"<TextLine {numbered('l1', 10)}/><TextLine {numbered('l2', 9)}/>"
    page = read(page_xml(region(lines, numbered("a", 1)) + region("", numbered("b", 0))))
    assert [r.id for r in page.regions] == ["b", "a"]
    assert [line.id for line in page.regions[1].lines] == ["l2", "l1"]
    page = read(page_xml(region("", numbered("a", 1)) + region("", 'id="b"')))
    assert [r.id for r in page.regions] == ["a", "b"]  # not noted for all: the file's order counts


def test_text_that_stands_at_a_region_as_a_whole() -> None:
    text = "<TextEquiv><Unicode>one\n\ntwo\n</Unicode></TextEquiv>"
    page, codes = faulty(page_xml(region(text, 'id="r"')))
    assert ([line.text for line in page.all_lines()], codes) == ([Text("one"), Text("two")], ["text-of-region"])
    page, codes = faulty(page_xml(region(f'<TextLine id="a"/><TextLine id="b"/>{text}', 'id="r"')))
    assert [(line.id, line.text) for line in page.all_lines()] == [("a", Text("one")), ("b", Text("two"))]
    own = "<TextLine id='a'><TextEquiv><Unicode>own</Unicode></TextEquiv></TextLine>"
    page, codes = faulty(page_xml(region(own + text, 'id="r"')))
    assert ([line.text for line in page.all_lines()], codes) == ([Text("own")], [])


def test_language_direction_and_metadata() -> None:
    metadata = """<Creator>OCR-D</Creator><Created>2020-01-01T00:00:00</Created><LastChange>2021-01-01T00:00:00</LastChange>
      <MetadataItem type="processingStep" name="recognition" value="ocrd-tesserocr-recognize">
      <Labels><Label type="ocrd/core/version" value="2.7"/></Labels></MetadataItem>"""
    page = read(
        page_xml(region("", 'id="r" primaryLanguage="Arabic" readingDirection="right-to-left"'), metadata=metadata)
    )
    assert (page.regions[0].language, page.regions[0].direction) == ("Arabic", Direction.RIGHT_TO_LEFT)
    down, left = Direction.TOP_TO_BOTTOM, Direction.RIGHT_TO_LEFT
    columns = 'primaryLanguage="Chinese" readingDirection="top-to-bottom" textLineOrder="right-to-left"'
    line = '<TextLine id="l" primaryLanguage="Tibetan" readingDirection="left-to-right"><Word id="w" language="Latin"/></TextLine>'
    found = read(page_xml(region(line, f'id="r" {columns}'), attributes=columns))
    for part in (found, found.regions[0]):
        assert (part.language, part.direction, part.line_order) == ("Chinese", down, left)
    (of_region,) = found.regions[0].lines
    assert (of_region.language, of_region.direction) == ("Tibetan", Direction.LEFT_TO_RIGHT)
    assert of_region.words[0].language == "Latin"
    provenance = page.provenance
    assert (provenance.creator, provenance.created, provenance.changed) == (
        "OCR-D",
        "2020-01-01T00:00:00",
        "2021-01-01T00:00:00",
    )
    assert provenance.software == (Software("ocrd-tesserocr-recognize", "2.7"),)


@pytest.mark.parametrize(
    ("size", "expected"),
    [
        ('imageWidth="10.5" imageHeight="20"', (10.5, 20)),
        ('imageWidth="0" imageHeight="0"', (0, 0)),
        ('imageWidth="wide" imageHeight="20"', (0, 20)),
        ("", (0, 0)),
    ],
)
def test_sizes_of_pages(size: str, expected: tuple[float, float]) -> None:
    page, codes = faulty(f"<PcGts><Page {size}/></PcGts>".encode())
    assert ((page.width, page.height), page.image) == (expected, "")
    assert codes == ([] if all(expected) else ["page-size-missing"])


def test_who_made_it_by_transkribus() -> None:
    metadata = """<Creator>prov=READ-COOP:name=PyLaia@TranskribusPlatform:version=2.4.1</Creator><Created>2020-01-01T00:00:00.000+01:00</Created>
      <TranskribusMetadata docId="1" pageId="2" imgUrl="https://example.org/f1" status="GT"/>"""
    provenance = read(page_xml(metadata=metadata)).provenance
    assert provenance.creator == "prov=READ-COOP:name=PyLaia@TranskribusPlatform:version=2.4.1"
    assert (provenance.created, provenance.source) == ("2020-01-01T00:00:00.000+01:00", "https://example.org/f1")


def test_page_of_2009() -> None:
    page = read(
        b"""<pcGts xmlns="http://schema.primaresearch.org/PAGE/gts/pagecontent/2009-03-16"><pcMetadata><pcCreator>X</pcCreator>
        </pcMetadata><page image_filename="a.tif" image_width="10" image_height="20"><text_region id="r" txt_type="Page_Number"
        txt_reading_direction="Left_To_Right"><coords><point x="1" y="2"/></coords></text_region></page></pcGts>"""
    )
    assert (page.image, page.width, page.height, page.provenance.creator) == ("a.tif", 10, 20, "X")
    found = page.regions[0]
    assert (found.kind, found.type, found.direction) == (RegionKind.TEXT, "page-number", Direction.LEFT_TO_RIGHT)


def test_bad_coordinates_cost_only_themselves() -> None:
    page, codes = faulty(
        page_xml(
            '<TextRegion id="r"><Coords points="1,x"/><TextLine id="l"><Baseline points="1"/></TextLine></TextRegion>'
        )
    )
    assert (page.regions[0].outline, page.regions[0].lines[0].baseline, codes) == ((), (), ["coordinates-bad"])


def test_no_page() -> None:
    reading = read_pages(b"<PcGts/>", "x.xml")
    assert (reading.value, [problem.code for problem in reading.problems]) == ((), ["no-page"])
