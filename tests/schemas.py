"""The official schemas, for tests of what we write: the rules of the schema, and references between elements."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import Any

import pytest
from lxml import etree


class _Xlink(etree.Resolver):
    """Finds the xlink schema, which the others import from an address."""

    def __init__(self, place: Path) -> None:
        super().__init__()
        self.place = place

    def resolve(self, system_url: str, public_id: str, context: Any) -> Any:  # type: ignore[override]
        if system_url.endswith("xlink.xsd"):
            return self.resolve_filename(str(self.place), context)  # type: ignore[attr-defined]
        return None


@lru_cache
def schema(place: Path) -> etree.XMLSchema:
    """An XML schema as lxml applies it, which is fast but does not look where references lead."""
    parser = etree.XMLParser()
    parser.resolvers.add(_Xlink(_xlink(place)))
    return etree.XMLSchema(etree.parse(str(place), parser))


@lru_cache
def strict_schema(place: Path) -> Any:
    """An XML schema as the xmlschema package applies it, references included."""
    xmlschema = pytest.importorskip("xmlschema")
    xlink = str(_xlink(place))
    return xmlschema.XMLSchema10(str(place), uri_mapper=lambda uri: xlink if uri.endswith("xlink.xsd") else uri)


def faults(content: bytes, place: Path, *, strict: bool = False) -> list[str]:
    """What is wrong with a file by a schema."""
    root = etree.fromstring(content)
    if strict:
        return [str(error) for error in strict_schema(place).iter_errors(root)]
    found = schema(place)
    return [] if found.validate(root) else str(found.error_log).splitlines()


def loose_ends(content: bytes, place: Path) -> list[str]:
    """Ids that a file gives twice, and references in it that lead to no id; the schema says which attributes are such.

    The same that a strict validation finds, and fast enough for everything.
    """
    kinds = _attribute_kinds(place)
    ids: list[str] = []
    references: set[str] = set()
    for node in etree.fromstring(content).iter(etree.Element):
        for name, value in node.attrib.items():
            kind = kinds.get(str(name))
            if kind == "ID":
                ids.append(str(value))
            elif kind:
                references.update(str(value).split())
    twice = {id for id in ids if ids.count(id) > 1} if len(set(ids)) < len(ids) else set()
    return sorted(twice | (references - set(ids)))


@lru_cache
def _attribute_kinds(place: Path) -> dict[str, str]:
    """Which attributes are ``ID``, ``IDREF`` or ``IDREFS``, by type or by a type derived from these."""
    root = etree.parse(str(place)).getroot()
    base = {
        str(type_.get("name")): str(restriction.get("base"))
        for type_ in root.iterfind("{*}simpleType")
        for restriction in type_.iterfind("{*}restriction")
    }
    kinds = {}
    for attribute in root.iter("{*}attribute"):
        type_ = attribute.get("type", "")
        while type_ in base:
            type_ = base[type_]
        kind = type_.rpartition(":")[2]
        if kind in ("ID", "IDREF", "IDREFS"):
            kinds[str(attribute.get("name"))] = kind
    assert kinds
    return kinds


def _xlink(place: Path) -> Path:
    return place.parents[1] / "mets" / "xlink.xsd"
