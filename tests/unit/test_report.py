"""The report as HTML: whatever names and texts a folder has, it is one harmless page."""

from __future__ import annotations

import asyncio
import io
import json
from functools import cache
from typing import Any

from hypothesis import example, given
from hypothesis import strategies as st
from lxml import etree

from florilegium.delivery.deliver import deliver
from florilegium.exports.transcriptions import alto, text
from florilegium.folder.memory import memory_folder
from florilegium.inventory import look
from florilegium.job import Job
from florilegium.package.sink import StreamSink
from florilegium.problems import CATALOGUE
from florilegium.report import as_data, as_html, as_json
from florilegium.report.writing import style

HOSTILE = '<script>alert("1")</script>&amp;\u202e'


def page(*lines: str) -> bytes:
    texts = "".join(f'<TextLine ID="l{n}"><String CONTENT="{line}"/></TextLine>' for n, line in enumerate(lines))
    return f"""<alto><Layout><Page WIDTH="9" HEIGHT="9"><PrintSpace><TextBlock ID="b">{texts}</TextBlock></PrintSpace>
      </Page></Layout></alto>""".encode()


def report(files: dict[str, bytes], name: str = "Work", export: Any = text.EXPORT, **options: Any) -> dict[str, Any]:
    decoder: Any = None
    job = Job(decoder)
    found = asyncio.run(look(memory_folder(name, files)))
    chosen = export.options(**options)
    account = asyncio.run(deliver(export, found, chosen, job, StreamSink(io.BytesIO())))
    made: dict[str, Any] = json.loads(as_json(as_data(account, job)))
    return made


def parsed(content: bytes) -> etree._Element:
    return etree.fromstring(content, etree.HTMLParser(encoding="utf-8"))


def test_what_was_left_out_is_counted_with_its_reason() -> None:
    files = {"a.xml": page("one", ""), "b.xml": page("two")}
    balance = report(files)["left_out"]["balance"]
    assert balance["lines"] == {
        "in_folder": 3,
        "made": 2,
        "left_out": [{"count": 1, "why": "without text, which plain text leaves out"}],
    }
    assert balance["characters"] == {"in_folder": 6, "made": 6, "left_out": []}
    balance = report(files, pages=("b",))["left_out"]["balance"]
    assert balance["lines"]["left_out"] == [{"count": 2, "why": "on pages that were not chosen"}]


def test_hostile_names_are_only_names() -> None:
    made = report({f"{HOSTILE}/a.xml": page("x"), f"{HOSTILE}/b.xml": b"<broken"}, HOSTILE, alto.EXPORT)
    html = as_html(made)
    root = parsed(html)
    assert not root.findall(".//script")
    heading = root.find(".//h1")
    assert heading is not None
    assert (heading.text, heading.get("dir")) == (f"ALTO: {HOSTILE}", "auto")
    assert not [name for node in root.iter() for name in node.attrib if str(name).startswith("on")]
    assert b"http:" not in html and b"https:" not in html, "nothing is fetched"


def test_the_style_sheet_is_that_of_the_policy() -> None:
    """The page's policy names it by its checksum, so not a character may be added."""
    html = as_html(report({"a.xml": page("x")})).decode()
    assert html.count("<style>") == 1
    assert html.partition("<style>")[2].partition("</style>")[0] == style()


@cache
def ordinary() -> dict[str, Any]:
    return report({"a.xml": page("x")})


@given(st.text(st.characters(exclude_categories=[])), st.sampled_from(sorted(CATALOGUE)))
@example("before \0 after", "file-unreadable")
def test_any_text_gives_a_page(message: str, code: str) -> None:
    made = ordinary()
    problems = [CATALOGUE[code].at(message, message, message, message).as_json()]
    counts = {**made["made"]["counts"], message: 1}
    root = parsed(as_html({**made, "problems": problems, "made": {**made["made"], "counts": counts}}))
    assert len(root.findall(".//h2")) == 6
