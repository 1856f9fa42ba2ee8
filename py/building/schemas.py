"""The official XML schemas, filed by standard and version, so that the page can prove its output valid."""

from __future__ import annotations

import json
import posixpath
import re
import zipfile
from xml.etree import ElementTree

from building import pins, store

# By target namespace. The version is in an attribute (ALTO 4), in the namespace (PAGE) or in prose (METS, ALTO 2).
_STANDARDS = {
    "alto": re.compile(r"/alto/ns-v\d#$"),
    "page": re.compile(r"/PAGE/gts/pagecontent/[\d-]+$"),
    "mets": re.compile(r"/METS/$"),
    "xlink": re.compile(r"/1999/xlink$"),
}
_DATED = re.compile(r"/(\d{4}-\d\d-\d\d)$")
_MENTIONED = re.compile(r"\bVersion (\d+(?:\.\d+)+)")
_XLINK = "xlink/xlink.xsd"
_IMPORT = re.compile(r'(namespace="[^"]*/1999/xlink"\s+schemaLocation=")[^"]*(")')


def gather() -> dict[str, bytes]:
    """The files of dist/schemas/: ``<standard>/<version>.xsd`` and an index.json of namespaces and files."""
    found: dict[str, bytes] = {}
    index: dict[str, dict[str, str]] = {}
    for pin in pins.SCHEMAS:
        with zipfile.ZipFile(store.take(pin)) as archive:
            for member in sorted(name for name in archive.namelist() if name.endswith(".xsd")):
                data = archive.read(member)
                standard, version, namespace = _identity(data)
                name = _XLINK if standard == "xlink" else f"{standard}/{version}.xsd"
                if name not in found:
                    found[name] = _localised(name, data)
                    index[name] = {"standard": standard, "version": version, "namespace": namespace}
    entries = [{"file": name, **index[name]} for name in sorted(index)]
    return {**found, "index.json": json.dumps(entries, indent=1).encode()}


def _identity(schema: bytes) -> tuple[str, str, str]:
    """A schema's standard, version and target namespace."""
    root = ElementTree.fromstring(schema)
    namespace = root.get("targetNamespace", "")
    for standard, pattern in _STANDARDS.items():
        if pattern.search(namespace):
            said = root.get("version") or (_DATED.search(namespace) or _MENTIONED.search(schema.decode("utf-8")))
            version = said[1] if isinstance(said, re.Match) else said or ""
            return standard, version, namespace
    raise ValueError(f"a schema of an unknown standard: {namespace}")


def _localised(name: str, schema: bytes) -> bytes:
    """The schema with its import of XLink pointing at the copy beside it; nothing else is touched."""
    place = posixpath.relpath(_XLINK, posixpath.dirname(name))
    return _IMPORT.sub(rf"\g<1>{place}\g<2>", schema.decode("utf-8")).encode()
