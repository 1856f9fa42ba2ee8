"""Compares the size that a transcription gives its page with that of the image, and says where they differ."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable

from florilegium.folder import FileRef, Folder
from florilegium.images.sizes import Size, image_size
from florilegium.inventory.contents import Document
from florilegium.inventory.versions import PageHere
from florilegium.problems import Problem, Severity, kind
from florilegium.progress import OnProgress, Progress

IMAGE_SIZE_DIFFERS = kind(
    "image-size-differs",
    Severity.WARNING,
    "The image is not as large as the transcription says.",
    "The places of lines and regions do not fit this image. Use the image that the transcription was made with, or one "
    "of the same size. Texts and types are not concerned.",
)

_AT_ONCE = 32
"""How many headers are asked for at once: a browser answers many together faster than one after the other."""
_TOLERANCE = 1.0
"""Pixels that are forgiven: sizes are rounded on the way from one program to the other."""


async def check_sizes(
    folder: Folder, documents: Iterable[Document], pages: Iterable[PageHere], on_progress: OnProgress
) -> list[Problem]:
    """What is wrong with the sizes of images: one problem for each page whose image is of another size.

    An image whose size cannot be read is passed over: who exports it will be told.
    """
    said = {(page.path, page.index): page.size for page in pages if all(page.size)}
    wanted: list[tuple[str, tuple[float, float], FileRef]] = []
    for document in documents:
        for page in document.pages:
            source = next((s for s in page.sources.values() if (s.path, s.index) in said), None)
            image = folder.file(page.image) if page.image else None
            if source and image:
                wanted.append((source.path, said[source.path, source.index], image))
    problems: list[Problem] = []
    for start in range(0, len(wanted), _AT_ONCE):
        batch = wanted[start : start + _AT_ONCE]
        sizes = await asyncio.gather(*(_size(image) for _, _, image in batch))
        for (path, page_size, image), size in zip(batch, sizes, strict=True):
            if size and not _alike(page_size, size):
                problems.append(IMAGE_SIZE_DIFFERS.at(path, message=_difference(page_size, image.path, size)))
        on_progress(Progress(start + len(batch), len(wanted), batch[-1][0]))
    return problems


async def _size(image: FileRef) -> Size | None:
    try:
        return await image_size(image)
    except OSError:
        return None


def _alike(one: tuple[float, float], two: tuple[float, float]) -> bool:
    return abs(one[0] - two[0]) <= _TOLERANCE and abs(one[1] - two[1]) <= _TOLERANCE


def _difference(page: tuple[float, float], image: str, size: Size) -> str:
    turned = ", as if turned on its side" if _alike((page[1], page[0]), size) else ""
    return (
        f"By the transcription the page is {page[0]:g} × {page[1]:g} pixels, but its image {image} is "
        f"{size[0]} × {size[1]}{turned}."
    )
