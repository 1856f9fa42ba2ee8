"""Finds the image of a transcribed page, although file names in transcriptions are often only nearly right."""

from __future__ import annotations

import posixpath
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from florilegium.folder import base_name, parent, stem


@dataclass(frozen=True, slots=True)
class Match:
    """An image found for a page.

    Attributes:
        path: of the image.
        exact: whether the name in the transcription led to it as it is written (case apart).
    """

    path: str
    exact: bool


class ImageIndex:
    """The images of a folder, to be found by name, by name without case, or by stem, the nearest first.

    Nearest means: beside the transcription, in the folder above it, in the folders beside it (Transkribus puts the
    images above ``page/``, OCR-D into a folder beside), then anywhere if there is just one of that name.
    """

    def __init__(self, paths: Iterable[str]) -> None:
        self.paths = tuple(paths)
        self._exact = set(self.paths)
        self._by_name: dict[str, list[str]] = defaultdict(list)
        self._by_stem: dict[str, list[str]] = defaultdict(list)
        for path in self.paths:
            self._by_name[base_name(path).casefold()].append(path)
            self._by_stem[stem(path).casefold()].append(path)

    def __contains__(self, path: object) -> bool:
        return path in self._exact

    def find(self, transcription: str, image_name: str) -> Match | None:
        """The image of a page: first as the transcription names it, then the one called like the transcription itself.

        Args:
            transcription: path of the transcription file.
            image_name: what it says its image is called: a name, a path, a Windows path, an address; or nothing.
        """
        name = image_name.replace("\\", "/").split("?")[0]
        here = parent(transcription)
        if name:
            for start in (here, parent(here)):
                path = posixpath.normpath(posixpath.join(start, name))
                if path in self._exact:
                    return Match(path, exact=True)
            if found := _nearest(self._by_name[base_name(name).casefold()], here):
                return Match(found, exact=True)
            if found := _nearest(self._by_stem[stem(name).casefold()], here):
                return Match(found, exact=False)
        own = stem(transcription).casefold()
        while own:
            if found := _nearest(self._by_stem[own], here, near_only=True):
                return Match(found, exact=not name)
            own = own.rpartition(".")[0]
        return None


def _nearest(paths: list[str], here: str, *, near_only: bool = False) -> str | None:
    above = parent(here)
    for path in paths:
        if parent(path) == here:
            return path
    if here:
        for path in paths:
            if parent(path) == above:
                return path
        for path in paths:
            if parent(parent(path)) == above and parent(path) != above:
                return path
    return paths[0] if len(paths) == 1 and not near_only else None
