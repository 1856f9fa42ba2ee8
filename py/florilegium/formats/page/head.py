"""The Metadata of a PAGE file: who made it and when."""

from __future__ import annotations

from collections.abc import Iterator

from florilegium import __version__
from florilegium.formats.page.provenance import SETTINGS
from florilegium.formats.writing import attribute, moment, text
from florilegium.model.page import Provenance, Software

_UNKNOWN = "1970-01-01T00:00:00Z"
"""PAGE demands two dates. Where none is known this one stands, which nobody takes for real."""


THIS = Software("Florilegium", __version__)


def metadata(provenance: Provenance, *, items: bool = True) -> Iterator[str]:
    """The Metadata element, line by line.

    Args:
        provenance: of the page.
        items: whether there are MetadataItem elements for programs (2019); else they are told in a comment.
    """
    created = _date(provenance.created) or _date(provenance.changed) or _UNKNOWN
    programs = [software for software in provenance.software if software != THIS] + [THIS]
    reference = f' externalRef="{attribute(provenance.source)}"' if provenance.source and items else ""
    yield f"  <Metadata{reference}>"
    yield f"    <Creator>{text(provenance.creator) or 'Florilegium'}</Creator>"
    yield f"    <Created>{created}</Created>"
    yield f"    <LastChange>{_date(provenance.changed) or created}</LastChange>"
    if items:
        for software in programs:
            yield from _item(software)
    else:
        told = "; ".join(" ".join(filter(None, (one.name, one.version, one.settings))) for one in programs)
        yield f"    <Comments>{text(told)}</Comments>"
    yield "  </Metadata>"


def _item(software: Software) -> Iterator[str]:
    date = _date(software.date)
    facts = f' value="{attribute(software.name)}"' + (f' date="{date}"' if date else "")
    yield f'    <MetadataItem type="processingStep"{facts}>'
    labels = [("version", software.version), (SETTINGS, software.settings)]
    written = "".join(f'<Label type="{type_}" value="{attribute(value)}"/>' for type_, value in labels if value)
    if written:
        yield f"      <Labels>{written}</Labels>"
    yield "    </MetadataItem>"


def _date(value: str) -> str:
    """A date as PAGE takes it (xsd:dateTime); empty if it is none."""
    date = moment(value)
    return date.isoformat().replace("+00:00", "Z") if date else ""
