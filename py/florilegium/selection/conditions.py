"""Conditions on the values of properties, as people write them.

::

    image:title            the image has a title          -image:title           it has none
    image:title = Plan     the title is “Plan”            image:title ~ plan     “plan” occurs in it

``folder:`` stands for the metadata of the folder that an image lies in, those of the folders above it included, and
``annotation:`` for the properties of an annotation's classes. Case does not matter.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from florilegium.model.annotation import Json
from florilegium.selection.words import folded, leaves


class Subject(StrEnum):
    """Whose property it is."""

    IMAGE = "image"
    FOLDER = "folder"
    ANNOTATION = "annotation"


class Sign(StrEnum):
    """What is asked of it, by its sign."""

    PRESENT = ""
    ABSENT = "-"
    EQUAL = "="
    CONTAINS = "~"


@dataclass(frozen=True, slots=True)
class Condition:
    """A condition on a property. The value is folded (see `florilegium.selection.words`)."""

    subject: Subject
    name: str
    sign: Sign
    value: str = ""

    def holds(self, values: Iterable[Json]) -> bool:
        """Whether it holds for something that has these values of the property, any of which will do."""
        found = [list(leaves(value)) for value in values]
        if self.sign is Sign.ABSENT:
            return not any(found)
        if self.sign is Sign.PRESENT:
            return any(found)
        if self.sign is Sign.CONTAINS:
            return any(self.value in folded(" ".join(texts)) for texts in found)
        # One of several values, or all parts of one: “12.5 m”.
        return any(folded(text) == self.value for texts in found for text in (*texts, " ".join(texts)))


def read_condition(text: str, names: Mapping[Subject, Collection[str]]) -> Condition | None:
    """The condition in a text.

    Args:
        text: it.
        names: of the properties that there are; a name may have the signs of conditions in it.

    Returns:
        The condition, whether or not there is such a property; ``None`` for what is no condition.
    """
    sign = Sign.PRESENT
    rest = text.strip()
    if rest.startswith(Sign.ABSENT):
        sign, rest = Sign.ABSENT, rest[1:]
    prefix, colon, rest = rest.partition(":")
    if not colon or prefix.strip() not in set(Subject):
        return None
    subject, rest = Subject(prefix.strip()), rest.strip()
    known = [name for name in names[subject] if rest.startswith(name) and rest[len(name) :].lstrip()[:1] in "=~"]
    name = max(known, key=len, default=_up_to_sign(rest))
    rest = rest[len(name) :].strip()
    value = folded(rest[1:].strip())
    if sign is Sign.PRESENT and value:
        sign = Sign(rest[0])
    return Condition(subject, name.strip(), sign, value if sign not in (Sign.PRESENT, Sign.ABSENT) else "")


def _up_to_sign(text: str) -> str:
    return text[: min((place for sign in "=~" if (place := text.find(sign)) > 0), default=len(text))]
