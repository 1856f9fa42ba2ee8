"""What tables are made of, whichever file they end up in."""

from __future__ import annotations

import math
import re
from datetime import UTC, datetime
from typing import TypeAlias

Value: TypeAlias = str | int | float | bool | datetime | None
"""What a cell can hold. A date is written without its time zone, in UTC."""


def date_cell(text: str) -> Value:
    """An ISO 8601 date as a date in UTC; as it is written if it is none, nothing if it is empty."""
    try:
        date = datetime.fromisoformat(text)
    except ValueError:
        return text or None
    try:
        return date.astimezone(UTC) if date.tzinfo else date
    except OverflowError:  # a day from the beginning or the end of all dates
        return text


# XML 1.0 (2.2) has no place for these: control characters, halves of surrogate pairs, two non-characters.
_ILLEGAL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_DIGITS = 15
"""Excel keeps no more of a number."""
_EARLIEST = datetime(1900, 3, 1)
"""Excel counts days from 1900, and takes that for a leap year."""


def legal_text(text: str) -> str:
    """A text without the characters that a spreadsheet cannot hold."""
    return _ILLEGAL.sub("", text)


def shortened(text: str, limit: int) -> str:
    """A text cut off where Excel would: it counts rare Chinese characters and emoji, beyond U+FFFF, as two."""
    if 2 * len(text) <= limit:
        return text
    return text.encode("utf-16-le")[: 2 * limit].decode("utf-16-le", "ignore")


def spreadsheet_value(value: Value) -> Value:
    """A value as Excel can hold it: as text where a number or date would not come out as it went in."""
    if isinstance(value, datetime):
        naive = value.replace(tzinfo=None)
        return naive if naive >= _EARLIEST else naive.isoformat(" ")
    if isinstance(value, int) and abs(value) >= 10**_DIGITS:
        return str(value)
    if isinstance(value, float) and not math.isfinite(value):
        return str(value)
    return value
