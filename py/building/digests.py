"""Fingerprints: of a file, and of everything a result was made from."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from pathlib import Path


def digest(*parts: bytes | str | Path) -> str:
    """One sha256 over texts, bytes and file contents; each part is delimited, so parts cannot run into each other."""
    total = hashlib.sha256()
    for part in parts:
        data = part.read_bytes() if isinstance(part, Path) else part.encode() if isinstance(part, str) else part
        total.update(hashlib.sha256(data).digest())
    return total.hexdigest()


def sha256(data: bytes) -> str:
    """The plain sha256 of some bytes, in hex."""
    return hashlib.sha256(data).hexdigest()


def files(*roots: Path) -> list[Path]:
    """All source files under some folders (or the files themselves), in a fixed order, without byte code."""
    return sorted(path for root in roots for path in _walk(root))


def _walk(root: Path) -> Iterator[Path]:
    if root.is_file():
        yield root
    elif root.is_dir() and root.name != "__pycache__":
        for entry in root.iterdir():
            yield from _walk(entry)


def tree(base: Path, *roots: Path) -> str:
    """The fingerprint of the files under some folders: their names relative to ``base`` and their contents."""
    return digest(*(part for path in files(*roots) for part in (path.relative_to(base).as_posix(), path)))
