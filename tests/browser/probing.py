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
    """Put the stand-in into florilegium's wheel, in place of the real one."""
    lock_file = folder / "pyodide-lock.json"
    lock = json.loads(lock_file.read_text("utf-8"))
    entry = lock["packages"]["florilegium"]
    wheel = folder / entry["file_name"]
    with zipfile.ZipFile(wheel) as archive:
        members = {name: archive.read(name) for name in archive.namelist()}
    del members["florilegium/browser/bridge.pyc"]
    members["florilegium/browser/bridge.py"] = (_PROBE / "bridge.py").read_bytes()
    with zipfile.ZipFile(wheel, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    entry["sha256"] = hashlib.sha256(wheel.read_bytes()).hexdigest()
    lock_file.write_text(json.dumps(lock), "utf-8")
