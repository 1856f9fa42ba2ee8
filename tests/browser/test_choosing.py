"""Pages and versions of a transcription are chosen in the form, by mouse and by keyboard."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Locator, Page, expect

from florilegium.recipe import Recipe, fragment

from .test_way import export

Drop = Callable[..., None]

ALTO = (
    '<alto xmlns="http://www.loc.gov/standards/alto/ns-v4#"><Tags><OtherTag ID="T" LABEL="{type}"/></Tags><Layout>'
    '<Page ID="p" WIDTH="90" HEIGHT="90"><PrintSpace><TextBlock ID="b" TAGREFS="T">'
    '<TextLine ID="l" HPOS="1" VPOS="1" WIDTH="9" HEIGHT="9"><String CONTENT="{text}"/></TextLine>'
    "</TextBlock></PrintSpace></Page></Layout></alto>"
)

FOLD = "summary:has-text('Only some of the pages and lines')"


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
    expect(card).to_be_visible()
    card.locator("summary").first.click()
    card.locator(FOLD).click()
    expect(card.locator(".plan")).to_contain_text("8 pages")
    return card


def ticked(card: Locator) -> str:
    boxes = card.locator("#text-pages input[type=checkbox]")
    return "".join("x" if box.is_checked() else "." for box in boxes.all())


@pytest.fixture
def chain(page: Page, site: str, drop: Drop, tmp_path: Path) -> Callable[[str], Locator]:
    """``chain(link)`` opens the form of plain text, with a recipe, for three pages of which none has text in every version."""
    folder = tmp_path / "Book"
    folder.mkdir()
    texts = {
        "f1": "proof 1",
        "f1.ocr": "ocr 1",
        "f2": "",
        "f2.new": "new 2",
        "f2.ocr": "ocr 2",
        "f3": "",
        "f3.ocr": "ocr 3",
    }
    for name, text in texts.items():
        (folder / f"{name}.xml").write_text(ALTO.format(type="Main", text=text), "utf-8")

    def opened(link: str = "") -> Locator:
        page.goto(f"{site}{link}")
        drop(page, "#drop", folder)
        card = page.locator("#export-text")
        expect(card).to_be_visible()
        if not link:
            card.locator("summary").first.click()
        expect(card.locator(".plan")).to_contain_text("3 pages")
        return card

    return opened


def options(select: Locator) -> list[str]:
    """The labels of its choices; a number and what it counts are held together by a space that does not break."""
    return [label.replace("\u00a0", " ") for label in select.locator("option").all_inner_texts()]


def selects(card: Locator) -> list[tuple[str, str]]:
    """The links of the chain: what a screen reader calls them, and what is chosen."""
    found = card.locator("select[id^=text-fallback]").all()
    return [(one.evaluate("it => it.labels[0].textContent"), one.input_value()) for one in found]


def test_a_chain_of_versions_by_keyboard(chain: Callable[..., Locator]) -> None:
    card = chain()
    first = card.get_by_label("Where it has no text", exact=True)
    expect(first).to_have_accessible_description(re.compile("A page without any text"))
    assert options(first) == ["nothing", "ocr (3 pages, 3 lines)", "new (1 page, 1 line)"]
    first.focus()
    card.page.keyboard.press("ArrowDown")
    card.page.keyboard.press("ArrowDown")
    expect(first).to_be_focused()
    assert selects(card) == [("Where it has no text", "new"), ("Where “new” has no text either", "")]
    card.page.keyboard.press("Tab")
    expect(card.get_by_label("Where “new” has no text either")).to_be_focused()
    card.page.keyboard.press("o")
    assert selects(card) == [("Where it has no text", "new"), ("Where “new” has no text either", "ocr")]
    first.focus()
    card.page.keyboard.press("Tab")
    card.page.keyboard.press("Tab")
    assert selects(card)[1][1] == "ocr", "there is no third, since no version is left"
    card.locator("summary").first.click()
    assert export(card.page, "text").decode().splitlines()[1::2] == ["proof 1", "new 2", "ocr 3"]


def test_a_chain_follows_what_is_chosen_before(chain: Callable[..., Locator]) -> None:
    card = chain()
    first = card.get_by_label("Where it has no text", exact=True)
    first.select_option("ocr")
    card.get_by_label("Where “ocr” has no text either").select_option("new")
    first.select_option("")
    assert selects(card) == [("Where it has no text", "")], "what is to stand in for nothing needs no other"
    card.get_by_label("Version of the text").select_option("ocr")
    expect(first.locator("option")).to_have_text(
        ["nothing", "transcription (3 pages, 3 lines)", "new (1 page, 1 line)"]
    )
    first.select_option("new")
    card.get_by_label("Version of the text").select_option("new")  # what is chosen stays, also where it is of no use
    expect(first).to_have_value("new")


@pytest.mark.parametrize("given", [["new", "ocr"], "new, ocr"])
def test_a_recipe_fills_in_a_chain(chain: Callable[..., Locator], given: list[str] | str) -> None:
    card = chain(fragment(Recipe("text", {"fallback": given})))
    assert selects(card) == [("Where it has no text", "new"), ("Where “new” has no text either", "ocr")]
    card.locator("summary").first.click()
    assert export(card.page, "text").decode().splitlines()[1::2] == ["proof 1", "new 2", "ocr 3"]


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


def test_a_fold_says_what_is_chosen_in_it(card: Locator) -> None:
    card.locator("#text-pages input[type=checkbox]").first.uncheck()
    card.get_by_label("Lines without type").uncheck()
    chosen = card.locator(FOLD).locator(".chosen")
    expect(chosen).to_be_hidden()
    card.locator(FOLD).click()
    expect(chosen).to_have_text("Pages: 7 of 8 ticked, Lines without type: no")
    card.locator(FOLD).click()
    card.locator("#text-pages").get_by_role("button", name="All").click()
    card.get_by_label("Lines without type").check()
    card.locator(FOLD).click()
    expect(chosen).to_be_hidden()


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
    assert options(version) == ["transcription (8 pages, 8 lines)", "new (2 pages, 2 lines)"]
    types = card.locator("#text-region_types .check")
    expect(types).to_have_text(["Main8", "Margin0"])
    version.select_option("new")
    expect(types).to_have_text(["Main6", "Margin2"])
    expect(card.locator(".plan")).to_contain_text("8 pages")


def test_nothing_moves_under_a_pointer_that_is_pressed(card: Locator) -> None:
    page, plan = card.page, card.locator(".plan")
    card.locator("button[type=submit]").hover()
    page.mouse.down()
    # Something else is chosen, Python says what comes of it, and is asked once more, so that all of its answer is there.
    page.locator("#text-pages input").first.evaluate("box => box.click()")
    asked = "{id: 'text', options: '{}', delivery: '{}'}"
    page.evaluate(f"async () => {{ await (await import('./js/start.js')).python.call('plan', {asked}); }}")
    assert "8\u00a0pages" in plan.inner_text()
    page.mouse.up()
    expect(page.locator(".result")).to_be_visible()
    expect(plan).to_contain_text("7 pages")
