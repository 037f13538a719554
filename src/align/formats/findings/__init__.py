"""The findings of one collation to bytes; one file per format. They share the values of the pair formats."""

from __future__ import annotations

from functools import cache
from importlib import import_module
from pkgutil import iter_modules

from align.formats.pairs._base import Format, WriteSettings, Written

__all__ = ["Format", "WriteSettings", "Written", "every_format", "format_named"]


@cache
def every_format() -> tuple[Format, ...]:
    """Return every format of findings in this package, ordered by name."""
    names = (module.name for module in iter_modules(__path__))
    modules = (import_module(f"{__name__}.{name}") for name in names if not name.startswith("_"))
    return tuple(sorted((module.FORMAT for module in modules), key=lambda each: each.name))


def format_named(name: str) -> Format:
    """Return the format of that name.

    Raises:
        KeyError: There is none; the command line offers only `every_format()`.
    """
    return {each.name: each for each in every_format()}[name]
