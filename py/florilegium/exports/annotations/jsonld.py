"""All annotations as W3C Web Annotation JSON-LD: a flat list as IMMARKUS exports it, or a page for linked data."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from florilegium.exports.export import Export, Packaging, Plan
from florilegium.exports.options import option
from florilegium.exports.part import WorkFolderOptions, limited
from florilegium.formats.annotation_page import folder_address, page_head, page_item
from florilegium.formats.json_text import json_list
from florilegium.inventory import Inventory, work_folder_of
from florilegium.job import Job
from florilegium.model.annotation import AnnotatedImage
from florilegium.package.output import OutputFile, OutputFiles


class Form(StrEnum):
    """What the annotations are put into."""

    LIST = "list"
    PAGE = "page"


@dataclass(frozen=True)
class Options(WorkFolderOptions):
    """How the file is to be."""

    form: Form = option(
        Form.LIST,
        "Form",
        "The list is for scripts that read IMMARKUS's own export. The page is for linked data: images, classes and "
        "annotations have addresses, and no value is lost.",
        labels={"list": "A list, as IMMARKUS exports it", "page": "An annotation page, for linked data (RDF)"},
    )


def exported_json(image: AnnotatedImage) -> Iterator[dict[str, Any]]:
    """The annotations of an image as stored; those of a canvas are about the canvas's address, not IMMARKUS's id of it."""
    for annotation in image.annotations:
        raw = annotation.raw
        if image.canvas and isinstance(raw.get("target"), dict):
            raw = {**raw, "target": {**raw["target"], "source": image.canvas}}
        yield raw


def has_annotations(inventory: Inventory) -> bool:
    """Whether there is a work folder with annotations."""
    return inventory.work_folder is not None and any(image.annotations for image in inventory.work_folder.everything())


def _plan(inventory: Inventory, options: Options) -> Plan:
    images = list(work_folder_of(inventory).everything())
    losses = []
    if options.form is Form.LIST:
        losses += [
            "An annotation names its image by file name only; in which folder the image lies is not in the file.",
            "Programs for linked data (RDF) drop the values of classes and metadata from the list, and take names for "
            "addresses; the annotation page is made for them.",
        ]
    if any(manifest.metadata for manifest in work_folder_of(inventory).manifests):
        losses.append("Metadata of whole IIIF manifests are not in this list; the folder metadata export has them.")
    return Plan({"images": len(images), "annotations": sum(len(image.annotations) for image in images)}, tuple(losses))


def _file_name(inventory: Inventory, options: Options) -> str:
    return "annotations.jsonld" if options.form is Form.PAGE else "annotations.json"


async def _run(inventory: Inventory, options: Options, job: Job) -> OutputFiles:
    work, name = work_folder_of(inventory), _file_name(inventory, options)
    items = _items(list(work.everything()), options.form, job)
    head = page_head(name, folder_address(work.name)) if options.form is Form.PAGE else None
    yield OutputFile(name, json_list(items, head))


def _items(images: list[AnnotatedImage], form: Form, job: Job) -> Iterator[dict[str, Any]]:
    for done, image in enumerate(images, 1):
        if form is Form.PAGE:
            yield from (page_item(image, annotation) for annotation in image.annotations)
        else:
            yield from exported_json(image)
        job.count("annotations", len(image.annotations))
        job.step(done, len(images), image.name)


EXPORT = limited(
    Export(
        id="annotations-jsonld",
        title="Annotations as JSON-LD",
        summary="All annotations, notes and image metadata as W3C Web Annotations in one JSON file.",
        options=Options,
        media_type="application/ld+json",
        packaging=Packaging.FILE,
        file_name=_file_name,
        applies=has_annotations,
        plan=_plan,
        run=_run,
    )
)
