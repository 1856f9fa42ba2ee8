from __future__ import annotations

import sys
import zipfile
from pathlib import Path

from building import bytecode


def archive(path: Path, members: dict[str, str]) -> Path:
    with zipfile.ZipFile(path, "w") as target:
        for name, text in members.items():
            target.writestr(name, text)
    return path


def test_the_result_can_be_imported_and_says_where_it_failed(tmp_path: Path, monkeypatch) -> None:
    source = archive(tmp_path / "a.zip", {"compiled_probe.py": "def boom():\n    raise ValueError(__file__)\n"})
    bytecode.rewrite(source, tmp_path / "b.zip", drop=[], place="/some/place")
    monkeypatch.syspath_prepend(str(tmp_path / "b.zip"))
    import compiled_probe

    assert compiled_probe.boom.__code__.co_filename == "/some/place/compiled_probe.py"
    assert compiled_probe.__cached__ is None or compiled_probe.__file__.endswith(".pyc")
    sys.modules.pop("compiled_probe")


def test_the_same_input_gives_the_same_bytes_in_any_order(tmp_path: Path) -> None:
    members = {"p/__init__.py": "X = {'b', 'a'}", "p/data.txt": "花", "q.py": "import p"}
    one = archive(tmp_path / "one.zip", members)
    two = archive(tmp_path / "two.zip", dict(reversed(members.items())))
    for source in (one, two):
        bytecode.rewrite(source, source.with_suffix(".out"), drop=[], place="/p")
    assert one.with_suffix(".out").read_bytes() == two.with_suffix(".out").read_bytes()


def test_a_wheel_lists_what_it_now_holds(tmp_path: Path) -> None:
    names = ["p/a.py", "p/b.pyx", "p/html/c.py", "p-1.dist-info/RECORD", "p-1.dist-info/METADATA"]
    source = archive(tmp_path / "p.whl", dict.fromkeys(names, ""))
    bytecode.rewrite(source, tmp_path / "out.whl", drop=["*.pyx", "p/html/*"], place="/p")
    with zipfile.ZipFile(tmp_path / "out.whl") as wheel:
        names = wheel.namelist()
        record = wheel.read("p-1.dist-info/RECORD").decode().splitlines()
    assert sorted(names) == ["p-1.dist-info/METADATA", "p-1.dist-info/RECORD", "p/a.pyc"]
    assert sorted(line.split(",")[0] for line in record) == sorted(names)
    assert "p-1.dist-info/RECORD,," in record
