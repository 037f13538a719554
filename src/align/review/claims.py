"""What each decision speaks of, and where people contradict each other."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from align.model import FindingStatus
from align.review.decisions import Confirm, Decision, PairEdit, Shape, TextEdit, Unconfirm, Verdict

Target = tuple[str, str]
"""What a decision is about: its kind of thing, and which one."""


@dataclass(frozen=True, slots=True)
class Conflict:
    """Decisions of different people about the same thing, neither having seen the other's."""

    decisions: tuple[Decision, ...]
    """In replay order; the last one holds until a person settles it."""
    message: str


Claims = dict[Target, dict[str, Any]]
"""For each target, the value every standing decision gives it, by decision id in replay order."""


def claims_of(standing: Iterable[Decision]) -> Claims:
    """Collect what decisions in replay order say of each target."""
    claims: Claims = {}
    for decision in standing:
        for target, value in touches(decision).items():
            claims.setdefault(target, {})[decision.id] = value
    return claims


def touches(decision: Decision) -> dict[Target, Any]:
    """Return what a decision speaks of, and what it says of each."""
    act = decision.act
    match act:
        case Verdict():
            return {("verdict", act.fingerprint): act.status}
        case TextEdit():
            return {("edit", anchor.key): act.after for anchor in decision.content.en}
        case Confirm() | Unconfirm() | PairEdit():
            return _said_of_sentences(decision)
        case _:
            return {}


def _said_of_sentences(decision: Decision) -> dict[Target, Any]:
    said: dict[Target, Any] = {}
    ar, en = decision.content.ar, decision.content.en
    said.update({("ar", anchor.key): None for anchor in ar})
    said.update({("en", anchor.key): None for anchor in en})
    for shape in shapes(decision):
        bead = (tuple(ar[i].key for i in shape.ar), tuple(en[j].key for j in shape.en))
        said.update({("ar", key): bead for key in bead[0]})
        said.update({("en", key): bead for key in bead[1]})
    return said


def shapes(decision: Decision) -> tuple[Shape, ...]:
    """Return the beads a decision vouches for."""
    act = decision.act
    if isinstance(act, Confirm):
        return (all_of(decision),)
    return act.after if isinstance(act, PairEdit) and act.operation != "unlink" else ()


def all_of(decision: Decision) -> Shape:
    """Return all sentences of a decision as one bead."""
    return Shape(tuple(range(len(decision.content.ar))), tuple(range(len(decision.content.en))))


def heads_of(claim: Mapping[str, Any], by_id: Mapping[str, Decision]) -> tuple[str, ...]:
    """Return the decisions on one target that no later one knew of, in replay order."""
    ids = list(claim)
    return tuple(
        one
        for place, one in enumerate(ids)
        if not any(by_id[later].saw(by_id[one]) for later in ids[place + 1 :])
    )


def conflicts_of(claims: Claims, by_id: Mapping[str, Decision]) -> tuple[Conflict, ...]:
    """Return the targets of which people said different things without knowing of each other."""
    found: dict[tuple[str, ...], str] = {}
    for (kind, _), claim in claims.items():
        heads = heads_of(claim, by_id)
        if len({claim[head] for head in heads}) > 1:
            found.setdefault(heads, kind)
    return tuple(
        Conflict(sides, _told(found[heads], sides))
        for heads in sorted(found)
        for sides in [tuple(by_id[head] for head in heads)]
    )


def _told(kind: str, sides: Sequence[Decision]) -> str:
    names = " and ".join(dict.fromkeys(one.author for one in sides))
    held = sides[-1].author
    match sides[-1].act:
        case TextEdit():
            what = f"edited the same English sentence ('{brief(sides[-1].content.en[0].text)}') differently"
        case Verdict(check=check):
            words = " / ".join(_word(one) for one in sides)
            what = f"settled the same {check} finding differently ({words})"
        case _:
            content = sides[-1].content
            what = f"paired '{brief((content.ar or content.en)[0].text)}' differently"
    return f"{names} {what}; what {held} decided holds until one of you settles it."


def _word(decision: Decision) -> str:
    act = decision.act
    if not isinstance(act, Verdict):
        return ""
    return "reopened" if act.status is FindingStatus.OPEN else str(act.status)


def brief(text: str, length: int = 40) -> str:
    """Cut a text for a message."""
    plain = " ".join(text.split())
    return plain if len(plain) <= length else plain[: length - 1].rstrip() + "…"
