"""The service worker with the list of files that it keeps, and the version they make up together."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from pathlib import Path

LEFT_OUT = frozenset({"sw.js", ".nojekyll"})
"""The worker itself is fetched by the browser's own rules; the other says something to one host only."""

_MARKER = b'{"version": "", "files": []}'


def filled(worker: bytes, files: Mapping[str, Path | bytes]) -> bytes:
    """The service worker with the list of these files of dist/: it changes when any of them does, and with it the version.

    Args:
        worker: sw.js as it is written, with a mark where the list belongs.
        files: content or place of each, by its path in dist/.
    """
    digest = hashlib.sha256()
    names = sorted(name for name in files if name not in LEFT_OUT)
    for name in names:
        content = files[name]
        data = content if isinstance(content, bytes) else content.read_bytes()
        digest.update(f"{name}\0{len(data)}\0".encode() + data)
    listed = {"version": digest.hexdigest()[:16], "files": names}
    assert worker.count(_MARKER) == 1, "sw.js has no place for the list"
    return worker.replace(_MARKER, json.dumps(listed, ensure_ascii=False).encode())
