"""The page's modules, named in its head, so that the browser fetches them all at once instead of one after the other."""

from __future__ import annotations

import posixpath
import re
from pathlib import Path

MARKER = b"<!-- modules -->"

_SCRIPT = re.compile(rb'<script type="module"(?: async)? src="([^"]+)">')
_IMPORT = re.compile(r'^(?:import|export)\b[^";]*?(?:\bfrom )?"(\.[^"]+)";', re.MULTILINE)


def named(page: bytes, site: Path) -> bytes:
    """A page with a link to every module that its scripts import, directly or through others, in place of its marker.

    Args:
        page: HTML.
        site: the folder in which it stands.
    """
    if MARKER not in page:
        return page
    scripts = [match.decode() for match in _SCRIPT.findall(page)]
    found: dict[str, None] = {}
    for script in scripts:
        _gather(script, site, found)
    links = [f'<link rel="modulepreload" href="{name}">' for name in found if name not in scripts]
    return page.replace(MARKER, "\n    ".join(links).encode())


def _gather(name: str, site: Path, found: dict[str, None]) -> None:
    if name in found:
        return
    found[name] = None
    for path in _IMPORT.findall((site / name).read_text("utf-8")):
        _gather(posixpath.normpath(posixpath.join(posixpath.dirname(name), path)), site, found)
