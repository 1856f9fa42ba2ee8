"""An image of a work folder as a sheet: its annotations in the colours of their classes, what they say, their relations."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from florilegium.exports.part import WorkFolderOptions, part_of
from florilegium.exports.pictures.canvas_images import CanvasImages
from florilegium.exports.relationships.rows import End, called, relation_rows
from florilegium.images.sizes import image_size
from florilegium.inventory import Inventory, work_folder_of
from florilegium.model.annotation import AnnotatedImage, Annotation, WorkFolder
from florilegium.view.sheet import Group, Groups, Layer, Link, LinkEnd, Mark, Picture, Said, Sheet
from florilegium.view.words import class_names, said


async def image_sheet(inventory: Inventory, number: int, options: Any) -> Sheet:
    """An image or canvas with all its annotations.

    Args:
        inventory: of a work folder.
        number: the place of the image among all images and canvases, from 0.
        options: of an export of a part of the work folder: what they do not want is marked as left out. Of others, or
            ``None``: everything is wanted.
    """
    work = work_folder_of(inventory)
    image = list(work.everything())[number]
    part = part_of(work, options) if isinstance(options, WorkFolderOptions) else work
    path, width, height = await _picture(inventory, work, image)
    kept = next((one for one in part.everything() if one.id == image.id and one.path == image.path), None)
    wanted = {id(annotation) for annotation in kept.annotations} if kept else set()
    groups, marks, texts = Groups(), list[Mark](), list[Said]()
    for annotation in image.annotations:
        words, names = said(annotation, work.model), class_names(annotation, work.model)
        left_out = id(annotation) not in wanted
        heading = ", ".join(names)
        if annotation.shape:
            places = tuple(groups.place(group) for group in _groups(annotation, work))
            shape = annotation.shape
            marks.append(Mark(places, shape.rings, closed=shape.closed, text=len(texts), left_out=left_out))
            texts.append(Said(annotation.id, words, len(marks) - 1, heading, left_out=left_out))
        elif words or annotation.has_selector:
            texts.append(Said(annotation.id, words, None, heading, left_out=left_out))
    links = list(_links(work, part, image, texts, groups))
    place, found = work.place_of(image), list(groups.found)
    return Sheet(image.name, place, width, height, path, found, marks, texts, links, left_out=kept is None)


def _links(
    work: WorkFolder, part: WorkFolder, image: AnnotatedImage, texts: list[Said], groups: Groups
) -> Iterator[Link]:
    """The relations of which an end is on the image."""
    here = {annotation.id for annotation in image.annotations}
    near = tuple(one for one in work.relations if not here.isdisjoint((one.source_id, one.target_id)))
    if not near:
        return
    leaves = {id(other): number for number, other in enumerate(work.everything())}
    places = {one.id: place for place, one in enumerate(texts)}
    wanted = {id(relation) for relation in part.relations}
    first = len(work.model.entity_classes) + 1  # the tones before are those of the classes
    tones = {one.name: tone for tone, one in enumerate(work.model.relationship_types, first)}

    def end(found: End) -> LinkEnd:
        annotation, other = found.annotation, found.image
        name = called(annotation, work.model) or ", ".join(class_names(annotation, work.model))
        text = places.get(annotation.id) if other is image else None
        return LinkEnd(annotation.id, name, text, leaves[id(other)], other.name)

    for row in relation_rows(replace(work, relations=near)):
        source, target, name = end(row.source), end(row.target), row.relation.name or ""
        if source.text is None and target.text is None:
            continue  # it is of something that the image shows nothing of
        group = groups.place(Group(Layer.RELATIONS, name, tones.get(name, first + len(tones))))
        yield Link(group, source, target, work.model.is_directed(name), id(row.relation) not in wanted)


def _groups(annotation: Annotation, work: WorkFolder) -> list[Group]:
    tones = {one.id: tone for tone, one in enumerate(work.model.entity_classes)}
    sources = dict.fromkeys(body.source for body in annotation.of_purpose("classifying"))
    groups = []
    for source in sources or {"": None}:
        found = work.model.entity_class(source)
        tone = tones.get(source, len(tones))
        groups.append(Group(Layer.CLASSES, found.name if found else source, tone, found.color if found else ""))
    return groups


async def _picture(inventory: Inventory, work: WorkFolder, image: AnnotatedImage) -> tuple[str | Picture, float, float]:
    """Path and size of its image; of a canvas that of the file which the user saved, if there is one."""
    if not image.canvas:
        file = inventory.folder.file(image.path)
    else:
        file = await CanvasImages(inventory).file(image)
        if file is None:
            manifest = work.manifest_of(image)
            canvas = manifest.canvas(image) if manifest else None
            return (Picture.ELSEWHERE, *(canvas.size if canvas and canvas.size else (0, 0)))
    if file is None:
        return Picture.NONE, 0, 0
    try:
        size = await image_size(file)
    except OSError:
        size = None  # that it cannot be read will be seen when it is shown
    return (file.path, *(size or (0, 0)))
