"""Annotated copies of imported manifests, from originals that were put into the folder."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from florilegium.exports.iiif.annotations import shown
from florilegium.exports.iiif.metadata import inherited, merged, of_image, of_manifest
from florilegium.exports.iiif.options import Options, Pages
from florilegium.exports.iiif.package import Package
from florilegium.folder import FileRef, Folder, base_name, extension, read_or_problem
from florilegium.formats.iiif import resources
from florilegium.formats.iiif.derivative import derive, page_reference
from florilegium.formats.iiif.originals import Known, read_original, recognise
from florilegium.formats.iiif.resources import Json
from florilegium.formats.immarkus.manifests import PREFIX
from florilegium.formats.immarkus.work_folder import OWN_PREFIX, sidecar_path
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


def candidates(folder: Folder, work: WorkFolder) -> list[FileRef]:
    """The files that can be original manifests: all JSON that is not IMMARKUS's own."""
    sidecars = {sidecar_path(image.path) for image in work.images}
    return [
        file
        for file in folder.files
        if extension(file.path) == "json"
        and file.path not in sidecars
        and not base_name(file.path).startswith((OWN_PREFIX, PREFIX))
    ]


def missing(manifest: Manifest) -> Problem:
    """The problem that an original is not there, and how to get it."""
    hint = (
        f"Open {manifest.uri} in the browser, save it as a .json file anywhere in the work folder (IMMARKUS passes over "
        "it), and open the folder again. Nothing is ever fetched from the network here."
    )
    return ORIGINAL_MISSING.at(
        manifest.path, manifest.name, f"The original of {manifest.name} is not in the folder.", hint
    )


async def find_originals(folder: Folder, work: WorkFolder, manifests: Sequence[Manifest]) -> dict[str, FileRef]:
    """The originals of manifests, by the manifests' addresses: what has the same address, else the same canvases."""
    found: list[tuple[Known, FileRef]] = []
    if manifests:
        async for file, content in folder.read_each(candidates(folder, work)):
            if isinstance(content, bytes) and (known := recognise(content)):
                found.append((known, file))
    originals = {}
    for manifest in manifests:
        canvases = {canvas.canvas for canvas in manifest.canvases}
        same = [file for known, file in found if known.id == manifest.uri]
        same += [file for known, file in found if canvases and canvases <= known.canvases]
        if same:
            originals[manifest.uri] = same[0]
    return originals


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
