"""Driving a real Chromium: how it is started, what it is given to load, how things are dropped on it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import Page

from building import server

PREFIX = "/some/where/"

# The sandbox does not work for root; the rest keeps the browser from talking to anybody but us.
ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--host-resolver-rules=MAP insecure.test 127.0.0.1",  # the loopback itself counts as secure
]


@contextmanager
def hosted(folder: Path) -> Iterator[str]:
    """Serve a folder from the sub-path and give its address, which ends in a slash."""
    host, address = server.open_server(folder, prefix=PREFIX)
    with server.serving(host):
        yield address


def drop_files(page: Page, selector: str, *paths: Path | str) -> None:
    """Drop real files or folders of this machine on an element, as the file manager would."""
    box = page.locator(selector).bounding_box()
    assert box, f"{selector} is not visible"
    data = {"items": [], "files": [str(Path(path).resolve()) for path in paths], "dragOperationsMask": 1}
    place = {"x": box["x"] + box["width"] / 2, "y": box["y"] + box["height"] / 2}
    session = page.context.new_cdp_session(page)
    for kind in ("dragEnter", "dragOver", "drop"):
        session.send("Input.dispatchDragEvent", {"type": kind, **place, "data": data})
    session.detach()
