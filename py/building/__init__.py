"""What stands behind build.py: downloads, the vendored runtime, dist/, the development server and the test runs.

Standard library only, and no part of the wheel: it runs before anything is installed.
"""
