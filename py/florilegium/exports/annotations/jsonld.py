"""All annotations as W3C Web Annotation JSON-LD, a flat list as IMMARKUS exports it."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass
from typing import Any

from florilegium.exports.export import Export, Packaging, Plan
from florilegium.formats.json_text import write_json
from florilegium.inventory import Inventory
from florilegium.job import Job
from florilegium.model.annotation import AnnotatedImage, WorkFolder
from florilegium.package.output import OutputFile, OutputFiles


@dataclass(frozen=True)
class Options:
    """There is nothing to choose."""


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


def work_folder_of(inventory: Inventory) -> WorkFolder:
    """The work folder of an inventory that has one.

    Raises:
        LookupError: it has none.
    """
    if inventory.work_folder is None:
        raise LookupError("The folder is no IMMARKUS work folder.")
    return inventory.work_folder


def _plan(inventory: Inventory, options: Options) -> Plan:
    images = list(work_folder_of(inventory).everything())
    losses = [
        "An annotation names its image by file name only; in which folder the image lies is not in the file.",
    ]
    if any(manifest.metadata for manifest in work_folder_of(inventory).manifests):
        losses.append("Metadata of whole IIIF manifests are not in this list; the folder metadata export has them.")
    return Plan({"images": len(images), "annotations": sum(len(image.annotations) for image in images)}, tuple(losses))


async def _run(inventory: Inventory, options: Options, job: Job) -> OutputFiles:
    yield OutputFile("annotations.json", _list(list(work_folder_of(inventory).everything()), job))


async def _list(images: list[AnnotatedImage], job: Job) -> AsyncIterator[bytes]:
    separator = b"["
    for done, image in enumerate(images, 1):
        for annotation in exported_json(image):
            yield separator + write_json(annotation)
            separator = b","
            job.count("annotations")
        job.step(done, len(images), image.name)
    yield b"]" if separator == b"," else b"[]"


EXPORT = Export(
    id="annotations-jsonld",
    title="Annotations as JSON-LD",
    summary="All annotations, notes and image metadata as W3C Web Annotations in one JSON file.",
    options=Options,
    media_type="application/ld+json",
    packaging=Packaging.FILE,
    file_name=lambda inventory, options: "annotations.json",
    applies=has_annotations,
    plan=_plan,
    run=_run,
)
