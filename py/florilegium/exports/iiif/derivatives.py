"""Annotated copies of imported manifests, from originals that were put into the folder."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from florilegium.exports.iiif.annotations import shown
from florilegium.exports.iiif.metadata import inherited, merged, of_image, of_manifest
from florilegium.exports.iiif.options import Options, Pages
from florilegium.exports.iiif.package import Package
from florilegium.folder import FileRef, read_or_problem
from florilegium.formats.iiif import resources
from florilegium.formats.iiif.derivative import derive, page_reference
from florilegium.formats.iiif.originals import how_to_save, read_original
from florilegium.formats.iiif.resources import Json
from florilegium.job import Job
from florilegium.model.annotation import AnnotatedImage, Manifest, WorkFolder
from florilegium.package.output import OutputFile, OutputFiles
from florilegium.problems import Problem, Severity, counted, kind

ORIGINAL_MISSING = kind(
    "iiif-original-missing",
    Severity.ERROR,
    "The original of an imported manifest is not in the folder, so no annotated copy of it can be made.",
)
CANVAS_NOT_IN_ORIGINAL = kind(
    "iiif-canvas-not-in-original",
    Severity.ERROR,
    "The original manifest has no such canvas (any more); the annotations of the canvas are left out.",
    "Look whether the library has changed the manifest. The JSON-LD export has the annotations.",
)


def missing(manifest: Manifest) -> Problem:
    """The problem that an original is not there, and how to get it."""
    message = f"The original of {manifest.name} is not in the folder."
    return ORIGINAL_MISSING.at(manifest.path, manifest.name, message, how_to_save(manifest.uri))


@dataclass
class Derivative(Package):
    """The annotated copy of one manifest.

    Attributes:
        made: whether it could be made.
    """

    manifest: Manifest
    work: WorkFolder
    options: Options
    job: Job
    made: bool = False

    async def files(self, original_file: FileRef) -> OutputFiles:
        """Its files: the pages of annotations, then the manifest."""
        original = await self._original(original_file)
        if original is None:
            return
        there = {canvas.get("id") for canvas in original["items"]}
        pages: dict[str, Json] = {}
        of_canvases: dict[str, Mapping[str, Sequence[str]]] = {}
        for canvas in self.manifest.canvases:
            if canvas.canvas not in there:
                if canvas.annotations:
                    self.job.report(_not_in_original(canvas, original_file.path))
                continue
            of_canvases[canvas.canvas] = of_image(canvas, self.work)
            number = canvas.id.rpartition(":")[2]
            annotations = self.annotations(shown(canvas), number, canvas.canvas, self.work.model, self.options.style)
            if not annotations:
                continue
            self.job.count("annotations", len(annotations))
            if self.options.pages is Pages.INLINE:
                page_id = self.of("page", number)
                pages[canvas.canvas] = resources.annotation_page(page_id, annotations, alone=False)
                continue
            path = self.file(f"annotations-{number}.json")
            pages[canvas.canvas] = page_reference(self.of_file(path))
            yield OutputFile(path, resources.encoded(resources.annotation_page(self.of_file(path), annotations)))
        statements = merged(inherited(self.manifest.folder, self.work), of_manifest(self.manifest.metadata, self.work))
        self.job.count("manifests")
        self.made = True
        yield OutputFile(
            self.manifest_path, resources.encoded(derive(original, self.id, statements, of_canvases, pages))
        )

    async def _original(self, file: FileRef) -> Json | None:
        content = await read_or_problem(file)
        if isinstance(content, Problem):
            self.job.report(content)
            return None
        reading = read_original(content, file.path)
        self.job.report(*reading.problems)
        return reading.value


def _not_in_original(canvas: AnnotatedImage, path: str) -> Problem:
    lost = counted(len(canvas.annotations), "annotation")
    message = f"The original manifest has no canvas {canvas.canvas}; what there is on it ({lost}) is left out."
    return CANVAS_NOT_IN_ORIGINAL.at(path, canvas.name, message)
