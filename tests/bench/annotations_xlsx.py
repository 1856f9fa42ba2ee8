"""Annotations with snippets as a spreadsheet, in Chromium: ours beside a loop that works as IMMARKUS does.

    python build.py bench annotations_xlsx [--large] [--peer IMAGES]

The folder is dropped on the page; time runs from the click on the export to the finished file, by the page's own clock, as
it does for the loop. Between the two the page has a few seconds, as it has when a person looks at the inventory, in which it
starts its helpers. The loop beside it does what IMMARKUS 1.2.6 does (peer/peer.js) in the same browser, on all images of the
medium folder and on some of the large one; its time for the crops is then scaled up, which favours it, since it slows down
as memory fills.
"""

from __future__ import annotations

import argparse
import os
import shutil
import sys
import tarfile
import tempfile
import time
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from playwright.sync_api import Page

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from tests.bench.support import clock
from tests.bench.support.browsing import browser, placed
from tests.bench.support.folders import LARGE, MEDIUM, Size, work_folder
from tests.bench.support.processes import Usage, measured
from tests.browser.driving import drop_files, hosted

from building import dist, pins, store

_PATIENCE = 30 * 60 * 1000  # milliseconds
_A_LOOK = 5000
"""Milliseconds that a person looks at the inventory before exporting; far less than any does."""


@dataclass(frozen=True, slots=True)
class Result:
    """One measurement: seconds for opening and exporting, megabytes of the file."""

    label: str
    opening: float | None
    exporting: float
    file: float
    usage: Usage
    note: str = ""


def ours(page: Page, address: str, folder: Path, size: Size, workers: int | None) -> Result:
    """Drop the folder on our page and run the export."""
    clock.watch(page)
    page.goto(address + (f"?workers={workers}" if workers else ""))
    page.wait_for_selector('.state[data-state="ready"]')
    start = time.perf_counter()
    drop_files(page, "#drop", folder)
    page.wait_for_selector("#export-annotations-xlsx", timeout=_PATIENCE)
    opening = time.perf_counter() - start
    page.click("#export-annotations-xlsx summary")
    page.wait_for_timeout(_A_LOOK)
    with measured() as usage:
        page.click("#export-annotations-xlsx button[type=submit]")
        link = page.wait_for_selector(".result a[download]:visible, .notice.failed:visible", timeout=_PATIENCE)
        exporting = clock.seconds(page)
    assert link
    if link.get_attribute("download") is None:
        raise SystemExit(f"The export failed: {link.inner_text()}")
    with page.expect_download() as waiting:
        link.click()
    file = Path(waiting.value.path())
    with zipfile.ZipFile(file) as archive:
        pictures = sum(name.startswith("xl/media/") for name in archive.namelist())
    assert pictures == size.annotations, f"{pictures} pictures instead of {size.annotations}"
    return Result(f"Florilegium, {_said(workers)}", opening, exporting, file.stat().st_size / 1e6, usage)


def _said(workers: int | None) -> str:
    return {None: "its usual workers", 1: "one worker"}.get(workers, f"{workers} workers")


def peer(page: Page, address: str, folder: Path, size: Size, images: int) -> Result:
    """Run the other loop on the first images of the folder."""
    page.goto(address)
    drop_files(page, "#drop", folder)
    page.wait_for_selector("#drop[data-dropped]")
    page.set_default_timeout(_PATIENCE)
    with measured() as usage:
        done = page.evaluate("(most) => run(most)", images)
    factor = size.annotations / done["annotations"]
    crops, workbook = (done[part] / 1000 * factor for part in ("crops", "workbook"))
    note = "" if factor == 1 else f"measured on {done['annotations']:,} annotations and scaled"
    if usage.cpu is not None:
        usage.cpu *= factor
    return Result("As IMMARKUS does it", None, crops + workbook, done["size"] * factor / 1e6, usage, note)


@contextmanager
def _peer_site() -> Iterator[str]:
    with tempfile.TemporaryDirectory() as folder:
        site = Path(folder) / "peer"
        shutil.copytree(Path(__file__).with_name("peer"), site)
        with tarfile.open(store.take(pins.EXCELJS)) as archive:
            library = archive.extractfile("package/dist/exceljs.min.js")
            assert library
            (site / "exceljs.min.js").write_bytes(library.read())
        with hosted(site) as address:
            yield address


def measure(size: Size, peer_images: int) -> list[Result]:
    """All measurements of one folder, one after the other, each in a browser of its own."""
    results = []
    with placed(work_folder(size)) as folder, hosted(dist.build()) as site, _peer_site() as other:
        for workers in (1, None):
            with browser() as context:
                results.append(ours(context.pages[0], site, folder, size, workers))
                _show(results[-1])
        if peer_images:
            with browser() as context:
                results.append(peer(context.pages[0], other, folder, size, min(peer_images, size.images)))
                _show(results[-1])
    return results


def _show(result: Result) -> None:
    opening = f"{result.opening:.1f} s" if result.opening is not None else "–"
    cpu = f"{result.usage.cpu:.0f} s" if result.usage.cpu is not None else "–"
    peak = f"{result.usage.peak:.0f} MB" if result.usage.peak is not None else "–"
    columns = f"{opening:>8}{result.exporting:>9.1f} s{cpu:>9}{peak:>11}{result.file:>7.0f} MB"
    print(f"  {result.label:<32}{columns}  {result.note}", flush=True)


def _report(results: list[Result]) -> None:
    *own, other = results
    for result in own:
        times = f"{other.exporting / result.exporting:.1f} times as fast"
        less = (
            f", {other.usage.cpu / result.usage.cpu:.1f} times less work"
            if other.usage.cpu and result.usage.cpu
            else ""
        )
        print(f"  {result.label}: {times}{less}.")


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--large", action="store_true", help="also 1,000 images of 3000×2000 with 15,000 annotations")
    parser.add_argument("--only-large", action="store_true", help="only those")
    parser.add_argument("--peer", type=int, help="on how many images the other loop runs (default: 200; 50 large ones)")
    options = parser.parse_args()
    sizes = [LARGE] if options.only_large else [MEDIUM, LARGE] if options.large else [MEDIUM]
    for size in sizes:
        load = f", load {os.getloadavg()[0]:.1f}" if hasattr(os, "getloadavg") else ""
        print(
            f"{size.images:,} images of {size.width}×{size.height} with {size.annotations:,} annotations "
            f"({os.cpu_count()} cores{load})"
        )
        print(f"  {'':<32}{'open':>8}{'export':>11}{'CPU':>9}{'renderer':>11}{'file':>10}")
        default = 200 if size is MEDIUM else 50
        results = measure(size, default if options.peer is None else options.peer)
        if len(results) > 2:
            _report(results)


if __name__ == "__main__":
    main()
