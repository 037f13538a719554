import hashlib
from dataclasses import replace
from datetime import UTC, datetime
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from align.errors import AlignError, NoPathError, OutputError, ReviewError
from align.model import (
    Bead,
    BeadStatus,
    Collation,
    Document,
    Finding,
    FindingStatus,
    Sentence,
    Severity,
    joined,
)
from align.review.apply import with_edits, with_status, with_verdicts
from align.review.attach import attach
from align.review.log import compact, read_log
from align.review.replay import replay
from align.review.session import (
    Progress,
    Session,
    can_realign,
    comment,
    comments_on,
    confirm_bead,
    confirm_to,
    edit_english,
    is_edited,
    mark_gap,
    merge_beads,
    open_session,
    original,
    progress,
    realign,
    redo,
    redo_label,
    settle,
    split_bead,
    unconfirm_bead,
    undo,
    undo_label,
)

SIZE = 6
AR = tuple(f"الجملة {word}." for word in ("الأولى", "الثانية", "الثالثة", "الرابعة", "الخامسة", "السادسة"))
EN = ("First comes oil.", "Yes.", "Then there is bread.", "Yes.", "Horses ran away.", "The end of it.")
DISMISSED, ERROR, OPEN = FindingStatus.DISMISSED, FindingStatus.CONFIRMED, FindingStatus.OPEN


def document(texts, language) -> Document:
    whole, sentences = "", []
    for text in texts:
        sentences.append(Sentence(text, len(whole), len(whole) + len(text)))
        whole += text + "\n"
    return Document(language, f"{language}.txt", whole, tuple(sentences))


def recheck(collation: Collation, beads: tuple[int, ...]) -> Collation:
    """A check that suspects every second text, and a fidelity read off the text."""
    touched = {(collation.beads[n].ar, collation.beads[n].en) for n in beads}
    findings = {(one.ar, one.en): one for one in collation.findings if (one.ar, one.en) not in touched}
    fidelity = list(collation.fidelity)
    for n in beads:
        bead = collation.beads[n]
        ar, en = joined(collation.ar, bead.ar), joined(collation.en, bead.en)
        mark = hashlib.sha256(f"{ar}|{en}".encode()).hexdigest()
        fidelity[n] = int(mark[:2], 16) % 101
        if int(mark[2], 16) % 2:
            findings[bead.ar, bead.en] = Finding(
                "AAA001", "n", "c", Severity.MAJOR, bead.ar, bead.en, None, None, "", en[:5], "m", mark
            )
    order = [findings[key] for bead in collation.beads if (key := (bead.ar, bead.en)) in findings]
    return replace(collation, findings=tuple(order), fidelity=tuple(fidelity))


def fresh(size=SIZE) -> Collation:
    beads = tuple(Bead((n,), (n,), 0.5 + n / 100) for n in range(size))
    bare = Collation("p", document(AR, "ar"), document(EN, "en"), beads, fidelity=(0,) * size)
    return recheck(bare, tuple(range(size)))


def one_to_one(collation: Collation) -> Collation:
    """An aligner that pairs sentences of the same number where nothing is confirmed."""
    kept = [bead for bead in collation.beads if bead.status is BeadStatus.CONFIRMED]
    return replace(collation, beads=around(kept), findings=(), fidelity=())


def around(confirmed) -> tuple[Bead, ...]:
    """Every sentence in one bead: in its confirmed one, else paired by number."""
    held = {("ar", i) for bead in confirmed for i in bead.ar}
    held |= {("en", j) for bead in confirmed for j in bead.en}
    beads = list(confirmed)
    for n in range(SIZE):
        sides = [side for side in ("ar", "en") if (side, n) not in held]
        if sides:
            beads.append(Bead((n,) if "ar" in sides else (), (n,) if "en" in sides else ()))
    return tuple(sorted(beads, key=lambda bead: (min(bead.ar + bead.en), not bead.ar)))


def opened(path: Path, collation: Collation | None = None, author="Ana", aligner=one_to_one) -> Session:
    ticks = count()
    return open_session(
        collation or fresh(),
        path,
        author=author,
        recheck=recheck,
        realign=aligner,
        clock=lambda: datetime(2026, 1, 1, tzinfo=UTC),
        entropy=lambda n: hashlib.sha256(f"{author}{path}{next(ticks)}".encode()).digest()[:n],
    )


def picture(session: Session):
    """Everything a person can see of a session."""
    edited = tuple((is_edited(session, n), original(session, n)) for n in range(len(EN)))
    return session.collation, session.comments, edited


def pipeline(path: Path) -> Collation:
    """The pair as it is made anew from the files and the log; aligned one to one where nothing is held."""
    start = fresh()
    attached = attach(replay(read_log(path).decisions), start.ar, start.en)
    beads = around(attached.confirmed)
    edited = replace(
        start,
        en=with_edits(start.en, attached.edits),
        beads=with_status(beads, attached.confirmed),
        findings=(),
        fidelity=(0,) * len(beads),
    )
    checked = recheck(edited, tuple(range(len(beads))))
    return replace(checked, findings=with_verdicts(checked.findings, attached))


class Review(RuleBasedStateMachine):
    """Any acts in any order, beside a plain list of the pictures that undo must bring back."""

    @initialize()
    def start(self):
        self.folder = TemporaryDirectory()
        self.path = Path(self.folder.name) / "p.jsonl"
        self.session = opened(self.path)
        self.pictures = [picture(self.session)]
        self.undone = []
        self.acts = 0

    def teardown(self):
        if hasattr(self, "folder"):
            self.folder.cleanup()

    def done(self, act, *values):
        before = self.session
        try:
            self.session = act(before, *values)
        except ReviewError:
            assert self.session is before
            return
        if self.session is not before:
            self.pictures.append(picture(self.session))
            self.undone.clear()
            self.acts += len(self.session.past[-1].decisions)

    numbers = st.integers(-1, SIZE)

    @rule(bead=numbers)
    def confirm(self, bead):
        self.done(confirm_bead, bead)

    @rule(bead=numbers)
    def confirm_all_up_to(self, bead):
        self.done(confirm_to, bead)

    @rule()
    def pair_anew(self):
        self.done(realign)

    @rule(bead=numbers)
    def unconfirm(self, bead):
        self.done(unconfirm_bead, bead)

    @rule(first=numbers, length=st.integers(0, 3))
    def merge(self, first, length):
        self.done(merge_beads, first, first + length)

    @rule(bead=numbers, ar_at=st.integers(-1, 3), en_at=st.integers(-1, 3))
    def split(self, bead, ar_at, en_at):
        self.done(split_bead, bead, ar_at, en_at)

    @rule(bead=numbers)
    def gap(self, bead):
        self.done(mark_gap, bead)

    @rule(sentence=numbers, text=st.sampled_from(("Yes.", "No.", "", "Oil comes first.", *EN)))
    def edit(self, sentence, text):
        self.done(edit_english, sentence, text)

    @rule(at=numbers, status=st.sampled_from(FindingStatus), reason=st.sampled_from(("", "idiom", " ")))
    def settle(self, at, status, reason):
        findings = self.session.collation.findings
        mark = findings[at].fingerprint if 0 <= at < len(findings) else "none"
        self.done(settle, mark, status, reason)

    @rule(bead=numbers, text=st.sampled_from(("hm", "")))
    def remark(self, bead, text):
        self.done(comment, bead, text)

    @rule()
    def take_back(self):
        if len(self.pictures) == 1:
            assert undo_label(self.session) is None
            with pytest.raises(ReviewError, match="Nothing to undo"):
                undo(self.session)
            return
        self.session = undo(self.session)
        self.undone.append(self.pictures.pop())
        self.acts += len(self.session.future[-1].decisions)

    @rule()
    def do_again(self):
        if not self.undone:
            assert redo_label(self.session) is None
            with pytest.raises(ReviewError, match="Nothing to redo"):
                redo(self.session)
            return
        self.session = redo(self.session)
        self.pictures.append(self.undone.pop())
        self.acts += len(self.session.past[-1].decisions)

    @invariant()
    def the_picture_is_the_expected_one(self):
        assert picture(self.session) == self.pictures[-1]

    @invariant()
    def the_log_holds_every_act(self):
        log = read_log(self.path)
        assert (len(log.decisions), log.problems, log.torn) == (self.acts, (), None)

    @invariant()
    def beads_cover_every_sentence_once(self):
        beads = self.session.collation.beads
        assert sorted(i for bead in beads for i in bead.ar) == list(range(SIZE))
        assert sorted(j for bead in beads for j in bead.en) == list(range(SIZE))
        assert len(self.session.collation.fidelity) == len(beads)

    @invariant()
    def findings_stand_on_beads_and_are_what_a_check_says_now(self):
        collation = self.session.collation
        every = recheck(collation, tuple(range(len(collation.beads))))
        assert every.fidelity == collation.fidelity
        assert [one.fingerprint for one in every.findings] == [one.fingerprint for one in collation.findings]

    @invariant()
    def the_log_alone_gives_the_same_texts_pairings_and_verdicts(self):
        ours = self.session.collation
        attached = attach(replay(read_log(self.path).decisions), ours.ar, document(EN, "en"))
        assert attached.lost == ()
        assert with_edits(document(EN, "en"), attached.edits) == ours.en
        vouched = {(one.ar, one.en) for one in ours.beads if one.status is BeadStatus.CONFIRMED}
        assert {(one.ar, one.en) for one in attached.confirmed} == vouched
        said = {one.fingerprint: (one.status, one.reason) for one in attached.verdicts.values()}
        for one in ours.findings:
            assert said.get(one.fingerprint, (OPEN, "")) == (one.status, one.reason)


Review.TestCase.settings = settings(max_examples=60, stateful_step_count=25, deadline=None)
test_any_acts_in_any_order = Review.TestCase


@pytest.fixture
def path(tmp_path):
    return tmp_path / "review" / "p.jsonl"


def worked(session: Session) -> Session:
    session = merge_beads(confirm_bead(session, 0), 1, 2)
    session = edit_english(session, 4, "The horses\tran\naway.")
    session = settle(session, session.collation.findings[0].fingerprint, DISMISSED, "idiom")
    return comment(mark_gap(session, 3), 0, "hm")


def test_a_session_opened_again_shows_the_same(path):
    before = worked(opened(path))
    after = opened(path, pipeline(path))
    assert after.collation.en == before.collation.en
    assert {(b.ar, b.en, b.status) for b in after.collation.beads} == {
        (b.ar, b.en, b.status) for b in before.collation.beads
    }
    assert {(f.fingerprint, f.status) for f in after.collation.findings} == {
        (f.fingerprint, f.status) for f in before.collation.findings
    }
    assert after.comments == before.comments
    assert after.warnings == ()


def test_undo_and_redo_reach_back_over_a_restart(path):
    worked(opened(path))
    session = opened(path, pipeline(path))
    seen = [picture(session)]
    while undo_label(session):
        session = undo(session)
        seen.append(picture(session))
    start = fresh()
    assert session.collation.en == start.en
    assert {(b.ar, b.en, b.status) for b in session.collation.beads} == {
        (b.ar, b.en, b.status) for b in start.beads
    }
    assert all(finding.is_open for finding in session.collation.findings)
    assert session.comments == ()
    assert pipeline(path).en == start.en
    for former in reversed(seen[:-1]):
        session = redo(session)
        assert picture(session) == former
    session = opened(path, pipeline(path))
    assert (undo_label(session), redo_label(session)) == ("comment", None)


def test_confirming_up_to_a_bead_is_undone_as_one_also_after_a_restart(path):
    session = confirm_to(confirm_bead(opened(path), 1), 3)
    assert [bead.status is BeadStatus.CONFIRMED for bead in session.collation.beads] == [True] * 4 + [
        False
    ] * 2
    assert undo_label(session) == "confirm pairing of 3 beads"
    assert len(path.read_text("utf-8").splitlines()) == 5
    assert confirm_to(session, 2) is session
    again = undo(opened(path, pipeline(path)))
    assert [n for n, bead in enumerate(again.collation.beads) if bead.status is BeadStatus.CONFIRMED] == [1]
    assert undo_label(again) == "confirm pairing"
    assert progress(redo(again)).confirmed == 4


def test_re_aligning_keeps_what_is_confirmed_and_what_was_said(path):
    session = edit_english(merge_beads(opened(path), 0, 1), 4, "The horses ran away.")
    session = unconfirm_bead(merge_beads(session, 1, 2), 1)
    lines = path.read_bytes()
    after = realign(session)
    assert [(bead.ar, bead.en) for bead in after.collation.beads] == [
        ((0, 1), (0, 1)), ((2,), (2,)), ((3,), (3,)), ((4,), (4,)), ((5,), (5,)),
    ]  # fmt: skip
    assert after.collation.beads[0].status is BeadStatus.CONFIRMED
    assert after.collation.en.sentences[4].text == "The horses ran away."
    assert path.read_bytes() == lines, "what follows from the decisions is not one itself"
    assert realign(after) is after
    assert undo_label(after) == "re-align"
    assert picture(undo(after)) == picture(session)
    assert picture(redo(undo(after))) == picture(after)
    assert path.read_bytes() == lines


def test_re_aligning_a_range_leaves_the_other_beads_alone(path):
    session = merge_beads(merge_beads(opened(path), 0, 1), 2, 3)
    session = unconfirm_bead(unconfirm_bead(session, 0), 2)
    whole = realign(session)
    assert [bead.ar for bead in whole.collation.beads] == [(0,), (1,), (2,), (3,), (4,), (5,)]
    after = realign(session, range(2, 4))
    assert [bead.ar for bead in after.collation.beads] == [(0, 1), (2,), (3,), (4,), (5,)]
    assert all(bead.status is not BeadStatus.CONFIRMED for bead in after.collation.beads)
    assert picture(undo(after)) == picture(session)
    assert realign(after, range(2, 4)) is after
    for wrong in (range(3, 3), range(4, 9), range(-1, 2)):
        with pytest.raises(ReviewError, match="no beads"):
            realign(session, wrong)


def test_constraints_that_cannot_hold_change_nothing(path):
    def aligner(_collation):
        raise NoPathError("The confirmed bead [1]:[2] crosses another.")

    session = opened(path, aligner=aligner)
    with pytest.raises(NoPathError, match="crosses"):
        realign(session)
    assert not path.exists()
    assert undo_label(session) is None


def test_without_an_aligner_nothing_is_re_aligned(path):
    session = opened(path, aligner=None)
    assert not can_realign(session)
    with pytest.raises(ReviewError, match="without an aligner"):
        realign(session)


def test_a_dismissal_whose_text_changed_on_disk_is_named_and_one_edited_here_is_not(path):
    session = opened(path)
    mark = next(one for one in session.collation.findings if EN.count(EN[one.en[0]]) == 1)
    session = settle(session, mark.fingerprint, DISMISSED, "idiom")
    start = fresh()
    texts = [sentence.text for sentence in start.en.sentences]
    texts[mark.en[0]] = "Something else altogether stands here now, and at length."
    reworded = recheck(replace(start, en=document(texts, "en"), findings=()), tuple(range(SIZE)))
    assert any(
        "AAA001" in warning and "is found no more" in warning for warning in opened(path, reworded).warnings
    )
    edit_english(session, mark.en[0], "Something else altogether stands here now, and at length.")
    assert opened(path, pipeline(path)).warnings == ()


def test_labels_say_what_would_happen(path):
    session = worked(opened(path))
    labels = []
    while label := undo_label(session):
        labels.append(label)
        session = undo(session)
        assert redo_label(session) == label
    assert labels == [
        "comment", "mark gap", "dismiss finding", "edit English", "merge beads", "confirm pairing",
    ]  # fmt: skip


@pytest.mark.parametrize("reason", ["", "   ", "\n"])
def test_a_dismissal_needs_a_reason(path, reason):
    session = opened(path)
    with pytest.raises(ReviewError, match="reason"):
        settle(session, session.collation.findings[0].fingerprint, DISMISSED, reason)
    assert not path.exists()


def test_progress_counts_what_is_done(path):
    session = opened(path)
    findings = len(session.collation.findings)
    assert findings > 0
    assert progress(session) == Progress(SIZE, 0, findings, findings)
    session = settle(confirm_bead(session, 0), session.collation.findings[0].fingerprint, ERROR)
    assert progress(session) == Progress(SIZE, 1, findings, findings - 1)


def test_an_edit_shows_and_its_original_stays_known(path):
    session = edit_english(opened(path), 4, "  The\x1b horses\nran. ")
    assert session.collation.en.sentences[4].text == "The horses ran."
    assert (is_edited(session, 4), original(session, 4)) == (True, EN[4])
    session = edit_english(session, 4, EN[4])
    assert not is_edited(session, 4)


def test_of_two_copies_only_the_chosen_one_is_edited(path):
    edit_english(opened(path), 3, "Indeed.")
    texts = [sentence.text for sentence in pipeline(path).en.sentences]
    assert texts == [*EN[:3], "Indeed.", *EN[4:]]


def test_a_finding_that_comes_back_keeps_its_verdict(path):
    session = opened(path)
    one = session.collation.findings[0]
    session = settle(session, one.fingerprint, DISMISSED, "idiom")
    sentence = one.en[0]
    text = session.collation.en.sentences[sentence].text
    session = edit_english(edit_english(session, sentence, "Something else."), sentence, text)
    back = [f for f in session.collation.findings if f.fingerprint == one.fingerprint]
    assert [(f.status, f.reason) for f in back] == [(DISMISSED, "idiom")]


def test_comments_are_found_by_bead(path):
    session = comment(opened(path), 2, "look")
    assert [one.text for one in comments_on(session, 2)] == ["look"]
    assert comments_on(session, 1) == ()


def test_what_cannot_be_written_is_not_done_and_not_lost(tmp_path):
    session = opened(tmp_path / "review" / "p.jsonl")
    (tmp_path / "review").write_text("in the way")
    before = picture(session)
    with pytest.raises(OutputError):
        confirm_bead(session, 0)
    assert picture(session) == before
    (tmp_path / "review").unlink()
    assert progress(confirm_bead(session, 0)).confirmed == 1


def test_a_recheck_that_fails_leaves_no_decision(path):
    def failing(collation, beads):
        raise AlignError("no encoder")

    session = open_session(fresh(), path, author="Ana", recheck=failing)
    with pytest.raises(AlignError, match="no encoder"):
        edit_english(session, 0, "New.")
    assert read_log(path).decisions == ()


def test_two_people_apart_meet_in_a_conflict_and_one_settles_it(tmp_path):
    ours, theirs, both = (tmp_path / f"{name}.jsonl" for name in "abc")
    mark = fresh().findings[0].fingerprint
    settle(opened(ours), mark, ERROR)
    settle(opened(theirs, author="Badr"), mark, DISMISSED, "idiom")
    both.write_bytes(ours.read_bytes() + theirs.read_bytes())
    session = opened(both, pipeline(both))
    assert len(session.warnings) == 1
    assert {"Ana", "Badr"} <= set(session.warnings[0].split())
    session = settle(session, mark, OPEN)
    assert opened(both, pipeline(both)).warnings == ()
    assert session.collation.findings[0].is_open


def test_a_later_act_comes_later_whatever_the_clock_says(path):
    session = opened(path)
    for n in range(4):
        session = (unconfirm_bead if n % 2 else confirm_bead)(session, 0)
    session = opened(path, pipeline(path), author="Badr")
    confirm_bead(session, 0)
    times = [one.time for one in read_log(path).decisions]
    assert times == sorted(set(times))
    assert pipeline(path).beads[0].status is BeadStatus.CONFIRMED


def test_only_ones_own_acts_are_undone(path):
    confirm_bead(opened(path), 0)
    session = opened(path, pipeline(path), author="Badr")
    assert undo_label(session) is None


def test_undoing_what_another_has_changed_since_is_refused(path):
    edit_english(opened(path), 0, "A.")
    edit_english(opened(path, pipeline(path), author="Badr"), 0, "B.")
    session = opened(path, pipeline(path))
    with pytest.raises(ReviewError, match="otherwise by now"):
        undo(session)


def test_a_compacted_log_opens_to_the_same_picture(path):
    session = worked(opened(path))
    for _ in range(2):
        session = undo(session)
    before = pipeline(path)
    assert compact(path) == 4
    assert pipeline(path) == before


def test_a_torn_line_is_told_when_opening_and_when_moved(path):
    confirm_bead(opened(path), 0)
    path.write_bytes(path.read_bytes() + b'{"act":{"bef')
    session = opened(path, pipeline(path))
    assert "cut off" in session.warnings[0]
    assert str(path) + ".torn" in confirm_bead(session, 1).warnings[-1]


def test_findings_follow_the_beads_when_gaps_change_places_in_pairing_anew():
    review = Review()
    review.start()
    try:
        review.split(ar_at=0, bead=5, en_at=1)
        review.pair_anew()
        review.findings_stand_on_beads_and_are_what_a_check_says_now()
    finally:
        review.teardown()
