"""The whole way in a real browser: a folder is dropped, its inventory read, exports made, saved and opened again."""

from __future__ import annotations

import io
import json
import re
import subprocess
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path

import openpyxl
import pytest
from lxml import etree
from playwright.sync_api import Page, expect

ALTO = "{http://www.loc.gov/standards/alto/ns-v4#}"
Drop = Callable[..., None]


@pytest.fixture
def opened(page: Page, site: str) -> Page:
    """The page at its first sight."""
    page.goto(site)
    page.wait_for_selector("#drop")
    return page


def export(page: Page, id: str, prepare: Callable[[], None] | None = None) -> bytes:
    """Run an export on the page and return what the browser saved."""
    card = page.locator(f"#export-{id}")
    card.locator("summary").first.click()
    if prepare:
        prepare()
    card.locator("button[type=submit]").click()
    link = page.locator(".result a[download]").first
    expect(link).to_be_visible()
    with page.expect_download() as waiting:
        link.click()
    content = Path(waiting.value.path()).read_bytes()
    page.locator(".result button").first.click()
    return content


def test_an_annotated_folder_goes_in_and_spreadsheet_and_json_come_out(opened: Page, drop: Drop, shared: Path) -> None:
    [folder] = (shared / "golden/immarkus/input").iterdir()
    drop(opened, "#drop", folder)
    expect(opened.locator("#inventory h2").first).to_have_text(folder.name)
    expect(opened.locator("#inventory .figures").first).to_contain_text("relations")

    # The page never fetches the manifest; it says where the user can.
    link = opened.locator("#inventory .problems .hint a")
    expect(link).to_have_attribute("href", "http://localhost:4747/iiif/manifest.json")

    made = json.loads(export(opened, "annotations-jsonld"))
    golden = json.loads((shared / "golden/immarkus/expected/annotations.json").read_bytes())
    assert sorted(made, key=lambda a: a["id"]) == sorted(golden, key=lambda a: a["id"])

    workbook = openpyxl.load_workbook(io.BytesIO(export(opened, "annotations-xlsx")))
    sheet = workbook["Place 地點"]
    assert sheet.max_row >= 15
    local = [row for row in sheet.iter_rows(min_row=2) if any(c.value == "plan.png" for c in row)]
    assert local
    assert len(sheet._images) >= 12, "a picture for every row of a local image"


def test_a_transcribed_folder_goes_in_and_alto_and_text_come_out(opened: Page, drop: Drop, shared: Path) -> None:
    folder = shared / "data/esc-alto-cremma-medieval"
    drop(opened, "#drop", folder)
    expect(opened.locator("#inventory article.card")).to_have_count(5)  # 4 documents, problems

    box = "include_images"
    archive = zipfile.ZipFile(
        io.BytesIO(export(opened, "alto", lambda: opened.locator(f"#export-alto #alto-{box}").check()))
    )
    assert archive.testzip() is None
    names = archive.namelist()
    images = [name for name in names if name.endswith(".jpg")]
    assert len(images) == 5
    for name in images:
        [original] = folder.rglob(Path(name).name)
        assert archive.read(name) == original.read_bytes()
    pages = [name for name in names if name.endswith(".xml") and "METS" not in name]
    lines = sum(len(list(etree.fromstring(archive.read(name)).iter(f"{ALTO}TextLine"))) for name in pages)
    assert lines == 1104 // 2, "one of the two versions"

    text = export(opened, "text").decode()
    assert "btv1b84473026_f5" in text
    assert len(text.splitlines()) > 500


def test_every_real_folder_opens_and_shows_what_the_command_line_finds(opened: Page, drop: Drop, shared: Path) -> None:
    work_folders = list((shared / "golden/immarkus/input").iterdir())
    for folder in [*sorted((shared / "data").iterdir()), *work_folders, shared / "golden/escriptorium"]:
        command = [sys.executable, "-m", "florilegium", "inspect", str(folder), "--json"]
        found = json.loads(subprocess.run(command, capture_output=True, check=True).stdout)
        drop(opened, ".masthead", folder)
        expect(opened.locator("h1")).to_have_text(folder.name)
        expect(opened.locator("#inventory")).to_be_visible()
        headings = [*(document["name"] for document in found["documents"])]
        headings = [folder.name] * bool(found["work_folder"]) + headings + ["Models"] * bool(found["models"])
        assert opened.locator("#inventory h2").all_inner_texts() == headings
        if found["documents"]:
            lines = sum(document["lines"] for document in found["documents"])
            figure = opened.locator("#inventory dl div", has=opened.locator("dt", has_text=re.compile("^lines?$")))
            shown = figure.locator("dd").all_inner_texts()
            assert sum(int(number.replace(",", "")) for number in shown) == lines


def test_the_sample_needs_no_folder(opened: Page) -> None:
    opened.click("#sample")
    expect(opened.locator("#inventory")).to_contain_text("Mountain", ignore_case=True)
    expect(opened.locator("#inventory")).to_contain_text("MainZone")
    archive = zipfile.ZipFile(io.BytesIO(export(opened, "alto")))
    assert sum(name.endswith(".xml") for name in archive.namelist()) == 5  # four pages, one of them empty, and METS


def test_the_message_stays_where_it_is_when_the_export_is_filed(opened: Page) -> None:
    place = "document.querySelector('.result a[download]')?.getBoundingClientRect().top"
    opened.evaluate(f"""() => new MutationObserver((_, observer) => {{
        window.first = {place};
        if (window.first) observer.disconnect();
    }}).observe(document.getElementById("results"), {{childList: true}})""")
    opened.click("#sample")
    card = opened.locator("#export-text")
    card.locator("summary").first.click(timeout=60_000)
    card.locator("button[type=submit]").click()
    expect(opened.locator(".result .filed a")).to_be_visible()
    assert opened.evaluate(place) == opened.evaluate("first")


def test_a_zip_is_opened_as_a_folder(opened: Page, drop: Drop, tmp_path: Path) -> None:
    path = tmp_path / "pages.zip"
    alto = b'<alto xmlns="http://www.loc.gov/standards/alto/ns-v4#"><Layout><Page ID="p" WIDTH="9" HEIGHT="9"/></Layout></alto>'
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("book/1.xml", alto)
    drop(opened, "#drop", path)
    expect(opened.locator("#inventory h2").first).to_have_text("book")


def test_a_folder_input_serves_browsers_without_pickers(opened: Page, shared: Path) -> None:
    opened.evaluate("delete window.showDirectoryPicker")
    with opened.expect_file_chooser() as chooser:
        opened.click("#drop")
    chooser.value.set_files(shared / "data/calfa-page-arabic-rasam")
    expect(opened.locator("#inventory article.card")).to_have_count(3)


def test_the_picker_asks_for_reading_only(opened: Page) -> None:
    opened.evaluate(
        """async () => {
            const root = await navigator.storage.getDirectory();
            const file = await root.getFileHandle('note.txt', {create: true});
            window.showDirectoryPicker = async (options) => { window.asked = options; return root; };
        }"""
    )
    opened.click("#drop")
    expect(opened.locator("#inventory")).to_contain_text("nothing here", ignore_case=True)
    assert opened.evaluate("window.asked") == {"mode": "read"}


def test_broken_files_are_named_and_the_rest_is_exported(opened: Page, drop: Drop, tmp_path: Path) -> None:
    (tmp_path / "bad.xml").write_bytes(b"<alto><Layout>")
    (tmp_path / "good.xml").write_bytes(
        b'<alto xmlns="http://www.loc.gov/standards/alto/ns-v4#"><Layout><Page ID="p" WIDTH="90" HEIGHT="90"><PrintSpace>'
        b'<TextBlock ID="b"><TextLine ID="l" HPOS="1" VPOS="1" WIDTH="9" HEIGHT="9"><String CONTENT="all is well"/></TextLine>'
        b"</TextBlock></PrintSpace></Page></Layout></alto>"
    )
    drop(opened, "#drop", tmp_path)
    expect(opened.locator(".problems")).to_contain_text("bad.xml")
    assert "all is well" in export(opened, "text").decode()
