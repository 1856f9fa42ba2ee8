"""RO-Crate 1.1 (https://w3id.org/ro/crate/1.1): the JSON-LD file that describes a folder as research data."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, date
from typing import Any
from urllib.parse import quote

from florilegium import __version__
from florilegium.formats.json_text import write_json
from florilegium.job import MadeFile
from florilegium.package.media_types import media_type

NAME = "ro-crate-metadata.json"
_SPECIFICATION = "https://w3id.org/ro/crate/1.1"
_SOFTWARE = "#florilegium"
_ACTION = "#export"
NO_LICENSE = "No licence is stated. Ask whoever holds the rights before you use this."


def metadata(
    files: Sequence[MadeFile], name: str, description: str, published: date | None, license: str, recipe: str
) -> bytes:
    """The metadata file of a crate.

    Args:
        files: everything else in the crate, with checksums.
        name: of the data.
        description: of the data, a sentence.
        published: date of the data; the specification demands one, so it is missing only where nobody knows any.
        license: address or words; empty if none is stated.
        recipe: how it was made, as a link fragment (`florilegium.recipe`).
    """
    root: dict[str, Any] = {
        "@id": "./",
        "@type": "Dataset",
        "name": name,
        "description": description,
        "license": {"@id": license} if _is_address(license) else license.strip() or NO_LICENSE,
        "hasPart": [{"@id": _id(file.path)} for file in files],
        "mentions": {"@id": _ACTION},
    }
    if published:
        root["datePublished"] = published.isoformat()
    graph: list[Mapping[str, Any]] = [
        {
            "@id": NAME,
            "@type": "CreativeWork",
            "conformsTo": {"@id": _SPECIFICATION},
            "about": {"@id": "./"},
        },
        root,
        *(_file(file) for file in files),
        {
            "@id": _ACTION,
            "@type": "CreateAction",
            "name": "Export",
            "description": f"Made with the recipe {recipe}",
            "instrument": {"@id": _SOFTWARE},
            "result": {"@id": "./"},
        },
        {"@id": _SOFTWARE, "@type": "SoftwareApplication", "name": "Florilegium", "version": __version__},
    ]
    if _is_address(license):
        graph.append({"@id": license, "@type": "CreativeWork", "name": license})
    return write_json({"@context": f"{_SPECIFICATION}/context", "@graph": graph}, indent=2)


def _file(file: MadeFile) -> dict[str, Any]:
    described: dict[str, Any] = {
        "@id": _id(file.path),
        "@type": "File",
        "name": file.path.rpartition("/")[2],
        "contentSize": str(file.size),
        "encodingFormat": media_type(file.path),
        "sha256": file.digests["sha256"],
    }
    if file.modified:
        # Whole seconds: browsers know thousandths, disks even less or more.
        described["dateModified"] = file.modified.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    return described


def _id(path: str) -> str:
    """A path as a relative address (1.1, 4.1.1)."""
    return quote(path, safe="/")


def _is_address(license: str) -> bool:
    return license.startswith(("https://", "http://")) and not any(character.isspace() for character in license)
