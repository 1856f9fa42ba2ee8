"""What all writers of XML share: legal characters, legal unique ids, plain numbers.

Pages are written as text, piece by piece, which is faster than building a tree of elements; everything that comes from
outside passes through `attribute`, `text`, `figure` or `Ids`.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import lru_cache

from florilegium.model.geometry import Point, Points
from florilegium.problems import Problem, Severity, kind

CHARACTERS_REMOVED = kind(
    "characters-removed",
    Severity.WARNING,
    "Control characters that XML cannot hold are removed.",
    "They are invisible, and mostly slips of copying. Look at the lines named, if you think they meant something.",
)
POINTS_CLIPPED = kind(
    "points-clipped",
    Severity.NOTE,
    "Points outside the page are moved to its edge.",
)
GEOMETRY_DEGENERATE = kind(
    "geometry-degenerate",
    Severity.WARNING,
    "Outlines of fewer than three points and baselines of fewer than two are left out.",
    "Other programs stumble over them. Draw them anew where you need them.",
)
ORDER_LOST = kind(
    "order-lost",
    Severity.NOTE,
    "Lines of different regions take turns in the reading order; this format can only put whole regions in order.",
)
UNIT_KEPT = kind(
    "unit-kept",
    Severity.WARNING,
    "The page is measured in a unit that the format does not know; its numbers are written as they are.",
    "Put the image of the page beside its transcription, so that its size in pixels is known.",
)
CONFIDENCE_BAD = kind(
    "confidence-bad",
    Severity.WARNING,
    "A confidence that is not between 0 and 1 is left out.",
)


@dataclass(frozen=True, slots=True)
class Writing:
    """A file's content, and what could not be put into it."""

    content: bytes
    problems: tuple[Problem, ...] = ()


_SPECIAL = re.compile('[&<>"\x00-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]')
_ILLEGAL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
# A parser turns tabs and line ends in attributes into blanks, unless they are written as references (XML 1.0, 3.3.3).
_ATTRIBUTE = str.maketrans(
    {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "\t": "&#9;", "\n": "&#10;", "\r": "&#13;"}
)
_TEXT = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", "\r": "&#13;"})


def legal(value: str) -> str:
    """Text without the characters that XML 1.0 cannot hold."""
    return _ILLEGAL.sub("", value)


def attribute(value: str) -> str:
    """Text as the value of an attribute in double quotes; characters that XML cannot hold are left out."""
    if not _SPECIAL.search(value):
        return value
    return _ILLEGAL.sub("", value).translate(_ATTRIBUTE)


def text(value: str) -> str:
    """Text as the content of an element; characters that XML cannot hold are left out."""
    if not _SPECIAL.search(value):
        return value
    return _ILLEGAL.sub("", value).translate(_TEXT)


@lru_cache(maxsize=1 << 16)
def figure(value: float) -> str:
    """A number with up to six decimals and never an exponent (``100``, ``52.49``)."""
    if not math.isfinite(value):
        return "0"
    if value == int(value):
        return str(int(value))
    return f"{value:.6f}".rstrip("0").rstrip(".")


def whole_number(value: float) -> int:
    """The nearest whole number; 0 for what is none."""
    return round(value) if math.isfinite(value) else 0


@lru_cache(maxsize=1 << 12)
def share(value: float) -> str:
    """A confidence between 0 and 1, all digits, never an exponent."""
    plain = repr(float(value))
    return (f"{value:.17f}".rstrip("0") if value > 1e-16 else "0.0") if "e" in plain else plain


def clipped(points: Points, width: float, height: float) -> Points:
    """Points moved to the edge of a page where they lie outside it; the same object if none does. No size, no edge.

    There has to be a point.
    """
    if not (width and height):
        return points
    across, down = zip(*points, strict=True)
    if min(across) >= 0 and max(across) <= width and min(down) >= 0 and max(down) <= height:
        return points

    def onto(point: Point) -> Point:
        return min(max(point[0], 0), width), min(max(point[1], 0), height)

    return tuple(map(onto, points))


def moment(value: str) -> datetime | None:
    """A date and time in ISO 8601 that an XML schema takes too: with an offset of whole minutes, 14 hours at most."""
    try:
        date = datetime.fromisoformat(value)
    except ValueError:
        return None
    offset = date.utcoffset() or timedelta()
    return date if abs(offset) <= timedelta(hours=14) and not offset % timedelta(minutes=1) else None


# What every version of XML and every validator takes for letters of a name, in the scripts at hand.
_LETTERS = "A-Za-z_À-ÖØ-öø-ıΑ-ΡΣ-ώА-яא-תء-غف-يぁ-ゔァ-ヺ一-龥가-힣"
_LEGAL_ID = re.compile(f"[{_LETTERS}][{_LETTERS}0-9.-]*")
_ILLEGAL_IN_ID = re.compile(f"[^{_LETTERS}0-9.-]")


class Ids:
    """Gives out ids that are legal in XML and different from each other.

    Ids that are so already are kept, whichever element comes first.
    """

    def __init__(self, wanted: Iterable[str]) -> None:
        self._kept = {id for id in wanted if _LEGAL_ID.fullmatch(id)}
        self._given: set[str] = set()
        self._numbers: dict[str, int] = {}

    def give(self, wanted: str, otherwise: str) -> str:
        """The id an element wants if it can have it, else one like it; ``otherwise`` if it wants none."""
        if wanted in self._kept and wanted not in self._given:
            self._given.add(wanted)
            return wanted
        mended = _ILLEGAL_IN_ID.sub("_", wanted) or otherwise
        if not _LEGAL_ID.match(mended):
            mended = f"_{mended}"
        id, number = mended, self._numbers.get(mended, 1)
        while id in self._given or id in self._kept:
            number += 1
            id = f"{mended}_{number}"
        self._numbers[mended] = number
        self._given.add(id)
        return id
