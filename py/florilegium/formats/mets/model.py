"""A METS file as far as pages and their files go."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class MetsFile:
    """A file that the METS lists.

    Attributes:
        id: its ID; may be empty.
        group: USE of the innermost file group that has one, else its ID (``OCR-D-GT-PAGE``, ``image``, ``PAGEXML``).
        href: where it is: a path relative to the METS, or an address. Percent codes in a path, or in an address of the
            scheme ``file``, are decoded.
        media_type: MIMETYPE; empty where the METS does not say.
        size: in bytes; ``None`` where the METS does not say.
        checksum: as written; may be empty.
        checksum_type: such as ``SHA-256``; may be empty.
    """

    id: str
    group: str
    href: str
    media_type: str = ""
    size: int | None = None
    checksum: str = ""
    checksum_type: str = ""

    @property
    def remote(self) -> bool:
        """Whether it is on a server, and not among the files that came with the METS."""
        return "://" in self.href and not self.href.startswith("file:")


@dataclass(frozen=True, slots=True)
class MetsPage:
    """A page of the physical structure.

    Attributes:
        id: ID of its division; may be empty.
        order: its ORDER, else its place, from 1.
        label: LABEL, else ORDERLABEL (the page number as printed); may be empty.
        files: the files that make it up, in the order of the METS.
    """

    id: str
    order: int
    label: str
    files: tuple[MetsFile, ...] = ()


@dataclass(frozen=True, slots=True)
class Mets:
    """A document.

    Attributes:
        label: LABEL of the METS, else the title in its MODS; may be empty.
        pages: in order.
        files: all files it lists, those of no page included.
    """

    label: str
    pages: tuple[MetsPage, ...] = ()
    files: tuple[MetsFile, ...] = ()
