"""One run of the IIIF export: package after package, and a collection of their manifests."""

from __future__ import annotations

from collections.abc import Iterator

from florilegium.exports.iiif.derivatives import Derivative, missing
from florilegium.exports.iiif.images import ImagePackage
from florilegium.exports.iiif.metadata import inherited, of_image
from florilegium.exports.iiif.options import Chosen, Options, Scope
from florilegium.exports.iiif.package import Package
from florilegium.exports.iiif.ranges import structures
from florilegium.folder import Folder, extension, stem
from florilegium.formats.iiif import resources
from florilegium.formats.iiif.addresses import address
from florilegium.formats.iiif.resources import Json
from florilegium.job import Job
from florilegium.package.names import Names, legal_name
from florilegium.package.output import OutputFile, OutputFiles

COLLECTION = "collection.json"


class Run:
    """One run, which remembers what manifests it made."""

    def __init__(self, source: Folder, chosen: Chosen, options: Options, job: Job) -> None:
        self.source, self.chosen, self.options, self.job = source, chosen, options, job
        self.names = Names([COLLECTION])
        self.top = legal_name(folder_name(source, chosen))
        self.made: list[Json] = []
        self.done = 0

    async def folder(self) -> OutputFiles:
        """One manifest for all images."""
        chosen = self.chosen
        if chosen.folder is None or not chosen.images:
            return
        package = self._package(self.top)
        for image in chosen.images:
            path = chosen.inside(image.path)
            async for file in package.add(image, path, f"{_without_ending(path)}.json"):
                yield file
            self._step(image.name)
        if package.placed:
            yield self._manifest(package, chosen.folder.name, chosen.path, structures(package, chosen.folder))

    async def images(self) -> OutputFiles:
        """A manifest for each image, in a folder called like it."""
        for image in self.chosen.images:
            path = self.chosen.inside(image.path)
            package = self._package(self.names.give(_without_ending(path), hint=extension(path)))
            async for file in package.add(image, image.name, "annotations.json"):
                yield file
            self._step(image.name)
            if package.placed:
                yield self._manifest(package, image.name, image.folder, [])

    def _package(self, folder: str) -> ImagePackage:
        return ImagePackage(
            self.options.base, folder, self.names, self.source, self.chosen.work, self.options, self.job
        )

    def _manifest(self, package: ImagePackage, label: str, folder: str, ranges: list[Json]) -> OutputFile:
        statements = inherited(folder, self.chosen.work)
        if not statements and self.options.scope is Scope.IMAGES:
            statements = of_image(package.placed[0].image, self.chosen.work)
            package.metadata_moved = True
        self._made(package, label)
        return package.manifest(label, statements, ranges)

    async def derivatives(self) -> OutputFiles:
        """An annotated copy of each imported manifest whose original is there."""
        chosen = self.chosen
        for manifest in chosen.manifests:
            original = self.source.file(manifest.details.path) if manifest.details else None
            if original is None:
                self.job.report(missing(manifest))
            else:
                parts = (self.top if self.options.scope is Scope.FOLDER else "", chosen.inside(manifest.folder))
                place = "/".join((*filter(None, parts), legal_name(manifest.name)))
                package = Derivative(
                    self.options.base, self.names.give(place), self.names, manifest, chosen.work, self.options, self.job
                )
                async for file in package.files(original):
                    yield file
                if package.made:
                    self._made(package, manifest.name)
            self._step(manifest.name)

    def collection(self) -> Iterator[OutputFile]:
        """A collection of the manifests, if there are several."""
        if len(self.made) > 1:
            id = address(self.options.base, COLLECTION)
            yield OutputFile(COLLECTION, resources.encoded(resources.collection(id, self.top, self.made)))

    def _made(self, package: Package, label: str) -> None:
        self.made.append(resources.reference(package.id, "Manifest", resources.words(label)))

    def _step(self, at: str) -> None:
        self.done += 1
        self.job.step(self.done, len(self.chosen.images) + len(self.chosen.manifests), at)


def folder_name(source: Folder, chosen: Chosen) -> str:
    """What the folder that is exported is called."""
    own = chosen.folder.name if chosen.folder and chosen.folder.path else source.name
    return own or "export"


def _without_ending(path: str) -> str:
    folder, slash, _ = path.rpartition("/")
    return f"{folder}{slash}{stem(path)}"
