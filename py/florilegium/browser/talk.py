"""How values and progress get to the page."""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from typing import Any, TypeAlias

import florilegium_host as host

from florilegium.progress import Progress

Emit: TypeAlias = Callable[[Any], None]
"""Takes events on the way to an answer (JavaScript objects)."""
PAUSE = 0.25
"""Seconds between two progress events: more often costs the work itself a tenth of its speed, and nobody reads as fast."""


def plain(data: Any) -> Any:
    """JSON data as JavaScript values."""
    return host.parse(json.dumps(data))


class Speaker:
    """Sends progress to the page, not too often."""

    def __init__(self, emit: Emit) -> None:
        self._emit = emit
        self._last = 0.0
        self.written: Callable[[], int] = lambda: 0
        """How many bytes of the result there are."""

    def progress(self, progress: Progress) -> None:
        """Send how far it is, the last step always."""
        now = time.monotonic()
        if now - self._last >= PAUSE or progress.done == progress.total:
            self._last = now
            event = {"step": "work", "done": progress.done, "total": progress.total, "at": progress.at}
            self._emit(plain({**event, "bytes": self.written()}))
