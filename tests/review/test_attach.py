from dataclasses import replace

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from align.model import Bead, BeadStatus, Document, Finding, FindingStatus, Sentence, Severity
from align.review.apply import unused_verdicts, with_edits, with_status, with_verdicts
from align.review.attach import attach
from align.review.blend import blend
from align.review.content import Content, anchors
from align.review.decisions import Act, Comment, Confirm, Decision, PairEdit, Shape, TextEdit, Verdict
from align.review.replay import State, replay

AR = tuple(f"الجملة رقم {n} تتحدث عن الوزير والقصر والحرب {'نعم' * n}." for n in range(8))
EN = tuple(
    f"{opening} the minister spoke of {thing} in the palace for a long while."
    for opening, thing in zip(
        ("First", "Later", "Then", "Once", "Again", "Soon", "Today", "Never"),
        ("oil", "elections", "bread", "neighbours", "weather", "soldiers", "grammar", "horses"),
        strict=True,
    )
)


def document(texts, language="en") -> Document:
    whole, sentences = "", []
    for text in texts:
        sentences.append(Sentence(text, len(whole), len(whole) + len(text)))
        whole += text + "\n"
    return Document(language, f"{language}.txt", whole, tuple(sentences))


def made(*acts: tuple[Act, tuple[int, ...], tuple[int, ...]], ar=AR, en=EN) -> State:
    return replay(
        Decision(
            f"{n:04}",
            f"2026-01-01T00:00:00.{n:03}Z",
            "Ana",
            act,
            Content(anchors(ar, a, {}), anchors(en, e, {})),
        )
        for n, (act, a, e) in enumerate(acts)
    )


def on(state: State, ar=AR, en=EN):
    return attach(state, document(ar, "ar"), document(en))


def pairs(beads):
    return [(bead.ar, bead.en) for bead in beads]


CONFIRM_ALL = tuple((Confirm(), (n,), (n,)) for n in range(8))


def test_unchanged_texts_get_every_decision_back():
    attached = on(made(*CONFIRM_ALL, (TextEdit(EN[3], "New."), (), (3,)), (Comment("hm"), (2,), (2,))))
    assert pairs(attached.confirmed) == [((n,), (n,)) for n in range(8)]
    assert attached.edits == {3: "New."}
    assert attached.originals == {3: EN[3]}
    assert [(remark.ar, remark.en) for remark in attached.comments] == [((2,), (2,))]
    assert attached.lost == ()


@given(at=st.integers(0, 8), new=st.sampled_from(("An insertion that says nothing.", "")))
def test_inserting_a_sentence_moves_the_pairings(at, new):
    en = (*EN[:at], new or EN[0], *EN[at:])
    assume(new or at > 1)
    attached = on(made(*CONFIRM_ALL[1:]), en=en)
    assert pairs(attached.confirmed) == [((n,), (n + (n >= at),)) for n in range(1, 8)]
    assert attached.lost == ()


@given(gone=st.integers(0, 7))
def test_deleting_a_sentence_loses_only_its_own_pairing(gone):
    attached = on(made(*CONFIRM_ALL), en=(*EN[:gone], *EN[gone + 1 :]))
    assert pairs(attached.confirmed) == [((n,), (n - (n > gone),)) for n in range(8) if n != gone]
    assert len(attached.lost) == 1
    assert EN[gone][:10] in attached.lost[0]


@given(changed=st.integers(0, 7))
def test_rewording_a_little_loses_nothing(changed):
    en = tuple(
        text.replace("long while", "short while") if n == changed else text for n, text in enumerate(EN)
    )
    attached = on(made(*CONFIRM_ALL), en=en)
    assert pairs(attached.confirmed) == [((n,), (n,)) for n in range(8)]
    assert attached.lost == ()


def test_rewriting_a_sentence_altogether_is_reported():
    en = (*EN[:4], "Entirely other words stand in this place by now.", *EN[5:])
    assert len(on(made(*CONFIRM_ALL), en=en).lost) == 1


def test_copies_of_a_sentence_are_told_apart_by_their_neighbours():
    en = ("Yes.", EN[0], "Yes.", EN[1], "Yes.", EN[2])
    state = made((Confirm(), (1,), (2,)), (Confirm(), (2,), (4,)), en=en)
    attached = on(state, en=("Before.", "Yes.", *en))
    assert pairs(attached.confirmed) == [((1,), (4,)), ((2,), (6,))]


@given(copies=st.integers(2, 6), chosen=st.data())
def test_two_decisions_never_meet_on_one_sentence(copies, chosen):
    left = chosen.draw(st.integers(1, copies))
    state = made(*((TextEdit("Yes.", f"Edit {n}."), (), (n,)) for n in range(copies)), en=("Yes.",) * copies)
    attached = on(state, en=("Yes.",) * left)
    assert len(attached.edits) + len(attached.lost) == copies
    assert len(attached.edits) <= left


def test_of_two_equally_likely_sentences_neither_is_guessed():
    old = ("Article 5 of the long law on the press was repealed.", "Other.", "More.")
    new = (
        "More.",
        "Article 6 of the long law on the press was repealed.",
        "Else.",
        "Article 7 of the long law on the press was repealed.",
        "Another.",
    )
    attached = on(made((Confirm(), (0,), (0,)), en=old), en=new)
    assert attached.confirmed == ()
    assert len(attached.lost) == 1


def test_an_edit_and_a_change_of_the_file_are_both_kept():
    state = made((TextEdit(EN[0], EN[0].replace("First", "At first")), (), (0,)))
    changed = EN[0].replace("long while", "short while")
    attached = on(state, en=(changed, *EN[1:]))
    assert attached.edits == {0: changed.replace("First", "At first")}
    assert attached.originals == {0: changed}


def test_an_edit_never_overwrites_a_change_of_the_file():
    state = made((TextEdit(EN[0], EN[0].replace("oil", "petroleum")), (), (0,)))
    attached = on(state, en=(EN[0].replace("oil", "gas"), *EN[1:]))
    assert attached.edits == {}
    assert "was not made" in attached.lost[0]


def test_an_edit_that_the_file_has_by_now_is_done():
    state = made((TextEdit(EN[0], "He spoke of oil."), (), (0,)), (Confirm(), (0,), (0,)))
    attached = on(state, en=("He spoke of oil.", *EN[1:]))
    assert (attached.edits, attached.lost) == ({}, ())
    assert pairs(attached.confirmed) == [((0,), (0,))]


def test_decisions_attach_to_a_document_that_holds_the_edits_already():
    state = made(*CONFIRM_ALL, (TextEdit(EN[2], "Short."), (), (2,)))
    en = document(EN)
    once = attach(state, document(AR, "ar"), en)
    assert attach(state, document(AR, "ar"), with_edits(en, once.edits)) == once


def test_the_longest_order_is_held_and_crossings_are_named():
    acts = [(Confirm(), (n,), (e,)) for n, e in enumerate((0, 5, 1, 2, 3))]
    attached = on(made(*acts))
    assert pairs(attached.confirmed) == [((0,), (0,)), ((2,), (1,)), ((3,), (2,)), ((4,), (3,))]
    assert "crosses" in attached.lost[0]


def test_a_link_is_no_constraint():
    shape = (Shape((0,), (0,)),)
    attached = on(made((PairEdit("link", (), shape), (0,), (7,))))
    assert (attached.confirmed, pairs(attached.links)) == ((), [((0,), (7,))])


def test_sentences_that_no_longer_stand_together_are_no_bead():
    state = made((Confirm(), (0,), (0, 1)))
    attached = on(state, en=(EN[0], "Something new in between.", *EN[1:]))
    assert attached.confirmed == ()
    assert "no longer stand together" in attached.lost[0]


def test_a_marked_gap_is_a_constraint_in_reading_order():
    gap = PairEdit("gap", (Shape((0,), (0,)),), (Shape((0,), ()), Shape((), (0,))))
    attached = on(made((Confirm(), (0,), (0,)), (gap, (1,), (1,)), (Confirm(), (2,), (2,))))
    assert pairs(attached.confirmed) == [((0,), (0,)), ((1,), ()), ((), (1,)), ((2,), (2,))]


@given(shuffled=st.permutations(range(8)), dropped=st.sets(st.integers(0, 7)))
def test_constraints_always_run_in_one_order(shuffled, dropped):
    attached = on(made(*CONFIRM_ALL), en=tuple(EN[n] for n in shuffled if n not in dropped))
    both = [bead for bead in attached.confirmed if not bead.is_gap]
    assert [bead.en for bead in both] == sorted(bead.en for bead in both)
    assert len(both) + len(attached.lost) == 8


def test_a_long_text_reworded_throughout_keeps_its_decisions():
    texts = tuple(
        f"Sentence {n} tells of matter {n * 7919 % 10007} and of person {n * 31} there." for n in range(3000)
    )
    state = made(*((Confirm(), (), (n,)) for n in (0, 1500, 2999)), en=texts)
    attached = on(state, en=tuple(text.replace("tells", "told") for text in texts))
    assert pairs(attached.confirmed) == [((), (0,)), ((), (1500,)), ((), (2999,))]


@pytest.mark.parametrize(
    ("base", "theirs", "ours", "both"),
    [
        ("a b c", "a b c", "a x c", "a x c"),
        ("a b c", "x b c", "a b y", "x b y"),
        ("a b c", "a x c", "a x c", "a x c"),
        ("a b c", "a x c", "a y c", None),
        ("a b c", "a b c d", "a b c e", None),
        ("a b c", "b c", "a b d", "b d"),
    ],
)  # fmt: skip
def test_changes_are_put_together_only_where_they_do_not_touch(base, theirs, ours, both):
    assert blend(base, theirs, ours) == both


@given(st.lists(st.sampled_from("abc")).map(" ".join), st.lists(st.sampled_from("abc")).map(" ".join))
def test_blending_with_no_change_is_the_other_change(base, changed):
    assert blend(base, base, changed) == blend(base, changed, base) == changed


def finding(
    n=0, *, severity=Severity.MAJOR, fingerprint="new", ar_text="الوزير", en_text="minister", check="NEG001"
):
    return Finding(
        check, "negation", "accuracy", severity, (n,), (n,), None, None, ar_text, en_text, "m", fingerprint
    )


def dismissed(n=0, fingerprint="old", ar_text="الوزير", en_text="minister"):
    return Verdict(fingerprint, "NEG001", FindingStatus.DISMISSED, "idiom", ar_text, en_text), (n,), (n,)


def test_a_verdict_goes_to_its_fingerprint():
    attached = on(made(dismissed(fingerprint="same")))
    findings = (finding(fingerprint="same"), finding(fingerprint="else", check="NUM001"))
    after = with_verdicts(findings, attached)
    assert [one.status for one in after] == [FindingStatus.DISMISSED, FindingStatus.OPEN]
    assert after[0].reason == "idiom"
    assert unused_verdicts(findings, attached) == ()


def test_a_verdict_finds_a_slightly_changed_text_again():
    attached = on(made(dismissed()), en=(EN[0].replace("long while", "long time"), *EN[1:]))
    assert with_verdicts((finding(),), attached)[0].status is FindingStatus.DISMISSED
    assert with_verdicts((finding(check="NUM001"),), attached)[0].is_open


@pytest.mark.parametrize(("ar_text", "en_text"), [("١٩٧٠", "1970"), ("الوزير", "king"), ("", "minister")])
def test_other_flagged_words_are_another_finding(ar_text, en_text):
    attached = on(made(dismissed(ar_text="١٩٧١" if ar_text == "١٩٧٠" else "الوزير")))
    changed = finding(ar_text=ar_text, en_text=en_text)
    assert with_verdicts((changed,), attached)[0].is_open
    assert [one.fingerprint for one in unused_verdicts((changed,), attached)] == ["old"]


@given(text=st.text("abcdefg hij", min_size=0, max_size=20))
def test_a_critical_finding_is_not_hidden_by_a_text_less_than_92_alike(text):
    from rapidfuzz import fuzz

    changed = f"{EN[0]} {text}".strip()
    attached = on(made(dismissed()), en=(changed, *EN[1:]))
    alike = fuzz.ratio(EN[0], changed)
    critical, major = (
        with_verdicts((finding(severity=severity),), attached)[0]
        for severity in (Severity.CRITICAL, Severity.MAJOR)
    )
    assert critical.is_open == (alike < 92)
    assert major.is_open == (alike < 85)


def test_one_fuzzy_verdict_settles_one_finding():
    attached = on(
        made(dismissed()), en=(EN[0] + " Yes.", EN[0] + " No.", *EN[1:]), ar=(AR[0], AR[0], *AR[1:])
    )
    after = with_verdicts((finding(0), finding(1)), attached)
    assert sum(not one.is_open for one in after) == 1


def test_status_follows_the_confirmed_beads_and_the_sentences_of_gaps():
    beads = (Bead((0,), (0,), 0.5), Bead((1,), ()), Bead((2,), ()), Bead((), (1,)), Bead((3,), (2,)))
    after = with_status(beads, (Bead((0,), (0,)), Bead((1, 2), ())))
    assert [bead.status is BeadStatus.CONFIRMED for bead in after] == [True, True, True, False, False]
    assert after[0].confidence == 0.5


def test_edits_leave_the_file_text_and_spans_alone():
    before = document(EN)
    after = with_edits(before, {1: "New."})
    assert after.sentences[1].text == "New."
    assert replace(after, sentences=before.sentences) == before
    assert (after.sentences[1].start, after.sentences[1].end) == (
        before.sentences[1].start,
        before.sentences[1].end,
    )
