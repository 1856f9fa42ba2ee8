"""The beginning of an ALTO file: what it is measured in, its image, who made it, its tags."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from florilegium import __version__
from florilegium.formats.writing import Ids, attribute, moment, text
from florilegium.model.page import Page, Provenance, Software

UNITS = frozenset({"pixel", "mm10", "inch1200"})

_DATE = re.compile(r"\d{4}(-\d\d(-\d\d(T\d\d:\d\d:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)?)?)?")


THIS = Software("Florilegium", __version__)


def description(page: Page, ids: Ids, *, steps: bool = True) -> Iterator[str]:
    """The Description element, line by line.

    Args:
        page: the page.
        ids: of the file.
        steps: whether each step has a Processing element of its own (ALTO 4), or they are parts of one OCRProcessing.
    """
    yield "  <Description>"
    yield f"    <MeasurementUnit>{page.unit if page.unit in UNITS else 'pixel'}</MeasurementUnit>"
    yield "    <sourceImageInformation>"
    yield f"      <fileName>{text(page.image)}</fileName>"
    if page.provenance.source:
        yield f"      <fileIdentifier>{text(page.provenance.source)}</fileIdentifier>"
    yield "    </sourceImageInformation>"
    found = list(_steps(page.provenance))
    if steps:
        for category, details in found:
            yield f'    <Processing ID="{ids.give("", "processing")}">'
            yield f"      <processingCategory>{category}</processingCategory>{details}"
            yield "    </Processing>"
    else:
        (_, first), *rest = found if len(found) > 1 else [("", ""), *found]
        yield f'    <OCRProcessing ID="{ids.give("", "processing")}">'
        yield f"      <ocrProcessingStep>{first}</ocrProcessingStep>"
        for _, details in rest:
            yield f"      <postProcessingStep>{details}</postProcessingStep>"
        yield "    </OCRProcessing>"
    yield "  </Description>"


def _steps(provenance: Provenance) -> Iterator[tuple[str, str]]:
    """Category and details for each who had a hand in it, this program last (without date: same input, same file)."""
    if provenance.creator or _date(provenance.created):
        yield "contentGeneration", _date(provenance.created) + _element("processingAgency", provenance.creator)
    for software in provenance.software:
        if software != THIS:
            settings = _element("processingStepSettings", software.settings)
            yield "contentGeneration", _date(software.date) + settings + _program(software)
    if _date(provenance.changed):
        yield "contentModification", _date(provenance.changed)
    yield "postOperation", _element("processingStepDescription", "Written as ALTO") + _program(THIS)


def _program(software: Software) -> str:
    inside = _element("softwareName", software.name) + _element("softwareVersion", software.version)
    return f"<processingSoftware>{inside}</processingSoftware>"


def _element(name: str, value: str) -> str:
    return f"<{name}>{text(value)}</{name}>" if value else ""


def _date(value: str) -> str:
    """A date as ALTO takes it (xsd:date, dateTime, gYear or gYearMonth); other dates are left out."""
    if not _DATE.fullmatch(value):
        return ""
    whole = value if len(value) > 7 else f"{value}-01-01"[:10]  # a year, or a year and a month
    return _element("processingDateTime", value) if moment(whole) else ""


class Tags:
    """The region and line types of a page as tags: those that occur, once each, in order of appearance."""

    def __init__(self, region_types: Iterable[str], line_types: Iterable[str], ids: Ids) -> None:
        self.regions = {label: ids.give("", f"BT{n}") for n, label in enumerate(_distinct(region_types), start=1)}
        self.lines = {label: ids.give("", f"LT{n}") for n, label in enumerate(_distinct(line_types), start=1)}

    def write(self) -> Iterator[str]:
        """The Tags element, line by line; nothing if there is none."""
        if not (self.regions or self.lines):
            return
        yield "  <Tags>"
        for what, tags in (("block", self.regions), ("line", self.lines)):
            for label, id in tags.items():
                name = attribute(label)
                yield f'    <OtherTag ID="{id}" LABEL="{name}" DESCRIPTION="{what} type {name}"/>'
        yield "  </Tags>"


def _distinct(labels: Iterable[str]) -> Iterator[str]:
    return iter(dict.fromkeys(label for label in labels if label))
