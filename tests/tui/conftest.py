"""A small pair of texts to review, with a real log and a real session behind it."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from align.model import Bead, Collation, Document, Finding, Sentence, Severity, Span
from align.review.session import Realign, Session, open_session

AR = (
    "وصل الرئيس إلى طهران في 13 آذار.",
    "لم يكن الوقت في مصلحة الجانب الأميركي.",
    "دفع ٥٠٠ دينار.",
    "ثم عاد إلى دمشق.",
    "وقال «نعم» للوزير أحمد (بصوت خافت).",
    "جملة لا مقابل لها.",
)
EN = (
    "The president arrived in Tehran on March 13.",
    "Time was on the side of the Americans.",
    "He paid 50 dinars.",
    "Then he returned to Damascus.",
    "And he said “yes” to the minister Ahmad.",
    "A line of [bold]markup[/bold] and \x1b[31mescapes\u202e.",
)
BEADS = (
    Bead((0,), (0,), 0.99),
    Bead((1,), (1,), 0.91),
    Bead((2, 3), (2, 3), 0.88),
    Bead((4,), (4,), 0.97),
    Bead((5,), (), 0.60),
    Bead((), (5,), 0.55),
)


def document(language: str, sentences: tuple[str, ...]) -> Document:
    text, cut = "\n".join(sentences), []
    for number, sentence in enumerate(sentences):
        start = len("\n".join(sentences[:number])) + (number > 0)
        cut.append(Sentence(sentence, start, start + len(sentence)))
    return Document(language, f"{language}.txt", text, tuple(cut))


def finding(check: str, name: str, severity: Severity, bead: Bead, **more) -> Finding:
    blank = {"ar_span": None, "en_span": None, "ar_text": "", "en_text": "", "message": f"{name} is doubtful"}
    given = {**blank, "fingerprint": f"{check}-{bead.ar}-{bead.en}", **more}
    return Finding(check, name, "accuracy", severity, bead.ar, bead.en, **given)


def small() -> Collation:
    findings = (
        finding(
            "NEG001", "negation", Severity.CRITICAL, BEADS[1], ar_span=Span(0, 2), en_span=Span(5, 8),
            message="The Arabic says «لم يكن»; nothing in the English denies it.",
        ),
        finding("NUM001", "number-mismatch", Severity.MAJOR, BEADS[2], ar_span=Span(4, 7), en_span=Span(8, 10)),
        finding("TER001", "term", Severity.HINT, BEADS[2]),
        finding("ADD001", "addition", Severity.MINOR, BEADS[5], message="[red]Nothing[/red] \x1b[2J answers it."),
    )  # fmt: skip
    fidelity = (95, 20, 40, 90, 10, 10)
    return Collation("tehran", document("ar", AR), document("en", EN), BEADS, findings, fidelity)


def recheck(collation: Collation, touched: tuple[int, ...]) -> Collation:
    """Stand for the pipeline: a finding goes when its beads do, or when the amount is put right."""
    beads = {(bead.ar, bead.en) for bead in collation.beads}
    paid = any("500" in sentence.text for sentence in collation.en.sentences)
    kept = tuple(
        each
        for each in collation.findings
        if (each.ar, each.en) in beads and not (paid and each.check == "NUM001")
    )
    return replace(collation, findings=kept, fidelity=(50,) * len(collation.beads))


@pytest.fixture
def collation() -> Collation:
    return small()


@pytest.fixture
def session_of(tmp_path: Path) -> Callable[..., Session]:
    def start(collation: Collation, realign: Realign | None = None) -> Session:
        return open_session(
            collation, tmp_path / "tehran.jsonl", author="editor", recheck=recheck, realign=realign,
            clock=lambda: datetime(2026, 1, 2, tzinfo=UTC),
        )  # fmt: skip

    return start


@pytest.fixture
def session(collation: Collation, session_of: Callable[..., Session]) -> Session:
    return session_of(collation)


@pytest.fixture
def book() -> Collation:
    """Ten thousand beads."""
    ar = document("ar", AR[:1])
    en = document("en", EN[:1])
    many = 10_000
    ar = replace(ar, sentences=tuple(replace(ar.sentences[0], text=f"{AR[0]} {n}") for n in range(many)))
    en = replace(en, sentences=tuple(replace(en.sentences[0], text=f"{EN[0]} {n}") for n in range(many)))
    beads = tuple(Bead((n,), (n,), 0.9) for n in range(many))
    last = finding("NUM001", "number-mismatch", Severity.MAJOR, beads[-1])
    return Collation("book", ar, en, beads, (last,), (80,) * many)
