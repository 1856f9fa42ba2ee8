"""IIIF Presentation 3.0: the resources of a manifest as JSON data, and original manifests that were put into a folder."""
