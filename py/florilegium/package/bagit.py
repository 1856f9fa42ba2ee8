"""BagIt bags (RFC 8493, version 1.0): the files that say what is in a bag. Its payload lies below ``data/``.

The OCRD-ZIP profile (https://ocr-d.de/en/spec/ocrd_zip) is a bag of one document with its METS, SHA-512 and a name.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping, Sequence

from florilegium import __version__
from florilegium.job import MadeFile

PAYLOAD = "data/"
ALGORITHMS = ("sha512", "sha256")
"""RFC 8493, 2.4: every program that reads bags knows both."""
OCRD_PROFILE = "https://ocr-d.de/en/spec/bagit-profile.json"

_DECLARATION = b"BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"


def tag_files(payload: Sequence[MadeFile], info: Mapping[str, str]) -> Iterator[tuple[str, bytes]]:
    """The files beside the payload, with their names.

    Args:
        payload: the files of the payload with their checksums, their paths from ``data/`` on.
        info: what ``bag-info.txt`` says beside the size of the payload; empty values are left out.
    """
    files = {"bagit.txt": _DECLARATION, "bag-info.txt": _bag_info(payload, info)}
    for algorithm in ALGORITHMS:
        sums = {PAYLOAD + file.path: file.digests[algorithm] for file in payload}
        files[f"manifest-{algorithm}.txt"] = _manifest(sums)
    tags = dict(files)
    for algorithm in ALGORITHMS:
        sums = {name: hashlib.new(algorithm, content).hexdigest() for name, content in tags.items()}
        files[f"tagmanifest-{algorithm}.txt"] = _manifest(sums)
    yield from files.items()


def ocrd_info(mets: str, identifier: str) -> dict[str, str]:
    """What the OCRD-ZIP profile wants in ``bag-info.txt``.

    Args:
        mets: path of the METS below ``data/``.
        identifier: of the document.
    """
    return {"BagIt-Profile-Identifier": OCRD_PROFILE, "Ocrd-Identifier": identifier, "Ocrd-Mets": mets}


def _bag_info(payload: Sequence[MadeFile], info: Mapping[str, str]) -> bytes:
    """2.2.2: a label and a value on each line."""
    octets = sum(file.size for file in payload)
    entries = {
        **info,
        "Bag-Software-Agent": f"Florilegium {__version__}",
        "Payload-Oxum": f"{octets}.{len(payload)}",
    }
    return "".join(
        f"{label}: {' '.join(value.split())}\n" for label, value in entries.items() if value.strip()
    ).encode()


def _manifest(sums: Mapping[str, str]) -> bytes:
    """2.1.3: a checksum and a path on each line, line ends and per cent signs in paths as codes."""
    lines = (f"{digest}  {_path(path)}\n" for path, digest in sums.items())
    return "".join(lines).encode()


def _path(path: str) -> str:
    """As the RFC has it; bagit-python 1.9 decodes the line ends only, and does not find a file with ``%`` in its name."""
    return path.replace("%", "%25").replace("\n", "%0A").replace("\r", "%0D")
