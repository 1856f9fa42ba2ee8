"""IMMARKUS work folders (version 1.2.6): data model, annotations, relations, metadata, imported IIIF manifests."""
