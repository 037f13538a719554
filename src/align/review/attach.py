"""What holds in the log → what it means for the texts of today."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from align.model import Bead, BeadStatus, Document
from align.review.blend import blend
from align.review.content import Anchor, digest
from align.review.decisions import Comment, Decision, PairEdit, TextEdit, Verdict
from align.review.order import in_order
from align.review.place import Place, place
from align.review.replay import Pairing, State, brief


@dataclass(frozen=True, slots=True)
class Remark:
    """A comment where it belongs today."""

    ar: tuple[int, ...]
    en: tuple[int, ...]
    text: str
    author: str
    time: str
    id: str = ""


@dataclass(frozen=True, slots=True)
class Attached:
    """Decisions in terms of two documents."""

    confirmed: tuple[Bead, ...] = ()
    """Beads a person vouches for, in text order: contiguous, free of crossings, so fit to be constraints."""
    edits: Mapping[int, str] = field(default_factory=dict)
    """English sentence number → its text; only where it differs from the file."""
    originals: Mapping[int, str] = field(default_factory=dict)
    """English sentence number → the text it had before any edit, for every sentence in `edits`."""
    verdicts: Mapping[str, Verdict] = field(default_factory=dict)
    """Fingerprint → what a person said of the finding."""
    comments: tuple[Remark, ...] = ()
    links: tuple[Bead, ...] = ()
    """Confirmed pairs that stand in another order on the two sides."""
    lost: tuple[str, ...] = ()
    """One sentence for each decision that has no place in these texts; it stays in the log."""
    ar: tuple[str, ...] = ()
    en: tuple[str, ...] = ()
    """The sentences the verdicts are read against, English as edited."""
    contents: Mapping[str, tuple[str, str]] = field(default_factory=dict)
    """Fingerprint → the Arabic and English text the verdict was given on."""
    strayed: frozenset[str] = frozenset()
    """Fingerprints of verdicts given on a sentence that the files no longer hold."""


@dataclass(frozen=True, slots=True)
class _Places:
    ar: Mapping[str, Place]
    en: Mapping[str, Place]

    def of(
        self, side: Sequence[Anchor], which: Iterable[int], found: Mapping[str, Place]
    ) -> tuple[int, ...] | None:
        """Return ascending sentence numbers; None when one is missing or two fell on one sentence."""
        keys = [side[at].key for at in which]
        if any(key not in found for key in keys):
            return None
        numbers = sorted({found[key].number for key in keys})
        return tuple(numbers) if len(numbers) == len(keys) else None


def attach(state: State, ar: Document, en: Document) -> Attached:
    """Put what holds onto two documents, by content.

    Args:
        state: From `replay`.
        ar: The Arabic.
        en: The English, as in the file or with the edits of `state` already in it.

    Returns:
        Constraints, edits and verdicts for these documents, and what found no place.
    """
    places = _places(state, ar, en)
    lost: list[str] = []
    edits, originals = _edits(state, en, places.en, lost)
    beads, links = _pairings(state.pairings, places, lost)
    return Attached(
        confirmed=beads,
        edits=edits,
        originals=originals,
        verdicts={key: one.act for key, one in state.verdicts.items() if isinstance(one.act, Verdict)},
        comments=_comments(state.comments, places, lost),
        links=links,
        lost=tuple(lost),
        ar=tuple(sentence.text for sentence in ar.sentences),
        en=tuple(edits.get(n, sentence.text) for n, sentence in enumerate(en.sentences)),
        contents={key: _shown(one) for key, one in state.verdicts.items()},
        strayed=_strayed(state, ar, en, originals),
    )


def _strayed(state: State, ar: Document, en: Document, originals: Mapping[int, str]) -> frozenset[str]:
    held_ar = {digest(sentence.text) for sentence in ar.sentences}
    held_en = {digest(originals.get(n, sentence.text)) for n, sentence in enumerate(en.sentences)}
    return frozenset(
        key
        for key, one in state.verdicts.items()
        if not (
            held_ar.issuperset(anchor.hash for anchor in one.content.ar)
            and held_en.issuperset(anchor.hash for anchor in one.content.en)
        )
    )


def _shown(decision: Decision) -> tuple[str, str]:
    content = decision.content
    return " ".join(a.shown for a in content.ar), " ".join(a.shown for a in content.en)


def _places(state: State, ar: Document, en: Document) -> _Places:
    decisions = [pairing.decision for pairing in state.pairings]
    decisions += [*state.edits.values(), *state.comments]
    aliases = {
        anchor.hash: digest(one.act.after)
        for one in state.edits.values()
        for anchor in one.content.en
        if isinstance(one.act, TextEdit)
    }
    return _Places(
        place((a for one in decisions for a in one.content.ar), [s.text for s in ar.sentences]),
        place((a for one in decisions for a in one.content.en), _unedited(en, aliases), aliases),
    )


def _unedited(en: Document, aliases: Mapping[str, str]) -> list[str]:
    """Return the sentences as in the file, where a sentence is a known edit of what its span holds."""
    texts = []
    for number, sentence in enumerate(en.sentences):
        filed = _filed(en, number)
        edited = aliases.get(digest(filed)) == digest(sentence.text)
        texts.append(filed if edited else sentence.text)
    return texts


def _filed(document: Document, number: int) -> str:
    """Return the text a sentence's span holds in the file, white space collapsed."""
    sentence = document.sentences[number]
    return " ".join(document.text[sentence.start : sentence.end].split())


def _edits(
    state: State, en: Document, found: Mapping[str, Place], lost: list[str]
) -> tuple[dict[int, str], dict[int, str]]:
    """Return number → edited text and number → original; later decisions win a sentence."""
    edits: dict[int, str] = {}
    originals: dict[int, str] = {}
    for one in sorted(state.edits.values(), key=lambda one: one.order):
        anchor, act = one.content.en[0], one.act
        if not isinstance(act, TextEdit):
            continue
        spot = found.get(anchor.key)
        if spot is None:
            lost.append(
                f"The edit of '{brief(anchor.text)}' has no place: the sentence is not in {en.path}. "
                f"It would have read: '{brief(act.after, 400)}'"
            )
            continue
        here, filed = en.sentences[spot.number].text, _filed(en, spot.number)
        if digest(filed) == digest(act.after):
            edits.pop(spot.number, None)  # the file has it by now
            continue
        text = act.after if spot.score == 100 else blend(anchor.text, here, act.after)
        if text is None:
            lost.append(
                f"The edit of '{brief(anchor.text)}' was not made: {en.path} changed in the same words. "
                f"It would have read: '{brief(act.after, 400)}'"
            )
            continue
        edits[spot.number] = text
        originals[spot.number] = anchor.text if spot.score == 100 else filed
    return edits, {number: originals[number] for number in edits}


def _pairings(
    pairings: Sequence[Pairing], places: _Places, lost: list[str]
) -> tuple[tuple[Bead, ...], tuple[Bead, ...]]:
    """Return the beads that can be constraints, and the links across the order of the text."""
    claimed: set[tuple[str, int]] = set()
    beads: list[Bead] = []
    links: list[Bead] = []
    for pairing in reversed(pairings):  # the last word first: it claims its sentences
        content, shape = pairing.decision.content, pairing.shape or pairing.content
        ar = places.of(content.ar, shape.ar, places.ar)
        en = places.of(content.en, shape.en, places.en)
        quoted = brief(" / ".join(_first(content.ar) + _first(content.en)), 80)
        if ar is None or en is None:
            if pairing.shape is not None:
                lost.append(
                    f"The pairing of '{quoted}' has no place: a sentence of it is gone or has changed."
                )
            continue
        spots = {("ar", number) for number in ar} | {("en", number) for number in en}
        free = claimed.isdisjoint(spots)
        claimed |= spots
        if pairing.shape is None or not free:
            continue
        if not (_together(ar) and _together(en)):
            lost.append(f"The pairing of '{quoted}' has no place: its sentences no longer stand together.")
            continue
        act = pairing.decision.act
        linked = isinstance(act, PairEdit) and act.operation == "link"
        (links if linked else beads).append(Bead(ar, en, pairing.shape.confidence, BeadStatus.CONFIRMED))
    return in_order(beads, lost), tuple(sorted(links, key=lambda bead: (bead.ar, bead.en)))


def _first(side: Sequence[Anchor]) -> list[str]:
    return [side[0].text] if side else []


def _together(numbers: Sequence[int]) -> bool:
    return not numbers or numbers[-1] - numbers[0] + 1 == len(numbers)


def _comments(comments: Sequence[Decision], places: _Places, lost: list[str]) -> tuple[Remark, ...]:
    remarks = []
    for one in comments:
        if not isinstance(one.act, Comment):
            continue
        ar = tuple(sorted({places.ar[a.key].number for a in one.content.ar if a.key in places.ar}))
        en = tuple(sorted({places.en[a.key].number for a in one.content.en if a.key in places.en}))
        if ar or en:
            remarks.append(Remark(ar, en, one.act.text, one.author, one.time, one.id))
        else:
            lost.append(f"The comment '{brief(one.act.text)}' has no place: its sentences are gone.")
    return tuple(remarks)
