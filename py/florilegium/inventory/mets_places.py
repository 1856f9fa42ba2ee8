"""Where the files are that a METS names; it is often right about the pages, but not about the paths."""

from __future__ import annotations

import posixpath
import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from florilegium.folder import base_name, parent
from florilegium.images.kinds import is_scan
from florilegium.inventory.images import ImageIndex

if TYPE_CHECKING:
    from florilegium.formats.mets import Mets, MetsFile

_BEST = frozenset({"MAX", "ORIGINAL", "MASTER"})
_WORKED_ON = frozenset(
    {"BIN", "BINARIZED", "BINPAGE", "CLIP", "CROP", "DENOISE", "DESKEW", "DESPECK", "DEWARP", "NRM", "PRINTSPACE"}
)
_SMALL = frozenset({"MIN", "TEASER", "THUMB", "THUMBS", "THUMBNAIL", "THUMBNAILS"})


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
        if found and not file.remote:
            self.moved[file.href] = found
        return found or said

    def _said(self, file: MetsFile) -> str:
        here = posixpath.normpath(posixpath.join(self._folder, file.href.removeprefix("file://").removeprefix("./")))
        # A backslash is a legal sign of a name, but mostly a METS was written on Windows.
        return here if here in self._pages or here in self._images else here.replace("\\", "/")

    def _elsewhere(self, file: MetsFile, said: str) -> str | None:
        name = base_name(file.href.replace("\\", "/").partition("?")[0])
        if is_scan(name):
            match = self._images.find(self._here.path, name) if not file.remote else None
            return match.path if match and match.exact else None
        candidates = self._by_name.get(name.casefold(), [])
        if len(candidates) > 1:
            folders = {base_name(parent(said)).casefold(), file.group.casefold()}
            candidates = [path for path in candidates if base_name(parent(path)).casefold() in folders]
        return candidates[0] if len(candidates) == 1 else None


def page_image(images: Sequence[tuple[MetsFile, str]], named: str) -> str | None:
    """The image of a page, out of all that a METS has for it; ``None`` if it has none.

    It is the one at the path that the transcription names; else that of the best file group. Libraries (DFG) have a group
    for each size, from ``MAX`` to ``THUMBS``; OCR-D one for each step, ``OCR-D-IMG-CROP`` after ``OCR-D-IMG``, of which
    the later ones may show but a part of the page, or show it turned.

    Args:
        images: the files and where they are, in the order of the METS.
        named: what the transcription says its image is called; may be empty.
    """
    said = posixpath.normpath(named.replace("\\", "/")).lstrip("./") if named else "\0"
    ranked = [
        (not f"/{path}".endswith(f"/{said}"), _rank(file.group), place) for place, (file, path) in enumerate(images)
    ]
    return images[min(ranked)[2]][1] if ranked else None


def _rank(group: str) -> int:
    words = set(re.split(r"[-_ ./]", group.upper()))
    return 3 if words & _SMALL else 2 if words & _WORKED_ON else 0 if words & _BEST else 1
