"""Parts of a work folder: each condition, several of them, and what holds for all."""

from __future__ import annotations

import dataclasses
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from florilegium.model.annotation import WorkFolder
from florilegium.selection.conditions import Condition, Sign, Subject, read_condition
from florilegium.selection.image_names import ImageNames
from florilegium.selection.words import folded, leaves, words
from florilegium.selection.work_folder import Part, select
from florilegium.selection.work_selection import Notes, WorkSelection

from .work_folders import inventory


def whole() -> WorkFolder:
    work = inventory().work_folder
    assert work
    return work


def part(**wanted: Any) -> Part:
    return select(whole(), WorkSelection(**wanted))


def annotations(work: WorkFolder) -> set[str]:
    """Ids of the annotations but those that describe images."""
    return {a.id for image in work.everything() for a in image.annotations if not a.id.startswith("of ")}


def images(work: WorkFolder) -> list[str]:
    return [image.name for image in work.everything()]


def relations(work: WorkFolder) -> set[str]:
    return {relation.id for relation in work.relations}


EVERYTHING = {"p1", "p2", "p3", "p4", "v1", "v2", "d1", "d2", "c1"}


def test_nothing_said_is_everything() -> None:
    assert part() == Part(whole())
    assert annotations(whole()) == EVERYTHING


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        ({"folders": ("a",)}, {"v1", "v2", "d1", "d2"}),
        ({"folders": ("a/b/",)}, {"d1", "d2"}),
        ({"folders": ("",)}, EVERYTHING),
        ({"images": "plan.png"}, {"p1", "p2", "p3", "p4"}),
        ({"images": "PLAN, fol. 1r"}, {"p1", "p2", "p3", "p4", "c1"}),
        ({"images": "a/*"}, {"v1", "v2"}),
        ({"images": "A/"}, {"v1", "v2", "d1", "d2"}),
        ({"images": "/*.png"}, {"p1", "p2", "p3", "p4"}),
        ({"images": "A book/*"}, {"c1"}),
        ({"images": "???w*"}, {"v1", "v2"}),
        ({"classes": ("place",)}, {"p1", "p2", "p3", "v1", "c1"}),
        ({"classes": ("bridge",)}, {"p2", "p3", "v1"}),
        ({"classes": ("Stone bridge",)}, {"v1"}),
        ({"classes": ("deleted",)}, {"d2"}),
        ({"classes": ("",)}, {"p4", "v2"}),
        ({"classes": ("", "person")}, {"p3", "p4", "v2", "d1"}),
        ({"relationship_types": ("near",)}, {"p1", "p2"}),
        ({"relationship_types": ("",)}, {"d1", "d2"}),
        ({"relationship_types": ("never used",)}, set()),
        ({"notes": Notes.WITH}, {"p2", "v2"}),
        ({"notes": Notes.WITHOUT}, EVERYTHING - {"p2", "v2"}),
        ({"text": "luoyang"}, {"p1", "d2"}),
        ({"text": "洛陽 LUOYANG"}, {"p1"}),
        ({"text": "strasse"}, {"v1"}),
        ({"text": "BRIDGE"}, {"p2", "p3", "v1"}),
        ({"text": '"long bridge"'}, {"p2"}),
        ({"text": "12.5"}, {"p3"}),
        ({"conditions": ("annotation:name",)}, {"p1", "p2", "v1", "d2", "c1"}),
        ({"conditions": ("-annotation:name",)}, {"p3", "p4", "v2", "d1"}),
        ({"conditions": ("annotation:spans = 0",)}, {"p3"}),
        ({"conditions": ("annotation:height = 12.5 M",)}, {"p3"}),
        ({"conditions": ("annotation:name~luo",)}, {"p1", "d2"}),
        ({"conditions": ("image:title = plan of straße",)}, {"p1", "p2", "p3", "p4"}),
        ({"conditions": ("image:title ~ NORTH",)}, {"v1", "v2"}),
        ({"conditions": ("image:scale",)}, {"p1", "p2", "p3", "p4"}),
        ({"conditions": ("-image:title",)}, {"d1", "d2", "c1"}),
        ({"conditions": ("folder:shelf = 7",)}, EVERYTHING),
        ({"conditions": ("folder:title = Box of a",)}, {"v1", "v2", "d1", "d2"}),
        ({"conditions": ("folder:title ~ shelf",)}, {"c1"}),
        ({"folders": ("a",), "classes": ("person",)}, {"d1"}),
        ({"classes": ("place",), "notes": Notes.WITH}, {"p2"}),
        ({"classes": ("place",), "text": "long"}, {"p2"}),
        ({"classes": ("person",), "conditions": ("annotation:spans",)}, set()),
        ({"classes": ("stone",), "whole_images": True}, {"v1", "v2"}),
        ({"relationship_types": ("leads to",), "whole_images": True}, {"p1", "p2", "p3", "p4", "v1", "v2"}),
    ],
)  # fmt: skip
def test_what_is_asked_of_annotations_and_images(wanted: dict[str, Any], found: set[str]) -> None:
    assert annotations(part(**wanted).work) == found


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        ({"folders": ("a",)}, ["empty.png", "view.png", "deep.png"]),
        ({"classes": ("person",)}, ["plan.png", "deep.png"]),
        ({"text": "plan"}, ["plan.png"]),
        ({"notes": Notes.WITHOUT}, ["plan.png", "fol. 1r", "view.png", "deep.png"]),
        ({"conditions": ("-image:title",)}, ["fol. 1r", "fol. 1v", "empty.png", "deep.png", "last.png"]),
    ],
)
def test_images_with_something_on_them_come_along(wanted: dict[str, Any], found: list[str]) -> None:
    assert images(part(**wanted).work) == found


@pytest.mark.parametrize(
    ("wanted", "folders", "manifests"),
    [
        ({"folders": ("a",)}, ["a", "a/b"], 0),
        ({"classes": ("person",)}, ["", "a", "a/b"], 0),
        ({"folders": ("a/b",)}, ["a/b"], 0),
        ({"images": "deep"}, ["", "a", "a/b"], 0),
        ({"text": "shelf"}, [""], 1),
        ({"text": '"box of a"'}, ["a"], 0),
        ({"conditions": ("folder:title = Box of a",)}, ["a", "a/b"], 0),
        ({"conditions": ("folder:title ~ shelf",)}, [""], 1),
    ],
)
def test_folders_are_kept_for_what_is_in_them_or_said_of_them(
    wanted: dict[str, Any], folders: list[str], manifests: int
) -> None:
    work = part(**wanted).work
    assert [folder.path for folder in work.folders] == folders
    assert len(work.manifests) == manifests


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        ({"classes": ("stone",)}, {"R2"}),
        ({"classes": ("stone",), "both_ends": True}, set()),
        ({"classes": ("place",), "both_ends": True}, {"R1", "R2", "R4"}),
        ({"relationship_types": ("near",)}, {"R1"}),
        ({"relationship_types": ("near",), "whole_images": True}, {"R1", "R2", "R4"}),
        ({"relationship_types": ("", "ad hoc")}, {"R3", "R4"}),
        ({"folders": ("a",)}, {"R2", "R3"}),
        ({"folders": ("a",), "both_ends": True}, {"R3"}),
        ({"both_ends": True}, {"R1", "R2", "R3", "R4"}),
    ],
)
def test_relations(wanted: dict[str, Any], found: set[str]) -> None:
    assert relations(part(**wanted).work) == found


@pytest.mark.parametrize(
    ("wanted", "codes"),
    [
        ({"folders": ("nowhere", "a")}, ["folder-not-found"]),
        ({"folders": ("nowhere",)}, ["folder-not-found", "nothing-chosen"]),
        ({"images": "plan, nothing*"}, ["image-not-found"]),
        ({"classes": ("gone", "place")}, ["class-not-found"]),
        ({"relationship_types": ("gone", "near")}, ["relationship-type-not-found"]),
        ({"conditions": ("title = Plan",)}, ["condition-unread"]),
        ({"conditions": ("-image:gone",)}, ["property-not-found"]),
        ({"text": "nobody says this"}, ["nothing-chosen"]),
        ({"classes": ("ghost",)}, ["nothing-chosen"]),
    ],
)
def test_what_is_not_there_is_said(wanted: dict[str, Any], codes: list[str]) -> None:
    assert [problem.code for problem in part(**wanted).problems] == codes


CLASSES = ("place", "bridge", "stone", "person", "ghost", "deleted", "")
SOME_CLASSES = st.lists(st.sampled_from(CLASSES), min_size=1, unique=True).map(tuple)
CONDITIONS = (
    "image:title",
    "-image:title",
    "folder:title~a",
    "annotation:name",
    "-annotation:spans",
    "annotation:name~l",
)
SELECTIONS = st.builds(
    WorkSelection,
    folders=st.none() | st.lists(st.sampled_from(["", "a", "a/b", "z", "nowhere"]), min_size=1).map(tuple),
    images=st.sampled_from(["", "", "p*", "*e*", "a/*", "fol. 1?"]),
    classes=st.none() | SOME_CLASSES,
    relationship_types=st.none() | st.lists(st.sampled_from(["near", "leads to", "ad hoc", ""]), min_size=1).map(tuple),
    notes=st.sampled_from(Notes),
    conditions=st.lists(st.sampled_from(CONDITIONS), max_size=2).map(tuple),
    text=st.sampled_from(["", "", "l", "bridge", "luoyang", "title"]),
    whole_images=st.booleans(),
    both_ends=st.booleans(),
)


@given(SELECTIONS)
def test_a_part_is_a_part_and_no_relation_hangs_in_the_air(selection: WorkSelection) -> None:
    work = select(whole(), selection).work
    assert annotations(work) <= EVERYTHING
    assert images(work) == [name for name in images(whole()) if name in images(work)], "in the same order"
    everywhere, here = annotations(work.whole), annotations(work)
    for relation in work.relations:
        ends = {relation.source_id, relation.target_id}
        assert ends <= everywhere
        assert (ends <= here) if selection.both_ends and selection != WorkSelection() else (ends & here)
    described = {image.name for image in whole().images if image.metadata}
    assert all(image.metadata for image in work.images if image.name in described), "metadata stay with their image"
    assert {image.folder for image in work.images} <= {folder.path for folder in work.folders}
    assert {manifest.id for manifest in work.manifests} >= {
        image.manifest for image in work.everything() if image.canvas
    }


@given(SELECTIONS)
def test_selecting_twice_is_selecting_once(selection: WorkSelection) -> None:
    once = select(whole(), selection).work
    # The part seen as a whole of its own, with all relations there are, since those decide what is at the end of one.
    alone = WorkFolder(once.name, once.model, whole().folders, once.images, once.manifests, whole().relations)
    twice = select(alone, selection).work
    assert annotations(twice) == annotations(once)
    assert images(twice) == images(once)
    if selection != WorkSelection():
        assert relations(twice) == relations(once)


@given(SELECTIONS, SOME_CLASSES)
def test_classes_add_up(selection: WorkSelection, some: tuple[str, ...]) -> None:
    """What is found for several classes is what is found for each of them; and what has any class or none is all."""

    def found(*classes: str) -> set[str]:
        return annotations(select(whole(), dataclasses.replace(asked, classes=classes)).work)

    # Conditions on values look at the bodies of the classes chosen, so that they do not add up for one with several.
    asked = dataclasses.replace(selection, conditions=(), whole_images=False)
    assert found(*some) == set().union(*(found(one) for one in some))
    assert found(*CLASSES) == annotations(select(whole(), dataclasses.replace(asked, classes=None)).work)
    assert not found("stone") & found("deleted"), "no annotation is of both"


def test_texts_are_compared_without_case_and_encoding() -> None:
    assert folded("Straße") == folded("STRASSE")
    assert folded("Cafe\u0301") == folded("café")
    assert folded("ＡＢＣ") == "abc"
    assert words(' one "two  three" 四') == ("one", "two  three", "四")
    assert list(leaves({"a": [1, 2.5, 3.0, "", None], "b": {"c": True}})) == ["1", "2.5", "3", "yes"]


@given(st.text())
def test_any_search_is_understood(text: str) -> None:
    select(whole(), WorkSelection(text=text, images=text, conditions=(text,)))


@pytest.mark.parametrize(
    ("text", "condition"),
    [
        ("image:a", Condition(Subject.IMAGE, "a", Sign.PRESENT)),
        (" - folder: a b ", Condition(Subject.FOLDER, "a b", Sign.ABSENT)),
        ("image:a = B c", Condition(Subject.IMAGE, "a", Sign.EQUAL, "b c")),
        ("image:a=", Condition(Subject.IMAGE, "a", Sign.PRESENT)),
        ("annotation:a~x=y", Condition(Subject.ANNOTATION, "a", Sign.CONTAINS, "x=y")),
        ("image:a=b = c", Condition(Subject.IMAGE, "a=b", Sign.EQUAL, "c")),
        ("image:a=b", Condition(Subject.IMAGE, "a=b", Sign.PRESENT)),
        ("title", None),
        ("page:title", None),
        ("", None),
    ],
)
def test_conditions_in_words(text: str, condition: Condition | None) -> None:
    names = dict.fromkeys(Subject, ("a", "a=b", "a b"))
    assert read_condition(text, names) == condition


def test_names_of_images() -> None:
    names = ImageNames('"a, b.png", c?.jpg; /d/*, nothing')
    assert names.mean("x/a, b.png", "a, b.png")
    assert names.mean("x/C1.JPG", "C1.JPG")
    assert names.mean("d/e.png", "e.png")
    assert not names.mean("d/e/f.png", "f.png")
    assert not names.mean("c12.jpg", "c12.jpg")
    assert list(names.not_found()) == ["nothing"]
    assert ImageNames("").mean("x", "x")
