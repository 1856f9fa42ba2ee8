"""Pages of all sorts, sound and odd, for tests that hold for any page."""

from __future__ import annotations

from hypothesis import strategies as st

from florilegium.model.page import Line, Page, Provenance, Region, RegionKind, Text

NUMBERS = st.floats(-1e4, 1e4) | st.integers(-100, 5000).map(float) | st.floats()
POINTS = st.lists(st.tuples(NUMBERS, NUMBERS), max_size=5).map(tuple)
TEXTS = st.lists(st.builds(Text, st.text(max_size=20), st.none() | st.floats(0, 1)), max_size=2).map(tuple)
LINES = st.builds(
    Line, st.text(max_size=4), st.text(max_size=4), POINTS, POINTS, texts=TEXTS, language=st.none() | st.text()
)
REGIONS = st.recursive(
    st.builds(
        Region,
        st.text(max_size=4),
        st.sampled_from(RegionKind),
        st.text(max_size=4),
        POINTS,
        st.lists(LINES, max_size=3).map(tuple),
    ),
    lambda inner: st.builds(Region, st.text(max_size=4), regions=st.lists(inner, max_size=3).map(tuple)),
    max_leaves=4,
)
PAGES = st.builds(
    Page,
    st.text(),
    st.sampled_from([0.0, 1000.0]),
    st.just(2000.0),
    st.lists(REGIONS, max_size=3).map(tuple),
    st.lists(LINES, max_size=2).map(tuple),
    id=st.text(max_size=4),
    provenance=st.builds(Provenance, st.text(), st.text(), st.text(), source=st.text()),
)
