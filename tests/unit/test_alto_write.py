"""What the ALTO writer makes of pages."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from lxml import etree
from tests.schemas import faults
from tests.unit.pages import PAGES

from florilegium.formats.alto.strings import gaps_between
from florilegium.formats.alto.write import AltoOptions, Profile, write_alto
from florilegium.formats.transcription import read_pages
from florilegium.formats.writing import Ids, attribute, figure, legal, share, text
from florilegium.model.geometry import Box
from florilegium.model.page import (
    Direction,
    Glyph,
    Line,
    Page,
    Provenance,
    Region,
    RegionKind,
    Software,
    Substitution,
    SubstitutionType,
    Text,
    Word,
)

ALTO = "{http://www.loc.gov/standards/alto/ns-v4#}"
SQUARE = ((10.0, 10.0), (90.0, 10.0), (90.0, 50.0), (10.0, 50.0))
LINE = Line("l", "Default", ((10.0, 45.0), (90.0, 45.0)), SQUARE, None, (Text("text", 0.5),))
PAGE = Page("a.jpg", 100, 200, (Region("r", RegionKind.TEXT, "Main", SQUARE, (LINE,)),))
STANDARD = AltoOptions()
ESCRIPTORIUM = AltoOptions(Profile.ESCRIPTORIUM)


def written(page: Page, options: AltoOptions = STANDARD) -> tuple[etree._Element, list[str]]:
    writing = write_alto(page, options, "x.xml")
    return etree.fromstring(writing.content), [problem.code for problem in writing.problems]


def with_line(line: Line) -> Page:
    return replace(PAGE, regions=(replace(PAGE.regions[0], lines=(line,)),))


def first(root: etree._Element, name: str) -> etree._Element:
    return next(root.iter(ALTO + name))


def test_a_unit_that_alto_does_not_know_is_said() -> None:
    assert [problem.code for problem in write_alto(replace(PAGE, unit="mm")).problems] == ["unit-kept"]
    for unit in ("pixel", "mm10", "inch1200"):
        writing = write_alto(replace(PAGE, unit=unit))
        assert f"<MeasurementUnit>{unit}</MeasurementUnit>".encode() in writing.content
        assert writing.problems == ()


def test_only_tags_that_are_used_and_each_once() -> None:
    region = PAGE.regions[0]
    page = replace(
        PAGE, regions=(region, replace(region, id="r2", type="Other", lines=()), replace(region, id="r3", lines=()))
    )
    root, problems = written(page)
    tags = {tag.get("ID"): tag.get("LABEL") for tag in root.iter(ALTO + "OtherTag")}
    assert list(tags.values()) == ["Main", "Other", "Default"]
    assert [tags[str(b.get("TAGREFS"))] for b in root.iter(ALTO + "TextBlock")] == ["Main", "Other", "Main"]
    assert problems == []
    root, _ = written(replace(PAGE, regions=()))
    assert list(root.iter(ALTO + "Tags")) == []


def test_a_users_id_goes_before_a_tags() -> None:
    root, _ = written(replace(PAGE, regions=(replace(PAGE.regions[0], id="BT1"),)))
    assert first(root, "TextBlock").get("ID") == "BT1"
    assert first(root, "OtherTag").get("ID") == "BT1_2"


def test_confidence_of_nought_is_kept() -> None:
    assert first(written(with_line(replace(LINE, texts=(Text("x", 0.0),))))[0], "String").get("WC") == "0.0"
    assert first(written(with_line(replace(LINE, texts=(Text("x", 1e-7),))))[0], "String").get("WC") == "0.0000001"
    root, problems = written(with_line(replace(LINE, texts=(Text("x", 97.0),))))
    assert (first(root, "String").get("WC"), problems) == (None, ["confidence-bad"])


def test_control_characters_go_and_tabs_stay() -> None:
    root, problems = written(with_line(replace(LINE, texts=(Text("a\tb\x0bc\x00"),))))
    assert (first(root, "String").get("CONTENT"), problems) == ("a\tbc", ["characters-removed"])


def test_a_line_without_text_has_an_empty_string() -> None:
    assert first(written(with_line(replace(LINE, texts=())))[0], "String").get("CONTENT") == ""


def test_a_line_without_geometry_has_none() -> None:
    root, _ = written(with_line(Line("l", texts=(Text("x"),))))
    assert first(root, "TextLine").items() == [("ID", "l")]
    assert first(root, "String").items() == [("CONTENT", "x")]


def test_the_box_is_that_of_the_mask_then_the_given_one_then_that_of_the_baseline() -> None:
    def box(line: Line) -> list[str | None]:
        element = first(written(with_line(line))[0], "TextLine")
        return [element.get(name) for name in ("HPOS", "VPOS", "WIDTH", "HEIGHT")]

    assert box(LINE) == ["10", "10", "80", "40"]
    assert box(replace(LINE, mask=(), box=Box(1, 2, 3, 4.5))) == ["1", "2", "3", "4.5"]
    assert box(replace(LINE, mask=())) == ["10", "45", "80", "0"]


def test_shapes_that_are_none_are_left_out() -> None:
    root, problems = written(with_line(replace(LINE, mask=SQUARE[:2], baseline=SQUARE[:1])))
    assert first(root, "TextLine").get("BASELINE") is None
    assert problems == ["geometry-degenerate"]


def test_points_outside_are_moved_onto_the_page() -> None:
    outside = with_line(replace(LINE, baseline=((-5.0, 45.0), (1.5e6, 45.0))))
    root, problems = written(outside)
    assert (first(root, "TextLine").get("BASELINE"), problems) == ("0 45 100 45", ["points-clipped"])
    root, problems = written(outside, ESCRIPTORIUM)
    assert (first(root, "TextLine").get("BASELINE"), problems) == ("-5 45 1500000 45", [])


def test_orphans_come_last_in_a_block_of_their_own() -> None:
    root, _ = written(replace(PAGE, orphans=(replace(LINE, id="o"),)))
    blocks = list(root.iter(ALTO + "TextBlock"))
    assert [block.get("ID") for block in blocks] == ["r", "eSc_dummyblock_"]
    assert [reference.get("REF") for reference in root.iter(ALTO + "ElementRef")] == ["r", "eSc_dummyblock_"]


def test_ids_of_pages() -> None:
    def page(page: Page, options: AltoOptions) -> tuple[str | None, str | None]:
        element = first(written(page, options)[0], "Page")
        return element.get("ID"), element.get("PHYSICAL_IMG_NR")

    assert page(replace(PAGE, id="P7"), AltoOptions(number=3)) == ("P7", "3")
    assert page(replace(PAGE, id="eSc_dummypage_"), AltoOptions(number=3)) == ("page_3", "3")
    assert page(replace(PAGE, id="P7"), AltoOptions(Profile.ESCRIPTORIUM, 3)) == ("eSc_dummypage_", "2")


def test_all_kinds_of_regions(shared: Path) -> None:
    inner = Region("in", RegionKind.TEXT, "", SQUARE, (LINE,))
    regions = (
        *(Region(f"k{number}", kind, "", SQUARE) for number, kind in enumerate(RegionKind)),
        Region("table", RegionKind.TABLE, "T", SQUARE, (replace(LINE, id="own"),), (inner,)),
        Region("group", RegionKind.GROUP, "", (), (), (replace(inner, id="in2", lines=()),)),
    )
    page = replace(PAGE, regions=regions)
    for options, schema in ((AltoOptions(), "4-4"), (ESCRIPTORIUM, "4-2")):
        content = write_alto(page, options).content
        assert faults(content, shared / "schemas" / "alto" / f"alto-{schema}.xsd") == []
    root, _ = written(page, ESCRIPTORIUM)
    assert {etree.QName(block).localname for block in first(root, "PrintSpace")} == {"TextBlock"}
    assert [block.get("ID") for block in first(root, "PrintSpace")][-3:] == ["table", "in", "in2"]
    root, _ = written(page)
    table = next(block for block in root.iter(ALTO + "ComposedBlock") if block.get("ID") == "table")
    assert [block.get("ID") for block in table.iter(ALTO + "TextBlock")] == ["table_lines", "in"]


def test_language_and_direction_are_for_the_standard_profile() -> None:
    page = replace(
        PAGE,
        direction=Direction.RIGHT_TO_LEFT,
        language="ar",
        regions=(replace(PAGE.regions[0], language="Ancient Greek", lines=(replace(LINE, language="he"),)),),
    )
    root, _ = written(page)
    assert (first(root, "Page").get("LANG"), first(root, "TextBlock").get("BASEDIRECTION")) == ("ar", "rtl")
    assert (first(root, "TextBlock").get("LANG"), first(root, "TextLine").get("LANG")) == (None, "he")
    assert b"LANG" not in write_alto(page, ESCRIPTORIUM).content


@pytest.mark.parametrize(
    ("language", "legal"),
    [
        ("de", True),
        ("German", True),
        ("zh-Hant-TW", True),
        ("de-1901", False),
        ("sl-rozaj", True),
        ("A", False),
        ("a b", False),
    ],
)
def test_languages(language: str, legal: bool, shared: Path) -> None:
    content = write_alto(replace(PAGE, language=language)).content
    assert (b"LANG=" in content) is legal
    assert faults(content, shared / "schemas" / "alto" / "alto-4-4.xsd") == []


def test_who_made_it() -> None:
    provenance = Provenance(
        "Me & you", "2024-01-02T03:04:05Z", "yesterday", (Software("kraken", "5.2"),), "https://x/1"
    )
    root, _ = written(replace(PAGE, provenance=provenance))
    assert first(root, "fileIdentifier").text == "https://x/1"
    assert first(root, "processingAgency").text == "Me & you"
    assert [e.text for e in root.iter(ALTO + "processingDateTime")] == ["2024-01-02T03:04:05Z"]
    assert [e.text for e in root.iter(ALTO + "softwareName")] == ["kraken", "Florilegium"]


def test_the_same_page_gives_the_same_bytes() -> None:
    assert write_alto(PAGE).content == write_alto(PAGE).content


GLYPH = Glyph("g", (Text("d", 0.9), Text("cl", 0.1)), SQUARE)


def words(*contents: str) -> tuple[Word, ...]:
    return tuple(Word(f"w{n}", (Text(content, 0.25),), SQUARE, (GLYPH,)) for n, content in enumerate(contents))


def test_words_and_glyphs_on_demand() -> None:
    line = replace(LINE, texts=(Text("ad me-"),), words=words("ad", "me"))
    root, _ = written(with_line(line), AltoOptions(words=True))
    parts = [(etree.QName(part).localname, part.get("CONTENT")) for part in list(first(root, "TextLine"))[1:]]
    assert parts == [("String", "ad"), ("SP", None), ("String", "me"), ("HYP", "-")]
    assert (first(root, "Glyph").get("GC"), first(root, "Variant").get("CONTENT")) == ("0.9", "cl")
    root, _ = written(with_line(line))
    assert [part.get("CONTENT") for part in root.iter(ALTO + "String")] == ["ad me-"]


def test_words_that_do_not_make_up_the_line() -> None:
    line = replace(LINE, texts=(Text("corrected"),), words=words("korrekted"))
    root, problems = written(with_line(line), AltoOptions(words=True))
    assert ([part.get("CONTENT") for part in root.iter(ALTO + "String")], problems) == (["corrected"], ["words-differ"])


@pytest.mark.parametrize(
    ("content", "parts", "gaps"),
    [
        ("a b", ["a", "b"], [" ", ""]),
        ("義禮", ["義", "禮"], ["", ""]),
        ("a b-", ["a", "b"], [" ", "-"]),
        ("a b ", ["a", "b"], [" ", " "]),
        (" a b", ["a", "b"], None),
        ("a  b", ["a", "b"], None),
        ("a x b", ["a", "b"], None),
        ("a b etc", ["a", "b"], None),
        ("a", ["a", ""], None),
    ],
)
def test_what_stands_between_words(content: str, parts: list[str], gaps: list[str] | None) -> None:
    assert gaps_between(content, words(*parts)) == gaps


@pytest.mark.parametrize(
    ("value", "plain"),
    [
        (1.0, "1"),
        (52.49000000000001, "52.49"),
        (1234567.25, "1234567.25"),
        (-0.5, "-0.5"),
        (1e-9, "0"),
        (1e22, "1" + "0" * 22),
    ],
)
def test_plain_numbers(value: float, plain: str) -> None:
    assert figure(value) == plain


def test_shares() -> None:
    assert [share(value) for value in (0.0, 1.0, 1, 0.3333333333333333, 1e-5)] == [
        "0.0",
        "1.0",
        "1.0",
        "0.3333333333333333",
        "0.00001",
    ]


@given(st.text(), st.text())
def test_any_text_survives(value: str, other: str) -> None:
    element = etree.fromstring(f'<a b="{attribute(value)}">{text(other)}</a>'.encode())
    assert element.get("b") == legal(value)
    assert (element.text or "") == legal(other)


@given(st.lists(st.text(max_size=6) | st.sampled_from(["a", "a b", "1", "_1", "line", "ä"])))
def test_ids_are_legal_different_and_kept_where_possible(wanted: list[str]) -> None:
    ids = Ids(wanted)
    given_ = [ids.give(id, "line") for id in wanted]
    assert len(set(given_)) == len(given_)
    root = etree.Element("a")
    for id in given_:
        etree.SubElement(root, "b").set("{http://www.w3.org/XML/1998/namespace}id", id)
    etree.fromstring(etree.tostring(root))
    for id in ("a", "line", "ä"):
        if id in wanted:
            assert given_[wanted.index(id)] == id


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(PAGES, st.sampled_from(Profile))
def test_any_page_gives_a_valid_file_with_all_its_text(shared: Path, page: Page, profile: Profile) -> None:
    content = write_alto(page, AltoOptions(profile, 1, words=True)).content
    schema = {Profile.STANDARD: "alto-4-4.xsd", Profile.ESCRIPTORIUM: "alto-4-2.xsd", Profile.DFG: "alto-2-1.xsd"}[
        profile
    ]
    assert faults(content, shared / "schemas" / "alto" / schema) == []
    reading = read_pages(content, "x.xml")
    assert reading.value is not None
    again = reading.value[0]
    expected = [(legal(line.type), legal(line.text.content) if line.text else "") for line in page.all_lines()]
    assert sorted((line.type, line.text.content if line.text else "?") for line in again.all_lines()) == sorted(
        expected
    )


def test_alto_2_has_boxes_and_level_baselines() -> None:
    line = Line("l", "", ((10.4, 45.0), (90.0, 48.0)), ((10.4, 10.0), (90.6, 10.0), (90.6, 50.0)), texts=(Text("a b"),))
    bare = Line("m", texts=(Text("c"),))
    page = Page("a.jpg", 100, 200, (Region("r", outline=((5, 5), (95, 5), (95, 150)), lines=(line, bare)),), (bare,))
    writing = write_alto(page, AltoOptions(Profile.DFG), "x.xml")
    root = etree.fromstring(writing.content)
    assert root.tag == "{http://www.loc.gov/standards/alto/ns-v2#}alto"
    lines = {node.get("ID"): dict(node.attrib) for node in root.iter("{*}TextLine")}
    assert lines["l"] == {"ID": "l", "HPOS": "10", "VPOS": "10", "WIDTH": "81", "HEIGHT": "40", "BASELINE": "46"}
    assert (lines["m"]["HPOS"], lines["m"]["WIDTH"], lines["m_2"]["WIDTH"]) == ("5", "90", "100")
    assert "outline-made-up" in [problem.code for problem in writing.problems]
    assert [node.tag for node in root.iter("{*}TextLine") for child in node if child.tag.endswith("Shape")] == []


def test_lines_of_different_blocks_can_take_turns() -> None:
    first, second = Line("a", order=0, texts=(Text("1"),)), Line("b", order=1, texts=(Text("2"),))
    third = Line("c", order=2, texts=(Text("3"),))
    page = Page("", 9, 9, (Region("r", lines=(first, third)), Region("s", lines=(second,))))
    writing = write_alto(page)
    root = etree.fromstring(writing.content)
    groups = [[ref.get("REF") for ref in group] for group in root.iter("{*}OrderedGroup")]
    assert groups == [["r", "s"], ["a", "b", "c"]]
    [again] = read_pages(writing.content, "x.xml").value or ()
    assert [line.id for line in again.lines_as_read()] == ["a", "b", "c"]
    assert [line.id for line in again.all_lines()] == ["a", "c", "b"]
    other = write_alto(page, AltoOptions(Profile.ESCRIPTORIUM))
    assert "order-lost" in [problem.code for problem in other.problems]


def test_parted_words_and_settings_come_back() -> None:
    half = Word("w", (Text("bak"),), substitution=Substitution(SubstitutionType.HYPHENATED_START, "backen"))
    line = Line("l", texts=(Text("bak-"),), words=(half,))
    software = Software("kraken", "7.1", "model: catmus.mlmodel", "2026-01-02T03:04:05Z")
    page = Page("", 9, 9, (Region("r", lines=(line,)),), provenance=Provenance(software=(software,)))
    [again] = read_pages(write_alto(page, AltoOptions(words=True)).content, "x.xml").value or ()
    assert again.regions[0].lines[0].words[0].substitution == half.substitution
    assert again.regions[0].lines[0].texts == line.texts
    assert again.provenance.software[0] == software
