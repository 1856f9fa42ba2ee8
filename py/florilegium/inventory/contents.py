"""The values an inventory is made of. They hold counts and paths, not pages: memory grows with the number of files only."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import TYPE_CHECKING, Any

from florilegium.folder import Folder
from florilegium.model.page import Line, Page, RegionKind
from florilegium.problems import Problem

if TYPE_CHECKING:
    from florilegium.model.annotation import WorkFolder
    from florilegium.model.trained import TrainedModel


@dataclass(frozen=True, slots=True)
class Counts:
    """How much there is of a page, or of many.

    Attributes:
        regions: at every depth; neither the cells of a table are any, nor the dummy region that eScriptorium writes
            around orphan lines.
        lines: all lines, the orphans included.
        characters: code points of the lines' preferred readings.
        region_types: how many regions of each type, untyped ones under ``""``.
        line_types: how many lines of each type, untyped ones under ``""``.
        texts: lines with text, in their preferred reading.
        readings: for each index of a reading (PAGE ``TextEquiv/@index``) how many lines have text in it, and how many
            characters; empty where every line has but one reading, which is then the one of index 0.
    """

    regions: int = 0
    lines: int = 0
    orphan_lines: int = 0
    characters: int = 0
    region_types: Mapping[str, int] = field(default_factory=Counter)
    line_types: Mapping[str, int] = field(default_factory=Counter)
    texts: int = 0
    readings: Mapping[int, tuple[int, int]] = field(default_factory=dict)

    @classmethod
    def of(cls, page: Page) -> Counts:
        """The counts of one page."""
        regions = [region for region in page.all_regions() if region.kind is not RegionKind.CELL]
        lines = list(page.all_lines())
        return cls(
            regions=len(regions),
            lines=len(lines),
            orphan_lines=len(page.orphans),
            characters=sum(len(line.text.content) for line in lines if line.text),
            region_types=Counter(region.type for region in regions),
            line_types=Counter(line.type for line in lines),
            texts=sum(1 for line in lines if line.text and line.text.content),
            readings=_readings(lines),
        )

    def of_reading(self, index: int) -> Counts:
        """The counts with the text of one reading."""
        texts, characters = self.readings.get(index, (0, 0)) if self.readings else (self.texts, self.characters)
        return replace(self, texts=texts, characters=characters, readings={})

    @classmethod
    def total(cls, many: list[Counts]) -> Counts:
        """The sum of counts."""
        region_types: Counter[str] = Counter()
        line_types: Counter[str] = Counter()
        for counts in many:
            region_types.update(counts.region_types)
            line_types.update(counts.line_types)
        return cls(
            regions=sum(c.regions for c in many),
            lines=sum(c.lines for c in many),
            orphan_lines=sum(c.orphan_lines for c in many),
            characters=sum(c.characters for c in many),
            region_types=region_types,
            line_types=line_types,
            texts=sum(c.texts for c in many),
        )


def _readings(lines: Sequence[Line]) -> dict[int, tuple[int, int]]:
    if not any(len(line.texts) > 1 or (line.texts and line.texts[0].index) for line in lines):
        return {}
    found: dict[int, tuple[int, int]] = {}
    for line in lines:
        for text in line.texts:
            if text.content:
                index = text.index or 0
                texts, characters = found.get(index, (0, 0))
                found[index] = texts + 1, characters + len(text.content)
    return found


@dataclass(frozen=True, slots=True)
class Source:
    """Where one version of a page is written down.

    Attributes:
        path: of the file.
        index: which page of the file, from 0.
        counts: what is on it.
        reading: the index of the readings of which the version consists; ``None`` for the preferred ones.
    """

    path: str
    index: int
    counts: Counts
    reading: int | None = None


@dataclass(frozen=True, slots=True)
class PageEntry:
    """A page of a document.

    Attributes:
        name: what its files are called, without extension.
        label: what people call it (METS label); may be empty.
        image_name: its image's file name as its transcription says; may be empty or wrong.
        image: path of its image in the folder; ``None`` if it is not there.
        sources: version name to where that version stands; empty for a page without any segmentation.
    """

    name: str
    label: str
    image_name: str
    image: str | None
    sources: Mapping[str, Source]


@dataclass(frozen=True)
class Document:
    """A document: pages in order, and the versions of their text.

    Attributes:
        name: what people call it.
        path: the folder (or METS file's folder) it stands in; empty for the opened folder itself.
        versions: names of the transcription versions, the one to choose first first.
    """

    name: str
    path: str
    pages: tuple[PageEntry, ...]
    versions: tuple[str, ...]

    @cached_property
    def region_types(self) -> tuple[str, ...]:
        """The types of its regions in any version, the most frequent first; untyped ones as an empty name."""
        return self._types(lambda counts: counts.region_types)

    @cached_property
    def line_types(self) -> tuple[str, ...]:
        """The types of its lines in any version, the most frequent first; untyped ones as an empty name."""
        return self._types(lambda counts: counts.line_types)

    def _types(self, of: Callable[[Counts], Mapping[str, int]]) -> tuple[str, ...]:
        total: Counter[str] = Counter()
        for page in self.pages:
            for source in page.sources.values():
                total.update(of(source.counts))
        return tuple(sorted(total, key=lambda name: (-total[name], name)))

    def sources(self, version: str) -> list[Source]:
        """Where a version stands, page by page."""
        return [page.sources[version] for page in self.pages if version in page.sources]

    def counts(self, version: str | None = None) -> Counts:
        """How much there is of a version; by default of the first."""
        chosen = version if version is not None else next(iter(self.versions), "")
        return Counts.total([source.counts for source in self.sources(chosen)])

    def as_json(self) -> dict[str, Any]:
        """The document as plain JSON data, its counts those of the first version."""
        counts = self.counts()
        versions = [
            {"name": name, "pages": len(self.sources(name)), "lines": total.lines, "transcribed": total.texts}
            for name in self.versions
            for total in [self.counts(name)]
        ]
        return {
            "name": self.name,
            "path": self.path,
            "pages": len(self.pages),
            "regions": counts.regions,
            "lines": counts.lines,
            "orphan_lines": counts.orphan_lines,
            "characters": counts.characters,
            "region_types": dict(counts.region_types),
            "line_types": dict(counts.line_types),
            "versions": versions,
        }


@dataclass(frozen=True)
class Inventory:
    """All that is in a folder.

    Attributes:
        images: paths of all image files.
        work_folder: the IMMARKUS work folder it is, if it is one.
    """

    folder: Folder
    documents: tuple[Document, ...]
    work_folder: WorkFolder | None
    models: tuple[TrainedModel, ...]
    images: tuple[str, ...]
    problems: tuple[Problem, ...]

    def as_json(self) -> dict[str, Any]:
        """The inventory as plain JSON data."""
        return {
            "documents": [document.as_json() for document in self.documents],
            "work_folder": work_folder_as_json(self.work_folder) if self.work_folder else None,
            "models": [model.as_json() for model in self.models],
            "images": len(self.images),
            "problems": [problem.as_json() for problem in self.problems],
        }


def work_folder_of(inventory: Inventory) -> WorkFolder:
    """The work folder of an inventory that has one.

    Raises:
        LookupError: it has none.
    """
    if inventory.work_folder is None:
        raise LookupError("The folder is no IMMARKUS work folder.")
    return inventory.work_folder


def work_folder_as_json(work: WorkFolder) -> dict[str, Any]:
    """The counts of a work folder as plain JSON data.

    ``annotations`` are those with a place on an image; an annotation of two classes counts under both.
    """
    placed = [annotation for image in work.everything() for annotation in image.regions]
    classes = Counter(source for a in placed for source in {body.source for body in a.of_purpose("classifying")})
    return {
        "images": len(work.images),
        "annotations": len(placed),
        "annotations_by_class": dict(classes),
        "notes": sum(1 for a in placed if any(body.value for body in a.of_purpose("commenting"))),
        "relations": len(work.relations),
        "entity_classes": len(work.model.entity_classes),
        "image_schemas": len(work.model.image_schemas),
        "folder_schemas": len(work.model.folder_schemas),
        "iiif_manifests": len(work.manifests),
    }
