"""Columns of properties: what stands in which cell."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from florilegium.exports.tables.property_columns import columns_of, headers, raw_text, readable
from florilegium.model.vocabulary import PropertyDefinition, PropertyType

T = PropertyType


def row(type_: PropertyType, value: Any, *, multiple: bool = False) -> dict[str, Any]:
    columns = list(columns_of("c", "C", [PropertyDefinition("p", type_, multiple=multiple)]))
    return dict(zip(headers(columns), (column.value({"p": value}) for column in columns), strict=True))


@pytest.mark.parametrize(
    ("type_", "value", "cells"),
    [
        (T.TEXT, "a", {"p": "a"}),
        (T.NUMBER, 0, {"p": 0}),
        (T.TEXT, ["a", "b"], {"p": "a; b"}),
        (T.RANGE, [1600, 1644], {"p [from]": 1600, "p [to]": 1644}),
        (T.RANGE, [None, 0], {"p [from]": None, "p [to]": 0}),
        (T.RANGE, 1600, {"p [from]": 1600, "p [to]": None}),
        (T.GEOCOORDINATE, [34.5, 112], {"p [lat]": 34.5, "p [long]": 112}),
        (T.MEASUREMENT, {"value": 0, "unit": "m"}, {"p [value]": 0, "p [unit]": "m"}),
        (T.MEASUREMENT, {"value": 12.5}, {"p [value]": 12.5, "p [unit]": None}),
        (T.MEASUREMENT, {"amount": 5}, {"p [value]": '{"amount": 5}', "p [unit]": None}),
    ],
)
def test_single_values(type_: PropertyType, value: Any, cells: dict[str, Any]) -> None:
    assert row(type_, value) == cells


@pytest.mark.parametrize(
    ("type_", "value", "cell"),
    [
        (T.NUMBER, [3, 0, 5], "3; 0; 5"),
        (T.RANGE, [[1600, 1610], [None, 1644]], "1600–1610; –1644"),
        (T.RANGE, [1600, None], "1600–"),
        (T.GEOCOORDINATE, [[1, 2], [3.5, 4]], "1, 2; 3.5, 4"),
        (T.MEASUREMENT, [{"value": 60, "unit": "cm"}, {"value": 0, "unit": ""}], "60 cm; 0"),
        (T.COLOR, "#fff", "#fff"),
        (T.TEXT, None, None),
    ],
)
def test_several_values_stand_in_one_cell(type_: PropertyType, value: Any, cell: Any) -> None:
    assert row(type_, value, multiple=True) == {"p": cell}


def test_headers_name_the_class_only_where_it_is_needed() -> None:
    columns = [
        *columns_of("place", "Place", [PropertyDefinition("name"), PropertyDefinition("size", T.MEASUREMENT)]),
        *columns_of("gate", "Gate", [PropertyDefinition("size", T.NUMBER)]),
    ]
    assert headers(columns) == ["name", "size (Place) [value]", "size (Place) [unit]", "size (Gate)"]


_json = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=8,
)


@given(st.sampled_from(list(PropertyType)), _json, st.booleans())
def test_whatever_a_file_holds_can_stand_in_cells(type_: PropertyType, value: Any, multiple: bool) -> None:
    cells = [*row(type_, value, multiple=multiple).values(), readable(value, type_), raw_text(value)]
    assert all(cell is None or isinstance(cell, str | int | float | bool) for cell in cells)
