"""What the page can ask of Python, and nothing else.

The worker makes a task of `handle` for every call of the page, and cancels the task when the page cancels the call.
"""

from __future__ import annotations

import importlib
import io
from collections.abc import Awaitable, Callable
from typing import Any

import florilegium_host as host
from pyodide.ffi import to_js

from florilegium import __version__
from florilegium.browser.files import BrowserFile, BrowserStream, browser_folder
from florilegium.browser.session import SESSION
from florilegium.browser.talk import Emit, Speaker, plain
from florilegium.folder import Folder
from florilegium.folder.zipped import zip_folder
from florilegium.inventory import look
from florilegium.view.leaves import leaves


async def handle(name: str, args: Any, emit: Emit) -> Any:
    """Answer one request of the page.

    Args:
        name: which one; those that are not among `_REQUESTS` are about exports.
        args: its arguments, a JavaScript object.
        emit: takes events on the way.
    """
    requests = _REQUESTS if name in _REQUESTS else _module("exporting").REQUESTS
    return await requests[name](args, emit)


def _module(name: str) -> Any:
    """A module of this room that needs much that opening a folder does not; Python is up sooner without it."""
    return importlib.import_module(f"florilegium.browser.{name}")


async def _open(args: Any, emit: Emit) -> Any:
    """Open ``{name, paths, files}`` or ``{zip: File}`` as a folder; answers with its inventory and its leaves."""
    SESSION.inventory = None
    folder = _folder(args)
    SESSION.inventory = inventory = await look(folder, Speaker(emit).progress)
    return plain(
        {
            "name": inventory.folder.name,
            "inside": inventory.folder.inside,
            "files": len(folder.files),
            "inventory": inventory.as_json(),
            "leaves": leaves(inventory),
            "classes": {c.id: c.name for c in inventory.work_folder.model.entity_classes}
            if inventory.work_folder
            else {},
            "version": __version__,
        }
    )


def _folder(args: Any) -> Folder:
    if hasattr(args, "zip"):
        [[size, _]] = host.hold(to_js([args.zip]))
        file = BrowserFile(args.zip.name, 0, int(size), None)
        return zip_folder(args.zip.name, io.BufferedReader(BrowserStream(file), 1 << 18))
    facts = host.hold(args.files).to_py()
    return browser_folder(args.name, args.paths.to_py(), facts, args.unlisted.to_py())


async def _look(args: Any, emit: Emit) -> Any:
    """Look at what is in the open folder, see `florilegium.browser.looking`: ``{at, …}``."""
    seen = await _module("looking").REQUESTS[args.at](SESSION.opened(), args)
    return plain(seen) if isinstance(seen, dict | list) else seen


async def _work(args: Any, emit: Emit) -> Any:
    """Do a piece of another worker's work."""
    return await _module("workers").answer(args)


async def _prepare(args: Any, emit: Emit) -> Any:
    """Get ready for another worker's work."""
    await _module("workers").prepare(args)


_REQUESTS: dict[str, Callable[[Any, Emit], Awaitable[Any]]] = {
    "open": _open,
    "look": _look,
    "prepare": _prepare,
    "work": _work,
}
