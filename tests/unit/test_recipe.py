"""Recipes: as files and as links, for this folder and for another."""

from __future__ import annotations

import asyncio
import dataclasses
import json
from enum import StrEnum
from typing import Any, get_type_hints

import pytest
from hypothesis import given
from hypothesis import strategies as st

from florilegium.exports import registry
from florilegium.exports.delivery import Delivery, Package
from florilegium.exports.export import AnyExport
from florilegium.exports.options import parse
from florilegium.exports.transcriptions.alto import EXPORT as ALTO
from florilegium.exports.transcriptions.text import EXPORT as TEXT
from florilegium.folder.memory import memory_folder
from florilegium.inventory import Inventory, look
from florilegium.recipe import (
    Recipe,
    fragment,
    read_link,
    read_recipe,
    recipe_of,
    understood,
    write_recipe,
)


def values(type_: Any) -> st.SearchStrategy[Any]:
    if isinstance(type_, type) and issubclass(type_, StrEnum):
        return st.sampled_from(list(type_))
    simple: dict[Any, st.SearchStrategy[Any]] = {
        bool: st.booleans(),
        int: st.integers(),
        float: st.floats(allow_nan=False, allow_infinity=False),
        str: st.text(st.characters(exclude_categories=[])),
    }
    return simple.get(type_, st.none() | st.lists(st.text()).map(tuple))


def chosen(options: type[Any]) -> st.SearchStrategy[Any]:
    hints = get_type_hints(options)
    return st.builds(options, **{field.name: values(hints[field.name]) for field in dataclasses.fields(options)})


ORDERS = st.sampled_from(registry.all_exports()).flatmap(
    lambda export: st.tuples(st.just(export), chosen(export.options), chosen(Delivery))
)


@given(ORDERS)
def test_a_recipe_survives_as_file_and_as_link(order: tuple[AnyExport, Any, Delivery]) -> None:
    export, options, delivery = order
    recipe = recipe_of(export, options, delivery)
    for reading in (read_recipe(write_recipe(recipe), "r.json"), read_link(fragment(recipe))):
        assert reading.problems == ()
        assert reading.value is not None
        found = understood(reading.value)
        assert found.problems == ()
        assert found.value is not None
        assert (found.value.export, found.value.options, found.value.delivery) == (export, options, delivery)


def test_the_file_says_only_what_differs_and_always_in_the_same_order() -> None:
    options = parse(ALTO.options, {"orphan_lines": "no", "include_images": "yes"})
    recipe = recipe_of(ALTO, options, Delivery(Package.BAGIT, date="2026-05-31"))
    assert json.loads(write_recipe(recipe)) == {
        "florilegium": 1,
        "export": "alto",
        "options": {"orphan_lines": False, "include_images": True},
        "delivery": {"package": "bagit", "date": "2026-05-31"},
    }
    again = Recipe("alto", {"include_images": True, "orphan_lines": False}, {"date": "2026-05-31", "package": "bagit"})
    order = understood(again).value
    assert order is not None
    assert write_recipe(recipe_of(order.export, order.options, order.delivery)) == write_recipe(recipe)
    assert write_recipe(recipe_of(TEXT, TEXT.options())) == b'{\n  "florilegium": 1,\n  "export": "text"\n}\n'


def test_a_link_can_be_read_by_people() -> None:
    recipe = Recipe("text", {"version": "Normalised 1", "pages": ["f1", "花"], "orphan_lines": False})
    assert fragment(recipe) == (
        "#/recipe/1/text?version=Normalised%201&pages=%5B%22f1%22,%22%E8%8A%B1%22%5D&orphan_lines=false"
    )
    assert read_link("https://example.org/x/index.html" + fragment(recipe)).value == recipe


@pytest.mark.parametrize("chain", ["old", ["old", "ocr"], "old, ocr", "[sic]"])
def test_a_chain_of_versions(chain: Any) -> None:
    recipe = Recipe("text", {"version": "new", "fallback": chain})
    for reading in (read_recipe(write_recipe(recipe), "r.json"), read_link(fragment(recipe))):
        assert reading.value == recipe
        order = understood(reading.value).value
        assert order is not None
        assert recipe_of(order.export, order.options) == recipe


def test_text_that_looks_like_json_stays_text() -> None:
    for text in ("1", "null", "true", '"x"', "[1", "[]", "", "\ufeff1", "[" * 5000, "\ud800", " ", "\n"):
        recipe = Recipe("text", {"version": text})
        assert read_link(fragment(recipe)).value == recipe


@pytest.mark.parametrize(
    "content",
    [b"", b"[]", b"{", b"{}", b'{"florilegium": 1}', b'{"export": "text"}', b'{"florilegium": 1, "export": 2}'],
)
def test_what_is_no_recipe_is_refused(content: bytes) -> None:
    reading = read_recipe(content, "r.json")
    assert reading.value is None
    assert reading.problems[-1].code == "recipe-broken"


@pytest.mark.parametrize("link", ["", "#/recipe/", "#/recipe/1", "#/recipe/1/", "#/files/3", "#/recipe/1/%ff", "text"])
def test_what_is_no_link_is_refused(link: str) -> None:
    reading = read_link(link)
    assert (reading.value, [problem.code for problem in reading.problems]) == (None, ["recipe-broken"])


@given(st.text())
def test_no_link_makes_it_fail(rest: str) -> None:
    reading = read_link("#/recipe/" + rest)
    if reading.value:
        understood(reading.value)


@given(
    st.recursive(
        st.none() | st.booleans() | st.text() | st.floats(), lambda s: st.lists(s) | st.dictionaries(st.text(), s)
    )
)
def test_no_file_makes_it_fail(options: Any) -> None:
    content = json.dumps({"florilegium": 1, "export": "alto", "options": options, "delivery": options}).encode()
    reading = read_recipe(content, "r.json")
    assert reading.value is not None
    understood(reading.value)


def test_what_is_not_understood_is_named_and_left_out() -> None:
    content = b'{"florilegium": 2, "export": "text", "options": {"colour": "red", "orphan_lines": "x"}, "delivery": 1, "by": 1}'
    reading = read_recipe(content, "r.json")
    assert reading.value is not None
    found = understood(reading.value)
    assert [p.where for p in (*reading.problems, *found.problems)] == ["", "delivery", "by", "colour", "orphan_lines"]
    assert reading.problems[0].code == "recipe-newer"
    assert found.value is not None
    assert found.value.options == TEXT.options()


def test_an_export_that_does_not_exist() -> None:
    found = understood(Recipe("pdf"))
    assert found.value is None
    assert "'pdf'" in found.problems[0].message


def page(type_: str = "Main") -> bytes:
    return f"""<alto><Tags><OtherTag ID="t" LABEL="{type_}"/></Tags><Layout><Page WIDTH="9" HEIGHT="9"><PrintSpace>
      <TextBlock ID="r" TAGREFS="t"><TextLine ID="l"><String CONTENT="x"/></TextLine></TextBlock>
      </PrintSpace></Page></Layout></alto>""".encode()


def inventory(files: dict[str, bytes]) -> Inventory:
    return asyncio.run(look(memory_folder("Work", files)))


def test_what_another_folder_does_not_have_is_said_and_left_out() -> None:
    recipe = Recipe("text", {"version": "v9", "region_types": ["Main", "Title"], "orphan_lines": False})
    found = understood(recipe, inventory({"a.xml": page()}))
    assert found.value is not None
    assert found.value.options == parse(TEXT.options, {"region_types": ["Main"], "orphan_lines": False})
    assert {(problem.code, problem.where) for problem in found.problems} == {
        ("recipe-not-in-folder", "version"),
        ("recipe-not-in-folder", "region_types"),
    }
    assert any("'Title'" in problem.message for problem in found.problems)


def test_the_chain_goes_on_without_versions_that_are_not_there() -> None:
    found = inventory({"a.xml": page(), "a.new.xml": page(), "a.ocr.xml": page()})
    for chain, here in ((["ocr", "v9", "new"], ["ocr", "new"]), (["v9"], None), ("v9", None), ("new", "new")):
        reading = understood(Recipe("text", {"fallback": chain}), found)
        assert reading.value is not None
        assert recipe_of(reading.value.export, reading.value.options).options == ({"fallback": here} if here else {})
        assert [problem.where for problem in reading.problems] == ["fallback"] * ("v9" in chain)
    same = Recipe("text", {"version": "new", "fallback": "new"})  # useless, but of versions that are there
    assert understood(same, found).problems == ()


def test_what_the_folder_has_is_kept() -> None:
    found = inventory({"a.xml": page(), "a.choco.xml": page("Other"), "b.xml": page()})
    recipe = Recipe("text", {"version": "choco", "region_types": ["Other"], "pages": ["a"]})
    order = understood(recipe, found)
    assert order.problems == ()
    assert order.value is not None
    assert recipe_of(order.value.export, order.value.options) == recipe
