"""What an export is: its description, its plan, and its run, which is a stream of output files."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, Generic, TypeAlias, TypeVar

from florilegium.inventory import Inventory
from florilegium.job import Job
from florilegium.package.output import OutputFiles
from florilegium.problems import Problem

A = TypeVar("A")
R = TypeVar("R")
O = TypeVar("O")  # noqa: E741


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
