"""The three profiles: how many suspicions a project wants to hear."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Literal

from align.model import Finding, Severity

Profile = Literal["strict", "default", "quiet"]
_UNSURE = frozenset(("NEG001", "FID001", "ADD002", "OMI002", "SEN001", "AGT001"))
"""Checks whose major findings `quiet` leaves out: translators' freedom resembles what they look for."""


def in_profile(
    findings: Iterable[Finding], profile: Profile, fixed: Mapping[str, Severity] | None = None
) -> tuple[Finding, ...]:
    """Return findings as a profile wants them.

    Args:
        findings: What the checks said.
        profile: `strict` raises hints to minor; `quiet` keeps what is critical, and what is major of the surest checks.
        fixed: Check id → severity that the project has set: such checks are left as they are.
    """
    kept = []
    for finding in findings:
        if finding.check in (fixed or {}) or profile == "default":
            kept.append(finding)
        elif profile == "strict":
            hint = finding.severity is Severity.HINT
            kept.append(replace(finding, severity=Severity.MINOR) if hint else finding)
        elif finding.severity is Severity.CRITICAL or (
            finding.severity is Severity.MAJOR and finding.check not in _UNSURE
        ):
            kept.append(finding)
    return tuple(kept)
