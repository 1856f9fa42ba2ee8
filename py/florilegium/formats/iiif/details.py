"""Reads what a IIIF manifest says of itself: labels, embedded metadata, the table of contents, addresses of images.

Of version 3 (https://iiif.io/api/presentation/3.0/) and version 2 (https://iiif.io/api/presentation/2.1/). Labels are those
IMMARKUS would show: the English one, or the first of any language. A table of contents that leads back to itself is read
as far as it is new.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape
from typing import Any

from florilegium.formats.iiif.originals import ORIGINAL_MALFORMED
from florilegium.model.manifest import CanvasDetails, ManifestDetails, Statement
from florilegium.problems import Reading, Severity, kind

CONTENTS_CIRCLE = kind(
    "iiif-contents-circle",
    Severity.WARNING,
    "The table of contents of a manifest leads back to itself, or is too deep; it is used as far as it is of use.",
    "Tell the library that publishes the manifest.",
)
_TAG = re.compile(r"<[^>]*>")
_BREAK = re.compile(r"<(?:br|/p|/li|/div)\b[^>]*>", re.IGNORECASE)
_DEEPEST = 100
"""Levels of a table of contents that are followed."""


def read_details(raw: dict[str, Any], path: str) -> Reading[ManifestDetails]:
    """What a manifest says.

    Args:
        raw: its JSON (see `florilegium.formats.iiif.originals.recognise`).
        path: of its file.
    """
    canvases = [canvas for canvas in _canvases(raw) if _id(canvas)]
    contents = _Contents(raw)
    details = ManifestDetails(
        path,
        text(raw.get("label")),
        _statements(raw),
        {_id(canvas): _canvas(canvas, contents.chapters.get(_id(canvas), ())) for canvas in canvases},
        contents.has_top,
    )
    problems = [CONTENTS_CIRCLE.at(path, contents.circle)] if contents.circle else []
    if not canvases:
        problems.append(ORIGINAL_MALFORMED.at(path, "items", "The original manifest has no list of canvases."))
    return Reading(details, tuple(problems))


def text(value: Any) -> str:
    """A label: the first text in English, else the first in any language; empty if there is none."""
    return next(iter(texts(value)), "")


def texts(value: Any) -> tuple[str, ...]:
    """All texts of a label or value in English, or else in the first language that has any.

    Version 3 has an object of lists by language; version 2 a text, an object with ``@value`` and ``@language``, or a list
    of such.
    """
    if isinstance(value, dict) and "@value" not in value:
        languages = [found for key in ("en", *value) if (found := tuple(_plain(value.get(key))))]
        return languages[0] if languages else ()
    items = value if isinstance(value, list) else [value]
    english = tuple(_plain([item for item in items if isinstance(item, dict) and item.get("@language") == "en"]))
    return english or tuple(_plain(items))


def without_markup(value: str) -> str:
    """A value in plain words: it is HTML if it begins with ``<`` and ends with ``>`` (version 3, 4.5; version 2, 4.2)."""
    if not (value.startswith("<") and value.endswith(">")):
        return value
    return unescape(_TAG.sub("", _BREAK.sub("\n", value))).strip()


def _plain(value: Any) -> Iterator[str]:
    for item in value if isinstance(value, list) else [value]:
        item = item.get("@value") if isinstance(item, dict) else item
        if isinstance(item, str) and item:
            yield item
        elif isinstance(item, int | float) and not isinstance(item, bool):
            yield str(item)


def _id(resource: dict[str, Any]) -> str:
    """The address of a resource; empty if it has none."""
    id = resource.get("id", resource.get("@id"))
    return id if isinstance(id, str) else ""


def _objects(value: Any) -> list[dict[str, Any]]:
    """The objects in a list, or the one object that stands where a list should be."""
    return [item for item in (value if isinstance(value, list) else [value]) if isinstance(item, dict)]


def _canvases(raw: dict[str, Any]) -> list[dict[str, Any]]:
    """The canvases of version 3, or those of the first sequence of version 2 that has any."""
    sequences = (_objects(sequence.get("canvases")) for sequence in _objects(raw.get("sequences")))
    return _objects(raw.get("items")) or next((found for found in sequences if found), [])


def _statements(resource: dict[str, Any]) -> tuple[Statement, ...]:
    entries = _objects(resource.get("metadata"))
    return tuple(Statement(label, texts(e.get("value"))) for e in entries if (label := text(e.get("label"))))


def _canvas(raw: dict[str, Any], chapters: tuple[str, ...]) -> CanvasDetails:
    body = _image(raw)
    width, height = body.get("width"), body.get("height")
    return CanvasDetails(
        text(raw.get("label")),
        chapters,
        _statements(raw),
        _address(body),
        (width, height) if isinstance(width, int) and isinstance(height, int) else None,
    )


def _image(canvas: dict[str, Any]) -> dict[str, Any]:
    """The first image that is painted on a canvas; of a choice the first."""
    pages = _objects(canvas.get("items"))
    paintings = [painting for page in pages for painting in _objects(page.get("items"))] or _objects(
        canvas.get("images")
    )
    bodies = [body for painting in paintings for body in _objects(painting.get("body", painting.get("resource")))]
    body = bodies[0] if bodies else {}
    if body.get("type", body.get("@type")) in ("Choice", "oa:Choice"):
        choices = _objects(body.get("items")) or _objects(body.get("default"))
        body = choices[0] if choices else {}
    return body


def _address(body: dict[str, Any]) -> str:
    """Where the image is: on its server, if it has one; the request for the whole of it is cut off."""
    address = next((id for service in _objects(body.get("service")) if (id := _id(service))), _id(body))
    parts = address.split("/")
    # IIIF Image 3.0, 4.7: {server}/{region}/{size}/{rotation}/{quality}.{format}; version 2 says full for the size too.
    if len(parts) > 5 and parts[-4] == "full" and parts[-3] in ("max", "full") and parts[-2] == "0":
        return "/".join(parts[:-4])
    return address.rstrip("/")


class _Contents:
    """The table of contents.

    Attributes:
        chapters: by address of a canvas the labels of the ranges above it; for a canvas in several, those of the first.
        has_top: whether there is a range that is marked as the table of contents.
        circle: the address of a range that contains itself, or lies too deep; empty if there is none.
    """

    def __init__(self, raw: dict[str, Any]) -> None:
        ranges = _objects(raw.get("structures"))
        self._ranges = {id: range_ for range_ in ranges if (id := _id(range_))}
        self.chapters: dict[str, tuple[str, ...]] = {}
        self.circle = ""
        top = [range_ for range_ in ranges if _is_top(range_)]
        self.has_top = bool(top)
        inner = {id for range_ in ranges for id in _references(range_)}
        starts = top or [range_ for range_ in ranges if _id(range_) not in inner] or ranges
        self._walk(starts)

    def _walk(self, starts: list[dict[str, Any]]) -> None:
        """Depth first, without recursion: nobody knows how deep it goes."""
        pending: list[tuple[dict[str, Any] | str, tuple[str, ...], frozenset[str]]]
        pending = [(start, (), frozenset()) for start in reversed(starts)]
        seen: set[str] = set()
        while pending:
            item, above, line = pending.pop()
            if isinstance(item, str):
                self.chapters.setdefault(item, above)
                continue
            id = _id(item)
            if id:
                if id in line or len(line) >= _DEEPEST:
                    self.circle = self.circle or id
                if id in seen or len(line) >= _DEEPEST:
                    continue
                seen.add(id)
                line = line | {id}
            label = text(item.get("label"))
            chapters = (*above, label) if label else above
            inner = [(self._ranges.get(one, one) if isinstance(one, str) else one) for one in _members(item)]
            pending.extend((one, chapters, line) for one in reversed(inner))


def _is_top(range_: dict[str, Any]) -> bool:
    behavior = range_.get("behavior", range_.get("viewingHint"))
    return behavior == "top" or (isinstance(behavior, list) and "top" in behavior)


def _members(range_: dict[str, Any]) -> Iterator[dict[str, Any] | str]:
    """What is in a range: ranges as objects or addresses, canvases as addresses (without the part of a canvas)."""
    for item in _objects(range_.get("items")) + _objects(range_.get("members")):
        id = _id(item)
        if item.get("type", item.get("@type")) in ("Range", "sc:Range"):
            yield item if isinstance(item.get("items"), list) or not id else id
        elif item.get("type") == "SpecificResource" and isinstance(item.get("source"), str | dict):
            source = item["source"]
            source = _id(source) if isinstance(source, dict) else source
            if isinstance(source, str):
                yield source.partition("#")[0]
        elif id:
            yield id.partition("#")[0]
    for key in ("canvases", "ranges"):
        for id in range_[key] if isinstance(range_.get(key), list) else []:
            if isinstance(id, str):
                yield id.partition("#")[0] if key == "canvases" else id


def _references(range_: dict[str, Any]) -> Iterator[str]:
    """The addresses of the ranges in a range."""
    for item in _objects(range_.get("items")) + _objects(range_.get("members")):
        if item.get("type", item.get("@type")) in ("Range", "sc:Range"):
            yield _id(item)
    if isinstance(range_.get("ranges"), list):
        yield from (id for id in range_["ranges"] if isinstance(id, str))
