"""One module per format: it reads the format, writes it, or both."""
