"""The transcription as one plain text file; if nothing else is said, in eScriptorium's layout.

Each page with text begins with a line that names it; then come its lines, as they are. Lines without text and pages
without lines are left out. UTF-8 without byte order mark, line feeds.
"""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import aclosing
from dataclasses import dataclass

from florilegium.exports.export import Export, Packaging, Plan
from florilegium.exports.options import option
from florilegium.exports.transcriptions.options import has_documents, planned, result_name, several_documents
from florilegium.exports.transcriptions.text_options import TextLayoutOptions
from florilegium.formats.plain_text import PageTitle, Separator, TextLayout, WrittenText, write_text
from florilegium.inventory import Inventory
from florilegium.job import Job
from florilegium.model.page import Page
from florilegium.package.output import OutputFile, OutputFiles
from florilegium.selection import chosen_entries, worked_pages


@dataclass(frozen=True)
class TextOptions(TextLayoutOptions):
    """Options of the plain text."""

    separator: Separator = option(
        Separator.ESCRIPTORIUM,
        "Between pages",
        labels={
            Separator.ESCRIPTORIUM: "a line that names the page, as eScriptorium writes it",
            Separator.FORM_FEED: "a form feed",
            Separator.NONE: "nothing",
        },
    )


@dataclass(frozen=True, slots=True)
class _Order:
    """How one page is to be written."""

    layout: TextLayout
    title: PageTitle


def _write(page: Page, path: str, order: _Order) -> WrittenText:
    return write_text(page, order.layout, order.title)


def _file_name(inventory: Inventory, options: TextOptions) -> str:
    return result_name(inventory, ".md" if options.markdown else ".txt")


def _plan(inventory: Inventory, options: TextOptions) -> Plan:
    return planned(inventory, options, options.losses())


async def _run(inventory: Inventory, options: TextOptions, job: Job) -> OutputFiles:
    yield OutputFile(_file_name(inventory, options), _chunks(inventory, options, job))


async def _chunks(inventory: Inventory, options: TextOptions, job: Job) -> AsyncIterator[bytes]:
    selection, layout = options.selection(), options.layout(options.separator)
    entries = chosen_entries(inventory, selection)
    named = several_documents(entries)
    items = [
        (chosen, _Order(layout, PageTitle(chosen.title, chosen.image_name, chosen.document.name if named else "")))
        for chosen in entries
    ]
    first = True
    async with aclosing(worked_pages(inventory, selection, job, _write, items)) as pages:
        async for item in pages:
            text = item.page.text
            if text:
                job.count("pages")
                job.count("lines", item.page.lines)
                job.count("characters", item.page.characters)
                # The form feed stands between pages, so there is none before the first.
                # A name can hold half of a surrogate pair; it is no text, and must not stop the rest.
                yield (text.removeprefix("\f") if first else text).encode("utf-8", "replace")
                first = False


EXPORT = Export(
    id="text",
    title="Plain text",
    summary="The transcription as one text file, page after page, line after line; as Markdown, if you like.",
    options=TextOptions,
    media_type="text/plain",
    packaging=Packaging.FILE,
    file_name=_file_name,
    applies=has_documents,
    plan=_plan,
    run=_run,
)
