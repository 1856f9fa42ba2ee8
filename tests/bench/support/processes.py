"""What the browser's processes take: read from /proc, so on Linux only."""

from __future__ import annotations

import os
import re
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

_INTERVAL = 0.25
_LULL = 1.0
"""Seconds; long enough for what is done by a timer."""
_PATIENCE = 20
"""Lulls to wait for one that is one."""
_IDLE = 0.05
"""The part of a core below which a browser rests."""
_PROC = Path("/proc")


@dataclass
class Usage:
    """What was used while something was measured.

    Attributes:
        cpu: seconds, of all the browser's processes together; ``None`` where there is no telling.
        peak: megabytes of all renderers together (proportional set size).
    """

    cpu: float | None = None
    peak: float | None = None
    _ended: threading.Event = field(default_factory=threading.Event, repr=False)


@contextmanager
def measured() -> Iterator[Usage]:
    """Watch all child processes of this one."""
    usage = Usage()
    if not _PROC.is_dir():
        yield usage
        return
    watcher = threading.Thread(target=_watch, args=(usage,))
    before = _cpu()
    watcher.start()
    try:
        yield usage
    finally:
        usage.cpu = _cpu() - before
        usage._ended.set()
        watcher.join()


def rest() -> None:
    """Wait until all child processes rest. A browser that was just started is busy with itself, which is not what is measured."""
    if not _PROC.is_dir():
        time.sleep(_LULL)
        return
    before = _cpu()
    for _ in range(_PATIENCE):
        time.sleep(_LULL)
        after = _cpu()
        if after - before < _IDLE * _LULL:
            return
        before = after


def _watch(usage: Usage) -> None:
    while not usage._ended.wait(_INTERVAL):
        usage.peak = max(usage.peak or 0.0, _renderer_memory())


def _descendants() -> list[int]:
    parents: dict[int, int] = {}
    for entry in _PROC.iterdir():
        if entry.name.isdigit():
            fields = _read(entry / "stat").rpartition(")")[2].split()
            if fields:
                parents[int(entry.name)] = int(fields[1])
    found, todo = [], [os.getpid()]
    while todo:
        parent = todo.pop()
        children = [child for child, its_parent in parents.items() if its_parent == parent]
        found += children
        todo += children
    return found


def _cpu() -> float:
    ticks = 0
    for process in _descendants():
        fields = _read(_PROC / str(process) / "stat").rpartition(")")[2].split()
        if fields:
            ticks += int(fields[11]) + int(fields[12])  # user and system time, proc(5)
    return ticks / os.sysconf("SC_CLK_TCK")


def _renderer_memory() -> float:
    total = 0.0
    for process in _descendants():
        if "--type=renderer" in _read(_PROC / str(process) / "cmdline"):
            found = re.search(r"^Pss:\s+(\d+)", _read(_PROC / str(process) / "smaps_rollup"), re.MULTILINE)
            total += int(found[1]) / 1024 if found else 0.0
    return total


def _read(path: Path) -> str:
    try:
        return path.read_text("utf-8", "replace")
    except OSError:  # it ended meanwhile
        return ""
