"""The options that all exports of work folders share, which limit them to a part of it, and how an export is limited."""

from __future__ import annotations

import dataclasses
from collections import Counter
from collections.abc import AsyncGenerator, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, TypeVar

from florilegium.exports.export import Export, Plan
from florilegium.exports.options import Choice, option, parse
from florilegium.folder import base_name, parent
from florilegium.inventory import Inventory
from florilegium.job import Job
from florilegium.model.annotation import WorkFolder
from florilegium.package.output import OutputFiles
from florilegium.problems import Problem
from florilegium.selection.work_folder import select
from florilegium.selection.work_index import index_of
from florilegium.selection.work_selection import WITHOUT_CLASS, WITHOUT_NAME, Notes, WorkSelection

GROUP = "Only a part of the folder"
NO_CLASS, NO_NAME = "(no class)", "(no name)"
"""What stands in a list for those that have none."""
MOST_FOLDERS = 300
"""How many folders a form lists; where there are more, their paths are written down, with commas between them."""


def folders(inventory: Inventory, values: Mapping[str, Any]) -> Sequence[Choice]:
    """The folders of the work folder as a tree, with the number of images and canvases in each and below."""
    work = inventory.work_folder
    if work is None:
        return ()
    counts: Counter[str] = Counter()
    for image in _but_for("folders", work, values).everything():
        folder = image.folder
        while folder:
            counts[folder] += 1
            folder = parent(folder)
    paths = [folder.path for folder in work.folders if folder.path]
    return [Choice(path, base_name(path), counts[path], path.count("/")) for path in paths]


def classes(inventory: Inventory, values: Mapping[str, Any]) -> Sequence[Choice]:
    """The entity classes as a tree, with the number of annotations of each and of those below."""
    work = inventory.work_folder
    if work is None:
        return ()
    used = index_of(work).class_counts(work)
    counts = index_of(work).class_counts(_but_for("classes", work, values))
    made = {
        one.id: Choice(one.id, one.name, counts.get(one.id, 0), len(work.model.lineage(one.id)) - 1)
        for root in work.model.roots
        for one in work.model.descent(root.id)
    }
    unknown = [Choice(id, id, counts.get(id, 0)) for id in used if id and id not in made]
    none = [Choice(id, NO_CLASS, counts.get(id, 0), ours=True) for id in used if id == WITHOUT_CLASS]
    return [*made.values(), *unknown, *none]


def relationship_types(inventory: Inventory, values: Mapping[str, Any]) -> Sequence[Choice]:
    """The relationship types, those too that are not in the data model, with the number of relations of each."""
    work = inventory.work_folder
    if work is None:
        return ()
    part = _but_for("relationship_types", work, values)
    counts = Counter(relation.name or WITHOUT_NAME for relation in part.relations)
    known = (one.name for one in work.model.relationship_types)
    names = dict.fromkeys([*known, *(relation.name or WITHOUT_NAME for relation in work.relations)])
    return [Choice(name, name or NO_NAME, counts[name], ours=name == WITHOUT_NAME) for name in names]


def _but_for(option: str, work: WorkFolder, values: Mapping[str, Any]) -> WorkFolder:
    """The part that all other options choose; it tells how much each choice of this one would bring."""
    names = {field.name for field in dataclasses.fields(WorkFolderOptions)} - {option, "whole_images"}
    others = parse(WorkFolderOptions, {name: value for name, value in values.items() if name in names})
    return part_of(work, others)


def properties(inventory: Inventory) -> Sequence[Choice]:
    """The properties that conditions can be about, with the number of images, folders or annotations that have each."""
    work = inventory.work_folder
    if work is None:
        return ()
    return [
        Choice(f"{subject}:{name}", name, count)
        for subject, names in index_of(work).properties.items()
        for name, count in names.items()
    ]


@dataclass(frozen=True)
class WorkFolderOptions:
    """Which part of a work folder is exported."""

    text: str = option(
        "",
        "Search",
        "Annotations in whose notes, values or classes all these words occur, in whatever case; a phrase goes in “quotation "
        "marks”.",
        group=GROUP,
    )
    folders: tuple[str, ...] | None = option(
        None,
        "Folders",
        "All, if none is chosen; each with the folders in it.",
        in_words="Paths, with commas between them.",
        choices_given=folders,
        most=MOST_FOLDERS,
        form="picks",
        group=GROUP,
    )
    images: str = option(
        "",
        "Images",
        "Names of images, with commas between them. * stands for any characters: plan*, letters/1623/*.",
        group=GROUP,
    )
    classes: tuple[str, ...] | None = option(
        None,
        "Entity classes",
        "Annotations of these classes and of those below them. An annotation of several classes keeps them all, and what "
        "describes an image as a whole stays with the image.",
        choices_given=classes,
        form="picks",
        group=GROUP,
    )
    relationship_types: tuple[str, ...] | None = option(
        None,
        "Relationship types",
        "Relations of these types, and annotations at their ends.",
        choices_given=relationship_types,
        form="picks",
        group=GROUP,
    )
    notes: Notes = option(
        Notes.ANY,
        "Notes",
        labels={"any": "With or without", "with": "Annotations with a note", "without": "Annotations without a note"},
        group=GROUP,
    )
    conditions: tuple[str, ...] | None = option(
        None,
        "Values",
        "What images, folders or annotations have to say. A folder hands its metadata on to all that is in it.",
        in_words="image:title (has one), -image:title (has none), image:title = Plan, image:title ~ plan (has it in it).",
        choices=properties,
        form="conditions",
        group=GROUP,
    )
    whole_images: bool = option(
        False,
        "All of an image",
        "Images on which something is found are exported with all their annotations and relations, as IMMARKUS's graph "
        "search does it.",
        group=GROUP,
    )
    both_ends: bool = option(
        False,
        "Relations inside only",
        "Only relations both of whose ends are chosen. Otherwise one is enough, as in IMMARKUS.",
        group=GROUP,
    )

    def selection(self) -> WorkSelection:
        """What these options select."""
        return WorkSelection(
            folders=self.folders or None,
            images=self.images,
            classes=self.classes or None,
            relationship_types=self.relationship_types or None,
            notes=self.notes,
            conditions=self.conditions or (),
            text=self.text,
            whole_images=self.whole_images,
            both_ends=self.both_ends,
        )


P = TypeVar("P", bound=WorkFolderOptions)


def part_of(work: WorkFolder, options: WorkFolderOptions) -> WorkFolder:
    """The part of a whole work folder that options choose."""
    return select(work, options.selection()).work


def limited(export: Export[P]) -> Export[P]:
    """An export of that part of a work folder which its options choose, made of one that exports what it is given."""

    def file_name(inventory: Inventory, options: P) -> str:
        return export.file_name(_part(inventory, options)[0], options)

    def plan(inventory: Inventory, options: P) -> Plan:
        part, problems = _part(inventory, options)
        made = export.plan(part, options)
        return replace(made, problems=(*problems, *made.problems))

    async def run(inventory: Inventory, options: P, job: Job) -> OutputFiles:
        part, problems = _part(inventory, options)
        job.report(*problems)
        files = export.run(part, options, job)
        try:
            async for file in files:
                yield file
        finally:
            if isinstance(files, AsyncGenerator):
                await files.aclose()

    return replace(export, file_name=file_name, plan=plan, run=run)


def _part(inventory: Inventory, options: WorkFolderOptions) -> tuple[Inventory, tuple[Problem, ...]]:
    if inventory.work_folder is None:
        return inventory, ()
    part = select(inventory.work_folder, options.selection())
    return replace(inventory, work_folder=replace(part.work, asked=tuple(in_words(options)))), part.problems


def in_words(options: WorkFolderOptions) -> Iterator[tuple[str, str]]:
    """What options ask for, as the form calls it; nothing of what is left as it is."""
    for field in dataclasses.fields(WorkFolderOptions):
        value, words = getattr(options, field.name), field.metadata["labels"]
        if isinstance(value, tuple):
            yield field.metadata["label"], "; ".join(item or "(without)" for item in value)
        elif value != field.default and value is not None:
            yield field.metadata["label"], "yes" if value is True else words.get(value, str(value))
