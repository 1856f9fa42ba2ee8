"""Rewrites zip archives and wheels of Python code: .pyc instead of .py, less in it, the same bytes every time.

The compiling has to be done by the very interpreter that will load the result, so compile.mjs runs this file inside
Pyodide. It therefore imports nothing but the standard library, not even its neighbours.
"""

from __future__ import annotations

import base64
import fnmatch
import hashlib
import importlib.util
import json
import zipfile
from collections.abc import Sequence
from importlib import _bootstrap_external
from pathlib import Path

# The oldest time a zip can tell: an archive must not depend on when it was made.
_EPOCH = (1980, 1, 1, 0, 0, 0)


def compiled(source: bytes, name: str) -> bytes:
    """The .pyc of a module, of the unchecked-hash kind: nothing looks for its source, no time stamp is in it."""
    code = compile(source, name, "exec", dont_inherit=True, optimize=0)
    # The only way to write an unchecked-hash .pyc without a file beside it; py_compile itself calls it.
    return bytes(_bootstrap_external._code_to_hash_pyc(code, importlib.util.source_hash(source), False))  # type: ignore[attr-defined]


def rewrite(source: Path, target: Path, *, drop: Sequence[str], place: str) -> None:
    """Copy an archive, compiling its modules.

    Args:
        source: a zip of modules, or a wheel.
        target: the archive to write.
        drop: patterns of names to leave out, as the shell knows them (``*`` also matches ``/``).
        place: where the archive's content will lie at run time; it shows in tracebacks.
    """
    members: dict[str, bytes] = {}
    with zipfile.ZipFile(source) as archive:
        for name in sorted(archive.namelist()):
            if name.endswith("/") or any(fnmatch.fnmatchcase(name, pattern) for pattern in drop):
                continue
            data = archive.read(name)
            if name.endswith(".py"):
                name, data = f"{name}c", compiled(data, f"{place}/{name}")
            members[name] = data
    records = [name for name in members if name.endswith(".dist-info/RECORD")]
    for record in records:
        members[record] = _record(members, record)
    with zipfile.ZipFile(target, "w", compresslevel=9) as archive:
        for name, data in members.items():
            entry = zipfile.ZipInfo(name, _EPOCH)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o644 << 16
            archive.writestr(entry, data)


def _record(members: dict[str, bytes], record: str) -> bytes:
    """A wheel's table of contents, made again."""
    lines = []
    for name, data in members.items():
        if name == record:
            lines.append(f"{name},,")
        else:
            digest = base64.urlsafe_b64encode(hashlib.sha256(data).digest()).rstrip(b"=").decode()
            lines.append(f"{name},sha256={digest},{len(data)}")
    return ("\n".join(lines) + "\n").encode()


def main(jobs: str) -> None:
    """Do the jobs of compile.mjs: a JSON list of the arguments of ``rewrite``."""
    for job in json.loads(jobs):
        rewrite(Path(job.pop("source")), Path(job.pop("target")), **job)
