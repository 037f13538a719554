"""Muqabala: pair the sentences of an Arabic text with its English rendering, and say where they differ.

The public names load when first used, so that `import align` costs nothing.
"""

from __future__ import annotations

from importlib import import_module
from typing import Any

__version__ = "0.1.0"

_HOME = {
    "Bead": "align.model",
    "Collation": "align.model",
    "Document": "align.model",
    "Finding": "align.model",
    "Sentence": "align.model",
    "AlignError": "align.errors",
}

__all__ = ["AlignError", "Bead", "Collation", "Document", "Finding", "Sentence", "__version__"]


def __getattr__(name: str) -> Any:
    """Load a public name from the module that defines it."""
    if name in _HOME:
        return getattr(import_module(_HOME[name]), name)
    raise AttributeError(f"module 'align' has no attribute {name!r}")
