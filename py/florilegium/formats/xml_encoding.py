"""In which encoding an XML file is: what its first bytes say."""

from __future__ import annotations

import codecs
import re

DECLARED = re.compile(rb"<\?xml[^>]*?encoding\s*=\s*[\"']([\w.:-]+)")
"""The declaration that a file begins with, up to the name of its encoding."""
EVERYWHERE = frozenset({b"utf-8", b"utf8", b"utf-16", b"utf-16le", b"utf-16be", b"us-ascii", b"iso-8859-1"})
"""Encodings that parsers know wherever they were built; that of the page knows hardly any others."""


def marked(content: bytes) -> str | None:
    """The encoding by the byte order mark, which goes before what is declared; not every parser knows that."""
    return "utf-8" if content.startswith(codecs.BOM_UTF8) else None


def is_utf8(content: bytes) -> bool:
    """Whether bytes are sound UTF-8."""
    try:
        content.decode()
    except UnicodeDecodeError:
        return False
    return True
