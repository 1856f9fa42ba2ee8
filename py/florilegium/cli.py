"""The exports on the command line: ``florilegium exports``, ``inspect``, ``export`` and ``run``."""

from __future__ import annotations

import argparse
import asyncio
import json
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any, TypeVar

from florilegium import __version__
from florilegium.delivery.packing import RECIPE_NAME, REPORT_HTML, REPORT_JSON
from florilegium.delivery.to_disk import deliver_to_disk, write_beside
from florilegium.exports import registry
from florilegium.exports.delivery import Delivery
from florilegium.exports.export import AnyExport
from florilegium.exports.options import OptionError, describe, parse
from florilegium.folder import Folder, reason
from florilegium.folder.disk import disk_folder
from florilegium.folder.zipped import zip_folder
from florilegium.images.pillow import PillowDecoder
from florilegium.inventory import Inventory, look
from florilegium.job import Job
from florilegium.problems import Problem, Reading, Severity
from florilegium.progress import Progress
from florilegium.recipe import MARK, Order, Recipe, read_link, read_recipe, understood

T = TypeVar("T")

ALL_THERE, WITH_PROBLEMS, NOT_MADE = 0, 1, 2
"""Exit statuses: all is there; made, but with problems; not made."""


class Refused(Exception):
    """What was asked cannot be done; the message says why."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line; returns the exit status."""
    parsed = _parser().parse_args(arguments)
    try:
        status: int = asyncio.run(parsed.run(parsed))
    except (Refused, OptionError) as error:
        print(f"florilegium: {error}", file=sys.stderr)
        return NOT_MADE
    except OSError as error:
        print(f"florilegium: {error.filename or ''}: {reason(error)}", file=sys.stderr)
        return NOT_MADE
    return status


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        "florilegium", description="Exports out of a folder of annotated or transcribed images."
    )
    parser.add_argument("--version", action="version", version=f"florilegium {__version__}")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")

    exports = commands.add_parser("exports", help="list the exports and their options")
    exports.add_argument("--json", action="store_true", help="as JSON")
    exports.set_defaults(run=_exports)

    inspect = commands.add_parser("inspect", help="say what is in a folder")
    inspect.add_argument("folder", type=Path, help="a folder, or a zip")
    inspect.add_argument("--json", action="store_true", help="as JSON")
    inspect.set_defaults(run=_inspect)

    export = commands.add_parser(
        "export",
        help="make an export",
        epilog="Exit status: 0 all is there, 1 made but with problems, 2 not made. Problems go to standard error.",
    )
    export.add_argument("id", choices=registry.ids(), metavar="ID", help=", ".join(registry.ids()))
    export.add_argument("folder", type=Path, help="a folder, or a zip")
    export.add_argument("--set", action="append", default=[], metavar="OPTION=VALUE", help="see 'florilegium exports'")
    for option in describe(Delivery):
        if option["name"] != "report":  # on the command line the report stands beside the result, see below
            choices = [choice["value"] for choice in option["choices"]] or None
            export.add_argument(f"--{option['name']}", choices=choices, help=option["help"])
    export.set_defaults(run=_export)

    run = commands.add_parser(
        "run", help="make an export after a recipe", epilog="A recipe is a file, or a link that the page has made."
    )
    run.add_argument("recipe", metavar="RECIPE", help="a file, or a link")
    run.add_argument("folder", type=Path, help="a folder, or a zip")
    run.set_defaults(run=_run)

    for command in (export, run):
        command.add_argument("-o", "--out", required=True, help="a file; or a folder, when it ends in /")
        command.add_argument(
            "--report", action="store_true", help="write report.html and report.json beside the result, with its name"
        )
        command.add_argument(
            "--recipe", action="store_true", dest="keep_recipe", help="write the recipe beside the result"
        )
    return parser


async def _exports(arguments: argparse.Namespace) -> int:
    if arguments.json:
        print(json.dumps([_described(export) for export in registry.all_exports()], ensure_ascii=False, indent=2))
        return ALL_THERE
    for export in registry.all_exports():
        print(f"{export.id}\n    {export.title}. {export.summary}")
        for option in describe(export.options):
            choices = " | ".join(choice["value"] for choice in option["choices"])
            default = json.dumps(option["default"], ensure_ascii=False)
            print(f"    --set {option['name']}={choices or option['type']}  ({option['label']}; default {default})")
    return ALL_THERE


def _described(export: AnyExport) -> dict[str, Any]:
    return {
        "id": export.id,
        "title": export.title,
        "summary": export.summary,
        "media_type": export.file_type(export.options()),
        "packaging": str(export.packaging),
        "options": describe(export.options),
    }


async def _inspect(arguments: argparse.Namespace) -> int:
    inventory = await look(_opened(arguments.folder), _progress)
    if arguments.json:
        print(json.dumps(inventory.as_json(), ensure_ascii=False, indent=2))
    else:
        _print_inventory(inventory)
        _print_problems(inventory.problems)
    return ALL_THERE


def _print_inventory(inventory: Inventory) -> None:
    found = inventory.as_json()
    for document in found["documents"]:
        print(
            f"document {document['name']}: {document['pages']} pages, {document['regions']} regions, "
            f"{document['lines']} lines ({document['orphan_lines']} orphans), {document['characters']} characters"
        )
        for name in ("region_types", "line_types"):
            types = ", ".join(f"{type_ or '(untyped)'} {count}" for type_, count in document[name].items())
            print(f"    {name.replace('_', ' ')}: {types or 'none'}")
        for version in document["versions"]:
            print(
                f"    version {version['name']}: {version['pages']} pages, "
                f"{version['transcribed']} of {version['lines']} lines with text"
            )
    if work := found["work_folder"]:
        classes = ", ".join(f"{name} {count}" for name, count in work.pop("annotations_by_class").items())
        print("work folder: " + ", ".join(f"{count} {name.replace('_', ' ')}" for name, count in work.items()))
        print(f"    annotations by class: {classes or 'none'}")
    print(f"images: {found['images']}, models: {len(found['models'])}")


async def _export(arguments: argparse.Namespace) -> int:
    export = registry.export(arguments.id)
    options = parse(export.options, _settings(arguments.set))
    named = {option["name"]: getattr(arguments, option["name"]) for option in describe(Delivery)}
    delivery = parse(Delivery, {name: value for name, value in named.items() if isinstance(value, str)})
    inventory = await look(_opened(arguments.folder), _progress)
    return await _make(Order(export, options, delivery), inventory, Job(PillowDecoder(), _progress), arguments)


async def _run(arguments: argparse.Namespace) -> int:
    job = Job(PillowDecoder(), _progress)
    recipe = _value(_read(arguments.recipe), job)
    inventory = await look(_opened(arguments.folder), _progress)
    return await _make(_value(understood(recipe, inventory), job), inventory, job, arguments)


def _read(recipe: str) -> Reading[Recipe]:
    return read_link(recipe) if MARK in recipe else read_recipe(Path(recipe).read_bytes(), recipe)


def _value(reading: Reading[T], job: Job) -> T:
    """What was read; what there was to say goes with the job."""
    if reading.value is None:
        _print_problems(reading.problems)
        raise Refused("The recipe cannot be used.")
    job.report(*reading.problems)
    return reading.value


async def _make(order: Order, inventory: Inventory, job: Job, arguments: argparse.Namespace) -> int:
    export = order.export
    if not export.applies(inventory):
        _print_problems(inventory.problems)
        raise Refused(f"There is nothing for the export {export.id!r} in {arguments.folder}.")
    account, result = await deliver_to_disk(export, inventory, order.options, job, arguments.out, order.delivery)
    wanted = {REPORT_HTML, REPORT_JSON} if arguments.report else set()
    if arguments.keep_recipe:
        wanted.add(RECIPE_NAME)
    await write_beside(account, job, result or Path(arguments.out.rstrip("/")), wanted)
    _print_problems((*inventory.problems, *job.problems))
    made = ", ".join(f"{count} {what}" for what, count in job.counts.items())
    print(f"{arguments.out}: {made or 'made'}", file=sys.stderr)
    lost = any(problem.severity is Severity.ERROR for problem in inventory.problems)
    return (
        WITH_PROBLEMS if lost or any(problem.severity is not Severity.NOTE for problem in job.problems) else ALL_THERE
    )


def _settings(assignments: Sequence[str]) -> dict[str, str | list[str]]:
    settings: dict[str, str | list[str]] = {}
    for assignment in assignments:
        name, equals, value = assignment.partition("=")
        if not equals:
            raise Refused(f"--set takes OPTION=VALUE, not {assignment!r}.")
        if name in settings:  # said again: a further item of a list
            before = settings[name]
            settings[name] = [*(before if isinstance(before, list) else [before]), value]
        else:
            settings[name] = value
    return settings


def _opened(place: Path) -> Folder:
    if place.is_file():
        return zip_folder(place.name, place.open("rb"))
    if not place.exists():
        raise Refused(f"There is no folder {place}.")
    return disk_folder(place)


def _progress(progress: Progress) -> None:
    if sys.stderr.isatty():
        end = "\n" if progress.done == progress.total else ""
        print(f"\r\x1b[K{progress.done}/{progress.total} {progress.at[-60:]}", end=end, file=sys.stderr, flush=True)


def _print_problems(problems: Sequence[Problem]) -> None:
    for problem in problems:
        print(problem, file=sys.stderr)
