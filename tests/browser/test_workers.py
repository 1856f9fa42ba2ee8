"""Several Python workers: the same results as one, in order; cancelling reaches them all; a broken one is told and replaced."""

from __future__ import annotations

import io
import json
import subprocess
import sys
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PIL import Image, ImageChops, ImageCms, ImageStat
from playwright.sync_api import Page, expect

from .driving import drop_files, hosted
from .probing import probing_site
from .test_way import export

BOXES = [(11, 7, 90, 61), (0, 0, 40, 30), (150, 100, 200, 200), (-20, -10, 60, 50), (3, 1, 33, 27), (900, 0, 9, 9)]
"""Even and odd places, across the edges, and one outside."""


@pytest.fixture(scope="module")
def probe(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with hosted(probing_site(tmp_path_factory.mktemp("probe"))) as address:
        yield f"{address}probe/"


@pytest.fixture
def python(page: Page, probe: str) -> Page:
    page.goto(probe)
    page.evaluate("start({workers: 2})")
    return page


MAP = "(items) => python.call('map', items).catch((error) => `${error.name}: ${error.message}`)"


def items(count: int, **more: Any) -> list[dict[str, Any]]:
    return [{"number": n, **more} for n in range(count)]


def test_results_come_in_order(python: Page) -> None:
    mixed = [{"number": n, "seconds": 0.02 * (n % 3)} for n in range(30)]
    assert python.evaluate(MAP, mixed) == [2 * n for n in range(30)]
    assert python.evaluate("python.call('at_work')") == [2, 0]


def test_few_items_start_no_other_worker(python: Page) -> None:
    assert python.evaluate(MAP, items(3)) == [0, 2, 4]
    assert python.evaluate("python.call('at_work')") == [0, 0]


def test_an_error_in_another_worker_is_told(python: Page) -> None:
    assert python.evaluate(MAP, [*items(20), {"number": 1, "fail": True}]) == "WorkerBroken: no such number"
    assert python.evaluate(MAP, items(20)) == [2 * n for n in range(20)]


def test_a_worker_that_breaks_down_is_told_and_replaced(python: Page, expected_errors: list[str]) -> None:
    expected_errors.append("call stack")
    answer = python.evaluate(MAP, [*items(20), {"number": 1, "crash": True}])
    assert answer.startswith("WorkerBroken: Python broke down")
    assert python.evaluate(MAP, items(20)) == [2 * n for n in range(20)]


def test_cancelling_reaches_all_workers(python: Page) -> None:
    python.evaluate(MAP, items(20))  # they are up
    after, doubled = python.evaluate(
        """async (items) => {
            const atWork = () => python.call("at_work");
            const stop = new AbortController();
            const pending = python.call("map", items, {signal: stop.signal}).catch(({name}) => name);
            while (!(await atWork())[1]);
            stop.abort();
            await pending;
            let after = await atWork();
            for (const end = performance.now() + 60_000; after[1] && performance.now() < end; ) after = await atWork();
            return [after, await python.call("map", items.slice(0, 8).map(({number}) => ({number})))];
        }""",
        items(100, seconds=600),  # longer than anybody waits
    )
    assert after == [2, 0]
    assert doubled == [2 * n for n in range(8)]


def _folder(place: Path, images: int) -> Path:
    """A work folder with images of every kind that is decoded in a way of its own."""
    folder = place / "Kinds"
    folder.mkdir()
    model = {"entityTypes": [{"id": "thing", "label": "Thing"}], "relationshipTypes": []}
    (folder / "_immarkus.model.json").write_text(json.dumps(model))
    picture = Image.effect_mandelbrot((301, 201), (-2, -1.3, 1, 1.3), 60).convert("L")
    colours = Image.merge("RGB", [picture, ImageChops.offset(picture, 20, 9), ImageChops.invert(picture)])
    grey_profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    for number in range(images):
        kind = number % 6
        name = f"{number:02}.{'png' if kind == 3 else 'jpg'}"
        exif = Image.Exif()
        exif[0x0112] = (1, 6, 3, 5)[number // 6 % 4] if kind == 1 else 1
        if kind == 3:
            seen = colours.copy()
            seen.putalpha(picture.point(lambda value: 255 - value // 2))
            seen.save(folder / name)
        elif kind == 4:
            picture.save(folder / name, quality=95)
        else:
            profile = grey_profile if kind == 2 else None
            subsampling = 0 if kind == 5 else 2
            colours.save(folder / name, quality=95, exif=exif, icc_profile=profile, subsampling=subsampling)
        annotations = [
            {
                "id": f"{number}-{n}",
                "type": "Annotation",
                "body": [{"purpose": "classifying", "type": "Dataset", "source": "thing"}],
                "target": {
                    "source": name,
                    "selector": {"type": "FragmentSelector", "value": "xywh=pixel:" + ",".join(map(str, box))},
                },
            }
            for n, box in enumerate(BOXES)
        ]
        (folder / name).with_suffix(".json").write_text(json.dumps(annotations))
    return folder


def _exported(page: Page, site: str, folder: Path, workers: int) -> bytes:
    page.goto(f"{site}?workers={workers}")
    page.wait_for_selector("#drop")
    drop_files(page, "#drop", folder)
    expect(page.locator("#export-annotations-xlsx")).to_be_visible()
    return export(page, "annotations-xlsx")


def test_one_worker_and_two_make_the_same_bytes_and_show_what_pillow_shows(
    page: Page, site: str, tmp_path: Path, by_pillow: Callable[[Path], bytes]
) -> None:
    folder = _folder(tmp_path, 12)
    one, two = (_exported(page, site, folder, workers) for workers in (1, 2))
    assert one == two
    ours, theirs = (zipfile.ZipFile(io.BytesIO(content)) for content in (one, by_pillow(folder)))
    names = [name for name in theirs.namelist() if name.startswith("xl/media/")]
    assert len(names) == 12 * 5
    for name in names:
        shown, wanted = (Image.open(io.BytesIO(archive.read(name))).convert("RGB") for archive in (ours, theirs))
        assert shown.size == wanted.size, name
        difference = ImageStat.Stat(ImageChops.difference(shown, wanted)).mean
        assert max(difference) < 6, f"{name}: {difference}"


@pytest.fixture
def by_pillow() -> Callable[[Path], bytes]:
    """The workbook as the command line makes it."""

    def make(folder: Path) -> bytes:
        target = folder.parent / "made.xlsx"
        # In a process of its own: playwright's event loop runs in this one.
        command = [sys.executable, "-m", "florilegium", "export", "annotations-xlsx", folder, "-o", target]
        subprocess.run(command, check=False, capture_output=True)  # status 1, as some boxes lie outside
        return target.read_bytes()

    return make


def test_an_export_can_be_cancelled_and_another_follows(page: Page, site: str, tmp_path: Path) -> None:
    folder = _folder(tmp_path, 240)
    page.goto(f"{site}?workers=2")
    page.wait_for_selector("#drop")
    drop_files(page, "#drop", folder)
    card = page.locator("#export-annotations-xlsx")
    expect(card).to_be_visible()
    card.locator("summary").first.click()
    at_once = card.evaluate("""(card) => new Promise((resolve) => {
        new MutationObserver((_, observer) => {
            if (!card.querySelector("progress[value]")) return;
            observer.disconnect();
            card.querySelector(".working button").click();
            // Before anything else can happen in the page, whatever Python is at.
            setTimeout(() => resolve(card.querySelector(".notice:not([hidden])")?.textContent));
        }).observe(card, {attributes: true, childList: true, subtree: true});
        card.querySelector("button[type=submit]").click();
    })""")
    assert at_once == "Cancelled. Nothing was saved."
    card.locator("button[type=submit]").click()
    expect(page.locator(".result a[download]")).to_be_visible()
