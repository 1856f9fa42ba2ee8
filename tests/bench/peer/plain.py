"""The plainest way to write PAGE: an lxml tree for each page, deflated into a zip; nothing read, checked or told."""

from __future__ import annotations

import time
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree

from lxml import etree

_ALTO = "{http://www.loc.gov/standards/alto/ns-v4#}"
_PAGE = "http://schema.primaresearch.org/PAGE/gts/pagecontent/2019-07-15"


@dataclass(frozen=True, slots=True)
class Line:
    """A line as it stands in memory, points in pixels."""

    id: str
    mask: list[tuple[int, int]]
    baseline: list[tuple[int, int]]
    text: str


def seconds(folder: Path, out: Path) -> float:
    """How long it takes to write the pages of the bench's folder, which are read beforehand, into the zip ``out``."""
    pages = {path.name: list(_lines(path)) for path in sorted(folder.glob("*.xml"))}
    start = time.perf_counter()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, lines in pages.items():
            archive.writestr(name, _written(name, lines))
    return time.perf_counter() - start


def _lines(path: Path) -> Iterator[Line]:
    for line in ElementTree.parse(path).iter(f"{_ALTO}TextLine"):
        mask, text = line.find(f".//{_ALTO}Polygon"), line.find(f"{_ALTO}String")
        assert mask is not None and text is not None
        yield Line(
            line.attrib["ID"], _points(mask.attrib["POINTS"]), _points(line.attrib["BASELINE"]), text.attrib["CONTENT"]
        )


def _points(text: str) -> list[tuple[int, int]]:
    numbers = [int(number) for number in text.split()]
    return list(zip(numbers[::2], numbers[1::2], strict=True))


def _written(name: str, lines: list[Line]) -> bytes:
    root = etree.Element(f"{{{_PAGE}}}PcGts", nsmap={None: _PAGE})  # type: ignore[dict-item]
    page = etree.SubElement(root, f"{{{_PAGE}}}Page", imageFilename=name)
    region = etree.SubElement(page, f"{{{_PAGE}}}TextRegion", id="b")
    for line in lines:
        element = etree.SubElement(region, f"{{{_PAGE}}}TextLine", id=line.id)
        etree.SubElement(element, f"{{{_PAGE}}}Coords", points=_said(line.mask))
        etree.SubElement(element, f"{{{_PAGE}}}Baseline", points=_said(line.baseline))
        equiv = etree.SubElement(element, f"{{{_PAGE}}}TextEquiv")
        etree.SubElement(equiv, f"{{{_PAGE}}}Unicode").text = line.text
    return etree.tostring(root, encoding="UTF-8", xml_declaration=True, pretty_print=True)


def _said(points: list[tuple[int, int]]) -> str:
    return " ".join(f"{x},{y}" for x, y in points)
