"""The metadata of images, folders and manifests as labels and values, and those that a folder inherits."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from florilegium.exports.tables.property_columns import texts
from florilegium.folder import parent
from florilegium.model.annotation import AnnotatedImage, Annotation, Body, WorkFolder
from florilegium.model.vocabulary import MetadataSchema, PropertyType

Statements = dict[str, list[str]]
"""Label to values, in order."""


def describes(body: Body) -> bool:
    """Whether a body is metadata, and no note or class."""
    return body.purpose in ("describing", "")


def of_image(image: AnnotatedImage, work: WorkFolder) -> Statements:
    """The metadata of an image or canvas."""
    return _statements((a for a in image.annotations if not a.has_selector), work.model.image_schemas)


def of_folder(path: str, work: WorkFolder) -> Statements:
    """A folder's own metadata."""
    folder = work.whole.subfolder(path)
    return _statements([folder.metadata] if folder and folder.metadata else [], work.model.folder_schemas)


def of_manifest(metadata: Annotation | None, work: WorkFolder) -> Statements:
    """The metadata of an imported manifest as a whole; it follows a schema for folders."""
    return _statements([metadata] if metadata else [], work.model.folder_schemas)


def inherited(path: str, work: WorkFolder) -> Statements:
    """The metadata of a folder and of all those above it."""
    folders = [path]
    while folders[-1]:
        folders.append(parent(folders[-1]))
    return merged(*(of_folder(folder, work) for folder in reversed(folders)))


def merged(*layers: Statements) -> Statements:
    """Statements one over the other: what comes later replaces what has the same label, and stands behind the rest."""
    result: Statements = {}
    for layer in layers:
        for label in layer:
            result.pop(label, None)
        result |= layer
    return result


def _statements(annotations: Iterable[Annotation], schemas: Sequence[MetadataSchema]) -> Statements:
    result: Statements = {}
    for body in (body for annotation in annotations for body in annotation.bodies if describes(body)):
        schema = next((schema for schema in schemas if schema.name == body.source), None)
        types = {definition.name: definition.type for definition in schema.properties} if schema else {}
        for label, value in body.properties.items():
            values = texts(value, types.get(label, PropertyType.TEXT))
            if values:
                result.setdefault(label, values)
    return result
