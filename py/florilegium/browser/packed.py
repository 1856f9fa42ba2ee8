"""A package with compiled parts, which cannot be imported from inside its wheel: unpacked when it is first asked for.

Few folders need lxml, and unpacking it takes time that every visit would pay.
"""

from __future__ import annotations

import sys
import zipfile
from collections.abc import Sequence
from importlib.abc import MetaPathFinder
from importlib.machinery import ModuleSpec, PathFinder
from pathlib import Path
from types import ModuleType


class Packed(MetaPathFinder):
    """Finds a package that lies in a wheel, by unpacking it."""

    def __init__(self, package: str, wheel: Path, place: str) -> None:
        """Find a package in a wheel.

        Args:
            package: its name.
            wheel: the file, which is removed when it is unpacked.
            place: a folder in which Python looks for packages.
        """
        self._package = package
        self._wheel = wheel
        self._place = place

    def find_spec(
        self, name: str, path: Sequence[str] | None = None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        """The package, if it is asked for; from then on Python's own finders find it."""
        if name != self._package:
            return None
        sys.meta_path.remove(self)
        with zipfile.ZipFile(self._wheel) as files:
            files.extractall(self._place)
        self._wheel.unlink()
        PathFinder.invalidate_caches()
        return PathFinder.find_spec(name, path, target)
