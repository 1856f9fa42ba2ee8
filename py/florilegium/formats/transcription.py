"""Tells the formats of transcriptions apart, and reads pages whichever it is."""

from __future__ import annotations

import codecs
import re

from florilegium.formats.alto.read import read_alto
from florilegium.formats.page.read import read_page
from florilegium.formats.xml import local_name, parse
from florilegium.model.page import Page
from florilegium.problems import Reading, Severity, kind

FORMAT_UNKNOWN = kind(
    "format-unknown",
    Severity.ERROR,
    "The file is neither ALTO nor PAGE.",
)

_ROOTS = {"alto": "alto", "pcgts": "page", "mets": "mets"}
_HEAD = 1 << 16
"""How many bytes are looked at: comments before the root can be long, and an OAI wrapper comes before the METS."""
_START = re.compile(
    r"<!--.*?-->|<\?.*?\?>|<!DOCTYPE[^>\[]*(?:\[.*?\])?[^>]*>|<(?:[\w.-]+:)?([A-Za-z_][\w.-]*)", re.DOTALL
)


def recognise(content: bytes) -> str | None:
    """The format of a file by its outermost element: ``alto``, ``page``, ``mets``; ``None`` if it is none of these.

    A METS inside the answer of an OAI-PMH server counts as METS.
    """
    names = (match[1].lower() for match in _START.finditer(_head(content)) if match[1])
    root = next(names, "")
    if root in ("oai-pmh", "getrecord", "record"):
        return "mets" if "mets" in names else None
    return _ROOTS.get(root)


def _head(content: bytes) -> str:
    head = content[:_HEAD]
    if head.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return head.decode("utf-16", "replace")
    if head[1:2] == b"\0" or head[:1] == b"\0":
        return head.decode("utf-16-be" if head[:1] == b"\0" else "utf-16-le", "replace")
    return head.decode("latin-1")


def read_pages(content: bytes, path: str) -> Reading[tuple[Page, ...]]:
    """The pages of an ALTO or PAGE file (ALTO may hold several).

    Args:
        content: of the file.
        path: of the file, for its problems.
    """
    parsed = parse(content)
    if parsed.root is None:
        return Reading(None, parsed.problems(path, "Nothing of it can be read."))
    name = local_name(str(parsed.root.tag))
    format = _ROOTS.get(name.lower())
    if format == "alto":
        reading = read_alto(parsed.root, path)
    elif format == "page":
        reading = read_page(parsed.root, path)
    else:
        unknown = FORMAT_UNKNOWN.at(path, message=f"The file is neither ALTO nor PAGE: it is <{name}>.")
        reading = Reading(None, (unknown,))
    if parsed.fault and not reading.value:
        return Reading(None, parsed.problems(path, "Nothing of it can be read."))
    lines = sum(1 for page in reading.value or () for _ in page.all_lines())
    rest = f"What could still be read of it is taken: {lines} lines; compare it with the original."
    return Reading(reading.value, parsed.problems(path, rest) + reading.problems)
