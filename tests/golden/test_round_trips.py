"""What we write says, when it is read again, what the page said; and every difference is one that the format asks for.

A page is compared with itself after a way through a file, field by field. Each field that may differ is named below
with the rule for it; anything else that differs is a mistake. Written a second time, nothing changes any more.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import fields, is_dataclass, replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from tests.golden.test_schemas import real_pages
from tests.unit.pages import PLAUSIBLE_PAGES

from florilegium.formats.alto.write import AltoOptions, write_alto
from florilegium.formats.languages import language_code, language_name
from florilegium.formats.page.write import PageOptions, write_page
from florilegium.formats.transcription import read_pages
from florilegium.formats.writing import Ids, clipped, moment
from florilegium.model.geometry import Points
from florilegium.model.page import Page, Region, RegionKind, Software, Text

Difference = tuple[str, Any, Any]
"""The name of a field (``Line.mask``), what it held, and what it holds."""
Rule = Callable[[Any, Any, Page], bool]
"""Whether a field may have changed so; by what it held, what it holds, and the page."""


def alto(page: Page) -> Page:
    return again(write_alto(page, AltoOptions(words=True)).content)


def page_xml(page: Page) -> Page:
    return again(write_page(page, PageOptions(words=True)).content)


def again(content: bytes) -> Page:
    [page] = read_pages(content, "x.xml").value or ()
    return page


def differences(one: Any, two: Any) -> Iterator[Difference]:
    for field in fields(one):
        before, after, name = getattr(one, field.name), getattr(two, field.name), f"{type(one).__name__}.{field.name}"
        if is_dataclass(before) and is_dataclass(after):
            yield from differences(before, after)
        elif isinstance(before, tuple) and len(before) == len(after) and all(map(is_dataclass, (*before, *after))):
            for inner, outer in zip(before, after, strict=True):
                yield from differences(inner, outer)
        elif before != after:
            yield name, before, after


def mended_id(before: str, after: str, page: Page) -> bool:
    """An id stays unless it is missing, illegal, or taken."""
    ids = [*(region.id for region in page.all_regions()), *(line.id for line in page.all_lines())]
    return Ids([before]).give(before, "?") != before or ids.count(before) > 1


def on_the_page(decimals: int | None) -> Rule:
    """Points stay, but for decimals that the format has no room for, and those outside the page."""

    def rule(before: Points, after: Points, page: Page) -> bool:
        if not before or not after:
            return before == after
        expected = clipped(before, page.width, page.height)
        if decimals == 0:  # neither does it know negative numbers, whatever the size of the page
            expected = tuple((max(x, 0), max(y, 0)) for x, y in expected)
        if decimals == 0:
            expected = clipped(tuple((round(x), round(y)) for x, y in expected), round(page.width), round(page.height))
        return len(expected) == len(after) and all(
            abs(a - b) <= 1 for p, q in zip(expected, after, strict=True) for a, b in zip(p, q, strict=True)
        )

    return rule


def made_up(before: Any, after: Any, page: Page) -> bool:
    """What the format demands and the page has not."""
    return not before and bool(after)


def too_few(before: Points, after: Points, page: Page) -> bool:
    """Fewer than three points make no outline, fewer than two no line."""
    return len(before) < 3 and len(after) != len(before)


def lost(before: Any, after: Any, page: Page) -> bool:
    """What the format has no place for."""
    return bool(before or before == 0) and not after


def either(*rules: Rule) -> Rule:
    return lambda before, after, page: any(rule(before, after, page) for rule in rules)


def trimmed(before: str, after: str, page: Page) -> bool:
    """PAGE's ``custom`` has no quotes, so blanks around a name are none of it."""
    return before.strip() == after


def signed(before: tuple[Software, ...], after: tuple[Software, ...], page: Page) -> bool:
    return after[:-1] == tuple(one for one in before if one.name != "Florilegium") and after[-1].name == "Florilegium"


ALTO: dict[str, Rule] = {
    "Region.id": mended_id,
    "Line.id": mended_id,
    "Page.id": lambda before, after, page: after == "page_1",
    "Region.outline": either(on_the_page(None), made_up, too_few),
    "Line.mask": either(on_the_page(None), too_few),
    "Line.baseline": either(on_the_page(None), too_few),
    "Line.box": made_up,  # a line with a baseline only has the box around it
    "Box.width": lambda before, after, page: after < before,  # it went beyond the page
    "Line.custom": lost,
    "Region.custom": lost,
    "Region.cell": lost,
    "Line.texts": lambda before, after, page: before == () and after == (Text(""),),  # ALTO demands a String
    "Line.words": lost,  # they do not make up the line's text: see WORDS_DIFFER
    "Word.glyphs": lost,  # of more than one sign: see GLYPH_LEFT_OUT
    "Line.order": made_up,  # where some lines have a place, all get one
    "Page.direction": lost,  # its regions have it
    "Region.direction": made_up,
    "Page.line_order": lost,
    "Region.line_order": lost,
    "Page.unit": lambda before, after, page: before not in ("pixel", "mm10", "inch1200"),
    "Provenance.software": signed,
    **{
        f"{part}.language": lambda before, after, page: after == language_code(before)
        for part in ("Page", "Region", "Line", "Word")
    },
}
PAGE: dict[str, Rule] = {
    "Region.id": mended_id,
    "Line.id": mended_id,
    "Page.id": lost,
    "Region.outline": either(on_the_page(0), made_up, too_few),
    "Line.mask": either(on_the_page(0), made_up, too_few),
    "Line.baseline": either(on_the_page(0), too_few),
    "Line.box": lost,  # the mask has it
    "Word.outline": on_the_page(0),
    "Glyph.outline": on_the_page(0),
    "Line.custom": lambda before, after, page: after.startswith(before) and "structure {type:" in after,
    "Region.custom": lambda before, after, page: after.startswith(before) and "structure {type:" in after,
    "Line.order": lambda before, after, page: before is not None and after is None,
    "Word.substitution": lost,
    "Page.unit": lambda before, after, page: after == "pixel",
    "Page.regions": lambda before, after, page: any(region.kind is RegionKind.GROUP for region in before),
    "Provenance.software": signed,
    "Provenance.creator": lambda before, after, page: (before, after) == ("", "Florilegium"),
    "Provenance.created": lambda before, after, page: moment(before) is None or moment(after) == moment(before),
    "Provenance.changed": lambda before, after, page: moment(before) is None or moment(after) == moment(before),
    **{
        f"{part}.language": lambda before, after, page: (after or "") == language_name(before)
        for part in ("Page", "Region", "Line", "Word")
    },
}
WAYS = {"alto": (alto, ALTO), "page": (page_xml, PAGE)}


@pytest.mark.parametrize("way", WAYS)
def test_every_difference_is_one_that_the_format_asks_for(shared: Path, way: str) -> None:
    through, rules = WAYS[way]
    for path, page in real_pages(shared):
        for name, before, after in differences(page, through(page)):
            assert name in rules, (path, name, before, after)
            assert rules[name](before, after, page), (path, name, before, after)


@pytest.mark.parametrize("way", WAYS)
def test_our_own_files_are_read_as_they_were_written(shared: Path, way: str) -> None:
    through, _ = WAYS[way]
    for path, page in real_pages(shared):
        ours = through(page)
        assert list(differences(ours, through(ours))) == [], path


KINDS = {
    (RegionKind.CELL, RegionKind.TEXT),  # in no table
    (RegionKind.GROUP, RegionKind.TEXT),  # with a type or lines of its own
    (RegionKind.FRAME, RegionKind.CUSTOM),  # of a type of its own: a CustomRegion has room for one name
    (RegionKind.FORM, RegionKind.CUSTOM),
}
"""Kinds of regions that PAGE 2019 does not have as such."""
BACK: dict[str, Rule] = {
    "Region.outline": either(on_the_page(0), made_up, too_few),
    "Line.mask": either(on_the_page(0), made_up, too_few),
    "Line.baseline": either(on_the_page(0), too_few),
    "Line.box": lost,
    "Word.outline": either(on_the_page(0), made_up, too_few),
    "Glyph.outline": either(on_the_page(0), made_up, too_few),
    "Line.order": PAGE["Line.order"],
    "Word.substitution": lost,
    "Page.unit": lambda before, after, page: after == "pixel",
    "Page.id": lambda before, after, page: after == "page_1",
    "Region.type": either(trimmed, lambda before, after, page: (before, after) == ("", "custom")),  # PAGE demands one
    # A line of one word is no more than a line, once what the word stands for is lost.
    "Line.words": lambda before, after, page: len(before) == 1 and before[0].substitution and not after,
    "Region.kind": lambda before, after, page: (before, after) in KINDS,
    "Line.type": trimmed,
    "Provenance.creator": PAGE["Provenance.creator"],
    "Provenance.created": PAGE["Provenance.created"],
    "Provenance.changed": PAGE["Provenance.changed"],
    **{
        f"{part}.language": lambda before, after, page: (after or "") == language_code(language_name(before))
        for part in ("Page", "Region", "Line", "Word")
    },
}
"""What may differ when an ALTO of ours has been a PAGE."""


def unbracketed(regions: Iterable[Region]) -> Iterator[Region]:
    """The regions without groups that do no more than hold others; PAGE has none."""
    for region in regions:
        inner = tuple(unbracketed(region.regions))
        if region.kind is RegionKind.GROUP and not region.type and not region.lines:
            yield from inner
        else:
            yield replace(region, regions=inner)


def there_and_back(page: Page, where: str) -> None:
    """Words, texts with their confidences, ids, types, kinds and order of an ALTO of ours all come back."""
    ours = alto(page)
    expected = replace(ours, regions=tuple(unbracketed(ours.regions)))
    for name, before, after in differences(expected, alto(page_xml(ours))):
        assert name in BACK, (where, name, before, after)
        assert BACK[name](before, after, ours), (where, name, before, after)


def test_from_alto_to_page_and_back_loses_only_what_the_plan_says(shared: Path) -> None:
    for path, page in real_pages(shared):
        there_and_back(page, path)


@settings(max_examples=60)
@given(PLAUSIBLE_PAGES)
def test_any_page_from_alto_to_page_and_back(page: Page) -> None:
    there_and_back(page, "any")
