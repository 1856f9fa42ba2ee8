"""What the user opened: a folder on disk, in a zip, in memory or in the browser, behind one protocol."""

from florilegium.folder.base import FileRef, Folder, read_or_problem, reason, unreadable
from florilegium.folder.paths import base_name, extension, is_in, natural_key, natural_name, parent, stem

__all__ = [
    "FileRef",
    "Folder",
    "base_name",
    "extension",
    "is_in",
    "natural_key",
    "natural_name",
    "parent",
    "read_or_problem",
    "reason",
    "stem",
    "unreadable",
]
