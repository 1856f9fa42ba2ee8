"""The sample folder that a visitor without data of their own can open; florilegium.sample makes it."""

from __future__ import annotations

import json
import os
from pathlib import Path

from building import digests, store, tools
from building.failure import run
from building.places import PACKAGE, ROOT


def gather() -> dict[str, Path | bytes]:
    """The files of dist/sample/ and an index.json that lists them, as a page cannot list a folder of its host."""
    if not (PACKAGE / "sample.py").exists() and not (PACKAGE / "sample" / "__main__.py").exists():
        return {}

    def make(folder: Path) -> None:
        python = tools.build_environment() / "python"
        env = {**os.environ, "PYTHONPATH": str(PACKAGE.parent), "PYTHONDONTWRITEBYTECODE": "1"}
        run([python, "-m", "florilegium.sample", folder], doing="Making the sample folder", env=env)

    folder = store.made("sample", digests.tree(ROOT, PACKAGE), make)
    found: dict[str, Path | bytes] = {path.relative_to(folder).as_posix(): path for path in digests.files(folder)}
    index = [{"path": name, "size": path.stat().st_size} for name, path in found.items() if isinstance(path, Path)]
    return {**found, "index.json": json.dumps(index, ensure_ascii=False, indent=1).encode()}
