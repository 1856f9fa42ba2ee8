"""Whatever we read, what we write of it is valid, and says the same when it is read again."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.schemas import faults, loose_ends

from florilegium.formats.alto.write import AltoOptions, Profile, write_alto
from florilegium.formats.page.write import PageOptions, PageProfile, write_page
from florilegium.formats.transcription import read_pages, recognise
from florilegium.model.page import Line, Page, Region, Text

ALTO = {
    Profile.STANDARD: "alto/alto-4-4.xsd",
    Profile.ESCRIPTORIUM: "alto/alto-4-2.xsd",
    Profile.DFG: "alto/alto-2-1.xsd",
}


def real_pages(shared: Path) -> Iterator[tuple[str, Page]]:
    """All pages of all folders, the broken and the odd ones too."""
    for base in ("data", "golden/escriptorium/expected"):
        for path in sorted((shared / base).rglob("*")):
            if path.suffix in (".xml", ".alto") and recognise(content := path.read_bytes()) in ("alto", "page"):
                for page in read_pages(content, path.name).value or ():
                    yield str(path.relative_to(shared)), page


@pytest.mark.parametrize("profile", list(Profile))
@pytest.mark.parametrize("words", [False, True])
def test_alto_is_valid(shared: Path, profile: Profile, words: bool) -> None:
    seen = 0
    for path, page in real_pages(shared):
        content = write_alto(page, AltoOptions(profile, 1, words)).content
        assert faults(content, shared / "schemas" / ALTO[profile]) == [], path
        seen += 1
    assert seen > 200


@pytest.mark.cpython_only  # for the time it takes
@pytest.mark.parametrize("profile", list(Profile))
def test_references_in_alto_lead_somewhere(shared: Path, profile: Profile) -> None:
    """The slow proof, on what is small enough for it: every folder, every dialect."""
    for path, page in real_pages(shared):
        content = write_alto(page, AltoOptions(profile, 1, words=True)).content
        if len(content) < 15_000:
            assert faults(content, shared / "schemas" / ALTO[profile], strict=True) == [], path


def test_the_fast_proof_sees_what_the_slow_one_sees(shared: Path) -> None:
    """The proof that goes over everything is that of `loose_ends`."""
    place = shared / "schemas/alto/alto-4-4.xsd"
    lines = (Line("l", texts=(Text("a"),), type="Main"), Line("m", texts=(Text("b"),)))
    sound = write_alto(Page("a.jpg", 9, 9, (Region("r", lines=lines),))).content
    for content in (sound.replace(b'TAGREFS="', b'TAGREFS="x'), sound.replace(b'ID="m"', b'ID="l"')):
        assert content != sound
        assert loose_ends(content, place)
        assert any("'x" in fault or "'l'" in fault for fault in faults(content, place, strict=True))
    assert loose_ends(sound, place) == faults(sound, place, strict=True) == []


@pytest.mark.parametrize("words", [False, True])
def test_alto_says_the_same_when_it_is_read_again(shared: Path, words: bool) -> None:
    for path, page in real_pages(shared):
        reading = read_pages(write_alto(page, AltoOptions(words=words)).content, path)
        assert reading.value is not None
        assert summary(reading.value[0]) == summary(page), path


@pytest.mark.parametrize(
    ("profile", "schema"), [(PageProfile.ESCRIPTORIUM, "2019-07-15"), (PageProfile.TRANSKRIBUS, "2013-07-15")]
)
def test_page_for_other_programs_is_valid_and_has_all_lines(shared: Path, profile: PageProfile, schema: str) -> None:
    for path, page in real_pages(shared):
        content = write_page(page, PageOptions(profile is PageProfile.TRANSKRIBUS, profile)).content
        assert faults(content, shared / "schemas/page" / schema / "pagecontent.xsd") == [], path
        [again] = read_pages(content, path).value or ()
        texts = [
            sorted((line.type, line.text.content if line.text else "") for line in p.all_lines()) for p in (again, page)
        ]
        assert texts[0] == texts[1], path


@pytest.mark.parametrize("words", [False, True])
def test_page_is_valid_and_says_the_same(shared: Path, words: bool) -> None:
    for path, page in real_pages(shared):
        content = write_page(page, PageOptions(words)).content
        assert faults(content, shared / "schemas/page/2019-07-15/pagecontent.xsd") == [], path
        again = read_pages(content, path).value
        assert again is not None
        texts = [[(line.type, line.text) for line in found.all_lines()] for found in (again[0], page)]
        if not words and not any(len(line.texts) > 1 for line in page.all_lines()):
            assert texts[0] == texts[1], path


@pytest.mark.cpython_only  # for the time it takes
def test_references_in_page_lead_somewhere(shared: Path) -> None:
    for path, page in real_pages(shared):
        content = write_page(page, PageOptions(words=True)).content
        if len(content) < 15_000:
            place = shared / "schemas/page/2019-07-15/pagecontent.xsd"
            assert faults(content, place, strict=True) == [], path


def summary(page: Page) -> object:
    """What must survive: text, types, kinds, nesting, size."""
    lines = [(line.type, line.text.content if line.text else "") for line in page.all_lines()]
    regions = [(region.type, region.kind, len(region.regions)) for region in page.all_regions()]
    return lines, regions, len(page.orphans), page.width, page.height
