"""The first file that an export would make, made by really running it and stopping there."""

from __future__ import annotations

import csv
import io
from collections.abc import AsyncGenerator, AsyncIterator, Sequence
from dataclasses import dataclass, fields, replace
from typing import Any

from florilegium.exports.export import AnyExport, Packaging
from florilegium.exports.part import WorkFolderOptions, part_of
from florilegium.exports.tables.index_sheet import INDEX
from florilegium.folder import extension
from florilegium.inventory import Inventory
from florilegium.job import Job
from florilegium.package.output import OutputFile, OutputFiles
from florilegium.package.sink import StreamSink
from florilegium.package.zip import write_zip

MOST_BYTES = 20_000
"""Of a text that is shown."""
MOST_ROWS, MOST_COLUMNS = 20, 40
"""Of a table that is shown."""
MOST_ANNOTATIONS = 300
"""A larger part of a work folder is exported as far as the image with which it has so many."""
_TABLES = {"csv": ",", "tsv": "\t"}


@dataclass(frozen=True, slots=True)
class Preview:
    """The beginning of a file.

    Attributes:
        path: as it is called in the result; empty if the export would make no file that can be shown.
        text: its first characters, of a text file.
        rows: its first rows with the header, of a table or of the first sheet of a workbook.
        whole: whether that is all of it.
    """

    path: str = ""
    text: str = ""
    rows: Sequence[Sequence[str]] = ()
    whole: bool = True

    def as_json(self) -> dict[str, Any]:
        """The preview as plain JSON data."""
        return {"path": self.path, "text": self.text, "rows": [list(row) for row in self.rows], "whole": self.whole}


async def preview(export: AnyExport, inventory: Inventory, options: Any, job: Job) -> Preview:
    """The beginning of the first file that an export makes; files of the user's that it copies are passed over.

    Args:
        export: which one.
        inventory: of the folder.
        options: of the export.
        job: the run.
    """
    inventory, options, narrowed = _narrowed(inventory, options)
    options = _without_copies(options)
    if export.packaging is Packaging.WORKBOOK:
        options = _without_pictures(options)
    files = export.run(inventory, options, job)
    try:
        if export.packaging is Packaging.WORKBOOK:
            stream = io.BytesIO()
            await write_zip(files, StreamSink(stream), job, keep_names=True)
            return _sheet(export.file_name(inventory, options), stream.getvalue(), whole=not narrowed)
        file = await _first(files)
        if file is None:
            return Preview()
        table = extension(file.path) == "xlsx"
        content, whole = await _beginning(file, None if table else MOST_BYTES)
        if table:
            return _sheet(file.path, content, whole=whole and not narrowed)
        return _text(file.path, content, whole=whole and not narrowed)
    finally:
        if isinstance(files, AsyncGenerator):
            await files.aclose()


def _narrowed(inventory: Inventory, options: Any) -> tuple[Inventory, Any, bool]:
    """The inventory with the beginning of the part that options choose, options that choose all of it, whether it is less.

    An export of a part of a work folder can be handed the part itself: it does not know the difference.
    """
    if inventory.work_folder is None or not isinstance(options, WorkFolderOptions):
        return inventory, options, False
    part = part_of(inventory.work_folder, options)
    found = 0
    keep: set[int] = set()
    for image in part.everything():
        if found < MOST_ANNOTATIONS:
            keep.add(id(image))
        found += len(image.annotations)
    if found <= MOST_ANNOTATIONS and len(part.relations) <= MOST_ANNOTATIONS:
        return inventory, options, False
    work = replace(
        part,
        images=tuple(image for image in part.images if id(image) in keep),
        manifests=tuple(
            replace(manifest, canvases=tuple(canvas for canvas in manifest.canvases if id(canvas) in keep))
            for manifest in part.manifests
        ),
        relations=part.relations[:MOST_ANNOTATIONS],
        part_of=part.whole,
    )
    everything: dict[str, Any] = {one.name: one.default for one in fields(WorkFolderOptions)}
    return replace(inventory, work_folder=work), replace(options, **everything), True


def _without_pictures(options: Any) -> Any:
    """Options of a workbook whose pictures nobody is going to see."""
    if not hasattr(options, "snippets"):
        return options
    return replace(options, snippets=type(options.snippets)("none"))


def _without_copies(options: Any) -> Any:
    """Options of an export that does not copy the user's files: they are not shown, and it would wait for their checksums."""
    return replace(options, include_files=False) if hasattr(options, "include_files") else options


async def _first(files: OutputFiles) -> OutputFile | None:
    """The first file that the export itself writes."""
    async for file in files:
        if isinstance(file.content, bytes | AsyncIterator):
            return file
    return None


async def _beginning(file: OutputFile, most: int | None) -> tuple[bytes, bool]:
    """The first bytes of a file, and whether they are all."""
    if isinstance(file.content, bytes):
        content = file.content
    else:
        chunks, size = [], 0
        assert isinstance(file.content, AsyncIterator)
        async for chunk in file.content:
            chunks.append(chunk)
            size += len(chunk)
            if most is not None and size > most:
                break
        if isinstance(file.content, AsyncGenerator):
            await file.content.aclose()
        content = b"".join(chunks)
    return content[:most], most is None or len(content) <= most


def _text(path: str, content: bytes, *, whole: bool) -> Preview:
    # A character may have been cut in two.
    text = content.decode("utf-8-sig", "ignore" if not whole else "replace")
    if extension(path) not in _TABLES:
        return Preview(path, text, whole=whole)
    first = text.partition("\n")[0]
    separator = max(",;\t", key=first.count)
    rows = list(csv.reader(io.StringIO(text, newline=""), delimiter=separator))
    if not whole and len(rows) > 1:
        rows.pop()  # the last one may not be all there
    return _table(path, rows, whole=whole)


def _sheet(path: str, content: bytes, *, whole: bool) -> Preview:
    # openpyxl is installed on first need in the page.
    from openpyxl import load_workbook

    book = load_workbook(io.BytesIO(content), read_only=True)
    # What a workbook says of itself tells less than what is in it.
    sheet = next((one for one in book.worksheets if one.title != INDEX), book.worksheets[0])
    found = sheet.iter_rows(max_row=MOST_ROWS + 2, values_only=True)
    rows = [["" if cell is None else str(cell) for cell in row] for row in found]
    shown = _table(f"{path}, {sheet.title}", rows, whole=whole and len(book.worksheets) == 1)
    book.close()
    return shown


def _table(path: str, rows: Sequence[Sequence[str]], *, whole: bool) -> Preview:
    shown = [list(row[:MOST_COLUMNS]) for row in rows[: MOST_ROWS + 1]]
    complete = len(rows) <= MOST_ROWS + 1 and all(len(row) <= MOST_COLUMNS for row in rows)
    return Preview(path, rows=shown, whole=whole and complete)
