"""The page's further Python workers at work on the items of an export (see `florilegium.work`).

Items and results go from worker to worker pickled: the two ends are the same program. A file travels as its number and
the browser's ``File``, so its bytes are read where the work is done.
"""

from __future__ import annotations

import asyncio
import importlib
import io
import pickle
from collections.abc import AsyncGenerator, Sequence
from functools import partial
from typing import Any

import florilegium_host as host
from pyodide.ffi import JsException, to_js

from florilegium.browser.decoder import BrowserDecoder
from florilegium.browser.files import BrowserFile
from florilegium.work import A, Alone, R, Task, Tools, in_order

FEW = 8
"""So many items are done sooner here than a worker is up."""


class WorkerBroken(Exception):
    """A worker broke down, or the work in it failed; the message says how."""


class Crew:
    """Workers of the page."""

    def __init__(self, tools: Tools, needs: Sequence[str]) -> None:
        """Use the crew.

        Args:
            tools: for what is done here all the same.
            needs: packages that the tasks import.
        """
        self._alone = Alone(tools)
        self._needs = needs

    def map(self, task: Task[A, R], items: Sequence[A]) -> AsyncGenerator[R, None]:
        """The results in the order of the items.

        Raises:
            WorkerBroken: when the generator is asked for more.
        """
        size = int(host.crew.size)
        if size < 2 or len(items) < FEW:
            return self._alone.map(task, items)
        # Two for each: while one is being made, the file of the other is read and decoded.
        return in_order(partial(self._send, f"{task.__module__}:{task.__qualname__}"), items, ahead=2 * size - 1)

    def warm(self, modules: Sequence[str]) -> None:
        """Have the workers ready, these modules imported, before there is work for them."""
        args = _asked(self._needs)
        args.modules = to_js(list(modules))
        host.crew.warm("prepare", args)

    async def _send(self, task: str, item: A) -> Any:
        stream = io.BytesIO()
        pickler = _Pickler(stream)
        pickler.dump(item)
        args = _asked(self._needs)
        args.task, args.item = task, to_js(stream.getvalue())
        args.numbers, args.files = to_js(list(pickler.files)), to_js(list(pickler.files.values()))
        call = host.crew.ask("work", args)
        try:
            return pickle.loads((await call.answer).to_bytes())
        except asyncio.CancelledError:
            call.cancel()
            raise
        except JsException as error:
            raise WorkerBroken(error.message) from None


def _asked(needs: Sequence[str]) -> Any:
    args = host.parse("{}")
    args.needs = to_js(list(needs))
    return args


class _Pickler(pickle.Pickler):
    """Notes which files an item holds."""

    def __init__(self, stream: io.BytesIO) -> None:
        super().__init__(stream, protocol=5)
        self.files: dict[int, Any] = {}

    def persistent_id(self, obj: Any) -> None:
        """Called for every object; all are pickled as they are."""
        if isinstance(obj, BrowserFile):
            self.files[obj.number] = obj.handle


async def prepare(args: Any) -> None:
    """Do what `Crew.warm` of another worker asks for."""
    await host.ensurePackages(args.needs)
    for name in args.modules:
        importlib.import_module(name)


async def answer(args: Any) -> bytes:
    """Do what `Crew._send` of another worker asks for, and pickle the result."""
    await host.ensurePackages(args.needs)
    host.lend(args.numbers, args.files)
    module, _, name = args.task.partition(":")
    task = getattr(importlib.import_module(module), name)
    result = await task(Tools(BrowserDecoder()), pickle.loads(args.item.to_bytes()))
    return pickle.dumps(result, protocol=5)
