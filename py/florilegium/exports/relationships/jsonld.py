"""The relations between annotations as JSON: each a link, and the tag that names it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from florilegium.exports.export import Export, Packaging, Plan
from florilegium.exports.options import option
from florilegium.exports.part import WorkFolderOptions, limited
from florilegium.formats.annotation_page import folder_address, page_head, relation_items
from florilegium.formats.json_text import json_list
from florilegium.inventory import Inventory, work_folder_of
from florilegium.job import Job
from florilegium.model.annotation import Relation
from florilegium.package.output import OutputFile, OutputFiles


class Form(StrEnum):
    """How links and tags are listed."""

    PAIRS = "pairs"
    FLAT = "flat"
    PAGE = "page"


@dataclass(frozen=True)
class Options(WorkFolderOptions):
    """How the file is to be."""

    form: Form = option(
        Form.PAIRS,
        "Form",
        "IMMARKUS exports pairs; in its work folder it keeps one flat list. The page goes with the annotations in that form.",
        labels={
            "pairs": "Pairs of link and name, as IMMARKUS exports them",
            "flat": "One list, as in the work folder",
            "page": "An annotation page, for linked data (RDF)",
        },
    )


def exported_json(relation: Relation, form: Form) -> list[Any]:
    """What a relation puts into the file: a pair (the tag ``null`` where there is none), or its link and tag."""
    if form is Form.PAIRS:
        return [[relation.raw_link, relation.raw_tag]]
    if form is Form.PAGE:
        return relation_items(relation)
    return [raw for raw in (relation.raw_link, relation.raw_tag) if raw is not None]


def has_relations(inventory: Inventory) -> bool:
    """Whether there is a work folder with relations."""
    return inventory.work_folder is not None and bool(inventory.work_folder.relations)


def _plan(inventory: Inventory, options: Options) -> Plan:
    losses = ["Relations name their annotations by id only; the annotations themselves are in the annotations export."]
    if options.form is not Form.PAGE:
        losses.append("Programs for linked data (RDF) can read only the annotation page.")
    return Plan({"relations": len(work_folder_of(inventory).relations)}, tuple(losses))


def _file_name(inventory: Inventory, options: Options) -> str:
    return "relationships.jsonld" if options.form is Form.PAGE else "relationships.json"


async def _run(inventory: Inventory, options: Options, job: Job) -> OutputFiles:
    work, name = work_folder_of(inventory), _file_name(inventory, options)
    head = page_head(name, folder_address(work.name)) if options.form is Form.PAGE else None
    yield OutputFile(name, json_list(_items(work.relations, options.form, job), head))


def _items(relations: tuple[Relation, ...], form: Form, job: Job) -> Iterator[Any]:
    for relation in relations:
        yield from exported_json(relation, form)
        job.count("relations")
    job.step(len(relations), len(relations), "")


EXPORT = limited(
    Export(
        id="relationships-jsonld",
        title="Relationships as JSON-LD",
        summary="All relations between annotations, each with its name, in one JSON file.",
        options=Options,
        media_type="application/ld+json",
        packaging=Packaging.FILE,
        file_name=_file_name,
        applies=has_relations,
        plan=_plan,
        run=_run,
    )
)
