"""Collations to bytes for people and programs; one file per report."""

from __future__ import annotations

from functools import cache
from importlib import import_module
from pkgutil import iter_modules

from align.reports._base import About, Report

__all__ = ["About", "Report", "every_report"]


@cache
def every_report() -> tuple[Report, ...]:
    """Return every report in this package, ordered by name."""
    names = (module.name for module in iter_modules(__path__))
    modules = (import_module(f"{__name__}.{name}") for name in names if not name.startswith("_"))
    return tuple(sorted((module.REPORT for module in modules), key=lambda report: report.name))
