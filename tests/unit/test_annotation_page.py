"""Annotation pages: names become addresses, whatever they are, and odd entries stay what they are."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from florilegium.formats.annotation_page import VOCABULARY, folder_address, identifier, image_address, page_item
from florilegium.formats.immarkus.annotations import read_annotation
from florilegium.model.annotation import AnnotatedImage

IMAGE = AnnotatedImage("Süd & Ost/a: b?.jpg", "a: b?.jpg", "Süd & Ost", "0123456789abcdef")


def item(**raw: Any) -> dict[str, Any]:
    annotation = read_annotation({"id": "a", **raw}, "a.json", "entry 1").value
    assert annotation
    return page_item(IMAGE, annotation)


@pytest.mark.parametrize(
    ("id", "address"),
    [
        ("6f43e5bb-ec32-4b25-9b9c-4b4b8f6d8f3a", "urn:uuid:6f43e5bb-ec32-4b25-9b9c-4b4b8f6d8f3a"),
        ("https://orcid.org/0000 1", "https://orcid.org/0000%201"),
        ("guest 1/2", "#guest%201%2F2"),
        ("", "#"),
    ],
)
def test_ids_become_addresses(id: str, address: str) -> None:
    assert identifier(id) == address


@given(st.text())
def test_every_id_becomes_an_address_that_is_legal(id: str) -> None:
    made = identifier(id)
    assert made.isascii() and made.isprintable() and " " not in made and "<" not in made


def test_paths_are_percent_encoded() -> None:
    assert image_address(IMAGE) == "S%C3%BCd%20%26%20Ost/a%3A%20b%3F.jpg"
    assert folder_address("A") != folder_address("B")


def test_classes_and_schemas_are_places_in_the_data_model() -> None:
    selector = {"type": "FragmentSelector", "value": "xywh=1,1,2,2"}
    region = item(
        target={"source": "a.jpg", "selector": selector},
        body=[{"purpose": "classifying", "source": "Gate/Door"}, {"purpose": "tagging", "source": "https://a.org/b c"}],
    )
    assert [body["source"] for body in region["body"]] == [
        "_immarkus.model.json#entityTypes/Gate%2FDoor", "https://a.org/b%20c",
    ]  # fmt: skip
    whole = item(target={"source": "0123456789abcdef"}, body={"purpose": "describing", "source": "Map 1"})
    assert whole["body"]["source"] == "_immarkus.model.json#imageSchemas/Map%201"
    assert whole["target"]["source"] == image_address(IMAGE)


@pytest.mark.parametrize(
    "raw",
    [
        {"target": None, "body": None},
        {"body": ["a", None, {"source": {"id": "x"}}, []]},
        {"target": [{"source": 5}, None], "creator": ["me", {"id": ""}]},
        {"target": {}, "id": {"a": 1}, "body": {"purpose": 5, "source": "s"}},
    ],
)
def test_odd_entries_stay_what_they_are(raw: dict[str, Any]) -> None:
    made = item(**raw)
    assert made.keys() == {"id", *raw}
    assert all(made[key] == value for key, value in raw.items() if key not in ("id", "body") or value is None)


def test_a_target_may_be_written_in_several_ways() -> None:
    address = image_address(IMAGE)
    assert item(target="a.jpg")["target"] == address
    assert item(target=["a.jpg"])["target"] == [address]
    assert item(target={"source": {"id": "a", "type": "Image"}})["target"]["source"] == {"id": address, "type": "Image"}


def test_the_manual_names_the_vocabulary() -> None:
    manual = Path(__file__).resolve().parents[2] / "docs/annotations.md"
    assert VOCABULARY in manual.read_text("utf-8")


_KEYS = [
    "target",
    "source",
    "selector",
    "value",
    "body",
    "purpose",
    "creator",
    "generator",
    "properties",
    "type",
    "@context",
]
ODD = st.recursive(
    st.none() | st.booleans() | st.floats(allow_nan=False, allow_infinity=False) | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from([*_KEYS, "id"]), inner, max_size=4),
    max_leaves=20,
)


@given(st.dictionaries(st.sampled_from(_KEYS), ODD))
def test_whatever_an_annotation_holds_keeps_its_place(raw: dict[str, Any]) -> None:
    made = item(**raw)
    assert made.keys() >= raw.keys() - {"@context"}
    assert made.get("type") == raw.get("type")
