"""Exports in the page: what is offered, planned and made, and the recipes of them.

It is imported when the page first asks for one of these, so that nobody waits for it to see what is in a folder.
"""

from __future__ import annotations

import asyncio
import importlib
import json
from collections.abc import Awaitable, Callable, Sequence
from typing import Any

import florilegium_host as host
from pyodide.ffi import to_js

from florilegium.browser.decoder import BrowserDecoder
from florilegium.browser.files import BrowserFolder
from florilegium.browser.session import SESSION
from florilegium.browser.sink import BrowserPlace, BrowserSink
from florilegium.browser.talk import Emit, Speaker, plain
from florilegium.browser.workers import FEW, Crew
from florilegium.collector import set_aside
from florilegium.delivery.deliver import deliver, deliver_apart
from florilegium.delivery.packing import check
from florilegium.exports import registry
from florilegium.exports.delivery import Delivery, result_name, result_type
from florilegium.exports.export import AnyExport
from florilegium.exports.options import OptionError, depending, describe, parse
from florilegium.folder.paths import stem
from florilegium.inventory import Inventory
from florilegium.job import Job, MadeFile
from florilegium.package.checksums import Digester
from florilegium.package.sink import CHUNK
from florilegium.recipe import MARK, fragment, read_link, read_recipe, recipe_of, understood, write_recipe
from florilegium.report import as_data, as_html, as_json, kinds, software
from florilegium.selection.work_folder import forget
from florilegium.selection.work_index import index_of
from florilegium.work import Alone, Tools

MANY_PAGES = 200
"""With so many transcribed pages, an export in further workers is done sooner than in one, if they are up already."""


async def _exports(args: Any, emit: Emit) -> Any:
    """The exports that apply to the open folder, with their options."""
    inventory = SESSION.opened()
    forget()  # what was open before
    exports = [export for export in registry.all_exports() if export.applies(inventory)]
    SESSION.preparing = asyncio.ensure_future(_prepare(inventory, exports))
    return plain({"exports": [_described(export, inventory) for export in exports], "delivery": describe(Delivery)})


async def _prepare(inventory: Inventory, exports: Sequence[AnyExport]) -> None:
    """While people look at what is in a folder, get ready what takes a moment to start."""
    pages = sum(len(document.pages) for document in inventory.documents)
    if pages >= MANY_PAGES and isinstance(inventory.folder, BrowserFolder):
        Crew(Tools(BrowserDecoder()), ()).warm(
            [f"florilegium.exports.transcriptions.{name}" for name in ("alto", "page")]
        )
    needs = sorted({package for export in exports for package in export.needs})
    work = inventory.work_folder
    if work:
        index_of(work).prepare()
        set_aside()
    if needs and work:
        await host.ensurePackages(to_js(needs))
        importlib.import_module("florilegium.package.workbook")  # openpyxl takes a quarter of a second to import
        if sum(1 for image in work.images if image.regions) >= FEW and isinstance(inventory.folder, BrowserFolder):
            Crew(Tools(BrowserDecoder()), needs).warm(["florilegium.images.snippet"])
    software()  # what it needs takes as long to load as six pages to write


def _described(export: AnyExport, inventory: Inventory) -> dict[str, Any]:
    return {
        "id": export.id,
        "title": export.title,
        "summary": export.summary,
        "options": describe(export.options, inventory),
        "media_type": export.file_type(export.options()),
        "packaging": str(export.packaging),
    }


async def _plan(args: Any, emit: Emit) -> Any:
    """Look ahead at an export ``{id, options, delivery}``; ``refusal`` says why it cannot be delivered that way, if so."""
    inventory, export, options, delivery = _asked(args)
    plan = export.plan(inventory, options)
    recipe = recipe_of(export, options, delivery)
    refusal = ""
    try:
        check(export, inventory, options, delivery)
    except OptionError as error:
        refusal = str(error)
    return plain(
        {
            "counts": plan.counts,
            "choices": depending(options, inventory),
            "losses": list(plan.losses),
            "problems": [problem.as_json() for problem in plan.problems],
            "file_name": result_name(export, inventory, options, delivery),
            "refusal": refusal,
            "link": fragment(recipe),
            "recipe": write_recipe(recipe).decode(),
        }
    )


async def _recipe(args: Any, emit: Emit) -> Any:
    """Read a recipe ``{text}``, a link or a file; with what it asks for in the open folder, if one is open.

    ``export`` is ``null`` where it cannot be used; ``applies`` whether the open folder has anything for it.
    """
    text = str(args.text)
    reading = read_link(text) if MARK in text else read_recipe(text.encode(), "")
    problems, inventory = list(reading.problems), SESSION.inventory
    order = None
    if reading.value:
        found = understood(reading.value, inventory)
        order = found.value
        problems += found.problems
    recipe = recipe_of(order.export, order.options, order.delivery) if order else None
    return plain(
        {
            "export": order.export.id if order else None,
            "title": order.export.title if order else "",
            "applies": bool(order and inventory and order.export.applies(inventory)),
            "options": recipe.options if recipe else {},
            "delivery": recipe.delivery if recipe else {},
            "problems": [problem.as_json() for problem in problems],
        }
    )


async def _export(args: Any, emit: Emit) -> Any:
    """Run an export ``{id, options, delivery, store, file, folder}``; answers with its report, and where it went.

    It goes into ``file`` or a new folder in ``folder``, handles of what the user chose, or else into the browser's own
    storage under the name ``store``.
    """
    inventory, export, options, delivery = _asked(args)
    SESSION.take_back = None
    if export.needs:
        emit(plain({"step": "packages"}))
        await host.ensurePackages(to_js(list(export.needs)))
    tools = Tools(BrowserDecoder())
    # What lies in a zip can be read in one place only.
    workers = Crew(tools, export.needs) if isinstance(inventory.folder, BrowserFolder) else Alone(tools)
    speaker = Speaker(emit)
    job = Job(tools.decoder, speaker.progress, workers=workers)
    name = result_name(export, inventory, options, delivery)
    file, result, where = None, None, {"stored": "", "saved": ""}
    if getattr(args, "folder", None):
        place = await BrowserPlace.make(args.folder, stem(name))
        speaker.written = lambda: place.position
        try:
            account = await deliver_apart(export, inventory, options, job, place.open, delivery)
        except BaseException:
            await place.discard()
            raise
        where["saved"] = place.name
        SESSION.take_back = place.discard
    else:
        sink = await BrowserSink.open(args.store, getattr(args, "file", None))
        speaker.written = lambda: sink.position
        try:
            account = await deliver(export, inventory, options, job, sink, delivery)
            file = await sink.finish()
        except BaseException:  # cancelled too: nothing half-made stays behind
            await sink.discard()
            raise
        SESSION.take_back = sink.discard
        where = {"stored": sink.stored, "saved": str(file.name) if getattr(args, "file", None) else ""}
        digest = await _digest(file, job)
        result = MadeFile(where["saved"] or name, int(file.size), {"sha256": digest} if digest else {})
    report = as_data(account, job, result)
    recipe = recipe_of(export, options, delivery)
    answer = plain(
        {
            "id": export.id,
            "title": export.title,
            "folder": inventory.folder.name,
            "file_name": name,
            "size": result.size if result else sum(made.size for made in job.made),
            "media_type": result_type(export, options, delivery),
            "counts": job.counts,
            "problems": [problem.as_json() for problem in job.problems],
            "problem_kinds": list(kinds(job.problems)),
            "left_out": report["left_out"],
            "link": fragment(recipe),
            "recipe": write_recipe(recipe).decode(),
            "report": as_html(report).decode(),
            "report_json": as_json(report).decode(),
            "sha256": result.digests.get("sha256", "") if result else "",
            **where,
        }
    )
    if file:
        answer.file = file
    return answer


async def _discard(args: Any, emit: Emit) -> Any:
    """Remove what the last export made, if it was cancelled when it had just ended."""
    take_back, SESSION.take_back = SESSION.take_back, None
    if take_back:
        await take_back()


async def _digest(file: Any, job: Job) -> str:
    """The SHA-256 of a result; empty if it is so large that people should not wait for it (see `_checksum`)."""
    if len(job.made) == 1 and job.made[0].size == int(file.size):
        return job.made[0].digests["sha256"]
    digest = await host.digestOf(file)
    return digest if isinstance(digest, str) else ""


async def _checksum(args: Any, emit: Emit) -> Any:
    """The SHA-256 of ``{file}``, taken piece by piece."""
    digester, size = Digester(("sha256",)), int(args.file.size)
    for start in range(0, size, CHUNK):
        digester.update((await host.pieceOf(args.file, start, min(start + CHUNK, size))).to_bytes())
    return digester.result()["sha256"]


def _asked(args: Any) -> tuple[Inventory, AnyExport, Any, Delivery]:
    export = registry.export(args.id)
    options = parse(export.options, json.loads(args.options))
    return SESSION.opened(), export, options, parse(Delivery, json.loads(args.delivery))


REQUESTS: dict[str, Callable[[Any, Emit], Awaitable[Any]]] = {
    "exports": _exports,
    "plan": _plan,
    "export": _export,
    "discard": _discard,
    "recipe": _recipe,
    "checksum": _checksum,
}
