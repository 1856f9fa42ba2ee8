"""Options: one declaration, read from the command line, the form and recipes alike."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

import pytest
from hypothesis import given
from hypothesis import strategies as st

from florilegium.exports.options import OptionError, describe, option, parse


class Size(StrEnum):
    SMALL = "small"
    LARGE = "large"


@dataclass(frozen=True)
class Options:
    images: bool = option(False, "Images", "Put them in.")
    size: Size = option(Size.SMALL, "Size", labels={"small": "Quite small"})
    types: tuple[str, ...] | None = option(None, "Types", choices=lambda inventory: ())
    limit: int = option(10, "Limit")
    name: str = option("", "Name")


def test_values_come_as_text_or_as_json() -> None:
    from_text = parse(Options, {"images": "Yes", "size": "large", "types": "a, b", "limit": "3"})
    assert from_text == parse(Options, {"images": True, "size": "large", "types": ["a", "b"], "limit": 3})
    assert from_text == Options(True, Size.LARGE, ("a", "b"), 3)


def test_an_item_with_a_comma_is_given_as_json_or_again() -> None:
    assert parse(Options, {"types": '["a, b", "c"]'}).types == ("a, b", "c")
    assert parse(Options, {"types": ["a, b", "c"]}).types == ("a, b", "c")
    assert parse(Options, {"types": ""}).types == ()
    assert parse(Options, {"types": None}).types is None


@given(st.lists(st.text()))
def test_any_list_survives(items: list[str]) -> None:
    assert parse(Options, {"types": items}).types == tuple(items)


@pytest.mark.parametrize(
    ("name", "value", "says"),
    [
        ("images", "perhaps", "yes or no"),
        ("size", "huge", "small, large"),
        ("limit", "many", "a number"),
        ("nothing", "1", "images, size"),
        ("types", "[1", "JSON list"),
    ],
)
def test_a_wrong_value_is_refused_and_told_what_would_do(name: str, value: str, says: str) -> None:
    with pytest.raises(OptionError, match=says):
        parse(Options, {name: value})


def test_the_description_has_what_a_form_needs() -> None:
    described = {field["name"]: field for field in describe(Options)}
    assert described["images"] == {
        "name": "images", "type": "boolean", "label": "Images", "help": "Put them in.", "in_words": "", "group": "",
        "default": False, "choices": [],
    }  # fmt: skip
    assert described["size"]["choices"][0] == {
        "value": "small", "label": "Quite small", "count": None, "depth": 0, "counts": {}, "ours": False,
    }  # fmt: skip
    assert [field["type"] for field in described.values()] == ["boolean", "choice", "choices", "integer", "text"]


def test_options_of_a_group_come_last() -> None:
    @dataclass(frozen=True)
    class Grouped:
        part: tuple[str, ...] | None = option(None, "Part", form="picks", group="More")
        name: str = option("", "Name")

    described = [(field["name"], field["type"], field["group"]) for field in describe(Grouped)]
    assert described == [("name", "text", ""), ("part", "picks", "More")]
