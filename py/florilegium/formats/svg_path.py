"""SVG path data (SVG 1.1, chapter 8.3) as polylines: M L H V C A Z, curves flattened.

Lower-case letters are taken as absolute, as IMMARKUS takes them.
"""

from __future__ import annotations

import math
import re

from florilegium.model.geometry import Point, Points

_TOKEN = re.compile(r"([A-Za-z])|([-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?)")
_COUNTS = {"M": 2, "L": 2, "H": 1, "V": 1, "C": 6, "A": 7, "Z": 0}
_CURVE_STEPS = 10
_ARC_STEPS = 64
"""Steps for a full turn."""
LARGEST = 1e9
"""Pixels: no image is larger, and with numbers up to this nothing that is calculated here leaves their range."""
_SMALLEST = 1e-6
"""Pixels: an arc with a smaller radius or chord is a straight line."""
_MOST = 500_000
"""Points that curves may come to; a drawn shape has a few thousand."""


class PathError(ValueError):
    """The path data cannot be understood."""


def flatten(data: str) -> tuple[tuple[Points, ...], bool, bool]:
    """The polylines of a path, whether the last of them is closed, and whether there were curves.

    Raises:
        PathError: an unknown command, or numbers that do not come out even.
    """
    rings: list[list[Point]] = []
    closed = curved = False
    count = 0
    here: Point = (0.0, 0.0)
    for command, numbers in _commands(data):
        if command == "M":
            rings.append([])
            closed = False
        elif command == "Z":
            closed = True
            if rings and rings[-1]:
                here = rings[-1][0]
            continue
        if not rings:
            raise PathError("a path that does not begin with M")
        if command == "C":
            points = _bezier(here, numbers)
            curved = True
        elif command == "A":
            points = _arc(here, numbers)
            curved = True
        else:
            points = [_straight(command, numbers, here)]
        rings[-1].extend(points)
        count += len(points)
        if count > _MOST:
            raise PathError("a path of absurd length")
        here = points[-1]
    return tuple(tuple(ring) for ring in rings if ring), closed, curved


def _commands(data: str) -> list[tuple[str, list[float]]]:
    """The commands with their numbers, repeated ones written out (``L 1 1 2 2`` is two; after M come Ls)."""
    groups: list[tuple[str, list[float]]] = []
    for letter, number in _TOKEN.findall(data):
        if letter:
            if letter.upper() not in _COUNTS:
                raise PathError(f"the path command {letter!r} is not known")
            groups.append((letter.upper(), []))
        elif groups:
            value = float(number)
            if abs(value) > LARGEST:
                raise PathError(f"the number {number[:30]} is too large for a place on an image")
            groups[-1][1].append(value)
    commands: list[tuple[str, list[float]]] = []
    for command, numbers in groups:
        count = _COUNTS[command]
        if not count:
            commands.append((command, []))
            continue
        if not numbers or len(numbers) % count:
            raise PathError(f"the path command {command} with {len(numbers)} numbers")
        for start in range(0, len(numbers), count):
            follows = command == "M" and start > 0
            commands.append(("L" if follows else command, numbers[start : start + count]))
    return commands


def _straight(command: str, numbers: list[float], here: Point) -> Point:
    if command == "H":
        return (numbers[0], here[1])
    if command == "V":
        return (here[0], numbers[0])
    return (numbers[0], numbers[1])


def _bezier(start: Point, numbers: list[float]) -> list[Point]:
    x1, y1, x2, y2, x3, y3 = numbers
    points: list[Point] = []
    for step in range(1, _CURVE_STEPS + 1):
        t = step / _CURVE_STEPS
        a, b, c, d = (1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t**2 * (1 - t), t**3
        points.append((a * start[0] + b * x1 + c * x2 + d * x3, a * start[1] + b * y1 + c * y2 + d * y3))
    return points


def _arc(start: Point, numbers: list[float]) -> list[Point]:
    """An elliptical arc, by its centre (SVG 1.1, appendix F.6.5)."""
    rx, ry, turn, large, sweep, x, y = numbers
    rx, ry = abs(rx), abs(ry)
    if min(rx, ry, math.dist(start, (x, y))) < _SMALLEST:
        return [(x, y)]
    phi = math.radians(turn)
    cos, sin = math.cos(phi), math.sin(phi)
    dx, dy = (start[0] - x) / 2, (start[1] - y) / 2
    px, py = cos * dx + sin * dy, -sin * dx + cos * dy
    scale = (px / rx) ** 2 + (py / ry) ** 2
    if scale > 1:  # radii too small to reach: F.6.6 enlarges them
        rx, ry = rx * math.sqrt(scale), ry * math.sqrt(scale)
    rest = max(0.0, (rx * ry) ** 2 / ((rx * py) ** 2 + (ry * px) ** 2) - 1)
    sign = -1 if bool(large) == bool(sweep) else 1
    ox, oy = sign * math.sqrt(rest) * rx * py / ry, -sign * math.sqrt(rest) * ry * px / rx
    cx, cy = cos * ox - sin * oy + (start[0] + x) / 2, sin * ox + cos * oy + (start[1] + y) / 2
    first = math.atan2((py - oy) / ry, (px - ox) / rx)
    last = math.atan2((-py - oy) / ry, (-px - ox) / rx)
    sweep_angle = last - first
    if sweep and sweep_angle < 0:
        sweep_angle += 2 * math.pi
    if not sweep and sweep_angle > 0:
        sweep_angle -= 2 * math.pi
    steps = max(1, math.ceil(abs(sweep_angle) / (2 * math.pi) * _ARC_STEPS))
    points = []
    for step in range(1, steps + 1):
        angle = first + sweep_angle * step / steps
        ex, ey = rx * math.cos(angle), ry * math.sin(angle)
        points.append((cx + cos * ex - sin * ey, cy + sin * ex + cos * ey))
    points[-1] = (x, y)
    return points
