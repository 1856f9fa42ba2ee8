"""What a reader notes while it goes through one file, gathered so that a hundred bad numbers make one problem."""

from __future__ import annotations

from florilegium.problems import Problem, ProblemKind

_SHOWN = 4
"""How many places a problem lists before it says how many more there are."""


class Findings:
    """The problems of one file, those of one kind joined into one.

    Attributes:
        path: of the file.
    """

    def __init__(self, path: str) -> None:
        self.path = path
        self._places: dict[ProblemKind, list[tuple[str, str]]] = {}

    def note(self, what: ProblemKind, where: str, found: str = "") -> None:
        """Note one occurrence: the place in the file, and what stands there."""
        self._places.setdefault(what, []).append((where, found))

    def problems(self) -> tuple[Problem, ...]:
        """One problem for each kind noted, in the order in which the kinds were first met."""
        return tuple(self._problem(what, places) for what, places in self._places.items())

    def _problem(self, what: ProblemKind, places: list[tuple[str, str]]) -> Problem:
        distinct = list(dict.fromkeys(where for where, _ in places if where))
        more = f" and {len(distinct) - _SHOWN} more" if len(distinct) > _SHOWN else ""
        found = list(dict.fromkeys(text for _, text in places if text))
        message = what.title
        if found:
            more_found = f" and {len(found) - _SHOWN} more" if len(found) > _SHOWN else ""
            message = f"{what.title.rstrip('.')}: {', '.join(found[:_SHOWN])}{more_found}."
        return what.at(self.path, ", ".join(distinct[:_SHOWN]) + more, message)
