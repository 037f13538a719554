"""Decisions put onto documents, findings and beads."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from align.model import Bead, BeadStatus, Document, Finding, FindingStatus, Severity
from align.review.attach import Attached
from align.review.decisions import Verdict
from align.review.place import ALIKE
from align.review.rare import index_words, sharing
from align.review.replay import brief

ALIKE_CRITICAL = 92.0
"""A critical finding is not hidden by a verdict on a text less like it than this, 0-100."""

_FIGURES = re.compile(r"\d+")


def with_edits(document: Document, edits: Mapping[int, str]) -> Document:
    """Return the document with some sentences reading otherwise.

    `Document.text` and the spans stay: they say what stands in the file.
    """
    if not edits:
        return document
    sentences = tuple(
        replace(sentence, text=edits.get(number, sentence.text))
        for number, sentence in enumerate(document.sentences)
    )
    return replace(document, sentences=sentences)


def with_status(beads: Sequence[Bead], confirmed: Iterable[Bead]) -> tuple[Bead, ...]:
    """Return the beads with CONFIRMED on those that a person vouches for, AUTO on the others.

    A gap counts as vouched for when each of its sentences is in some confirmed gap.
    """
    vouched = tuple(confirmed)
    pairs = {(bead.ar, bead.en) for bead in vouched}
    ar = {number for bead in vouched if bead.is_gap for number in bead.ar}
    en = {number for bead in vouched if bead.is_gap for number in bead.en}

    def status(bead: Bead) -> BeadStatus:
        held = (
            ar.issuperset(bead.ar) and en.issuperset(bead.en) if bead.is_gap else (bead.ar, bead.en) in pairs
        )
        return BeadStatus.CONFIRMED if held else BeadStatus.AUTO

    return tuple(replace(bead, status=status(bead)) for bead in beads)


def with_verdicts(findings: Sequence[Finding], attached: Attached) -> tuple[Finding, ...]:
    """Return the findings with what people said of them.

    A verdict goes to its fingerprint; one whose fingerprint is gone goes to the finding of the same check
    whose flagged words and text are most like those it was given on, figures unchanged.
    """
    matched = _matched(findings, attached)
    return tuple(
        replace(finding, status=matched[n].status, reason=matched[n].reason) if n in matched else finding
        for n, finding in enumerate(findings)
    )


def unused_verdicts(findings: Sequence[Finding], attached: Attached) -> tuple[Verdict, ...]:
    """Return the verdicts that settle none of these findings, by fingerprint."""
    used = {verdict.fingerprint for verdict in _matched(findings, attached).values()}
    settling = {key: one for key, one in attached.verdicts.items() if one.status is not FindingStatus.OPEN}
    return tuple(settling[key] for key in sorted(settling) if key not in used)


def idle(findings: Sequence[Finding], attached: Attached) -> tuple[str, ...]:
    """Say in one sentence each which dismissals hide nothing any more because the files have changed.

    A confirmed error that is found no more has been put right, and so has a dismissed finding whose
    English was edited in the review: neither is worth a word.
    """
    return tuple(
        f"The dismissed {one.check} finding of '{brief(one.ar_text or one.en_text)}' is found no more: "
        "the text it was about has changed."
        for one in unused_verdicts(findings, attached)
        if one.status is FindingStatus.DISMISSED and one.fingerprint in attached.strayed
    )


def _matched(findings: Sequence[Finding], attached: Attached) -> dict[int, Verdict]:
    """Return finding number → verdict."""
    verdicts = attached.verdicts
    exact = {n: verdicts[f.fingerprint] for n, f in enumerate(findings) if f.fingerprint in verdicts}
    used = {verdict.fingerprint for verdict in exact.values()}
    free: dict[str, dict[int, str]] = {}
    for n, finding in enumerate(findings):
        if n not in exact:
            free.setdefault(finding.check, {})[n] = _whole(finding, attached)
    indexes = {check: index_words(texts) for check, texts in free.items()}
    offers = sorted(
        (-score, key, n)
        for key, verdict in verdicts.items()
        if key not in used and verdict.check in indexes
        for n in sharing(" ".join(attached.contents.get(key, ())), indexes[verdict.check])
        if (score := _likeness(findings[n], verdict, attached)) >= _floor(findings[n])
    )
    for _, key, n in offers:
        if n not in exact and key not in used:
            exact[n] = verdicts[key]
            used.add(key)
    return exact


def _whole(finding: Finding, attached: Attached) -> str:
    return f"{_text(attached.ar, finding.ar)} {_text(attached.en, finding.en)}"


def _floor(finding: Finding) -> float:
    return ALIKE_CRITICAL if finding.severity is Severity.CRITICAL else ALIKE


def _likeness(finding: Finding, verdict: Verdict, attached: Attached) -> float:
    """Return how like, 0-100, a finding is to the one a verdict was given on: its least like part."""
    from rapidfuzz import fuzz

    flagged = ((finding.ar_text, verdict.ar_text), (finding.en_text, verdict.en_text))
    if any(_FIGURES.findall(here) != _FIGURES.findall(then) for here, then in flagged):
        return 0.0
    floor, score = _floor(finding), 100.0
    then_ar, then_en = attached.contents.get(verdict.fingerprint, ("", ""))
    whole = ((_text(attached.ar, finding.ar), then_ar), (_text(attached.en, finding.en), then_en))
    for here, then in (*flagged, *whole):
        score = min(score, fuzz.ratio(here, then, score_cutoff=floor))
        if score < floor:
            return 0.0
    return score


def _text(texts: Sequence[str], numbers: Iterable[int]) -> str:
    return " ".join(texts[number] for number in numbers)


def restated(
    findings: Iterable[Finding], said: Mapping[str, tuple[FindingStatus, str]]
) -> tuple[Finding, ...]:
    """Return the findings with the status and reason given for their fingerprints; others untouched."""
    return tuple(
        replace(finding, status=said[finding.fingerprint][0], reason=said[finding.fingerprint][1])
        if finding.fingerprint in said
        else finding
        for finding in findings
    )
