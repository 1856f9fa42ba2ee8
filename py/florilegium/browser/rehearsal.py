"""What can be done before there is a page: for a Python that is kept as it is then (see site/js/python/snapshot.js)."""

from __future__ import annotations

import importlib
import pkgutil
from contextlib import suppress

import florilegium


def rehearse() -> None:
    """Import all modules but those that talk to the page, or to a package that is not there yet."""
    for module in pkgutil.walk_packages(florilegium.__path__, "florilegium."):
        with suppress(ImportError):
            importlib.import_module(module.name)
