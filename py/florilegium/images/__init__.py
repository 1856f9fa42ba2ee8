"""Page images: their sizes from the header, and pieces cut out of them, with two decoders behind one protocol."""
