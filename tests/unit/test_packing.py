"""Packages for archives, checked by the reference tools where they are installed, and by their specifications."""

from __future__ import annotations

import asyncio
import hashlib
import io
import json
import zipfile
from importlib import import_module
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from florilegium.delivery.deliver import deliver
from florilegium.delivery.packing import RECIPE_NAME, REPORT_HTML, REPORT_JSON
from florilegium.delivery.to_disk import deliver_to_disk, write_beside
from florilegium.exports.annotations import xlsx as annotations_xlsx
from florilegium.exports.delivery import Delivery, Package, result_name, result_type
from florilegium.exports.export import AnyExport
from florilegium.exports.options import OptionError, parse
from florilegium.exports.transcriptions import alto, text
from florilegium.folder.disk import disk_folder
from florilegium.folder.memory import memory_folder
from florilegium.formats import mets
from florilegium.inventory import Inventory, look
from florilegium.job import Job
from florilegium.package.sink import StreamSink
from florilegium.recipe import read_recipe, understood


def page(content: str = "text", image: str = "") -> bytes:
    return f"""<alto><Description><sourceImageInformation><fileName>{image}</fileName></sourceImageInformation></Description>
      <Layout><Page WIDTH="9" HEIGHT="9"><PrintSpace><TextBlock ID="r"><TextLine ID="l"><String CONTENT="{content}"/>
      </TextLine></TextBlock></PrintSpace></Page></Layout></alto>""".encode()


PLAIN = {"a 花.xml": page("one", "a 花.jpg"), "a 花.jpg": b"\xff\xd8", "b.xml": page("two")}
"""bagit-python takes no per cent sign in a name for what RFC 8493 (2.1.3) says it is, so it gets none."""
FILES = {"a 花.xml": page("one", "a 花.jpg"), "a 花.jpg": b"\xff\xd8", "b%20.xml": page("two")}


def inventory(files: dict[str, bytes] | None = None, name: str = "Work כתב") -> Inventory:
    return asyncio.run(look(memory_folder(name, files or FILES)))


def job() -> Job:
    decoder: Any = None
    return Job(decoder)


def made(export: AnyExport, found: Inventory, delivery: Delivery, **values: Any) -> dict[str, bytes]:
    stream = io.BytesIO()
    asyncio.run(deliver(export, found, parse(export.options, values), job(), StreamSink(stream), delivery))
    with zipfile.ZipFile(stream) as archive:
        assert archive.testzip() is None
        return {name: archive.read(name) for name in archive.namelist()}


def written(files: dict[str, bytes], folder: Path) -> Path:
    for name, content in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(content)
    return folder


def manifest(content: bytes) -> dict[str, str]:
    lines = content.decode().splitlines()
    return {path.replace("%25", "%"): digest for digest, _, path in (line.partition("  ") for line in lines)}


def test_a_bag_has_its_parts() -> None:
    files = made(alto.EXPORT, inventory(), Delivery(Package.BAGIT, date="2026-05-31"), include_images=True)
    base = "Work כתב_alto_bag/"
    assert all(name.startswith(base) for name in files), "one folder, as RFC 8493, 4.2 asks"
    payload = {name.removeprefix(base): content for name, content in files.items() if "/data/" in name}
    assert set(payload) == {"data/a 花.jpg", "data/a 花.xml", "data/b%20.xml", "data/METS.xml"}
    assert files[f"{base}bagit.txt"] == b"BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"
    info = files[f"{base}bag-info.txt"].decode()
    assert "Bagging-Date: 2026-05-31\n" in info
    assert f"Payload-Oxum: {sum(map(len, payload.values()))}.{len(payload)}\n" in info
    for algorithm in ("sha256", "sha512"):
        sums = manifest(files[f"{base}manifest-{algorithm}.txt"])
        assert sums == {name: hashlib.new(algorithm, content).hexdigest() for name, content in payload.items()}
        assert b"b%2520.xml" in files[f"{base}manifest-{algorithm}.txt"]
        tags = manifest(files[f"{base}tagmanifest-{algorithm}.txt"])
        assert tags == {name: hashlib.new(algorithm, files[base + name]).hexdigest() for name in tags}
        assert len(tags) == 4


def test_the_mets_of_a_bag_has_checksums() -> None:
    files = made(alto.EXPORT, inventory(), Delivery(Package.OCRD_ZIP), include_images=True)
    described = mets.read(files["data/METS.xml"], "METS.xml").value
    assert described is not None
    assert {file.href: file.checksum for file in described.files} == {
        name.removeprefix("data/"): hashlib.sha256(content).hexdigest()
        for name, content in files.items()
        if name.startswith("data/") and not name.endswith("METS.xml")
    }


def test_the_same_files_give_the_same_package_on_any_day() -> None:
    for package in Package:
        files = made(alto.EXPORT, inventory(), Delivery(package))
        assert files == made(alto.EXPORT, inventory(), Delivery(package))
        assert not any(b"Bagging-Date" in content for name, content in files.items() if name.endswith("bag-info.txt"))


@pytest.mark.cpython_only
def test_the_reference_tool_finds_the_bag_valid(tmp_path: Path) -> None:
    bagit = pytest.importorskip("bagit", reason="needs the bagit package, which Pyodide does not have")
    files = made(alto.EXPORT, inventory(PLAIN), Delivery(Package.BAGIT, report=True), include_images=True)
    written(files, tmp_path)
    bag = bagit.Bag(str(tmp_path / "Work כתב_alto_bag"))
    bag.validate(processes=1)
    assert bag.version_info == (1, 0)
    (tmp_path / "Work כתב_alto_bag/data/a 花.jpg").write_bytes(b"\xff\xd9")
    with pytest.raises(bagit.BagValidationError):
        bag.validate(processes=1)


@pytest.mark.cpython_only
def test_a_bag_is_also_made_as_a_folder(tmp_path: Path) -> None:
    bagit = pytest.importorskip("bagit", reason="needs the bagit package, which Pyodide does not have")
    options = alto.AltoExportOptions()
    out = f"{tmp_path}/bag/"
    asyncio.run(deliver_to_disk(alto.EXPORT, inventory(PLAIN), options, job(), out, Delivery(Package.BAGIT)))
    bagit.Bag(out).validate(processes=1)


def test_an_ocrd_zip_has_what_its_profile_wants() -> None:
    """The profile 1.2.0, as OCR-D's own validator carries it: required fields and manifests, and allowed tag files."""
    files = made(alto.EXPORT, inventory(), Delivery(Package.OCRD_ZIP))
    info = dict(line.split(": ", 1) for line in files["bag-info.txt"].decode().splitlines())
    assert info["BagIt-Profile-Identifier"] == "https://ocr-d.de/en/spec/bagit-profile.json"
    assert info["Ocrd-Identifier"] == "Work כתב"
    assert f"data/{info['Ocrd-Mets']}" in files
    assert "manifest-sha512.txt" in files
    assert "fetch.txt" not in files
    tags = {name for name in files if not name.startswith("data/")}
    assert all(name.startswith(("bag-info", "bagit", "manifest-", "tagmanifest-")) for name in tags)


@pytest.mark.cpython_only
def test_the_judges_of_ocrd_find_the_zip_valid(tmp_path: Path) -> None:
    """What `ocrd zip validate` does, without the rest of OCR-D: the bag, then its profile."""
    bagit = pytest.importorskip("bagit", reason="needs the bagit package")
    judge = pytest.importorskip("bagit_profile", reason="needs the bagit-profile package")
    files = made(alto.EXPORT, inventory(PLAIN), Delivery(Package.OCRD_ZIP, date="2026-05-31"), include_images=True)
    bag = bagit.Bag(str(written(files, tmp_path)))
    bag.validate(processes=1)
    profile = judge.Profile("https://ocr-d.de/en/spec/bagit-profile.json", profile=OCRD_PROFILE)
    assert profile.validate(bag), str(profile.report)


OCRD_PROFILE: dict[str, Any] = {
    "BagIt-Profile-Info": {
        "BagIt-Profile-Identifier": "https://ocr-d.de/en/spec/bagit-profile.json",
        "BagIt-Profile-Version": "1.2.0",
        "Source-Organization": "OCR-D",
        "External-Description": "BagIt profile for OCR data",
        "Contact-Name": "",
        "Contact-Email": "",
        "Version": "0.1",
    },
    "Bag-Info": {
        "Bagging-Date": {"required": False},
        "Source-Organization": {"required": False},
        "Ocrd-Mets": {"required": False},
        "Ocrd-Identifier": {"required": True},
        "Ocrd-Checksum": {"required": False},
    },
    "Manifests-Required": ["sha512"],
    "Tag-Manifests-Required": [],
    "Tag-Files-Required": [],
    "Tag-Files-Allowed": ["README.md", "Makefile", "build.sh", "sources.csv", "metadata/*.xml", "metadata/*.txt"],
    "Allow-Fetch.txt": False,
    "Serialization": "required",
    "Accept-Serialization": "application/zip",
    "Accept-BagIt-Version": ["1.0"],
}


@pytest.mark.parametrize(
    ("export", "files"), [(text.EXPORT, FILES), (alto.EXPORT, {"x/a.xml": page(), "y/a.xml": page()})]
)
def test_what_no_ocrd_zip_can_hold_is_refused(export: AnyExport, files: dict[str, bytes]) -> None:
    with pytest.raises(OptionError, match="OCRD-ZIP holds"):
        made(export, inventory(files), Delivery(Package.OCRD_ZIP))


def test_a_date_is_a_date() -> None:
    with pytest.raises(OptionError, match="2026-05-31"):
        made(text.EXPORT, inventory(), Delivery(Package.BAGIT, date="yesterday"))


def test_a_crate_describes_every_file() -> None:
    license = "https://creativecommons.org/licenses/by/4.0/"
    delivery = Delivery(Package.RO_CRATE, date="2026-05-31", license=license, report=True)
    files = made(alto.EXPORT, inventory(), delivery, include_images=True)
    data = json.loads(files.pop("ro-crate-metadata.json"))
    graph = {entity["@id"]: entity for entity in data["@graph"]}
    assert data["@context"] == "https://w3id.org/ro/crate/1.1/context"
    assert graph["ro-crate-metadata.json"]["about"] == {"@id": "./"}
    assert graph["./"]["datePublished"] == "2026-05-31"
    assert graph["./"]["license"] == {"@id": license}
    described = [graph[part["@id"]] for part in graph["./"]["hasPart"]]
    assert {file["name"]: (file["contentSize"], file["sha256"]) for file in described} == {
        name: (str(len(content)), hashlib.sha256(content).hexdigest()) for name, content in files.items()
    }
    assert graph["a%20%E8%8A%B1.jpg"]["encodingFormat"] == "image/jpeg"


@pytest.mark.cpython_only
@pytest.mark.parametrize("license", ["", "https://creativecommons.org/licenses/by/4.0/"])
def test_the_reference_tools_read_the_crate(tmp_path: Path, license: str, monkeypatch: pytest.MonkeyPatch) -> None:
    delivery = Delivery(Package.RO_CRATE, date="2026-05-31", license=license, report=True)
    folder = written(made(alto.EXPORT, inventory(), delivery, include_images=True), tmp_path)
    rocrate = pytest.importorskip("rocrate.rocrate", reason="needs the rocrate package")
    crate = rocrate.ROCrate(str(folder))
    assert len(crate.root_dataset["hasPart"]) == 7
    services = pytest.importorskip(
        "rocrate_validator.services", reason="needs the roc-validator package, which is heavy"
    )
    loading = import_module("rdflib.plugins.shared.jsonld.context")
    models = import_module("rocrate_validator.models")
    document_loader = import_module("rocrate_validator.utils.document_loader")
    http = import_module("rocrate_validator.utils.http")

    # The judge would fetch the context from the network; the other judge carries a copy.
    context = json.loads((Path(rocrate.__file__).parent / "data" / "ro-crate.jsonld").read_bytes())
    monkeypatch.setattr(document_loader, "_fetch_json_ld", lambda url: context)
    answer = SimpleNamespace(
        status_code=200, headers={"Content-Type": "application/ld+json"}, json=lambda: context, text=json.dumps(context)
    )
    monkeypatch.setattr(http.HttpRequester, "get", lambda *given, **named: answer, raising=False)
    monkeypatch.setattr(document_loader, "resolve_remote_document", lambda url: (context, None))
    monkeypatch.setattr(loading, "source_to_json", lambda url: (context, None))
    settings = models.ValidationSettings(
        rocrate_uri=str(folder), profile_identifier="ro-crate-1.1", requirement_severity=models.Severity.REQUIRED
    )
    result = services.validate(settings)
    assert not result.get_issues(), [(issue.check.identifier, issue.message) for issue in result.get_issues()]


def test_single_files_and_workbooks_are_packed_too(shared: Path) -> None:
    files = made(text.EXPORT, inventory(), Delivery(Package.ZIP))
    assert list(files) == ["Work כתב.txt"]
    [folder] = (shared / "golden/immarkus/input").iterdir()
    work = asyncio.run(look(disk_folder(folder)))
    files = made(annotations_xlsx.EXPORT, work, Delivery(Package.BAGIT), snippets="none")
    [workbook] = [content for name, content in files.items() if name.endswith("data/annotations.xlsx")]
    assert "xl/workbook.xml" in zipfile.ZipFile(io.BytesIO(workbook)).namelist()


def test_with_report() -> None:
    files = made(text.EXPORT, inventory(), Delivery(report=True), orphan_lines=False)
    assert list(files) == ["Work כתב.txt", REPORT_HTML, REPORT_JSON, RECIPE_NAME]
    report = json.loads(files[REPORT_JSON])
    content = files["Work כתב.txt"]
    assert report["made"]["files"] == [
        {
            "path": "Work כתב.txt",
            "size": len(content),
            "media_type": "text/plain",
            "sha256": hashlib.sha256(content).hexdigest(),
        }
    ]
    reading = read_recipe(files[RECIPE_NAME], "")
    assert reading.value is not None
    order = understood(reading.value).value
    assert order is not None
    assert made(order.export, inventory(), order.delivery, orphan_lines=False) == files


def test_names_and_types_of_results() -> None:
    found, options = inventory(), text.TextOptions()
    names = {p: result_name(text.EXPORT, found, options, Delivery(p)) for p in Package}
    assert names == {
        Package.PLAIN: "Work כתב.txt",
        Package.ZIP: "Work כתב.zip",
        Package.BAGIT: "Work כתב_bag.zip",
        Package.OCRD_ZIP: "Work כתב.ocrd.zip",
        Package.RO_CRATE: "Work כתב_crate.zip",
    }
    assert result_name(text.EXPORT, found, options, Delivery(report=True)) == "Work כתב.zip"
    assert result_type(text.EXPORT, options, Delivery()) == "text/plain"
    assert result_type(text.EXPORT, options, Delivery(report=True)) == "application/zip"
    assert result_name(alto.EXPORT, found, alto.AltoExportOptions(), Delivery(report=True)) == "Work כתב_alto.zip"


def test_report_and_recipe_beside_the_result_on_disk(tmp_path: Path) -> None:
    work = job()
    out = str(tmp_path / "out.zip")
    account, result = asyncio.run(deliver_to_disk(alto.EXPORT, inventory(), alto.AltoExportOptions(), work, out))
    assert result == tmp_path / "out.zip"
    asyncio.run(write_beside(account, work, result, {REPORT_HTML, REPORT_JSON, RECIPE_NAME}))
    report = json.loads((tmp_path / "out.zip.report.json").read_bytes())
    assert report["made"]["result"] == {
        "path": "out.zip",
        "size": (tmp_path / "out.zip").stat().st_size,
        "media_type": "application/zip",
        "sha256": hashlib.sha256((tmp_path / "out.zip").read_bytes()).hexdigest(),
    }
    assert {path.name for path in tmp_path.iterdir()} == {
        "out.zip", "out.zip.report.html", "out.zip.report.json", "out.zip.recipe.json",
    }  # fmt: skip
