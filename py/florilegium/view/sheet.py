"""A sheet: a leaf with what is drawn on it in colours, and the texts that stand beside it.

Coordinates are pixels of the image, rounded to tenths; a ring or line is flat: x, y, x, y, …
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, TypeAlias

from florilegium.model.geometry import Points

Flat: TypeAlias = list[float]


class Layer(StrEnum):
    """What a group gathers."""

    REGIONS = "regions"
    LINES = "lines"
    CLASSES = "classes"
    RELATIONS = "relations"


class Picture(StrEnum):
    """Why a sheet has no picture."""

    NONE = "none"
    """The folder has no image for it."""
    ELSEWHERE = "elsewhere"
    """It is on the network: the canvas of a IIIF manifest."""


@dataclass(frozen=True, slots=True)
class Group:
    """Marks of one type or class, or relations of one name: an entry of the legend.

    Attributes:
        layer: what kind of things they are.
        name: of the type or class; empty for none.
        tone: a small number, the same for the same type on all pages, that stands for a colour.
        color: the colour that the class has of itself (CSS); empty where it has none.
    """

    layer: Layer
    name: str
    tone: int
    color: str = ""


@dataclass(frozen=True, slots=True)
class Mark:
    """Something with a place.

    Attributes:
        groups: places of its groups in the list of groups.
        rings: closed polygons (filled by the even-odd rule), or where ``closed`` is not set, polylines.
        baseline: of a line; empty where there is none.
        text: place of its text in the list of texts; ``None`` if nothing is said there.
        left_out: whether the options leave it out.
    """

    groups: tuple[int, ...]
    rings: tuple[Points, ...]
    baseline: Points = ()
    closed: bool = True
    text: int | None = None
    left_out: bool = False

    def as_json(self) -> dict[str, Any]:
        """The mark as plain JSON data."""
        return {
            "groups": list(self.groups),
            "rings": [flat(ring) for ring in self.rings if ring],
            "baseline": flat(self.baseline),
            "closed": self.closed,
            "text": self.text,
            "leftOut": self.left_out,
        }


@dataclass(frozen=True, slots=True)
class Said:
    """A text beside the picture.

    Attributes:
        id: of the line or annotation, as in its file.
        text: what is said; empty for a line that is not transcribed.
        mark: place in the list of marks of where it is said; ``None`` for what is said of the whole.
        heading: what it is said under: the type of a region, the classes of an annotation; may be empty.
        direction: ``ltr``, ``rtl``, or ``auto`` where nobody says.
        left_out: whether the options leave it out.
    """

    id: str
    text: str
    mark: int | None
    heading: str = ""
    direction: str = "auto"
    left_out: bool = False

    def as_json(self) -> dict[str, Any]:
        """The text as plain JSON data."""
        return {
            "id": self.id,
            "text": self.text,
            "mark": self.mark,
            "heading": self.heading,
            "direction": self.direction,
            "leftOut": self.left_out,
        }


@dataclass(frozen=True, slots=True)
class LinkEnd:
    """Where a relation starts or leads.

    Attributes:
        id: of the annotation.
        name: what it is called; may be empty.
        text: place of its text in the list of texts; ``None`` if it is not on this sheet, or nothing is said there.
        leaf: place of its image among all images and canvases, from 0.
        leaf_name: of that image.
    """

    id: str
    name: str
    text: int | None
    leaf: int
    leaf_name: str

    def as_json(self) -> dict[str, Any]:
        """The end as plain JSON data."""
        return {"id": self.id, "name": self.name, "text": self.text, "leaf": self.leaf, "leafName": self.leaf_name}


@dataclass(frozen=True, slots=True)
class Link:
    """A relation of something on the sheet.

    Attributes:
        group: place of its group, which has its name, in the list of groups.
        source: where it starts.
        target: where it leads.
        directed: whether its direction means anything.
        left_out: whether the options leave it out.
    """

    group: int
    source: LinkEnd
    target: LinkEnd
    directed: bool = False
    left_out: bool = False

    def as_json(self) -> dict[str, Any]:
        """The relation as plain JSON data."""
        return {
            "group": self.group,
            "source": self.source.as_json(),
            "target": self.target.as_json(),
            "directed": self.directed,
            "leftOut": self.left_out,
        }


@dataclass(frozen=True, slots=True)
class Sheet:
    """A leaf with all that is on it.

    Attributes:
        name: of the page or image.
        place: the document or folder it is in.
        width: in pixels; 0 where nobody knows.
        height: in pixels; 0 where nobody knows.
        image: path of its image in the folder; else why there is none.
        groups: what the legend lists.
        marks: what is drawn, in this order.
        texts: what stands beside it, in reading order.
        links: the relations of what is on it.
        vertical: whether the texts run from top to bottom, line by line from right to left.
        left_out: whether the options leave all of it out.
        problem: why it cannot be shown; may be empty.
    """

    name: str
    place: str
    width: float
    height: float
    image: str | Picture
    groups: Sequence[Group] = ()
    marks: Sequence[Mark] = ()
    texts: Sequence[Said] = ()
    links: Sequence[Link] = ()
    vertical: bool = False
    left_out: bool = False
    problem: str = ""

    def as_json(self) -> dict[str, Any]:
        """The sheet as plain JSON data; one of unknown size is as large as what is on it."""
        width, height = self.width, self.height
        if not (width and height):
            width, height = _extent(self.marks)
        missing = isinstance(self.image, Picture)
        return {
            "name": self.name,
            "place": self.place,
            "width": width,
            "height": height,
            "image": None if missing else self.image,
            "missing": str(self.image) if missing else "",
            "groups": [
                {"layer": group.layer, "name": group.name, "tone": group.tone, "color": group.color}
                for group in self.groups
            ],
            "marks": [mark.as_json() for mark in self.marks],
            "texts": [said.as_json() for said in self.texts],
            "links": [link.as_json() for link in self.links],
            "vertical": self.vertical,
            "leftOut": self.left_out,
            "problem": self.problem,
        }


@dataclass(slots=True)
class Groups:
    """The groups of a sheet, gathered while its marks are made."""

    found: dict[Group, int] = field(default_factory=dict)

    def place(self, group: Group) -> int:
        """The place of a group in the list."""
        return self.found.setdefault(group, len(self.found))


def flat(points: Points) -> Flat:
    """Points as a flat list, rounded to tenths of a pixel."""
    return [_short(value) for point in points for value in point]


def _short(value: float) -> float:
    rounded = round(value, 1)
    return int(rounded) if rounded == int(rounded) else rounded


_MARGIN = 1.05


def _extent(marks: Iterable[Mark]) -> tuple[float, float]:
    points = [point for mark in marks for line in (*mark.rings, mark.baseline) for point in line]
    if not points:
        return 0, 0
    return max(1, _short(max(x for x, _ in points) * _MARGIN)), max(1, _short(max(y for _, y in points) * _MARGIN))
