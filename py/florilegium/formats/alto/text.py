"""The text of an ALTO line: String, SP and HYP elements, with words and glyphs where the file has them.

eScriptorium puts the whole line into one String, blanks included. OCR programs write a String for each word with an SP
between; some leave the SP out. The hyphen at a line's end is a HYP element. SUBS_CONTENT is what the two parts of a
hyphenated word say together, so it is no part of the line's own text, but goes with the word.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from xml.etree.ElementTree import Element

from florilegium.formats.alto.shape import box_of, outline_of
from florilegium.formats.layout import joined
from florilegium.formats.xml import LocalNames, number
from florilegium.model.page import Glyph, Substitution, SubstitutionType, Text, Word

_SUBSTITUTIONS = {type.value: type for type in SubstitutionType}


@dataclass(frozen=True, slots=True)
class LineText:
    """What a line says: its readings, and its words where the file tells them apart."""

    texts: tuple[Text, ...]
    words: tuple[Word, ...]


def line_text(parts: Sequence[Element], names: LocalNames, line: Element) -> LineText:
    """The text of a line from its String, SP and HYP elements, in order."""
    if len(parts) == 1 and names[parts[0].tag] == "String":
        return _single(parts[0], names, line)
    strings: list[Element] = []
    pieces: list[str] = []
    open_words: list[str] = []
    for part in parts:
        name = names[part.tag]
        if name == "String":
            strings.append(part)
            open_words.append(part.get("CONTENT", ""))
            continue
        pieces.append(joined(open_words))
        open_words = []
        pieces.append(" " if name == "SP" else part.get("CONTENT", ""))
    pieces.append(joined(open_words))
    if not strings and not any(pieces):
        return LineText((), ())
    confidences = [value for string in strings if (value := number(string.get("WC"))) is not None]
    mean = sum(confidences) / len(confidences) if confidences else None
    return LineText((Text("".join(pieces), mean),), tuple(_word(string, names) for string in strings))


def _single(string: Element, names: LocalNames, line: Element) -> LineText:
    content = string.get("CONTENT", "")
    texts = (Text(content, number(string.get("WC"))), *_alternatives(string, names))
    has_glyphs = any(names[child.tag] == "Glyph" for child in string)
    # A lone String is a word rather than the line if it says more than the line does: glyphs, or a place of its own.
    if (
        has_glyphs
        or string.get("SUBS_TYPE")
        or (content and " " not in content and box_of(string) not in (None, box_of(line)))
    ):
        return LineText(texts, (_word(string, names),))
    return LineText(texts, ())


def _alternatives(string: Element, names: LocalNames) -> tuple[Text, ...]:
    others = [child.text or "" for child in string if names[child.tag] == "ALTERNATIVE"]
    return tuple(Text(content, index=index) for index, content in enumerate(others, start=1))


def _word(string: Element, names: LocalNames) -> Word:
    return Word(
        id=string.get("ID", ""),
        texts=(Text(string.get("CONTENT", ""), number(string.get("WC"))), *_alternatives(string, names)),
        outline=outline_of(string, names),
        glyphs=tuple(_glyph(child, names) for child in string if names[child.tag] == "Glyph"),
        language=string.get("LANG"),
        substitution=_substitution(string),
    )


def _substitution(string: Element) -> Substitution | None:
    type = _SUBSTITUTIONS.get(string.get("SUBS_TYPE", ""))
    return Substitution(type, string.get("SUBS_CONTENT", "")) if type else None


def _glyph(element: Element, names: LocalNames) -> Glyph:
    variants = [child for child in element if names[child.tag] == "Variant"]
    others = [
        Text(variant.get("CONTENT", ""), number(variant.get("VC")), index)
        for index, variant in enumerate(variants, start=1)
    ]
    return Glyph(
        id=element.get("ID", ""),
        texts=(Text(element.get("CONTENT", ""), number(element.get("GC"))), *others),
        outline=outline_of(element, names),
    )
