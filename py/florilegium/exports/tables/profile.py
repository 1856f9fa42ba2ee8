"""Whose columns a table has: our own, or IMMARKUS's."""

from __future__ import annotations

from enum import StrEnum


class Profile(StrEnum):
    """Whose columns a table has."""

    FLORILEGIUM = "florilegium"
    IMMARKUS = "immarkus"


PROFILE_LABELS = {"florilegium": "Everything, each value in its own column", "immarkus": "The same as IMMARKUS"}
PROFILE_HELP = "IMMARKUS's own columns let scripts go on that were written for its exports."
