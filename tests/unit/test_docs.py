"""The examples of the manual do what it says."""

from __future__ import annotations

import json
import re
import shlex
from pathlib import Path

import openpyxl
import pytest

from building import reference
from florilegium import cli

DOCS = Path(__file__).resolve().parents[2] / "docs"
ALTO = """<alto xmlns="http://www.loc.gov/standards/alto/ns-v4#">
<Tags><OtherTag ID="t" LABEL="MainZone"/></Tags><Layout><Page ID="p" WIDTH="90" HEIGHT="90"><PrintSpace>
<TextBlock ID="b" TAGREFS="t">
<TextLine ID="l" HPOS="1" VPOS="1" WIDTH="9" HEIGHT="9"><String CONTENT="salue"/></TextLine></TextBlock>
</PrintSpace></Page></Layout></alto>"""

pytestmark = pytest.mark.cpython_only


def _blocks(language: str, page: str = "command-line.md") -> list[str]:
    text = (DOCS / page).read_text("utf-8")
    return re.findall(rf"^```{language}\n(.*?)^```", text, re.MULTILINE | re.DOTALL)


@pytest.fixture
def folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folders that the examples speak of."""
    pytest.importorskip("PIL")
    from florilegium.sample import work_folder

    for path, content in work_folder.files().items():
        (tmp_path / "maps" / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "maps" / path).write_bytes(content)
    (tmp_path / "edition").mkdir()
    for place in ("edition/1.xml", "edition/1.corrected.xml", "page.xml"):
        (tmp_path / place).write_text(ALTO, "utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_the_python_examples_run(folders: Path, capsys: pytest.CaptureFixture[str]) -> None:
    examples = _blocks("python")
    assert len(examples) == 2
    for example in examples:
        exec(compile(example, "command-line.md", "exec"), {})
    assert "edition 1 1" in capsys.readouterr().out
    assert (folders / "page.alto.xml").stat().st_size > 500


def test_the_commands_run(folders: Path) -> None:
    [commands] = [block for block in _blocks("") if "edition/" in block]
    for line in commands.splitlines():
        program, *arguments = shlex.split(line)
        assert program == "florilegium"
        assert cli.main(arguments) in (cli.ALL_THERE, cli.WITH_PROBLEMS), line
        assert Path(arguments[arguments.index("-o") + 1]).stat().st_size > 0
    assert Path("edition.txt").read_text("utf-8").splitlines()[1:] == ["salue"]


def test_the_commands_for_a_part_run(folders: Path, capsys: pytest.CaptureFixture[str]) -> None:
    [commands] = _blocks("", "annotations.md")
    for line in commands.splitlines():
        assert cli.main(shlex.split(line)[1:]) == cli.ALL_THERE, line
    assert "stone.xlsx: 1 snippets, 2 rows, 1 annotations" in capsys.readouterr().err
    noted = json.loads(Path("north.json").read_text("utf-8"))
    assert [one["body"][-1]["value"] for one in noted if isinstance(one["body"], list)] == [
        "Eaves turned up at both ends.", "A lantern, 燈籠, at either side.", "Axis of symmetry",
    ]  # fmt: skip
    sheet = openpyxl.load_workbook("ink.xlsx")["Picture"]
    assert [row[0].value for row in sheet] == ["Image", "Map of the two rivers.jpg"]


@pytest.mark.parametrize("page", ["ground-truth.md", "archive.md"])
def test_the_commands_of_the_tutorials_run(folders: Path, page: str) -> None:
    for number in (1, 2):
        (folders / "edition" / f"{number}.jpg").write_bytes(
            (folders / "maps" / "Map of the two rivers.jpg").read_bytes()
        )
    [commands] = _blocks("", page)
    for line in commands.splitlines():
        arguments = shlex.split(line)[1:]
        assert cli.main(arguments) in (cli.ALL_THERE, cli.WITH_PROBLEMS), line
        if "-o" in arguments:
            assert Path(arguments[arguments.index("-o") + 1]).stat().st_size > 0


def test_the_reference_shows_every_sign_as_it_is_and_no_default_where_there_is_none() -> None:
    rows = reference.exports().splitlines()
    [images, *_] = (row for row in rows if row.startswith("| `images` | **Images.**"))
    assert r"\* stands for any characters: plan\*, letters/1623/\*." in images
    assert images.endswith("| a text | nothing |")


def test_every_page_of_the_manual_is_linked() -> None:
    linked = set(re.findall(r"\]\(([\w-]+\.md)", "".join(p.read_text("utf-8") for p in DOCS.glob("*.md"))))
    pages = {page.name for page in DOCS.glob("*.md")} - {"index.md", "architecture.md", "reports-and-recipes.md"}
    assert pages <= linked
