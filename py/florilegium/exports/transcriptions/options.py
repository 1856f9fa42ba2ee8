"""The options that all exports of transcriptions share, and the choices that a folder offers for them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from florilegium.exports.export import Plan
from florilegium.exports.options import Choice, OptionError, option
from florilegium.inventory import Counts, Document, Inventory
from florilegium.package.names import legal_name
from florilegium.problems import Problem
from florilegium.selection import ChosenEntry, Selection, chosen_entries, not_found, page_key

NOT_CARRIED = (
    "Fonts, scripts, orientation, borders, layers, relations, comments, and tags of single words are not carried over.",
    "Of a METS the pages, their order, labels and files are carried over, but not chapters and descriptions of the work.",
)
"""What files may tell, but the models of a page and of a document have no place for."""

GROUP = "Only some of the pages and lines"
MOST_PAGES = 300
"""How many pages a form lists; where there are more, they are given as a range in words."""


def versions(inventory: Inventory) -> Sequence[Choice]:
    """The versions of the text, with the pages and lines of each; first the choice of each document's first."""
    firsts = [document.versions[0] for document in inventory.documents if document.versions]
    found = _versions(inventory)
    first: Counter[str] = Counter()
    for document in inventory.documents:
        for version in document.versions[:1]:
            first.update(_amount(document, version))
    same = len(set(firsts)) == 1
    default = Choice("", firsts[0] if same else "the first of each document", counts=dict(first))
    return [
        default,
        *(Choice(name, name, counts=dict(counts)) for name, counts in found.items() if not same or name != firsts[0]),
    ]


def further_versions(inventory: Inventory, values: Mapping[str, Any]) -> Sequence[Choice]:
    """What can stand in where the version chosen has no text: nothing, or another version; none where there is but one."""
    found, chosen = _versions(inventory), values.get("version")
    if len(found) < 2:
        return ()
    firsts = {version for document in inventory.documents for version in document.versions[:1]}
    own = next(iter(firsts)) if chosen == "" and len(firsts) == 1 else chosen
    return [
        Choice("", "nothing"),
        *(
            Choice(name, name, counts=dict(counts))
            for name, counts in found.items()
            if name != own or name in _names(values.get("fallback"))
        ),
    ]


def _names(fallback: str | Sequence[str] | None) -> tuple[str, ...]:
    """The versions of a chain, which may be but one, or none."""
    return tuple(filter(None, (fallback,) if isinstance(fallback, str) else fallback or ()))


def _versions(inventory: Inventory) -> dict[str, Counter[str]]:
    found: dict[str, Counter[str]] = {}
    for document in inventory.documents:
        for version in document.versions:
            found.setdefault(version, Counter()).update(_amount(document, version))
    return found


def _amount(document: Document, version: str) -> dict[str, int]:
    return {"pages": len(document.sources(version)), "lines": document.counts(version).lines}


def pages(inventory: Inventory) -> Sequence[Choice]:
    """The pages, with their document's name where there are several."""
    several = len(inventory.documents) > 1
    return [
        Choice(
            page_key(document, entry),
            (f"{document.name}: " if several else "") + (entry.label or entry.name),
            next((source.counts.lines for source in entry.sources.values()), None),
        )
        for document in inventory.documents
        for entry in document.pages
    ]


def region_types(inventory: Inventory, values: Mapping[str, Any]) -> Sequence[Choice]:
    """The region types that occur in any version, with the number of regions in the version chosen."""
    return _types(inventory, values, lambda counts: counts.region_types)


def line_types(inventory: Inventory, values: Mapping[str, Any]) -> Sequence[Choice]:
    """The line types that occur in any version, with the number of lines in the version chosen."""
    return _types(inventory, values, lambda counts: counts.line_types)


def _types(
    inventory: Inventory, values: Mapping[str, Any], types: Callable[[Counts], Mapping[str, int]]
) -> Sequence[Choice]:
    everywhere = {
        name: 0
        for document in inventory.documents
        for page in document.pages
        for source in page.sources.values()
        for name in types(source.counts)
        if name
    }
    selection = Selection(versions=(str(values.get("version") or ""), *_names(values.get("fallback"))))
    chosen: Counter[str] = Counter(everywhere)
    for entry in chosen_entries(inventory, selection):
        if entry.source:
            chosen.update({name: count for name, count in types(entry.source.counts).items() if name})
    return [Choice(name, name, count) for name, count in sorted(chosen.items(), key=lambda item: (-item[1], item[0]))]


@dataclass(frozen=True)
class TranscriptionOptions:
    """Which pages, which version, which regions and lines."""

    version: str = option(
        "",
        "Version of the text",
        "A document can hold several transcriptions of the same pages.",
        choices=versions,
    )
    fallback: str | tuple[str, ...] | None = option(
        "",
        "Where it has no text",
        "A page without any text in the version chosen is taken from this one; on other pages, lines without text get "
        "that of the line with the same id.",
        choices_given=further_versions,
        form="chain",
    )
    pages: str | tuple[str, ...] | None = option(
        None,
        "Pages",
        "All pages, if none is chosen.",
        in_words="1-20, 35, f12r: numbers are places in the document, all else are names.",
        choices=pages,
        most=MOST_PAGES,
        group=GROUP,
    )
    region_types: tuple[str, ...] | None = option(
        None,
        "Region types",
        "Regions of these types and the lines in them are exported.",
        choices_given=region_types,
        group=GROUP,
    )
    untyped_regions: bool = option(True, "Regions without type", "Regions that have been given no type.", group=GROUP)
    orphan_lines: bool = option(True, "Lines outside regions", "Lines that belong to no region.", group=GROUP)
    line_types: tuple[str, ...] | None = option(
        None, "Line types", "Only lines of these types are exported.", choices_given=line_types, group=GROUP
    )
    untyped_lines: bool = option(True, "Lines without type", "Lines that have been given no type.", group=GROUP)
    empty_lines: bool = option(True, "Lines without text", "Plain text never has them.", group=GROUP)
    least_confidence: float = option(
        0.0,
        "Least confidence",
        "From 0 to 1. Lines of which the recogniser was less sure are exported without their text; lines of which "
        "nobody knows how sure it was keep it.",
        group=GROUP,
    )

    def selection(self) -> Selection:
        """What these options select.

        Raises:
            OptionError: the least confidence is not between 0 and 1.
        """
        if not 0 <= self.least_confidence <= 1:
            raise OptionError(f"The least confidence is a number from 0 to 1, not {self.least_confidence:g}.")
        keys, page_range = None, ""
        if isinstance(self.pages, str):
            page_range = self.pages
        elif self.pages:
            keys = frozenset(self.pages)
        return Selection(
            pages=keys,
            page_range=page_range,
            versions=(self.version, *_names(self.fallback)),
            region_types=None if self.region_types is None else frozenset(self.region_types),
            untyped_regions=self.untyped_regions,
            orphan_lines=self.orphan_lines,
            line_types=None if self.line_types is None else frozenset(self.line_types),
            untyped_lines=self.untyped_lines,
            empty_lines=self.empty_lines,
            least_confidence=self.least_confidence,
        )


def has_documents(inventory: Inventory) -> bool:
    """Whether a folder holds transcribed pages."""
    return bool(inventory.documents)


def result_name(inventory: Inventory, ending: str) -> str:
    """The name of a result: that of the folder, and an ending."""
    return legal_name(f"{inventory.folder.name or 'export'}{ending}")


def planned(
    inventory: Inventory, options: TranscriptionOptions, losses: tuple[str, ...], problems: tuple[Problem, ...] = ()
) -> Plan:
    """What is known before an export runs: its pages, and if all regions are wanted, all that is on them."""
    selection = options.selection()
    entries = chosen_entries(inventory, selection)
    counts = {"pages": len(entries)}
    if selection.all_regions and selection.orphan_lines and selection.all_lines:
        total = Counts.total([chosen.source.counts for chosen in entries if chosen.source])
        counts |= {"regions": total.regions, "lines": total.lines}
    return Plan(counts, losses, (*not_found(inventory, selection), *problems))


def several_documents(entries: Sequence[ChosenEntry]) -> bool:
    """Whether pages belong to more than one document."""
    return len({id(chosen.document) for chosen in entries}) > 1
