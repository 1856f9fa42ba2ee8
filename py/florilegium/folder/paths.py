"""Paths inside a folder: their parts, and the natural order that every list and export follows."""

from __future__ import annotations

import posixpath
import re
import unicodedata
from functools import lru_cache

_DIGITS = re.compile(r"(\d+)")


def natural_name(name: str) -> tuple[tuple[int, int, str], ...]:
    """A sort key for one name: numbers count as numbers, case and Unicode composition do not matter."""
    folded = unicodedata.normalize("NFC", name).casefold()
    return tuple((0, int(part), "") if part.isdecimal() else (1, 0, part) for part in _DIGITS.split(folded) if part)


def natural_key(path: str) -> tuple[object, ...]:
    """The sort key of a path: a folder's own files come first, then its sub-folders, each by `natural_name`."""
    folder, _, name = path.rpartition("/")
    return (*_folder_key(folder), (0, natural_name(name), name))


@lru_cache(maxsize=1024)
def _folder_key(folder: str) -> tuple[object, ...]:
    """The part of a key that all files of a folder have in common: deep folders have long ones."""
    return tuple((1, natural_name(part), part) for part in folder.split("/")) if folder else ()


def parent(path: str) -> str:
    """The folder part of a path; empty for a file at the top."""
    return posixpath.dirname(path)


def base_name(path: str) -> str:
    """The last part of a path."""
    return posixpath.basename(path)


def stem(path: str) -> str:
    """The last part of a path up to its last dot (``gate.v2.jpeg`` gives ``gate.v2``)."""
    name = base_name(path)
    head, dot, _ = name.rpartition(".")
    return head if dot else name


def extension(path: str) -> str:
    """What follows the last dot, in lower case; empty without a dot."""
    _, dot, tail = base_name(path).rpartition(".")
    return tail.lower() if dot else ""


def is_in(folder: str, above: str) -> bool:
    """Whether a folder is another one, or somewhere below it."""
    return not above or folder == above or folder.startswith(f"{above}/")
