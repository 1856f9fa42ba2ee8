"""The report as plain JSON data (see docs/reports-and-recipes.md)."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from florilegium import __version__
from florilegium.job import Job, MadeFile
from florilegium.package.media_types import media_type
from florilegium.problems import CATALOGUE, Problem
from florilegium.recipe import recipe_of
from florilegium.report.account import Account
from florilegium.report.balance import balance

VERSION = 1
"""Of the shape of the report."""
_LIBRARIES = ("lxml", "openpyxl", "pillow")


def as_data(account: Account, job: Job, result: MadeFile | None = None) -> dict[str, Any]:
    """The report as plain JSON data.

    Args:
        account: what was asked for.
        job: what became of it.
        result: the file that the user gets; ``None`` where it is not finished, since the report goes into it.
    """
    inventory = account.inventory.as_json()
    problems = [*account.inventory.problems, *job.problems]
    return {
        "florilegium-report": VERSION,
        "asked": {
            "recipe": recipe_of(account.export, account.options, account.delivery).as_json(),
            "title": account.export.title,
            "folder": account.inventory.folder.name,
            "files": len(account.inventory.folder.files),
            "inventory": {key: value for key, value in inventory.items() if key != "problems"},
        },
        "made": {
            "result": _file(result, account.export.file_type(account.options)) if result else None,
            "counts": job.counts,
            "files": [_file(file) for file in job.made],
        },
        "left_out": {
            "balance": {one.what: one.as_json() for one in balance(account, job)},
            "losses": list(account.plan.losses),
            "problems": list(kinds(problems)),
        },
        "problems": [problem.as_json() for problem in problems],
        "software": software(),
    }


def _file(file: MadeFile, type_: str = "") -> dict[str, Any]:
    known = media_type(file.path)
    chosen = known if known != "application/octet-stream" or not type_ else type_
    return {"path": file.path, "size": file.size, "media_type": chosen, **file.digests}


def kinds(problems: Iterable[Problem]) -> Iterable[dict[str, Any]]:
    """How many problems of each kind there are, the gravest first."""
    counts: dict[tuple[str, str], int] = {}
    for problem in problems:
        key = (problem.code, str(problem.severity))
        counts[key] = counts.get(key, 0) + 1
    order = ("error", "warning", "note")
    for (code, severity), count in sorted(counts.items(), key=lambda item: order.index(item[0][1])):
        kind = CATALOGUE[code]
        yield {"code": code, "severity": severity, "count": count, "title": kind.title, "hint": kind.hint}


def software() -> dict[str, str]:
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
