"""The built site with a probing page in it and a stand-in for the Python bridge; everything else is the real thing."""

from __future__ import annotations

import hashlib
import json
import shutil
import zipfile
from pathlib import Path

from building import dist, policy

_PROBE = Path(__file__).parent / "probe"


def probing_site(folder: Path, *, with_policy: bool = True) -> Path:
    """Copy dist/ into a folder and put the probe in."""
    shutil.copytree(dist.build(), folder, dirs_exist_ok=True)
    shutil.copytree(_PROBE, folder / "probe", ignore=shutil.ignore_patterns("*.py"))
    page = folder / "probe" / "index.html"
    if with_policy:
        page.write_bytes(policy.applied(page, page.read_bytes()))
    # The worker gets the same ways out as the page. An import is hoisted, so it may stand at the end.
    with (folder / "js" / "python" / "boot.js").open("a", encoding="utf-8") as boot:
        boot.write('\nimport { escape } from "../../probe/escape.js";\nself.escape = escape;\n')
    _put_bridge(folder / "pyodide")
    return folder


def _put_bridge(folder: Path) -> None:
    """Add the stand-in to florilegium's wheel; a .py is preferred to the .pyc of the real one."""
    lock_file = folder / "pyodide-lock.json"
    lock = json.loads(lock_file.read_text("utf-8"))
    entry = lock["packages"]["florilegium"]
    wheel = folder / entry["file_name"]
    with zipfile.ZipFile(wheel, "a") as archive:
        archive.write(_PROBE / "bridge.py", "florilegium/browser/bridge.py")
        if "florilegium/browser/__init__.pyc" not in archive.namelist():
            archive.writestr("florilegium/browser/__init__.py", "")
    entry["sha256"] = hashlib.sha256(wheel.read_bytes()).hexdigest()
    lock_file.write_text(json.dumps(lock), "utf-8")
