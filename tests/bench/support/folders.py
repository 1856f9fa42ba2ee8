"""Work folders to measure with: as many images and annotations as are asked for, the same bytes every time."""

from __future__ import annotations

import json
import random
import uuid
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PIL import Image, ImageDraw

from building import digests, store

_CLASSES = 8
_IN_A_FOLDER = 50
_QUALITY = 80


@dataclass(frozen=True, slots=True)
class Size:
    """How large a folder is: images of so many pixels, each with so many annotations."""

    name: str
    images: int
    width: int
    height: int
    each: int

    @property
    def annotations(self) -> int:
        """In the whole folder."""
        return self.images * self.each


MEDIUM = Size("medium", 200, 1500, 1000, 15)
LARGE = Size("large", 1000, 3000, 2000, 15)


def work_folder(size: Size) -> Path:
    """The folder, made on first need and kept in the cache outside the tree."""
    key = digests.digest(Path(__file__), repr(size))
    return store.made(f"bench-{size.name}", key, lambda folder: _make(folder, size)) / f"Bench {size.name}"


def _make(folder: Path, size: Size) -> None:
    chance = random.Random(size.name)
    root = folder / f"Bench {size.name}"
    root.mkdir()
    (root / "_immarkus.model.json").write_text(json.dumps(_model()), "utf-8")
    scan = _scan(size, chance)
    for number in range(size.images):
        place = root / f"part {number // _IN_A_FOLDER + 1}"
        place.mkdir(exist_ok=True)
        left, top = chance.randrange(scan.width - size.width), chance.randrange(scan.height - size.height)
        page = scan.crop((left, top, left + size.width, top + size.height))
        page.save(place / f"page {number + 1}.jpg", quality=_QUALITY)
        annotations = [_annotation(f"page {number + 1}.jpg", size, chance, n) for n in range(size.each)]
        (place / f"page {number + 1}.json").write_text(json.dumps(annotations, indent=2), "utf-8")


def _scan(size: Size, chance: random.Random) -> Image.Image:
    """Something that decodes like a scan: paper with stains and grain, and ink on it. Larger than a page."""
    width, height = size.width + 400, size.height + 400
    random_bytes = chance.randbytes
    stains = Image.frombytes("L", (width // 64, height // 64), random_bytes((width // 64) * (height // 64)))
    grain = Image.frombytes("L", (width // 2, height // 2), random_bytes((width // 2) * (height // 2)))
    tone = Image.blend(
        stains.resize((width, height), Image.Resampling.BICUBIC),
        grain.resize((width, height), Image.Resampling.BICUBIC),
        0.12,
    )
    paper = Image.merge("RGB", [tone.point(lambda value, top=top: top - (255 - value) // 4) for top in (246, 236, 214)])
    pen = ImageDraw.Draw(paper)
    for line in range(60, height, 72):
        x = 30
        while x < width:
            x += chance.randrange(16, 44)
            drop = chance.randrange(-24, 10)
            pen.line([(x, line), (x + chance.randrange(-6, 9), line + drop), (x + 8, line + 4)], (58, 40, 30), width=3)
    return paper


def _model() -> dict[str, Any]:
    properties = [{"type": kind, "name": name} for name, kind in
                  (("name", "text"), ("number", "number"), ("size", "measurement"))]  # fmt: skip
    classes = [{"id": f"class-{n}", "label": f"Class {n}", "properties": properties} for n in range(_CLASSES)]
    return {"entityTypes": classes, "relationshipTypes": []}


def _annotation(source: str, size: Size, chance: random.Random, number: int) -> dict[str, Any]:
    """A box of a few words up to a small drawing, with its class and some values."""
    width, height = chance.randint(80, 400), chance.randint(60, 300)
    left, top = chance.randint(0, size.width - width), chance.randint(0, size.height - height)
    values = {"name": f"thing {number}", "number": number, "size": {"value": number + 0.5, "unit": "cm"}}
    return {
        "id": str(uuid.UUID(int=chance.getrandbits(128), version=4)),
        "type": "Annotation",
        "body": [
            {
                "purpose": "classifying",
                "type": "Dataset",
                "source": f"class-{chance.randrange(_CLASSES)}",
                "properties": values,
            }
        ],
        "created": "2025-03-01T00:00:37.007Z",
        "target": {
            "source": source,
            "type": "SpecificResource",
            "selector": {"type": "FragmentSelector", "value": f"xywh=pixel:{left},{top},{width},{height}"},
        },
    }
