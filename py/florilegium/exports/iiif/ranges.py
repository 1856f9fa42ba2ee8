"""The folders of a work folder as ranges, the chapters of a table of contents."""

from __future__ import annotations

from collections import defaultdict

from florilegium.exports.iiif.images import ImagePackage, Placed
from florilegium.exports.iiif.metadata import of_folder
from florilegium.folder import is_in, parent
from florilegium.formats.iiif.resources import Json, entries, range_, reference
from florilegium.model.annotation import WorkSubfolder


def structures(package: ImagePackage, top: WorkSubfolder) -> list[Json]:
    """One range for the folder, its own images first, then its sub-folders, in natural order; none if it has none.

    Folders without images are left out. The metadata of the folder itself are those of the manifest already.
    """
    return _Ranges(package, top).all()


class _Ranges:
    def __init__(self, package: ImagePackage, top: WorkSubfolder) -> None:
        self.package = package
        self.top = top
        self.images: dict[str, list[Placed]] = defaultdict(list)
        for placed in package.placed:
            self.images[placed.image.folder].append(placed)
        self.inner: dict[str, list[WorkSubfolder]] = defaultdict(list)
        for folder in package.work.whole.folders:
            if folder.path and is_in(folder.path, top.path):
                self.inner[parent(folder.path)].append(folder)
        self.count = -1

    def all(self) -> list[Json]:
        """The range of the whole."""
        if not any(path != self.top.path for path in self.images):
            return []
        whole = self._range(self.top)
        return [whole] if whole else []

    def _range(self, folder: WorkSubfolder) -> Json | None:
        self.count += 1
        number = self.count
        items = [reference(self.package.canvas_id(placed), "Canvas") for placed in self.images.get(folder.path, ())]
        items += [
            inner for sub in self.inner.get(folder.path, ()) if sub is not self.top and (inner := self._range(sub))
        ]
        if not items:
            self.count = number - 1
            return None
        metadata = [] if folder is self.top else entries(of_folder(folder.path, self.package.work))
        return range_(self.package.of("range", str(number)), folder.name, metadata, items)
