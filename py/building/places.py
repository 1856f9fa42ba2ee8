"""Where things are: the source tree, dist/ and the cache outside the tree."""

from __future__ import annotations

import os
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "py" / "florilegium"
SITE = ROOT / "site"
DIST = ROOT / "dist"


def cache() -> Path:
    """The folder that outlives the tree: $FLORILEGIUM_CACHE, else the platform's place for caches."""
    chosen = os.environ.get("FLORILEGIUM_CACHE")
    if chosen:
        return Path(chosen).expanduser().resolve()
    if sys.platform == "win32":
        base = Path(os.environ.get("LOCALAPPDATA", Path.home() / "AppData" / "Local"))
    elif sys.platform == "darwin":
        base = Path.home() / "Library" / "Caches"
    else:
        base = Path(os.environ.get("XDG_CACHE_HOME", Path.home() / ".cache"))
    return base / "florilegium"
