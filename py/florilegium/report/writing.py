"""The report as files: JSON for machines, and for people one HTML page that needs nothing but itself."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from html import escape
from importlib import resources
from typing import Any

from florilegium.formats.json_text import write_json
from florilegium.problems import counted

# A head in capitals is that of a column of numbers.
_FILE = ("File", "SIZE", "SHA-256 checksum")
_COUNT = ("In it", "NUMBER")
_KIND = ("Kind", "HOW MANY", "What it is")
_BALANCE = ("What", "IN THE FOLDER", "IN THE RESULT", "Left out, and why")


def as_json(report: dict[str, Any]) -> bytes:
    """The report for machines."""
    return write_json(report, indent=2) + b"\n"


def style() -> str:
    """The style sheet in the page, every character of it: the policy of the site allows it by its checksum."""
    return resources.files("florilegium.report").joinpath("style.css").read_text("utf-8")


def as_html(report: dict[str, Any]) -> bytes:
    """The report for people. Nothing in it is fetched or run; all texts are escaped and find their own direction."""
    # Half of a surrogate pair is no text, and must not stop the rest; at a NUL some programs stop reading.
    return "\n".join(_page(report)).replace("\0", "\N{REPLACEMENT CHARACTER}").encode("utf-8", "replace")


def _page(report: dict[str, Any]) -> Iterator[str]:
    asked, made, left = report["asked"], report["made"], report["left_out"]
    title = f"{asked['title']}: {asked['folder']}" if asked["folder"] else asked["title"]
    yield '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">'
    yield '<meta name="viewport" content="width=device-width, initial-scale=1">'
    yield f"<title>{_safe(title)}</title>\n<style>{style()}</style>\n</head>\n<body>\n<main>"
    yield f'<h1 dir="auto">{_safe(title)}</h1>'
    yield f'<p class="lead">{_summary(report)}</p>'
    yield "<h2>What was made</h2>"
    if made["result"]:
        yield _table(_FILE, [_file(made["result"])])
    yield from _counts(made["counts"])
    yield "<h2>What was left out</h2>"
    yield from _left_out(left)
    if report["problems"]:
        yield f"<h2>{counted(len(report['problems']), 'thing')} to know</h2>"
        yield "<ul>" + "\n".join(map(_problem, report["problems"])) + "</ul>"
    if made["files"] and not _is_result(made["files"], made["result"]):
        yield "<h2>Files in it</h2>"
        yield _table(_FILE, map(_file, made["files"]))
    yield "<h2>How to make it again</h2>"
    yield "<p>Keep this as a file, and run <code>florilegium run FILE FOLDER -o RESULT</code>.</p>"
    yield f"<p><code>{_safe(write_json(asked['recipe']).decode())}</code></p>"
    yield "<h2>Made with</h2>"
    yield f"<p>{_safe(', '.join(f'{name} {version}' for name, version in report['software'].items()))}</p>"
    yield "</main>\n</body>\n</html>\n"


def _summary(report: dict[str, Any]) -> str:
    asked, files = report["asked"], report["made"]["files"]
    size = sum(file["size"] for file in files)
    parts = [f"From {counted(asked['files'], 'file')}", f"{counted(len(files), 'file')} made", f"{size:,} bytes"]
    return ", ".join(parts) + "."


def _counts(counts: dict[str, int]) -> Iterator[str]:
    if counts:
        yield _table(_COUNT, ((_plain(what), _number(number)) for what, number in counts.items()))


def _left_out(left: dict[str, Any]) -> Iterator[str]:
    rows = [
        (_plain(what), _number(one["in_folder"]), _number(one["made"]), _reasons(one["left_out"]))
        for what, one in left["balance"].items()
    ]
    if rows:
        yield _table(_BALANCE, rows)
    if left["losses"]:
        yield "<ul>" + "".join(f'<li dir="auto">{_safe(loss)}</li>' for loss in left["losses"]) + "</ul>"
    kinds = [
        (f'<td class="{kind["severity"]}">{kind["severity"]}</td>', _number(kind["count"]), _titled(kind))
        for kind in left["problems"]
    ]
    if kinds:
        yield _table(_KIND, kinds)
    if not (rows or kinds or left["losses"]):
        yield "<p>Nothing.</p>"


def _is_result(files: Sequence[dict[str, Any]], result: dict[str, Any] | None) -> bool:
    """Whether the only file is the result itself."""
    return result is not None and [file.get("sha256") for file in files] == [result.get("sha256")]


def _reasons(reasons: Sequence[dict[str, Any]]) -> str:
    told = (f"{one['count']:,} {_safe(one['why'])}" for one in reasons)
    return f"<td>{'<br>'.join(told) or 'nothing'}</td>"


def _titled(kind: dict[str, Any]) -> str:
    return f'<td>{_safe(kind["title"])} <span class="hint">{_safe(kind["hint"])}</span></td>'


def _problem(problem: dict[str, str]) -> str:
    place = ", ".join(part for part in (problem["path"], problem["where"]) if part)
    parts = [
        f'<span class="{problem["severity"]}">{problem["severity"]}</span> <span dir="auto">{_safe(problem["message"])}</span>',
        f'<br><code dir="auto">{_safe(place)}</code>' if place else "",
        f'<br><span class="hint">{_safe(problem["hint"])}</span>' if problem["hint"] else "",
    ]
    return f"<li>{''.join(parts)}</li>"


def _file(file: dict[str, Any]) -> tuple[str, ...]:
    path = f'<th scope="row" dir="auto">{_safe(file["path"])}</th>'
    return path, _number(file["size"]), f'<td class="sum">{_safe(file.get("sha256", ""))}</td>'


def _table(heads: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    head = "".join(
        f'<th scope="col" class="number">{one.capitalize()}</th>' if one.isupper() else f'<th scope="col">{one}</th>'
        for one in heads
    )
    body = "\n".join(f"<tr>{''.join(row)}</tr>" for row in rows)
    return f"<table>\n<thead><tr>{head}</tr></thead>\n<tbody>\n{body}\n</tbody>\n</table>"


def _plain(text: str) -> str:
    return f'<th scope="row">{_safe(text)}</th>'


def _number(number: int) -> str:
    return f'<td class="number">{number:,}</td>'


_safe: Callable[[str], str] = escape
