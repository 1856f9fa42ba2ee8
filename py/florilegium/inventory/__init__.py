"""What is in a folder: documents with their pages and versions, a work folder with its annotations, models, problems."""

from florilegium.inventory.contents import Counts, Document, Inventory, PageEntry, Source, work_folder_of
from florilegium.inventory.look import look

__all__ = ["Counts", "Document", "Inventory", "PageEntry", "Source", "look", "work_folder_of"]
