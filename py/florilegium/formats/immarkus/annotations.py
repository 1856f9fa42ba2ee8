"""Reads the annotations that IMMARKUS stores beside an image (``<stem>.json``), and metadata of folders and manifests.

They are W3C Web Annotations. One without selector describes its image as a whole. Each annotation is read for itself: one
that is broken costs no other.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from florilegium.formats.json_text import read_json
from florilegium.formats.selectors import SelectorError, read_selector
from florilegium.model.annotation import Annotation, Body, Shape
from florilegium.problems import Problem, Reading, Severity, kind

NOT_ANNOTATIONS = kind(
    "annotations-malformed",
    Severity.ERROR,
    "The file does not hold a list of annotations.",
    "IMMARKUS stores a list of Web Annotations here. Restore the file from a backup.",
)
ANNOTATION_MALFORMED = kind(
    "annotation-malformed",
    Severity.ERROR,
    "One entry of the file is no annotation and is left out.",
    "Look at the place named in a text editor, or delete the entry.",
)
TARGET_MISSING = kind(
    "annotation-target-missing",
    Severity.WARNING,
    "An annotation does not say what it is about; it is kept without a place on the image.",
    "Delete it in IMMARKUS, or draw it again.",
)
BODY_MISSING = kind(
    "annotation-body-missing",
    Severity.NOTE,
    "An annotation says nothing: it has neither class nor note.",
    "Give it one in IMMARKUS, or delete it there. It is exported with its place.",
)
SELECTOR_UNKNOWN = kind(
    "annotation-shape-unknown",
    Severity.WARNING,
    "The shape of an annotation cannot be understood; it is exported without coordinates and picture.",
    "Draw it again in IMMARKUS.",
)
ANNOTATION_TWICE = kind(
    "annotation-twice",
    Severity.WARNING,
    "Two annotations have the same id; relations lead to the first one.",
    "A file of annotations was copied, perhaps. Delete one of the two in IMMARKUS and draw it again.",
)

EMPTY_GROUP = "<svg><g></g></svg>"
"""What Annotorious leaves of a multi-polygon all of whose parts were deleted; IMMARKUS drops such annotations."""


def read_annotations(content: bytes, path: str) -> Reading[tuple[Annotation, ...]]:
    """All annotations of a file in its order."""
    reading = read_json(content, path)
    if reading.value is None:
        return Reading((), reading.problems)
    if not isinstance(reading.value, list):
        return Reading((), (*reading.problems, NOT_ANNOTATIONS.at(path)))
    problems = list(reading.problems)
    annotations = []
    for number, raw in enumerate(reading.value, 1):
        one = read_annotation(raw, path, f"entry {number}")
        problems.extend(one.problems)
        if one.value is not None:
            annotations.append(one.value)
    return Reading(tuple(annotations), tuple(problems))


def read_metadata(content: bytes, path: str) -> Reading[Annotation]:
    """The metadata of a folder: a single annotation without target."""
    reading = read_json(content, path)
    if reading.value is None:
        return Reading(None, reading.problems)
    if not isinstance(reading.value, dict):
        return Reading(
            None,
            (
                *reading.problems,
                NOT_ANNOTATIONS.at(path, message="The file does not hold a description of the folder."),
            ),
        )
    return Reading(_annotation(reading.value, None, False), reading.problems)


def read_annotation(raw: Any, path: str, where: str) -> Reading[Annotation]:
    """One annotation; no value for what is none, or is to be dropped."""
    if not isinstance(raw, dict):
        return Reading(None, (ANNOTATION_MALFORMED.at(path, where),))
    where = str(raw["id"]) if raw.get("id") else where
    problems: list[Problem] = []
    target = raw.get("target")
    if isinstance(target, list) and target:
        target = target[0]
    if not target:
        problems.append(TARGET_MISSING.at(path, where))
    selector = target.get("selector") if isinstance(target, dict) else None
    if isinstance(selector, list):
        selector = selector[0] if selector else None
    if isinstance(selector, dict) and selector.get("value") == EMPTY_GROUP:
        return Reading(None, tuple(problems))
    shape = None
    # An annotation without target is a region that lost its place, not the metadata of the image.
    has_selector = selector is not None or not target
    if selector is not None:
        try:
            shape = read_selector(selector if isinstance(selector, dict) else {})
        except SelectorError as error:
            problems.append(
                SELECTOR_UNKNOWN.at(path, where, f"The shape of the annotation cannot be understood: {error}.")
            )
    annotation = _annotation(raw, shape, has_selector)
    if not annotation.bodies:
        problems.append(BODY_MISSING.at(path, where))
    return Reading(annotation, tuple(problems))


def _annotation(raw: dict[str, Any], shape: Shape | None, has_selector: bool) -> Annotation:
    target = raw.get("target")
    if isinstance(target, list):
        target = target[0] if target else None
    source = target.get("source") if isinstance(target, dict) else target
    if isinstance(source, dict):
        source = source.get("id")
    return Annotation(
        id=str(raw.get("id") or ""),
        source=source if isinstance(source, str) else "",
        shape=shape,
        bodies=tuple(_bodies(raw.get("body"))),
        created=_text(raw.get("created")),
        modified=_text(raw.get("modified")),
        creator=_creator(raw.get("creator")),
        has_selector=has_selector,
        raw=raw,
    )


def _bodies(raw: Any) -> Iterator[Body]:
    for body in raw if isinstance(raw, list) else [raw]:
        if isinstance(body, dict):
            source, properties = body.get("source"), body.get("properties")
            yield Body(
                purpose=_text(body.get("purpose")),
                source=source if isinstance(source, str) else "",
                value=_text(body.get("value")),
                properties=properties if isinstance(properties, dict) else {},
                raw=body,
            )


def _creator(raw: Any) -> str:
    """Who made it: the name, else the id."""
    if isinstance(raw, list):
        return ", ".join(filter(None, map(_creator, raw)))
    if isinstance(raw, dict):
        return _text(raw.get("name")) or _text(raw.get("id"))
    return _text(raw)


def _text(value: Any) -> str:
    return value if isinstance(value, str) else ""
