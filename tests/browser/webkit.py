"""A real WebKit, driven over WebDriver (https://www.w3.org/TR/webdriver2/): WebKitGTK's own small browser."""

from __future__ import annotations

import base64
import json
import os
import socket
import subprocess
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from urllib.error import HTTPError, URLError

from building import checks

PATIENCE = 60.0
"""Seconds to wait for anything."""
ELEMENT = "element-6066-11e4-a52e-4f735466cecf"
"""What WebDriver calls the name of an element in its answers."""


@contextmanager
def running(folder: Path) -> Iterator[WebKit]:
    """A WebKit that keeps what it stores in a folder."""
    driver, screen = checks.find_webkit(), checks.find_screen()
    assert driver and screen
    with subprocess.Popen([screen, "-displayfd", "1", "-nolisten", "tcp"], stdout=subprocess.PIPE, text=True) as shown:
        try:
            assert shown.stdout
            environment = {
                **os.environ,
                "DISPLAY": f":{shown.stdout.readline().strip()}",
                "HOME": str(folder),
                "LANG": "C.UTF-8",
                # There is no graphics card, and in a container its sandbox is not to be had.
                "LIBGL_ALWAYS_SOFTWARE": "1",
                "WEBKIT_DISABLE_COMPOSITING_MODE": "1",
                "WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS": "1",
            }
            port = _free_port()
            with subprocess.Popen([driver, f"--port={port}"], env=environment) as driving:
                try:
                    yield from _session(f"http://127.0.0.1:{port}")
                finally:
                    driving.terminate()
        finally:
            shown.terminate()


def _session(address: str) -> Iterator[WebKit]:
    _wait(lambda: _ready(address), "the driver did not start")
    session = _send("POST", f"{address}/session", {"capabilities": {}})["sessionId"]
    try:
        yield WebKit(f"{address}/session/{session}")
    finally:
        _send("DELETE", f"{address}/session/{session}")


class WebKit:
    """The window of a WebKit."""

    def __init__(self, address: str) -> None:
        self._address = address

    def goto(self, address: str) -> None:
        """Load a page, and note what goes wrong in it and what it offers to save."""
        self._post("url", url=address)
        self.evaluate(
            """(() => {
                window.wrong = [];
                addEventListener("error", ({ message }) => wrong.push(message));
                addEventListener("unhandledrejection", ({ reason }) => wrong.push(String(reason)));
                window.offered = new Map();
                const name = URL.createObjectURL;
                URL.createObjectURL = (blob) => {
                    const url = name.call(URL, blob);
                    offered.set(url, blob);
                    return url;
                };
            })()"""
        )

    def evaluate(self, expression: str) -> Any:
        """The value of an expression in the page: JSON data, awaited if it is a promise."""
        told = "(value) => done([value]), (error) => done(String(error))"
        script = f"const [done] = arguments; (async () => {expression})().then({told})"
        answer = self._post("execute/async", script=script, args=[])
        assert isinstance(answer, list), answer
        return answer[0]

    def wait(self, expression: str) -> None:
        """Wait until an expression holds in the page."""
        _wait(lambda: self.evaluate(f"Boolean({expression})"), f"{expression} did not come true")

    def click(self, selector: str) -> None:
        """Click on an element, once it is there."""
        self.wait(f"document.querySelector({json.dumps(selector)})")
        self.evaluate(f"void document.querySelector({json.dumps(selector)}).click()")

    def give(self, selector: str, file: Path) -> None:
        """Click on what asks for a file, and answer with one. WebDriver has no dialogues: it fills in fields that it can find."""
        self.evaluate(
            """void (HTMLInputElement.prototype.click = function () {
                this.id = "asked";
                document.body.append(this);
            })"""
        )
        self.click(selector)
        element = self._post("element", using="css selector", value="#asked")[ELEMENT]
        self._post(f"element/{element}/value", text=str(file))
        self.evaluate("document.getElementById('asked')?.remove()")

    def offered(self, selector: str) -> bytes:
        """The bytes behind a link for saving, once it is there."""
        self.wait(f"document.querySelector({json.dumps(selector)})")
        content = self.evaluate(
            f"""new Promise((done) => {{
                const reader = new FileReader();
                reader.onload = () => done(reader.result.split(",")[1] ?? "");
                reader.readAsDataURL(offered.get(document.querySelector({json.dumps(selector)}).href));
            }})"""
        )
        return base64.b64decode(content)

    def errors(self) -> list[str]:
        """What has gone wrong in the page until now."""
        return list(self.evaluate("wrong"))

    def _post(self, command: str, **arguments: Any) -> Any:
        return _send("POST", f"{self._address}/{command}", arguments)


def _send(method: str, address: str, arguments: dict[str, Any] | None = None) -> Any:
    content = None if arguments is None else json.dumps(arguments).encode()
    request = urllib.request.Request(address, content, {"content-type": "application/json"}, method=method)
    try:
        with urllib.request.urlopen(request, timeout=PATIENCE) as answer:
            return json.load(answer)["value"]
    except HTTPError as error:
        raise AssertionError(f"{address}: {error.read().decode()}") from None


def _ready(address: str) -> bool:
    try:
        return bool(_send("GET", f"{address}/status")["ready"])
    except URLError:
        return False


def _wait(holds: Any, otherwise: str) -> None:
    end = time.monotonic() + PATIENCE
    while not holds():
        assert time.monotonic() < end, otherwise
        time.sleep(0.1)


def _free_port() -> int:
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return int(one.getsockname()[1])
