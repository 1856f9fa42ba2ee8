"""Every file of every export of every real folder is valid: by its schema, and in what its references lead to.

The exports run as users run them, in every profile and for every version of the text; so the METS files are among them.
"""

from __future__ import annotations

import asyncio
import io
import zipfile
from itertools import chain
from pathlib import Path
from typing import Any

import pytest
from lxml import etree
from tests.conftest import shared_folder
from tests.schemas import faults, loose_ends

from florilegium.delivery.deliver import deliver
from florilegium.exports.export import AnyExport
from florilegium.exports.options import parse
from florilegium.exports.transcriptions import alto, page
from florilegium.folder.disk import disk_folder
from florilegium.formats.alto.write import Profile
from florilegium.formats.page.write import PageProfile
from florilegium.images.pillow import PillowDecoder
from florilegium.inventory import Inventory, look
from florilegium.job import Job
from florilegium.package.sink import StreamSink

METS = "mets/mets-1.12.1.xsd"
WAYS = [
    (alto.EXPORT, Profile.STANDARD, "alto/alto-4-4.xsd"),
    (alto.EXPORT, Profile.ESCRIPTORIUM, "alto/alto-4-2.xsd"),
    (alto.EXPORT, Profile.DFG, "alto/alto-2-1.xsd"),
    (page.EXPORT, PageProfile.STANDARD, "page/2019-07-15/pagecontent.xsd"),
    (page.EXPORT, PageProfile.ESCRIPTORIUM, "page/2019-07-15/pagecontent.xsd"),
    (page.EXPORT, PageProfile.TRANSKRIBUS, "page/2013-07-15/pagecontent.xsd"),
]


def folders() -> list[Path]:
    shared = shared_folder()
    if shared is None:
        return []
    places = chain((shared / "data").iterdir(), (shared / "golden/escriptorium/expected").iterdir())
    return sorted(place for place in places if any(place.rglob("*.xml")))


@pytest.fixture(scope="module", params=folders(), ids=lambda place: place.name)
def inventory(request: pytest.FixtureRequest) -> Inventory:
    found = asyncio.run(look(disk_folder(request.param)))
    assert found.documents
    return found


def written(export: AnyExport, inventory: Inventory, values: dict[str, Any]) -> dict[str, bytes]:
    stream = io.BytesIO()
    asyncio.run(deliver(export, inventory, parse(export.options, values), Job(PillowDecoder()), StreamSink(stream)))
    with zipfile.ZipFile(stream) as archive:
        return {name: archive.read(name) for name in archive.namelist() if name.endswith(".xml")}


@pytest.mark.cpython_only  # for the time it takes
@pytest.mark.timeout(600)
@pytest.mark.parametrize(("export", "profile", "schema"), WAYS, ids=lambda value: str(getattr(value, "id", value)))
def test_every_file_is_valid(inventory: Inventory, shared: Path, export: AnyExport, profile: str, schema: str) -> None:
    versions = {version for document in inventory.documents for version in document.versions[1:]}
    for version in ("", *sorted(versions)):
        files = written(export, inventory, {"profile": profile, "version": version, "words": True})
        assert len(files) > len(inventory.documents), "the pages, and a METS for each document"
        for name, content in files.items():
            is_mets = etree.QName(etree.fromstring(content)).namespace == "http://www.loc.gov/METS/"
            place = shared / "schemas" / (METS if is_mets else schema)
            assert faults(content, place) == [], (version, name)
            assert loose_ends(content, place) == [], (version, name)
