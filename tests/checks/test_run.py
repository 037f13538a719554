"""Hits become findings."""

from dataclasses import replace

from align.checks import every_check, run
from align.checks.fidelity import fidelity
from align.model import Bead, FindingStatus, Pair, Severity

PAIR = Pair(
    "دفع ٥٠٠ دينار ولم يشكر أحدا", "He paid 50 dinars and thanked them", Bead((7,), (8, 9)), similarity=0.8
)


def test_a_finding_carries_the_beads_sentences_and_the_flagged_words() -> None:
    number = next(finding for finding in run(every_check(), PAIR) if finding.check == "NUM001")
    assert (number.ar, number.en) == ((7,), (8, 9))
    assert (number.ar_text, number.en_text) == ("٥٠٠", "50")
    assert number.ar_span is not None
    assert number.ar_span.of(PAIR.ar) == "٥٠٠"


def test_a_fingerprint_outlives_a_shift_of_position() -> None:
    moved = replace(PAIR, bead=Bead((70,), (80,)), similarity=0.1)
    assert [f.fingerprint for f in run(every_check(), PAIR)] == [
        f.fingerprint for f in run(every_check(), moved)
    ]


def test_a_fingerprint_outlives_vowel_marks_but_not_another_word() -> None:
    marked = replace(PAIR, ar=PAIR.ar.replace("دفع", "دَفَعَ"))
    other = replace(PAIR, ar=PAIR.ar.replace("دينار", "درهم"))
    plain = [f.fingerprint for f in run(every_check(), PAIR)]
    assert [f.fingerprint for f in run(every_check(), marked)] == plain
    assert not set(plain) & {f.fingerprint for f in run(every_check(), other)}


def test_equal_findings_of_one_bead_are_told_apart() -> None:
    pair = Pair("رأى ثلاثة ثم ثلاثة", "He saw them", Bead((0,), (0,)))
    prints = [finding.fingerprint for finding in run(every_check(), pair)]
    assert len(prints) == len(set(prints)) == 2


def test_a_project_may_set_the_severity_of_a_check() -> None:
    findings = run(every_check(), PAIR, severities={"NUM001": Severity.HINT})
    assert {f.severity for f in findings if f.check == "NUM001"} == {Severity.HINT}


def test_a_short_editorial_line_left_out_is_a_hint_and_a_fact_is_major() -> None:
    def grade(ar: str, en: str) -> list[Severity]:
        return [f.severity for f in run(every_check(), Pair(ar, en, Bead((), ())))]

    assert grade("يتبع في حلقة مقبلة", "") == [Severity.HINT]
    assert grade("يتبعه الحارس أينما ذهب في تلك الأيام", "") == [Severity.MAJOR]
    assert grade("توفي سنة ١٩٤٨", "") == [Severity.MAJOR]
    assert grade("", "[A dinar was three dollars.]") == [Severity.HINT]
    assert grade("", "He swore he would never leave us again") == [Severity.MAJOR]


def test_fidelity_falls_with_findings_and_rises_when_they_are_dismissed() -> None:
    findings = run(every_check(), PAIR)
    dismissed = [replace(finding, status=FindingStatus.DISMISSED) for finding in findings]
    assert 0 <= fidelity(PAIR, findings) < 20
    assert fidelity(PAIR, ()) > 90
    assert fidelity(PAIR, dismissed) == fidelity(PAIR, ())


def test_fidelity_rises_with_similarity_and_falls_when_half_is_missing() -> None:
    assert fidelity(replace(PAIR, similarity=0.3), ()) < fidelity(PAIR, ())
    assert fidelity(replace(PAIR, en="He paid"), ()) < fidelity(PAIR, ())
    assert 0 <= fidelity(Pair("", "", Bead((), ())), ()) <= 100
