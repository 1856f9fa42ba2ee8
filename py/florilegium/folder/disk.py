"""A folder on disk, for the command line and the tests."""

from __future__ import annotations

import os
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from florilegium.folder.base import FOLDER_UNREADABLE, LINK_LEFT_OUT, Folder, reason
from florilegium.folder.paths import natural_key
from florilegium.problems import Problem


@dataclass(frozen=True, slots=True)
class DiskFile:
    """A file on disk, with the size and date it had when the folder was listed."""

    path: str
    place: Path
    size: int
    modified: datetime | None

    async def read(self) -> bytes:
        """All of it."""
        return self.place.read_bytes()

    async def read_part(self, start: int, stop: int) -> bytes:
        """The bytes from ``start`` up to ``stop``."""
        with self.place.open("rb") as stream:
            stream.seek(start)
            return stream.read(stop - start)


def disk_folder(place: Path) -> Folder:
    """The folder at a place on disk, all sub-folders included.

    Links to folders are not followed (they can lead in circles); links to files are.

    Raises:
        OSError: the place itself is missing, no folder, or closed to us.
    """
    place = place.resolve()
    files: list[DiskFile] = []
    problems: list[Problem] = []
    pending = [("", place)]
    while pending:
        prefix, directory = pending.pop()
        try:
            entries = list(os.scandir(directory))
        except OSError as error:
            if directory == place:
                raise
            problems.append(FOLDER_UNREADABLE.at(prefix.rstrip("/"), message=f"Not looked into: {reason(error)}."))
            continue
        for entry in entries:
            path = prefix + os.fsencode(entry.name).decode("utf-8", "replace")
            try:
                if entry.is_dir(follow_symlinks=False):
                    pending.append((path + "/", Path(entry.path)))
                elif entry.is_dir():
                    problems.append(LINK_LEFT_OUT.at(path))
                elif entry.is_file():
                    status = entry.stat()
                    modified = datetime.fromtimestamp(status.st_mtime, UTC)
                    files.append(DiskFile(path, Path(entry.path), status.st_size, modified))
            except OSError as error:
                problems.append(FOLDER_UNREADABLE.at(path, message=f"Not looked at: {reason(error)}."))
    files.sort(key=lambda file: natural_key(file.path))
    return Folder(place.name, tuple(files), tuple(problems))
