"""Points, boxes and polygons, in pixels of the page image: x to the right, y down, (0, 0) the top left corner."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TypeAlias

Point: TypeAlias = tuple[float, float]
Points: TypeAlias = tuple[Point, ...]
"""A polygon (closed: the last point joins the first) or a polyline, as the name of the field says."""


@dataclass(frozen=True, slots=True)
class Box:
    """An upright rectangle, in pixels."""

    x: float
    y: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """The x of its right edge."""
        return self.x + self.width

    @property
    def bottom(self) -> float:
        """The y of its bottom edge."""
        return self.y + self.height

    @property
    def corners(self) -> Points:
        """Its corners, clockwise from the top left."""
        return ((self.x, self.y), (self.right, self.y), (self.right, self.bottom), (self.x, self.bottom))


def bounding_box(points: Iterable[Point]) -> Box | None:
    """The smallest upright box around points; ``None`` around none."""
    points = tuple(points)
    if not points:
        return None
    across, down = zip(*points, strict=True)
    left, right, top, bottom = min(across), max(across), min(down), max(down)
    return Box(left, top, right - left, bottom - top)
