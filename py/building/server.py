"""A server for dist/ that does as little as the plainest static host: for development and for the browser tests."""

from __future__ import annotations

import sys
import webbrowser
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

_LOOPBACK = "127.0.0.1"


class _Handler(SimpleHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    # Spelled out, because the system's own table may say otherwise and a browser refuses modules of another type.
    extensions_map = {  # noqa: RUF012 - as the base class has it
        **SimpleHTTPRequestHandler.extensions_map,
        ".js": "text/javascript",
        ".mjs": "text/javascript",
        ".css": "text/css",
        ".json": "application/json",
        ".svg": "image/svg+xml",
        ".wasm": "application/wasm",
        ".webmanifest": "application/manifest+json",
    }

    def __init__(self, *args: object, prefix: str, directory: str) -> None:
        self.prefix = prefix
        super().__init__(*args, directory=directory)  # type: ignore[arg-type]

    def translate_path(self, path: str) -> str:
        """The file behind a path; nothing lies outside the prefix, as on a host that serves a project's pages."""
        if not path.startswith(self.prefix):
            return str(Path(self.directory, "no such file"))
        return super().translate_path("/" + path.removeprefix(self.prefix))

    def end_headers(self) -> None:
        """Let the browser keep files but ask each time whether they changed."""
        self.send_header("Cache-Control", "no-cache")
        super().end_headers()

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing: the page's own tools show its requests better."""


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 128  # a browser with several workers knocks more often at once than the usual five times

    def handle_error(self, request: object, client_address: object) -> None:
        """Say nothing of a browser that has gone before it had all of an answer."""
        if not isinstance(sys.exception(), ConnectionError):
            super().handle_error(request, client_address)  # type: ignore[arg-type]


def open_server(folder: Path, *, port: int = 0, prefix: str = "/") -> tuple[ThreadingHTTPServer, str]:
    """A server of a folder on the loopback interface, and the address of its page."""
    handler = partial(_Handler, prefix=prefix, directory=str(folder))
    server = _Server((_LOOPBACK, port), handler)
    return server, f"http://{_LOOPBACK}:{server.server_address[1]}{prefix}"


@contextmanager
def serving(server: ThreadingHTTPServer) -> Iterator[None]:
    """Answer requests in a thread while the block runs."""
    thread = Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


def serve(folder: Path, *, port: int, browser: bool) -> None:
    """Serve a folder until the user stops it with Ctrl-C."""
    server, address = open_server(folder, port=port)
    print(f"Florilegium is at {address} (stop with Ctrl-C)", flush=True)
    if browser:
        webbrowser.open(address)  # the socket listens already: the page waits for the line below
    with server, suppress(KeyboardInterrupt):
        server.serve_forever()
