"""The package inside the page: the only place that imports ``js`` or ``pyodide``.

The JavaScript side of each module is a module of ``site/js/host``, which the worker registers as ``florilegium_host``.
"""
