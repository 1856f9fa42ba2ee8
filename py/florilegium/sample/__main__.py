"""Makes the sample folder: ``python -m florilegium.sample OUT``."""

from __future__ import annotations

import sys
from pathlib import Path

from florilegium.formats.alto.write import AltoOptions, write_alto
from florilegium.sample import work_folder
from florilegium.sample.manuscript import automatic, leaves
from florilegium.sample.pictures import encoded

MANUSCRIPT = "Primer"
MISTAKES = {"uerbum": "uerburn", "apud": "apnd", "ה": "ח", "大": "犬"}
UNREAD = "f2r"
"""The page that the recogniser was not asked to read."""


def manuscript_files() -> dict[str, bytes]:
    """The pictures and ALTO files of the manuscript, in two versions, by path."""
    files: dict[str, bytes] = {}
    for number, leaf in enumerate(leaves(), 1):
        files[f"{MANUSCRIPT}/{leaf.name}.jpg"] = encoded(leaf.sheet, "JPEG")
        page, options = leaf.page(), AltoOptions(number=number)
        if not page.regions:
            continue
        files[f"{MANUSCRIPT}/corrected/{leaf.name}.xml"] = write_alto(page, options).content
        if leaf.name != UNREAD:
            files[f"{MANUSCRIPT}/automatic/{leaf.name}.xml"] = write_alto(automatic(page, MISTAKES), options).content
    return files


def main(arguments: list[str]) -> None:
    """Write the sample folder to the place named in the arguments."""
    [place] = arguments
    for path, content in {**work_folder.files(), **manuscript_files()}.items():
        file = Path(place) / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content)


if __name__ == "__main__":
    main(sys.argv[1:])
