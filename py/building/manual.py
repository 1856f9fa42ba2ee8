"""The manual: docs/ and the generated reference, made into pages by mkdocs-material, for dist/docs/."""

from __future__ import annotations

import json
import os
import shutil
from pathlib import Path

from building import digests, store, tools
from building.failure import Command, run
from building.places import PACKAGE, ROOT, SITE

DOCS = ROOT / "docs"
_LOGO = SITE / "icons" / "florilegium.svg"
_PAGE_STYLES = SITE / "styles" / "page.css"

_PAGES = {
    "Start": "index.md",
    "From annotations to a spreadsheet": "annotations.md",
    "From transcriptions to ALTO, PAGE or text": "transcriptions.md",
    "From transcriptions to training data": "ground-truth.md",
    "From a folder to an archive": "archive.md",
    "Look before you export": "looking.md",
    "Reports and recipes": "reports-and-recipes.md",
    "Exports": "reference/exports.md",
    "Problems": "reference/problems.md",
    "Limits": "limits.md",
    "Privacy": "privacy.md",
    "Hosting": "hosting.md",
    "Command line and Python": "command-line.md",
    "The house": "architecture.md",
}


def gather() -> dict[str, Path | bytes]:
    """The files of dist/docs/."""
    scripts = tools.environment(tools.requirements("project", "docs"))
    env = {**os.environ, "PYTHONPATH": str(PACKAGE.parent), "PYTHONDONTWRITEBYTECODE": "1"}

    def describe(folder: Path) -> None:
        run([scripts / "python", "-m", "building.reference", folder], doing="Making the reference", env=env)

    def make(folder: Path) -> None:
        # mkdocs wants its configuration outside the folder of the pages, and the reference inside it.
        work = folder.parent / "manual"
        shutil.copytree(DOCS, work / "docs")
        shutil.copytree(reference, work / "docs" / "reference")
        shutil.copy(_LOGO, work / "docs")
        styles = work / "docs" / "manual.css"
        styles.write_text(_colours() + styles.read_text("utf-8"), "utf-8")
        configuration = work / "mkdocs.yml"
        configuration.write_text(json.dumps(_configuration(work)), "utf-8")  # JSON is YAML too
        command: Command = [scripts / "python", "-m", "mkdocs", "build", "--quiet", "--strict"]
        run([*command, "--config-file", configuration, "--site-dir", folder], doing="Making the manual", env=env)

    generator = Path(__file__).with_name("reference.py")
    reference = store.made("reference", digests.tree(ROOT, PACKAGE, generator), describe)
    # Most changes of the package change nothing in the reference, and then the manual stays as it is.
    own = digests.tree(ROOT, DOCS, Path(__file__), _LOGO, _PAGE_STYLES)
    folder = store.made("manual", digests.digest(own, digests.tree(reference, reference)), make)
    return {path.relative_to(folder).as_posix(): path for path in digests.files(folder)}


def _colours() -> str:
    """The first rule of the page's styles: its colours and letters, which the manual has too."""
    rule, _, _ = _PAGE_STYLES.read_text("utf-8").partition("\n}\n")
    return rule + "\n}\n\n"


def _configuration(work: Path) -> dict[str, object]:
    present = [{title: page} for title, page in _PAGES.items() if (work / "docs" / page).exists()]
    ours = {"primary": "custom", "accent": "custom"}  # see docs/manual.css
    return {
        "site_name": "Florilegium",
        "docs_dir": str(work / "docs"),
        "use_directory_urls": False,  # links that work on every host, and from a disk
        "theme": {
            "name": "material",
            "font": False,  # no letters from other hosts
            "palette": [
                {"media": "(prefers-color-scheme: light)", "scheme": "default", **ours},
                {"media": "(prefers-color-scheme: dark)", "scheme": "slate", **ours},
            ],
            "logo": _LOGO.name,
            "favicon": _LOGO.name,
        },
        "extra_css": ["manual.css"],
        "plugins": ["search"],
        "markdown_extensions": ["admonition", "attr_list", "def_list", "tables", "toc"],
        "nav": present,
    }
