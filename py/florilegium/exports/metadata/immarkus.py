"""Tables of metadata in IMMARKUS's form (1.2.6), to the column, with what it leaves out left out.

Values are texts: nothing for what is missing, zero, false or empty; measurements with their unit, coordinates with a
slash, and of anything else that has several parts, ranges too, each part by itself.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from typing import Any

from florilegium.exports.metadata.described import Described, Subject
from florilegium.exports.metadata.tables import Table
from florilegium.model.annotation import Body, Json
from florilegium.model.vocabulary import MetadataSchema, PropertyDefinition, PropertyType
from florilegium.package.cells import Value

NO_SCHEMA = "No Schema"


def csv_table(subject: Subject, things: Sequence[Described], schemas: Sequence[MetadataSchema]) -> Table:
    """All in one table, several values with a blank between them."""
    places: dict[str, tuple[str, PropertyDefinition]] = {}
    for schema in schemas:
        # Equal headers fall into one column, whose values are those of the last one's.
        places |= {f"{schema.name}: {definition.name}": (schema.name, definition) for definition in schema.properties}
    labels = _labels(things)
    table = Table("", (*subject.immarkus_csv, *places, *labels))
    for thing in _ordered(things):
        body = thing.first_body
        if subject.no_lists_in_csv and thing.metadata and isinstance(thing.metadata[0].raw.get("body"), list):
            body = None
        own = [
            " ".join(value_texts(body.properties.get(definition.name), definition.type))
            if body and body.source == schema
            else ""
            for schema, definition in places.values()
        ]
        table.rows.append([*thing.immarkus_csv, *own, *(_embedded(thing, label) for label in labels)])
    return table


def sheets(subject: Subject, things: Sequence[Described], schemas: Sequence[MetadataSchema]) -> list[Table]:
    """A table for each schema, and one for what has none; several values with semicolons between them."""
    made = []
    for schema in schemas:
        described = [thing for thing in _ordered(things) if _schema(thing) == schema.name]
        labels = _labels(described)
        names = [definition.name for definition in schema.properties]
        table = Table(schema.name, (*subject.immarkus_xlsx, *names, *labels))
        for thing in described if schema.properties or subject.all_in_xlsx else ():
            own = ("; ".join(_own(thing.first_body, definition)) for definition in schema.properties)
            table.rows.append([*thing.immarkus_xlsx, *own, *(_embedded(thing, label) or None for label in labels)])
        made.append(table)
    rest = [thing for thing in _ordered(things) if not _schema(thing)]
    labels = _labels(rest)
    table = Table(NO_SCHEMA, (*subject.immarkus_xlsx, *labels))
    for thing in rest:
        embedded = [_embedded(thing, label) or None for label in labels]
        if subject.all_in_xlsx or any(embedded):
            table.rows.append([*thing.immarkus_xlsx, *embedded])
    return [*made, table]


def search_table(
    things: Sequence[Described], schemas: Sequence[MetadataSchema], above: Sequence[MetadataSchema]
) -> Table:
    """All images in one table as IMMARKUS's graph search exports them, with what their folders hand on to them."""
    own, inherited = _by_name(schemas), _by_name(above)
    labels = _labels(things)
    headers = (*(f"folder:{name}" for name in inherited), *(f"image:{name}" for name in own), *labels)
    table = Table("sheet1", ("image", "path", *headers))
    for thing in _ordered(things):
        name, _, path = thing.immarkus_csv
        of_image = _known_values([thing.first_body] if thing.first_body else [], schemas)
        of_folders = _known_values(reversed(thing.above), above)
        row: list[Value] = [name, path]
        row += [" ".join(value_texts(of_folders.get(name), type_)) for name, type_ in inherited.items()]
        row += [" ".join(value_texts(of_image.get(name), type_)) for name, type_ in own.items()]
        table.rows.append([*row, *(_embedded(thing, label, canvas_first=True) for label in labels)])
    return table


def _known_values(bodies: Iterable[Body], schemas: Sequence[MetadataSchema]) -> dict[str, Json]:
    """The values of metadata whose schema there still is, the later over the earlier."""
    names = {schema.name for schema in schemas}
    return {name: value for body in bodies if body.source in names for name, value in body.properties.items()}


def _by_name(schemas: Sequence[MetadataSchema]) -> dict[str, PropertyType]:
    """The properties of all schemas, each name once, in the order of the names."""
    types = {definition.name: definition.type for schema in schemas for definition in schema.properties}
    return dict(sorted(types.items(), key=lambda item: item[0].casefold()))


def _schema(thing: Described) -> str:
    return thing.first_body.source if thing.first_body else ""


def _labels(things: Iterable[Described]) -> list[str]:
    """The labels of what the manifests of things say, manifest after manifest."""
    return list(dict.fromkeys(label for thing in things if thing.embedded for label in thing.embedded.labels))


def _embedded(thing: Described, label: str, *, canvas_first: bool = False) -> str:
    """What a manifest says under a label: of several values the first, and rather what it says of itself (of the canvas)."""
    if thing.embedded is None:
        return ""
    said = (*thing.embedded.of_manifest, *thing.embedded.of_canvas)
    if canvas_first:
        said = (*thing.embedded.of_canvas, *thing.embedded.of_manifest)
    found = (statement for statement in said if statement.label.casefold() == label.casefold() and statement.values)
    return next((statement.values[0] for statement in found), "")


def _own(body: Body | None, definition: PropertyDefinition) -> list[str]:
    return value_texts(body.properties.get(definition.name), definition.type) if body else []


def _ordered(things: Sequence[Described]) -> list[Described]:
    """Local ones first; without the work folder itself, which IMMARKUS leaves out."""
    known = [thing for thing in things if thing.immarkus_csv]
    return sorted(known, key=lambda thing: thing.immarkus_csv[1] != "local")


def value_texts(value: Any, type_: PropertyType) -> list[str]:
    """A value as IMMARKUS writes it: one text for each of its parts."""
    if _is_nothing(value):
        return []
    if type_ is PropertyType.MEASUREMENT:
        return [_measurement(item) for item in (value if isinstance(value, list) else [value])]
    if type_ is PropertyType.GEOCOORDINATE and isinstance(value, list):
        pairs = value if all(isinstance(item, list) for item in value) else [value]
        return ["/".join(map(_js_text, pair)) for pair in pairs]
    return [_js_text(item) for item in (value if isinstance(value, list) else [value]) if not _is_nothing(item)]


def _measurement(value: Any) -> str:
    if not isinstance(value, dict):
        return _js_text(value)
    return f"{_js_text(value.get('value'))} {_js_text(value.get('unit'))}"


def _is_nothing(value: Any) -> bool:
    """Whether JavaScript takes a JSON value for false."""
    return value is None or (not isinstance(value, list | dict) and not value)


def _js_text(value: Any) -> str:
    """A JSON value as JavaScript makes a text of it (ECMA-262, 7.1.17); nothing for ``null``, as in a list."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, list):
        return ",".join(map(_js_text, value))
    if isinstance(value, dict):
        return "[object Object]"
    if isinstance(value, float) and math.isfinite(value) and value.is_integer() and abs(value) < 1e21:
        return str(int(value))
    return str(value)
