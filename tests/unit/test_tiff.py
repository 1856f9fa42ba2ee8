"""TIFF files put together piece by piece, beside what libtiff makes of them."""

from __future__ import annotations

import io
import zlib
from typing import Any

import pytest
from PIL import Image, ImageChops, ImageOps, ImageStat, TiffImagePlugin

from florilegium.images.decoder import UndecodableImage
from florilegium.images.tiff import assemble, can_assemble

# Whoever writes these files has all of libtiff; inside Pyodide nobody has.
pytestmark = pytest.mark.cpython_only


def drawn(mode: str, size: tuple[int, int] = (150, 101)) -> Image.Image:
    bands = [Image.linear_gradient("L").resize(size).rotate(angle) for angle in (0, 90, 180)]
    image = Image.merge("RGB", bands)
    if mode == "I;16":
        return bands[1].convert("I").point(lambda value: value * 256).convert("I;16")
    return image.convert(mode)


def saved(image: Image.Image, compression: str, **tags: Any) -> bytes:
    directory = TiffImagePlugin.ImageFileDirectory_v2()
    for tag, value in tags.items():
        directory[int(tag.removeprefix("t"))] = value
    stream = io.BytesIO()
    image.save(stream, "TIFF", compression=compression, tiffinfo=directory)
    return stream.getvalue()


def compared(content: bytes) -> float:
    """The largest difference of a channel's mean from what libtiff decodes."""
    image = Image.open(io.BytesIO(content))
    assert can_assemble(image)
    ours, theirs = assemble(image, content), Image.open(io.BytesIO(content))
    theirs.load()
    assert (ours.mode, ours.size) == (theirs.mode, theirs.size)
    if ours.mode == "I;16":
        return float(ours.tobytes() != theirs.tobytes())
    assert ours.mode != "P" or ours.getpalette() == theirs.getpalette()
    difference = ImageChops.difference(ours.convert("RGBA"), theirs.convert("RGBA"))
    return max(ImageStat.Stat(difference).mean)


@pytest.mark.parametrize("compression", ["tiff_adobe_deflate", "tiff_deflate"])
@pytest.mark.parametrize("mode", ["RGB", "RGBA", "L", "1", "P", "CMYK", "I;16"])
@pytest.mark.parametrize("rows", [7, 1000])
def test_deflate(mode: str, compression: str, rows: int) -> None:
    assert compared(saved(drawn(mode), compression, t278=rows)) == 0


@pytest.mark.parametrize("mode", ["RGB", "RGBA", "L", "CMYK"])
def test_deflate_of_differences(mode: str) -> None:
    assert compared(saved(drawn(mode), "tiff_adobe_deflate", t317=2, t278=16)) == 0


@pytest.mark.parametrize("mode", ["RGB", "L", "CMYK", "YCbCr"])
@pytest.mark.parametrize("rows", [16, 1000])
def test_jpeg(mode: str, rows: int) -> None:
    assert compared(saved(drawn(mode), "jpeg", t278=rows)) < 2


@pytest.mark.parametrize("predictor", [1, 2])
def test_tiles(predictor: int) -> None:
    """A tiled file made by hand, since Pillow writes none: tiles of 64 × 32, which reach over the edges."""
    image = drawn("RGB")
    width, height, across, down = *image.size, 64, 32
    tiles = []
    for y in range(0, height, down):
        for x in range(0, width, across):
            piece = image.crop((x, y, x + across, y + down))
            lines = piece.tobytes()
            if predictor == 2:
                rows = [lines[n : n + 3 * across] for n in range(0, len(lines), 3 * across)]
                lines = b"".join(
                    bytes((value - (row[n - 3] if n >= 3 else 0)) & 255 for n, value in enumerate(row)) for row in rows
                )
            tiles.append(zlib.compress(lines))
    offsets = [8 + sum(map(len, tiles[:n])) for n in range(len(tiles))]
    directory = TiffImagePlugin.ImageFileDirectory_v2()
    values = {256: width, 257: height, 258: (8, 8, 8), 259: 8, 262: 2, 277: 3, 317: predictor, 322: across, 323: down}
    for tag, value in {**values, 324: tuple(offsets), 325: tuple(map(len, tiles))}.items():
        directory[tag] = value
    start = 8 + sum(map(len, tiles))
    content = b"II*\0" + start.to_bytes(4, "little") + b"".join(tiles) + directory.tobytes(start)
    assert compared(content) == 0


def test_an_image_is_turned_as_it_says() -> None:
    content = saved(drawn("RGB"), "tiff_adobe_deflate", t274=6)
    turned = ImageOps.exif_transpose(assemble(Image.open(io.BytesIO(content)), content))
    assert turned.size == (101, 150)


def test_a_rare_kind_is_refused_with_a_word() -> None:
    content = saved(drawn("I;16"), "tiff_adobe_deflate", t317=2)
    with pytest.raises(UndecodableImage, match="rare"):
        assemble(Image.open(io.BytesIO(content)), content)


def test_other_kinds_are_none_of_its_business() -> None:
    assert not can_assemble(Image.open(io.BytesIO(saved(drawn("RGB"), "tiff_lzw"))))
