"""The looks of the screen by what they mean, taken from the style sheet."""

from __future__ import annotations

from dataclasses import dataclass

from rich.style import Style
from textual.widget import Widget

from align.model import Finding, FindingStatus, Severity

LOOKS = frozenset(
    f"look--{name}" for name in ("plain", "dim", "title", "cursor", "confirmed", "error", *Severity)
)
"""Component classes a widget declares to be painted with a `Palette`."""


@dataclass(frozen=True, slots=True)
class Palette:
    """Rich styles of one widget; all but `plain` and `cursor` are laid over another."""

    plain: Style
    dim: Style
    title: Style
    cursor: Style
    confirmed: Style
    error: Style
    """A finding a person has confirmed."""
    severity: dict[str, Style]

    def of(self, finding: Finding) -> Style:
        """Return the look of a finding: its severity while open, else what was decided."""
        settled = {FindingStatus.CONFIRMED: self.error, FindingStatus.DISMISSED: self.dim}
        return settled.get(finding.status, self.severity[finding.severity])


def palette(widget: Widget) -> Palette:
    """Read the style sheet for a widget."""

    def over(name: str) -> Style:
        return widget.get_component_rich_style(f"look--{name}", partial=True)

    return Palette(
        plain=widget.get_component_rich_style("look--plain"),
        dim=over("dim"),
        title=over("title"),
        cursor=widget.get_component_rich_style("look--cursor"),
        confirmed=over("confirmed"),
        error=over("error"),
        severity={severity: over(severity) for severity in Severity},
    )
