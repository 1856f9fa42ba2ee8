"""Points as PAGE can hold them: whole, not negative, on the page, two at least; and shapes for what has none.

PAGE demands Coords of every region and line, ALTO 2 a box. eScriptorium leaves them out, or writes ``0,0 0,0``, and
other programs stumble over that; a rectangle that is nearly right serves them better.
"""

from __future__ import annotations

from itertools import chain

from florilegium.model.geometry import Box, Points, bounding_box
from florilegium.model.page import Line, Page
from florilegium.problems import Severity, kind

OUTLINE_MADE_UP = kind(
    "outline-made-up",
    Severity.NOTE,
    "The format demands an outline of every region and line; one is made for those that have none.",
)

_ABOVE, _BELOW = 0.8, 0.2
"""How a line's height is spread about its baseline, in parts of the height."""


def whole(points: Points, page: Page) -> str:
    """Points as PAGE writes them, moved onto the page."""
    values = tuple(chain.from_iterable(points))
    across, down = values[::2], values[1::2]
    if min(across) >= 0 and max(across) <= page.width and min(down) >= 0 and max(down) <= page.height:
        if isinstance(sum(values), int):  # then all of them are; they are written in one go, for speed
            return ("%d,%d " * len(points))[:-1] % values
        return " ".join([f"{round(x)},{round(y)}" for x, y in points])
    right = round(page.width) if page.width else None
    bottom = round(page.height) if page.height else None
    return " ".join([f"{_within(x, right)},{_within(y, bottom)}" for x, y in points])


def _within(value: float, limit: int | None) -> int:
    number = max(round(value), 0) if value == value and abs(value) < 1e12 else 0
    return number if limit is None else min(number, limit)


def line_outline(line: Line, height: float, around: Box) -> Points:
    """A polygon for a line: its mask, else its box, else a band along its baseline, else the box it lies in.

    Args:
        line: the line.
        height: how high lines are here, in pixels, for the band.
        around: the region or page it lies in.
    """
    if len(line.mask) >= 3:
        return line.mask
    if line.box:
        return line.box.corners
    if len(line.baseline) >= 2:
        above = tuple((x, y - height * _ABOVE) for x, y in line.baseline)
        below = tuple((x, y + height * _BELOW) for x, y in reversed(line.baseline))
        return above + below
    return around.corners


def line_height(page: Page) -> float:
    """The usual height of a line: the middle one of those that have a box; a fortieth of the page if none has."""
    heights = sorted(box.height for line in page.all_lines() if (box := bounding_box(line.mask) or line.box))
    return heights[len(heights) // 2] if heights else page.height / 40 or 20.0


def page_box(page: Page) -> Box:
    """The whole page; around what is on it, if its size is unknown."""
    if page.width and page.height:
        return Box(0, 0, page.width, page.height)
    boxes = [part.bounds for part in page.regions] + [line.bounds for line in page.all_lines()]
    found = bounding_box(corner for box in boxes if box for corner in box.corners)
    return found or Box(0, 0, 1, 1)
