"""Stands in for florilegium.browser.bridge where the worker itself is tested."""

import asyncio
import json
from typing import Any

import florilegium_host
import js

from florilegium.browser import workers
from florilegium.work import Tools

Item = dict[str, Any]


async def measure(tools: Tools, item: Item) -> Item:
    """A task of the tests: takes its time and doubles a number, fails, or brings everything down."""
    await asyncio.sleep(item.get("seconds", 0))
    if item.get("fail"):
        raise ValueError("no such number")
    if item.get("crash"):
        json.loads("[" * 1_000_000)
    return {"double": 2 * item["number"], "parts": (b"\x00" * 10_000, "花")}


async def mapped(items: list[Item]) -> list[int]:
    """What a crew makes of items."""
    found = []
    async for result in workers.Crew(Tools(None), ()).map(measure, items):  # type: ignore[arg-type]
        assert result["parts"] == (b"\x00" * 10_000, "花")
        found.append(result["double"])
    return found


async def handle(name: str, args: Any, emit: Any) -> Any:
    """Answer a call of the tests."""
    if name == "echo":
        return {"given": args.to_py(), "bytes": b"\x00\xff", "nested": [{"none": None, "text": "花"}]}
    if name == "count":
        for number in range(args):
            emit({"number": number})
        return args
    if name == "fail":
        raise ValueError("this was to be expected\nand has two lines")
    if name == "crash":
        json.loads("[" * 1_000_000)  # more than the stack of a worker holds
    if name == "sleep":
        emit({"asleep": True})
        try:
            await asyncio.sleep(600)
        except asyncio.CancelledError:
            js.cancelled = True
            raise
    if name == "note":
        js.noted = True
    if name == "noted":
        return getattr(js, "noted", False)
    if name == "was_cancelled":
        return getattr(js, "cancelled", False)
    if name == "packages":
        await asyncio.gather(*[florilegium_host.ensurePackages(["openpyxl", "pillow"]) for _ in range(2)])
        import openpyxl
        import PIL.Image

        return [openpyxl.__version__, PIL.Image.new("RGB", (3, 2)).size, florilegium_host.baseUrl]
    if name == "no_package":
        await florilegium_host.ensurePackages(["numpy"])
    if name == "pyfetch":
        from pyodide.http import pyfetch

        await pyfetch(args)
    if name == "map":
        return await mapped(args.to_py())
    if name == "work":
        return await workers.answer(args)
    if name == "at_work":
        return [florilegium_host.crew.count(), florilegium_host.crew.working()]
    if name == "escape":
        return await js.escape(args)
    return None
