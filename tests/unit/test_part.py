"""Every export of work folders, limited to a part: what is in its file, what it says before, and what the report says."""

from __future__ import annotations

import asyncio
import io
import json
import zipfile
from typing import Any

import openpyxl
import pytest

from florilegium.delivery.deliver import deliver
from florilegium.exports import registry
from florilegium.exports.options import depending, describe, parse
from florilegium.exports.part import WorkFolderOptions, part_of
from florilegium.folder.memory import memory_folder
from florilegium.images.pillow import PillowDecoder
from florilegium.inventory import look
from florilegium.job import Job
from florilegium.package.sink import StreamSink
from florilegium.recipe import Recipe, understood
from florilegium.report import as_data, as_json
from florilegium.selection.work_selection import WorkSelection

from .work_folders import inventory

LIMITED = [export for export in registry.all_exports() if issubclass(export.options, WorkFolderOptions)]


def exported(id: str, **options: Any) -> tuple[bytes, dict[str, Any]]:
    """The file, and the report."""
    export, stream, job = registry.export(id), io.BytesIO(), Job(PillowDecoder())
    account = asyncio.run(deliver(export, inventory(), parse(export.options, options), job, StreamSink(stream)))
    return stream.getvalue(), json.loads(as_json(as_data(account, job)))


def rows(content: bytes, sheet: str | None = None) -> list[dict[Any, Any]]:
    workbook = openpyxl.load_workbook(io.BytesIO(content))
    chosen = workbook[sheet or workbook.sheetnames[-1]]
    headers, *found = chosen.iter_rows(values_only=True)
    return [dict(zip(headers, row, strict=True)) for row in found]


def test_all_exports_of_what_is_in_a_work_folder_can_be_limited() -> None:
    assert {export.id for export in LIMITED} >= {
        "annotations-jsonld", "annotations-xlsx", "relationships-jsonld", "relationships-xlsx",
        "image-metadata", "folder-metadata", "iiif",
    }  # fmt: skip


def test_annotations_as_jsonld() -> None:
    content, report = exported("annotations-jsonld", classes="bridge")
    assert [one["id"] for one in json.loads(content)] == ["of plan", "p2", "p3", "of view", "v1"]
    assert report["left_out"]["balance"]["annotations"] == {
        "in_folder": 11, "made": 5, "left_out": [{"count": 6, "why": "not chosen"}],
    }  # fmt: skip


def test_annotations_as_a_spreadsheet() -> None:
    content, report = exported("annotations-xlsx", classes="bridge", folders="a")
    assert [row["Annotation ID"] for row in rows(content, "Place 地點")] == ["v1"]
    assert report["left_out"]["balance"]["annotations"]["left_out"] == [
        {"count": 9, "why": "not chosen"},
        {"count": 1, "why": "metadata and notes of whole images, which have no place on them and no row here"},
    ]


def test_the_index_says_what_was_chosen() -> None:
    content, _ = exported("annotations-xlsx", classes=["bridge", ""], notes="with", folders="a", snippets="none")
    index = [row[:3] for row in openpyxl.load_workbook(io.BytesIO(content))["Index"].iter_rows(values_only=True)]
    assert [row[:2] for row in index if str(row[0]).startswith("Chosen: ")] == [
        ("Chosen: Folders", "a"),
        ("Chosen: Entity classes", "bridge; (without)"),
        ("Chosen: Notes", "Annotations with a note"),
    ]
    assert [row for row in index if "not chosen" in str(row[1])] == [
        (None, "Images of the work folder that were not chosen.", 6),
        (None, "Annotations of the work folder that were not chosen.", 9),
        (None, "Relations of the work folder that were not chosen.", 4),
    ]
    content, _ = exported("annotations-xlsx", snippets="none")
    index = [row[:3] for row in openpyxl.load_workbook(io.BytesIO(content))["Index"].iter_rows(values_only=True)]
    assert not [row for row in index if "hosen" in f"{row[0]} {row[1]}"]


def test_relations_with_an_end_that_is_not_chosen_keep_it() -> None:
    content, report = exported("relationships-xlsx", folders="a")
    found = rows(content)
    assert [(row["From: Annotation ID"], row["To: Annotation ID"]) for row in found] == [("p2", "v1"), ("d1", "d2")]
    assert (found[0]["From: Image"], found[0]["From: Classes"]) == ("plan.png", "Bridge")
    assert report["left_out"]["balance"]["relations"]["left_out"] == [{"count": 2, "why": "not chosen"}]
    assert len(openpyxl.load_workbook(io.BytesIO(content))["Relationships"]._images) == 4
    content, _ = exported("relationships-xlsx", folders="a", both_ends="yes")
    assert [row["Relation ID"] for row in rows(content)] == ["R3"]


def test_relations_as_jsonld() -> None:
    content, _ = exported("relationships-jsonld", relationship_types=["near", ""])
    assert [link["id"] for link, _ in json.loads(content)] == ["R1", "R3"]


def test_metadata_of_images_and_folders() -> None:
    content, report = exported("image-metadata", text="bridge", format="csv")
    assert [line.split(",")[0] for line in content.decode("utf-8-sig").splitlines()[1:]] == ["plan.png", "view.png"]
    assert report["left_out"]["balance"]["images"] == {
        "in_folder": 7, "made": 2, "left_out": [{"count": 5, "why": "not chosen"}],
    }  # fmt: skip
    content, report = exported("folder-metadata", folders="a", format="csv")
    assert [line.split(",")[0] for line in content.decode("utf-8-sig").splitlines()[1:]] == ["a", "b"]
    assert report["left_out"]["balance"]["folders"]["left_out"] == [{"count": 3, "why": "not chosen"}]


def test_images_can_have_the_metadata_of_their_folders() -> None:
    found = rows(exported("image-metadata", folders="a", of_folders=True)[0], "Map")
    assert [(row["Image"], row["title"], row["Folder: title"], row["Folder: shelf"]) for row in found] == [
        ("view.png", "View, northern", "Box of a", "7")
    ]
    text = exported("image-metadata", images="fol. 1r", of_folders=True, profile="immarkus", format="csv")[0].decode()
    assert text.split("\r\n") == [
        "image,path,folder:shelf,folder:title,image:scale,image:title",
        "fol. 1r,A book,7,Book on the shelf,,",
    ]


def test_iiif_inherits_from_the_folders_above() -> None:
    content, report = exported("iiif", folders="a", classes="person", base_url="https://example.org")
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        manifest = json.loads(archive.read("a/manifest.json"))
        assert {name for name in archive.namelist() if name.endswith(".png")} == {"a/b/deep.png"}
    assert {entry["label"]["none"][0]: entry["value"]["none"] for entry in manifest["metadata"]} == {
        "shelf": ["7"], "title": ["Box of a"],
    }  # fmt: skip
    assert report["left_out"]["balance"]["images"] == {
        "in_folder": 7, "made": 1, "left_out": [{"count": 6, "why": "not chosen"}],
    }  # fmt: skip


PARTS: tuple[dict[str, Any], ...] = (
    {},
    {"folders": "a"},
    {"classes": "place", "both_ends": True},
    {"text": "luoyang", "whole_images": True},
    {"notes": "with"},
    {"images": "fol*", "conditions": "folder:title ~ book"},
    {"relationship_types": "near,gone"},
    {"classes": "ghost"},
)


@pytest.mark.parametrize("options", PARTS, ids=str)
@pytest.mark.parametrize("export", LIMITED, ids=lambda export: export.id)
def test_the_report_adds_up_and_the_plan_foretells(export: Any, options: dict[str, Any]) -> None:
    _, report = exported(export.id, **options)
    for one in report["left_out"]["balance"].values():
        assert one["in_folder"] == one["made"] + sum(reason["count"] for reason in one["left_out"])
        assert all(reason["count"] > 0 for reason in one["left_out"])
    plan = export.plan(inventory(), parse(export.options, options))
    said = {problem["code"] for problem in report["problems"]}
    assert {problem.code for problem in plan.problems} <= said | {"iiif-original-missing"}
    assert ("relationship-type-not-found" in said) == ("gone" in str(options))
    for what, count in plan.counts.items():
        if what in report["made"]["counts"] or not count:
            assert report["made"]["counts"].get(what, 0) == count, what


def test_the_form_offers_what_is_there() -> None:
    described = {one["name"]: one for one in describe(LIMITED[0].options, inventory())}

    def offered(name: str) -> list[tuple[str, int, int]]:
        return [(choice["label"], choice["count"], choice["depth"]) for choice in described[name]["choices"]]

    assert offered("folders") == [("a", 3, 0), ("b", 1, 1), ("z", 1, 0)]
    assert not any(one["in_words"] for one in described.values()), "nothing has to be written"
    assert offered("classes") == [
        ("Place 地點", 5, 0), ("Bridge", 3, 1), ("Stone bridge", 1, 2), ("Person", 2, 0), ("Ghost", 0, 0),
        ("deleted", 1, 0), ("(no class)", 2, 0),
    ]  # fmt: skip
    assert offered("relationship_types") == [
        ("near", 1, 0), ("leads to", 1, 0), ("never used", 0, 0), ("(no name)", 1, 0), ("ad hoc", 1, 0),
    ]  # fmt: skip
    of = {choice["value"]: (choice["label"], choice["count"]) for choice in described["conditions"]["choices"]}
    assert (of["image:title"], of["folder:title"], of["annotation:spans"]) == (("title", 2), ("title", 3), ("spans", 2))
    assert {one["group"] for name, one in described.items() if name in WorkFolderOptions.__dataclass_fields__} == {
        "Only a part of the folder"
    }


def test_thousands_of_folders_are_written_down_and_not_listed() -> None:
    files = {f"letters {number}/page.png": b"" for number in range(1000)} | {"_immarkus.model.json": b"{}"}
    many = asyncio.run(look(memory_folder("Work", files)))
    work = many.work_folder
    assert work
    for export in LIMITED:
        [folders] = [one for one in describe(export.options, many) if one["name"] == "folders"]
        assert (folders["type"], folders["choices"], folders["default"]) == ("text", [], "")
        assert folders["in_words"] == "Paths, with commas between them."
        options = parse(export.options, {"folders": "letters 7, letters 12"})
        assert [image.folder for image in part_of(work, options).images] == ["letters 7", "letters 12"]
        assert parse(export.options, {"folders": ""}).selection() == WorkSelection()


def counted(name: str, **values: Any) -> dict[str, int | None]:
    chosen = parse(LIMITED[0].options, values)
    return {choice["value"]: choice["count"] for choice in depending(chosen, inventory())[name]}


def test_counts_beside_choices_follow_the_other_choices() -> None:
    assert counted("classes", folders=["a"]) == {
        "place": 1, "bridge": 1, "stone": 1, "person": 1, "ghost": 0, "deleted": 1, "": 1,
    }  # fmt: skip
    assert counted("classes", classes=["person"]) == counted("classes"), "but not their own"
    assert counted("folders", classes=["bridge"], form="page") == {"a": 1, "a/b": 0, "z": 0}
    assert counted("relationship_types", text="long") == {
        "near": 1, "leads to": 1, "never used": 0, "": 0, "ad hoc": 0,
    }  # fmt: skip
    assert counted("folders", folders=["a"], whole_images=True) == {"a": 3, "a/b": 1, "z": 1}


def test_a_recipe_for_what_is_not_here_does_not_become_one_for_everything() -> None:
    order = understood(Recipe("annotations-jsonld", {"classes": ["gone"]}), inventory()).value
    assert order and order.options.classes == ("gone",)
    plan = order.export.plan(inventory(), order.options)
    assert plan.counts["annotations"] == 0
    assert [problem.code for problem in plan.problems] == ["class-not-found", "nothing-chosen"]
