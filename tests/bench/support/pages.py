"""Transcribed pages to measure with: ALTO with lines of 30-point polygons, the same bytes every time."""

from __future__ import annotations

import random
from dataclasses import dataclass
from pathlib import Path

from building import digests, store

_WIDTH, _HEIGHT = 3000, 4000
_TEXT = "quomodo sedet sola civitas plena populo facta est quasi vidua domina gentium"
_HEAD = (
    '<?xml version="1.0" encoding="UTF-8"?>\n<alto xmlns="http://www.loc.gov/standards/alto/ns-v4#"><Description>'
    "<MeasurementUnit>pixel</MeasurementUnit><sourceImageInformation><fileName>{name}.jpg</fileName>"
    '</sourceImageInformation></Description><Tags><OtherTag ID="BT1" LABEL="MainZone"/>'
    '<OtherTag ID="LT1" LABEL="DefaultLine"/></Tags><Layout><Page WIDTH="{width}" HEIGHT="{height}" '
    'PHYSICAL_IMG_NR="{number}" ID="eSc_dummypage_"><PrintSpace HPOS="0" VPOS="0" WIDTH="{width}" HEIGHT="{height}">'
    '<TextBlock ID="b" TAGREFS="BT1" HPOS="50" VPOS="50" WIDTH="2900" HEIGHT="3900"><Shape>'
    '<Polygon POINTS="50 50 2950 50 2950 3950 50 3950"/></Shape>'
)
_TAIL = "</TextBlock></PrintSpace></Page></Layout></alto>\n"


@dataclass(frozen=True, slots=True)
class Amount:
    """How many pages, of how many lines each, with polygons of how many points."""

    name: str
    pages: int
    lines: int = 40
    points: int = 30


USUAL = Amount("pages", 500)
MANY = Amount("many pages", 10_000, lines=12, points=10)


def alto_folder(amount: Amount) -> Path:
    """The folder, made on first need and kept in the cache outside the tree."""
    key = digests.digest(Path(__file__), repr(amount))
    name = f"Bench {amount.name}"
    return store.made(f"bench-{amount.name.replace(' ', '-')}", key, lambda place: _make(place / name, amount)) / name


def _make(folder: Path, amount: Amount) -> None:
    chance = random.Random(amount.name)
    folder.mkdir()
    for number in range(amount.pages):
        name = f"page_{number + 1:05}"
        lines = "".join(_line(number, line, amount, chance) for line in range(amount.lines))
        head = _HEAD.format(name=name, width=_WIDTH, height=_HEIGHT, number=number)
        (folder / f"{name}.xml").write_text(head + lines + _TAIL, "utf-8")


def _line(page: int, line: int, amount: Amount, chance: random.Random) -> str:
    half, top = amount.points // 2, 100 + line * (_HEIGHT - 200) // amount.lines
    step = 2700 / (half - 1)
    above = [(100 + step * point, top + chance.randrange(9)) for point in range(half)]
    below = [(x, y + 70) for x, y in reversed(above)]
    polygon = " ".join(f"{x:.0f} {y}" for x, y in above + below)
    baseline = " ".join(f"{100 + 675 * point} {top + 60 + chance.randrange(4)}" for point in range(5))
    box = f'HPOS="100" VPOS="{top}" WIDTH="2700" HEIGHT="78"'
    return (
        f'<TextLine ID="eSc_line_{page:x}_{line:x}" TAGREFS="LT1" BASELINE="{baseline}" {box}><Shape>'
        f'<Polygon POINTS="{polygon}"/></Shape><String CONTENT="{_TEXT}" {box} WC="0.9{line:02}"/></TextLine>\n'
    )
