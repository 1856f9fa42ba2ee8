"""A package is a manifest with what belongs to it: where its files lie in the zip, and the addresses they will have."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from florilegium.exports.iiif.annotations import Style, iiif_annotation
from florilegium.formats.iiif.addresses import address, segment
from florilegium.formats.iiif.resources import Json
from florilegium.model.annotation import Annotation
from florilegium.model.vocabulary import DataModel
from florilegium.package.names import Names

MANIFEST = "manifest.json"


@dataclass
class Package:
    """One manifest in the making.

    Attributes:
        base: address where the zip will be unpacked.
        folder: of the package in the zip.
        names: gives out the paths of all files of the zip.
        manifest_path: of the manifest in the zip.
    """

    base: str
    folder: str
    names: Names
    manifest_path: str = field(init=False)

    def __post_init__(self) -> None:
        self.manifest_path = self.file(MANIFEST)

    def file(self, name: str, hint: str = "") -> str:
        """The path of a new file in the zip (see `Names.give`)."""
        return self.names.give(f"{self.folder}/{name}", hint)

    @property
    def id(self) -> str:
        """Address of the manifest."""
        return self.of_file(self.manifest_path)

    def of_file(self, path: str) -> str:
        """Address of a file of the zip."""
        return address(self.base, path)

    def of(self, *parts: str) -> str:
        """Address of something in the manifest that is no file: ``canvas``, ``1``."""
        return address(self.base, "/".join((self.folder, *map(segment, parts))))

    def annotations(
        self, annotations: Iterable[Annotation], prefix: str, canvas_id: str, model: DataModel, style: Style
    ) -> list[Json]:
        """Annotations of one canvas, each with an address that is made of its id, and stays when others come.

        ``prefix`` stands before the id, and tells the canvases of the package apart.
        """
        used: dict[str, int] = {}
        made = []
        for number, annotation in enumerate(annotations, 1):
            name = f"{prefix}-{annotation.id or number}"
            used[name] = used.get(name, 0) + 1
            name = name if used[name] == 1 else f"{name}-{used[name]}"
            made.append(iiif_annotation(annotation, self.of("annotation", name), canvas_id, model, style))
        return made
