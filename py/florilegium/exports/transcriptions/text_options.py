"""The options of exports of plain text: how it is laid out."""

from __future__ import annotations

from dataclasses import dataclass

from florilegium.exports.options import option
from florilegium.exports.transcriptions.options import TranscriptionOptions
from florilegium.formats.plain_text import Hyphens, Order, Separator, TextLayout, Unicode

LOSSES = ("Plain text carries neither regions nor types, places or confidences.",)


@dataclass(frozen=True)
class TextLayoutOptions(TranscriptionOptions):
    """How plain text is laid out."""

    markdown: bool = option(
        False,
        "Markdown",
        "Pages, and lines of a heading type (HeadingLine, heading), become headings; regions, paragraphs.",
    )
    order: Order = option(
        Order.LINES,
        "Order of lines",
        labels={Order.LINES: "as the page is read, where that is known", Order.REGIONS: "region by region"},
    )
    region_gaps: bool = option(False, "Empty line between regions", "In Markdown there always is one.")
    hyphens: Hyphens = option(
        Hyphens.KEPT,
        "Words parted at the end of a line",
        "Joined at ¬, soft hyphens, - and =; what - and = part only where the next line goes on with a small letter.",
        labels={Hyphens.KEPT: "stay as they are", Hyphens.JOINED: "are put together"},
    )
    unicode: Unicode = option(
        Unicode.KEPT,
        "Accents and other marks",
        "Unicode has two ways to write é: as one sign (NFC) or as two (NFD).",
        labels={Unicode.KEPT: "as they are", Unicode.NFC: "composed (NFC)", Unicode.NFD: "decomposed (NFD)"},
    )

    def layout(self, separator: Separator = Separator.NONE) -> TextLayout:
        """The layout that these options describe."""
        return TextLayout(separator, self.order, self.region_gaps, self.hyphens, self.unicode, self.markdown)

    def losses(self) -> tuple[str, ...]:
        """What is lost, in sentences."""
        joined = ("Where words are put together, lines are no longer those of the page.",)
        return LOSSES + (joined if self.hyphens is Hyphens.JOINED else ())
