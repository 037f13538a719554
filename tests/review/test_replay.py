import random

from hypothesis import given
from hypothesis import strategies as st

from align.model import FindingStatus
from align.review.content import Content, anchors
from align.review.decisions import (
    Comment,
    Confirm,
    Decision,
    PairEdit,
    Redo,
    Shape,
    TextEdit,
    Unconfirm,
    Undo,
    Verdict,
)
from align.review.replay import history, needed, replay

TEXTS = ("One stands.", "Two stands.", "Three stands.", "Four stands.")


def about(*numbers: int) -> Content:
    side = anchors(TEXTS, numbers, {})
    return Content(side, side)


def decision(n, act, content=None, author="Ana", seen=None) -> Decision:
    return Decision(f"{n:04}", f"2026-01-01T00:00:00.{n:03}Z", author, act, content or Content(), seen or {})


def settled(status: FindingStatus, reason: str = "") -> Verdict:
    return Verdict("f1", "NUM001", status, reason)


MERGE = PairEdit("merge", (Shape((0,), (0,)), Shape((1,), (1,))), (Shape((0, 1), (0, 1)),))


@st.composite
def logs(draw: st.DrawFn) -> tuple[Decision, ...]:
    """Decisions of up to three people, each of whom has seen some of the others' work."""
    made: list[Decision] = []
    known: dict[str, dict[str, Decision]] = {"Ana": {}, "Badr": {}, "Cem": {}}  # who has seen whose last
    for n in range(draw(st.integers(0, 14))):
        author, other = (
            draw(st.sampled_from(("Ana", "Badr", "Cem"))),
            draw(st.sampled_from(("Ana", "Badr", "Cem"))),
        )
        for name, last in known[other].items():  # a merge brings all that the other had
            known[author][name] = max(known[author].get(name, last), last, key=lambda one: one.id)
        clock = max((int(one.time[-4:-1]) for one in known[author].values()), default=0)
        time = clock + draw(st.integers(1, 3))
        seen = {name: last.id for name, last in known[author].items() if name != author}
        first = draw(st.integers(0, 2))
        kind = draw(
            st.sampled_from(("confirm", "unconfirm", "merge", "edit", "verdict", "comment", "undo", "redo"))
        )
        content = about(first, first + 1) if kind == "merge" else about(first)
        target = draw(st.sampled_from([one.id for one in made] or ["0000"]))
        act = {
            "confirm": Confirm(),
            "unconfirm": Unconfirm(),
            "merge": MERGE,
            "edit": TextEdit("One stands.", draw(st.sampled_from(("A.", "B.")))),
            "verdict": settled(draw(st.sampled_from(FindingStatus))),
            "comment": Comment("hm"),
            "undo": Undo(target),
            "redo": Redo(target),
        }[kind]
        if kind in ("undo", "redo"):
            content = Content()
        if kind == "edit":
            content = Content((), content.en)
        stamp = f"2026-01-01T00:00:00.{time:03}Z"
        made.append(Decision(f"{time:03}{n:02}", stamp, author, act, content, seen))
        known[author][author] = made[-1]
    return tuple(made)


@given(log=logs(), chance=st.randoms(use_true_random=False))
def test_replay_does_not_depend_on_the_order_of_lines(log, chance: random.Random):
    mixed = list(log)
    chance.shuffle(mixed)
    assert replay(mixed) == replay(log)


@given(log=logs(), cut=st.integers(0, 14))
def test_a_union_of_overlapping_logs_is_the_log(log, cut):
    assert replay((*log[cut // 2 :], *log[:cut])) == replay((*log[cut // 2 :], *log[: cut // 2]))


@given(log=logs())
def test_compacting_does_not_change_what_holds(log):
    kept = needed(log)
    assert replay(kept) == replay(log)
    assert needed(kept) == kept


@given(log=logs())
def test_undoing_the_last_decision_is_as_if_it_had_never_been(log):
    last = decision(900, Confirm(), about(1))
    assert replay((*log, last, decision(901, Undo(last.id)))) == replay(log)


@given(log=logs())
def test_undo_and_redo_together_change_nothing(log):
    last = decision(900, Confirm(), about(1))
    turned = (decision(901, Undo(last.id)), decision(902, Redo(last.id)))
    assert replay((*log, last, *turned)) == replay((*log, last))


def test_the_last_word_on_a_sentence_holds():
    state = replay((decision(1, Confirm(), about(0)), decision(2, MERGE, about(0, 1))))
    assert [pairing.decision.id for pairing in state.pairings] == ["0002"]
    state = replay((decision(2, MERGE, about(0, 1)), decision(3, Confirm(), about(1))))
    assert [pairing.decision.id for pairing in state.pairings] == ["0003"]


def test_one_half_of_a_split_can_be_let_go():
    split = PairEdit("split", (Shape((0, 1), (0, 1)),), (Shape((0,), (0,)), Shape((1,), (1,))))
    state = replay((decision(1, split, about(0, 1)), decision(2, Unconfirm(), about(1))))
    assert [pairing.shape for pairing in state.pairings] == [split.after[0], None]


def test_two_people_who_did_not_know_of_each_other_are_in_conflict():
    ours = decision(1, settled(FindingStatus.CONFIRMED))
    theirs = decision(2, settled(FindingStatus.DISMISSED, "fine"), author="Badr")
    state = replay((ours, theirs))
    assert [conflict.decisions for conflict in state.conflicts] == [(ours, theirs)]
    assert "Ana and Badr" in state.conflicts[0].message
    assert state.verdicts["f1"] == theirs


def test_someone_who_knew_has_settled_it():
    ours = decision(1, settled(FindingStatus.CONFIRMED))
    theirs = decision(2, settled(FindingStatus.DISMISSED, "fine"), author="Badr")
    knowing = decision(3, settled(FindingStatus.DISMISSED, "yes"), seen={"Badr": "0002"})
    assert replay((ours, theirs, knowing)).conflicts == ()
    informed = decision(2, settled(FindingStatus.DISMISSED, "fine"), author="Badr", seen={"Ana": "0001"})
    assert replay((ours, informed)).conflicts == ()


def test_two_who_agree_are_not_in_conflict():
    both = (decision(1, Confirm(), about(0)), decision(2, Confirm(), about(0), author="Badr"))
    assert replay(both).conflicts == ()


def test_different_edits_and_different_pairings_are_conflicts():
    only = Content((), about(0).en)
    edits = (
        decision(1, TextEdit(TEXTS[0], "A."), only),
        decision(2, TextEdit(TEXTS[0], "B."), only, author="Badr"),
    )
    pairs = (decision(3, Confirm(), about(0)), decision(4, MERGE, about(0, 1), author="Badr"))
    state = replay((*edits, *pairs))
    assert [len(conflict.decisions) for conflict in state.conflicts] == [2, 2]


def test_an_undone_side_is_no_conflict():
    log = (
        decision(1, Confirm(), about(0)),
        decision(2, MERGE, about(0, 1), author="Badr"),
        decision(3, Undo("0002"), author="Badr"),
    )
    assert replay(log).conflicts == ()


def test_an_undo_of_what_is_not_there_is_reported_and_kept_for_a_merge():
    stray = decision(2, Undo("0001"))
    assert len(replay((stray,)).problems) == 1
    assert needed((stray,)) == (stray,)


def test_history_is_each_authors_own():
    log = (
        decision(1, Comment("a")),
        decision(2, Comment("b"), author="Badr"),
        decision(3, Comment("c")),
        decision(4, Undo("0003")),
    )
    past, future = history(log, "Ana")
    assert ([one.id for one in past], [one.id for one in future]) == (["0001"], ["0003"])
    assert history((*log, decision(5, Comment("d"))), "Ana")[1] == ()
