"""What the files of pages are called: by a template, in which folders, and no two the same.

A template is a name with fields in braces: ``{name}`` the name of the page's image without its ending, ``{number}`` its
place in the document (``{number:04}`` with four digits), ``{label}`` what people call the page, ``{document}`` the
document's name. A ``/`` makes folders.
"""

from __future__ import annotations

import posixpath
import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from florilegium.exports.options import OptionError, option
from florilegium.folder import base_name, extension, parent, stem
from florilegium.package.names import Names, legal_name
from florilegium.selection import ChosenEntry


class Folders(StrEnum):
    """In which folders the files of a result lie."""

    DOCUMENTS = "documents"
    """Each document has a folder, if there are several."""
    KEPT = "kept"
    """As in the opened folder."""
    FLAT = "flat"
    """All in one."""


@dataclass(frozen=True)
class NamingOptions:
    """What files are called."""

    folders: Folders = option(
        Folders.DOCUMENTS,
        "Folders",
        "Where the files lie in the result.",
        labels={
            Folders.DOCUMENTS: "one for each document, if there are several",
            Folders.KEPT: "as in the opened folder",
            Folders.FLAT: "all files in one folder",
        },
    )
    names: str = option(
        "{name}",
        "Names",
        "{name} is the name of the image without its ending, {number} the place in the document ({number:04} with four "
        "digits), {label} what the page is called in the METS, {document} the name of the document.",
    )


@dataclass(frozen=True, slots=True)
class PagePaths:
    """Where the files of a page go: ``text`` its transcription, ``image`` its image."""

    text: str
    image: str


_FIELDS = ("name", "number", "label", "document")
_FIELD = re.compile(rf"\{{({'|'.join(_FIELDS)})(?::(0?\d{{1,2}}))?\}}")
_DEFAULT = "{name}"


class PageNames:
    """Gives out the paths of pages' files.

    Args:
        entries: the pages.
        options: how they are called.
        ending: of the transcription files, without dot.
        reserved: names that no page's file gets in any folder.
        layer: a folder for the transcription files below the document's (``page`` for Transkribus); empty for none.

    Raises:
        OptionError: the template has an unknown field.
    """

    def __init__(
        self, entries: Sequence[ChosenEntry], options: NamingOptions, ending: str, reserved: str = "", layer: str = ""
    ) -> None:
        if set("{}") & set(_FIELD.sub("", options.names)):
            fields = ", ".join(f"{{{name}}}" for name in _FIELDS)
            raise OptionError(f"Names can hold {fields}, but no other braces: {options.names}")
        self._options = options
        self._ending = ending
        self._reserved = reserved
        self._layer = layer
        self._names = Names()
        self._top: dict[int, str] = {}
        self._place_documents(entries)

    def _place_documents(self, entries: Sequence[ChosenEntry]) -> None:
        documents = {id(chosen.document): chosen.document for chosen in entries}
        kept: dict[int, list[str]] = defaultdict(list)
        if self._options.folders is Folders.KEPT:
            for chosen in entries:
                kept[id(chosen.document)].append(self._kept(chosen))
        folders = Names()
        for key, document in documents.items():
            if self._options.folders is Folders.KEPT:
                top = posixpath.commonpath(kept[key]) if all(kept[key]) else ""
            elif self._options.folders is Folders.FLAT or len(documents) == 1:
                top = ""
            else:
                top = folders.give(legal_name(document.name))
            self._top[key] = f"{top}/" if top else ""
        self._several = len(documents) > 1
        if self._reserved:
            for top in dict.fromkeys(self._top.values()):
                self._names.give(top + self._reserved)

    @staticmethod
    def _kept(chosen: ChosenEntry) -> str:
        """The folder where a page lies in the opened folder; a zip counts as a folder of its name."""
        path = chosen.source.path if chosen.source else chosen.entry.image or ""
        return "/".join(
            legal_name(stem(part) if extension(part) == "zip" else part) for part in parent(path).split("/") if part
        )

    def top(self, chosen: ChosenEntry) -> str:
        """The folder in the result of a page's document, with a final ``/``; empty for the result itself."""
        return self._top[id(chosen.document)]

    def reserved(self, chosen: ChosenEntry) -> str:
        """The path of the file with the reserved name in a document's folder."""
        if self._options.folders is Folders.FLAT and self._several:
            return self._names.give(f"{legal_name(chosen.document.name)}_{self._reserved}")
        return self.top(chosen) + self._reserved

    def page(self, chosen: ChosenEntry) -> PagePaths:
        """The paths for a page. Its image keeps its own name where the template does not say otherwise."""
        name = self._filled(chosen)
        folder = f"{self._kept(chosen)}/".lstrip("/") if self._options.folders is Folders.KEPT else self.top(chosen)
        image = chosen.entry.image
        image_path = ""
        if image:
            beside = folder
            if self._options.folders is Folders.KEPT:
                parts = (stem(p) if extension(p) == "zip" else p for p in parent(image).split("/") if p)
                beside = "".join(f"{legal_name(part)}/" for part in parts)
            own = base_name(image) if self._options.names == _DEFAULT else f"{name}.{extension(image)}"
            image_path = self._names.give(beside + own)
        layer = f"{self._layer}/" if self._layer and base_name(folder.rstrip("/")) != self._layer else ""
        text_path = self._names.give(f"{folder}{layer}{name}.{self._ending}", hint=extension(chosen.image_name))
        return PagePaths(text_path, image_path)

    def _filled(self, chosen: ChosenEntry) -> str:
        name = stem(chosen.image_name)
        values = {
            "name": name,
            "number": chosen.number,
            "label": chosen.entry.label or name,
            "document": chosen.document.name,
        }

        def value(field: re.Match[str]) -> str:
            text = str(values[field[1]]).replace("/", "_")
            width = int(field[2] or 0)
            return text.zfill(width) if (field[2] or "").startswith("0") else text.rjust(width)

        return _FIELD.sub(value, self._options.names) or name
