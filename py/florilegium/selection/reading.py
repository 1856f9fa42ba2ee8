"""Reads the pages that are wanted and works on each, in several workers where there are such.

What is done with a page is a module-level function of the page, what there is to know about it, and arguments of its
own; so it can run anywhere. Pages travel in small batches: one message for each page would cost more than the page.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import AsyncGenerator, Callable, Iterator, Sequence
from contextlib import aclosing
from dataclasses import dataclass, replace
from typing import Generic, TypeAlias, TypeVar

from florilegium.collector import collector_quiet
from florilegium.folder import FileRef, Folder
from florilegium.formats.transcription import read_pages
from florilegium.images.sizes import image_size
from florilegium.inventory import Inventory
from florilegium.job import Job
from florilegium.model.page import Page
from florilegium.model.scaling import to_pixels
from florilegium.problems import Problem, Severity, counted, kind
from florilegium.selection.entries import ChosenEntry, chosen_entries, not_found
from florilegium.selection.texts import Filled, filled, with_reading, without_text
from florilegium.selection.wanted import Selection, doubtful, select
from florilegium.work import Tools

PAGE_CHANGED = kind(
    "page-changed",
    Severity.ERROR,
    "The page is no longer in the file.",
    "The file has changed since the folder was opened. Open the folder again.",
)
VERSION_MISSING = kind(
    "version-missing",
    Severity.WARNING,
    "The page has no text in the version chosen; its regions and lines are exported without text.",
)
VERSION_STANDS_IN = kind(
    "version-stands-in",
    Severity.NOTE,
    "Where the version chosen has no text, that of another is taken.",
)
TEXT_DOUBTFUL = kind(
    "text-doubtful",
    Severity.NOTE,
    "The text of lines is left out, since the recogniser was less sure of it than asked for.",
)

BATCH = 8
"""Pages that are worked on in one go. A file with more pages than that is a batch of its own, to be read once."""

A = TypeVar("A")
R = TypeVar("R")

Work: TypeAlias = Callable[[Page, str, A], R]
"""What is done with a page: the page, the path of its file for problems, arguments. Never raises."""


@dataclass(frozen=True, slots=True)
class ChosenPage(Generic[R]):
    """A page that was wanted, and what the work on it gave."""

    chosen: ChosenEntry
    page: R


@dataclass(frozen=True, slots=True)
class _Request:
    """A page to be read.

    Attributes:
        sources: the path, the index in that file, and the reading, of each version that is needed.
        image: of the page, to take the size from.
        image_name: for a page without any source.
        textless: see `ChosenEntry`.
    """

    sources: tuple[tuple[str, int, int | None], ...]
    image: FileRef | None
    image_name: str
    textless: bool


@dataclass(frozen=True, slots=True)
class _Batch(Generic[A, R]):
    """Pages that are worked on in one go, and the files they are in."""

    folder: Folder
    requests: tuple[_Request, ...]
    arguments: tuple[A, ...]
    selection: Selection
    work: Work[A, R]


@dataclass(frozen=True, slots=True)
class _Outcome(Generic[R]):
    """What became of one page.

    Attributes:
        result: of the work, if the page could be read.
        problems: what there is to say.
        unsure: lines whose text is doubtful.
        taken: lines with text of each source after the first.
    """

    result: tuple[R] | None
    problems: tuple[Problem, ...] = ()
    unsure: int = 0
    taken: tuple[int, ...] = ()


async def chosen_pages(inventory: Inventory, selection: Selection, job: Job) -> AsyncGenerator[ChosenPage[Page], None]:
    """The pages that are wanted, read one after the other, as they are."""
    entries = chosen_entries(inventory, selection)
    async for item in worked_pages(inventory, selection, job, _itself, [(chosen, None) for chosen in entries]):
        yield item


async def chosen_page(inventory: Inventory, selection: Selection, job: Job, chosen: ChosenEntry) -> Page | None:
    """One page, read; ``None`` if it cannot be, and the job then knows why."""
    async with aclosing(worked_pages(inventory, selection, job, _itself, [(chosen, None)])) as pages:
        return await anext((item.page async for item in pages), None)


def _itself(page: Page, path: str, arguments: None) -> Page:
    return page


async def worked_pages(
    inventory: Inventory, selection: Selection, job: Job, work: Work[A, R], items: Sequence[tuple[ChosenEntry, A]]
) -> AsyncGenerator[ChosenPage[R], None]:
    """What work on pages gives, in order.

    A page without any source is an empty page; one that cannot be read is reported and left out.

    Args:
        inventory: of the folder.
        selection: what is wanted of the pages.
        job: the run.
        work: a module-level function.
        items: the pages, and the arguments of the work on each.
    """
    job.report(*not_found(inventory, selection))
    done, unsure = 0, 0
    whole: Counter[str] = Counter()  # pages that stand in for others, by version
    single: Counter[str] = Counter()  # lines that do
    groups = list(_batches(items))
    batches = [_batch(inventory.folder, group, selection, work) for group in groups]
    results = job.map(_work_on, batches)
    try:
        for group in groups:
            for (chosen, _), outcome in zip(group, await anext(results), strict=True):
                done += 1
                job.report(*outcome.problems)
                unsure += outcome.unsure
                if chosen.stands_in:
                    whole[chosen.versions[0]] += 1
                single.update(dict(zip(chosen.versions[1:], outcome.taken, strict=False)))
                if outcome.result is not None:
                    yield ChosenPage(chosen, outcome.result[0])
                job.step(done, len(items), chosen.source.path if chosen.source else chosen.entry.name)
    finally:
        await results.aclose()
    for name in dict.fromkeys((*whole, *single)):
        if whole[name] or single[name]:
            message = f"Text is taken from {name!r}; whole pages: {whole[name]}, single lines: {single[name]}."
            job.report(VERSION_STANDS_IN.at("", message=message))
    if unsure:
        lines, least = counted(unsure, "line"), selection.least_confidence
        job.report(TEXT_DOUBTFUL.at("", message=f"The text of {lines} is left out: confidence below {least:g}."))


def _batches(items: Sequence[tuple[ChosenEntry, A]]) -> Iterator[list[tuple[ChosenEntry, A]]]:
    batch: list[tuple[ChosenEntry, A]] = []
    last = ""
    for item in items:
        path = item[0].source.path if item[0].source else ""
        if len(batch) >= BATCH and not (path and path == last):
            yield batch
            batch = []
        batch.append(item)
        last = path
    if batch:
        yield batch


def _batch(folder: Folder, group: list[tuple[ChosenEntry, A]], selection: Selection, work: Work[A, R]) -> _Batch[A, R]:
    requests = tuple(_request(folder, chosen) for chosen, _ in group)
    # The pages are chosen already: ten thousand keys need not travel with each batch.
    lean = replace(selection, pages=None, page_range="")
    paths = dict.fromkeys(path for request in requests for path, _, _ in request.sources)
    files = [file for path in paths if (file := folder.file(path))]
    return _Batch(folder.only(files), requests, tuple(arguments for _, arguments in group), lean, work)


def _request(folder: Folder, chosen: ChosenEntry) -> _Request:
    return _Request(
        tuple((source.path, source.index, source.reading) for source in chosen.sources),
        folder.file(chosen.entry.image) if chosen.entry.image else None,
        chosen.image_name,
        chosen.textless,
    )


async def _work_on(tools: Tools, batch: _Batch[A, R]) -> list[_Outcome[R]]:
    """The task that workers do."""
    source = _Files({file.path: content async for file, content in batch.folder.read_each(batch.folder.files)})
    with collector_quiet():
        return [
            await _outcome(source, request, arguments, batch)
            for request, arguments in zip(batch.requests, batch.arguments, strict=True)
        ]


async def _outcome(source: _Files, request: _Request, arguments: A, batch: _Batch[A, R]) -> _Outcome[R]:
    path = request.sources[0][0] if request.sources else ""
    problems: list[Problem] = []
    read = source.page(request, problems)
    if read is None:
        return _Outcome(None, tuple(problems))
    if request.textless:
        problems.append(VERSION_MISSING.at(path, message=_version_missing(batch.selection)))
    least = batch.selection.least_confidence
    unsure = sum(doubtful(line, least) for line in read.page.all_lines()) if least > 0 else 0
    page = select(await _in_pixels(read.page, request.image), batch.selection)
    return _Outcome((batch.work(page, path, arguments),), tuple(problems), unsure, read.taken)


class _Files:
    """The files of a batch, the last one that was parsed kept for its further pages."""

    def __init__(self, contents: dict[str, bytes | Problem]) -> None:
        self._contents = contents
        self._path = ""
        self._pages: tuple[Page, ...] | Problem = ()

    def page(self, request: _Request, problems: list[Problem]) -> Filled | None:
        """The page in the versions wanted; ``None`` if it cannot be read."""
        if not request.sources:
            return Filled(Page(request.image_name, 0, 0))
        found = [self._version(*source) for source in request.sources]
        problems += [one for one in found if isinstance(one, Problem)]
        page, others = found[0], [one if isinstance(one, Page) else Page("", 0, 0) for one in found[1:]]
        if isinstance(page, Problem):
            return None
        if request.textless:
            return Filled(without_text(page))
        return filled(page, others)

    def _version(self, path: str, index: int, reading: int | None) -> Page | Problem:
        if path != self._path:
            self._path, content = path, self._contents.get(path)
            if isinstance(content, bytes):
                self._pages = read_pages(content, path).value or ()  # what it has to say, the inventory has said
            else:
                self._pages = content or ()
        if isinstance(self._pages, Problem):
            return self._pages
        if index >= len(self._pages):
            return PAGE_CHANGED.at(path, f"page {index + 1}")
        page = self._pages[index]
        return page if reading is None else with_reading(page, reading)


def _version_missing(selection: Selection) -> str:
    names = " or ".join(repr(name) for name in selection.versions if name) or "that is the first of its document"
    return f"The page has no text in the version {names}; its regions and lines are exported without text."


async def _in_pixels(page: Page, image: FileRef | None) -> Page:
    """The page with its size and coordinates in pixels, as far as its image can tell what it lacks."""
    if (page.width and page.height and page.unit == "pixel") or image is None:
        return page
    try:
        size = await image_size(image)
    except OSError:
        return page  # who wants the image itself will be told
    if size is None:
        return page
    if page.unit != "pixel" and page.width and page.height:
        return to_pixels(page, *size)
    return replace(page, width=float(size[0]), height=float(size[1]))
