"""Transcribed pages as text, ALTO and PAGE."""
