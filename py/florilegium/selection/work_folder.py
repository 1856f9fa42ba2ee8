"""The part of a work folder that is wanted, as a smaller work folder: whoever gets it need not know that it is one.

Annotations are wanted or not as they are, with all their classes and notes. What describes an image as a whole stays with
the image. Images, manifests and folders are in the part if they are wanted, and, where anything is asked of annotations, if
some annotation is found on them (in them).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass, replace
from functools import lru_cache

from florilegium.folder import is_in
from florilegium.model.annotation import AnnotatedImage, Json, Manifest, Relation, WorkFolder, WorkSubfolder
from florilegium.problems import Problem, Severity, kind
from florilegium.selection.conditions import Condition, Subject, read_condition
from florilegium.selection.image_names import ImageNames
from florilegium.selection.words import words
from florilegium.selection.work_index import Facts, WorkIndex, index_of
from florilegium.selection.work_selection import WITHOUT_CLASS, WITHOUT_NAME, Notes, WorkSelection

FOLDER_NOT_FOUND = kind(
    "folder-not-found",
    Severity.WARNING,
    "A folder that was asked for is not there.",
    "Folders are named by their path inside the work folder, with / between the parts.",
)
IMAGE_NOT_FOUND = kind(
    "image-not-found",
    Severity.WARNING,
    "Images that were asked for are not there.",
    "Compare the name with those in the folder. * stands for any characters.",
)
CLASS_NOT_FOUND = kind(
    "class-not-found",
    Severity.WARNING,
    "An entity class that was asked for is not there.",
    "Classes are named by their label or id. Compare it with the data model.",
)
RELATIONSHIP_NOT_FOUND = kind(
    "relationship-type-not-found",
    Severity.WARNING,
    "A relationship type that was asked for is not there.",
    "Compare its name with the data model.",
)
PROPERTY_NOT_FOUND = kind(
    "property-not-found",
    Severity.WARNING,
    "A property that was asked for is not there.",
    "Compare its name with the data model.",
)
CONDITION_UNREAD = kind(
    "condition-unread",
    Severity.WARNING,
    "A condition cannot be understood and is left aside.",
    "It begins with image:, folder: or annotation: and the name of a property: image:title = Plan.",
)
NOTHING_CHOSEN = kind(
    "nothing-chosen",
    Severity.WARNING,
    "Nothing in the folder is as was asked for.",
    "Take some of the conditions back.",
)


@dataclass(frozen=True, slots=True)
class Part:
    """The part of a work folder that is wanted, and what was asked for and is not there."""

    work: WorkFolder
    problems: tuple[Problem, ...] = ()


@lru_cache(maxsize=8)  # plan, run and report ask for the same, and so do the counts beside the choices
def select(work: WorkFolder, selection: WorkSelection) -> Part:
    """The part of a whole work folder that a selection wants."""
    if selection == WorkSelection():
        return Part(work)
    return _Selector(index_of(work), selection).part()


def forget() -> None:
    """Let go of what is remembered of a work folder, when it is not open any more."""
    select.cache_clear()
    index_of.cache_clear()


class _Selector:
    def __init__(self, index: WorkIndex, selection: WorkSelection) -> None:
        self.index = index
        self.work = index.work
        self.selection = selection
        self.problems: list[Problem] = []
        self.names = ImageNames(selection.images)
        self.words = words(selection.text)
        self.texts = index.texts if self.words else []
        self.folders = self._folders()
        self.classes = self._classes()
        self.relationship_types = self._relationship_types()
        conditions = list(self._conditions())
        self.of_image, self.of_folder, self.of_annotation = (
            [condition for condition in conditions if condition.subject is subject] for subject in Subject
        )
        # Whether anything but the text is asked of annotations.
        self.asks = (
            self.classes is not None
            or self.relationship_types is not None
            or selection.notes is not Notes.ANY
            or bool(self.of_annotation)
        )

    def part(self) -> Part:
        """All of it."""
        kept = {id(image): found for image, found in self._images()}
        images = tuple(kept[id(image)] for image in self.work.images if id(image) in kept)
        manifests = tuple(self._manifests(kept))
        holding = {image.folder for image in images} | {manifest.folder for manifest in manifests}
        folders = tuple(folder for folder in self.work.folders if self._keeps(folder, holding))
        part = WorkFolder(self.work.name, self.work.model, folders, images, manifests, (), part_of=self.work)
        part = replace(part, relations=tuple(self._relations(part)))
        for item in self.names.not_found():
            self.problems.append(IMAGE_NOT_FOUND.at("", message=f"There is no image {item!r} among those chosen."))
        if not part.folders and not part.relations:
            self.problems.append(NOTHING_CHOSEN.at(""))
        return Part(part, tuple(self.problems))

    # What is asked for, and whether it is there.

    def _folders(self) -> Set[str] | None:
        if not self.selection.folders:
            return None
        chosen: set[str] = set()
        for given in self.selection.folders:
            path = given.strip("/")
            if path not in self.index.folders:
                self.problems.append(FOLDER_NOT_FOUND.at("", message=f"There is no folder {given!r}."))
                continue
            chosen.update(other for other in self.index.folders if is_in(other, path))
        return chosen

    def _classes(self) -> Set[str] | None:
        if not self.selection.classes:
            return None
        model = self.work.model
        used = {id for _, facts in self.index.images for one in facts for id in one.classes}
        chosen: set[str] = set()
        for given in self.selection.classes:
            if given == WITHOUT_CLASS:
                chosen.add(given)
            elif model.entity_class(given):
                chosen.update(one.id for one in model.descent(given))
            elif named := [one.id for one in model.entity_classes if one.label == given]:
                chosen.update(one.id for id in named for one in model.descent(id))
            elif given in used:
                chosen.add(given)
            else:
                self.problems.append(CLASS_NOT_FOUND.at("", message=f"There is no entity class {given!r}."))
        return chosen

    def _relationship_types(self) -> Set[str] | None:
        if not self.selection.relationship_types:
            return None
        known = {one.name for one in self.work.model.relationship_types}
        known |= {relation.name or WITHOUT_NAME for relation in self.work.relations} | {WITHOUT_NAME}
        for name in self.selection.relationship_types:
            if name not in known:
                message = f"There is no relationship type {name!r}."
                self.problems.append(RELATIONSHIP_NOT_FOUND.at("", message=message))
        return set(self.selection.relationship_types)

    def _conditions(self) -> Iterator[Condition]:
        if not self.selection.conditions:
            return
        names = self.index.properties
        for text in self.selection.conditions:
            condition = read_condition(text, names)
            if condition is None:
                self.problems.append(CONDITION_UNREAD.at("", message=f"{text!r} cannot be understood."))
                continue
            if condition.name not in names[condition.subject]:
                message = f"There is no property {condition.name!r} of any {condition.subject}."
                self.problems.append(PROPERTY_NOT_FOUND.at("", message=message))
            yield condition

    # Images.

    def _images(self) -> Iterator[tuple[AnnotatedImage, AnnotatedImage]]:
        """The images that are wanted, each with what is left of it."""
        everything = self.selection.whole_images or not (self.asks or self.words)
        for image, facts in self.index.images:
            if not self._wants_image(image):
                continue
            found = [one for one in facts if self._wants(one)]
            if everything and (found or not (self.asks or self.words)):
                yield image, image
            elif found:
                numbers = {one.number for one in found}
                left = tuple(one.annotation for one in facts if one.describes or one.number in numbers)
                yield image, replace(image, annotations=left)

    def _wants_image(self, image: AnnotatedImage) -> bool:
        if self.folders is not None and image.folder not in self.folders:
            return False
        if self.names.items and not self._is_named(image):
            return False
        if self.of_image and not _hold(self.of_image, self.index.image_values(image)):
            return False
        manifest = self.index.manifests[image.manifest] if image.canvas else None
        return not self.of_folder or _hold(self.of_folder, self.index.folder_values(image.folder, manifest))

    def _is_named(self, image: AnnotatedImage) -> bool:
        parts = [image.folder, image.name]
        if image.canvas:
            parts.insert(1, self.index.manifests[image.manifest].name)
        return self.names.mean("/".join(filter(None, parts)), image.name)

    def _wants(self, facts: Facts) -> bool:
        """Whether an annotation is wanted for itself."""
        if self.asks:
            # What describes an image as a whole has neither class nor note, and could have none.
            if facts.describes:
                return False
            if self.classes is not None and not (
                not facts.classes.isdisjoint(self.classes) or (not facts.classes and WITHOUT_CLASS in self.classes)
            ):
                return False
            if self.selection.notes is not Notes.ANY and facts.noted is not (self.selection.notes is Notes.WITH):
                return False
            if self.relationship_types is not None:
                names = self.index.relation_names.get(facts.annotation.id)
                if not names or not names & self.relationship_types:
                    return False
            for condition in self.of_annotation:
                if not condition.holds(self._values(facts, condition.name)):
                    return False
        # A list, and no generator in `all`: this is asked of every annotation with every letter that is typed.
        return not self.words or not [word for word in self.words if word not in self.texts[facts.number]]

    def _values(self, facts: Facts, name: str) -> list[Json]:
        """The values of a property that the classes asked for have in an annotation."""
        return [
            body.properties[name]
            for body in facts.annotation.of_purpose("classifying")
            if name in body.properties and (self.classes is None or body.source in self.classes)
        ]

    # What holds images, and what connects annotations.

    def _manifests(self, kept: dict[int, AnnotatedImage]) -> Iterator[Manifest]:
        for manifest in self.work.manifests:
            canvases = tuple(kept[id(canvas)] for canvas in manifest.canvases if id(canvas) in kept)
            if canvases or self._wants_holder(manifest):
                yield replace(manifest, canvases=canvases)

    def _keeps(self, folder: WorkSubfolder, holding: Set[str]) -> bool:
        """Whether a folder is in the part: it holds something of it, holds such a folder and may, or is wanted itself."""
        if folder.path in holding or self._wants_holder(folder):
            return True
        return self._wants_place(folder) and any(is_in(other, folder.path) for other in holding)

    def _wants_holder(self, holder: WorkSubfolder | Manifest) -> bool:
        """Whether a folder or manifest is wanted for itself, whatever is in it."""
        if self.asks or self.names.items or self.of_image or not self._wants_place(holder):
            return False
        text = self.index.text_of(holder.metadata) if self.words else ""
        return all(word in text for word in self.words)

    def _wants_place(self, holder: WorkSubfolder | Manifest) -> bool:
        path, manifest = (holder.folder, holder) if isinstance(holder, Manifest) else (holder.path, None)
        if self.folders is not None and path not in self.folders:
            return False
        return not self.of_folder or _hold(self.of_folder, self.index.folder_values(path, manifest))

    def _relations(self, part: WorkFolder) -> Iterator[Relation]:
        chosen = {annotation.id for image in part.everything() for annotation in image.annotations}
        enough = all if self.selection.both_ends else any
        types = None if self.selection.whole_images else self.relationship_types
        for relation in self.work.relations:
            if types is not None and (relation.name or WITHOUT_NAME) not in types:
                continue
            if enough((relation.source_id in chosen, relation.target_id in chosen)):
                yield relation


def _hold(conditions: Sequence[Condition], values: dict[str, list[Json]]) -> bool:
    return all(condition.holds(values.get(condition.name, ())) for condition in conditions)
