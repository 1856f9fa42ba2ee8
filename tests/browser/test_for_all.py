"""For all people: axe finds nothing in any state, light and dark, in both directions; keyboard, zoom, speech, less motion."""

from __future__ import annotations

import json
import tarfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, Route, expect

from building import pins, store

from .. import locales

NEEDED_LATE = "**/openpyxl*"
"""A file that only some exports need: as long as it does not come, an export is at work."""


@pytest.fixture(scope="session")
def axe() -> str:
    """The source of axe-core."""
    with tarfile.open(store.take(pins.AXE)) as archive:
        member = archive.extractfile("package/axe.min.js")
        assert member is not None
        return member.read().decode()


@contextmanager
def visiting(browser: Browser, **circumstances: Any) -> Iterator[Page]:
    """A page under circumstances: ``locale``, ``color_scheme``, ``viewport``, ``reduced_motion``."""
    context = browser.new_context(service_workers="block", **circumstances)
    page = context.new_page()
    errors: list[str] = []
    page.on("pageerror", lambda error: errors.append(str(error)))
    yield page
    context.close()
    assert not errors


def look(page: Page, axe: str, state: str) -> list[str]:
    """What axe finds in a page as it is now, in words."""
    page.evaluate(axe + "; undefined")
    found = page.evaluate("axe.run(document, {resultTypes: ['violations']})")
    return [
        f"{state}: {one['id']}: {one['help']}: {node['target']} {node['html'][:200]} {node.get('failureSummary', '')[:300]}"
        for one in found["violations"]
        for node in one["nodes"]
    ]


def unfold(page: Page, folds: str) -> None:
    """Open all folds of a kind."""
    page.locator(folds).evaluate_all("folds => folds.forEach((fold) => { fold.open = true; })")


class Door:
    """Holds requests back until it is opened, or turns them away."""

    def __init__(self, page: Page, pattern: str) -> None:
        self._waiting: list[Route] = []
        self._answer: Callable[[Route], None] = lambda route: self._waiting.append(route)
        page.context.route(pattern, lambda route: self._answer(route))

    def open(self) -> None:
        self._settle(lambda route: route.continue_())

    def refuse(self) -> None:
        self._settle(lambda route: route.abort())

    def _settle(self, answer: Callable[[Route], None]) -> None:
        self._answer = answer
        for route in self._waiting:
            answer(route)


def states(page: Page, site: str) -> Iterator[str]:
    """Lead a new page from one state to the next, and name each."""
    python = Door(page, "**/pyodide.asm.wasm")
    late = Door(page, NEEDED_LATE)
    page.goto(site)
    expect(page.locator("#drop")).to_be_visible()
    yield "welcome, while Python is loading"
    page.click("#sample")
    expect(page.locator(".working")).to_be_visible()
    yield "opening"
    python.open()
    expect(page.locator(".export").first).to_be_visible()
    yield "inventory"
    page.locator("#annotations summary").click()
    page.locator("#annotations table").scroll_into_view_if_needed()  # rows are drawn when they are in sight
    expect(page.locator("#annotations tbody th").first).to_be_visible()
    page.locator(".leaf").first.click()
    expect(page.locator("#viewer .mark").first).to_be_visible()
    yield "viewer"
    fill = page.locator("#viewer .icon.fill")
    if fill.get_attribute("aria-pressed") == "false":  # in a narrow window it is filled from the start
        fill.click()
    yield "viewer in the whole window"
    page.keyboard.press("Escape")
    page.locator("#annotations table").scroll_into_view_if_needed()
    expect(page.locator("#annotations tbody th").first).to_be_visible()
    yield "table of annotations"

    for card in page.locator(".export").all():
        card.locator("summary").first.click()
        unfold(page, ".export[open] details")
        expect(card.locator(".plan")).not_to_be_empty()
    yield "forms"

    card = page.locator("#export-annotations-xlsx")
    card.locator("button[type=submit]").click()
    expect(card.locator(".working")).to_be_visible()
    yield "at work"
    late.refuse()
    expect(card.get_by_role("alert").filter(visible=True)).to_be_visible()
    yield "failed"

    page.locator("#export-text button[type=submit]").click()
    expect(page.locator(".result a[download]")).to_be_visible()
    unfold(page, ".result details")
    expect(page.locator(".result .filed a")).to_be_visible()
    yield "result"
    page.locator("#previous").click()
    expect(page.locator("#files .filed-list")).to_be_visible()
    unfold(page, "#files details")
    yield "previous exports"


@pytest.mark.timeout(900)
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("locale", ["en-GB", "ar"])
def test_axe_finds_nothing_in_any_state(browser: Browser, site: str, axe: str, locale: str, scheme: str) -> None:
    found: list[str] = []
    with visiting(browser, locale=locale, color_scheme=scheme) as page:
        for state in states(page, site):
            found += look(page, axe, state)
        expect(page.locator("html")).to_have_attribute("lang", locale[:2])
        with page.expect_popup() as report:
            page.locator("#files a[target=_blank]").click()
        report.value.wait_for_load_state()
        found += look(report.value, axe, "report")
    assert not found, json.dumps(found, indent=1, ensure_ascii=False)


def test_the_whole_way_can_be_gone_without_a_mouse(browser: Browser, site: str) -> None:
    with visiting(browser, locale="en-GB") as page:
        page.goto(site)
        page.wait_for_selector("#drop")
        press_until(page, "a.skip")
        page.keyboard.press("Enter")
        expect(page.locator("main")).to_be_focused()
        press_until(page, "#sample")
        page.keyboard.press("Enter")
        expect(page.locator("#export-text summary").first).to_be_visible()
        expect(page.locator("main")).to_be_focused()
        press_until(page, "#export-text > summary")
        page.keyboard.press("Enter")
        expect(page.locator("#export-text .plan")).not_to_be_empty()
        press_until(page, "#text-markdown")
        page.keyboard.press("Space")
        press_until(page, "#export-text button[type=submit]")
        page.keyboard.press("Enter")
        expect(page.locator(".result")).to_be_focused()
        press_until(page, ".result a[download]")
        with page.expect_download() as waiting:
            page.keyboard.press("Enter")
        assert Path(waiting.value.path()).read_text("utf-8").startswith("## ")
        press_until(page, ".result button")
        page.keyboard.press("Enter")
        expect(page.locator("main")).to_be_focused()


def press_until(page: Page, wanted: str) -> None:
    """Go on with the tabulator until something has the focus; what has it can be seen."""
    for _ in range(400):
        page.keyboard.press("Tab")
        if page.evaluate("wanted => document.activeElement.matches(wanted)", wanted):
            assert page.evaluate("getComputedStyle(document.activeElement).outlineStyle") != "none"
            return
    raise AssertionError(f"{wanted} cannot be reached with the keyboard")


def test_who_cancels_without_a_mouse_stays_where_they_were(browser: Browser, site: str) -> None:
    with visiting(browser, locale="en-GB") as page:
        late = Door(page, NEEDED_LATE)
        page.goto(site)
        page.click("#sample")
        card = page.locator("#export-annotations-xlsx")
        card.locator("summary").first.click(timeout=60_000)
        card.locator("button[type=submit]").press("Enter")
        expect(card.get_by_role("button", name="Cancel")).to_be_focused()
        page.keyboard.press("Enter")
        expect(card.get_by_role("alert").filter(visible=True)).to_contain_text("Cancelled")
        expect(card.locator("button[type=submit]")).to_be_focused()
        late.open()


@pytest.mark.timeout(900)
@pytest.mark.parametrize("locale", ["en-GB", "ar"])
def test_nothing_is_cut_off_when_it_is_enlarged(browser: Browser, site: str, locale: str) -> None:
    # 1280 pixels at 400 %, the measure of WCAG 1.4.10; 200 % is easier. A phone is about as wide.
    with visiting(browser, locale=locale, viewport={"width": 320, "height": 256}) as page:
        for state in states(page, site):
            wide = page.evaluate("document.scrollingElement.scrollWidth")
            assert wide <= 320, f"{state}: the page is {wide} pixels wide"


@pytest.mark.parametrize("locale", ["en-GB", "ar"])
def test_a_phone_is_told_what_a_finger_does_and_nothing_jumps(browser: Browser, site: str, locale: str) -> None:
    phone = {"viewport": {"width": 390, "height": 844}, "has_touch": True, "is_mobile": True}
    with visiting(browser, locale=locale, **phone) as page:
        python = Door(page, "**/pyodide.asm.wasm")
        page.goto(site)
        texts = locales.texts(locale[:2])
        expect(page.locator("#drop")).to_have_accessible_name(texts["welcome.touch"])
        top = "document.querySelector('main').offsetTop"
        before = page.evaluate(top)
        python.open()
        expect(page.locator("#state")).to_have_text(texts["state.ready"])
        assert page.evaluate(top) == before
        for told in ("previous", "offline"):  # as long as they get
            page.locator(f"#{told}").evaluate("line => { line.hidden = false; line.textContent = 'Some more words'; }")
            assert page.evaluate(top) == before


def test_progress_is_spoken_in_few_steps(browser: Browser, site: str) -> None:
    with visiting(browser, locale="en-GB") as page:
        python = Door(page, "**/pyodide.asm.wasm")
        page.goto(site)
        expect(page.get_by_role("status").filter(has_text="Getting ready").first).to_be_visible()
        # All that is said while the sample is read.
        page.evaluate(
            """() => {
                window.said = [];
                const hear = (records) => records.forEach(({ target }) => {
                    const region = (target.closest ? target : target.parentElement)?.closest(".working [role=status]");
                    if (region) said.push(region.textContent);
                });
                new MutationObserver(hear).observe(document.body, { childList: true, characterData: true, subtree: true });
            }"""
        )
        page.click("#sample")
        expect(page.locator(".working [role=status]")).to_have_text("Getting ready to read Sample…")
        python.open()
        expect(page.locator("#inventory")).to_be_visible()
        heard = page.evaluate("said")
        assert heard[0].startswith("Getting ready")
        assert {"25%", "50%", "75%", "100%"}.issuperset(heard[1:]) and 1 <= len(heard[1:]) <= 4
        expect(page.locator("#state")).to_have_text("Ready")


@pytest.mark.parametrize(("wish", "moves"), [("no-preference", True), ("reduce", False)])
def test_nothing_moves_for_those_who_wish_it(browser: Browser, site: str, wish: str, moves: bool) -> None:
    with visiting(browser, reduced_motion=wish) as page:
        Door(page, "**/pyodide.asm.wasm")
        page.goto(site)
        expect(page.locator("#state")).to_have_attribute("data-state", "loading")
        assert bool(page.evaluate("document.getAnimations().length")) is moves
