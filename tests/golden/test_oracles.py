"""What other programs read in the files we write: the same lines, and in the METS the same pages and files.

alto-tools and pypxml are always there. OCR-D's core with page-to-alto and kraken come without their heavy dependencies
(the group ``readers`` in pyproject.toml); where they are absent there is a word on the skipped test. alto-tools and
kraken read ALTO; pypxml, OCR-D's core, page-to-alto and kraken read PAGE. All are asked about every page of the real
folders, but for what a program cannot do; how many that leaves is part of the test.
"""

from __future__ import annotations

import asyncio
import contextlib
import io
import sys
import types
from collections.abc import Callable, Iterator
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest
from lxml import etree
from tests.golden.test_schemas import real_pages

from florilegium.delivery.to_disk import deliver_to_disk
from florilegium.exports.transcriptions import page as page_export
from florilegium.folder.disk import disk_folder
from florilegium.formats.alto.write import AltoOptions, Profile, write_alto
from florilegium.formats.page.write import PageOptions, PageProfile, write_page
from florilegium.inventory import look
from florilegium.job import Job
from florilegium.model.page import Page, RegionKind

pytestmark = [pytest.mark.cpython_only, pytest.mark.timeout(600)]


@pytest.fixture(scope="module")
def pages(shared: Path) -> list[tuple[str, Page]]:
    """All real pages."""
    return list(real_pages(shared))


def text(page: Page) -> list[str]:
    """The lines of a page that say anything, blanks aside: programs differ about those at the ends and between words."""
    return plain(line.text.content for line in page.all_lines() if line.text)


def plain(lines: Any) -> list[str]:
    joined = (
        " ".join("".join(sign for sign in (line or "") if sign.isprintable() or sign.isspace()).split())
        for line in lines
    )
    return [line for line in joined if line]


def mostly(
    pages: list[tuple[str, Page]], able: Callable[[Page], bool], *, least: float = 0.9
) -> Iterator[tuple[str, Page]]:
    """The pages that a program is able to read, which must be at least that share of all."""
    found = [(path, page) for path, page in pages if able(page)]
    assert len(pages) > 200
    assert len(found) >= least * len(pages)
    yield from found


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "page.xml"


@pytest.mark.parametrize("profile", list(Profile))
@pytest.mark.parametrize("words", [False, True])
def test_alto_tools(pages: list[tuple[str, Page]], file: Path, profile: Profile, words: bool) -> None:
    alto_tools = pytest.importorskip("alto_tools.alto_tools", reason="needs alto-tools")
    # It puts parted words together in a way of its own.
    for path, page in mostly(
        pages, lambda page: not any(w.substitution for line in page.all_lines() for w in line.words)
    ):
        file.write_bytes(write_alto(page, AltoOptions(profile, 1, words)).content)
        printed = io.StringIO()
        with contextlib.redirect_stdout(printed):
            _, xml, namespace = alto_tools.alto_parse(str(file))
            alto_tools.alto_text(xml, namespace)
        found = plain(printed.getvalue().split("\n"))
        squeezed = [[line.replace(" ", "") for line in lines] for lines in (found, text(page))]
        assert squeezed[0] == squeezed[1], path  # it puts a blank behind every word


@pytest.mark.parametrize("profile", list(PageProfile))
def test_pypxml(pages: list[tuple[str, Page]], file: Path, profile: PageProfile) -> None:
    pypxml = pytest.importorskip("pypxml", reason="needs pypxml")
    for path, page in pages:
        file.write_bytes(write_page(page, PageOptions(profile=profile)).content)
        document = pypxml.PageXML.open(file)
        lines = document.find_all(pypxml.PageType.TextLine, depth=-1)
        found = plain(pypxml.PageUtil.find_text(line) for line in lines)
        assert sorted(found) == sorted(text(page)), path
        assert found == text(page) or nested(page), path


def nested(page: Page) -> bool:
    """Whether regions lie in others, which programs go through in orders of their own."""
    return any(region.regions for region in page.all_regions())


@pytest.fixture(scope="module")
def ocrd_page() -> Any:
    return pytest.importorskip("ocrd_models.ocrd_page", reason="needs ocrd (OCR-D's core)")


def test_ocrd_models(pages: list[tuple[str, Page]], file: Path, ocrd_page: Any) -> None:
    for path, page in pages:
        file.write_bytes(write_page(page, PageOptions(words=True)).content)
        found = ocrd_page.parse(str(file), silence=True).get_Page()
        assert (found.imageFilename, found.imageWidth) == (page.image, round(page.width))
        lines = plain(line.get_TextEquiv()[0].Unicode for line in found.get_AllTextLines() if line.get_TextEquiv())
        assert sorted(lines) == sorted(text(page)), path


def test_ocrd_finds_nothing_wrong(pages: list[tuple[str, Page]], file: Path, ocrd_page: Any) -> None:
    """Its validator of PAGE, as far as it goes beyond the schema: outlines of fewer than three points."""
    validators = pytest.importorskip("ocrd_validators")
    for path, page in pages:
        file.write_bytes(write_page(page).content)
        report = validators.PageValidator.validate(
            filename=str(file), page_textequiv_consistency="off", check_coords=False, check_baseline=False
        )
        assert report.is_valid, (path, report.errors[:3])


def convertible(page: Page) -> bool:
    """Whether page-to-alto knows what all regions are; it wants all text in a table in cells, and no region in another."""
    unknown = {RegionKind.TABLE, RegionKind.MATHS, RegionKind.CHEMISTRY, RegionKind.MUSIC, RegionKind.ADVERT,
               RegionKind.NOISE, RegionKind.UNKNOWN, RegionKind.CUSTOM, RegionKind.MAP, RegionKind.FORM}  # fmt: skip
    return not nested(page) and not any(region.kind in unknown for region in page.all_regions())


def test_page_to_alto(pages: list[tuple[str, Page]], file: Path, ocrd_page: Any) -> None:
    convert = pytest.importorskip("ocrd_page_to_alto.convert", reason="needs ocrd-page-to-alto")
    for path, page in mostly(pages, convertible):
        file.write_bytes(write_page(page).content)
        converter = convert.OcrdPageAltoConverter(
            page_filename=str(file), check_words=False, region_order="reading-order"
        )
        converter.convert()
        lines = etree.fromstring(str(converter).encode()).iterfind(".//{*}TextLine")
        found = plain(" ".join(string.get("CONTENT", "") for string in line.iterfind("{*}String")) for line in lines)
        assert sorted(found) == sorted(text(page)), path


def test_ocrd_reads_the_mets(shared: Path, tmp_path: Path) -> None:
    """Every page, every file at its place, the images with their media types."""
    ocrd_models = pytest.importorskip("ocrd_models", reason="needs ocrd (OCR-D's core)")
    found = asyncio.run(look(disk_folder(shared / "data/esc-page-and-alto-mets-timeus")))
    decoder: Any = None
    options = page_export.PageExportOptions(include_images=True)
    asyncio.run(deliver_to_disk(page_export.EXPORT, found, options, Job(decoder), f"{tmp_path}/out/"))
    mets = ocrd_models.OcrdMets(filename=str(tmp_path / "out/METS.xml"))
    files = list(mets.find_files())
    pages = [entry for document in found.documents for entry in document.pages]
    assert len(mets.physical_pages) == len(pages)
    assert sorted(mets.file_groups) == ["export", "image"]
    assert len(files) == 2 * len(pages)
    for file in files:
        assert file.pageId in mets.physical_pages
        place = tmp_path / "out" / file.local_filename
        assert place.is_file()
        assert file.mimetype == ("image/jpeg" if file.fileGrp == "image" else "application/vnd.prima.page+xml")


@pytest.fixture(scope="module")
def kraken_reader() -> Iterator[Any]:
    """kraken's reader. What it imports for cutting out lines is not needed, and is absent without torch."""
    absent = {
        "kraken.lib.segmentation": ("compute_polygon_section", "precompute_polygon_sections"),
        "kraken.lib.bidi": ("get_display_map",),
    }
    if find_spec("torch") is None:
        for name, attributes in absent.items():
            module = types.ModuleType(name)
            for attribute in attributes:
                setattr(module, attribute, None)
            sys.modules[name] = module
    yield pytest.importorskip("kraken.lib.xml", reason="needs kraken")
    for name in absent:
        if isinstance(sys.modules.get(name), types.ModuleType) and not hasattr(sys.modules[name], "__file__"):
            del sys.modules[name]


def followed_by_kraken(page: Page) -> bool:
    """Whether all lines have a baseline, of ALTO no blocks lie inside others, and image and size are known."""
    drawn = all(len(line.baseline) >= 2 for line in page.all_lines())
    return drawn and not nested(page) and bool(page.image and page.width and page.height)


@pytest.mark.parametrize("kind", ["alto", "escriptorium", "page"])
def test_kraken(pages: list[tuple[str, Page]], file: Path, kraken_reader: Any, kind: str) -> None:
    for path, page in mostly(pages, followed_by_kraken, least=0.6):
        if kind == "page":
            content = write_page(page).content
        else:
            content = write_alto(
                page, AltoOptions(Profile.STANDARD if kind == "alto" else Profile.ESCRIPTORIUM)
            ).content
        file.write_bytes(content)
        container = kraken_reader.XMLPage(file).to_container()
        assert plain(line.text for line in container.lines) == text(page), path
