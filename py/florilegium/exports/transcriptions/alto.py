"""The transcription as ALTO: a file for each page, with or without the images, and a METS that binds them together."""

from __future__ import annotations

from dataclasses import dataclass

from florilegium.exports.export import Export, Packaging, Plan
from florilegium.exports.options import option
from florilegium.exports.transcriptions.options import has_documents, result_name
from florilegium.exports.transcriptions.page_files import Layout, PageFileOptions, page_files, planned_page_files
from florilegium.formats.alto.write import AltoOptions, Profile, write_alto
from florilegium.formats.writing import Writing
from florilegium.inventory import Inventory
from florilegium.job import Job
from florilegium.model.page import Page
from florilegium.package.output import OutputFiles

_MEDIA_TYPE = "application/alto+xml"


@dataclass(frozen=True)
class AltoExportOptions(PageFileOptions):
    """Options of ALTO."""

    profile: Profile = option(
        Profile.STANDARD,
        "Kind of ALTO",
        "The standard one holds most; eScriptorium's own is for going back into eScriptorium.",
        labels={
            Profile.STANDARD: "ALTO 4.4",
            Profile.ESCRIPTORIUM: "ALTO 4.2 as eScriptorium writes it",
            Profile.DFG: "ALTO 2.1 for the DFG Viewer and Kitodo",
        },
    )


@dataclass(frozen=True, slots=True)
class _Write:
    """Writes pages as these options say."""

    profile: Profile
    words: bool

    def __call__(self, page: Page, number: int, path: str) -> Writing:
        return write_alto(page, AltoOptions(self.profile, number, self.words), path)


def _file_name(inventory: Inventory, options: AltoExportOptions) -> str:
    return result_name(inventory, "_alto.zip")


_LOSSES = {
    Profile.STANDARD: (
        "PAGE's custom attributes, the rows and columns of tables, and the way lines follow each other have no place in ALTO.",
    ),
    Profile.ESCRIPTORIUM: (
        "All regions become text blocks side by side; languages, directions and words are left out.",
        "Only whole regions can be put in order; lines of different regions cannot take turns.",
    ),
    Profile.DFG: (
        "ALTO 2.1 counts in whole pixels here, has boxes but no outlines of lines, and level baselines only.",
        "Directions, characters and the order of regions beyond that of the file are left out.",
    ),
}


def _words(options: AltoExportOptions) -> bool:
    """Whether words are written; eScriptorium's kind has none."""
    return options.words and options.profile is not Profile.ESCRIPTORIUM


def _plan(inventory: Inventory, options: AltoExportOptions) -> Plan:
    return planned_page_files(inventory, options, _LOSSES[options.profile], words=_words(options))


def _run(inventory: Inventory, options: AltoExportOptions, job: Job) -> OutputFiles:
    general = options.profile is not Profile.ESCRIPTORIUM
    layout = Layout(_MEDIA_TYPE, options.include_images, encode_paths=general, groups=general)
    return page_files(inventory, options, job, layout, _Write(options.profile, _words(options)))


EXPORT = Export(
    id="alto",
    title="ALTO",
    summary="An ALTO file for each page and a METS file, in one zip; with the images, if you like.",
    options=AltoExportOptions,
    media_type="application/alto+xml",
    packaging=Packaging.ZIP,
    file_name=_file_name,
    applies=has_documents,
    plan=_plan,
    run=_run,
)
