"""The Content-Security-Policy of the page: nothing that is opened here can leave.

It stands in a meta tag, because a static host sends no headers of ours. A worker started from a URL would not inherit
it; one started from a blob does, which is why site/js/python/connect.js starts it that way.
"""

from __future__ import annotations

import base64
import hashlib
from pathlib import Path, PurePath

from building.failure import Failure
from building.places import PACKAGE

MARKER = b"<!-- policy -->"


def _checksum(sheet: Path) -> str:
    """A style sheet as a policy names it where it stands in a page."""
    return f"'sha256-{base64.b64encode(hashlib.sha256(sheet.read_bytes()).digest()).decode()}'"


_DIRECTIVES = {
    "default-src": "'none'",
    # WebAssembly needs its own permission; eval and inline scripts have none.
    "script-src": "'self' 'wasm-unsafe-eval'",
    # Beside the page's own sheets only that of the reports, which are opened from blobs and so have this policy too.
    "style-src": f"'self' {_checksum(PACKAGE / 'report' / 'style.css')}",
    # Pictures of the opened folder are shown from blobs.
    "img-src": "'self' blob: data:",
    "font-src": "'self'",
    "connect-src": "'self'",
    "manifest-src": "'self'",
    "worker-src": "'self' blob:",
    "frame-src": "'none'",
    "media-src": "'none'",
    "object-src": "'none'",
    # These two have no fallback to default-src: without them a form could still post anywhere.
    "base-uri": "'none'",
    "form-action": "'none'",
}

POLICY = "; ".join(f"{name} {value}" for name, value in _DIRECTIVES.items())


def applied(path: PurePath, page: bytes) -> bytes:
    """An HTML page with the policy in place of its marker.

    Raises:
        Failure: the page has no marker, or something that the policy should govern stands before it.
    """
    before, marker, after = page.partition(MARKER)
    if not marker or b"<script" in before or b"<link" in before or b"<style" in before:
        raise Failure(f"{path} needs {MARKER.decode()} in its head, before any script, style or link.")
    tag = f'<meta http-equiv="Content-Security-Policy" content="{POLICY}">'
    return before + tag.encode() + after
