"""What the PAGE writer makes of pages."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from lxml import etree
from tests.schemas import faults
from tests.unit.pages import PAGES

from florilegium.formats.page.write import NAMESPACE, NAMESPACE_2013, PageOptions, PageProfile, write_page
from florilegium.formats.transcription import read_pages
from florilegium.formats.writing import legal
from florilegium.model.geometry import Box
from florilegium.model.page import (
    Cell,
    Direction,
    Glyph,
    Line,
    Page,
    Provenance,
    Region,
    RegionKind,
    Software,
    Text,
    Word,
)

PAGE_ELEMENT = f"{{{NAMESPACE}}}"
SQUARE = ((10.0, 10.0), (90.0, 10.0), (90.0, 50.0), (10.0, 50.0))
LINE = Line("l", "Default", ((10.0, 45.0), (90.0, 45.0)), SQUARE, None, (Text("text", 0.5),))
PAGE = Page("a.jpg", 100, 200, (Region("r", RegionKind.TEXT, "Main", SQUARE, (LINE,)),))


def written(page: Page, *, words: bool = False) -> tuple[etree._Element, list[str]]:
    writing = write_page(page, PageOptions(words), "x.xml")
    return etree.fromstring(writing.content), [problem.code for problem in writing.problems]


def with_line(line: Line) -> Page:
    return replace(PAGE, regions=(replace(PAGE.regions[0], lines=(line,)),))


def first(root: etree._Element, name: str) -> etree._Element:
    return next(root.iter(PAGE_ELEMENT + name))


def points(root: etree._Element, name: str) -> str | None:
    return first(first(root, name), "Coords").get("points")


def test_types_by_name_and_in_custom() -> None:
    region = PAGE.regions[0]
    page = replace(
        PAGE, regions=(region, replace(region, id="h", type="heading"), replace(region, id="o", type="a;b}"))
    )
    root, problems = written(page)
    found = [(r.get("type"), r.get("custom")) for r in root.iter(PAGE_ELEMENT + "TextRegion")]
    assert found == [
        (None, "structure {type:Main;}"),
        ("heading", "structure {type:heading;}"),
        (None, r"structure {type:a\u003bb\u007d;}"),
    ]
    assert problems == []
    again = read_pages(write_page(page).content, "x").value
    assert again is not None
    assert [r.type for r in again[0].regions] == ["Main", "heading", "a;b}"]


def test_custom_is_kept_and_the_type_comes_last() -> None:
    line = replace(LINE, custom="readingOrder {index:0;} abbrev {offset:1; length:2;}")
    custom = first(written(with_line(line))[0], "TextLine").get("custom")
    assert custom == "readingOrder {index:0;} abbrev {offset:1; length:2;} structure {type:Default;}"
    line = replace(LINE, custom="structure {type:Default;}")
    assert first(written(with_line(line))[0], "TextLine").get("custom") == "structure {type:Default;}"


def test_points_are_whole_and_on_the_page() -> None:
    line = replace(LINE, baseline=((-5.0, 45.4), (1e6, 45.6)))
    assert first(written(with_line(line))[0], "Baseline").get("points") == "0,45 100,46"


def test_what_page_demands_is_made_up() -> None:
    def line(**changes: object) -> str | None:
        root, problems = written(with_line(replace(LINE, mask=(), **changes)))  # type: ignore[arg-type]
        assert problems == ["outline-made-up"]
        return points(root, "TextLine")

    assert line(box=Box(1, 2, 3, 4)) == "1,2 4,2 4,6 1,6"
    assert line() == "10,41 90,41 90,46 10,46"  # a band along the baseline, as high as a line on a page without any
    assert line(baseline=()) == "10,10 90,10 90,50 10,50"  # the region
    root, _ = written(replace(PAGE, regions=(replace(PAGE.regions[0], outline=(), lines=()),)))
    assert points(root, "TextRegion") == "0,0 100,0 100,200 0,200"  # the page


def test_another_unit_is_said() -> None:
    assert written(replace(PAGE, unit="mm10"))[1] == ["unit-kept"]


def test_how_lines_follow_each_other(shared: Path) -> None:
    left = Direction.RIGHT_TO_LEFT
    page = replace(PAGE, line_order=left, regions=(replace(PAGE.regions[0], line_order=left),))
    root, _ = written(page)
    assert [first(root, name).get("textLineOrder") for name in ("Page", "TextRegion")] == ["right-to-left"] * 2
    assert faults(write_page(page).content, shared / "schemas" / "page" / "2019-07-15" / "pagecontent.xsd") == []
    [again] = read_pages(write_page(page).content, "x.xml").value or ()
    assert (again.line_order, again.regions[0].line_order) == (left, left)
    transkribus = write_page(page, PageOptions(profile=PageProfile.TRANSKRIBUS)).content
    assert b"textLineOrder" not in transkribus  # which came in 2016


def test_orphans_lie_in_a_rectangle_around_them() -> None:
    root, problems = written(replace(PAGE, regions=(), orphans=(LINE,)))
    region = first(root, "TextRegion")
    assert (region.get("id"), points(root, "TextRegion")) == ("eSc_dummyblock_", "10,10 90,10 90,50 10,50")
    assert problems == []


def test_the_reading_order_is_explicit() -> None:
    page = replace(PAGE, orphans=(replace(LINE, id="o"),), regions=(*PAGE.regions, Region("r2", outline=SQUARE)))
    root, _ = written(page)
    order = [(r.get("index"), r.get("regionRef")) for r in root.iter(PAGE_ELEMENT + "RegionRefIndexed")]
    assert order == [("0", "r"), ("1", "r2"), ("2", "eSc_dummyblock_")]


def test_readings_and_confidences() -> None:
    root, problems = written(with_line(replace(LINE, texts=(Text("a\x00", 0.0), Text("b", 7.0)))))
    found = [(t.get("index"), t.get("conf"), t[0].text) for t in root.iter(PAGE_ELEMENT + "TextEquiv")]
    assert found == [("0", "0.0", "a"), ("1", None, "b")]
    assert problems == ["characters-removed", "confidence-bad"]
    assert list(written(with_line(replace(LINE, texts=())))[0].iter(PAGE_ELEMENT + "TextEquiv")) == []


def test_words_stand_before_the_text_of_the_line() -> None:
    word = Word("w", (Text("te", 0.5),), SQUARE, (Glyph("g", (Text("t"),), SQUARE),), "German")
    root, _ = written(with_line(replace(LINE, words=(word,))), words=True)
    assert [etree.QName(part).localname for part in first(root, "TextLine")] == [
        "Coords",
        "Baseline",
        "Word",
        "TextEquiv",
    ]
    assert first(root, "Word").get("language") == "German"
    assert list(written(with_line(replace(LINE, words=(word,))))[0].iter(PAGE_ELEMENT + "Word")) == []


def test_language_direction_and_metadata() -> None:
    provenance = Provenance("Me", "2024-01-02T03:04:05Z", "", (Software("kraken", "5"),), "https://x")
    page = replace(PAGE, language="Latin", direction=Direction.TOP_TO_BOTTOM, provenance=provenance)
    root, _ = written(page)
    assert (first(root, "Page").get("primaryLanguage"), first(root, "Page").get("readingDirection")) == (
        "Latin",
        "top-to-bottom",
    )
    assert [first(root, name).text for name in ("Creator", "Created", "LastChange")] == [
        "Me",
        "2024-01-02T03:04:05Z",
        "2024-01-02T03:04:05Z",
    ]
    assert [item.get("value") for item in root.iter(PAGE_ELEMENT + "MetadataItem")] == ["kraken", "Florilegium"]
    named = {"la": "Latin", "ger": "German", "deu-AT": "German", "hbo": None, "": None}
    for code, name in named.items():
        assert first(written(replace(PAGE, language=code))[0], "Page").get("primaryLanguage") == name


def test_all_kinds_of_regions_come_back(shared: Path) -> None:
    kinds = [kind for kind in RegionKind if kind not in (RegionKind.CELL, RegionKind.GROUP)]
    cell = Region("cell", RegionKind.CELL, "", SQUARE, (LINE,))
    regions = (
        *(Region(f"k{number}", kind, "", SQUARE) for number, kind in enumerate(kinds)),
        Region("table", RegionKind.TABLE, "T", SQUARE, (), (cell,)),
    )
    content = write_page(replace(PAGE, regions=regions)).content
    assert faults(content, shared / "schemas" / "page" / "2019-07-15" / "pagecontent.xsd") == []
    again = read_pages(content, "x").value
    assert again is not None
    assert [(r.kind, r.type) for r in again[0].all_regions()][:-1] == [
        (region.kind, region.type or ("custom" if region.kind is RegionKind.CUSTOM else "")) for region in regions
    ]
    assert again[0].regions[-1].regions[0].kind is RegionKind.CELL


def test_a_group_without_type_falls_away_and_lines_stand_in_text_regions() -> None:
    inner = Region("in", RegionKind.TEXT, "", SQUARE)
    group = Region("g", RegionKind.GROUP, "", (), (), (inner,))
    music = Region("m", RegionKind.MUSIC, "", SQUARE, (LINE,))
    root, _ = written(replace(PAGE, regions=(group, music)))
    assert [region.get("id") for region in list(first(root, "Page"))[1:]] == ["in", "m"]
    assert first(root, "TextLine").getparent().get("id") == "m_lines"  # type: ignore[union-attr]


@pytest.mark.parametrize("words", [False, True])
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(PAGES)
def test_any_page_gives_a_valid_file_with_all_its_text(shared: Path, words: bool, page: Page) -> None:
    content = write_page(page, PageOptions(words)).content
    assert faults(content, shared / "schemas" / "page" / "2019-07-15" / "pagecontent.xsd") == []
    reading = read_pages(content, "x.xml")
    assert reading.value is not None
    again = sorted(line.text.content if line.text else "" for line in reading.value[0].all_lines())
    assert again == sorted(legal(line.text.content) if line.text else "" for line in page.all_lines())


def in_profile(page: Page, profile: PageProfile, *, words: bool = False) -> etree._Element:
    return etree.fromstring(write_page(page, PageOptions(words, profile)).content)


def test_transkribus_has_a_place_for_everything(shared: Path) -> None:
    word = Word("w", (Text("text"),), SQUARE)
    line = replace(LINE, words=(word, replace(word, id="v")), custom="readingOrder {index:7;} abbrev {offset:1;}")
    inner = Region("i", RegionKind.MAP, "", SQUARE)
    page = replace(PAGE, regions=(replace(PAGE.regions[0], lines=(LINE, line), regions=(inner,)),), orphans=(LINE,))
    root = in_profile(page, PageProfile.TRANSKRIBUS, words=True)
    assert faults(etree.tostring(root), shared / "schemas/page/2013-07-15/pagecontent.xsd") == []
    tag = f"{{{NAMESPACE_2013}}}"
    customs = [(node.get("id"), node.get("custom")) for node in root.iter() if node.get("custom")]
    assert customs == [
        ("r", "readingOrder {index:0;} structure {type:Main;}"),
        ("l", "readingOrder {index:0;} structure {type:Default;}"),
        ("l_2", "readingOrder {index:1;} abbrev {offset:1;} structure {type:Default;}"),
        ("w", "readingOrder {index:0;}"),
        ("v", "readingOrder {index:1;}"),
        ("i", "readingOrder {index:1;}"),
        ("eSc_dummyblock_", "readingOrder {index:2;}"),
        ("l_3", "readingOrder {index:0;} structure {type:Default;}"),
    ]
    assert [node.tag.removeprefix(tag) for node in root.iter(f"{tag}ImageRegion")] == ["ImageRegion"]


def test_escriptorium_reads_the_type_up_to_the_last_brace() -> None:
    page = replace(PAGE, regions=(replace(PAGE.regions[0], type="Odd; {zone}:1", custom="readingOrder {index:0;}"),))
    root = in_profile(page, PageProfile.ESCRIPTORIUM)
    assert first(root, "TextRegion").get("custom") == "structure {type:Odd; {zone}:1;}"
    standard = first(in_profile(page, PageProfile.STANDARD), "TextRegion").get("custom")
    assert standard == r"readingOrder {index:0;} structure {type:Odd\u003b \u007bzone\u007d:1;}"


def test_cells_keep_their_places() -> None:
    cell = Region("c", RegionKind.CELL, "", SQUARE, (LINE,), cell=Cell(2, 1, 1, 3, header=True))
    page = replace(PAGE, regions=(Region("t", RegionKind.TABLE, "", SQUARE, regions=(cell,)),))
    [again] = read_pages(write_page(page).content, "x.xml").value or ()
    assert again.regions[0].regions[0].cell == cell.cell
    assert again.regions[0].regions[0].kind is RegionKind.CELL


def test_lines_that_take_turns_are_a_loss_that_is_named() -> None:
    first_, second = replace(LINE, order=0), replace(LINE, id="m", order=2)
    other = Region("s", outline=SQUARE, lines=(replace(LINE, id="n", order=1),))
    page = replace(PAGE, regions=(replace(PAGE.regions[0], lines=(first_, second)), other))
    assert "order-lost" in written(page)[1]


def test_settings_of_programs_come_back() -> None:
    software = Software("kraken", "7.1", "model: catmus.mlmodel", "2026-01-02T03:04:05Z")
    page = replace(PAGE, provenance=Provenance(software=(software,)))
    [again] = read_pages(write_page(page).content, "x.xml").value or ()
    assert again.provenance.software[0] == software
    old = in_profile(page, PageProfile.TRANSKRIBUS)
    comments = old.find(f"{{{NAMESPACE_2013}}}Metadata/{{{NAMESPACE_2013}}}Comments")
    assert comments is not None
    assert "kraken 7.1 model: catmus.mlmodel" in (comments.text or "")
