"""Annotation pages, read by a JSON-LD processor with W3C's own context: no value of the folder is dropped."""

from __future__ import annotations

import asyncio
import io
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import pytest

from florilegium.delivery.deliver import deliver
from florilegium.exports import registry
from florilegium.exports.options import parse
from florilegium.formats.annotation_page import VOCABULARY, W3C, folder_address
from florilegium.formats.immarkus.ids import image_id
from florilegium.images.pillow import PillowDecoder
from florilegium.inventory import Inventory
from florilegium.job import Job
from florilegium.package.sink import StreamSink

PROPERTIES = f"{VOCABULARY}properties"


def exported(inventory: Inventory, id: str, form: str) -> Any:
    export, stream, job = registry.export(id), io.BytesIO(), Job(PillowDecoder())
    asyncio.run(deliver(export, inventory, parse(export.options, {"form": form}), job, StreamSink(stream)))
    assert not job.problems
    return json.loads(stream.getvalue())


@pytest.fixture(scope="module")
def processor(shared: Path) -> Any:
    """PyLD, which finds W3C's context on this computer, and nothing else anywhere."""
    jsonld = pytest.importorskip("pyld.jsonld")
    document = json.loads((shared / "schemas/w3c/jsonld/anno.jsonld").read_bytes())

    def load(url: str, options: Any) -> dict[str, Any]:
        assert url == W3C, "nothing is fetched"
        return {"contentType": "application/ld+json", "contextUrl": None, "documentUrl": url, "document": document}

    jsonld.set_document_loader(load)
    return jsonld


def leaves(value: Any) -> Iterator[Any]:
    """The values of JSON data that are neither list nor object; all that JSON-LD calls a literal stays in one piece."""
    if isinstance(value, dict):
        for key, item in value.items():
            yield from ([json.dumps(item, sort_keys=True)] if key == "properties" else leaves(item))
    elif isinstance(value, list):
        for item in value:
            yield from leaves(item)
    elif value is not None:
        yield value


def expanded_leaves(value: Any) -> Iterator[Any]:
    """The same of an expanded document."""
    if isinstance(value, list):
        for item in value:
            yield from expanded_leaves(item)
    elif isinstance(value, dict) and value.get("@type") == "@json":
        yield json.dumps(value["@value"], sort_keys=True)
    elif isinstance(value, dict):
        for item in value.values():
            yield from expanded_leaves(item)
    else:
        yield value


def test_no_value_is_dropped(inventory: Inventory, processor: Any) -> None:
    page = exported(inventory, "annotations-jsonld", "page")
    [expanded] = processor.expand(page)
    base = folder_address(inventory.folder.name)
    found = list(map(str, expanded_leaves(expanded)))
    for item in page["items"]:
        for leaf in map(str, leaves(item)):
            known = {leaf, base + leaf, f"http://www.w3.org/ns/oa#{leaf}", f"http://purl.org/dc/dcmitype/{leaf}"}
            known |= {
                f"https://www.w3.org/ns/activitystreams#{leaf}",
                "http://www.w3.org/ns/activitystreams#Application",
            }
            assert known & set(found), leaf
    literals = [leaf for leaf in leaves(page["items"]) if str(leaf).startswith("{")]
    assert len(literals) > 20
    assert sorted(literals) == sorted(leaf for leaf in found if leaf.startswith("{")), (
        "values as they are, zeros included"
    )


def test_every_address_is_absolute_and_legal(inventory: Inventory, processor: Any) -> None:
    def addresses(value: Any) -> Iterator[str]:
        for item in value if isinstance(value, list) else [value]:
            if isinstance(item, dict) and item.get("@type") != "@json":
                yield from [item["@id"]] if "@id" in item else []
                for inner in item.values():
                    yield from addresses(inner)

    for id in ("annotations-jsonld", "relationships-jsonld"):
        found = list(addresses(processor.expand(exported(inventory, id, "page"))))
        assert len(found) > 20
        for address in found:
            assert address.startswith(("arcp://uuid,", "urn:uuid:", "http://", "https://")), address
            assert address.isascii() and " " not in address


def test_the_rdf_has_every_annotation_with_its_values(inventory: Inventory, processor: Any) -> None:
    work = inventory.work_folder
    assert work
    quads = processor.to_rdf(exported(inventory, "annotations-jsonld", "page"))["@default"]
    annotations = {q["subject"]["value"] for q in quads if q["object"]["value"] == "http://www.w3.org/ns/oa#Annotation"}
    assert annotations == {f"urn:uuid:{a.id}" for image in work.everything() for a in image.annotations}
    kept = sum(1 for q in quads if q["predicate"]["value"] == PROPERTIES)
    assert kept == sum(1 for i in work.everything() for a in i.annotations for b in a.bodies if "properties" in b.raw)


def test_the_list_comes_back_from_the_page(inventory: Inventory) -> None:
    work = inventory.work_folder
    assert work
    page = exported(inventory, "annotations-jsonld", "page")
    paths = {image.path: image for image in work.images}

    def back(item: dict[str, Any]) -> dict[str, Any]:
        target = item["target"]
        image = paths.get(unquote(target["source"]))
        if image:
            name = image.name if "selector" in target else image_id(work.name, image.folder, image.name)
            target = {**target, "source": name}
        bodies = item["body"] if isinstance(item["body"], list) else [item["body"]]
        bodies = [
            plain(body) | ({"source": unquote(body["source"].rpartition("/")[2])} if "source" in body else {})
            for body in bodies
        ]
        return plain(item) | {"target": target, "body": bodies if isinstance(item["body"], list) else bodies[0]}

    def plain(resource: dict[str, Any]) -> dict[str, Any]:
        named = {"id": resource["id"].removeprefix("urn:uuid:")} if "id" in resource else {}
        return {**resource, **named}

    def without_context(annotation: dict[str, Any]) -> dict[str, Any]:
        return {key: value for key, value in annotation.items() if key != "@context"}

    assert list(map(back, page["items"])) == list(
        map(without_context, exported(inventory, "annotations-jsonld", "list"))
    )


def test_relations_lead_from_annotation_to_annotation(inventory: Inventory, processor: Any) -> None:
    page = exported(inventory, "relationships-jsonld", "page")
    quads = processor.to_rdf(page)["@default"]
    links = {q["subject"]["value"] for q in quads if q["object"]["value"] == "http://www.w3.org/ns/oa#linking"}
    ends = {
        (q["predicate"]["value"].rpartition("#")[2], q["object"]["value"])
        for q in quads
        if q["subject"]["value"] in links and q["object"]["type"] == "IRI"
    }
    work = inventory.work_folder
    assert work
    for relation in work.relations:
        assert ("hasTarget", f"urn:uuid:{relation.source_id}") in ends
        assert ("hasBody", f"urn:uuid:{relation.target_id}") in ends
    names = {q["object"]["value"] for q in quads if q["predicate"]["value"].endswith("#value")}
    assert names == {relation.name for relation in work.relations if relation.name}


def test_the_list_loses_in_rdf_what_it_says(inventory: Inventory, processor: Any) -> None:
    [expanded, *_] = processor.expand(exported(inventory, "annotations-jsonld", "list"))
    assert "Long bridge" not in json.dumps(expanded)
    export = registry.export("annotations-jsonld")
    assert any("RDF" in loss for loss in export.plan(inventory, parse(export.options, {})).losses)
    page = parse(export.options, {"form": "page"})
    assert not any("RDF" in loss for loss in export.plan(inventory, page).losses)
    assert export.file_name(inventory, page) == "annotations.jsonld"
