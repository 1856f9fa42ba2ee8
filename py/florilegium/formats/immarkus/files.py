"""The files that IMMARKUS keeps in a work folder, by their names."""

from __future__ import annotations

from florilegium.folder import Folder, base_name, parent, stem
from florilegium.images.kinds import is_image

MODEL_FILE = "_immarkus.model.json"
RELATIONS_FILE = "_immarkus.relations.json"
METADATA_FILE = "_immarkus.folder.meta.json"
_OWN_PREFIX = "_immarkus."
_MANIFEST_PREFIX, _SUFFIX, _ANNOTATIONS_SUFFIX = "_iiif.", ".json", ".annotations.json"


def work_folder_within(folder: Folder) -> str:
    """The name of the folder in it that is the work folder, where there is nothing else: people open the one around it, too.

    Empty where there is none. Hidden files, such as those of the system, do not count.
    """
    tops = {file.path.partition("/")[0] for file in folder.files if not file.path.startswith(".")}
    top = tops.pop() if len(tops) == 1 else ""
    return top if folder.file(f"{top}/{MODEL_FILE}") or folder.file(f"{top}/{RELATIONS_FILE}") else ""


def is_work_folder(folder: Folder) -> bool:
    """Whether a folder looks like a work folder: it has a file of IMMARKUS's own, or JSON beside an image."""
    names = {file.path for file in folder.files}
    return any(is_own(path) or (is_image(path) and sidecar_path(path) in names) for path in names)


def is_own(path: str) -> bool:
    """Whether a file can only be IMMARKUS's."""
    return base_name(path).startswith(_OWN_PREFIX) or is_descriptor(path)


def has_own_name(path: str) -> bool:
    """Whether IMMARKUS has named a file itself; those with annotations of images are called as the images are."""
    return base_name(path).startswith((_OWN_PREFIX, _MANIFEST_PREFIX))


def sidecar_path(image: str) -> str:
    """Where the annotations of an image are: beside it, in a file of the same stem."""
    folder = parent(image)
    return f"{folder}/{stem(image)}.json" if folder else f"{stem(image)}.json"


def is_descriptor(path: str) -> bool:
    """Whether a file describes an imported manifest."""
    name = base_name(path)
    return name.startswith(_MANIFEST_PREFIX) and name.endswith(_SUFFIX) and not name.endswith(_ANNOTATIONS_SUFFIX)


def annotations_path(descriptor: str) -> str:
    """Where the annotations of a manifest and its canvases are."""
    return descriptor.removesuffix(_SUFFIX) + _ANNOTATIONS_SUFFIX
