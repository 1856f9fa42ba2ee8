"""Snippets cut out of a picture whose every pixel is known."""

from __future__ import annotations

import asyncio
import io
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import pytest
from PIL import Image, ImageChops

from florilegium.formats.selectors import read_selector
from florilegium.images.decoder import Mode, Piece, Raster
from florilegium.images.pillow import PillowPicture
from florilegium.images.snippet import Snippet, cut_all
from florilegium.model.annotation import Shape
from florilegium.model.geometry import Box

RED, BLUE = (255, 0, 0), (0, 0, 255)


@pytest.fixture
def picture() -> PillowPicture:
    """The left half red, the right half blue."""
    image = Image.new("RGB", (100, 60), RED)
    image.paste(BLUE, (50, 0, 100, 60))
    return PillowPicture(image)


def cut(picture: PillowPicture, outline: Box | Shape) -> Snippet | None:
    [snippet] = asyncio.run(cut_all(picture, [outline]))
    return snippet


def opened(snippet: Snippet | None) -> Any:
    assert snippet
    image = Image.open(io.BytesIO(snippet.content))
    assert image.size == (snippet.width, snippet.height)
    assert image.format == snippet.extension.upper()
    return image


def box(picture: PillowPicture, *bounds: float) -> Any:
    return opened(cut(picture, Box(*bounds)))


def near(colour: tuple[int, ...], wanted: tuple[int, ...]) -> bool:
    return all(abs(a - b) <= 6 for a, b in zip(colour, wanted, strict=True))


def test_fractions_are_dropped(picture: PillowPicture) -> None:
    assert box(picture, 10.4, 10, 20.9, 10.99).size == (20, 10)


def test_what_lies_outside_is_white(picture: PillowPicture) -> None:
    snippet = box(picture, -20, -20, 48, 48)
    assert snippet.size == (48, 48)
    assert near(snippet.getpixel((4, 4)), (255, 255, 255))
    assert near(snippet.getpixel((40, 40)), RED)


def test_what_is_too_large_is_scaled_down() -> None:
    wide = PillowPicture(Image.new("RGB", (1200, 400), BLUE))
    assert box(wide, 0, 0, 1200, 400).size == (800, 266)
    assert box(wide, -1200, 0, 2400, 400).size == (800, 133)


@pytest.mark.parametrize("bounds", [(10, 10, 0, 5), (10, 10, 5, 0.9), (100, 0, 5, 5), (-9, -9, 9, 9), (0, 60, 9, 9)])
def test_nothing_is_cut_out_of_nothing(picture: PillowPicture, bounds: tuple[float, ...]) -> None:
    assert cut(picture, Box(*bounds)) is None


def svg(value: str) -> Shape:
    return read_selector({"type": "SvgSelector", "value": f"<svg>{value}</svg>"})


def test_around_a_shape_all_is_transparent(picture: PillowPicture) -> None:
    image = opened(cut(picture, svg('<ellipse cx="50" cy="30" rx="20" ry="10"/>')))
    assert (image.mode, image.size) == ("RGBA", (40, 20))
    assert image.getpixel((1, 1))[3] == 0
    assert image.getpixel((5, 10)) == (*RED, 255)
    assert image.getpixel((35, 10)) == (*BLUE, 255)


def test_holes_are_transparent_and_so_is_what_lies_outside_the_image(picture: PillowPicture) -> None:
    ring = "M -10 0 L 40 0 L 40 50 L -10 50 Z M 20 20 L 30 20 L 30 30 L 20 30 Z"
    image = opened(cut(picture, svg(f'<g><path fill-rule="evenodd" d="{ring}"/></g>')))
    assert image.size == (50, 50)
    assert image.getpixel((35, 25))[3] == 0, "the hole"
    assert image.getpixel((5, 5))[3] == 0, "left of the image"
    assert image.getpixel((20, 5)) == (*RED, 255)


def test_a_rotated_box_is_cut_along_its_edges(picture: PillowPicture) -> None:
    shape = svg('<rect x="30" y="20" width="20" height="20" transform="rotate(45 40 30)"/>')
    image = opened(cut(picture, shape))
    assert image.size == (28, 28)
    assert image.getpixel((1, 1))[3] == 0
    assert image.getpixel((14, 14))[3] == 255


@pytest.mark.parametrize("value", ['<line x1="1" y1="1" x2="30" y2="30"/>', '<path d="M 1 1 L 20 5 L 30 30"/>'])
def test_what_has_no_inside_is_cut_as_a_box(picture: PillowPicture, value: str) -> None:
    assert opened(cut(picture, svg(value))).format == "JPEG"


@dataclass(frozen=True)
class LumaPicture(PillowPicture):
    """A picture whose pixels are luma and two colours, as browsers have them of JPEGs; each row is longer than it shows."""

    async def pixels(self, pieces: Sequence[Piece]) -> Sequence[Raster]:
        made = []
        for left, top, width, height in ((p.left, p.top, p.width, p.height) for p in pieces):
            cut = self.image.convert("YCbCr").crop((left, top, left + width + 3, top + height))
            made.append(Raster(width, height, cut.tobytes("raw", "YCbCrX"), 4 * (width + 3), Mode.YCBCRX))
        return made


def test_of_luma_and_colours_comes_the_same_picture(picture: PillowPicture) -> None:
    luma = LumaPicture(picture.image)
    for bounds in ((41, 5, 39, 21), (-9, -5, 69, 21)):
        ours, theirs = (box(one, *bounds).convert("RGB") for one in (luma, picture))
        assert max(high for _, high in ImageChops.difference(ours, theirs).getextrema()) <= 2
        assert near(ours.getpixel((bounds[2] - 2, 10)), BLUE)
    ellipse = svg('<ellipse cx="50" cy="30" rx="20" ry="10"/>')
    ours, theirs = (opened(cut(one, ellipse)) for one in (luma, picture))
    assert max(high for _, high in ImageChops.difference(ours, theirs).getextrema()) <= 2
