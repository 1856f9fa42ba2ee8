"""Work folders: whole ones, odd ones and broken ones; each fault costs only itself."""

from __future__ import annotations

import asyncio
import json
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from florilegium.folder.base import FOLDER_UNREADABLE
from florilegium.folder.memory import memory_folder
from florilegium.formats.immarkus.data_model import read_data_model
from florilegium.formats.immarkus.files import is_work_folder
from florilegium.formats.immarkus.ids import folder_ids, image_id, murmur3, short_id
from florilegium.formats.immarkus.work_folder import read_work_folder
from florilegium.formats.json_text import read_json
from florilegium.inventory import look
from florilegium.model.annotation import WorkFolder
from florilegium.problems import Problem

_KEYS = (
    *(
        "entityTypes",
        "imageSchemas",
        "folderSchemas",
        "relationshipTypes",
        "id",
        "name",
        "label",
        "parentId",
        "properties",
    ),
    *(
        "type",
        "values",
        "authorities",
        "target",
        "source",
        "selector",
        "value",
        "body",
        "purpose",
        "motivation",
        "created",
    ),
    *("creator", "uri", "canvases", "manifestId"),
)

MODEL = {
    "entityTypes": [{"id": "place", "label": "Place", "properties": [{"type": "text", "name": "name"}]}],
    "relationshipTypes": [{"name": "near"}],
}


def annotation(id: str, source: str = "a.jpg", **more: Any) -> dict[str, Any]:
    return {
        "id": id,
        "type": "Annotation",
        "body": [{"purpose": "classifying", "source": "place", "properties": {"name": id}}],
        "target": {"source": source, "selector": {"type": "FragmentSelector", "value": "xywh=pixel:1,2,3,4"}},
        **more,
    }


def read(files: dict[str, Any], model: Any = MODEL) -> tuple[WorkFolder, list[Problem]]:
    contents = {"_immarkus.model.json": model, **files}
    folder = memory_folder(
        "Root",
        {
            path: c if isinstance(c, bytes) else json.dumps(c, ensure_ascii=False).encode()
            for path, c in contents.items()
        },
    )
    assert is_work_folder(folder)
    reading = asyncio.run(read_work_folder(folder))
    assert reading.value is not None
    return reading.value, list(reading.problems)


def codes(problems: list[Problem]) -> list[str]:
    return [problem.code for problem in problems]


def test_ids_are_those_of_immarkus() -> None:
    assert murmur3("http://localhost:4747/iiif/canvas/1") == 3870920613
    assert short_id("http://localhost:4747/iiif/manifest.json") == "38c71268680c2482"
    assert image_id("地圖研究 Maps", "", "overview.jpg") == "4d91e9def35e5983"
    assert image_id("地圖研究 Maps", "北部邊疆/卷一 Juan 1", "橋_bridge.png") == "312e7c7510203575"
    assert folder_ids("R", "") == ()


def test_one_broken_file_costs_only_itself() -> None:
    work, problems = read({"a.jpg": b"", "a.json": b'[{"id": "x"', "b.jpg": b"", "b.json": [annotation("1", "b.jpg")]})
    assert [(i.name, len(i.annotations)) for i in work.images] == [("a.jpg", 0), ("b.jpg", 1)]
    assert [(p.code, p.path) for p in problems] == [("json-broken", "a.json")]
    assert "line 1" in problems[0].where


def test_a_broken_model_leaves_the_annotations() -> None:
    work, problems = read({"a.jpg": b"", "a.json": [annotation("1")]}, model=b'{"entityTypes": [')
    assert len(work.images[0].regions) == 1
    assert codes(problems) == ["json-broken", "class-unknown"]


def test_one_broken_annotation_costs_only_itself() -> None:
    entries = [
        annotation("good"),
        {**annotation("no-target"), "target": None},
        {**annotation("no-body"), "body": None},
        "not an annotation",
        {**annotation("odd"), "target": {"source": "a.jpg", "selector": {"type": "SvgSelector", "value": "<svg>"}}},
        {
            **annotation("gone"),
            "target": {"source": "a.jpg", "selector": {"type": "SvgSelector", "value": "<svg><g></g></svg>"}},
        },
    ]
    work, problems = read({"a.jpg": b"", "a.json": entries})
    assert [(a.id, a.shape is not None) for a in work.images[0].regions] == [
        ("good", True), ("no-target", False), ("no-body", True), ("odd", False),
    ]  # fmt: skip
    assert codes(problems) == [
        "annotation-target-missing", "annotation-body-missing", "annotation-malformed", "annotation-shape-unknown",
    ]  # fmt: skip


def test_images_with_one_stem_share_their_annotations_by_name_and_id() -> None:
    by_id = {
        "id": "m",
        "type": "Annotation",
        "target": {"source": image_id("Root", "", "a.png")},
        "body": {"source": "S"},
    }
    work, problems = read({"a.jpg": b"", "a.png": b"", "a.json": [annotation("1"), annotation("2", "a.png"), by_id]})
    assert {i.name: [a.id for a in i.annotations] for i in work.images} == {"a.jpg": ["1"], "a.png": ["2", "m"]}
    assert codes(problems) == ["annotations-shared", "schema-unknown"]


def test_metadata_is_what_has_no_selector() -> None:
    meta = {
        "id": "m",
        "type": "Annotation",
        "target": {"source": "x"},
        "body": [{"source": "Map", "purpose": "describing"}],
    }
    model = {**MODEL, "imageSchemas": [{"name": "Map"}], "folderSchemas": [{"name": "Book"}]}
    folder_meta = {"type": "Annotation", "id": "f", "body": {"source": "Book", "properties": {"n": 0}}}
    files = {"a.jpg": b"", "a.json": [meta], "sub/b.jpg": b"", "sub/_immarkus.folder.meta.json": folder_meta}
    work, problems = read(files, model)
    assert work.images[0].metadata is not None
    assert [(f.path, f.name, f.metadata is not None) for f in work.folders] == [
        ("", "Root", False),
        ("sub", "sub", True),
    ]
    assert not problems


def test_relations_that_lead_nowhere_and_tags_of_nothing_are_named() -> None:
    def link(id: str, source: str, target: str) -> dict[str, Any]:
        return {"id": id, "motivation": "linking", "target": source, "body": target}

    def tag(link: str) -> dict[str, Any]:
        return {"id": f"t{link}", "motivation": "tagging", "target": link, "body": {"value": "near"}}

    relations = [
        link("1", "a", "b"),
        tag("1"),
        link("2", "a", "gone"),
        tag("2"),
        link("3", "b", "a"),
        tag("9"),
        {"id": "?"},
    ]
    work, problems = read(
        {"a.jpg": b"", "a.json": [annotation("a"), annotation("b")], "_immarkus.relations.json": relations}
    )
    assert [(r.source_id, r.target_id, r.name) for r in work.relations] == [("a", "b", "near"), ("b", "a", None)]
    assert codes(problems) == ["relations-malformed", "relation-dangling", "relation-unnamed", "relation-tag-dangling"]


def test_annotations_whose_image_is_gone_are_named() -> None:
    _, problems = read({"a.jpg": b"", "lost.json": [annotation("1", "lost.jpg")], "other.json": {"unrelated": True}})
    assert [(p.code, p.path) for p in problems] == [("annotations-without-image", "lost.json")]


def test_canvases_have_the_annotations_of_their_manifest() -> None:
    descriptor = {
        "id": "m1",
        "name": "M",
        "uri": "http://x/m",
        "canvases": [{"id": "7", "uri": "http://x/c", "name": "f. 1"}],
    }
    marks = [
        annotation("1", "iiif:m1:7"),
        annotation("2", "iiif:m1:9"),
        {"id": "3", "target": {"source": "iiif:m1"}, "body": []},
    ]
    work, problems = read({"_iiif.m1.json": descriptor, "_iiif.m1.annotations.json": marks})
    [manifest] = work.manifests
    assert [(c.name, c.canvas, [a.id for a in c.annotations]) for c in manifest.canvases] == [
        ("f. 1", "http://x/c", ["1"])
    ]
    assert manifest.metadata is not None
    assert "canvas-unknown" in codes(problems)


def test_the_model_is_repaired_as_immarkus_does() -> None:
    raw = {
        "entityTypes": [
            {"id": "a", "parentId": "nowhere", "properties": [{"name": "p", "type": "text", "inheritedFrom": "z"}]},
            {"id": "b", "parentId": "c"},
            {"id": "c", "parentId": "b"},
            {"id": "a", "label": "again"},
            {"label": "no id"},
            {"id": "d", "properties": [{"name": "x", "type": "external_authority", "authorities": [{"name": "TGAZ"}]}]},
        ],
        "imageSchemas": [{"name": "No properties"}],
    }
    reading = read_data_model(json.dumps(raw).encode())
    model = reading.value
    assert model is not None
    assert [c.id for c in model.entity_classes] == ["a", "b", "c", "d"]
    assert model.entity_classes[0].properties == ()
    assert model.entity_classes[3].properties[0].authorities == ("TGAZ",)
    assert model.image_schemas[0].properties == ()
    assert [c.id for c in model.roots] == ["a", "b", "d"]
    assert [c.id for c in model.descent("b")] == ["b", "c"]
    assert [c.id for c in model.lineage("c")] == ["b", "c"]
    assert set(codes(list(reading.problems))) == {
        "class-parent-unknown",
        "class-parent-circle",
        "class-twice",
        "model-malformed",
    }


@pytest.mark.parametrize("content", [b"", b"  \n", b"\xef\xbb\xbf"])
def test_an_empty_file_means_nothing(content: bytes) -> None:
    assert read_json(content, "x.json") == read_json(b"", "x.json")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_encodings(encoding: str) -> None:
    assert read_json('{"長": "é"}'.encode(encoding), "x.json").value == {"長": "é"}


def test_a_windows_encoding_is_taken_with_a_word() -> None:
    reading = read_json('{"a": "é"}'.encode("cp1252"), "x.json")
    assert (reading.value, [p.code for p in reading.problems]) == ({"a": "é"}, ["json-encoding"])


def test_absurd_nesting_is_a_problem_and_no_crash() -> None:
    reading = read_json(b"[" * 1_000_000, "x.json")
    assert [p.code for p in reading.problems] == ["json-broken"]


@pytest.mark.parametrize(
    ("number", "value"),
    [("NaN", "NaN"), ("-Infinity", "-Infinity"), ("1e400", "1e400"), ("1" * 5000, "1" * 5000), ("1e100", 1e100)],
)
def test_numbers_beyond_all_numbers_stay_text(number: str, value: float | str) -> None:
    reading = read_json(f'{{"n": {number}, "s": "3e1000"}}'.encode(), "x.json")
    assert reading.value == {"n": value, "s": "3e1000"}
    assert [p.code for p in reading.problems] == (["json-number"] if isinstance(value, str) else [])


@pytest.mark.parametrize("odd", [5, None, ["x"], {"a": 1}, "", True])
def test_a_model_of_odd_values_is_read(odd: Any) -> None:
    entity = {"id": "p", "parentId": odd, "label": odd, "properties": [{"name": odd}, {"name": "n", "type": odd}, odd]}
    raw = {
        "entityTypes": [{"id": odd}, entity, odd],
        "imageSchemas": odd,
        "folderSchemas": [odd, {"name": odd}],
        "relationshipTypes": [{"name": "r", "directed": odd, "sourceTypeId": odd}],
    }
    model = read_data_model(json.dumps(raw).encode()).value
    assert model is not None
    assert "p" in [c.id for c in model.roots]
    assert [r.name for r in model.relationship_types] == ["r"]


ODD = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(max_size=8),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(st.sampled_from(_KEYS) | st.text(max_size=4), inner, max_size=5)
    ),
    max_leaves=20,
)  # fmt: skip


@given(ODD, ODD, ODD, ODD, ODD)
@settings(max_examples=150)
def test_any_json_is_read_without_breaking_down(
    model: Any, marks: Any, relations: Any, meta: Any, manifest: Any
) -> None:
    files = {
        "_immarkus.model.json": model,
        "a.json": [marks, *marks] if isinstance(marks, list) else [marks],
        "_immarkus.relations.json": relations,
        "_immarkus.folder.meta.json": meta,
        "_iiif.m.json": manifest,
        "_iiif.m.annotations.json": marks,
    }
    folder = memory_folder("R", {"a.jpg": b"", **{path: json.dumps(value).encode() for path, value in files.items()}})
    assert asyncio.run(read_work_folder(folder)).value is not None


def test_the_folder_around_a_work_folder_is_opened_as_the_work_folder() -> None:
    files = {"Maps/_immarkus.model.json": b'{"entityTypes": []}', "Maps/a/b.jpg": b"", ".DS_Store": b""}
    inside = asyncio.run(look(memory_folder("around", files)))
    assert inside.folder.name == "Maps" and [file.path for file in inside.folder.files] == [
        "_immarkus.model.json",
        "a/b.jpg",
    ]
    assert inside.folder.inside == "Maps/"
    beside = asyncio.run(look(memory_folder("around", {**files, "other/c.jpg": b""})))
    assert beside.folder.name == "around"


def test_what_could_not_be_listed_beside_the_work_folder_is_still_told() -> None:
    troubles = tuple(FOLDER_UNREADABLE.at(path) for path in ("Maps/b", "locked"))
    folder = replace(memory_folder("around", {"Maps/_immarkus.model.json": b"{}"}), problems=troubles)
    assert [problem.path for problem in folder.within("Maps").problems] == ["b", "locked"]
