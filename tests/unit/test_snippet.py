"""Snippets cut out of a picture whose every pixel is known."""

from __future__ import annotations

import asyncio
import io
import random
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import pytest
from PIL import Image

from florilegium.formats.selectors import read_selector
from florilegium.images.decoder import Piece, Plane, Planes
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


def plane(image: Image.Image, left: int, top: int) -> Plane:
    """What follows on a place; the last row too is as long as all, with whatever is behind it in memory."""
    return Plane(image.tobytes()[top * image.width + left :] + bytes(image.width), image.width)


@dataclass(frozen=True)
class PlanarPicture:
    """A picture of three planes, with one colour for each group of so many pixels."""

    luma: Image.Image
    blue: Image.Image
    red: Image.Image
    group: tuple[int, int]

    @property
    def width(self) -> int:
        return self.luma.width

    @property
    def height(self) -> int:
        return self.luma.height

    async def pixels(self, pieces: Sequence[Piece]) -> Sequence[Planes]:
        made = []
        for piece in pieces:
            place = piece.left // self.group[0], piece.top // self.group[1]
            offset = piece.left % self.group[0], piece.top % self.group[1]
            planes = plane(self.luma, piece.left, piece.top), plane(self.blue, *place), plane(self.red, *place)
            made.append(Planes(*piece.size, *planes, self.group, offset))
        return made

    def close(self) -> None:
        pass


@pytest.mark.parametrize("group", [(1, 1), (2, 1), (2, 2)])
@pytest.mark.parametrize(("left", "top"), [(0, 0), (7, 4), (4, 7), (7, 7)])
def test_pixels_in_planes_are_put_together(group: tuple[int, int], left: int, top: int) -> None:
    chance = random.Random(0)
    groups = 24 // group[0], 20 // group[1]
    luma = Image.frombytes("L", (24, 20), chance.randbytes(24 * 20))
    blue, red = (Image.frombytes("L", groups, chance.randbytes(groups[0] * groups[1])) for _ in range(2))
    whole = Image.merge("YCbCr", [luma, *(one.resize(luma.size, Image.Resampling.NEAREST) for one in (blue, red))])
    shape = svg(f'<ellipse cx="{left + 6}" cy="{top + 5}" rx="6" ry="5"/>')
    [snippet] = asyncio.run(cut_all(PlanarPicture(luma, blue, red, group), [shape]))
    image = opened(snippet)
    wanted = whole.crop((left, top, left + 12, top + 10)).convert("RGB")
    inside = [(x, y) for x in range(12) for y in range(10) if image.getpixel((x, y))[3]]
    assert len(inside) > 80
    assert all(image.getpixel(at)[:3] == wanted.getpixel(at) for at in inside)


def test_pixels_in_planes_become_a_jpeg(picture: PillowPicture) -> None:
    luma, blue, red = picture.image.convert("YCbCr").split()
    planes = PlanarPicture(luma, blue.reduce(2), red.reduce(2), (2, 2))
    [inside, beside] = asyncio.run(cut_all(planes, [Box(27, 5, 39, 21), Box(-9, -5, 39, 21)]))
    assert near(opened(inside).getpixel((4, 4)), RED)
    assert near(opened(inside).getpixel((34, 16)), BLUE)
    assert near(opened(beside).getpixel((2, 2)), (255, 255, 255))
    assert near(opened(beside).getpixel((35, 18)), RED)
