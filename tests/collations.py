"""Collations for the tests of formats and reports: one small and hard, and any at all."""

from hypothesis import strategies as st

from align.model import (
    Bead,
    BeadStatus,
    Collation,
    Crossing,
    Document,
    Finding,
    FindingStatus,
    Sentence,
    Severity,
    Span,
)

AR = (
    "دَفَعَ الرَّجُلُ ٤٥٠٠ دِينارٍ في ١٢ آذار.",
    "قال: «<b>لا</b> & \"نعم\" 'ربما'».",
    "=SUM(A1:A9)\n\t+نص",
    "فلن يكون الوقت في مصلحتنا.",
    "\u202eمقلوب\u202c \u200fثم عاد\u200f.",
    "وهنا الحلقة الأولى:",
    "وصل صباحاً.",
    "ثم غادر مساءً.",
)
EN = (
    "The man paid 4,050 dinars\x1b[31m on 12 March.",
    "He said: “<b>No</b> & \"yes\" 'maybe'”. </script><!-- ]]> {{ 7 * 7 }}",
    '=HYPERLINK("http://a.invalid";"x")',
    "Time will be on our side.",
    "Reversed, ",
    "then he came back\ud800\ufffe.\x0c",
    "-1 @home",
    "Later he left in the evening.",
    "He arrived in the morning.",
)


def document(language, texts, path):
    """Lay sentences out one a line."""
    sentences, at = [], 0
    for text in texts:
        sentences.append(Sentence(text, at, at + len(text)))
        at += len(text) + 1
    return Document(language, path, "\n".join(texts), tuple(sentences))


def finding(check, severity, bead, words, message, *settled):
    """Build a finding whose spans are where its words stand; `settled` is its status and reason."""
    status, reason = settled or (FindingStatus.OPEN, "")
    ar, en = (" ".join(texts[number] for number in side) for texts, side in ((AR, bead.ar), (EN, bead.en)))
    ar_words, en_words = words
    return Finding(
        check=check,
        name={"NUM": "number-mismatch", "NEG": "negation-lost", "OMI": "omission", "QUO": "quotes"}[
            check[:3]
        ],
        category="accuracy/mistranslation",
        severity=severity,
        ar=bead.ar,
        en=bead.en,
        ar_span=Span(ar.index(ar_words), ar.index(ar_words) + len(ar_words)) if ar_words else None,
        en_span=Span(en.index(en_words), en.index(en_words) + len(en_words)) if en_words else None,
        ar_text=ar_words,
        en_text=en_words,
        message=message,
        fingerprint=f"print-{check}-{bead.ar}-{bead.en}",
        status=status,
        reason=reason,
    )


def hard():
    """Build the small collation that holds every hard thing."""
    beads = (
        Bead((0,), (0,), 0.98765, BeadStatus.CONFIRMED),
        Bead((1,), (1,), 0.9),
        Bead((2,), (2,), 0.6),
        Bead((3,), (3,), 0.99),
        Bead((4,), (4, 5), 0.8),
        Bead((5,), (), 0.7),
        Bead((), (6,), 0.75),
        Bead((6,), (8,), 0.95),
        Bead((7,), (7,), 0.95),
    )
    dismissed, confirmed = FindingStatus.DISMISSED, FindingStatus.CONFIRMED
    findings = (
        finding("NUM001", Severity.MAJOR, beads[0], ("٤٥٠٠", "4,050"), "“4,050” stands where the Arabic has «٤٥٠٠»."),
        finding(
            "NUM002", Severity.HINT, beads[0], ("٤٥٠٠ دِينارٍ", ""), "The currency <script>alert(1)</script> is bare.",
            dismissed, "House style: «دينار» stays & nothing \"more\".",
        ),
        finding("QUO001", Severity.MINOR, beads[1], ("«", "“"), "Quotes \u202eturn round.", confirmed, "Seen."),
        finding("NEG001", Severity.CRITICAL, beads[3], ("لن", ""), "“not” has no counterpart for «لن يكون»."),
        finding("NUM001", Severity.CRITICAL, beads[4], ("", "Reversed"), "Settled as harmless.", dismissed, "It is."),
        finding("OMI001", Severity.MAJOR, beads[5], ("الحلقة", ""), "No English for «وهنا الحلقة الأولى»."),
    )  # fmt: skip
    return Collation(
        name="hard <case> & «حالة»",
        ar=document("ar", AR, "corpora/ar/hard.txt"),
        en=document("en", EN, "corpora/en/hard.txt"),
        beads=beads,
        findings=findings,
        fidelity=(62, 95, 40, 3, 100, 10, 55, 88, 87),
        crossings=(Crossing((6,), (8,), 0.9),),
        encoder="encoder/1 <x>",
        notes=("The English was read as UTF-8.", "Not re-attached: «حُذفت» & \x07bell."),
    )


TEXT = st.text(st.characters(), max_size=12)  # surrogates, controls and direction marks among them
SHARE = st.floats(0, 1, allow_nan=False)


@st.composite
def any_collation(draw):
    """Draw a collation of any texts, with beads that cover them and findings anywhere."""
    shapes = draw(st.lists(st.sampled_from([(1, 1), (1, 0), (0, 1), (2, 1), (1, 2)]), max_size=6))
    beads, a, e = [], 0, 0
    for arabic, english in shapes:
        confidence, status = draw(SHARE), draw(st.sampled_from(BeadStatus))
        ar, en = tuple(range(a, a + arabic)), tuple(range(e, e + english))
        beads.append(Bead(ar, en, confidence, status))
        a, e = a + arabic, e + english
    return Collation(
        name=draw(TEXT),
        ar=document("ar", draw(st.lists(TEXT, min_size=a, max_size=a)), draw(TEXT)),
        en=document("en", draw(st.lists(TEXT, min_size=e, max_size=e)), draw(TEXT)),
        beads=tuple(beads),
        findings=tuple(draw(st.lists(_any_finding(beads), max_size=4))) if beads else (),
        fidelity=tuple(draw(st.integers(0, 100)) for _ in beads),
        encoder=draw(TEXT),
        notes=tuple(draw(st.lists(TEXT, max_size=1))),
    )


def _any_finding(beads):
    number = st.integers(0, 15)
    span = st.none() | st.builds(lambda start, size: Span(start, start + size), number, number)
    return st.builds(
        lambda bead, **rest: Finding(ar=bead.ar, en=bead.en, **rest),
        bead=st.sampled_from(beads),
        check=st.from_regex(r"[A-Z]{3}[0-9]{3}", fullmatch=True),
        name=TEXT,
        category=TEXT,
        severity=st.sampled_from(Severity),
        ar_span=span,
        en_span=span,
        ar_text=TEXT,
        en_text=TEXT,
        message=TEXT,
        status=st.sampled_from(FindingStatus),
        reason=TEXT,
    )
