"""Recipes and packages on the command line."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path

import pytest

from florilegium.cli import main
from florilegium.recipe import Recipe, fragment, write_recipe


def page(type_: str, text: str) -> bytes:
    return f"""<alto><Tags><OtherTag ID="t" LABEL="{type_}"/></Tags><Layout><Page WIDTH="9" HEIGHT="9"><PrintSpace>
      <TextBlock ID="r" TAGREFS="t"><TextLine ID="l"><String CONTENT="{text}"/></TextLine></TextBlock>
      </PrintSpace></Page></Layout></alto>""".encode()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "Work"
    folder.mkdir()
    (folder / "a.xml").write_bytes(page("Main", "one"))
    (folder / "b.xml").write_bytes(page("Title", "two"))
    return folder


def test_the_same_recipe_by_options_by_file_and_by_link(folder: Path, tmp_path: Path) -> None:
    recipe = Recipe("text", {"region_types": ["Title"]}, {"package": "bagit", "report": True})
    (tmp_path / "r.json").write_bytes(write_recipe(recipe))
    given = [str(folder), "-o"]
    for number, arguments in enumerate((
        ["run", str(tmp_path / "r.json"), *given],
        ["run", f"https://example.org/{fragment(recipe)}", *given],
    )):  # fmt: skip
        assert main([*arguments, str(tmp_path / f"{number}.zip"), "--recipe"]) == 0
        assert (tmp_path / f"{number}.zip.recipe.json").read_bytes() == write_recipe(recipe)
    first, second = ((tmp_path / f"{number}.zip").read_bytes() for number in range(2))
    assert first == second
    with zipfile.ZipFile(tmp_path / "0.zip") as archive:
        assert "two" in archive.read("Work_bag/data/Work.txt").decode()
        assert json.loads(archive.read("Work_bag/data/report.json"))["asked"]["recipe"] == recipe.as_json()
    options = ["export", "text", *given, str(tmp_path / "t.txt"), "--set", "region_types=Title", "--report", "--recipe"]
    assert main(options) == 0
    assert main(["run", str(tmp_path / "t.txt.recipe.json"), *given, str(tmp_path / "u.txt")]) == 0
    assert (tmp_path / "t.txt").read_bytes() == (tmp_path / "u.txt").read_bytes()
    report = json.loads((tmp_path / "t.txt.report.json").read_bytes())
    assert report["made"]["counts"] == {"pages": 1, "lines": 1, "characters": 3}
    assert report["made"]["result"]["path"] == "t.txt"
    assert (tmp_path / "t.txt.report.html").exists()


def test_a_bag_as_a_folder(folder: Path, tmp_path: Path) -> None:
    assert main(["export", "alto", str(folder), "-o", f"{tmp_path}/bag/", "--package", "bagit", "--report"]) == 0
    assert (tmp_path / "bag" / "data" / "METS.xml").exists()
    assert (tmp_path / "bag" / "manifest-sha512.txt").exists()
    assert json.loads((tmp_path / "bag.report.json").read_bytes())["made"]["result"] is None


def test_a_recipe_for_another_folder_says_what_is_not_here(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    link = fragment(Recipe("text", {"version": "v2"}))
    assert main(["run", link, str(folder), "-o", str(tmp_path / "t.txt")]) == 1
    assert "this folder has no 'v2'" in capsys.readouterr().err
    assert (tmp_path / "t.txt").exists()


@pytest.mark.parametrize("content", [b"{}", b'{"florilegium": 1, "export": "pdf"}'])
def test_what_is_no_recipe(folder: Path, tmp_path: Path, content: bytes) -> None:
    (tmp_path / "r.json").write_bytes(content)
    assert main(["run", str(tmp_path / "r.json"), str(folder), "-o", str(tmp_path / "t.txt")]) == 2
    assert main(["run", str(tmp_path / "no.json"), str(folder), "-o", str(tmp_path / "t.txt")]) == 2
    assert not (tmp_path / "t.txt").exists()


def test_the_report_never_replaces_a_file_of_the_folder(folder: Path) -> None:
    (folder / "t.txt.report.json").write_bytes(b"mine")
    assert main(["export", "text", str(folder), "-o", str(folder / "t.txt"), "--report"]) == 2
    assert (folder / "t.txt.report.json").read_bytes() == b"mine"
