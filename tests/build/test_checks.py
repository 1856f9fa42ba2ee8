"""Style and types of everything written in Python."""

from __future__ import annotations

import subprocess
import sys

import pytest

from tests.conftest import ROOT


@pytest.mark.parametrize(
    "command",
    [["ruff", "check", "build.py", "py", "tests"], ["mypy", "py/florilegium"], ["mypy", "py/building", "build.py"]],
    ids=["ruff", "mypy florilegium", "mypy building"],
)
def test_check(command: list[str]) -> None:
    run = subprocess.run([sys.executable, "-m", *command], cwd=ROOT, capture_output=True, text=True)
    assert run.returncode == 0, run.stdout + run.stderr
