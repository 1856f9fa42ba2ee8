"""What kraken's model files say of themselves: role, accuracy, alphabet, types (kraken 4 to 7)."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from florilegium.folder import FileRef, extension, reason, stem
from florilegium.formats.json_text import read_json
from florilegium.formats.kraken.coreml import NotCoreML, user_defined
from florilegium.formats.kraken.safetensors import NotSafetensors, header
from florilegium.model.trained import Role, TrainedModel
from florilegium.problems import Reading, Severity, kind

MODEL_UNREADABLE = kind(
    "kraken-model-unreadable",
    Severity.WARNING,
    "The model file does not say what it is; it is listed by its name only.",
    "It may be cut off, or made by another program than kraken.",
)
CHECKPOINT_CLOSED = kind(
    "kraken-checkpoint",
    Severity.NOTE,
    "A checkpoint of a training is listed by its name only: to look into it would mean to run what is in it.",
    "Convert it with 'ketos convert' to a model that can be read safely.",
)

_INPUT = re.compile(r"^\s*\[?\s*\d+,(\d+),")
_OUTPUT = re.compile(r"O(?:\{[^}]*\})?(\d)([lcs])")


async def read_models(file: FileRef) -> Reading[tuple[TrainedModel, ...]]:
    """The models in a file: one, or in safetensors several; one without figures if it cannot be understood.

    Raises:
        OSError: the file cannot be read.
    """
    format = extension(file.path)
    bare = TrainedModel(file.path, stem(file.path), format, file.size, file.modified)
    if format == "ckpt":
        return Reading((bare,), (CHECKPOINT_CLOSED.at(file.path),))
    try:
        found = await (_coreml(file) if format == "mlmodel" else _safetensors(file))
    except (NotCoreML, NotSafetensors) as error:
        return Reading(
            (bare,), (MODEL_UNREADABLE.at(file.path, message=f"The model file cannot be read: {reason(error)}."),)
        )
    if not found:
        return Reading((bare,), (MODEL_UNREADABLE.at(file.path),))
    several = len(found) > 1
    models = [_model(bare, meta, f"{bare.name} ({id[:8]})" if several else bare.name) for id, meta in found.items()]
    return Reading(tuple(models), ())


async def _coreml(file: FileRef) -> dict[str, dict[str, Any]]:
    """The metadata by kraken of the one model in a CoreML file, its network and alphabet beside them."""
    strings = await user_defined(file)
    meta = _object(strings.get("kraken_meta"))
    if not meta and "vgsl" not in strings:
        return {}
    meta.setdefault("vgsl", strings.get("vgsl", ""))
    if "codec" in strings:
        meta["codec"] = _object(strings["codec"])
    return {"": meta}


async def _safetensors(file: FileRef) -> dict[str, dict[str, Any]]:
    """The metadata by kraken of each model in a safetensors file, by the model's id."""
    metadata = (await header(file)).get("__metadata__")
    models = _object(metadata.get("kraken_meta")) if isinstance(metadata, dict) else {}
    return {id: meta for id, meta in models.items() if isinstance(meta, dict)}


def _model(bare: TrainedModel, meta: Mapping[str, Any], name: str) -> TrainedModel:
    specification = meta.get("vgsl")
    network = specification if isinstance(specification, str) else ""
    codec = meta.get("codec")
    alphabet = _object(codec) if isinstance(codec, str) else codec if isinstance(codec, dict) else {}
    classes = meta.get("class_mapping")
    regions, lines = (_names(classes, part) for part in ("regions", "baselines"))
    height = _INPUT.match(network)
    return TrainedModel(
        path=bare.path,
        name=name,
        format=bare.format,
        size=bare.size,
        modified=bare.modified,
        role=_role(meta, network),
        accuracy=_accuracy(meta),
        epochs=_epochs(meta),
        input_height=int(height[1]) if height else None,
        alphabet=tuple(sorted(alphabet)),
        region_types=regions,
        line_types=lines,
        network=network,
    )


def _role(meta: Mapping[str, Any], network: str) -> Role:
    """By the tasks it names, else by its classes, else by the kind of its output layer."""
    named = meta.get("_tasks") or meta.get("model_type") or ""
    tasks = " ".join(map(str, named)) if isinstance(named, list) else str(named)
    for word, role in (
        ("segmentation", Role.SEGMENT),
        ("recognition", Role.RECOGNIZE),
        ("reading_order", Role.READING_ORDER),
        ("pretrain", Role.PRETRAIN),
    ):
        if word in tasks:
            return role
    if meta.get("class_mapping"):
        return Role.SEGMENT
    output = _OUTPUT.search(network)
    if output:
        return Role.SEGMENT if output[1] == "2" else Role.RECOGNIZE
    return {"ROMLP": Role.READING_ORDER, "Wav2Vec2Mask": Role.PRETRAIN}.get(str(meta.get("_model")), Role.UNKNOWN)


def _accuracy(meta: Mapping[str, Any]) -> float | None:
    """The last figure of the training: a number, or a set of figures with one of them called accuracy."""
    for key in ("accuracy", "metrics"):
        steps = meta.get(key)
        last = steps[-1] if isinstance(steps, list) and steps else None
        value = last[1] if isinstance(last, list) and len(last) == 2 else None
        if isinstance(value, dict):
            value = value.get("val_accuracy", value.get("val_metric"))
        if isinstance(value, int | float) and not isinstance(value, bool):
            return float(value)
    return None


def _epochs(meta: Mapping[str, Any]) -> int | None:
    hyper = meta.get("hyper_params")
    epochs = hyper.get("completed_epochs") if isinstance(hyper, dict) else None
    return epochs if isinstance(epochs, int) and not isinstance(epochs, bool) else None


def _names(classes: Any, part: str) -> tuple[str, ...]:
    found = classes.get(part) if isinstance(classes, dict) else None
    return tuple(found) if isinstance(found, dict) else ()


def _object(text: Any) -> dict[str, Any]:
    found = read_json(text.encode(), "").value if isinstance(text, str) else text
    return found if isinstance(found, dict) else {}
