"""The transcription as PAGE: a file for each page, with or without the images, and a METS that binds them together."""

from __future__ import annotations

from dataclasses import dataclass

from florilegium.exports.export import Export, Packaging, Plan
from florilegium.exports.options import option
from florilegium.exports.transcriptions.options import has_documents, result_name
from florilegium.exports.transcriptions.page_files import Layout, PageFileOptions, page_files, planned_page_files
from florilegium.formats.page.write import PageOptions, PageProfile, write_page
from florilegium.formats.writing import Writing
from florilegium.inventory import Inventory
from florilegium.job import Job
from florilegium.model.page import Page
from florilegium.package.output import OutputFiles

_MEDIA_TYPE = "application/vnd.prima.page+xml"
_LOSSES = {
    PageProfile.STANDARD: (
        "PAGE counts in whole pixels, and points outside the page are moved to its edge.",
        "PAGE names languages from a list of its own; others are left out.",
        "Blocks that do no more than hold others (ALTO's ComposedBlock) fall away; what they hold is there.",
        "Parted words and abbreviations lose what they stand for.",
        "Only whole regions can be put in order; lines of different regions cannot take turns.",
    ),
    PageProfile.ESCRIPTORIUM: (
        "All regions become text regions side by side; decimals are cut off, as eScriptorium does it.",
        "Languages, directions, further readings and what else stood in PAGE's custom attributes are left out.",
    ),
    PageProfile.TRANSKRIBUS: (
        "PAGE 2013 counts in whole pixels; regions lie side by side, so the cells of a table lose rows and columns.",
        "Of several readings the preferred one is written; directions of lines are left out.",
    ),
}


@dataclass(frozen=True)
class PageExportOptions(PageFileOptions):
    """Options of PAGE."""

    profile: PageProfile = option(
        PageProfile.STANDARD,
        "Kind of PAGE",
        "The standard one holds most; the others are for going into these programs.",
        labels={
            PageProfile.STANDARD: "PAGE 2019",
            PageProfile.ESCRIPTORIUM: "PAGE 2019 for eScriptorium",
            PageProfile.TRANSKRIBUS: "PAGE 2013 for Transkribus, in a folder page below the images",
        },
    )


@dataclass(frozen=True, slots=True)
class _Write:
    """Writes pages as these options say."""

    options: PageOptions

    def __call__(self, page: Page, number: int, path: str) -> Writing:
        return write_page(page, self.options, path)


def _file_name(inventory: Inventory, options: PageExportOptions) -> str:
    return result_name(inventory, "_page.zip")


def _words(options: PageExportOptions) -> bool:
    """Whether words are written; eScriptorium's kind has none."""
    return options.words and options.profile is not PageProfile.ESCRIPTORIUM


def _plan(inventory: Inventory, options: PageExportOptions) -> Plan:
    return planned_page_files(inventory, options, _LOSSES[options.profile], words=_words(options))


def _run(inventory: Inventory, options: PageExportOptions, job: Job) -> OutputFiles:
    transkribus = options.profile is PageProfile.TRANSKRIBUS
    layout = Layout(
        _MEDIA_TYPE,
        options.include_images,
        encode_paths=options.profile is not PageProfile.ESCRIPTORIUM,
        layer="page" if transkribus else "",
    )
    return page_files(inventory, options, job, layout, _Write(PageOptions(_words(options), options.profile)))


EXPORT = Export(
    id="page",
    title="PAGE",
    summary="A PAGE file for each page and a METS file, in one zip; with the images, if you like.",
    options=PageExportOptions,
    media_type=_MEDIA_TYPE,
    packaging=Packaging.ZIP,
    file_name=_file_name,
    applies=has_documents,
    plan=_plan,
    run=_run,
)
