from __future__ import annotations

import tarfile
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest

from building import clients, store
from building.digests import sha256
from building.failure import Failure
from building.pins import Member, Pin

PIN = Pin("pypi", "thing", "1", "thing-1.whl", sha256(b"content"))


@pytest.fixture(autouse=True)
def registry(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> dict[str, bytes]:
    """An empty cache, and a registry that serves these files."""
    served = {PIN.file: b"content"}

    def download(pin: Pin, folder: Path) -> Path:
        path = folder / pin.file
        path.write_bytes(served.pop(pin.file))
        return path

    monkeypatch.setenv("FLORILEGIUM_CACHE", str(tmp_path / "cache"))
    monkeypatch.setattr(clients, "download", download)
    return served


def test_a_file_is_fetched_once(registry: dict[str, bytes]) -> None:
    assert store.take(PIN).read_bytes() == b"content"
    assert not registry
    assert store.take(PIN).read_bytes() == b"content"


def test_a_file_that_changed_in_the_cache_is_removed_and_named(registry: dict[str, bytes]) -> None:
    path = store.take(PIN)
    path.write_bytes(b"broken")
    with pytest.raises(Failure, match=r"thing-1\.whl is not the file it should be"):
        store.take(PIN)
    registry[PIN.file] = b"content"
    assert store.take(PIN).read_bytes() == b"content"


def test_a_wrong_download_is_not_kept(registry: dict[str, bytes]) -> None:
    registry[PIN.file] = b"something else"
    with pytest.raises(Failure):
        store.take(PIN)
    assert not [path for path in store.cache().rglob("*") if path.is_file()]


def test_only_the_members_of_a_large_file_stay(registry: dict[str, bytes], tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "large.zip", "w") as archive:
        archive.writestr("folder/part.whl", b"part")
    large = (tmp_path / "large.zip").read_bytes()
    registry["large.whl"] = large
    member = Member(replace(PIN, file="large.whl", sha256=sha256(large)), "folder/part.whl", sha256(b"part"))
    assert store.take_all((member,))["part.whl"].read_bytes() == b"part"
    assert [path.name for path in store.cache().rglob("*.whl")] == ["part.whl"]


def test_members_of_an_archive_of_npm(registry: dict[str, bytes], tmp_path: Path) -> None:
    with tarfile.open(tmp_path / "large.tgz", "w:gz") as archive:
        for name in ("part.wasm", "LICENSE"):
            (tmp_path / name).write_text(name)
            archive.add(tmp_path / name, f"package/wasm/{name}")
    large = (tmp_path / "large.tgz").read_bytes()
    registry["large.tgz"] = large
    whole = Pin("npm", "large", "1", "large.tgz", sha256(large))
    members = tuple(Member(whole, f"package/wasm/{name}", sha256(name.encode())) for name in ("part.wasm", "LICENSE"))
    assert {name: path.read_text() for name, path in store.take_all(members).items()} == {
        "part.wasm": "part.wasm",
        "LICENSE": "LICENSE",
    }
    assert not list(store.cache().rglob("*.tgz"))


def test_what_could_not_be_made_leaves_nothing() -> None:
    def fail(folder: Path) -> None:
        (folder / "half").write_text("half")
        raise Failure("no")

    with pytest.raises(Failure):
        store.made("thing", "k" * 64, fail)
    assert not list((store.cache() / "made").iterdir())
    assert (store.made("thing", "k" * 64, lambda folder: (folder / "whole").touch()) / "whole").exists()
