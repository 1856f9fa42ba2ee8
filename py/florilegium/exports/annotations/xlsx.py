"""Annotations as a spreadsheet: a sheet for each top-level class, each row with what it shows cut out of its image.

The pictures are stored in the workbook as they are cut, image after image, each image decoded once; the sheets follow when
it is known which pictures there are.
"""

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
from florilegium.exports.tables.profile import PROFILE_HELP, PROFILE_LABELS, Profile
from florilegium.inventory import Inventory, work_folder_of
from florilegium.job import Job
from florilegium.package.output import OutputFiles
from florilegium.problems import counted

_REMARKS = (
    "An annotation of several classes has a row for each, and so has each of several notes.",
    "Links between rows lead to where the rows stood when the file was made; after sorting look for the annotation ID.",
)


@dataclass(frozen=True)
class Options(WorkFolderOptions):
    """What the workbook is to hold."""

    snippets: Snippets = option(
        Snippets.BOX,
        "Pictures",
        "What each annotation shows, cut out of its image.",
        labels=SNIPPET_LABELS,
    )
    placement: Placement = option(Placement.OVER, "Place of the pictures", PLACEMENT_HELP, labels=PLACEMENT_LABELS)
    profile: Profile = option(Profile.FLORILEGIUM, "Columns", PROFILE_HELP, labels=PROFILE_LABELS)


def _applies(inventory: Inventory) -> bool:
    """Whether any annotation has a place on an image; what describes an image as a whole is in the metadata exports."""
    return inventory.work_folder is not None and any(image.regions for image in inventory.work_folder.everything())


def _plan(inventory: Inventory, options: Options) -> Plan:
    work = work_folder_of(inventory)
    images = list(work.everything())
    losses = ["Shapes are given by their kind and bounding box; the outlines themselves are in the JSON-LD export."]
    if whole := sum(len(image.annotations) - len(image.regions) for image in images):
        losses.append(
            f"What is said of images as a whole ({counted(whole, 'description')}) is in the export of image metadata."
        )
    if options.profile is Profile.IMMARKUS:
        losses = [
            "Of several notes on an annotation only the first is exported.",
            "Annotations with neither class nor note, and those of classes that the data model no longer has, are left out.",
            "Coordinates, shapes, authors and dates of change are left out.",
            "Of properties with the same name in one family of classes only the last column has values.",
        ]
    if options.snippets is not Snippets.NONE and any(image.canvas and image.regions for image in images):
        losses.append(
            "Annotations on IIIF canvases have no pictures, unless manifest and images are saved in the folder."
        )
    return Plan({"annotations": sum(len(image.regions) for image in images)}, tuple(losses))


async def _run(inventory: Inventory, options: Options, job: Job) -> OutputFiles:
    # openpyxl is installed on first need in the page, so it must not be imported before the export runs.
    from florilegium.exports.annotations.sheets import immarkus_sheets, sheets
    from florilegium.exports.pictures.picture_parts import PictureCell, picture_parts
    from florilegium.exports.tables.index_sheet import Listed, index_sheet
    from florilegium.package.workbook import Book

    work = work_folder_of(inventory)
    images = list(work.everything())
    made = (immarkus_sheets if options.profile is Profile.IMMARKUS else sheets)(work, images)
    for one in made:
        one.sheet.rows.extend(row.values for row in one.rows)
        one.sheet.in_cells = options.placement is Placement.IN and not one.sheet.plain
    cells = [PictureCell(one.sheet, number, 0, row.annotation) for one in made for number, row in enumerate(one.rows)]
    book = Book()
    async with aclosing(picture_parts(book, cells, inventory, images, options.snippets, job)) as pictures:
        async for picture in pictures:
            yield picture
    job.count("rows", len(cells))
    job.count("annotations", len({id(cell.annotation) for cell in cells}))
    found = [one.sheet for one in made]
    if options.profile is not Profile.IMMARKUS:
        listed = [Listed(one.sheet, one.about) for one in made]
        found.insert(0, index_sheet(listed, work, job.losses, job.problems, _REMARKS))
    for part in book.parts(found, job.problems):
        yield part


EXPORT = limited(
    Export(
        id="annotations-xlsx",
        title="Annotations as a spreadsheet",
        summary="An Excel workbook with a sheet for each top-level class, one for the notes, and a picture in every row.",
        options=Options,
        media_type="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        packaging=Packaging.WORKBOOK,
        file_name=lambda inventory, options: "annotations.xlsx",
        applies=_applies,
        plan=_plan,
        run=_run,
        needs=("openpyxl", "pillow"),
    )
)
