"""What people look at before they export: sheets of pages and images, the table of annotations, previews."""

from __future__ import annotations

import asyncio
import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from florilegium.exports import registry
from florilegium.exports.annotations import xlsx
from florilegium.exports.transcriptions import alto, text, text_pages
from florilegium.folder.disk import disk_folder
from florilegium.folder.memory import memory_folder
from florilegium.images.decoder import UndecodableImage
from florilegium.images.pillow import PillowDecoder
from florilegium.inventory import Inventory, look
from florilegium.job import Job
from florilegium.view import preview as previewing
from florilegium.view.annotations import annotation_rows
from florilegium.view.image_sheet import image_sheet
from florilegium.view.leaves import leaves
from florilegium.view.page_sheet import page_sheet
from florilegium.view.picture import shown

from . import work_folders

PAGE = """<PcGts xmlns="http://schema.primaresearch.org/PAGE/gts/pagecontent/2019-07-15"><Page imageFilename="{image}"
 imageWidth="100" imageHeight="200">
 <TextRegion id="r1" custom="structure {{type:MainZone;}}"><Coords points="0,0 90,0 90,90 0,90"/>
  <TextLine id="l1" custom="structure {{type:DefaultLine;}}"><Coords points="1,1 80,1 80,20 1,20"/>
   <Baseline points="1,18 80,18"/><TextEquiv><Unicode>one</Unicode></TextEquiv></TextLine>
  <TextLine id="l2"><Coords points="1,21 80,21 80,40 1,40"/><Baseline points="1,38 80,38"/></TextLine>
 </TextRegion>
 <TextRegion id="r2" readingDirection="right-to-left" custom="structure {{type:Margin;}}"><Coords points="90,0 99,0 99,9"/>
  <TextLine id="l3"><Coords points="91,1 99,1 99,9 91,9"/><TextEquiv><Unicode>שלום</Unicode></TextEquiv></TextLine>
 </TextRegion></Page></PcGts>"""

MODEL = {
    "entityTypes": [
        {"id": "place", "label": "Place", "color": "#123456", "properties": [{"name": "name", "type": "text"}]}
    ]
}


def inventory(files: dict[str, bytes]) -> Inventory:
    return asyncio.run(look(memory_folder("Folder", files)))


def transcribed() -> Inventory:
    return inventory({"a.xml": PAGE.format(image="a.jpg").encode(), "b.xml": PAGE.format(image="b.jpg").encode()})


def annotation(id: str, *bodies: dict[str, Any], selector: dict[str, Any] | None = None) -> dict[str, Any]:
    selector = selector or {"type": "FragmentSelector", "value": "xywh=pixel:10,20,30,40"}
    return {
        "id": id,
        "type": "Annotation",
        "body": list(bodies),
        "target": {"source": "a.png", "selector": selector},
    }


PLACE = {"purpose": "classifying", "source": "place", "type": "Dataset", "properties": {"name": "Gate"}}


def annotated(count: int = 1) -> Inventory:
    note = {"type": "TextualBody", "purpose": "commenting", "value": "seen"}
    broken = annotation("x", PLACE, selector={"type": "FragmentSelector", "value": "nonsense"})
    many = [annotation(f"a{n}", PLACE, note) for n in range(count)]
    return inventory(
        {
            "_immarkus.model.json": json.dumps(MODEL).encode(),
            "a.png": b"",
            "a.json": json.dumps([*many, annotation("n", note), broken]).encode(),
        }
    )


def sheet_of(found: Inventory, number: int = 0, options: Any = None) -> dict[str, Any]:
    decoder: Any = None
    return asyncio.run(page_sheet(found, 0, number, options, Job(decoder))).as_json()


def test_a_page_has_its_regions_and_lines_by_type_and_its_text_in_order() -> None:
    sheet = sheet_of(transcribed())
    assert (sheet["width"], sheet["height"], sheet["missing"]) == (100, 200, "none")
    names = [(group["layer"], group["name"]) for group in sheet["groups"]]
    assert names == [("regions", "MainZone"), ("regions", "Margin"), ("lines", "DefaultLine"), ("lines", "")]
    assert len({group["tone"] for group in sheet["groups"]}) == 4
    assert [said["text"] for said in sheet["texts"]] == ["one", "", "שלום"]
    assert [said["direction"] for said in sheet["texts"]] == ["auto", "auto", "rtl"]
    line = sheet["marks"][sheet["texts"][0]["mark"]]
    assert line["rings"] == [[1, 1, 80, 1, 80, 20, 1, 20]]
    assert line["baseline"] == [1, 18, 80, 18]
    assert all(sheet["marks"][said["mark"]]["text"] == n for n, said in enumerate(sheet["texts"]))
    assert not any(mark["leftOut"] for mark in sheet["marks"])


def test_what_an_export_leaves_out_is_marked_and_the_rest_is_not() -> None:
    options = alto.EXPORT.options(region_types=("Margin",))
    sheet = sheet_of(transcribed(), options=options)
    assert [mark["leftOut"] for mark in sheet["marks"]] == [True, False, True, True, False]
    assert [said["leftOut"] for said in sheet["texts"]] == [True, True, False]
    sheet = sheet_of(transcribed(), options=alto.EXPORT.options(untyped_lines=False))
    assert [said["leftOut"] for said in sheet["texts"]] == [False, True, True]


def test_a_page_that_is_not_chosen_is_shown_as_left_out() -> None:
    options = alto.EXPORT.options(pages=("b",))
    assert sheet_of(transcribed(), 0, options)["leftOut"]
    assert not sheet_of(transcribed(), 1, options)["leftOut"]
    assert not sheet_of(transcribed(), 0, xlsx.EXPORT.options())["leftOut"], "options of something else"


def test_doubtful_text_is_shown_as_it_will_be_exported() -> None:
    page = PAGE.replace("<TextEquiv>", '<TextEquiv conf="0.5">', 1).format(image="a.jpg").encode()
    options = text.EXPORT.options(least_confidence=0.9)
    sheet = sheet_of(inventory({"a.xml": page}), options=options)
    assert [said["text"] for said in sheet["texts"]] == ["", "", "שלום"]


@pytest.mark.parametrize(
    ("line", "vertical"),
    [
        ('<Coords points="10,0 20,0 20,90 10,90"/><TextEquiv><Unicode>天地玄黃</Unicode></TextEquiv>', True),
        ('<Coords points="0,0 90,0 90,10 0,10"/><TextEquiv><Unicode>天地玄黃</Unicode></TextEquiv>', False),
        # A note written along the margin is no vertical writing.
        ('<Coords points="10,0 20,0 20,90 10,90"/><TextEquiv><Unicode>nota bene</Unicode></TextEquiv>', False),
    ],
)
def test_downward_lines_of_east_asian_text_are_vertical_writing(line: str, vertical: bool) -> None:
    page = f"""<PcGts xmlns="http://schema.primaresearch.org/PAGE/gts/pagecontent/2019-07-15">
      <Page imageWidth="100" imageHeight="100"><TextRegion id="r"><Coords points="0,0 9,9 0,9"/>
      <TextLine id="l">{line}</TextLine></TextRegion></Page></PcGts>"""
    assert sheet_of(inventory({"a.xml": page.encode()}))["vertical"] is vertical


def test_a_page_without_segmentation_or_size_is_an_empty_sheet() -> None:
    sheet = sheet_of(inventory({"a.xml": PAGE.format(image="a.jpg").replace('imageWidth="100"', "").encode()}))
    assert sheet["width"] > 90
    assert sheet["height"] > 90


def test_an_image_has_its_annotations_in_the_colours_of_their_classes() -> None:
    sheet = asyncio.run(image_sheet(annotated(), 0, None)).as_json()
    assert [(g["name"], g["color"]) for g in sheet["groups"]] == [("Place", "#123456"), ("", "")]
    assert [mark["rings"] for mark in sheet["marks"]] == [[[10, 20, 40, 20, 40, 60, 10, 60]]] * 2
    assert [(said["id"], said["heading"], said["text"]) for said in sheet["texts"]] == [
        ("a0", "Place", "name: Gate\nseen"),
        ("n", "", "seen"),
        ("x", "Place", "name: Gate"),
    ]
    assert sheet["texts"][2]["mark"] is None, "its place cannot be understood, but it is not lost"


def test_an_image_follows_the_part_that_is_chosen() -> None:
    options = xlsx.EXPORT.options(classes=("place",))
    sheet = asyncio.run(image_sheet(annotated(), 0, options)).as_json()
    assert [mark["leftOut"] for mark in sheet["marks"]] == [False, True]
    options = replace(options, images="other*")
    assert asyncio.run(image_sheet(annotated(), 0, options)).as_json()["leftOut"]


def links_of(number: int, options: Any = None) -> list[tuple[str, str, bool, bool]]:
    """The relations on an image in short: from, to (text or image), whether directed, whether left out."""
    sheet = asyncio.run(image_sheet(work_folders.inventory(), number, options)).as_json()

    def end(one: dict[str, Any]) -> str:
        at = sheet["texts"][one["text"]]["id"] if one["text"] is not None else f"{one['leaf']} {one['leafName']}"
        return f"{one['name']} ({at})"

    assert all(sheet["groups"][link["group"]]["layer"] == "relations" for link in sheet["links"])
    names = [sheet["groups"][link["group"]]["name"] for link in sheet["links"]]
    return [
        (name, f"{end(link['source'])} -> {end(link['target'])}", link["directed"], link["leftOut"])
        for name, link in zip(names, sheet["links"], strict=True)
    ]


def test_an_image_has_the_relations_of_what_is_on_it() -> None:
    images = [leaf["name"] for leaf in leaves(work_folders.inventory())["images"]]
    plan, view = images.index("plan.png"), images.index("view.png")
    canvas = images.index("fol. 1r")
    assert links_of(plan) == [
        ("near", "Luoyang 洛陽 (p1) -> Long (p2)", False, False),
        ("leads to", f"Long (p2) -> Straße ({view} view.png)", True, False),
        ("ad hoc", f"On canvas ({canvas} fol. 1r) -> Luoyang 洛陽 (p1)", False, False),
    ]
    assert links_of(view) == [("leads to", f"Long ({plan} plan.png) -> Straße (v1)", True, False)]
    assert links_of(images.index("deep.png")) == [("", "Person (d1) -> Luoyang (d2)", False, False)]
    assert links_of(images.index("empty.png")) == []


def test_relations_follow_the_part_that_is_chosen() -> None:
    plan = [leaf["name"] for leaf in leaves(work_folders.inventory())["images"]].index("plan.png")
    options = xlsx.EXPORT.options(relationship_types=("near",))
    assert [left_out for *_, left_out in links_of(plan, options)] == [False, True, True]


def test_the_table_has_a_row_for_each_annotation_with_a_place() -> None:
    assert annotation_rows(annotated()) == [
        ["Place", "name: Gate · seen", "a.png", 0, "a0"],
        ["", "seen", "a.png", 0, "n"],
        ["Place", "name: Gate", "a.png", 0, "x"],
    ]


def test_leaves_are_pages_and_images() -> None:
    found = leaves(transcribed())
    assert [[page["name"] for page in document] for document in found["documents"]] == [["a", "b"]]
    assert leaves(annotated())["images"] == [{"name": "a.png", "place": "", "path": "a.png", "count": 3}]


def made(export: Any, found: Inventory, options: Any = None) -> dict[str, Any]:
    decoder: Any = None
    return asyncio.run(previewing.preview(export, found, options or export.options(), Job(decoder))).as_json()


def test_a_preview_is_the_beginning_of_what_the_export_makes() -> None:
    preview = made(text.EXPORT, transcribed())
    assert preview["path"] == "Folder.txt"
    assert preview["text"].splitlines()[1:3] == ["one", "שלום"]
    assert preview["whole"]
    assert made(text_pages.EXPORT, transcribed())["path"].endswith("a.txt")
    assert made(alto.EXPORT, transcribed())["text"].startswith("<?xml")


def test_a_preview_is_bounded_and_cut_between_characters(monkeypatch: pytest.MonkeyPatch) -> None:
    before = made(text.EXPORT, transcribed())["text"].partition("ש")[0]
    monkeypatch.setattr(previewing, "MOST_BYTES", len(before) + 1)  # in the middle of the letter, which takes two bytes
    preview = made(text.EXPORT, transcribed())
    assert preview["text"] == before
    assert not preview["whole"]


def test_a_preview_of_a_large_folder_is_made_of_its_beginning(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(previewing, "MOST_ANNOTATIONS", 2)
    found = annotated(3)
    preview = made(xlsx.EXPORT, found, xlsx.EXPORT.options(classes=("place",)))
    assert preview["path"] == "annotations.xlsx, Place"
    header = preview["rows"][0]
    assert [row[header.index("Annotation ID")] for row in preview["rows"][1:]] == ["a0", "a1", "a2", "x"]
    assert not preview["whole"]


def test_every_export_of_real_folders_has_a_preview(shared: Path) -> None:
    [work] = (shared / "golden/immarkus/input").iterdir()
    for place in (work, shared / "data/esc-alto-htromance-italian"):
        found = asyncio.run(look(disk_folder(place)))
        exports = [export for export in registry.all_exports() if export.applies(found)]
        assert exports
        for export in exports:
            options = export.options()
            decoder = PillowDecoder()
            preview = asyncio.run(previewing.preview(export, found, options, Job(decoder)))
            assert preview.path, export.id
            assert preview.text or preview.rows, export.id


def test_an_image_that_no_browser_shows_is_made_a_small_jpeg(shared: Path) -> None:
    folder = disk_folder(shared / "data/ocrd-gt-structure/bebel_frau_1879")
    tiff = next(file for file in folder.files if file.path.endswith(".tif"))
    snippet = asyncio.run(shown(PillowDecoder(), tiff, 300))
    assert snippet.content.startswith(b"\xff\xd8")
    assert max(snippet.width, snippet.height) == 300
    with pytest.raises(UndecodableImage):
        asyncio.run(shown(PillowDecoder(), memory_folder("", {"a.tif": b"II*\0nothing"}).files[0], 300))
