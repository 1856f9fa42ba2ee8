"""What can be saved of XML that Python's own parser gave up on, and what it should not read: by lxml."""

from __future__ import annotations

from xml.etree.ElementTree import Element

from lxml import etree

from florilegium.formats.xml_encoding import DECLARED, is_utf8, marked


def saved(content: bytes) -> tuple[Element | None, str]:
    """What lxml makes of a file: its outermost element, and what is wrong with it (empty if nothing is)."""
    encoding = marked(content)
    try:
        return _own(etree.fromstring(content, _parser(recover=False, encoding=encoding))), ""
    except (etree.XMLSyntaxError, ValueError) as error:
        fault = _fault(error)
    mended = _with_whole_signs(content)
    try:
        root: etree._Element | None = etree.fromstring(
            mended or content, _parser(recover=True, encoding="utf-8" if mended else encoding)
        )
    except (etree.XMLSyntaxError, ValueError):
        return None, fault
    return None if root is None else _own(root), fault


def _own(element: etree._Element) -> Element:
    """An element of lxml, and all in it, as elements of Python's own. Nobody reads the text between elements."""
    own = Element(element.tag, {str(name): str(value) for name, value in element.items()})
    own.text = element.text
    own.extend(_own(child) for child in element if isinstance(child.tag, str))
    return own


def _with_whole_signs(content: bytes) -> bytes | None:
    """UTF-8 with a mark for each byte that is none, on which some versions of libxml2 give up; ``None`` for all else."""
    declared = DECLARED.match(content)
    if b"\0" in content[:4] or (declared and declared[1].lower() not in (b"utf-8", b"utf8")):
        return None
    return None if is_utf8(content) else content.decode("utf-8", "replace").encode()


def _parser(*, recover: bool, encoding: str | None = None) -> etree.XMLParser:
    # Not huge_tree: libxml2's own limits stop an entity bomb in an attribute, where entities are always resolved.
    return etree.XMLParser(
        recover=recover,
        encoding=encoding,
        resolve_entities=False,
        no_network=True,
        remove_comments=True,
        remove_pis=True,
        load_dtd=False,
    )


def _fault(error: Exception) -> str:
    if not isinstance(error, etree.XMLSyntaxError):
        return str(error)
    line, column = error.position
    text = " ".join((error.msg or "").split()).split(", line ")[0]
    return f"line {line}, column {column}: {text}" if line else text or "it is empty"
