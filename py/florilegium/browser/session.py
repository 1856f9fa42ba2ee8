"""What the page has open."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass

from florilegium.inventory import Inventory


@dataclass
class Session:
    """What is open, and what is being made ready for it."""

    inventory: Inventory | None = None
    preparing: asyncio.Future[None] | None = None

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
