"""Every text is there in every language, none is left over, and each has the same gaps."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

pytestmark = pytest.mark.cpython_only

SITE = Path(__file__).resolve().parents[2] / "site"

FORMS = {
    "ar": {"one", "two", "few", "many", "other"},
    "ja": {"other"},
    "zh-Hans": {"other"},
    "zh-Hant": {"other"},
}
"""The forms that a number asks for (Unicode's plural rules); in all languages else, one and other."""


def locales():  # imported late: inside Pyodide there is no site to look at
    from .. import locales

    return locales


@pytest.fixture(scope="module")
def english() -> dict[str, str]:
    return locales().texts("en")


def stem(key: str) -> str:
    """A key without the form for a number."""
    return re.sub(r"_(zero|one|two|few|many|other)$", "", key)


def gaps(text: str) -> set[str]:
    return set(re.findall(r"\{(\w+)\}", text))


def used() -> tuple[set[str], list[re.Pattern[str]]]:
    """The keys that the page's modules and its HTML name, and the shapes of those that they put together."""
    sources = [
        path.read_text("utf-8") for path in [*SITE.rglob("*.js"), SITE / "index.html"] if "locales" not in path.parts
    ]
    plain = {key for source in sources for key in re.findall(r'"([a-z]+(?:\.[a-z]+)+)"', source)}
    made = {key for source in sources for key in re.findall(r"text\(\s*`([^`]+)`", source)}
    return plain, [re.compile(re.sub(r"\\\$\\\{.*?\\\}", ".+", re.escape(key))) for key in made]


def test_every_text_that_the_page_names_is_there_and_none_is_left_over(english: dict[str, str]) -> None:
    plain, shapes = used()
    keys = {stem(key) for key in english}
    rooms = {key.partition(".")[0] for key in keys}
    missing = {key for key in plain if key.partition(".")[0] in rooms and "js" not in key.split(".")} - keys
    assert not {key for key in missing if not any(other.startswith(f"{key}.") for other in keys)}, (
        "named, but not there"
    )
    assert not {key for key in keys - plain if not any(shape.fullmatch(key) for shape in shapes)}, (
        "there, but not named"
    )
    assert not [shape.pattern for shape in shapes if not any(map(shape.fullmatch, keys))], "put together for nothing"


def test_the_menu_has_the_languages_that_are_there() -> None:
    menu = (SITE / "js" / "languages.js").read_text("utf-8")
    tags = re.findall(r'^  "?([\w-]+)"?: \{ name:', menu, re.MULTILINE)
    assert sorted(tags) == locales().languages()


def others() -> list[str]:
    return [path.stem for path in sorted((SITE / "locales").glob("*.js")) if path.stem != "en"]


@pytest.mark.parametrize("language", others())
def test_a_language_has_what_english_and_python_have_and_nothing_more(language: str, english: dict[str, str]) -> None:
    texts = locales().texts(language)
    wanted = {stem(key) for key in english} | locales().sentences()
    found = {stem(key) for key in texts}
    assert not sorted(wanted - found), "missing"
    assert not sorted(found - wanted), "left over"
    assert not [key for key, text in texts.items() if not text.strip()], "empty"


@pytest.mark.parametrize("language", ["en", *others()])
def test_a_language_has_all_forms_for_its_numbers(language: str, english: dict[str, str]) -> None:
    texts = locales().texts(language)
    forms = FORMS.get(language, {"one", "other"})
    for key in {stem(key) for key in english if stem(key) != key}:
        found = {other.removeprefix(f"{key}_") for other in texts if stem(other) == key}
        assert found == forms, key


@pytest.mark.parametrize("language", others())
def test_a_text_has_the_same_gaps_in_every_language(language: str, english: dict[str, str]) -> None:
    for key, text in locales().texts(language).items():
        source = english.get(key) or english.get(f"{stem(key)}_other") or key
        missing = gaps(source) - gaps(text)
        assert gaps(text) <= gaps(source), key
        # "one page" may do without its number.
        assert not missing or (missing == {"count"} and key.endswith(("_one", "_two"))), key
