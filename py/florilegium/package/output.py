"""The files that an export makes, on their way into a package and when they are in it."""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import TypeAlias

from florilegium.folder import FileRef


@dataclass(frozen=True, slots=True)
class OutputFile:
    """A file that an export makes.

    Attributes:
        path: in the package, ``/`` between the parts. The package sees to it that no two are the same.
        content: its bytes; or a file of the user's that goes in as it is, and whose bytes then never enter Python in
            the browser; or chunks of bytes, for what is too large to hold.
        modified: the date it carries; ``None`` leaves it undated, so that the same input gives the same package.
        digests: checksums that whoever made it knows already, by algorithm, so that they are not taken again.
        folder: of the package in which the path begins, with a final ``/``; it is the package's business, not the export's.
    """

    path: str
    content: bytes | FileRef | AsyncIterator[bytes]
    modified: datetime | None = None
    digests: Mapping[str, str] = field(default_factory=dict)
    folder: str = ""


OutputFiles: TypeAlias = AsyncIterator[OutputFile]
