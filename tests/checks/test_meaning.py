"""Checks of meaning and of terms over a whole document, and the profiles."""

from align.checks import Context, every_check, run
from align.checks._profile import in_profile
from align.model import Bead, Finding, Pair, Severity
from align.terms import candidates, table

ROWS = (("المجلس البلدي", "municipal council; town council"),)


def document(*texts: tuple[str, str]) -> tuple[Pair, ...]:
    return tuple(Pair(ar, en, Bead((n,), (n,)), 0.8) for n, (ar, en) in enumerate(texts))


def found(pair: Pair, context: Context | None = None) -> tuple[Finding, ...]:
    return run(every_check(), pair, context)


def test_a_changing_rendering_is_told_once_in_a_document() -> None:
    pairs = document(
        *[("اجتمع المجلس البلدي", "The municipal council met")] * 3,
        *[("اجتمع المجلس البلدي", "The town council met")] * 3,
    )
    context = Context(pairs=pairs, glossary=ROWS)
    told = [finding for pair in pairs for finding in found(pair, context) if finding.check == "CON001"]
    assert [finding.ar for finding in told] == [(3,)]


def test_a_lone_denial_lost_is_critical_and_one_of_several_major() -> None:
    lone, several = document(
        ("لن يعود إلى القرية", "He will return to the village"),
        (
            "لن يعود إلى القرية ولم يترك فيها شيئا يملكه أحد",
            "He will not return to the village and left in it all that anyone owned",
        ),
    )
    assert [f.severity for f in found(lone) if f.check == "NEG001"] == [Severity.CRITICAL]
    assert Severity.CRITICAL not in [f.severity for f in found(several) if f.check == "NEG001"]


def test_poles_that_change_places_are_seen() -> None:
    (pair,) = document(("ارتفع النهر ثم انخفض", "The river fell and then rose"))
    assert [finding.check for finding in found(pair)] == ["DIR001"]


def test_profiles_drop_and_raise_by_severity_and_leave_what_a_project_fixed() -> None:
    (pair,) = document(("قال: «لن أبيع البيت لأحد.»", "He said he would not sell the house to anyone."))
    (hint,) = (finding for finding in found(pair) if finding.check == "QUO001")
    assert in_profile((hint,), "default") == (hint,)
    assert in_profile((hint,), "quiet") == ()
    assert [each.severity for each in in_profile((hint,), "strict")] == [Severity.MINOR]
    assert in_profile((hint,), "quiet", {"QUO001": Severity.HINT}) == (hint,)


def test_names_are_proposed_with_every_spelling_and_its_count() -> None:
    pairs = document(
        ("وصل خدام", "Then Khaddam came"), ("رأى خدام", "He saw Khaddam"), ("مع خدام", "He was with Khadam")
    )
    rows = table(candidates(pairs)).splitlines()
    assert rows[0] == "arabic\tenglish\tcategory\tnote"
    assert rows[1] == "خدام\tKhaddam; Khadam\tname\t3: Khaddam 2, Khadam 1"
