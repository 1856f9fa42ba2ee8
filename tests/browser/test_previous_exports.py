"""Previous exports: kept over the end of the browser, downloaded again byte by byte, and never in the way of a download."""

from __future__ import annotations

import hashlib
import io
import json
import re
import zipfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

from playwright.sync_api import Browser, BrowserContext, BrowserType, Page, Route, expect

from building import checks, places

from .driving import ARGUMENTS

Drop = Callable[..., None]
FOLDER = "data/esc-alto-cremma-medieval"


@contextmanager
def profile(chromium: BrowserType, folder: Path) -> Iterator[BrowserContext]:
    """A Chromium with a profile that outlives it."""
    context = chromium.launch_persistent_context(
        str(folder), executable_path=checks.find_chromium(), args=ARGUMENTS, service_workers="block"
    )
    yield context
    context.close()


def opened(page: Page, site: str, drop: Drop, shared: Path) -> Page:
    page.goto(site)
    page.wait_for_selector("#drop")
    drop(page, "#drop", shared / FOLDER)
    expect(page.locator("#exports")).to_be_visible()
    return page


def export(page: Page, id: str, *, tick: str = "") -> None:
    card = page.locator(f"#export-{id}")
    if card.get_attribute("open") is None:
        card.locator("summary").first.click()
    if tick:
        card.locator(f"#{id}-{tick}").check()
    before = page.locator(".result").count()
    card.locator("button[type=submit]").click()
    expect(page.locator(".result .filed a")).to_have_count(before + 1)


def downloaded(page: Page, button: str, within: str = ".result") -> bytes:
    with page.expect_download() as waiting:
        page.locator(within).first.locator(button).first.click()
    return Path(waiting.value.path()).read_bytes()


def test_a_result_and_its_entry_count_the_same_problems(page: Page, site: str, drop: Drop, shared: Path) -> None:
    [folder] = (shared / "golden/immarkus/input").iterdir()
    page.goto(site)
    page.wait_for_selector("#drop")
    drop(page, "#drop", folder)
    expect(page.locator("#exports")).to_be_visible(timeout=30_000)
    export(page, "annotations-xlsx")
    expect(page.locator(".result .problems summary")).to_have_text("1 thing to know about this export")
    page.locator(".result .filed a").click()
    expect(page.locator("#files .problems summary")).to_have_text("1 thing to know about this export")


def test_an_export_survives_the_end_of_the_browser(
    browser: Browser, site: str, drop: Drop, shared: Path, tmp_path: Path
) -> None:
    with profile(browser.browser_type, tmp_path / "profile") as context:
        page = opened(context.pages[0], site, drop, shared)
        export(page, "alto", tick="include_images")
        export(page, "text")
        expect(page.locator(".result")).to_have_count(2)
        first = downloaded(page, "a[download]")
        page.locator(".result").first.locator("button").first.click()
        second = downloaded(page, "a[download]")
        expect(page.locator("#previous")).to_have_text("Previous exports (2)")
        [address] = page.locator(".result .filed a").evaluate_all("links => links.map(link => link.href)")

    with profile(browser.browser_type, tmp_path / "profile") as context:
        page = context.pages[0]
        page.goto(address)
        wanted = page.locator(".filed.wanted")
        expect(wanted).to_contain_text("esc-alto-cremma-medieval_alto.zip")
        expect(wanted).to_be_focused()
        expect(wanted).to_contain_text("5 pages")
        expect(wanted).to_contain_text(hashlib.sha256(second).hexdigest())
        assert downloaded(page, "button.chief", ".filed.wanted") == second
        other = ".filed-list > li:not(.wanted)"
        assert downloaded(page, "button.chief", other) == first
        assert hashlib.sha256(first).hexdigest() in page.locator(other).inner_text()
        expect(page.locator("#space")).to_contain_text("In use")

        pin = wanted.get_by_role("button", name="Keep")
        pin.click()
        expect(pin).to_have_attribute("aria-pressed", "true")
        with page.expect_download() as waiting:
            wanted.locator(".more summary").click()
            wanted.get_by_role("button", name="Save the report as JSON").click()
        report = json.loads(Path(waiting.value.path()).read_bytes())
        assert report["made"]["result"]["sha256"] == hashlib.sha256(second).hexdigest()

        delete = page.locator(other).get_by_role("button", name="Delete")
        delete.click()
        page.locator(other).get_by_role("button", name="Really delete?").click()
        expect(page.locator(".filed-list > li")).to_have_count(1)
        expect(page.locator("#previous")).to_have_text("Previous exports (1)")
        page.reload()
        expect(page.locator(".filed.wanted").get_by_role("button", name="Keep")).to_have_attribute(
            "aria-pressed", "true"
        )
        assert page.evaluate(STORED) == 1

    with profile(browser.browser_type, tmp_path / "another") as context:
        page = context.pages[0]
        page.goto(address)
        expect(page.locator("#files .notice").first).to_contain_text("not in this browser")


STORED = """async () => {
    const root = await navigator.storage.getDirectory();
    const folder = await root.getDirectoryHandle("exports", {create: true});
    let count = 0;
    for await (const name of folder.keys()) count++;
    return count;
}"""


SUMMED = """async () => (await (await import("./js/history/store.js")).all()).every(({sha256}) => sha256)"""


def test_the_report_opens_as_a_page_of_its_own(page: Page, site: str, drop: Drop, shared: Path) -> None:
    opened(page, site, drop, shared)
    export(page, "text")
    with page.context.expect_page() as waiting:
        page.locator(".result").get_by_role("link", name="Report").click()
    report = waiting.value
    expect(report.locator("h1")).to_have_text("Plain text: esc-alto-cremma-medieval")
    expect(report.locator("body")).to_contain_text(hashlib.sha256(downloaded(page, "a[download]")).hexdigest())
    margin = report.locator("table").first.evaluate("table => getComputedStyle(table).borderCollapse")
    assert margin == "collapse", "the policy of the page lets the report's style sheet pass"
    assert report.evaluate("document.scripts.length") == 0


BROKEN = {
    "no private storage": "navigator.storage.getDirectory = () => Promise.reject(new DOMException('no', 'SecurityError'));",
    "a full disk": """
        const write = FileSystemSyncAccessHandle.prototype.write;
        let room = 1000;
        FileSystemSyncAccessHandle.prototype.write = function (bytes, options) {
            if (room < bytes.length) throw new DOMException('full', 'QuotaExceededError');
            room -= bytes.length;
            return write.call(this, bytes, options);
        };""",
    "half a write": """
        const write = FileSystemSyncAccessHandle.prototype.write;
        let room = 1000;
        FileSystemSyncAccessHandle.prototype.write = function (bytes, options) {
            return write.call(this, bytes.subarray(0, Math.max(0, room - options.at)), options);
        };""",
}


def answered(route: Route, body: str) -> None:
    route.fulfill(body=body, content_type="text/javascript")


def test_storage_that_is_refused_or_full_costs_the_history_only(
    browser: Browser, site: str, drop: Drop, shared: Path
) -> None:
    made = {}
    program = (places.DIST / "js" / "python" / "worker.js").read_text("utf-8")
    for name, script in {"all is well": "", **BROKEN}.items():
        context = browser.new_context(service_workers="block")
        page = context.new_page()
        # The worker's own objects are its own: what breaks them has to come with its program.
        worker = f"{script}\n{program}"
        page.route("**/js/python/worker.js", partial(answered, body=worker))
        opened(page, site, drop, shared)
        export(page, "alto", tick="include_images")
        made[name] = downloaded(page, "a[download]")
        expect(page.locator(".result .filed")).to_contain_text("Kept" if not script else "no room to keep it")
        context.close()
    assert len(set(made.values())) == 1


def test_without_the_browsers_own_checksums_python_takes_them(page: Page, site: str, drop: Drop, shared: Path) -> None:
    """As for files and results that are too large for the browser, and on pages that did not come over https."""
    program = (places.DIST / "js" / "python" / "worker.js").read_text("utf-8")
    without = f"Object.defineProperty(crypto, 'subtle', {{value: undefined}});\n{program}"
    page.route("**/js/python/worker.js", partial(answered, body=without))
    opened(page, site, drop, shared)
    export(page, "alto", tick="include_images")
    made = downloaded(page, "a[download]")
    with page.context.expect_page() as waiting:
        page.locator(".result").get_by_role("link", name="Report").click()
    report = waiting.value.locator("body").inner_text()
    with zipfile.ZipFile(io.BytesIO(made)) as archive:
        for name in archive.namelist():
            assert hashlib.sha256(archive.read(name)).hexdigest() in report
    page.wait_for_function(SUMMED)  # the checksum of the whole comes after the message
    page.locator(".result .filed a").click()
    expect(page.locator(".filed.wanted")).to_contain_text(hashlib.sha256(made).hexdigest())


def test_no_database_costs_the_history_only(page: Page, site: str, drop: Drop, shared: Path) -> None:
    page.add_init_script("indexedDB.open = () => { throw new DOMException('no', 'SecurityError'); };")
    opened(page, site, drop, shared)
    export(page, "text")
    assert b"btv1b84473026" in downloaded(page, "a[download]")
    expect(page.locator(".result .filed")).to_contain_text("no room to keep it")
    page.goto(f"{site}#/files")
    expect(page.locator("#files")).to_contain_text("does not give us its storage")


def test_the_oldest_are_offered_when_space_runs_short(page: Page, site: str, drop: Drop, shared: Path) -> None:
    page.add_init_script("navigator.storage.estimate = async () => ({usage: 960e6, quota: 1e9});")
    opened(page, site, drop, shared)
    for _ in range(3):
        export(page, "text")
    page.goto(f"{site}#/files")
    cards = page.locator(".filed-list > li")
    expect(cards).to_have_count(3)
    keep = cards.nth(1).get_by_role("button", name="Keep")
    keep.click()
    expect(keep).to_have_attribute("aria-pressed", "true")
    page.reload()
    expect(page.locator("#short")).to_contain_text("Space runs short")
    page.locator("#short").get_by_role("button", name=re.compile("Delete the oldest one")).click()
    page.locator("#short").get_by_role("button", name="Really delete?").click()
    expect(cards).to_have_count(2)
    expect(cards.nth(1).get_by_role("button", name="Keep")).to_have_attribute("aria-pressed", "true")


def test_an_export_whose_file_is_gone_says_so(page: Page, site: str, drop: Drop, shared: Path) -> None:
    opened(page, site, drop, shared)
    export(page, "text")
    page.evaluate("navigator.storage.getDirectory().then((root) => root.removeEntry('exports', {recursive: true}))")
    page.goto(f"{site}#/files")
    page.locator(".filed-list .chief").click()
    expect(page.locator(".filed-list")).to_contain_text("cleared this file away")


def test_the_folder_stays_open_behind_the_list(page: Page, site: str, drop: Drop, shared: Path) -> None:
    opened(page, site, drop, shared)
    export(page, "text")
    page.locator("#previous").click()
    expect(page.locator("#inventory")).to_be_hidden()
    page.get_by_role("link", name="Back", exact=True).click()
    expect(page.locator("#inventory")).to_be_visible()
    export(page, "page")
    expect(page.locator("#previous")).to_have_text("Previous exports (2)")


def test_everything_can_be_reached_with_the_keyboard(page: Page, site: str, drop: Drop, shared: Path) -> None:
    opened(page, site, drop, shared)
    export(page, "text")
    page.goto(f"{site}#/files")
    expect(page.locator(".filed-list > li")).to_have_count(1)
    page.locator("#previous").focus()
    reached = set()
    for _ in range(20):
        page.keyboard.press("Tab")
        reached.add(page.evaluate("document.activeElement.textContent"))
    assert {"Back", "Download", "Report", "Keep", "Delete", "More"} <= reached
