"""Reads JSON files as people have them: with a byte order mark, in other encodings, empty, cut off. Writes plain UTF-8."""

from __future__ import annotations

import codecs
import json
import math
import re
from collections.abc import AsyncIterator, Iterable
from typing import Any

from florilegium.collector import collector_quiet
from florilegium.problems import Problem, Reading, Severity, kind

JSON_BROKEN = kind(
    "json-broken",
    Severity.ERROR,
    "The file is not readable JSON.",
    "It may be cut off, or edited by hand with a comma or bracket too many. Restore it from a backup, or mend the place named.",
)
JSON_ENCODING = kind(
    "json-encoding",
    Severity.WARNING,
    "The file is not in UTF-8; its letters are taken to be in the Windows encoding of Western Europe.",
    "If letters look wrong, save the file as UTF-8.",
)
JSON_NUMBER = kind(
    "json-number",
    Severity.WARNING,
    "The file has numbers that programs cannot count with, or that JSON does not know (NaN); they are kept as text.",
)

_MOST_DIGITS = 300
"""Of an integer; a computer counts fractions up to 1e308."""
_NO_BRACKETS = re.compile(r"[^\[\]{}]+")
_DEEPEST = 500
"""Levels; annotations have about six."""

_MARKS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))


def read_json(content: bytes, path: str) -> Reading[Any]:
    """The value in a JSON file; ``None`` without a problem for an empty file, which IMMARKUS makes in passing.

    Args:
        content: the file.
        path: of the file, for its problems.
    """
    text, problems = _decoded(content, path)
    if not text.strip("\0 \t\r\n"):
        return Reading(None, problems)
    if _too_deep(text):
        return Reading(None, (*problems, JSON_BROKEN.at(path, message="The file is nested too deeply to be read.")))
    try:
        with collector_quiet():
            value, odd_numbers = _parsed(text)
        return Reading(value, (*problems, JSON_NUMBER.at(path)) if odd_numbers else problems)
    except json.JSONDecodeError as error:
        place = f"line {error.lineno}, column {error.colno}"
        return Reading(None, (*problems, JSON_BROKEN.at(path, place, f"The file is not readable JSON: {error.msg}.")))


def _parsed(text: str) -> tuple[Any, list[str]]:
    """The value, and the numbers that had to stay text."""
    odd: list[str] = []

    def kept(number: str) -> str:
        odd.append(number)
        return number

    def fraction(number: str) -> float | str:
        value = float(number)
        return value if math.isfinite(value) else kept(number)

    def integer(number: str) -> int | str:
        return int(number) if len(number) < _MOST_DIGITS else kept(number)

    try:
        return json.loads(text, parse_float=fraction, parse_constant=kept), odd
    except json.JSONDecodeError:
        raise
    except ValueError:  # Python refuses to convert integers of more than 4,300 digits
        odd.clear()
        return json.loads(text, parse_int=integer, parse_float=fraction, parse_constant=kept), odd


def write_json(value: Any, indent: int | None = None) -> bytes:
    """A value as JSON in UTF-8 without byte order mark; compact, or each level indented by so many blanks."""
    separators = None if indent else (",", ":")
    try:
        return json.dumps(value, ensure_ascii=False, indent=indent, separators=separators).encode()
    except UnicodeEncodeError:  # half of a surrogate pair: no text, but JSON can hold it, escaped
        return json.dumps(value, indent=indent, separators=separators).encode()


async def json_list(items: Iterable[Any], page: dict[str, Any] | None = None) -> AsyncIterator[bytes]:
    """A JSON file of items, one by one, so that it never is in memory as a whole.

    Args:
        items: of a list, or of a page.
        page: the head of the page; ``None`` for a list.
    """
    start, end = (write_json(page)[:-1] + b',"items":[', b"]}") if page else (b"[", b"]")
    yield start
    separator = b""
    for item in items:
        yield separator + write_json(item)
        separator = b","
    yield end


def _too_deep(text: str) -> bool:
    """Whether brackets are nested beyond all use. The parser would exhaust the stack, and in the page take Python with it.

    Brackets inside strings count too, which can only make a text look deeper than it is.
    """
    brackets = _NO_BRACKETS.sub("", text)
    for _ in range(_DEEPEST):
        inner_removed = brackets.replace("[]", "").replace("{}", "")
        if len(inner_removed) == len(brackets):
            break
        brackets = inner_removed
    return len(brackets) > _DEEPEST


def _decoded(content: bytes, path: str) -> tuple[str, tuple[Problem, ...]]:
    for mark, encoding in _MARKS:
        if content.startswith(mark):
            return content[len(mark) :].decode(encoding, "replace"), ()
    try:
        return content.decode("utf-8"), ()
    except UnicodeDecodeError:
        return content.decode("cp1252", "replace"), (JSON_ENCODING.at(path),)
