"""Which pages are meant: by their keys, as a form lists them, or by a range in words, as people write it.

``1-20, 35, f12r, f20r-f24v``: numbers are places in the document, from 1; all else are names of pages. A range can be
open at one end (``100-``). What is said holds for every document that has such pages.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from florilegium.inventory import Document, PageEntry

_PLACES = re.compile(r"(\d*)\s*[-–]\s*(\d*)")
_SEPARATOR = re.compile(r"[,;\n]")


def page_key(document: Document, entry: PageEntry) -> str:
    """What a page is called in a selection: the path of its document and its name."""
    return f"{document.path}/{entry.name}" if document.path else entry.name


class PageRange:
    """A range of pages in words.

    Args:
        items: its parts: a place, a name, or two of them with a hyphen between.
    """

    def __init__(self, items: Iterable[str]) -> None:
        self.items = list(dict.fromkeys(items))
        self._met: set[str] = set()

    @classmethod
    def of(cls, text: str) -> PageRange:
        """The range that a text describes."""
        return cls(item.strip() for item in _SEPARATOR.split(text) if item.strip())

    def places(self, document: Document) -> set[int]:
        """The places, from 0, of the pages of a document that are meant."""
        names: dict[str, int] = {}
        for place, entry in enumerate(document.pages):
            for name in (entry.name, entry.label, page_key(document, entry)):
                names.setdefault(name, place)
        found: set[int] = set()
        for item in self.items:
            places = [place for place in _meant(item, names) if 0 <= place < len(document.pages)]
            if places:
                self._met.add(item)
                found.update(places)
        return found

    def not_found(self) -> list[str]:
        """The items that no document asked so far has a page for."""
        return [item for item in self.items if item not in self._met]


def _meant(item: str, names: dict[str, int]) -> Sequence[int]:
    if item.isdecimal():
        return (int(item) - 1,)
    if item in names:
        return (names[item],)
    match = _PLACES.fullmatch(item)
    if match and (match[1] or match[2]):
        first = int(match[1] or 1) - 1
        return range(max(first, 0), min(int(match[2]), len(names)) if match[2] else len(names))
    for start, end in _halves(item):
        if start in names and end in names:
            return range(names[start], names[end] + 1)
    return ()


def _halves(item: str) -> Iterable[tuple[str, str]]:
    """The two names that a hyphen between them can part; names have hyphens too."""
    for hyphen in re.finditer("[-–]", item):
        yield item[: hyphen.start()].strip(), item[hyphen.end() :].strip()
