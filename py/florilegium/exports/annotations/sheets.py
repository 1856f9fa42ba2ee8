"""The sheets of annotations: one for each top-level class, and the notes; in our own form, and in IMMARKUS's."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import count
from typing import TypeAlias

from florilegium.exports.tables.property_columns import PropertyColumn, columns_of, headers, raw_text
from florilegium.model.annotation import AnnotatedImage, Annotation, Body, WorkFolder
from florilegium.model.vocabulary import DataModel, EntityClass, PropertyType
from florilegium.package.cells import Value, date_cell
from florilegium.package.sheet import LinkTo, Sheet

NOTES = "Notes"
WITHOUT_CLASS = "Without class or note"


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a sheet, and the annotation it shows."""

    image: AnnotatedImage
    annotation: Annotation
    values: list[Value]


@dataclass(frozen=True, slots=True)
class AnnotationSheet:
    """A sheet with what its rows show, and in a sentence. The first column is kept free for the snippets."""

    sheet: Sheet
    about: str = ""
    rows: list[Row] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its header, and how its value is found (``body`` is ``None`` on the sheet of what has no class)."""

    header: str
    value: Callable[[WorkFolder, AnnotatedImage, Annotation, Body | None], Value]
    width: float | None = None


def _manifest(work: WorkFolder, image: AnnotatedImage) -> str | None:
    manifest = work.manifest_of(image)
    return manifest.label if manifest else None


def _chapters(work: WorkFolder, image: AnnotatedImage) -> str | None:
    """The way to a canvas through the table of contents of its manifest, if that lies in the folder."""
    manifest = work.manifest_of(image)
    canvas = manifest.canvas(image) if manifest else None
    return " / ".join(canvas.chapters) or None if canvas else None


def _immarkus_chapters(work: WorkFolder, image: AnnotatedImage) -> str | None:
    """The same as IMMARKUS writes it, the canvas at its end; ``""`` for a canvas outside the table of contents."""
    manifest = work.manifest_of(image)
    if manifest is None:
        return None
    canvas = manifest.canvas(image)
    known = canvas and canvas.chapters and manifest.details and manifest.details.has_top
    return "/".join((*canvas.chapters, canvas.label or image.name)) if canvas and known else ""


def _rounded(value: float) -> float | int:
    return int(value) if value == int(value) else round(value, 2)


def _bounds(part: str) -> Callable[[WorkFolder, AnnotatedImage, Annotation, Body | None], Value]:
    return lambda work, image, a, body: _rounded(getattr(a.shape.bounds, part)) if a.shape else None


def _creator(annotation: Annotation, body: Body | None) -> str:
    """Who said it: the program for what a program made, else the annotator."""
    creator = body.raw.get("creator") if body else None
    if isinstance(creator, dict) and creator.get("name"):
        suffix = " (software)" if creator.get("type") == "Software" else ""
        return f"{creator['name']}{suffix}"
    return annotation.creator


_SNIPPET = Column("Snippet", lambda work, image, a, body: None, 43.0)
_HEAD = (
    _SNIPPET,
    Column("Image", lambda work, image, a, body: image.name),
    Column("Folder", lambda work, image, a, body: work.place_of(image)),
    Column("IIIF manifest", lambda work, image, a, body: _manifest(work, image)),
    Column("IIIF chapter", lambda work, image, a, body: _chapters(work, image)),
    Column("Annotation ID", lambda work, image, a, body: a.id),
)
_PLACE = (
    Column("Shape", lambda work, image, a, body: a.shape.kind if a.shape else None),
    Column("X", _bounds("x")),
    Column("Y", _bounds("y")),
    Column("Width", _bounds("width")),
    Column("Height", _bounds("height")),
)
_TAIL = (
    Column("Creator", lambda work, image, a, body: _creator(a, body) or None),
    Column("Created", lambda work, image, a, body: date_cell(a.created)),
    Column("Modified", lambda work, image, a, body: date_cell(a.modified)),
)
_CLASS = (
    Column("Class", lambda work, image, a, body: _class_name(work.model, body.source) if body else None),
    Column("Class ID", lambda work, image, a, body: body.source if body else None),
)
_CLASSES = Column(
    "Classes",
    lambda work, image, a, body: (
        ", ".join(_class_name(work.model, b.source) for b in a.of_purpose("classifying")) or None
    ),
)
_ALL_NOTES = Column("Notes", lambda work, image, a, body: "\n".join(_notes(a)) or None)
_NOTE = Column("Note", lambda work, image, a, body: body.value if body else None)
_AS_IMMARKUS = (
    Column("Snippet", lambda work, image, a, body: None, 30.0),
    Column("Image Filename", lambda work, image, a, body: image.name),
    Column("Folder Name", lambda work, image, a, body: work.place_of(image)),
    Column("IIIF Manifest Name", lambda work, image, a, body: _manifest(work, image)),
    Column("IIIF ToC Path", lambda work, image, a, body: _immarkus_chapters(work, image)),
    Column("Annotation ID", lambda work, image, a, body: a.id),
    Column("Created", lambda work, image, a, body: a.created or None),
)


def _class_name(model: DataModel, id: str) -> str:
    entity_class = model.entity_class(id)
    return entity_class.name if entity_class else id


def _notes(annotation: Annotation) -> list[str]:
    return [body.value for body in _said(annotation)]


def _said(annotation: Annotation) -> Iterator[Body]:
    """What is said in words; other programs than IMMARKUS give it other purposes, or none."""
    return (body for body in annotation.bodies if body.value and body.purpose != "classifying")


def sheets(work: WorkFolder, images: Sequence[AnnotatedImage]) -> list[AnnotationSheet]:
    """Our own form: every annotation is on at least one sheet, every value in a column of its own."""
    statements = _statements(images)
    unknown = [EntityClass(id) for id in statements if work.model.entity_class(id) is None]
    made = [_class_sheet(work, root, statements) for root in (*work.model.roots, *unknown)]
    notes = AnnotationSheet(
        _sheet(NOTES, (*_HEAD, _CLASSES, _NOTE, *_PLACE, *_TAIL)),
        "Every note, whatever the class of its annotation. The classes lead to the annotation's own row.",
    )
    rest = AnnotationSheet(
        _sheet(WITHOUT_CLASS, (*_HEAD, *_PLACE, *_TAIL)), "Annotations of which only their place on the image is known."
    )
    for image, annotation in _placed(images):
        for body in _said(annotation):
            values = [c.value(work, image, annotation, body) for c in (*_HEAD, _CLASSES, _NOTE, *_PLACE, *_TAIL)]
            notes.rows.append(Row(image, annotation, values))
        if not _notes(annotation) and not any(body.source for body in annotation.of_purpose("classifying")):
            values = [c.value(work, image, annotation, None) for c in (*_HEAD, *_PLACE, *_TAIL)]
            rest.rows.append(Row(image, annotation, values))
    _link(made, notes)
    return [sheet for sheet in (*made, notes, rest) if sheet.rows] or [notes]


def _link(made: Sequence[AnnotationSheet], notes: AnnotationSheet) -> None:
    """Lead from the notes of an annotation to its own row, and from there to the first of its notes."""
    homes: dict[int, LinkTo] = {}
    noted: dict[int, LinkTo] = {}
    for number, row in enumerate(notes.rows):
        noted.setdefault(id(row.annotation), LinkTo(notes.sheet, number))
    for one in made:
        column = len(one.sheet.headers) - len(_TAIL) - 1
        for number, row in enumerate(one.rows):
            homes.setdefault(id(row.annotation), LinkTo(one.sheet, number))
            if link := noted.get(id(row.annotation)):
                one.sheet.links[number, column] = link
    for number, row in enumerate(notes.rows):
        if link := homes.get(id(row.annotation)):
            notes.sheet.links[number, len(_HEAD)] = link


def _class_sheet(work: WorkFolder, root: EntityClass, statements: _Statements) -> AnnotationSheet:
    family = list(work.model.descent(root.id)) or [root]
    rows = _rows_of(family, statements)
    properties = [column for c in family for column in columns_of(c.id, c.name, c.properties)]
    known = {column.name for column in properties}
    # What a class does not define (any more) is not lost: it gets columns of its own at the end.
    extra = dict.fromkeys(name for row in rows for name in row.body.properties if name not in known)
    properties += [PropertyColumn("", name, PropertyType.TEXT, owner_label="not in the data model") for name in extra]
    fixed, tail = (*_HEAD, *_CLASS, *_PLACE), (_ALL_NOTES, *_TAIL)
    before, after = ([c.header for c in columns] for columns in (fixed, tail))
    titles = [*before, *headers(properties, (*before, *after)), *after]
    below = ", ".join(c.name for c in family[1:])
    about = f"Annotations of the class {root.name}" + (f" and of those below it: {below}." if below else ".")
    made = AnnotationSheet(Sheet(root.name, titles, widths={0: 43.0}), f"{about} Notes lead to their own sheet.")
    homes = {
        c.id: _homes([line.id for line in work.model.lineage(c.id)], properties) for c in family if c.id in statements
    }
    for row in rows:
        image, annotation, body = row.image, row.annotation, row.body
        home = homes[body.source]
        values: list[Value] = [c.value(work, image, annotation, body) for c in fixed]
        values += [
            column.value(body.properties)
            if column.name in body.properties and home[column.name] == column.owner
            else None
            for column in properties
        ]
        values += [c.value(work, image, annotation, body) for c in tail]
        made.rows.append(Row(image, annotation, values))
    return made


def _homes(lineage: Sequence[str], columns: Sequence[PropertyColumn]) -> dict[str, str]:
    """For each property name, in the columns of which owner the values of a class stand.

    Where a class and one above it define a property of the same name, the class's own definition counts; where the class
    has no part in any definition, the first column of that name takes the value.
    """
    homes: dict[str, str] = {}
    for column in columns:
        homes.setdefault(column.name, column.owner)
    ranks = {owner: rank for rank, owner in enumerate(lineage)}
    for column in sorted((c for c in columns if c.owner in ranks), key=lambda c: ranks[c.owner]):
        homes[column.name] = column.owner
    return homes


@dataclass(frozen=True, slots=True)
class _Statement:
    """A class given to an annotation, numbered in the order of all."""

    number: int
    image: AnnotatedImage
    annotation: Annotation
    body: Body


_Statements: TypeAlias = dict[str, list[_Statement]]
"""By the id of the class."""


def _statements(images: Sequence[AnnotatedImage]) -> _Statements:
    found: _Statements = {}
    numbers = count()
    for image, annotation in _placed(images):
        for body in annotation.of_purpose("classifying"):
            if body.source:
                found.setdefault(body.source, []).append(_Statement(next(numbers), image, annotation, body))
    return found


def _rows_of(family: Iterable[EntityClass], statements: _Statements) -> list[_Statement]:
    rows = [row for c in family for row in statements.get(c.id, ())]
    return sorted(rows, key=lambda row: row.number)


def immarkus_sheets(work: WorkFolder, images: Sequence[AnnotatedImage]) -> list[AnnotationSheet]:
    """IMMARKUS's form, to the column: annotations of known classes, and of each annotation's notes the first."""
    ordered = [image for image in images if not image.canvas] + [image for image in images if image.canvas]
    statements = _statements(ordered)
    made = [_immarkus_class_sheet(work, root, statements) for root in work.model.roots]
    notes = AnnotationSheet(
        Sheet(NOTES, [*(c.header for c in _AS_IMMARKUS), "Note"], widths={0: 30.0}, row_height=100.0, plain=True)
    )
    for image, annotation in _placed(ordered):
        note = next(annotation.of_purpose("commenting"), None)
        if note and note.value:
            values = [c.value(work, image, annotation, None) for c in _AS_IMMARKUS]
            notes.rows.append(Row(image, annotation, [*values, note.value]))
    return [*(sheet for sheet in made if sheet.rows), notes]


def _immarkus_class_sheet(work: WorkFolder, root: EntityClass, statements: _Statements) -> AnnotationSheet:
    family = list(work.model.descent(root.id))
    names = [definition.name for c in family for definition in c.properties]
    # Of columns with the same header only the last one ever gets a value.
    last = {name: place for place, name in enumerate(names)}
    titles = [*(c.header for c in _AS_IMMARKUS), "Entity Class", *names]
    made = AnnotationSheet(Sheet(root.name, titles, widths={0: 30.0}, row_height=100.0, plain=True))
    for row in _rows_of(family, statements):
        values = [c.value(work, row.image, row.annotation, row.body) for c in _AS_IMMARKUS]
        own: list[Value] = [None] * len(names)
        for name in row.body.properties.keys() & last.keys():
            own[last[name]] = raw_text(row.body.properties[name])
        made.rows.append(Row(row.image, row.annotation, [*values, row.body.source, *own]))
    return made


def _placed(images: Sequence[AnnotatedImage]) -> Iterator[tuple[AnnotatedImage, Annotation]]:
    return ((image, annotation) for image in images for annotation in image.regions)


def _sheet(label: str, columns: Sequence[Column]) -> Sheet:
    widths = {place: column.width for place, column in enumerate(columns) if column.width}
    return Sheet(label, [column.header for column in columns], widths=widths)
