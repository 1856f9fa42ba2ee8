"""Trained models with a card each, a list of them all, and checksums."""

from __future__ import annotations

import csv
import io
import json
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from florilegium.exports.export import Export, Packaging, Plan
from florilegium.exports.options import Choice, option
from florilegium.folder import base_name, unreadable
from florilegium.inventory import Inventory
from florilegium.job import Job
from florilegium.model.trained import Role, TrainedModel
from florilegium.package.checksums import sha256_of
from florilegium.package.output import OutputFile, OutputFiles
from florilegium.package.sink import StreamSink
from florilegium.package.zip import write_zip


def _roles(inventory: Inventory) -> Sequence[Choice]:
    counts = {role: sum(model.role is role for model in inventory.models) for role in Role}
    return [Choice(role.value, role.value, count, ours=True) for role, count in counts.items() if count]


def _names(inventory: Inventory) -> Sequence[Choice]:
    return [Choice(model.name, model.name) for model in inventory.models]


@dataclass(frozen=True)
class Options:
    """Which models, and whether their files come along."""

    roles: tuple[str, ...] | None = option(None, "Roles", "What the models are for.", choices=_roles)
    models: tuple[str, ...] | None = option(None, "Models", choices=_names)
    include_files: bool = option(True, "Model files", "Without them, the zip holds the list and the cards only.")


def _chosen(inventory: Inventory, options: Options) -> list[TrainedModel]:
    return [
        model
        for model in inventory.models
        if (options.roles is None or model.role in options.roles)
        and (options.models is None or model.name in options.models)
    ]


def _plan(inventory: Inventory, options: Options) -> Plan:
    losses = ["Parent models, owners and rights stand in eScriptorium's database; they are not in the files."]
    return Plan({"models": len(_chosen(inventory, options))}, tuple(losses))


async def _run(inventory: Inventory, options: Options, job: Job) -> OutputFiles:
    models = _chosen(inventory, options)
    checksums: dict[str, str] = {}
    listed = []
    for done, model in enumerate(models, 1):
        file = inventory.folder.file(model.path)
        if file is not None and model.path not in checksums:
            if options.include_files:
                before = len(job.made)
                yield OutputFile(model.path, file, file.modified)
                if len(job.made) == before:
                    continue  # it could not be read, which has been said
                checksums[model.path] = job.made[-1].digests["sha256"]
            else:
                try:
                    checksums[model.path] = await sha256_of(file)
                except OSError as error:
                    job.report(unreadable(model.path, error))
                    continue
        job.count("models")
        job.step(done, len(models), model.path)
        if model.path in checksums:
            entry = {**model.as_json(), "sha256": checksums[model.path]}
            listed.append(entry)
            yield OutputFile(f"cards/{entry['name']}.md", _card(entry).encode())
            yield OutputFile(f"cards/{entry['name']}.json", _json(entry))
    yield OutputFile("models.json", _json(listed))
    yield OutputFile("models.csv", _csv(listed))
    yield OutputFile("models.xlsx", await _xlsx(listed, job))
    if checksums and options.include_files:
        # The form that 'sha256sum --check' reads.
        yield OutputFile("SHA256SUMS.txt", "".join(f"{sha}  {path}\n" for path, sha in checksums.items()).encode())


def _json(data: Any) -> bytes:
    return json.dumps(data, ensure_ascii=False, indent=2).encode()


async def _xlsx(models: Sequence[dict[str, Any]], job: Job) -> bytes:
    """The list as a workbook."""
    # openpyxl is installed on first need in the page, so it must not be imported before the export runs.
    from florilegium.package.sheet import Sheet
    from florilegium.package.workbook import workbook_parts

    rows = [[", ".join(cell) if isinstance(cell, list) else cell for cell in model.values()] for model in models]
    sheet = Sheet("Models", [name.replace("_", " ").capitalize() for name in models[0]] if models else ["Name"], rows)
    stream = io.BytesIO()
    await write_zip(_each(workbook_parts([sheet], job.problems)), StreamSink(stream), job, keep_names=True)
    return stream.getvalue()


async def _each(files: Iterable[OutputFile]) -> OutputFiles:
    for file in files:
        yield file


def _csv(models: Sequence[dict[str, Any]]) -> bytes:
    """The list as a table; lists in a cell with blanks between their items, a mark in front so that Excel reads UTF-8."""
    stream = io.StringIO(newline="")
    if models:
        writer = csv.writer(stream)
        writer.writerow(models[0])
        for model in models:
            writer.writerow([" ".join(value) if isinstance(value, list) else value for value in model.values()])
    return stream.getvalue().encode("utf-8-sig")


def _card(model: dict[str, Any]) -> str:
    """A model card in Markdown."""
    accuracy = f"{model['accuracy']:.1%}" if model["accuracy"] is not None else "unknown"
    facts = {
        "Role": model["role"],
        "File": f"{base_name(model['path'])} ({model['format']}, {model['size']:,} bytes)",
        "Date of the file": model["modified"] or "unknown",
        "Accuracy of the last training step": accuracy,
        "Epochs completed": model["epochs"] if model["epochs"] is not None else "unknown",
        "Height of a line image": f"{model['input_height']} pixels" if model["input_height"] else "any",
        "Scripts": ", ".join(model["scripts"]) or "none",
        "Region types": ", ".join(model["region_types"]) or "none",
        "Line types": ", ".join(model["line_types"]) or "none",
        "Network (VGSL)": f"`{model['network']}`" if model["network"] else "unknown",
        "SHA-256": f"`{model['sha256']}`",
    }
    lines = [
        f"# {model['name']}",
        "",
        "| | |",
        "| --- | --- |",
        *(f"| {name} | {fact} |" for name, fact in facts.items()),
    ]
    if model["alphabet"]:
        shown = " ".join(_visible(c) for c in model["alphabet"])
        lines += ["", f"## Alphabet ({len(model['alphabet'])} characters)", "", f"    {shown}"]
    return "\n".join(lines) + "\n"


def _visible(characters: str) -> str:
    """Characters as they can be seen in a line: blanks and marks by their code points."""
    if characters.strip() and characters.isprintable() and not unicodedata.combining(characters[0]):
        return characters
    return " ".join(f"U+{ord(character):04X}" for character in characters)


EXPORT = Export(
    id="models",
    title="Models",
    summary="Trained kraken models with a card for each, a list of all, and checksums, in one zip.",
    options=Options,
    media_type="application/octet-stream",
    packaging=Packaging.ZIP,
    file_name=lambda inventory, options: "models.zip",
    applies=lambda inventory: bool(inventory.models),
    plan=_plan,
    run=_run,
    needs=("openpyxl",),
)
