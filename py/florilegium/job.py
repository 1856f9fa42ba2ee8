"""One run of an export: what it may use, whom it tells, and what it has made so far."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import TypeVar

from florilegium.images.decoder import Decoder
from florilegium.problems import Problem
from florilegium.progress import OnProgress, Progress, unheard
from florilegium.work import Alone, Task, Tools, Workers

A = TypeVar("A")
R = TypeVar("R")


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
        losses: what the format or the options leave out, in sentences, as it was planned.
    """

    decoder: Decoder
    on_progress: OnProgress = unheard
    problems: list[Problem] = field(default_factory=list)
    counts: dict[str, int] = field(default_factory=dict)
    workers: Workers | None = None
    made: list[MadeFile] = field(default_factory=list)
    algorithms: tuple[str, ...] = ("sha256",)
    losses: tuple[str, ...] = ()

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
