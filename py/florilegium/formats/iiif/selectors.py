"""Selectors as IIIF viewers take them.

Boxes are media fragments in whole pixels without the prefix ``pixel:``, which Mirador stumbles over, as over every SVG
shape but ``<path>`` (https://github.com/ProjectMirador/mirador/issues/3875).
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Mapping
from typing import Any

from florilegium.model.annotation import Annotation, Shape
from florilegium.model.geometry import Box, Point

_SVG_TAG = re.compile(r"\s*<svg\b([^>]*)>")
_NAMESPACE = 'xmlns="http://www.w3.org/2000/svg"'


def iiif_selector(annotation: Annotation, *, only_paths: bool = False) -> dict[str, str] | None:
    """The selector of an annotation; ``None`` if its place cannot be understood, or it has none.

    With ``only_paths`` shapes become ``<path>``, for Mirador. Otherwise they stay as they are written, to the digit.
    """
    shape, stored = annotation.shape, stored_selector(annotation)
    if shape is None or stored is None:
        return None
    if shape.kind == "box" and (only_paths or stored.get("type") == "FragmentSelector"):
        return {
            "type": "FragmentSelector",
            "conformsTo": "http://www.w3.org/TR/media-frags/",
            "value": _fragment(shape.bounds),
        }
    svg = str(stored.get("value"))
    if only_paths and "<path" not in svg:
        return {"type": "SvgSelector", "value": f'<svg {_NAMESPACE}><path d="{_path(shape)}" /></svg>'}
    return {"type": "SvgSelector", "value": _with_namespace(svg)}


def stored_selector(annotation: Annotation) -> dict[str, Any] | None:
    """The selector as it is stored; the first of several."""
    target = annotation.raw.get("target")
    if isinstance(target, list):
        target = target[0] if target else None
    selector = target.get("selector") if isinstance(target, dict) else None
    if isinstance(selector, list):
        selector = selector[0] if selector else None
    return selector if isinstance(selector, dict) else None


def is_faithful(selector: Mapping[str, Any], stored: Mapping[str, Any]) -> bool:
    """Whether a selector written by `iiif_selector` says exactly what the stored one says."""
    written, original = str(selector["value"]), str(stored.get("value"))
    return written in (original.replace("pixel:", ""), _with_namespace(original))


def _fragment(box: Box) -> str:
    """A box in whole pixels, each number rounded for itself as IMMARKUS does it; nothing vanishes."""
    x, y, width, height = (math.floor(value + 0.5) for value in (box.x, box.y, box.width, box.height))
    return f"xywh={x},{y},{max(width, 1)},{max(height, 1)}"


def _with_namespace(svg: str) -> str:
    """SVG that stands alone needs its namespace to be SVG at all (SVG 1.1, 5.3.1)."""
    tag = _SVG_TAG.match(svg)
    if not tag or "xmlns" in tag[1]:
        return svg
    return f"<svg {_NAMESPACE}{tag[1]}>{svg[tag.end() :]}"


def _path(shape: Shape) -> str:
    if shape.kind == "ellipse":
        return _ellipse(shape.bounds)
    return " ".join(_outline(ring, closed=shape.closed) for ring in shape.rings)


def _outline(points: Iterable[Point], *, closed: bool) -> str:
    steps = " L ".join(f"{_number(x)},{_number(y)}" for x, y in points)
    return f"M {steps}{' Z' if closed else ''}"


def _ellipse(box: Box) -> str:
    """Two arcs, from the right to the left and back."""
    rx, ry = box.width / 2, box.height / 2
    left, right, middle = _number(box.x), _number(box.right), _number(box.y + ry)
    arc = f"A {_number(rx)},{_number(ry)} 0 1,1"
    return f"M {right},{middle} {arc} {left},{middle} {arc} {right},{middle} Z"


def _number(value: float) -> str:
    """A coordinate to the hundredth of a pixel, without needless zeros."""
    text = f"{value:.2f}".rstrip("0").rstrip(".")
    return "0" if text == "-0" else text
