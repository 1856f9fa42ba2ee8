"""Versions of the text of a page: none, one of several readings, or one mended with another."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

from florilegium.model.page import Glyph, Line, Page, Software, Text, Word


@dataclass(frozen=True, slots=True)
class Filled:
    """A page, and how many of its lines have their text from each of the other versions."""

    page: Page
    taken: tuple[int, ...] = ()


def without_text(page: Page) -> Page:
    """The page with its regions and lines, but no text."""
    return page.with_lines(lambda line: replace(line, texts=(), words=()))


def with_reading(page: Page, index: int) -> Page:
    """The page with one of the readings of each line: the one of this index. Lines that have none lose their text."""

    def chosen(line: Line) -> Line:
        words = tuple(_word(word, index) for word in line.words)
        complete = all(word.texts for word in words)
        return replace(line, texts=_texts(line.texts, index), words=words if complete else ())

    return page.with_lines(chosen)


def _word(word: Word, index: int) -> Word:
    glyphs = tuple(_glyph(glyph, index) for glyph in word.glyphs)
    complete = all(glyph.texts for glyph in glyphs)
    return replace(word, texts=_texts(word.texts, index), glyphs=glyphs if complete else ())


def _glyph(glyph: Glyph, index: int) -> Glyph:
    return replace(glyph, texts=_texts(glyph.texts, index))


def _texts(texts: tuple[Text, ...], index: int) -> tuple[Text, ...]:
    return tuple(replace(text, index=None) for text in texts if (text.index or 0) == index)


def has_text(line: Line) -> bool:
    """Whether a line says anything. An empty reading counts as none: most formats cannot tell the two apart."""
    return bool(line.text and line.text.content)


def filled(page: Page, others: Sequence[Page]) -> Filled:
    """The page with the text of another version for each line that has none.

    It is taken from the line of the same id in the first of the others that has text there. Regions and lines stay
    those of the page; lines that only others have are not added. The programs that made the texts it got are named too.
    """
    if not others:
        return Filled(page)
    spare: dict[str, tuple[int, Line]] = {}
    for place, other in enumerate(others):
        ids = Counter(line.id for line in other.all_lines())
        for line in other.all_lines():
            if line.id and ids[line.id] == 1 and has_text(line):
                spare.setdefault(line.id, (place, line))
    own = Counter(line.id for line in page.all_lines())
    taken: Counter[int] = Counter()

    def mended(line: Line) -> Line:
        if has_text(line) or own[line.id] > 1 or line.id not in spare:
            return line
        place, other = spare[line.id]
        taken[place] += 1
        return replace(line, texts=other.texts, words=other.words)

    whole = page.with_lines(mended) if spare else page
    made = [software for place in sorted(taken) for software in others[place].provenance.software]
    return Filled(_made_by(whole, made), tuple(taken[place] for place in range(len(others))))


def _made_by(page: Page, more: Sequence[Software]) -> Page:
    """The page with more programs that worked on it."""
    if not more:
        return page
    software = tuple(dict.fromkeys((*page.provenance.software, *more)))
    return replace(page, provenance=replace(page.provenance, software=software))
