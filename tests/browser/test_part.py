"""A part of a work folder is chosen in the form: counts follow every tick and letter, and the file is what they say."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.unit.work_folders import files

from .test_way import export

Drop = Callable[..., None]


@pytest.fixture
def card(page: Page, site: str, drop: Drop, tmp_path: Path) -> Locator:
    """The form of an export of the small work folder, the fold for parts open."""
    for path, content in files().items():
        place = tmp_path / "Work" / path
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(content)
    page.goto(site)
    drop(page, "#drop", tmp_path / "Work")
    card = page.locator("#export-annotations-jsonld")
    expect(card).to_be_visible()
    card.locator("summary").first.click()
    expect(card.locator(".plan")).to_have_text("In the result: 7 images · 11 annotations")
    card.get_by_text("Only a part of the folder").click()
    return card


def made(card: Locator) -> list[str]:
    card.locator("summary").first.click()  # closed, so that exporting opens it again
    content = export(card.page, "annotations-jsonld")
    return [one["id"] for one in json.loads(content)]


def test_a_class_brings_those_below_it_along(card: Locator) -> None:
    classes = card.locator("#annotations-jsonld-classes")
    expect(classes.locator(".check")).to_have_text(
        ["Place 地點5", "Bridge3", "Stone bridge1", "Person2", "Ghost0", "deleted1", "(no class)2"]
    )
    folders = card.locator("#annotations-jsonld-folders .check")
    expect(folders).to_have_text(["a3", "b1", "z1"])
    classes.get_by_label("Bridge", exact=False).first.check()
    expect(folders).to_have_text(["a1", "b0", "z0"])
    expect(card.locator(".plan")).to_have_text("In the result: 2 images · 5 annotations")
    below = classes.get_by_label("Stone bridge")
    expect(below).to_be_checked()
    expect(below).to_be_disabled()
    assert made(card) == ["of plan", "p2", "p3", "of view", "v1"]
    classes.get_by_label("Bridge", exact=False).first.uncheck()
    expect(below).not_to_be_checked()
    expect(card.locator(".plan")).to_have_text("In the result: 7 images · 11 annotations")


def test_what_is_searched_for_is_counted_with_every_letter(card: Locator) -> None:
    search = card.get_by_label("Search")
    search.press_sequentially("luoyang")
    expect(card.locator(".plan")).to_have_text("In the result: 2 images · 3 annotations")
    search.press_sequentially(" 洛")
    expect(card.locator(".plan")).to_have_text("In the result: 1 image · 2 annotations")
    search.fill("nobody says this")
    expect(card.locator(".problems")).to_contain_text("Nothing in the folder is as was asked for.")
    search.fill("")
    expect(card.locator(".problems")).to_have_count(0)


def test_conditions_are_added_and_taken_back_by_keys_alone(card: Locator) -> None:
    conditions = card.locator("#annotations-jsonld-conditions")
    conditions.get_by_label("Property").select_option("image:title")
    conditions.get_by_label("Value").fill("strasse")
    conditions.get_by_label("Value").press("Enter")
    expect(conditions.locator("li")).to_contain_text("Of images: title contains “strasse”")
    expect(card.locator(".plan")).to_have_text("In the result: 1 image · 5 annotations")
    conditions.get_by_label("Condition", exact=True).select_option("-")
    conditions.get_by_label("Property").select_option("annotation:name")
    conditions.get_by_role("button", name="Add").press("Enter")
    assert made(card) == ["of plan", "p3", "p4"]
    conditions.get_by_role("button", name="Take back: Of images: title contains “strasse”").press("Enter")
    expect(conditions.locator("li")).to_have_count(1)
    expect(card.locator(".plan")).to_have_text("In the result: 3 images · 6 annotations")


def test_a_recipe_fills_the_part_in(card: Locator) -> None:
    page, recipe = card.page, "folders=%5B%22a%22%5D&classes=%5B%22Person%22%5D"
    page.evaluate(f"location.hash = '#/recipe/1/annotations-jsonld?{recipe}'")
    filled = page.locator("#export-annotations-jsonld")
    expect(filled.locator(".plan")).to_have_text("In the result: 1 image · 1 annotation")
    for name, value in (("classes", "person"), ("folders", "a"), ("folders", "a/b")):
        box = filled.locator(f"#annotations-jsonld-{name} input[value='{value}']")
        expect(box).to_be_visible()
        expect(box).to_be_checked()
