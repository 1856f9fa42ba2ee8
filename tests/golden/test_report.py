"""Counts in and out: what the report says was made is what stands in the files, and with what was left out all there is."""

from __future__ import annotations

import asyncio
import hashlib
import io
import json
import re
import zipfile
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
from lxml import etree
from tests.conftest import shared_folder

from florilegium.delivery.deliver import deliver
from florilegium.exports import registry
from florilegium.exports.export import AnyExport
from florilegium.exports.options import parse
from florilegium.exports.transcriptions.options import TranscriptionOptions
from florilegium.folder.disk import disk_folder
from florilegium.formats import mets
from florilegium.formats.transcription import read_pages
from florilegium.images.pillow import PillowDecoder
from florilegium.inventory import Counts, Inventory, look
from florilegium.job import Job, MadeFile
from florilegium.package.sink import StreamSink
from florilegium.problems import CATALOGUE
from florilegium.report import as_data, as_html, as_json


def folders() -> list[Path]:
    shared = shared_folder()
    if shared is None:
        return []
    golden = [place for kind in ("immarkus", "escriptorium") for place in sorted((shared / "golden" / kind).iterdir())]
    inputs = [inner for place in golden if place.name == "input" for inner in sorted(place.iterdir()) if inner.is_dir()]
    return [*sorted(place for place in (shared / "data").iterdir() if place.is_dir()), *inputs]


FOLDERS = folders()
OPTIONS: tuple[dict[str, Any], ...] = (
    {},
    {"orphan_lines": False, "untyped_regions": False},
    {"pages": "1", "empty_lines": False},
    {"line_types": [], "untyped_lines": True},
)


@pytest.fixture(scope="module", params=FOLDERS, ids=lambda place: place.name)
def inventory(request: pytest.FixtureRequest) -> Inventory:
    return asyncio.run(look(disk_folder(request.param)))


def made(export: AnyExport, inventory: Inventory, values: dict[str, Any]) -> tuple[bytes, dict[str, Any]]:
    stream, job = io.BytesIO(), Job(PillowDecoder())
    account = asyncio.run(deliver(export, inventory, parse(export.options, values), job, StreamSink(stream)))
    content = stream.getvalue()
    result = MadeFile("result", len(content), {"sha256": hashlib.sha256(content).hexdigest()})
    return content, json.loads(as_json(as_data(account, job, result)))


def add_up(report: dict[str, Any]) -> None:
    for what, one in report["left_out"]["balance"].items():
        gone = sum(reason["count"] for reason in one["left_out"])
        assert one["in_folder"] == one["made"] + gone, what
        if what in report["made"]["counts"]:
            assert one["made"] == report["made"]["counts"][what]
        assert all(reason["count"] for reason in one["left_out"])


def is_that_of(report: dict[str, Any], content: bytes) -> None:
    """The list of files is that of the zip, to the byte."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        assert report["made"]["files"] == [
            {
                "path": entry.filename,
                "size": entry.file_size,
                "media_type": file["media_type"],
                "sha256": hashlib.sha256(archive.read(entry)).hexdigest(),
            }
            for entry, file in zip(archive.infolist(), report["made"]["files"], strict=True)
        ]


@pytest.mark.parametrize("values", OPTIONS, ids=["all", "typed", "one page", "untyped lines"])
@pytest.mark.parametrize("id", ["alto", "page"])
def test_pages_regions_lines_and_characters_add_up(inventory: Inventory, id: str, values: dict[str, Any]) -> None:
    export = registry.export(id)
    if not export.applies(inventory):
        pytest.skip("no transcriptions here")
    content, report = made(export, inventory, values)
    add_up(report)
    is_that_of(report, content)
    found: Counter[str] = Counter()
    raw: Counter[str] = Counter()
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        for name in archive.namelist():
            written = archive.read(name)
            if mets.read(written, name).value or not name.endswith(".xml"):
                continue
            pages = read_pages(written, name).value
            assert pages
            counts = Counts.total([Counts.of(page) for page in pages])
            found += Counter(pages=len(pages), regions=counts.regions, lines=counts.lines, characters=counts.characters)
            raw += lxml_counts(written)
    said = report["made"]["counts"]
    assert {what: said.get(what, 0) for what in ("pages", "lines", "characters")} == {
        what: found[what] for what in ("pages", "lines", "characters")
    }
    assert (said.get("pages", 0), said.get("lines", 0)) == (raw["pages"], raw["lines"])
    if id == "page" or not values:
        assert said.get("regions", 0) == found["regions"]


def lxml_counts(content: bytes) -> Counter[str]:
    """Pages and lines by their elements alone."""
    names = Counter(etree.QName(node).localname for node in etree.fromstring(content).iter("*"))
    return Counter(pages=names["Page"], lines=names["TextLine"])


@pytest.mark.parametrize(
    "values", [*OPTIONS, {"markdown": True}], ids=["all", "typed", "one page", "untyped lines", "md"]
)
def test_plain_text_adds_up(inventory: Inventory, values: dict[str, Any]) -> None:
    export = registry.export("text")
    if not export.applies(inventory):
        pytest.skip("no transcriptions here")
    content, report = made(export, inventory, values)
    add_up(report)
    [file] = report["made"]["files"]
    assert (file["size"], file["sha256"]) == (len(content), hashlib.sha256(content).hexdigest())
    if values.get("markdown"):
        return
    rows = content.decode().split("\n")[:-1]
    headings = [row for row in rows if re.fullmatch(r"-{15} .* -{15}", row)]
    lines = [row for row in rows if not re.fullmatch(r"-{15} .* -{15}", row)]
    counts = report["made"]["counts"]
    assert (counts.get("pages", 0), counts.get("lines", 0)) == (len(headings), len(lines))
    assert counts.get("characters", 0) == sum(map(len, lines))
    if not values:
        balance = report["left_out"]["balance"]["lines"]
        entries = [document.sources(document.versions[0]) for document in inventory.documents if document.versions]
        empty = sum(source.counts.lines - source.counts.texts for sources in entries for source in sources)
        assert sum(reason["count"] for reason in balance["left_out"]) == empty


@pytest.mark.parametrize("id", ["annotations-jsonld", "annotations-xlsx", "relationships-jsonld", "relationships-xlsx"])
@pytest.mark.parametrize("profile", ["florilegium", "immarkus"])
def test_annotations_and_relations_add_up(inventory: Inventory, id: str, profile: str) -> None:
    export = registry.export(id)
    if not export.applies(inventory):
        pytest.skip("no annotations here")
    values: dict[str, Any] = {"profile": profile, "snippets": "none"} if id.endswith("xlsx") else {}
    content, report = made(export, inventory, values)
    add_up(report)
    what = id.split("-")[0].replace("relationships", "relations")
    balance = report["left_out"]["balance"][what]
    assert balance["made"] > 0
    if id == "annotations-jsonld":
        assert len(json.loads(content)) == balance["made"] == balance["in_folder"]
    if id == "annotations-xlsx":
        openpyxl = pytest.importorskip("openpyxl")
        workbook = openpyxl.load_workbook(io.BytesIO(content))
        assert report["made"]["counts"]["rows"] == sum(
            max(sheet.max_row - 1, 0) for sheet in workbook if sheet.title != "Index"
        )
        assert profile == "immarkus" or len(balance["left_out"]) <= 1, (
            "our own columns leave out nothing that has a place"
        )


def test_every_export_has_a_report(inventory: Inventory) -> None:
    for export in registry.all_exports():
        if not export.applies(inventory):
            continue
        values = {"base_url": "https://example.org/"} if export.id == "iiif" else {}
        content, report = made(export, inventory, values)
        add_up(report)
        assert report["florilegium-report"] == 1
        assert report["asked"]["recipe"]["export"] == export.id
        assert report["made"]["result"]["sha256"] == hashlib.sha256(content).hexdigest()
        if export.packaging == "zip":
            is_that_of(report, content)
        kinds = report["left_out"]["problems"]
        assert sum(kind["count"] for kind in kinds) == len(report["problems"])
        assert all(kind["code"] in CATALOGUE for kind in kinds)
        page = etree.fromstring(as_html(report), etree.HTMLParser(encoding="utf-8"))
        assert not page.findall(".//script")
        text = " ".join(str(piece) for piece in page.itertext())
        assert all(file["sha256"] in text for file in report["made"]["files"])
        assert all(" ".join(problem["message"].split()) in " ".join(text.split()) for problem in report["problems"])


def test_selection_of_transcriptions_is_what_the_report_counts_from() -> None:
    """The balance knows these options by their class, so every export of transcriptions has to have it."""
    ids = {export.id for export in registry.all_exports() if issubclass(export.options, TranscriptionOptions)}
    assert {"text", "text-pages", "alto", "page"} <= ids
