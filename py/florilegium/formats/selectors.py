"""Reads W3C selectors of image regions into shapes.

FragmentSelector with ``xywh`` (Media Fragments 1.0, pixels), and SvgSelector in the forms that Annotorious writes: rect
(turned by ``rotate``), polygon, ellipse, circle, line, polyline, path, and a group of paths (a multi-polygon: the first
ring of each path is its outer one). Coordinates are often long decimals, and exponents occur.
"""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from typing import Any
from xml.etree.ElementTree import Element

from florilegium.formats.svg_path import LARGEST, PathError, flatten
from florilegium.formats.xml import local_name, parse
from florilegium.model.annotation import Shape
from florilegium.model.geometry import Box, Point, Points, bounding_box

_NUMBER = r"[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?"
_XYWH = re.compile(rf"xywh=(pixel:|percent:)?\s*({_NUMBER}),({_NUMBER}),({_NUMBER}),({_NUMBER})")
_XYWH_LONGEST, _ROTATE_LONGEST, _NUMBER_LONGEST = 400, 400, 100
"""Characters that are looked at. On long rows of digits these patterns would take time without end."""
_ROTATE = re.compile(rf"rotate\(\s*({_NUMBER})(?:[\s,]+({_NUMBER})[\s,]+({_NUMBER}))?\s*\)")
_NUMBERS = re.compile(_NUMBER)
_STEPS = 64
_CIRCLE = tuple(
    (math.cos(2 * math.pi * step / _STEPS), math.sin(2 * math.pi * step / _STEPS)) for step in range(_STEPS)
)
_LONGEST = 1_000_000
"""Characters of a selector: a drawn shape is far below; what is above would only keep us busy."""


class SelectorError(ValueError):
    """The selector cannot be understood; the message says why."""


def read_selector(selector: Mapping[str, Any]) -> Shape:
    """The shape that a selector selects.

    Raises:
        SelectorError: it is of an unknown type or its value is malformed.
    """
    type_, value = selector.get("type"), selector.get("value")
    if not isinstance(value, str):
        raise SelectorError(f"a selector of type {type_!r} without a value")
    if len(value) > _LONGEST:
        raise SelectorError("a selector of absurd length")
    if type_ == "FragmentSelector":
        return _fragment(value)
    if type_ == "SvgSelector":
        return _svg(value)
    raise SelectorError(f"selectors of type {type_!r} are not known")


def _fragment(value: str) -> Shape:
    match = _XYWH.match(value[: start + _XYWH_LONGEST], start) if (start := value.find("xywh=")) >= 0 else None
    if not match:
        raise SelectorError(f"no box in {value[:60]!r}")
    if match[1] == "percent:":
        raise SelectorError("the box is in percent; only pixels are understood")
    box = Box(*(_finite(match[i]) for i in range(2, 6)))
    if box.width < 0 or box.height < 0:
        raise SelectorError(f"the box {value[:60]!r} has a negative size")
    return Shape("box", box, (box.corners,))


def _svg(value: str) -> Shape:
    svg = parse(value.encode("utf-8", "replace"))
    if svg.root is None or svg.fault:
        raise SelectorError(f"the SVG is broken: {svg.fault}")
    for element in svg.root.iter():
        if reader := _READERS.get(local_name(element.tag)):
            return reader(element)
    raise SelectorError("the SVG holds no shape")


def _rect(element: Element) -> Shape:
    box = Box(*(_attribute(element, name) for name in ("x", "y", "width", "height")))
    turn = _ROTATE.search(element.get("transform", "")[:_ROTATE_LONGEST])
    angle = _finite(turn[1]) if turn else 0.0
    if not turn or not angle:
        return Shape("box", box, (box.corners,))
    centre = (_finite(turn[2]), _finite(turn[3])) if turn[2] else (0.0, 0.0)
    corners = tuple(_turned(corner, centre, angle) for corner in box.corners)
    return Shape("rotated box", _bounds(corners), (corners,), angle=angle)


def _polygon(element: Element) -> Shape:
    points = _points(element)
    return Shape("polygon", _bounds(points), (points,))


def _polyline(element: Element) -> Shape:
    points = _points(element)
    return Shape("path", _bounds(points), (points,), closed=False)


def _ellipse(element: Element) -> Shape:
    cx, cy = _attribute(element, "cx"), _attribute(element, "cy")
    rx = abs(_attribute(element, "rx" if element.get("rx") else "r"))
    ry = abs(_attribute(element, "ry" if element.get("ry") else "r"))
    ring = tuple((cx + rx * x, cy + ry * y) for x, y in _CIRCLE)
    return Shape("ellipse", Box(cx - rx, cy - ry, 2 * rx, 2 * ry), (ring,))


def _line(element: Element) -> Shape:
    x1, y1, x2, y2 = (_attribute(element, name) for name in ("x1", "y1", "x2", "y2"))
    ends = ((x1, y1), (x2, y2))
    return Shape("line", _bounds(ends), (ends,), closed=False)


def _path(element: Element) -> Shape:
    rings, closed, curved = _rings(element)
    if curved or not closed:
        return Shape("path", _bounds(point for ring in rings for point in ring), rings, closed=closed)
    name = "polygon" if len(rings) == 1 else "multi-polygon"
    return Shape(name, _bounds(rings[0]), rings)


def _group(element: Element) -> Shape:
    paths = [child for child in element if local_name(child.tag) == "path"]
    if not paths:
        raise SelectorError("the SVG group holds no path")
    polygons = [_rings(path)[0] for path in paths]
    outer = [point for rings in polygons for point in rings[0]]
    return Shape("multi-polygon", _bounds(outer), tuple(ring for rings in polygons for ring in rings))


_READERS = {
    "rect": _rect,
    "polygon": _polygon,
    "polyline": _polyline,
    "ellipse": _ellipse,
    "circle": _ellipse,
    "line": _line,
    "path": _path,
    "g": _group,
}


def _rings(element: Element) -> tuple[tuple[Points, ...], bool, bool]:
    try:
        rings, closed, curved = flatten(element.get("d", ""))
    except PathError as error:
        raise SelectorError(str(error)) from None
    if not rings:
        raise SelectorError("an empty path")
    return rings, closed, curved


def _points(element: Element) -> Points:
    numbers = list(map(float, _NUMBERS.findall(element.get("points", ""))))
    points = tuple(zip(numbers[::2], numbers[1::2], strict=False))
    if not points:
        raise SelectorError("a polygon without points")
    if max(numbers) > LARGEST or min(numbers) < -LARGEST:
        raise SelectorError("a polygon with a corner too far for a place on an image")
    return points


def _attribute(element: Element, name: str) -> float:
    text = element.get(name)
    if text is None or len(text) > _NUMBER_LONGEST or not _NUMBERS.fullmatch(text.strip()):
        raise SelectorError(f"{local_name(element.tag)} with {name}={text if text is None else text[:60]!r}")
    return _finite(text)


def _finite(text: str) -> float:
    value = float(text)
    if abs(value) > LARGEST:
        raise SelectorError(f"the number {text[:30]} is too large for a place on an image")
    return value


def _turned(point: Point, centre: Point, degrees: float) -> Point:
    angle = math.radians(degrees)
    x, y = point[0] - centre[0], point[1] - centre[1]
    return (
        centre[0] + x * math.cos(angle) - y * math.sin(angle),
        centre[1] + x * math.sin(angle) + y * math.cos(angle),
    )


def _bounds(points: Any) -> Box:
    box = bounding_box(points)
    if box is None:
        raise SelectorError("a shape without points")
    return box
