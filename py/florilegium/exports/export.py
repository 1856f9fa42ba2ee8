"""What an export is: its description, its plan, and its run, which is a stream of output files."""

from __future__ import annotations

from collections.abc import AsyncGenerator, AsyncIterator, Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Any, Generic, TypeAlias, TypeVar

from florilegium.folder import FileRef
from florilegium.images.decoder import Decoder
from florilegium.inventory import Inventory
from florilegium.problems import Problem
from florilegium.progress import OnProgress, Progress, unheard
from florilegium.work import Alone, Task, Tools, Workers

A = TypeVar("A")
R = TypeVar("R")
O = TypeVar("O")  # noqa: E741


@dataclass(frozen=True, slots=True)
class OutputFile:
    """A file that an export makes.

    Attributes:
        path: in the package, ``/`` between the parts. The package sees to it that no two are the same.
        content: its bytes; or a file of the user's that goes in as it is, and whose bytes then never enter Python in
            the browser; or chunks of bytes, for what is too large to hold.
        modified: the date it carries; ``None`` leaves it undated, so that the same input gives the same package.
        digests: checksums that whoever made it knows already, by algorithm, so that they are not taken again.
        folder: of the package in which the path begins, with a final ``/``; it is the package's business, not the export's.
    """

    path: str
    content: bytes | FileRef | AsyncIterator[bytes]
    modified: datetime | None = None
    digests: Mapping[str, str] = field(default_factory=dict)
    folder: str = ""


@dataclass(frozen=True, slots=True)
class MadeFile:
    """A file of the result, when all of it has been written.

    Attributes:
        path: as the export asked for it, unless that was taken; the folder of the package before it is left out.
        size: in bytes.
        digests: its checksums in hexadecimal, by algorithm (``sha256`` always).
        modified: the date it carries, if it does.
    """

    path: str
    size: int
    digests: Mapping[str, str]
    modified: datetime | None = None


OutputFiles: TypeAlias = AsyncIterator[OutputFile]


@dataclass
class Job:
    """One run of an export: what it may use, and whom it tells.

    Attributes:
        decoder: how images are decoded here.
        on_progress: called after each step.
        problems: what went wrong so far; the run goes on.
        counts: what was put into the result, by name (``pages``, ``lines``, ``annotations``, ``snippets`` …).
        workers: who does the work on single images or pages; ``None`` where there are no others.
        made: the files of the result that have been written; the parts of a workbook are none.
        algorithms: of the checksums that are taken of them.
    """

    decoder: Decoder
    on_progress: OnProgress = unheard
    problems: list[Problem] = field(default_factory=list)
    counts: dict[str, int] = field(default_factory=dict)
    workers: Workers | None = None
    made: list[MadeFile] = field(default_factory=list)
    algorithms: tuple[str, ...] = ("sha256",)

    def map(self, task: Task[A, R], items: Sequence[A]) -> AsyncGenerator[R, None]:
        """Do the same work on many items (see `florilegium.work`); the results come in the order of the items."""
        return (self.workers or Alone(Tools(self.decoder))).map(task, items)

    def step(self, done: int, total: int, at: str) -> None:
        """Tell how far the job is."""
        self.on_progress(Progress(done, total, at))

    def report(self, *problems: Problem) -> None:
        """Note problems."""
        self.problems.extend(problems)

    def count(self, what: str, number: int = 1) -> None:
        """Note what was put into the result."""
        self.counts[what] = self.counts.get(what, 0) + number


class Packaging(StrEnum):
    """What the user gets."""

    FILE = "file"
    """The one file that the run yields."""
    ZIP = "zip"
    """A zip with the files that the run yields."""
    WORKBOOK = "workbook"
    """One XLSX file, which is a zip of the parts that the run yields."""


@dataclass(frozen=True, slots=True)
class Plan:
    """What an export is going to do, before it does it.

    Attributes:
        counts: what will be in the result, by name, as far as it is known beforehand.
        losses: what the format or the options leave out, in sentences.
        problems: what is already known to go wrong.
    """

    counts: dict[str, int] = field(default_factory=dict)
    losses: tuple[str, ...] = ()
    problems: tuple[Problem, ...] = ()


@dataclass(frozen=True)
class Export(Generic[O]):
    """An export as users see it: in the form, on the command line, in the docs.

    Attributes:
        id: stable name, used on the command line and in recipes.
        title: what a button says.
        summary: one or two sentences for people.
        options: its options class (see `florilegium.exports.options`).
        media_type: of the single file, or of the files in the zip; where an option decides it, a function of the options.
        packaging: one file or a zip.
        file_name: suggests the name of the result.
        applies: whether a folder holds anything for it.
        plan: looks ahead. Never reads images.
        run: makes the files, one at a time, as they are asked for.
        needs: Python packages it imports when it runs, for places where they are installed on first need.
    """

    id: str
    title: str
    summary: str
    options: type[O]
    media_type: str | Callable[[O], str]
    packaging: Packaging
    file_name: Callable[[Inventory, O], str]
    applies: Callable[[Inventory], bool]
    plan: Callable[[Inventory, O], Plan]
    run: Callable[[Inventory, O, Job], OutputFiles]
    needs: tuple[str, ...] = ()

    def file_type(self, options: O) -> str:
        """The media type of the file or files that the run yields."""
        return self.media_type if isinstance(self.media_type, str) else self.media_type(options)

    def result_type(self, options: O) -> str:
        """The media type of what the user gets."""
        return "application/zip" if self.packaging is Packaging.ZIP else self.file_type(options)


AnyExport: TypeAlias = Export[Any]
