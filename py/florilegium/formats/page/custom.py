r"""PAGE's ``custom`` attribute, as Transkribus and eScriptorium fill it.

It holds tags with properties, ``readingOrder {index:3;} structure {type:heading;}``. Signs that have a meaning there
are written as ``\u0020``. eScriptorium does not do that, so a type with ``;`` or ``}`` in it is cut off there.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

_TAG = re.compile(r"([\w-]+)\s*\{(.*?)(?:\}|$)", re.DOTALL)
_CODES = {ord(sign): f"\\u{ord(sign):04x}" for sign in "{};\\"}
_ESCAPE = re.compile(r"\\u([0-9a-fA-F]{4})")


def custom_value(custom: str, tag: str, key: str) -> str:
    """The value of a key of the first tag of that name that has it; empty if there is none."""
    return next(custom_values(custom, tag, key), "")


def custom_values(custom: str, tag: str, key: str) -> Iterator[str]:
    """The values of a key in all tags of a name."""
    if tag not in custom:
        return
    for match in _TAG.finditer(custom):
        if match[1] == tag:
            for part in match[2].split(";"):
                name, colon, value = part.partition(":")
                if colon and name.strip() == key:
                    yield _unescaped(value.strip())


def without(custom: str, tag: str) -> str:
    """The attribute without the tags of a name."""
    return " ".join(match[0] for match in _TAG.finditer(custom) if match[1] != tag)


@lru_cache(maxsize=1 << 12)
def tag(name: str, key: str, value: str, *, raw: bool = False) -> str:
    r"""A tag with one property, the signs that end it written as codes unless ``raw``.

    A colon ends nothing, and types after SegmOnto are full of them: eScriptorium would take ``\u003a`` literally.
    """
    return f"{name} {{{key}:{value if raw else value.translate(_CODES)};}}"


def _unescaped(value: str) -> str:
    if "\\u" not in value:
        return value
    plain = _ESCAPE.sub(lambda code: chr(int(code[1], 16)), value)
    return plain.encode("utf-16", "surrogatepass").decode("utf-16", "replace")  # rare signs are two codes


def reading_index(custom: str) -> int | None:
    """The place in the reading order that Transkribus notes; ``None`` if there is none."""
    value = custom_value(custom, "readingOrder", "index")
    return int(value) if value.isdecimal() else None
