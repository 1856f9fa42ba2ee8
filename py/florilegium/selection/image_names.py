"""Which images are meant, in words: ``overview.jpg, plan*, letters/1623/*``.

A name stands for all images that are called so, with or without the ending; with a ``/`` in it for the path inside the
work folder, also with one at its beginning: ``/*.jpg`` are those that lie in no other folder. ``*`` stands for any
characters but ``/``, ``?`` for any one; ``letters/`` for all in a folder. Names with a comma go in quotation marks.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from florilegium.folder import stem
from florilegium.selection.words import folded

_ITEM = re.compile(r'"([^"]+)"|([^,;\n"]+)')


class ImageNames:
    """The images that are meant.

    Args:
        text: their names in words.
    """

    def __init__(self, text: str) -> None:
        found = (quoted or plain.strip() for quoted, plain in _ITEM.findall(text))
        self.items = list(dict.fromkeys(item for item in found if item))
        self._patterns = {item: _pattern(item) for item in self.items}
        self._met: set[str] = set()

    def mean(self, path: str, name: str) -> bool:
        """Whether an image is meant.

        Args:
            path: inside the work folder, the name included.
            name: of the image.
        """
        met = [item for item in self.items if self._is(item, path, name)]
        self._met.update(met)
        return bool(met) or not self.items

    def _is(self, item: str, path: str, name: str) -> bool:
        names, paths = (name, stem(name)), (path, path.removesuffix(name) + stem(name))
        texts = paths if item.startswith("/") else (*names, *paths) if "/" in item else names
        return any(self._patterns[item].fullmatch(folded(text)) for text in texts)

    def not_found(self) -> Iterator[str]:
        """The items that no image asked for so far has met."""
        return (item for item in self.items if item not in self._met)


def _pattern(item: str) -> re.Pattern[str]:
    # Within a path the signs stand for parts of one name; names of canvases have slashes of their own.
    signs = {"*": "[^/]*", "?": "[^/]"} if "/" in item else {"*": ".*", "?": "."}
    pattern = "".join(signs.get(sign) or re.escape(sign) for sign in folded(item.removeprefix("/")))
    return re.compile(f"{pattern}.*" if item.endswith("/") else pattern, re.DOTALL)
