"""Pictures inside cells, as Excel's "Place in Cell" stores them (Excel 365 since 2023).

A cell holds an error value, for programs that know no better, and the number of a rich value in its place. The number leads
through four parts to the picture: value metadata, rich values, their structure, relations (MS-XLSX, 2.2.4 and 2.3.10 to
2.3.13; ECMA-376, 18.9 for the metadata).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"
_RICH = "http://schemas.microsoft.com/office/spreadsheetml/2017/richdata"
_MICROSOFT = "http://schemas.microsoft.com/office"
_RICH_VALUE = "{3e2802c4-a4d2-4d8b-9148-e3be6c30e623}"
"""The extension that says which rich value stands behind an entry of the metadata."""
_BY_HAND = 5
"""How the picture came to be there: not by a formula."""
_INTERNAL = (
    *("_Self", "_DisplayString", "_Flags", "_Format", "_SubLabel", "_Attribution", "_Icon", "_Display"),
    *("_CanonicalPropertyNames", "_ClassificationId"),
)
"""Keys of rich values that no formula compares."""

_PLACES = (
    # the part, its type of content, and its relation to the workbook
    ("metadata.xml", "openxmlformats-officedocument.spreadsheetml.sheetMetadata", f"{_OFFICE}/sheetMetadata"),
    ("richData/rdrichvalue.xml", "ms-excel.rdrichvalue", f"{_MICROSOFT}/2017/06/relationships/rdRichValue"),
    (
        "richData/rdrichvaluestructure.xml",
        "ms-excel.rdrichvaluestructure",
        f"{_MICROSOFT}/2017/06/relationships/rdRichValueStructure",
    ),
    (
        "richData/rdRichValueTypes.xml",
        "ms-excel.rdrichvaluetypes",
        f"{_MICROSOFT}/2017/06/relationships/rdRichValueTypes",
    ),
    ("richData/richValueRel.xml", "ms-excel.richvaluerel", f"{_MICROSOFT}/2022/10/relationships/richValueRel"),
)


def parts(pictures: Sequence[str]) -> Iterator[tuple[str, bytes]]:
    """The parts that lead to pictures.

    Args:
        pictures: names of their parts. The cell of the first has the number 1 (``vm``).
    """
    numbers = range(len(pictures))
    made = (
        _metadata(numbers),
        f'<rvData xmlns="{_RICH}" count="{len(pictures)}">'
        + "".join(f'<rv s="0"><v>{number}</v><v>{_BY_HAND}</v></rv>' for number in numbers)
        + "</rvData>",
        f'<rvStructures xmlns="{_RICH}" count="1"><s t="_localImage"><k n="_rvRel:LocalImageIdentifier" t="i"/>'
        '<k n="CalcOrigin" t="i"/></s></rvStructures>',
        _types(),
        f'<richValueRels xmlns="{_MICROSOFT}/spreadsheetml/2022/richvaluerel" xmlns:r="{_OFFICE}">'
        + "".join(f'<rel r:id="rId{number + 1}"/>' for number in numbers)
        + "</richValueRels>",
    )
    for (place, _, _), content in zip(_PLACES, made, strict=True):
        yield f"xl/{place}", f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n{content}'.encode()
    relations = (
        f'<Relationship Id="rId{number}" Type="{_OFFICE}/image" Target="/{part}"/>'
        for number, part in enumerate(pictures, 1)
    )
    yield (
        "xl/richData/_rels/richValueRel.xml.rels",
        f'<Relationships xmlns="{_PACKAGE}">{"".join(relations)}</Relationships>'.encode(),
    )


def _metadata(numbers: range) -> str:
    entries = (
        f'<bk><extLst><ext uri="{_RICH_VALUE}"><xlrd:rvb i="{number}"/></ext></extLst></bk>' for number in numbers
    )
    values = (f'<bk><rc t="1" v="{number}"/></bk>' for number in numbers)
    return (
        f'<metadata xmlns="{_MAIN}" xmlns:xlrd="{_RICH}"><metadataTypes count="1"><metadataType name="XLRICHVALUE" '
        'minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" merge="1" splitFirst="1" rowColShift="1" '
        'clearFormats="1" clearComments="1" assign="1" coerce="1"/></metadataTypes>'
        f'<futureMetadata name="XLRICHVALUE" count="{len(numbers)}">{"".join(entries)}</futureMetadata>'
        f'<valueMetadata count="{len(numbers)}">{"".join(values)}</valueMetadata></metadata>'
    )


def _types() -> str:
    keys = "".join(
        f'<key name="{name}">'
        + ('<flag name="ExcludeFromFile" value="1"/>' if name == "_Self" else "")
        + '<flag name="ExcludeFromCalcComparison" value="1"/></key>'
        for name in _INTERNAL
    )
    return f'<rvTypesInfo xmlns="{_RICH}2"><global><keyFlags>{keys}</keyFlags></global></rvTypesInfo>'


def announced(path: str, content: bytes, pictures: Sequence[str]) -> bytes:
    """A part of the workbook's frame, with a word on these parts if it is one that lists all."""
    if path == "[Content_Types].xml":
        endings = dict.fromkeys(picture.rpartition(".")[2] for picture in pictures)
        types = "".join(
            f'<Default Extension="{ending}" ContentType="image/{ending}"/>'
            for ending in endings
            if f'Extension="{ending}"'.encode() not in content
        )
        types += "".join(
            f'<Override PartName="/xl/{place}" ContentType="application/vnd.{type_}+xml"/>'
            for place, type_, _ in _PLACES
        )
        return content.replace(b"</Types>", f"{types}</Types>".encode())
    if path == "xl/_rels/workbook.xml.rels":
        relations = "".join(
            f'<Relationship Id="rIdPictures{number}" Type="{type_}" Target="/xl/{place}"/>'
            for number, (place, _, type_) in enumerate(_PLACES)
        )
        return content.replace(b"</Relationships>", f"{relations}</Relationships>".encode())
    return content
