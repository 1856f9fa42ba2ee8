"""What is described as a whole, images and canvases or folders and manifests, with what is said of it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from florilegium.folder import base_name, parent
from florilegium.model.annotation import AnnotatedImage, Annotation, Body, Json, Manifest, WorkFolder, WorkSubfolder
from florilegium.model.manifest import Statement
from florilegium.model.vocabulary import MetadataSchema
from florilegium.package.cells import Value

IMAGE_HEADERS = ("Image", "Type", "Folder", "IIIF manifest", "IIIF chapter", "Canvas", "Image ID")
FOLDER_HEADERS = ("Folder", "Type", "Parent folder", "Path", "Manifest address")


@dataclass(frozen=True, slots=True)
class Embedded:
    """What a IIIF manifest that lies in the folder says of itself and of one canvas.

    Attributes:
        labels: all that it uses, for itself and then for its canvases, if it is about these.
        of_manifest: what it says of itself.
        of_canvas: what it says of the canvas.
    """

    labels: tuple[str, ...]
    of_manifest: tuple[Statement, ...]
    of_canvas: tuple[Statement, ...] = ()


@dataclass(frozen=True, slots=True)
class Described:
    """One thing, and its metadata.

    Attributes:
        cells: what it is, in our own form.
        immarkus_csv: what it is, as IMMARKUS's CSV has it; empty for what IMMARKUS leaves out (the work folder itself).
        immarkus_xlsx: what it is, as IMMARKUS's workbook has it.
        metadata: the annotations about it as a whole, the first being the one that IMMARKUS shows.
        embedded: what its manifest says of it, if it has one and that lies in the folder.
        above: what is said of the manifest and the folders in which an image lies, the nearest first.
    """

    cells: tuple[Value, ...]
    immarkus_csv: tuple[str, ...]
    immarkus_xlsx: tuple[str, ...]
    metadata: tuple[Annotation, ...]
    embedded: Embedded | None = None
    above: tuple[Body, ...] = ()

    @property
    def inherited(self) -> dict[str, Json]:
        """The metadata that an image has from what it lies in; what is nearer replaces what has the same name."""
        return {name: value for body in reversed(self.above) for name, value in body.properties.items()}

    @property
    def bodies(self) -> list[Body]:
        """All that is said, but for notes."""
        return [b for a in self.metadata for b in a.bodies if b.purpose != "commenting" and (b.source or b.properties)]

    @property
    def notes(self) -> list[str]:
        """Notes on it as a whole."""
        return [body.value for a in self.metadata for body in a.of_purpose("commenting") if body.value]

    @property
    def first_body(self) -> Body | None:
        """The one statement that IMMARKUS knows of."""
        return next(iter(self.metadata[0].bodies), None) if self.metadata else None


@dataclass(frozen=True, slots=True)
class Subject:
    """A kind of things that can be described: images, or folders.

    Attributes:
        noun: what one is called, for counts (``image``).
        headers: of the cells that say what a thing is.
        immarkus_csv: headers of IMMARKUS's CSV.
        immarkus_xlsx: headers of IMMARKUS's workbook.
        all_in_xlsx: whether IMMARKUS's workbook has also those of which nothing is said.
        no_lists_in_csv: whether IMMARKUS's CSV is empty for metadata whose body is a list, if only of one.
    """

    noun: str
    headers: tuple[str, ...]
    immarkus_csv: tuple[str, ...]
    immarkus_xlsx: tuple[str, ...]
    all_in_xlsx: bool = False
    no_lists_in_csv: bool = False


IMAGES = Subject("image", IMAGE_HEADERS, ("image", "image_type", "path"), ("Filename", "Type", "Path"))
FOLDERS = Subject(
    "folder",
    FOLDER_HEADERS,
    ("folder", "folder_type"),
    ("Folder Name", "Type", "Parent Folder", "File Path"),
    all_in_xlsx=True,
    no_lists_in_csv=True,
)


def images(work: WorkFolder) -> Iterator[Described]:
    """Every image and canvas, folder by folder."""
    labels = {manifest.id: _labels(manifest) for manifest in work.manifests}
    said = {folder.path: _described_by(folder.metadata) for folder in work.whole.folders}
    for image in work.everything():
        metadata = tuple(annotation for annotation in image.annotations if not annotation.has_selector)
        manifest = work.manifest_of(image)
        thing = (
            _canvas(work, image, manifest, labels[manifest.id], metadata) if manifest else _image(work, image, metadata)
        )
        of_manifest = _described_by(manifest.metadata) if manifest else ()
        yield replace(thing, above=(*of_manifest, *(body for path in _upwards(image.folder) for body in said[path])))


def _described_by(metadata: Annotation | None) -> tuple[Body, ...]:
    """The one statement that counts of a folder or manifest, if there is any."""
    return metadata.bodies[:1] if metadata else ()


def _upwards(folder: str) -> Iterator[str]:
    while folder:
        yield folder
        folder = parent(folder)
    yield ""


def folders(work: WorkFolder) -> Iterator[Described]:
    """Every folder, the work folder itself first, each followed by the manifests in it."""
    for folder in work.folders:
        yield _folder(work, folder)
        yield from (_manifest(work, manifest) for manifest in work.manifests if manifest.folder == folder.path)


def used_schemas(known: Sequence[MetadataSchema], described: Iterable[Described]) -> list[MetadataSchema]:
    """The schemas of the data model, then those that are only named by metadata (``""``: by none)."""
    found: dict[str, MetadataSchema] = {}
    for schema in known:
        found.setdefault(schema.name, schema)
    for thing in described:
        for body in thing.bodies:
            found.setdefault(body.source, MetadataSchema(body.source))
    return list(found.values())


def _image(work: WorkFolder, image: AnnotatedImage, metadata: tuple[Annotation, ...]) -> Described:
    return Described(
        (image.name, "Image", work.place_of(image), None, None, None, image.id),
        (image.name, "local", image.folder),
        (image.name, "Local File", image.folder),
        metadata,
    )


def _labels(manifest: Manifest) -> tuple[str, ...]:
    """The labels of the metadata in a manifest, and then those in its canvases."""
    if manifest.details is None:
        return ()
    of_canvases = (statement for canvas in manifest.details.canvases.values() for statement in canvas.statements)
    return tuple(dict.fromkeys(statement.label for statement in (*manifest.details.statements, *of_canvases)))


def _canvas(
    work: WorkFolder,
    image: AnnotatedImage,
    manifest: Manifest,
    labels: tuple[str, ...],
    metadata: tuple[Annotation, ...],
) -> Described:
    details, canvas = manifest.details, manifest.canvas(image)
    chapters = canvas.chapters if canvas else ()
    immarkus_chapters = chapters if details and details.has_top else ()
    path = "/".join(part for part in (image.folder, manifest.name, *immarkus_chapters) if part)
    place, chapter = work.place_of(image), " / ".join(chapters) or None
    embedded = Embedded(labels, details.statements, canvas.statements if canvas else ()) if details else None
    return Described(
        (image.name, "IIIF canvas", place, manifest.label, chapter, image.canvas, image.id),
        (image.name, "iiif_canvas", path),
        (image.name, "IIIF Canvas", path),
        metadata,
        embedded,
    )


def _folder(work: WorkFolder, folder: WorkSubfolder) -> Described:
    above = (base_name(parent(folder.path)) or work.name) if folder.path else ""
    path = f"{work.name}/{folder.path}" if folder.path else work.name
    return Described(
        (folder.name, "Folder", above or None, path, None),
        (folder.name, "local") if folder.path else (),
        (folder.name, "Local Folder", above, folder.path),
        (folder.metadata,) if folder.metadata else (),
    )


def _manifest(work: WorkFolder, manifest: Manifest) -> Described:
    path = "/".join(part for part in (manifest.folder, manifest.name) if part)
    above = base_name(manifest.folder) or work.name
    said = manifest.details.statements if manifest.details else ()
    return Described(
        (manifest.label, "IIIF manifest", above, f"{work.name}/{path}", manifest.uri),
        (manifest.name, "iiif_manifest"),
        (manifest.name, "IIIF Manifest", "", path),
        (manifest.metadata,) if manifest.metadata else (),
        Embedded(tuple(dict.fromkeys(statement.label for statement in said)), said) if said else None,
    )
