"""What exports with an XML file for each page share: images beside them, names without collisions, a METS at the end.

The layout is eScriptorium's, if nothing else is said: for each page its image, if wanted, and ``<stem of the
image>.xml``; ``METS.xml`` last. Where pages of several documents are exported each document has a folder of its own.
"""

from __future__ import annotations

import hashlib
import posixpath
from collections.abc import AsyncGenerator
from contextlib import aclosing
from dataclasses import dataclass, field, replace
from typing import Protocol

from florilegium.exports.export import Plan
from florilegium.exports.options import option
from florilegium.exports.transcriptions.options import NOT_CARRIED, TranscriptionOptions, planned
from florilegium.exports.transcriptions.page_names import NamingOptions, PageNames, PagePaths
from florilegium.folder import base_name, parent
from florilegium.folder.base import FILE_UNREADABLE
from florilegium.formats.mets import Mets, MetsFile, MetsPage, write_mets
from florilegium.formats.writing import Writing
from florilegium.images.kinds import media_type
from florilegium.inventory import Counts, Document, Inventory
from florilegium.job import Job
from florilegium.model.page import Page, Region, RegionKind
from florilegium.package.output import OutputFile, OutputFiles
from florilegium.problems import Problem, Severity, kind
from florilegium.selection import ChosenEntry, ChosenPage, Selection, chosen_entries, worked_pages

IMAGE_NOT_HERE = kind(
    "image-not-here",
    Severity.WARNING,
    "Images of pages are not in the folder; the pages are exported without them.",
    "Put the images beside the transcriptions, and open the folder again.",
)

METS_NAME = "METS.xml"
_SHOWN = 4
"""How many names a message lists before it says how many more there are."""


@dataclass(frozen=True)
class PageFileOptions(NamingOptions, TranscriptionOptions):
    """Options of all exports with an XML file for each page."""

    include_images: bool = option(False, "Images", "Put the page images beside the XML files.")
    words: bool = option(
        False, "Words and characters", "Write words and characters with their places, where there are any."
    )


_WITHOUT_WORDS = "Words and characters with their places are left out; lines hold the whole text."


class WritePage(Protocol):
    """Writes pages in some format. It travels to other workers, so it is a plain value."""

    def __call__(self, page: Page, number: int, path: str) -> Writing:
        """Write a page: the page, its number in its document from 1, the path of its source for problems."""
        ...


@dataclass(frozen=True, slots=True)
class Layout:
    """How the files are laid out.

    Attributes:
        media_type: of the XML files, for the METS.
        include_images: whether the images go along.
        encode_paths: whether the METS writes paths with percent codes.
        layer: folder for the XML files below that of the document; empty for none.
        groups: whether blocks that do no more than hold others (ALTO's ComposedBlock) are written.
    """

    media_type: str
    include_images: bool = False
    encode_paths: bool = True
    layer: str = ""
    groups: bool = False


@dataclass(frozen=True, slots=True)
class _Order:
    """How one page is to be written: by whom, its number, the name of its image beside it, and whether with groups."""

    write: WritePage
    number: int
    image: str
    groups: bool


@dataclass(frozen=True, slots=True)
class _Written:
    """One page, written: the file, its SHA-256, and what is on the page."""

    writing: Writing
    digest: str
    counts: Counts


def _write(page: Page, path: str, order: _Order) -> _Written:
    page = replace(page, image=order.image) if order.image else page
    writing = order.write(page, order.number, path)
    counts = Counts.of(page)
    if not order.groups:
        counts = replace(counts, regions=counts.regions - sum(map(_only_holds_others, page.all_regions())))
    return _Written(writing, hashlib.sha256(writing.content).hexdigest(), counts)


def _only_holds_others(region: Region) -> bool:
    return region.kind is RegionKind.GROUP and not region.type and not region.lines


def planned_page_files(inventory: Inventory, options: PageFileOptions, losses: tuple[str, ...], *, words: bool) -> Plan:
    """What is known before such an export runs.

    Args:
        inventory: of the folder.
        options: of the export.
        losses: of its format.
        words: whether words are written.
    """
    losses = (*losses, *NOT_CARRIED) if words else (*losses, *NOT_CARRIED, _WITHOUT_WORDS)
    problems = _missing_images(inventory, options.selection()) if options.include_images else ()
    return planned(inventory, options, losses, problems)


async def page_files(
    inventory: Inventory, options: PageFileOptions, job: Job, layout: Layout, write: WritePage
) -> OutputFiles:
    """The files, page by page as they are asked for.

    Raises:
        OptionError: see `PageNames`.
    """
    selection = options.selection()
    entries = chosen_entries(inventory, selection)
    names = PageNames(entries, options, "xml", METS_NAME, layout.layer)
    paths = {id(chosen): names.page(chosen) for chosen in entries}
    items = [
        (chosen, _Order(write, chosen.number, _image_name(chosen, paths[id(chosen)], layout), layout.groups))
        for chosen in entries
    ]
    current: _DocumentFiles | None = None
    pages: AsyncGenerator[ChosenPage[_Written], None] = worked_pages(inventory, selection, job, _write, items)
    async with aclosing(pages):
        async for item in pages:
            if current is None or current.document is not item.chosen.document:
                if current is not None:
                    yield current.mets_file(job)
                mets = names.reserved(item.chosen)
                current = _DocumentFiles(item.chosen.document, mets, layout, len(job.made))
            for file in current.page(inventory, item, paths[id(item.chosen)], job):
                yield file
    if current is not None:
        yield current.mets_file(job)


def _image_name(chosen: ChosenEntry, paths: PagePaths, layout: Layout) -> str:
    """The image's name as the XML file gives it: its name in the result, else in the folder; empty if it is not here."""
    if layout.include_images and paths.image:
        return base_name(paths.image)
    return base_name(chosen.entry.image) if chosen.entry.image else ""


@dataclass
class _DocumentFiles:
    """The files of one document.

    Attributes:
        made: how many files of the result had been written before them.
    """

    document: Document
    mets: str
    layout: Layout
    made: int
    pages: list[MetsPage] = field(default_factory=list)
    sources: dict[MetsFile, tuple[str, str]] = field(default_factory=dict)
    """The images that go along: where they come from, and where they are in the result."""
    imageless: list[str] = field(default_factory=list)

    def page(self, inventory: Inventory, item: ChosenPage[_Written], paths: PagePaths, job: Job) -> list[OutputFile]:
        """The files of one page."""
        chosen, written, number = item.chosen, item.page, len(self.pages) + 1
        files: list[MetsFile] = []
        output: list[OutputFile] = []
        if self.layout.include_images:
            image = inventory.folder.file(chosen.entry.image) if chosen.entry.image else None
            if image is None:
                self.imageless.append(chosen.image_name)
            else:
                type_ = media_type(paths.image)
                files.append(self._file(f"image{number}", "image", paths.image, type_, image.size))
                self.sources[files[0]] = (image.path, paths.image)
                output.append(OutputFile(paths.image, image, image.modified))
                job.count("images")
        job.report(*written.writing.problems)
        content = written.writing.content
        file = self._file(f"export{number}", "export", paths.text, self.layout.media_type, len(content))
        files.append(replace(file, checksum=written.digest, checksum_type="SHA-256"))
        output.append(OutputFile(paths.text, content, digests={"sha256": written.digest}))
        self.pages.append(MetsPage(f"page{number}", number, chosen.entry.label, tuple(files)))
        job.count("pages")
        for what in ("regions", "lines", "characters"):
            job.count(what, getattr(written.counts, what))
        return output

    def _file(self, id: str, group: str, path: str, type_: str, size: int) -> MetsFile:
        href = posixpath.relpath(path, parent(self.mets) or ".")
        return MetsFile(id, group, href, type_, size)

    def mets_file(self, job: Job) -> OutputFile:
        """The METS, with the checksums of what has been written, and without images that could not be read after all."""
        if self.imageless:
            job.report(IMAGE_NOT_HERE.at(self.document.path, message=_imageless(self.imageless, len(self.pages))))
        lost = {problem.path for problem in job.problems if problem.code == FILE_UNREADABLE.code}
        digests = self._digests(job)

        def finished(file: MetsFile) -> MetsFile:
            digest = digests.get(self.sources.get(file, ("", ""))[1], "")
            return replace(file, checksum=digest, checksum_type="SHA-256") if digest else file

        pages = [
            replace(
                page,
                files=tuple(finished(file) for file in page.files if self.sources.get(file, ("", ""))[0] not in lost),
            )
            for page in self.pages
        ]
        files = [file for page in pages for file in page.files]
        files.sort(key=lambda file: file.group != "image")
        mets = Mets(self.document.name, tuple(pages), tuple(files))
        return OutputFile(self.mets, write_mets(mets, encode_paths=self.layout.encode_paths))

    def _digests(self, job: Job) -> dict[str, str]:
        """The checksums of the images, by their paths in the result; a package may have put a folder around them."""
        made = {file.path: file.digests.get("sha256", "") for file in job.made[self.made :]}
        wanted = [path for _, path in self.sources.values()]
        around = next((found[: -len(path)] for path in wanted[:1] for found in made if found.endswith(f"/{path}")), "")
        return {path: made.get(around + path, "") for path in wanted}


def _missing_images(inventory: Inventory, selection: Selection) -> tuple[Problem, ...]:
    """The problem that images are missing, if some are."""
    entries = chosen_entries(inventory, selection)
    missing = [chosen.image_name for chosen in entries if chosen.entry.image is None]
    if not missing:
        return ()
    return (IMAGE_NOT_HERE.at("", message=_imageless(missing, len(entries))),)


def _imageless(names: list[str], pages: int) -> str:
    more = f" and {len(names) - _SHOWN} more" if len(names) > _SHOWN else ""
    return f"{len(names)} of {pages} pages have no image in the folder: {', '.join(names[:_SHOWN])}{more}."
