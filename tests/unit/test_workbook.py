"""Workbooks: what spreadsheets allow, and what they would make of texts that are none of their business."""

from __future__ import annotations

import io
import zipfile
from datetime import UTC, datetime
from typing import Any

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree
from PIL import Image

from florilegium.package import sheet as sheet_module
from florilegium.package import workbook as workbook_module
from florilegium.package.cells import Value, date_cell, shortened, spreadsheet_value
from florilegium.package.drawing import Placed
from florilegium.package.sheet import LinkTo, Sheet, sheet_names
from florilegium.package.workbook import workbook_parts
from florilegium.problems import Problem


def saved(*sheets: Sheet, media: dict[str, bytes] | None = None) -> tuple[Any, list[Problem]]:
    """The workbook as openpyxl reads it again, its pictures stored before all else."""
    problems: list[Problem] = []
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        for name, content in (media or {}).items():
            archive.writestr(name, content)
        for part in workbook_parts(sheets, problems):
            assert isinstance(part.content, bytes)
            archive.writestr(part.path, part.content)
        assert len(set(archive.namelist())) == len(archive.namelist())
    return openpyxl.load_workbook(stream), problems


def cell(value: Value) -> tuple[Any, list[str]]:
    workbook, problems = saved(Sheet("s", ["header"], [[value]]))
    return workbook["s"]["A2"], [problem.code for problem in problems]


@pytest.mark.parametrize(
    "text", ["=1+1", "+49 30", "-", "@SUM(A1)", "=cmd|' /C calc'!A0", "#N/A", "TRUE", "1e5", " x "]
)
def test_texts_stay_texts(text: str) -> None:
    read, problems = cell(text)
    assert (read.value, read.data_type, problems) == (text, "s", [])


@pytest.mark.parametrize("value", [0, 0.0, -1.5, 10**15 - 1, True, False, datetime(2025, 3, 1, 0, 1, 2)])
def test_numbers_and_dates_are_typed(value: Value) -> None:
    read, problems = cell(value)
    assert (read.value, problems) == (value, [])
    assert isinstance(read.value, bool) == isinstance(value, bool)


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (12345678901234567890, "12345678901234567890"),
        (float("nan"), "nan"),
        (float("-inf"), "-inf"),
        (datetime(1644, 4, 25), "1644-04-25 00:00:00"),
    ],
)
def test_what_excel_cannot_count_is_text(value: Value, text: str) -> None:
    assert cell(value)[0].value == text


def test_characters_without_a_place_in_xml_are_removed_and_named() -> None:
    read, problems = cell("a\x00\x0bb\ud800c\uffff")
    assert (read.value, problems) == ("abc", ["cell-characters-removed"])


def test_a_text_too_long_is_cut_and_named() -> None:
    read, problems = cell("長" * 32_768)
    assert (len(read.value), problems) == (32_767, ["cell-text-cut"])
    read, problems = cell("𠀀" * 20_000)
    assert (len(read.value), problems) == (16_383, ["cell-text-cut"])


@given(st.lists(st.text(max_size=40), min_size=1, max_size=8))
def test_sheet_names_are_legal_and_distinct(labels: list[str]) -> None:
    names = sheet_names(labels, [])
    assert len(names) == len(labels)
    assert len({name.casefold() for name in names}) == len(names)
    for name in names:
        assert 1 <= len(name.encode("utf-16-le", "surrogatepass")) // 2 <= 31
        assert not set(name) & set("[]:*?/\\")
        assert not name.startswith("'")
        assert not name.endswith("'")


def test_sheet_names_that_immarkus_stumbles_over() -> None:
    labels = ["Gate/Door", "Notes", "Notes", "Same", "same", "x" * 40, "x" * 41, "", "History", "'q'"]
    workbook, problems = saved(*(Sheet(label, ["h"], [[label]]) for label in labels))
    long, longer = "x" * 31, "x" * 27 + " (2)"
    names = ["Gate_Door", "Notes", "Notes (2)", "Same", "same (2)", long, longer, "Sheet", "History (2)", "q"]
    assert workbook.sheetnames == names
    assert [sheet["A2"].value or "" for sheet in workbook] == labels
    assert {problem.code for problem in problems} == {"sheet-renamed"}
    assert len(problems) == 8


def test_a_picture_is_stored_once_and_shown_in_its_cells() -> None:
    stream = io.BytesIO()
    Image.new("RGB", (30, 10), "red").save(stream, "JPEG")
    part = "xl/media/snippet1.jpeg"
    placed = Placed(part, 300, 100)
    one = Sheet("one", ["Snippet", "n"], [[None, 1], [None, 2]], {(0, 0): placed, (1, 0): placed})
    two = Sheet("two", ["n", "Snippet"], [[1, None]], {(0, 1): placed}, plain=True)
    workbook, problems = saved(one, two, media={part: stream.getvalue()})
    assert not problems
    places = [(p.anchor._from.row, p.anchor._from.col, p.path) for sheet in workbook for p in sheet._images]
    assert [(row, column) for row, column, _ in places] == [(1, 0), (2, 0), (1, 1)]
    for sheet in workbook:
        for picture in sheet._images:
            assert picture._data() == stream.getvalue()
    assert workbook["one"].row_dimensions[2].height


def test_the_header_stays_and_can_be_filtered() -> None:
    sheet = saved(Sheet("s", ["a", "b"], [[1, "x" * 500], [2, None]]))[0]["s"]
    assert (sheet.freeze_panes, sheet.auto_filter.ref) == ("A2", "A1:B3")
    assert sheet["A1"].font.bold
    assert sheet.column_dimensions["B"].width == 60


def test_dates() -> None:
    assert date_cell("2025-03-01T00:00:37.007Z") == datetime(2025, 3, 1, 0, 0, 37, 7000, UTC)
    assert date_cell("2025-03-01T01:00:00+01:00") == datetime(2025, 3, 1, tzinfo=UTC)
    assert date_cell("about 1644") == "about 1644"
    assert date_cell("0001-01-01T00:00:00+05:00") == "0001-01-01T00:00:00+05:00"
    assert date_cell("") is None
    assert spreadsheet_value(date_cell("2025-03-01T00:00:37Z")) == datetime(2025, 3, 1, 0, 0, 37)


@given(st.text(), st.integers(1, 20))
def test_shortened_texts_are_beginnings(text: str, limit: int) -> None:
    text = text.encode("utf-8", "ignore").decode()
    short = shortened(text, limit)
    assert text.startswith(short)
    assert len(short.encode("utf-16-le")) // 2 <= limit


def test_links_lead_to_rows_whatever_the_sheets_are_called() -> None:
    there = Sheet("It's a/b", ["h"], [["1"], ["2"]])
    here = Sheet(
        "here", ["h"], [["to 2"], ["to its beginning"]], links={(0, 0): LinkTo(there, 1), (1, 0): LinkTo(there)}
    )
    there.links[-1, 0] = LinkTo(here)
    workbook, _ = saved(here, there)
    assert workbook["here"]["A2"].hyperlink.location == "'It''s a_b'!A3"
    assert workbook["here"]["A3"].hyperlink.location == "'It''s a_b'!A1"
    assert workbook["It's a_b"]["A1"].hyperlink.location == "'here'!A1"
    assert workbook["here"]["A2"].font.underline == "single"


def test_more_links_than_excel_allows_are_left_out_and_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workbook_module, "LINK_LIMIT", 2)
    sheet = Sheet("s", ["h"], [[str(n)] for n in range(4)])
    sheet.links = {(n, 0): LinkTo(sheet, n) for n in range(4)}
    workbook, problems = saved(sheet)
    assert [cell.hyperlink is not None for cell in workbook["s"]["A"]] == [False, True, True, False, False]
    assert [(problem.code, problem.where) for problem in problems] == [("links-left-out", "s")]


def test_more_rows_than_excel_allows_go_on_in_other_sheets(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sheet_module, "ROW_LIMIT", 3)
    picture = io.BytesIO()
    Image.new("RGB", (2, 2)).save(picture, "JPEG")
    sheet = Sheet("s", ["h"], [[str(n)] for n in range(7)], headings={4})
    sheet.pictures = {(n, 0): Placed("xl/media/p.jpeg", 5, 5) for n in (0, 5)}
    sheet.links = {(-1, 0): LinkTo(sheet, 6), (3, 0): LinkTo(sheet, 2)}
    workbook, problems = saved(sheet, media={"xl/media/p.jpeg": picture.getvalue()})
    assert {one.title: [cell.value for cell in one["A"]] for one in workbook} == {
        "s": ["h", "0", "1", "2"], "s (2)": ["h", "3", "4", "5"], "s (3)": ["h", "6"],
    }  # fmt: skip
    assert [[image.anchor._from.row for image in one._images] for one in workbook] == [[1], [3], []]
    assert [one["A1"].hyperlink.location for one in workbook] == ["'s (3)'!A2"] * 3
    assert workbook["s (2)"]["A2"].hyperlink.location == "'s'!A4"
    assert workbook["s (2)"]["A3"].font.bold and not workbook["s (2)"]["A2"].font.bold
    assert "sheet-split" in [problem.code for problem in problems]


def test_no_column_is_wider_than_excel_allows() -> None:
    long = "x" * 1000
    workbook, _ = saved(Sheet("own", [long], [[long]]), Sheet("plain", [long], [[long]], plain=True))
    assert workbook["own"].column_dimensions["A"].width == 60
    assert workbook["plain"].column_dimensions["A"].width == 255


def followed(archive: zipfile.ZipFile, sheet: str, cell: str) -> str:
    """The part that a cell shows, found as Excel finds it: from the cell's number through all parts between."""
    main, rich = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}", "{*}"
    overrides = archive.read("[Content_Types].xml").decode()
    relations = etree.fromstring(archive.read("xl/_rels/workbook.xml.rels"))
    parts = {r.get("Type").rpartition("/")[2]: r.get("Target").removeprefix("/") for r in relations}
    for kind in ("sheetMetadata", "rdRichValue", "rdRichValueStructure", "rdRichValueTypes", "richValueRel"):
        assert f'PartName="/{parts[kind]}"' in overrides
    [found] = [c for c in etree.fromstring(archive.read(sheet)).iter(f"{main}c") if c.get("r") == cell]
    assert (found.get("t"), found.findtext(f"{main}v")) == ("e", "#VALUE!")
    metadata = etree.fromstring(archive.read(parts["sheetMetadata"]))
    record = metadata.find(f"{main}valueMetadata")[int(found.get("vm")) - 1][0]
    assert metadata.find(f"{main}metadataTypes")[int(record.get("t")) - 1].get("name") == "XLRICHVALUE"
    [entry] = metadata.find(f"{main}futureMetadata")[int(record.get("v"))].iter(f"{rich}rvb")
    value = etree.fromstring(archive.read(parts["rdRichValue"]))[int(entry.get("i"))]
    structure = etree.fromstring(archive.read(parts["rdRichValueStructure"]))[int(value.get("s"))]
    assert [key.get("n") for key in structure] == ["_rvRel:LocalImageIdentifier", "CalcOrigin"]
    relation = etree.fromstring(archive.read(parts["richValueRel"]))[int(value[0].text)]
    [id] = relation.attrib.values()
    targets = etree.fromstring(archive.read("xl/richData/_rels/richValueRel.xml.rels"))
    [target] = [r.get("Target").removeprefix("/") for r in targets if r.get("Id") == id]
    assert f'Extension="{target.rpartition(".")[2]}"' in overrides
    return str(target)


def test_pictures_in_cells_are_found_from_their_cells() -> None:
    media = {"xl/media/a.jpeg": b"a", "xl/media/b.png": b"b", "xl/media/c.jpeg": b"c"}
    first = Sheet("one", ["p", "h"], [[None, "x"], [None, "y"], [None, "z"]], in_cells=True)
    first.pictures = {(0, 0): Placed("xl/media/b.png", 5, 5), (2, 0): Placed("xl/media/a.jpeg", 5, 5)}
    second = Sheet("two", ["p"], [[None]], in_cells=True)
    second.pictures = {(0, 0): Placed("xl/media/b.png", 5, 5)}
    third = Sheet("three", ["p"], [[None]])
    third.pictures = {(0, 0): Placed("xl/media/c.jpeg", 5, 5)}
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        for part in workbook_parts([first, second, third], []):
            assert isinstance(part.content, bytes)
            archive.writestr(part.path, part.content)
        assert len(set(archive.namelist())) == len(archive.namelist())
        for name in media:
            archive.writestr(name, media[name])
    archive = zipfile.ZipFile(stream)
    assert followed(archive, "xl/worksheets/sheet1.xml", "A2") == "xl/media/b.png"
    assert followed(archive, "xl/worksheets/sheet1.xml", "A4") == "xl/media/a.jpeg"
    assert followed(archive, "xl/worksheets/sheet2.xml", "A2") == "xl/media/b.png"
    assert [name for name in archive.namelist() if "/drawing" in name and "rels" not in name] == [
        "xl/drawings/drawing1.xml"
    ]
    assert "vm=" not in archive.read("xl/worksheets/sheet3.xml").decode()


def test_without_pictures_in_cells_nothing_is_said_of_them() -> None:
    assert not [part.path for part in workbook_parts([Sheet("s", ["h"], [["x"]])], []) if "rich" in part.path]


def test_rows_are_as_tall_as_their_texts_but_excel_may_change_that() -> None:
    rows: list[list[Value]] = [["short"], ["two\nlines"], ["x" * 130], ["長" * 60], ["x" * 32_000]]
    sheet = Sheet("s", ["h"], rows)
    workbook, _ = saved(sheet, Sheet("plain", ["h"], rows, plain=True))
    assert [workbook["s"].row_dimensions[row].ht for row in range(2, 7)] == [None, 30, 45, 45, 409]
    [part] = [part for part in workbook_parts([sheet], []) if part.path == "xl/worksheets/sheet1.xml"]
    assert isinstance(part.content, bytes) and b"customHeight" not in part.content
    assert [workbook["plain"].row_dimensions[row].ht for row in range(2, 7)] == [None] * 5


def test_chinese_takes_the_room_of_two_letters() -> None:
    workbook, _ = saved(Sheet("s", ["h", "h"], [["x" * 20, "長" * 20]]))
    assert [workbook["s"].column_dimensions[column].width for column in "AB"] == [22, 42]
