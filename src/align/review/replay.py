"""Decisions → what holds: undo and redo resolved, the last word on each thing, and open contradictions."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from align.review.claims import (
    Conflict,
    Target,
    all_of,
    brief,
    claims_of,
    conflicts_of,
    heads_of,
    shapes,
    touches,
)
from align.review.decisions import Comment, Confirm, Decision, PairEdit, Redo, Shape, Unconfirm, Undo

__all__ = [
    "Conflict",
    "Pairing",
    "State",
    "Target",
    "brief",
    "history",
    "in_force",
    "needed",
    "replay",
    "shapes",
]


@dataclass(frozen=True, slots=True)
class Pairing:
    """What the last decision says of some sentences."""

    decision: Decision
    shape: Shape | None
    """The bead they make, in places of the decision's content; None when they are free again."""
    content: Shape
    """All sentences it speaks of."""


@dataclass(frozen=True, slots=True)
class State:
    """What holds after all decisions."""

    pairings: tuple[Pairing, ...] = ()
    """In replay order; no two speak of the same sentence of the same text."""
    edits: Mapping[str, Decision] = field(default_factory=dict)
    """English sentence key → the decision that gives its text."""
    verdicts: Mapping[str, Decision] = field(default_factory=dict)
    """Fingerprint → the decision that settles it."""
    comments: tuple[Decision, ...] = ()
    conflicts: tuple[Conflict, ...] = ()
    problems: tuple[str, ...] = ()
    """One sentence for every undo or redo of a decision that is not in the log."""


def replay(decisions: Iterable[Decision]) -> State:
    """Work out what holds; the order of the argument does not matter."""
    ordered = sorted({decision.id: decision for decision in decisions}.values(), key=lambda one: one.order)
    standing = in_force(ordered)
    claims = claims_of(standing)
    last = {target: list(values)[-1] for target, values in claims.items()}
    by_id = {decision.id: decision for decision in standing}
    return State(
        pairings=tuple(_pairings(standing, last)),
        edits=_winners("edit", last, by_id),
        verdicts=_winners("verdict", last, by_id),
        comments=tuple(one for one in standing if isinstance(one.act, Comment)),
        conflicts=conflicts_of(claims, by_id),
        problems=_dangling(ordered),
    )


def needed(decisions: Sequence[Decision]) -> tuple[Decision, ...]:
    """Return the decisions without which replay would come out otherwise, in replay order.

    Law: replay(needed(d)) == replay(d).
    """
    ordered = sorted(decisions, key=lambda one: one.order)
    standing = in_force(ordered)
    claims = claims_of(standing)
    by_id = {decision.id: decision for decision in standing}
    state = replay(decisions)
    keep = {pairing.decision.id for pairing in state.pairings} | {one.id for one in state.comments}
    keep |= {one.id for one in (*state.edits.values(), *state.verdicts.values())}
    keep |= {one.id for conflict in state.conflicts for one in conflict.decisions}
    fresh = set(keep)
    while fresh:  # a kept decision must stay overruled where it is: keep what overrules it
        targets = {target for one in fresh for target in touches(by_id[one])}
        fresh = {head for target in targets for head in heads_of(claims[target], by_id)} - keep
        keep |= fresh
    known = {one.id for one in ordered}  # an undo whose target is still to come by a merge must wait for it
    waiting = {one.id for one in ordered if isinstance(one.act, Undo | Redo) and one.act.target not in known}
    return tuple(one for one in ordered if one.id in keep | waiting)


def in_force(ordered: Iterable[Decision]) -> tuple[Decision, ...]:
    """Return the decisions that are not undone, without the undos and redos themselves."""
    acts: list[Decision] = []
    undone: set[str] = set()
    for decision in ordered:
        match decision.act:
            case Undo(target):
                undone.add(target)
            case Redo(target):
                undone.discard(target)
            case _:
                acts.append(decision)
    return tuple(decision for decision in acts if decision.id not in undone)


def history(ordered: Iterable[Decision], author: str) -> tuple[tuple[Decision, ...], tuple[Decision, ...]]:
    """Return what this author can undo and can redo, the next one last in each."""
    past: list[Decision] = []
    future: list[Decision] = []
    for decision in ordered:
        if decision.author != author:
            continue
        match decision.act:
            case Undo(target):
                future += [one for one in past if one.id == target]
                past = [one for one in past if one.id != target]
            case Redo(target):
                past += [one for one in future if one.id == target]
                future = [one for one in future if one.id != target]
            case _:
                past.append(decision)
                future.clear()
    return tuple(past), tuple(future)


def _pairings(standing: Iterable[Decision], last: Mapping[Target, str]) -> Iterable[Pairing]:
    """Yield the beads, and the releases, that no later decision has touched."""
    for decision in standing:
        if not isinstance(decision.act, Confirm | Unconfirm | PairEdit):
            continue
        whole = all_of(decision)
        said = shapes(decision)
        for shape in said or (whole,):
            touched = [("ar", decision.content.ar[i].key) for i in shape.ar]
            touched += [("en", decision.content.en[j].key) for j in shape.en]
            if touched and all(last[target] == decision.id for target in touched):
                yield Pairing(decision, shape if said else None, whole)


def _winners(kind: str, last: Mapping[Target, str], by_id: Mapping[str, Decision]) -> dict[str, Decision]:
    return {key: by_id[winner] for (what, key), winner in last.items() if what == kind}


def _dangling(ordered: Sequence[Decision]) -> tuple[str, ...]:
    ids = {decision.id for decision in ordered}
    return tuple(
        f"Decision {decision.act.target}, which {decision.author} undid or redid, is not in the log."
        for decision in ordered
        if isinstance(decision.act, Undo | Redo) and decision.act.target not in ids
    )
