"""Finds the images of IIIF canvases among the files of the folder: people save the pages they work with."""

from __future__ import annotations

from collections import defaultdict
from urllib.parse import unquote

from florilegium.folder import FileRef, base_name, stem
from florilegium.images.kinds import is_scan
from florilegium.images.sizes import image_size
from florilegium.inventory import Inventory
from florilegium.model.annotation import AnnotatedImage


class CanvasImages:
    """The image files of a folder by their names.

    Args:
        inventory: of the folder.
    """

    def __init__(self, inventory: Inventory) -> None:
        self._inventory = inventory
        self._by_name: dict[str, list[str]] = defaultdict(list)
        for path in inventory.images:
            for name in {base_name(path).casefold(), stem(path).casefold()}:
                self._by_name[name].append(path)

    async def file(self, image: AnnotatedImage) -> FileRef | None:
        """The image of a canvas: in or below the folder of its manifest, called like it on its server, and of its size.

        ``None`` if there is none such, or more than one; or if the manifest itself is not in the folder, which alone knows
        what the image is called.
        """
        work = self._inventory.work_folder
        manifest = work.manifest_of(image) if work else None
        canvas = manifest.canvas(image) if manifest else None
        if manifest is None or canvas is None or not canvas.image:
            return None
        name = unquote(base_name(canvas.image)).casefold()
        above = f"{manifest.folder}/" if manifest.folder else ""
        # As it is called there, or converted from it: page.jp2 on the server can be page.jpg here.
        wanted = (name, stem(name)) if is_scan(name) else (name,)
        found = ([path for path in self._by_name.get(one, ()) if path.startswith(above)] for one in wanted)
        paths = next(filter(None, found), [])
        file = self._inventory.folder.file(paths[0]) if len(paths) == 1 else None
        if file is None:
            return None
        try:
            size = await image_size(file)
        except OSError:
            return None
        # Annotations count in the pixels of the whole image: on a smaller copy they would lie elsewhere.
        return file if size and (canvas.size is None or canvas.size == size) else None
