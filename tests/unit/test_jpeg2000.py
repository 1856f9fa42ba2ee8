"""What the header of a JPEG 2000 file tells of its colours and resolutions."""

from __future__ import annotations

import io
from typing import Any

import pytest
from PIL import Image

from florilegium.images.jpeg2000 import CODESTREAM, halvings, is_inked, is_jpeg2000

# The Pillow in the page cannot write it.
pytestmark = pytest.mark.cpython_only


def saved(mode: str, format: str = "JPEG2000", **options: Any) -> bytes:
    stream = io.BytesIO()
    Image.new(mode, (90, 70)).save(stream, format, **options)
    return stream.getvalue()


@pytest.mark.parametrize("mode", ["L", "LA", "RGB", "RGBA", "YCbCr", "I;16", "CMYK"])
def test_the_colours_of_ink_are_told_from_others(mode: str) -> None:
    content = saved(mode)
    assert is_jpeg2000(content)
    assert is_inked(content) == (mode == "CMYK")
    assert not is_inked(content[: content.index(b"colr") + 6]), "cut off"


def test_a_bare_codestream_says_nothing_of_its_colours() -> None:
    content = saved("RGBA", no_jp2=True)
    assert is_jpeg2000(content)
    assert not is_inked(content + b"colr\x01\0\0\0\0\0\x0c")


@pytest.mark.parametrize("resolutions", [1, 2, 6])
@pytest.mark.parametrize("bare", [False, True])
def test_it_can_be_halved_as_often_as_it_has_further_resolutions(resolutions: int, bare: bool) -> None:
    content = saved("RGB", num_resolutions=resolutions, no_jp2=bare)
    assert halvings(content) == resolutions - 1
    assert halvings(content[: content.index(b"\xff\x52") + 5]) == 0, "cut off"


def test_an_image_that_does_not_begin_at_the_corner_of_its_grid_is_not_halved() -> None:
    content = saved("RGB")
    left = content.index(CODESTREAM) + 16
    assert halvings(content) == 5
    assert halvings(content[:left] + b"\0\0\0\x03" + content[left + 4 :]) == 0


def test_other_kinds_are_others() -> None:
    assert not is_jpeg2000(saved("RGB", "PNG"))
    assert not is_jpeg2000(b"")
    assert halvings(saved("RGB", "PNG")) == 0
