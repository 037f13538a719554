"""What a report is: all collations of a project to one file."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from align import __version__
from align.model import Collation


@dataclass(frozen=True, slots=True)
class About:
    """What a report says of itself."""

    title: str = "Collation report"
    version: str = __version__
    made: datetime | None = None
    """When it was made; None leaves the date out, so that the same texts give the same bytes."""


@dataclass(frozen=True, slots=True)
class Report:
    """One way to show collations."""

    name: str
    file_name: str
    """What the file is called in the reports folder."""
    render: Callable[[Sequence[Collation], About], bytes] = field(repr=False)
