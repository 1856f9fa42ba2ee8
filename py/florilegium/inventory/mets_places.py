"""Where the files are that a METS names; it is often right about the pages, but not about the paths."""

from __future__ import annotations

import posixpath
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from florilegium.folder import base_name, parent
from florilegium.formats.mets import Mets, MetsFile
from florilegium.images.kinds import is_scan
from florilegium.inventory.images import ImageIndex


@dataclass(frozen=True, slots=True)
class MetsHere:
    """A METS file and what it says."""

    path: str
    mets: Mets


class MetsPlaces:
    """The files of one METS: at the place it says, or else below it under the same name, if there is just one.

    Of several files of that name the one is taken whose folder is called like the one that the METS names, or like the
    file's group.

    Attributes:
        moved: what was found at another place: as the METS says, and where it is.
    """

    def __init__(self, here: MetsHere, pages: Iterable[str], images: ImageIndex) -> None:
        self.moved: dict[str, str] = {}
        self._here = here
        self._folder = parent(here.path)
        self._images = images
        self._pages = set(pages)
        self._named = {self._said(file) for file in here.mets.files}
        self._by_name: dict[str, list[str]] = defaultdict(list)
        below = f"{self._folder}/" if self._folder else ""
        for path in self._pages - self._named:
            if path.startswith(below):
                self._by_name[base_name(path).casefold()].append(path)

    def of(self, file: MetsFile) -> str:
        """The path of a file in the opened folder; where nothing is found, the one that the METS says."""
        said = self._said(file)
        if said in self._pages or said in self._images:
            return said
        found = self._elsewhere(file, said)
        if found and "://" not in file.href:
            self.moved[file.href] = found
        return found or said

    def _said(self, file: MetsFile) -> str:
        return posixpath.normpath(posixpath.join(self._folder, file.href.removeprefix("file://").removeprefix("./")))

    def _elsewhere(self, file: MetsFile, said: str) -> str | None:
        name = base_name(file.href.partition("?")[0])
        if is_scan(name):
            match = self._images.find(self._here.path, name) if "://" not in file.href else None
            return match.path if match and match.exact else None
        candidates = self._by_name.get(name.casefold(), [])
        if len(candidates) > 1:
            folders = {base_name(parent(said)).casefold(), file.group.casefold()}
            candidates = [path for path in candidates if base_name(parent(path)).casefold() in folders]
        return candidates[0] if len(candidates) == 1 else None
