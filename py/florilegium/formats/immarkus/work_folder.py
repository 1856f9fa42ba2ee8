"""Puts a work folder together: images, canvases and folders with their annotations, the data model, the relations."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace

from florilegium.folder import FileRef, Folder, base_name, extension, natural_key, parent
from florilegium.formats.immarkus.annotations import (
    ANNOTATION_TWICE,
    NOT_ANNOTATIONS,
    read_annotations,
    read_metadata,
)
from florilegium.formats.immarkus.data_model import read_data_model
from florilegium.formats.immarkus.files import (
    METADATA_FILE,
    MODEL_FILE,
    RELATIONS_FILE,
    annotations_path,
    has_own_name,
    is_descriptor,
    is_own,
    sidecar_path,
)
from florilegium.formats.immarkus.ids import folder_ids, image_id, short_id
from florilegium.formats.immarkus.manifests import read_manifest
from florilegium.formats.immarkus.originals import with_originals
from florilegium.formats.immarkus.relations import read_relations
from florilegium.images.kinds import is_image
from florilegium.model.annotation import AnnotatedImage, Annotation, Manifest, Relation, WorkFolder, WorkSubfolder
from florilegium.model.vocabulary import DataModel
from florilegium.problems import Problem, Reading, Severity, counted, kind

MODEL_MISSING = kind(
    "model-missing",
    Severity.WARNING,
    "There are annotations here but no data model (_immarkus.model.json).",
    "Open the work folder itself, not a folder in it nor the one around it. Without a model, classes appear under their ids.",
)
CLASS_UNKNOWN = kind(
    "class-unknown",
    Severity.WARNING,
    "Annotations are of a class that is not in the data model; it was deleted, perhaps.",
    "They are exported with the class's id and all their values.",
)
SCHEMA_UNKNOWN = kind(
    "schema-unknown",
    Severity.WARNING,
    "Metadata follow a schema that is not in the data model; it was deleted or renamed, perhaps.",
    "They are exported under the schema's name.",
)
IMAGE_SHARED = kind(
    "annotations-shared",
    Severity.WARNING,
    "Images that differ only in their ending share one file of annotations; each annotation goes to the image it names.",
    "Rename one of the images, so that IMMARKUS can tell their annotations apart.",
)
IMAGE_GONE = kind(
    "annotations-without-image",
    Severity.ERROR,
    "There are annotations here for an image that is not in the folder; they are left out, as IMMARKUS does.",
    "Put the image back beside the file, with the same name.",
)
CANVAS_UNKNOWN = kind(
    "canvas-unknown",
    Severity.ERROR,
    "Annotations are about a canvas that the imported manifest does not list; they are left out, as IMMARKUS does.",
    "Import the manifest again in IMMARKUS.",
)
MANIFEST_GONE = kind(
    "manifest-gone",
    Severity.ERROR,
    "There are annotations of an imported IIIF manifest here, but not the manifest's description.",
    "Put the file back that has the same name without '.annotations'.",
)
JSON_LARGE = kind(
    "json-too-large",
    Severity.ERROR,
    "A JSON file is too large to be read here and is passed over.",
    "If it is none of IMMARKUS's files and no IIIF manifest, nothing is lost.",
)

LARGEST_JSON = 64_000_000
"""Bytes. As Python's values they take ten times as much; those of 10,000 annotations are 10 million bytes."""


async def read_work_folder(folder: Folder) -> Reading[WorkFolder]:
    """The work folder; no value for a folder that has neither IMMARKUS's own files nor a single annotation."""
    files = [file for file in folder.files if ".visual-search" not in file.path.split("/")]
    contents: dict[str, bytes] = {}
    files_of_json = [file for file in files if extension(file.path) == "json"]
    problems = [JSON_LARGE.at(file.path) for file in files_of_json if file.size > LARGEST_JSON]
    async for file, content in folder.read_each([file for file in files_of_json if file.size <= LARGEST_JSON]):
        if isinstance(content, Problem):
            problems.append(content)
        else:
            contents[file.path] = content
    reader = _WorkFolderReader(folder.name, files, contents)
    work = reader.read()
    if not any(is_own(path) for path in contents) and not any(image.annotations for image in work.images):
        return Reading(None)
    return Reading(work, (*problems, *reader.problems))


class _WorkFolderReader:
    def __init__(self, name: str, files: Sequence[FileRef], contents: dict[str, bytes]) -> None:
        self.name = name
        self.paths = [file.path for file in files]
        self.contents = contents
        self.problems: list[Problem] = []
        self.read_files: set[str] = set()

    def read(self) -> WorkFolder:
        """All of it."""
        model = self._model()
        images = tuple(self._images())
        imported = tuple(self._manifests())
        folders = tuple(self._folders())
        manifests = self._with_originals(imported)
        work = WorkFolder(self.name, model, folders, images, manifests, ())
        if not model.raw and MODEL_FILE not in self.contents and any(image.annotations for image in images):
            self.problems.append(MODEL_MISSING.at(""))
        self._check_vocabulary(work)
        self._check_left_over()
        known = self._known_ids(work)
        content = self._take(RELATIONS_FILE)
        relations: Reading[tuple[Relation, ...]] = Reading(())
        if content is not None:
            relations = read_relations(content, known)
        self.problems.extend(relations.problems)
        return replace(work, relations=relations.value or ())

    def _take(self, path: str) -> bytes | None:
        self.read_files.add(path)
        return self.contents.get(path)

    def _model(self) -> DataModel:
        content = self._take(MODEL_FILE)
        if content is None:
            return DataModel()
        reading = read_data_model(content)
        self.problems.extend(reading.problems)
        return reading.value or DataModel()

    def _images(self) -> Iterator[AnnotatedImage]:
        by_sidecar: dict[str, list[str]] = defaultdict(list)
        for path in self.paths:
            if is_image(path):
                by_sidecar[sidecar_path(path)].append(path)
        shares: dict[str, tuple[Annotation, ...]] = {}
        for sidecar, images in by_sidecar.items():
            shares |= self._shares(sidecar, images)
        for path in self.paths:
            if path in shares:
                folder, name = parent(path), base_name(path)
                yield AnnotatedImage(path, name, folder, image_id(self.name, folder, name), shares[path])

    def _shares(self, sidecar: str, images: list[str]) -> dict[str, tuple[Annotation, ...]]:
        """The annotations of one file, given to the images that share it by the name or id each is about."""
        content = self._take(sidecar)
        if content is None:
            return dict.fromkeys(images, ())
        reading = read_annotations(content, sidecar)
        self.problems.extend(reading.problems)
        annotations = reading.value or ()
        if len(images) == 1:
            return {images[0]: annotations}
        if annotations:
            names = ", ".join(base_name(image) for image in images)
            self.problems.append(IMAGE_SHARED.at(sidecar, message=f"{names} share one file of annotations."))
        owners = {base_name(image).casefold(): image for image in images}
        owners |= {image_id(self.name, parent(image), base_name(image)): image for image in images}
        shares: dict[str, list[Annotation]] = {image: [] for image in images}
        for annotation in annotations:
            shares[owners.get(annotation.source.casefold(), images[0])].append(annotation)
        return {image: tuple(share) for image, share in shares.items()}

    def _manifests(self) -> Iterator[Manifest]:
        for path in self.paths:
            content = self._take(path) if is_descriptor(path) else None
            if content is None:
                continue
            above = folder_ids(self.name, parent(path))
            reading = read_manifest(content, path, above[-1] if above else "")
            self.problems.extend(reading.problems)
            if reading.value:
                yield self._annotated(reading.value)

    def _with_originals(self, imported: tuple[Manifest, ...]) -> tuple[Manifest, ...]:
        others = {p: c for p, c in self.contents.items() if p not in self.read_files and not has_own_name(p)}
        reading = with_originals(imported, others)
        self.problems.extend(reading.problems)
        manifests = reading.value or ()
        self.read_files.update(manifest.details.path for manifest in manifests if manifest.details)
        return manifests

    def _annotated(self, manifest: Manifest) -> Manifest:
        path = annotations_path(manifest.path)
        content = self._take(path)
        if content is None:
            return manifest
        reading = read_annotations(content, path)
        self.problems.extend(reading.problems)
        by_canvas: dict[str, list[Annotation]] = defaultdict(list)
        of_manifest: list[Annotation] = []
        for annotation in reading.value or ():
            # iiif:<manifest>:<canvas>, or iiif:<manifest> for the manifest as a whole
            parts = annotation.source.split(":")
            if len(parts) == 3:
                by_canvas[parts[2]].append(annotation)
            else:
                of_manifest.append(annotation)
        canvases = []
        for canvas in manifest.canvases:
            canvases.append(replace(canvas, annotations=tuple(by_canvas.pop(canvas.id.rpartition(":")[2], ()))))
        for id, lost in by_canvas.items():
            self.problems.append(
                CANVAS_UNKNOWN.at(
                    path, f"canvas {id}", f"The canvas of {counted(len(lost), 'annotation')} is not listed."
                )
            )
        metadata = next((a for a in of_manifest if not a.has_selector), None)
        return replace(manifest, canvases=tuple(canvases), metadata=metadata)

    def _folders(self) -> Iterator[WorkSubfolder]:
        found = {""}
        for path in self.paths:
            folder = parent(path)
            while folder not in found:
                found.add(folder)
                folder = parent(folder)
        for folder in sorted(found, key=lambda folder: natural_key(f"{folder}/") if folder else ()):
            path = f"{folder}/{METADATA_FILE}" if folder else METADATA_FILE
            content = self._take(path)
            metadata = None
            if content is not None:
                reading = read_metadata(content, path)
                self.problems.extend(reading.problems)
                metadata = reading.value
            ids = folder_ids(self.name, folder)
            yield WorkSubfolder(
                folder, base_name(folder) or self.name, ids[-1] if ids else short_id(self.name), metadata
            )

    def _check_vocabulary(self, work: WorkFolder) -> None:
        classes: Counter[str] = Counter()
        for image in work.everything():
            for annotation in image.regions:
                classes.update({body.source for body in annotation.of_purpose("classifying")})
        for id, count in classes.items():
            if work.model.entity_class(id) is None:
                self.problems.append(
                    CLASS_UNKNOWN.at(
                        MODEL_FILE,
                        f"class {id or '(none)'}",
                        f"The class {id!r} of {counted(count, 'annotation')} is not in the data model.",
                    )
                )
        self._check_schemas(
            (image.metadata for image in work.images), {s.name for s in work.model.image_schemas}, "image"
        )
        self._check_schemas((f.metadata for f in work.folders), {s.name for s in work.model.folder_schemas}, "folder")

    def _check_schemas(self, metadata: Iterator[Annotation | None], known: set[str], of: str) -> None:
        used = Counter(
            body.source for annotation in metadata if annotation for body in annotation.bodies if body.source
        )
        for name, count in used.items():
            if name not in known:
                message = f"The schema {name!r} of the metadata of {counted(count, of)} is not in the data model."
                self.problems.append(SCHEMA_UNKNOWN.at(MODEL_FILE, f"{of} schema {name}", message))

    def _check_left_over(self) -> None:
        """Files of annotations that nothing led to: their image or manifest is gone."""
        for path, content in self.contents.items():
            if path in self.read_files or b'"Annotation"' not in content:
                continue
            annotations = read_annotations(content, path)
            count = len(annotations.value or ())
            gone = MANIFEST_GONE if base_name(path).startswith("_iiif.") else IMAGE_GONE
            if count and all(problem.code != NOT_ANNOTATIONS.code for problem in annotations.problems):
                self.problems.append(gone.at(path, message=f"{gone.title} ({counted(count, 'annotation')})"))

    def _known_ids(self, work: WorkFolder) -> set[str]:
        known: set[str] = set()
        for image in work.everything():
            for annotation in image.annotations:
                if annotation.id and annotation.id in known:
                    self.problems.append(ANNOTATION_TWICE.at(image.path, annotation.id))
                known.add(annotation.id)
        return known
