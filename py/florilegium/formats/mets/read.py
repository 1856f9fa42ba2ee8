"""Reads METS 1 and 2 as eScriptorium, OCR-D, Transkribus and libraries write it, also inside an OAI-PMH answer.

Pages are the divisions of the physical structure whose TYPE speaks of a page (``page``, ``SINGLE_PAGE``). eScriptorium
leaves LOCTYPE out and does not encode its paths; Transkribus calls its one structure ``MANUSCRIPT`` and points to files
through ``area``; METS 2 has LOCREF for ``xlink:href`` and puts structure maps and file groups one level deeper.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from urllib.parse import unquote
from xml.etree.ElementTree import Element

from florilegium.formats.findings import Findings
from florilegium.formats.layout import ID_TWICE
from florilegium.formats.mets.model import Mets, MetsFile, MetsPage
from florilegium.formats.xml import LocalNames, local_name, parse, text_of
from florilegium.problems import Problem, Reading, Severity, kind

FILE_NOT_LISTED = kind(
    "mets-file-not-listed",
    Severity.WARNING,
    "Pages of the METS are said to consist of files that it does not list.",
    "These files are not taken for the pages. Ask for a complete METS, or open the folder without it.",
)
NOT_METS = kind("not-mets", Severity.ERROR, "There is no METS in the file.")

_HREFS = ("{http://www.w3.org/1999/xlink}href", "LOCREF", "href")
_ENCODED = re.compile(r"[^\s<>\"{}|\\^`]*%[0-9A-Fa-f]{2}[^\s<>\"{}|\\^`]*")


def read(content: bytes, path: str) -> Reading[Mets]:
    """The document that a METS file describes.

    Args:
        content: of the file.
        path: of the file, for its problems.
    """
    parsed = parse(content)
    broken = parsed.problems(path, "What could still be read of it is taken.")
    if parsed.root is None:
        return Reading(None, broken)
    root = next(
        (node for node in parsed.root.iter() if isinstance(node.tag, str) and local_name(node.tag).lower() == "mets"),
        None,
    )
    if root is None:
        return Reading(None, (*broken, NOT_METS.at(path)))
    findings = Findings(path)
    mets = _MetsReader(findings).mets(root)
    problems: tuple[Problem, ...] = (*broken, *findings.problems())
    return Reading(mets, problems)


class _MetsReader:
    """Goes through one file."""

    def __init__(self, findings: Findings) -> None:
        self.names = LocalNames()
        self.findings = findings
        self.by_id: dict[str, MetsFile] = {}
        self.files: list[MetsFile] = []

    def mets(self, root: Element) -> Mets:
        """The document."""
        for child in root:
            if self.names[child.tag] == "fileSec":
                self._files(child, "")
        maps = [node for node in root.iter() if self.names[node.tag] == "structMap"]
        maps.sort(key=lambda node: (node.get("TYPE") or "").lower() != "physical")
        pages: list[MetsPage] = []
        for structure in maps:
            divisions = list(self._page_divisions(structure)) or self._with_files(structure)
            pages = [self._page(division, place) for place, division in enumerate(divisions, start=1)]
            if pages:
                break
        pages.sort(key=lambda page: page.order)
        return Mets(root.get("LABEL") or self._title(root), tuple(pages), tuple(self.files))

    def _files(self, group: Element, use: str) -> None:
        for child in group:
            name = self.names[child.tag]
            if name == "fileGrp":
                self._files(child, child.get("USE") or child.get("ID") or use)
            elif name == "file":
                self._file(child, use)
                self._files(child, use)  # files can hold files

    def _file(self, element: Element, use: str) -> None:
        href = next((href for place in element if (href := self._href(place))), "")
        size = element.get("SIZE", "")
        file = MetsFile(
            id=element.get("ID", ""),
            group=use,
            href=href,
            media_type=element.get("MIMETYPE", ""),
            size=int(size) if size.isdecimal() else None,
            checksum=element.get("CHECKSUM", ""),
            checksum_type=element.get("CHECKSUMTYPE", ""),
        )
        if not href and len(element) == 0:
            return
        self.files.append(file)
        if file.id in self.by_id:
            self.findings.note(ID_TWICE, f"file {file.id}")
        elif file.id:
            self.by_id[file.id] = file

    def _href(self, place: Element) -> str:
        if self.names[place.tag] != "FLocat":
            return ""
        href = next((value.strip() for name in _HREFS if (value := place.get(name))), "")
        # eScriptorium writes names as they are, so only what is a legal address with percent codes is decoded.
        if ("://" not in href or href.startswith("file:")) and _ENCODED.fullmatch(href):
            return unquote(href)
        return href

    def _page_divisions(self, parent: Element) -> Iterator[Element]:
        """Divisions that are pages. A division "pages" around others is none itself."""
        for child in parent:
            if self.names[child.tag] != "div":
                continue
            inner = list(self._page_divisions(child))
            if inner:
                yield from inner
            elif "page" in (child.get("TYPE") or "").lower():
                yield child

    def _with_files(self, structure: Element) -> list[Element]:
        """In a structure without pages: the divisions that point to files themselves."""
        return [
            node
            for node in structure.iter()
            if self.names[node.tag] == "div" and any(self.names[child.tag] == "fptr" for child in node)
        ]

    def _page(self, division: Element, place: int) -> MetsPage:
        order = division.get("ORDER", "")
        files = []
        for pointer in division:
            if self.names[pointer.tag] != "fptr":
                continue
            for id in filter(None, (node.get("FILEID") for node in pointer.iter())):
                if id in self.by_id:
                    files.append(self.by_id[id])
                else:
                    self.findings.note(FILE_NOT_LISTED, f"page {place}", id)
        return MetsPage(
            id=division.get("ID", ""),
            order=int(order) if order.isdecimal() else place,
            label=division.get("LABEL") or division.get("ORDERLABEL") or "",
            files=tuple(dict.fromkeys(files)),
        )

    def _title(self, root: Element) -> str:
        """The title in the first MODS of the descriptive metadata; of a journal or series only its own."""
        for section in root:
            if self.names[section.tag] == "dmdSec":
                for node in section.iter():
                    if self.names[node.tag] == "mods":
                        return self._mods_title(node)
        return ""

    def _mods_title(self, mods: Element) -> str:
        for info in mods:
            if self.names[info.tag] == "titleInfo":
                for part in info:
                    if self.names[part.tag] == "title":
                        return " ".join(text_of(part).split())
        return ""
