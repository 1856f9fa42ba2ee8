"""Florilegium turns a folder of annotated or transcribed images into exports.

The way of the data, one direction, a room for each step::

    folder  ->  inventory  ->  selection  ->  exports  ->  package  ->  sink

The same code runs in the browser page (Pyodide), on the command line and in the tests.
"""

__version__ = "0.1.0"
