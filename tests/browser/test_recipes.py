"""Recipes in the page: a link fills in what it says, and page and command line make the same of it, byte for byte."""

from __future__ import annotations

import io
import json
import subprocess
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from playwright.sync_api import Browser, Page, expect

from florilegium.recipe import Recipe, fragment, read_recipe

Drop = Callable[..., None]


def opened(page: Page, address: str, drop: Drop, folder: Path) -> None:
    page.goto(address)
    page.wait_for_selector("#drop")
    drop(page, "#drop", folder)
    expect(page.locator("#inventory")).to_be_visible()


def finished(page: Page, id: str) -> bytes:
    """Run an export that is filled in, and give what the browser saves."""
    page.locator(f"#export-{id} button[type=submit]").click()
    link = page.locator(".result a[download]").first
    expect(link).to_be_visible()
    with page.expect_download() as waiting:
        link.click()
    return Path(waiting.value.path()).read_bytes()


ALTO_FOLDER = "data/esc-alto-cremma-medieval"
RECIPES = {
    "text": (ALTO_FOLDER, Recipe("text", {"version": "chocomufin", "region_types": ["MainZone"]})),
    "alto": (ALTO_FOLDER, Recipe("alto", {"include_images": True, "orphan_lines": False}, {"package": "bagit"})),
    "page": (ALTO_FOLDER, Recipe("page", {"untyped_lines": False}, {"package": "ro-crate"})),
    "page of PAGE": ("data/transkribus-page-tagged", Recipe("page")),
    "annotations-jsonld": ("golden/immarkus/input/*", Recipe("annotations-jsonld")),
    "data-model": ("golden/immarkus/input/*", Recipe("data-model", {"part": "entity-classes"}, {"package": "zip"})),
    "annotations-xlsx": ("golden/immarkus/input/*", Recipe("annotations-xlsx", {"snippets": "none"})),
}


@pytest.mark.parametrize("name", RECIPES)
def test_the_same_recipe_makes_the_same_in_the_page_and_on_the_command_line(
    page: Page, site: str, drop: Drop, shared: Path, tmp_path: Path, name: str
) -> None:
    place, recipe = RECIPES[name]
    [folder] = shared.glob(place)
    link = f"{site}{fragment(recipe)}"
    # A process of its own, since Playwright keeps the event loop of this one busy.
    command = [sys.executable, "-m", "florilegium", "run", link, str(folder), "-o", str(tmp_path / "out")]
    assert subprocess.run(command, check=False, capture_output=True).returncode in (0, 1)
    opened(page, link, drop, folder)
    made = finished(page, recipe.export)
    expected = (tmp_path / "out").read_bytes()
    if recipe.export == "annotations-xlsx":
        assert cells(made) == cells(expected)
    else:
        assert made == expected


def cells(content: bytes) -> dict[str, list[tuple[Any, ...]]]:
    workbook = openpyxl.load_workbook(io.BytesIO(content))
    return {sheet.title: list(sheet.iter_rows(values_only=True)) for sheet in workbook}


def test_a_link_opens_the_export_with_everything_filled_in(page: Page, site: str, drop: Drop, shared: Path) -> None:
    recipe = Recipe(
        "alto",
        {"version": "chocomufin", "region_types": ["MainZone", "Marginalia"], "include_images": True},
        {"report": True, "license": "CC BY"},
    )
    page.goto(f"{site}{fragment(recipe)}")
    expect(page.locator("#recipe")).to_contain_text("“ALTO”")
    drop(page, "#drop", shared / ALTO_FOLDER)
    card = page.locator("#export-alto")
    expect(card).to_have_attribute("open", "")
    expect(card.locator("#alto-version")).to_have_value("chocomufin")
    expect(card.locator("#alto-include_images")).to_be_checked()
    ticked = card.locator("#alto-region_types input:checked")
    assert [box.get_attribute("value") for box in ticked.all()] == ["MainZone"]
    expect(card.locator("#alto-delivery-report")).to_be_checked()
    expect(card.locator("#alto-delivery-license")).to_have_value("CC BY")
    page.locator("#recipe summary").click()
    expect(page.locator("#recipe")).to_contain_text("this folder has no 'Marginalia'")
    assert "#" not in page.url, "the next folder starts afresh"

    with page.expect_download() as waiting:
        card.get_by_role("button", name="Save recipe").click()
    saved = read_recipe(Path(waiting.value.path()).read_bytes(), "").value
    assert saved is not None
    assert saved.options["region_types"] == ["MainZone"]
    assert saved.delivery == recipe.delivery


def test_a_copied_link_reproduces_the_export_in_a_fresh_profile(
    page: Page, site: str, drop: Drop, shared: Path, browser: Browser
) -> None:
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    opened(page, site, drop, shared / ALTO_FOLDER)
    card = page.locator("#export-text")
    card.locator("summary").first.click()
    card.locator("#text-version").select_option("chocomufin")
    made = finished(page, "text")
    page.locator(".result").get_by_role("button", name="Copy recipe link").click()
    expect(page.locator(".result").get_by_text("Copied")).to_be_visible()
    link = page.evaluate("navigator.clipboard.readText()")
    context = browser.new_context()
    fresh = context.new_page()
    opened(fresh, link, drop, shared / ALTO_FOLDER)
    expect(fresh.locator("#export-text")).to_have_attribute("open", "")
    assert finished(fresh, "text") == made
    context.close()


def test_a_recipe_that_does_not_fit_or_makes_no_sense_is_said(page: Page, site: str, drop: Drop, shared: Path) -> None:
    opened(page, f"{site}#/recipe/1/annotations-xlsx", drop, shared / ALTO_FOLDER)
    expect(page.locator("#recipe")).to_contain_text("nothing for that in this folder")
    page.goto(f"{site}#/recipe/1/pdf?x=%ff")
    expect(page.locator("#recipe")).to_contain_text("cannot be used")


def test_a_link_followed_while_a_folder_is_open_fills_in_at_once(
    page: Page, site: str, drop: Drop, shared: Path
) -> None:
    opened(page, site, drop, shared / ALTO_FOLDER)
    page.evaluate("location.hash = '#/recipe/1/page?orphan_lines=false'")
    expect(page.locator("#export-page")).to_have_attribute("open", "")
    expect(page.locator("#page-orphan_lines")).not_to_be_checked()


def test_an_impossible_package_is_refused_before_it_is_made(page: Page, site: str, drop: Drop, shared: Path) -> None:
    opened(page, f"{site}{fragment(Recipe('text', {}, {'package': 'ocrd-zip'}))}", drop, shared / ALTO_FOLDER)
    expect(page.locator("#export-text .notice.failed")).to_contain_text("choose the ALTO or the PAGE export")


def test_with_report_in_the_zip(page: Page, site: str, drop: Drop, shared: Path, tmp_path: Path) -> None:
    opened(page, f"{site}{fragment(Recipe('text', {}, {'report': True}))}", drop, shared / ALTO_FOLDER)
    with zipfile.ZipFile(io.BytesIO(finished(page, "text"))) as archive:
        assert set(archive.namelist()) == {f"{Path(ALTO_FOLDER).name}.txt", "report.html", "report.json", "recipe.json"}
        report = json.loads(archive.read("report.json"))
    balance = report["left_out"]["balance"]["lines"]
    assert balance["in_folder"] == balance["made"] + sum(one["count"] for one in balance["left_out"])
