"""The page names its modules in its head."""

from __future__ import annotations

from pathlib import Path

from building import modules
from building.places import SITE


def test_every_module_that_is_imported_is_named_once(tmp_path: Path) -> None:
    (tmp_path / "js/deep").mkdir(parents=True)
    (tmp_path / "js/a.js").write_text('import { x } from "./deep/b.js";\nimport "./c.js";\nimport(later);\n')
    (tmp_path / "js/deep/b.js").write_text('import {\n  y,\n} from "../c.js";\nexport { z } from "./d.js";\n')
    (tmp_path / "js/c.js").write_text("// nothing\n")
    (tmp_path / "js/deep/d.js").write_text('import "../a.js";\n')
    page = b'<script type="module" src="js/a.js"></script>\n<!-- modules -->'
    links = modules.named(page, tmp_path).decode().splitlines()[1:]
    assert [link.strip() for link in links] == [
        f'<link rel="modulepreload" href="{name}">' for name in ("js/deep/b.js", "js/c.js", "js/deep/d.js")
    ]


def test_a_page_without_the_mark_stays_as_it_is() -> None:
    assert modules.named(b"<p>Hello", SITE) == b"<p>Hello"


def test_the_page_names_what_its_first_sight_needs() -> None:
    page = modules.named((SITE / "index.html").read_bytes(), SITE).decode()
    for name in ("js/views/welcome.js", "js/text.js", "js/python/connect.js"):
        assert f'href="{name}"' in page
