"""What the page has open."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from florilegium.inventory import Inventory


@dataclass
class Session:
    """What is open, what is being made ready for it, and what takes back the result of the last export."""

    inventory: Inventory | None = None
    preparing: asyncio.Future[None] | None = None
    take_back: Callable[[], Awaitable[None]] | None = None

    def opened(self) -> Inventory:
        """The inventory of the open folder.

        Raises:
            LookupError: no folder is open.
        """
        if self.inventory is None:
            raise LookupError("No folder is open.")
        return self.inventory


SESSION = Session()
"""There is one: a worker has one page."""
