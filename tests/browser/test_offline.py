"""After the first visit the page works without the network, and never mixes versions."""

from __future__ import annotations

import json
import re
import shutil
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

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


def _kept(page: Page, folder: Path) -> int:
    """How many files the browser has kept of the version in a folder."""
    name = f"florilegium-{_list(folder)['version']}"
    return int(page.evaluate("async (name) => (await (await caches.open(name)).keys()).length", name))


# A page that waits twenty times as long before it has everything kept.
PATIENT = "{ const later = setTimeout; self.setTimeout = (call, wait, ...given) => later(call, wait * 20, ...given); }"


def _short_visit(context: BrowserContext, address: str, folder: Path) -> None:
    """Come for the first time, and leave when the service worker is there but nothing is kept."""
    page = context.new_page()
    page.add_init_script(PATIENT)
    page.goto(address)
    page.evaluate(
        "navigator.serviceWorker.register('sw.js').then(() => navigator.serviceWorker.ready).then(() => true)"
    )
    assert _kept(page, folder) == 0
    page.close()


def test_what_a_short_first_visit_did_not_keep_is_kept_at_the_next(browser: Browser, copy: Path) -> None:
    context = browser.new_context()
    with hosted(copy) as address:
        _short_visit(context, address, copy)
        page = context.new_page()
        page.goto(address)
        expect(page.locator("#offline")).to_have_text("Works offline")
        assert _kept(page, copy) == len(_list(copy)["files"])  # type: ignore[arg-type]
    context.close()


def test_a_short_first_visit_is_never_completed_from_another_version(
    browser: Browser, copy: Path, tmp_path: Path
) -> None:
    context = browser.new_context()
    with hosted(copy) as address:
        _short_visit(context, address, copy)
        older = Path(shutil.copytree(copy, tmp_path / "older"))
        _renew(copy)
        page = context.new_page()
        page.goto(address)
        expect(page).to_have_title("Newer")
        update = page.get_by_role("button", name="Update")
        expect(update).to_be_visible()
        assert _kept(page, older) == 0
        update.click()
        page.wait_for_url(address)
        expect(page.locator("#offline")).to_have_text("Works offline")
        assert _kept(page, copy) == len(_list(copy)["files"])  # type: ignore[arg-type]
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


def test_without_https_the_page_works_but_is_not_kept(page: Page, site: str) -> None:
    page.goto(site.replace("127.0.0.1", "insecure.test"))
    assert page.evaluate("!isSecureContext && !('caches' in window)")
    page.click("#sample")
    expect(page.locator("#inventory")).to_contain_text("MainZone")
