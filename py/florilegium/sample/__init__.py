"""The sample folder, drawn and written by our own hand: a bilingual work folder with a transcribed manuscript inside.

``python -m florilegium.sample OUT`` makes it. Every annotation and every line lies where the thing is drawn, because
both come from the same numbers.
"""
