"""IIIF packages of the golden work folder, beside what IMMARKUS 1.2.6 made of it.

Theirs are compared as data after mending just what is listed here: each function and table below is one thing that ours
does differently, and why.
"""

from __future__ import annotations

import asyncio
import io
import json
import re
import zipfile
from html.parser import HTMLParser
from itertools import pairwise
from pathlib import Path
from typing import Any
from urllib.parse import quote

import pytest
from lxml import etree
from tests import iiif

from florilegium.delivery.deliver import deliver
from florilegium.exports import registry
from florilegium.exports.options import parse
from florilegium.folder import Folder
from florilegium.folder.disk import disk_folder
from florilegium.folder.memory import MemoryFile
from florilegium.images.pillow import PillowDecoder
from florilegium.inventory import Inventory, look
from florilegium.job import Job
from florilegium.package.sink import StreamSink

BASE = "https://example.org/base"
NORTH = "北部邊疆"

# Metadata: a range is one value, open ends are shown, zero is one; places have a comma as everywhere in our exports.
METADATA = {
    ("location", ("50.8779/4.7005",)): ["50.8779, 4.7005"],
    ("location", ("39.9/116.4",)): ["39.9, 116.4"],
    ("centre", ("34.5/112.25",)): ["34.5, 112.25"],
    ("printed", ("1602", "1610")): ["1602–1610"],
    ("period", ("1600", "1644")): ["1600–1644"],
    ("period", ("1900",)): ["–1900"],
}
ZEROS_LOST = {"長城圖": ("scale", 1), "Box 1": ("shelf", 1)}
"""By the title of what has them: the label of a zero that IMMARKUS loses, and its place."""

# Values in texts: inherited properties are formatted by their types, zeros are kept, several values have a semicolon.
VALUES = {
    "34.6197/112.454": "34.6197, 112.454",
    "1368, 1644": "1368–1644",
    "0,100": "0–100",
    "595,605": "595–605",
    "[object Object]": "50.82 m",
    "brick, stone": "brick; stone",
    "3, 5": "3; 0; 5",
    'first line\nsecond line, "quoted", with comma; semicolon': 'first line\nsecond line; "quoted", with comma; semicolon',
}
ZERO_VALUES = {"spans", "age"}
"""Properties whose zero IMMARKUS shows as a dash."""

# Shapes: as they are stored, where IMMARKUS writes them anew; the angle does not pass through radians.
SHAPES = {
    "rotate(29.999999999999996 360 90)": "rotate(30 360 90)",
    "C 570 320 510 390 510 390 C 510 390 450 320 450 320 Z": "L 510 390 Z",
    "M 480,20 L 580,20 L 580,120 L 480,120 Z M 510,50 L 550,50 L 550,90 L 510,90 Z":
        "M 480 20 L 580 20 L 580 120 L 480 120 Z M 510 50 L 550 50 L 550 90 L 510 90 Z",
    "M 440,140 L 470,140 L 470,170 L 440,170 Z": "M 440 140 L 470 140 L 470 170 L 440 170 Z",
}  # fmt: skip
TURNED_FOR_MIRADOR = "M 323.04,34.02 L 426.96,94.02 L 396.96,145.98 L 293.04,85.98 Z"
"""The turned box, which IMMARKUS leaves as it is even for Mirador."""


@pytest.fixture(scope="module")
def golden(shared: Path) -> Path:
    return shared / "golden/immarkus"


@pytest.fixture(scope="module")
def inventory(golden: Path) -> Inventory:
    """The golden folder, with the original manifest in it."""
    [place] = (golden / "input").iterdir()
    folder = disk_folder(place)
    original = MemoryFile("saved/from the library.json", (golden / "iiif/manifest.json").read_bytes())
    return asyncio.run(look(Folder(folder.name, (*folder.files, original))))


def exported(inventory: Inventory, **options: Any) -> tuple[dict[str, bytes], Job]:
    export, stream, job = registry.export("iiif"), io.BytesIO(), Job(PillowDecoder())
    chosen = parse(export.options, {"base_url": f"{BASE}/", **options})
    asyncio.run(deliver(export, inventory, chosen, job, StreamSink(stream)))
    with zipfile.ZipFile(stream) as archive:
        return {name: archive.read(name) for name in archive.namelist()}, job


def resources(files: dict[str, bytes]) -> dict[str, Any]:
    return {name: json.loads(content) for name, content in files.items() if name.endswith(".json")}


def theirs(golden: Path, name: str) -> dict[str, Any]:
    """Their JSON files, without the folder they all lie in."""
    with zipfile.ZipFile(golden / "expected" / name) as archive:
        names = [name for name in archive.namelist() if name.endswith(".json")]
        return {name.partition("/")[2]: json.loads(archive.read(name)) for name in names}


def mended(value: Any, *, language: str = "none") -> Any:
    """Languages: the user's words are in none that is known. Metadata: as listed above."""
    if isinstance(value, list):
        return [mended(item, language=language) for item in value]
    if not isinstance(value, dict):
        return value
    if value.keys() == {"en"}:
        return {language: value["en"]}
    made = {key: mended(item, language=language) for key, item in value.items()}
    if "metadata" in made:
        made["metadata"] = [_mended_entry(entry) for entry in made["metadata"]]
        titles = [entry["value"].get(language, [""])[0] for entry in made["metadata"]]
        for title in ZEROS_LOST.keys() & set(titles):
            label, place = ZEROS_LOST[title]
            made["metadata"].insert(place, {"label": {"none": [label]}, "value": {"none": ["0"]}})
    return made


def _mended_entry(entry: Any) -> Any:
    [(language, [label])] = entry["label"].items()
    [values] = entry["value"].values()
    return {"label": {language: [label]}, "value": {language: METADATA.get((label, tuple(values)), values)}}


class Text(HTMLParser):
    """An annotation's text as data: classes, properties, notes, programs."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.parts: list[Any] = []
        self.open: list[str] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[Any]) -> None:
        if tag == "br":
            if self.open and self.open[-1] in ("span", "p"):
                self.parts[-1][1] += "\n"
            return
        self.open.append(tag)
        if tag == "div" and attrs:
            self.parts.append(["class id", dict(attrs)["data-entity-id"]])
        elif tag in ("u", "span", "small") or (tag == "b" and self.open[-2:] == ["p", "b"]):
            self.parts.append([tag, ""])
        elif tag == "p":
            self.parts.append(["p", ""])

    def handle_startendtag(self, tag: str, attrs: list[Any]) -> None:
        self.handle_starttag(tag, attrs)

    def handle_endtag(self, tag: str) -> None:
        while self.open and self.open.pop() != tag:
            pass

    def handle_data(self, data: str) -> None:
        inside = self.open[-1] if self.parts and self.open else ""
        if inside == "span" or (inside in ("u", "small", "b", "p") and data.strip()):
            self.parts[-1][1] += data


def text(html: str) -> list[Any]:
    return [part for part in Text(html).parts if part[1]]


def mended_text(html: str) -> list[Any]:
    """Texts: the spans are closed, line ends are shown, values are as listed above."""
    parts = text(html.replace("<span></p>", "</span></p>"))
    for before, part in pairwise(parts):
        if part[0] == "span":
            part[1] = VALUES.get(part[1], part[1])
            if part[1] == " – " and before[1].rstrip(":") in ZERO_VALUES:
                part[1] = "0"
    return parts


def mended_annotation(annotation: Any, canvas: str, *, mirador: bool) -> Any:
    """Annotations: an id that is an address, no context of their own, SVG in its namespace."""
    made = {key: value for key, value in annotation.items() if key not in ("@context", "body", "target")}
    selector = annotation["target"]["selector"]
    value = selector["value"]
    for old, new in SHAPES.items():
        value = value.replace(old, new)
    if mirador and "<rect" in value:
        value = f'<svg><path d="{TURNED_FOR_MIRADOR}" /></svg>'
    value = value.replace("<svg>", '<svg xmlns="http://www.w3.org/2000/svg">')
    made["target"] = {"type": "SpecificResource", "source": canvas, "selector": {**selector, "value": value}}
    return made | {"text": mended_text(annotation["body"]["value"])}


def our_annotation(annotation: Any) -> Any:
    """An annotation of ours without what theirs has not: what IMMARKUS has stored; that is checked by itself."""
    made = {key: value for key, value in annotation.items() if key not in ("body", "immarkus")}
    assert annotation["body"].keys() == {"type", "format", "value"}
    etree.fromstring(f"<all>{annotation['body']['value']}</all>")
    assert annotation["id"].endswith(f"-{annotation['immarkus']['id']}")
    return made | {"id": annotation["immarkus"]["id"], "text": text(annotation["body"]["value"])}


def assert_same_page(ours: Any, page: Any, *, mirador: bool = False) -> None:
    canvases = {annotation["target"]["source"] for annotation in ours["items"]}
    [canvas] = canvases
    assert [our_annotation(one) for one in ours["items"]] == [
        mended_annotation(one, canvas, mirador=mirador) for one in page["items"]
    ]


def renamed(value: Any, addresses: dict[str, str]) -> Any:
    """The same with other addresses."""
    if isinstance(value, list):
        return [renamed(item, addresses) for item in value]
    if isinstance(value, dict):
        return {key: renamed(item, addresses) for key, item in value.items()}
    return addresses.get(value, value) if isinstance(value, str) else value


def without_format(manifest: Any) -> Any:
    """Image bodies: ours say their media type."""
    for canvas in manifest["items"]:
        assert canvas["items"][0]["items"][0]["body"].pop("format").startswith("image/")
    return manifest


@pytest.mark.parametrize(("name", "mirador"), [("iiif-image.zip", False), ("iiif-image.mirador.zip", True)])
def test_one_image(inventory: Inventory, golden: Path, name: str, mirador: bool) -> None:
    files, _ = exported(inventory, scope="images", mirador_safe=mirador)
    ours, expected = resources(files), theirs(golden, name)
    [place] = (golden / "input").iterdir()
    assert files["overview/overview.jpg"] == (place / "overview.jpg").read_bytes()
    manifest = without_format(ours["overview/manifest.json"])
    assert manifest["items"][0].pop("label") == {"none": ["overview.jpg"]}  # theirs has none
    assert manifest == mended(expected["manifest.json"])
    assert_same_page(ours["overview/annotations.json"], expected["annotations.json"], mirador=mirador)


def test_a_folder(inventory: Inventory, golden: Path) -> None:
    files, _ = exported(inventory, folders=[NORTH])
    ours, expected = resources(files), theirs(golden, "iiif-folder.zip")
    pages = ["gate.v2.json", "長城圖 (一).json", "卷一 Juan 1/橋_bridge.json"]
    assert [name for name in files if name.endswith(".json")] == [
        f"{NORTH}/{name}" for name in (*pages, "manifest.json")
    ]
    for page in pages:
        assert_same_page(ours[f"{NORTH}/{page}"], expected[page])
    assert without_format(ours[f"{NORTH}/manifest.json"]) == _folder_as_ours(expected["manifest.json"])


def _folder_as_ours(manifest: Any) -> Any:
    """The folder's name in the addresses, percent codes, natural order, one range for the whole."""
    old, new = f"{BASE}/0cc024bb8538c810", f"{BASE}/{quote(NORTH)}"
    numbers = {"1": "2", "2": "1", "3": "3"}  # 長城圖 (一).jpg comes after gate.v2.jpeg
    addresses = {}
    for id in iiif.ids(manifest):
        path = quote(id.removeprefix(old))
        addresses[id] = new + re.sub(r"(?<=/canvas/)\d|(?<=/p)\d", lambda found: numbers[found[0]], path)
    made = renamed(mended(manifest), addresses)
    made["items"].sort(key=lambda canvas: canvas["id"])
    # Metadata whose schema was deleted are lost with them.
    made["items"][0]["metadata"] = [{"label": {"none": ["title"]}, "value": {"none": ["orphaned metadata"]}}]
    canvases = [{"id": f"{new}/canvas/{number}", "type": "Canvas"} for number in (1, 2)]
    whole = {"id": f"{new}/range/0", "type": "Range", "label": {"none": [NORTH]}}
    made["structures"] = [whole | {"items": [*canvases, *made["structures"]]}]
    return made


@pytest.mark.parametrize(("name", "mirador"), [("iiif-derivative.zip", False), ("iiif-derivative.mirador.zip", True)])
def test_an_imported_manifest(inventory: Inventory, golden: Path, name: str, mirador: bool) -> None:
    files, _ = exported(inventory, mirador_safe=mirador)
    expected = theirs(golden, name)
    top = "地圖研究 Maps/Test Manifest 測試"
    ours = {name.removeprefix(f"{top}/"): one for name, one in resources(files).items() if name.startswith(f"{top}/")}
    assert ours.keys() == expected.keys()
    for page in expected.keys() - {"manifest.json"}:
        assert_same_page(ours[page], expected[page], mirador=mirador)
    old = f"{BASE}/38c71268680c2482/"
    made = renamed(
        expected["manifest.json"],
        {f"{old}{page}": f"{BASE}/{quote(top)}/{page}" for page in expected},
    )
    for described in (made, *made["items"]):  # the original's metadata stay in their language, as do our own words
        described["metadata"] = [_of_user(entry) for entry in described.get("metadata", ())] or None
    for described in (ours["manifest.json"], *ours["manifest.json"]["items"]):
        described.setdefault("metadata", None)
    assert ours["manifest.json"] == made


def _of_user(entry: Any) -> Any:
    user = entry["label"]["en"][0] in ("title", "shelf", "location", "authors", "plate")
    return _mended_entry(mended(entry)) if user else entry


EVERY_KIND: list[dict[str, Any]] = [
    {},
    {"scope": "images"},
    {"pages": "inline"},
    {"mirador_safe": True, "stored": False},
    {"include_images": False},
]


@pytest.mark.parametrize("options", EVERY_KIND)
def test_all_is_valid(inventory: Inventory, shared: Path, options: dict[str, Any]) -> None:
    files, _ = exported(inventory, **options)
    for name, resource in resources(files).items():
        for range_ in resource.get("structures", ()):
            range_.pop("behavior", None)  # the original of the copy has one that is not in the standard
        assert iiif.faults(resource, shared) == [], name
        iiif.prezi3(resource)


def test_the_judges_see_what_is_wrong_with_theirs(golden: Path, shared: Path) -> None:
    files = theirs(golden, "iiif-folder.zip")
    assert iiif.bad_ids(files["manifest.json"])
    assert iiif.faults(files["gate.v2.json"], shared)


@pytest.mark.parametrize("options", EVERY_KIND)
def test_all_ids_are_addresses(inventory: Inventory, options: dict[str, Any]) -> None:
    files, job = exported(inventory, **options)
    assert not [problem for problem in job.problems if problem.severity == "error"]
    for name, resource in resources(files).items():
        assert iiif.bad_ids(resource) == [], name
        assert resource["id"] == f"{BASE}/{quote(name)}"


def test_ids_occur_once(inventory: Inventory) -> None:
    files, _ = exported(inventory)
    pages = [resource for resource in resources(files).values() if resource["type"] == "AnnotationPage"]
    found = [annotation["id"] for page in pages for annotation in page["items"]]
    assert len(found) == len(set(found)) == 25


def test_every_address_of_a_file_leads_into_the_zip(inventory: Inventory) -> None:
    for scope in ("folder", "images"):
        files, _ = exported(inventory, scope=scope)
        addresses = {f"{BASE}/{quote(name)}" for name in files}
        named = {id for resource in resources(files).values() for id in iiif.ids(resource) if re.search(r"\.\w+$", id)}
        assert {id for id in named if id.startswith(BASE)} == addresses - ({f"{BASE}/collection.json"} - named)


def test_it_is_always_the_same(inventory: Inventory) -> None:
    assert exported(inventory)[0] == exported(inventory)[0]


def test_the_plan_tells_what_comes(inventory: Inventory) -> None:
    export = registry.export("iiif")
    for scope in ("folder", "images"):
        options = parse(export.options, {"scope": scope})
        plan = export.plan(inventory, options)
        _, job = exported(inventory, scope=scope)
        assert plan.counts == job.counts
        assert [problem.code for problem in plan.problems] == ["iiif-base-missing"]
        assert any("Relations" in loss for loss in plan.losses)
