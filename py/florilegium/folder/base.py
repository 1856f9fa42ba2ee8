"""What the user opened: files with paths, wherever they lie.

A `Folder` is a name and its files in natural order. Its files are `FileRef`s: on disk, inside a zip, in memory, or
behind the browser's ``File`` objects (`florilegium.browser.files`). Nothing here can write: what was opened is never
changed.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import cached_property
from typing import Any, Protocol, cast

from florilegium.problems import Problem, Severity, kind

FILE_UNREADABLE = kind(
    "file-unreadable",
    Severity.ERROR,
    "The file could not be read.",
    "It may have been moved, renamed or changed since the folder was opened, or you may lack the right to read it. "
    "Open the folder again.",
)
FOLDER_UNREADABLE = kind(
    "folder-unreadable",
    Severity.ERROR,
    "The folder could not be looked into.",
    "You may lack the right to read it.",
)
LINK_LEFT_OUT = kind(
    "link-left-out",
    Severity.WARNING,
    "A link to a folder is not followed.",
    "Open the folder that it points to, if you need what is in it.",
)


class FileRef(Protocol):
    """A file that can be read, and is not read before it is asked for.

    Attributes:
        path: where it lies in the folder, ``/`` between the parts, no leading ``/``.
        size: in bytes.
        modified: when its content last changed, in UTC; ``None`` where nobody knows.
    """

    @property
    def path(self) -> str:
        """Where it lies."""
        ...

    @property
    def size(self) -> int:
        """In bytes."""
        ...

    @property
    def modified(self) -> datetime | None:
        """When its content last changed."""
        ...

    async def read(self) -> bytes:
        """All of it.

        Raises:
            OSError: it is gone, changed or locked.
        """
        ...

    async def read_part(self, start: int, stop: int) -> bytes:
        """The bytes from ``start`` up to ``stop``, fewer where the file ends earlier.

        Raises:
            OSError: as in `read`.
        """
        ...


@dataclass(frozen=True)
class Folder:
    """A folder as opened by the user.

    Attributes:
        name: its name, without the path to it.
        files: all files below it in natural order (`natural_key`).
        problems: what could not be listed.
        inside: where it lies in the folder that the user has chosen; ends in ``/``, and is empty for that folder itself.
    """

    name: str
    files: Sequence[FileRef]
    problems: tuple[Problem, ...] = field(default=())
    inside: str = field(default="", kw_only=True)

    @cached_property
    def _by_path(self) -> dict[str, FileRef]:
        return {file.path: file for file in self.files}

    def file(self, path: str) -> FileRef | None:
        """The file at a path, or ``None``."""
        return self._by_path.get(path)

    def within(self, name: str) -> Folder:
        """One of the folders in it, as if it had been opened itself."""
        start = f"{name}/"
        files = (file for file in self.files if file.path.startswith(start))
        moved = (replace(cast(Any, file), path=file.path.removeprefix(start)) for file in files)
        problems = (problem.moved(problem.path.removeprefix(start)) for problem in self.problems)
        return replace(self, name=name, files=tuple(moved), problems=tuple(problems), inside=self.inside + start)

    def only(self, files: Iterable[FileRef]) -> Folder:
        """Nothing but some of its files, so that it can travel to another worker."""
        return replace(self, files=tuple(files), problems=())

    async def read_each(self, files: Iterable[FileRef]) -> AsyncIterator[tuple[FileRef, bytes | Problem]]:
        """The files' contents, one after the other in the order asked for; a problem in the place of what cannot be read.

        A folder that is quicker with many files at once overrides this (the browser's is).
        """
        for file in files:
            yield file, await read_or_problem(file)


async def read_or_problem(file: FileRef) -> bytes | Problem:
    """The content of a file, or the problem that kept it from being read."""
    try:
        return await file.read()
    except OSError as error:
        return unreadable(file.path, error)


def unreadable(path: str, error: BaseException) -> Problem:
    """The problem that a file could not be read, with the system's own reason."""
    return FILE_UNREADABLE.at(path, message=f"The file could not be read: {reason(error)}.")


def reason(error: BaseException) -> str:
    """An exception in one line, without a final stop."""
    text = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
    return " ".join((text or type(error).__name__).split()).rstrip(".")
