"""A browser to measure in, and folders that it may read."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import BrowserContext, sync_playwright
from tests.browser.driving import ARGUMENTS

from building import checks


@contextmanager
def browser(profile: str | None = None) -> Iterator[BrowserContext]:
    """A Chromium that was just started, in the profile of that folder or else in a fresh one."""
    executable = checks.find_chromium()
    if executable is None:
        raise SystemExit("There is no Chromium on this machine.")
    # With a profile on disk, as users have one; in a private window everything stored would be in memory.
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as fresh, sync_playwright() as playwright:
        chromium = playwright.chromium
        context = chromium.launch_persistent_context(profile or fresh, executable_path=executable, args=ARGUMENTS)
        yield context
        context.close()


@contextmanager
def placed(folder: Path) -> Iterator[Path]:
    """The folder outside the cache: browsers hand out nothing from hidden folders."""
    with tempfile.TemporaryDirectory(prefix="florilegium-bench-") as temporary:
        yield Path(shutil.copytree(folder, Path(temporary) / folder.name, copy_function=_link))


def _link(source: str, target: str) -> None:
    try:
        os.link(source, target)
    except OSError:
        shutil.copy2(source, target)
