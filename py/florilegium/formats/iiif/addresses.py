"""Addresses of what a package holds, once it lies on a web server.

IIIF identifies everything by its address (Presentation 3.0, 3.2: an id must be an HTTP(S) URI). Blanks, Chinese and all
else that an address cannot hold is written with percent codes (RFC 3986, 2.1).
"""

from __future__ import annotations

import re
from urllib.parse import quote

PLACEHOLDER = "https://example.org/iiif"
"""Stands for the base address until the user knows it."""

_BASE = re.compile(r"https?://[^/?#\s]+(/[^?#\s]*)?", re.IGNORECASE)


def read_base(text: str) -> str | None:
    """The base address somebody typed, without final slashes; ``None`` if it is no web address."""
    base = text.strip().rstrip("/")
    return quote(base, safe=":/[]@!$&'()*+,;=%~") if _BASE.fullmatch(base) else None


def address(base: str, path: str) -> str:
    """The address of a file of the package, or of what is called like one.

    Args:
        base: where the package will be unpacked.
        path: in the package, ``/`` between the parts.
    """
    return f"{base}/{quote(path.encode('utf-8', 'replace'))}"


def segment(text: str) -> str:
    """A text as one part of a path: no slash divides it."""
    return text.replace("/", "_")
