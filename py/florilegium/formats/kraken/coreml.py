"""The user-defined strings in the head of a CoreML file, read without CoreML.

The file is a protobuf message ``Model``: 1 specificationVersion, 2 ModelDescription, 403 or 500 and so on the weights.
ModelDescription: 100 Metadata. Metadata: 100, repeated, a map entry of 1 key and 2 value. (Model.proto and
FeatureTypes.proto of Apple's coremltools; seen in kraken's own models.)
"""

from __future__ import annotations

from collections.abc import Iterator

from florilegium.folder import FileRef

_VARINT, _FIXED64, _LENGTH, _FIXED32 = 0, 1, 2, 5
_DESCRIPTION, _METADATA, _USER_DEFINED = 2, 100, 100
_KEY, _VALUE = 1, 2
_LONGEST = 1 << 26
"""Bytes of a description; kraken's have some kilobytes."""


class NotCoreML(ValueError):
    """The bytes are no CoreML model; the message says what is wrong."""


async def user_defined(file: FileRef) -> dict[str, str]:
    """The strings that the model's maker put into its metadata.

    The fields of the file are stepped over by their lengths, so that the weights are not read, wherever they stand.

    Raises:
        NotCoreML: it is none.
        OSError: it cannot be read.
    """
    position, fields = 0, 0
    while position < file.size:
        head = await file.read_part(position, position + 20)
        key, at = _varint(head, 0)
        number, kind = key >> 3, key & 7
        if kind == _LENGTH:
            length, at = _varint(head, at)
            start = position + at
            if start + length > file.size:
                raise NotCoreML("it is cut off")
            if number == _DESCRIPTION:
                if length > _LONGEST:
                    raise NotCoreML("its description is too long")
                return _strings(await file.read_part(start, start + length))
            position = start + length
        else:
            position += _skipped(head, at, kind)
        fields += 1
        if fields > 1000:
            break
    raise NotCoreML("it has no description")


def _strings(description: bytes) -> dict[str, str]:
    found: dict[str, str] = {}
    for number, metadata in _fields(description):
        if number == _METADATA:
            for inner, entry in _fields(metadata):
                if inner == _USER_DEFINED:
                    parts = dict(_fields(entry))
                    found[parts.get(_KEY, b"").decode("utf-8", "replace")] = parts.get(_VALUE, b"").decode(
                        "utf-8", "replace"
                    )
    return found


def _fields(message: bytes) -> Iterator[tuple[int, bytes]]:
    """The fields of a message that hold bytes: number and content."""
    at = 0
    while at < len(message):
        key, at = _varint(message, at)
        if key & 7 == _LENGTH:
            length, at = _varint(message, at)
            if at + length > len(message):
                raise NotCoreML("it is cut off")
            yield key >> 3, message[at : at + length]
            at += length
        else:
            at = _skipped(message, at, key & 7)


def _skipped(data: bytes, at: int, kind: int) -> int:
    """Where the next field begins after one of a fixed or variable size."""
    if kind == _VARINT:
        return _varint(data, at)[1]
    if kind in (_FIXED64, _FIXED32):
        return at + (8 if kind == _FIXED64 else 4)
    raise NotCoreML("it is no protobuf message")


def _varint(data: bytes, at: int) -> tuple[int, int]:
    """A number of seven bits a byte, and where it ends."""
    value = shift = 0
    while at < len(data) and shift < 70:
        byte = data[at]
        value |= (byte & 0x7F) << shift
        at += 1
        if byte < 0x80:
            return value, at
        shift += 7
    raise NotCoreML("it is no protobuf message")
