"""Writes the text of an ALTO line: one String for the whole line, or String, SP and HYP for its words."""

from __future__ import annotations

import re
from collections.abc import Iterator

from florilegium.formats.findings import Findings
from florilegium.formats.languages import language_code
from florilegium.formats.writing import (
    CHARACTERS_REMOVED,
    CONFIDENCE_BAD,
    Ids,
    attribute,
    figure,
    legal,
    share,
    whole_number,
)
from florilegium.model.geometry import Box, bounding_box
from florilegium.model.page import Glyph, Line, Text, Word
from florilegium.problems import Severity, kind

WORDS_DIFFER = kind(
    "words-differ",
    Severity.NOTE,
    "The words of a line do not make up its text, which has probably been corrected; the line is written as a whole.",
)


GLYPH_LEFT_OUT = kind(
    "glyph-left-out",
    Severity.NOTE,
    "Characters that are not written as one sign of Unicode have no place of their own in ALTO; their words have.",
)


class StringWriter:
    """Writes the text of lines.

    Args:
        ids: of the file.
        findings: where it notes what it could not write.
        words: write words where a line has them.
        glyphs: write their glyphs too.
        full: write further readings as ALTERNATIVE, and languages.
        whole: write whole numbers, and no outlines.
    """

    def __init__(
        self, ids: Ids, findings: Findings, *, words: bool, glyphs: bool = True, full: bool, whole: bool = False
    ) -> None:
        self.ids = ids
        self.findings = findings
        self.words = words
        self.glyphs = glyphs
        self.full = full
        self.whole = whole

    def write(self, line: Line, id: str, box: str, indent: str) -> Iterator[str]:
        """The elements for a line's text. ALTO demands a String; that of a line without text is empty.

        Args:
            line: the line.
            id: the one it has in the file.
            box: its position and size as attributes.
            indent: blanks before each element.
        """
        if self.words and line.words and line.text:
            gaps = gaps_between(line.text.content, line.words)
            if gaps is not None:
                yield from self._words(line.words, gaps, id, indent)
                return
            self.findings.note(WORDS_DIFFER, id)
        text = line.text or Text("")
        attributes = f'<String CONTENT="{self._content(text.content, id)}"{box}{self._confidence("WC", text, id)}'
        yield self._closed(attributes, "String", self._alternatives(line.texts, id), indent)

    def _words(self, words: tuple[Word, ...], gaps: list[str], id: str, indent: str) -> Iterator[str]:
        for word, gap in zip(words, gaps, strict=True):
            text = word.texts[0] if word.texts else Text("")
            word_id = self.ids.give(word.id, f"{id}_word")
            box = box_attributes(bounding_box(word.outline), whole=self.whole)
            attributes = f'<String ID="{word_id}" CONTENT="{self._content(text.content, word_id)}"{box}'
            attributes += self._confidence("WC", text, word_id) + _substitution(word)
            attributes += self._language(word)
            inside = "".join(self._glyph(glyph, word_id) for glyph in word.glyphs) if self.glyphs else ""
            shape = "" if self.whole else _shape(word)
            yield self._closed(attributes, "String", shape + self._alternatives(word.texts, id) + inside, indent)
            if gap.isspace():
                yield f"{indent}<SP/>"
            elif gap:
                yield f'{indent}<HYP CONTENT="{self._content(gap, id)}"/>'

    def _language(self, word: Word) -> str:
        return language_attribute(word.language) if self.full else ""

    def _glyph(self, glyph: Glyph, word_id: str) -> str:
        text = glyph.texts[0] if glyph.texts else Text("")
        if len(legal(text.content)) != 1:  # the schema wants exactly one character
            self.findings.note(GLYPH_LEFT_OUT, word_id, text.content)
            return ""
        id = self.ids.give(glyph.id, f"{word_id}_glyph")
        variants = "".join(
            f'<Variant CONTENT="{attribute(other.content)}"{self._confidence("VC", other, id)}/>'
            for other in glyph.texts[1:]
            if len(other.content) <= 3
        )
        attributes = (
            f'<Glyph ID="{id}" CONTENT="{attribute(text.content)}"{box_attributes(bounding_box(glyph.outline))}'
        )
        return self._closed(attributes + self._confidence("GC", text, id), "Glyph", _shape(glyph) + variants, "")

    def _alternatives(self, texts: tuple[Text, ...], id: str) -> str:
        if not self.full:
            return ""
        return "".join(f"<ALTERNATIVE>{self._content(other.content, id)}</ALTERNATIVE>" for other in texts[1:])

    def _content(self, content: str, id: str) -> str:
        if legal(content) != content:
            self.findings.note(CHARACTERS_REMOVED, id)
        return attribute(content)

    def _confidence(self, name: str, text: Text, id: str) -> str:
        if text.confidence is None:
            return ""
        if not 0 <= text.confidence <= 1:
            self.findings.note(CONFIDENCE_BAD, id, f"{text.confidence:g}")
            return ""
        return f' {name}="{share(text.confidence)}"'

    @staticmethod
    def _closed(attributes: str, name: str, inside: str, indent: str) -> str:
        return f"{indent}{attributes}>{inside}</{name}>" if inside else f"{indent}{attributes}/>"


def gaps_between(content: str, words: tuple[Word, ...]) -> list[str] | None:
    """What stands after each word of a line: nothing, one blank, or after the last word a hyphen.

    Returns:
        One text for each word; ``None`` if the words do not make up the content, or ALTO has no way to say what stands
        between them (a blank at the beginning, two in a row).
    """
    gaps: list[str] = []
    place = 0
    for number, word in enumerate(words):
        text = word.texts[0].content if word.texts else ""
        if not text:
            return None
        found = content.find(text, place)
        gap = content[place:found] if found >= 0 else "?"
        if gap not in ("", " ") or (gap and not number):
            return None
        if number:
            gaps.append(gap)
        place = found + len(text)
    rest = content[place:]
    if rest not in ("", " ") and (len(rest) > 1 or rest.isspace()):
        return None
    return [*gaps, rest]


def _substitution(word: Word) -> str:
    if word.substitution is None:
        return ""
    return f' SUBS_TYPE="{word.substitution.type}" SUBS_CONTENT="{attribute(word.substitution.content)}"'


# BCP 47: what xsd:language asks for in words, and validators differ about when it is less than that.
_LANGUAGE = re.compile(
    r"[A-Za-z]{4,8}|[A-Za-z]{2,3}(-[A-Za-z]{3})?(-[A-Za-z]{4})?(-([A-Za-z]{2}|\d{3}))?(-[A-Za-z0-9]{5,8})*"
)


def language_attribute(language: str | None) -> str:
    """The LANG attribute, if it is a language that the schema takes; PAGE's names become codes."""
    code = language_code(language)
    return f' LANG="{attribute(code)}"' if _LANGUAGE.fullmatch(code) else ""


def box_attributes(box: Box | None, *, whole: bool = False) -> str:
    """A box as attributes; nothing without a box. In whole numbers no side is lost by rounding."""
    if box is None:
        return ""
    if whole:
        left, top = whole_number(box.x), whole_number(box.y)
        width, height = whole_number(box.right) - left, whole_number(box.bottom) - top
        return f' HPOS="{left}" VPOS="{top}" WIDTH="{width}" HEIGHT="{height}"'
    return f' HPOS="{figure(box.x)}" VPOS="{figure(box.y)}" WIDTH="{figure(box.width)}" HEIGHT="{figure(box.height)}"'


def _shape(part: Word | Glyph) -> str:
    """The Shape of a word or glyph, unless it is no more than its box."""
    box = bounding_box(part.outline)
    if box is None or len(part.outline) < 3 or part.outline == box.corners:
        return ""
    points = " ".join(figure(value) for point in part.outline for value in point)
    return f'<Shape><Polygon POINTS="{points}"/></Shape>'
