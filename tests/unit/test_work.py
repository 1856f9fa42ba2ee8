"""Work in order, with a bounded look ahead, and nothing left over when it is stopped."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from contextlib import aclosing
from typing import Any

import pytest

from florilegium.images.pillow import PillowDecoder
from florilegium.job import Job
from florilegium.work import Alone, Tools, in_order


async def turns(count: int) -> None:
    """Let the loop go round a few times."""
    for _ in range(count):
        await asyncio.sleep(0)


class Log:
    """Which items were begun, finished and stopped."""

    def __init__(self) -> None:
        self.begun: list[int] = []
        self.finished: list[int] = []
        self.stopped: list[int] = []

    async def work(self, item: int) -> int:
        self.begun.append(item)
        try:
            await turns(3 + 5 * (item % 3))  # some take longer than those after them
        except asyncio.CancelledError:
            self.stopped.append(item)
            raise
        self.finished.append(item)
        return item * item


def run(main: Callable[[Log], Coroutine[Any, Any, None]]) -> Log:
    log = Log()
    asyncio.run(main(log))
    return log


@pytest.mark.parametrize("ahead", [0, 1, 3, 50])
def test_results_come_in_the_order_of_the_items(ahead: int) -> None:
    async def main(log: Log) -> None:
        results = [result async for result in in_order(log.work, range(20), ahead)]
        assert results == [n * n for n in range(20)]

    log = run(main)
    assert log.begun == list(range(20))


def test_only_so_many_are_begun_ahead() -> None:
    async def main(log: Log) -> None:
        async with aclosing(in_order(log.work, range(20), ahead=2)) as results:
            for wanted in range(10):
                assert await anext(results) == wanted * wanted
                await turns(50)
                assert len(log.begun) <= wanted + 3

    log = run(main)
    assert max(log.begun) < 13


def test_closing_stops_what_is_at_work() -> None:
    async def main(log: Log) -> None:
        async with aclosing(in_order(log.work, range(20), ahead=4)) as results:
            await anext(results)
        assert sorted(log.begun) == sorted(log.finished + log.stopped)

    assert run(main).stopped


def test_cancelling_whoever_waits_stops_what_is_at_work() -> None:
    async def main(log: Log) -> None:
        async def consume() -> None:
            async with aclosing(in_order(log.work, range(20), ahead=4)) as results:
                async for _ in results:
                    pass

        task = asyncio.ensure_future(consume())
        await turns(6)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert sorted(log.begun) == sorted(log.finished + log.stopped)

    assert run(main).stopped


def test_an_exception_ends_it_and_stops_the_others() -> None:
    async def main(log: Log) -> None:
        async def work(item: int) -> int:
            if item == 2:
                raise ValueError("the third")
            return await log.work(item)

        with pytest.raises(ValueError, match="third"):
            async for _ in in_order(work, range(20), ahead=4):
                pass
        assert sorted(log.begun) == sorted(log.finished + log.stopped)

    run(main)


async def letters(tools: Tools, text: str) -> int:
    """A task as exports have them."""
    assert isinstance(tools.decoder, PillowDecoder)
    return len(text)


def test_a_job_without_others_works_alone() -> None:
    async def main() -> None:
        job = Job(PillowDecoder())
        assert [n async for n in job.map(letters, ["a", "bb", ""])] == [1, 2, 0]
        job.workers = Alone(Tools(job.decoder))
        assert [n async for n in job.map(letters, [])] == []

    asyncio.run(main())
