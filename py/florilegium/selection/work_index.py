"""What is asked of the annotations of a work folder for every selection, found once."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache

from florilegium.folder import parent
from florilegium.model.annotation import AnnotatedImage, Annotation, Body, Json, Manifest, WorkFolder
from florilegium.selection.conditions import Subject
from florilegium.selection.words import folded, leaves
from florilegium.selection.work_selection import WITHOUT_CLASS, WITHOUT_NAME


@dataclass(frozen=True, slots=True)
class Facts:
    """What is asked of an annotation.

    Attributes:
        number: its place among all annotations.
        classes: ids of its classes.
        noted: whether there is a note on it.
        describes: whether it says nothing but what its image is as a whole.
    """

    number: int
    annotation: Annotation
    classes: frozenset[str]
    noted: bool
    describes: bool


class WorkIndex:
    """The annotations of a work folder, made ready for selections.

    Args:
        work: the work folder, which is whole.
    """

    def __init__(self, work: WorkFolder) -> None:
        self.work = work
        self.manifests = {manifest.id: manifest for manifest in work.manifests}
        self.folders = {folder.path: folder for folder in work.folders}
        self.images: list[tuple[AnnotatedImage, list[Facts]]] = []
        number = 0
        for image in work.everything():
            facts = []
            for annotation in image.annotations:
                facts.append(_facts(number, annotation))
                number += 1
            self.images.append((image, facts))
        self._by_annotation = {id(one.annotation): one for _, of_image in self.images for one in of_image}

    def class_counts(self, part: WorkFolder) -> dict[str, int]:
        """How many annotations there are in a part of each class that is used and of those above it, or of none."""
        if part is self.work:
            return self._class_counts
        annotations = (annotation for image in part.everything() for annotation in image.annotations)
        return self._counted(self._by_annotation[id(annotation)] for annotation in annotations)

    @cached_property
    def _class_counts(self) -> dict[str, int]:
        return self._counted(one for _, facts in self.images for one in facts)

    def _counted(self, facts: Iterable[Facts]) -> dict[str, int]:
        together = Counter(one.classes for one in facts if not one.describes)
        counts: Counter[str] = Counter()
        for classes, count in together.items():
            lines = {above.id for id in classes for above in self.work.model.lineage(id)}
            counts.update(dict.fromkeys((lines | classes) or {WITHOUT_CLASS}, count))
        return dict(counts)

    @cached_property
    def texts(self) -> list[str]:
        """All that is said in each annotation, folded: notes, values, labels of classes."""
        labels = {one.id: one.name for one in self.work.model.entity_classes}
        return [
            folded("\n".join(_said(facts.annotation.bodies, labels)))
            for _, of_image in self.images
            for facts in of_image
        ]

    def prepare(self) -> None:
        """Find out now what else would be found out at the first search."""
        _ = self.texts, self.relation_names

    def text_of(self, metadata: Annotation | None) -> str:
        """The same for the metadata of a folder or manifest; empty where there are none."""
        return folded("\n".join(_said(metadata.bodies, {}))) if metadata else ""

    @cached_property
    def relation_names(self) -> dict[str, frozenset[str]]:
        """The names of the relations at whose ends an annotation is, by its id."""
        names: dict[str, set[str]] = {}
        for relation in self.work.relations:
            for id in (relation.source_id, relation.target_id):
                names.setdefault(id, set()).add(relation.name or WITHOUT_NAME)
        return {id: frozenset(found) for id, found in names.items()}

    @cached_property
    def properties(self) -> dict[Subject, dict[str, int]]:
        """The names of all properties, and how many images, folders and annotations have each."""
        found: dict[Subject, dict[str, int]] = {subject: {} for subject in Subject}
        model = self.work.model
        for definition in (d for schema in model.image_schemas for d in schema.properties):
            found[Subject.IMAGE].setdefault(definition.name, 0)
        for definition in (d for schema in model.folder_schemas for d in schema.properties):
            found[Subject.FOLDER].setdefault(definition.name, 0)
        for definition in (d for one in model.entity_classes for d in one.properties):
            found[Subject.ANNOTATION].setdefault(definition.name, 0)
        for image, facts in self.images:
            _count(found[Subject.IMAGE], self.image_values(image))
            for one in facts:
                _count(found[Subject.ANNOTATION], values_of(one.annotation.of_purpose("classifying")))
        for folder in self.work.folders:
            _count(found[Subject.FOLDER], self._own_values(folder.metadata))
        for manifest in self.work.manifests:
            _count(found[Subject.FOLDER], self._own_values(manifest.metadata))
        return found

    def image_values(self, image: AnnotatedImage) -> dict[str, list[Json]]:
        """The metadata of an image."""
        return values_of(b for a in image.annotations if not a.has_selector for b in _describing(a))

    def folder_values(self, path: str, manifest: Manifest | None = None) -> dict[str, list[Json]]:
        """The metadata of a folder (of a manifest in it): its own, and what it has from the folders above it."""
        values = {} if manifest is None else self._own_values(manifest.metadata)
        while True:
            folder = self.folders.get(path)
            values = (self._own_values(folder.metadata) if folder else {}) | values
            if not path:
                return values
            path = parent(path)

    def _own_values(self, metadata: Annotation | None) -> dict[str, list[Json]]:
        return values_of(_describing(metadata)) if metadata else {}


# One folder is open at a time; the form asks again with every letter that is typed.
index_of = lru_cache(maxsize=1)(WorkIndex)


def values_of(bodies: Iterator[Body]) -> dict[str, list[Json]]:
    """The properties of bodies: each name with the values that it has."""
    values: dict[str, list[Json]] = {}
    for body in bodies:
        for name, value in body.properties.items():
            values.setdefault(name, []).append(value)
    return values


def _describing(annotation: Annotation) -> Iterator[Body]:
    return (body for body in annotation.bodies if body.purpose not in ("commenting", "classifying"))


def _facts(number: int, annotation: Annotation) -> Facts:
    classes = frozenset(b.source for b in annotation.of_purpose("classifying") if b.source)
    noted = any(body.value and body.purpose != "classifying" for body in annotation.bodies)
    return Facts(number, annotation, classes, noted, not (annotation.has_selector or classes or noted))


def _said(bodies: tuple[Body, ...], labels: dict[str, str]) -> Iterator[str]:
    for body in bodies:
        if body.purpose == "classifying":
            yield labels.get(body.source, body.source)
        elif body.value:
            yield body.value
        for value in body.properties.values():
            yield from leaves(value)


def _count(counts: dict[str, int], values: dict[str, list[Json]]) -> None:
    for name, of_name in values.items():
        counts[name] = counts.get(name, 0) + any(any(leaves(value)) for value in of_name)
