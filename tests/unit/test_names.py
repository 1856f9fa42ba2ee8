"""Names of output files."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from florilegium.package.names import Names, legal_name


@pytest.mark.parametrize(
    ("name", "legal"),
    [
        ("page 1.xml", "page 1.xml"),
        ("道德經.xml", "道德經.xml"),
        ("what?.xml", "what_.xml"),
        ('a<b>:"|?*c', "a_b______c"),
        ("tab\there", "tab_here"),
        ("ends with dots...", "ends with dots"),
        ("CON", "_CON"),
        ("con.xml", "_con.xml"),
        ("console.xml", "console.xml"),
        ("", "unnamed"),
        ("...", "unnamed"),
        ("a/b", "a_b"),
    ],
)
def test_a_name_is_made_legal(name: str, legal: str) -> None:
    assert legal_name(name) == legal


def test_a_long_name_keeps_its_extension() -> None:
    name = legal_name("ſ" * 300 + ".xml")
    assert name.endswith("ſ.xml")
    assert len(name.encode()) <= 200


def test_pages_of_the_same_stem_are_told_apart_by_the_image() -> None:
    names = Names(["METS.xml"])
    assert names.give("a.xml", hint="jpg") == "a.xml"
    assert names.give("a.xml", hint="tif") == "a_tif.xml"
    assert names.give("A.xml", hint="tif") == "A_2.xml"
    assert names.give("mets.xml", hint="png") == "mets_png.xml"


def test_without_a_hint_a_number_tells_them_apart() -> None:
    names = Names()
    assert [names.give("x/a.xml") for _ in range(3)] == ["x/a.xml", "x/a_2.xml", "x/a_3.xml"]
    assert names.give("y/a.xml") == "y/a.xml"


def test_composed_and_decomposed_accents_are_one_name() -> None:
    names = Names()
    assert names.give(unicodedata.normalize("NFC", "é.xml")) != names.give(unicodedata.normalize("NFD", "é.xml"))
    assert names.give(unicodedata.normalize("NFD", "é.xml")) == unicodedata.normalize("NFD", "é_3.xml")


def test_no_path_leads_out() -> None:
    assert Names().give("../../etc/passwd") == "etc/passwd"
    assert Names().give("/etc//passwd") == "etc/passwd"


@given(st.lists(st.text(max_size=250)))
def test_no_two_are_the_same(paths: list[str]) -> None:
    names = Names(["METS.xml"])
    given_ = [names.give(path) for path in paths]
    keys = [unicodedata.normalize("NFC", unicodedata.normalize("NFC", path).casefold()) for path in given_]
    assert len(set(keys)) == len(keys)
    assert "mets.xml" not in keys
    for path in given_:
        assert path
        for part in path.split("/"):
            assert 0 < len(part.encode()) <= 255
            assert part == part.rstrip(" .")
