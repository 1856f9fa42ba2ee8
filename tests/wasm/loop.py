"""An event loop for ``asyncio.run`` inside Pyodide under Node, where the browser's loop cannot be waited for.

Pyodide's own ``asyncio.run`` needs WebAssembly stack switching, which Node has only lately. The suite needs no events
from outside: what it awaits is Python's own.
"""

from __future__ import annotations

import asyncio
import time
from asyncio import events
from collections.abc import Coroutine
from typing import Any


class PlainLoop(asyncio.BaseEventLoop):
    """Runs callbacks and timers, and sleeps where others would wait for sockets."""

    def __init__(self) -> None:
        super().__init__()
        self._selector = self

    def select(self, timeout: float | None) -> list[Any]:
        if timeout is None:
            raise RuntimeError("everything waits for something that cannot come")
        time.sleep(timeout)
        return []

    def _process_events(self, events: list[Any]) -> None:
        pass

    def _write_to_self(self) -> None:
        pass


def run(main: Coroutine[Any, Any, Any]) -> Any:
    """``asyncio.run``, beside the loop of the runtime, which always counts as running."""
    outer, loop = events._get_running_loop(), PlainLoop()
    events._set_running_loop(None)
    try:
        return loop.run_until_complete(main)
    finally:
        loop.close()
        events._set_running_loop(outer)


asyncio.run = run
