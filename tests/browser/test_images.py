"""Images that the browser itself cannot decode: their pictures are cut all the same, or it is said why not."""

from __future__ import annotations

import io
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import openpyxl
from PIL import Image
from playwright.sync_api import Page, expect

Drop = Callable[..., None]

SIZE = (60, 40)
SAVED: dict[str, tuple[str, dict[str, Any]]] = {
    "plain.tif": ("RGB", {}),
    "lzw.tif": ("RGB", {"compression": "tiff_lzw"}),
    "deflate.tiff": ("RGBA", {"compression": "tiff_adobe_deflate"}),
    "jpeg.tif": ("RGB", {"compression": "jpeg"}),
    "cmyk.tif": ("CMYK", {"compression": "tiff_lzw"}),
    "palette.TIF": ("P", {"compression": "packbits"}),
    "fax.tif": ("1", {"compression": "group4"}),
    "grey.tif": ("L", {"compression": "tiff_lzw"}),
    "deep.tif": ("I;16", {}),
}
"""File name, mode and compression: what scanners and archives make."""


def half_and_half(mode: str) -> Image.Image:
    """Dark on the left and bright on the right."""
    if mode == "I;16":
        line = (5_000).to_bytes(2, "little") * 30 + (60_000).to_bytes(2, "little") * 30
        return Image.frombytes(mode, SIZE, line * SIZE[1])
    image = Image.new("RGB", SIZE, (0, 0, 90))
    image.paste((255, 255, 200), (30, 0, 60, 40))
    return image.convert(mode)


def marked(name: str) -> list[dict[str, Any]]:
    """An annotation on the left half, and one on the right."""
    return [
        {
            "id": f"{name} {x}",
            "body": [{"purpose": "commenting", "value": side}],
            "target": {"source": name, "selector": {"type": "FragmentSelector", "value": f"xywh=pixel:{x},5,20,20"}},
        }
        for x, side in ((5, "dark"), (35, "bright"))
    ]


def workbook(page: Page) -> openpyxl.Workbook:
    """The workbook that the page makes of the annotations."""
    card = page.locator("#export-annotations-xlsx")
    card.locator("summary").first.click()
    card.locator("button[type=submit]").click()
    link = page.locator(".result a[download]").first
    expect(link).to_be_visible(timeout=60_000)
    with page.expect_download() as waiting:
        link.click()
    return openpyxl.load_workbook(io.BytesIO(Path(waiting.value.path()).read_bytes()))


def test_tiff_of_all_kinds_is_cut(page: Page, site: str, drop: Drop, tmp_path: Path) -> None:
    folder = tmp_path / "scans"
    folder.mkdir()
    (folder / "_immarkus.model.json").write_text("{}")
    for name, (mode, options) in SAVED.items():
        half_and_half(mode).save(folder / name, "TIFF", **options)
        (folder / f"{name.rpartition('.')[0]}.json").write_text(json.dumps(marked(name)))
    page.goto(site)
    drop(page, "#drop", folder)
    expect(page.locator("#inventory h2").first).to_have_text("scans", timeout=30_000)
    sheet = workbook(page)["Notes"]
    headers = [cell.value for cell in sheet[1]]
    image, note = headers.index("Image"), headers.index("Note")
    rows = list(sheet.iter_rows(values_only=True))
    shown = {}
    for picture in sheet._images:
        row = rows[picture.anchor._from.row]
        cut = Image.open(io.BytesIO(picture._data())).convert("L")
        assert cut.size == (20, 20)
        shown[row[image], row[note]] = cut.getpixel((10, 10))
    assert {name for name, _ in shown} == set(SAVED)
    for name in SAVED:
        assert shown[name, "dark"] < 60, name
        assert shown[name, "bright"] > 190, name


def test_what_cannot_be_decoded_is_named_with_what_to_do(page: Page, site: str, drop: Drop, tmp_path: Path) -> None:
    canvas = {"id": "http://library.example/c", "type": "Canvas"}
    body = {"id": "http://library.example/page.jp2", "type": "Image", "width": 60, "height": 40}
    painting = {"type": "Annotation", "motivation": "painting", "body": body, "target": canvas["id"]}
    canvas["items"] = [{"type": "AnnotationPage", "items": [painting]}]  # type: ignore[assignment]
    files = {
        "_immarkus.model.json": {},
        "_iiif.m.json": {
            "id": "m",
            "name": "M",
            "uri": "http://library.example/m",
            "canvases": [{"id": "7", "uri": canvas["id"]}],
        },
        "_iiif.m.annotations.json": marked("iiif:m:7"),
        "m.json": {"id": "http://library.example/m", "type": "Manifest", "label": {"none": ["M"]}, "items": [canvas]},
        "good.json": marked("good.png"),
    }
    folder = tmp_path / "pages"
    folder.mkdir()
    for name, content in files.items():
        (folder / name).write_text(json.dumps(content))
    half_and_half("RGB").save(folder / "good.png")
    half_and_half("RGB").save(folder / "page.jp2")
    page.goto(site)
    drop(page, "#drop", folder)
    expect(page.locator("#inventory h2").first).to_have_text("pages", timeout=30_000)
    sheet = workbook(page)["Notes"]
    assert (sheet.max_row, len(sheet._images)) == (5, 2), "the other image has its pictures"
    problem = page.locator(".result .problems li").first
    expect(problem).to_contain_text("JPEG 2000")
    expect(problem).to_contain_text("page.jp2")
