"""Results of several files: what becomes of their sinks when an export is cut off."""

from __future__ import annotations

import asyncio
import io

import pytest
from tests.unit.test_packing import inventory, job

from florilegium.delivery.deliver import deliver_apart
from florilegium.exports.transcriptions import text
from florilegium.package.sink import StreamSink


class SlowlyClosed(StreamSink):
    """A sink that takes its time to close, as those on disk do, and knows what became of it."""

    def __init__(self) -> None:
        super().__init__(io.BytesIO())
        self.closing = asyncio.Event()
        self.discarded = False

    async def finish(self) -> None:
        self.closing.set()
        await asyncio.sleep(3600)

    async def discard(self) -> None:
        self.discarded = True


def test_an_export_that_is_cancelled_while_a_file_is_closed_leaves_no_sink_open() -> None:
    found = inventory()

    async def cancelled() -> bool:
        sink = SlowlyClosed()

        async def place(path: str) -> SlowlyClosed:
            return sink

        task = asyncio.ensure_future(deliver_apart(text.EXPORT, found, text.EXPORT.options(), job(), place))
        await sink.closing.wait()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        return sink.discarded

    assert asyncio.run(cancelled())
