"""What is selected of pages, and how pages are read for an export."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from florilegium.folder import Folder
from florilegium.folder.memory import memory_folder
from florilegium.inventory import Inventory, look
from florilegium.job import Job
from florilegium.model.page import Line, Page, Region, RegionKind, Text
from florilegium.selection import ChosenPage, Selection, chosen_entries, chosen_pages, page_key, select


def line(id: str) -> Line:
    return Line(id, texts=(Text(id),))


def region(id: str, type_: str = "", *inner: Region, kind: RegionKind = RegionKind.TEXT) -> Region:
    return Region(id, kind, type_, (), (line(f"{id}-line"),), inner)


PAGE = Page(
    "a.jpg", 1, 1, (region("main", "Main"), region("margin", "Margin"), region("untyped")), (line("orphan"),)
)  # fmt: skip


def lines(page: Page) -> list[str]:
    return [line.id.removesuffix("-line") for line in page.all_lines()]


def test_everything_is_the_page_itself() -> None:
    assert select(PAGE, Selection()) is PAGE


def test_region_types_untyped_regions_and_orphans_are_chosen_apart() -> None:
    assert lines(select(PAGE, Selection(region_types=frozenset({"Main"})))) == ["main", "untyped", "orphan"]
    assert lines(select(PAGE, Selection(untyped_regions=False))) == ["main", "margin", "orphan"]
    assert lines(select(PAGE, Selection(orphan_lines=False))) == ["main", "margin", "untyped"]
    nothing = Selection(region_types=frozenset(), untyped_regions=False, orphan_lines=False)
    assert select(PAGE, nothing) == Page("a.jpg", 1, 1)


def test_a_wanted_region_in_one_that_is_not_takes_its_place() -> None:
    page = Page("", 1, 1, (region("a", "Other", region("b", "Main"), region("c", "Other")), region("d", "Main")))
    chosen = select(page, Selection(region_types=frozenset({"Main"})))
    assert [r.id for r in chosen.regions] == ["b", "d"]


def test_a_region_without_type_comes_along_with_the_one_it_lies_in() -> None:
    table = region("table", "Table", region("cell", kind=RegionKind.CELL), kind=RegionKind.TABLE)
    page = Page("", 1, 1, (table,))
    only_tables = Selection(region_types=frozenset({"Table"}), untyped_regions=False)
    assert lines(select(page, only_tables)) == ["table", "cell"]
    assert lines(select(page, Selection(region_types=frozenset({"Main"})))) == ["cell"]
    no_tables = Selection(region_types=frozenset({"Main"}), untyped_regions=False)
    assert lines(select(page, no_tables)) == []


def alto(*pages: str, size: str = 'WIDTH="10" HEIGHT="20"', unit: str = "pixel") -> bytes:
    inside = "".join(
        f'<Page {size}><PrintSpace><TextBlock ID="r"><TextLine ID="l" HPOS="1" VPOS="2" WIDTH="3" HEIGHT="4">'
        f'<String CONTENT="{text}"/></TextLine></TextBlock></PrintSpace></Page>'
        for text in pages
    )
    return f"<alto><Description><MeasurementUnit>{unit}</MeasurementUnit></Description><Layout>{inside}</Layout></alto>".encode()


def opened(files: dict[str, bytes]) -> Inventory:
    return asyncio.run(look(memory_folder("opened", files)))


def read(inventory: Inventory, selection: Selection) -> tuple[list[ChosenPage], Job]:
    decoder: Any = None
    job = Job(decoder)

    async def all_pages() -> list[ChosenPage]:
        return [page async for page in chosen_pages(inventory, selection, job)]

    return asyncio.run(all_pages()), job


def contents(pages: list[ChosenPage]) -> list[list[str]]:
    return [[line.text.content for line in item.page.all_lines() if line.text] for item in pages]


def test_pages_come_document_by_document_in_order() -> None:
    inventory = opened({"b/p10.xml": alto("b10"), "b/p9.xml": alto("b9"), "a/x.xml": alto("x1", "x2")})
    pages, job = read(inventory, Selection())
    assert contents(pages) == [["x1"], ["x2"], ["b9"], ["b10"]]
    assert [item.chosen.number for item in pages] == [1, 2, 1, 2]
    assert job.problems == []


def test_chosen_pages_only() -> None:
    inventory = opened({"b/p10.xml": alto("b10"), "b/p9.xml": alto("b9"), "a/p9.xml": alto("a9")})
    pages, _ = read(inventory, Selection(pages=frozenset({"b/p9"})))
    assert contents(pages) == [["b9"]]


def names(found: list[ChosenPage]) -> list[str]:
    return [page_key(item.chosen.document, item.chosen.entry) for item in found]


def test_pages_in_words() -> None:
    inventory = opened({f"{book}/f{n}{side}.xml": alto("x") for book in "ab" for n in (1, 2, 10) for side in "rv"})
    cases = {
        "1-2": ["a/f1r", "a/f1v", "b/f1r", "b/f1v"],
        "5-, a/f1r": ["a/f1r", "a/f10r", "a/f10v", "b/f10r", "b/f10v"],
        "-1": ["a/f1r", "b/f1r"],
        "f1v-f2r; 6": ["a/f1v", "a/f2r", "a/f10v", "b/f1v", "b/f2r", "b/f10v"],
        "b/f2v": ["b/f2v"],
        "99": [],
        "": [f"{book}/f{n}{side}" for book in "ab" for n in (1, 2, 10) for side in "rv"],
    }
    for words, expected in cases.items():
        pages, job = read(inventory, Selection(page_range=words))
        assert names(pages) == expected, words
        assert [problem.code for problem in job.problems] == (["pages-not-found"] if words == "99" else [])


def test_a_number_is_a_place_and_not_a_name() -> None:
    inventory = opened({"12.xml": alto("x"), "13.xml": alto("y"), "a-b.xml": alto("z")})
    assert names(read(inventory, Selection(page_range="1"))[0]) == ["12"]
    assert names(read(inventory, Selection(pages=frozenset({"12"})))[0]) == ["12"]
    assert names(read(inventory, Selection(page_range="a-b"))[0]) == ["a-b"]
    assert names(read(inventory, Selection(pages=frozenset({"2-3", "12"})))[0]) == ["12", "13", "a-b"]


def typed(id: str, type_: str = "", text: str | None = "x", confidence: float | None = None) -> Line:
    return Line(id, type_, texts=() if text is None else (Text(text, confidence),))


def test_lines_are_chosen_by_type_text_and_confidence() -> None:
    lines_ = (typed("h", "Heading"), typed("d", "Default"), typed("u"), typed("e", text=""), typed("n", text=None))
    page = Page("", 1, 1, (Region("r", lines=lines_),), (typed("o", "Heading"),))

    def ids(selection: Selection) -> str:
        return "".join(line.id for line in select(page, selection).all_lines())

    assert ids(Selection(line_types=frozenset({"Heading"}))) == "hueno"
    assert ids(Selection(line_types=frozenset(), untyped_lines=False)) == ""
    assert ids(Selection(empty_lines=False)) == "hduo"
    doubtful = Page("", 1, 1, (), (typed("a", confidence=0.4), typed("b", confidence=0.5), typed("c")))
    chosen = select(doubtful, Selection(least_confidence=0.5))
    assert [(line.id, bool(line.texts)) for line in chosen.all_lines()] == [("a", False), ("b", True), ("c", True)]
    chosen = select(doubtful, Selection(least_confidence=0.5, empty_lines=False))
    assert [line.id for line in chosen.all_lines()] == ["b", "c"]


def page_xml(**lines: str) -> bytes:
    inside = "".join(f'<TextLine id="{id}">{text}</TextLine>' for id, text in lines.items())
    return (
        f'<PcGts><Page imageWidth="9" imageHeight="9"><TextRegion id="r">{inside}</TextRegion></Page></PcGts>'.encode()
    )


def equivs(*texts: str) -> str:
    return "".join(
        f'<TextEquiv index="{number}" conf="0.{number}"><Unicode>{text}</Unicode></TextEquiv>'
        for number, text in enumerate(texts)
        if text
    )


def test_the_readings_of_a_file_are_versions() -> None:
    inventory = opened(
        {"a.xml": page_xml(l1=equivs("one", "oue"), l2=equivs("", "tvvo")), "b.xml": page_xml(l=equivs("b"))}
    )
    [document] = inventory.documents
    assert document.versions == ("transcription", "transcription (index 0)", "transcription (index 1)")
    figures = {v["name"]: (v["pages"], v["lines"], v["transcribed"]) for v in document.as_json()["versions"]}
    assert figures == {
        "transcription": (2, 3, 3),
        "transcription (index 0)": (2, 3, 2),
        "transcription (index 1)": (1, 2, 2),
    }
    assert contents(read(inventory, Selection())[0]) == [["one", "tvvo"], ["b"]]
    assert contents(read(inventory, Selection(versions=("transcription (index 0)",)))[0]) == [["one"], ["b"]]
    pages, job = read(inventory, Selection(versions=("transcription (index 1)",)))
    assert contents(pages) == [["oue", "tvvo"], []]
    assert [problem.code for problem in job.problems] == ["version-missing"]
    chain = Selection(versions=("transcription (index 0)", "transcription (index 1)"))
    assert contents(read(inventory, chain)[0]) == [["one", "tvvo"], ["b"]]


def test_a_chain_of_versions() -> None:
    """A page comes from the first version that says anything; its lines without text are looked up in the next."""
    text = "<TextEquiv><Unicode>{}</Unicode></TextEquiv>"
    files = {
        "1.xml": page_xml(a=text.format("auto a"), b=text.format("auto b"), c=text.format("auto c")),
        "1.corrected.xml": page_xml(a=text.format("right a"), b=text.format("")),
        "2.xml": page_xml(x=text.format("auto x")),
        "3.xml": page_xml(y=text.format("auto y")),
        "3.corrected.xml": page_xml(y=""),
    }
    for versions in [("corrected", "transcription"), ("corrected, transcription",), ("corrected", "")]:
        pages, job = read(opened(files), Selection(versions=versions))
        assert contents(pages) == [["right a", "auto b"], ["auto x"], ["auto y"]], versions
        assert [(problem.code, problem.message) for problem in job.problems] == [
            ("version-stands-in", "Text is taken from 'transcription'; whole pages: 2, single lines: 1.")
        ]
    _, job = read(opened(files), Selection(versions=("corrected,nobody's", "transcription")))
    assert job.problems[0].message == 'There is no version of the text called "nobody\'s".'


def test_the_programs_behind_a_chain_are_all_named() -> None:
    def made(program: str, *texts: str) -> bytes:
        """A page with a line for each text, read by a program."""
        item = f'<MetadataItem type="processingStep" value="{program}"/>'
        lines = {f"l{number}": f"<TextEquiv><Unicode>{text}</Unicode></TextEquiv>" for number, text in enumerate(texts)}
        return page_xml(**lines).replace(b"<Page ", f"<Metadata>{item}</Metadata><Page ".encode())

    files = {
        "1.xml": made("Hand", "one", "", ""),
        "1.a.xml": made("kraken", "x", "two", ""),
        "1.b.xml": made("Tess", "x", "x", ""),
    }
    pages, job = read(opened(files), Selection(versions=("", "a", "b")))
    assert contents(pages) == [["one", "two", ""]]
    assert [software.name for software in pages[0].page.provenance.software] == ["Hand", "kraken"]
    assert [problem.message for problem in job.problems] == ["Text is taken from 'a'; whole pages: 0, single lines: 1."]


def test_versions() -> None:
    files = {"a.xml": alto("first"), "a.corrected.xml": alto("second"), "b.xml": alto("only")}
    inventory = opened(files)
    assert contents(read(inventory, Selection())[0]) == [["first"], ["only"]]
    pages, job = read(inventory, Selection(versions=("corrected",)))
    assert contents(pages) == [["second"], []]
    assert [line.id for line in pages[1].page.all_lines()] == ["l"]  # the line is there, its text is not
    assert [(problem.code, problem.path) for problem in job.problems] == [("version-missing", "b.xml")]


def test_a_page_without_transcription_is_an_empty_page() -> None:
    inventory = opened({"a.xml": alto("a"), "a.png": PNG, "b.png": PNG})
    pages, _ = read(inventory, Selection())
    assert [(item.page.image, item.page.regions == (), item.page.width) for item in pages][1] == ("b.png", True, 7)


def test_titles_and_image_names() -> None:
    entries = chosen_entries(opened({"x/a.xml": alto("a"), "x/b.xml": alto("b")}), Selection())
    assert [(entry.title, entry.image_name) for entry in entries] == [("Element 1", "a"), ("Element 2", "b")]


def test_sizes_come_from_the_image_where_the_file_has_none() -> None:
    inventory = opened({"a.xml": alto("a", size=""), "a.png": PNG})
    page = read(inventory, Selection())[0][0].page
    assert (page.width, page.height) == (7, 5)


@pytest.mark.parametrize("unit", ["mm10", "inch1200", "mm"])
def test_other_units_become_pixels(unit: str) -> None:
    inventory = opened({"a.xml": alto("a", size='WIDTH="70" HEIGHT="25"', unit=unit), "a.png": PNG})
    page = read(inventory, Selection())[0][0].page
    assert (page.width, page.height, page.unit) == (7, 5, "pixel")
    box = page.regions[0].lines[0].box
    assert box is not None
    assert (box.x, box.y, box.width, box.height) == (0.1, 0.4, 0.3, 0.8)


def test_a_file_that_changed_costs_its_page_only() -> None:
    inventory = opened({"a.xml": alto("a"), "b.xml": alto("b"), "c.xml": alto("c")})
    changed: Folder = memory_folder("opened", {"a.xml": alto("a"), "b.xml": b"<alto/>", "c.xml": alto("c")})
    later = Inventory(changed, inventory.documents, None, (), (), ())
    pages, job = read(later, Selection())
    assert contents(pages) == [["a"], ["c"]]
    assert [(problem.code, problem.path) for problem in job.problems] == [("page-changed", "b.xml")]


PNG = (
    b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\x00\x07\x00\x00\x00\x05\x08\x00\x00\x00\x00"
    b"\x8f\x9e\x1f\x0e\x00\x00\x00\x00IEND\xaeB`\x82"
)
"""The head of a PNG of 7 by 5 pixels."""
