"""Reads ``_immarkus.model.json``: entity classes, metadata schemas, relationship types."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from florilegium.formats.immarkus.files import MODEL_FILE
from florilegium.formats.json_text import read_json
from florilegium.model.vocabulary import (
    DataModel,
    EntityClass,
    MetadataSchema,
    PropertyDefinition,
    PropertyType,
    RelationshipType,
)
from florilegium.problems import Problem, Reading, Severity, kind

MODEL_MALFORMED = kind(
    "model-malformed",
    Severity.ERROR,
    "A part of the data model is not in the form that IMMARKUS writes.",
    "What could be understood of the model is used. Annotations keep their values in any case.",
)
CLASS_TWICE = kind(
    "class-twice",
    Severity.WARNING,
    "Two entity classes have the same id; the first one counts.",
    "Delete or rename one of them in IMMARKUS's data model.",
)
PARENT_UNKNOWN = kind(
    "class-parent-unknown",
    Severity.WARNING,
    "The parent of an entity class does not exist; the class is taken as a top-level one.",
    "Choose its parent anew in IMMARKUS's data model.",
)
PARENT_CIRCLE = kind(
    "class-parent-circle",
    Severity.WARNING,
    "Entity classes are each other's parents; the first of them is taken as a top-level one.",
    "Choose their parents anew in IMMARKUS's data model.",
)

_TYPES = {type_.value: type_ for type_ in PropertyType}


def read_data_model(content: bytes, path: str = MODEL_FILE) -> Reading[DataModel]:
    """The data model; an empty one for an empty or broken file, so that annotations can be read all the same."""
    reading = read_json(content, path)
    if reading.value is None:
        return Reading(DataModel(), reading.problems)
    reader = _ModelReader(path)
    return Reading(reader.model(reading.value), (*reading.problems, *reader.problems))


class _ModelReader:
    def __init__(self, path: str) -> None:
        self.path = path
        self.problems: list[Problem] = []

    def model(self, raw: Any) -> DataModel:
        """The model out of the file's JSON."""
        if not isinstance(raw, dict):
            self._malformed("", "The file is not a JSON object.")
            return DataModel()
        repaired = {**raw, "entityTypes": self._repaired(raw)} if isinstance(raw.get("entityTypes"), list) else raw
        classes = [self._class(item) for item in self._items(repaired, "entityTypes", "id")]
        return DataModel(
            entity_classes=tuple(self._in_order(classes)),
            relationship_types=tuple(
                self._relationship(item) for item in self._items(raw, "relationshipTypes", "name")
            ),
            folder_schemas=tuple(self._schema(item) for item in self._items(raw, "folderSchemas", "name")),
            image_schemas=tuple(self._schema(item) for item in self._items(raw, "imageSchemas", "name")),
            raw=repaired,
        )

    def _repaired(self, raw: dict[str, Any]) -> list[Any]:
        """The classes after the repairs that IMMARKUS makes on loading.

        Unknown parents and inherited properties are dropped, authorities given as objects become their names.
        """
        ids = {_text(item.get("id")) for item in raw["entityTypes"] if isinstance(item, dict)}
        classes: list[Any] = []
        for item in raw["entityTypes"]:
            if isinstance(item, dict):
                item = dict(item)
                if item.get("parentId") and _text(item["parentId"]) not in ids - {""}:
                    self.problems.append(PARENT_UNKNOWN.at(self.path, f"class {item.get('id')}"))
                    del item["parentId"]
                if isinstance(item.get("properties"), list):
                    own = (p for p in item["properties"] if not (isinstance(p, dict) and p.get("inheritedFrom")))
                    item["properties"] = [_with_authority_names(definition) for definition in own]
            classes.append(item)
        return classes

    def _items(self, raw: dict[str, Any], part: str, key: str) -> Iterator[dict[str, Any]]:
        items = raw.get(part)
        if items is None:
            return
        if not isinstance(items, list):
            self._malformed(part, f"{part} is not a list.")
            return
        for number, item in enumerate(items, 1):
            if isinstance(item, dict) and isinstance(item.get(key), str) and item[key]:
                yield item
            else:
                self._malformed(part, f"Entry {number} of {part} has no {key}.")

    def _class(self, item: dict[str, Any]) -> EntityClass:
        return EntityClass(
            id=item["id"],
            label=_text(item.get("label")),
            color=_text(item.get("color")),
            parent_id=_text(item.get("parentId")) or None,
            description=_text(item.get("description")),
            properties=self._properties(item, f"class {item['id']}"),
        )

    def _in_order(self, classes: list[EntityClass]) -> Iterator[EntityClass]:
        parents = {entity_class.id: entity_class.parent_id for entity_class in reversed(classes)}
        seen: set[str] = set()
        for entity_class in classes:
            if entity_class.id in seen:
                self.problems.append(CLASS_TWICE.at(self.path, f"class {entity_class.id}"))
                continue
            seen.add(entity_class.id)
            if _in_circle(entity_class.id, parents):
                self.problems.append(PARENT_CIRCLE.at(self.path, f"class {entity_class.id}"))
                parents[entity_class.id] = None
            yield replace(entity_class, parent_id=parents[entity_class.id])

    def _schema(self, item: dict[str, Any]) -> MetadataSchema:
        return MetadataSchema(
            item["name"], _text(item.get("description")), self._properties(item, f"schema {item['name']}")
        )

    @staticmethod
    def _relationship(item: dict[str, Any]) -> RelationshipType:
        return RelationshipType(
            name=item["name"],
            directed=item.get("directed") is True,
            source_class=_text(item.get("sourceTypeId")) or None,
            target_class=_text(item.get("targetTypeId")) or None,
            description=_text(item.get("description")),
        )

    def _properties(self, item: dict[str, Any], where: str) -> tuple[PropertyDefinition, ...]:
        properties = item.get("properties")
        if properties is None:
            return ()
        if not isinstance(properties, list):
            self._malformed(where, "Its properties are not a list.")
            return ()
        definitions = []
        for number, definition in enumerate(properties, 1):
            if not isinstance(definition, dict) or not isinstance(definition.get("name"), str):
                self._malformed(where, f"Its property {number} has no name.")
                continue
            definitions.append(
                PropertyDefinition(
                    name=definition["name"],
                    type=_TYPES.get(_text(definition.get("type")), PropertyType.TEXT),
                    description=_text(definition.get("description")),
                    required=definition.get("required") is True,
                    multiple=definition.get("multiple") is True,
                    values=_texts(definition.get("values")),
                    authorities=_texts(definition.get("authorities")),
                )
            )
        return tuple(definitions)

    def _malformed(self, where: str, message: str) -> None:
        self.problems.append(MODEL_MALFORMED.at(self.path, where, message))


def _in_circle(start: str, parents: dict[str, str | None]) -> bool:
    seen: set[str] = set()
    current = parents[start]
    while current and current not in seen:
        if current == start:
            return True
        seen.add(current)
        current = parents.get(current)
    return False


def _with_authority_names(definition: Any) -> Any:
    if not isinstance(definition, dict) or not isinstance(definition.get("authorities"), list):
        return definition
    names = [a.get("name", a) if isinstance(a, dict) else a for a in definition["authorities"]]
    return {**definition, "authorities": names}


def _text(value: Any) -> str:
    return value if isinstance(value, str) else ""


def _texts(value: Any) -> tuple[str, ...]:
    return tuple(item for item in value if isinstance(item, str)) if isinstance(value, list) else ()
