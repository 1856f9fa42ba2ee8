"""How a result is handed over: as it is, or packed for an archive; with a report in it, if wanted."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from florilegium.exports.export import AnyExport, Packaging
from florilegium.exports.options import option
from florilegium.folder import stem
from florilegium.inventory import Inventory
from florilegium.package.names import legal_name


class Package(StrEnum):
    """What is around the files of a result."""

    PLAIN = "plain"
    """What the export itself makes: a file, a workbook, a zip."""
    ZIP = "zip"
    """A zip, also around a single file."""
    BAGIT = "bagit"
    """A zipped BagIt 1.0 bag (RFC 8493)."""
    OCRD_ZIP = "ocrd-zip"
    """A bag after the OCRD-ZIP profile: one document with its METS."""
    RO_CRATE = "ro-crate"
    """A zipped RO-Crate 1.1."""


_ENDINGS = {
    Package.ZIP: ".zip",
    Package.BAGIT: "_bag.zip",
    Package.OCRD_ZIP: ".ocrd.zip",
    Package.RO_CRATE: "_crate.zip",
}


@dataclass(frozen=True)
class Delivery:
    """How a result is handed over. The form, the command line and recipes take these as they take an export's options."""

    package: Package = option(
        Package.PLAIN,
        "Package",
        "Archives and repositories take packages whose checksums can be verified years later.",
        labels={
            Package.PLAIN: "None: the result as it is",
            Package.ZIP: "Zip",
            Package.BAGIT: "BagIt, for archives",
            Package.OCRD_ZIP: "OCRD-ZIP, for OCR-D (ALTO or PAGE of one document)",
            Package.RO_CRATE: "RO-Crate, for research data repositories",
        },
    )
    report: bool = option(
        False, "With report", "Put the report and the recipe of the export into the zip, beside its files."
    )
    date: str = option(
        "",
        "Date",
        "When it is handed over, as 2026-05-31: stands in BagIt and RO-Crate packages. Without one the same files give "
        "the same package on any day.",
    )
    license: str = option(
        "", "Licence", "Address or words of the licence, such as https://creativecommons.org/licenses/by/4.0/."
    )

    @property
    def packed(self) -> bool:
        """Whether the result is a zip made here, and not just what the export makes."""
        return self.package is not Package.PLAIN or self.report


PLAIN = Delivery()
"""The result as the export makes it."""


def result_name(export: AnyExport, inventory: Inventory, options: object, delivery: Delivery) -> str:
    """The name of what the user gets."""
    name = export.file_name(inventory, options)
    if not is_zipped(export, delivery) or (delivery.package is Package.PLAIN and export.packaging is Packaging.ZIP):
        return name
    return legal_name(stem(name) + _ENDINGS.get(delivery.package, ".zip"))


def result_type(export: AnyExport, options: object, delivery: Delivery) -> str:
    """The media type of what the user gets."""
    return "application/zip" if is_zipped(export, delivery) else export.result_type(options)


def is_zipped(export: AnyExport, delivery: Delivery) -> bool:
    """Whether the user gets a zip of files (a workbook is none, though it is one inside)."""
    return export.packaging is Packaging.ZIP or delivery.packed
