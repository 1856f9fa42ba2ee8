"""Pages that a METS takes for one, and the versions of each."""

from __future__ import annotations

from collections.abc import Container
from dataclasses import dataclass, field
from itertools import count
from typing import TYPE_CHECKING

from florilegium.folder import stem
from florilegium.inventory.contents import Source
from florilegium.inventory.versions import TRANSCRIPTION, PageHere

if TYPE_CHECKING:
    from florilegium.formats.mets import MetsFile


@dataclass(frozen=True, slots=True)
class MetsPart:
    """A page among those that a METS takes for one.

    Attributes:
        first: of the pages in its files.
        sources: by the names of the versions.
        groups: of the METS that its files are from.
    """

    first: PageHere
    sources: dict[str, Source] = field(default_factory=dict)
    groups: set[str] = field(default_factory=set)

    def add(self, file: MetsFile, page: PageHere) -> None:
        """Add a version."""
        self.sources[_version(file, self.sources)] = page.source
        self.groups.add(file.group)


def part_for(file: MetsFile, page: PageHere, parts: list[MetsPart]) -> MetsPart:
    """The part that a page is a version of: the one of the same image, else one that its group has nothing for.

    Two files of one group that name different images, such as the two pages of an opening, are two pages: the part is
    then a new one.
    """
    same = (part for part in parts if same_stem(part.first.image_name, page.image_name))
    free = (part for part in parts if file.group not in part.groups or not (part.first.image_name and page.image_name))
    part = next(same, None) or next(free, None)
    if part is None:
        part = MetsPart(page)
        parts.append(part)
    return part


def same_stem(one: str, two: str) -> bool:
    """Whether two images are called the same, but for their folders and extensions."""
    return bool(one and two) and stem(one).casefold() == stem(two).casefold()


def _version(file: MetsFile, taken: Container[str]) -> str:
    """What the version is called that a file of a METS holds: like its group, with a number if that has more for the page."""
    # eScriptorium calls its one group of XML files "export", which is no name for a version of the text.
    name = file.group if file.group not in ("", "export") else TRANSCRIPTION
    numbered = (f"{name} ({number})" for number in count(2))
    return name if name not in taken else next(other for other in numbered if other not in taken)
