"""kraken's model files: CoreML (``.mlmodel``) and safetensors. Only their heads are read; nothing is ever unpickled."""

from florilegium.formats.kraken.read import MODEL_EXTENSIONS, read_models

__all__ = ["MODEL_EXTENSIONS", "read_models"]
