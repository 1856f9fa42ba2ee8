"""Decoders for kinds of images that browsers do not know, each with its licences beside it."""

from __future__ import annotations

from pathlib import Path

from building import pins, store


def gather() -> dict[str, Path]:
    """The files of dist/codecs/: OpenJPEG as PDF.js ships it. The page fetches it when the first JPEG 2000 image comes."""
    return dict(store.take_all(pins.OPENJPEG))
