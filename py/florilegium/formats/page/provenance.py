"""Who made a PAGE file: its Metadata."""

from __future__ import annotations

from xml.etree.ElementTree import Element

from florilegium.formats.page.names import PageNames
from florilegium.formats.xml import text_of
from florilegium.model.page import Provenance, Software


def provenance_of(metadata: Element | None, names: PageNames) -> Provenance:
    """What the Metadata element tells, MetadataItem (OCR-D) and TranskribusMetadata included."""
    if metadata is None:
        return Provenance()
    parts = {names[child.tag].removeprefix("pc"): child for child in reversed(metadata)}
    software: dict[Software, None] = {}
    for item in metadata:
        if names[item.tag] == "metadataitem" and item.get("type") == "processingStep" and item.get("value"):
            software[_software(item)] = None
    transkribus = parts.get("transkribusmetadata")
    source = metadata.get("externalRef") or (transkribus.get("imgUrl") if transkribus is not None else "")
    return Provenance(
        creator=text_of(parts.get("creator")),
        created=text_of(parts.get("created")),
        changed=text_of(parts.get("lastchange")),
        software=tuple(software),
        source=source or "",
    )


def _software(item: Element) -> Software:
    """The program of a processing step, with the labels that OCR-D notes of it.

    Versions are labels like ``<Label type="ocrd-tesserocr-recognize/version" value="0.13"/>``; all others are settings,
    a model among them.
    """
    labels = [label for label in item.iter() if isinstance(label.tag, str) and label.get("value")]
    labels = [label for label in labels if label is not item]
    version = next((label.get("value", "") for label in labels if (label.get("type") or "").endswith("version")), "")
    settings = [
        label.get("value", "")
        if label.get("type") in (None, "", SETTINGS)
        else f"{label.get('type')}={label.get('value')}"
        for label in labels
        if not (label.get("type") or "").endswith("version")
    ]
    return Software(item.get("value", ""), version, "; ".join(settings), item.get("date", ""))


SETTINGS = "settings"
"""The type of the label under which settings are written."""
