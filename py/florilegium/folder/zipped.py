"""A zip opened as a folder, on disk or in the browser: only its directory is read until a file is asked for."""

from __future__ import annotations

import posixpath
import zipfile
import zlib
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import IO

from florilegium.folder.base import Folder, reason
from florilegium.folder.paths import base_name, natural_key, stem
from florilegium.problems import Problem, Severity, kind

ZIP_BROKEN = kind(
    "zip-broken",
    Severity.ERROR,
    "The zip cannot be opened.",
    "It may be cut off or still downloading. Unpack it with another program, or fetch it again.",
)
ZIP_ENTRY_UNSAFE = kind(
    "zip-entry-unsafe",
    Severity.WARNING,
    "An entry of the zip has a path that leads out of it and is left out.",
)
ZIP_ENTRY_TWICE = kind(
    "zip-entry-twice",
    Severity.WARNING,
    "Two entries of the zip have the same path; only the last one can be read.",
    "Unpack the zip with a program that asks what to do, and open the folder.",
)
ZIP_ENTRY_LOCKED = kind(
    "zip-entry-locked",
    Severity.ERROR,
    "An entry of the zip is protected with a password and is left out.",
    "Unpack the zip, and open the folder.",
)


@dataclass(frozen=True, slots=True)
class ZipFileRef:
    """A file inside a zip."""

    path: str
    archive: zipfile.ZipFile
    entry: zipfile.ZipInfo

    @property
    def size(self) -> int:
        """Its unpacked length in bytes, as the zip says."""
        return self.entry.file_size

    @property
    def modified(self) -> datetime | None:
        """The entry's date; zips have no time zone, UTC is assumed."""
        try:
            return datetime(*self.entry.date_time, tzinfo=UTC)
        except ValueError:
            return None

    async def read(self) -> bytes:
        """All of it, its checksum compared."""
        try:
            return self.archive.read(self.entry)
        except (zipfile.BadZipFile, zlib.error, NotImplementedError, EOFError) as error:
            raise OSError(reason(error)) from error

    async def read_part(self, start: int, stop: int) -> bytes:
        """The bytes from ``start`` up to ``stop``."""
        try:
            with self.archive.open(self.entry) as stream:
                stream.seek(start)
                return stream.read(stop - start)
        except (zipfile.BadZipFile, zlib.error, NotImplementedError, EOFError) as error:
            raise OSError(reason(error)) from error


def zip_folder(path: str, stream: IO[bytes]) -> Folder:
    """The zip in a seekable stream as a folder, named after the zip's path without its extension.

    A zip whose files all lie in one folder (the usual result of zipping a folder) is that folder. The resource forks of
    macOS are left out without a word: they are no files of the user's.
    """
    try:
        archive = zipfile.ZipFile(stream)
    except (zipfile.BadZipFile, NotImplementedError, ValueError, OSError) as error:
        return Folder(
            stem(path), (), (ZIP_BROKEN.at(base_name(path), message=f"Not a readable zip: {reason(error)}."),)
        )
    entries, problems = listed(archive)
    tops = {inside.split("/")[0] if "/" in inside else "" for inside in entries}
    top = tops.pop() if len(tops) == 1 else ""
    name, cut = (top, len(top) + 1) if top else (stem(path), 0)
    files = [ZipFileRef(inside[cut:], archive, entry) for inside, entry in entries.items()]
    files.sort(key=lambda file: natural_key(file.path))
    return Folder(name, tuple(files), problems)


def listed(archive: zipfile.ZipFile) -> tuple[dict[str, zipfile.ZipInfo], tuple[Problem, ...]]:
    """The files in a zip by their paths, and what is wrong with others; without the resource forks of macOS."""
    problems: list[Problem] = []
    entries: dict[str, zipfile.ZipInfo] = {}
    for entry in archive.infolist():
        inside = posixpath.normpath(entry.filename.replace("\\", "/"))
        if entry.is_dir() or inside.startswith("__MACOSX/") or base_name(inside) == ".DS_Store":
            continue
        if inside.startswith(("../", "/")) or inside == "..":
            problems.append(ZIP_ENTRY_UNSAFE.at(entry.filename))
        elif entry.flag_bits & 1:
            problems.append(ZIP_ENTRY_LOCKED.at(inside))
        else:
            if inside in entries:
                problems.append(ZIP_ENTRY_TWICE.at(inside))
            entries[inside] = entry
    return entries, tuple(problems)
