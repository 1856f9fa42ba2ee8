"""Annotations on images, in the terms of the W3C Web Annotation model, and the work folder that holds them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, TypeAlias

from florilegium.model.geometry import Box, Points
from florilegium.model.manifest import CanvasDetails, ManifestDetails
from florilegium.model.vocabulary import DataModel

Json: TypeAlias = Any
"""Anything JSON can hold."""


@dataclass(frozen=True, slots=True)
class Shape:
    """What a selector selects, in pixels of the image.

    Attributes:
        kind: ``box``, ``rotated box``, ``polygon``, ``ellipse``, ``line``, ``path`` or ``multi-polygon``.
        bounds: the upright box around it.
        rings: its outline as closed polygons (curves flattened), to be filled by the even-odd rule, so that a ring inside
            another is a hole; for an open shape (line, open path) its polyline.
        closed: whether it has an inside.
        angle: of a rotated box, in degrees clockwise.
    """

    kind: str
    bounds: Box
    rings: tuple[Points, ...]
    closed: bool = True
    angle: float = 0.0


@dataclass(frozen=True, slots=True)
class Body:
    """One statement of an annotation.

    Attributes:
        purpose: ``classifying`` (source is an entity class), ``commenting`` (value is the note), ``describing`` (source
            is a metadata schema), or what else the file says.
        source: id of the class, or name of the schema.
        value: of a note.
        properties: property name to value: text, number, boolean, ``[lat, lng]``, ``[start, end]``, ``{value, unit}``, or a
            list of such.
    """

    purpose: str
    source: str = ""
    value: str = ""
    properties: dict[str, Json] = field(default_factory=dict)
    raw: dict[str, Json] = field(default_factory=dict, repr=False)


@dataclass(frozen=True, slots=True)
class Annotation:
    """An annotation as stored. Without a shape it describes its image (or folder) as a whole.

    Attributes:
        shape: where it is; ``None`` if it has no selector, or one that cannot be understood.
        has_selector: whether the file gives it a place at all.
        raw: its JSON, unchanged, for exports that give it back.
    """

    id: str
    source: str
    shape: Shape | None
    bodies: tuple[Body, ...]
    created: str = ""
    modified: str = ""
    creator: str = ""
    has_selector: bool = False
    raw: dict[str, Json] = field(default_factory=dict, repr=False)

    def of_purpose(self, purpose: str) -> Iterator[Body]:
        """Its bodies with a purpose, in order."""
        return (body for body in self.bodies if body.purpose == purpose)


@dataclass(frozen=True, slots=True)
class Relation:
    """A relation from one annotation to another. ``name`` is its relationship type, ``None`` if it has no tag."""

    id: str
    source_id: str
    target_id: str
    name: str | None
    created: str
    raw_link: dict[str, Json] = field(default_factory=dict, repr=False)
    raw_tag: dict[str, Json] | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True)
class AnnotatedImage:
    """An image, or a canvas of a IIIF manifest, with its annotations.

    Attributes:
        path: of the image file in the folder; of a canvas, the descriptor's path.
        name: file name, or label of the canvas.
        folder: path of the folder it lies in; empty for the opened folder itself.
        id: the id IMMARKUS gives it.
        canvas: address of the canvas; empty for a local image.
        manifest: id of its manifest; empty for a local image.
    """

    path: str
    name: str
    folder: str
    id: str
    annotations: tuple[Annotation, ...] = ()
    canvas: str = ""
    manifest: str = ""

    @property
    def regions(self) -> tuple[Annotation, ...]:
        """The annotations with a place on the image, in file order."""
        return tuple(a for a in self.annotations if a.has_selector)

    @property
    def metadata(self) -> Annotation | None:
        """The annotation that describes the image as a whole: the first without selector."""
        return next((a for a in self.annotations if not a.has_selector), None)


@dataclass(frozen=True, slots=True)
class Manifest:
    """A IIIF manifest imported into a work folder.

    Attributes:
        path: of its descriptor file.
        folder: path of the folder it was imported into.
        metadata: the annotation that describes the manifest as a whole, if any.
        details: what the manifest itself says, if it lies in the folder.
    """

    id: str
    name: str
    uri: str
    path: str
    folder: str
    canvases: tuple[AnnotatedImage, ...] = ()
    metadata: Annotation | None = None
    details: ManifestDetails | None = field(default=None, repr=False)

    @property
    def label(self) -> str:
        """What people call it: what it says itself, else what was noted when it was imported."""
        return (self.details and self.details.label) or self.name

    def canvas(self, image: AnnotatedImage) -> CanvasDetails | None:
        """What it says of one of its canvases, if it lies in the folder and knows the canvas."""
        return self.details.canvases.get(image.canvas) if self.details else None


@dataclass(frozen=True, slots=True)
class WorkSubfolder:
    """A folder of a work folder (the root included, with path ``""``) and its metadata."""

    path: str
    name: str
    id: str
    metadata: Annotation | None = None


@dataclass(frozen=True, eq=False)
class WorkFolder:
    """An IMMARKUS work folder, or a part of one. Everything in natural order, a folder's own images before its sub-folders.

    Attributes:
        part_of: the work folder of which it is a part; ``None`` for one that is whole.
        asked: what was asked for to get this part, each with its name, in words for people.
    """

    name: str
    model: DataModel
    folders: tuple[WorkSubfolder, ...]
    images: tuple[AnnotatedImage, ...]
    manifests: tuple[Manifest, ...]
    relations: tuple[Relation, ...]
    part_of: WorkFolder | None = None
    asked: tuple[tuple[str, str], ...] = ()

    @property
    def whole(self) -> WorkFolder:
        """The whole of which it is a part: the other ends of its relations are there, and the folders above its own."""
        return self.part_of or self

    @cached_property
    def _manifests(self) -> dict[str, Manifest]:
        return {manifest.id: manifest for manifest in self.manifests}

    def manifest_of(self, image: AnnotatedImage) -> Manifest | None:
        """The manifest of a canvas; ``None`` for a local image."""
        return self.whole._manifests.get(image.manifest) if image.manifest else None

    @cached_property
    def _folders(self) -> dict[str, WorkSubfolder]:
        return {folder.path: folder for folder in self.folders}

    def subfolder(self, path: str) -> WorkSubfolder | None:
        """The folder at a path; ``None`` if there is none."""
        return self._folders.get(path)

    def place_of(self, image: AnnotatedImage) -> str:
        """The folder an image lies in, beginning with the work folder itself, ``/`` between the parts."""
        return f"{self.name}/{image.folder}" if image.folder else self.name

    def everything(self) -> Iterator[AnnotatedImage]:
        """All images and canvases: for each folder its images, then the canvases of its manifests."""
        images: dict[str, list[AnnotatedImage]] = defaultdict(list)
        canvases: dict[str, list[AnnotatedImage]] = defaultdict(list)
        for image in self.images:
            images[image.folder].append(image)
        for manifest in self.manifests:
            canvases[manifest.folder].extend(manifest.canvases)
        for folder in self.folders:
            yield from images[folder.path]
            yield from canvases[folder.path]
