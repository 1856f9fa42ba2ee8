"""What the ALTO reader makes of every dialect."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from florilegium.formats.transcription import read_pages, recognise
from florilegium.model.geometry import Box
from florilegium.model.page import Direction, Line, Page, Region, RegionKind, Software, Text
from florilegium.problems import Reading

V4 = "http://www.loc.gov/standards/alto/ns-v4#"


def alto(space: str = "", *, tags: str = "", description: str = "", order: str = "", page: str = "") -> bytes:
    return f"""<alto xmlns="{V4}"><Description><MeasurementUnit>pixel</MeasurementUnit>{description}</Description>
      <Tags>{tags}</Tags>{order}<Layout><Page ID="p" WIDTH="1000" HEIGHT="2000" {page}><PrintSpace>{space}</PrintSpace>
      </Page></Layout></alto>""".encode()


def read(content: bytes) -> Page:
    reading = read_pages(content, "x.xml")
    assert reading.problems == ()
    assert reading.value is not None
    return reading.value[0]


def faulty(content: bytes) -> tuple[Page, list[str]]:
    reading = read_pages(content, "x.xml")
    assert reading.value is not None
    return reading.value[0], [problem.code for problem in reading.problems]


def line(inside: str, attributes: str = "") -> Line:
    block = f'<TextBlock ID="b"><TextLine ID="l" {attributes}>{inside}</TextLine></TextBlock>'
    return read(alto(block)).regions[0].lines[0]


def content(inside: str) -> str | None:
    text = line(inside).text
    return text.content if text else None


@pytest.mark.parametrize(
    "file",
    [
        f'<alto xmlns="{V4}"><Layout><Page WIDTH="1" HEIGHT="1"/></Layout></alto>',
        f'<a:alto xmlns:a="{V4}"><a:Layout><a:Page WIDTH="1" HEIGHT="1"/></a:Layout></a:alto>',
        f'<alto xmlns="{V4.replace("http", "https")}"><Layout><Page WIDTH="1" HEIGHT="1"/></Layout></alto>',
        '<alto><Layout><Page WIDTH="1" HEIGHT="1"/></Layout></alto>',
        '<!-- a comment with <PcGts> --><?pi x?><alto><Layout><Page WIDTH="1" HEIGHT="1"/></Layout></alto>',
    ],
)
def test_any_prefix_and_none(file: str) -> None:
    assert recognise(file.encode()) == "alto"
    assert read(file.encode()).width == 1


def test_image_size_and_provenance() -> None:
    page = read(
        alto(
            description="""<sourceImageInformation><fileName> a b.jpg </fileName><fileIdentifier>https://x/1</fileIdentifier>
            </sourceImageInformation><Processing ID="x"><processingDateTime>2024-01-02</processingDateTime>
            <processingSoftware><softwareName>kraken</softwareName><softwareVersion>5</softwareVersion></processingSoftware>
            </Processing>""",
            page='LANG="la"',
        )
    )
    assert (page.image, page.width, page.height, page.id, page.language) == ("a b.jpg", 1000, 2000, "p", "la")
    assert (page.provenance.created, page.provenance.software) == (
        "2024-01-02",
        (Software("kraken", "5", "", "2024-01-02"),),
    )
    assert page.provenance.source == "https://x/1"


def test_a_file_with_several_pages() -> None:
    reading = read_pages(
        b'<alto><Layout><Page ID="a" WIDTH="1" HEIGHT="1"/><Page ID="b" WIDTH="1" HEIGHT="1"/></Layout></alto>', "x"
    )
    assert reading.value is not None
    assert [page.id for page in reading.value] == ["a", "b"]


def test_blocks_of_all_kinds_nest_as_in_the_file() -> None:
    page = read(
        alto("""<ComposedBlock ID="c"><TextBlock ID="t"/><ComposedBlock ID="d" TYPE="table"><TextBlock ID="cell"/>
        </ComposedBlock></ComposedBlock><Illustration ID="i" TYPE="chart"/><Illustration ID="j" TYPE="seal"/>
        <GraphicalElement ID="g"/>""")
    )
    assert [(r.id, r.kind, r.type) for r in page.all_regions()] == [
        ("c", RegionKind.GROUP, ""),
        ("t", RegionKind.TEXT, ""),
        ("d", RegionKind.TABLE, ""),
        ("cell", RegionKind.CELL, ""),
        ("i", RegionKind.CHART, ""),
        ("j", RegionKind.IMAGE, "seal"),
        ("g", RegionKind.SEPARATOR, ""),
    ]


def test_lines_and_blocks_where_they_must_not_be_are_read_all_the_same() -> None:
    line = '<TextLine ID="{0}"><String CONTENT="{0}"/></TextLine>'
    inside = f'<TextBlock ID="b">{line.format("1")}</TextBlock>{line.format("2")}'
    inside += f'<PrintSpace><ComposedBlock ID="c">{line.format("3")}</ComposedBlock>{line.format("4")}</PrintSpace>'
    page = read(f'<alto><Layout><Page WIDTH="1" HEIGHT="1">{inside}</Page></Layout></alto>'.encode())
    assert [(r.id, [x.id for x in r.lines]) for r in page.regions] == [("b", ["1"]), ("c", ["3"])]
    assert [x.id for x in page.orphans] == ["2", "4"]


def test_blocks_in_margins_stand_around_the_print_space() -> None:
    spaces = ("TopMargin", "LeftMargin", "RightMargin", "BottomMargin", "PrintSpace")
    blocks = "".join(
        f'<{space}><ComposedBlock ID="{space}"><TextBlock><TextLine ID="l{space}"/></TextBlock></ComposedBlock></{space}>'
        for space in spaces
    )
    page = read(f'<alto><Layout><Page WIDTH="1" HEIGHT="1">{blocks}</Page></Layout></alto>'.encode())
    names = ["TopMargin", "LeftMargin", "PrintSpace", "RightMargin", "BottomMargin"]
    assert [r.id for r in page.regions] == names
    assert [x.id for x in page.all_lines()] == [f"l{name}" for name in names]


def test_the_type_is_the_label_of_the_first_tag_that_says_what_it_is() -> None:
    tags = (
        """<LayoutTag ID="a" LABEL="Main"/><NE ID="b" LABEL="Person"/><OtherTag ID="l" LABEL="deu" TYPE="language"/>"""
    )
    page = read(
        alto('<TextBlock ID="1" TAGREFS="l a b"/><TextBlock ID="2" TAGREFS="l"/><TextBlock ID="3"/>', tags=tags)
    )
    assert [r.type for r in page.regions] == ["Main", "", ""]


def test_a_tag_that_is_not_defined() -> None:
    page, codes = faulty(
        alto('<TextBlock ID="1" TAGREFS="x"/><TextBlock ID="2" TAGREFS="x a"/>', tags='<OtherTag ID="a" LABEL="A"/>')
    )
    assert ([r.type for r in page.regions], codes) == (["", "A"], ["reference-dangling"])


def test_the_dummy_block_is_dissolved() -> None:
    page = read(alto('<TextBlock ID="eSc_dummyblock_1"><TextLine ID="l"><String CONTENT="x"/></TextLine></TextBlock>'))
    assert page.regions == ()
    assert [x.id for x in page.orphans] == ["l"]


@pytest.mark.parametrize(
    ("inside", "expected"),
    [
        ('<String CONTENT="  as it  is "/>', "  as it  is "),
        ('<String CONTENT=""/>', ""),
        ("", None),
        ('<String CONTENT="two"/><SP/><String CONTENT="words"/>', "two words"),
        ('<String CONTENT="no"/><String CONTENT="SP"/>', "no SP"),
        ('<String CONTENT="blank "/><String CONTENT="inside"/>', "blank inside"),
        ('<String CONTENT="義"/><String CONTENT="禮"/><String CONTENT="a"/>', "義禮 a"),
        ('<String CONTENT="한국"/><String CONTENT="말"/>', "한국 말"),
        ('<String CONTENT="Disgra" SUBS_TYPE="HypPart1" SUBS_CONTENT="Disgracieux"/><HYP CONTENT="-"/>', "Disgra-"),
        ('<String CONTENT="a"/><SP/><SP/><String CONTENT="b"/>', "a  b"),
        ('<SP/><String CONTENT="a"/><SP WIDTH="3"/>', " a "),
        ('<String CONTENT="mit"/><SP/><String CONTENT="Ta-" SUBS_TYPE="HypPart1" SUBS_CONTENT="Tage"/>', "mit Ta-"),
        ('<String CONTENT="ge" SUBS_TYPE="HypPart2" SUBS_CONTENT="Tage"/><SP/><String CONTENT="x"/>', "ge x"),
        ('<String CONTENT="dns" SUBS_TYPE="Abbreviation" SUBS_CONTENT="dominus"/>', "dns"),
        ('<String CONTENT="&#x5b57;&amp;"/>', "字&"),
    ],
)
def test_text(inside: str, expected: str | None) -> None:
    assert content(inside) == expected


def test_one_string_is_the_line_and_several_are_words() -> None:
    whole = line(
        '<String CONTENT="one" HPOS="0" VPOS="0" WIDTH="9" HEIGHT="1"/>', 'HPOS="0" VPOS="0" WIDTH="9" HEIGHT="1"'
    )
    assert whole.words == ()
    word = line(
        '<String CONTENT="one" HPOS="1" VPOS="0" WIDTH="2" HEIGHT="1"/>', 'HPOS="0" VPOS="0" WIDTH="9" HEIGHT="1"'
    )
    assert [w.texts[0].content for w in word.words] == ["one"]
    words = line('<String ID="s" CONTENT="a" WC="0.5"/><SP/><String CONTENT="b" WC="1"/>')
    assert [w.texts[0] for w in words.words] == [Text("a", 0.5), Text("b", 1.0)]
    assert words.texts == (Text("a b", 0.75),)


def test_glyphs_variants_and_alternatives() -> None:
    found = line(
        """<String CONTENT="a" WC="0"><ALTERNATIVE>b</ALTERNATIVE>
        <Glyph CONTENT="a" GC="0.7" HPOS="1" VPOS="2" WIDTH="3" HEIGHT="4"><Variant CONTENT="b" VC="0.2"/></Glyph></String>"""
    )
    assert found.texts == (Text("a", 0.0), Text("b", index=1))
    (glyph,) = found.words[0].glyphs
    assert glyph.texts == (Text("a", 0.7), Text("b", 0.2, 1))
    assert glyph.outline == ((1, 2), (4, 2), (4, 6), (1, 6))


@pytest.mark.parametrize("inside", ['<String CONTENT="{}"/>', '<String CONTENT="a"/><SP/><String CONTENT="{}"/>'])
@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("b&#10;c", "b c"),
        ("b &#13;&#10;&#10; c", "b c"),
        ("b&#x2028;c", "b c"),
        ("b&#x85;c", "b c"),
        ("&#10;b&#10;", "b"),
        ("b&#9;c", None),
        ("b  c", None),
    ],
)
def test_a_line_is_one_row(inside: str, written: str, expected: str | None) -> None:
    block = f'<TextBlock ID="b"><TextLine ID="l">{inside.format(written)}</TextLine></TextBlock>'
    page, codes = faulty(alto(block))
    text = page.regions[0].lines[0].text
    assert text is not None
    assert codes == ([] if expected is None else ["line-breaks"])
    assert text.content.removeprefix("a ") == (expected or written.replace("&#9;", "\t"))
    assert [word.texts[0].content for word in page.regions[0].lines[0].words][1:] in ([], [text.content[2:]])


BOX = 'HPOS="10" VPOS="20" WIDTH="100" HEIGHT="30"'
SHAPE = '<Shape><Polygon POINTS="10 20 110 20 110 50"/></Shape>'


@pytest.mark.parametrize(
    ("attributes", "baseline"),
    [
        (f'BASELINE="1 2 3 4" {BOX}', ((1, 2), (3, 4))),
        (f'BASELINE="1,2 3,4" {BOX}', ((1, 2), (3, 4))),
        (f'BASELINE="1,2,3,4" {BOX}', ((1, 2), (3, 4))),
        (f'BASELINE="(1,2) (3,4)" {BOX}', ((1, 2), (3, 4))),
        (f'BASELINE=" 1, 2  3, 4 " {BOX}', ((1, 2), (3, 4))),
        (f'BASELINE="1.5 -2 3 4" {BOX}', ((1.5, -2), (3, 4))),
        (f'BASELINE="1 2" {BOX}', ((1, 2),)),
        (f'BASELINE="45" {BOX}', ((10, 45), (110, 45))),
        (f'BASELINE="45.5" {BOX}', ((10, 45.5), (110, 45.5))),
        (f'BASELINE="" {BOX}', ()),
        (BOX, ()),
    ],
)
def test_baselines(attributes: str, baseline: object) -> None:
    found = line('<String CONTENT="x"/>', attributes)
    assert found.baseline == baseline
    assert found.box == found.bounds == Box(10, 20, 100, 30)


def test_the_height_of_a_baseline_is_across_the_shape_where_there_is_no_box() -> None:
    assert line(f'{SHAPE}<String CONTENT="x"/>', 'BASELINE="45"').baseline == ((10, 45), (110, 45))
    page, codes = faulty(alto('<TextBlock ID="b"><TextLine ID="l" BASELINE="45"/></TextBlock>'))
    assert (page.regions[0].lines[0].baseline, codes) == ((), ["coordinates-bad"])


def test_shapes() -> None:
    def region(shape: str, box: str = "") -> Region:
        return read(alto(f'<TextBlock ID="b" {box}><Shape>{shape}</Shape></TextBlock>')).regions[0]

    assert region('<Polygon POINTS="1,1 5,1 5,5"/>').outline == ((1, 1), (5, 1), (5, 5))
    circle = region('<Circle HPOS="100" VPOS="50" RADIUS="10"/>')
    assert circle.bounds == Box(90, 40, 20, 20)
    assert region('<Ellipse HPOS="100" VPOS="50" HLENGTH="40" VLENGTH="20"/>').bounds == Box(80, 40, 40, 20)
    assert region('<Ellipse HPOS="100" VPOS="50" HLENGTH="40" VLENGTH="20" ROTATION="90"/>').bounds == Box(
        90, 30, 20, 40
    )
    assert read(alto(f'<TextBlock ID="b" {BOX}/>')).regions[0].outline == Box(10, 20, 100, 30).corners


def test_places_that_say_too_little_cost_no_text() -> None:
    """Shapes of two points, words without a place, blocks and lines without an id, sizes with decimals."""
    page = read(
        alto("""<TextBlock><Shape><Polygon POINTS="1,1 2,2"/></Shape><TextLine><String CONTENT="a" CC="09"/><SP/>
        <String CONTENT="b" TAGREFS="person" STYLEREFS="font" WC="1"/></TextLine></TextBlock>""").replace(
            b'"1000"', b'"1000.5"'
        )
    )
    (found,) = page.regions
    assert (page.width, found.id, found.outline) == (1000.5, "", ((1, 1), (2, 2)))
    assert (found.lines[0].text, found.lines[0].mask, found.lines[0].box) == (Text("a b", 1.0), (), None)
    assert [word.outline for word in found.lines[0].words] == [(), ()]


def test_language_and_direction() -> None:
    page = read(
        alto(
            '<TextBlock ID="b" language="ar" BASEDIRECTION="rtl"><TextLine ID="l" LANG="he" BASEDIRECTION="ttb"/></TextBlock>'
        )
    )
    region = page.regions[0]
    assert (region.language, region.direction) == ("ar", Direction.RIGHT_TO_LEFT)
    assert (region.lines[0].language, region.lines[0].direction) == ("he", Direction.TOP_TO_BOTTOM)


def test_an_explicit_reading_order_goes_before_that_of_the_file() -> None:
    order = """<ReadingOrder><OrderedGroup ID="o"><ElementRef ID="e1" REF="b"/><ElementRef ID="e2" REF="a2"/>
      <ElementRef ID="e3" REF="a1"/></OrderedGroup></ReadingOrder>"""
    page = read(
        alto(
            '<TextBlock ID="a"><TextLine ID="a1"/><TextLine ID="a2"/></TextBlock><TextBlock ID="b"/><TextBlock ID="c"/>',
            order=order,
        )
    )
    assert [r.id for r in page.regions] == ["b", "c", "a"]
    assert [x.id for x in page.regions[2].lines] == ["a2", "a1"]


def test_bad_numbers_cost_only_themselves() -> None:
    page, codes = faulty(
        alto("""<TextBlock ID="b" HPOS="x" VPOS="1" WIDTH="1" HEIGHT="1"><TextLine ID="l" BASELINE="1 2 3">
        <Shape><Polygon POINTS="a b"/></Shape><String CONTENT="text" WC="high"/></TextLine></TextBlock>""")
    )
    assert codes == ["coordinates-bad"]
    found = page.regions[0].lines[0]
    assert (found.texts, found.baseline, found.mask) == ((Text("text"),), (), ())


def test_ids_given_twice_are_noted_and_all_is_read() -> None:
    page, codes = faulty(alto('<TextBlock ID="b"/><TextBlock ID="b"/>'))
    assert (len(page.regions), codes) == (2, ["id-twice"])


@pytest.mark.parametrize("unit", ["mm10", "inch1200", "mm"])
def test_other_units_are_said(unit: str) -> None:
    page, codes = faulty(alto().replace(b"pixel", unit.encode()))
    assert (page.unit, codes) == (unit, ["unit-not-pixel"])


@pytest.mark.parametrize("unit", ["pixel", "", " Pixel ", "pixels", "px"])
def test_pixels_by_any_name(unit: str) -> None:
    assert read(alto().replace(b"pixel", unit.encode())).unit == "pixel"


def test_a_page_without_size() -> None:
    page, codes = faulty(b'<alto><Layout><Page WIDTH="wide"/></Layout></alto>')
    assert (page.width, page.height, codes) == (0, 0, ["page-size-missing"])


def test_a_file_cut_off() -> None:
    whole = alto('<TextBlock ID="b"><TextLine ID="l"><String CONTENT="x"/></TextLine></TextBlock>')
    page, codes = faulty(whole[: whole.index(b"</TextBlock>")])
    assert ([x.id for x in page.all_lines()], codes) == (["l"], ["xml-broken"])


@given(st.data())
def test_no_damage_makes_it_fail(data: st.DataObject) -> None:
    whole = alto(
        f'<TextBlock ID="b" {BOX} TAGREFS="t"><TextLine ID="l" BASELINE="1 2 3 4"><String CONTENT="x"/></TextLine></TextBlock>'
    )
    place = data.draw(st.integers(0, len(whole)))
    damaged = whole[:place] + data.draw(st.binary(max_size=5)) + whole[place + data.draw(st.integers(0, 5)) :]
    reading: Reading[tuple[Page, ...]] = read_pages(damaged, "x.xml")
    assert reading.value is not None or reading.problems
