"""Brings what an export makes to disk, as one file or as a folder of them. Files of the opened folder are never written to."""

from __future__ import annotations

import errno
from collections.abc import Set
from pathlib import Path

from florilegium.delivery.deliver import into_many, into_one, ordered
from florilegium.delivery.packing import reports
from florilegium.exports.delivery import PLAIN, Delivery, result_name
from florilegium.exports.export import AnyExport, Packaging
from florilegium.exports.options import O
from florilegium.folder.disk import DiskFile
from florilegium.inventory import Inventory
from florilegium.job import Job, MadeFile
from florilegium.package.checksums import sha256_of
from florilegium.package.sink import StreamSink
from florilegium.report import Account


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
    account = ordered(export, inventory, options, delivery)
    own = _own_files(inventory)
    into_folder = out.endswith("/") or place.is_dir()
    if into_folder and export.packaging is Packaging.WORKBOOK and not delivery.packed:
        place, into_folder = place / result_name(export, inventory, options, delivery), False
    if not into_folder:
        _keep_off(place, own)
        place.parent.mkdir(parents=True, exist_ok=True)
        with place.open("wb") as stream:
            await into_one(account, job, StreamSink(stream))
        return account, place
    await into_many(account, job, _Beneath(place, own).open)
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


class _Beneath:
    """A folder on disk that takes the files of a result."""

    def __init__(self, folder: Path, own: Set[Path]) -> None:
        self._folder = folder
        self._own = own

    async def open(self, path: str) -> _DiskSink:
        """A sink for one file.

        Raises:
            OSError: it cannot be written, or is one of the files of the opened folder.
        """
        target = self._folder / path
        _keep_off(target, self._own)
        target.parent.mkdir(parents=True, exist_ok=True)
        return _DiskSink(target)


class _DiskSink(StreamSink):
    """A file on disk."""

    def __init__(self, target: Path) -> None:
        self._target = target
        self._file = target.open("wb")
        super().__init__(self._file)

    async def finish(self) -> None:
        """Close it."""
        self._file.close()

    async def discard(self) -> None:
        """Close and remove it."""
        self._file.close()
        self._target.unlink()


def _own_files(inventory: Inventory) -> set[Path]:
    return {file.place.resolve() for file in inventory.folder.files if isinstance(file, DiskFile)}


def _keep_off(target: Path, own: Set[Path]) -> None:
    if target.resolve() in own:
        raise OSError(errno.EEXIST, "is a file of the opened folder, choose another place", str(target))
