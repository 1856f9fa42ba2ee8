"""Annotations as IIIF viewers show them: a text in HTML at a place on a canvas.

Viewers show texts and nothing else. So that no value is lost to programs, each annotation can also carry what IMMARKUS
has stored of it under the key ``immarkus``: its id, creator and bodies (classes by their ids, with all properties typed
as they are, and notes), and the selector, where it lost something. Viewers pass over keys they do not know, and
the schema of the standard allows them in annotations (Presentation 3.0, 4.6).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from html import escape
from typing import Any

from florilegium.exports.iiif.metadata import describes
from florilegium.exports.tables.property_columns import LIST_SEPARATOR, texts
from florilegium.formats.iiif.resources import Json
from florilegium.formats.iiif.selectors import iiif_selector, is_faithful, stored_selector
from florilegium.model.annotation import AnnotatedImage, Annotation, Body
from florilegium.model.vocabulary import DataModel, PropertyType

STORED_KEY = "immarkus"
_NOT_STORED = frozenset({"@context", "type", "target", "motivation"})


@dataclass(frozen=True, slots=True)
class Style:
    """How annotations are written.

    Attributes:
        only_paths: whether all shapes but boxes become paths.
        stored: whether each carries what IMMARKUS has stored.
    """

    only_paths: bool = False
    stored: bool = True


def shown(image: AnnotatedImage) -> list[Annotation]:
    """The annotations of an image that viewers are to show: all but its metadata."""
    return [a for a in image.annotations if a.has_selector or any(not describes(body) for body in a.bodies)]


def iiif_annotation(annotation: Annotation, id: str, canvas_id: str, model: DataModel, style: Style) -> Json:
    """One annotation. Without a place that can be understood it is about its canvas as a whole."""
    selector = iiif_selector(annotation, only_paths=style.only_paths)
    made: Json = {"id": id, "type": "Annotation", "motivation": "commenting"}
    made |= {key: date for key in ("created", "modified") if (date := getattr(annotation, key))}
    made["body"] = {"type": "TextualBody", "format": "text/html", "value": html(annotation, model)}
    made["target"] = canvas_id
    if selector:
        made["target"] = {"type": "SpecificResource", "source": canvas_id, "selector": selector}
    if style.stored:
        raw = annotation.raw.items()
        made[STORED_KEY] = {key: value for key, value in raw if key not in _NOT_STORED and made.get(key) != value}
        stored = stored_selector(annotation)
        if stored is not None and (selector is None or not is_faithful(selector, stored)):
            made[STORED_KEY]["selector"] = stored
    return made


def html(annotation: Annotation, model: DataModel) -> str:
    """All bodies of an annotation as well-formed HTML: classes with their properties, notes, and who made them."""
    return "\n".join(part for body in annotation.bodies if (part := _body(body, model)))


def _body(body: Body, model: DataModel) -> str:
    if body.purpose == "classifying":
        return _class(body, model)
    lines = list(_properties(body, {})) if body.properties else []
    if body.value:
        lines.insert(0, f"<p>{_text(body.value)}</p>")
        lines.extend(_maker(body.raw.get("creator")))
    return f"<div>{''.join(lines)}</div>" if lines else ""


def _class(body: Body, model: DataModel) -> str:
    lineage = model.lineage(body.source)
    types = {definition.name: definition.type for one in lineage for definition in one.properties}
    name = lineage[-1].name if lineage else body.source
    heading = f"<b><u>{_text(name)}</u></b><br/>"
    return f'<div data-entity-id="{escape(body.source)}">{heading}{"".join(_properties(body, types))}</div>'


def _properties(body: Body, types: dict[str, PropertyType]) -> Iterator[str]:
    for name, value in body.properties.items():
        found = LIST_SEPARATOR.join(texts(value, types.get(name, PropertyType.TEXT))) or " – "
        yield f"<p><b>{_text(name)}:</b> <span>{_text(found)}</span></p>"


def _maker(creator: Any) -> Iterator[str]:
    """The program that made a note, so that readers can tell it from a person's."""
    if isinstance(creator, dict) and creator.get("type") == "Software" and creator.get("name"):
        yield f"<p><small>{_text(str(creator['name']))}</small></p>"


def _text(value: str) -> str:
    return "<br/>".join(escape(line) for line in value.splitlines())
