"""CSV files: what goes in comes out, and nothing in them calculates."""

from __future__ import annotations

import csv
import io
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from florilegium.package.cells import Value
from florilegium.package.csv_table import CsvTable, Dialect, Separator

CHARACTERS = {Separator.COMMA: ",", Separator.SEMICOLON: ";", Separator.TAB: "\t"}
# The reader of the standard library takes NUL and lone halves of surrogate pairs for errors or leaves them out.
TEXTS = st.text(st.characters(exclude_characters="\0", exclude_categories=["Cs"]))


def written(rows: list[list[Value]], dialect: Dialect | None = None) -> bytes:
    return CsvTable(dialect or Dialect()).content(["a"], rows)


@given(st.lists(st.lists(TEXTS, min_size=2, max_size=4), max_size=5), st.sampled_from(list(Separator)))
def test_any_texts_come_back(rows: list[list[str]], separator: Separator) -> None:
    content = CsvTable(Dialect(separator, protect=False)).content(["x", "y"], rows)
    reader = csv.reader(io.StringIO(content.decode("utf-8-sig"), newline=""), delimiter=CHARACTERS[separator])
    assert list(reader) == [["x", "y"], *rows]


def test_the_form_is_that_of_rfc_4180() -> None:
    assert written([["b,c", 'say "hi"'], ["l1\nl2", None]]) == (b'\xef\xbb\xbfa\r\n"b,c","say ""hi"""\r\n"l1\nl2",\r\n')
    assert written([["b"]], Dialect(mark=False, last_break=False)) == b"a\r\nb"


def test_values_are_written_so_that_machines_read_them() -> None:
    values: list[Value] = [0, 1.5, 2.0, True, False, None, datetime(2025, 3, 1, tzinfo=UTC)]
    assert written([values], Dialect(mark=False)) == b"a\r\n0,1.5,2,true,false,,2025-03-01T00:00:00+00:00\r\n"


@pytest.mark.parametrize("text", ["=1+1", "+cmd|' /C calc'!A0", "-2+3", "@SUM(A1)", " =1", "\t=1", "- x", "+x"])
def test_what_would_calculate_gets_an_apostrophe(text: str) -> None:
    writer = CsvTable()
    content = writer.content([], [[text]]).decode("utf-8-sig")
    assert next(csv.reader(io.StringIO(content.lstrip("\r\n"), newline=""))) == [f"'{text}"]
    assert [problem.code for problem in writer.problems("x.csv")] == ["csv-formula-marked"]


@pytest.mark.parametrize("value", ["-5", "+49 ", "-1.5e3", "-0,5", -7, -0.5, "a=b", "'=1", "", "–5", "-", "@"])
def test_numbers_and_other_texts_are_left_alone(value: Value) -> None:
    writer = CsvTable()
    writer.content([], [[value]])
    assert (writer.marked, writer.problems("x.csv")) == (0, [])


def test_half_a_character_costs_only_itself() -> None:
    writer = CsvTable(Dialect(mark=False))
    assert writer.content(["a"], [["x\ud800y"]]).decode() == "a\r\nx\ufffdy\r\n"
    assert [problem.code for problem in writer.problems("x.csv")] == ["csv-characters-replaced"]
