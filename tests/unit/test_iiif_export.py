"""IIIF packages of work folders made for one thing each."""

from __future__ import annotations

import asyncio
import io
import json
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any
from urllib.parse import quote

import pytest
from PIL import Image
from tests import iiif

from florilegium.delivery.deliver import deliver
from florilegium.exports import registry
from florilegium.exports.export import Plan
from florilegium.exports.options import parse
from florilegium.folder import Folder
from florilegium.folder.memory import memory_folder
from florilegium.formats.immarkus.ids import murmur3
from florilegium.images.pillow import PillowDecoder
from florilegium.inventory import Inventory, look
from florilegium.job import Job
from florilegium.package.sink import StreamSink

BASE = "https://example.org/base"
EXPORT = registry.export("iiif")
LIBRARY = "https://library.example/iiif/book/manifest"
MODEL = {
    "entityTypes": [
        {"id": "place", "label": "Place", "properties": [{"type": "measurement", "name": "length"}]},
        {
            "id": "bridge",
            "label": "Bridge <stone>",
            "parentId": "place",
            "properties": [{"type": "range", "name": "built"}],
        },
    ],
    "folderSchemas": [
        {"name": "Box", "properties": [{"type": "range", "name": "years"}, {"type": "text", "name": "title"}]}
    ],
    "imageSchemas": [{"name": "Map", "properties": [{"type": "number", "name": "scale"}]}],
}


def picture(format: str = "PNG", size: tuple[int, int] = (40, 30), **options: object) -> bytes:
    stream = io.BytesIO()
    Image.new("RGB", size).save(stream, format, **options)
    return stream.getvalue()


def annotation(
    id: str, value: str = "xywh=pixel:1,2,3,4", *bodies: dict[str, Any], source: str = "x"
) -> dict[str, Any]:
    type_ = "SvgSelector" if value.startswith("<") else "FragmentSelector"
    return {
        "id": id,
        "type": "Annotation",
        "body": list(bodies) or [{"purpose": "commenting", "type": "TextualBody", "value": f"note {id}"}],
        "target": {"source": source, "type": "SpecificResource", "selector": {"type": type_, "value": value}},
    }


def describing(schema: str, properties: dict[str, Any], source: str = "") -> dict[str, Any]:
    about = {"target": {"source": source}} if source else {}
    body = {"purpose": "describing", "source": schema, "properties": properties}
    return {"id": f"of {schema}", "type": "Annotation", "body": body, **about}


def inventory_of(files: Mapping[str, Any], name: str = "Work") -> Inventory:
    """An inventory; what is no bytes becomes JSON."""
    contents = {
        path: content if isinstance(content, bytes) else json.dumps(content).encode() for path, content in files.items()
    }
    return asyncio.run(look(memory_folder(name, {"_immarkus.model.json": json.dumps(MODEL).encode(), **contents})))


def exported(inventory: Inventory, **options: Any) -> tuple[dict[str, Any], Job]:
    """The files of the zip, JSON as data, and the job."""
    stream, job = io.BytesIO(), Job(PillowDecoder())
    asyncio.run(
        deliver(EXPORT, inventory, parse(EXPORT.options, {"base_url": BASE, **options}), job, StreamSink(stream))
    )
    with zipfile.ZipFile(stream) as archive:
        files = {name: archive.read(name) for name in archive.namelist()}
    return {name: json.loads(content) if name.endswith(".json") else content for name, content in files.items()}, job


def planned(inventory: Inventory, **options: Any) -> Plan:
    plan: Plan = EXPORT.plan(inventory, parse(EXPORT.options, options))
    return plan


def codes(job: Job | Plan) -> list[str]:
    return [problem.code for problem in job.problems]


def labels(range_: Any, manifest: Any) -> Any:
    """A range as nested names."""
    names = {canvas["id"]: canvas["label"]["none"][0] for canvas in manifest["items"]}
    items = [names[item["id"]] if item["type"] == "Canvas" else labels(item, manifest) for item in range_["items"]]
    return {range_["label"]["none"][0]: items}


ODD = {
    "2.png": picture(),
    "10.png": picture(),
    "100% #1?.png": picture(),
    "100% #1?.json": [annotation("a/b c", source="100% #1?.png")],
    "manifest.png": picture(),
    "manifest.json": [annotation("m", source="manifest.png")],
    "empty/deeper/notes.txt": b"",
    "one/two/three/長 城.png": picture(),
    "one/two/three/長 城.json": [annotation("ü", source="長 城.png")],
    "one/b.png": picture(),
    "con/a.png": picture(),
    "con/a.jpg": picture("JPEG"),
    "con/a.json": [annotation("1", source="a.png"), annotation("2", source="a.jpg")],
}


def test_levels_and_odd_names(shared: Path) -> None:
    files, job = exported(inventory_of(ODD))
    manifest = files["Work/manifest.json"]
    assert codes(job) == []
    [whole] = manifest["structures"]
    assert labels(whole, manifest) == {
        "Work": [
            "2.png", "10.png", "100% #1?.png", "manifest.png",
            {"con": ["a.jpg", "a.png"]},
            {"one": ["b.png", {"two": [{"three": ["長 城.png"]}]}]},
        ]
    }  # fmt: skip
    for name, resource in files.items():
        if name.endswith(".json"):
            assert iiif.bad_ids(resource) == []
            assert iiif.faults(resource, shared) == []


def test_every_file_is_where_its_address_says() -> None:
    for options in ({}, {"scope": "images"}):
        files, _ = exported(inventory_of(ODD), **options)
        addresses = {f"{BASE}/{quote(name)}" for name in files}
        for name, resource in files.items():
            if name.endswith("manifest.json"):
                for canvas in resource["items"]:
                    assert canvas["items"][0]["items"][0]["body"]["id"] in addresses
                    assert all(page["id"] in addresses for page in canvas.get("annotations", ()))
                assert resource["id"] in addresses


def test_annotations_are_with_their_canvas() -> None:
    files, _ = exported(inventory_of(ODD))
    for canvas in files["Work/manifest.json"]["items"]:
        for reference in canvas.get("annotations", ()):
            [page] = [f for name, f in files.items() if f"{BASE}/{quote(name)}" == reference["id"]]
            assert {one["target"]["source"] for one in page["items"]} == {canvas["id"]}
            assert canvas["label"]["none"][0] in {"100% #1?.png", "manifest.png", "長 城.png", "a.png", "a.jpg"}


def test_a_flat_folder_has_no_ranges_and_no_metadata() -> None:
    files, _ = exported(inventory_of({"a.png": picture(), "_immarkus.relations.json": b""}))
    assert files["Work/manifest.json"].keys() == {"@context", "id", "type", "label", "items"}


def test_metadata() -> None:
    inventory = inventory_of(
        {
            "_immarkus.folder.meta.json": describing("Box", {"title": "All", "years": [None, 1900]}),
            "in/_immarkus.folder.meta.json": describing("Box", {"title": "Inner", "shelf": 0}),
            "in/a.png": picture(),
            "in/a.json": [describing("Map", {"scale": 0, "done": False, "empty": "", "html": "<b>x</b>"}, "id")],
            "b.png": picture(),
        }
    )
    manifest = exported(inventory)[0]["Work/manifest.json"]
    assert simple(manifest) == {"title": ["All"], "years": ["–1900"]}
    assert simple(manifest["structures"][0]["items"][1]) == {"title": ["Inner"], "shelf": ["0"]}
    # What begins and ends like HTML would be taken for it, without the blank.
    assert simple(manifest["items"][1]) == {"scale": ["0"], "done": ["no"], "html": ["<b>x</b> "]}
    inner = exported(inventory, folders=["in"])[0]["in/manifest.json"]
    assert simple(inner) == {"years": ["–1900"], "title": ["Inner"], "shelf": ["0"]}
    one = exported(inventory, scope="images")[0]["in/a/manifest.json"]
    assert simple(one) == simple(inner)


def simple(resource: Any) -> dict[str, list[str]]:
    return {entry["label"]["none"][0]: entry["value"]["none"] for entry in resource["metadata"]}


def test_the_only_image_gives_its_metadata_to_its_manifest() -> None:
    inventory = inventory_of({"a.png": picture(), "a.json": [describing("Map", {"scale": 5}, "id")]})
    manifest = exported(inventory, scope="images")[0]["a/manifest.json"]
    assert simple(manifest) == {"scale": ["5"]}
    assert "metadata" not in manifest["items"][0]


def test_texts() -> None:
    bridge = {"purpose": "classifying", "source": "bridge"}
    bodies = [
        {
            **bridge,
            "properties": {
                "length": {"value": 0, "unit": "m"},
                "built": [595, 605],
                "stray & odd": "<i>",
                "none": None,
            },
        },
        {"purpose": "classifying", "source": "gone", "properties": {}},
        {"purpose": "commenting", "value": "one\ntwo"},
        {"purpose": "commenting", "value": "seen", "creator": {"type": "Software", "name": "Reader & Co"}},
    ]
    inventory = inventory_of({"a.png": picture(), "a.json": [annotation("1", "xywh=pixel:0,0,5,5", *bodies)]})
    [made] = exported(inventory)[0]["Work/a.json"]["items"]
    assert made["body"]["value"].splitlines() == [
        '<div data-entity-id="bridge"><b><u>Bridge &lt;stone&gt;</u></b><br/><p><b>length:</b> <span>0 m</span></p>'
        "<p><b>built:</b> <span>595–605</span></p><p><b>stray &amp; odd:</b> <span>&lt;i&gt;</span></p>"
        "<p><b>none:</b> <span> – </span></p></div>",
        '<div data-entity-id="gone"><b><u>gone</u></b><br/></div>',
        "<div><p>one<br/>two</p></div>",
        "<div><p>seen</p><p><small>Reader &amp; Co</small></p></div>",
    ]
    assert made["immarkus"] == {"id": "1", "body": bodies}


def test_what_is_stored_can_be_left_out() -> None:
    inventory = inventory_of({"a.png": picture(), "a.json": [annotation("1")]})
    [made] = exported(inventory, stored="no")[0]["Work/a.json"]["items"]
    assert "immarkus" not in made


def test_notes_on_a_whole_image_are_shown_and_no_metadata() -> None:
    note = annotation("n")
    note["target"] = {"source": "a.png"}
    inventory = inventory_of({"a.png": picture(), "a.json": [note, describing("Map", {"scale": 5}, "id")]})
    files, _ = exported(inventory)
    [made] = files["Work/a.json"]["items"]
    assert made["target"] == f"{BASE}/Work/canvas/1"
    assert simple(files["Work/manifest.json"]["items"][0]) == {"scale": ["5"]}


def test_a_place_that_is_not_understood_is_the_whole_image_and_kept() -> None:
    inventory = inventory_of({"a.png": picture(), "a.json": [annotation("1", "xywh=percent:1,2,3,4")]})
    [made] = exported(inventory)[0]["Work/a.json"]["items"]
    assert made["target"] == f"{BASE}/Work/canvas/1"
    assert made["immarkus"]["selector"]["value"] == "xywh=percent:1,2,3,4"


def test_the_same_id_twice() -> None:
    inventory = inventory_of({"a.png": picture(), "a.json": [annotation("1"), annotation("1"), annotation("")]})
    items = exported(inventory)[0]["Work/a.json"]["items"]
    assert [one["id"].rpartition("/")[2] for one in items] == ["p1-1", "p1-1-2", "p1-3"]


def test_annotations_inside_the_manifest(shared: Path) -> None:
    files, _ = exported(inventory_of(ODD), pages="inline")
    assert [name for name in files if name.endswith(".json")] == ["Work/manifest.json"]
    manifest = files["Work/manifest.json"]
    pages = [page for canvas in manifest["items"] for page in canvas.get("annotations", ())]
    assert sum(len(page["items"]) for page in pages) == 5
    assert all("@context" not in page for page in pages)
    assert iiif.faults(manifest, shared) == []


@pytest.mark.parametrize("orientation", [1, 3, 6, 8])
def test_sizes_are_those_people_see(orientation: int) -> None:
    exif = Image.Exif()
    exif[274] = orientation
    inventory = inventory_of({"a.jpg": picture("JPEG", exif=exif), "a.json": b""})
    [canvas] = exported(inventory)[0]["Work/manifest.json"]["items"]
    assert (canvas["width"], canvas["height"]) == ((30, 40) if orientation > 4 else (40, 30))


@dataclass(frozen=True)
class Vanishing:
    """A file whose head can be read, if at all, and nothing more."""

    path: str
    content: bytes
    readable: int = 0
    modified: datetime | None = None
    size: int = 1 << 20

    async def read(self) -> bytes:
        raise OSError("it is gone")

    async def read_part(self, start: int, stop: int) -> bytes:
        if not self.readable or stop > self.readable:
            raise OSError("it is gone")
        return self.content[start:stop]


@pytest.mark.parametrize("options", [{}, {"scope": "images"}])
@pytest.mark.parametrize("readable", [0, 1 << 17])
def test_an_image_that_vanishes_costs_only_itself(options: dict[str, Any], readable: int) -> None:
    inventory = inventory_of({"a.png": picture(), "b.png": picture(), "b.json": [annotation("b")], "c.png": picture()})
    files = [
        Vanishing("b.png", picture(), readable) if file.path == "b.png" else file for file in inventory.folder.files
    ]
    inventory = Inventory(Folder("Work", files), (), inventory.work_folder, (), (), ())
    made, job = exported(inventory, **options)
    assert codes(job) == ["file-unreadable"]
    assert job.counts == {"images": 2, "annotations": 0, "manifests": 1 if not options else 2}
    assert not [name for name in made if "b" in name.rpartition("/")[2].partition(".")[0]]
    if not options:
        canvases = made["Work/manifest.json"]["items"]
        assert [canvas["label"]["none"][0] for canvas in canvases] == ["a.png", "c.png"]
        assert [canvas["id"].rpartition("/")[2] for canvas in canvases] == ["1", "2"]


def test_a_broken_image_costs_only_itself() -> None:
    made, job = exported(inventory_of({"a.png": b"no image", "a.json": [annotation("1")], "b.png": picture()}))
    assert codes(job) == ["iiif-image-without-size"]
    assert "1 annotation" in job.problems[0].message
    assert set(made) == {"Work/b.png", "Work/manifest.json"}


def test_images_need_not_go_along() -> None:
    files, _ = exported(inventory_of(ODD), include_images="no")
    assert all(name.endswith(".json") for name in files)
    assert "not in the zip" in " ".join(planned(inventory_of(ODD), include_images="no").losses)


def test_the_images_are_the_same_bytes() -> None:
    files, _ = exported(inventory_of({"a.png": picture(), "a.json": b"[]"}))
    assert files["Work/a.png"] == picture()


def test_several_manifests_come_with_a_collection(shared: Path) -> None:
    files, _ = exported(inventory_of(ODD), scope="images")
    collection = files["collection.json"]
    assert {item["id"] for item in collection["items"]} == {
        resource["id"] for name, resource in files.items() if name.endswith("manifest.json")
    }
    assert len(collection["items"]) == 8
    assert iiif.faults(collection, shared) == []


def test_the_base_address_and_kinds_of_images_are_foreseen() -> None:
    inventory = inventory_of({"a.tif": picture("TIFF"), "a.json": b"[]"})
    assert codes(planned(inventory)) == ["iiif-base-missing", "iiif-not-for-browsers"]
    assert codes(planned(inventory, base_url="example.org")) == ["iiif-base-malformed", "iiif-not-for-browsers"]
    files, job = exported(inventory, base_url="ftp://example.org")
    assert "iiif-base-malformed" in codes(job)
    assert files["Work/manifest.json"]["id"] == "https://example.org/iiif/Work/manifest.json"


def test_a_folder_can_be_chosen() -> None:
    inventory = inventory_of(ODD)
    options = parse(EXPORT.options, {"folders": "one/two"})
    assert EXPORT.file_name(inventory, options) == "two.zip"
    assert "two/three/長 城.png" in exported(inventory, folders="one/two")[0]
    files, job = exported(inventory, folders="nowhere")
    assert (files, codes(job)) == ({}, ["folder-not-found", "nothing-chosen"])


def test_several_folders_are_chapters_of_what_holds_them_all() -> None:
    files, _ = exported(inventory_of(ODD), folders=["one/two/three", "con"])
    [whole] = files["Work/manifest.json"]["structures"]
    assert labels(whole, files["Work/manifest.json"]) == {
        "Work": [{"con": ["a.jpg", "a.png"]}, {"one": [{"two": [{"three": ["長 城.png"]}]}]}]
    }


def test_what_it_applies_to() -> None:
    assert EXPORT.applies(inventory_of({"a.png": picture()}))
    assert not EXPORT.applies(inventory_of({}))
    assert not EXPORT.applies(asyncio.run(look(memory_folder("x", {"page.xml": b"<x/>"}))))


# Imported manifests


def canvas_uri(number: int) -> str:
    return f"{LIBRARY}/canvas/{number}"


def imported(name: str = "A book", folder: str = "") -> dict[str, Any]:
    """A descriptor, and annotations of its first and second canvas."""
    canvases = [{"id": str(murmur3(canvas_uri(n))), "uri": canvas_uri(n), "name": f"p. {n}"} for n in (1, 2)]
    place = f"{folder}/" if folder else ""
    notes = [annotation(f"on {n}", source=f"iiif:1:{murmur3(canvas_uri(n))}") for n in (1, 2)]
    return {
        f"{place}_iiif.1.json": {"id": "1", "name": name, "uri": LIBRARY, "canvases": canvases},
        f"{place}_iiif.1.annotations.json": [*notes, describing("Box", {"title": "Mine"}, "iiif:1")],
    }


def original(**changes: Any) -> dict[str, Any]:
    def canvas(number: int) -> dict[str, Any]:
        return {"id": canvas_uri(number), "type": "Canvas", "height": 30, "width": 40, "items": []}

    own = [{"id": f"{LIBRARY}/own", "type": "AnnotationPage"}]
    return {
        "@context": "http://iiif.io/api/presentation/3/context.json",
        "id": LIBRARY,
        "type": "Manifest",
        "label": {"en": ["A book"], "zh": ["書", "一"]},
        "items": [canvas(1) | {"annotations": own}, canvas(2), canvas(3)],
        **changes,
    }


def test_the_copy_keeps_all_that_the_original_has(shared: Path) -> None:
    files, job = exported(inventory_of({**imported(folder="in/deep"), "saved/x.json": original(), "a.png": picture()}))
    assert codes(job) == []
    place = f"{BASE}/Work/in/deep/A%20book"
    copy = files["Work/in/deep/A book/manifest.json"]
    assert copy["id"] == f"{place}/manifest.json"
    assert copy["label"] == {"en": ["A book (annotated with IMMARKUS)"], "zh": ["書", "一 (annotated with IMMARKUS)"]}
    first, second, third = copy["items"]
    pages = [f"{place}/annotations-{murmur3(canvas_uri(number))}.json" for number in (1, 2)]
    assert [page["id"] for page in first["annotations"]] == [f"{LIBRARY}/own", pages[0]]
    assert [page["id"] for page in second["annotations"]] == [pages[1]]
    assert third == original()["items"][2]
    assert [next(iter(entry["label"].values()))[0] for entry in copy["metadata"]] == [
        "Metadata added with",
        "title",
        "Source",
    ]
    assert LIBRARY in copy["metadata"][-1]["value"]["en"][0]
    for resource in (files[name] for name in files if name.endswith(".json")):
        assert iiif.faults(resource, shared) == []
        assert iiif.bad_ids(resource) == []
    assert files["collection.json"]["items"][1]["id"] == copy["id"]


def test_the_copy_can_hold_the_annotations(shared: Path) -> None:
    files, _ = exported(inventory_of({**imported(), "x.json": original()}), pages="inline")
    assert list(files) == ["Work/A book/manifest.json"]
    copy = files["Work/A book/manifest.json"]
    assert [len(page.get("items", ())) for page in copy["items"][0]["annotations"]] == [0, 1]
    assert iiif.faults(copy, shared) == []


def test_an_original_is_known_by_its_canvases_too() -> None:
    files, _ = exported(inventory_of({**imported(), "x.json": original(id="https://elsewhere.example/m")}))
    assert "elsewhere.example" in files["Work/A book/manifest.json"]["metadata"][-1]["value"]["en"][0]


def test_the_original_is_not_there() -> None:
    inventory = inventory_of({**imported(), "a.png": picture()})
    plan = planned(inventory)
    assert "iiif-original-missing" in codes(plan)
    files, job = exported(inventory)
    assert plan.counts == job.counts
    assert codes(job) == ["iiif-original-missing"]
    assert LIBRARY in job.problems[0].hint
    assert set(files) == {"Work/a.png", "Work/manifest.json"}


@pytest.mark.parametrize("fault", [{"items": None}, {"items": ["x"]}, {"items": {}}])
def test_an_original_that_is_malformed(fault: dict[str, Any]) -> None:
    files, job = exported(inventory_of({**imported(), "x.json": original(**fault), "a.png": picture()}))
    assert codes(job) == ["iiif-original-malformed"]
    assert "Work/manifest.json" in files


def test_an_original_of_version_two() -> None:
    old = {
        "@context": "http://iiif.io/api/presentation/2/context.json",
        "@id": LIBRARY,
        "@type": "sc:Manifest",
        "label": "A book",
        "sequences": [{"canvases": [{"@id": canvas_uri(1), "@type": "sc:Canvas"}]}],
    }
    _, job = exported(inventory_of({**imported(), "x.json": old}))
    assert codes(job) == ["iiif-original-old"]


def test_a_canvas_that_the_original_has_no_more() -> None:
    _, job = exported(inventory_of({**imported(), "x.json": original(items=original()["items"][:1])}))
    assert codes(job) == ["iiif-canvas-not-in-original"]
    assert job.counts == {"annotations": 1, "manifests": 1}


def test_the_original_may_be_called_like_an_image() -> None:
    """Then its file is that image's, as IMMARKUS sees it; but another copy will do."""
    _, job = exported(inventory_of({**imported(), "x.png": picture(), "x.json": original(), "y.json": original()}))
    assert codes(job) == []
