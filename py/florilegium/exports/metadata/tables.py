"""Tables of metadata in our own form: every image or folder in at least one row, every value in a column of its own."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from florilegium.exports.metadata.described import Described, Subject, used_schemas
from florilegium.exports.tables.property_columns import PropertyColumn, columns_of, headers
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


def one_table(subject: Subject, things: Sequence[Described], known: Sequence[MetadataSchema]) -> Table:
    """All in one table: a row for each thing, or for each of its statements if there are several."""
    columns = _columns(used_schemas(known, things), things)
    table = _table("", subject, columns)
    for thing in things:
        table.rows.extend(_row(thing, body, columns) for body in thing.bodies)
        if not thing.bodies:
            table.rows.append(_row(thing, None, columns))
    return table


def tables(subject: Subject, things: Sequence[Described], known: Sequence[MetadataSchema]) -> list[Table]:
    """A table for each schema that is used, and one for what has no metadata."""
    made = []
    for schema in used_schemas(known, things):
        columns = _columns([schema], things)
        table = _table(schema.name or WITHOUT_SCHEMA, subject, columns)
        table.rows.extend(_row(t, body, columns) for t in things for body in t.bodies if body.source == schema.name)
        made.append(table)
    rest = _table(WITHOUT_METADATA, subject, [])
    rest.rows.extend(_row(thing, None, []) for thing in things if not thing.bodies)
    made.append(rest)
    return [table for table in made if table.rows] or [rest]


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


def _table(label: str, subject: Subject, columns: Sequence[PropertyColumn]) -> Table:
    own = headers(columns, (*subject.headers, SCHEMA, NOTES))
    return Table(label, (*subject.headers, SCHEMA, *own, NOTES))


def _row(thing: Described, body: Body | None, columns: Sequence[PropertyColumn]) -> list[Value]:
    values: list[Value] = [*thing.cells, body.source or None if body else None]
    values += [column.value(body.properties) if body and column.owner == body.source else None for column in columns]
    return [*values, "\n".join(thing.notes) or None]
