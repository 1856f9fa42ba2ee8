"""Relations as a spreadsheet: a row for each, with both its ends and what they show."""

from __future__ import annotations

from contextlib import aclosing
from dataclasses import dataclass

from florilegium.exports.export import Export, Packaging, Plan
from florilegium.exports.options import option
from florilegium.exports.part import WorkFolderOptions, limited
from florilegium.exports.pictures.snippet_parts import (
    PLACEMENT_HELP,
    PLACEMENT_LABELS,
    SNIPPET_LABELS,
    Placement,
    Snippets,
)
from florilegium.exports.relationships import rows
from florilegium.exports.relationships.jsonld import has_relations
from florilegium.exports.tables.profile import PROFILE_HELP, PROFILE_LABELS, Profile
from florilegium.inventory import Inventory, work_folder_of
from florilegium.job import Job
from florilegium.package.output import OutputFiles

_ABOUT = (
    "Every relation, with both its ends. The annotations themselves are in another workbook, to which no link can lead: "
    "look for their IDs there."
)


@dataclass(frozen=True)
class Options(WorkFolderOptions):
    """What the workbook is to hold."""

    snippets: Snippets = option(
        Snippets.BOX, "Pictures", "What both ends of a relation show, cut out of their images.", labels=SNIPPET_LABELS
    )
    placement: Placement = option(Placement.OVER, "Place of the pictures", PLACEMENT_HELP, labels=PLACEMENT_LABELS)
    profile: Profile = option(Profile.FLORILEGIUM, "Columns", PROFILE_HELP, labels=PROFILE_LABELS)


def _plan(inventory: Inventory, options: Options) -> Plan:
    work = work_folder_of(inventory)
    losses = ["Of the annotations at both ends only what identifies them is given; the rest is in their own export."]
    ends = (end for row in rows.relation_rows(work) for end in (row.source, row.target))
    if options.snippets is not Snippets.NONE and any(end.image.canvas for end in ends):
        losses.append(
            "Annotations on IIIF canvases have no pictures, unless manifest and images are saved in the folder."
        )
    return Plan({"relations": len(work.relations)}, tuple(losses))


async def _run(inventory: Inventory, options: Options, job: Job) -> OutputFiles:
    # openpyxl is installed on first need in the page, so it must not be imported before the export runs.
    from florilegium.exports.pictures.picture_parts import PictureCell, picture_parts
    from florilegium.exports.tables.index_sheet import Listed, index_sheet
    from florilegium.package.sheet import Sheet
    from florilegium.package.workbook import Book

    work = work_folder_of(inventory)
    relations = list(rows.relation_rows(work))
    if options.profile is Profile.IMMARKUS:
        widths = dict.fromkeys(range(len(rows.IMMARKUS_HEADERS)), 30.0)
        sheet = Sheet("sheet1", rows.IMMARKUS_HEADERS, widths=widths, row_height=100.0, plain=True)
        sheet.rows.extend(rows.immarkus_cells(work, row) for row in relations)
        columns = rows.IMMARKUS_SNIPPET_COLUMNS
    else:
        sheet = Sheet("Relationships", rows.HEADERS, widths=dict.fromkeys(rows.SNIPPET_COLUMNS, 43.0))
        sheet.rows.extend(rows.cells(work, row) for row in relations)
        columns = rows.SNIPPET_COLUMNS
    sheet.in_cells = options.placement is Placement.IN and not sheet.plain
    cells = [
        PictureCell(sheet, number, column, end.annotation)
        for number, row in enumerate(relations)
        for column, end in zip(columns, (row.source, row.target), strict=True)
    ]
    book, images = Book(), list(work.whole.everything())
    async with aclosing(picture_parts(book, cells, inventory, images, options.snippets, job)) as pictures:
        async for picture in pictures:
            yield picture
    job.count("relations", len(relations))
    found = [sheet]
    if options.profile is not Profile.IMMARKUS:
        found.insert(0, index_sheet([Listed(sheet, _ABOUT)], work, job.losses, job.problems))
    for part in book.parts(found, job.problems):
        yield part


EXPORT = limited(
    Export(
        id="relationships-xlsx",
        title="Relationships as a spreadsheet",
        summary="An Excel workbook with a row for each relation, and pictures of both its ends.",
        options=Options,
        media_type="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        packaging=Packaging.WORKBOOK,
        file_name=lambda inventory, options: "relationships.xlsx",
        applies=has_relations,
        plan=_plan,
        run=_run,
        needs=("openpyxl", "pillow"),
    )
)
