"""Selectors become shapes: every form that Annotorious writes, and nothing that hangs."""

from __future__ import annotations

import math
import time
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from florilegium.formats.selectors import SelectorError, read_selector
from florilegium.formats.svg_path import PathError, flatten
from florilegium.model.annotation import Shape
from florilegium.model.geometry import Box

NUMBERS = st.floats(-1e6, 1e6, allow_nan=False)


def fragment(value: str) -> dict[str, Any]:
    return {"type": "FragmentSelector", "conformsTo": "http://www.w3.org/TR/media-frags/", "value": value}


def svg(shape: str) -> Shape:
    return read_selector({"type": "SvgSelector", "value": f"<svg>{shape}</svg>"})


def rounded(box: Box) -> tuple[float, ...]:
    return tuple(round(value, 3) for value in (box.x, box.y, box.width, box.height))


@pytest.mark.parametrize(
    ("value", "box"),
    [
        ("xywh=pixel:40,30,180,90", (40, 30, 180, 90)),
        ("xywh=40,30,180,90", (40, 30, 180, 90)),
        ("xywh=pixel:285.7142857142857,1.5e2,4e1,.5", (285.714, 150, 40, 0.5)),
        ("xywh=pixel:-10,-20,5,0", (-10, -20, 5, 0)),
    ],
)
def test_boxes(value: str, box: tuple[float, ...]) -> None:
    shape = read_selector(fragment(value))
    assert (shape.kind, rounded(shape.bounds)) == ("box", box)


@given(NUMBERS, NUMBERS, st.floats(0, 1e6), st.floats(0, 1e6))
def test_any_box_survives_being_written_and_read(x: float, y: float, width: float, height: float) -> None:
    assert read_selector(fragment(f"xywh=pixel:{x!r},{y!r},{width!r},{height!r}")).bounds == Box(x, y, width, height)


def test_a_turned_box_is_bounded_by_its_corners() -> None:
    shape = svg('<rect x="0" y="0" width="100" height="50" transform="rotate(90 50 25)" />')
    assert (shape.kind, shape.angle, rounded(shape.bounds)) == ("rotated box", 90, (25, -25, 50, 100))


@pytest.mark.parametrize(
    ("shape", "kind", "bounds", "closed"),
    [
        ('<polygon points="1,2 11,2 11,22" />', "polygon", (1, 2, 10, 20), True),
        ('<ellipse cx="10" cy="20" rx="4" ry="5" />', "ellipse", (6, 15, 8, 10), True),
        ('<circle cx="10" cy="20" r="4" />', "ellipse", (6, 16, 8, 8), True),
        ('<line x1="9" y1="1" x2="2" y2="8" />', "line", (2, 1, 7, 7), False),
        ('<path d="M 0 0 L 10 0 L 10 10 Z" />', "polygon", (0, 0, 10, 10), True),
        ('<path d="M 0 0 L 10 0 L 10 10" />', "path", (0, 0, 10, 10), False),
        ('<path d="M0,0h10v5z" />', "polygon", (0, 0, 10, 5), True),
        ('<path d="M 0 0 C 0 10 10 10 10 0 Z" />', "path", (0, 0, 10, 7.5), True),
    ],
)
def test_shapes(shape: str, kind: str, bounds: tuple[float, ...], closed: bool) -> None:
    read = svg(shape)
    assert (read.kind, rounded(read.bounds), read.closed) == (kind, bounds, closed)


def test_a_multi_polygon_keeps_holes_and_is_bounded_by_its_outer_rings() -> None:
    shape = svg(
        '<g><path fill-rule="evenodd" d="M 0 0 L 10 0 L 10 10 L 0 10 Z M 2 2 L 4 2 L 4 4 Z" />'
        '<path fill-rule="evenodd" d="M 20 20 L 30 20 L 30 30 Z" /></g>'
    )
    assert (shape.kind, len(shape.rings), rounded(shape.bounds)) == ("multi-polygon", 3, (0, 0, 30, 30))


def test_svg_with_its_namespace_is_read_too() -> None:
    value = '<svg xmlns="http://www.w3.org/2000/svg"><polygon points="0,0 1,0 1,1"/></svg>'
    assert read_selector({"type": "SvgSelector", "value": value}).kind == "polygon"


def test_an_arc_ends_where_it_says() -> None:
    [[*points]], closed, curved = flatten("M 0 0 A 5 5 0 0 1 10 0")
    assert (points[-1], closed, curved) == ((10, 0), False, True)
    assert all(math.isclose(math.hypot(x - 5, y), 5, abs_tol=1e-9) for x, y in points)
    assert min(y for _, y in points) == pytest.approx(-5, abs=0.02)


@pytest.mark.parametrize(
    "selector",
    [
        {"type": "FragmentSelector", "value": "xywh=percent:1,2,3,4"},
        {"type": "FragmentSelector", "value": "t=1,2"},
        {"type": "FragmentSelector", "value": "xywh=pixel:1,2,-3,4"},
        {"type": "FragmentSelector", "value": "xywh=pixel:1e999,2,3,4"},
        {"type": "SvgSelector", "value": "<svg><polygon"},
        {"type": "SvgSelector", "value": "<svg></svg>"},
        {"type": "SvgSelector", "value": '<svg><polygon points="" /></svg>'},
        {"type": "SvgSelector", "value": '<svg><path d="M 1" /></svg>'},
        {"type": "SvgSelector", "value": '<svg><path d="L 1 1" /></svg>'},
        {"type": "SvgSelector", "value": '<svg><rect x="a" y="1" width="1" height="1" /></svg>'},
        {
            "type": "SvgSelector",
            "value": '<!DOCTYPE s [<!ENTITY e "x">]><svg><line x1="&e;" y1="1" x2="1" y2="1" /></svg>',
        },
        {"type": "FragmentSelector", "value": "xywh=pixel:1e10,2,3,4"},
        {"type": "SvgSelector", "value": '<svg><path d="M 0 0 C 1e300 0 0 0 0 0 Z" /></svg>'},
        {"type": "SvgSelector", "value": '<svg><polygon points="1e10,2 3,4 5,6" /></svg>'},
        {"type": "TextQuoteSelector", "exact": "x"},
        {"type": "SvgSelector", "value": 7},
        {},
    ],
)
def test_what_cannot_be_understood_is_said(selector: dict[str, Any]) -> None:
    with pytest.raises(SelectorError):
        read_selector(selector)


@given(st.text(alphabet="MLHVCAZmz0123456789.,eE- ", max_size=60))
def test_any_path_is_read_or_refused(data: str) -> None:
    try:
        rings, _, _ = flatten(data)
    except PathError:
        return
    assert all(math.isfinite(x) and math.isfinite(y) for ring in rings for x, y in ring)


@pytest.mark.parametrize(
    "selector",
    [
        fragment("xywh=" + "1" * 900_000),
        fragment("xywh=1" * 150_000),
        fragment("xywh=1," + " " * 900_000),
        {"type": "SvgSelector", "value": f'<svg><rect x="{"1" * 900_000}x" y="1" width="1" height="1" /></svg>'},
        {
            "type": "SvgSelector",
            "value": f'<svg><path d="M 0 0 {"A 9 9 0 1 0 0 1 A 9 9 0 1 0 0 0 " * 30_000}Z" /></svg>',
        },
        {"type": "SvgSelector", "value": f"<svg>{'<g>' * 100_000}"},
        fragment("x" * 5_000_000),
    ],
    ids=lambda selector: selector["value"][:24],
)
def test_what_is_made_to_hold_us_up_is_refused_quickly(selector: dict[str, Any]) -> None:
    start = time.process_time()
    with pytest.raises(SelectorError) as refusal:
        read_selector(selector)
    assert time.process_time() - start < 5
    assert len(str(refusal.value)) < 300


@pytest.mark.parametrize("turn", ["rotate(" * 100_000, "rotate(" + "1" * 500_000, "rotate(1" + " " * 500_000])
def test_a_rotation_that_is_none_takes_no_time(turn: str) -> None:
    start = time.process_time()
    assert svg(f'<rect x="1" y="1" width="1" height="1" transform="{turn}" />').kind == "box"
    assert time.process_time() - start < 1


@pytest.mark.parametrize(
    "data", ["M 0 0 A 1e-200 1e-200 0 0 0 5 5", "M 0 0 A 1e9 1e9 0 0 0 5e8 1e9", "M 0 0 A 5 5 0 0 0 1e-300 1e-300"]
)
def test_arcs_at_the_ends_of_all_numbers(data: str) -> None:
    rings, _, _ = flatten(data)
    assert all(math.isfinite(x) and math.isfinite(y) for ring in rings for x, y in ring)
