"""The transcription as plain text, a file for each page. A page without text is an empty file, so that none is missed."""

from __future__ import annotations

from contextlib import aclosing
from dataclasses import dataclass

from florilegium.exports.export import Export, Packaging, Plan
from florilegium.exports.transcriptions.options import has_documents, planned, result_name
from florilegium.exports.transcriptions.page_names import NamingOptions, PageNames
from florilegium.exports.transcriptions.text_options import TextLayoutOptions
from florilegium.formats.plain_text import TextLayout, WrittenText, write_text
from florilegium.inventory import Inventory
from florilegium.job import Job
from florilegium.model.page import Page
from florilegium.package.output import OutputFile, OutputFiles
from florilegium.selection import chosen_entries, worked_pages


@dataclass(frozen=True)
class TextPagesOptions(NamingOptions, TextLayoutOptions):
    """Options of plain text with a file for each page."""


def _write(page: Page, path: str, layout: TextLayout) -> WrittenText:
    return write_text(page, layout)


def _file_name(inventory: Inventory, options: TextPagesOptions) -> str:
    return result_name(inventory, "_text.zip")


def _plan(inventory: Inventory, options: TextPagesOptions) -> Plan:
    return planned(inventory, options, options.losses())


async def _run(inventory: Inventory, options: TextPagesOptions, job: Job) -> OutputFiles:
    selection, layout = options.selection(), options.layout()
    entries = chosen_entries(inventory, selection)
    names = PageNames(entries, options, "md" if options.markdown else "txt")
    paths = {id(chosen): names.page(chosen).text for chosen in entries}
    items = [(chosen, layout) for chosen in entries]
    async with aclosing(worked_pages(inventory, selection, job, _write, items)) as pages:
        async for item in pages:
            job.count("pages")
            job.count("lines", item.page.lines)
            job.count("characters", item.page.characters)
            yield OutputFile(paths[id(item.chosen)], item.page.text.encode("utf-8", "replace"))


EXPORT = Export(
    id="text-pages",
    title="Plain text, page by page",
    summary="The transcription as text files, one for each page, in one zip; as Markdown, if you like.",
    options=TextPagesOptions,
    media_type="text/plain",
    packaging=Packaging.ZIP,
    file_name=_file_name,
    applies=has_documents,
    plan=_plan,
    run=_run,
)
