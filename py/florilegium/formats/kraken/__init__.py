"""kraken's model files: CoreML (``.mlmodel``) and safetensors. Only their heads are read; nothing is ever unpickled."""

MODEL_EXTENSIONS = frozenset({"mlmodel", "safetensors", "ckpt"})
"""A checkpoint (``ckpt``) is listed by its name only."""
