"""The texts of the page in every language, and what Python says to people, as the checks and the browser tests need them."""

from __future__ import annotations

import ast
import importlib
import json
import pkgutil
import re
from collections.abc import Iterator
from pathlib import Path

import florilegium
from florilegium.exports import registry
from florilegium.exports.delivery import Delivery
from florilegium.exports.options import describe
from florilegium.exports.part import NO_CLASS, NO_NAME
from florilegium.model.trained import Role
from florilegium.problems import CATALOGUE
from florilegium.report import balance

ROOT = Path(__file__).resolve().parents[1]
SITE = ROOT / "site"
PACKAGE = Path(florilegium.__file__).parent

ELSEWHERE = ("__main__", "browser", "cli", "sample", "report.writing", "report.account", "exports.tables.index_sheet")
"""What the page never says: the command line, the drawn sample, the bridge, and what stays English in files: report, index."""
NOT_SAID = frozenset(
    {
        "{1}: {2}{3}.",
        "Folder: {1}",  # heads a column
        "This manifest is a derivative copy of the {1}, annotated with {2}.",  # written into a manifest
        "Taken into this package as it is; who holds which rights stands with whoever published it.",
        # In the page conditions are always clicked together.
        "image:title (has one), -image:title (has none), image:title = Plan, image:title ~ plan (has it in it).",
    }
)
"""Sentences that go into files, those that consist of gaps, and what only the command line and the manual say."""


def texts(language: str) -> dict[str, str]:
    """The texts of a language, by key."""
    source = (SITE / "locales" / f"{language}.js").read_text("utf-8")
    lines = [line for line in source.splitlines() if not line.lstrip().startswith("//")]
    body = "\n".join(lines).strip().removeprefix("export default").removesuffix(";")
    return dict(json.loads(re.sub(r",\s*}\s*$", "}", body), object_pairs_hook=_once))


def _once(pairs: list[tuple[str, str]]) -> dict[str, str]:
    keys = [key for key, _ in pairs]
    twice = {key for key in keys if keys.count(key) > 1} if len(set(keys)) < len(keys) else set()
    assert not twice, f"given twice: {twice}"
    return dict(pairs)


def languages() -> list[str]:
    """The tags of all languages, by their files."""
    return sorted(path.stem for path in (SITE / "locales").glob("*.js"))


def sentences() -> set[str]:
    """All that Python says in the page; where a value stands in it, ``{1}``, ``{2}``…"""
    _import_all()
    fixed = set(_described())
    found = {sentence for path in sorted(PACKAGE.rglob("*.py")) if not _is_elsewhere(path) for sentence in _in(path)}
    templates = {sentence for sentence in found if "{1}" in sentence}
    # What the registry's texts are made of is not said by itself.
    made = {one for one in templates if any(re.fullmatch(_expression(one), text) for text in fixed)}
    return (fixed | found) - made - NOT_SAID


def _import_all() -> None:
    for module in pkgutil.walk_packages(florilegium.__path__, "florilegium."):
        if not any(f".{part}" in module.name for part in ("browser", "sample.__main__", "__main__")):
            importlib.import_module(module.name)


def _described() -> Iterator[str]:
    """Titles, summaries, labels, helps and choices of all exports, kinds of problems, reasons, roles of models."""
    for export in registry.all_exports():
        yield from (export.title, export.summary)
    for options in [*(export.options for export in registry.all_exports()), Delivery]:
        for option in describe(options):
            yield from filter(None, (option["label"], option["help"], option["in_words"], option["group"]))
            yield from (choice["label"] for choice in option["choices"])
    for kind in CATALOGUE.values():
        yield from filter(None, (kind.title, kind.hint))
    yield from (value for name, value in vars(balance).items() if name.isupper() and isinstance(value, str))
    yield from (*Role, NO_CLASS, NO_NAME)


def _is_elsewhere(path: Path) -> bool:
    name = ".".join(path.relative_to(PACKAGE).with_suffix("").parts)
    return name.startswith(ELSEWHERE)


def _in(path: Path) -> Iterator[str]:
    """The sentences of a module: texts of several words that begin with a capital or a gap, and end with a full stop, or
    with a gap after a colon or another sentence."""
    tree = ast.parse(path.read_text("utf-8"))
    silent = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Expr):  # a docstring
            silent.add(node.value)
        if isinstance(node, ast.JoinedStr):
            silent.update(node.values)
    for node in ast.walk(tree):
        if node in silent:
            continue
        sentence = _sentence(node)
        if sentence and re.match(r"[A-Z{].* .*[.?]$|[A-Z].*[.:] \{\d\}$", sentence, re.DOTALL):
            yield sentence


def _sentence(node: ast.AST) -> str | None:
    if isinstance(node, ast.Constant):
        return node.value if isinstance(node.value, str) else None
    if not isinstance(node, ast.JoinedStr):
        return None
    gaps = iter(range(1, 10))
    return "".join(part.value if isinstance(part, ast.Constant) else f"{{{next(gaps)}}}" for part in node.values)


def _expression(template: str) -> str:
    return ".+?".join(map(re.escape, re.split(r"\{\d\}", template)))
