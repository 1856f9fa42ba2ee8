"""The pages that are wanted, and where each of them stands in the versions that are wanted."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from florilegium.folder import base_name
from florilegium.inventory import Document, Inventory, PageEntry, Source
from florilegium.problems import Problem, Severity, kind
from florilegium.selection.page_range import PageRange, page_key
from florilegium.selection.wanted import Selection

PAGES_NOT_FOUND = kind(
    "pages-not-found",
    Severity.WARNING,
    "Pages that were asked for are not there.",
    "Numbers are places in the document, from 1; all else are names of pages. Compare them with the list of pages.",
)
VERSION_NOT_FOUND = kind(
    "version-not-found",
    Severity.WARNING,
    "A version of the text that was asked for is not there.",
    "Compare its name with the list of versions.",
)


@dataclass(frozen=True, slots=True)
class ChosenEntry:
    """A page that is wanted.

    Attributes:
        document: it belongs to.
        entry: what the inventory knows of it.
        number: its place in the document, from 1 (not among the chosen pages).
        sources: where it stands: first what it is taken from, then where its lines without text may have one. Empty for
            a page without any segmentation.
        versions: of which version each source is; empty if none of them is wanted.
        stands_in: whether it is taken from a version that is not the one wanted most, since that says nothing.
        textless: whether the source is of no version that is wanted, so that its text does not count.
    """

    document: Document
    entry: PageEntry
    number: int
    sources: tuple[Source, ...] = ()
    versions: tuple[str, ...] = ()
    stands_in: bool = False
    textless: bool = False

    @property
    def source(self) -> Source | None:
        """Where the page itself stands; ``None`` for one without any segmentation."""
        return self.sources[0] if self.sources else None

    @property
    def title(self) -> str:
        """What people call the page, or ``Element 3`` as eScriptorium calls a page without name."""
        return self.entry.label or f"Element {self.number}"

    @property
    def image_name(self) -> str:
        """File name of its image: the one in the folder, else as its transcription says; else the page's own name."""
        named = base_name(self.entry.image or self.entry.image_name.replace("\\", "/"))
        return named or self.entry.name


def chosen_entries(inventory: Inventory, selection: Selection) -> list[ChosenEntry]:
    """The pages that are wanted, document by document, in order."""
    return list(_entries(inventory, selection, _range(inventory, selection)))


def not_found(inventory: Inventory, selection: Selection) -> tuple[Problem, ...]:
    """What was asked for and is not there: pages, versions."""
    problems: list[Problem] = []
    pages = _range(inventory, selection)
    for document in inventory.documents:
        pages.places(document)
    if missing := pages.not_found():
        noun = "page" if len(missing) == 1 else "pages"
        problems.append(PAGES_NOT_FOUND.at("", message=f"There is no {noun} {', '.join(missing)}."))
    names = {version for document in inventory.documents for version in document.versions}
    for name in dict.fromkeys(_versions(selection, names)):
        if name and name not in names:
            problems.append(VERSION_NOT_FOUND.at("", message=f"There is no version of the text called {name!r}."))
    return tuple(problems)


def _range(inventory: Inventory, selection: Selection) -> PageRange:
    """The pages in words; among the keys too there can be such as are none."""
    pages = PageRange.of(selection.page_range)
    if selection.pages is None:
        return pages
    keys = {page_key(document, entry) for document in inventory.documents for entry in document.pages}
    return PageRange([*pages.items, *sorted(selection.pages - keys)])


def _entries(inventory: Inventory, selection: Selection, pages: PageRange) -> Iterator[ChosenEntry]:
    names = {version for document in inventory.documents for version in document.versions}
    versions = list(_versions(selection, names))
    everything = selection.pages is None and not pages.items
    for document in inventory.documents:
        places = pages.places(document) if pages.items else set()
        own = list(dict.fromkeys(version or next(iter(document.versions), "") for version in versions))
        for place, entry in enumerate(document.pages):
            if everything or place in places or page_key(document, entry) in (selection.pages or ()):
                yield _entry(document, entry, place + 1, own)


def _versions(selection: Selection, names: set[str]) -> Iterator[str]:
    """The versions wanted by their names, those apart that are given with commas between them."""
    for name in selection.versions or ("",):
        if not name or name in names:
            yield name
        else:
            yield from (part.strip() for part in name.split(",") if part.strip())


def _entry(document: Document, entry: PageEntry, number: int, versions: list[str]) -> ChosenEntry:
    wanted = [(version, entry.sources[version]) for version in versions if version in entry.sources]
    if not wanted:
        others = tuple(entry.sources.values())[:1]
        return ChosenEntry(document, entry, number, others, textless=bool(others))
    # The first that says anything at all; the others are needed only if it leaves lines without text.
    first = next((place for place, (_, source) in enumerate(wanted) if source.counts.texts), 0)
    version, source = wanted[first]
    stands_in = version != versions[0] and source.counts.texts > 0
    complete = source.counts.texts >= source.counts.lines
    rest = [] if complete else [(name, other) for name, other in wanted[first + 1 :] if other.counts.texts]
    names, sources = zip((version, source), *rest, strict=True)
    return ChosenEntry(document, entry, number, sources, names, stands_in)
