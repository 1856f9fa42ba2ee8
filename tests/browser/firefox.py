"""A real Firefox, driven over WebDriver BiDi (https://w3c.github.io/webdriver-bidi/), which it speaks by itself."""

from __future__ import annotations

import json
import re
import subprocess
import time
from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from websockets.sync.client import ClientConnection, connect

from building import checks

PATIENCE = 60.0
"""Seconds to wait for anything."""


@contextmanager
def running(folder: Path) -> Iterator[Firefox]:
    """A Firefox without a window, with a new profile in a folder; downloads go to ``downloads`` in it."""
    profile, downloads = folder / "profile", folder / "downloads"
    profile.mkdir()
    downloads.mkdir()
    wishes = {
        "browser.download.folderList": 2,
        "browser.download.dir": str(downloads),
        "intl.accept_languages": "en-GB",
    }
    lines = [f"user_pref({json.dumps(name)}, {json.dumps(value)});" for name, value in wishes.items()]
    (profile / "user.js").write_text("\n".join(lines), "utf-8")
    executable = checks.find_firefox()
    assert executable
    command = [executable, "--headless", "--no-remote", "--profile", str(profile), "--remote-debugging-port", "0"]
    said = folder / "said"  # not a pipe: it would be full some day, and nobody reads on
    with said.open("wb") as log, subprocess.Popen(command, stderr=log, stdout=subprocess.DEVNULL) as process:
        try:
            with connect(f"{_address(said)}/session", max_size=None) as connection:
                yield Firefox(connection, downloads)
        finally:
            process.terminate()


def _address(said: Path) -> str:
    """Where a Firefox listens, once it says so."""
    end = time.monotonic() + PATIENCE
    while not (found := re.search(r"BiDi listening on (ws://\S+)\s", said.read_text("utf-8", "replace"))):
        assert time.monotonic() < end, f"Firefox does not listen: {said.read_text('utf-8', 'replace')}"
        time.sleep(0.05)
    return found[1]


class Firefox:
    """One tab of a Firefox."""

    def __init__(self, connection: ClientConnection, downloads: Path) -> None:
        self._connection = connection
        self._last = 0
        self._events: deque[dict[str, Any]] = deque()
        self.downloads = downloads
        self.call("session.new", capabilities={})
        self.call("session.subscribe", events=["log.entryAdded", "input.fileDialogOpened"])
        self._tab = self.call("browsingContext.create", type="tab")["context"]

    def call(self, method: str, **arguments: Any) -> Any:
        """Send a command and wait for its answer."""
        self._last += 1
        self._connection.send(json.dumps({"id": self._last, "method": method, "params": arguments}))
        while True:
            message = json.loads(self._connection.recv(PATIENCE))
            if message["type"] == "event":
                self._events.append(message)
            elif message["id"] == self._last:
                assert message["type"] == "success", f"{method}: {message}"
                return message["result"]

    def goto(self, address: str) -> None:
        """Load a page anew, and wait until it is there; what was said on the one before is forgotten."""
        self.call("browsingContext.navigate", context=self._tab, url="about:blank", wait="complete")
        self._events.clear()
        self.call("browsingContext.navigate", context=self._tab, url=address, wait="complete")

    def evaluate(self, expression: str) -> Any:
        """The value of an expression in the page: JSON data, awaited if it is a promise."""
        answer = self.call(
            "script.evaluate",
            expression=f"(async () => JSON.stringify(await ({expression})))()",
            target={"context": self._tab},
            awaitPromise=True,
            userActivation=True,
        )
        assert answer["type"] == "success", answer
        text = answer["result"].get("value")
        return None if text is None else json.loads(text)

    def wait(self, expression: str) -> Any:
        """Wait until an expression holds in the page, and give its value."""
        end = time.monotonic() + PATIENCE
        while not (value := self.evaluate(expression)):
            assert time.monotonic() < end, f"{expression} did not come true; the page: {self.text()}"
            time.sleep(0.05)
        return value

    def click(self, selector: str) -> None:
        """Click on an element as a person does, once it is there."""
        self.wait(f"Boolean(document.querySelector({json.dumps(selector)}))")
        self.evaluate(f"document.querySelector({json.dumps(selector)}).click()")

    def give(self, *files: Path) -> None:
        """Answer the dialogue for files that the page has opened."""
        self.call(
            "input.setFiles", context=self._tab, element=self.dialogue()["element"], files=[str(file) for file in files]
        )

    def dialogue(self) -> dict[str, Any]:
        """The dialogue for files that the page has opened."""
        return self._event("input.fileDialogOpened")

    def downloaded(self, name: str) -> bytes:
        """The bytes of a file that the browser has saved."""
        path, end = self.downloads / name, time.monotonic() + PATIENCE
        while not path.exists() or list(self.downloads.glob("*.part")) or not path.stat().st_size:
            assert time.monotonic() < end, f"{name} was not saved; there are: {list(self.downloads.iterdir())}"
            time.sleep(0.05)
        return path.read_bytes()

    def text(self) -> str:
        """What can be read on the page."""
        return str(self.evaluate("document.body.innerText"))

    def errors(self) -> list[str]:
        """Uncaught errors of the page until now."""
        self.evaluate("0")
        logged = [event["params"] for event in self._events if event["method"] == "log.entryAdded"]
        return [entry["text"] for entry in logged if entry["type"] == "javascript" and entry["level"] == "error"]

    def _event(self, method: str) -> dict[str, Any]:
        """The next event of a kind, and forget it."""
        end = time.monotonic() + PATIENCE
        while True:
            for event in list(self._events):
                if event["method"] == method:
                    self._events.remove(event)
                    return dict(event["params"])
            message = json.loads(self._connection.recv(max(0.1, end - time.monotonic())))
            assert message["type"] == "event"
            self._events.append(message)
