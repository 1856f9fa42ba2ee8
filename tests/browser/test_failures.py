"""What goes wrong outside the user's folder is said in plain words, in the user's language, with what can be done about it."""

from __future__ import annotations

import pytest
from playwright.sync_api import Browser, Page, expect

from .driving import hosted
from .test_offline import PATIENT, copy  # noqa: F401 - a fixture

FETCHED_NOT = "could not be fetched. Check your network connection"


def test_a_browser_that_lacks_something_is_told_in_its_users_language(browser: Browser, site: str) -> None:
    context = browser.new_context(service_workers="block", locale="de")
    page = context.new_page()
    page.add_init_script("delete window.WebAssembly")
    page.goto(site)
    expect(page.get_by_role("alert")).to_have_text(
        "Florilegium konnte nicht starten: Diesem Browser fehlt etwas, was Florilegium braucht (WebAssembly), oder seine "
        "Einstellungen verbieten es. Bitte nehmen Sie einen aktuellen Chrome, Edge, Firefox oder Safari."
    )
    page.select_option("#language", "en")
    expect(page.get_by_role("alert")).to_contain_text(
        "This browser lacks something that Florilegium needs (WebAssembly)"
    )
    context.close()


@pytest.mark.parametrize("lost", ["**/python_stdlib.zip", "**/js/python/worker.js"])
def test_who_could_not_load_all_of_it_can_try_again(page: Page, site: str, lost: str) -> None:
    page.context.route(lost, lambda route: route.abort())
    page.goto(site)
    expect(page.get_by_role("alert")).to_contain_text(FETCHED_NOT, timeout=30_000)
    page.click("#sample")
    expect(page.get_by_role("alert")).to_have_count(1)  # it is not said twice
    page.context.unroute(lost)
    page.get_by_role("button", name="Load the page again").click()
    expect(page.locator("#state")).to_have_text("Ready", timeout=60_000)
    expect(page.get_by_role("alert")).to_have_count(0)


def test_a_breakdown_is_seen_at_once_and_everywhere(page: Page, site: str) -> None:
    page.goto(site)
    page.click("#sample")
    expect(page.locator(".export").first).to_be_visible(timeout=60_000)
    # What the worker says when Python has broken down, see test_worker.
    [worker] = [one for one in page.workers if one.url.startswith("blob:")][:1]
    worker.evaluate("self.postMessage({id: null, error: {name: 'Crashed', message: 'Python broke down: RangeError'}})")
    expect(page.locator("#state")).to_have_text("Broke down")
    expect(page.get_by_role("alert")).to_contain_text("Load the page again and open the folder once more.")
    page.locator(".leaf").first.click()
    expect(page.locator(".viewer-status")).to_contain_text("broke down in this tab")


def test_an_export_whose_packages_do_not_come_says_so(page: Page, site: str) -> None:
    page.context.route("**/openpyxl*", lambda route: route.abort())
    page.goto(site)
    page.click("#sample")
    card = page.locator("#export-annotations-xlsx")
    card.locator("summary").first.click(timeout=60_000)
    card.locator("button[type=submit]").click()
    expect(card.get_by_role("alert").filter(visible=True)).to_contain_text(FETCHED_NOT, timeout=30_000)
    page.context.unroute("**/openpyxl*")
    card.locator("button[type=submit]").click()
    expect(page.locator(".result a[download]")).to_be_visible(timeout=60_000)


def test_what_the_network_takes_away_is_said_in_plain_words(browser: Browser, copy: object) -> None:  # noqa: F811
    context = browser.new_context()
    page = context.new_page()
    page.add_init_script(PATIENT)  # the rest of the site is not kept yet
    with hosted(copy) as address:  # type: ignore[arg-type]
        page.goto(address)
        expect(page.locator("#state")).to_have_text("Ready", timeout=60_000)
    context.set_offline(True)
    page.click("#sample")
    expect(page.get_by_role("alert").filter(visible=True)).to_contain_text(
        f"The sample could not be loaded: A file of this site {FETCHED_NOT}"
    )
    page.select_option("#language", "de")
    expect(page.get_by_role("alert").filter(visible=True).first).to_contain_text(
        "The page cannot be shown in Deutsch now"
    )
    expect(page.locator("#language")).to_have_value("en")
    context.close()
