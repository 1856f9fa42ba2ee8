"""Recipes: an export with its options, to be repeated tomorrow, by others, or for another folder.

As a file a recipe is JSON::

    {"florilegium": 1, "export": "alto", "options": {"include_images": true}, "delivery": {"package": "bagit"}}

``florilegium`` is the version of this shape. ``options`` and ``delivery`` hold what differs from the defaults, and are
left out when nothing does. As a link it is the address of the page with ``#/recipe/1/alto?include_images=true`` behind:
the options by their names, those of the delivery with ``delivery.`` before it, each value as JSON, or a text that could
not be taken for JSON as it is.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import quote, unquote

from florilegium.exports import registry
from florilegium.exports.delivery import Delivery
from florilegium.exports.export import AnyExport
from florilegium.exports.options import OptionError, describe, parse
from florilegium.formats.json_text import read_json, write_json
from florilegium.inventory import Inventory
from florilegium.problems import Problem, Reading, Severity, kind

VERSION = 1
MARK = "#/recipe/"
"""Where the recipe begins in a link."""
_DELIVERY = "delivery."

RECIPE_BROKEN = kind(
    "recipe-broken",
    Severity.ERROR,
    "This is no recipe.",
    "A recipe is a JSON file with the key 'florilegium', or a link with '#/recipe/' in it. It may have been cut off on "
    "its way: copy it again, all of it.",
)
RECIPE_NEWER = kind(
    "recipe-newer",
    Severity.WARNING,
    "The recipe was written by a newer Florilegium; it is read as far as it is understood.",
    "Use the newest Florilegium, so that nothing of it is missed.",
)
RECIPE_EXPORT = kind(
    "recipe-export-unknown", Severity.ERROR, "The recipe is for an export that does not exist.", "Compare its name."
)
RECIPE_OPTION = kind(
    "recipe-option-unknown",
    Severity.WARNING,
    "The recipe has an option that does not exist, or a value it cannot take; the default is used.",
)
RECIPE_ELSEWHERE = kind(
    "recipe-not-in-folder",
    Severity.WARNING,
    "The recipe names something that this folder does not have.",
    "The rest of the recipe is used. If it was made for another folder, that may be just right.",
)


@dataclass(frozen=True, slots=True)
class Recipe:
    """An export with its options, as it is written down.

    Attributes:
        export: the id of the export.
        options: those that differ from the defaults, as JSON values.
        delivery: the same for how the result is handed over.
    """

    export: str
    options: Mapping[str, Any] = field(default_factory=dict)
    delivery: Mapping[str, Any] = field(default_factory=dict)

    def as_json(self) -> dict[str, Any]:
        """The recipe as plain JSON data, its keys always in the same order."""
        parts = {"options": dict(self.options), "delivery": dict(self.delivery)}
        return {"florilegium": VERSION, "export": self.export} | {key: part for key, part in parts.items() if part}


@dataclass(frozen=True, slots=True)
class Order:
    """A recipe that was understood: what is to be made."""

    export: AnyExport
    options: Any
    delivery: Delivery


def recipe_of(export: AnyExport, options: Any, delivery: Delivery | None = None) -> Recipe:
    """The recipe of an export with these options."""
    return Recipe(export.id, _changed(options), _changed(delivery or Delivery()))


def _changed(options: Any) -> dict[str, Any]:
    """What differs from the defaults, in the order in which the options are declared."""
    changed = {}
    for one in dataclasses.fields(options):
        value = getattr(options, one.name)
        if value != one.default:
            changed[one.name] = list(value) if isinstance(value, tuple) else value
    return changed


def write_recipe(recipe: Recipe) -> bytes:
    """The recipe as a file; the same recipe always gives the same bytes."""
    return write_json(recipe.as_json(), indent=2) + b"\n"


def read_recipe(content: bytes, path: str) -> Reading[Recipe]:
    """The recipe in a file. What is not understood is named, and left out.

    Args:
        content: the file.
        path: of the file, for its problems.
    """
    reading = read_json(content, path)
    data = reading.value
    if not isinstance(data, dict) or "florilegium" not in data or not isinstance(data.get("export"), str):
        return Reading(None, (*reading.problems, RECIPE_BROKEN.at(path)))
    parts: dict[str, dict[str, Any]] = {"options": {}, "delivery": {}}
    problems = [*reading.problems, *_newer(data["florilegium"], path)]
    for key, part in parts.items():
        if isinstance(data.get(key, {}), dict):
            part.update(data.get(key, {}))
        else:
            problems.append(RECIPE_OPTION.at(path, key, f"'{key}' is not a list of names and values."))
    for key in data.keys() - {"florilegium", "export", *parts}:
        problems.append(RECIPE_OPTION.at(path, key, f"A recipe has no part called {key!r}."))
    return Reading(Recipe(data["export"], **parts), tuple(problems))


def fragment(recipe: Recipe) -> str:
    """The recipe as the end of a link, from its ``#`` on."""
    named = [*recipe.options.items(), *((_DELIVERY + name, value) for name, value in recipe.delivery.items())]
    pairs = [f"{_quoted(name)}={_quoted(_link_value(value))}" for name, value in named]
    return f"{MARK}{VERSION}/{_quoted(recipe.export)}" + ("?" + "&".join(pairs) if pairs else "")


def read_link(link: str) -> Reading[Recipe]:
    """The recipe in a link, or in what stands behind its ``#``."""
    _, mark, rest = link.partition(MARK)
    version, slash, rest = rest.strip().partition("/")
    name, _, query = rest.partition("?")
    try:
        export = unquote(name, errors="strict")
        parts: dict[str, dict[str, Any]] = {"options": {}, "delivery": {}}
        for pair in filter(None, query.split("&")):
            key, _, text = pair.partition("=")
            key = unquote(key, errors="strict")
            part = "delivery" if key.startswith(_DELIVERY) else "options"
            parts[part][key.removeprefix(_DELIVERY)] = _from_link(unquote(text, errors="strict"))
    except UnicodeDecodeError:
        mark = ""
    if not mark or not slash or not export:
        return Reading(None, (RECIPE_BROKEN.at("", message="The link holds no recipe, or only a part of one."),))
    written = int(version) if version.isdecimal() else version
    return Reading(Recipe(export, **parts), tuple(_newer(written, "")))


def _newer(version: Any, path: str) -> Iterator[Problem]:
    if version != VERSION or isinstance(version, bool):
        yield RECIPE_NEWER.at(path, message=f"The recipe is of version {version}, this Florilegium knows {VERSION}.")


def _quoted(text: str) -> str:
    return quote(text, safe="/:,-_.~")


def _link_value(value: Any) -> str:
    if isinstance(value, str) and value.isprintable() and _from_link(value) == value:
        return str(value)
    return write_json(value).decode()


def _from_link(text: str) -> Any:
    """A value in a link: JSON, or else the text itself."""
    value = read_json(text.encode(), "").value
    return text if value is None and text != "null" else value


def understood(recipe: Recipe, inventory: Inventory | None = None) -> Reading[Order]:
    """What a recipe asks for. Options that do not exist are named and left out.

    With the inventory of a folder also what that folder does not have (a version, region types, pages) is named and left
    out, so that the same recipe asks for the same in the page's form, where it cannot be chosen, and on the command line.
    """
    try:
        export = registry.export(recipe.export)
    except KeyError:
        known = ", ".join(registry.ids())
        return Reading(
            None, (RECIPE_EXPORT.at("", message=f"There is no export {recipe.export!r}; there are: {known}."),)
        )
    problems: list[Problem] = []
    options = _parsed(export.options, recipe.options, problems)
    delivery = _parsed(Delivery, recipe.delivery, problems)
    if inventory is not None:
        here = _in_folder(export.options, _changed(options), inventory, problems)
        options = parse(export.options, here)
    return Reading(Order(export, options, delivery), tuple(problems))


def _parsed(options: type[Any], values: Mapping[str, Any], problems: list[Problem]) -> Any:
    good = {}
    for name, value in values.items():
        try:
            parse(options, {name: value})
        except OptionError as error:
            problems.append(RECIPE_OPTION.at("", name, str(error)))
        else:
            good[name] = value
    return parse(options, good)


def _in_folder(
    options: type[Any], values: dict[str, Any], inventory: Inventory, problems: list[Problem]
) -> dict[str, Any]:
    """The values without what the folder does not offer."""
    here = dict(values)
    for described in describe(options, inventory, values):
        name = described["name"]
        if name not in values or described["type"] not in ("choice", "choices", "chain"):
            continue
        # The label too: a form calls the default by its name where the folder has but one.
        offered = {text for choice in described["choices"] for text in (choice["value"], choice["label"])}
        value = values[name]
        if isinstance(value, list):
            missing = [item for item in value if item not in offered]
            here[name] = [item for item in value if item in offered]
            if described["type"] == "chain" and not here[name]:
                del here[name]  # a chain of nothing is the default
        else:
            # Pages in words (1-20) and several versions with commas are for the selection to judge.
            missing = [] if value in offered or described["type"] == "choices" or "," in value else [value]
            if missing:
                del here[name]
        if missing:
            shown = ", ".join(repr(str(item)) for item in missing)
            problems.append(RECIPE_ELSEWHERE.at("", name, f"{described['label']}: this folder has no {shown}."))
    return here
