"""The built page in a real Chromium, served as a plain static host would, from a sub-path and without headers."""

from __future__ import annotations

import os
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect, sync_playwright

from building import checks, dist, places

from .driving import ARGUMENTS, drop_files, hosted

# Whatever is waited for: a machine may be slow, and only what never comes is a failure.
expect.set_options(timeout=60_000)


@pytest.fixture(scope="session")
def site() -> Iterator[str]:
    """The address of the built site."""
    with hosted(dist.build()) as address:
        yield address


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """A headless Chromium for all tests."""
    executable = checks.find_chromium()
    if executable is None:
        message = "no Chromium on this machine: install it (Debian: apt-get install chromium) to run the browser tests"
        if os.environ.get("CI") == "true":
            pytest.fail(message)
        pytest.skip(message)
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=executable, args=ARGUMENTS)
        yield chromium
        chromium.close()


@pytest.fixture
def expected_errors() -> list[str]:
    """What a test adds here may be part of an uncaught error, whenever and however often the browser tells it."""
    return []


@pytest.fixture
def page(browser: Browser, expected_errors: list[str]) -> Iterator[Page]:
    """A page of its own profile; an uncaught error in it fails the test."""
    # Each test has a new profile: keeping the whole site for offline use in each would only cost time.
    context = browser.new_context(service_workers="block")
    page = context.new_page()
    page_errors: list[str] = []
    page.on("pageerror", lambda error: page_errors.append(str(error)))
    yield page
    context.close()
    assert not [error for error in page_errors if not any(part in error for part in expected_errors)]


@pytest.fixture(scope="session")
def drop():
    """``drop(page, selector, path, …)``: see ``drop_files``."""
    return drop_files


@pytest.fixture
def zipped(site: str, tmp_path: Path) -> Path:
    """The sample folder as a zip."""
    path = tmp_path / "Sample.zip"
    folder = places.DIST / "sample"
    with zipfile.ZipFile(path, "w") as archive:
        for file in sorted(folder.rglob("*")):
            if file.is_file() and file.name != "index.json":
                archive.write(file, file.relative_to(folder))
    return path
