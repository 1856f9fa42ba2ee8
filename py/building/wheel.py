"""florilegium's own wheel, built by the ordinary way: pip and hatchling."""

from __future__ import annotations

from pathlib import Path

from building import digests, store, tools
from building.failure import run
from building.places import PACKAGE, ROOT


def build() -> Path:
    """The wheel of the package as it lies in the tree; built again only when the package changed."""
    key = digests.tree(ROOT, PACKAGE, ROOT / "pyproject.toml")

    def make(folder: Path) -> None:
        python = tools.build_environment() / "python"
        options = ("--quiet", "--no-deps", "--no-build-isolation", "--wheel-dir")
        run([python, "-m", "pip", "wheel", *options, folder, ROOT], doing="Building the florilegium wheel")

    (path,) = store.made("wheel", key, make).glob("*.whl")
    return path
