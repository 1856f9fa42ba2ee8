"""The manual's pictures, taken from the real page; anew when what they show has changed, and then to be committed."""

from __future__ import annotations

import io
import json
import re
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image
from playwright.sync_api import Browser, Page, expect

from building.digests import digest, files
from building.places import ROOT, SITE

PICTURES = ROOT / "docs" / "pictures"
RECORD = Path(__file__).with_name("pictures.json")
"""What each picture showed when it was taken: a digest of what is read out there, and of the styles."""
HEAVY = 100_000
"""Bytes that no picture should have."""


def first_sight(page: Page) -> str:
    return "body"


def what_is_there(page: Page) -> str:
    page.click("#sample")
    expect(page.locator(".export").first).to_be_visible()
    expect(page.locator(".leaf canvas").first).to_be_visible()
    expect(page.locator(".leaf-picture.waiting")).to_have_count(0)
    return "body"


def options_of_an_export(page: Page) -> str:
    what_is_there(page)
    card = page.locator("#export-annotations-xlsx")
    card.locator("summary").first.click()
    expect(card.locator(".plan")).not_to_be_empty()
    return "#export-annotations-xlsx"


def lines_on_a_page(page: Page) -> str:
    what_is_there(page)
    card = page.locator("#inventory .card", has_text="Primer")
    card.scroll_into_view_if_needed()  # its pages are drawn when they are in sight
    card.locator(".leaf").first.click()
    expect(page.locator("#viewer .mark").first).to_be_visible()
    return "#viewer"


def a_result(page: Page) -> str:
    what_is_there(page)
    card = page.locator("#export-alto")
    card.locator("summary").first.click()
    card.locator("button[type=submit]").click()
    expect(page.locator(".result .filed a")).to_be_visible()
    # It lies over the page, which would show at its round corners, each time another part of it.
    page.locator("main, footer").evaluate_all("all => all.forEach((one) => { one.style.visibility = 'hidden'; })")
    return ".result"


TAKEN: list[Callable[[Page], str]] = [first_sight, what_is_there, options_of_an_export, lines_on_a_page, a_result]
"""Each leads the page to what is pictured, and says which part of it is."""


def test_the_manual_shows_the_pictures_that_are_taken() -> None:
    texts = "".join(path.read_text("utf-8") for path in (ROOT / "docs").glob("*.md"))
    shown = set(re.findall(r"!\[[^\]]{20,}\]\(pictures/(\w+)\.webp\)", texts))
    assert shown == {take.__name__ for take in TAKEN}, "each with words for those who do not see it"


@pytest.mark.parametrize("take", TAKEN, ids=lambda take: take.__name__)
def test_a_picture_shows_the_page_as_it_is(browser: Browser, site: str, take: Callable[[Page], str]) -> None:
    context = browser.new_context(
        service_workers="block", locale="en-GB", viewport={"width": 1180, "height": 760}, reduced_motion="reduce"
    )
    page = context.new_page()
    page.goto(site)
    expect(page.locator("#state")).to_have_attribute("data-state", "ready")
    part = page.locator(take(page)).first
    styles = "".join(path.read_text("utf-8") for path in files(SITE / "styles"))
    # Where a link leads is not seen, and that of a kept export is another each time.
    read_out = re.sub(r"\n *- /url: .*", "", part.aria_snapshot())
    shown = digest(read_out, styles)
    path = PICTURES / f"{take.__name__}.webp"
    record = json.loads(RECORD.read_text("utf-8")) if RECORD.exists() else {}
    if record.get(take.__name__) != shown or not path.exists():
        taken = page.screenshot() if part.evaluate("part => part === document.body") else part.screenshot()
        PICTURES.mkdir(exist_ok=True)
        Image.open(io.BytesIO(taken)).convert("RGB").save(path, "WEBP", quality=85, method=6)
        RECORD.write_text(json.dumps({**record, take.__name__: shown}, indent=1, sort_keys=True) + "\n", "utf-8")
    context.close()
    assert 2_000 < path.stat().st_size < HEAVY
