"""dist/: everything a static host needs, put together from its parts."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Mapping
from pathlib import Path

from building import codecs, digests, manual, modules, offline, policy, runtime, sample, schemas
from building.places import DIST, SITE


def build() -> Path:
    """Bring dist/ up to date and return it; only what differs is written."""
    files = _site()
    parts: dict[str, Mapping[str, Path | bytes]] = {
        "pyodide": runtime.gather(),
        "codecs": codecs.gather(),
        "schemas": schemas.gather(),
        "sample": sample.gather(),
        "docs": manual.gather(),
    }
    for folder, part in parts.items():
        files |= {f"{folder}/{name}": content for name, content in part.items()}
    # Without it GitHub's pages would be run through Jekyll, which leaves files out.
    files[".nojekyll"] = b""
    files["sw.js"] = offline.filled((SITE / "sw.js").read_bytes(), files)
    sync(files, DIST)
    return DIST


def _site() -> dict[str, Path | bytes]:
    files: dict[str, Path | bytes] = {}
    for path in digests.files(SITE):
        name = path.relative_to(SITE)
        files[name.as_posix()] = _page(path) if path.suffix == ".html" else path
    return files


def _page(path: Path) -> bytes:
    return policy.applied(path.relative_to(SITE), modules.named(path.read_bytes(), SITE))


def sync(files: Mapping[str, Path | bytes], folder: Path) -> None:
    """Make a folder hold exactly these files, each replaced in one step: a running server never sends half of one."""
    for name, content in files.items():
        data = content if isinstance(content, bytes) else content.read_bytes()
        path = folder / name
        if not path.is_file() or path.read_bytes() != data:
            path.parent.mkdir(parents=True, exist_ok=True)
            with tempfile.TemporaryDirectory(dir=folder, prefix=".new-") as temporary:
                fresh = Path(temporary) / "file"
                fresh.write_bytes(data)
                fresh.replace(path)
    _prune(folder, {folder / name for name in files})


def _prune(folder: Path, wanted: set[Path]) -> None:
    keep = wanted | {parent for path in wanted for parent in path.parents}
    for path in sorted(folder.rglob("*")):
        if path not in keep and path.exists() and not path.name.startswith(".new-"):
            shutil.rmtree(path) if path.is_dir() else path.unlink()
