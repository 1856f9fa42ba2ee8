"""The Python runtime of the page: Pyodide's core, its wheels, and the lock file that lists them with their sha256."""

from __future__ import annotations

import json
import shutil
import tarfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from building import pins, store, tools, wheel
from building.digests import digest, sha256
from building.failure import Command, Failure, run

_HERE = Path(__file__).parent
_CORE = ("pyodide.mjs", "pyodide.asm.mjs", "pyodide.asm.wasm")
_STDLIB = "python_stdlib.zip"
_LOCK = "pyodide-lock.json"

# Parts of the standard library that nothing in a page can use: servers, terminals, debuggers, test tools.
# Whatever may be useful stays; a module that is missing costs more than it saves.
_UNUSED_STDLIB = (
    *("_aix_support.py", "_osx_support.py", "_pyrepl/*", "antigravity.py", "bdb.py", "cProfile.py", "cmd.py"),
    *("compileall.py", "curses/*", "dbm/*", "doctest.py", "ensurepip/*", "ftplib.py", "http/server.py", "idlelib/*"),
    *("imaplib.py", "lib2to3/*", "mailbox.py", "modulefinder.py", "multiprocessing/*", "nntplib.py", "pdb.py"),
    *("pickletools.py", "poplib.py", "profile.py", "profiling/*", "pstats.py", "pyclbr.py", "pydoc.py", "pydoc_data/*"),
    *("rlcompleter.py", "shelve.py", "smtplib.py", "socketserver.py", "sqlite3/*", "tabnanny.py", "test/*", "this.py"),
    *("timeit.py", "tkinter/*", "trace.py", "turtle*", "unittest/*", "venv/*", "wave.py", "webbrowser.py"),
    *("wsgiref/*", "xmlrpc/*", "zipapp.py", "concurrent/interpreters/*"),
)
# lxml's sources and C headers, and the parts that are libraries of their own. RECORD is written anew.
_UNUSED_LXML = (
    *("*.pyx", "*.pxi", "*.pxd", "*.h", "*.c", "lxml/html/*", "lxml/isoschematron/*", "lxml/objectify*"),
    *("lxml/doctestcompare.py", "lxml/usedoctest.py"),
)
_SITE_PACKAGES = "/lib/python3.14/site-packages"


@dataclass(frozen=True, slots=True)
class Package:
    """One wheel of the runtime.

    Attributes:
        name: as the lock calls it.
        source: the wheel to start from.
        imports: the modules it brings.
        depends: other packages of the lock it needs.
        drop: what to leave out of it; None ships the wheel untouched.
    """

    name: str
    source: Path
    imports: tuple[str, ...]
    depends: tuple[str, ...] = ()
    drop: tuple[str, ...] | None = ()


def core() -> Path:
    """Pyodide itself, unpacked from npm's archive, as published."""
    archive = store.take(pins.PYODIDE)

    def unpack(folder: Path) -> None:
        with tarfile.open(archive) as tar:
            for name in (*_CORE, _STDLIB, _LOCK):
                member = tar.extractfile(f"package/{name}")
                assert member is not None, name
                with member, (folder / name).open("wb") as file:
                    shutil.copyfileobj(member, file)

    return store.made("pyodide", pins.PYODIDE.sha256, unpack)


def stdlib() -> Path:
    """The standard library as the page gets it: compiled and slimmed.

    It stays compressed: 3.4 MB instead of 8, which matters on hosts that send zips as they are, such as GitHub's pages.
    The boot takes no longer that way (measured: within the noise).
    """
    job = {"drop": _UNUSED_STDLIB, "place": "/lib/python314.zip"}
    return _rewritten(core() / _STDLIB, _STDLIB, job)


def packages() -> tuple[Package, ...]:
    """Every wheel of the runtime, florilegium's own last."""
    carried = store.take_all(pins.CARRIED)
    published = _lock()["packages"].values()
    for name, path in carried.items():
        if not any(entry["file_name"] == name and entry["sha256"] == sha256(path.read_bytes()) for entry in published):
            raise Failure(f"{name} is not the file that Pyodide {pins.PYODIDE.version} was published with.")
    return (
        Package("lxml", carried[pins.LXML.file], ("lxml",), drop=_UNUSED_LXML),
        Package("pillow", carried[pins.PILLOW.file], ("PIL",)),
        Package("openpyxl", store.take(pins.OPENPYXL), ("openpyxl",), depends=("et-xmlfile",)),
        Package("et-xmlfile", store.take(pins.ET_XMLFILE), ("et_xmlfile",)),
        Package("packaging", carried[pins.PACKAGING.file], ("packaging",)),
        Package("florilegium", wheel.build(), ("florilegium",), depends=("lxml",)),
    )


def _lock() -> dict[str, Any]:
    lock: dict[str, Any] = json.loads((core() / _LOCK).read_text("utf-8"))
    return lock


def _rewritten(source: Path, name: str, job: Mapping[str, object]) -> Path:
    """The archive as bytecode.py makes it of the source, under the given name."""
    scripts = [_HERE / "bytecode.py", _HERE / "compile.mjs"]
    key = digest(source, name, json.dumps(job), pins.PYODIDE.sha256, *scripts)

    def make(folder: Path) -> None:
        jobs = [{"source": f"/in/{source.name}", "target": f"/out/{name}", **job}]
        env = tools.node()
        node = tools.program("node", env)
        command: Command = [node, scripts[1], core(), scripts[0], source.parent, folder, json.dumps(jobs)]
        run(command, doing=f"Compiling {source.name}", env=env)

    return store.made(Path(name).stem, key, make) / name


def _shipped(package: Package) -> tuple[str, Path]:
    """A package's file name in dist/ and the file. Rewritten wheels carry their fingerprint in the build tag.

    So a browser that kept an older file of the same version never mistakes it for the one in the lock.
    """
    if package.drop is None:
        return package.source.name, package.source
    job = {"drop": package.drop, "place": _SITE_PACKAGES}
    path = _rewritten(package.source, package.source.name, job)
    name, version, *tags = path.name.split("-")
    return "-".join([name, version, f"0{digest(path)[:10]}", *tags]), path


def gather() -> dict[str, Path | bytes]:
    """The files of dist/pyodide/: the core in a folder named by its content, the wheels, the lock."""
    sources = {name: core() / name for name in _CORE} | {_STDLIB: stdlib()}
    folder = f"{pins.PYODIDE.version}-{digest(*sources.values())[:10]}"
    found: dict[str, Path | bytes] = {f"{folder}/{name}": path for name, path in sources.items()}
    entries: dict[str, object] = {}
    for package in packages():
        name, path = _shipped(package)
        found[name] = path
        entries[package.name] = _entry(package, name, path)
    # "core" is ours: it tells the worker where to find the runtime. Pyodide does not look at it.
    lock = {"core": f"{folder}/", "info": _lock()["info"], "packages": entries}
    found[_LOCK] = json.dumps(lock, indent=1).encode()
    return found


def _entry(package: Package, name: str, path: Path) -> dict[str, str | bool | Sequence[str]]:
    return {
        "name": package.name,
        "version": name.split("-")[1],
        "file_name": name,
        "sha256": sha256(path.read_bytes()),
        "install_dir": "site",
        "package_type": "package",
        "imports": package.imports,
        "depends": package.depends,
        "unvendored_tests": False,
    }
