"""The text of PAGE elements: TextEquiv, words and glyphs."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from xml.etree.ElementTree import Element

from florilegium.formats.layout import joined
from florilegium.formats.page.names import PageNames, points_of
from florilegium.formats.xml import number
from florilegium.model.geometry import Points
from florilegium.model.page import Glyph, Text, Word


def texts_of(element: Element, names: PageNames) -> tuple[Text, ...]:
    """The readings of an element, the one with the lowest index first (PAGE: "the main text content").

    Where indexes do not tell them apart their places do.
    """
    texts = [text for child in element if names[child.tag] == "textequiv" and (text := _text(child, names)) is not None]
    if len(texts) > 1:
        texts.sort(key=lambda text: text.index or 0)
        if len({text.index or 0 for text in texts}) < len(texts):
            texts = [replace(text, index=place) for place, text in enumerate(texts)]
    return tuple(texts)


def _text(equiv: Element, names: PageNames) -> Text | None:
    plain = None
    for child in equiv:
        name = names[child.tag]
        if name == "unicode":
            plain = child.text or ""
            break
        if name == "plaintext":
            plain = child.text or ""
    if plain is None:
        return None
    index = number(equiv.get("index"))
    return Text(plain, number(equiv.get("conf")), int(index) if index else None)


def words_of(line: Element, names: PageNames) -> tuple[Word, ...]:
    """The words of a line, in the order of the file. The words that eScriptorium makes of the blanks are none."""
    words = (_word(child, names) for child in line if names[child.tag] == "word")
    return tuple(word for word in words if not (word.texts and word.texts[0].content.isspace()))


def _word(element: Element, names: PageNames) -> Word:
    glyphs = tuple(
        Glyph(child.get("id", ""), texts_of(child, names), _outline(child, names))
        for child in element
        if names[child.tag] == "glyph"
    )
    return Word(
        id=element.get("id", ""),
        # The words that eScriptorium writes say nothing themselves.
        texts=texts_of(element, names) or _together(glyphs, "".join),
        outline=_outline(element, names),
        glyphs=glyphs,
        language=element.get("primaryLanguage") or element.get("language"),
    )


def _outline(element: Element, names: PageNames) -> Points:
    return points_of(element, "coords", names) or ()


def text_from_words(words: tuple[Word, ...]) -> tuple[Text, ...]:
    """The text of a line of which only the words have a text."""
    return _together(words, joined)


def _together(parts: Sequence[Word | Glyph], join: Callable[[Sequence[str]], str]) -> tuple[Text, ...]:
    """The text that parts make together, as confident as they are on average; none if no part has a text."""
    found = [part.texts[0] for part in parts if part.texts]
    if not found:
        return ()
    confidences = [text.confidence for text in found if text.confidence is not None]
    mean = sum(confidences) / len(confidences) if confidences else None
    return (Text(join([text.content for text in found]), mean),)
