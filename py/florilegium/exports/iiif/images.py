"""Images as canvases: their sizes, their files, their annotations, and the manifest that names them."""

from __future__ import annotations

from dataclasses import dataclass, field

from florilegium.exports.iiif.annotations import shown
from florilegium.exports.iiif.metadata import Statements, of_image
from florilegium.exports.iiif.options import Options, Pages
from florilegium.exports.iiif.package import Package
from florilegium.folder import FileRef, Folder, extension, unreadable
from florilegium.folder.base import FILE_UNREADABLE
from florilegium.formats.iiif import resources
from florilegium.formats.iiif.resources import Json
from florilegium.images.decoder import UndecodableImage
from florilegium.images.kinds import media_type
from florilegium.images.sizes import Size, image_size
from florilegium.job import Job
from florilegium.model.annotation import AnnotatedImage, WorkFolder
from florilegium.package.output import OutputFile, OutputFiles
from florilegium.problems import Severity, counted, kind

SIZE_UNKNOWN = kind(
    "iiif-image-without-size",
    Severity.ERROR,
    "The image is broken, or of a kind whose size cannot be found; it is left out with its annotations.",
    "Open it in an image program. If it opens there, save it as JPEG or PNG under the same name.",
)


@dataclass(frozen=True, slots=True)
class Placed:
    """An image that has a canvas.

    Attributes:
        path: of its file in the zip.
        number: of its canvas, from 1.
        page: path of its annotations in the zip; empty if they stand in the manifest, or there are none.
    """

    image: AnnotatedImage
    path: str
    size: Size
    number: int
    page: str = ""


@dataclass
class ImagePackage(Package):
    """A manifest of images.

    Attributes:
        metadata_moved: whether the manifest has the metadata of its only image, and the canvas does without.
    """

    source: Folder
    work: WorkFolder
    options: Options
    job: Job
    metadata_moved: bool = False
    placed: list[Placed] = field(default_factory=list)

    async def add(self, image: AnnotatedImage, name: str, page_name: str) -> OutputFiles:
        """The files of one image; it gets a canvas if it can be read.

        ``name`` is that of its file in the package, ``page_name`` that of the file with its annotations.
        """
        file = self.source.file(image.path)
        size = await self._size(file, image) if file else None
        if file is None or size is None:
            return
        path = self.file(name)
        if self.options.include_images:
            before = len(self.job.problems)
            yield OutputFile(path, file, file.modified)
            # The package reports here what it could not copy.
            if any(p.code == FILE_UNREADABLE.code and p.path == file.path for p in self.job.problems[before:]):
                return
        placed = Placed(image, path, size, len(self.placed) + 1)
        annotations = self._annotations(placed)
        if annotations and self.options.pages is Pages.EXTERNAL:
            page = self.file(page_name, hint=extension(image.name))
            placed = Placed(image, path, size, placed.number, page)
            yield OutputFile(page, resources.encoded(resources.annotation_page(self.of_file(page), annotations)))
        self.placed.append(placed)
        self.job.count("images")
        self.job.count("annotations", len(annotations))

    async def _size(self, file: FileRef, image: AnnotatedImage) -> Size | None:
        """The size from the header, or by decoding the image where its header says nothing to us."""
        try:
            size = await image_size(file)
            if size is None:
                picture = await self.job.decoder.open(file)
                size = (picture.width, picture.height)
                picture.close()
        except OSError as error:
            self.job.report(unreadable(file.path, error))
            return None
        except UndecodableImage as error:
            lost = counted(len(shown(image)), "annotation")
            message = f"The size of the image cannot be found ({error}); it is left out with its {lost}."
            self.job.report(SIZE_UNKNOWN.at(file.path, message=message))
            return None
        return size

    def canvas_id(self, placed: Placed) -> str:
        """Address of the canvas of an image."""
        return self.of("canvas", str(placed.number))

    def manifest(self, label: str, statements: Statements, structures: list[Json]) -> OutputFile:
        """The manifest with metadata and a table of contents, made while it is written."""
        head = resources.manifest_head(self.id, label, resources.entries(statements))
        canvases = (self._canvas(placed) for placed in self.placed)
        self.job.count("manifests")
        return OutputFile(self.manifest_path, resources.encoded_manifest(head, canvases, structures))

    def _canvas(self, placed: Placed) -> Json:
        number, id = placed.number, self.canvas_id(placed)
        body = resources.image(self.of_file(placed.path), media_type(placed.image.name), placed.size)
        painting = resources.painting_page(
            self.of("page", f"p{number}", "1"), self.of("annotation", f"p{number}-image"), body, id
        )
        metadata = [] if self.metadata_moved else resources.entries(of_image(placed.image, self.work))
        return resources.canvas(id, placed.image.name, metadata, painting, self._pages(placed))

    def _pages(self, placed: Placed) -> list[Json]:
        if placed.page:
            return [resources.reference(self.of_file(placed.page), "AnnotationPage")]
        annotations = self._annotations(placed)
        if not annotations:
            return []
        return [resources.annotation_page(self.of("page", f"p{placed.number}", "2"), annotations, alone=False)]

    def _annotations(self, placed: Placed) -> list[Json]:
        id, prefix = self.canvas_id(placed), f"p{placed.number}"
        return self.annotations(shown(placed.image), prefix, id, self.work.model, self.options.style)
