"""IIIF packages: the images and annotations of a work folder as manifests that can be put on any web server.

One manifest for a folder, its sub-folders as nested ranges; or one for each image. Imported manifests become annotated copies.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from florilegium.exports.export import Export, Packaging, Plan
from florilegium.exports.iiif.derivatives import missing
from florilegium.exports.iiif.options import Chosen, Options, Scope, choose
from florilegium.exports.iiif.run import Run, folder_name
from florilegium.exports.part import limited
from florilegium.folder import extension
from florilegium.formats.iiif.addresses import PLACEHOLDER, read_base
from florilegium.images.kinds import media_type
from florilegium.inventory import Inventory, work_folder_of
from florilegium.job import Job
from florilegium.package.names import legal_name
from florilegium.package.output import OutputFiles
from florilegium.problems import Problem, Severity, counted, kind

BASE_MISSING = kind(
    "iiif-base-missing",
    Severity.WARNING,
    f"No base address is given; all addresses in the manifests begin with {PLACEHOLDER}.",
    "The manifests work in no viewer yet. Give the address on the web under which you will put the unpacked files.",
)
BASE_MALFORMED = kind(
    "iiif-base-malformed",
    Severity.ERROR,
    f"The base address is no web address; {PLACEHOLDER} stands in its place.",
    "It has to begin with https:// or http://, and can have no ? and no #.",
)
NOT_FOR_BROWSERS = kind(
    "iiif-not-for-browsers",
    Severity.WARNING,
    "Viewers cannot show images of these kinds without an image server.",
    "Save them as JPEG or PNG, if you want to put the package on a plain web server.",
)

_NOT_SHOWN = frozenset({"image/tiff", "image/jxl", "image/x-xbitmap", "application/octet-stream"})


def _plan(inventory: Inventory, options: Options) -> Plan:
    chosen = choose(work_folder_of(inventory), options)
    problems = list(_foreseen(chosen, options))
    problems += [missing(manifest) for manifest in chosen.manifests if manifest.details is None]
    chosen = replace(chosen, manifests=tuple(m for m in chosen.manifests if m.details))
    own = len(chosen.images) if options.scope is Scope.IMAGES else min(len(chosen.images), 1)
    counts = {
        "manifests": own + len(chosen.manifests),
        "images": len(chosen.images),
        "annotations": chosen.annotations(),
    }
    return Plan(counts, tuple(_losses(chosen, options)), tuple(problems))


def _losses(chosen: Chosen, options: Options) -> Iterator[str]:
    yield "Viewers show annotations as texts; coordinates of boxes are rounded to whole pixels."
    if not options.stored:
        yield "Types of properties, ids of classes and dates of single notes are not in the manifests."
    if options.mirador_safe:
        yield "Ellipses, polygons, lines and turned boxes become paths."
    if chosen.work.relations:
        yield "Relations between annotations are not in the manifests; the relations export has them."
    if not options.include_images and chosen.images:
        yield "The images are not in the zip; they have to be put beside the manifests, in the same folders."
    if chosen.manifests:
        yield (
            "Of an imported manifest a copy with your annotations is made, if its original is in the folder; its images "
            "stay where they are."
        )


def _foreseen(chosen: Chosen, options: Options) -> Iterator[Problem]:
    """What is wrong already before any file is read."""
    if chosen.folder is None:
        return  # the selection has said so
    if not options.base_url.strip():
        yield BASE_MISSING.at("")
    elif read_base(options.base_url) is None:
        yield BASE_MALFORMED.at(
            "", message=f"{options.base_url!r} is no web address; {PLACEHOLDER} stands in its place."
        )
    strange = [image for image in chosen.images if media_type(image.path) in _NOT_SHOWN]
    if strange:
        kinds = ", ".join(sorted({extension(image.path) for image in strange}))
        yield NOT_FOR_BROWSERS.at(
            strange[0].path,
            message=f"{counted(len(strange), 'image')} ({kinds}) cannot be shown by viewers as they are.",
        )


async def _run(inventory: Inventory, options: Options, job: Job) -> OutputFiles:
    chosen = choose(work_folder_of(inventory), options)
    job.report(*_foreseen(chosen, options))
    if chosen.folder is None:
        return
    run = Run(inventory.folder, chosen, options, job)
    async for file in run.folder() if options.scope is Scope.FOLDER else run.images():
        yield file
    async for file in run.derivatives():
        yield file
    for file in run.collection():
        yield file


def _applies(inventory: Inventory) -> bool:
    work = inventory.work_folder
    return work is not None and bool(work.images or work.manifests)


def _file_name(inventory: Inventory, options: Options) -> str:
    return legal_name(f"{folder_name(inventory.folder, choose(work_folder_of(inventory), options))}.zip")


EXPORT = limited(
    Export(
        id="iiif",
        title="IIIF manifests",
        summary="Images with annotations and metadata as IIIF Presentation 3 manifests, ready to be put on a web server.",
        options=Options,
        media_type="application/ld+json",
        packaging=Packaging.ZIP,
        file_name=_file_name,
        applies=_applies,
        plan=_plan,
        run=_run,
    )
)
