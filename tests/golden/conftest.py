"""The work folder of IMMARKUS, and what IMMARKUS itself made of it."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from florilegium.folder.disk import disk_folder
from florilegium.inventory import Inventory, look


@pytest.fixture(scope="module")
def golden(shared: Path) -> Path:
    """The folder with what IMMARKUS made."""
    return shared / "golden/immarkus/expected"


@pytest.fixture(scope="module")
def inventory(shared: Path) -> Inventory:
    """The work folder, read by us."""
    [folder] = (shared / "golden/immarkus/input").iterdir()
    return asyncio.run(look(disk_folder(folder)))
