"""The relations between annotations as JSON: each a link, and the tag that names it."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from florilegium.exports.annotations.jsonld import work_folder_of
from florilegium.exports.export import Export, Packaging, Plan
from florilegium.exports.options import option
from florilegium.formats.json_text import write_json
from florilegium.inventory import Inventory
from florilegium.job import Job
from florilegium.model.annotation import Relation
from florilegium.package.output import OutputFile, OutputFiles


class Form(StrEnum):
    """How links and tags are listed."""

    PAIRS = "pairs"
    FLAT = "flat"


@dataclass(frozen=True)
class Options:
    """How the file is to be."""

    form: Form = option(
        Form.PAIRS,
        "Form",
        "IMMARKUS exports pairs; in its work folder it keeps one flat list.",
        labels={
            "pairs": "Pairs of link and name, as IMMARKUS exports them",
            "flat": "One list, as in the work folder",
        },
    )


def exported_json(relation: Relation, form: Form) -> list[Any]:
    """What a relation puts into the list: a pair (the tag ``null`` where there is none), or its links and tags."""
    if form is Form.PAIRS:
        return [[relation.raw_link, relation.raw_tag]]
    return [raw for raw in (relation.raw_link, relation.raw_tag) if raw is not None]


def has_relations(inventory: Inventory) -> bool:
    """Whether there is a work folder with relations."""
    return inventory.work_folder is not None and bool(inventory.work_folder.relations)


def _plan(inventory: Inventory, options: Options) -> Plan:
    return Plan(
        {"relations": len(work_folder_of(inventory).relations)},
        ("Relations name their annotations by id only; the annotations themselves are in the annotations export.",),
    )


async def _run(inventory: Inventory, options: Options, job: Job) -> OutputFiles:
    yield OutputFile("relationships.json", _list(work_folder_of(inventory).relations, options.form, job))


async def _list(relations: tuple[Relation, ...], form: Form, job: Job) -> AsyncIterator[bytes]:
    separator = b"["
    for relation in relations:
        for item in exported_json(relation, form):
            yield separator + write_json(item)
            separator = b","
        job.count("relations")
    job.step(len(relations), len(relations), "")
    yield b"]" if relations else b"[]"


EXPORT = Export(
    id="relationships-jsonld",
    title="Relationships as JSON-LD",
    summary="All relations between annotations, each with its name, in one JSON file.",
    options=Options,
    media_type="application/ld+json",
    packaging=Packaging.FILE,
    file_name=lambda inventory, options: "relationships.json",
    applies=has_relations,
    plan=_plan,
    run=_run,
)
