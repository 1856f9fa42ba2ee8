"""The options of exports: declared once as a dataclass, and from that the form, the command line and the docs.

An options class is a frozen dataclass whose fields are made with `option`. A field's type is one of ``bool``, ``int``,
``float``, ``str``, a ``StrEnum`` (one of a few), ``tuple[str, ...] | None`` (some of many; ``None`` means all), or
``str | tuple[str, ...] | None`` (some of many, listed or in words, such as a range of pages; or one, or several in order).
"""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any, TypeVar, get_type_hints

if TYPE_CHECKING:
    from florilegium.inventory import Inventory

O = TypeVar("O")  # noqa: E741

YES = frozenset({"yes", "true", "on", "1"})
NO = frozenset({"no", "false", "off", "0"})
_WORDS_OR_ITEMS = str | tuple[str, ...] | None


class OptionError(ValueError):
    """An option that does not exist, or a value it cannot take; the message says what it can."""


@dataclass(frozen=True, slots=True)
class Choice:
    """One of the values an option can take, how people call it, and how often it occurs (if that means anything).

    ``depth`` says how deep it stands in a tree: it belongs to the nearest choice before it that stands less deep.
    ``counts`` says how much there is of it, where that takes more than one number: pages and lines of a version.
    ``ours`` says that the label is a word of ours, which is translated; what is counted has a name of its own otherwise.
    """

    value: str
    label: str
    count: int | None = None
    depth: int = 0
    counts: Mapping[str, int] = dataclasses.field(default_factory=dict)
    ours: bool = False


Choices = Callable[["Inventory"], Sequence[Choice]]
"""The choices that a folder offers: its text versions, its region types."""

ChoicesGiven = Callable[["Inventory", Mapping[str, Any]], Sequence[Choice]]
"""The choices that a folder offers when other options have these values: the region types of the version chosen."""


def option(
    default: Any,
    label: str,
    help: str = "",
    *,
    in_words: str = "",
    choices: Choices | None = None,
    choices_given: ChoicesGiven | None = None,
    most: int | None = None,
    labels: Mapping[str, str] | None = None,
    form: str | None = None,
    group: str = "",
) -> Any:
    """A field of an options class.

    Args:
        default: the value when nothing is said.
        label: what the form shows.
        help: one or two sentences for who hesitates.
        in_words: how it is written where there is nothing to click: on the command line, and where the form has a field
            for text instead of choices.
        choices: for an option whose values depend on the folder.
        choices_given: the same, where they depend on other options too.
        most: how many choices can be listed; where there are more, the form has a field for text instead.
        labels: for a ``StrEnum``: what the form shows for each value.
        form: the type that `describe` gives, where the field's type does not say it: ``picks``, ``conditions`` or
            ``chain``.
        group: heading of the fold in which it stands, behind those of no group.
    """
    given = choices_given or (choices and (lambda inventory, values: choices(inventory)))
    metadata = {
        "label": label, "help": help, "in_words": in_words, "choices": given, "depends": choices_given is not None, "most": most,
        "labels": labels or {}, "form": form, "group": group,
    }  # fmt: skip
    return dataclasses.field(default=default, metadata=metadata)


def describe(
    options: type[Any], inventory: Inventory | None = None, values: Mapping[str, Any] | None = None
) -> list[dict[str, Any]]:
    """The options as JSON data, for a form or a manual.

    Each has ``name``, ``type`` (``boolean``, ``integer``, ``number``, ``text``, ``choice``, ``choices``; ``picks``, where
    none chosen means all, and one in a tree brings those below it along; ``conditions``, whose choices are properties;
    ``chain``, of which several can be chosen, the first going before the second, one of them being a text),
    ``label``, ``help``, ``in_words`` (empty in a form that has choices instead), ``group``, ``default``, and ``choices`` as
    ``[{value, label, count, depth, counts, ours}]`` where there are any.

    Args:
        options: the options class.
        inventory: of a folder, to list the choices that depend on it.
        values: what has been chosen so far, for choices that depend on others.
    """
    hints = get_type_hints(options)
    described = []
    for field in dataclasses.fields(options):
        type_ = hints[field.name]
        offered: Sequence[Choice] = ()
        kind = field.metadata["form"] or _kind(type_, field.metadata["choices"] is not None)
        default = field.default
        if isinstance(type_, type) and issubclass(type_, StrEnum):
            offered = [Choice(m.value, field.metadata["labels"].get(m.value, m.value)) for m in type_]
        elif field.metadata["choices"] and inventory is not None:
            offered = field.metadata["choices"](inventory, values or {})
            if field.metadata["most"] is not None and len(offered) > field.metadata["most"]:
                offered, kind, default = (), "text", default or ""
        described.append(
            {
                "name": field.name,
                "type": kind,
                "label": field.metadata["label"],
                "help": field.metadata["help"],
                "in_words": field.metadata["in_words"] if inventory is None or kind == "text" else "",
                "group": field.metadata["group"],
                "default": list(default) if isinstance(default, tuple) else default,
                "choices": [dataclasses.asdict(choice) for choice in offered],
            }
        )
    return sorted(described, key=lambda one: one["group"] != "")


def depending(chosen: Any, inventory: Inventory) -> dict[str, list[dict[str, Any]]]:
    """The choices, as `describe` gives them, of those options that depend on what others are set to; by name.

    Args:
        chosen: an object of an options class.
        inventory: of the folder.
    """
    values = {field.name: getattr(chosen, field.name) for field in dataclasses.fields(chosen)}
    return {
        field.name: [dataclasses.asdict(choice) for choice in field.metadata["choices"](inventory, values)]
        for field in dataclasses.fields(chosen)
        if field.metadata["depends"]
    }


def parse(options: type[O], values: Mapping[str, Any]) -> O:
    """Options out of texts (command line) or JSON values (form, recipe); what is not named keeps its default.

    A list is given as a list, as JSON text, or with commas between its items.

    Raises:
        OptionError: no such option, or not a value of it.
    """
    hints = get_type_hints(options)
    for name in values:
        if name not in hints:
            raise OptionError(f"There is no option {name!r}; there are: {', '.join(hints) or 'none'}.")
    return options(**{name: _value(name, hints[name], value) for name, value in values.items()})


def _kind(type_: Any, open_choices: bool) -> str:
    if isinstance(type_, type) and issubclass(type_, StrEnum):
        return "choice"
    simple = {bool: "boolean", int: "integer", float: "number", str: "choice" if open_choices else "text"}
    return simple.get(type_, "choices")


def _value(name: str, type_: Any, value: Any) -> Any:
    text = value.strip() if isinstance(value, str) else value
    if type_ is bool:
        if isinstance(text, bool):
            return text
        if str(text).lower() in YES | NO:
            return str(text).lower() in YES
        raise OptionError(f"Option {name!r} is yes or no, not {value!r}.")
    if type_ in (int, float):
        try:
            return type_(text)
        except (TypeError, ValueError):
            raise OptionError(f"Option {name!r} is a number, not {value!r}.") from None
    if type_ is str or (type_ == _WORDS_OR_ITEMS and isinstance(value, str) and not _is_json_list(value)):
        return str(value)
    if isinstance(type_, type) and issubclass(type_, StrEnum):
        try:
            return type_(text)
        except ValueError:
            raise OptionError(f"Option {name!r} is one of {', '.join(type_)}, not {value!r}.") from None
    return _items(name, value)


def _is_json_list(text: str) -> bool:
    try:
        return text.lstrip().startswith("[") and isinstance(json.loads(text), list)
    except (ValueError, RecursionError):
        return False


def _items(name: str, value: Any) -> tuple[str, ...] | None:
    if value is None:
        return None
    if isinstance(value, str):
        if not value.lstrip().startswith("["):
            return tuple(item.strip() for item in value.split(",")) if value.strip() else ()
        try:
            value = json.loads(value)
        except ValueError:
            raise OptionError(f"Option {name!r} starts like a JSON list but is none: {value!r}.") from None
    if not isinstance(value, list | tuple):
        raise OptionError(f"Option {name!r} is a list, not {value!r}.")
    return tuple(str(item) for item in value)
