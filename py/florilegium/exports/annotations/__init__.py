"""Annotations with their bodies, as JSON-LD and as a spreadsheet with snippets."""
