"""Results that go straight to disk, and folders that are opened again.

No test can answer the browser's own dialogs. In their place stand functions that hand out real handles: of files and
folders in the origin's private storage, which write and read as those on disk do.
"""

from __future__ import annotations

import base64
import hashlib
import io
import json
import shutil
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

Drop = Callable[..., None]
FOLDER = "data/esc-alto-cremma-medieval"
PICKERS = """
const root = () => navigator.storage.getDirectory();
window.showSaveFilePicker = async ({suggestedName}) => (await root()).getFileHandle("chosen " + suggestedName, {create: true});
window.showDirectoryPicker = async () => (await root()).getDirectoryHandle("chosen", {create: true});
"""
LISTED = """async () => {
    const walk = async (folder, prefix) => {
        const found = {};
        for await (const [name, child] of folder.entries()) {
            if (child.kind === "directory") Object.assign(found, await walk(child, `${prefix}${name}/`));
            else {
                const bytes = await (await child.getFile()).arrayBuffer();
                const sum = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
                found[prefix + name] = Array.from(sum, (byte) => byte.toString(16).padStart(2, "0")).join("");
            }
        }
        return found;
    };
    return walk(await (await navigator.storage.getDirectory()).getDirectoryHandle("chosen"), "");
}"""
DATA_URL = """async (name) => {
    const file = await (await (await navigator.storage.getDirectory()).getFileHandle(name)).getFile();
    return new Promise((resolve) => {
        const reader = new FileReader();
        reader.onload = () => resolve(reader.result);
        reader.readAsDataURL(file);
    });
}"""


@pytest.fixture
def opened(page: Page, site: str, drop: Drop, shared: Path) -> Page:
    page.add_init_script(PICKERS)
    page.goto(site)
    page.wait_for_selector("#drop")
    drop(page, "#drop", shared / FOLDER)
    page.locator("#export-alto summary").first.click(timeout=30_000)
    page.locator("#export-alto #alto-include_images").check()
    return page


def saved_bytes(page: Page, name: str) -> bytes:
    return base64.b64decode(page.evaluate(DATA_URL, name).partition(",")[2])


def downloaded(page: Page) -> dict[str, bytes]:
    page.locator("#export-alto button[type=submit]").first.click()
    with page.expect_download(timeout=60_000) as waiting:
        page.locator(".result a[download]").first.click(timeout=60_000)
    archive = zipfile.ZipFile(io.BytesIO(Path(waiting.value.path()).read_bytes()))
    return {name: archive.read(name) for name in archive.namelist()}


def test_a_file_on_disk_gets_the_same_bytes_as_a_download(opened: Page) -> None:
    opened.locator("#export-alto button[value=file]").click()
    heading = opened.locator(".result h3").first
    expect(heading).to_contain_text("is saved")
    expect(opened.locator(".result a[download]")).to_have_count(0)
    name = heading.inner_text().removesuffix(" is saved")
    assert name.startswith("chosen ")
    archive = zipfile.ZipFile(io.BytesIO(saved_bytes(opened, name)))
    assert archive.testzip() is None
    assert {entry: archive.read(entry) for entry in archive.namelist()} == downloaded(opened)


def test_a_chosen_folder_gets_a_new_one_with_the_files_of_the_zip(opened: Page) -> None:
    for _ in range(2):
        results = opened.locator(".result").count()
        opened.locator("#export-alto button[value=folder]").click()
        expect(opened.locator(".result")).to_have_count(results + 1)
    found = opened.evaluate(LISTED)
    folders = sorted({name.split("/")[0] for name in found})
    assert len(folders) == 2 and folders[1] == f"{folders[0]} (2)", "nothing is ever overwritten"
    expected = {name: hashlib.sha256(content).hexdigest() for name, content in downloaded(opened).items()}
    for folder in folders:
        inside = {name.removeprefix(f"{folder}/"): sum for name, sum in found.items() if name.startswith(f"{folder}/")}
        assert inside == expected


def test_what_was_saved_on_disk_is_listed_without_a_download(opened: Page) -> None:
    opened.locator("#export-alto button[value=file]").click()
    opened.get_by_text("Listed among the previous exports").click(timeout=60_000)
    card = opened.locator(".filed.card")
    expect(card).to_contain_text("saved on your disk as chosen")
    expect(card.get_by_role("button", name="Download")).to_have_count(0)
    expect(card.locator(".sum code")).to_have_text(
        hashlib.sha256(saved_bytes(opened, f"chosen {card.locator('h2').inner_text()}")).hexdigest()
    )


def test_a_cancelled_export_leaves_nothing_in_the_chosen_folder(opened: Page) -> None:
    # Nobody is as quick as this: the export has begun, and has not ended.
    opened.evaluate("""() => new MutationObserver((_, observer) => {
        const cancel = document.querySelector("#export-alto .working button");
        if (!cancel || !/^[1-9]/.test(document.querySelector("#export-alto .at + span").textContent)) return;
        observer.disconnect();
        cancel.click();
    }).observe(document.querySelector("#export-alto"), {childList: true, subtree: true, characterData: true})""")
    opened.locator("#export-alto button[value=folder]").click()
    expect(opened.locator("#export-alto .notice").last).to_contain_text("Cancelled")
    left = opened.evaluate("""async () => {
        const chosen = await (await navigator.storage.getDirectory()).getDirectoryHandle("chosen");
        for (let tries = 0; tries < 200; tries++) {
            const names = [];
            for await (const name of chosen.keys()) names.push(name);
            if (!names.length) return names;
            await new Promise((resolve) => setTimeout(resolve, 50));
        }
        return "something is left";
    }""")
    assert left == []


def test_an_abandoned_dialog_is_no_error(opened: Page) -> None:
    opened.evaluate("""() => {
        window.showSaveFilePicker = async () => { throw new DOMException("no", "AbortError"); };
    }""")
    opened.locator("#export-alto button[value=file]").click()
    expect(opened.locator("#export-alto button[type=submit]")).to_be_enabled()
    expect(opened.locator("#export-alto .notice.failed:visible")).to_have_count(0)


def test_nothing_is_saved_into_the_opened_folder(
    page: Page, site: str, drop: Drop, shared: Path, tmp_path: Path
) -> None:
    source = shutil.copytree(shared / FOLDER, tmp_path / "folder")
    before = sorted(source.rglob("*"))
    page.goto(site)
    page.wait_for_selector("#drop")
    # The handle of the drop itself is what the picker gives.
    page.evaluate("""() => addEventListener("drop", (event) => {
        window.chosen = event.dataTransfer.items[0].getAsFileSystemHandle();
    }, true)""")
    drop(page, "#drop", source)
    page.evaluate("window.showDirectoryPicker = () => window.chosen")
    page.locator("#export-alto summary").first.click(timeout=30_000)
    page.locator("#export-alto button[value=folder]").click()
    expect(page.locator("#export-alto .notice.failed").last).to_contain_text("in the opened folder")
    assert sorted(source.rglob("*")) == before


def test_a_folder_is_opened_again_with_one_click(page: Page, site: str, drop: Drop, shared: Path) -> None:
    page.goto(site)
    page.wait_for_selector("#drop")
    expect(page.locator("#recent")).to_be_hidden()
    for _ in range(2):  # twice the same is one
        drop(page, "#drop", shared / FOLDER)
        expect(page.locator("#inventory h2").first).to_be_visible()
        page.get_by_role("button", name="Open another folder").click()
    page.reload()
    entry = page.locator("#recent li")
    expect(entry).to_have_count(1)
    page.evaluate("FileSystemHandle.prototype.requestPermission = async () => 'granted'")  # the dialog's answer
    entry.locator("button").first.click()
    expect(page.locator("#inventory h2").first).to_be_visible()
    page.get_by_role("button", name="Open another folder").click()
    page.locator("#recent button").last.click()
    expect(page.locator("#recent")).to_be_hidden()


def test_the_time_left_is_told_when_it_can_be_told(page: Page, site: str) -> None:
    page.goto(site)
    told = page.evaluate(
        """async (site) => {
            const {pace} = await import(site + "js/pace.js");
            let now = 0;
            const left = pace(() => now);
            return [[1000, 1, 10], [4000, 0, 10], [4000, 1, 10], [5000, 5, 10], [9900, 99, 100], [60_000, 1, 10], [1, 10, 10]]
                .map(([at, done, total]) => { now = at; return left(done, total) ?? null; });
        }""",
        page.url,
    )
    assert json.loads(json.dumps(told)) == [None, None, 40, 5, None, 540, None]
