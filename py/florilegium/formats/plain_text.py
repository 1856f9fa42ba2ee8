"""Writes the text of a page, as plain text or as Markdown.

The default layout is eScriptorium's: a line of hyphens that names the page, then its lines as they are, those without
text left out, in the order of the page.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from enum import StrEnum
from typing import Literal

from florilegium.formats.hyphenation import TextLine, joined
from florilegium.model.page import Line, Page, Region


class Separator(StrEnum):
    """What stands between pages."""

    ESCRIPTORIUM = "escriptorium"
    """A line that names the page."""
    FORM_FEED = "form-feed"
    """The sign that makes printers begin a new page."""
    NONE = "none"


class Order(StrEnum):
    """In which order lines stand."""

    LINES = "lines"
    """As the page is read, where that is known; lines of different regions can take turns."""
    REGIONS = "regions"
    """Region by region."""


class Hyphens(StrEnum):
    """What becomes of words that are parted at the end of a line."""

    KEPT = "kept"
    JOINED = "joined"


class Unicode(StrEnum):
    """How characters with accents are written."""

    KEPT = "kept"
    NFC = "nfc"
    NFD = "nfd"


@dataclass(frozen=True, slots=True)
class TextLayout:
    """How text is laid out.

    Attributes:
        separator: between pages.
        order: of lines.
        region_gaps: whether there is an empty line between regions (in Markdown there always is).
        hyphens: see `Hyphens`.
        unicode: see `Unicode`.
        markdown: whether it is Markdown: pages and lines of a heading type become headings.
    """

    separator: Separator = Separator.ESCRIPTORIUM
    order: Order = Order.LINES
    region_gaps: bool = False
    hyphens: Hyphens = Hyphens.KEPT
    unicode: Unicode = Unicode.KEPT
    markdown: bool = False


@dataclass(frozen=True, slots=True)
class PageTitle:
    """How a page is named in the text: its title, the file name of its image, and its document's name if that matters."""

    title: str
    image: str
    document: str = ""


@dataclass(frozen=True, slots=True)
class WrittenText:
    """The text of a page, how many of the page's lines are in it, and how many characters these have."""

    text: str
    lines: int = 0
    characters: int = 0


_RULE = "-" * 15
_FORMS: dict[Unicode, Literal["NFC", "NFD"]] = {Unicode.NFC: "NFC", Unicode.NFD: "NFD"}
# What Markdown (CommonMark 0.31) would take for more than itself: anywhere in a line, and at its beginning.
_SPECIAL = re.compile(r"[\\`*_\[\]<>#|~]|&(?=#?\w+;)")
_SPECIAL_START = re.compile(r"^(\s*)(?:([-+=])|(\d+)([.)]))(?=\s|$)")


def write_text(page: Page, layout: TextLayout, title: PageTitle | None = None) -> WrittenText:
    """The text of a page, each line ended by a line feed; empty if no line has any text.

    Args:
        page: the page.
        layout: see `TextLayout`.
        title: names the page at its beginning; ``None`` for a page that stands alone.
    """
    lines = [
        TextLine(line.text.content, line, region)
        for region, line in _lines(page, layout.order)
        if line.text and line.text.content
    ]
    if not lines:
        return WrittenText("")
    shown = joined(lines) if layout.hyphens is Hyphens.JOINED else lines
    rows = _markdown(shown) if layout.markdown else _plain(shown, gaps=layout.region_gaps)
    text = _heading(layout, title) + "".join(f"{row}\n" for row in rows)
    form = _FORMS.get(layout.unicode)
    return WrittenText(unicodedata.normalize(form, text) if form else text, len(lines), sum(len(row) for row in rows))


def _lines(page: Page, order: Order) -> list[tuple[Region | None, Line]]:
    pairs: list[tuple[Region | None, Line]] = [(region, line) for region in page.all_regions() for line in region.lines]
    pairs += [(None, line) for line in page.orphans]
    if order is Order.REGIONS or all(line.order is None for _, line in pairs):
        return pairs
    places = {id(line): place for place, line in enumerate(page.lines_as_read())}
    return sorted(pairs, key=lambda pair: places[id(pair[1])])


def _heading(layout: TextLayout, title: PageTitle | None) -> str:
    if title is None:
        return ""
    start = "\f" if layout.separator is Separator.FORM_FEED else ""
    if layout.separator is not Separator.ESCRIPTORIUM and not layout.markdown:
        return start
    document = f"{title.document}: " if title.document else ""
    if layout.markdown:
        return f"{start}## {_escaped(f'{document}{title.title} ({title.image})')}\n\n"
    return f"{_RULE} {document}{title.title} ({title.image}) {_RULE}\n"


def _plain(lines: list[TextLine], *, gaps: bool) -> list[str]:
    rows: list[str] = []
    for number, line in enumerate(lines):
        if gaps and number and line.region is not lines[number - 1].region:
            rows.append("")
        rows.append(line.content)
    return rows


def _markdown(lines: list[TextLine]) -> list[str]:
    """Each region a paragraph, its lines ended by two blanks, which is a line break; headings apart."""
    rows: list[str] = []
    for number, line in enumerate(lines):
        heading = _is_heading(line)
        following = lines[number + 1] if number + 1 < len(lines) else None
        ends = following is None or following.region is not line.region or heading or _is_heading(following)
        text = _escaped(line.content.strip())
        rows.append(f"### {text}" if heading else text if ends else f"{text}  ")
        if ends:
            rows.append("")
    return rows


def _is_heading(line: TextLine) -> bool:
    """Whether a line is a heading by its type (SegmOnto ``HeadingLine``) or its region's (PAGE ``heading``)."""
    return any(
        type_.casefold().startswith("heading") for type_ in (line.line.type, line.region.type if line.region else "")
    )


def _escaped(text: str) -> str:
    escaped = _SPECIAL.sub(lambda sign: f"\\{sign[0]}", text)
    return _SPECIAL_START.sub(
        lambda start: f"{start[1]}\\{start[2]}" if start[2] else f"{start[1]}{start[3]}\\{start[4]}", escaped
    )
