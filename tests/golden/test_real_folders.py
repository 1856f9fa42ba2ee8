"""Every ALTO, PAGE and METS file in the real folders, against figures that other programs took from them.

Where our reading counts otherwise, a rule says why; there is no list of exceptions.
"""

from __future__ import annotations

import itertools
import json
import re
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
from lxml import etree

from florilegium.formats import mets
from florilegium.formats.layout import DUMMY_REGION
from florilegium.formats.transcription import read_pages, recognise
from florilegium.formats.xml import local_name
from florilegium.inventory.contents import Counts
from florilegium.model.page import Page

FOLDERS = (
    "alto-v2-v3-v4-words-glyphs",
    "calfa-page-arabic-rasam",
    "calfa-page-chinese-chiknowpo",
    "esc-alto-cremma-medieval",
    "esc-alto-htromance-italian",
    "esc-alto-incunable-2col",
    "esc-page-and-alto-mets-timeus",
    "esc-page-tables-charlottenburg",
    "kraken-test-resources",
    "ocrd-gt-structure",
    "page-all-namespaces-prima",
    "transkribus-page-tagged",
)


def files(shared: Path, folder: str) -> list[tuple[Path, dict[str, Any]]]:
    place = shared / "data" / folder
    found = json.loads((place / "expected_counts.json").read_text(encoding="utf-8"))["files"]
    return [(place / file["path"], file) for file in found]


def elements(root: etree._Element, name: str) -> list[etree._Element]:
    return [node for node in root.iter() if isinstance(node.tag, str) and local_name(node.tag) == name]


@pytest.mark.parametrize("folder", FOLDERS)
def test_formats_are_recognised(shared: Path, folder: str) -> None:
    for path, file in files(shared, folder):
        expected = file["kind"].split(":")[0]  # "other:textregion", "other:body" are no transcriptions
        assert recognise(path.read_bytes()) == (None if expected == "other" else expected), path


@pytest.mark.parametrize("folder", FOLDERS)
def test_counts(shared: Path, folder: str) -> None:
    expected, ours = {}, {}
    for path, file in files(shared, folder):
        if file["kind"] not in ("alto", "page"):
            continue
        content = path.read_bytes()
        reading = read_pages(content, file["path"])
        assert reading.value is not None
        root = etree.fromstring(content)
        expected[file["path"]] = figures(file, root)
        ours[file["path"]] = counted(reading.value)
        if local_name(str(root.tag)) == "pcGts":
            # The figures know no element of PAGE 2009, whose names are in snake_case.
            del expected[file["path"]]["regions"], ours[file["path"]]["regions"]
        if any(problem.code == "text-of-region" for problem in reading.problems):
            # The figures are of lines only, we make lines of text that stands at a region as a whole.
            del expected[file["path"]]["characters"], ours[file["path"]]["characters"]
            ours[file["path"]]["lines"] -= sum(1 for page in reading.value for line in page.all_lines() if not line.id)
    assert ours == expected


def counted(pages: tuple[Page, ...]) -> dict[str, int]:
    counts = Counts.total([Counts.of(page) for page in pages])
    return {
        "pages": len(pages),
        "regions": counts.regions,
        "lines": counts.lines,
        "orphan_lines": counts.orphan_lines,
        "characters": counts.characters,
    }


def figures(file: dict[str, Any], root: etree._Element) -> dict[str, int]:
    figures = file["lxml"]
    expected = {name: figures[name] for name in ("pages", "regions", "lines", "orphan_lines")}
    expected["characters"] = figures["chars_raw"]
    if file["kind"] == "page":
        # The figures count the region around orphan lines; for us it is none.
        expected["regions"] -= len(
            [r for r in elements(root, "TextRegion") if r.get("id", "").startswith(DUMMY_REGION)]
        )
    else:
        # We put a blank between words where there is no SP, but not between Chinese characters.
        expected["characters"] += sum(blanks(line) for line in elements(root, "TextLine"))
    return expected


def blanks(line: etree._Element) -> int:
    """Pairs of words with nothing between them."""
    parts = [node for node in line if isinstance(node.tag, str) and local_name(node.tag) in ("String", "SP", "HYP")]
    return sum(
        local_name(str(one.tag)) == local_name(str(two.tag)) == "String"
        and not ("一" <= one.get("CONTENT", " ")[-1] <= "鿿" and "一" <= two.get("CONTENT", " ")[0] <= "鿿")
        for one, two in itertools.pairwise(parts)
    )


@pytest.mark.parametrize("folder", FOLDERS)
def test_types(shared: Path, folder: str) -> None:
    for path, file in files(shared, folder):
        if file["kind"] not in ("alto", "page"):
            continue
        content = path.read_bytes()
        root = etree.fromstring(content)
        pages = read_pages(content, file["path"]).value
        assert pages is not None
        counts = Counts.total([Counts.of(page) for page in pages])
        if local_name(str(root.tag)) == "pcGts" or any(not line.id for page in pages for line in page.all_lines()):
            continue  # see test_counts
        name = alto_type if file["kind"] == "alto" else page_type
        regions: Counter[str] = Counter()
        lines: Counter[str] = Counter()
        for label, count in file["lxml_regions_by_type"].items():
            regions[name(label, root)] += count
        for label, count in file["lxml_lines_by_type"].items():
            lines[alto_type(label, root)] += count
        if file["kind"] == "page":
            regions[""] -= len([r for r in elements(root, "TextRegion") if r.get("id", "").startswith(DUMMY_REGION)])
        assert +Counter(counts.region_types) == +regions, path
        assert +Counter(counts.line_types) == +lines, path


def alto_type(label: str, root: etree._Element) -> str:
    """The figures join all labels with ``|``, languages and training splits among them; we take the first type."""
    others = {tag.get("LABEL") for tag in elements(root, "OtherTag") if tag.get("TYPE") in ("language", "split")}
    names = [name for name in label.split("|") if name not in others and not name.startswith("(")]
    return unescaped(names[0]) if names else ""


def page_type(label: str, root: etree._Element) -> str:
    """The figures write ``TextRegion:heading [structure:X]``; the attribute goes before the structure tag."""
    match = re.fullmatch(r"\w+(?::([^ ]+))?(?: \[structure:(.*)\])?", label)
    assert match is not None, label
    return match[1] or unescaped(match[2] or "")


def unescaped(name: str) -> str:
    return re.sub(r"\\u([0-9a-f]{4})", lambda code: chr(int(code[1], 16)), name)


@pytest.mark.parametrize("folder", FOLDERS)
def test_mets(shared: Path, folder: str) -> None:
    for path, file in files(shared, folder):
        if file["kind"] != "mets":
            continue
        reading = mets.read(path.read_bytes(), file["path"])
        assert reading.value is not None
        assert reading.problems == ()
        assert len(reading.value.files) == file["lxml"]["files"]
        assert sum(len(page.files) for page in reading.value.pages) == file["lxml"]["fptrs"]
        here = [f for f in reading.value.files if (path.parent / f.href).is_file()]
        assert len(here) == file["lxml"]["href_ok"]
