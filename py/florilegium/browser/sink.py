"""The sink in the page: a file in the browser's private storage, else memory. User files go in without entering Python."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Sequence
from typing import Any

import florilegium_host as host
from pyodide.ffi import JsException, to_js

from florilegium.browser.files import BrowserFile
from florilegium.folder import FileRef
from florilegium.package.sink import Copied, copy_in_chunks

BUFFER = 1 << 20
"""Bytes that are gathered before they are stored: a write into the browser's storage costs more than a small file."""
BREATH = 0.05
"""Seconds of work after which the worker lets messages in, so that a long export can be cancelled."""


class BrowserSink:
    """Takes the bytes of one result; ``finish`` gives the browser's ``File`` of it."""

    def __init__(self, sink: Any) -> None:
        self._sink = sink
        self._stored = 0
        self._waiting = bytearray()  # follows on what is stored
        self._breathed = time.monotonic()

    @classmethod
    async def open(cls, name: str, chosen: Any = None) -> BrowserSink:
        """A sink for a new result, stored under a name of its own, or in the file that the user chose for it.

        Raises:
            OSError: the chosen file cannot be written.
        """
        return cls(await (_opened(host.openChosen, chosen) if chosen else _opened(host.openSink, name)))

    @property
    def stored(self) -> str:
        """The name under which the result stays in the browser's storage; empty if there was no room for it."""
        return str(self._sink.stored or "")

    @property
    def position(self) -> int:
        """How many bytes it holds."""
        return self._stored + len(self._waiting)

    async def write(self, content: bytes) -> None:
        """Append bytes."""
        self._waiting += content
        if len(self._waiting) >= BUFFER:
            await self._store()
        if time.monotonic() - self._breathed > BREATH:
            await asyncio.sleep(0)
            self._breathed = time.monotonic()

    async def copy(self, file: FileRef, algorithms: Sequence[str] = ()) -> Copied:
        """Append a file of the user's, in JavaScript alone where it is one of the browser's.

        The browser takes checksums five times as fast as Python does here, but only of a file that is read whole.
        """
        if isinstance(file, BrowserFile) and host.canDigest(file.size):
            await self._store()
            try:
                size, crc, taken = (await self._sink.copy(file.handle, to_js(list(algorithms)))).to_py()
            except JsException as error:
                raise OSError(error.message) from None
            finally:
                self._stored = int(self._sink.position)
            return Copied(int(size), int(crc), dict(zip(algorithms, taken, strict=True)))
        return await copy_in_chunks(file, self.write, algorithms)

    async def patch(self, position: int, content: bytes) -> None:
        """Overwrite bytes."""
        if position >= self._stored:
            start = position - self._stored
            self._waiting[start : start + len(content)] = content
        else:
            await _answer(self._sink.patch, position, content)

    async def truncate(self, position: int) -> None:
        """Forget everything from a position on."""
        del self._waiting[max(0, position - self._stored) :]
        if position < self._stored:
            await _answer(self._sink.truncate, position)
            self._stored = position

    async def finish(self) -> Any:
        """Close it; returns the browser's ``File`` or ``Blob`` with everything."""
        await self._store()
        return await _answer(self._sink.finish)

    async def discard(self) -> None:
        """Throw it away."""
        await self._sink.discard()

    async def _store(self) -> None:
        """Hand over what is waiting."""
        if self._waiting:
            await _answer(self._sink.append, self._waiting)
            self._stored += len(self._waiting)
            self._waiting = bytearray()


class BrowserPlace:
    """A new folder, within one that the user chose, that takes the files of a result."""

    def __init__(self, folder: Any) -> None:
        self._folder = folder
        self._closed = 0
        self._latest: BrowserSink | None = None

    @classmethod
    async def make(cls, chosen: Any, name: str) -> BrowserPlace:
        """Make the folder; where there is one of the name, the new one has a number behind it.

        Raises:
            OSError: it cannot be made.
        """
        return cls(await _opened(host.makeFolder, chosen, name))

    @property
    def name(self) -> str:
        """What it is called."""
        return str(self._folder.name)

    @property
    def position(self) -> int:
        """How many bytes have gone into it."""
        return self._closed + (self._latest.position if self._latest else 0)

    async def open(self, path: str) -> BrowserSink:
        """A sink for one file.

        Raises:
            OSError: it cannot be written.
        """
        self._closed = self.position
        self._latest = BrowserSink(await _opened(self._folder.open, path))
        return self._latest

    async def discard(self) -> None:
        """Remove the folder that was made, and all that is in it."""
        await _answer(self._folder.discard)


async def _opened(method: Any, *arguments: Any) -> Any:
    """As `_answer`, of something that is thrown away again when it is there and nobody waits for it any more.

    Raises:
        OSError: it failed.
    """
    opening = asyncio.ensure_future(_answer(method, *arguments))
    try:
        return await asyncio.shield(opening)
    except asyncio.CancelledError:
        await (await opening).discard()
        raise


async def _answer(method: Any, *arguments: Any) -> Any:
    """Call JavaScript, and wait if it wants to be waited for.

    Raises:
        OSError: it failed.
    """
    try:
        answer = method(*(to_js(a) if isinstance(a, bytes | bytearray) else a for a in arguments))
        return await answer if hasattr(answer, "then") else answer
    except JsException as error:
        raise OSError(error.message) from None
