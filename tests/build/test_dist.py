from __future__ import annotations

import json
import re
from pathlib import Path, PurePath

import pytest
from lxml import etree

from building import dist, policy
from building.digests import sha256
from building.failure import Failure


@pytest.fixture(scope="module")
def built() -> Path:
    return dist.build()


@pytest.mark.wasm
def test_every_wheel_is_the_one_in_the_lock(built: Path) -> None:
    lock = json.loads((built / "pyodide" / "pyodide-lock.json").read_text("utf-8"))
    packages = lock["packages"].values()
    assert {entry["file_name"] for entry in packages} == {path.name for path in (built / "pyodide").glob("*.whl")}
    for entry in packages:
        assert sha256((built / "pyodide" / entry["file_name"]).read_bytes()) == entry["sha256"]
        assert set(entry["depends"]) <= lock["packages"].keys()
    assert (built / "pyodide" / lock["core"] / "pyodide.mjs").exists()


@pytest.mark.wasm
def test_every_schema_loads_without_the_net(built: Path) -> None:
    index = json.loads((built / "schemas" / "index.json").read_text("utf-8"))
    files = {entry["file"] for entry in index}
    assert {"alto/4.2.xsd", "alto/4.3.xsd", "page/2019-07-15.xsd", "mets/1.12.1.xsd"} <= files
    parser = etree.XMLParser(no_network=True)
    for entry in index:
        path = built / "schemas" / entry["file"]
        etree.XMLSchema(etree.parse(path, parser))
        assert etree.parse(path).getroot().get("targetNamespace") == entry["namespace"]
        assert not re.search(rb'schemaLocation="http', path.read_bytes())


def test_sync_writes_what_differs_and_removes_the_rest(tmp_path: Path) -> None:
    dist.sync({"a.txt": b"a", "deep/er/b.txt": b"b"}, tmp_path)
    untouched = (tmp_path / "a.txt").stat().st_mtime_ns
    (tmp_path / "deep" / "stray").mkdir()
    (tmp_path / "deep" / "stray" / "file").write_text("stray")
    dist.sync({"a.txt": b"a", "deep/c.txt": b"c"}, tmp_path)
    assert {path.relative_to(tmp_path).as_posix() for path in tmp_path.rglob("*")} == {"a.txt", "deep", "deep/c.txt"}
    assert (tmp_path / "a.txt").stat().st_mtime_ns == untouched


@pytest.mark.parametrize("page", [b"<html></html>", b"<script src=x></script><!-- policy -->"])
def test_a_page_that_would_escape_the_policy_is_refused(page: bytes) -> None:
    with pytest.raises(Failure, match=r"index\.html"):
        policy.applied(PurePath("index.html"), page)
