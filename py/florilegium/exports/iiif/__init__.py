"""Images and annotations as IIIF packages."""
