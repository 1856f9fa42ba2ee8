"""Reads ``_immarkus.relations.json``: links between annotations, and the tags that name them.

Note the direction: a link's ``target`` is where the relation starts, its ``body`` where it leads.
"""

from __future__ import annotations

from collections.abc import Set
from typing import Any

from florilegium.formats.immarkus.files import RELATIONS_FILE
from florilegium.formats.json_text import read_json
from florilegium.model.annotation import Relation
from florilegium.problems import Problem, Reading, Severity, kind

RELATIONS_MALFORMED = kind(
    "relations-malformed",
    Severity.ERROR,
    "The relations are not in the form that IMMARKUS writes.",
    "What could be understood is used. Restore the file from a backup, or draw the relation again.",
)
RELATION_DANGLING = kind(
    "relation-dangling",
    Severity.WARNING,
    "A relation leads to or from an annotation that does not exist and is left out, as IMMARKUS does.",
    "The annotation was deleted, or its file is broken or missing.",
)
RELATION_UNNAMED = kind(
    "relation-unnamed", Severity.NOTE, "A relation has no name.", "Choose its type in IMMARKUS. It is exported without."
)
TAG_DANGLING = kind(
    "relation-tag-dangling",
    Severity.NOTE,
    "The name of a relation that does not exist is left out.",
    "Nothing needs to be done: the relation was deleted, and its name stayed behind.",
)


def read_relations(content: bytes, known: Set[str], path: str = RELATIONS_FILE) -> Reading[tuple[Relation, ...]]:
    """The relations whose both ends are known annotations, in the order of the file.

    Args:
        content: the file.
        known: ids of all annotations.
        path: of the file, for its problems.
    """
    reading = read_json(content, path)
    problems: list[Problem] = list(reading.problems)
    if reading.value is None:
        return Reading((), tuple(problems))
    if not isinstance(reading.value, list):
        return Reading((), (*problems, RELATIONS_MALFORMED.at(path)))
    links: list[dict[str, Any]] = []
    tags: dict[str, dict[str, Any]] = {}
    for number, raw in enumerate(reading.value, 1):
        motivation = raw.get("motivation") if isinstance(raw, dict) else None
        if motivation == "linking" and isinstance(raw.get("body"), str) and isinstance(raw.get("target"), str):
            links.append(raw)
        elif motivation == "tagging" and isinstance(raw.get("target"), str):
            tags.setdefault(raw["target"], raw)
        else:
            problems.append(
                RELATIONS_MALFORMED.at(
                    path, f"entry {number}", "An entry is neither a link nor its name; it is left out."
                )
            )
    relations = []
    for link in links:
        id = str(link.get("id") or "")
        tag = tags.pop(id, None)
        if missing := [end for end in (link["target"], link["body"]) if end not in known]:
            problems.append(
                RELATION_DANGLING.at(
                    path, f"relation {id}", f"The annotation {' and '.join(missing)} of a relation does not exist."
                )
            )
            continue
        name = _name(tag)
        if name is None:
            problems.append(RELATION_UNNAMED.at(path, f"relation {id}"))
        relations.append(Relation(id, link["target"], link["body"], name, str(link.get("created") or ""), link, tag))
    problems.extend(TAG_DANGLING.at(path, f"tag {tag.get('id')}") for tag in tags.values())
    return Reading(tuple(relations), tuple(problems))


def _name(tag: dict[str, Any] | None) -> str | None:
    body = tag.get("body") if tag else None
    if isinstance(body, list):
        body = body[0] if body else None
    value = body.get("value") if isinstance(body, dict) else body
    return value if isinstance(value, str) else None
