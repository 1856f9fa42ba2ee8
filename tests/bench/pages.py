"""Transcriptions: 500 pages of 40 lines from ALTO to PAGE, zipped, in CPython and in Chromium.

    python build.py bench pages [--many]

Each line has a polygon of 30 points and a baseline of 5. ``--many`` opens and exports 10,000 small pages too. In the
browser time runs from the drop to the inventory, and from the click on the export until its file is there, by the page's
own clock. Machines differ, so an export is also told in times of the plainest writer (peer/plain.py), timed right before
and after it: where that took 0.103 s for 100 pages, eScriptorium's own exporter took 2.5 to 2.6 s for PAGE, 24 to 25 times
as long, and 3.2 to 3.7 s for ALTO; 0.35 s, which is what the page may take, were 3.4 times as long.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import sys
import tempfile
import time
import zipfile
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from playwright.sync_api import Page
from tests.bench.peer import plain
from tests.bench.support import clock
from tests.bench.support.browsing import browser, placed
from tests.bench.support.pages import MANY, USUAL, Amount, alto_folder
from tests.bench.support.processes import Usage, measured
from tests.browser.driving import drop_files, hosted

from building import dist
from florilegium.delivery.to_disk import deliver_to_disk
from florilegium.exports.transcriptions import page as page_export
from florilegium.folder.disk import disk_folder
from florilegium.images.pillow import PillowDecoder
from florilegium.inventory import look
from florilegium.job import Job

_PATIENCE = 30 * 60 * 1000  # milliseconds
_A_LOOK = 5000
"""Milliseconds that a person looks at the inventory before exporting; far less than any does."""


@dataclass(frozen=True, slots=True)
class Result:
    """Seconds for opening and exporting, and what the browser's processes took."""

    label: str
    opening: float
    exporting: float
    usage: Usage


def in_cpython(folder: Path, amount: Amount) -> Result:
    """The same on the command line's Python, alone."""
    start = time.perf_counter()
    inventory = asyncio.run(look(disk_folder(folder)))
    opening = time.perf_counter() - start
    with tempfile.TemporaryDirectory() as place:
        out = Path(place) / "out.zip"
        start = time.perf_counter()
        options = page_export.PageExportOptions()
        asyncio.run(deliver_to_disk(page_export.EXPORT, inventory, options, Job(PillowDecoder()), str(out)))
        exporting = time.perf_counter() - start
        _check(out, amount)
    return Result("CPython", opening, exporting, Usage())


def in_chromium(page: Page, address: str, folder: Path, amount: Amount, workers: int | None) -> Result:
    """Drop the folder on our page and run the export."""
    clock.watch(page)
    page.goto(address + (f"?workers={workers}" if workers else ""))
    page.wait_for_selector('.state[data-state="ready"]')
    with measured() as usage:
        start = time.perf_counter()
        drop_files(page, "#drop", folder)
        page.wait_for_selector("#export-page", timeout=_PATIENCE)
        opening = time.perf_counter() - start
        page.click("#export-page summary")
        page.wait_for_timeout(_A_LOOK)
        page.click("#export-page button[type=submit]")
        link = page.wait_for_selector(".result a[download]:visible, .notice.failed:visible", timeout=_PATIENCE)
        exporting = clock.seconds(page)
    assert link
    if link.get_attribute("download") is None:
        raise SystemExit(f"The export failed: {link.inner_text()}")
    with page.expect_download() as waiting:
        link.click()
    _check(Path(waiting.value.path()), amount)
    said = "its usual workers" if workers is None else f"{workers} worker{'s' if workers > 1 else ''}"
    return Result(f"Chromium, {said}", opening, exporting, usage)


def _check(file: Path, amount: Amount) -> None:
    with zipfile.ZipFile(file) as archive:
        pages = sum(name.startswith("page_") for name in archive.namelist())
    assert pages == amount.pages, f"{pages} pages instead of {amount.pages}"


def measure(amount: Amount) -> None:
    """All measurements of one folder, one after the other, each in a browser of its own."""
    load = f", load {os.getloadavg()[0]:.1f}" if hasattr(os, "getloadavg") else ""
    print(f"{amount.pages:,} pages of {amount.lines} lines, ALTO to PAGE ({os.cpu_count()} cores{load})")
    print(f"  {'':<28}{'open':>9}{'export':>11}{'per 100 pages':>16}{'times plain':>13}{'CPU':>8}{'renderer':>11}")
    with placed(alto_folder(amount)) as folder, hosted(dist.build()) as site:
        _show(lambda: in_cpython(folder, amount), folder, amount)
        for workers in (1, 2):
            with browser() as context:
                page = context.pages[0]
                _show(partial(in_chromium, page, site, folder, amount, workers), folder, amount)


def _plain(folder: Path) -> float:
    """Seconds of the plainest writer in this moment."""
    with tempfile.TemporaryDirectory() as place:
        return plain.seconds(folder, Path(place) / "plain.zip")


def _show(run: Callable[[], Result], folder: Path, amount: Amount) -> None:
    """Run and print one, with the plainest writer before and after it."""
    before = _plain(folder)
    result = run()
    beside = (before + _plain(folder)) / 2
    cpu = f"{result.usage.cpu:.0f} s" if result.usage.cpu is not None else "–"
    peak = f"{result.usage.peak:.0f} MB" if result.usage.peak is not None else "–"
    share = f"{result.exporting / amount.pages * 100:.2f} s"
    times = f"{result.opening:>7.1f} s{result.exporting:>9.1f} s{share:>16}"
    print(f"  {result.label:<28}{times}{result.exporting / beside:>13.1f}{cpu:>8}{peak:>11}", flush=True)


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--many", action="store_true", help="also 10,000 small pages")
    options = parser.parse_args()
    for amount in (USUAL, MANY) if options.many else (USUAL,):
        measure(amount)


if __name__ == "__main__":
    main()
