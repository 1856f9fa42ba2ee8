"""The great gate, drawn and annotated."""

from __future__ import annotations

import math
from typing import Any

from florilegium.sample.annotations import Annotations, box, polygon, svg
from florilegium.sample.pen import RED, Sheet


def gate() -> tuple[Sheet, list[dict[str, Any]]]:
    """The sheet and its annotations."""
    sheet = Sheet(800, 700, seed=2, ground=(226, 222, 208))
    notes = Annotations("gate 門.png")
    sheet.area([(80, 360), (720, 360), (740, 640), (60, 640)], (188, 160, 128), 4)
    for row in range(9):
        y = 380 + row * 29
        sheet.stroke([(76, y), (724, y)], 1.2, (130, 104, 80))
        for brick in range(13):
            joint = 90 + brick * 50 + (row % 2) * 25
            sheet.stroke([(joint, y), (joint, y + 29)], 1.2, (130, 104, 80))
    arch = [(330, 640), (330, 520)] + [
        (400 - 70 * math.cos(step * math.pi / 16), 520 - 70 * math.sin(step * math.pi / 16)) for step in range(17)
    ] + [(470, 640)]  # fmt: skip
    sheet.area(arch, (64, 44, 36), 4)
    sheet.area([(170, 360), (170, 230), (630, 230), (630, 360)], (206, 120, 90), 4)
    windows = [
        [(230 + n * 130, 262), (290 + n * 130, 262), (290 + n * 130, 330), (230 + n * 130, 330)] for n in range(3)
    ]
    for window in windows:
        sheet.area(window, (70, 50, 40), 3)
        (left, top), (right, bottom) = window[0], window[2]
        for part in (1, 2):
            x = left + (right - left) * part / 3
            sheet.stroke([(x, top), (x, bottom)], 2, (206, 150, 110))
    roof = [(110, 236), (160, 196), (230, 120), (570, 120), (640, 196), (690, 236), (600, 222), (200, 222)]
    sheet.area(roof, (92, 110, 96), 4)
    for x in range(240, 570, 22):
        sheet.stroke([(x, 124), (x + (x - 400) * 0.16, 218)], 2, (60, 74, 66))
    sheet.area([(352, 402), (448, 402), (448, 440), (352, 440)], (48, 62, 88), 3)
    sheet.signs("大門", 362, 406, 30, colour=(236, 210, 130))
    for x in (140, 660):
        sheet.ellipse(x, 430, 26, 36, (186, 52, 44), 3)
        sheet.stroke([(x, 466), (x, 492)], 3, RED)

    notes.add(
        "great gate",
        box(60, 112, 680, 530),
        "gate",
        name="Great gate 大門",
        gazetteer="https://example.org/gate/1",
        paint="#ce785a",
        material=["brick", "wood"],
    )
    notes.add("roof", polygon(roof), "building", "Eaves turned up at both ends.", name="Roof 屋頂", material=["wood"])
    door = "M 330 640 L 330 520 C 330 481 361 450 400 450 C 439 450 470 481 470 520 L 470 640 Z"
    notes.add("passage", svg(f'<path d="{door}" />'), "building", name="Passage")
    panes = "".join(
        f'<path fill-rule="evenodd" d="M {" L ".join(f"{x} {y}" for x, y in window)} Z" />' for window in windows
    )
    notes.add("windows", svg(f"<g>{panes}</g>"), "building", name="Three windows")
    notes.add("plaque", box(350, 400, 100, 42), "inscription", reading="大門")
    notes.add("lantern", svg('<ellipse cx="140" cy="430" rx="28" ry="38" />'), None, "A lantern, 燈籠, at either side.")
    notes.add("axis", svg('<line x1="400" y1="112" x2="400" y2="640" />'), None, "Axis of symmetry")
    notes.describe(title="The great gate 大門", technique="woodcut", keywords=["gate"])
    return sheet, notes.list
