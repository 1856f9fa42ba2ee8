"""The visit: when the page is painted, and when a folder that was dropped at once has been read, in Chromium.

    python build.py bench opening [--times N]

Each visit is in a browser that was started anew and has come to rest: the first in a fresh profile, the second in the same
profile again, when everything has been kept: the files, and a Python that has started. The folder is one of ten pages of
ALTO. All times run from the beginning of the navigation, by the page's own clock. Beside it, in the same run: a page with
Pyodide and lxml as they are published, which only starts them and reads the same ten files, handed to it by the script.
"""

from __future__ import annotations

import argparse
import os
import shutil
import statistics
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from playwright.sync_api import BrowserContext, Page
from tests.bench.support.browsing import browser, placed
from tests.bench.support.pages import Amount, alto_folder
from tests.bench.support.processes import rest
from tests.browser.driving import drop_files, hosted

from building import dist, pins, runtime, store

TEN = Amount("ten pages", 10)

_WATCH = """
addEventListener("DOMContentLoaded", () => new MutationObserver((_, observer) => {
  if (!document.querySelector("#inventory .figures")) return;
  observer.disconnect();
  requestAnimationFrame(() => { document.documentElement.dataset.read = performance.now(); });
}).observe(document.documentElement, {childList: true, subtree: true}));
"""
_KEPT = """async () => {
    const kept = async () => (await (await caches.open("python of florilegium")).keys()).length;
    while (!(await kept())) await new Promise((resolve) => setTimeout(resolve, 100));
}"""
_PAINTED = "performance.getEntriesByName('first-contentful-paint')[0]?.startTime"


@dataclass(frozen=True, slots=True)
class Visit:
    """Milliseconds from the beginning of a navigation; ``painted`` is 0 where nothing is shown."""

    read: float
    painted: float


def ours(context: BrowserContext, address: str, folder: Path, *, keep: bool) -> Visit:
    """Visit our page and drop the folder as soon as there is a place for it.

    Args:
        context: a browser that was just started.
        address: of the page.
        folder: to drop.
        keep: stay until all has been kept for the next visit.
    """
    page = context.pages[0]
    page.add_init_script(_WATCH)
    rest()
    page.goto(address, wait_until="commit")
    page.wait_for_selector("#drop")
    drop_files(page, "#drop", folder)
    visit = Visit(_read(page), page.evaluate(_PAINTED))
    if keep:
        page.wait_for_selector("#offline:visible", timeout=60_000)
        page.evaluate(_KEPT)
        rest()
    return visit


def stock(context: BrowserContext, address: str, folder: Path) -> Visit:
    """Visit the page with Pyodide as it is published."""
    page = context.pages[0]
    rest()
    page.goto(address, wait_until="commit")
    page.wait_for_selector("#files")
    page.set_input_files("#files", sorted(folder.rglob("*.xml")))
    return Visit(_read(page), 0)


def _read(page: Page) -> float:
    mark = page.wait_for_selector("html[data-read]", state="attached", timeout=60_000)
    assert mark
    return float(mark.get_attribute("data-read") or 0)


@contextmanager
def _stock_site() -> Iterator[str]:
    with tempfile.TemporaryDirectory() as name:
        site = Path(name)
        core = runtime.core()
        for file in core.iterdir():
            if file.is_file():
                shutil.copy2(file, site)
        shutil.copy2(store.take(pins.LXML), site)
        shutil.copy2(Path(__file__).with_name("peer") / "stock.html", site / "index.html")
        with hosted(site) as address:
            yield address


def _line(label: str, visits: list[Visit]) -> str:
    def middle(of: Callable[[Visit], float]) -> str:
        values = sorted(map(of, visits))
        return f"{statistics.median(values):5.0f} ms ({values[0]:.0f}–{values[-1]:.0f})" if values[-1] else "–"

    return f"  {label:<34}{middle(lambda v: v.painted):>22}{middle(lambda v: v.read):>24}"


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--times", type=int, default=5, help="how often each is measured (default: 5)")
    times = parser.parse_args().times
    first, second, other = [], [], []
    with placed(alto_folder(TEN)) as folder, hosted(dist.build()) as site, _stock_site() as peer:
        for _ in range(times):
            with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as profile:
                with browser(profile) as context:
                    first.append(ours(context, site, folder, keep=True))
                with browser(profile) as context:
                    second.append(ours(context, site, folder, keep=False))
            with browser() as context:
                other.append(stock(context, peer, folder))
    print(f"{TEN.pages} pages of ALTO, median of {times} ({os.cpu_count()} cores, load {os.getloadavg()[0]:.1f})")
    print(f"  {'':<34}{'painted':>22}{'folder read':>24}")
    print(_line("Florilegium, first visit", first))
    print(_line("Florilegium, second visit", second))
    print(_line("Stock Pyodide with lxml, first", other))
    ratio = statistics.median(v.read for v in other) / statistics.median(v.read for v in first)
    print(f"  Stock Pyodide takes {ratio:.1f} times as long to read the same files.")


if __name__ == "__main__":
    main()
