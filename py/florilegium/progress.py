"""How far a long piece of work is."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias


@dataclass(frozen=True, slots=True)
class Progress:
    """So many of so many, and what the work is at (a path)."""

    done: int
    total: int
    at: str


OnProgress: TypeAlias = Callable[[Progress], None]


def unheard(progress: Progress) -> None:
    """Tell nobody."""
