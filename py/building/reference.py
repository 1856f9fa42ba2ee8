"""The generated part of the manual: every export with its options, and every problem, out of the package itself.

Run with the package's own dependencies: ``python -m building.reference OUT``.
"""

from __future__ import annotations

import importlib
import json
import pkgutil
import re
import sys
from pathlib import Path
from typing import Any

import florilegium
from florilegium.exports import registry
from florilegium.exports.export import AnyExport
from florilegium.exports.options import describe
from florilegium.problems import CATALOGUE, Severity

_KINDS = {"boolean": "yes or no", "integer": "a whole number", "number": "a number", "text": "a text"}
_OWN_WORLD = ("florilegium.browser", "florilegium.sample.__main__", "florilegium.__main__")
"""What cannot be imported here: it needs the page, or runs when it is imported."""


def exports() -> str:
    """All exports as Markdown."""
    parts = ["# Exports", "", "Options are given with `--set` on the command line, and are the form in the page."]
    for export in registry.all_exports():
        parts += ["", *_export(export)]
    return "\n".join(parts) + "\n"


def _export(export: AnyExport) -> list[str]:
    lines = [f"## {export.title} {{#{export.id}}}", "", export.summary, "", f"On the command line: `{export.id}`."]
    options = describe(export.options)
    if options:
        lines += ["", "| option | meaning | values | default |", "| --- | --- | --- | --- |", *map(_option, options)]
    return lines


def _option(option: dict[str, Any]) -> str:
    values = ", ".join(f"`{choice['value']}` ({choice['label']})" for choice in option["choices"])
    values = values or _KINDS.get(option["type"], "what the folder holds")
    default = option["default"]
    shown = f"`{json.dumps(default, ensure_ascii=False)}`"
    if default in (None, ""):
        shown = "all" if default is None else "nothing" if option["type"] in ("chain", "text") else "the first"
    help = f"{option['help']} {option['in_words']}".strip()
    meaning = f"**{_plain(option['label'])}.** {_plain(help)}" if help else f"**{_plain(option['label'])}**"
    return f"| `{option['name']}` | {meaning} | {values.replace('|', chr(92) + '|')} | {shown} |"


def _plain(text: str) -> str:
    """A text in which no sign means something in Markdown."""
    return re.sub(r"[\\`*_]", r"\\\g<0>", text).replace("<", "&lt;").replace("|", "&#124;")


def problems() -> str:
    """All kinds of problems as Markdown, the costly ones first."""
    for module in pkgutil.walk_packages(florilegium.__path__, "florilegium."):
        if not module.name.startswith(_OWN_WORLD):
            importlib.import_module(module.name)
    meanings = {
        Severity.ERROR: "Something that you have is not in the result.",
        Severity.WARNING: "Everything is there, but something was guessed, mended or looks wrong.",
        Severity.NOTE: "Good to know; nothing is lost.",
    }
    parts = ["# Problems", "", "What the page and the command line say, by the word in brackets behind it."]
    for severity, meaning in meanings.items():
        parts += ["", f"## {severity.value.title()}s", "", meaning, ""]
        for code, kind in sorted(CATALOGUE.items()):
            if kind.severity is severity:
                parts += [f"`{code}` {{#{code}}}", f":   {_plain(f'{kind.title} {kind.hint}'.rstrip())}", ""]
    return "\n".join(parts) + "\n"


def main(arguments: list[str]) -> None:
    """Write the pages into the folder named in the arguments."""
    [place] = arguments
    folder = Path(place)
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "exports.md").write_text(exports(), "utf-8")
    (folder / "problems.md").write_text(problems(), "utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
