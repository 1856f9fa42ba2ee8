"""Judges of IIIF resources: the schema of the official validator, and iiif-prezi3."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path
from typing import Any

import pytest

# RFC 3986: what an address can hold, and percent codes.
_ADDRESS = re.compile(r"https?://[A-Za-z0-9\-._~:/?#\[\]@!$&'()*+,;=%]+")
_LOOSE_PERCENT = re.compile(r"%(?![0-9A-Fa-f]{2})")


@lru_cache
def _validator(place: Path) -> Any:
    jsonschema = pytest.importorskip("jsonschema")
    return jsonschema.Draft7Validator(json.loads(place.read_text("utf-8")))


def faults(resource: Any, shared: Path) -> list[str]:
    """What is wrong with a resource by the schema."""
    found = _validator(shared / "schemas/iiif/presentation-validator-schema/iiif_3_0.json").iter_errors(resource)
    return [f"{list(error.path)}: {error.message[:300]}" for error in found for error in (error.context or [error])]


def prezi3(resource: Any) -> None:
    """Raises what iiif-prezi3 does not take."""
    classes = pytest.importorskip("iiif_prezi3")
    getattr(classes, resource["type"])(**resource)


def ids(value: Any) -> Iterator[str]:
    """All ids in a resource, but for those that IMMARKUS has stored."""
    if isinstance(value, dict):
        for key, item in value.items():
            if key == "id" or (key in ("target", "source") and isinstance(item, str)):
                yield item
            elif key != "immarkus":
                yield from ids(item)
    elif isinstance(value, list):
        for item in value:
            yield from ids(item)


def bad_ids(resource: Any) -> list[str]:
    """The ids that are no addresses by RFC 3986."""
    return [id for id in ids(resource) if not _ADDRESS.fullmatch(id) or _LOOSE_PERCENT.search(id)]
