"""Annotations as an AnnotationPage that programs for linked data can read (W3C Web Annotation Data Model, 5.2; JSON-LD 1.1).

A work folder names everything by bare words: an image by its file name, a class by its id, an annotation by a UUID. And W3C's
context does not know ``properties``, so that a processor drops the values. In a page

- names are addresses (IRIs): annotations ``urn:uuid:…``, images by their path from the work folder, classes and schemas by
  their place in the data model's file, all of them percent-encoded, and relative to ``@base``;
- an own context, beside W3C's and in the file itself, keeps ``properties`` as they are, as a JSON literal, and gives every
  other key that W3C's does not know an address in an own vocabulary (``@vocab``).

What cannot be given back is ``null``, which JSON-LD takes for nothing outside of ``properties``.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any, TypeAlias
from urllib.parse import quote
from uuid import UUID, uuid5

from florilegium.formats.immarkus.files import MODEL_FILE
from florilegium.model.annotation import AnnotatedImage, Annotation, Relation

Json: TypeAlias = dict[str, Any]

W3C = "http://www.w3.org/ns/anno.jsonld"
_NAMESPACE = UUID("7d9a2c54-64c5-4d0b-8a8e-0f3f2b9d5c11")
VOCABULARY = f"urn:uuid:{_NAMESPACE}#"
"""What W3C has no term for. Nobody's web address, so that it need not be kept alive."""

_UUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", re.IGNORECASE)
_ABSOLUTE = re.compile(r"[a-z][a-z0-9+.-]*:", re.IGNORECASE)
_ALLOWED = ":/?#[]@!$&'()*+,;=%~"
"""What an address may hold beside letters and digits (RFC 3987, 2.2)."""


def folder_address(name: str) -> str:
    """A base for addresses in a folder that is not on the web: an ARCP address (draft-soilandreyes-arcp) made of its name."""
    return f"arcp://uuid,{uuid5(_NAMESPACE, name)}/"


def context(base: str) -> list[Any]:
    """The context of a page.

    Args:
        base: what relative addresses are relative to; ends with a slash.
    """
    own = {
        "@version": 1.1,
        "@base": base,
        "@vocab": VOCABULARY,
        "properties": {"@id": f"{VOCABULARY}properties", "@type": "@json"},
    }
    return [W3C, own]


def page_head(name: str, base: str) -> Json:
    """A page without its items.

    Args:
        name: of the file.
        base: see `context`.
    """
    return {"@context": context(base), "id": _quoted(name), "type": "AnnotationPage"}


def identifier(id: str) -> str:
    """The id of an annotation, a body or a person as an address."""
    if _UUID.fullmatch(id):
        return f"urn:uuid:{id}"
    return _quoted(id, _ALLOWED) if _ABSOLUTE.match(id) else f"#{_quoted(id)}"


def image_address(image: AnnotatedImage) -> str:
    """The address of an image, by its path; that of a canvas is its own."""
    return _quoted(image.canvas, _ALLOWED) if image.canvas else _quoted(image.path, "/")


def model_address(part: str, name: str) -> str:
    """The address of a class or schema: the data model's file, the part of it, and the id or name."""
    return f"{MODEL_FILE}#{part}/{_quoted(name)}"


def page_item(image: AnnotatedImage, annotation: Annotation) -> Json:
    """An annotation as an item of a page."""
    item = _named(annotation.raw)
    if "target" in item:
        item["target"] = _each(item["target"], lambda target: _target(target, image_address(image)))
    if "body" in item:
        item["body"] = _each(item["body"], lambda body: _body(body, of_image=not annotation.has_selector))
    return item


def relation_items(relation: Relation) -> list[Json]:
    """A relation as items of a page: its link, which leads from its target to its body, and the tag that names it, if any."""
    items = []
    for raw in (relation.raw_link, relation.raw_tag):
        if raw is not None:
            item = {"type": "Annotation", **_named(raw)}
            for end in ("body", "target"):
                item[end] = identifier(item[end]) if isinstance(item.get(end), str) else item.get(end)
            items.append(item)
    return items


def _named(raw: Json) -> Json:
    """A resource with addresses for the ids of itself and of people; W3C's context is that of the page."""
    named = {key: value for key, value in raw.items() if not (key == "@context" and value == W3C)}
    if isinstance(named.get("id"), str) and named["id"]:
        named["id"] = identifier(named["id"])
    for key in ("creator", "generator"):
        if key in named:
            named[key] = _each(named[key], lambda who: _named(who) if isinstance(who, dict) else who)
    return named


def _target(target: Any, address: str) -> Any:
    if isinstance(target, str):
        return address
    if not isinstance(target, dict):
        return target
    source = target.get("source")
    if isinstance(source, dict):
        return {**target, "source": {**source, "id": address}}
    return {**target, "source": address} if isinstance(source, str) else target


def _body(body: Any, *, of_image: bool) -> Any:
    if not isinstance(body, dict):
        return body
    named = _named(body)
    source, purpose = named.get("source"), named.get("purpose") or ""
    if isinstance(source, str) and source:
        if purpose == "classifying":
            named["source"] = model_address("entityTypes", source)
        elif of_image and purpose in ("describing", ""):
            named["source"] = model_address("imageSchemas", source)
        else:
            named["source"] = identifier(source)
    return named


def _quoted(text: str, safe: str = "") -> str:
    return quote(text.encode("utf-8", "surrogatepass"), safe=safe)


def _each(value: Any, change: Callable[[Any], Any]) -> Any:
    """A value, or each of a list of them, changed."""
    return [change(one) for one in value] if isinstance(value, list) else change(value)
