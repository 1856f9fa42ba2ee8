"""Names of output files: legal on every system, and no two the same, capital or small.

Windows forbids certain characters, device names, and blanks or dots at the end; Windows and macOS take ``A.xml`` and
``a.xml`` for one file, and macOS takes composed and decomposed accents for the same.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

_FORBIDDEN = re.compile('[\x00-\x1f\x7f-\x9f<>:"|?*\\\\/\ud800-\udfff]')
_DEVICES = re.compile(r"(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\..*)?", re.IGNORECASE)
_LONGEST = 200
"""Bytes of a name; file systems take 255, and unpacking programs put something in front."""


def legal_name(name: str) -> str:
    """One part of a path as every system takes it; ``unnamed`` if nothing is left."""
    mended = _FORBIDDEN.sub("_", name).rstrip(" .").lstrip(" ")
    if _DEVICES.fullmatch(mended):
        mended = f"_{mended}"
    return _shortened(mended) or "unnamed"


def _shortened(name: str) -> str:
    if len(name.encode()) <= _LONGEST:
        return name
    head, dot, tail = name.rpartition(".")
    if not dot or len(tail) > 10:
        head, dot, tail = name, "", ""
    room = _LONGEST - len((dot + tail).encode())
    return head.encode()[:room].decode(errors="ignore").rstrip(" .") + dot + tail


class Names:
    """Gives out paths that are legal and not taken.

    Args:
        reserved: paths that nobody gets.
    """

    def __init__(self, reserved: Iterable[str] = ()) -> None:
        self._taken = {_key(path) for path in reserved}
        self._numbers: dict[str, int] = {}

    def give(self, path: str, hint: str = "") -> str:
        """A path like the one asked for.

        Args:
            path: the one asked for, ``/`` between its parts.
            hint: what tells it apart from one that is taken (``a_tif.xml`` beside ``a.xml``); else a number does.
        """
        wanted = "/".join(legal_name(part) for part in path.split("/") if part not in ("", ".", "..")) or "unnamed"
        candidate = wanted
        if _key(candidate) in self._taken and hint:
            candidate = _with(wanted, legal_name(hint))
        number = self._numbers.get(_key(wanted), 1)
        while _key(candidate) in self._taken:
            number += 1
            candidate = _with(wanted, str(number))
        self._numbers[_key(wanted)] = number
        self._taken.add(_key(candidate))
        return candidate


def _with(path: str, suffix: str) -> str:
    """A path with a suffix before its extension."""
    folder, slash, name = path.rpartition("/")
    head, dot, tail = name.rpartition(".")
    stem, extension = (head, dot + tail) if head else (name, "")
    room = _LONGEST - len(f"_{suffix}{extension}".encode())
    return f"{folder}{slash}{stem.encode()[:room].decode(errors='ignore')}_{suffix}{extension}"


def _key(path: str) -> str:
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", path).casefold())
