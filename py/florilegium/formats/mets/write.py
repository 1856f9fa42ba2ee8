"""Writes METS 1.12.1: which files a document consists of, and which of them make up each page.

The physical structure is the one that OCR-D, the DFG Viewer and eScriptorium read: ``physSequence`` with a ``page`` for
each page. What eScriptorium leaves out is there: LOCTYPE, media types, sizes, checksums, order and labels.
"""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import quote

from florilegium import __version__
from florilegium.formats.mets.model import Mets, MetsFile
from florilegium.formats.writing import Ids, attribute, text

_NAMESPACE = "http://www.loc.gov/METS/"
_SCHEMA = "http://www.loc.gov/standards/mets/version1121/mets.xsd"
_CHECKSUM_TYPES = frozenset(
    {"Adler-32", "CRC32", "HAVAL", "MD5", "MNP", "SHA-1", "SHA-256", "SHA-384", "SHA-512", "TIGER", "WHIRLPOOL"}
)


def write_mets(mets: Mets, *, encode_paths: bool = True) -> bytes:
    """A METS file.

    Args:
        mets: the document. Its files are grouped in order of appearance; ids are mended where they are not legal.
        encode_paths: whether blanks and other signs in paths are written as percent codes, as an address demands.
            eScriptorium reads paths as they are, so for it they are only encoded if they hold a percent sign, which
            no address can hold as it is.
    """
    return "\n".join(_lines(mets, encode_paths)).encode()


def _lines(mets: Mets, encode_paths: bool) -> Iterator[str]:
    ids = Ids([*(file.id for file in mets.files), *(page.id for page in mets.pages)])
    file_ids = {file: ids.give(file.id, "file") for file in dict.fromkeys(mets.files)}
    label = f' LABEL="{attribute(mets.label)}"' if mets.label else ""
    yield '<?xml version="1.0" encoding="UTF-8"?>'
    yield f'<mets xmlns="{_NAMESPACE}" xmlns:xlink="http://www.w3.org/1999/xlink"'
    yield '      xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"'
    yield f'      xsi:schemaLocation="{_NAMESPACE} {_SCHEMA}"{label}>'
    yield "  <metsHdr>"
    yield '    <agent ROLE="CREATOR" TYPE="OTHER" OTHERTYPE="SOFTWARE">'
    yield f"      <name>Florilegium {text(__version__)}</name>"
    yield "    </agent>"
    yield "  </metsHdr>"
    if mets.files:
        yield "  <fileSec>"
        for group in dict.fromkeys(file.group for file in mets.files):
            yield f'    <fileGrp USE="{attribute(group)}">'
            for file, id in file_ids.items():
                if file.group == group:
                    yield from _file(file, id, encode_paths)
            yield "    </fileGrp>"
        yield "  </fileSec>"
    yield '  <structMap TYPE="PHYSICAL">'
    yield f'    <div TYPE="physSequence" ID="{ids.give("", "physroot")}"{label}>'
    for page in mets.pages:
        name = f' LABEL="{attribute(page.label)}"' if page.label else ""
        yield f'      <div TYPE="page" ID="{ids.give(page.id, "page")}" ORDER="{page.order}"{name}>'
        for file in page.files:
            if file in file_ids:
                yield f'        <fptr FILEID="{file_ids[file]}"/>'
        yield "      </div>"
    yield "    </div>"
    yield "  </structMap>"
    yield "</mets>"
    yield ""


def _file(file: MetsFile, id: str, encode_paths: bool) -> Iterator[str]:
    facts = f' MIMETYPE="{attribute(file.media_type)}"' if file.media_type else ""
    if file.size is not None:
        facts += f' SIZE="{file.size}"'
    if file.checksum and file.checksum_type in _CHECKSUM_TYPES:
        facts += f' CHECKSUM="{attribute(file.checksum)}" CHECKSUMTYPE="{file.checksum_type}"'
    address = "://" in file.href
    kind = 'LOCTYPE="URL"' if address else 'LOCTYPE="OTHER" OTHERLOCTYPE="FILE"'
    encoded = not address and (encode_paths or "%" in file.href)
    href = quote(file.href, errors="replace") if encoded else file.href
    yield f'      <file ID="{id}"{facts}>'
    yield f'        <FLocat {kind} xlink:href="{attribute(href)}"/>'
    yield "      </file>"
