"""What the page shows of a folder before anything is exported: answers as JSON data, or the browser's own objects."""

from __future__ import annotations

import json
from collections.abc import Awaitable, Callable
from contextlib import suppress
from typing import Any

import florilegium_host as host
from pyodide.ffi import to_js

from florilegium.browser.decoder import BrowserDecoder, blob
from florilegium.exports import registry
from florilegium.exports.options import OptionError, parse
from florilegium.inventory import Inventory
from florilegium.job import Job
from florilegium.view.annotations import annotation_rows
from florilegium.view.image_sheet import image_sheet
from florilegium.view.page_sheet import page_sheet
from florilegium.view.picture import shown
from florilegium.view.preview import preview


async def _sheet(inventory: Inventory, args: Any) -> dict[str, Any]:
    """A leaf with what is drawn on it: ``{document, number}``, or ``{number}`` of an image.

    With ``{id, options}`` of an export, what that leaves out is marked.
    """
    options = None
    if getattr(args, "id", None):
        with suppress(OptionError):  # the form says what is wrong with them
            options = parse(registry.export(args.id).options, json.loads(args.options))
    number = int(args.number)
    if getattr(args, "document", None) is None:
        return (await image_sheet(inventory, number, options)).as_json()
    return (await page_sheet(inventory, int(args.document), number, options, Job(BrowserDecoder()))).as_json()


async def _annotations(inventory: Inventory, args: Any) -> list[Any]:
    """The annotations of a work folder as rows of a table."""
    return annotation_rows(inventory)


async def _picture(inventory: Inventory, args: Any) -> Any:
    """An image ``{path}`` as the browser's ``File``; with ``{most}`` decoded by Python, at most so many pixels wide or high.

    Raises:
        FileNotFoundError: there is no such file.
        UndecodableImage: Python cannot decode it either.
    """
    file = inventory.folder.file(args.path)
    if file is None:
        raise FileNotFoundError(args.path)
    most = getattr(args, "most", None)
    if most is None:
        return await blob(file)
    await host.ensurePackages(to_js(["pillow"]))
    snippet = await shown(BrowserDecoder(), file, int(most))
    return host.blobOf(to_js(snippet.content), "image/jpeg")


async def _preview(inventory: Inventory, args: Any) -> dict[str, Any]:
    """The beginning of the first file that an export ``{id, options}`` would make."""
    export = registry.export(args.id)
    await host.ensurePackages(to_js(list(export.needs)))
    options = parse(export.options, json.loads(args.options))
    return (await preview(export, inventory, options, Job(BrowserDecoder()))).as_json()


REQUESTS: dict[str, Callable[[Inventory, Any], Awaitable[Any]]] = {
    "sheet": _sheet,
    "annotations": _annotations,
    "picture": _picture,
    "preview": _preview,
}
"""By what is looked at."""
