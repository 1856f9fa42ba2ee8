"""What the suite needs to run inside Pyodide: pytest's wheels, and a runtime that has the whole standard library."""

from __future__ import annotations

from pathlib import Path

from building import clients, runtime, store, tools
from building.digests import digest

_WANTED = ("pytest", "hypothesis", "xmlschema")
# Pure wheels only, for the Python of the runtime and not for the one that runs the build.
_PURE = ("--platform", "any", "--implementation", "py", "--abi", "none", "--python-version", "3.14")


def wheels() -> Path:
    """A folder with the wheels of pytest and its companions, in the versions the suite uses everywhere."""
    wanted = [line for line in tools.requirements("test") if line.partition("==")[0] in _WANTED]
    return store.made(
        "pytest-wheels", digest(*wanted, *_PURE), lambda folder: clients.pip_download(wanted, folder, *_PURE)
    )


def whole_stdlib() -> Path:
    """Pyodide's standard library as published: pytest wants unittest and others that the page does without."""
    return runtime.core() / "python_stdlib.zip"
