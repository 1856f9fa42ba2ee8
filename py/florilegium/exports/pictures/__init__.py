"""The pictures of annotations in the rows of workbooks: which there are, out of which images, in which cells."""
