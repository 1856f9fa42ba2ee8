"""Runs an export and brings what it makes to where it is wanted: one sink, or a file or folder on disk."""

from __future__ import annotations

import errno
from collections.abc import AsyncGenerator, AsyncIterator, Set
from contextlib import asynccontextmanager
from pathlib import Path

from florilegium.delivery.options import PLAIN, Delivery, is_zipped, result_name
from florilegium.delivery.packing import algorithms, check, packed, reports
from florilegium.exports.export import AnyExport, Packaging
from florilegium.exports.options import O
from florilegium.folder import unreadable
from florilegium.folder.disk import DiskFile
from florilegium.inventory import Inventory
from florilegium.job import Job
from florilegium.package.checksums import Digester, digests, sha256_of
from florilegium.package.names import Names
from florilegium.package.output import MadeFile, OutputFile, OutputFiles
from florilegium.package.sink import Sink, StreamSink
from florilegium.package.zip import NAME_CHANGED, write_zip
from florilegium.report import Account


def _ordered(export: AnyExport, inventory: Inventory, options: O, delivery: Delivery) -> Account:
    """What is to be made, planned and found possible."""
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
    account = _ordered(export, inventory, options, delivery)
    await _into(account, job, sink)
    return account


async def _into(account: Account, job: Job, sink: Sink) -> None:
    workbook = account.export.packaging is Packaging.WORKBOOK and not account.delivery.packed
    async with _run(account, job) as files:
        if workbook or is_zipped(account.export, account.delivery):
            await write_zip(files, sink, job, keep_names=workbook)
            return
        async for file in files:
            job.made.append(await _write(file, sink, job))


@asynccontextmanager
async def _run(account: Account, job: Job, *, serialized: bool = True) -> AsyncGenerator[OutputFiles, None]:
    """The files of an export. It lets go of what it holds, also when it is stopped midway."""
    job.algorithms = algorithms(account.delivery)
    files = account.export.run(account.inventory, account.options, job)
    try:
        yield packed(account, job, files, serialized=serialized) if account.delivery.packed else files
    finally:
        if isinstance(files, AsyncGenerator):
            await files.aclose()


async def deliver_to_disk(
    export: AnyExport, inventory: Inventory, options: O, job: Job, out: str, delivery: Delivery = PLAIN
) -> tuple[Account, Path | None]:
    """Run an export into a file, or where ``out`` ends in ``/`` or is a folder, its files as they are into that folder.

    Returns:
        What was asked for, and the file that was written; ``None`` where it was a folder of them.

    Raises:
        OptionError: the delivery is not possible; the message says why.
        OSError: it cannot be written, or is one of the files of the opened folder, which are never written to.
    """
    place = Path(out)
    account = _ordered(export, inventory, options, delivery)
    own = _own_files(inventory)
    into_folder = out.endswith("/") or place.is_dir()
    if into_folder and export.packaging is Packaging.WORKBOOK and not delivery.packed:
        place, into_folder = place / result_name(export, inventory, options, delivery), False
    if not into_folder:
        _keep_off(place, own)
        place.parent.mkdir(parents=True, exist_ok=True)
        with place.open("wb") as stream:
            await _into(account, job, StreamSink(stream))
        return account, place
    names = Names()
    async with _run(account, job, serialized=False) as files:
        async for file in files:
            path = names.give(file.folder + file.path).removeprefix(file.folder)
            if path != file.path:
                job.report(NAME_CHANGED.at(file.path, message=f"{file.path} is called {path} in the result."))
            target = place / (file.folder + path)
            _keep_off(target, own)
            await _write_to_disk(file, target, path, job)
    return account, None


async def write_beside(account: Account, job: Job, place: Path, wanted: Set[str]) -> None:
    """Write report and recipe beside a result on disk, with its name before theirs: ``out.zip.report.html``.

    Args:
        account: what was asked for.
        job: what became of it.
        place: of the result, a file or a folder.
        wanted: which of them, by their names.

    Raises:
        OSError: as `deliver_to_disk`.
    """
    if not wanted:
        return
    own = _own_files(account.inventory)
    result = None
    if place.is_file():
        size = place.stat().st_size
        result = MadeFile(place.name, size, {"sha256": await sha256_of(DiskFile(place.name, place, size, None))})
    for name, content in reports(account, job, result):
        if name in wanted:
            target = place.with_name(f"{place.name}.{name}")
            _keep_off(target, own)
            target.write_bytes(content)


async def _write_to_disk(file: OutputFile, target: Path, path: str, job: Job) -> None:
    """Write one file; a file of the user's that cannot be read to its end is reported, and nothing is left of it."""
    target.parent.mkdir(parents=True, exist_ok=True)
    with target.open("wb") as stream:
        try:
            job.made.append(await _write(file, StreamSink(stream), job, path))
            return
        except OSError as error:
            if isinstance(file.content, bytes | AsyncIterator):
                raise
            job.report(unreadable(file.content.path, error))
    target.unlink()


def _own_files(inventory: Inventory) -> set[Path]:
    return {file.place.resolve() for file in inventory.folder.files if isinstance(file, DiskFile)}


def _keep_off(target: Path, own: set[Path]) -> None:
    if target.resolve() in own:
        raise OSError(errno.EEXIST, "is a file of the opened folder, choose another place", str(target))


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
