"""Workbooks with pictures of annotations in their rows: cut and stored first, image after image, then placed in the sheets."""

from __future__ import annotations

from collections import deque
from collections.abc import AsyncGenerator, Sequence
from contextlib import aclosing
from dataclasses import dataclass

from florilegium.exports.pictures.snippet_parts import Snippets, shown_size, snippet_parts
from florilegium.inventory import Inventory
from florilegium.job import Job
from florilegium.model.annotation import AnnotatedImage, Annotation
from florilegium.package.drawing import Placed
from florilegium.package.output import OutputFile
from florilegium.package.sheet import Sheet
from florilegium.package.workbook import Book


@dataclass(frozen=True, slots=True)
class PictureCell:
    """A cell (row and column from 0, headers not counted) that is to show an annotation."""

    sheet: Sheet
    row: int
    column: int
    annotation: Annotation


async def picture_parts(
    book: Book,
    cells: Sequence[PictureCell],
    inventory: Inventory,
    images: Sequence[AnnotatedImage],
    snippets: Snippets,
    job: Job,
) -> AsyncGenerator[OutputFile, None]:
    """The parts with the pictures, which are placed in the sheets; meanwhile the book lays these out.

    Args:
        book: gets the sheets.
        cells: that are to have a picture, on sheets that have all their rows and links.
        inventory: of the folder with the images.
        images: all that may be needed.
        snippets: how they are cut.
        job: takes counts, progress, and what could not be cut.
    """
    parts: dict[int, str] = {}
    rows = book.lay_out({id(cell.sheet): cell.sheet for cell in cells}.values())
    shown = {id(cell.annotation) for cell in cells}
    async with aclosing(snippet_parts(inventory, images, shown, snippets, job)) as cut:
        async for file, annotation in cut:
            parts[id(annotation)] = file.path
            yield file
            next(rows, None)  # while others cut the next ones
    deque(rows, maxlen=0)
    for cell in cells:
        if (part := parts.get(id(cell.annotation))) and (shape := cell.annotation.shape):
            cell.sheet.pictures[cell.row, cell.column] = Placed(part, *shown_size(shape.bounds))
