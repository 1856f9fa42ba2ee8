"""Looks through a folder and says what is there and what is wrong with it.

What only some folders need is imported when it is there: in the page importing takes longer than reading a small folder.
"""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from florilegium.collector import collector_quiet
from florilegium.folder import FileRef, Folder, extension, unreadable
from florilegium.formats import transcription
from florilegium.formats.immarkus.files import is_work_folder, work_folder_within
from florilegium.formats.kraken import MODEL_EXTENSIONS
from florilegium.images.kinds import is_scan
from florilegium.inventory.contents import Counts, Inventory
from florilegium.inventory.documents import find_documents
from florilegium.inventory.image_sizes import check_sizes
from florilegium.inventory.mets_places import MetsHere
from florilegium.inventory.versions import PageHere
from florilegium.model.page import Page
from florilegium.problems import Problem, Severity, kind
from florilegium.progress import OnProgress, Progress, unheard

if TYPE_CHECKING:
    from florilegium.model.trained import TrainedModel

NOTHING_HERE = kind(
    "nothing-here",
    Severity.WARNING,
    "There is nothing here that can be exported.",
    "Open an IMMARKUS work folder (it holds _immarkus.model.json), or a folder with ALTO or PAGE files.",
)

_LINES_KNOWN = 4
"""How many line ids of a page are kept."""
TRANSCRIPTION_EXTENSIONS = frozenset({"xml", "alto", "page", "pagexml", "mets"})


async def look(folder: Folder, on_progress: OnProgress = unheard) -> Inventory:
    """Take the inventory of a folder: every transcription and every annotation is read once, of images only the header."""
    if inner := work_folder_within(folder):
        folder = folder.within(inner)
    opened, folder = folder, await _with_zips(folder)
    problems: list[Problem] = list(folder.problems)
    images = tuple(file.path for file in folder.files if is_scan(file.path) and not _hidden(file.path))
    candidates = [f for f in folder.files if extension(f.path) in TRANSCRIPTION_EXTENSIONS and not _hidden(f.path)]
    pages, maps = await _read_transcriptions(folder, candidates, problems, on_progress)
    documents = find_documents(folder.name, pages, maps, images)
    problems.extend(documents.problems)
    work = None
    problems.extend(await check_sizes(folder, documents.documents, pages, on_progress))
    if is_work_folder(opened):
        from florilegium.formats.immarkus.work_folder import read_work_folder

        reading = await read_work_folder(opened)
        work = reading.value
        problems.extend(reading.problems)
    models = await _read_models(folder, problems)
    if not (documents.documents or work or models):
        problems.append(NOTHING_HERE.at(""))
    return Inventory(folder, documents.documents, work, models, images, tuple(problems))


async def _with_zips(folder: Folder) -> Folder:
    if not any(extension(file.path) == "zip" for file in folder.files):
        return folder
    from florilegium.folder.zip_inside import with_zips

    return await with_zips(folder)


async def _read_transcriptions(
    folder: Folder, candidates: list[FileRef], problems: list[Problem], on_progress: OnProgress
) -> tuple[list[PageHere], list[MetsHere]]:
    pages: list[PageHere] = []
    maps: list[MetsHere] = []
    done = 0
    async for file, content in folder.read_each(candidates):
        done += 1
        on_progress(Progress(done, len(candidates), file.path))
        if isinstance(content, Problem):
            problems.append(content)
            continue
        recognised = transcription.recognise(content)
        if recognised == "mets":
            from florilegium.formats import mets

            map_reading = mets.read(content, file.path)
            problems.extend(map_reading.problems)
            if map_reading.value:
                maps.append(MetsHere(file.path, map_reading.value))
        elif recognised:
            with collector_quiet():
                reading = transcription.read_pages(content, file.path)
                problems.extend(reading.problems)
                pages.extend(_page_here(file.path, index, page) for index, page in enumerate(reading.value or ()))
                del reading
    return pages, maps


async def _read_models(folder: Folder, problems: list[Problem]) -> tuple[TrainedModel, ...]:
    models: list[TrainedModel] = []
    for file in folder.files:
        if extension(file.path) in MODEL_EXTENSIONS and not _hidden(file.path):
            from florilegium.formats.kraken.read import read_models

            try:
                reading = await read_models(file)
            except OSError as error:
                problems.append(unreadable(file.path, error))
                continue
            problems.extend(reading.problems)
            models.extend(reading.value or ())
    return tuple(models)


def _page_here(path: str, index: int, page: Page) -> PageHere:
    size = (page.width, page.height) if page.unit == "pixel" else (0.0, 0.0)
    lines = tuple(line.id for line in islice(page.all_lines(), _LINES_KNOWN))
    return PageHere(path, index, page.image, Counts.of(page), size, lines)


def _hidden(path: str) -> bool:
    """Whether it lies in a hidden folder, such as IMMARKUS's ``.visual-search`` or ``.git``."""
    return any(part.startswith(".") for part in path.split("/")[:-1])
