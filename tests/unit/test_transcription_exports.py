"""The exports of transcriptions, and how they are delivered."""

from __future__ import annotations

import asyncio
import io
import zipfile
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from florilegium.delivery.deliver import deliver
from florilegium.delivery.to_disk import deliver_to_disk
from florilegium.exports.export import AnyExport
from florilegium.exports.options import OptionError, depending, describe, parse
from florilegium.exports.transcriptions import alto, text, text_pages
from florilegium.exports.transcriptions import page as page_export
from florilegium.exports.transcriptions.options import MOST_PAGES, versions
from florilegium.folder.disk import disk_folder
from florilegium.folder.memory import MemoryFile, memory_folder
from florilegium.formats import mets
from florilegium.formats.transcription import read_pages
from florilegium.inventory import Counts, Document, Inventory, PageEntry, Source, look
from florilegium.job import Job
from florilegium.package.sink import StreamSink


def page(content: str = "text", type_: str = "Main", image: str = "") -> bytes:
    return f"""<alto><Description><sourceImageInformation><fileName>{image}</fileName></sourceImageInformation></Description>
      <Tags><OtherTag ID="t" LABEL="{type_}"/></Tags><Layout><Page WIDTH="9" HEIGHT="9"><PrintSpace>
      <TextBlock ID="r" TAGREFS="t"><TextLine ID="l"><String CONTENT="{content}"/></TextLine></TextBlock>
      <TextBlock ID="u"/></PrintSpace></Page></Layout></alto>""".encode()


def inventory(files: dict[str, bytes]) -> Inventory:
    return asyncio.run(look(memory_folder("Work", files)))


def run(export: AnyExport, found: Inventory, **values: Any) -> tuple[bytes, Job]:
    stream = io.BytesIO()
    decoder: Any = None
    job = Job(decoder)
    asyncio.run(deliver(export, found, parse(export.options, values), job, StreamSink(stream)))
    return stream.getvalue(), job


def unzipped(content: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def test_text_of_one_document() -> None:
    found = inventory({"a.xml": page(" one ", image="a.jpg"), "b.xml": page(""), "c.xml": page("&lt;three>")})
    content, job = run(text.EXPORT, found)
    rule = "-" * 15
    assert content.decode() == f"{rule} Element 1 (a.jpg) {rule}\n one \n{rule} Element 3 (c) {rule}\n<three>\n"
    assert job.counts == {"pages": 2, "lines": 2, "characters": 12}


def test_text_of_several_documents_names_them() -> None:
    content, _ = run(text.EXPORT, inventory({"x/a.xml": page("1"), "y/a.xml": page("2")}))
    assert content.decode().splitlines()[::2] == [f"{'-' * 15} {name}: Element 1 (a) {'-' * 15}" for name in "xy"]


def test_no_text_is_an_empty_file() -> None:
    assert run(text.EXPORT, inventory({"a.xml": page("")}))[0] == b""


def test_alto_files_and_mets() -> None:
    found = inventory({"a.xml": page("1", image="x/a b.jpg"), "c.xml": page("2"), "a b.jpg": b"\xff\xd8"})
    content, job = run(alto.EXPORT, found, include_images="yes")
    files = unzipped(content)
    assert list(files) == ["a b.jpg", "a b.xml", "c.xml", "METS.xml"]
    assert files["a b.jpg"] == b"\xff\xd8"
    assert job.counts == {"images": 1, "pages": 2, "regions": 4, "lines": 2, "characters": 2}
    assert [(problem.code, problem.path) for problem in job.problems] == [("image-not-here", "")]
    described = mets.read(files["METS.xml"], "METS.xml").value
    assert described is not None
    assert [[file.href for file in p.files] for p in described.pages] == [["a b.jpg", "a b.xml"], ["c.xml"]]
    assert [file.size for file in described.files] == [len(files[file.href]) for file in described.files]


def test_the_image_name_in_alto_is_that_of_the_image_in_the_zip() -> None:
    files = {"a.xml": page(image="wrong/A.tif"), "A.jpg": b""}
    for include_images in (False, True):
        made = unzipped(run(alto.EXPORT, inventory(files), include_images=include_images)[0])
        pages = read_pages(made["A.xml"], "A.xml").value
        assert pages is not None
        assert pages[0].image == "A.jpg"


def test_equal_stems_and_a_page_called_mets() -> None:
    files = {"1.xml": page(image="a.jpg"), "2.xml": page(image="a.tif"), "3.xml": page(image="METS.png")}
    made = unzipped(run(alto.EXPORT, inventory(files))[0])
    assert list(made) == ["a.xml", "a_tif.xml", "METS_png.xml", "METS.xml"]


def test_a_line_stays_one_line_in_every_export() -> None:
    """Whatever breaks there are in the text of a line of the page."""
    equiv = "<TextEquiv><Unicode>c\nd</Unicode></TextEquiv>"
    as_page = f"""<PcGts><Page imageFilename="b.jpg" imageWidth="9" imageHeight="9"><TextRegion id="r"><TextLine id="l">{equiv}
      </TextLine></TextRegion></Page></PcGts>"""
    found = inventory({"a.xml": page("a&#10; b"), "b.xml": as_page.encode()})
    assert [(p.code, p.path) for p in found.problems if p.code == "line-breaks"] == [
        ("line-breaks", "a.xml"),
        ("line-breaks", "b.xml"),
    ]
    assert run(text.EXPORT, found)[0].decode().splitlines()[1::2] == ["a b", "c d"]
    for export in (text_pages.EXPORT, alto.EXPORT, page_export.EXPORT):
        made = unzipped(run(export, found)[0])
        for name, expected in (("a", b"a b"), ("b", b"c d")):
            [content] = [content for path, content in made.items() if path.startswith(f"{name}.")]
            assert expected in content, export.id


def test_each_document_has_its_folder() -> None:
    made = unzipped(run(alto.EXPORT, inventory({"x/a.xml": page(), "y/a.xml": page()}))[0])
    assert list(made) == ["x/a.xml", "x/METS.xml", "y/a.xml", "y/METS.xml"]


def test_an_image_that_vanished_is_not_in_the_mets() -> None:
    found = inventory({"a.xml": page(image="a.jpg"), "a.jpg": b"12"})

    class Gone(MemoryFile):
        async def read_part(self, start: int, stop: int) -> bytes:
            raise OSError("it is gone")

    files = tuple(Gone(f.path, b"12") if f.path == "a.jpg" else f for f in found.folder.files)
    later = Inventory(type(found.folder)("Work", files), found.documents, None, (), (), ())
    content, job = run(alto.EXPORT, later, include_images=True)
    files_made = unzipped(content)
    assert list(files_made) == ["a.xml", "METS.xml"]
    assert b"a.jpg" not in files_made["METS.xml"]
    assert [problem.code for problem in job.problems] == ["file-unreadable"]


def test_choices_of_a_folder() -> None:
    found = inventory({"a.xml": page(), "a.choco.xml": page(type_="Other"), "b.xml": page()})
    options = {option["name"]: option for option in describe(text.TextOptions, found)}
    versions = [(c["value"], c["label"], c["counts"]) for c in options["version"]["choices"]]
    assert versions == [
        ("", "transcription", {"pages": 2, "lines": 2}), ("choco", "choco", {"pages": 1, "lines": 1})
    ]  # fmt: skip
    assert [c["counts"] for c in options["fallback"]["choices"]] == [{}, *(counts for _, _, counts in versions)]
    assert [(c["value"], c["count"]) for c in options["region_types"]["choices"]] == [("Main", 2), ("Other", 0)]
    assert [c["value"] for c in options["pages"]["choices"]] == ["a", "b"]
    assert options["region_types"]["default"] is None
    options = {option["name"]: option for option in describe(text.TextOptions, found, {"version": "choco"})}
    assert [(c["value"], c["count"]) for c in options["region_types"]["choices"]] == [("Main", 1), ("Other", 1)]
    again = depending(text.TextOptions(version="choco"), found)
    assert again == {name: options[name]["choices"] for name in ("fallback", "region_types", "line_types")}


def test_versions_that_can_stand_in_are_those_that_are_not_chosen() -> None:
    def offered(found: Inventory, **values: Any) -> list[str]:
        options = {option["name"]: option for option in describe(text.TextOptions, found, values)}
        assert options["fallback"]["type"] == "chain"
        return [choice["value"] for choice in options["fallback"]["choices"]]

    found = inventory({"a.xml": page(), "a.new.xml": page(), "a.old.xml": page(), "a.ocr.xml": page()})
    assert offered(found) == ["", "transcription", "new", "ocr", "old"]
    assert offered(found, version="") == ["", "new", "ocr", "old"]  # which is the first, transcription
    assert offered(found, version="ocr", fallback="new") == ["", "transcription", "new", "old"]
    assert offered(found, version="ocr", fallback=["ocr"]) == ["", "transcription", "new", "ocr", "old"]
    assert offered(inventory({"a.xml": page()})) == []


@pytest.mark.parametrize(
    ("given", "chain"),
    [
        ("", ("new",)),
        (None, ("new",)),
        ([], ("new",)),
        ("old", ("new", "old")),
        (["old"], ("new", "old")),
        (["old", "ocr"], ("new", "old", "ocr")),
        ('["old", "ocr"]', ("new", "old", "ocr")),
        ("[sic]", ("new", "[sic]")),
        ("[1", ("new", "[1")),
        ("old, ocr", ("new", "old, ocr")),  # the selection finds out whether that is one name
    ],
)
def test_a_chain_as_forms_recipes_and_the_command_line_give_it(given: Any, chain: tuple[str, ...]) -> None:
    options = parse(text.TextOptions, {"version": "new", "fallback": given})
    assert options.selection().versions == chain


def test_a_chain_of_any_length() -> None:
    files = {
        "1.xml": page("first"),
        "1.b.xml": page(""),
        "2.xml": page(""),
        "2.b.xml": page("second"),
        "3.xml": page(""),
    }
    files |= {"3.b.xml": page(""), "1.c.xml": page("-"), "2.c.xml": page("-"), "3.c.xml": page("third")}
    found = inventory(files)
    assert run(text.EXPORT, found, fallback=["b", "c"])[0].decode().splitlines()[1::2] == ["first", "second", "third"]
    assert run(text.EXPORT, found, version="b", fallback=["c"])[0].decode().splitlines()[1::2] == [
        "-",
        "second",
        "third",
    ]


def test_documents_of_different_versions() -> None:
    def document(*names: str) -> Document:
        sources = {name: Source("1.xml", 0, Counts(lines=lines + 1)) for lines, name in enumerate(names)}
        return Document("Book", "", (PageEntry("1", "", "", None, sources),), names)

    one, two = document("corrected", "model"), document("model", "corrected", "old")
    found = replace(inventory({"a.xml": page()}), documents=(one, two))
    assert [(choice.label, choice.counts["pages"], choice.counts["lines"]) for choice in versions(found)] == [
        ("the first of each document", 2, 2), ("corrected", 2, 3), ("model", 2, 3), ("old", 1, 3)
    ]  # fmt: skip


def test_a_form_does_not_list_thousands_of_pages() -> None:
    found = inventory({f"{number}.xml": page(str(number)) for number in range(MOST_PAGES + 1)})
    pages = next(option for option in describe(text.TextOptions, found) if option["name"] == "pages")
    assert (pages["type"], pages["choices"], pages["default"]) == ("text", [], "")
    assert pages["in_words"].startswith("1-20, 35, f12r")
    content, job = run(text.EXPORT, found, pages="2-3, 300-, 7-9, nowhere")
    assert content.decode().split()[5::6] == ["1", "2", "6", "7", "8", "299", "300"]
    assert [problem.message for problem in job.problems] == ["There is no page nowhere."]


def test_confidence_is_a_share() -> None:
    with pytest.raises(OptionError, match="from 0 to 1"):
        run(text.EXPORT, inventory({"a.xml": page()}), least_confidence="95")


def test_options_as_a_form_sends_them() -> None:
    found = inventory({"a.xml": page("a"), "b.xml": page("b", "Other")})
    content, _ = run(text.EXPORT, found, pages=["b", "a"], region_types='["Other"]', untyped_regions="no")
    assert content.decode().splitlines()[1:] == ["b"]


def test_plans() -> None:
    found = inventory({"a.xml": page("a"), "b.xml": page("b")})
    plan = alto.EXPORT.plan(found, alto.AltoExportOptions(include_images=True))
    assert plan.counts == {"pages": 2, "regions": 4, "lines": 2}
    assert [problem.message for problem in plan.problems] == ["2 of 2 pages have no image in the folder: a, b."]
    assert text.EXPORT.plan(found, text.TextOptions(region_types=("Main",))).counts == {"pages": 2}
    assert not text.EXPORT.applies(inventory({"a.jpg": b""}))


@pytest.mark.parametrize("export", [alto.EXPORT, page_export.EXPORT], ids=["alto", "page"])
def test_the_plan_tells_whether_words_are_written(export: AnyExport) -> None:
    """eScriptorium's kinds have none, whatever is asked for."""
    found = inventory({"a.xml": page()})

    def without_words(**values: Any) -> bool:
        losses = export.plan(found, parse(export.options, values)).losses
        return any(loss.startswith("Words and characters with their places are left out") for loss in losses)

    assert without_words()
    assert not without_words(words=True)
    assert without_words(words=True, profile="escriptorium")


def test_names_of_results() -> None:
    found = inventory({"a.xml": page()})
    assert text.EXPORT.file_name(found, text.TextOptions()) == "Work.txt"
    assert alto.EXPORT.file_name(found, alto.AltoExportOptions()) == "Work_alto.zip"


def disk_inventory(place: Path) -> Inventory:
    place.mkdir()
    (place / "a.xml").write_bytes(page("a", image="a.jpg"))
    (place / "a.jpg").write_bytes(b"\xff\xd8")
    return asyncio.run(look(disk_folder(place)))


def test_into_a_folder_on_disk(tmp_path: Path) -> None:
    found = disk_inventory(tmp_path / "in")
    decoder: Any = None
    options = alto.AltoExportOptions(include_images=True)
    asyncio.run(deliver_to_disk(alto.EXPORT, found, options, Job(decoder), f"{tmp_path}/out/"))
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == ["METS.xml", "a.jpg", "a.xml"]
    assert (tmp_path / "out" / "a.jpg").read_bytes() == b"\xff\xd8"


def test_into_a_file_on_disk(tmp_path: Path) -> None:
    found = disk_inventory(tmp_path / "in")
    decoder: Any = None
    asyncio.run(deliver_to_disk(text.EXPORT, found, text.TextOptions(), Job(decoder), f"{tmp_path}/new/out.txt"))
    assert (tmp_path / "new" / "out.txt").read_text(encoding="utf-8").endswith("\na\n")


def test_the_opened_folder_is_never_written_to(tmp_path: Path) -> None:
    found = disk_inventory(tmp_path / "in")
    before = {path.name: path.read_bytes() for path in (tmp_path / "in").iterdir()}
    decoder: Any = None
    for out in (f"{tmp_path}/in/", f"{tmp_path}/in/a.xml"):
        with pytest.raises(OSError, match="opened folder"):
            asyncio.run(deliver_to_disk(alto.EXPORT, found, alto.AltoExportOptions(), Job(decoder), out))
    assert {path.name: path.read_bytes() for path in (tmp_path / "in").iterdir()} == before
