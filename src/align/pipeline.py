"""The order of the steps: read, segment, embed, align, check, review. The only module that knows it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from align.config import FILE, Checks, Places
from align.halves import in_halves
from align.model import Bead, Collation, Document, Finding, Pair, Severity, joined
from align.model import pairs as bare_pairs
from align.project import PairFiles, Project

if TYPE_CHECKING:
    from align.checks import Check
    from align.embed._base import Encoder, Features, Vectors
    from align.review.attach import Attached

Progress = Callable[[str, int, int], None]
"""Called with what is being done, how much of it is done since the last call, and how much there is."""


def silent(_stage: str, _done: int, _total: int) -> None:
    """Report progress to nobody."""


@dataclass(frozen=True, slots=True)
class Texts:
    """Two documents and their features."""

    ar: Document
    en: Document
    ar_features: Features
    en_features: Features


def read_texts(ar: Path, en: Path, *, lines: bool = False, progress: Progress = silent) -> Texts:
    """Read and encode two files.

    Args:
        ar: The Arabic file.
        en: The English file.
        lines: Each line is one sentence.
        progress: Told how many sentences are encoded.

    Raises:
        InputError: A file cannot be read as text of its language.
    """
    from align.embed.cache import cached_features, default_path
    from align.formats.documents import read_document

    arabic = read_document(ar, "ar", lines=lines)
    english = read_document(en, "en", lines=lines)
    total = len(arabic.sentences) + len(english.sentences)
    features = [
        cached_features(
            encoder(),
            [sentence.text for sentence in document.sentences],
            default_path(),
            lambda done: progress("Reading", done, total),
        )
        for document in (arabic, english)
    ]
    return Texts(arabic, english, features[0], features[1])


@cache
def encoder() -> Encoder:
    """Return the encoder of this program, opened once."""
    from align.embed.use import UseEncoder

    return UseEncoder()


def pair_beads(texts: Texts, confirmed: Sequence[Bead] = (), progress: Progress = silent) -> tuple[Bead, ...]:
    """Align two texts under what is confirmed.

    Raises:
        NoPathError: The confirmed beads contradict one another.
    """
    from align.aligner.align import Side, align

    total = len(texts.ar.sentences)
    return align(
        Side(texts.ar.sentences, texts.ar_features),
        Side(texts.en.sentences, texts.en_features),
        encoder(),
        confirmed=confirmed,
        progress=lambda done: progress("Aligning", done, total),
    )


def collate(
    name: str,
    texts: Texts,
    beads: tuple[Bead, ...],
    *,
    settings: Checks = Checks(),  # noqa: B008  frozen
    glossary: tuple[tuple[str, str], ...] = (),
    names: tuple[tuple[str, ...], ...] = (),
    progress: Progress = silent,
) -> Collation:
    """Check beads and put everything known about a pair into one value."""
    from align.aligner.crossings import crossings

    notes = tuple(document.note for document in (texts.ar, texts.en) if document.note)
    bare = Collation(
        name,
        texts.ar,
        texts.en,
        beads,
        crossings=crossings(beads),
        encoder=encoder().signature,
        notes=notes,
    )
    return checked(
        bare, range(len(beads)), settings=settings, glossary=glossary, names=names, progress=progress
    )


def checked(
    collation: Collation,
    numbers: Iterable[int],
    *,
    settings: Checks = Checks(),  # noqa: B008  frozen
    glossary: tuple[tuple[str, str], ...] = (),
    names: tuple[tuple[str, ...], ...] = (),
    progress: Progress = silent,
) -> Collation:
    """Return the collation with findings and fidelity of some beads made anew, those of the others kept."""
    from align.checks import Context, run
    from align.checks._ahead import Ahead
    from align.checks._correspondence import evidence
    from align.checks._profile import in_profile
    from align.checks.fidelity import fidelity
    from align.embed.cache import default_path, remembering
    from align.match import Matcher

    checks, severities = _checks(settings)
    anew = sorted(numbers)
    pairs = _pairs(collation, anew)
    every = tuple(pairs.get(number, pair) for number, pair in enumerate(bare_pairs(collation)))
    known = remembering(encoder(), default_path())
    context = Context(
        pairs=every,
        glossary=glossary,
        names=names,
        encoder=known,
        match=Matcher(tuple(pairs.values()), known, document=every),
    )

    ahead = Ahead(pairs, known)

    def judged(number: int) -> tuple[tuple[Finding, ...], int]:
        ahead.reach(number)
        pair = pairs[number]
        findings = in_profile(run(checks, pair, context, severities), settings.profile, severities)
        return findings, fidelity(pair, findings, evidence(pair, context))

    results = in_halves(judged, anew, lambda done: progress("Checking", done, len(anew)))
    scores = list(collation.fidelity) or [0] * len(collation.beads)
    found: dict[int, tuple[Finding, ...]] = {}
    for number, (findings, score) in zip(anew, results, strict=True):
        found[number], scores[number] = findings, score
    return replace(collation, findings=_merged(collation, found), fidelity=tuple(scores))


def _merged(collation: Collation, found: dict[int, tuple[Finding, ...]]) -> tuple[Finding, ...]:
    """Return all findings in bead order: the new ones, and the old ones of the other beads."""
    kept: dict[tuple[tuple[int, ...], tuple[int, ...]], list[Finding]] = {}
    for finding in collation.findings:
        kept.setdefault((finding.ar, finding.en), []).append(finding)
    return tuple(
        finding
        for number, bead in enumerate(collation.beads)
        for finding in found.get(number, kept.get((bead.ar, bead.en), ()))
    )


def _pairs(collation: Collation, numbers: Sequence[int]) -> dict[int, Pair]:
    """Return the texts of some beads with the similarity of their two sides."""
    import numpy as np

    beads = [collation.beads[number] for number in numbers]
    ar = _bead_vectors(collation.ar, [bead.ar for bead in beads])
    en = _bead_vectors(collation.en, [bead.en for bead in beads])
    similarity = np.einsum("ij,ij->i", ar, en)
    return {
        number: Pair(joined(collation.ar, bead.ar), joined(collation.en, bead.en), bead, float(cosine))
        for number, bead, cosine in zip(numbers, beads, similarity, strict=True)
    }


def _bead_vectors(document: Document, groups: Sequence[tuple[int, ...]]) -> Vectors:
    """Return one unit vector per group of sentences, zeros for an empty group, shape [len(groups), D]."""
    import numpy as np

    from align.embed.cache import cached_features, default_path

    needed = sorted({number for group in groups for number in group})
    texts = [document.sentences[number].text for number in needed]
    sums = cached_features(encoder(), texts, default_path()).sentences()
    rows = np.zeros((len(groups), encoder().width), dtype=np.float32)
    for at, group in enumerate(groups):
        rows[at] = sums[np.searchsorted(needed, group).astype(np.int64)].sum(axis=0)
    return encoder().vectors(rows)


def _checks(settings: Checks) -> tuple[tuple[Check, ...], dict[str, Severity]]:
    """Return the checks that settings leave on, and check id → severity for those they judge anew.

    Raises:
        SettingsError: A setting names no check.
    """
    from difflib import get_close_matches

    from align.checks import every_check
    from align.errors import SettingsError

    ids = {key: check.id for check in every_check() for key in (check.id, check.name)}
    for key in (*settings.off, *settings.severity):
        if key not in ids:
            near = get_close_matches(key, ids, 1)
            raise SettingsError(
                f"[checks] in {FILE} names {key!r}, which is no check.",
                hint=f"Did you mean {near[0]!r}?" if near else "`align explain` lists them.",
            )
    off = {ids[key] for key in settings.off}
    severities = {ids[key]: severity for key, severity in settings.severity.items()}
    return tuple(check for check in every_check() if check.id not in off), severities


def review(project: Project, files: PairFiles, progress: Progress = silent) -> tuple[Collation, Attached]:
    """Do everything for one pair of a project, honouring its decisions.

    Raises:
        AlignError: A text, the settings or the decisions log cannot be used; the message says which.
    """
    from align.review.apply import idle, with_edits, with_status, with_verdicts
    from align.review.attach import attach
    from align.review.log import read_log
    from align.review.replay import replay

    _checks(project.settings.checks)  # before long work that a slip in the settings would spoil
    glossary = read_glossary(project)
    texts = read_texts(files.ar, files.en, progress=progress)
    log = read_log(files.review)
    attached = attach(replay(log.decisions), texts.ar, texts.en)
    beads = pair_beads(texts, attached.confirmed, progress)
    edited = replace(texts, en=with_edits(texts.en, attached.edits))
    collation = collate(
        files.name,
        edited,
        with_status(beads, attached.confirmed),
        settings=project.settings.checks,
        glossary=glossary,
        names=read_names(project),
        progress=progress,
    )
    stale = idle(collation.findings, attached)
    findings = with_verdicts(collation.findings, attached)
    notes = (*collation.notes, *log.problems, *attached.lost, *stale)
    return replace(collation, findings=findings, notes=notes), attached


def realigned(collation: Collation) -> Collation:
    """Return a collation paired anew around its confirmed beads, not yet checked.

    Raises:
        NoPathError: The confirmed beads contradict one another.
    """
    from align.embed.cache import cached_features, default_path
    from align.model import BeadStatus
    from align.review.apply import with_status

    ar, en = (
        cached_features(encoder(), [sentence.text for sentence in document.sentences], default_path())
        for document in (collation.ar, collation.en)
    )
    confirmed = [bead for bead in collation.beads if bead.status is BeadStatus.CONFIRMED]
    beads = pair_beads(Texts(collation.ar, collation.en, ar, en), confirmed)
    return replace(collation, beads=with_status(beads, confirmed), findings=(), fidelity=())


def read_glossary(project: Project) -> tuple[tuple[str, str], ...]:
    """Return the (Arabic, English) rows of the project's glossary; none when it has no glossary.

    Raises:
        InputError: The glossary is not tab-separated text with a header row, or the settings name one that is not
            there.
    """
    from align.formats.glossary import read_glossary as read

    named = project.settings.project.glossary
    path = project.place(named)
    return read(path) if path.exists() or named != Places().glossary else ()


def read_names(project: Project) -> tuple[tuple[str, ...], ...]:
    """Return the names the project has settled, Arabic first, then the English spellings; none when it has no list.

    Raises:
        InputError: The list is not tab-separated text, or the settings name one that is not there.
    """
    from align.formats.names import read_names as read

    named = project.settings.project.names
    path = project.place(named)
    return read(path) if path.exists() or named != Places().names else ()
