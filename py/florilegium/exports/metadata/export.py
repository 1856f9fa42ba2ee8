"""What the exports of metadata have in common: their options, and how their tables become a CSV file or a workbook."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from florilegium.exports.export import Export, Packaging, Plan
from florilegium.exports.metadata import immarkus as metadata_immarkus
from florilegium.exports.metadata.described import Described, Subject
from florilegium.exports.metadata.tables import (
    WITHOUT_METADATA,
    WITHOUT_SCHEMA,
    Table,
    inherited_columns,
    one_table,
    tables,
)
from florilegium.exports.options import option
from florilegium.exports.part import WorkFolderOptions, limited
from florilegium.exports.tables.profile import PROFILE_HELP, PROFILE_LABELS, Profile
from florilegium.inventory import Inventory, work_folder_of
from florilegium.job import Job
from florilegium.model.annotation import WorkFolder
from florilegium.model.vocabulary import MetadataSchema
from florilegium.package.csv_table import CsvTable, Dialect, Separator
from florilegium.package.output import OutputFile, OutputFiles
from florilegium.package.sink import StreamSink
from florilegium.package.zip import write_zip


class Format(StrEnum):
    """The kind of file."""

    XLSX = "xlsx"
    CSV = "csv"


_MEDIA_TYPES = {
    Format.XLSX: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    Format.CSV: "text/csv",
}
NOT_HERE = (
    "What only IIIF manifests know (their own metadata and tables of contents) is left out, unless the manifests are "
    "saved in the folder; the list of problems names their addresses."
)
_ABOUT = {
    WITHOUT_METADATA: "All of which nothing is said.",
    WITHOUT_SCHEMA: "Metadata that name no schema.",
}
_AS_IMMARKUS = Dialect(mark=False, protect=False, last_break=False)


@dataclass(frozen=True)
class Options(WorkFolderOptions):
    """What the tables are to be like."""

    format: Format = option(
        Format.XLSX,
        "File",
        labels={"xlsx": "Excel workbook, a sheet for each schema", "csv": "CSV file, all in one table"},
    )
    profile: Profile = option(
        Profile.FLORILEGIUM,
        "Columns",
        f"{PROFILE_HELP} As a CSV file they come in IMMARKUS's own form, whatever is chosen below.",
        labels=PROFILE_LABELS,
    )
    separator: Separator = option(
        Separator.COMMA,
        "CSV: separator",
        "Excel expects what the region settings of the computer say: a semicolon in much of Europe.",
        labels={"comma": "Comma", "semicolon": "Semicolon", "tab": "Tab"},
    )
    byte_order_mark: bool = option(
        True, "CSV: byte order mark", "Without it Excel shows Chinese, Arabic or accented letters wrongly."
    )
    protect_formulas: bool = option(
        True,
        "CSV: no formulas",
        "Puts an apostrophe before texts that a spreadsheet program would take for a formula.",
    )


@dataclass(frozen=True)
class ImageOptions(Options):
    """What the tables of images are to be like."""

    of_folders: bool = option(
        False,
        "Metadata of folders too",
        "Columns for what the folders of an image say; a folder hands its metadata on to all that is in it. With IMMARKUS's "
        "columns it is one table, as its graph search exports it.",
    )


@dataclass(frozen=True)
class Metadata:
    """The metadata of one kind of things.

    Attributes:
        subject: the kind of things.
        things: finds them in a work folder.
        schemas: finds the schemas that their metadata follow.
        stem: of the file's name.
        options: the options class.
    """

    subject: Subject
    things: Callable[[WorkFolder], Iterator[Described]]
    schemas: Callable[[WorkFolder], Sequence[MetadataSchema]]
    stem: str
    options: type[Options] = Options

    def applies(self, inventory: Inventory) -> bool:
        """Whether anything is said of any of them."""
        return inventory.work_folder is not None and any(thing.metadata for thing in self.things(inventory.work_folder))

    def file_name(self, inventory: Inventory, options: Options) -> str:
        """As IMMARKUS calls its file."""
        return f"{self.stem}.{options.format}"

    def plan(self, inventory: Inventory, options: Options) -> Plan:
        """Look ahead."""
        work = work_folder_of(inventory)
        things = list(self.things(work))
        losses = []
        if any(manifest.details is None for manifest in work.manifests):
            losses.append(NOT_HERE)
        if options.profile is Profile.IMMARKUS:
            losses += [
                "Zeros are left out, the two ends of a range are given like two values, and half-open ones like one.",
                "Metadata whose schema the data model no longer has are left out; so are notes, and all but the first "
                "of several descriptions of one thing.",
            ]
            searched = isinstance(options, ImageOptions) and options.of_folders
            if options.format is Format.XLSX and not self.subject.all_in_xlsx and not searched:
                losses.append(f"Each {self.subject.noun} without metadata is left out.")
            if any(not thing.immarkus_csv for thing in things):
                losses.append("The metadata of the work folder itself are left out.")
            if options.format is Format.CSV and self.subject.no_lists_in_csv:
                losses.append("Metadata that are stored as a list, if only of one, are left blank.")
            if any(manifest.details for manifest in work.manifests):
                losses.append("Of several values that a manifest has under one label only the first is given.")
        return Plan(
            {f"{self.subject.noun}s": len(things), "with metadata": sum(1 for t in things if t.bodies)}, tuple(losses)
        )

    async def run(self, inventory: Inventory, options: Options, job: Job) -> OutputFiles:
        """Make the one file."""
        work = work_folder_of(inventory)
        things, schemas = list(self.things(work)), self.schemas(work)
        name = self.file_name(inventory, options)
        above = work.model.folder_schemas if isinstance(options, ImageOptions) and options.of_folders else None
        made = self._tables(things, schemas, above, options)
        if options.format is Format.CSV:
            content = _csv(made[0], options, job, name)
        else:
            losses = None if options.profile is Profile.IMMARKUS else job.losses
            content = await _workbook(made, work, losses, job)
        job.count(f"{self.subject.noun}s", len(things))
        job.count("rows", sum(len(table.rows) for table in made))
        yield OutputFile(name, content)

    def _tables(
        self,
        things: Sequence[Described],
        schemas: Sequence[MetadataSchema],
        above: Sequence[MetadataSchema] | None,
        options: Options,
    ) -> list[Table]:
        """The tables; for CSV but one. ``above``: the schemas of folders, if what they say is wanted too."""
        one = options.format is Format.CSV
        if options.profile is Profile.IMMARKUS:
            if above is not None:
                return [metadata_immarkus.search_table(things, schemas, above)]
            if one:
                return [metadata_immarkus.csv_table(self.subject, things, schemas)]
            return metadata_immarkus.sheets(self.subject, things, schemas)
        inherited = inherited_columns(things, above) if above is not None else []
        if one:
            return [one_table(self.subject, things, schemas, inherited)]
        return tables(self.subject, things, schemas, inherited)

    def export(self, id: str, title: str, summary: str) -> Export[Options]:
        """The export as users see it."""
        return limited(
            Export(
                id=id,
                title=title,
                summary=summary,
                options=self.options,
                media_type=lambda options: _MEDIA_TYPES[options.format],
                packaging=Packaging.FILE,
                file_name=self.file_name,
                applies=self.applies,
                plan=self.plan,
                run=self.run,
                needs=("openpyxl",),
            )
        )


def _csv(table: Table, options: Options, job: Job, name: str) -> bytes:
    own = Dialect(options.separator, options.byte_order_mark, options.protect_formulas)
    writer = CsvTable(_AS_IMMARKUS if options.profile is Profile.IMMARKUS else own)
    if options.profile is Profile.IMMARKUS and not table.rows:
        return b""
    content = writer.content(table.headers, table.rows)
    job.report(*writer.problems(name))
    return content


async def _workbook(made: Sequence[Table], work: WorkFolder, losses: Sequence[str] | None, job: Job) -> bytes:
    """The workbook: with an index that names the losses, or without any, as IMMARKUS's is."""
    # openpyxl is installed on first need in the page, so it must not be imported before the export runs.
    from florilegium.exports.tables.index_sheet import Listed, index_sheet
    from florilegium.package.sheet import Sheet
    from florilegium.package.workbook import workbook_parts

    plain = losses is None
    sheets = [
        Sheet(table.label, table.headers, rows=table.rows, plain=plain, widths={0: 30.0} if plain else {})
        for table in made
    ]

    if losses is not None:
        listed = [Listed(sheet, _ABOUT.get(sheet.label, f"Metadata by the schema {sheet.label}.")) for sheet in sheets]
        sheets.insert(0, index_sheet(listed, work, losses, job.problems))

    async def parts() -> OutputFiles:
        for part in workbook_parts(sheets, job.problems):
            yield part

    stream = io.BytesIO()
    await write_zip(parts(), StreamSink(stream), job, keep_names=True)
    return stream.getvalue()
