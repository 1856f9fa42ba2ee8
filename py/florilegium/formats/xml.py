"""What all readers of XML share: safe parsing, names without their namespace, tolerant numbers and points.

Sound files are read by Python's own parser: its elements are plain Python objects, where lxml makes each name and value
anew whenever it is asked for, which in the page takes a third of the time of reading a file. It gives up at the first
fault. Then lxml saves what can be saved.

Files name the same elements in many ways: with a namespace prefix or without, with ``https`` in the namespace, with an
old one, or with none at all. So elements are known by their local names only.
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass, replace
from xml.etree import ElementTree
from xml.etree.ElementTree import Element

from florilegium.formats.xml_encoding import DECLARED, EVERYWHERE, is_utf8, marked
from florilegium.model.geometry import Points
from florilegium.problems import Problem, Severity, kind

XML_BROKEN = kind(
    "xml-broken",
    Severity.ERROR,
    "The file is not well-formed XML.",
    "It may be cut off, or edited by hand. Export it again from the program it comes from, or mend the place named.",
)

ENCODING_UNKNOWN = kind(
    "encoding-unknown",
    Severity.ERROR,
    "The file is in an encoding that is not known here.",
    "Save it in UTF-8, with the program it comes from or with an editor that knows its encoding, and open the folder again.",
)

_DEEPEST = 256
"""How deep elements may lie in each other; it is lxml's own limit."""
_NUMBER = re.compile(r"[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?")


@dataclass(frozen=True, slots=True)
class Parsed:
    """An XML file.

    Attributes:
        root: its outermost element; ``None`` if nothing can be made of the file.
        fault: what is wrong with its syntax, with line and column; empty for a sound file.
        unknown: the encoding it declares, if that is not known here; it is read if it is UTF-8 all the same.
    """

    root: Element | None
    fault: str = ""
    unknown: str = ""

    def problems(self, path: str, rest: str) -> tuple[Problem, ...]:
        """The problem of a broken file, with what could still be read of it; none for a sound file."""
        if self.unknown:
            message = f"The file says that it is in the encoding {self.unknown}, which is not known here."
            if self.root is not None:
                message = f"The file says that it is in the encoding {self.unknown}, but it is read as UTF-8."
            return (ENCODING_UNKNOWN.at(path, message=message),)
        if not self.fault:
            return ()
        return (
            XML_BROKEN.at(
                path, self.fault.partition(":")[0], f"The file is not well-formed XML ({self.fault}). {rest}"
            ),
        )


def parse(content: bytes) -> Parsed:
    """Parse XML, and what can be saved of broken XML. There are no comments and processing instructions in the result."""
    declared = DECLARED.match(content)
    if declared and declared[1].lower() not in EVERYWHERE:
        return _parsed_by_python(content, declared)
    sound = _sound(content)
    if sound is not None:
        return Parsed(sound)
    if content[:1].isspace():  # blank lines before the declaration are forbidden, but do no harm
        return parse(content.lstrip())
    from florilegium.formats.xml_saved import saved  # few folders need it, and lxml takes time to load in the page

    return Parsed(*saved(content))


def _parsed_by_python(content: bytes, declared: re.Match[bytes]) -> Parsed:
    """Parse a file that declares an encoding of which Python knows more than the parsers."""
    name, fault = declared[1].decode(), ""
    content = content[: declared.start(1)] + b"utf-8" + content[declared.end(1) :]  # what it is from here on
    try:
        text = content.decode(name)
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        fault = f"line {line}: bytes that are none of the encoding {name}"
        text = content.decode(name, "replace")
    except (LookupError, ValueError):
        return replace(parse(content), unknown=name) if is_utf8(content) else Parsed(None, unknown=name)
    parsed = parse(text.encode("utf-8", "replace"))
    return replace(parsed, fault=fault or parsed.fault)


def _sound(content: bytes) -> Element | None:
    """The outermost element of a sound file; ``None`` for all others, and for those that lxml is the safer parser of."""
    if b"\0" in content[:4] or b"<!DOCTYPE" in content:
        return None  # UTF-16, or with declarations of entities, perhaps, which this parser would always resolve
    builder = ElementTree.TreeBuilder()
    parser = ElementTree.XMLParser(target=builder, encoding=marked(content))
    try:
        parser.feed(content)
        parser.close()
        sound = True
    except (ElementTree.ParseError, LookupError, ValueError):  # the latter two are about encodings
        sound = False
    root: Element | None = builder.close()
    if root is None or _is_flat(root):
        return root if sound else None
    _take_apart(root)
    return None


def _is_flat(root: Element) -> bool:
    """Whether elements lie not too deep in each other for readers, which go down by calling themselves."""
    level = [root]
    for _ in range(_DEEPEST):
        level = [child for element in level for child in element]
        if not level:
            return True
    return False


def _take_apart(root: Element) -> None:
    """Free elements of each other: to let go of them together takes as many calls as they are deep.

    In the page that would be the end of Python.
    """
    level = [root]
    while level:
        below = [child for element in level for child in element]
        for element in level:
            element.clear()
        level = below


class LocalNames(dict[object, str]):
    """Element tags to names without namespace, worked out once for each tag. What is no element has the name ``""``."""

    def __missing__(self, tag: object) -> str:
        name = self[tag] = local_name(tag) if isinstance(tag, str) else ""
        return name


def local_name(tag: str) -> str:
    """A tag or attribute name without its namespace."""
    return tag.rpartition("}")[2]


def number(text: str | None) -> float | None:
    """A finite number; ``None`` if there is none or the text is no number."""
    if text is None:
        return None
    try:
        value = float(text)
    except ValueError:
        return None
    return value if math.isfinite(value) else None


def points(text: str) -> Points | None:
    """Points in any of the notations in use: ``x,y x,y``, ``x y x y``, ``x,y,x,y``, ``(x,y) (x,y)``.

    Returns:
        The points; ``None`` if the text holds something else than numbers, or an odd number of them.
    """
    parts = text.replace(",", " ").split()
    values: list[float]
    try:
        values = list(map(int, parts))  # whole numbers stay whole, which makes them quick to write
    except ValueError:
        try:
            values = list(map(float, parts))
        except ValueError:
            if _NUMBER.sub("", text).strip(" \t\r\n,;()[]"):
                return None
            values = list(map(float, _NUMBER.findall(text)))
        if not math.isfinite(sum(values)):
            return None
    if len(values) % 2:
        return None
    return tuple(zip(values[::2], values[1::2], strict=True))


def text_of(element: Element | None) -> str:
    """The text directly in an element, without the blanks around it; empty where there is none."""
    return (element.text or "").strip() if element is not None else ""
