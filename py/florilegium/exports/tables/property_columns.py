"""Columns for the properties of classes and schemas, their values typed: numbers as numbers, pairs in two columns."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from florilegium.model.vocabulary import PropertyDefinition, PropertyType
from florilegium.package.cells import Value

LIST_SEPARATOR = "; "


@dataclass(frozen=True, slots=True)
class PropertyColumn:
    """A column for a property of one owner, or for one part of it.

    Attributes:
        owner: id of the class, or name of the schema, that defines the property.
        name: of the property.
        part: ``lat``, ``long``, ``unit``, ``from``, ``to``, or empty.
        owner_label: what people call the owner; stands in the header where two properties have the same name.
    """

    owner: str
    name: str
    type: PropertyType
    part: str = ""
    owner_label: str = ""

    def header(self, names: Sequence[str]) -> str:
        """The header, the owner's name in it if another property of the sheet has the same name."""
        own = f"{self.name} ({self.owner_label})" if names.count(self.name) > 1 else self.name
        return f"{own} [{self.part}]" if self.part else own

    def value(self, properties: dict[str, Any]) -> Value:
        """What goes into the cell."""
        value = properties.get(self.name)
        if self.part and _is_pair(value, self.type):
            return _part(value, self.part)
        if self.part and self.part not in _FIRST_PARTS:
            return None
        return readable(value, self.type)


_PARTS = {
    PropertyType.GEOCOORDINATE: ("lat", "long"),
    PropertyType.RANGE: ("from", "to"),
    PropertyType.MEASUREMENT: ("value", "unit"),
}
_FIRST_PARTS = frozenset({"lat", "from", "value"})


def columns_of(owner: str, label: str, definitions: Iterable[PropertyDefinition]) -> Iterator[PropertyColumn]:
    """The columns of one owner's properties; a pair that occurs once a cell is spread over two."""
    for definition in definitions:
        parts = _PARTS.get(definition.type, ()) if not definition.multiple else ()
        for part in parts or ("",):
            yield PropertyColumn(owner, definition.name, definition.type, part, label)


def headers(columns: Sequence[PropertyColumn], beside: Iterable[str] = ()) -> list[str]:
    """The headers of columns that stand on one sheet, no two the same.

    Args:
        columns: of properties.
        beside: headers of the other columns; a property that is called like one of them has its owner's name in its own.
    """
    names = [name for _, name in dict.fromkeys((column.owner, column.name) for column in columns)]
    names.extend(beside)
    return [column.header(names) for column in columns]


def _is_pair(value: Any, type_: PropertyType) -> bool:
    if type_ is PropertyType.MEASUREMENT:
        return isinstance(value, dict) and value.keys() <= {"value", "unit"}
    return isinstance(value, list) and len(value) == 2 and not any(isinstance(item, list | dict) for item in value)


def _part(value: Any, part: str) -> Value:
    found = value.get(part) if isinstance(value, dict) else value[0 if part in _FIRST_PARTS else 1]
    return readable(found, PropertyType.TEXT)


def readable(value: Any, type_: PropertyType) -> Value:
    """A value for one cell: numbers and texts as they are, pairs and lists in words."""
    if value is None or isinstance(value, str | int | float | bool):
        return value
    if isinstance(value, dict) and _is_pair(value, PropertyType.MEASUREMENT):
        return " ".join(str(part) for part in (value.get("value"), value.get("unit")) if part not in (None, ""))
    if isinstance(value, list) and type_ is PropertyType.RANGE and _is_pair(value, type_):
        return "–".join("" if end is None else str(end) for end in value)
    if isinstance(value, list) and type_ is PropertyType.GEOCOORDINATE and _is_pair(value, type_):
        return ", ".join(map(str, value))
    if isinstance(value, list):
        return LIST_SEPARATOR.join(str(text) for item in value if (text := readable(item, type_)) is not None)
    return json.dumps(value, ensure_ascii=False)


def texts(value: Any, type_: PropertyType) -> list[str]:
    """A value as texts, one for each of several; none for nothing. Zero and no are values."""
    single = not isinstance(value, list) or (type_ in _PARTS and _is_pair(value, type_))
    found = (readable(item, type_) for item in ([value] if single else value))
    return [_plain(item) for item in found if item is not None and item != ""]


def _plain(value: Value) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    return str(int(value)) if isinstance(value, float) and value.is_integer() else str(value)


def raw_text(value: Any) -> Value:
    """A value as IMMARKUS puts it into a cell: lists and objects as compact JSON."""
    if isinstance(value, list | dict):
        return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    if value is None or isinstance(value, str | int | float | bool):
        return value
    return str(value)
