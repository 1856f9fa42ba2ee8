"""CSV files (RFC 4180) that spreadsheet programs open rightly: byte order mark, separator, and no value taken for a formula."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from florilegium.package.cells import Value
from florilegium.problems import Problem, Severity, counted, kind

FORMULA_MARKED = kind(
    "csv-formula-marked",
    Severity.WARNING,
    "Texts that a spreadsheet program would take for a formula have an apostrophe before them.",
    "Switch the protection off if the file is read by a program that does not calculate.",
)
CHARACTERS_REPLACED = kind(
    "csv-characters-replaced",
    Severity.WARNING,
    "A text has halves of characters that cannot be written; each is replaced by �.",
)

BYTE_ORDER_MARK = "\N{ZERO WIDTH NO-BREAK SPACE}"
_QUOTED = re.compile(r'[,;\t"\r\n]|^\s|\s$')
_FORMULA = re.compile(r"\s*[=+\-@]\s*\S|[\t\r]")
"""How a formula begins, for Excel, LibreOffice and Google Sheets (OWASP, CSV Injection)."""
_NUMBER = re.compile(r"[-+]?(\d+([.,]\d*)?|[.,]\d+)([eE][-+]?\d+)?")
_HALVES = re.compile("[\ud800-\udfff]")


class Separator(StrEnum):
    """What stands between the fields."""

    COMMA = "comma"
    SEMICOLON = "semicolon"
    TAB = "tab"


_CHARACTERS = {Separator.COMMA: ",", Separator.SEMICOLON: ";", Separator.TAB: "\t"}


@dataclass(frozen=True, slots=True)
class Dialect:
    """How a table is written.

    Attributes:
        separator: between the fields.
        mark: begin with a byte order mark, without which Excel takes UTF-8 for something else.
        protect: put an apostrophe before texts that would be taken for formulas; numbers are left alone.
        last_break: end the last line, too.
    """

    separator: Separator = Separator.COMMA
    mark: bool = True
    protect: bool = True
    last_break: bool = True


@dataclass
class CsvTable:
    """Writes one table and notes what it had to change.

    Attributes:
        dialect: how it is written.
        marked: how many texts got an apostrophe.
        replaced: how many texts had halves of characters.
    """

    dialect: Dialect = field(default_factory=Dialect)
    marked: int = 0
    replaced: int = 0

    def content(self, headers: Sequence[str], rows: Iterable[Sequence[Value]]) -> bytes:
        """The file, in UTF-8. Lines end in CR LF (RFC 4180, 2.1)."""
        separator = _CHARACTERS[self.dialect.separator]
        lines = [separator.join(map(self._field, row)) for row in (headers, *rows)]
        text = "\r\n".join(lines) + ("\r\n" if self.dialect.last_break else "")
        return ((BYTE_ORDER_MARK if self.dialect.mark else "") + text).encode()

    def problems(self, path: str) -> list[Problem]:
        """What was changed, for the file as a whole."""
        found = []
        if self.marked:
            message = f"{counted(self.marked, 'text')} would be taken for a formula and got an apostrophe before it."
            found.append(FORMULA_MARKED.at(path, message=message))
        if self.replaced:
            found.append(
                CHARACTERS_REPLACED.at(path, message=f"{counted(self.replaced, 'text')}: halves of characters.")
            )
        return found

    def _field(self, value: Value) -> str:
        if isinstance(value, str):
            return self._quoted(self._safe(value))
        if value is None:
            return ""
        if isinstance(value, bool):
            return "true" if value else "false"
        if isinstance(value, datetime):
            return value.isoformat()
        if isinstance(value, float) and value.is_integer() and abs(value) < 1e15:
            return str(int(value))
        return str(value)

    def _safe(self, text: str) -> str:
        if _HALVES.search(text):
            self.replaced += 1
            text = _HALVES.sub("\ufffd", text)
        if self.dialect.protect and _FORMULA.match(text) and not _NUMBER.fullmatch(text.strip()):
            self.marked += 1
            return f"'{text}"
        return text

    @staticmethod
    def _quoted(text: str) -> str:
        return '"' + text.replace('"', '""') + '"' if _QUOTED.search(text) else text
