"""The two ordinary clients that fetch files: pip and npm. Their own configuration says from where."""

from __future__ import annotations

import sys
from pathlib import Path

from building import tools
from building.failure import Command, Failure, run
from building.pins import Pin


def download(pin: Pin, folder: Path) -> Path:
    """Fetch a pinned file into a folder and return its path; its sha256 is for the caller to check."""
    print(f"Downloading {pin.file} …", file=sys.stderr)
    if pin.registry == "npm":
        env = tools.node()
        npm = tools.program("npm", env)
        run(
            [npm, "pack", "--silent", f"{pin.name}@{pin.version}", "--pack-destination", folder],
            doing=f"Downloading {pin.name} from npm",
            env=env,
            cwd=folder,
        )
    else:
        pip_download([f"{pin.name}=={pin.version}"], folder, "--no-deps")
    path = folder / pin.file
    if not path.exists():
        found = ", ".join(sorted(entry.name for entry in folder.iterdir())) or "nothing"
        raise Failure(f"The {pin.registry} registry gave {found} for {pin.name} {pin.version}, not {pin.file}.")
    return path


def pip_download(wanted: list[str], folder: Path, *options: str) -> None:
    """``pip download`` of wheels, with further options of it."""
    python = tools.environment([]) / "python"
    command: Command = [python, "-m", "pip", "download", "--quiet", "--only-binary", ":all:", "--dest", folder]
    run([*command, *options, *wanted], doing=f"Downloading {', '.join(wanted)} from PyPI")
