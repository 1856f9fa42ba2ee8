"""The whole suite again, inside the runtime the page ships; one test here for each file of it."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from xml.etree import ElementTree

import pytest

from building import dist, pytests, tools
from tests.conftest import ROOT, shared_folder

_TESTS = ROOT / "tests"
_ELSEWHERE = {"bench", "browser", "build", "wasm"}
# pytest-timeout cannot work there, so its setting is unknown. A file that cannot be collected fails alone.
_ARGUMENTS = [
    *("-v", "--tb=short", "--continue-on-collection-errors", "-p", "no:cacheprovider"),
    *("-W", "ignore::pytest.PytestConfigWarning"),
]
_FILES = [
    path.relative_to(ROOT).as_posix()
    for path in sorted(_TESTS.rglob("test_*.py"))
    if path.relative_to(_TESTS).parts[0] not in _ELSEWHERE
]


@pytest.fixture(scope="module")
def outcome(tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[ElementTree.Element]]:
    """The test cases of the run, by their file."""
    out = tmp_path_factory.mktemp("wasm")
    given = {
        "runtime": str(dist.build() / "pyodide"),
        "stdlib": str(pytests.whole_stdlib()),
        "wheels": str(pytests.wheels()),
        "tree": str(ROOT),
        "shared": str(shared_folder() or ""),
        "out": str(out),
        "arguments": [*_ARGUMENTS, "--junit-xml=/out/report.xml"],
    }
    env = tools.node()
    run = subprocess.run(
        # pytest and hypothesis stand on the stack too, which the page's own calls do not have below them.
        [tools.program("node", env), "--stack-size=3900", Path(__file__).with_name("run.mjs"), json.dumps(given)],
        env=env,
        capture_output=True,
        text=True,
        timeout=600,
    )
    report = out / "report.xml"
    assert report.exists(), f"pytest did not finish inside Pyodide:\n{run.stdout[-2000:]}\n{run.stderr[-3000:]}"
    cases: dict[str, list[ElementTree.Element]] = {}
    for case in ElementTree.parse(report).iter("testcase"):
        # A test in a class has the class behind its module, one that could not be collected has no class at all.
        name = case.get("classname") or case.get("name", "")
        file = next((file for file in _FILES if f"{name}.".startswith(f"{_dotted(file)}.")), name)
        cases.setdefault(file, []).append(case)
    return cases


def _dotted(file: str) -> str:
    return file.removesuffix(".py").replace("/", ".")


@pytest.mark.timeout(660)
@pytest.mark.parametrize("file", _FILES)
def test_inside_pyodide(outcome: dict[str, list[ElementTree.Element]], file: str) -> None:
    cases = outcome.get(file, [])
    assert cases, f"{file} did not run: {sorted(set(outcome) - set(_FILES))}"
    faults = [(case.get("name"), fault) for case in cases for kind in ("failure", "error") for fault in case.iter(kind)]
    bad = [f"{name}: {(fault.text or '')[-1500:]}" for name, fault in faults]
    assert not bad, "\n\n".join(bad)
    skipped = [next(case.iter("skipped")).get("message") for case in cases if case.find("skipped") is not None]
    if len(skipped) == len(cases):
        pytest.skip(f"inside Pyodide: {skipped[0]}")
