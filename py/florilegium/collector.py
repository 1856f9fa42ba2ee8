"""Python's collector of circular garbage, kept quiet while pages are read and written, and JSON is read.

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


def set_aside() -> None:
    """Let the collector pass over what there is now, all that is known of an opened folder, until this is called again.

    With 15,000 annotations a look through them takes longer than what is done with them at every letter that is typed.
    """
    gc.unfreeze()
    gc.collect()
    gc.freeze()
