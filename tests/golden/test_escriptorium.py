"""Our exports against those that eScriptorium itself made of the same document.

Its own exports are our input: the zip of one format gives what it wrote in the other. What we do better on purpose is
normalised here, and named: Q12 a line without geometry does not cost its page, Q13 the file says who made it, Q14 only
tags that are used, Q17 whole numbers, Q19 tabs, Q23 types that PAGE cannot hold as eScriptorium writes it.
"""

from __future__ import annotations

import asyncio
import io
import json
import re
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from lxml import etree

from florilegium.delivery.deliver import deliver
from florilegium.exports.transcriptions import alto, page, text
from florilegium.folder.disk import disk_folder
from florilegium.folder.memory import memory_folder
from florilegium.folder.zipped import zip_folder
from florilegium.formats import mets
from florilegium.formats.alto.write import Profile
from florilegium.formats.page.write import PageProfile
from florilegium.inventory import Inventory, look
from florilegium.job import Job
from florilegium.package.sink import StreamSink

CASES = ("all", "main_only", "undefined_only", "orphan_only", "none", "all_images")
ALTO = "{http://www.loc.gov/standards/alto/ns-v4#}"
PLACES = ("HPOS", "VPOS", "WIDTH", "HEIGHT")
POINTS = ("POINTS", "BASELINE")


@pytest.fixture(scope="module")
def golden(shared: Path) -> Path:
    return shared / "golden" / "escriptorium"


@pytest.fixture(scope="module")
def from_alto(golden: Path) -> Inventory:
    return opened(golden / "expected/alto/manual/all_images/_real_export.zip")


@pytest.fixture(scope="module")
def from_page(golden: Path) -> Inventory:
    return opened(golden / "expected/pagexml/manual/all_images/_real_export.zip")


@pytest.fixture(scope="module")
def of_model(golden: Path) -> Inventory:
    return opened(golden / "expected/alto/model/all")


def opened(place: Path) -> Inventory:
    if place.is_dir():
        return asyncio.run(look(disk_folder(place)))
    return asyncio.run(look(zip_folder("document.zip", io.BytesIO(place.read_bytes()))))


def chosen(golden: Path, case: Path, *, from_page: bool = False) -> dict[str, Any]:
    """The options that the case was run with; types as far as PAGE holds them (Q23)."""
    run = json.loads((case / "_run.json").read_text(encoding="utf-8"))
    types = json.loads((golden / "input_main.json").read_text(encoding="utf-8"))["block_types"]
    return {
        "region_types": tuple(
            type_["name"].partition(";" if from_page else "\0")[0] for type_ in types if type_["id"] in run["regions"]
        ),
        "untyped_regions": "Undefined" in run["regions"],
        "orphan_lines": "Orphan" in run["regions"],
    }


def exported(inventory: Inventory, options: alto.AltoExportOptions) -> dict[str, bytes]:
    stream = io.BytesIO()
    decoder: Any = None
    asyncio.run(deliver(alto.EXPORT, inventory, options, Job(decoder), StreamSink(stream)))
    with zipfile.ZipFile(stream) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def exported_text(inventory: Inventory, options: text.TextOptions) -> str:
    stream = io.BytesIO()
    decoder: Any = None
    asyncio.run(deliver(text.EXPORT, inventory, options, Job(decoder), StreamSink(stream)))
    return stream.getvalue().decode()


Normalise = Callable[[str, str, str], str | None]
"""From the names of an element and an attribute and its value to what is compared; ``None`` leaves it out."""


def comparable(content: bytes, normalise: Normalise) -> Any:
    """An ALTO file as nested lists: name, attributes, text, children."""
    root = etree.fromstring(content, etree.XMLParser(remove_comments=True))
    labels = {tag.get("ID"): tag.get("LABEL") for tag in root.iter(f"{ALTO}OtherTag")}

    def visit(element: etree._Element) -> Any:
        name = etree.QName(element).localname
        attributes = {}
        for key, value in element.attrib.items():
            if key == "TAGREFS":
                value = str(labels[value])  # Q14
            kept = normalise(name, str(key), str(value))
            if kept is not None:
                attributes[str(key)] = kept
        # Q13: Processing; Q14: Tags, which are compared where they are used.
        children = [visit(child) for child in element if etree.QName(child).localname not in ("Processing", "Tags")]
        return [name, attributes, (element.text or "").strip(), children]

    return visit(root)


def plain_numbers(name: str, key: str, value: str) -> str | None:
    """Q17: numbers as they count, sizes without the noise of binary fractions."""
    if key in PLACES:
        return f"{float(value):.6f}"
    if key in POINTS:
        return " ".join(f"{float(number):g}" for number in value.split())
    return value


def truncated(name: str, key: str, value: str) -> str | None:
    """What is left when PAGE has been on the way: whole numbers, so no exact boxes; blanks for tabs; types up to ``;``."""
    if key in PLACES and name not in ("Page", "PrintSpace"):
        return None
    if key in POINTS:
        return " ".join(f"{int(float(number)):g}" for number in value.split())
    if key == "CONTENT":
        return value.replace("\t", " ")  # Q19
    if key == "TAGREFS":
        return value.partition(";")[0]  # Q23
    return plain_numbers(name, key, value)


def xml_files(case: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in case.glob("*.xml") if path.name != "METS.xml"}


@pytest.mark.parametrize("case", CASES)
def test_alto_from_alto(golden: Path, from_alto: Inventory, case: str) -> None:
    place = golden / "expected/alto/manual" / case
    compare(place, from_alto, chosen(golden, place), plain_numbers)


def test_alto_of_another_version(golden: Path, of_model: Inventory) -> None:
    place = golden / "expected/alto/model/all"
    compare(place, of_model, chosen(golden, place), plain_numbers)


@pytest.mark.parametrize("case", CASES)
def test_alto_from_page(golden: Path, from_page: Inventory, case: str) -> None:
    place = golden / "expected/alto/manual" / case
    compare(place, from_page, chosen(golden, place, from_page=True), truncated)


def compare(place: Path, inventory: Inventory, options: dict[str, Any], normalise: Normalise) -> None:
    ours = exported(inventory, alto.AltoExportOptions(profile=Profile.ESCRIPTORIUM, **options))
    expected = xml_files(place)
    assert list(ours)[-1] == "METS.xml"
    assert set(ours) - {"METS.xml"} - set(expected) <= {"p07_nogeom.xml"}  # Q12
    for name, content in expected.items():
        assert comparable(ours[name], normalise) == comparable(content, normalise), name


PAGE = "{http://schema.primaresearch.org/PAGE/gts/pagecontent/2019-07-15}"


def comparable_page(content: bytes, bare: set[str], *, from_alto: bool) -> Any:
    """A PAGE file as nested lists, but for what we do better on purpose.

    Left out are Metadata (Q13), outlines where eScriptorium has none or a point for the region around orphan lines
    (``bare``, Q22). Points are compared on the page (negative ones are invalid), types as far as its way of writing
    them lets them be read (Q23), ids in the form that is legal.
    """
    root = etree.fromstring(content, etree.XMLParser(remove_comments=True))
    page = root.find(f"{PAGE}Page")
    assert page is not None
    edges = int(page.get("imageWidth", "0")), int(page.get("imageHeight", "0"))

    def onto(points: str) -> str:
        pairs = [pair.split(",") for pair in points.split()]
        inside = [",".join(str(min(max(int(v), 0), edge)) for v, edge in zip(p, edges, strict=True)) for p in pairs]
        return " ".join(inside)

    def visit(element: etree._Element) -> Any:
        attributes = {str(key): str(value) for key, value in element.attrib.items()}
        id = attributes.get("id", "")
        if "id" in attributes:
            attributes["id"] = id.replace(" ", "_")
        if "points" in attributes:
            attributes["points"] = onto(attributes["points"])
        if "custom" in attributes:
            attributes["custom"] = re.split(r"[;}]|\\u003b", attributes["custom"])[0]
        children = [c for c in element if not (c.tag == f"{PAGE}Coords" and attributes.get("id") in bare)]
        text = element.text or ""
        if not text.strip() and len(element):
            text = ""
        if from_alto:
            text = text.replace("\t", " ")  # Q19
        return [element.tag, attributes, text, [visit(child) for child in children]]

    return visit(page)


def without_outline(content: bytes) -> set[str]:
    """Ids of what eScriptorium gives no outline, or one that is none (Q22)."""
    root = etree.fromstring(content)
    found = set()
    for element in root.iter(f"{PAGE}TextLine", f"{PAGE}TextRegion"):
        coords = element.find(f"{PAGE}Coords")
        if coords is None or coords.get("points") == "0,0 0,0":
            found.add(element.get("id", "").replace(" ", "_"))
    return found


def exported_page(inventory: Inventory, options: dict[str, Any]) -> dict[str, bytes]:
    stream = io.BytesIO()
    decoder: Any = None
    chosen_options = page.PageExportOptions(profile=PageProfile.ESCRIPTORIUM, **options)
    asyncio.run(deliver(page.EXPORT, inventory, chosen_options, Job(decoder), StreamSink(stream)))
    with zipfile.ZipFile(stream) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


@pytest.mark.parametrize("source", ["alto", "pagexml"])
@pytest.mark.parametrize("case", CASES)
def test_page(golden: Path, from_alto: Inventory, from_page: Inventory, case: str, source: str) -> None:
    place = golden / "expected/pagexml/manual" / case
    alto_first = source == "alto"
    ours = exported_page(from_alto if alto_first else from_page, chosen(golden, place, from_page=not alto_first))
    expected = xml_files(place)
    assert list(ours)[-1] == "METS.xml"
    for name, content in expected.items():
        if alto_first and name == "p07_nogeom.xml":
            continue  # Q12: the ALTO we read lacks this page
        bare = without_outline(content)
        mine = comparable_page(ours[name], bare, from_alto=alto_first)
        assert mine == comparable_page(content, bare, from_alto=alto_first), name


def test_images_and_mets(golden: Path, from_alto: Inventory) -> None:
    ours = exported(from_alto, alto.AltoExportOptions(profile=Profile.ESCRIPTORIUM, include_images=True))
    with zipfile.ZipFile(golden / "expected/alto/manual/all_images/_real_export.zip") as archive:
        names = [name for name in archive.namelist() if name != "p07_nogeom.png"]
        assert [name for name in ours if not name.startswith("p07")] == names
        for name in archive.namelist():
            if not name.endswith(".xml"):
                assert ours[name] == archive.read(name)
        theirs = mets.read(archive.read("METS.xml"), "METS.xml").value
    mine = mets.read(ours["METS.xml"], "METS.xml").value
    assert theirs is not None
    assert mine is not None
    shapes = [[[(file.group, file.href) for file in page.files] for page in found.pages] for found in (mine, theirs)]
    assert shapes[0][:6] == shapes[1][:6]
    assert shapes[0][6] == [*shapes[1][6], ("export", "p07_nogeom.xml")]  # Q12


def pages(content: str) -> dict[str, list[str]]:
    """Lines by image name. Titles are only in eScriptorium's database, and so is the order of lines across regions."""
    found: dict[str, list[str]] = {}
    lines: list[str] = []
    for line in content.splitlines():
        if line.startswith("-" * 15) and line.endswith("-" * 15):
            lines = found.setdefault(line.rpartition("(")[2].partition(")")[0], [])
        else:
            lines.append(line)
    return {name: sorted(lines) for name, lines in found.items()}


@pytest.mark.parametrize("case", CASES)
def test_text(golden: Path, from_alto: Inventory, from_page: Inventory, case: str) -> None:
    place = golden / "expected/text/manual" / case
    theirs = pages((place / "export.txt").read_text(encoding="utf-8"))
    ours = exported_text(from_page, text.TextOptions(**chosen(golden, place, from_page=True)))
    assert pages(ours) == theirs
    theirs.pop("p07_nogeom.png", None)  # Q12: the ALTO we read lacks this page
    blanks = {name: sorted(line.replace("\t", " ") for line in lines) for name, lines in theirs.items()}  # Q19
    ours = exported_text(from_alto, text.TextOptions(**chosen(golden, place)))
    assert pages(ours) == blanks


def test_text_layout(golden: Path, from_alto: Inventory) -> None:
    """The layout to the byte, on a page whose title and order the files do tell."""
    first = (
        "--------------- Element 6 (p06.edge.v2.png) ---------------\nbaseline only, no mask\nmask only, no baseline\n"
    )
    theirs = (golden / "expected/text/manual/all/export.txt").read_text(encoding="utf-8")
    assert first in theirs
    assert first in exported_text(from_alto, text.TextOptions())


def test_exports_in_a_folder_are_versions_of_one_document(golden: Path) -> None:
    exports = [
        ("ALTO of May.zip", "alto/manual"),
        ("PAGE of June.zip", "pagexml/manual"),
        ("by the model.zip", "alto/model"),
    ]
    files: dict[str, bytes] = {}
    for name, place in exports:
        folder = golden / "expected" / place / "all"
        stream = io.BytesIO()
        with zipfile.ZipFile(stream, "w") as archive:
            for path in sorted(folder.glob("*.xml")):
                archive.writestr(path.name, path.read_bytes())
        files[name] = stream.getvalue()
    [document] = asyncio.run(look(memory_folder("Exports", files))).documents
    assert set(document.versions) == {"ALTO of May", "PAGE of June", "by the model"}
    assert len(document.pages) == 7
    assert [len(document.sources(f"{name[:-4]}")) for name, _ in exports] == [6, 7, 6]
