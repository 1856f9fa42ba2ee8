"""What manifests say, of both versions, and manifests that would hang or break a naive reader."""

from __future__ import annotations

import asyncio
import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from florilegium.folder.memory import memory_folder
from florilegium.formats.iiif.details import read_details, text, without_markup
from florilegium.formats.immarkus import work_folder
from florilegium.model.annotation import WorkFolder
from florilegium.model.manifest import ManifestDetails
from florilegium.problems import Problem

HOST = "https://library.example/"


def details(raw: dict[str, Any]) -> tuple[ManifestDetails, list[str]]:
    reading = read_details(raw, "m.json")
    assert reading.value
    return reading.value, [problem.code for problem in reading.problems]


def canvas(id: str, **more: Any) -> dict[str, Any]:
    return {"id": HOST + id, "type": "Canvas", **more}


def range_(id: str, *items: Any, **more: Any) -> dict[str, Any]:
    return {"id": id, "type": "Range", "label": {"none": [id]}, "items": list(items), **more}


def test_version_2_is_read_too() -> None:
    image = {
        "@id": f"{HOST}img/f1/full/full/0/default.jpg",
        "service": {"@id": f"{HOST}img/f1"},
        "width": 20,
        "height": 30,
    }
    found, codes = details(
        {
            "@type": "sc:Manifest",
            "label": [{"@value": "Livre", "@language": "fr"}, {"@value": "Book", "@language": "en"}],
            "metadata": [
                {"label": "Author", "value": ["A", {"@value": "<b>B</b> &amp; C"}]},
                {"label": "Year", "value": 1644},
            ],
            "sequences": [{"canvases": [{"@id": "c1", "label": "1r", "images": [{"resource": image}]}, {"@id": "c2"}]}],
            "structures": [
                {"@id": "r0", "@type": "sc:Range", "viewingHint": "top", "label": "Contents", "ranges": ["r1"]},
                {"@id": "r1", "@type": "sc:Range", "label": "Chapter", "canvases": ["c1#xywh=1,2,3,4"]},
            ],
        }
    )
    assert not codes
    assert (found.label, found.has_top) == ("Book", True)
    assert [(s.label, s.values) for s in found.statements] == [
        ("Author", ("A", "<b>B</b> &amp; C")),
        ("Year", ("1644",)),
    ]
    assert without_markup(found.statements[0].values[1]) == "<b>B</b> &amp; C", "it does not end with >"
    first = found.canvases["c1"]
    assert (first.label, first.chapters, first.image, first.size) == (
        "1r",
        ("Contents", "Chapter"),
        f"{HOST}img/f1",
        (20, 30),
    )
    assert found.canvases["c2"].chapters == ()


def test_html_becomes_words() -> None:
    assert without_markup("<p>one<br/>two &lt; <a href='x'>three</a></p>") == "one\ntwo < three"


def test_the_whole_image_is_what_is_before_the_request() -> None:
    body = {"id": f"{HOST}a/b%20c.jp2/full/max/0/default.jpg", "type": "Image"}
    page = {"items": [{"items": [{"body": {"type": "Choice", "items": [body]}}]}]}
    found, _ = details({"items": [canvas("1", **page)]})
    assert found.canvases[HOST + "1"].image == f"{HOST}a/b%20c.jp2"


def test_ranges_without_a_top_are_chapters_all_the_same() -> None:
    found, codes = details({"items": [canvas("1")], "structures": [range_("A", range_("B", canvas("1"))), range_("C")]})
    assert (found.canvases[HOST + "1"].chapters, found.has_top, codes) == (("A", "B"), False, [])


def test_contents_that_lead_back_to_themselves_end() -> None:
    a, b = (
        range_("A", {"id": "B", "type": "Range"}, behavior="top"),
        range_("B", {"id": "A", "type": "Range"}, canvas("1")),
    )
    found, codes = details({"items": [canvas("1")], "structures": [a, b]})
    assert found.canvases[HOST + "1"].chapters == ("A", "B")
    assert codes == ["iiif-contents-circle"]


@pytest.mark.timeout(20)
def test_a_very_long_line_of_chapters_takes_no_time() -> None:
    line = [{"@id": f"r{n}", "label": str(n), "ranges": [f"r{n + 1}"], "canvases": ["c"]} for n in range(100_000)]
    found, codes = details({"sequences": [{"canvases": [{"@id": "c"}]}], "structures": line})
    assert found.canvases["c"].chapters == ("0",)
    assert codes == ["iiif-contents-circle"]


_KEYS = [
    "id", "@id", "type", "items", "label", "metadata", "value", "structures", "ranges", "canvases", "sequences", "body",
    "images", "resource", "service", "behavior", "source", "en", "@value", "width", "height", "members",
]  # fmt: skip
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(_KEYS), inner, max_size=4),
    max_leaves=30,
)


@given(st.dictionaries(st.sampled_from(["items", "label", "metadata", "structures", "sequences"]), JSON))
def test_whatever_stands_in_a_manifest_is_no_error(raw: dict[str, Any]) -> None:
    found, _ = details(raw)
    assert isinstance(found.label, str)


@pytest.mark.parametrize(
    ("label", "shown"),
    [
        ({"fr": ["a"], "en": ["b", "c"]}, "b"),
        ({"en": [], "zh": ["甲"]}, "甲"),
        ("plain", "plain"),
        (None, ""),
        ({}, ""),
        ([{"@value": 5}], "5"),
    ],
)
def test_labels(label: Any, shown: str) -> None:
    assert text(label) == shown


def opened(manifest: Any) -> tuple[WorkFolder, list[Problem]]:
    imported = {
        "id": "m",
        "name": "Book",
        "uri": HOST + "m",
        "canvases": [{"id": "1", "uri": HOST + "1", "name": "1r"}],
    }
    files = {"_immarkus.model.json": b"{}", "_iiif.m.json": json.dumps(imported).encode()}
    if manifest is not None:
        files["original.json"] = manifest if isinstance(manifest, bytes) else json.dumps(manifest).encode()
    reading = asyncio.run(work_folder.read_work_folder(memory_folder("Root", files)))
    assert reading.value
    return reading.value, list(reading.problems)


def test_a_manifest_is_known_by_its_address_or_by_its_canvases() -> None:
    for id in (HOST + "m", "https://mirror.example/m"):
        work, problems = opened(
            {"id": id, "type": "Manifest", "label": {"en": ["Book itself"]}, "items": [canvas("1")]}
        )
        assert not problems
        assert work.manifests[0].label == "Book itself"


def test_a_manifest_that_is_not_here_is_named_with_its_address() -> None:
    for other in (None, {"id": HOST + "other", "type": "Manifest", "items": [canvas("2")]}):
        work, [problem] = opened(other)
        assert (problem.code, problem.path, problem.where) == ("manifest-not-here", "_iiif.m.json", "Book")
        assert HOST + "m" in problem.hint
        assert work.manifests[0].label == "Book"


def test_a_manifest_that_is_cut_off_is_named() -> None:
    _, problems = opened(b'{"type": "Manifest", "id": "' + HOST.encode() + b'm", "items": [')
    assert [(p.code, p.path) for p in problems] == [
        ("json-broken", "original.json"),
        ("manifest-not-here", "_iiif.m.json"),
    ]


def test_a_manifest_without_canvases_is_named() -> None:
    work, problems = opened({"id": HOST + "m", "type": "Manifest", "label": {"en": ["B"]}, "items": "none"})
    assert [(p.code, p.path) for p in problems] == [("iiif-original-malformed", "original.json")]
    assert work.manifests[0].label == "B"


def test_a_file_that_is_too_large_is_passed_over(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(work_folder, "LARGEST_JSON", 1000)
    _, problems = opened({"id": HOST + "m", "type": "Manifest", "label": "x" * 1000, "items": []})
    assert [(p.code, p.path) for p in problems] == [
        ("json-too-large", "original.json"),
        ("manifest-not-here", "_iiif.m.json"),
    ]
