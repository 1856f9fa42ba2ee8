"""Languages: chosen by the browser or by hand, remembered, and spoken by the page and by Python alike."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect

from .. import locales


@contextmanager
def speaking(browser: Browser, site: str, locale: str) -> Iterator[Page]:
    context = browser.new_context(service_workers="block", locale=locale)
    page = context.new_page()
    page.goto(site)
    page.wait_for_selector("#drop")
    yield page
    context.close()


@pytest.mark.parametrize(
    ("locale", "written"),
    [("en-GB", "2 Jan 1970, 00:00"), ("en-US", "Jan 2, 1970, 12:00 AM"), ("ar-SA", "02/01/1970")],
)
def test_dates_are_written_as_where_the_user_is(browser: Browser, site: str, locale: str, written: str) -> None:
    with speaking(browser, site, locale) as page:
        moment = "async () => (await import('./js/text.js')).date(new Date(1970, 0, 2).getTime())"
        told = page.evaluate(moment).replace("\u202f", " ").replace("\u200f", "")
        assert told.startswith(written)


@pytest.mark.parametrize(
    ("locale", "language"),
    [("fr-CA", "fr"), ("zh-TW", "zh-Hant"), ("zh-CN", "zh-Hans"), ("ar-EG", "ar"), ("pt-BR", "en")],
)
def test_the_page_speaks_as_the_browser_does_if_it_can(browser: Browser, site: str, locale: str, language: str) -> None:
    with speaking(browser, site, locale) as page:
        expect(page.locator("html")).to_have_attribute("lang", language)
        expect(page.locator("html")).to_have_attribute("dir", "rtl" if language == "ar" else "ltr")
        texts = locales.texts(language)
        expect(page.locator("h1")).to_have_text(texts["welcome.title"])
        expect(page.locator(".colophon p").first).to_have_text(texts["page.promise"])


def test_another_language_is_chosen_with_a_folder_open_and_remembered(browser: Browser, site: str) -> None:
    german = locales.texts("de")
    with speaking(browser, site, "en-GB") as page:
        page.click("#sample")
        card = page.locator("#export-text")
        expect(card).to_be_visible()
        page.select_option("#language", "de")
        expect(page.locator("html")).to_have_attribute("lang", "de")
        expect(page.locator("#exports h2")).to_have_text(german["exports.title"])
        expect(page.locator("#inventory h2").first).to_have_text("Sample")
        expect(page.locator("#state")).to_have_text(german["state.ready"])

        # What Python says: title, summary, options, choices, losses.
        expect(card.locator("h3")).to_have_text(german["Plain text"])
        card.locator("summary").first.click()
        expect(card.locator("label", has_text=german["Order of lines"])).to_be_visible()
        expect(card.locator("option", has_text=german["region by region"])).to_have_count(1)
        expect(card.locator(".losses")).to_contain_text(
            german["Plain text carries neither regions nor types, places or confidences."]
        )
        page.reload()
        expect(page.locator("h1")).to_have_text(german["welcome.title"])


def test_another_language_keeps_what_was_filled_in_and_unfolded(browser: Browser, site: str) -> None:
    german = locales.texts("de")
    with speaking(browser, site, "en-GB") as page:
        page.click("#sample")
        form = page.locator("#export-annotations-jsonld")
        form.locator("summary").first.click(timeout=60_000)
        form.get_by_text("Only a part of the folder").click()
        form.locator("#annotations-jsonld-text").fill("a")
        ticked = form.locator("#annotations-jsonld-classes input").first
        ticked.check()
        form.locator("#annotations-jsonld-conditions").get_by_label("Value").fill("half a word")
        form.locator(".preview summary").click()
        expect(form.locator(".preview-sheet")).to_be_visible()
        preview = form.locator(".preview-sheet").inner_text()
        page.locator("#annotations > summary").click()
        page.locator(".leaf").first.click()
        viewer = page.locator("#viewer")
        expect(viewer).not_to_have_attribute("aria-busy", "true")
        name = viewer.locator("h2").inner_text()
        viewer.locator(".legend input").first.uncheck()
        viewer.get_by_role("button", name="Zoom in").click()
        scale = viewer.locator(".stage").get_attribute("data-scale")
        assert scale

        conditions = form.locator("#annotations-jsonld-conditions")
        conditions.evaluate("element => scrollBy(0, element.getBoundingClientRect().top - 200)")
        page.locator("#language").evaluate("menu => menu.focus({ preventScroll: true })")
        page.select_option("#language", "de")
        expect(form.locator("h3")).to_have_text(german["Annotations as JSON-LD"])
        expect(form).to_have_attribute("open", "")
        expect(form.locator("#annotations-jsonld-text")).to_be_visible()
        expect(form.locator("#annotations-jsonld-text")).to_have_value("a")
        expect(form.locator("#annotations-jsonld-conditions input")).to_have_value("half a word")
        expect(ticked).to_be_checked()
        assert form.locator(".preview-sheet").inner_text() == preview
        expect(form.locator(".plan")).to_contain_text(german["exports.counts"].partition("{")[0].strip())
        expect(form.locator(".more:not(.preview)").nth(1)).not_to_have_attribute("open", "")
        page.wait_for_function(
            "Math.abs(document.querySelector('#annotations-jsonld-conditions').getBoundingClientRect().top - 200) < 2"
        )
        expect(page.locator("#language")).to_be_focused()

        # What was looked at is there, too, and one step back closes it.
        expect(viewer.locator("h2")).to_have_text(name)
        expect(viewer.locator(".legend input").first).not_to_be_checked()
        expect(viewer.locator(".stage")).to_have_attribute("data-scale", scale)
        page.go_back()
        expect(viewer).to_be_hidden()
        expect(page.locator("#annotations")).to_have_attribute("open", "")
        page.select_option("#language", "ja")
        expect(viewer).to_be_hidden()


def said(page: Page, sentence: str) -> Any:
    return page.evaluate("async (sentence) => (await import('./js/text.js')).said(sentence)", sentence)


def test_values_in_what_python_says_are_kept(browser: Browser, site: str) -> None:
    with speaking(browser, site, "de-DE") as page:
        assert said(page, "There is no folder “a/b (1).c”.") == "Einen Ordner “a/b (1).c” gibt es nicht."
        assert said(page, "x.png is not here; x.jpg is taken for it.").startswith("x.png ist nicht hier; stattdessen")
        assert said(page, "Nobody has translated this.") == "Nobody has translated this."


def test_a_sentence_in_a_sentence_is_translated_too(browser: Browser, site: str) -> None:
    broken = "The file is not well-formed XML (line 1, column 6: no end). Nothing of it can be read."
    with speaking(browser, site, "de-DE") as page:
        assert said(page, broken) == (
            "Die Datei ist kein wohlgeformtes XML (line 1, column 6: no end). Nichts davon ist lesbar."
        )


def test_numbers_of_things_are_in_the_language_of_the_sentence_around_them(browser: Browser, site: str) -> None:
    sentence = "What is said of images as a whole (6 descriptions) is in the export of image metadata."
    with speaking(browser, site, "de-DE") as page:
        assert "(6 Beschreibungen)" in said(page, sentence)
    with speaking(browser, site, "en-GB") as page:
        assert said(page, sentence) == sentence
        label = "async (count) => (await import('./js/text.js')).text('inventory.pages', { count })"
        assert [page.evaluate(label, count) for count in (1, 2)] == ["page", "pages"]


def test_a_preview_is_in_sight_from_its_beginning_in_every_language(browser: Browser, site: str) -> None:
    with speaking(browser, site, "ar") as page:
        page.click("#sample")
        card = page.locator("#export-alto")
        card.locator("summary").first.click(timeout=60_000)
        card.locator(".preview summary").click()
        sheet = card.locator(".preview-sheet")
        expect(sheet.locator("pre")).to_contain_text("<alto")
        beginning = sheet.locator("pre").evaluate("pre => pre.getBoundingClientRect().left")
        assert beginning >= sheet.evaluate("sheet => sheet.getBoundingClientRect().left")
