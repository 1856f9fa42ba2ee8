"""Addresses, selectors and texts as IIIF wants them."""

from __future__ import annotations

import asyncio
import re
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree
from tests import iiif

from florilegium.exports.iiif.annotations import html
from florilegium.formats.iiif.addresses import address, read_base
from florilegium.formats.iiif.resources import encoded, encoded_manifest
from florilegium.formats.iiif.selectors import iiif_selector, is_faithful, stored_selector
from florilegium.formats.immarkus.annotations import read_annotation
from florilegium.formats.selectors import read_selector
from florilegium.model.annotation import Annotation
from florilegium.model.vocabulary import DataModel

SVG = '<svg xmlns="http://www.w3.org/2000/svg">'
# Characters that XML knows; what else there is cannot be checked by an XML parser.
TEXT = st.text(
    st.characters(exclude_categories=("Cs", "Cc"), exclude_characters="\ufffe\uffff", include_characters="\n")
)
NUMBER = st.floats(0, 10_000).map(lambda value: round(value, 3))


def stored(type_: str, value: str, **more: Any) -> Annotation:
    raw = {
        "id": "1",
        "type": "Annotation",
        "target": {"source": "a", "selector": {"type": type_, "value": value}},
        **more,
    }
    annotation = read_annotation(raw, "a.json", "1").value
    assert annotation
    return annotation


def fragment(value: str) -> str:
    selector = iiif_selector(stored("FragmentSelector", value))
    assert selector
    return selector["value"]


def svg(value: str, *, only_paths: bool = False) -> str:
    selector = iiif_selector(stored("SvgSelector", f"<svg>{value}</svg>"), only_paths=only_paths)
    assert selector
    return selector["value"]


@pytest.mark.parametrize(
    ("text", "base"),
    [
        ("https://example.org", "https://example.org"),
        (" http://example.org/a/b// ", "http://example.org/a/b"),
        ("https://example.org/地圖/~me/a%20b", "https://example.org/%E5%9C%B0%E5%9C%96/~me/a%20b"),
        ("HTTPS://example.org:8080/x", "HTTPS://example.org:8080/x"),
        ("", None), ("example.org", None), ("ftp://example.org", None), ("https://", None), ("https://a b", None),
        ("https://example.org/?x", None), ("https://example.org/#x", None),
    ],
)  # fmt: skip
def test_base_addresses(text: str, base: str | None) -> None:
    assert read_base(text) == base


@given(st.text(max_size=40))
def test_whatever_is_an_address_is_a_good_one(text: str) -> None:
    assert iiif.bad_ids({"id": address("https://example.org", text)}) == []


def test_boxes_are_in_whole_pixels() -> None:
    assert fragment("xywh=pixel:10.5,20.25,100.5,50.75") == "xywh=11,20,101,51"  # halves go up, as in JavaScript
    assert fragment("xywh=285.7142857142857,1e2,42.857142,23.8") == "xywh=286,100,43,24"
    assert fragment("xywh=pixel:5,5,0.2,0") == "xywh=5,5,1,1"  # a viewer cannot show nothing


def test_shapes_stay_as_they_are() -> None:
    for shape in (
        '<rect x="3" y="6" width="12" height="6" transform="rotate(30.000000000001 36 9)" />',
        '<path d="M 450 320 C 480 280 540 280 570 320 L 510 390 Z" />',
        '<ellipse cx="500" cy="300" rx="30" ry="90" />',
    ):
        assert svg(shape) == f"{SVG}{shape}</svg>"
    for whole in (
        f"{SVG}<line x1='1' y1='1' x2='5' y2='5'/></svg>",
        '<svg xmlns="http://www.w3.org/2000/svg" width="5"><circle cx="5" cy="5" r="2"/></svg>',
    ):
        assert iiif_selector(stored("SvgSelector", whole)) == {"type": "SvgSelector", "value": whole}


@pytest.mark.parametrize(
    ("shape", "path"),
    [
        ('<polygon points="60,200 160,180 50.125,280" />', "M 60,200 L 160,180 L 50.12,280 Z"),
        ('<polyline points="1,2 3,4" />', "M 1,2 L 3,4"),
        ('<line x1="10" y1="10" x2="110" y2="60" />', "M 10,10 L 110,60"),
        ('<ellipse cx="420" cy="260" rx="90" ry="45" />', "M 510,260 A 90,45 0 1,1 330,260 A 90,45 0 1,1 510,260 Z"),
        ('<circle cx="5" cy="5" r="2.5" />', "M 7.5,5 A 2.5,2.5 0 1,1 2.5,5 A 2.5,2.5 0 1,1 7.5,5 Z"),
        ('<rect x="0" y="0" width="10" height="4" transform="rotate(90 0 0)" />', "M 0,0 L 0,10 L -4,10 L -4,0 Z"),
    ],
)
def test_paths_for_mirador(shape: str, path: str) -> None:
    assert svg(shape, only_paths=True) == f'{SVG}<path d="{path}" /></svg>'


def test_what_is_a_path_or_box_for_mirador() -> None:
    group = '<g><path fill-rule="evenodd" d="M 0 0 L 5 0 L 5 5 Z" /></g>'
    assert svg(group, only_paths=True) == f"{SVG}{group}</svg>"
    assert svg('<rect x="1.2" y="2" width="3" height="4" />', only_paths=True) == "xywh=1,2,3,4"


@given(st.lists(st.tuples(NUMBER, NUMBER), min_size=3, max_size=8))
def test_a_path_shows_the_same_as_the_polygon(points: list[tuple[float, float]]) -> None:
    annotation = stored("SvgSelector", f'<svg><polygon points="{" ".join(f"{x},{y}" for x, y in points)}"/></svg>')
    selector = iiif_selector(annotation, only_paths=True)
    assert selector
    assert annotation.shape
    [ring] = read_selector(selector).rings
    for mine, written in zip(annotation.shape.rings[0], ring, strict=True):
        assert mine == pytest.approx(written, abs=0.0051)


@pytest.mark.parametrize(
    ("type_", "value", "only_paths", "faithful"),
    [
        ("FragmentSelector", "xywh=pixel:1,2,3,4", False, True),
        ("FragmentSelector", "xywh=pixel:1.5,2,3,4", False, False),
        ("SvgSelector", '<svg><line x1="0" y1="0" x2="5" y2="5"/></svg>', False, True),
        ("SvgSelector", '<svg><line x1="0" y1="0" x2="5" y2="5"/></svg>', True, False),
    ],
)
def test_what_was_lost_is_known(type_: str, value: str, only_paths: bool, faithful: bool) -> None:
    annotation = stored(type_, value)
    selector, original = iiif_selector(annotation, only_paths=only_paths), stored_selector(annotation)
    assert selector
    assert original
    assert is_faithful(selector, original) is faithful


@given(TEXT, TEXT, TEXT, st.sampled_from(["classifying", "commenting", "tagging", ""]))
def test_texts_are_well_formed_and_complete(name: str, value: str, note: str, purpose: str) -> None:
    body = {"purpose": purpose, "source": name, "value": note, "properties": {name: [value, 0]}}
    annotation = stored("FragmentSelector", "xywh=1,1,1,1", body=[body, {"purpose": "commenting", "value": note}])
    written = html(annotation, DataModel())
    shown = "".join(etree.fromstring(f"<all>{written}</all>").itertext())
    for text in (name, value, note):
        for line in text.splitlines():
            assert re.sub(r"\s", "", line) in re.sub(r"\s", "", shown)


def test_a_manifest_in_pieces_is_the_same_as_in_one() -> None:
    async def joined(head: Any, canvases: list[Any], structures: list[Any]) -> bytes:
        return b"".join([piece async for piece in encoded_manifest(head, canvases, structures)])

    head, canvas = {"id": "x", "label": {"none": ["a\nb"]}}, {"id": "c", "items": [{"a": "\n"}]}
    range_ = {"id": "r", "items": []}
    made = asyncio.run(joined(head, [canvas, canvas], [range_]))
    assert made == encoded({**head, "items": [canvas, canvas], "structures": [range_]})
