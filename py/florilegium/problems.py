"""What readers and exports say instead of failing.

A bad file never stops the others. Whoever meets it describes it as a `Problem`, which names the file,
the place in it, and what the user can do. Every kind of problem is declared once, as a `ProblemKind`,
beside the code that can meet it; the catalogue of all kinds feeds the documentation and the translations.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass, replace
from enum import StrEnum
from typing import Generic, TypeVar

T = TypeVar("T")


class Severity(StrEnum):
    """How much a problem costs the user."""

    ERROR = "error"
    """Something the user has is not in the result."""
    WARNING = "warning"
    """Everything is there, but something was guessed, mended or looks wrong."""
    NOTE = "note"
    """Good to know; nothing is lost."""


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is wrong, in one place.

    Attributes:
        code: stable name of the kind of problem, such as ``xml-broken``.
        severity: what it costs.
        path: the file, relative to the opened folder with ``/`` between the parts; empty for the folder as a whole.
        where: the place inside the file, in the words of its format (``line 12``, ``TextLine l7``); may be empty.
        message: what was found, one sentence.
        hint: what the user can do about it; may be empty.
    """

    code: str
    severity: Severity
    path: str
    where: str
    message: str
    hint: str = ""

    def moved(self, path: str) -> Problem:
        """The same problem at another path: that of a file in a zip, seen from the folder that holds the zip."""
        return replace(self, path=path)

    def as_json(self) -> dict[str, str]:
        """The problem as plain JSON data, its fields by their names."""
        return {key: str(value) for key, value in asdict(self).items()}

    def __str__(self) -> str:
        place = ", ".join(part for part in (self.path, self.where) if part)
        hint = f" ({self.hint})" if self.hint else ""
        return f"{self.severity}: {place or 'folder'}: {self.message}{hint} [{self.code}]"


@dataclass(frozen=True, slots=True)
class ProblemKind:
    """A kind of problem: its code, what it costs, and the standing advice."""

    code: str
    severity: Severity
    title: str
    hint: str = ""

    def at(self, path: str, where: str = "", message: str = "", hint: str = "") -> Problem:
        """This kind of problem at one place; title and hint stand in where nothing more precise is said."""
        return Problem(self.code, self.severity, path, where, message or self.title, hint or self.hint)


CATALOGUE: dict[str, ProblemKind] = {}
"""Every kind of problem there is, by code (filled as the modules that declare them are imported)."""


def kind(code: str, severity: Severity, title: str, hint: str = "") -> ProblemKind:
    """Declare a kind of problem and enter it into the catalogue.

    Raises:
        ValueError: the code is taken.
    """
    if code in CATALOGUE:
        raise ValueError(f"problem code {code!r} is declared twice")
    CATALOGUE[code] = ProblemKind(code, severity, title, hint)
    return CATALOGUE[code]


def counted(count: int, noun: str) -> str:
    """A number of things, for a message: ``1 image``, ``3 images``."""
    return f"{count} {noun}{'' if count == 1 else 's'}"


@dataclass(frozen=True, slots=True)
class Reading(Generic[T]):
    """What a reader got out of a file: the value, or none if the file is unusable, and all it has to say."""

    value: T | None
    problems: tuple[Problem, ...] = ()
