"""What is said of folders and imported IIIF manifests, as a table."""

from __future__ import annotations

from florilegium.exports.metadata.described import FOLDERS, folders
from florilegium.exports.metadata.export import Metadata

EXPORT = Metadata(FOLDERS, folders, lambda work: work.model.folder_schemas, "folder_metadata").export(
    "folder-metadata",
    "Metadata of folders",
    "A table of all folders with what is said of each, as an Excel workbook or a CSV file.",
)
