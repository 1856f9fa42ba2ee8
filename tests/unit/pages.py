"""Pages of all sorts, sound and odd, for tests that hold for any page."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import strategies as st

from florilegium.model.page import Direction, Glyph, Line, Page, Provenance, Region, RegionKind, Text, Word

NUMBERS = st.floats(-1e4, 1e4) | st.integers(-100, 5000).map(float)
CONFIDENCES = st.none() | st.floats(0, 1)


def pages_of(numbers: st.SearchStrategy[float]) -> st.SearchStrategy[Page]:
    """Pages with coordinates out of these."""
    points = st.lists(st.tuples(numbers, numbers), max_size=5).map(tuple)
    rows = st.text(max_size=20).map(lambda text: " ".join(text.splitlines()))
    texts = st.lists(st.builds(Text, rows, CONFIDENCES), max_size=2).map(tuple)
    words = st.lists(
        st.builds(
            Word,
            st.text(max_size=4),
            st.builds(Text, st.text("abcאב水", min_size=1, max_size=4), CONFIDENCES).map(lambda text: (text,)),
            points,
        ).map(_with_glyphs),
        max_size=3,
    ).map(tuple)
    lines = st.builds(
        Line,
        st.text(max_size=4),
        st.text(max_size=4),
        points,
        points,
        texts=texts,
        language=st.none() | st.text() | st.sampled_from(["Latin", "ara", "zh"]),
        direction=st.none() | st.sampled_from(Direction),
    )
    lines |= st.builds(_with_words, lines, words)
    regions = st.recursive(
        st.builds(
            Region,
            st.text(max_size=4),
            st.sampled_from(RegionKind),
            st.text(max_size=4),
            points,
            st.lists(lines, max_size=3).map(tuple),
        ),
        lambda inner: st.builds(Region, st.text(max_size=4), regions=st.lists(inner, max_size=3).map(tuple)),
        max_leaves=4,
    )
    return st.builds(
        Page,
        st.text(),
        st.sampled_from([0.0, 1000.0]),
        st.just(2000.0),
        st.lists(regions, max_size=3).map(tuple),
        st.lists(lines, max_size=2).map(tuple),
        id=st.text(max_size=4),
        provenance=st.builds(Provenance, st.text(), st.text(), st.text(), source=st.text()),
    )


def _with_glyphs(word: Word) -> Word:
    """The word with a glyph for each sign."""
    content = word.texts[0].content
    return replace(word, glyphs=tuple(Glyph("", (Text(sign, 0.5),), word.outline) for sign in content))


def _with_words(line: Line, words: tuple[Word, ...]) -> Line:
    """The line with the words, and with the text that these make up."""
    content = " ".join(word.texts[0].content for word in words)
    return replace(line, words=words, texts=(Text(content),)) if words else line


PAGES = pages_of(NUMBERS | st.floats())
PLAUSIBLE_PAGES = pages_of(NUMBERS)
"""Pages whose numbers are as large as numbers in files are."""
