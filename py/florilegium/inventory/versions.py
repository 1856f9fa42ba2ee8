"""Versions of the same pages: which are called what, which come first, which documents are one in several versions."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from florilegium.folder import base_name, extension, parent, stem
from florilegium.inventory.contents import Counts, Document, PageEntry, Source

TRANSCRIPTION = "transcription"
"""What the version is called where a document has one and nothing gives it a name."""

LAYERS = frozenset({"page", "pagexml", "page_xml", "page-xml", "alto", "altoxml", "alto_xml", "xml", "gt-page", "data"})
"""Folder names that say what kind of files lie there and not which document they are."""

_ESCRIPTORIUM = re.compile(r"export_doc(\d+)_(.*)_[a-z]+_\d{12,14}")
"""How eScriptorium calls its exports: the number of the document, its name, the format, the time."""


@dataclass(frozen=True, slots=True)
class PageHere:
    """A page in a transcription file.

    Attributes:
        path: of the file.
        index: which of the file's pages, from 0.
        image_name: the image name it gives.
        counts: how much is on it.
        size: width and height in pixels as it says; 0 where it does not.
        lines: the ids of its first lines, by which two versions of a page are known.
    """

    path: str
    index: int
    image_name: str
    counts: Counts
    size: tuple[float, float] = (0.0, 0.0)
    lines: tuple[str, ...] = ()

    @property
    def source(self) -> Source:
        """Where it stands."""
        return Source(self.path, self.index, self.counts)


def version_order(entries: Sequence[PageEntry]) -> tuple[str, ...]:
    """The version names of pages: the nameless one first, then those of most pages, then in order of appearance."""
    names = Counter(version for entry in entries for version in entry.sources)
    return tuple(sorted(names, key=lambda name: (name != TRANSCRIPTION, -names[name])))


def with_readings(document: Document) -> Document:
    """The document with a version for each index of a reading, where lines have several readings."""
    several: dict[str, list[int]] = {}
    for version in document.versions:
        found = {index for source in document.sources(version) for index in source.counts.readings or (0,)}
        if len(found) > 1:
            several[version] = sorted(found)
    if not several:
        return document

    def read(entry: PageEntry) -> PageEntry:
        sources = dict(entry.sources)
        for version, found in several.items():
            source = entry.sources.get(version)
            for index in found:
                if source and index in (source.counts.readings or (0,)):
                    counts = source.counts.of_reading(index)
                    sources[_reading(version, index)] = replace(source, counts=counts, reading=index)
        return replace(entry, sources=sources)

    more = tuple(_reading(version, index) for version, found in several.items() for index in found)
    return replace(document, pages=tuple(read(entry) for entry in document.pages), versions=(*document.versions, *more))


def _reading(version: str, index: int) -> str:
    return f"{version} (index {index})"


def together(documents: Sequence[Document], pages: Iterable[PageHere]) -> list[Document]:
    """The documents, those made one that are exports of the same pages: zips beside each other, or ``page`` and ``alto``.

    They are the same if eScriptorium's number of the document is; or if they have the same page names, image names and
    page sizes, and at least half of the pages have lines of the same ids.
    """
    facts = {(page.path, page.index): page for page in pages}
    merged: list[list[Document]] = []
    near: dict[tuple[str, bool], list[list[Document]]] = defaultdict(list)
    for document in documents:
        place = _place(document)
        for group in near[place] if place else ():
            if _same(group[0], document, facts):
                group.append(document)
                break
        else:
            merged.append([document])
            if place:
                near[place].append(merged[-1])
    return [group[0] if len(group) == 1 else _merged(group) for group in merged]


def _place(document: Document) -> tuple[str, bool] | None:
    """The folder around a zip (and true), or around a folder that says what kind of files it holds; else none."""
    zipped = extension(document.path) == "zip"
    if zipped or base_name(document.path).casefold() in LAYERS:
        return parent(document.path), zipped
    return None


def _same(one: Document, two: Document, facts: dict[tuple[str, int], PageHere]) -> bool:
    names = [_ESCRIPTORIUM.fullmatch(stem(document.path)) for document in (one, two)]
    if names[0] and names[1]:
        return names[0][1] == names[1][1]
    mine = {page.name: page for page in one.pages}
    common = [(mine[page.name], page) for page in two.pages if page.name in mine]
    if len(common) * 2 < max(len(one.pages), len(two.pages)) or not common:
        return False
    alike = 0
    for first, second in common:
        a, b = (_fact(page, facts) for page in (first, second))
        if a is None or b is None:
            continue
        known = all((*a.size, *b.size))
        if base_name(a.image_name).casefold() != base_name(b.image_name).casefold() or (known and a.size != b.size):
            return False
        alike += not set(a.lines).isdisjoint(b.lines)
    return alike * 2 >= len(common)


def _fact(page: PageEntry, facts: dict[tuple[str, int], PageHere]) -> PageHere | None:
    source = next(iter(page.sources.values()), None)
    return facts.get((source.path, source.index)) if source else None


def _merged(group: Sequence[Document]) -> Document:
    pages: dict[str, PageEntry] = {}
    for document in group:
        label = stem(document.path) if extension(document.path) == "zip" else base_name(document.path)
        for entry in document.pages:
            page = pages.setdefault(entry.name, replace(entry, sources={}))
            renamed = {
                label if version == TRANSCRIPTION else f"{label}: {version}": source
                for version, source in entry.sources.items()
            }
            pages[entry.name] = replace(page, image=page.image or entry.image, sources={**page.sources, **renamed})
    entries = tuple(pages.values())
    first = group[0]
    match = _ESCRIPTORIUM.fullmatch(first.name)
    above = parent(first.path)
    name = match[2] if match else first.name
    return Document(name, above, entries, version_order(entries))
