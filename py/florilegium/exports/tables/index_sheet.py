"""The index of a workbook, its first sheet: what is where, what the columns mean, what was left out, out of what it was made."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from florilegium import __version__
from florilegium.model.annotation import Annotation, WorkFolder
from florilegium.package.cells import Value, date_cell
from florilegium.package.sheet import LinkTo, Sheet
from florilegium.problems import CATALOGUE, Problem

INDEX = "Index"

_COLUMNS = {
    "Snippet": "What the annotation shows, cut out of its image. The picture belongs to its cell: it is sorted and filtered "
    "with the row.",
    "Image": "File name of the image, or label of the IIIF canvas.",
    "Folder": "Where it lies, beginning with the work folder.",
    "Path": "Where it lies, beginning with the work folder.",
    "Type": "Image or folder, IIIF canvas or IIIF manifest.",
    "IIIF manifest": "Of a canvas: what its manifest is called.",
    "IIIF chapter": "Of a canvas: where it stands in the table of contents, if the manifest lies in the folder.",
    "Canvas": "Of a canvas: its address.",
    "Image ID": "What IMMARKUS calls the image. It changes when a folder is renamed.",
    "Annotation ID": "What the annotation is called in all exports.",
    "Class": "The entity class, in the words of the data model.",
    "Class ID": "What the class is called in the data model's file.",
    "Classes": "All entity classes of the annotation.",
    "Class IDs": "What the classes are called in the data model's file.",
    "Shape": "What kind of outline the annotation has.",
    "X": "Left edge of the box around the annotation, in pixels from the left edge of the image.",
    "Y": "Upper edge of that box, in pixels from the upper edge of the image.",
    "Width": "Of that box, in pixels.",
    "Height": "Of that box, in pixels.",
    "Schema": "The metadata schema that the values follow.",
    "Note": "What is said in words.",
    "Notes": "All that is said in words.",
    "Name": "The first text among the values of the annotation.",
    "Relation": "What the relation is called.",
    "Directed": "Whether it leads from the one to the other; if not, it holds both ways.",
    "Relation ID": "What the relation is called in all exports.",
    "Creator": "Who made it; programs are marked as such.",
    "Created": "When, in universal time (UTC).",
    "Modified": "When it was last changed, in universal time (UTC).",
}
_PROPERTIES = (
    "Every other column is a property. Where several have the same name, that of their class or schema stands behind it. A "
    "value of two parts has two columns: [lat] and [long], [from] and [to], [value] and [unit]."
)
_BACK = "The first header of each sheet leads back here."


@dataclass(frozen=True, slots=True)
class Listed:
    """A sheet that the index lists, and what is in it, in a sentence."""

    sheet: Sheet
    about: str


def index_sheet(
    listed: Sequence[Listed],
    work: WorkFolder,
    losses: Iterable[str],
    problems: Sequence[Problem],
    remarks: Sequence[str] = (),
) -> Sheet:
    """The index. The sheets are given a link to it.

    Args:
        listed: the sheets, with all their rows.
        work: what they were made of.
        losses: what the export leaves out by its nature, in sentences.
        problems: what else is missing or was guessed.
        remarks: what else is to be known of the sheets.
    """
    index = Sheet(INDEX, ("Sheet", "What is in it", "Rows"), widths={0: 32.0, 1: 100.0}, filtered=False)
    for one in listed:
        index.links[len(index.rows), 0] = LinkTo(one.sheet)
        one.sheet.links[-1, 0] = LinkTo(index)
        index.rows.append([one.sheet.label, one.about, len(one.sheet.rows)])
    index.rows.extend([None, remark] for remark in (_BACK, *remarks))
    _section(index, ("Column", "What is in it"), _columns(listed))
    _section(index, ("Left out", None, "How often"), (*_not_chosen(work), *_left_out(losses, problems)))
    _section(index, ("Made of",), _sources(work))
    return index


def _section(index: Sheet, heading: Sequence[Value], rows: Iterable[Sequence[Value]]) -> None:
    index.rows.append([])
    index.headings.add(len(index.rows))
    index.rows.append([*heading, *[None] * (3 - len(heading))])
    index.rows.extend(list(row) for row in rows)


def _columns(listed: Sequence[Listed]) -> Iterator[Sequence[Value]]:
    headers = dict.fromkeys(_without_end(header) for one in listed for header in one.sheet.headers)
    yield from ([header, _COLUMNS[header]] for header in headers if header in _COLUMNS)
    yield [None, _PROPERTIES]


def _without_end(header: str) -> str:
    """The header without the end of a relation that its column is about."""
    return header.removeprefix("From: ").removeprefix("To: ")


def _not_chosen(work: WorkFolder) -> Iterator[Sequence[Value]]:
    """What there is in the work folder beyond the part of it that was chosen."""
    if work.part_of is not None:
        for what, here, all_ in zip(
            ("Images", "Annotations", "Relations"), _amounts(work), _amounts(work.whole), strict=True
        ):
            if all_ > here:
                yield [None, f"{what} of the work folder that were not chosen.", all_ - here]


def _amounts(work: WorkFolder) -> tuple[int, int, int]:
    return sum(1 for _ in work.everything()), sum(1 for _ in _annotations(work)), len(work.relations)


def _left_out(losses: Iterable[str], problems: Sequence[Problem]) -> Iterator[Sequence[Value]]:
    yield from ([None, loss] for loss in losses)
    counts = Counter(problem.code for problem in problems)
    for code, count in counts.items():
        messages = [problem.message for problem in problems if problem.code == code]
        yield [None, CATALOGUE[code].title, count] if count > 1 else [None, messages[0]]


def _sources(work: WorkFolder) -> Iterator[Sequence[Value]]:
    yield ["Work folder", work.name if work.part_of is None else f"{work.name} (a part of it)"]
    yield from ([f"Chosen: {name}", words] for name, words in work.asked)
    if latest := max(filter(None, map(_date, _annotations(work))), default=""):
        yield ["Last change of an annotation", date_cell(latest)]
    yield ["Made with", f"Florilegium {__version__}"]


def _annotations(work: WorkFolder) -> Iterator[Annotation]:
    return (annotation for image in work.everything() for annotation in image.annotations)


def _date(annotation: Annotation) -> str:
    """The last date of an annotation. IMMARKUS writes all in UTC and in one form, so that they sort as texts."""
    return max(annotation.created, annotation.modified)
