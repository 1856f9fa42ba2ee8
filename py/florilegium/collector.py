"""Python's collector of circular garbage, kept quiet while pages are read and written.

Reading a page makes thousands of tuples and no circle among them; the collector would look through them again and again,
for a fifth of the time (500 pages of 40 lines). It goes on as soon as a few pages are done.
"""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def collector_quiet() -> Iterator[None]:
    """No collection of circular garbage inside; for work whose memory is bounded."""
    if not gc.isenabled():
        yield
        return
    gc.disable()
    try:
        yield
    finally:
        gc.enable()
