"""Which pages, versions and images belong together."""

from __future__ import annotations

import asyncio
from collections import Counter

import pytest

from florilegium.folder.memory import memory_folder
from florilegium.formats.mets import Mets, MetsFile, MetsPage
from florilegium.inventory import look
from florilegium.inventory.contents import Counts, Document
from florilegium.inventory.documents import Found, find_documents
from florilegium.inventory.images import ImageIndex
from florilegium.inventory.mets_places import MetsHere
from florilegium.inventory.versions import PageHere


def page(path: str, image: str = "", index: int = 0) -> PageHere:
    return PageHere(path, index, image, Counts(lines=1, region_types=Counter({"MainZone": 1})))


def found(pages: list[PageHere], images: list[str] | None = None, maps: list[MetsHere] | None = None) -> Found:
    return find_documents("Opened", pages, maps or [], images or [])


def shape(document: Document) -> list[tuple[str, str | None, dict[str, str]]]:
    return [(p.name, p.image, {version: s.path for version, s in p.sources.items()}) for p in document.pages]


def test_each_folder_of_pages_is_a_document_in_natural_order() -> None:
    result = found([page("book/p10.xml"), page("book/p9.xml"), page("atlas/x.xml")])
    assert [(d.name, d.path, [p.name for p in d.pages]) for d in result.documents] == [
        ("atlas", "atlas", ["x"]),
        ("book", "book", ["p9", "p10"]),
    ]


def test_a_suffix_after_a_dot_is_a_version() -> None:
    result = found([page("a/x.xml"), page("a/x.choco.xml"), page("a/gate.v2.xml")], ["a/x.jpg"])
    assert shape(result.documents[0]) == [
        ("gate.v2", None, {"transcription": "a/gate.v2.xml"}),
        ("x", "a/x.jpg", {"transcription": "a/x.xml", "choco": "a/x.choco.xml"}),
    ]
    assert result.documents[0].versions == ("transcription", "choco")


def test_sibling_folders_with_the_same_images_are_versions_of_one_document() -> None:
    pages = [page("work/alto/1.xml", "1.jpg"), page("work/page/1.xml", "1.jpg")]
    result = found(pages, ["work/1.jpg"])
    assert [(d.name, d.versions) for d in result.documents] == [("work", ("alto", "page"))]
    assert shape(result.documents[0]) == [("1", "work/1.jpg", {"alto": "work/alto/1.xml", "page": "work/page/1.xml"})]


def test_versions_of_the_same_name_in_sibling_folders_are_told_apart() -> None:
    paths = [f"work/{folder}/1.{ending}" for folder in ("alto", "page") for ending in ("xml", "new.xml")]
    [document] = found([page(path, "1.jpg") for path in paths], ["work/1.jpg"]).documents
    assert {name: source.path for name, source in document.pages[0].sources.items()} == {
        "alto": "work/alto/1.xml",
        "new": "work/alto/1.new.xml",
        "page": "work/page/1.xml",
        "page: new": "work/page/1.new.xml",
    }


def test_sibling_books_with_the_same_page_names_stay_apart() -> None:
    result = found([page("bookA/0001.xml", "0001.jpg"), page("bookB/0001.xml", "0001.jpg")])
    assert [d.name for d in result.documents] == ["bookA", "bookB"]


def test_images_without_transcription_are_pages_too_but_not_their_variants() -> None:
    result = found([page("d/1.xml", "1.jpg")], ["d/1.jpg", "d/1_B.tif", "d/2.jpg"])
    assert shape(result.documents[0]) == [("1", "d/1.jpg", {"transcription": "d/1.xml"}), ("2", "d/2.jpg", {})]


def test_an_image_of_several_pages_is_doubtful() -> None:
    result = found(
        [page("a/1.xml", "1.jpg"), page("b/2.xml", "1.jpg"), page("c/m.xml", "m.jpg"), page("c/m.xml", "m.jpg", 1)],
        ["a/1.jpg", "c/m.jpg"],
    )
    assert [(p.path, p.message) for p in result.problems if p.code == "image-shared"] == [
        ("a/1.jpg", "Several pages have this image: a/1.xml, b/2.xml.")
    ]


def test_several_pages_in_a_file() -> None:
    result = found([page("m.xml", index=0), page("m.xml", index=1)])
    assert [p.name for p in result.documents[0].pages] == ["m", "m_2"]


def test_a_further_page_of_a_file_is_no_version_of_another_file() -> None:
    pages = [page("m.xml"), page("m.xml", index=1), page("m.new.xml"), page("m.new.xml", index=1), page("m_2.xml")]
    assert shape(found(pages).documents[0]) == [
        ("m", None, {"transcription": "m.xml", "new": "m.new.xml"}),
        ("m_page_2", None, {"transcription": "m.xml", "new": "m.new.xml"}),
        ("m_2", None, {"transcription": "m_2.xml"}),
    ]


def _mets(*pages: list[tuple[str, str]]) -> MetsHere:
    files: list[MetsFile] = []
    mapped: list[MetsPage] = []
    for number, names in enumerate(pages):
        own = tuple(
            MetsFile(
                id=f"f{number}{i}", group=group, href=href, media_type="", size=None, checksum="", checksum_type=""
            )
            for i, (group, href) in enumerate(names)
        )
        files += own
        mapped.append(MetsPage(id=f"p{number}", order=number, label="", files=own))
    return MetsHere("METS.xml", Mets(label="", pages=tuple(mapped), files=tuple(files)))


def test_a_mets_gives_order_versions_and_images() -> None:
    mets = _mets(
        [("image", "b.jpg"), ("export", "b.xml")],
        [("image", "a.jpg"), ("export", "a.xml"), ("OCR", "ocr/a.xml")],
        [("image", "c.jpg")],
    )
    result = found([page("a.xml"), page("b.xml"), page("ocr/a.xml")], ["a.jpg", "b.jpg", "c.jpg"], [mets])
    assert shape(result.documents[0]) == [
        ("b", "b.jpg", {"transcription": "b.xml"}),
        ("a", "a.jpg", {"transcription": "a.xml", "OCR": "ocr/a.xml"}),
        ("c", "c.jpg", {}),
    ]
    assert result.documents[0].name == "Opened"
    assert not result.problems


def test_what_a_mets_forgets_follows_and_what_is_missing_is_named() -> None:
    mets = _mets([("export", "a.xml")], [("export", "gone.xml")])
    result = found([page("a.xml"), page("forgotten.xml")], [], [mets])
    assert [p.name for p in result.documents[0].pages] == ["a", "forgotten"]
    assert {problem.code for problem in result.problems} == {"mets-files-missing", "mets-incomplete", "images-missing"}


def test_a_mets_without_its_pages_does_not_hide_the_folder() -> None:
    result = found([page("sub/x.xml")], [], [_mets([("export", "nowhere.xml")])])
    assert [d.path for d in result.documents] == ["sub"]
    assert "mets-without-pages" in {problem.code for problem in result.problems}


def test_images_are_found_however_they_are_named() -> None:
    index = ImageIndex(["top/0001.JPG", "other/0002.png", "top/img/0003.tif"])
    cases = {
        "0001.jpg": "top/0001.JPG",
        "C:\\scans\\0001.JPG": "top/0001.JPG",
        "0001.tif": "top/0001.JPG",
        "0002.png": "other/0002.png",
    }
    for name, expected in cases.items():
        match = index.find("top/page/x.xml", name)
        assert match is not None, name
        assert match.path == expected
    beside = index.find("top/page/0003.xml", "")
    assert beside is not None
    assert beside.path == "top/img/0003.tif"
    assert index.find("top/page/9.xml", "9.jpg") is None


def test_a_mets_that_is_right_about_pages_but_not_about_paths() -> None:
    mets = _mets(
        [("image", "b.jpg"), ("PAGEXML", "page/b.xml")], [("PAGEXML", "page/a.xml")], [("PAGEXML", "page/c.xml")]
    )
    pages = [page("GT-PAGE/a.xml"), page("GT-PAGE/b.xml"), page("GT-PAGE/c.xml"), page("old/c.xml")]
    result = found(pages, ["scans/b.jpg"], [mets])
    assert shape(result.documents[0]) == [
        ("b", "scans/b.jpg", {"PAGEXML": "GT-PAGE/b.xml"}),
        ("a", None, {"PAGEXML": "GT-PAGE/a.xml"}),
        ("c", None, {"PAGEXML": "GT-PAGE/c.xml"}),  # two of that name: it follows as a page the METS forgot
    ]
    assert {problem.code for problem in result.problems} >= {
        "mets-paths-wrong",
        "mets-files-missing",
        "mets-incomplete",
    }


@pytest.mark.parametrize(
    ("named", "images", "expected"),
    [
        ("1.jpg", [("THUMBS", "t/1.jpg"), ("MIN", "s/1.jpg"), ("DEFAULT", "d/1.jpg"), ("MAX", "m/1.jpg")], "m/1.jpg"),
        ("1.jpg", [("thumbnails", "t/1.jpg"), ("PRESENTATION", "p/1.jpg")], "p/1.jpg"),
        ("1.tif", [("OCR-D-IMG-CROP", "c/1.png"), ("OCR-D-IMG", "i/1.tif")], "i/1.tif"),
        ("", [("OCR-D-IMG-BINPAGE-sauvola", "b/1.png"), ("OCR-D-IMG", "i/1.tif")], "i/1.tif"),
        ("b/1.png", [("OCR-D-IMG", "i/1.tif"), ("OCR-D-IMG-BIN", "b/1.png")], "b/1.png"),
        ("other.tif", [("binarized", "b/1.png")], "b/1.png"),
        ("1.jpg", [("image", "a/1.jpg"), ("image", "b/1.jpg")], "a/1.jpg"),
    ],
)
def test_of_many_images_the_whole_page_in_full_size_is_taken(
    named: str, images: list[tuple[str, str]], expected: str
) -> None:
    mets = _mets([*images, ("FULLTEXT", "1.xml")])
    result = found([page("1.xml", named)], [path for _, path in images], [mets])
    assert shape(result.documents[0]) == [("1", expected, {"FULLTEXT": "1.xml"})]


def test_several_files_of_a_group_are_versions_of_the_page() -> None:
    mets = _mets([("FULLTEXT", "alto/1.xml"), ("FULLTEXT", "page/1.page.xml"), ("OCR", "alto/1.xml")])
    result = found([page("alto/1.xml"), page("page/1.page.xml")], [], [mets])
    assert shape(result.documents[0]) == [("1", None, {"FULLTEXT": "alto/1.xml", "FULLTEXT (2)": "page/1.page.xml"})]


def test_files_of_a_group_that_speak_of_different_images_are_pages() -> None:
    """The two pages of an opening, for which the METS has one division; another group may have but one file for it."""
    images = [("MAX", "1v.jpg"), ("MAX", "2r.jpg")]
    mets = _mets([*images, ("OCR", "1v.xml"), ("OCR", "2r.xml"), ("GT", "gt/2.xml"), ("OLD", "old.xml")])
    pages = [page("1v.xml", "1v.jpg"), page("2r.xml", "x/2R.tif"), page("gt/2.xml", "2r.png"), page("old.xml", "o.jpg")]
    assert shape(found(pages, ["1v.jpg", "2r.jpg"], [mets]).documents[0]) == [
        ("1v", "1v.jpg", {"OCR": "1v.xml", "OLD": "old.xml"}),
        ("2r", "2r.jpg", {"OCR": "2r.xml", "GT": "gt/2.xml"}),
    ]


def test_a_mets_names_whole_files_though_they_hold_several_pages() -> None:
    """Each page that names the file has its next page; what the METS does not come to follows."""
    pages = [page(path, index=index) for path in ("a.xml", "new/a.xml") for index in range(3)] + [page("b.xml")]
    both = [("OCR", "a.xml"), ("NEW", "new/a.xml")]
    result = found(pages, [], [_mets(both, both, [("OCR", "b.xml")])])
    assert [(p.name, {v: (s.path, s.index) for v, s in p.sources.items()}) for p in result.documents[0].pages] == [
        ("a", {"OCR": ("a.xml", 0), "NEW": ("new/a.xml", 0)}),
        ("a_2", {"OCR": ("a.xml", 1), "NEW": ("new/a.xml", 1)}),
        ("a_3", {"OCR": ("a.xml", 2), "NEW": ("new/a.xml", 2)}),
        ("b", {"OCR": ("b.xml", 0)}),
    ]
    twice = found([page("a.xml")], [], [_mets([("OCR", "a.xml")], [("OCR", "a.xml")])])
    assert [p.sources["OCR"].index for p in twice.documents[0].pages] == [0, 0]  # two halves of one file


@pytest.mark.parametrize("href", ["page/a b.xml", "page\\a b.xml", "file:///D:/scans/page/a b.xml", "PAGE/A B.XML"])
def test_paths_in_a_mets_of_another_machine(href: str) -> None:
    result = found([page("page/a b.xml")], [], [_mets([("OCR", href)])])
    assert shape(result.documents[0]) == [("a b", None, {"OCR": "page/a b.xml"})]
    moved = [problem for problem in result.problems if problem.code == "mets-paths-wrong"]
    assert bool(moved) == (href.startswith("file:") or href.isupper())


def test_a_file_inside_the_mets_is_not_missed_in_the_folder() -> None:
    result = found([page("a.xml")], [], [_mets([("OCR", "a.xml"), ("NOTE", "")])])
    assert [problem.code for problem in result.problems] == ["images-missing"]


def test_a_file_of_the_name_of_its_group_is_the_one() -> None:
    mets = _mets([("OCR-B", "wrong/x.xml")])
    result = found([page("OCR-A/x.xml"), page("OCR-B/x.xml")], [], [mets])
    assert shape(result.documents[0])[0] == ("x", None, {"OCR-B": "OCR-B/x.xml"})


def test_images_of_another_size_are_named() -> None:
    png = bytes.fromhex("89504e470d0a1a0a0000000d4948445200000007000000050800000000")
    pages = {
        "same.xml": '<PcGts><Page imageFilename="same.png" imageWidth="7" imageHeight="5"/></PcGts>',
        "turned.xml": '<PcGts><Page imageFilename="turned.png" imageWidth="5" imageHeight="7"/></PcGts>',
        "half.xml": '<PcGts><Page imageFilename="half.png" imageWidth="14" imageHeight="10"/></PcGts>',
        "no.xml": '<PcGts><Page imageFilename="no.png"/></PcGts>',
        "bad.xml": '<PcGts><Page imageFilename="bad.png" imageWidth="7" imageHeight="5"/></PcGts>',
    }
    files = {name: text.encode() for name, text in pages.items()}
    files |= {f"{name.removesuffix('.xml')}.png": png for name in pages} | {"bad.png": b"\x89PNG"}
    problems = asyncio.run(look(memory_folder("Work", files))).problems
    assert [(p.path, p.message) for p in problems if p.code == "image-size-differs"] == [
        ("half.xml", "By the transcription the page is 14 × 10 pixels, but its image half.png is 7 × 5."),
        (
            "turned.xml",
            "By the transcription the page is 5 × 7 pixels, but its image turned.png is 7 × 5, as if turned on its side.",
        ),
    ]
