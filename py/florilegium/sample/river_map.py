"""The map of the two rivers, drawn and annotated."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

from florilegium.model.geometry import Point
from florilegium.sample.annotations import Annotations, box, polygon, svg
from florilegium.sample.pen import BLUE, GREEN, INK, RED, Sheet


def _curve(points: Sequence[Point], steps: int = 14) -> list[Point]:
    """A smooth line through points (Catmull-Rom)."""
    padded = [points[0], *points, points[-1]]
    curve: list[Point] = []
    for a, b, c, d in zip(padded, padded[1:], padded[2:], padded[3:], strict=False):
        for step in range(steps):
            t = step / steps
            curve.append(
                tuple(  # type: ignore[arg-type]
                    0.5 * (2 * q + (r - p) * t + (2 * p - 5 * q + 4 * r - s) * t**2 + (3 * q - p - 3 * r + s) * t**3)
                    for p, q, r, s in zip(a, b, c, d, strict=True)
                )
            )
    return [*curve, points[-1]]


def _hill(sheet: Sheet, left: float, base: float, width: float, height: float) -> list[Point]:
    """A mountain; returns its outline."""
    outline: list[Point] = [
        (left, base), (left + width * 0.3, base - height * 0.65), (left + width * 0.42, base - height * 0.55),
        (left + width * 0.6, base - height), (left + width * 0.8, base - height * 0.5), (left + width, base),
    ]  # fmt: skip
    sheet.area(outline, (214, 206, 166), 3)
    for part in (0.52, 0.6, 0.68, 0.76):
        top = base - height * (1.05 - abs(part - 0.6) * 2.6)
        sheet.stroke([(left + width * part, top + 14), (left + width * (part + 0.1), base - height * 0.12)], 1.6, GREEN)
    return outline


def river_map() -> tuple[Sheet, list[dict[str, Any]]]:
    """The sheet and its annotations."""
    sheet = Sheet(1200, 900, seed=1)
    notes = Annotations("Map of the two rivers.jpg")
    upper = _curve([(0, 300), (180, 330), (380, 420), (620, 430), (800, 520), (980, 690), (1200, 760)])
    lower = _curve([(300, 900), (420, 780), (560, 640), (700, 500), (790, 515)])
    for bank in (lower, upper):
        sheet.stroke(bank, 38, BLUE)
        sheet.stroke(bank, 31, (168, 192, 204))
        for offset in (-6, 6):
            sheet.stroke([(x, y + offset) for x, y in bank], 1.2, BLUE)
    for x, y, scale in ((60, 620, 1.0), (130, 650, 0.7), (990, 500, 1.0), (1060, 530, 0.8)):
        sheet.stroke([(x, y), (x, y - 26 * scale)], 4 * scale)
        sheet.ellipse(x, y - 40 * scale, 18 * scale, 24 * scale, (146, 160, 112), 2)
    east = _hill(sheet, 700, 260, 260, 170)
    west = _hill(sheet, 120, 230, 200, 120)
    _hill(sheet, 880, 280, 210, 110)
    road = _curve([(470, 120), (500, 260), (520, 395), (530, 470), (538, 540), (566, 590)])
    for start in range(0, len(road) - 4, 6):
        sheet.stroke(road[start : start + 3], 4, (122, 84, 52))
    sheet.area([(505, 385), (548, 380), (558, 470), (515, 476)], (205, 185, 140), 3)
    for part in (0.2, 0.4, 0.6, 0.8):
        sheet.stroke([(505 + 10 * part, 385 + 91 * part), (548 + 10 * part, 380 + 90 * part)], 2)
    wall = [(640, 660), (860, 660), (860, 800), (640, 800)]
    sheet.area(wall, (226, 206, 170), 5)
    for x in range(640, 860, 22):
        sheet.area([(x, 648), (x + 12, 648), (x + 12, 660), (x, 660)], (226, 206, 170), 2)
    sheet.area([(732, 800), (732, 768), (750, 748), (768, 768), (768, 800)], (90, 60, 45), 2)
    for x, y in ((680, 700), (780, 710), (810, 760)):
        sheet.area(
            [(x - 18, y + 14), (x - 18, y - 4), (x, y - 20), (x + 18, y - 4), (x + 18, y + 14)], (206, 150, 120), 2
        )
    sheet.ellipse(1080, 130, 62, 62, None, 3)
    for quarter in range(8):
        angle, reach = quarter * math.pi / 4, 56 if quarter % 2 == 0 else 30
        sheet.stroke([(1080, 130), (1080 + reach * math.sin(angle), 130 - reach * math.cos(angle))], 2.4)
    sheet.signs("山", 800, 268, 46)
    sheet.signs("川", 180, 386, 40, colour=BLUE)
    sheet.signs("門", 720, 690, 44, colour=RED)
    sheet.signs("上", 1062, 24, 34)
    sheet.latin("Flumen maius", 985, 640, 26, BLUE)
    sheet.latin("Mons orientalis", 860, 312, 24)
    sheet.latin("DE DVOBVS FLVMINIBVS", 60, 90, 44, RED)
    sheet.stroke([(20, 20), (1180, 20), (1180, 880), (20, 880), (20, 20)], 4, INK)

    notes.add(
        "east hill",
        polygon(east),
        "mountain",
        name="Mons orientalis 東山",
        position=[34.52, 113.05],
        height={"value": 1512, "unit": "m"},
    )
    notes.add("west hill", polygon(west), "mountain", name="West hill 西山", height={"value": 0, "unit": "m"})
    notes.add(
        "upper river", svg(f'<path d="M {" L ".join(f"{x:.1f} {y:.1f}" for x, y in upper[::7])}" />'), "river",
        name="Flumen maius 大川", also_called=["Great river", "大水"],
    )  # fmt: skip
    notes.add(
        "bridge", svg('<rect x="508" y="384" width="44" height="90" transform="rotate(-6.5 530 429)" />'), "bridge",
        "The only bridge on the sheet.", name="Pons lapideus 石橋", built=[595, 605], material=["stone"], spans=1,
        length={"value": 50.8, "unit": "m"},
    )  # fmt: skip
    notes.add("city gate", box(726, 742, 48, 60), "gate", name="South gate 南門", paint="#5a3c2d", built=[None, 1644])
    notes.add("compass", svg('<ellipse cx="1080" cy="130" rx="62" ry="62" />'), None, "Compass; 上 marks north.")
    notes.add("title", box(56, 48, 520, 52), "inscription", reading="DE DVOBVS FLVMINIBVS")
    notes.describe(
        title="Map of the two rivers 二川圖", date="1601", technique="ink", keywords=["rivers", "川", "travel"]
    )
    return sheet, notes.list
