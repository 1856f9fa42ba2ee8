"""The rows of relations, with their two ends: in our own form, and in IMMARKUS's."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from florilegium.folder import base_name
from florilegium.model.annotation import AnnotatedImage, Annotation, Relation, WorkFolder
from florilegium.model.vocabulary import DataModel, PropertyType
from florilegium.package.cells import Value, date_cell

END_COLUMNS = ("Snippet", "Image", "Folder", "Annotation ID", "Name", "Classes", "Class IDs", "Notes")
HEADERS = (
    *("Relation", "Directed", "Relation ID", "Created"),
    *(f"{end}: {header}" for end in ("From", "To") for header in END_COLUMNS),
)
SNIPPET_COLUMNS = (4, 4 + len(END_COLUMNS))

IMMARKUS_HEADERS = (
    *("relationship_name", "relationship_id", "directed", "created"),
    *(
        f"{end}_{key}"
        for end in ("source", "target")
        for key in ("snippet", "filename", "foldername", "annotation_id", "entity_classes")
    ),
)
IMMARKUS_SNIPPET_COLUMNS = (4, 9)


@dataclass(frozen=True, slots=True)
class End:
    """Where a relation starts or leads: an annotation, and the image it is on."""

    image: AnnotatedImage
    annotation: Annotation


@dataclass(frozen=True, slots=True)
class RelationRow:
    """A relation, from where it starts to where it leads."""

    relation: Relation
    source: End
    target: End


def relation_rows(work: WorkFolder) -> Iterator[RelationRow]:
    """The relations in the order of their file."""
    ends: dict[str, End] = {}
    for image in work.whole.everything():
        for annotation in image.annotations:
            ends.setdefault(annotation.id, End(image, annotation))
    for relation in work.relations:
        # The reader lets no relation through whose ends are not there.
        yield RelationRow(relation, ends[relation.source_id], ends[relation.target_id])


def cells(work: WorkFolder, row: RelationRow) -> list[Value]:
    """The cells under `HEADERS`."""
    relation = row.relation
    ends = (value for end in (row.source, row.target) for value in _end_cells(work, end))
    directed = "yes" if work.model.is_directed(relation.name) else "no"
    return [relation.name, directed, relation.id, date_cell(relation.created), *ends]


def _end_cells(work: WorkFolder, end: End) -> list[Value]:
    image, annotation, model = end.image, end.annotation, work.model
    classes = [body.source for body in annotation.of_purpose("classifying") if body.source]
    labels = [found.name if (found := model.entity_class(id)) else id for id in classes]
    notes = [body.value for body in annotation.of_purpose("commenting") if body.value]
    return [
        None,
        image.name,
        work.place_of(image),
        annotation.id,
        called(annotation, model),
        "; ".join(labels) or None,
        "; ".join(classes) or None,
        "\n".join(notes) or None,
    ]


def called(annotation: Annotation, model: DataModel) -> str | None:
    """What an annotation is called: the value of the first text property that its class defines and it has.

    Of a class that nobody defines any text will do.
    """
    for body in annotation.of_purpose("classifying"):
        lineage = model.lineage(body.source)
        defined = (d.name for c in lineage for d in c.properties if d.type is PropertyType.TEXT)
        for name in defined if lineage else body.properties:
            value = body.properties.get(name)
            if isinstance(value, str) and value:
                return value
    return None


def immarkus_cells(work: WorkFolder, row: RelationRow) -> list[Value]:
    """The cells under `IMMARKUS_HEADERS`."""
    relation = row.relation
    directed = "YES" if work.model.is_directed(relation.name) else None
    ends = (value for end in (row.source, row.target) for value in _immarkus_end_cells(work, end))
    return [relation.name, relation.id, directed, relation.created or None, *ends]


def _immarkus_end_cells(work: WorkFolder, end: End) -> list[Value]:
    classes = ",".join(body.source for body in end.annotation.of_purpose("classifying"))
    # The name of the one folder the image lies in, not its path.
    folder = base_name(end.image.folder) or work.name
    return [None, end.image.name, folder, end.annotation.id, classes]
