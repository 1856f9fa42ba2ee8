"""The way of a text in a third engine: WebKit, which has neither pickers nor a private storage for files."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from building import checks

from . import webkit


@pytest.fixture(scope="module")
def kit(tmp_path_factory: pytest.TempPathFactory) -> Iterator[webkit.WebKit]:
    if checks.find_webkit() is None or checks.find_screen() is None:
        pytest.skip(
            "no WebKit on this machine: install it (Debian: apt-get install webkit2gtk-driver xvfb) to run this test"
        )
    with webkit.running(tmp_path_factory.mktemp("webkit")) as running:
        yield running


def test_a_zip_goes_in_and_the_text_that_comes_out_is_what_the_command_line_makes(
    kit: webkit.WebKit, site: str, zipped: Path, tmp_path: Path
) -> None:
    kit.goto(site)
    assert kit.evaluate("'showDirectoryPicker' in window") is False
    kit.give("#zip", zipped)
    kit.wait("document.querySelectorAll('#inventory article.card').length === 3")
    assert "Mountain 山" in kit.evaluate("document.querySelector('#inventory').innerText")

    kit.click("#export-text > summary")
    kit.wait("document.querySelector('#export-text .plan').textContent")
    kit.click("#export-text button[type=submit]")
    made = tmp_path / "made.txt"
    command = [sys.executable, "-m", "florilegium", "export", "text", str(zipped), "-o", str(made)]
    assert subprocess.run(command).returncode < 2
    assert kit.offered(".result a[download]") == made.read_bytes()
    assert not kit.errors()
