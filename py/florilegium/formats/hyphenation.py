"""Words that are parted at the end of a line, put together again.

The second half moves up to the first. A sign that means nothing else (``¬``, the soft hyphen, ``⸗``) always parts a
word. One that also joins two words (``-``, ``‐``, ``=``) only does where the next line goes on with a small letter, or
in a script that has none: ``Karls-`` and ``Ruhe`` stay apart. Where the file itself says what the whole word is (ALTO
``SUBS_CONTENT``), that is taken.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, replace

from florilegium.model.page import Line, Region, SubstitutionType, Word

ALWAYS = frozenset("¬\u00ad⸗")
SOMETIMES = frozenset("-\u2010=")


@dataclass(frozen=True, slots=True)
class TextLine:
    """A line of text on its way into a file: what it says, and the line and region that it comes from."""

    content: str
    line: Line
    region: Region | None


def joined(lines: Sequence[TextLine]) -> list[TextLine]:
    """Lines with their parted words put together; a line of which nothing is left falls away.

    A word can go on in the next line of its region, or in the first line of a following region of the same type.
    """
    done: list[TextLine] = []
    waiting = list(reversed(lines))
    while waiting:
        line = waiting.pop()
        while waiting and _flows(line, waiting[-1]):
            halves = _told(line, waiting[-1]) or _seen(line.content, waiting[-1].content)
            if halves is None:
                break
            following = waiting.pop()
            line = replace(line, content=halves[0])
            if halves[1]:
                # Its first word is gone, so what the file says of that no longer holds.
                rest = replace(following.line, words=following.line.words[1:])
                waiting.append(replace(following, content=halves[1], line=rest))
                break
            line = replace(line, line=following.line if following.line.words else line.line)
        done.append(line)
    return done


def _flows(line: TextLine, following: TextLine) -> bool:
    one, two = line.region, following.region
    return one is two or (one is not None and two is not None and one.type == two.type)


def _told(line: TextLine, following: TextLine) -> tuple[str, str] | None:
    """Both lines, with the whole word in the first, as the file itself says it."""
    first, second = line.line.words[-1:], following.line.words[:1]
    if not first or not second:
        return None
    start, end = first[0].substitution, second[0].substitution
    if start is None or end is None or not start.content:
        return None
    if (start.type, end.type) != (SubstitutionType.HYPHENATED_START, SubstitutionType.HYPHENATED_END):
        return None
    half, rest = _text(first[0]), _text(second[0])
    place = line.content.rfind(half)
    if place < 0 or not half or not rest or not following.content.startswith(rest):
        return None
    return line.content[:place] + start.content, following.content[len(rest) :].lstrip()


def _text(word: Word) -> str:
    return word.texts[0].content if word.texts else ""


def _seen(content: str, following: str) -> tuple[str, str] | None:
    """Both lines, with the second half of a word moved up; ``None`` if no word seems to be parted."""
    head, tail = content.rstrip(), following.lstrip()
    if len(head) < 2 or head[-1] not in ALWAYS | SOMETIMES or not _letter(head[-2]):
        return None
    sign, tail = head[-1], tail.lstrip("".join(ALWAYS)) if head[-1] in ALWAYS else tail
    if not tail or not tail[0].isalpha() or (sign in SOMETIMES and tail[0].isupper()):
        return None
    word, _, rest = tail.partition(" ")
    return head[:-1] + word, rest.lstrip()


def _letter(sign: str) -> bool:
    return sign.isalpha() or unicodedata.combining(sign) > 0
