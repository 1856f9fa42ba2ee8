"""The data model of an IMMARKUS work folder: entity classes, metadata schemas, relationship types."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property
from typing import Any


class PropertyType(StrEnum):
    """The types a property can have. The value shapes are those of `florilegium.model.annotation.Value`."""

    TEXT = "text"
    NUMBER = "number"
    ENUM = "enum"
    URI = "uri"
    GEOCOORDINATE = "geocoordinate"
    MEASUREMENT = "measurement"
    RANGE = "range"
    COLOR = "color"
    EXTERNAL_AUTHORITY = "external_authority"


@dataclass(frozen=True, slots=True)
class PropertyDefinition:
    """A property of a class or schema; an unknown type is read as text."""

    name: str
    type: PropertyType = PropertyType.TEXT
    description: str = ""
    required: bool = False
    multiple: bool = False
    values: tuple[str, ...] = ()
    authorities: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class EntityClass:
    """What an annotation can be *of*: a place, a person. ``parent_id`` names the class it is a kind of."""

    id: str
    label: str = ""
    color: str = ""
    parent_id: str | None = None
    description: str = ""
    properties: tuple[PropertyDefinition, ...] = ()

    @property
    def name(self) -> str:
        """The label, or the id of a class without label."""
        return self.label or self.id


@dataclass(frozen=True, slots=True)
class MetadataSchema:
    """A form for the metadata of images or of folders."""

    name: str
    description: str = ""
    properties: tuple[PropertyDefinition, ...] = ()


@dataclass(frozen=True, slots=True)
class RelationshipType:
    """A kind of relation between two annotations."""

    name: str
    directed: bool = False
    source_class: str | None = None
    target_class: str | None = None
    description: str = ""


@dataclass(frozen=True)
class DataModel:
    """All of `_immarkus.model.json`.

    Attributes:
        raw: the file's JSON after the repairs that IMMARKUS makes on loading, for exports that give it back as it is.
    """

    entity_classes: tuple[EntityClass, ...] = ()
    relationship_types: tuple[RelationshipType, ...] = ()
    folder_schemas: tuple[MetadataSchema, ...] = ()
    image_schemas: tuple[MetadataSchema, ...] = ()
    raw: dict[str, Any] = field(default_factory=dict, repr=False)

    @cached_property
    def _by_id(self) -> dict[str, EntityClass]:
        return {entity_class.id: entity_class for entity_class in self.entity_classes}

    @cached_property
    def _children(self) -> dict[str, list[EntityClass]]:
        children: dict[str, list[EntityClass]] = {}
        for entity_class in self.entity_classes:
            if entity_class.parent_id:
                children.setdefault(entity_class.parent_id, []).append(entity_class)
        return children

    def entity_class(self, id: str) -> EntityClass | None:
        """The class with an id."""
        return self._by_id.get(id)

    def is_directed(self, name: str | None) -> bool:
        """Whether the direction of relations with a name means anything; of names that it does not have, nobody says so."""
        return any(one.directed for one in self.relationship_types if one.name == name)

    def lineage(self, id: str) -> tuple[EntityClass, ...]:
        """The class with an id and its ancestors, the root first; empty for an unknown id. Circles end where they close."""
        line: dict[str, EntityClass] = {}
        current = self.entity_class(id)
        while current is not None and current.id not in line:
            line[current.id] = current
            current = self.entity_class(current.parent_id) if current.parent_id else None
        return tuple(reversed(line.values()))

    @property
    def roots(self) -> tuple[EntityClass, ...]:
        """The top-level classes in model order."""
        return tuple(c for c in self.entity_classes if not c.parent_id or c.parent_id not in self._by_id)

    def descent(self, id: str) -> Iterator[EntityClass]:
        """The class with an id and all its descendants, depth first in model order."""
        seen: set[str] = set()
        pending = [self.entity_class(id)]
        while pending:
            current = pending.pop()
            if current is None or current.id in seen:
                continue
            seen.add(current.id)
            yield current
            pending.extend(reversed(self._children.get(current.id, [])))
