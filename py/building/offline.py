"""The list of files that the service worker keeps, and the version they make up together."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from pathlib import Path

LEFT_OUT = frozenset({"sw.js", "precache.js", ".nojekyll"})
"""The worker itself is fetched by the browser's own rules; the last says something to one host only."""


def precache(files: Mapping[str, Path | bytes]) -> bytes:
    """precache.js for these files of dist/: it changes when any of them does, and with it the version.

    Args:
        files: content or place of each, by its path in dist/.
    """
    digest = hashlib.sha256()
    names = sorted(name for name in files if name not in LEFT_OUT)
    for name in names:
        content = files[name]
        data = content if isinstance(content, bytes) else content.read_bytes()
        digest.update(f"{name}\0{len(data)}\0".encode() + data)
    listed = {"version": digest.hexdigest()[:16], "files": names}
    return f"self.PRECACHE = {json.dumps(listed, ensure_ascii=False)};\n".encode()
