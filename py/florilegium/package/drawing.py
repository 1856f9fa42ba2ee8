"""The drawing of a worksheet: where its pictures are, and which parts of the workbook they show.

After ECMA-376, DrawingML for spreadsheets (20.5). openpyxl can write it too, but only of pictures it holds itself.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

EMU = 9525
"""English Metric Units a pixel, at 96 pixels an inch."""

_SPREADSHEET = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"
_MAIN = "http://schemas.openxmlformats.org/drawingml/2006/main"
_RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"


@dataclass(frozen=True, slots=True)
class Placed:
    """A picture in a cell.

    Attributes:
        part: name of its part, such as ``xl/media/snippet7.jpeg``.
        width: at which it is shown, in pixels.
        height: at which it is shown, in pixels.
    """

    part: str
    width: float
    height: float


def drawing_xml(pictures: Mapping[tuple[int, int], Placed], *, floating: bool) -> bytes:
    """The drawing part.

    Args:
        pictures: by row and column, both from 0, headers counted.
        floating: whether they stay where they are when rows are sorted or filtered, as IMMARKUS's do.
    """
    ids = {part: number for number, part in enumerate(_parts(pictures), 1)}
    anchors = (
        _anchor_xml(number, row, column, placed, ids[placed.part], floating)
        for number, ((row, column), placed) in enumerate(pictures.items(), 1)
    )
    head = f'<wsDr xmlns="{_SPREADSHEET}" xmlns:a="{_MAIN}" xmlns:r="{_RELATIONS}">'
    return f"{head}{''.join(anchors)}</wsDr>".encode()


def drawing_relations_xml(pictures: Mapping[tuple[int, int], Placed]) -> bytes:
    """The relations of the drawing part: each picture once, however often it is shown."""
    relations = (
        f'<Relationship Type="{_RELATIONS}/image" Target="/{part}" Id="rId{number}"/>'
        for number, part in enumerate(_parts(pictures), 1)
    )
    return f'<Relationships xmlns="{_PACKAGE}">{"".join(relations)}</Relationships>'.encode()


def _parts(pictures: Mapping[tuple[int, int], Placed]) -> dict[str, None]:
    return dict.fromkeys(placed.part for placed in pictures.values())


def _anchor_xml(number: int, row: int, column: int, placed: Placed, relation: int, floating: bool) -> str:
    width, height = int(placed.width * EMU), int(placed.height * EMU)
    start = f"<from><col>{column}</col><colOff>0</colOff><row>{row}</row><rowOff>0</rowOff></from>"
    if floating:
        opening, closing = f'<oneCellAnchor>{start}<ext cx="{width}" cy="{height}"/>', "</oneCellAnchor>"
    else:
        # Both corners in the one cell: so it is sorted, filtered and hidden with its row.
        end = f"<to><col>{column}</col><colOff>{width}</colOff><row>{row}</row><rowOff>{height}</rowOff></to>"
        opening, closing = f'<twoCellAnchor editAs="twoCell">{start}{end}', "</twoCellAnchor>"
    return (
        f'{opening}<pic><nvPicPr><cNvPr id="{number}" name="Picture {number}"/><cNvPicPr/></nvPicPr>'
        f'<blipFill><a:blip r:embed="rId{relation}"/><a:stretch><a:fillRect/></a:stretch></blipFill>'
        f'<spPr><a:prstGeom prst="rect"/></spPr></pic><clientData/>{closing}'
    )
