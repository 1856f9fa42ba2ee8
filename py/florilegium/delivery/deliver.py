"""Runs an export and brings what it makes to where it is wanted: into one sink, or each file into one of its own."""

from __future__ import annotations

from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import Protocol, TypeAlias

from florilegium.delivery.packing import algorithms, check, packed
from florilegium.exports.delivery import PLAIN, Delivery, is_zipped
from florilegium.exports.export import AnyExport, Packaging
from florilegium.exports.options import O
from florilegium.folder import unreadable
from florilegium.inventory import Inventory
from florilegium.job import Job, MadeFile
from florilegium.package.checksums import Digester, digests
from florilegium.package.names import Names
from florilegium.package.output import OutputFile, OutputFiles
from florilegium.package.sink import Sink
from florilegium.package.zip import NAME_CHANGED, write_zip
from florilegium.report import Account


class FileSink(Sink, Protocol):
    """A sink for a single file of a result."""

    async def finish(self) -> object:
        """Close it: the file is there."""
        ...

    async def discard(self) -> None:
        """Throw it away: nothing is left of it."""
        ...


Place: TypeAlias = Callable[[str], Awaitable[FileSink]]
"""Opens a sink for the file with a path (``/`` between the parts) in the folder where a result goes."""


def ordered(export: AnyExport, inventory: Inventory, options: O, delivery: Delivery) -> Account:
    """What is to be made, planned and found possible.

    Raises:
        OptionError: the delivery is not possible; the message says why.
    """
    check(export, inventory, options, delivery)
    return Account(export, inventory, options, delivery, export.plan(inventory, options))


async def deliver(
    export: AnyExport, inventory: Inventory, options: O, job: Job, sink: Sink, delivery: Delivery = PLAIN
) -> Account:
    """Run an export into one sink: its single file, or a zip of its files with what the package puts beside them.

    Returns:
        What was asked for, from which with the job a report can be made.

    Raises:
        OptionError: the delivery is not possible; the message says why.
        OSError: the sink cannot take more, or a single file cannot be made.
    """
    account = ordered(export, inventory, options, delivery)
    await into_one(account, job, sink)
    return account


async def into_one(account: Account, job: Job, sink: Sink) -> None:
    """Run what was ordered into one sink; as `deliver`."""
    workbook = account.export.packaging is Packaging.WORKBOOK and not account.delivery.packed
    async with _run(account, job) as files:
        if workbook or is_zipped(account.export, account.delivery):
            await write_zip(files, sink, job, keep_names=workbook)
            return
        async for file in files:
            job.made.append(await _write(file, sink, job))


async def deliver_apart(
    export: AnyExport, inventory: Inventory, options: O, job: Job, place: Place, delivery: Delivery = PLAIN
) -> Account:
    """Run an export with each of its files for itself. A file of the user's that cannot be read is reported and left out.

    Returns:
        What was asked for.

    Raises:
        OptionError: the delivery is not possible; the message says why.
        OSError: a file cannot be written.
    """
    account = ordered(export, inventory, options, delivery)
    await into_many(account, job, place)
    return account


async def into_many(account: Account, job: Job, place: Place) -> None:
    """Run what was ordered with each file for itself; as `deliver_apart`."""
    names = Names()
    async with _run(account, job, serialized=False) as files:
        async for file in files:
            path = names.give(file.folder + file.path).removeprefix(file.folder)
            if path != file.path:
                job.report(NAME_CHANGED.at(file.path, message=f"{file.path} is called {path} in the result."))
            sink = await place(file.folder + path)
            try:
                made = await _whole(file, sink, job, path)
            except BaseException:  # cancelled too: an open sink would hold its place
                await sink.discard()
                raise
            if made:
                job.made.append(made)


async def _whole(file: OutputFile, sink: FileSink, job: Job, path: str) -> MadeFile | None:
    """Write one file and close its sink; ``None`` where it is one of the user's that cannot be read, which is reported."""
    try:
        made = await _write(file, sink, job, path)
    except OSError as error:
        if isinstance(file.content, bytes | AsyncIterator):
            raise
        job.report(unreadable(file.content.path, error))
        await sink.discard()
        return None
    await sink.finish()
    return made


@asynccontextmanager
async def _run(account: Account, job: Job, *, serialized: bool = True) -> AsyncGenerator[OutputFiles, None]:
    """The files of an export. It lets go of what it holds, also when it is stopped midway."""
    job.algorithms, job.losses = algorithms(account.delivery), account.plan.losses
    files = account.export.run(account.inventory, account.options, job)
    try:
        yield packed(account, job, files, serialized=serialized) if account.delivery.packed else files
    finally:
        if isinstance(files, AsyncGenerator):
            await files.aclose()


async def _write(file: OutputFile, sink: Sink, job: Job, path: str = "") -> MadeFile:
    """Write one file as it is; what it turned out to be."""
    content, start = file.content, sink.position
    if isinstance(content, bytes):
        await sink.write(content)
        taken = digests(content, job.algorithms, file.digests)
    elif isinstance(content, AsyncIterator):
        digester = Digester(job.algorithms)
        async for chunk in content:
            digester.update(chunk)
            await sink.write(chunk)
        taken = digester.result()
    else:
        taken = dict((await sink.copy(content, job.algorithms)).digests)
    return MadeFile(path or file.path, sink.position - start, taken, file.modified)
