"""Packages that are unpacked when they are first asked for, and what Python does before there is a page."""

from __future__ import annotations

import importlib
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from florilegium.browser.packed import Packed
from florilegium.browser.rehearsal import rehearse


@pytest.fixture
def wheel(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A wheel with a package of two modules, which is found when it is asked for."""
    path, place = tmp_path / "pressed.whl", tmp_path / "packages"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("pressed/__init__.py", "from pressed.flower import NAME")
        archive.writestr("pressed/flower.py", "NAME = 'gentian'")
    place.mkdir()
    monkeypatch.syspath_prepend(str(place))
    monkeypatch.setattr(sys, "meta_path", [*sys.meta_path, Packed("pressed", path, str(place))])
    return path


def test_a_package_is_unpacked_when_it_is_asked_for(wheel: Path) -> None:
    with pytest.raises(ModuleNotFoundError):
        importlib.import_module("pressed_elsewhere")
    assert wheel.exists()
    assert importlib.import_module("pressed").NAME == "gentian"
    assert not wheel.exists()
    assert not any(isinstance(finder, Packed) for finder in sys.meta_path)


@pytest.fixture
def nothing_imported() -> Iterator[None]:
    """As in a Python that has just started, and has no packages."""
    before = dict(sys.modules)
    for name in before:
        if name.partition(".")[0] == "florilegium":
            del sys.modules[name]
    sys.modules.update(dict.fromkeys(("js", "pyodide", "florilegium_host", "lxml", "openpyxl", "PIL")))  # type: ignore[arg-type]
    yield
    sys.modules.clear()
    sys.modules.update(before)


def test_rehearsing_imports_all_that_needs_no_page_and_no_other_package(nothing_imported: None) -> None:
    rehearse()
    expected = {"florilegium.inventory", "florilegium.exports.registry", "florilegium.delivery.deliver"}
    assert expected <= set(sys.modules)
    assert "florilegium.browser.bridge" not in sys.modules
