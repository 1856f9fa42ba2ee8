"""Odd and broken work folders, each with every export of work folders: the fault is named, and costs only itself.

The cases are those that were provoked in IMMARKUS 1.2.6, where most of them kept the folder from opening, or an export from
ending; and those that people have beyond.
"""

from __future__ import annotations

import asyncio
import io
import json
import re
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import openpyxl
import pytest
from PIL import Image

from florilegium.delivery.deliver import deliver
from florilegium.exports import registry
from florilegium.exports.options import parse
from florilegium.folder.memory import memory_folder
from florilegium.images.pillow import PillowDecoder
from florilegium.inventory import Inventory, look
from florilegium.job import Job
from florilegium.package.sink import StreamSink
from florilegium.problems import Problem

MODEL_FILE, RELATIONS_FILE = "_immarkus.model.json", "_immarkus.relations.json"


def picture(width: int = 40, height: int = 30) -> bytes:
    stream = io.BytesIO()
    Image.new("RGB", (width, height), "red").save(stream, "PNG")
    return stream.getvalue()


def a(id: str, source: str, *bodies: dict[str, Any], box: str = "1,2,13,14") -> dict[str, Any]:
    selector = {"type": "FragmentSelector", "value": f"xywh=pixel:{box}"}
    return {"id": id, "type": "Annotation", "body": list(bodies), "target": {"source": source, "selector": selector}}


def is_a(source: str, /, **properties: Any) -> dict[str, Any]:
    return {"purpose": "classifying", "source": source, "properties": properties}


def note(text: str) -> dict[str, Any]:
    return {"purpose": "commenting", "value": text}


def described(schema: str, **properties: Any) -> dict[str, Any]:
    body = {"purpose": "describing", "source": schema, "properties": properties}
    return {"id": f"of {schema}", "type": "Annotation", "target": {"source": "?"}, "body": body}


def link(id: str, start: str, end: str) -> dict[str, Any]:
    return {"id": id, "motivation": "linking", "target": start, "body": end}


def tag(id: str, name: str) -> dict[str, Any]:
    return {"id": f"t{id}", "motivation": "tagging", "target": id, "body": {"value": name}}


def model(*classes: dict[str, Any], **more: Any) -> dict[str, Any]:
    """The data model of the good part, with more classes."""
    place = {"id": "place", "label": "Place", "properties": [{"type": "text", "name": "name"}]}
    known = {
        "entityTypes": [place, *classes],
        "imageSchemas": [{"name": "Map", "properties": [{"type": "text", "name": "title"}]}],
        "folderSchemas": [{"name": "Book", "properties": [{"type": "text", "name": "shelf"}]}],
        "relationshipTypes": [{"name": "near"}],
    }
    return {**known, **more}


GOOD_RELATIONS = [link("r", "good-1", "good-2"), tag("r", "near")]
GOOD = {
    MODEL_FILE: model(),
    "good.png": picture(),
    "good.json": [
        a("good-1", "good.png", is_a("place", name="Good place")),
        a("good-2", "good.png", note("Good note")),
        described("Map", title="Good title"),
    ],
    "_immarkus.folder.meta.json": {"id": "f", "body": {"source": "Book", "properties": {"shelf": "Good shelf"}}},
    RELATIONS_FILE: GOOD_RELATIONS,
}
"""What is in every folder beside the odd part, and must come out of every export."""

EXPECTED = {
    "annotations-jsonld": {"good-1", "good-2", "Good title"},
    "annotations-xlsx": {"good-1", "good-2", "Good place", "Good note"},
    "relationships-jsonld": {"good-1", "good-2"},
    "relationships-xlsx": {"good-1", "good-2", "Good place", "Good note"},
    "image-metadata": {"good.png", "Good title"},
    "folder-metadata": {"Good shelf"},
    "data-model": {"place", "Map", "Book", "near"},
    "iiif": {"good.png", "Good place", "Good note", "Good title", "Good shelf"},
}
"""What of it each export must hold."""


@dataclass(frozen=True)
class Case:
    """An odd folder.

    Attributes:
        files: what is odd, beside `GOOD` or in its place.
        problems: what is said of it when the folder is opened: code, file, and a part of the place.
        exports: what is said by which exports: code, file, and a part of the place.
        holds: texts of the odd part that must come out of exports all the same.
        without: exports that have nothing to do here.
    """

    files: Mapping[str, Any]
    problems: tuple[tuple[str, str, str], ...] = ()
    exports: Mapping[str, tuple[tuple[str, str, str], ...]] = field(default_factory=dict)
    holds: Mapping[str, frozenset[str]] = field(default_factory=dict)
    without: frozenset[str] = frozenset()


def renamed(*places: str) -> dict[str, tuple[tuple[str, str, str], ...]]:
    return {"annotations-xlsx": tuple(("sheet-renamed", "", place) for place in places)}


def everywhere(*texts: str) -> dict[str, frozenset[str]]:
    return {id: frozenset(texts) for id in ("annotations-jsonld", "annotations-xlsx")}


def of_class(id: str, label: str) -> Case:
    """A class with a label that no sheet can have as it is."""
    files = {MODEL_FILE: model({"id": id, "label": label}), "x.png": picture(), "x.json": [a("odd", "x.png", is_a(id))]}
    return Case(files, exports=renamed(""), holds=everywhere("odd"))


BOX = {"type": "FragmentSelector", "value": "xywh=pixel:1,2,3,4"}
DEEP = "/".join(f"level {n}" for n in range(100))

CASES = {
    "model_broken": Case(
        {MODEL_FILE: b'{"entityTypes": [{"id": "pl'},
        (
            ("json-broken", MODEL_FILE, "line 1"),
            ("class-unknown", MODEL_FILE, "class place"),
            ("schema-unknown", MODEL_FILE, "schema Map"),
            ("schema-unknown", MODEL_FILE, "schema Book"),
        ),
        without=frozenset({"data-model"}),
    ),
    "json_broken": Case(
        {"x.png": picture(), "x.json": b'[{"id": "x", "bo'},
        (("json-broken", "x.json", "line 1"),),
        holds={"image-metadata": frozenset({"x.png"})},
    ),
    "json_of_another_kind": Case(
        {"x.png": picture(), "x.json": {"my": "notes"}}, (("annotations-malformed", "x.json", ""),)
    ),
    "entry_is_none": Case(
        {"x.png": picture(), "x.json": ["?", a("odd", "x.png", is_a("place"))]},
        (("annotation-malformed", "x.json", "entry 1"),),
        holds=everywhere("odd"),
    ),
    "target_missing": Case(
        {"x.png": picture(), "x.json": [{"id": "odd", "body": [is_a("place", name="Nowhere")]}]},
        (("annotation-target-missing", "x.json", "odd"),),
        holds=everywhere("odd", "Nowhere"),
    ),
    "body_missing": Case(
        {"x.png": picture(), "x.json": [{"id": "odd", "target": {"source": "x.png", "selector": BOX}}]},
        (("annotation-body-missing", "x.json", "odd"),),
        holds=everywhere("odd"),
    ),
    "shape_unknown": Case(
        {"x.png": picture(), "x.json": [a("odd", "x.png", is_a("place"), box="round")]},
        (("annotation-shape-unknown", "x.json", "odd"),),
        holds=everywhere("odd"),
    ),
    "class_unknown": Case(
        {"x.png": picture(), "x.json": [a("odd", "x.png", is_a("deleted", was="there"))]},
        (("class-unknown", MODEL_FILE, "class deleted"),),
        holds=everywhere("odd", "there"),
    ),
    "schema_unknown": Case(
        {"x.png": picture(), "x.json": [described("Old form", was="there")]},
        (("schema-unknown", MODEL_FILE, "schema Old form"),),
        holds={"image-metadata": frozenset({"Old form", "there"})},
    ),
    "relation_dangling": Case(
        {RELATIONS_FILE: [*GOOD_RELATIONS, link("x", "good-1", "gone"), tag("x", "near")]},
        (("relation-dangling", RELATIONS_FILE, "relation x"),),
    ),
    "relation_without_tag": Case(
        {RELATIONS_FILE: [*GOOD_RELATIONS, link("x", "good-2", "good-1")]},
        (("relation-unnamed", RELATIONS_FILE, "relation x"),),
        holds={"relationships-jsonld": frozenset({"x"}), "relationships-xlsx": frozenset({"x"})},
    ),
    "tag_without_relation": Case(
        {RELATIONS_FILE: [*GOOD_RELATIONS, tag("x", "near")]}, (("relation-tag-dangling", RELATIONS_FILE, "tag tx"),)
    ),
    "relations_broken": Case(
        {RELATIONS_FILE: b"[{"},
        (("json-broken", RELATIONS_FILE, "line 1"),),
        without=frozenset({"relationships-jsonld", "relationships-xlsx"}),
    ),
    "same_stem": Case(
        {
            "x.jpg": picture(),
            "x.png": picture(9, 9),
            "x.json": [a("odd", "x.jpg", note("1")), a("even", "x.png", note("2"))],
        },
        (("annotations-shared", "x.json", ""),),
        holds=everywhere("odd", "even"),
    ),
    "duplicate_ids": Case(
        {"x.png": picture(), "x.json": [a("good-1", "x.png", is_a("place", name="Twin"))]},
        (("annotation-twice", "x.png", "good-1"),),
        holds=everywhere("Twin"),
    ),
    "empty_files": Case(
        {
            "x.png": picture(),
            "x.json": b"",
            "sub/_immarkus.folder.meta.json": b"",
            "sub/y.png": picture(),
            "_immarkus.settings.json": b"",
        }
    ),
    "empty_image": Case(
        {"x.png": b"", "x.json": [a("odd", "x.png", is_a("place"))]},
        exports={
            "annotations-xlsx": (("image-undecodable", "x.png", ""),),
            "iiif": (("iiif-image-without-size", "x.png", ""),),
        },
        holds=everywhere("odd"),
    ),
    "corrupt_image": Case(
        {
            "x.png": picture()[:50],
            "x.json": [a("odd", "x.png", is_a("place"))],
            RELATIONS_FILE: [*GOOD_RELATIONS, link("x", "good-1", "odd"), tag("x", "near")],
        },
        exports={
            "annotations-xlsx": (("image-undecodable", "x.png", ""),),
            "relationships-xlsx": (("image-undecodable", "x.png", ""),),
        },
        holds=everywhere("odd") | {"relationships-xlsx": frozenset({"odd"})},
    ),
    "zero_box": Case(
        {"x.png": picture(), "x.json": [a("odd", "x.png", is_a("place"), box="5,5,0,0")]},
        exports={"annotations-xlsx": (("snippet-outside", "x.png", "odd"),)},
        holds=everywhere("odd"),
    ),
    "box_outside": Case(
        {"x.png": picture(), "x.json": [a("odd", "x.png", is_a("place"), box="500,5,10,10")]},
        exports={"annotations-xlsx": (("snippet-outside", "x.png", "odd"),)},
        holds=everywhere("odd"),
    ),
    "schema_no_properties": Case(
        {
            MODEL_FILE: model(imageSchemas=[{"name": "Bare"}, {"name": "Map"}], folderSchemas=[{"name": "Book"}]),
            "x.png": picture(),
            "x.json": [described("Bare")],
        },
        holds={"image-metadata": frozenset({"Bare", "x.png"})},
    ),
    "schema_slash": Case(
        {
            MODEL_FILE: model(imageSchemas=[{"name": "A/B"}, {"name": "Map"}]),
            "x.png": picture(),
            "x.json": [described("A/B", t="here")],
        },
        exports={"image-metadata": (("sheet-renamed", "", "A_B"),)},
        holds={"image-metadata": frozenset({"here"})},
    ),
    "meta_like_entity": Case(
        {
            MODEL_FILE: model(imageSchemas=[{"name": "place"}, {"name": "Map"}]),
            "x.png": picture(),
            "x.json": [described("place", title="of the whole")],
        },
        holds={"image-metadata": frozenset({"of the whole"})},
    ),
    **{f"label {c}": of_class("odd-class", f"Gate{c}Door") for c in "/:*?[]\\"},
    "label_long": of_class("odd-class", "A very long label for something that is hardly ever annotated"),
    "label_notes": of_class("odd-class", "Notes"),
    "label_duplicate": of_class("odd-class", "pLACE"),
    "class_twice": Case(
        {MODEL_FILE: model({"id": "place", "label": "Again"})}, (("class-twice", MODEL_FILE, "class place"),)
    ),
    "class_circle": Case(
        {
            MODEL_FILE: model({"id": "x", "parentId": "y"}, {"id": "y", "parentId": "x"}),
            "x.png": picture(),
            "x.json": [a("odd", "x.png", is_a("y"))],
        },
        (("class-parent-circle", MODEL_FILE, "class x"),),
        holds=everywhere("odd"),
    ),
    "parent_unknown": Case(
        {
            MODEL_FILE: model({"id": "x", "parentId": "gone"}),
            "x.png": picture(),
            "x.json": [a("odd", "x.png", is_a("x"))],
        },
        (("class-parent-unknown", MODEL_FILE, "class x"),),
        holds=everywhere("odd"),
    ),
    "image_gone": Case(
        {"lost.json": [a("odd", "lost.png", note("?"))]}, (("annotations-without-image", "lost.json", ""),)
    ),
    "manifest_broken": Case({"_iiif.x.json": b'{"uri": '}, (("json-broken", "_iiif.x.json", "line 1"),)),
    "manifest_malformed": Case({"_iiif.x.json": {"name": "no address"}}, (("manifest-malformed", "_iiif.x.json", ""),)),
    "hundred_levels": Case(
        {f"{DEEP}/x.png": picture(), f"{DEEP}/x.json": [a("odd", "x.png", is_a("place", name="Deep"))]},
        holds=everywhere("odd", "Deep") | {"image-metadata": frozenset({"x.png"}), "iiif": frozenset({"Deep"})},
    ),
}


def opened(files: Mapping[str, Any]) -> Inventory:
    contents = {path: c if isinstance(c, bytes) else json.dumps(c).encode() for path, c in {**GOOD, **files}.items()}
    return asyncio.run(look(memory_folder("Root", contents)))


def exported(inventory: Inventory, id: str, **options: Any) -> tuple[bytes, list[Problem]]:
    export, stream, job = registry.export(id), io.BytesIO(), Job(PillowDecoder())
    chosen = parse(export.options, options)
    export.plan(inventory, chosen)
    asyncio.run(deliver(export, inventory, chosen, job, StreamSink(stream)))
    return stream.getvalue(), job.problems


def texts(id: str, content: bytes) -> set[str]:
    """All texts in a result, whatever it is."""
    if id.endswith("xlsx") or id.endswith("metadata"):
        workbook = openpyxl.load_workbook(io.BytesIO(content))
        return {
            value
            for sheet in workbook
            for row in sheet.iter_rows(values_only=True)
            for value in row
            if isinstance(value, str)
        }
    if id == "iiif":
        archive = zipfile.ZipFile(io.BytesIO(content))
        assert archive.testzip() is None
        found = set(archive.namelist()) | {name.rpartition("/")[2] for name in archive.namelist()}
        for name in archive.namelist():
            if name.endswith(".json"):
                found |= strings(json.loads(archive.read(name)))
        return found | {part for text in found for part in re.split(r"<[^>]*>", text)}
    return strings(json.loads(content))


def strings(value: Any) -> set[str]:
    if isinstance(value, dict):
        return set(value) | {text for item in value.values() for text in strings(item)}
    if isinstance(value, list):
        return {text for item in value for text in strings(item)}
    return {value} if isinstance(value, str) else set()


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_the_fault_is_named_with_its_place_and_what_to_do(case: Case) -> None:
    problems = opened(case.files).problems
    assert sorted((p.code, p.path) for p in problems) == sorted((code, path) for code, path, _ in case.problems)
    for problem in problems:
        assert problem.message and problem.hint, problem.code
        assert any(problem.code == code and where in problem.where for code, _, where in case.problems), problem.where


@pytest.mark.parametrize("id", EXPECTED)
@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_everything_else_is_exported(case: Case, id: str) -> None:
    inventory = opened(case.files)
    if id in case.without:
        assert not registry.export(id).applies(inventory)
        return
    content, problems = exported(inventory, id)
    assert EXPECTED[id] <= texts(id, content)
    assert case.holds.get(id, frozenset()) <= texts(id, content)
    said = {(p.code, p.path): p for p in problems if p.code != "iiif-base-missing"}
    wanted = case.exports.get(id, ())
    assert set(said) == {(code, path) for code, path, _ in wanted}
    for code, path, where in wanted:
        problem = said[code, path]
        assert where in problem.where and problem.message and problem.hint


@pytest.mark.parametrize("id", [id for id in EXPECTED if id.endswith(("xlsx", "metadata"))])
@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_the_immarkus_profile_comes_to_an_end(case: Case, id: str) -> None:
    """What IMMARKUS leaves out by its own rules is left out here too; but what there is can be opened."""
    inventory = opened(case.files)
    if id not in case.without:
        assert texts(id, exported(inventory, id, profile="immarkus")[0])


def test_a_schema_named_like_a_class_gives_no_row_among_the_annotations() -> None:
    content, _ = exported(opened(CASES["meta_like_entity"].files), "annotations-xlsx")
    assert "of the whole" not in texts("annotations-xlsx", content)


def test_an_annotation_in_a_shared_file_comes_once_and_from_its_own_image() -> None:
    content, _ = exported(opened(CASES["same_stem"].files), "annotations-xlsx")
    rows = list(openpyxl.load_workbook(io.BytesIO(content))["Notes"].iter_rows(values_only=True))
    assert [(row[1], row[rows[0].index("Annotation ID")]) for row in rows[1:]] == [
        ("good.png", "good-2"), ("x.jpg", "odd"), ("x.png", "even"),
    ]  # fmt: skip


@pytest.mark.cpython_only
@pytest.mark.timeout(60)
def test_ten_thousand_images_take_no_time_for_being_many() -> None:
    files: dict[str, Any] = {"a.png": picture(), "a.json": [a("odd", "a.png", is_a("place", name="Odd"))]}
    for number in range(10_000):
        files[f"box {number % 500}/{number}.png"] = files["a.png"]
    for number in range(500):
        meta = {"id": str(number), "body": {"source": "Book", "properties": {"shelf": f"shelf {number}"}}}
        files[f"box {number}/_immarkus.folder.meta.json"] = meta
    inventory = opened(files)
    assert not inventory.problems
    for id, texts_there in EXPECTED.items():
        content, problems = exported(inventory, id)
        assert texts_there <= texts(id, content)
        assert not [problem for problem in problems if problem.code != "iiif-base-missing"]
    exported(inventory, "iiif", scope="images", include_images=False)
