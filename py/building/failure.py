"""The one exception that reaches the user of build.py as a plain sentence."""

from __future__ import annotations

import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TypeAlias

Command: TypeAlias = Sequence[str | Path]


class Failure(Exception):
    """Something the reader of the message can act on; shown without a traceback."""


def run(command: Command, *, doing: str, cwd: Path | None = None, env: Mapping[str, str] | None = None) -> str:
    """Run a command quietly and return what it printed; its output is shown only when it fails."""
    try:
        done = subprocess.run(
            [str(part) for part in command],
            cwd=cwd,
            env=env,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            encoding="utf-8",
            errors="replace",
        )
    except OSError as error:
        raise Failure(f"{doing}: could not start {command[0]} ({error})") from error
    if done.returncode:
        raise Failure(f"{doing} failed (exit status {done.returncode}):\n{done.stdout.strip()[-3000:]}")
    return done.stdout
