"""The options of the IIIF export, and what of a work folder they choose."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from posixpath import commonpath

from florilegium.exports.iiif.annotations import Style, shown
from florilegium.exports.options import option
from florilegium.exports.part import WorkFolderOptions
from florilegium.formats.iiif.addresses import PLACEHOLDER, read_base
from florilegium.model.annotation import AnnotatedImage, Manifest, WorkFolder, WorkSubfolder


class Scope(StrEnum):
    """What becomes a manifest."""

    FOLDER = "folder"
    IMAGES = "images"


class Pages(StrEnum):
    """Where the annotations stand."""

    EXTERNAL = "external"
    INLINE = "inline"


@dataclass(frozen=True)
class Options(WorkFolderOptions):
    """What the manifests are to hold."""

    scope: Scope = option(
        Scope.FOLDER,
        "Manifests",
        "A manifest is what a IIIF viewer opens. Imported manifests become a manifest of their own in any case.",
        labels={"folder": "One for the folder, its sub-folders as chapters", "images": "One for each image"},
    )
    base_url: str = option(
        "",
        "Base address",
        "The address on the web under which the unpacked files will lie, such as https://example.org/iiif. Every address "
        "in the manifests begins with it.",
    )
    mirador_safe: bool = option(
        False,
        "Shapes for Mirador",
        "Write ellipses, polygons, lines and turned boxes as paths, since Mirador shows no others.",
    )
    include_images: bool = option(True, "Images", "Put the images into the zip, as they are.")
    pages: Pages = option(
        Pages.EXTERNAL,
        "Annotations",
        "Most viewers read both. Some fetch no files beside the manifest; others are slow with large manifests.",
        labels={"external": "In files beside the manifest", "inline": "In the manifest itself"},
    )
    stored: bool = option(
        True,
        "Values for programs",
        "Viewers show annotations as texts. This adds classes, values and notes as IMMARKUS stores them, under the key "
        "“immarkus”, which viewers pass over.",
    )

    @property
    def base(self) -> str:
        """The base address, or a placeholder for it."""
        return read_base(self.base_url) or PLACEHOLDER

    @property
    def style(self) -> Style:
        """How annotations are written."""
        return Style(self.mirador_safe, self.stored)


@dataclass(frozen=True, slots=True)
class Chosen:
    """What is exported.

    Attributes:
        folder: the folder in which all of it lies; ``None`` if the folders asked for do not exist, and nothing is exported.
        images: that are exported.
        manifests: imported ones that are exported.
    """

    work: WorkFolder
    folder: WorkSubfolder | None
    images: tuple[AnnotatedImage, ...] = ()
    manifests: tuple[Manifest, ...] = ()

    @property
    def path(self) -> str:
        """Path of the folder."""
        return self.folder.path if self.folder else ""

    def inside(self, path: str) -> str:
        """A path as seen from the folder."""
        return path[len(self.path) + 1 :] if self.path else path

    def annotations(self) -> int:
        """How many annotations there are to be shown."""
        images = (*self.images, *(canvas for manifest in self.manifests for canvas in manifest.canvases))
        return sum(len(shown(image)) for image in images)


def choose(work: WorkFolder, options: Options) -> Chosen:
    """What is exported of a work folder or a part of it, seen from the folder in which all of it lies."""
    there = {folder.path: folder for folder in work.whole.folders}
    asked = [path for given in options.folders or ("",) if (path := given.strip("/")) in there]
    if not asked:
        return Chosen(work, None)
    return Chosen(work, there[commonpath(asked)], work.images, work.manifests)
