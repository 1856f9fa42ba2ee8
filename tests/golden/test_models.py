"""kraken's models: what their files tell, beside what was read out of them with other means."""

from __future__ import annotations

import asyncio
import hashlib
import io
import json
import zipfile
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from florilegium.delivery.deliver import deliver
from florilegium.exports import registry
from florilegium.exports.options import parse
from florilegium.folder.disk import disk_folder
from florilegium.folder.memory import MemoryFile, memory_folder
from florilegium.formats.kraken.read import read_models
from florilegium.images.pillow import PillowDecoder
from florilegium.inventory import look
from florilegium.job import Job
from florilegium.model.trained import Role, TrainedModel
from florilegium.package.sink import StreamSink
from florilegium.view.preview import preview


@pytest.fixture(scope="module")
def models(shared: Path) -> dict[str, TrainedModel]:
    inventory = asyncio.run(look(disk_folder(shared / "data/kraken-models-small")))
    return {model.path: model for model in inventory.models}


@pytest.fixture(scope="module")
def expected(shared: Path) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads((shared / "data/kraken-models-small/expected_models.json").read_bytes())[
        "models"
    ]
    return found


def test_every_file_is_listed_with_its_size(models: dict[str, TrainedModel], expected: list[dict[str, Any]]) -> None:
    assert {path: model.size for path, model in models.items()} == {item["file"]: item["bytes"] for item in expected}


def test_networks_and_alphabets_are_those_in_the_files(
    models: dict[str, TrainedModel], expected: list[dict[str, Any]]
) -> None:
    for item in expected:
        model = models[item["file"]]
        if item["format"] == "coreml":
            assert model.network == item["vgsl"]
            assert len(model.alphabet) == item["codec_size"]
            assert set(item["codec_sample"]) <= set(model.alphabet)
        elif (text := item["metadata"]["kraken_meta"]).endswith("}"):  # the longer ones are cut off in the list
            [meta] = json.loads(text).values()
            assert model.network == meta["vgsl"]
            assert set(model.alphabet) == set(meta["codec"])


def test_roles_and_figures(models: dict[str, TrainedModel]) -> None:
    assert {model.role for model in models.values()} == {Role.RECOGNIZE}
    overfit = models["overfit.mlmodel"]
    assert (overfit.epochs, overfit.input_height, overfit.scripts) == (162, 30, ("Syriac",))
    assert overfit.accuracy == pytest.approx(0.8718, abs=1e-4)
    assert models["overfit_newpoly.mlmodel"].accuracy == pytest.approx(0.1327, abs=1e-4)
    assert models["model_small.mlmodel"].accuracy is None


def _read(name: str, content: bytes) -> tuple[list[TrainedModel], list[str]]:
    reading = asyncio.run(read_models(MemoryFile(name, content)))
    return list(reading.value or ()), [problem.code for problem in reading.problems]


def _safetensors(models: dict[str, dict[str, Any]]) -> bytes:
    head = json.dumps({"__metadata__": {"kraken_meta": json.dumps(models)}}).encode()
    return len(head).to_bytes(8, "little") + head + b"\0" * 100


def test_several_models_in_a_file_are_several_models() -> None:
    classes = {"regions": {"MainZone": 2}, "baselines": {"default": 1}}
    found, problems = _read(
        "m.safetensors",
        _safetensors(
            {
                "aaaaaaaa-1": {"_tasks": ["recognition"]},
                "bbbbbbbb-2": {"_tasks": ["segmentation"], "class_mapping": classes},
            }
        ),
    )
    assert [(m.name, m.role, m.region_types, m.line_types) for m in found] == [
        ("m (aaaaaaaa)", Role.RECOGNIZE, (), ()),
        ("m (bbbbbbbb)", Role.SEGMENT, ("MainZone",), ("default",)),
    ]
    assert not problems


@pytest.mark.parametrize(
    ("meta", "role"),
    [
        ({"vgsl": "[1,1800,0,3 Cr7,7,64 O{l_9}2l8]"}, Role.SEGMENT),
        ({"vgsl": "[1,48,0,1 Cr3,3,32 O1c40]"}, Role.RECOGNIZE),
        ({"class_mapping": {"regions": {}}, "vgsl": ""}, Role.SEGMENT),
        ({"model_type": ["segmentation"]}, Role.SEGMENT),
        ({"_model": "ROMLP"}, Role.READING_ORDER),
        ({}, Role.UNKNOWN),
    ],
)
def test_roles_by_what_is_known(meta: dict[str, Any], role: Role) -> None:
    [model], _ = _read("m.safetensors", _safetensors({"a": meta}))
    assert model.role is role


@pytest.mark.parametrize(
    ("name", "content", "code"),
    [
        ("a.mlmodel", b"", "kraken-model-unreadable"),
        ("a.mlmodel", b"\x12\xff\xff\xff\x7f", "kraken-model-unreadable"),
        ("a.mlmodel", b"\xff" * 200, "kraken-model-unreadable"),
        ("a.safetensors", b"\xff" * 20, "kraken-model-unreadable"),
        ("a.safetensors", (2).to_bytes(8, "little") + b"[]", "kraken-model-unreadable"),
        ("a.ckpt", b"\x80\x04cos\nsystem\n", "kraken-checkpoint"),
    ],
)
def test_what_cannot_be_read_is_listed_all_the_same(name: str, content: bytes, code: str) -> None:
    [model], problems = _read(name, content)
    assert (model.role, problems) == (Role.UNKNOWN, [code])


def test_weights_are_not_read_wherever_they_stand() -> None:
    class Counting(MemoryFile):
        __slots__ = ()
        total = 0

        async def read_part(self, start: int, stop: int) -> bytes:
            Counting.total += stop - start
            return await super().read_part(start, stop)

    entry = b"\x0a\x04vgsl\x12\x09[1,48,0,1"
    metadata = b"\xa2\x06" + bytes([len(entry)]) + entry
    description = b"\xa2\x06" + bytes([len(metadata)]) + metadata
    weights = b"\0" * 5_000_000
    size = bytes(
        [
            0x80 | len(weights) & 0x7F,
            0x80 | len(weights) >> 7 & 0x7F,
            0x80 | len(weights) >> 14 & 0x7F,
            len(weights) >> 21,
        ]
    )
    content = b"\x08\x01" + b"\xa2\x1f" + size + weights + b"\x12" + bytes([len(description)]) + description
    [model] = asyncio.run(read_models(Counting("m.mlmodel", content))).value or ()
    assert model.input_height == 48
    assert Counting.total < 1000


def test_the_export_holds_files_cards_list_and_checksums(shared: Path) -> None:
    folder = shared / "data/kraken-models-small"
    inventory = asyncio.run(look(disk_folder(folder)))
    export, stream = registry.export("models"), io.BytesIO()
    asyncio.run(deliver(export, inventory, parse(export.options, {}), Job(PillowDecoder()), StreamSink(stream)))
    archive = zipfile.ZipFile(stream)
    for line in archive.read("SHA256SUMS.txt").decode().splitlines():
        checksum, name = line.split("  ")
        assert archive.read(name) == (folder / name).read_bytes()
        assert hashlib.sha256(archive.read(name)).hexdigest() == checksum
    assert len(json.loads(archive.read("models.json"))) == 8
    assert "Syriac" in archive.read("cards/overfit.md").decode()
    listed = list(openpyxl.load_workbook(io.BytesIO(archive.read("models.xlsx"))).active.iter_rows(values_only=True))
    assert len(listed) == 9
    assert [row[1] for row in listed[1:]] == [model["name"] for model in json.loads(archive.read("models.json"))]
    stream = io.BytesIO()
    without = parse(export.options, {"include_files": False})
    asyncio.run(deliver(export, inventory, without, Job(PillowDecoder()), StreamSink(stream)))
    assert zipfile.ZipFile(stream).read("models.json") == archive.read("models.json"), "the same checksums"


def test_one_model_can_be_chosen_by_name_or_role() -> None:
    folder = memory_folder("m", {"a.safetensors": _safetensors({"x": {"_tasks": ["segmentation"]}}), "b.ckpt": b"x"})
    inventory = asyncio.run(look(folder))
    export = registry.export("models")
    assert export.plan(inventory, parse(export.options, {"roles": "Segment"})).counts == {"models": 1}
    assert export.plan(inventory, parse(export.options, {"models": ["b"]})).counts == {"models": 1}


@pytest.mark.parametrize("include_files", [True, False])
def test_a_preview_is_the_card_of_the_first_model(shared: Path, include_files: bool) -> None:
    inventory = asyncio.run(look(disk_folder(shared / "data/kraken-models-small")))
    export = registry.export("models")
    options = parse(export.options, {"include_files": include_files})
    shown = asyncio.run(preview(export, inventory, options, Job(PillowDecoder())))
    first = inventory.models[0]
    assert shown.path == f"cards/{first.name}.md"
    sha256 = hashlib.sha256((shared / "data/kraken-models-small" / first.path).read_bytes()).hexdigest()
    assert f"# {first.name}" in shown.text and sha256 in shown.text
