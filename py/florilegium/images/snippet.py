"""Snippets: what an annotation shows, cut out of its image.

As IMMARKUS cuts them: the upright box around the shape, no padding, fractions of pixels dropped, nothing enlarged, at
most 800 pixels wide or high. What lies outside the image is white (IMMARKUS's is black).
"""

from __future__ import annotations

import io
import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from PIL import Image, ImageChops, ImageDraw

from florilegium.folder import FileRef
from florilegium.images.decoder import Mode, Picture, Piece, Raster, UndecodableImage
from florilegium.model.annotation import Shape
from florilegium.model.geometry import Box
from florilegium.work import Tools

LARGEST = 800
"""Pixels, of the longer side."""
QUALITY = 90
"""Of the JPEG, 0 to 100."""
AT_ONCE = 4_000_000
"""Pixels of snippets held at a time."""
PAPER = (255, 255, 255, 255)
NOTHING = (0, 0, 0, 0)
_SEE_THROUGH = [255] + [0] * 255
"""Turns an alpha channel into the mask of what it makes invisible."""
_EFFORT = 3
"""Of zlib, 0 to 9: twice as fast as its default of 6 with scans, for 5 % more bytes."""
_SMOOTHNESS = 3
"""Steps a pixel with which the edge of a shape is drawn."""


@dataclass(frozen=True, slots=True)
class Snippet:
    """A finished snippet: a JPEG, or a PNG where something is transparent."""

    content: bytes
    width: int
    height: int
    extension: str = "jpeg"


@dataclass(frozen=True, slots=True)
class Cutting:
    """What is to be cut out of an image."""

    image: FileRef
    outlines: tuple[Box | Shape, ...]


@dataclass(frozen=True, slots=True)
class Cuttings:
    """What was cut out of it: a snippet or ``None`` for each outline; or nothing at all, and why."""

    snippets: tuple[Snippet | None, ...] = ()
    failure: str = ""


async def cut_image(tools: Tools, cutting: Cutting) -> Cuttings:
    """Decode an image and cut its snippets: a task for `florilegium.work`."""
    try:
        picture = await tools.decoder.open(cutting.image)
    except (UndecodableImage, OSError) as error:
        return Cuttings(failure=str(error))
    try:
        return Cuttings(tuple(await cut_all(picture, cutting.outlines)))
    finally:
        picture.close()


@dataclass(frozen=True, slots=True)
class _Cut:
    """How a snippet is cut: which piece of the image, how large the snippet is, and where on it the piece goes."""

    piece: Piece
    size: tuple[int, int]
    place: tuple[int, int]

    @property
    def inside(self) -> bool:
        """Whether the image fills the snippet."""
        return self.piece.size == self.size


async def cut_all(picture: Picture, outlines: Sequence[Box | Shape], largest: int = LARGEST) -> list[Snippet | None]:
    """Snippets of one image: of boxes, and of shapes with all around them transparent.

    ``None`` stands for a snippet if nothing of it lies on the image, or it has no area. Shapes that are boxes fill their
    snippet, and lines and open paths have no inside: they are cut as boxes. ``largest`` is in pixels of the longer side.
    """
    snippets: list[Snippet | None] = [None] * len(outlines)
    cuts = [(number, cut) for number, outline in enumerate(outlines) if (cut := _cut(outline, picture, largest))]
    for batch in _batches(cuts):
        rasters = await picture.pixels([cut.piece for _, cut in batch])
        for (number, cut), raster in zip(batch, rasters, strict=True):
            outline = outlines[number]
            if isinstance(outline, Box) or outline.kind == "box" or not outline.closed or not outline.rings:
                snippets[number] = _jpeg(_sheet(cut, raster, PAPER))
            else:
                snippets[number] = _png(_sheet(cut, raster, NOTHING), outline)
    return snippets


def _cut(outline: Box | Shape, picture: Picture, largest: int) -> _Cut | None:
    bounds = outline if isinstance(outline, Box) else outline.bounds
    width, height = math.trunc(bounds.width), math.trunc(bounds.height)
    left, top = math.floor(bounds.x + 0.5), math.floor(bounds.y + 0.5)
    inner_left, inner_top = max(left, 0), max(top, 0)
    inner_width = min(left + width, picture.width) - inner_left
    inner_height = min(top + height, picture.height) - inner_top
    if inner_width <= 0 or inner_height <= 0:
        return None
    scale = min(1.0, largest / width, largest / height)
    size = (max(1, math.trunc(width * scale)), max(1, math.trunc(height * scale)))
    inside = (inner_width, inner_height) == (width, height)
    inner_size = size if inside else (max(1, round(inner_width * scale)), max(1, round(inner_height * scale)))
    place = (round((inner_left - left) * scale), round((inner_top - top) * scale))
    return _Cut(Piece(inner_left, inner_top, inner_width, inner_height, inner_size), size, place)


def _batches(cuts: Sequence[tuple[int, _Cut]]) -> Iterator[list[tuple[int, _Cut]]]:
    """As many as may be held at once: so that an image with very many annotations costs no more memory than others."""
    batch: list[tuple[int, _Cut]] = []
    held = 0
    for cut in cuts:
        pixels = math.prod(cut[1].piece.size)
        if batch and held + pixels > AT_ONCE:
            yield batch
            batch, held = [], 0
        batch.append(cut)
        held += pixels
    if batch:
        yield batch


def _sheet(cut: _Cut, raster: Raster, background: tuple[int, int, int, int]) -> Image.Image:
    """The piece, on a background that shows where the image ends."""
    opaque = raster.mode is not Mode.RGBA
    mode = "YCbCr" if raster.mode is Mode.YCBCRX else raster.mode
    pixels: Any = raster.pixels  # Pillow takes a memoryview, though its types do not say so
    piece = Image.frombuffer(mode, (raster.width, raster.height), pixels, "raw", raster.mode, raster.stride, 1)
    if cut.inside and (opaque or background == NOTHING):
        return piece
    sheet = Image.new("RGBA", cut.size, background)
    if opaque:
        sheet.paste(piece.convert("RGB"), cut.place)
    elif background == NOTHING:
        sheet.paste(piece, cut.place)
    else:
        sheet.paste(piece, cut.place, piece)
    return sheet


def _png(sheet: Image.Image, shape: Shape) -> Snippet:
    if sheet.mode != "RGBA":
        sheet = sheet.convert("RGB").convert("RGBA")
    alpha = ImageChops.multiply(sheet.getchannel("A"), _mask(shape, sheet.size))
    sheet.putalpha(alpha)
    # What cannot be seen is not there: it would only make the file larger.
    sheet.paste(NOTHING, mask=alpha.point(_SEE_THROUGH))
    stream = io.BytesIO()
    sheet.save(stream, "PNG", compress_level=_EFFORT)
    return Snippet(stream.getvalue(), *sheet.size, extension="png")


def _jpeg(sheet: Image.Image) -> Snippet:
    stream = io.BytesIO()
    opaque = sheet.convert("RGB") if sheet.mode == "RGBA" else sheet
    opaque.save(stream, "JPEG", quality=QUALITY)
    return Snippet(stream.getvalue(), *sheet.size)


def _mask(shape: Shape, size: tuple[int, int]) -> Image.Image:
    """White inside the shape, black outside, its edge smooth. Where two rings overlap is outside (even-odd)."""
    bounds = shape.bounds
    width, height = size[0] * _SMOOTHNESS, size[1] * _SMOOTHNESS
    across, down = width / bounds.width, height / bounds.height
    mask = Image.new("1", (width, height))
    for ring in shape.rings:
        if len(ring) > 2:
            inside = Image.new("1", (width, height))
            points = [((x - bounds.x) * across - 0.5, (y - bounds.y) * down - 0.5) for x, y in ring]
            ImageDraw.Draw(inside).polygon(points, fill=1)
            mask = ImageChops.logical_xor(mask, inside)
    return mask.convert("L").resize(size, Image.Resampling.BOX)
