"""Sizes of images from their headers, as Pillow finds them by decoding."""

from __future__ import annotations

import asyncio
import io
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image, ImageOps

from florilegium.folder.memory import MemoryFile
from florilegium.images.sizes import image_size, size_in


def saved(format: str, mode: str = "RGB", size: tuple[int, int] = (37, 21), **options: object) -> bytes:
    stream = io.BytesIO()
    Image.new(mode, size).save(stream, format, **options)
    return stream.getvalue()


def found(content: bytes) -> tuple[int, int] | None:
    return asyncio.run(image_size(MemoryFile("x", content)))


@pytest.mark.parametrize("format", ["JPEG", "PNG", "GIF", "BMP", "TIFF", "WEBP", "JPEG2000", "AVIF"])
def test_every_format(format: str) -> None:
    try:
        content = saved(format)
    except (OSError, KeyError):
        pytest.skip("Pillow cannot write it here")
    assert found(content) == (37, 21)


def test_the_kinds_of_webp() -> None:
    for content in (saved("WEBP", lossless=True), saved("WEBP", "RGBA"), saved("WEBP", quality=50)):
        assert found(content) == (37, 21)


@pytest.mark.parametrize("format", ["JPEG", "TIFF", "AVIF"])
@pytest.mark.parametrize("orientation", [1, 3, 6, 8])
def test_the_orientation_is_applied(format: str, orientation: int) -> None:
    exif = Image.Exif()
    exif[274] = orientation
    try:
        content = saved(format, exif=exif)
    except (OSError, KeyError):
        pytest.skip("Pillow cannot write it here")
    turned = ImageOps.exif_transpose(Image.open(io.BytesIO(content)))
    assert found(content) == turned.size


def test_a_long_profile_before_the_size() -> None:
    assert found(saved("JPEG", icc_profile=b"x" * 200_000)) == (37, 21)


def test_a_directory_behind_the_pixels() -> None:
    assert found(saved("TIFF", size=(400, 300))) == (400, 300)


@pytest.mark.parametrize("content", [b"", b"\xff\xd8", b"\x89PNG\r\n\x1a\n", b"II*\0\xff\xff\xff\xff", b"no image"])
def test_what_is_no_image(content: bytes) -> None:
    assert found(content) is None


@given(st.sampled_from(["JPEG", "PNG", "GIF", "BMP", "TIFF", "WEBP"]), st.integers(0, 200), st.binary(max_size=6))
def test_no_damage_makes_it_fail(format: str, place: int, damage: bytes) -> None:
    content = saved(format)
    size_in(content[:place] + damage + content[place + len(damage) :])
    found(content[:place])


def test_real_images(shared: Path) -> None:
    seen = 0
    for path in sorted((shared / "data").rglob("*")):
        if path.suffix.lower() in (".jpg", ".png", ".tif"):
            with Image.open(path) as image:
                exif = image.getexif().get(274, 1)
                size = image.size if exif < 5 else image.size[::-1]
            assert found(path.read_bytes()) == size, path
            seen += 1
    assert seen > 20
