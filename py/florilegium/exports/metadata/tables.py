"""Tables of metadata in our own form: every image or folder in at least one row, every value in a column of its own."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import TypeAlias

from florilegium.exports.metadata.described import Described, Subject, used_schemas
from florilegium.exports.tables.property_columns import LIST_SEPARATOR, PropertyColumn, columns_of, headers
from florilegium.formats.iiif.details import without_markup
from florilegium.model.annotation import Body
from florilegium.model.vocabulary import MetadataSchema, PropertyType
from florilegium.package.cells import Value

SCHEMA, NOTES = "Schema", "Notes"
WITHOUT_METADATA = "Without metadata"
WITHOUT_SCHEMA = "Without schema"


@dataclass(frozen=True, slots=True)
class Table:
    """A table, whichever file it ends up in.

    Attributes:
        label: what a sheet with it is called.
        headers: of its columns.
        rows: as long as the headers.
    """

    label: str
    headers: tuple[str, ...]
    rows: list[list[Value]] = field(default_factory=list)


def one_table(
    subject: Subject, things: Sequence[Described], known: Sequence[MetadataSchema], above: Sequence[PropertyColumn] = ()
) -> Table:
    """All in one table: a row for each thing, or for each of its statements if there are several.

    Args:
        subject: what is described.
        things: all of them.
        known: the schemas of the data model.
        above: columns for what the folders of images say (see `inherited_columns`).
    """
    return _table("", subject, _columns(used_schemas(known, things), things), _one_or_more(things), above)


def inherited_columns(things: Iterable[Described], known: Iterable[MetadataSchema]) -> list[PropertyColumn]:
    """Columns for what the folders of images say: one for each name, whatever schema it comes from."""
    defined = {definition.name: definition for schema in known for definition in schema.properties}
    used = dict.fromkeys(name for thing in things for name in thing.inherited)
    beyond = (PropertyColumn("", name, PropertyType.TEXT) for name in used if name not in defined)
    return [*columns_of("", "", defined.values()), *beyond]


_Row: TypeAlias = tuple[Described, Body | None]


def _one_or_more(things: Iterable[Described]) -> list[_Row]:
    nothing: list[Body | None] = [None]
    return [(thing, body) for thing in things for body in thing.bodies or nothing]


def tables(
    subject: Subject, things: Sequence[Described], known: Sequence[MetadataSchema], above: Sequence[PropertyColumn] = ()
) -> list[Table]:
    """A table for each schema that is used, and one for what has no metadata (see `one_table`)."""
    made = []
    for schema in used_schemas(known, things):
        rows = [(thing, body) for thing, body in _one_or_more(things) if body and body.source == schema.name]
        made.append(_table(schema.name or WITHOUT_SCHEMA, subject, _columns([schema], things), rows, above))
    rest = _table(WITHOUT_METADATA, subject, [], [(thing, None) for thing in things if not thing.bodies], above)
    return [table for table in (*made, rest) if table.rows] or [rest]


def _columns(schemas: Iterable[MetadataSchema], things: Sequence[Described]) -> list[PropertyColumn]:
    """The columns of schemas, each followed by those that its metadata have beyond what it defines."""
    columns: dict[PropertyColumn, None] = {}
    by_schema: dict[str, dict[str, None]] = {}
    for thing in things:
        for body in thing.bodies:
            by_schema.setdefault(body.source, {}).update(dict.fromkeys(body.properties))
    for schema in schemas:
        label = schema.name or WITHOUT_SCHEMA
        columns |= dict.fromkeys(columns_of(schema.name, label, schema.properties))
        defined = {definition.name for definition in schema.properties}
        beyond = (name for name in by_schema.get(schema.name, ()) if name not in defined)
        columns |= dict.fromkeys(
            PropertyColumn(schema.name, name, PropertyType.TEXT, owner_label=label) for name in beyond
        )
    return list(columns)


def _table(
    label: str,
    subject: Subject,
    columns: Sequence[PropertyColumn],
    rows: Sequence[_Row],
    above: Sequence[PropertyColumn],
) -> Table:
    embedded = [dict(_embedded(thing)) for thing, _ in rows]
    labels = list(dict.fromkeys(header for found in embedded for header in found))
    of_folders = [f"Folder: {column.header([column.name])}" for column in above]
    own = headers(columns, (*subject.headers, SCHEMA, *labels, *of_folders, NOTES))
    table = Table(label, (*subject.headers, SCHEMA, *own, *labels, *of_folders, NOTES))
    for (thing, body), found in zip(rows, embedded, strict=True):
        values: list[Value] = [*thing.cells, body.source or None if body else None]
        values += [
            column.value(body.properties) if body and column.owner == body.source else None for column in columns
        ]
        inherited = thing.inherited if above else {}
        values += [*map(found.get, labels), *(column.value(inherited) for column in above)]
        table.rows.append([*values, "\n".join(thing.notes) or None])
    return table


def _embedded(thing: Described) -> Iterator[tuple[str, str]]:
    """What the manifest of a thing says of itself and of the canvas, with the headers of the columns for it."""
    if thing.embedded:
        for what, said in (("manifest", thing.embedded.of_manifest), ("canvas", thing.embedded.of_canvas)):
            by_label: dict[str, list[str]] = {}
            for statement in said:
                by_label.setdefault(statement.label, []).extend(map(without_markup, statement.values))
            for label, values in by_label.items():
                yield f"{label} (IIIF {what})", LIST_SEPARATOR.join(values)
