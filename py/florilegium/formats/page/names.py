"""PAGE names through the years, and where an element is.

In 2009 names were in snake_case (``text_region``, ``txt_type``), later in PascalCase; points were ``Point`` elements
until 2010, and are a ``points`` attribute since 2013.
"""

from __future__ import annotations

from xml.etree.ElementTree import Element

from florilegium.formats.xml import local_name, number, points
from florilegium.model.geometry import Points
from florilegium.model.page import RegionKind

REGIONS = {
    "textregion": RegionKind.TEXT,
    "imageregion": RegionKind.IMAGE,
    "linedrawingregion": RegionKind.LINE_DRAWING,
    "graphicregion": RegionKind.GRAPHIC,
    "tableregion": RegionKind.TABLE,
    "chartregion": RegionKind.CHART,
    "mapregion": RegionKind.MAP,
    "separatorregion": RegionKind.SEPARATOR,
    "mathsregion": RegionKind.MATHS,
    "chemregion": RegionKind.CHEMISTRY,
    "musicregion": RegionKind.MUSIC,
    "advertregion": RegionKind.ADVERT,
    "noiseregion": RegionKind.NOISE,
    "formregion": RegionKind.FORM,
    "frameregion": RegionKind.FRAME,
    "customregion": RegionKind.CUSTOM,
    "unknownregion": RegionKind.UNKNOWN,
    # Transkribus puts lines into cells that the schema of 2013, which its files name, does not know.
    "tablecell": RegionKind.CELL,
}


def region_kind(name: str) -> RegionKind | None:
    """The kind of region that an element is, by its name out of `PageNames`; ``None`` if it is none.

    What PAGE may yet come to call a region is one too: there is text in it, perhaps.
    """
    return REGIONS.get(name) or (RegionKind.UNKNOWN if name.endswith("region") else None)


class PageNames(dict[object, str]):
    """Element tags to names without namespace, case and underscores: ``text_region`` and ``TextRegion`` are one."""

    def __missing__(self, tag: object) -> str:
        name = self[tag] = local_name(tag).replace("_", "").lower() if isinstance(tag, str) else ""
        return name


def points_of(element: Element, name: str, names: PageNames) -> Points | None:
    """The points of an element's ``coords`` or ``baseline``.

    Returns:
        The points; none if the element has no such part, or one without points; ``None`` if they cannot be understood.
    """
    for child in element:
        if names[child.tag] == name:
            text = child.get("points")
            if text is not None:
                return points(text)
            pairs = [(number(point.get("x")), number(point.get("y"))) for point in child if names[point.tag] == "point"]
            found = tuple((x, y) for x, y in pairs if x is not None and y is not None)
            return found if len(found) == len(pairs) else None
    return ()
