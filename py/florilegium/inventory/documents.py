"""Makes documents out of page files: one for each METS that has its pages here, one for each other folder of pages.

The versions of a page's text are told apart by where they stand: in a METS by file group; beside each other as
``x.xml`` and ``x.suffix.xml``; in sibling folders (``page/`` and ``alto/``) that speak of the same images; or in one
file by the index of the reading (PAGE ``TextEquiv/@index``).
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import zip_longest
from typing import TYPE_CHECKING

from florilegium.folder import base_name, extension, natural_key, parent, stem
from florilegium.inventory.contents import Document, PageEntry
from florilegium.inventory.images import ImageIndex
from florilegium.inventory.mets_parts import MetsPart, part_for, same_stem
from florilegium.inventory.mets_places import MetsHere, MetsPlaces, page_image
from florilegium.inventory.versions import LAYERS, TRANSCRIPTION, PageHere, together, version_order, with_readings
from florilegium.problems import Problem, Severity, kind

if TYPE_CHECKING:
    from florilegium.formats.mets import MetsFile

METS_FILES_MISSING = kind(
    "mets-files-missing",
    Severity.WARNING,
    "The METS names files that are not here.",
    "The pages that are here are taken. If you need the others, open the folder that holds them all.",
)
METS_PATHS_WRONG = kind(
    "mets-paths-wrong",
    Severity.WARNING,
    "The METS names files at other places than those where they are; files of the same name are taken.",
    "Look whether these are the right ones. To be sure, put the files where the METS says they are.",
)
METS_WITHOUT_PAGES = kind(
    "mets-without-pages",
    Severity.NOTE,
    "None of the page files that the METS names is here; the pages are taken as they lie in the folders.",
)
METS_INCOMPLETE = kind(
    "mets-incomplete",
    Severity.WARNING,
    "There are page files beside the METS that it does not name; they follow after its pages.",
)
IMAGE_MISSING = kind(
    "image-missing",
    Severity.WARNING,
    "The image of the page is not in the folder.",
    "Text and XML exports do not need it. To export with images, put it beside the transcription.",
)
IMAGES_MISSING = kind(
    "images-missing",
    Severity.NOTE,
    "None of the document's page images is in the folder.",
    "Text and XML exports do not need them. To export with images, put them beside the transcriptions.",
)
IMAGE_SHARED = kind(
    "image-shared",
    Severity.WARNING,
    "Several pages have the same image.",
    "One of them may name a wrong image, or its own may be missing. Put the images beside their transcriptions.",
)
IMAGE_GUESSED = kind(
    "image-guessed",
    Severity.WARNING,
    "The transcription names an image that is not here; the image with the same name but another ending is taken.",
)

_MARKS = re.compile("[_.-]")
"""Signs behind which a name says which state of an image it is."""
_SHOWN = 5
"""How many names a message lists before it says how many more there are."""


@dataclass(frozen=True, slots=True)
class Found:
    """The documents of a folder, and what is wrong with them."""

    documents: tuple[Document, ...]
    problems: tuple[Problem, ...]


def find_documents(name: str, pages: Sequence[PageHere], maps: Sequence[MetsHere], images: Sequence[str]) -> Found:
    """Group pages into documents.

    Args:
        name: of the opened folder.
        pages: all pages found, in natural order of their files.
        maps: all METS files found.
        images: paths of all images.
    """
    finder = _Finder(name, ImageIndex(images))
    by_file: dict[str, list[PageHere]] = defaultdict(list)
    for page in pages:
        by_file[page.path].append(page)
    documents = [document for here in maps if (document := finder.from_mets(here, by_file))]
    documents += finder.from_folders(by_file)
    documents = [with_readings(document) for document in _distinct(together(documents, pages))]
    documents.sort(key=lambda document: natural_key(f"{document.path}/"))
    for document in documents:
        finder.check_images(document)
    finder.check_shared_images(documents)
    return Found(tuple(documents), tuple(finder.problems))


class _Finder:
    def __init__(self, name: str, images: ImageIndex) -> None:
        self.name = name
        self.images = images
        self.problems: list[Problem] = []

    def from_mets(self, here: MetsHere, by_file: dict[str, list[PageHere]]) -> Document | None:
        """The document a METS describes; takes its page files out of ``by_file``."""
        folder, known = parent(here.path), self.images
        places = MetsPlaces(here, by_file, known)
        missing: list[str] = []
        entries: list[PageEntry] = []
        taken: dict[str, list[PageHere]] = {}
        left: dict[str, list[PageHere]] = {}
        """The pages that the METS has not come to, of files that hold several."""
        for page in here.mets.pages:
            seen: set[str] = set()
            images: list[tuple[MetsFile, str]] = []
            parts: list[MetsPart] = []
            for file in page.files:
                path = places.of(file)
                if path in known:
                    images.append((file, path))
                elif path in by_file or path in taken:
                    if path in by_file:
                        left[path] = taken[path] = by_file.pop(path)
                    # OCR-D lists one file under several groups when one step did the work of several.
                    if path not in seen:
                        seen.add(path)
                        one, left[path] = (left[path] or taken[path])[0], left[path][1:]
                        part_for(file, one, parts).add(file, one)
                elif file.href and not file.remote:
                    missing.append(file.href)
            for part in parts:
                first = part.first
                own = images if len(parts) == 1 else [one for one in images if same_stem(one[1], first.image_name)]
                image = page_image(own, first.image_name)
                if not image:
                    match = self.images.find(first.path, first.image_name)
                    image = match.path if match else None
                entries.append(PageEntry(_page_name(first), page.label, first.image_name, image, part.sources))
            if not parts and (image := page_image(images, "")):
                entries.append(PageEntry(stem(image), page.label, base_name(image), image, {}))
        if not taken:
            if missing:
                self.problems.append(
                    METS_WITHOUT_PAGES.at(here.path, message=_listing("None of its files is here", missing))
                )
            return None
        if missing:
            self.problems.append(
                METS_FILES_MISSING.at(here.path, message=_listing("The METS names files that are not here", missing))
            )
        if places.moved:
            moved = [f"{href} is {path}" for href, path in places.moved.items()]
            self.problems.append(
                METS_PATHS_WRONG.at(here.path, message=_listing("Files are not where the METS says", moved))
            )
        entries = list(_with_further_pages(entries, left))
        entries += self._left_beside(here.path, entries, taken, by_file)
        name = here.mets.label or self._document_name(folder)
        return Document(name, folder, tuple(entries), version_order(entries))

    def _left_beside(
        self, mets: str, entries: list[PageEntry], taken: dict[str, list[PageHere]], by_file: dict[str, list[PageHere]]
    ) -> list[PageEntry]:
        folders = {parent(path) for path in taken}
        left = [path for path in by_file if parent(path) in folders]
        if not left:
            return []
        self.problems.append(METS_INCOMPLETE.at(mets, message=_listing("The METS does not name", left)))
        names = {version for entry in entries for version in entry.sources}
        version = next(iter(names)) if len(names) == 1 else TRANSCRIPTION
        return self._entries({path: by_file.pop(path) for path in left}, version)

    def from_folders(self, by_file: dict[str, list[PageHere]]) -> list[Document]:
        """One document for each folder of page files; sibling folders that speak of the same pages are one."""
        by_folder: dict[str, dict[str, list[PageHere]]] = defaultdict(dict)
        for path, pages in by_file.items():
            by_folder[parent(path)][path] = pages
        groups: list[dict[str, list[PageEntry]]] = []
        # Only folders beside each other that hold the same first page can be the same: so thousands are compared fast.
        beside: dict[tuple[str, str], list[dict[str, list[PageEntry]]]] = defaultdict(list)
        for folder, files in by_folder.items():
            entries = self._entries(files, TRANSCRIPTION)
            near = {id(group): group for entry in entries for group in beside.get((parent(folder), entry.name), ())}
            for group in near.values():
                first, others = next(iter(group.items()))
                if _same_pages(first, others, folder, entries):
                    group[folder] = entries
                    break
            else:
                groups.append({folder: entries})
                for entry in entries:
                    beside[parent(folder), entry.name].append(groups[-1])
        documents = [self._from_group(group) for group in groups]
        used = {page.image for document in documents for page in document.pages}
        return [self._with_unsegmented(document, used) for document in documents]

    def _from_group(self, group: dict[str, list[PageEntry]]) -> Document:
        """The document of one folder; or of several beside each other, the versions then called like the folders."""
        if len(group) == 1:
            [(folder, entries)] = group.items()
            return Document(self._document_name(folder), folder, tuple(entries), version_order(entries))
        pages: dict[str, PageEntry] = {}
        for folder, entries in group.items():
            for entry in entries:
                page = pages.setdefault(entry.name, replace(entry, sources={}))
                renamed = {}
                for version, source in entry.sources.items():
                    label = base_name(folder) if version == TRANSCRIPTION else version
                    renamed[f"{base_name(folder)}: {label}" if label in page.sources else label] = source
                pages[entry.name] = replace(page, sources={**page.sources, **renamed})
        ordered = sorted(pages.values(), key=lambda page: natural_key(page.name))
        above = parent(next(iter(group)))
        return Document(self._document_name(above), above, tuple(ordered), version_order(ordered))

    def _entries(self, files: dict[str, list[PageHere]], version: str) -> list[PageEntry]:
        """The pages of one folder, ``x.suffix.xml`` counted as a version of ``x.xml``, page by page."""
        stems = {stem(path) for path in files}
        entries: dict[tuple[str, int], PageEntry] = {}
        for path in sorted(files, key=natural_key):
            base, suffix = _base(stem(path), stems)
            for here in files[path]:
                label, entry = suffix or version, entries.get((base, here.index))
                if entry:
                    if label in entry.sources:
                        label = f"{label} ({path.rpartition('.')[2]})"
                    entries[base, here.index] = replace(entry, sources={**entry.sources, label: here.source})
                    continue
                name = _page_name(here, base)
                while here.index and name in stems:  # m_2.xml is another page than the second one in m.xml
                    name = f"{base}_page{name.removeprefix(base)}"
                match = self.images.find(path, here.image_name)
                if match and not match.exact:
                    self.problems.append(
                        IMAGE_GUESSED.at(path, message=f"{here.image_name} is not here; {match.path} is taken for it.")
                    )
                image = match.path if match else None
                entries[base, here.index] = PageEntry(name, "", here.image_name, image, {label: here.source})
        return list(entries.values())

    def _with_unsegmented(self, document: Document, used: set[str | None]) -> Document:
        """The document with a page for each image that lies among its images but has no transcription."""
        folders = {parent(page.image) for page in document.pages if page.image}
        stems = {stem(page.image) for page in document.pages if page.image}
        more = [
            PageEntry(stem(path), "", base_name(path), path, {})
            for path in self.images.paths
            if parent(path) in folders and path not in used and not _variant(stem(path), stems)
        ]
        if not more:
            return document
        return replace(document, pages=tuple(sorted((*document.pages, *more), key=lambda page: natural_key(page.name))))

    def check_images(self, document: Document) -> None:
        """Say which images are missing."""
        missing = [page for page in document.pages if page.image is None]
        if len(missing) == len(document.pages):
            self.problems.append(IMAGES_MISSING.at(document.path))
            return
        for page in missing:
            path = next((source.path for source in page.sources.values()), document.path)
            self.problems.append(
                IMAGE_MISSING.at(path, message=f"The image {page.image_name or '(unnamed)'} is not in the folder.")
            )

    def check_shared_images(self, documents: Sequence[Document]) -> None:
        """Say which images more than one page has; several pages in one file may well share theirs."""
        users: dict[str, dict[str, None]] = defaultdict(dict)
        for document in documents:
            for page in document.pages:
                if page.image and page.sources:
                    users[page.image][next(iter(page.sources.values())).path] = None
        for image, paths in users.items():
            if len(paths) > 1:
                self.problems.append(
                    IMAGE_SHARED.at(image, message=_listing("Several pages have this image", list(paths)))
                )

    def _document_name(self, folder: str) -> str:
        while folder and base_name(folder).casefold() in LAYERS:
            folder = parent(folder)
        name = base_name(folder)
        return (stem(name) if extension(name) == "zip" else name) or self.name


def _distinct(documents: list[Document]) -> list[Document]:
    """Documents of the same name get their folder's path behind it."""
    names = Counter(document.name for document in documents)
    return [
        replace(document, name=f"{document.name} ({document.path})")
        if names[document.name] > 1 and document.path
        else document
        for document in documents
    ]


def _page_name(here: PageHere, base: str = "") -> str:
    """What a page is called: like its file, a further page of the file with its number behind."""
    name = base or stem(here.path)
    return name if here.index == 0 else f"{name}_{here.index + 1}"


def _with_further_pages(entries: list[PageEntry], left: dict[str, list[PageHere]]) -> Iterator[PageEntry]:
    """Entries, each followed by those pages of its files that the METS, which names whole files, does not name."""
    last = {source.path: entry for entry in entries for source in entry.sources.values()}
    for entry in entries:
        yield entry
        further = {name: left[source.path] for name, source in entry.sources.items() if last[source.path] is entry}
        for row in zip_longest(*further.values()):
            found = {name: here for name, here in zip(further, row, strict=True) if here}
            here = next(iter(found.values()))
            sources = {name: one.source for name, one in found.items()}
            yield PageEntry(_page_name(here), "", here.image_name, entry.image, sources)


def _base(name: str, stems: set[str]) -> tuple[str, str]:
    """The shortest stem that a stem extends with a dot, and by what: ``x.choco`` beside ``x`` gives ``x``, ``choco``."""
    parts = name.split(".")
    for cut in range(1, len(parts)):
        if (head := ".".join(parts[:cut])) in stems:
            return head, ".".join(parts[cut:])
    return name, ""


def _variant(name: str, stems: set[str]) -> bool:
    """Whether an image is another state of one that has a page: ``0006_B.tif`` beside ``0006.jpg``."""
    return any(name[: mark.start()] in stems for mark in _MARKS.finditer(name))


def _same_pages(first: str, others: list[PageEntry], folder: str, entries: list[PageEntry]) -> bool:
    """Whether two sibling folders hold the same pages: of the same names and the same images."""
    mine = {page.name: page for page in others}
    common = [(mine[entry.name], entry) for entry in entries if entry.name in mine]
    if not common or len(common) * 2 < len(entries) or not first:
        return False
    layers = {base_name(first).casefold(), base_name(folder).casefold()} <= LAYERS
    return all(
        one.image == two.image if one.image or two.image else layers and one.image_name == two.image_name
        for one, two in common
    )


def _listing(what: str, names: Sequence[str]) -> str:
    more = f" and {len(names) - _SHOWN} more" if len(names) > _SHOWN else ""
    return f"{what}: {', '.join(names[:_SHOWN])}{more}."
