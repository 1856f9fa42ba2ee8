"""Images that the browser itself cannot decode: their pictures are cut all the same, or it is said why not."""

from __future__ import annotations

import asyncio
import io
import json
import random
import struct
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import openpyxl
from PIL import Image, ImageChops
from playwright.sync_api import Page, expect

from florilegium.folder.memory import MemoryFile
from florilegium.images.pillow import PillowDecoder
from florilegium.images.snippet import Snippet, cut_all
from florilegium.model.geometry import Box

Drop = Callable[..., None]

SIZE = (60, 40)
CANVAS = (300, 200)
PLACE = (13, 7, 240, 150)
"""Left, top, width and height of the annotation on a canvas."""
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
    expect(link).to_be_visible()
    with page.expect_download() as waiting:
        link.click()
    return openpyxl.load_workbook(io.BytesIO(Path(waiting.value.path()).read_bytes()))


def pictures(book: openpyxl.Workbook) -> dict[tuple[str, str], bytes]:
    """The pictures beside the notes, by image and note."""
    sheet = book["Notes"]
    headers = [cell.value for cell in sheet[1]]
    image, note = headers.index("Image"), headers.index("Note")
    rows = list(sheet.iter_rows(values_only=True))
    places = [(rows[picture.anchor._from.row], picture) for picture in sheet._images]
    return {(row[image], row[note]): picture._data() for row, picture in places}


def test_tiff_of_all_kinds_is_cut(page: Page, site: str, drop: Drop, tmp_path: Path) -> None:
    folder = tmp_path / "scans"
    folder.mkdir()
    (folder / "_immarkus.model.json").write_text("{}")
    for name, (mode, options) in SAVED.items():
        half_and_half(mode).save(folder / name, "TIFF", **options)
        (folder / f"{name.rpartition('.')[0]}.json").write_text(json.dumps(marked(name)))
    page.goto(site)
    drop(page, "#drop", folder)
    expect(page.locator("#inventory h2").first).to_have_text("scans")
    shown = {}
    for key, content in pictures(workbook(page)).items():
        cut = Image.open(io.BytesIO(content)).convert("L")
        assert cut.size == (20, 20)
        shown[key] = cut.getpixel((10, 10))
    assert {name for name, _ in shown} == set(SAVED)
    for name in SAVED:
        assert shown[name, "dark"] < 60, name
        assert shown[name, "bright"] > 190, name


def saved_canvases(folder: Path, names: Sequence[str]) -> None:
    """A work folder with a manifest of one canvas for each image, which is called so on its server and has one annotation."""
    host = "http://library.example"
    items = []
    annotations = []
    for number, name in enumerate(names):
        canvas = {"id": f"{host}/c{number}", "type": "Canvas", "label": {"none": [name]}}
        body = {"id": f"{host}/{name}", "type": "Image", "width": CANVAS[0], "height": CANVAS[1]}
        painting = {"type": "Annotation", "motivation": "painting", "body": body, "target": canvas["id"]}
        items.append({**canvas, "items": [{"type": "AnnotationPage", "items": [painting]}]})
        selector = {"type": "FragmentSelector", "value": "xywh=pixel:{},{},{},{}".format(*PLACE)}
        annotations.append(
            {
                "id": name,
                "body": [{"purpose": "commenting", "value": name}],
                "target": {"source": f"iiif:m:{number}", "selector": selector},
            }
        )
    canvases = [{"id": str(number), "uri": f"{host}/c{number}"} for number in range(len(names))]
    files = {
        "_immarkus.model.json": {},
        "_iiif.m.json": {"id": "m", "name": "M", "uri": f"{host}/m", "canvases": canvases},
        "_iiif.m.annotations.json": annotations,
        "m.json": {"id": f"{host}/m", "type": "Manifest", "label": {"none": ["M"]}, "items": items},
    }
    for name, content in files.items():
        (folder / name).write_text(json.dumps(content))


def drawn(mode: str) -> Image.Image:
    """Colours that run into each other, each in its own direction; transparency too, if there is any."""
    bands = [Image.linear_gradient("L").rotate(angle).resize(CANVAS) for angle in (0, 90, 180, 270)]
    if mode == "I;16":
        return bands[1].convert("I").point(lambda value: value * 257).convert("I;16")
    if mode in ("LA", "RGBA", "CMYK"):
        return Image.merge(mode, bands[: len(mode)])
    return Image.merge("RGB", bands[:3]).convert(mode)


def with_palette(grey: bytes) -> bytes:
    """JPEG 2000 whose grey values are entries of a palette (ISO/IEC 15444-1, I.5.3.4 and I.5.3.5): from cyan to red."""
    entries = b"".join(bytes([value, 255 - value, 255 - value]) for value in range(256))
    palette = b"pclr" + struct.pack(">HB", 256, 3) + b"\x07" * 3 + entries
    columns = b"cmap" + b"".join(struct.pack(">HBB", 0, 1, column) for column in range(3))
    boxes = b"".join(struct.pack(">L", 4 + len(box)) + box for box in (palette, columns))
    place = grey.index(b"jp2h") - 4
    [length] = struct.unpack(">L", grey[place : place + 4])
    header = grey[place + 4 : place + length].replace(
        struct.pack(">BBBL", 1, 0, 0, 17), struct.pack(">BBBL", 1, 0, 0, 16)
    )
    return grey[:place] + struct.pack(">L", length + len(boxes)) + header + boxes + grey[place + length :]


JPEG_2000: dict[str, tuple[str, dict[str, Any]]] = {
    "rgb.jp2": ("RGB", {}),
    "grey.jp2": ("L", {}),
    "see-through.jp2": ("RGBA", {}),
    "grey and see-through.jp2": ("LA", {}),
    "deep.jp2": ("I;16", {}),
    "ink.jp2": ("CMYK", {}),
    "luma.jpx": ("YCbCr", {}),
    "lossy.jpf": ("RGB", {"irreversible": True, "quality_layers": [20]}),
    "tiled.jp2": ("RGB", {"tile_size": (128, 128), "num_resolutions": 3}),
    "bare.j2k": ("RGB", {"no_jp2": True}),
}
"""File name, mode and how it is written."""


def test_jpeg_2000_of_all_kinds_is_cut_as_pillow_cuts_it(page: Page, site: str, drop: Drop, tmp_path: Path) -> None:
    folder = tmp_path / "pages"
    folder.mkdir()
    names = [*JPEG_2000, "palette.jp2"]
    saved_canvases(folder, names)
    for name, (mode, options) in JPEG_2000.items():
        drawn(mode).save(folder / name, "JPEG2000", **options)
    (folder / "palette.jp2").write_bytes(with_palette((folder / "grey.jp2").read_bytes()))
    page.goto(site)
    drop(page, "#drop", folder)
    expect(page.locator("#inventory h2").first).to_have_text("pages")
    sheet = workbook(page)["Notes"]
    headers = [cell.value for cell in sheet[1]]
    notes = [row[headers.index("Note")] for row in sheet.iter_rows(values_only=True)]
    shown = {notes[picture.anchor._from.row]: picture._data() for picture in sheet._images}
    assert set(shown) == set(names)
    for name in names:
        ours = Image.open(io.BytesIO(shown[name])).convert("RGB")
        theirs = Image.open(io.BytesIO(cut_by_pillow(folder, name))).convert("RGB")
        assert ours.size == theirs.size == PLACE[2:]
        furthest = max(high for _, high in ImageChops.difference(ours, theirs).getextrema())
        assert furthest <= 6, f"{name} differs by {furthest}"


def cut_by_pillow(folder: Path, name: str, bounds: tuple[int, int, int, int] = PLACE) -> bytes:
    """The picture of an annotation as the command line makes it."""
    file = MemoryFile(name, (folder / name).read_bytes())

    async def cut() -> Snippet | None:
        [snippet] = await cut_all(await PillowDecoder().open(file), [Box(*bounds)])
        return snippet

    with ThreadPoolExecutor() as threads:  # in this one Playwright has a loop of its own
        snippet = threads.submit(asyncio.run, cut()).result()
    assert snippet
    return snippet.content


JPEG: dict[str, tuple[str, dict[str, Any]]] = {
    "444.jpg": ("RGB", {"subsampling": "4:4:4"}),
    "422.jpg": ("RGB", {"subsampling": "4:2:2"}),
    "420.jpg": ("RGB", {"subsampling": "4:2:0"}),
    "progressive.jpg": ("RGB", {"progressive": True}),
    "grey.jpg": ("L", {}),
    "ink.jpg": ("CMYK", {}),
}
"""File name, mode and how it is written."""
ODD = (301, 199)
BOXES = ((0, 0, 301, 199), (13, 7, 240, 150), (12, 6, 31, 33), (13, 6, 30, 33), (12, 7, 1, 2), (150, 100, 151, 99))
"""Left, top, width and height, even and odd: colours may be stored for two by two pixels."""


def dappled() -> Image.Image:
    """Blocks of colours, and in them every pixel of another brightness: what is a pixel off looks quite different."""
    chance = random.Random(0)
    blocks = Image.frombytes("RGB", (20, 14), chance.randbytes(3 * 20 * 14)).resize(
        (320, 224), Image.Resampling.NEAREST
    )
    grain = Image.frombytes("L", ODD, chance.randbytes(ODD[0] * ODD[1]))
    return Image.blend(blocks.crop((0, 0, *ODD)), grain.convert("RGB"), 0.4)


def test_jpeg_of_all_kinds_is_cut_as_pillow_cuts_it(page: Page, site: str, drop: Drop, tmp_path: Path) -> None:
    folder = tmp_path / "scans"
    folder.mkdir()
    (folder / "_immarkus.model.json").write_text("{}")
    for name, (mode, options) in JPEG.items():
        dappled().convert(mode).save(folder / name, quality=95, **options)
        annotations = [
            {
                "id": f"{name} {bounds}",
                "body": [{"purpose": "commenting", "value": str(number)}],
                "target": {
                    "source": name,
                    "selector": {"type": "FragmentSelector", "value": "xywh=pixel:{},{},{},{}".format(*bounds)},
                },
            }
            for number, bounds in enumerate(BOXES)
        ]
        (folder / name).with_suffix(".json").write_text(json.dumps(annotations))
    page.goto(site)
    drop(page, "#drop", folder)
    expect(page.locator("#inventory h2").first).to_have_text("scans")
    shown = {(image, int(note)): content for (image, note), content in pictures(workbook(page)).items()}
    assert set(shown) == {(name, number) for name in JPEG for number in range(len(BOXES))}
    for (name, number), content in shown.items():
        ours = Image.open(io.BytesIO(content)).convert("RGB")
        theirs = Image.open(io.BytesIO(cut_by_pillow(folder, name, BOXES[number]))).convert("RGB")
        assert ours.size == theirs.size == BOXES[number][2:]
        # At the edges of colours decoders differ, but by half of what a shift of one pixel makes.
        furthest = max(high for _, high in ImageChops.difference(ours, theirs).getextrema())
        assert furthest <= 40, f"{name}, {BOXES[number]} differs by {furthest}"


def test_what_cannot_be_decoded_is_named_with_why(page: Page, site: str, drop: Drop, tmp_path: Path) -> None:
    folder = tmp_path / "pages"
    folder.mkdir()
    saved_canvases(folder, ["good.jp2", "cut off.jp2", "empty inside.jp2"])
    drawn("RGB").save(folder / "good.jp2")
    content = (folder / "good.jp2").read_bytes()
    (folder / "cut off.jp2").write_bytes(content[: len(content) * 2 // 3])
    (folder / "empty inside.jp2").write_bytes(content[:85])
    page.goto(site)
    drop(page, "#drop", folder)
    expect(page.locator("#inventory h2").first).to_have_text("pages")
    sheet = workbook(page)["Notes"]
    assert (sheet.max_row, len(sheet._images)) == (4, 1), "the other image has its picture"
    problems = page.locator(".result .problems li")
    expect(problems.filter(has_text="cut off.jp2")).to_contain_text("JPEG 2000, and broken: Tile part length")
    expect(problems.filter(has_text="empty inside.jp2")).to_contain_text("JPEG 2000, and broken")


def test_a_decoder_that_cannot_be_fetched_is_named(page: Page, site: str, drop: Drop, tmp_path: Path) -> None:
    folder = tmp_path / "pages"
    folder.mkdir()
    saved_canvases(folder, ["page.jp2"])
    drawn("RGB").save(folder / "page.jp2")
    page.context.route("**/openjpeg.wasm", lambda route: route.abort())
    page.goto(site)
    drop(page, "#drop", folder)
    expect(page.locator("#inventory h2").first).to_have_text("pages")
    assert len(workbook(page)["Notes"]._images) == 0
    problem = page.locator(".result .problems li").first
    expect(problem).to_contain_text("A part of the program could not be loaded")
    expect(problem).to_contain_text("openjpeg.wasm")


def without_resolutions(path: Path) -> None:
    """Say of a bare codestream with one resolution that it has six, and take it back at once: the last segment counts."""
    content = path.read_bytes()
    place = content.index(b"\xff\x52")
    style = bytearray(content[place : place + 14])
    style[9] = 5
    path.write_bytes(content[:place] + style + content[place:])


def test_jpeg_2000_is_shown_small_and_large(page: Page, site: str, drop: Drop, tmp_path: Path) -> None:
    folder = tmp_path / "pages"
    folder.mkdir()
    image = half_and_half("RGB").resize((1200, 800))
    image.save(folder / "page1.jp2")  # has small versions of itself in it
    image.save(folder / "page2.j2k", no_jp2=True, num_resolutions=1)
    without_resolutions(folder / "page2.j2k")
    for name in ("page1.jp2", "page2.j2k"):
        (folder / name).with_suffix(".xml").write_text(
            '<PcGts xmlns="http://schema.primaresearch.org/PAGE/gts/pagecontent/2019-07-15">'
            f'<Page imageFilename="{name}" imageWidth="1200" imageHeight="800"/></PcGts>'
        )
    page.goto(site)
    drop(page, "#drop", folder)
    small = page.locator(".leaf canvas")
    expect(small).to_have_count(2)
    page.wait_for_function("() => [...document.querySelectorAll('.leaf canvas')].every((canvas) => canvas.width > 1)")
    at = "(canvas, x) => canvas.getContext('2d').getImageData(canvas.width * x, canvas.height / 2, 1, 1).data[0]"
    viewer = page.locator("#viewer")
    for number in range(2):
        assert small.nth(number).evaluate(at, 0.25) < 60 < 190 < small.nth(number).evaluate(at, 0.75)
    page.locator(".leaf").first.click()
    expect(viewer.locator("img")).to_be_visible()
    assert viewer.locator("img").evaluate("image => [image.naturalWidth, image.naturalHeight]") == [1200, 800]
