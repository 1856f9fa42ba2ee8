"""A folder whose files are bytes in memory: for tests and for what was unpacked already."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from florilegium.folder.base import Folder
from florilegium.folder.paths import natural_key


@dataclass(frozen=True, slots=True)
class MemoryFile:
    """A file in memory."""

    path: str
    content: bytes
    modified: datetime | None = None

    @property
    def size(self) -> int:
        """Its length in bytes."""
        return len(self.content)

    async def read(self) -> bytes:
        """All of it."""
        return self.content

    async def read_part(self, start: int, stop: int) -> bytes:
        """The bytes from ``start`` up to ``stop``."""
        return self.content[start:stop]


def memory_folder(name: str, files: Mapping[str, bytes]) -> Folder:
    """A folder out of paths and contents."""
    return Folder(name, tuple(MemoryFile(path, files[path]) for path in sorted(files, key=natural_key)))
