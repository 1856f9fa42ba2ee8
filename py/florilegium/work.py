"""Work on many things of a kind, done beside each other where the place allows it.

A piece of work is a module-level coroutine function, ``async def task(tools, item) -> result``, that depends on nothing
but its item and keeps nothing: so it may run in another worker of the page. Items and results are plain values that
pickle takes; an item may hold files of the opened folder, whose bytes are only read where the work is done.
"""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import AsyncGenerator, Awaitable, Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Protocol, TypeAlias, TypeVar

from florilegium.images.decoder import Decoder

A = TypeVar("A")
R = TypeVar("R")


@dataclass(frozen=True, slots=True)
class Tools:
    """What a task may use beside its item: things that differ from place to place and cannot travel."""

    decoder: Decoder


Task: TypeAlias = Callable[[Tools, A], Awaitable[R]]


class Workers(Protocol):
    """Those who do the work."""

    def map(self, task: Task[A, R], items: Sequence[A]) -> AsyncGenerator[R, None]:
        """The results in the order of the items. Only a few are worked on ahead of the one that is asked for.

        Closing the generator stops what is still at work. An exception of a task ends it all: what may go wrong with a
        single item belongs into its result.
        """
        ...


class Alone:
    """No others: the work is done here. What waits for one item (a file, the browser's decoder) goes on with the next."""

    def __init__(self, tools: Tools) -> None:
        self._tools = tools

    def map(self, task: Task[A, R], items: Sequence[A]) -> AsyncGenerator[R, None]:
        """The results in the order of the items."""
        return in_order(partial(task, self._tools), items, ahead=1)


async def in_order(start: Callable[[A], Awaitable[R]], items: Sequence[A], ahead: int) -> AsyncGenerator[R, None]:
    """Await ``start`` of each item and give the results in order.

    Args:
        start: does the work on one item.
        items: what there is to do.
        ahead: how many items may be at work beside the one whose result is waited for.
    """
    running: deque[asyncio.Future[R]] = deque()
    waiting = iter(items)
    try:
        while True:
            for item in waiting:
                running.append(asyncio.ensure_future(start(item)))
                if len(running) > ahead:
                    break
            if not running:
                return
            yield await running[0]
            running.popleft()
    finally:
        for one in running:
            one.cancel()
        # Wait until they have let go of what they hold; what they have to say interests nobody any more.
        await asyncio.gather(*running, return_exceptions=True)
