"""The whole way in a second engine: Firefox, which has neither pickers nor the other browsers' ways of saving."""

from __future__ import annotations

import io
import os
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path

import openpyxl
import pytest

from building import checks

from . import firefox


@pytest.fixture(scope="module")
def fox(tmp_path_factory: pytest.TempPathFactory) -> Iterator[firefox.Firefox]:
    if checks.find_firefox() is None:
        message = "no Firefox on this machine: install it (Debian: apt-get install firefox-esr) to run these tests"
        if os.environ.get("CI") == "true":
            pytest.fail(message)
        pytest.skip(message)
    with firefox.running(tmp_path_factory.mktemp("firefox")) as running:
        yield running


def export(fox: firefox.Firefox, id: str, name: str) -> bytes:
    fox.click(f"#export-{id} > summary")
    fox.wait(f"document.querySelector('#export-{id} .plan').textContent")
    fox.click(f"#export-{id} button[type=submit]")
    fox.click(".result a[download]")
    content = fox.downloaded(name)
    fox.click(".result button")
    return content


def members(content: bytes) -> dict[str, bytes]:
    archive = zipfile.ZipFile(io.BytesIO(content))
    assert archive.testzip() is None
    return {name: archive.read(name) for name in archive.namelist()}


def test_a_zip_goes_in_and_what_comes_out_is_what_the_command_line_makes(
    fox: firefox.Firefox, site: str, zipped: Path, tmp_path: Path
) -> None:
    fox.goto(site)
    fox.click("#zip")
    fox.give(zipped)
    fox.wait("document.querySelectorAll('#inventory article.card').length === 3")
    assert "Mountain 山" in fox.text()

    made = tmp_path / "made.zip"
    command = [sys.executable, "-m", "florilegium", "export", "alto", str(zipped), "-o", str(made)]
    assert subprocess.run([*command, "--set", "include_images=yes"]).returncode < 2
    fox.click("#alto-include_images")
    assert members(export(fox, "alto", "Sample_alto.zip")) == members(made.read_bytes())

    workbook = openpyxl.load_workbook(io.BytesIO(export(fox, "annotations-xlsx", "annotations.xlsx")))
    assert sum(len(sheet._images) for sheet in workbook) >= 13, "cut out by this browser"
    assert not fox.errors()


def test_what_was_made_is_kept_for_the_next_visit(fox: firefox.Firefox, site: str) -> None:
    fox.goto(f"{site}#/files")
    fox.wait("document.querySelectorAll('.filed-list > li').length === 2")
    fox.evaluate("[...document.querySelectorAll('.filed-list .button.chief')].at(-1).click()")
    assert members(fox.downloaded("Sample_alto(1).zip"))
    assert not fox.errors()


def test_a_python_is_kept_and_taken_up(fox: firefox.Firefox, site: str) -> None:
    kept = "caches.open('python of florilegium').then((cache) => cache.keys()).then((keys) => keys.length)"
    fox.goto(site)
    fox.wait(kept)
    fox.goto(site)
    fox.click("#sample")
    fox.wait("document.querySelectorAll('#inventory article.card').length === 3")
    assert fox.evaluate(kept) == 1, "what cannot be taken up is forgotten"


def test_a_dialogue_for_folders_opens_where_there_is_no_picker(fox: firefox.Firefox, site: str) -> None:
    fox.goto(site)
    assert fox.evaluate("'showDirectoryPicker' in window") is False
    fox.click("#drop")
    assert fox.dialogue()["element"]["value"]["attributes"]["type"] == "file"


def test_files_that_are_dropped_are_read(fox: firefox.Firefox, site: str) -> None:
    fox.goto(site)
    fox.wait("Boolean(document.querySelector('#drop'))")
    alto = '<alto xmlns="http://www.loc.gov/standards/alto/ns-v4#"><Layout><Page ID="p" WIDTH="9" HEIGHT="9"/></Layout></alto>'
    fox.evaluate(
        f"""(() => {{
            const transfer = new DataTransfer();
            transfer.items.add(new File([{alto!r}], "leaf.xml"));
            const drop = new DragEvent("drop", {{ dataTransfer: transfer, bubbles: true, cancelable: true }});
            document.querySelector("#drop").dispatchEvent(drop);
            return true;
        }})()"""
    )
    fox.wait("Boolean(document.querySelector('#inventory article.card'))")
    assert not fox.errors()
