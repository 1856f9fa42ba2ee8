"""An export by the page's own clock: the driver tells of a click, or of a result, up to half a second late."""

from __future__ import annotations

from playwright.sync_api import Page

_WATCH = """
addEventListener("click", () => { document.documentElement.dataset.clicked = performance.now(); }, true);
new MutationObserver(() => {
  const now = performance.now();
  if (document.querySelector(".result a[download]")) document.documentElement.dataset.finished ??= now;
}).observe(document, { childList: true, subtree: true });
"""
_SECONDS = "(({ clicked, finished }) => (finished - clicked) / 1000)(document.documentElement.dataset)"


def watch(page: Page) -> None:
    """Have the next page that is loaded note the last click and the first finished export."""
    page.add_init_script(_WATCH)


def seconds(page: Page) -> float:
    """From the one to the other."""
    return float(page.evaluate(_SECONDS))
