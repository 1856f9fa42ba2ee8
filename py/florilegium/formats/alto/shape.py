"""Where an ALTO element is: its box, its Shape, its baseline.

BASELINE was a single number, the height of a level baseline, up to ALTO 4.1, and is a list of points since 4.2; the
separators of point lists were never laid down, so every program has its own (see `florilegium.formats.xml.points`).
"""

from __future__ import annotations

import math
from xml.etree.ElementTree import Element

from florilegium.formats.xml import LocalNames, number, points
from florilegium.model.geometry import Box, Points, bounding_box

_STEPS = 32
"""Corners of the polygon that stands for an ellipse."""


def box_of(element: Element) -> Box | None:
    """The box of an element; ``None`` if HPOS or VPOS is missing or no number, or no size is given."""
    left, top = number(element.get("HPOS")), number(element.get("VPOS"))
    width, height = number(element.get("WIDTH")), number(element.get("HEIGHT"))
    if left is None or top is None or width is None or height is None:
        return None
    return Box(left, top, width, height)


def bad_box(element: Element) -> str:
    """The first position or size that is given but is no number; empty if there is none."""
    for name in ("HPOS", "VPOS", "WIDTH", "HEIGHT"):
        value = element.get(name)
        if value is not None and number(value) is None:
            return f"{name}={value!r}"
    return ""


def shape_of(element: Element, names: LocalNames) -> Points | None:
    """The polygon of an element's Shape; empty without Shape, ``None`` if the Shape cannot be understood."""
    for child in element:
        if names[child.tag] == "Shape":
            for form in child:
                name = names[form.tag]
                if name == "Polygon":
                    return points(form.get("POINTS", ""))
                return _ellipse(form, name)
            return None
    return ()


def outline_of(element: Element, names: LocalNames) -> Points:
    """The polygon of an element: its Shape, else its box; empty if it has neither."""
    shape = shape_of(element, names)
    if shape:
        return shape
    box = box_of(element)
    return box.corners if box else ()


def _ellipse(form: Element, name: str) -> Points | None:
    x, y = number(form.get("HPOS")), number(form.get("VPOS"))
    if name == "Circle":
        across = down = number(form.get("RADIUS"))
    elif name == "Ellipse":
        # The schema calls them width and height of the ellipse, so half of each is its radius.
        width, height = number(form.get("HLENGTH")), number(form.get("VLENGTH"))
        across, down = (None if width is None else width / 2), (None if height is None else height / 2)
    else:
        return None
    if x is None or y is None or across is None or down is None:
        return None
    turn = -math.radians(number(form.get("ROTATION")) or 0.0)  # degrees counterclockwise, y runs down
    cosine, sine = math.cos(turn), math.sin(turn)
    corners = []
    for step in range(_STEPS):
        angle = 2 * math.pi * step / _STEPS
        along, aside = across * math.cos(angle), down * math.sin(angle)
        corners.append((round(x + along * cosine - aside * sine, 2), round(y + along * sine + aside * cosine, 2)))
    return tuple(corners)


def baseline_of(element: Element, mask: Points) -> Points | None:
    """The baseline of a TextLine; empty without one, ``None`` if it cannot be understood.

    Args:
        element: the TextLine. A baseline that is given by its height alone runs across its box.
        mask: its polygon, for a line without a box.
    """
    text = (element.get("BASELINE") or "").strip()
    found = points(text)
    if found is None and (height := number(text)) is not None:
        box = box_of(element) or bounding_box(mask)
        return ((box.x, height), (box.right, height)) if box else None
    return found
