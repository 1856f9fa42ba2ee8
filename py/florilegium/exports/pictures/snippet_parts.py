"""The snippets of many annotations as parts of a workbook, image after image, each image decoded once."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Sequence, Set
from contextlib import aclosing
from enum import StrEnum

from florilegium.exports.pictures.canvas_images import CanvasImages
from florilegium.inventory import Inventory
from florilegium.job import Job
from florilegium.model.annotation import AnnotatedImage, Annotation
from florilegium.model.geometry import Box
from florilegium.package.output import OutputFile
from florilegium.problems import Problem, Severity, counted, kind

IMAGE_UNDECODABLE = kind(
    "image-undecodable",
    Severity.ERROR,
    "The image cannot be decoded; its annotations have no pictures.",
    "Open it in an image program. If it opens there, save it as JPEG or PNG under the same name.",
)
CANVAS_WITHOUT_PICTURE = kind(
    "canvas-without-picture",
    Severity.NOTE,
    "Annotations on IIIF canvases have no pictures: the images are on the network, and nothing is fetched from there.",
    "Save the manifest in the folder, and beside it the images in full size under the names that they have on their "
    "server, and the pictures are cut from these.",
)
SNIPPET_OUTSIDE = kind(
    "snippet-outside",
    Severity.WARNING,
    "An annotation lies outside its image, or has no area; its row has no picture.",
    "The image may have been replaced by a smaller one, or the annotation was drawn by a click.",
)

SHOWN_WIDTH, SHOWN_HEIGHT = 300, 100
"""Pixels: how large a picture is shown at most; the file holds up to 800."""


class Snippets(StrEnum):
    """Which pictures the rows have."""

    BOX = "box"
    EXACT = "exact"
    NONE = "none"


class Placement(StrEnum):
    """Where the pictures are."""

    OVER = "over"
    IN = "in"


PLACEMENT_LABELS = {"over": "Over their cells, for every program", "in": "In their cells, for Excel 365"}
PLACEMENT_HELP = (
    "Either way they are sorted and filtered with their rows. In their cells they are copied with them too; but Excel before "
    "2023, LibreOffice and all others show #VALUE! instead. IMMARKUS's columns always have them over their cells."
)
SNIPPET_LABELS = {
    "box": "The box around the annotation",
    "exact": "The annotation's own shape, nothing around it",
    "none": "No pictures",
}


async def snippet_parts(
    inventory: Inventory, images: Sequence[AnnotatedImage], shown: Set[int], snippets: Snippets, job: Job
) -> AsyncGenerator[tuple[OutputFile, Annotation], None]:
    """The parts with the snippets of annotations, each with its annotation.

    Args:
        inventory: of the folder with the images.
        images: all that may be needed.
        shown: of which annotations, by ``id()``.
        snippets: how they are cut.
        job: takes counts, progress, and what could not be cut.
    """
    from florilegium.images.snippet import Cutting, cut_image

    if snippets is Snippets.NONE:
        return
    canvases, saved = 0, CanvasImages(inventory)
    orders: list[list[Annotation]] = []
    cuttings: list[Cutting] = []
    for image in images:
        wanted = [(a, a.shape) for a in image.regions if id(a) in shown and a.shape]
        if not wanted:
            continue
        file = await saved.file(image) if image.canvas else inventory.folder.file(image.path)
        if file is None and image.canvas:
            canvases += len(wanted)
        elif file is None:
            job.report(_undecodable(image.path, "it is not in the folder"))
        else:
            exact = snippets is Snippets.EXACT
            orders.append([annotation for annotation, _ in wanted])
            cuttings.append(Cutting(file, tuple(shape if exact else shape.bounds for _, shape in wanted)))
    async with aclosing(job.map(cut_image, cuttings)) as results:
        for done, (annotations, cutting) in enumerate(zip(orders, cuttings, strict=True), 1):
            path = cutting.image.path
            result = await anext(results)
            if result.failure:
                job.report(_undecodable(path, result.failure))
            for annotation, snippet in zip(annotations, result.snippets, strict=not result.failure):
                if snippet is None:
                    job.report(SNIPPET_OUTSIDE.at(path, annotation.id))
                    continue
                job.count("snippets")
                number = job.counts["snippets"]
                yield OutputFile(f"xl/media/snippet{number}.{snippet.extension}", snippet.content), annotation
            job.step(done, len(orders), path)
    if canvases:
        message = (
            f"{counted(canvases, 'annotation')} on IIIF canvases: no picture, since the images are on the network."
        )
        job.report(CANVAS_WITHOUT_PICTURE.at("", message=message))


def _undecodable(path: str, why: str) -> Problem:
    return IMAGE_UNDECODABLE.at(path, message=f"The image cannot be decoded: {why}.")


def shown_size(bounds: Box) -> tuple[float, float]:
    """Fitted into 300 × 100 pixels in the proportions of the box; a small one is enlarged."""
    width, height = max(bounds.width, 1), max(bounds.height, 1)
    scale = min(SHOWN_WIDTH / width, SHOWN_HEIGHT / height)
    return width * scale, height * scale
