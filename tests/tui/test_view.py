"""What is listed, in which order findings are visited, and what a search finds."""

from dataclasses import replace

import pytest

from align.model import BeadStatus, FindingStatus
from align_tui.view import Filter, Place, at_bead, changed, listed, matches, open_places, step, summary, view


def test_findings_stand_under_their_beads(collation):
    assert [len(findings) for findings in view(collation).findings] == [0, 1, 2, 0, 0, 1]


@pytest.mark.parametrize(
    ("chosen", "beads"),
    [(Filter.ALL, (0, 1, 2, 3, 4, 5)), (Filter.OPEN, (1, 2, 5)), (Filter.UNCONFIRMED, (0, 1, 2, 4, 5))],
)
def test_a_filter_lists_its_beads_in_reading_order(collation, chosen, beads):
    some = replace(collation.beads[3], status=BeadStatus.CONFIRMED)
    settled = replace(collation, beads=(*collation.beads[:3], some, *collation.beads[4:]))
    assert listed(view(settled), chosen) == beads


def test_filters_come_round():
    assert Filter.ALL.next.next.next is Filter.ALL


def test_findings_are_visited_in_document_order_and_back(collation):
    seen = view(collation)
    forth, place = [], Place(0, -1)
    while place := step(seen, place, 1):
        forth.append(place)
    assert forth == list(open_places(seen)) == [Place(1), Place(2), Place(5)]
    assert step(seen, Place(5), -1) == Place(2)
    assert step(seen, Place(1), -1) is None


def test_one_stands_at_the_first_open_finding_of_a_bead(collation):
    first, *rest = collation.findings[1:3]
    settled = replace(
        collation, findings=(replace(first, status=FindingStatus.DISMISSED, reason="fine"), *rest)
    )
    assert at_bead(view(settled), 2) == Place(2, 1)
    assert at_bead(view(settled), 99) == Place(5)
    assert at_bead(view(replace(collation, beads=(), findings=())), 3) == Place(0)


def test_the_summary_names_the_worst_and_counts_the_rest(collation):
    seen = view(collation)
    assert [summary(findings) for findings in seen.findings] == [
        "", "!! negation", "! number-mismatch +1", "", "", "~ addition",
    ]  # fmt: skip


def test_the_summary_tells_errors_from_dismissals(collation):
    (one,) = view(collation).findings[1]
    assert summary((replace(one, status=FindingStatus.CONFIRMED),)) == "x negation"
    assert summary((replace(one, status=FindingStatus.DISMISSED),)) == "- dismissed"


@pytest.mark.parametrize(
    ("wanted", "beads"),
    [("الى", (0, 2)), ("أحْمد", (3,)), ("500", (2,)), ("TEHRAN", (0,)), ("nowhere", ()), ("\u200f", ())],
)
def test_search_looks_past_spelling(collation, wanted, beads):
    assert matches(view(collation), wanted) == beads


def test_the_eye_follows_what_changed(collation):
    assert changed(collation, collation) is None
    confirmed = replace(collation.beads[3], status=BeadStatus.CONFIRMED)
    after = replace(collation, beads=(*collation.beads[:3], confirmed, *collation.beads[4:]))
    assert changed(collation, after) == 3
    assert changed(collation, replace(collation, findings=collation.findings[:3])) == 5
    assert changed(collation, replace(collation, beads=collation.beads[:-1])) == 4
