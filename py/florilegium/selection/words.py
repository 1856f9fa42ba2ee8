"""Texts as they are searched: without regard to case, and to how a character happens to be encoded."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from florilegium.model.annotation import Json

_WORD = re.compile(r'"([^"]+)"|([^\s"]+)')


def folded(text: str) -> str:
    """A text in the form in which texts are compared (compatibility caseless matching, Unicode 3.13)."""
    if text.isascii():
        return text.lower()
    return unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", text).casefold())


def words(search: str) -> tuple[str, ...]:
    """What is searched for, folded: words, all of which have to occur; several in quotation marks as they stand."""
    return tuple(folded(phrase or word) for phrase, word in _WORD.findall(search))


def leaves(value: Json) -> Iterator[str]:
    """The texts in a value: itself, or each of its parts; none for nothing. Numbers as people write them."""
    if isinstance(value, str):
        if value:
            yield value
    elif isinstance(value, bool):
        yield "yes" if value else "no"
    elif isinstance(value, int | float):
        yield f"{value:.15g}" if isinstance(value, float) else str(value)
    elif isinstance(value, dict):
        for part in value.values():
            yield from leaves(part)
    elif isinstance(value, list):
        for part in value:
            yield from leaves(part)
