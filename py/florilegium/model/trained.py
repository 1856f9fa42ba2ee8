"""Trained models of kraken, as far as their files tell without loading them."""

from __future__ import annotations

import unicodedata
from collections import Counter
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any


class Role(StrEnum):
    """What a model is for, in eScriptorium's words where it has any."""

    SEGMENT = "Segment"
    RECOGNIZE = "Recognize"
    READING_ORDER = "Reading order"
    PRETRAIN = "Pretrain"
    UNKNOWN = "Unknown"


@dataclass(frozen=True, slots=True)
class TrainedModel:
    """One model; a file can hold several.

    Attributes:
        path: of its file.
        name: of the file, without extension; with the model's own id behind it where the file holds several.
        format: ``mlmodel``, ``safetensors`` or ``ckpt``.
        size: of the file, in bytes.
        modified: date of the file in UTC; there is none in it.
        accuracy: of the last training step, 0 to 1; ``None`` where unknown.
        epochs: completed; ``None`` where unknown.
        input_height: of a line image, in pixels; 0 for any, ``None`` where unknown.
        alphabet: the characters (or clusters of them) it can write; empty for a model that does not write.
        region_types: names it knows; empty for a model that does not segment.
        line_types: names it knows.
        network: its layers as a VGSL specification.
    """

    path: str
    name: str
    format: str
    size: int
    modified: datetime | None
    role: Role = Role.UNKNOWN
    accuracy: float | None = None
    epochs: int | None = None
    input_height: int | None = None
    alphabet: tuple[str, ...] = ()
    region_types: tuple[str, ...] = ()
    line_types: tuple[str, ...] = ()
    network: str = ""

    @property
    def scripts(self) -> tuple[str, ...]:
        """The scripts of its alphabet, the most frequent first, by the names of their characters."""
        found: Counter[str] = Counter()
        for cluster in self.alphabet:
            for character in cluster:
                if unicodedata.category(character).startswith("L"):
                    found[unicodedata.name(character, "UNKNOWN").split()[0].title()] += 1
        return tuple(script for script, _ in found.most_common())

    def as_json(self) -> dict[str, Any]:
        """The model as plain JSON data."""
        return {
            "path": self.path,
            "name": self.name,
            "role": str(self.role),
            "format": self.format,
            "size": self.size,
            "modified": self.modified.isoformat() if self.modified else None,
            "accuracy": self.accuracy,
            "epochs": self.epochs,
            "input_height": self.input_height,
            "scripts": list(self.scripts),
            "alphabet": list(self.alphabet),
            "region_types": list(self.region_types),
            "line_types": list(self.line_types),
            "network": self.network,
        }
