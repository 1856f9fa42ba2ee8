"""After the first visit the page works without the network, and never mixes versions."""

from __future__ import annotations

import json
import re
import shutil
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, expect

from building import dist, offline

from .conftest import hosted


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """A copy of the built site, to be changed."""
    return Path(shutil.copytree(dist.build(), tmp_path / "site"))


def _list(folder: Path) -> dict[str, object]:
    found = re.search(r'\{"version": .+\}', (folder / "sw.js").read_text("utf-8"))
    assert found
    listed: dict[str, object] = json.loads(found[0])
    return listed


def test_the_list_names_every_file_and_changes_with_each() -> None:
    files: dict[str, Path | bytes] = {"index.html": b"a", "b/ü.js": b"b"}
    worker = b'keep({"version": "", "files": []});'
    first = offline.filled(worker, files)
    assert first == offline.filled(worker, {**files, "sw.js": b"older"})
    assert first != offline.filled(worker, {**files, "b/ü.js": b"c"})
    assert re.fullmatch(r'keep\(\{"version": "\w{16}", "files": \["b/ü.js", "index.html"\]\}\);', first.decode())


def test_the_site_lists_what_it_holds() -> None:
    folder = dist.build()
    held = {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}
    assert set(_list(folder)["files"]) == held - offline.LEFT_OUT  # type: ignore[call-overload]


def _renew(folder: Path) -> None:
    """Make another version of a site."""
    page = folder / "index.html"
    page.write_text(page.read_text("utf-8").replace("<title>Florilegium", "<title>Newer"), "utf-8")
    worker, version = folder / "sw.js", str(_list(folder)["version"])
    worker.write_text(worker.read_text("utf-8").replace(version, "newer"), "utf-8")


KEPT = """async () => {
    const name = (await caches.keys()).find((name) => name.startsWith("florilegium-"));
    return (await (await caches.open(name)).keys()).map(({url}) => new URL(url).pathname);
}"""


# A page that waits twenty times as long: for the service worker on a slow machine, and before it has the rest kept.
PATIENT = "{ const later = setTimeout; self.setTimeout = (call, wait, ...given) => later(call, wait * 20, ...given); }"


def _short_visit(context: BrowserContext, address: str) -> list[str]:
    """Come for the first time, leave before everything is kept, and tell what is."""
    page = context.new_page()
    page.add_init_script(PATIENT)
    page.goto(address)
    page.wait_for_selector(".state[data-state=ready]", timeout=60_000)
    kept: list[str] = page.evaluate(KEPT)
    page.close()
    return kept


def test_a_first_visit_goes_through_the_service_worker(browser: Browser, copy: Path) -> None:
    # Only what a service worker answered from its cache does Chromium keep compiled for the next visit.
    context = browser.new_context()
    with hosted(copy) as address:
        names = {path.rpartition("/")[2] for path in _short_visit(context, address)}
    assert {"pyodide.asm.wasm", "pyodide.asm.mjs", "python_stdlib.zip"} <= names
    assert any(name.startswith("lxml-") for name in names)
    context.close()


def test_what_a_short_first_visit_did_not_keep_is_kept_at_the_next(browser: Browser, copy: Path) -> None:
    context = browser.new_context()
    with hosted(copy) as address:
        assert len(_short_visit(context, address)) < 10
        page = context.new_page()
        page.goto(address)
        expect(page.locator("#offline")).to_have_text("Works offline")
        assert len(page.evaluate(KEPT)) == len(_list(copy)["files"])  # type: ignore[arg-type]
    context.close()


def test_a_short_first_visit_is_never_completed_from_another_version(browser: Browser, copy: Path) -> None:
    context = browser.new_context()
    with hosted(copy) as address:
        before = _short_visit(context, address)
        _renew(copy)
        page = context.new_page()
        page.goto(address)
        expect(page).to_have_title("Newer")
        update = page.get_by_role("button", name="Update")
        expect(update).to_be_visible()
        # Python's parts are named by their content, so they are the same in both versions, and may come later.
        assert all("/pyodide/" in path for path in set(page.evaluate(KEPT)) - set(before))
        update.click()
        page.wait_for_url(address)
        expect(page.locator("#offline")).to_have_text("Works offline")
    context.close()


def test_everything_works_with_the_network_cut_after_the_first_visit(browser: Browser, copy: Path) -> None:
    context = browser.new_context()
    page = context.new_page()
    with hosted(copy) as address:
        page.goto(address)
        expect(page.locator("#offline")).to_have_text("Works offline")
    # The server is gone; so is the network as far as the browser can tell.
    context.set_offline(True)
    page.goto(address)
    page.click("#sample")
    expect(page.locator("#inventory")).to_contain_text("MainZone")
    page.locator("#export-annotations-xlsx summary").first.click()
    page.locator("#export-annotations-xlsx button[type=submit]").click()
    expect(page.locator(".result a[download]")).to_be_visible()
    context.close()


def test_a_new_version_waits_until_it_is_asked_for(browser: Browser, copy: Path) -> None:
    context = browser.new_context()
    page = context.new_page()
    with hosted(copy) as address:
        page.goto(address)
        expect(page.locator("#offline")).to_have_text("Works offline")
        _renew(copy)
        page.reload()
        assert page.title() == "Florilegium", "still whole and old"
        page.get_by_role("button", name="Update").click(timeout=60_000)
        page.wait_for_url(address)
        expect(page).to_have_title("Newer")
    context.close()
