"""Pictures as files."""

from __future__ import annotations

import io

from florilegium.sample.pen import Sheet


def encoded(sheet: Sheet, format: str) -> bytes:
    """A sheet as an image file, the same bytes each time."""
    stream = io.BytesIO()
    settings = {"quality": 86} if format == "JPEG" else {"optimize": True}
    sheet.finished().save(stream, format, **settings)
    return stream.getvalue()
