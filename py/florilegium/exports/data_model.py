"""The data model of a work folder, or a part of it, as JSON that IMMARKUS can import into another one."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from florilegium.exports.export import Export, Packaging, Plan
from florilegium.exports.options import option
from florilegium.formats.json_text import write_json
from florilegium.inventory import Inventory, work_folder_of
from florilegium.job import Job
from florilegium.model.vocabulary import DataModel
from florilegium.package.output import OutputFile, OutputFiles


class Part(StrEnum):
    """What of the model is wanted."""

    ALL = "all"
    ENTITY_CLASSES = "entity-classes"
    RELATIONSHIP_TYPES = "relationship-types"
    IMAGE_SCHEMAS = "image-schemas"
    FOLDER_SCHEMAS = "folder-schemas"


# IMMARKUS's keys and file names, in the order of its full export.
_KEYS = {
    Part.ENTITY_CLASSES: ("entityTypes", "entity-classes.json"),
    Part.RELATIONSHIP_TYPES: ("relationshipTypes", "relationship-types.json"),
    Part.FOLDER_SCHEMAS: ("folderSchemas", "folder-metadata-schema.json"),
    Part.IMAGE_SCHEMAS: ("imageSchemas", "image-metadata-schema.json"),
}
_FULL_NAME = "_immarkus.model.json"


@dataclass(frozen=True)
class Options:
    """What the file is to hold."""

    part: Part = option(
        Part.ALL,
        "Part",
        "The whole model can be put into another work folder; each part can be imported there by itself.",
        labels={
            "all": "The whole data model",
            "entity-classes": "Entity classes",
            "relationship-types": "Relationship types",
            "image-schemas": "Metadata schemas of images",
            "folder-schemas": "Metadata schemas of folders",
        },
    )


def exported_part(model: DataModel, part: Part) -> Any:
    """The JSON of the model or of a part: as stored, after the repairs that IMMARKUS makes on loading."""
    if part is not Part.ALL:
        return model.raw.get(_KEYS[part][0]) or []
    known = {key: model.raw.get(key) or [] for key, _ in _KEYS.values()}
    return known | {key: value for key, value in model.raw.items() if key not in known}


def _file_name(inventory: Inventory, options: Options) -> str:
    return _FULL_NAME if options.part is Part.ALL else _KEYS[options.part][1]


def _applies(inventory: Inventory) -> bool:
    return inventory.work_folder is not None and bool(inventory.work_folder.model.raw)


def _counts(model: DataModel, part: Part) -> dict[str, int]:
    counts = {
        Part.ENTITY_CLASSES: ("entity classes", len(model.entity_classes)),
        Part.RELATIONSHIP_TYPES: ("relationship types", len(model.relationship_types)),
        Part.FOLDER_SCHEMAS: ("folder schemas", len(model.folder_schemas)),
        Part.IMAGE_SCHEMAS: ("image schemas", len(model.image_schemas)),
    }
    return dict(counts.values() if part is Part.ALL else [counts[part]])


def _plan(inventory: Inventory, options: Options) -> Plan:
    return Plan(_counts(work_folder_of(inventory).model, options.part))


async def _run(inventory: Inventory, options: Options, job: Job) -> OutputFiles:
    model = work_folder_of(inventory).model
    for what, number in _counts(model, options.part).items():
        job.count(what, number)
    yield OutputFile(_file_name(inventory, options), write_json(exported_part(model, options.part), indent=2))


EXPORT = Export(
    id="data-model",
    title="Data model",
    summary="Entity classes, relationship types and metadata schemas as JSON, to be imported into another work folder.",
    options=Options,
    media_type="application/json",
    packaging=Packaging.FILE,
    file_name=_file_name,
    applies=_applies,
    plan=_plan,
    run=_run,
)
