"""Pages and versions of a transcription are chosen in the form, by mouse and by keyboard."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Locator, Page, expect

from .test_way import export

Drop = Callable[..., None]

ALTO = (
    '<alto xmlns="http://www.loc.gov/standards/alto/ns-v4#"><Tags><OtherTag ID="T" LABEL="{type}"/></Tags><Layout>'
    '<Page ID="p" WIDTH="90" HEIGHT="90"><PrintSpace><TextBlock ID="b" TAGREFS="T">'
    '<TextLine ID="l" HPOS="1" VPOS="1" WIDTH="9" HEIGHT="9"><String CONTENT="{text}"/></TextLine>'
    "</TextBlock></PrintSpace></Page></Layout></alto>"
)


@pytest.fixture
def card(page: Page, site: str, drop: Drop, tmp_path: Path) -> Locator:
    """The form of plain text for eight pages, two of them in a second version too."""
    folder = tmp_path / "Book"
    folder.mkdir()
    for number in range(1, 9):
        (folder / f"f{number}.xml").write_text(ALTO.format(type="Main", text=f"page {number}"), "utf-8")
    for number in (2, 3):
        (folder / f"f{number}.new.xml").write_text(ALTO.format(type="Margin", text=f"new {number}"), "utf-8")
    page.goto(site)
    drop(page, "#drop", folder)
    card = page.locator("#export-text")
    expect(card).to_be_visible(timeout=30_000)
    card.locator("summary").first.click()
    expect(card.locator(".plan")).to_contain_text("8 pages")
    return card


def ticked(card: Locator) -> str:
    boxes = card.locator("#text-pages input[type=checkbox]")
    return "".join("x" if box.is_checked() else "." for box in boxes.all())


def test_a_range_of_pages_by_mouse(card: Locator) -> None:
    pages = card.locator("#text-pages")
    pages.get_by_role("button", name="None").click()
    assert ticked(card) == "........"
    expect(pages.get_by_role("status")).to_have_text("0 of 8 ticked")
    pages.locator(".check").nth(1).click()
    pages.locator(".check").nth(5).get_by_text("f6").click(modifiers=["Shift"])
    assert ticked(card) == ".xxxxx.."
    pages.locator("input[type=checkbox]").nth(3).click(modifiers=["Shift"])  # this one is unticked, and all up to it
    assert ticked(card) == ".xx....."
    expect(pages.get_by_role("status")).to_have_text("2 of 8 ticked")
    expect(card.locator(".plan")).to_contain_text("2 pages")
    assert card.page.evaluate("getSelection().toString()") == ""
    card.locator("summary").first.click()
    assert export(card.page, "text").decode().splitlines()[1::2] == ["page 2", "page 3"]


def test_a_range_of_pages_by_keyboard(card: Locator) -> None:
    keys = card.page.keyboard
    card.locator("#text-pages").get_by_role("button", name="None").focus()
    keys.press("Enter")
    keys.press("Tab")
    keys.press("Space")
    assert ticked(card) == "x......."
    for _ in range(3):
        keys.press("Tab")
    keys.press("Shift+Space")
    assert ticked(card) == "xxxx...."
    keys.press("Tab")
    keys.press("Space")
    assert ticked(card) == "xxxxx...", "without Shift it is one box again"
    card.locator("#text-pages").get_by_role("button", name="All").press("Space")
    assert ticked(card) == "xxxxxxxx"
    expect(card.locator(".plan")).to_contain_text("8 pages")


def test_versions_say_how_much_there_is_and_counts_follow_the_choice(card: Locator) -> None:
    table = card.page.locator("#inventory table", has_text="Versions of the text")
    assert table.locator("tbody tr").all_inner_texts() == ["transcription\t8\t8\t8", "new\t2\t2\t2"]
    version = card.get_by_label("Version of the text")
    assert version.locator("option").all_inner_texts() == ["transcription (8 pages, 8 lines)", "new (2 pages, 2 lines)"]
    types = card.locator("#text-region_types .check")
    expect(types).to_have_text(["Main8", "Margin0"])
    version.select_option("new")
    expect(types).to_have_text(["Main6", "Margin2"])
    expect(card.locator(".plan")).to_contain_text("8 pages")
