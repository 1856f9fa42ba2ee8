"""Which files are images, by their ending, as browsers and IMMARKUS decide it."""

from __future__ import annotations

from florilegium.folder.paths import extension

IMAGE_TYPES = {
    "jpg": "image/jpeg", "jpeg": "image/jpeg", "jpe": "image/jpeg", "jfif": "image/jpeg", "pjp": "image/jpeg",
    "pjpeg": "image/jpeg", "png": "image/png", "apng": "image/apng", "gif": "image/gif", "webp": "image/webp",
    "avif": "image/avif", "bmp": "image/bmp", "tif": "image/tiff", "tiff": "image/tiff", "svg": "image/svg+xml",
    "svgz": "image/svg+xml", "ico": "image/x-icon", "xbm": "image/x-xbitmap", "jxl": "image/jxl",
}  # fmt: skip
"""Endings in lower case, and their media types: those that Chromium 156 gives an image type, and no others
(``heic``, ``jp2``, ``psd`` and the like have none, and IMMARKUS does not see them)."""

SCAN_TYPES = {**IMAGE_TYPES, "jp2": "image/jp2", "j2k": "image/jp2", "jpx": "image/jpx", "jpf": "image/jpx"}
"""Endings of page images in general: libraries deliver JPEG 2000 too."""


def is_image(path: str) -> bool:
    """Whether a file is an image for IMMARKUS."""
    return extension(path) in IMAGE_TYPES


def is_scan(path: str) -> bool:
    """Whether a file can be the image of a transcribed page."""
    return extension(path) in SCAN_TYPES


def media_type(path: str) -> str:
    """The media type of an image file, ``application/octet-stream`` for any other."""
    return SCAN_TYPES.get(extension(path), "application/octet-stream")
