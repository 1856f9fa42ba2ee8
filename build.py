#!/usr/bin/env python3
"""The one tool of this project: builds the page, serves it, tests it, measures it. Needs nothing but Python 3.11."""

from __future__ import annotations

import argparse
import shutil
import sys
import time
from pathlib import Path

if sys.version_info < (3, 11):  # noqa: UP036 - an older one should get a sentence, not a traceback
    sys.exit("Florilegium is built with Python 3.11 or newer; this is Python {}.{}.".format(*sys.version_info[:2]))

sys.path.insert(0, str(Path(__file__).resolve().parent / "py"))

from building import checks, dist, places, server
from building.failure import Failure


def parser() -> argparse.ArgumentParser:
    """The command line of this tool."""
    top = argparse.ArgumentParser(
        description=__doc__,
        epilog="Downloads are kept in $FLORILEGIUM_CACHE, else in the platform's cache folder; then offline works too.",
    )
    commands = top.add_subparsers(dest="command", required=True, metavar="COMMAND")
    commands.add_parser("build", help="make dist/, which any static host can serve from any path")
    serve = commands.add_parser("serve", help="build, then serve dist/ on this machine and open it in a browser")
    serve.add_argument("--port", type=int, default=8000, help="the port (default: 8000; 0 takes a free one)")
    serve.add_argument("--no-browser", action="store_true", help="only print the address")
    test = commands.add_parser(
        "test", help="install what the tests need and run them all", epilog="All other arguments go to pytest."
    )
    test.add_argument("--fast", action="store_true", help="only the tests that run in CPython: no Pyodide, no browser")
    bench = commands.add_parser("bench", help="run the measurements of tests/bench")
    bench.add_argument("name", nargs="?", help="only this one (a script's name without .py)")
    commands.add_parser("clean", help="remove dist/ (the cache stays)")
    return top


def main() -> int:
    """Run one command and return the exit status."""
    top = parser()
    options, rest = top.parse_known_args()
    if rest and options.command not in ("test", "bench"):
        top.error(f"unrecognized arguments: {' '.join(rest)}")
    if options.command == "test":
        return checks.test(rest, fast=options.fast)
    if options.command == "bench":
        return checks.bench(options.name, rest)
    if options.command == "clean":
        shutil.rmtree(places.DIST, ignore_errors=True)
        return 0
    start = time.perf_counter()
    folder = dist.build()
    print(f"dist/ is up to date: {_size(folder):.1f} MB, {time.perf_counter() - start:.1f} s", flush=True)
    if options.command == "serve":
        server.serve(folder, port=options.port, browser=not options.no_browser)
    return 0


def _size(folder: Path) -> float:
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file()) / 1e6


if __name__ == "__main__":
    try:
        sys.exit(main())
    except Failure as failure:
        sys.exit(f"Failure: {failure}")
