"""What every test may use; it also runs inside Pyodide, so it imports nothing but pytest and hypothesis."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

ROOT = Path(__file__).resolve().parents[1]
IN_PYODIDE = sys.platform == "emscripten"

# How long an example takes depends on what else the machine does. And a check of a change should find what the change did,
# and no other thing on some days: new examples are looked for when somebody asks, with --hypothesis-profile=explore.
_UNTIMED = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("florilegium", _UNTIMED, derandomize=True)
settings.register_profile("explore", _UNTIMED)
settings.load_profile("florilegium")

# These folders start processes and browsers; inside Pyodide they cannot even be imported.
collect_ignore = ["bench", "browser", "build", "wasm"] if IN_PYODIDE else ["bench"]

# The slow ones come last, so that a mistake shows early.
_ORDER = {"build": 0, "wasm": 2, "browser": 3}


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        folder = item.path.relative_to(ROOT / "tests").parts[0]
        if folder in ("wasm", "browser"):
            item.add_marker(folder)
        if IN_PYODIDE and item.get_closest_marker("cpython_only"):
            item.add_marker(pytest.mark.skip(reason="not possible inside Pyodide"))
    items.sort(key=lambda item: _ORDER.get(item.path.relative_to(ROOT / "tests").parts[0], 1))


def shared_folder() -> Path | None:
    """The folder of real data and schemas beside the repository, where there is one."""
    chosen = os.environ.get("FLORILEGIUM_SHARED")
    folder = Path(chosen) if chosen else ROOT.parent / "shared"
    return folder if folder.is_dir() else None


@pytest.fixture(scope="session")
def shared() -> Path:
    """Real data by other people; tests that use it skip where it is absent."""
    folder = shared_folder()
    if folder is None:
        pytest.skip("needs the shared data ($FLORILEGIUM_SHARED, or a folder 'shared' beside the repository)")
    return folder
