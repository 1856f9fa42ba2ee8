"""A Python that has just started is kept, and the next visit takes it up from there."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from time import monotonic

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from .driving import drop_files
from .test_way import export

SIZES = """async () => {
    const cache = await caches.open("python of florilegium");
    return Promise.all((await cache.matchAll()).map(async (kept) => (await kept.blob()).size));
}"""
REPLACE = """async (memory) => {
    const cache = await caches.open("python of florilegium");
    for (const {url} of await cache.keys()) await cache.put(url, new Response(memory));
}"""
MEGABYTE = 1 << 20


@pytest.fixture(scope="module")
def context(browser: Browser, site: str) -> Iterator[BrowserContext]:
    """A browser in which the page was once until a Python was kept."""
    context = browser.new_context()
    page = visit(context, site)
    assert not restored(page)
    wait_until_kept(page)
    page.close()
    yield context
    context.close()


def visit(context: BrowserContext, site: str) -> Page:
    """The page when Python is up."""
    page = context.new_page()
    page.goto(site)
    expect(page.locator("#state")).to_have_attribute("data-state", "ready")
    return page


def restored(page: Page) -> bool:
    """Whether Python was taken up from what was kept."""
    return bool(page.workers[0].evaluate("performance.getEntriesByName('restored').length"))


def wait_until_kept(page: Page) -> None:
    """Wait until there is one Python, and nothing else."""
    deadline = monotonic() + 60
    while not (kept := [size > 20 * MEGABYTE for size in page.evaluate(SIZES)]) or not all(kept):
        assert monotonic() < deadline
        page.wait_for_timeout(100)
    assert len(kept) == 1


def test_python_is_taken_up_and_does_all_that_it_did(
    context: BrowserContext, browser: Browser, site: str, tmp_path: Path
) -> None:
    broken = tmp_path / "Broken"
    broken.mkdir()
    (broken / "page.xml").write_text("<alto><Layout><Page WIDTH='10' HEIGHT='10'>", "utf-8")

    def workbook(page: Page) -> bytes:
        page.click("#sample")
        return export(page, "annotations-xlsx")

    page = visit(context, site)
    assert restored(page)
    # With packages that are installed later: Pillow and openpyxl, and lxml, which reads what is broken.
    again = workbook(page)
    drop_files(page, "#main", broken)
    expect(page.locator("#inventory .problems")).to_contain_text("not well-formed XML")
    page.close()

    private = browser.new_context(service_workers="block")
    page = visit(private, site)
    assert not restored(page)
    assert again == workbook(page)
    private.close()


def test_what_cannot_be_taken_up_is_forgotten_and_made_anew(context: BrowserContext, site: str) -> None:
    page = visit(context, site)
    page.evaluate(REPLACE, "no memory of a Python")
    page.close()

    page = visit(context, site)
    assert not restored(page)
    page.click("#sample")
    expect(page.locator("#inventory")).to_contain_text("MainZone")
    wait_until_kept(page)
    page.close()

    page = visit(context, site)
    assert restored(page)
    page.close()
