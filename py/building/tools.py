"""Virtual environments in the cache, one for each list of requirements, and Node."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Sequence
from functools import cache as once
from pathlib import Path

from building import places
from building.digests import digest
from building.failure import Command, Failure, run
from building.pins import NODE
from building.places import ROOT

_SCRIPTS = "Scripts" if sys.platform == "win32" else "bin"


def requirements(*groups: str) -> list[str]:
    """The named dependency groups of pyproject.toml; the name ``project`` means the package's own dependencies."""
    table = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    lists = {**table["dependency-groups"], "project": table["project"]["dependencies"]}
    return [requirement for group in groups for requirement in lists[group]]


def environment(wanted: Sequence[str], *, alone: Sequence[str] = (), tree: bool = False) -> Path:
    """The ``bin`` folder of a virtual environment that has all of ``wanted``; made on first need.

    Args:
        wanted: requirements as pip takes them.
        alone: further ones, installed without what they depend on.
        tree: also install this source tree itself, editable; such an environment belongs to this tree alone.
    """
    # Not a case for store.made: an environment does not survive being moved to its final place.
    key = digest(*wanted, *(f"alone {one}" for one in alone), str(ROOT) if tree else "", sys.version, sys.executable)
    folder = places.cache() / "environments" / key[:16]
    scripts, finished = folder / _SCRIPTS, folder / "finished"
    if not finished.exists():
        print(f"Installing {', '.join(wanted) or 'a plain environment'} …", file=sys.stderr)
        shutil.rmtree(folder, ignore_errors=True)
        _create(folder)
        pip: Command = [scripts / "python", "-m", "pip", "install", "--quiet"]
        if wanted:
            run([*pip, *wanted], doing="Installing the tools")
        if alone:
            run([*pip, "--no-deps", *alone], doing="Installing the tools that need nothing else")
        if tree:
            run([*pip, "--no-deps", "--no-build-isolation", "--editable", ROOT], doing="Installing florilegium")
        finished.touch()
    return scripts


def _create(folder: Path) -> None:
    try:
        run([sys.executable, "-m", "venv", folder], doing="Making a virtual environment")
    except Failure as failure:
        shutil.rmtree(folder, ignore_errors=True)
        raise Failure(
            f"{failure}\nPython's venv module is incomplete here. On Debian and Ubuntu install it with "
            "'apt-get install python3-venv', elsewhere install Python from its official installer."
        ) from failure


@once
def build_environment() -> Path:
    """The environment that builds the wheel and the sample folder."""
    return environment(requirements("project", "build"))


@once
def test_environment() -> Path:
    """The environment that runs the tests and the measurements of this tree."""
    return environment(requirements("project", "build", "test"), alone=requirements("readers"), tree=True)


@once
def node() -> dict[str, str]:
    """An environment for child processes in which ``node`` (20 or newer) and ``npm`` are found first."""
    if shutil.which("npm") and _node_version() >= 20:
        return dict(os.environ)
    scripts = environment([NODE])
    return {**os.environ, "PATH": f"{scripts}{os.pathsep}{os.environ['PATH']}"}


def _node_version() -> int:
    """The major version of the machine's Node, 0 without one."""
    try:
        answer = subprocess.run(["node", "--version"], capture_output=True, text=True, check=True).stdout
        return int(answer.strip().lstrip("v").partition(".")[0])
    except (OSError, ValueError, subprocess.CalledProcessError):
        return 0


def program(name: str, env: dict[str, str]) -> str:
    """The full path of a program in such an environment (on Windows npm is a .cmd file, found by no other way)."""
    return shutil.which(name, path=env["PATH"]) or name
