"""What an annotation says, in words."""

from __future__ import annotations

from florilegium.exports.tables.property_columns import LIST_SEPARATOR, texts
from florilegium.model.annotation import Annotation
from florilegium.model.vocabulary import DataModel, PropertyType


def class_names(annotation: Annotation, model: DataModel) -> tuple[str, ...]:
    """The names of its classes; of one that the data model does not have, the id."""
    sources = dict.fromkeys(body.source for body in annotation.of_purpose("classifying") if body.source)
    return tuple(found.name if (found := model.entity_class(source)) else source for source in sources)


def said(annotation: Annotation, model: DataModel) -> str:
    """Its notes and values, a line for each."""
    lines = []
    for body in annotation.bodies:
        if body.value and body.purpose != "classifying":
            lines.append(body.value)
        types = {
            definition.name: definition.type for one in model.lineage(body.source) for definition in one.properties
        }
        for name, value in body.properties.items():
            if found := LIST_SEPARATOR.join(texts(value, types.get(name, PropertyType.TEXT))):
                lines.append(f"{name}: {found}")
    return "\n".join(lines)
