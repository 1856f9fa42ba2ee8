"""Puts a package around the files of an export, while they are made: a bag, a crate, a report beside them.

What stands in a package about its files is written last, from what the job has noted of those that were written.
"""

from __future__ import annotations

import io
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import date

from florilegium.exports.delivery import Delivery, Package, result_name
from florilegium.exports.export import AnyExport, Packaging
from florilegium.exports.options import OptionError
from florilegium.exports.transcriptions.options import TranscriptionOptions, several_documents
from florilegium.exports.transcriptions.page_files import METS_NAME
from florilegium.folder import stem
from florilegium.inventory import Inventory
from florilegium.job import Job, MadeFile
from florilegium.package import bagit, ro_crate
from florilegium.package.output import OutputFile, OutputFiles
from florilegium.package.sink import StreamSink
from florilegium.package.zip import write_zip
from florilegium.recipe import fragment, recipe_of, write_recipe
from florilegium.report import Account, as_data, as_html, as_json
from florilegium.selection import chosen_entries

_BAGS = (Package.BAGIT, Package.OCRD_ZIP)
_WITH_METS = ("alto", "page")

RECIPE_NAME, REPORT_JSON, REPORT_HTML = "recipe.json", "report.json", "report.html"


def check(export: AnyExport, inventory: Inventory, options: object, delivery: Delivery) -> None:
    """Whether a delivery is possible.

    Raises:
        OptionError: it is not; the message says why.
    """
    if delivery.date:
        _date(delivery.date)
    if delivery.package is not Package.OCRD_ZIP:
        return
    if export.id not in _WITH_METS or not isinstance(options, TranscriptionOptions):
        raise OptionError("An OCRD-ZIP holds a document with its METS: choose the ALTO or the PAGE export for it.")
    if several_documents(chosen_entries(inventory, options.selection())):
        raise OptionError("An OCRD-ZIP holds one document only: choose the pages of one, or take BagIt.")


def algorithms(delivery: Delivery) -> tuple[str, ...]:
    """The checksums that a package needs of its files."""
    return bagit.ALGORITHMS if delivery.package in _BAGS else ("sha256",)


async def packed(
    account: Account, job: Job, files: OutputFiles, *, serialized: bool = True
) -> AsyncIterator[OutputFile]:
    """The files of an export with all that its package has beside them.

    Args:
        account: what is asked for.
        job: the run; whoever takes the files notes in it which were written.
        files: of the export.
        serialized: whether they go into a zip; a bag then lies in a folder of its own inside, as RFC 8493 asks (4.2).
    """
    delivery, export = account.delivery, account.export
    if export.packaging is Packaging.WORKBOOK:
        files = _workbook(export.file_name(account.inventory, account.options), files, job)
    name = stem(result_name(export, account.inventory, account.options, delivery))
    # OCR-D unpacks the zip and expects the bag right there.
    base = f"{name}/" if delivery.package is Package.BAGIT and serialized else ""
    payload = base + (bagit.PAYLOAD if delivery.package in _BAGS else "")
    async for file in files:
        yield replace(file, folder=payload)
    if delivery.report:
        for extra, content in reports(account, job):
            yield OutputFile(extra, content, folder=payload)
    for extra, content in _tags(account, list(job.made), name):
        yield OutputFile(extra, content, folder=base)


def reports(account: Account, job: Job, result: MadeFile | None = None) -> list[tuple[str, bytes]]:
    """The report for people and for machines, and the recipe, with their names.

    Args:
        account: what was asked for.
        job: what became of it.
        result: the file that the user gets; ``None`` where the report is a part of it.
    """
    report = as_data(account, job, result)
    recipe = recipe_of(account.export, account.options, account.delivery)
    return [(REPORT_HTML, as_html(report)), (REPORT_JSON, as_json(report)), (RECIPE_NAME, write_recipe(recipe))]


def _tags(account: Account, made: list[MadeFile], name: str) -> list[tuple[str, bytes]]:
    """The files that make a folder a bag or a crate."""
    delivery = account.delivery
    if delivery.package in _BAGS:
        info = {"Bagging-Date": delivery.date}
        if delivery.package is Package.OCRD_ZIP:
            info |= bagit.ocrd_info(METS_NAME, account.inventory.folder.name or name)
        return list(bagit.tag_files(made, info))
    if delivery.package is not Package.RO_CRATE:
        return []
    title = f"{account.inventory.folder.name}: {account.export.title}".removeprefix(": ")
    recipe = fragment(recipe_of(account.export, account.options, delivery))
    content = ro_crate.metadata(
        made, title, account.export.summary, _published(account), delivery.license.strip(), recipe
    )
    return [(ro_crate.NAME, content)]


def _published(account: Account) -> date | None:
    """The date given, else that of the newest file of the folder: never that of today, so that a repetition is equal."""
    if account.delivery.date:
        return _date(account.delivery.date)
    return max((file.modified.date() for file in account.inventory.folder.files if file.modified), default=None)


def _date(text: str) -> date:
    try:
        return date.fromisoformat(text.strip())
    except ValueError:
        raise OptionError(f"The date is given as year, month and day, such as 2026-05-31, not {text!r}.") from None


async def _workbook(name: str, parts: OutputFiles, job: Job) -> AsyncIterator[OutputFile]:
    """A workbook as one file among others. It is held in memory, for a zip inside a zip cannot be mended."""
    stream = io.BytesIO()
    await write_zip(parts, StreamSink(stream), job, keep_names=True)
    yield OutputFile(name, stream.getvalue())
