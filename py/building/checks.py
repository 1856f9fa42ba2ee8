"""The test run: what it needs is installed, then one pytest does all: style, types, CPython, Pyodide, Chromium."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from building import dist, tools
from building.failure import Command
from building.places import ROOT

_CHROMIUM = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")
_FIREFOX = ("firefox-esr", "firefox")


def test(arguments: Sequence[str], *, fast: bool) -> int:
    """Run all tests and return pytest's exit status.

    Args:
        arguments: passed on to pytest.
        fast: only what runs in CPython: no Pyodide, no browser, no dist/.
    """
    scripts = tools.test_environment()
    if not fast:
        dist.build()
        _ensure_browsers()
    selection = ["-m", "not wasm and not browser"] if fast else []
    return _foreground([scripts / "python", "-m", "pytest", *selection, *arguments], scripts)


def bench(name: str | None, arguments: Sequence[str]) -> int:
    """Run one script of tests/bench, or all of them; returns the first exit status that is not 0."""
    scripts = tools.test_environment()
    dist.build()
    folder = ROOT / "tests" / "bench"
    found = sorted(folder.glob(f"{name or '*'}.py"))
    if not found:
        print(f"There is no such measurement in {folder.relative_to(ROOT)}.", file=sys.stderr)
        return 2
    return next(filter(None, (_foreground([scripts / "python", path, *arguments], scripts) for path in found)), 0)


def find_chromium() -> str | None:
    """The path of a Chromium on this machine."""
    return next(filter(None, map(shutil.which, _CHROMIUM)), None)


def find_firefox() -> str | None:
    """The path of a Firefox on this machine."""
    return next(filter(None, map(shutil.which, _FIREFOX)), None)


def find_webkit() -> str | None:
    """The path of the program that drives a WebKit on this machine."""
    return shutil.which("WebKitWebDriver")


def find_screen() -> str | None:
    """The path of a program that is a screen without a display, for browsers that cannot do without one."""
    return shutil.which("Xvfb")


def _ensure_browsers() -> None:
    """Install browsers where that is possible; otherwise their tests skip, or fail in continuous integration."""
    root = hasattr(os, "geteuid") and os.geteuid() == 0
    wanted = {
        "chromium": find_chromium, "firefox-esr": find_firefox, "webkit2gtk-driver": find_webkit, "xvfb": find_screen
    }  # fmt: skip
    missing = [package for package, find in wanted.items() if not find()]
    if not missing or not root or not Path("/etc/debian_version").exists():
        return
    print(f"Installing {' and '.join(missing)} from Debian …", file=sys.stderr)
    env = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    # One by one: that one of them is not to be had must not keep the others out.
    installs = [["apt-get", "install", "-y", "-qq", package] for package in missing]
    for command in (["apt-get", "update", "-qq"], *installs):
        subprocess.run(command, env=env, check=False, stdout=subprocess.DEVNULL)


def _foreground(command: Command, scripts: Path) -> int:
    """Run a command of the tool environment with its output on the terminal."""
    env = {**os.environ, "PATH": f"{scripts}{os.pathsep}{os.environ.get('PATH', '')}"}
    return subprocess.run([str(part) for part in command], cwd=ROOT, env=env, check=False).returncode
