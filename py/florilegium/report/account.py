"""The report as plain JSON data (see docs/reports-and-recipes.md)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from florilegium import __version__
from florilegium.delivery.options import PLAIN, Delivery
from florilegium.exports.export import AnyExport, Plan
from florilegium.inventory import Inventory
from florilegium.job import Job
from florilegium.package.media_types import media_type
from florilegium.package.output import MadeFile
from florilegium.problems import CATALOGUE, Problem
from florilegium.recipe import recipe_of
from florilegium.report.balance import balance

VERSION = 1
"""Of the shape of the report."""
_LIBRARIES = ("lxml", "openpyxl", "pillow")


@dataclass(frozen=True)
class Account:
    """What is asked for: the first half of the report, and the key to the second.

    Attributes:
        inventory: of the folder.
        export: that is made.
        options: of the export.
        delivery: how it is handed over.
        plan: what was known before it ran.
    """

    export: AnyExport
    inventory: Inventory
    options: Any
    delivery: Delivery = PLAIN
    plan: Plan = field(default_factory=Plan)

    def report(self, job: Job, result: MadeFile | None = None) -> dict[str, Any]:
        """The report.

        Args:
            job: what became of it.
            result: the file that the user gets; ``None`` where it is not finished, since the report goes into it.
        """
        inventory = self.inventory.as_json()
        problems = [*self.inventory.problems, *job.problems]
        return {
            "florilegium-report": VERSION,
            "asked": {
                "recipe": recipe_of(self.export, self.options, self.delivery).as_json(),
                "title": self.export.title,
                "folder": self.inventory.folder.name,
                "files": len(self.inventory.folder.files),
                "inventory": {key: value for key, value in inventory.items() if key != "problems"},
            },
            "made": {
                "result": _file(result, self.export.file_type(self.options)) if result else None,
                "counts": job.counts,
                "files": [_file(file) for file in job.made],
            },
            "left_out": {
                "balance": {one.what: one.as_json() for one in balance(self, job)},
                "losses": list(self.plan.losses),
                "problems": list(_kinds(problems)),
            },
            "problems": [problem.as_json() for problem in problems],
            "software": _software(),
        }


def _file(file: MadeFile, type_: str = "") -> dict[str, Any]:
    known = media_type(file.path)
    chosen = known if known != "application/octet-stream" or not type_ else type_
    return {"path": file.path, "size": file.size, "media_type": chosen, **file.digests}


def _kinds(problems: Iterable[Problem]) -> Iterable[dict[str, Any]]:
    """How many problems of each kind, the gravest first."""
    counts: dict[tuple[str, str], int] = {}
    for problem in problems:
        key = (problem.code, str(problem.severity))
        counts[key] = counts.get(key, 0) + 1
    order = ("error", "warning", "note")
    for (code, severity), count in sorted(counts.items(), key=lambda item: order.index(item[0][1])):
        kind = CATALOGUE[code]
        yield {"code": code, "severity": severity, "count": count, "title": kind.title, "hint": kind.hint}


def _software() -> dict[str, str]:
    """Versions, for whoever wants to make it again. Libraries that are not installed here had no part in it."""
    import platform  # these two are slow to load, and the page boots without them
    from importlib import metadata

    versions = {"florilegium": __version__, "python": platform.python_version()}
    for name in _LIBRARIES:
        try:
            versions[name] = metadata.version(name)
        except metadata.PackageNotFoundError:
            continue
    return versions
