"""What a step is called in a sentence: 'Undone: edit English'."""

from __future__ import annotations

from collections.abc import Mapping

from align.model import FindingStatus
from align.review._state import Step
from align.review.decisions import Act, Comment, Confirm, Decision, PairEdit, TextEdit, Unconfirm, Verdict

_PAIRED: Mapping[str, str] = {
    "merge": "merge beads",
    "split": "split bead",
    "move": "move sentence",
    "gap": "mark gap",
    "link": "link sentences",
    "unlink": "unlink sentences",
}
_SETTLED: Mapping[FindingStatus, str] = {
    FindingStatus.OPEN: "reopen finding",
    FindingStatus.CONFIRMED: "confirm error",
    FindingStatus.DISMISSED: "dismiss finding",
}


_NAMED: Mapping[type[Act], str] = {
    Confirm: "confirm pairing",
    Unconfirm: "unconfirm pairing",
    TextEdit: "edit English",
    Comment: "comment",
}


def label(step: Step) -> str:
    """Return what a step is, in a few words."""
    if not step.decisions:
        return "re-align"
    many = len(step.decisions)
    said = _said(step.decisions[0])
    return said if many == 1 else f"{said} of {many} beads"


def _said(decision: Decision) -> str:
    match decision.act:
        case PairEdit(operation=operation):
            return _PAIRED[operation]
        case Verdict(status=status):
            return _SETTLED[status]
    return _NAMED[type(decision.act)]
