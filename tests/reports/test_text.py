from dataclasses import replace

from align.model import FindingStatus, Severity
from align.reports import About
from align.reports._totals import totals
from align.reports.text import render


def test_open_findings_come_worst_first(hard):
    text = render([hard], About()).decode()
    places = [text.index(f"  {severity.upper()} ") for severity in (Severity.CRITICAL, Severity.MAJOR)]
    assert places == sorted(places)


def test_settled_findings_are_counted_and_not_listed(hard):
    settled = replace(
        hard, findings=tuple(replace(each, status=FindingStatus.DISMISSED) for each in hard.findings)
    )
    text = render([settled], About()).decode()
    assert "Nothing is open." in text
    assert hard.findings[0].message not in text
    assert totals([settled]).count(None, FindingStatus.DISMISSED) == len(hard.findings)


def test_several_pairs_are_summed_up(hard):
    both, one = totals([hard, hard]), totals([hard])
    assert both.beads == 2 * one.beads
    assert both.count() == 2 * one.count() == 2 * len(hard.findings)
    assert both.fidelity == one.fidelity
    assert "All 2 pairs" in render([hard, hard], About()).decode()


def test_no_pairs_have_no_means():
    assert totals([]).confidence is None
    assert "—" in render([], About()).decode()
