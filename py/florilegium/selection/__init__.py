"""What the user wants of the transcriptions: which pages, which versions of the text, which regions and lines."""

from florilegium.selection.entries import ChosenEntry, chosen_entries, not_found
from florilegium.selection.page_range import page_key
from florilegium.selection.reading import ChosenPage, chosen_page, chosen_pages, worked_pages
from florilegium.selection.wanted import Selection, select

__all__ = [
    "ChosenEntry",
    "ChosenPage",
    "Selection",
    "chosen_entries",
    "chosen_page",
    "chosen_pages",
    "not_found",
    "page_key",
    "select",
    "worked_pages",
]
