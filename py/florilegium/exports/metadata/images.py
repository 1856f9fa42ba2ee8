"""What is said of images and canvases as a whole, as a table."""

from __future__ import annotations

from florilegium.exports.metadata.described import IMAGES, images
from florilegium.exports.metadata.export import ImageOptions, Metadata

EXPORT = Metadata(IMAGES, images, lambda work: work.model.image_schemas, "image_metadata", ImageOptions).export(
    "image-metadata",
    "Metadata of images",
    "A table of all images with what is said of each as a whole, as an Excel workbook or a CSV file.",
)
