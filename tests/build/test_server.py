"""The server for dist/."""

from __future__ import annotations

import socket
import struct
import time
from pathlib import Path
from threading import active_count

import pytest

from building import server


def test_a_browser_that_goes_away_is_no_error(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    with (tmp_path / "large").open("wb") as file:
        file.truncate(64 << 20)  # more than the system takes off the server's hands at once
    host, _ = server.open_server(tmp_path)
    with server.serving(host):
        threads = active_count()
        with socket.create_connection(host.server_address[:2]) as client:
            client.sendall(b"GET /large HTTP/1.1\r\nHost: here\r\n\r\n")
            assert client.recv(12) == b"HTTP/1.1 200"
            client.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))  # closed without a word
        end = time.monotonic() + 60
        while active_count() > threads and time.monotonic() < end:
            time.sleep(0.01)
        assert active_count() == threads
    assert capfd.readouterr() == ("", "")


def test_any_other_error_is_told(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    host, _ = server.open_server(tmp_path)
    with host:
        try:
            raise ValueError("something else")
        except ValueError:
            host.handle_error(None, "here")  # type: ignore[arg-type]
    assert "ValueError: something else" in capfd.readouterr().err
