"""What the acts of a session are about: beads, findings, and sentences told by content."""

from __future__ import annotations

from collections.abc import Sequence

from align.errors import ReviewError
from align.model import Bead, Finding
from align.review._state import Session
from align.review.content import Content, anchors, texts_on_disk
from align.review.place import place
from align.review.replay import brief

Numbers = tuple[tuple[int, ...], tuple[int, ...]]
"""Arabic and English sentence numbers."""


def contents_of(session: Session, spots: Sequence[Numbers]) -> tuple[Content, ...]:
    """Describe groups of sentences so that they can be found again."""
    collation = session.collation
    now = {number: collation.en.sentences[number].text for number in session.originals}
    filed = texts_on_disk(collation.ar, {}), texts_on_disk(collation.en, session.originals)
    ar = iter(anchors(filed[0], (number for spot in spots for number in spot[0]), {}))
    en = iter(anchors(filed[1], (number for spot in spots for number in spot[1]), now))
    return tuple(
        Content(tuple(next(ar) for _ in spot[0]), tuple(next(en) for _ in spot[1])) for spot in spots
    )


def numbers_of(session: Session, content: Content) -> Numbers:
    """Return where the sentences of a decision stand.

    Raises:
        ReviewError: One of them is not in the text any more.
    """
    collation = session.collation
    ar = place(content.ar, texts_on_disk(collation.ar, {}))
    en = place(content.en, texts_on_disk(collation.en, session.originals))
    missing = [one for one in content.ar if one.key not in ar] + [
        one for one in content.en if one.key not in en
    ]
    if missing:
        raise ReviewError(f"The sentence '{brief(missing[0].text)}' is not in the text any more.")
    return tuple(ar[one.key].number for one in content.ar), tuple(en[one.key].number for one in content.en)


def bead_of(session: Session, number: int) -> Bead:
    """Return a bead by its number; raise ReviewError when there is none."""
    if not 0 <= number < len(session.collation.beads):
        raise ReviewError(f"There is no bead {number + 1}.")
    return session.collation.beads[number]


def finding_of(session: Session, fingerprint: str) -> Finding:
    """Return a finding by its fingerprint; raise ReviewError when there is none."""
    for finding in session.collation.findings:
        if finding.fingerprint == fingerprint:
            return finding
    raise ReviewError("There is no such finding any more.")


def typed(text: str) -> str:
    """Return a text a person typed as one line without control characters."""
    line = " ".join(text.split())
    return "".join(letter for letter in line if letter.isprintable() or letter in "\u200c\u200d\u200e\u200f")
