"""Counts in and out: how much there is in the folder, how much is in the result, and what became of the difference."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from florilegium.exports.transcriptions.options import TranscriptionOptions
from florilegium.exports.transcriptions.text_options import TextLayoutOptions
from florilegium.folder.base import FILE_UNREADABLE
from florilegium.inventory import Counts
from florilegium.job import Job
from florilegium.selection import ChosenEntry, Selection, chosen_entries
from florilegium.selection.reading import PAGE_CHANGED

if TYPE_CHECKING:
    from florilegium.report.account import Account

_UNREAD = frozenset({FILE_UNREADABLE.code, PAGE_CHANGED.code})

NOT_CHOSEN = "on pages that were not chosen"
NOT_READ = "on pages that could not be read"
FILTERED = "not of the types, or not as certain, as the options ask for"
WITHOUT_TEXT = "without text, which plain text leaves out"
REWRITTEN = "more or fewer for parted words that were joined, and for signs of Markdown"
PLACELESS = "metadata and notes of whole images, which have no place on them and no row here"
COLUMNS = "without class or note, or of a class that the data model does not have"
GROUPS = "blocks that do no more than hold others; what they hold is there"
UNWRITTEN = "could not be written; the problems say why"


@dataclass(frozen=True, slots=True)
class Balance:
    """What became of one sort of thing.

    Attributes:
        what: pages, regions, lines, characters, annotations, relations, models.
        here: how many there are in the folder.
        made: how many are in the result.
        left_out: how many are not, and why, each reason once. With ``made`` they are ``here``.
    """

    what: str
    here: int
    made: int
    left_out: tuple[tuple[int, str], ...]

    def as_json(self) -> dict[str, Any]:
        """As plain JSON data."""
        gone = [{"count": count, "why": why} for count, why in self.left_out]
        return {"in_folder": self.here, "made": self.made, "left_out": gone}


def balance(account: Account, job: Job) -> Iterator[Balance]:
    """The balance of an export, of everything that can be counted on both sides."""
    if isinstance(account.options, TranscriptionOptions):
        yield from _of_transcriptions(account, account.options, job)
    elif account.inventory.work_folder is not None:
        yield from _of_work_folder(account, job)
    if account.export.id == "models":
        here, made = len(account.inventory.models), job.counts.get("models", 0)
        planned = account.plan.counts.get("models", here)
        yield Balance("models", here, made, _reasons((here - planned, FILTERED), (planned - made, UNWRITTEN)))


def _of_transcriptions(account: Account, options: TranscriptionOptions, job: Job) -> Iterator[Balance]:
    selection = options.selection()
    versions = Selection(versions=selection.versions)
    chosen = chosen_entries(account.inventory, selection)
    unread = {(problem.path, problem.where) for problem in job.problems if problem.code in _UNREAD}
    here = _sum(chosen_entries(account.inventory, versions))
    asked = _sum(chosen)
    read = _sum(entry for entry in chosen if not _is_unread(entry, unread))
    filtered = not (
        selection.all_regions and selection.orphan_lines and selection.all_lines and not selection.least_confidence
    )
    plain_text = isinstance(options, TextLayoutOptions)
    usual = FILTERED if filtered else WITHOUT_TEXT if plain_text else UNWRITTEN
    for what in ("pages", "lines", "characters") if plain_text else ("pages", "regions", "lines", "characters"):
        if what == "characters":
            if len(selection.versions) > 1 or "," in selection.versions[0]:
                continue  # lines of several versions make up the text, so no one number is what was there
            why = REWRITTEN if plain_text and not filtered else usual
        elif what == "regions" and not filtered:
            why = GROUPS
        else:
            why = usual
        made = job.counts.get(what, 0)
        reasons = (
            (here[what] - asked[what], NOT_CHOSEN),
            (asked[what] - read[what], NOT_READ),
            (read[what] - made, why),
        )
        yield Balance(what, here[what], made, _reasons(*reasons))


def _sum(entries: Iterable[ChosenEntry]) -> Mapping[str, int]:
    entries = list(entries)
    total = Counts.total([entry.source.counts for entry in entries if entry.source])
    textless = Counts.total([entry.source.counts for entry in entries if entry.source and entry.textless])
    return {
        "pages": len(entries),
        "regions": total.regions,
        "lines": total.lines,
        "characters": total.characters - textless.characters,
    }


def _is_unread(entry: ChosenEntry, unread: set[tuple[str, str]]) -> bool:
    if entry.source is None:
        return False
    return (entry.source.path, "") in unread or (entry.source.path, f"page {entry.source.index + 1}") in unread


def _of_work_folder(account: Account, job: Job) -> Iterator[Balance]:
    work = account.inventory.work_folder
    assert work is not None
    if account.export.id in ("annotations-jsonld", "annotations-xlsx"):
        here = sum(len(image.annotations) for image in work.everything())
        placed = sum(len(image.regions) for image in work.everything())
        made = job.counts.get("annotations", 0)
        reasons = [(here - made, UNWRITTEN)]
        if account.export.id == "annotations-xlsx":
            reasons = [(here - placed, PLACELESS), (placed - made, COLUMNS)]
        yield Balance("annotations", here, made, _reasons(*reasons))
    if account.export.id.startswith("relationships"):
        relations, made = len(work.relations), job.counts.get("relations", 0)
        yield Balance("relations", relations, made, _reasons((relations - made, UNWRITTEN)))


def _reasons(*reasons: tuple[int, str]) -> tuple[tuple[int, str], ...]:
    return tuple((count, why) for count, why in reasons if count)
