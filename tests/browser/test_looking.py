"""Looking before exporting: thumbnails, the viewer that follows the options, the table of annotations, previews."""

from __future__ import annotations

import json
import struct
import zipfile
import zlib
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Locator, Page, expect

Drop = Callable[..., None]


@pytest.fixture
def opened(page: Page, site: str) -> Page:
    """The page at its first sight."""
    page.goto(site)
    page.wait_for_selector("#drop")
    return page


def png(width: int, height: int) -> bytes:
    """A grey picture."""

    def chunk(kind: bytes, content: bytes) -> bytes:
        return struct.pack(">L", len(content)) + kind + content + struct.pack(">L", zlib.crc32(kind + content))

    rows = (b"\0" + b"\x80" * width) * height
    head = struct.pack(">LLBBBBB", width, height, 8, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")


def look_at(page: Page, index: int = 0) -> Locator:
    """Open the viewer at a thumbnail."""
    page.locator(".leaf").nth(index).click(timeout=60_000)
    viewer = page.locator("#viewer")
    expect(viewer).to_be_visible()
    expect(viewer).not_to_have_attribute("aria-busy", "true")
    return viewer


def scale(viewer: Locator) -> float:
    return float(viewer.locator(".stage").get_attribute("data-scale") or 0)


def test_pictures_are_shown_of_every_kind_and_calmly_missing(opened: Page, drop: Drop, shared: Path) -> None:
    drop(opened, "#drop", shared / "data/ocrd-gt-structure/bebel_frau_1879")
    # Browsers do not know TIFF.
    expect(opened.locator(".leaf canvas")).to_have_count(4)
    viewer = look_at(opened, 1)
    expect(viewer.locator("img")).to_be_visible()
    assert viewer.locator("img").evaluate("image => image.naturalWidth") > 1000
    expect(viewer.locator(".viewer-status")).to_be_hidden()


def test_what_is_wrong_in_a_folder_is_said_at_its_top_and_one_click_away(
    opened: Page, drop: Drop, shared: Path
) -> None:
    [folder] = (shared / "golden/immarkus/input").iterdir()
    drop(opened, "#drop", folder)
    pointer = opened.get_by_role("button", name="5 things to know")
    expect(pointer).to_be_in_viewport()
    pointer.click()
    summary = opened.locator("#inventory .problems summary")
    expect(summary).to_be_focused()
    expect(summary).to_be_in_viewport()
    expect(opened.locator("#inventory .problems .hint").first).to_be_visible()
    look_at(opened)
    expect(pointer).to_be_hidden()


def test_the_viewer_shows_regions_lines_and_text_and_follows_the_options(
    opened: Page, drop: Drop, shared: Path
) -> None:
    drop(opened, "#drop", shared / "data/esc-alto-cremma-medieval")
    expect(opened.locator(".heading").first).to_contain_text("18 files")
    viewer = look_at(opened)
    expect(viewer.locator("h2")).to_have_text("btv1b55000507q_f325")
    lines = viewer.locator(".mark.of-lines")
    assert lines.count() == viewer.locator("[role=option]").count() == 203
    expect(viewer.locator(".mark.left-out")).to_have_count(0)

    opened.locator("#export-alto summary").first.click()
    opened.locator("#export-alto summary", has_text="Only some of the pages").click()
    box = opened.locator("#export-alto input[value=MainZone]")
    box.uncheck()
    expect(viewer.locator(".mark.of-regions.left-out")).to_have_count(4)
    expect(viewer.locator("[role=option].left-out").first).to_be_visible()
    expect(viewer.locator(".viewer-status")).to_contain_text("ALTO")
    box.check()
    expect(viewer.locator(".mark.left-out")).to_have_count(0)
    # A page that is not chosen at all.
    opened.locator("#export-alto #alto-pages input").first.uncheck()
    expect(viewer.locator(".viewer-status")).to_contain_text("leaves all of this out")
    opened.locator("#export-alto > summary").click()
    expect(viewer.locator(".viewer-status")).to_be_hidden()


def test_legend_entries_switch_what_they_stand_for_on_and_off(opened: Page, drop: Drop, shared: Path) -> None:
    drop(opened, "#drop", shared / "data/esc-alto-cremma-medieval")
    viewer = look_at(opened)
    main = viewer.locator(".mark.of-regions").first
    entry = viewer.get_by_role("checkbox", name="MainZone")
    regions = viewer.locator(".mark.of-regions:visible")
    before = regions.count()
    entry.uncheck()
    assert regions.count() == before - 4
    viewer.get_by_label("Outlines of lines").uncheck()
    expect(viewer.locator(".mark.of-lines .area.pen").first).to_be_hidden()
    opened.keyboard.press("PageDown")
    expect(viewer.locator("h2")).to_have_text("btv1b55000507q_f331")
    expect(viewer).not_to_have_attribute("aria-busy", "true")
    expect(entry).not_to_be_checked()
    entry.check()
    expect(main).to_be_attached()


def test_the_keyboard_alone_opens_walks_zooms_and_closes(opened: Page, drop: Drop, shared: Path) -> None:
    drop(opened, "#drop", shared / "data/esc-alto-cremma-medieval")
    first = opened.locator(".leaf").first
    first.focus()
    opened.keyboard.press("ArrowRight")
    expect(opened.locator(".leaf").nth(1)).to_be_focused()
    opened.keyboard.press("Enter")
    viewer = opened.locator("#viewer")
    expect(viewer.locator("h2")).to_have_text("btv1b55000507q_f331")
    expect(viewer).not_to_have_attribute("aria-busy", "true")
    expect(viewer.locator(".stage")).to_be_focused()

    fitting = scale(viewer)
    opened.keyboard.press("+")
    assert scale(viewer) == pytest.approx(fitting * 1.25, rel=1e-2)
    opened.keyboard.press("ArrowRight")
    opened.keyboard.press("0")
    assert scale(viewer) == pytest.approx(fitting, rel=1e-2)

    opened.keyboard.press("PageUp")
    expect(viewer.locator("h2")).to_have_text("btv1b55000507q_f325")
    expect(viewer).not_to_have_attribute("aria-busy", "true")
    opened.keyboard.press("Tab")  # from the stage to its texts
    opened.keyboard.press("ArrowDown")
    second = viewer.locator("[role=option]").nth(1)
    expect(second).to_be_focused()
    expect(viewer.locator(".mark.at")).to_have_count(1)
    opened.keyboard.press("Enter")
    expect(second).to_have_attribute("aria-selected", "true")
    expect(viewer.locator(".mark.chosen")).to_have_count(1)

    opened.keyboard.press("Escape")
    expect(viewer).to_be_hidden()
    expect(first).to_be_focused()


def test_wheel_and_drag_move_the_sheet_and_a_click_finds_the_text(opened: Page) -> None:
    opened.click("#sample")
    viewer = look_at(opened)
    fitting = scale(viewer)
    area = viewer.locator(".stage").bounding_box()
    assert area
    x, y = area["x"] + area["width"] / 2, area["y"] + area["height"] / 2
    opened.mouse.move(x, y)
    opened.mouse.wheel(0, -400)
    expect(viewer.locator(".stage")).not_to_have_attribute("data-scale", f"{fitting:.4f}")
    assert scale(viewer) > fitting
    paper = viewer.locator(".paper")
    before = paper.bounding_box()
    opened.mouse.down()
    opened.mouse.move(x + 60, y + 30, steps=3)
    opened.mouse.up()
    after = paper.bounding_box()
    assert before and after
    assert after["x"] - before["x"] == pytest.approx(60, abs=6)
    expect(viewer.locator("[aria-selected=true]")).to_have_count(0)

    opened.keyboard.press("0")
    gate = viewer.locator(".mark", has=opened.locator(".area")).nth(4).bounding_box()
    assert gate
    opened.mouse.click(gate["x"] + gate["width"] / 2, gate["y"] + gate["height"] / 2)
    expect(viewer.locator("[aria-selected=true]")).to_have_count(1)
    expect(viewer.locator(".mark.chosen")).to_have_count(1)


def test_annotations_have_the_colours_of_their_classes_and_follow_the_part(
    opened: Page, drop: Drop, shared: Path
) -> None:
    drop(opened, "#drop", shared / "golden/immarkus/input")  # the folder around it will do
    viewer = look_at(opened)
    colours = viewer.locator(".mark").evaluate_all("marks => marks.map(mark => mark.style.getPropertyValue('--tone'))")
    assert colours[:2] == ["#1d4ed8", "#b45309"]
    card = opened.locator("#export-annotations-jsonld")
    card.locator("summary").first.click()
    card.locator("details summary").first.click()
    card.locator("#annotations-jsonld-classes input[value=person]").check()
    expect(viewer.locator(".mark.left-out")).to_have_count(len(colours) - 1)
    # A canvas whose picture is on the network has its outlines all the same.
    for _ in range(2):
        viewer.locator(".icon.next").click()
    expect(viewer.locator(".viewer-status")).to_contain_text("on the network")
    expect(viewer.locator(".mark")).not_to_have_count(0)


def test_the_table_of_annotations_sorts_and_opens_the_viewer(opened: Page, drop: Drop, shared: Path) -> None:
    [folder] = (shared / "golden/immarkus/input").iterdir()
    drop(opened, "#drop", folder)
    fold = opened.locator("#annotations")
    fold.locator("summary").click()
    rows = fold.locator("tbody tr:not(.gap)")
    expect(rows.first).to_contain_text("Luoyang")
    fold.get_by_role("button", name="Class", exact=True).click()
    expect(fold.locator("th").first).to_have_attribute("aria-sort", "ascending")
    expect(rows.first).to_contain_text("(no class)")
    fold.get_by_role("button", name="Class", exact=True).click()
    expect(rows.first).to_contain_text("Stone bridge")
    rows.first.locator("button").focus()
    opened.keyboard.press("ArrowDown")
    expect(rows.nth(1).locator("button")).to_be_focused()
    opened.keyboard.press("Enter")
    viewer = opened.locator("#viewer")
    expect(viewer.locator("[aria-selected=true]")).to_have_count(1)
    opened.keyboard.press("Escape")
    expect(rows.nth(1).locator("button")).to_be_focused()


def test_thousands_of_images_and_annotations_are_not_thousands_of_nodes(
    opened: Page, drop: Drop, tmp_path: Path
) -> None:
    model = {"entityTypes": [{"id": "thing", "label": "Thing"}]}
    (tmp_path / "_immarkus.model.json").write_text(json.dumps(model), "utf-8")
    body = [{"purpose": "classifying", "source": "thing"}]
    selector = {"type": "FragmentSelector", "value": "xywh=pixel:1,1,5,5"}
    for number in range(1500):
        (tmp_path / f"{number:04}.png").write_bytes(png(20, 30))
        notes = [
            {"id": f"{number}-{n}", "type": "Annotation", "body": body, "target": {"selector": selector}}
            for n in range(3)
        ]
        (tmp_path / f"{number:04}.json").write_text(json.dumps(notes), "utf-8")
    drop(opened, "#drop", tmp_path)
    leaves = opened.locator(".leaf")
    expect(opened.locator(".leaf canvas").first).to_be_visible()
    assert leaves.count() < 100
    leaves.first.focus()
    opened.keyboard.press("End")
    expect(opened.locator(".leaf:focus")).to_have_attribute("title", "1499.png")
    expect(opened.locator(".leaf:focus canvas")).to_be_visible()
    assert leaves.count() < 150
    opened.locator("#annotations summary").click()
    rows = opened.locator("#annotations tbody tr:not(.gap)")
    rows.first.locator("button").focus()
    opened.keyboard.press("End")
    expect(rows.last).to_contain_text("1499.png")
    expect(rows.last.locator("button")).to_be_focused()
    assert rows.count() < 150


def test_what_is_not_in_sight_yet_has_its_room_already(opened: Page, drop: Drop, shared: Path) -> None:
    drop(opened, "#drop", shared / "data/esc-alto-cremma-medieval")
    expect(opened.locator("#export-alto")).to_be_visible()
    expect(opened.locator(".leaf")).not_to_have_count(0)
    height = opened.evaluate("document.scrollingElement.scrollHeight")
    last = opened.locator(".leaves").last
    expect(last.locator(".leaf")).to_have_count(0)
    last.scroll_into_view_if_needed()
    expect(last.locator(".leaf")).to_have_count(1)
    assert opened.evaluate("document.scrollingElement.scrollHeight") == height


def test_a_preview_is_made_with_the_options_as_they_are_now(opened: Page) -> None:
    opened.click("#sample")
    card = opened.locator("#export-text-pages")
    card.locator("summary").first.click(timeout=30_000)
    card.get_by_text("Preview", exact=True).click()
    sheet = card.locator(".preview-sheet")
    expect(sheet).to_be_visible()
    plain = sheet.inner_text()
    assert len(plain) > 50
    card.get_by_label("Markdown").check()
    expect(sheet).not_to_have_text(plain)
    table = opened.locator("#export-annotations-xlsx")
    table.locator("summary").first.click()
    table.get_by_text("Preview", exact=True).click()
    expect(table.locator(".preview-sheet th").nth(1)).to_have_text("Image")
    xml = opened.locator("#export-alto")
    xml.locator("summary").first.click()
    xml.get_by_text("Preview", exact=True).click()
    expect(xml.locator(".preview-sheet")).to_contain_text("<alto")


def test_the_viewer_fills_small_screens_and_keeps_the_keyboard(page: Page, site: str) -> None:
    page.set_viewport_size({"width": 390, "height": 844})
    page.goto(site)
    page.wait_for_selector("#drop")
    page.click("#sample")
    viewer = look_at(page)
    expect(viewer).to_have_attribute("aria-modal", "true")
    assert viewer.bounding_box() == {"x": 0, "y": 0, "width": 390, "height": 844}
    assert page.locator(".masthead").evaluate("element => element.inert")
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    viewer.locator(".icon.close").click()
    expect(viewer).to_be_hidden()
    assert not page.locator(".masthead").evaluate("element => element.inert")


@pytest.mark.parametrize(
    ("width", "height", "letters"), [(360, 640, 16), (844, 390, 16), (640, 450, 16), (320, 256, 16), (1280, 900, 32)]
)
def test_nothing_in_the_viewer_lies_over_another_thing(
    page: Page, site: str, width: int, height: int, letters: int
) -> None:
    page.set_viewport_size({"width": width, "height": height})
    page.goto(site)
    page.evaluate("size => { document.documentElement.style.fontSize = `${size}px`; }", letters)
    page.click("#sample")
    page.locator(".leaves").first.scroll_into_view_if_needed(timeout=60_000)
    viewer = look_at(page)
    edges = [
        viewer.locator(part).evaluate("part => { const { top, bottom, left, right } = part.getBoundingClientRect(); "
                                      "return [top, bottom, left, right]; }")
        for part in (".viewer-name", ".viewer-tools", ".stage", ".reading", ".legend")
    ]  # fmt: skip
    for i, (top, bottom, left, right) in enumerate(edges):
        assert right <= width and bottom - top > 20
        for above, below, before, after in edges[:i]:
            assert below <= top or bottom <= above or after <= left or right <= before
    assert viewer.evaluate("viewer => viewer.scrollWidth <= viewer.clientWidth")


def test_in_a_narrow_window_annotations_have_two_lines(page: Page, site: str) -> None:
    page.set_viewport_size({"width": 390, "height": 844})
    page.goto(site)
    page.click("#sample")
    page.locator("#annotations summary").click(timeout=60_000)
    rows = page.locator("#annotations tbody tr:not(.gap)")
    page.locator("#annotations table").scroll_into_view_if_needed()
    expect(rows.first).to_be_visible()
    cells = [cell.bounding_box() for cell in rows.first.locator("th, td").all()]
    name, words, image = [cell for cell in cells if cell]
    assert name["y"] + name["height"] <= words["y"] and image["y"] + image["height"] <= words["y"]
    assert name["x"] == words["x"] and name["x"] + name["width"] <= image["x"]
    rows.first.locator("button").focus()
    page.keyboard.press("End")
    expect(rows.last.locator("button")).to_be_focused()
    box, last = page.locator(".annotations-box").bounding_box(), rows.last.bounding_box()
    assert box and last
    assert box["y"] <= last["y"] and last["y"] + last["height"] <= box["y"] + box["height"]


def test_another_folder_opened_over_the_viewer_takes_its_place(
    opened: Page, drop: Drop, shared: Path, tmp_path: Path
) -> None:
    opened.click("#sample")
    viewer = look_at(opened)
    viewer.locator(".icon.fill").click()
    source = shared / "data/esc-alto-incunable-2col/bpt6k324358v"
    with zipfile.ZipFile(tmp_path / "pages.zip", "w") as archive:
        for path in source.iterdir():
            archive.write(path, path.name)
    drop(opened, "#viewer", tmp_path / "pages.zip")
    expect(opened.locator("h1")).to_have_text("pages")
    # What lies in a zip is read by Python.
    expect(opened.locator(".leaf canvas")).to_have_count(1)
    assert not opened.locator(".masthead").evaluate("element => element.inert")
    viewer = look_at(opened)
    assert viewer.locator("img").evaluate("image => image.naturalWidth") > 500


def test_back_closes_the_viewer_and_stays_on_the_page(opened: Page) -> None:
    opened.click("#sample")
    entries = opened.evaluate("history.length")
    viewer = look_at(opened, 1)
    name = viewer.locator("h2").inner_text()
    opened.go_back()
    expect(viewer).to_be_hidden()
    expect(opened.locator(".leaf").nth(1)).to_be_focused()
    opened.go_forward()  # as it was
    expect(viewer.locator("h2")).to_have_text(name)
    expect(viewer).to_be_visible()

    # Its own ways out leave nothing behind: however often it was opened, one step back leaves the page.
    for leave in (viewer.locator(".icon.close").click, lambda: opened.keyboard.press("Escape")):
        leave()
        expect(viewer).to_be_hidden()
        opened.locator(".leaf").nth(1).press("Enter")
        expect(viewer).to_be_visible()
    opened.keyboard.press("Escape")
    expect(viewer).to_be_hidden()
    opened.wait_for_function("!history.state")
    assert opened.evaluate("history.length") == entries + 1, "one entry, to go forward to"
    opened.go_back()
    assert opened.url == "about:blank"


def test_back_does_not_bring_the_viewer_of_another_folder(opened: Page, drop: Drop, shared: Path) -> None:
    opened.click("#sample")
    look_at(opened)
    drop(opened, "#viewer", shared / "data/esc-alto-incunable-2col/bpt6k324358v")
    expect(opened.locator("h1")).to_have_text("bpt6k324358v")
    opened.wait_for_function("!history.state")
    opened.go_forward()
    expect(opened.locator("#viewer")).to_be_hidden()
    viewer = look_at(opened)
    opened.go_back()
    expect(viewer).to_be_hidden()
    expect(opened.locator("h1")).to_have_text("bpt6k324358v")


def test_relations_are_drawn_named_and_lead_to_their_other_end(opened: Page) -> None:
    opened.click("#sample")
    viewer = look_at(opened)
    arcs = viewer.locator("svg .link")
    expect(arcs).to_have_count(2)  # the third leads to another image
    expect(viewer.locator(".link .head.pen")).to_have_count(1)
    legend = viewer.locator(".legend").get_by_role("group", name="Relations")

    # The legend hides it, by its name or by what is at its ends; the options of an export make it grey.
    for entry in (legend.get_by_label("leads to"), viewer.locator(".legend").get_by_label("Bridge")):
        entry.uncheck()
        expect(arcs.filter(visible=True)).to_have_count(1)
        entry.check()
        expect(arcs.filter(visible=True)).to_have_count(2)
    card = opened.locator("#export-annotations-jsonld")
    card.locator("summary").first.click()
    card.get_by_text("Only a part of the folder").click()
    card.locator("#annotations-jsonld-relationship_types input").first.check()
    expect(viewer.locator(".link.left-out")).not_to_have_count(0)
    card.locator("#annotations-jsonld-relationship_types input").first.uncheck()
    expect(viewer.locator(".link.left-out")).to_have_count(0)

    # With the keyboard alone to the other end, on the same image and on another.
    here = viewer.locator("[role=option].relation:not(:has(.where))").first
    here.focus()
    expect(viewer.locator(".link.at")).to_have_count(1)
    expect(viewer.locator(".mark.at")).to_have_count(2)
    opened.keyboard.press("Enter")
    expect(viewer.locator("[aria-selected=true]")).to_be_focused()
    expect(viewer.locator(".mark.chosen")).to_have_count(1)
    away = viewer.locator("[role=option].relation:has(.where)").first
    name = away.locator("bdi").inner_text()
    assert name != viewer.locator("h2").inner_text()
    away.focus()
    opened.keyboard.press("Enter")
    expect(viewer.locator("h2")).to_have_text(name)
    expect(viewer.locator("[aria-selected=true]")).to_be_focused()
