"""Plain text and Markdown, and words that are parted at the end of a line."""

from __future__ import annotations

import pytest
from hypothesis import given
from tests.unit.pages import PAGES

from florilegium.formats.plain_text import Hyphens, Order, PageTitle, Separator, TextLayout, Unicode, write_text
from florilegium.model.page import Line, Page, Region, Substitution, SubstitutionType, Text, Word

TITLE = PageTitle("Element 1", "a.jpg")
PLAIN = TextLayout(Separator.NONE)


def line(content: str, type_: str = "", order: int | None = None) -> Line:
    return Line(content, type_, texts=(Text(content),), order=order)


def page(*regions: Region, orphans: tuple[Line, ...] = ()) -> Page:
    return Page("a.jpg", 1, 1, regions, orphans)


def region(type_: str, *contents: str) -> Region:
    return Region(type_, type=type_, lines=tuple(line(content) for content in contents))


def joined(*contents: str) -> list[str]:
    layout = TextLayout(Separator.NONE, hyphens=Hyphens.JOINED)
    return write_text(page(region("", *contents)), layout).text.splitlines()


TWO = page(region("Main", "a", "", "b"), region("Margin", "c"), orphans=(line("d"),))


def test_separators() -> None:
    rule = "-" * 15
    assert write_text(TWO, TextLayout(), TITLE).text == f"{rule} Element 1 (a.jpg) {rule}\na\nb\nc\nd\n"
    assert write_text(TWO, TextLayout(Separator.FORM_FEED), TITLE).text == "\fa\nb\nc\nd\n"
    assert write_text(TWO, PLAIN, TITLE).text == "a\nb\nc\nd\n"
    assert write_text(TWO, PLAIN).lines == 4
    assert write_text(Page("", 1, 1), TextLayout(), TITLE).text == ""


def test_gaps_between_regions() -> None:
    assert write_text(TWO, TextLayout(Separator.NONE, region_gaps=True)).text == "a\nb\n\nc\n\nd\n"


def test_lines_can_take_turns_where_the_order_is_known() -> None:
    one = Region("1", lines=(line("a", order=0), line("c", order=2)))
    two = Region("2", lines=(line("b", order=1), line("e")))
    turns = page(one, two, orphans=(line("d", order=3),))
    assert write_text(turns, PLAIN).text.split() == ["a", "b", "e", "c", "d"]
    assert write_text(turns, TextLayout(Separator.NONE, Order.REGIONS)).text.split() == ["a", "c", "b", "e", "d"]
    assert [found.id for found in turns.lines_as_read()] == ["a", "b", "e", "c", "d"]


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (["exam¬", "ple of text"], ["example", "of text"]),
        (["exam\u00ad", "ple"], ["example"]),
        (["Exam-", "ple"], ["Example"]),
        (["Exam=", "ple, so"], ["Example,", "so"]),
        (["Exam\u2010", "ple"], ["Example"]),
        (["Karls-", "Ruhe"], ["Karls-", "Ruhe"]),
        (["Karls¬", "Ruhe"], ["KarlsRuhe"]),
        (["1914-", "18"], ["1914-", "18"]),
        (["a -", "b"], ["a -", "b"]),
        (["very-", "very-", "long one"], ["veryverylong", "one"]),
        (["exam- ", " ple"], ["example"]),
        (["last-"], ["last-"]),
        (["exam¬", "¬ple"], ["example"]),
        (["שלו-", "ם עולם"], ["שלום", "עולם"]),
        (["no", "hyphen"], ["no", "hyphen"]),
    ],
)
def test_parted_words(lines: list[str], expected: list[str]) -> None:
    assert joined(*lines) == expected


def test_words_go_on_in_a_region_of_the_same_type_only() -> None:
    layout = TextLayout(Separator.NONE, hyphens=Hyphens.JOINED)
    columns = page(region("Column", "exam-"), region("Column", "ple"))
    assert write_text(columns, layout).text == "example\n"
    margin = page(region("Column", "exam-"), region("Margin", "note"))
    assert write_text(margin, layout).text == "exam-\nnote\n"


def test_what_the_file_says_of_a_parted_word_is_taken() -> None:
    def half(content: str, type_: SubstitutionType) -> Word:
        return Word("", (Text(content),), substitution=Substitution(type_, "backen"))

    first = Line(
        "1", texts=(Text("zu bak-"),), words=(Word("", (Text("zu"),)), half("bak", SubstitutionType.HYPHENATED_START))
    )
    second = Line(
        "2", texts=(Text("ken, und"),), words=(half("ken,", SubstitutionType.HYPHENATED_END), Word("", (Text("und"),)))
    )
    found = page(Region("r", lines=(first, second)))
    assert write_text(found, TextLayout(Separator.NONE, hyphens=Hyphens.JOINED)).text == "zu backen\nund\n"


def test_unicode_forms() -> None:
    composed, decomposed = "\u00e9", "e\u0301"
    for form, expected in (
        (Unicode.NFC, composed * 2),
        (Unicode.NFD, decomposed * 2),
        (Unicode.KEPT, composed + decomposed),
    ):
        found = write_text(page(region("", composed + decomposed)), TextLayout(Separator.NONE, unicode=form))
        assert found.text == f"{expected}\n"


def test_markdown() -> None:
    main = Region("r", type="MainZone", lines=(line("Of *stars*", "HeadingLine:rubric"), line("1. one_"), line("two")))
    found = page(main, region("heading", "THE END"))
    assert write_text(found, TextLayout(markdown=True), TITLE).text == (
        "## Element 1 (a.jpg)\n\n### Of \\*stars\\*\n\n1\\. one\\_  \ntwo\n\n### THE END\n\n"
    )
    assert write_text(found, TextLayout(markdown=True)).text.startswith("### Of")


@given(PAGES)
def test_nothing_is_lost_in_any_layout(page_: Page) -> None:
    expected = sum(len(found.text.content) for found in page_.all_lines() if found.text)
    for order in Order:
        written = write_text(page_, TextLayout(Separator.NONE, order))
        assert written.characters == expected
        assert len(written.text) == expected + written.lines
    write_text(page_, TextLayout(markdown=True, hyphens=Hyphens.JOINED), TITLE)
