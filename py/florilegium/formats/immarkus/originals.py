"""Finds the originals of imported manifests among the files of a work folder."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from florilegium.formats.iiif.details import read_details
from florilegium.formats.iiif.originals import Known, how_to_save, recognise
from florilegium.formats.json_text import read_json
from florilegium.model.annotation import Manifest
from florilegium.problems import Problem, Reading, Severity, kind

MANIFEST_NOT_HERE = kind(
    "manifest-not-here",
    Severity.NOTE,
    "An imported IIIF manifest is on the network; what stands only in it (its own metadata, table of contents, images) is "
    "left out.",
)


@dataclass(frozen=True, slots=True)
class _Candidate:
    path: str
    raw: dict[str, Any]
    known: Known


def with_originals(manifests: Sequence[Manifest], contents: Mapping[str, bytes]) -> Reading[tuple[Manifest, ...]]:
    """The manifests with what their originals say: of the file that has the same address, else the same canvases.

    Args:
        manifests: as imported.
        contents: by path, of the files that can be originals.
    """
    if not manifests:
        return Reading(())
    problems: list[Problem] = []
    candidates = list(_candidates(manifests, contents, problems))
    made = []
    for manifest in manifests:
        canvases = {canvas.canvas for canvas in manifest.canvases}
        same = [c for c in candidates if c.known.id == manifest.uri]
        same += [c for c in candidates if canvases and canvases <= c.known.canvases]
        if same:
            details = read_details(same[0].raw, same[0].path)
            problems.extend(details.problems)
            manifest = replace(manifest, details=details.value)
        else:
            problems.append(
                MANIFEST_NOT_HERE.at(
                    manifest.path,
                    manifest.name,
                    f"The manifest {manifest.name} is on the network; what stands only in it (its own metadata, table of "
                    "contents, images) is left out.",
                    how_to_save(manifest.uri),
                )
            )
        made.append(manifest)
    return Reading(tuple(made), tuple(problems))


def _candidates(
    manifests: Sequence[Manifest], contents: Mapping[str, bytes], problems: list[Problem]
) -> Iterator[_Candidate]:
    addresses = [manifest.uri.encode("utf-8", "replace") for manifest in manifests]
    for path, content in contents.items():
        if b"Manifest" not in content:
            continue
        reading = read_json(content, path)
        if reading.value is not None and (known := recognise(reading.value)):
            yield _Candidate(path, reading.value, known)
        elif reading.value is None and any(address in content for address in addresses):
            problems.extend(reading.problems)
