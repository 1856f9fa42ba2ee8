"""Counts in and out: how much there is in the folder, how much is in the result, and what became of the difference."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from florilegium.exports.part import WorkFolderOptions, part_of
from florilegium.exports.transcriptions.options import TranscriptionOptions
from florilegium.exports.transcriptions.text_options import TextLayoutOptions
from florilegium.folder.base import FILE_UNREADABLE
from florilegium.inventory import Counts
from florilegium.job import Job
from florilegium.model.annotation import WorkFolder
from florilegium.report.account import Account
from florilegium.selection import ChosenEntry, Selection, chosen_entries
from florilegium.selection.reading import PAGE_CHANGED

_UNREAD = frozenset({FILE_UNREADABLE.code, PAGE_CHANGED.code})

NOT_CHOSEN = "on pages that were not chosen"
NOT_WANTED = "not chosen"
NOT_READ = "on pages that could not be read"
FILTERED = "not of the types, or not as certain, as the options ask for"
WITHOUT_TEXT = "without text, which plain text leaves out"
REWRITTEN = "more or fewer for parted words that were joined, and for signs of Markdown"
PLACELESS = "metadata and notes of whole images, which have no place on them and no row here"
ON_THE_NETWORK = "of IIIF manifests, which stay where they are"
COLUMNS = "without class or note, or of a class that the data model does not have"
GROUPS = "blocks that do no more than hold others; what they hold is there"
UNWRITTEN = "could not be written; the problems say why"


@dataclass(frozen=True, slots=True)
class Balance:
    """What became of one sort of thing.

    Attributes:
        what: pages, regions, lines, characters, images, folders, annotations, relations, models.
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
    elif isinstance(account.options, WorkFolderOptions) and account.inventory.work_folder is not None:
        yield from _of_work_folder(account, account.options, account.inventory.work_folder, job)
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


def _of_work_folder(account: Account, options: WorkFolderOptions, whole: WorkFolder, job: Job) -> Iterator[Balance]:
    part = part_of(whole, options)
    here, chosen = _things(whole), _things(part)

    def balanced(what: str, *reasons: tuple[int, str]) -> Balance:
        """Of what was chosen, whatever the reasons do not account for could not be written."""
        made = job.counts.get(what, 0)
        rest = chosen[what] - made - sum(count for count, _ in reasons)
        all_reasons = ((here[what] - chosen[what], NOT_WANTED), *reasons, (rest, UNWRITTEN))
        return Balance(what, here[what], made, _reasons(*all_reasons))

    match account.export.id:
        case "annotations-jsonld":
            yield balanced("annotations")
        case "annotations-xlsx":
            placed = sum(len(image.regions) for image in part.everything())
            made = job.counts.get("annotations", 0)
            yield balanced("annotations", (chosen["annotations"] - placed, PLACELESS), (placed - made, COLUMNS))
        case "relationships-jsonld" | "relationships-xlsx":
            yield balanced("relations")
        case "image-metadata":
            yield balanced("images")
        case "folder-metadata":
            yield balanced("folders")
        case "iiif":
            canvases = sum(len(manifest.canvases) for manifest in part.manifests)
            yield balanced("images", (canvases, ON_THE_NETWORK))


def _things(work: WorkFolder) -> Mapping[str, int]:
    """How much there is of a work folder, canvases among the images and manifests among the folders."""
    images = list(work.everything())
    return {
        "annotations": sum(len(image.annotations) for image in images),
        "relations": len(work.relations),
        "images": len(images),
        "folders": len(work.folders) + len(work.manifests),
    }


def _reasons(*reasons: tuple[int, str]) -> tuple[tuple[int, str], ...]:
    return tuple((count, why) for count, why in reasons if count)
