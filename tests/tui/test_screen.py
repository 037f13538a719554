"""Keys pressed at the review screen: what becomes of the session, and what the reviewer sees."""

import json
import unicodedata
from contextlib import asynccontextmanager
from dataclasses import replace
from threading import Event

import pytest
from textual.widgets import Input, TextArea

from align.model import BeadStatus, FindingStatus
from align.review.session import open_session, progress
from align_tui.actions import ACTIONS
from align_tui.app import ReviewApp, ScreenSettings
from align_tui.modals import Ask, EditEnglish, Help
from align_tui.terminal import Terminal

WIDE, SMALL = (160, 45), (80, 24)
PLAIN = Terminal("test", "visual")
both_sizes = pytest.mark.parametrize("size", [WIDE, SMALL], ids=["160x45", "80x24"])


class Reviewer:
    """Someone at the keyboard."""

    def __init__(self, app, pilot):
        self.app, self.pilot = app, pilot

    async def press(self, *keys):
        for key in keys:
            await self.pilot.press(key)
            await self.settle()

    async def type(self, text):
        await self.press(*("space" if char == " " else char for char in text))

    async def settle(self):
        await self.pilot.pause()
        await self.app.workers.wait_for_complete()
        await self.pilot.pause()

    @property
    def sees(self):
        """The screen as text, letters in place of their shapes."""
        return unicodedata.normalize("NFKC", self.raw)

    @property
    def raw(self):
        strips = self.app.screen._compositor.render_strips()
        return "\n".join(strip.text for strip in strips)

    @property
    def bead(self):
        return self.app.review.place.bead

    @property
    def session(self):
        return self.app.session

    def statuses(self):
        return [finding.status for finding in self.session.collation.findings]

    def told(self):
        return [f"{note.title} {note.message}".strip().replace("\n", " ") for note in self.app._notifications]


@asynccontextmanager
async def reviewing(session, size=WIDE, settings=None, terminal=PLAIN):
    app = ReviewApp(session, settings or ScreenSettings(), terminal)
    async with app.run_test(size=size, notifications=True) as pilot:
        reviewer = Reviewer(app, pilot)
        await reviewer.settle()
        yield reviewer


@both_sizes
async def test_the_first_picture_shows_both_texts_and_where_the_work_is(session, size):
    async with reviewing(session, size) as at:
        assert "The president arrived" in at.sees
        assert ".راذآ 13 يف نارهط" in at.sees
        assert "!! negation" in at.sees
        assert "tehran" in at.sees
        assert "0% confirmed" in at.sees
        assert "4 open" in at.sees
        assert "Help" in at.sees.splitlines()[-1]


async def test_arabic_stands_at_the_right_of_its_column(session):
    async with reviewing(session) as at:
        rows = [
            row for row in at.sees.splitlines() if "│ Then" in row or "│ He paid" in row or "│ Time" in row
        ]
        assert rows
        assert all(row.split(" │ ")[0][-1] != " " for row in rows)


@both_sizes
async def test_n_and_p_visit_the_open_findings_in_document_order(session, size):
    async with reviewing(session, size) as at:
        visited = []
        for _ in range(4):
            await at.press("n")
            visited.append((at.bead, at.app.review.place.finding))
        assert visited == [(1, 0), (2, 0), (2, 1), (5, 0)]
        await at.press("right_square_bracket")
        assert at.bead == 5
        assert "No open finding after this one" in at.told()[-1]
        await at.press("p", "left_square_bracket")
        assert (at.bead, at.app.review.place.finding) == (2, 0)


@both_sizes
async def test_the_finding_in_hand_is_shown_with_its_evidence(session, size):
    async with reviewing(session, size) as at:
        await at.press("n")
        assert "critical · negation (NEG001) · open" in at.sees
        assert "nothing in the English denies it" in at.sees
        assert "x it is an error" in at.sees


@both_sizes
async def test_c_confirms_the_pairing_and_moves_on(session, size):
    async with reviewing(session, size) as at:
        await at.press("c")
        assert at.session.collation.beads[0].status is BeadStatus.CONFIRMED
        assert at.bead == 1
        assert "✓C" in at.sees
        assert "16% confirmed" in at.sees
        await at.press("up", "C")
        assert at.session.collation.beads[0].status is BeadStatus.AUTO


@both_sizes
async def test_x_confirms_an_error_and_u_takes_it_back(session, size):
    async with reviewing(session, size) as at:
        await at.press("n", "x")
        assert at.statuses()[0] is FindingStatus.CONFIRMED
        assert "x negation" in at.sees
        await at.press("u")
        assert at.statuses()[0] is FindingStatus.OPEN
        assert at.bead == 1
        assert "!! negation" in at.sees
        await at.press("U")
        assert at.statuses()[0] is FindingStatus.CONFIRMED
        await at.press("o")
        assert at.statuses()[0] is FindingStatus.OPEN


@both_sizes
async def test_d_asks_for_a_reason_and_dismisses(session, size):
    async with reviewing(session, size) as at:
        await at.press("n", "d")
        assert isinstance(at.app.screen, Ask)
        await at.press("enter")
        assert isinstance(at.app.screen, Ask), "a dismissal needs a reason"
        await at.type("idiom")
        await at.press("enter")
        found = at.session.collation.findings[0]
        assert (found.status, found.reason) == (FindingStatus.DISMISSED, "idiom")
        assert "Dismissed negation — u undoes" in at.told()[-1]
        await at.press("n", "d", "down", "enter")
        assert at.session.collation.findings[1].reason == "idiom", "the last reason is offered first"


async def test_arabic_in_a_question_or_a_note_is_in_display_order_too(session):
    async with reviewing(session) as at:
        await at.press("n", "d")
        assert "The Arabic says «نكي مل»" in at.sees
        await at.press("escape", "slash")
        at.app.screen.query_one(Input).value = "لؤلؤة"
        await at.press("enter")
        assert unicodedata.normalize("NFKC", at.told()[-1]) == "Nowhere found: ةؤلؤل"


async def test_esc_leaves_a_question_and_nothing_is_done(session):
    async with reviewing(session) as at:
        await at.press("n", "d", "escape")
        assert at.session is session
        await at.press("e", "escape")
        assert at.session is session


@both_sizes
async def test_e_edits_the_english_and_checks_again(session, size):
    async with reviewing(session, size) as at:
        await at.press("n", "n", "e")
        assert isinstance(at.app.screen, EditEnglish)
        assert "رانيد" in at.sees, "the Arabic is in sight while the English is edited"
        at.app.screen.query_one(TextArea).load_text("He paid\n 500 dinars.")
        await at.press("ctrl+n")
        at.app.screen.query_one(TextArea).load_text("Then he went home.")
        await at.press("ctrl+s")
        texts = [sentence.text for sentence in at.session.collation.en.sentences[2:4]]
        assert texts == ["He paid 500 dinars.", "Then he went home."]
        assert "He paid 500 dinars." in at.sees
        assert "NUM001" not in [each.check for each in at.session.collation.findings]
        await at.press("u", "u")
        assert at.session.collation.en.sentences == session.collation.en.sentences
        assert "NUM001" in [each.check for each in at.session.collation.findings]


async def test_an_edit_that_changes_nothing_is_no_act(session):
    async with reviewing(session) as at:
        await at.press("e", "ctrl+s")
        assert at.session is session


@both_sizes
async def test_m_merges_s_splits_and_g_marks_a_gap(session, size):
    async with reviewing(session, size) as at:
        await at.press("m")
        assert at.session.collation.beads[0].ar == (0, 1)
        await at.press("s")
        await at.press("enter")
        assert [bead.ar for bead in at.session.collation.beads[:2]] == [(0,), (1,)]
        await at.press("g")
        assert [(bead.ar, bead.en) for bead in at.session.collation.beads[:2]] == [((0,), ()), ((), (0,))]
        await at.press("u", "u", "u")
        assert at.session.collation == session.collation
        assert at.bead == 0


async def test_a_split_wants_two_numbers(session):
    async with reviewing(session) as at:
        await at.press("s")
        at.app.screen.query_one(Input).value = "one"
        await at.press("enter")
        assert "Two numbers, please" in at.told()[-1]
        assert at.session is session


@both_sizes
async def test_a_comment_is_kept(session, size):
    async with reviewing(session, size) as at:
        await at.press("semicolon")
        await at.type("ask the author")
        await at.press("enter")
        assert [remark.text for remark in at.session.comments] == ["ask the author"]


@both_sizes
async def test_search_and_go_to_move_the_cursor(session, size):
    async with reviewing(session, size) as at:
        await at.press("slash")
        at.app.screen.query_one(Input).value = "الي"
        await at.press("enter")
        assert at.bead == 2
        await at.press("slash", "enter")
        assert at.bead == 0, "the search comes round"
        await at.press("colon", "4", "enter")
        assert at.bead == 3
        await at.press("colon", "9", "enter")
        assert at.bead == 3
        assert "There is no bead 9." in at.told()[-1]


@both_sizes
async def test_f_lists_open_findings_then_unconfirmed_then_all(session, size):
    async with reviewing(session, size) as at:
        await at.press("f")
        assert "list: open findings" in at.sees
        assert "The president arrived" not in at.sees.split("────")[0]
        assert at.bead == 1
        await at.press("f")
        assert "list: unconfirmed" in at.sees
        await at.press("f")
        assert "list: all" in at.sees


async def test_settling_the_last_listed_finding_leaves_an_empty_list_that_says_what_to_do(
    session_of, collation
):
    one = replace(collation, findings=collation.findings[:1])
    async with reviewing(session_of(one)) as at:
        await at.press("f", "x")
        assert "Nothing is listed: f shows other beads." in at.sees
        await at.press("f")
        assert "The president arrived" in at.sees


@both_sizes
async def test_help_lists_every_action(session, size):
    async with reviewing(session, size) as at:
        await at.press("question_mark")
        assert isinstance(at.app.screen, Help)
        page = str(at.app.screen.query_one("#keys").render())
        assert all(action.title in page for action in ACTIONS)
        await at.press("escape", "f1")
        assert isinstance(at.app.screen, Help)


async def test_every_action_is_in_the_palette_and_few_in_the_footer(session):
    async with reviewing(session) as at:
        offered = list(at.app.get_system_commands(at.app.review))
        assert all(any(action.title in command.title for command in offered) for action in ACTIONS)
        assert all(command.help for command in offered)
        assert all(callable(command.callback) for command in offered)
    assert sum(action.footer for action in ACTIONS) <= 8
    assert len({action.id for action in ACTIONS}) == len(ACTIONS)


@both_sizes
async def test_b_changes_how_arabic_is_drawn_and_v_the_layout(session, size):
    async with reviewing(session, size) as at:
        await at.press("b")
        assert "order" in at.sees.splitlines()[0]
        assert ".دينار ٥٠٠ دفع" in at.raw or "دمشق" in at.raw
        await at.press("b")
        assert "logical" in at.sees.splitlines()[0]
        assert "وصل الرئيس إلى طهران" in at.raw
        stacked = at.app.review.stacked
        await at.press("v")
        assert at.app.review.stacked is not stacked


@both_sizes
async def test_an_error_is_told_with_its_hint_and_nothing_changes(session, size):
    async with reviewing(session, size) as at:
        await at.press("u")
        assert "Not done Nothing to undo." in at.told()[-1]
        await at.press("end", "m")
        assert "Not done" in at.told()[-1]
        assert at.session is session
        assert not at.app.review.busy


async def test_while_beads_are_checked_one_can_look_about_but_not_decide(collation, session, tmp_path):
    go_on = Event()

    def slow(collation, touched):
        go_on.wait(20)  # not for ever, should the test fail before it lets go
        return collation

    waiting = open_session(collation, tmp_path / "slow.jsonl", author="editor", recheck=slow)
    app = ReviewApp(waiting, ScreenSettings(), PLAIN)
    async with app.run_test(size=WIDE) as pilot:
        at = Reviewer(app, pilot)
        await pilot.press("m")
        await pilot.pause()
        assert "checking…" in at.raw
        await pilot.press("n", "x")
        assert at.bead == 1
        assert at.session is waiting
        go_on.set()
        await at.settle()
        assert at.session.collation.beads[0].ar == (0, 1)
        assert "checking…" not in at.raw


async def test_a_log_that_cannot_be_written_is_told_and_the_screen_goes_on(collation, session_of, tmp_path):
    session = session_of(collation)
    (tmp_path / "tehran.jsonl").mkdir()
    async with reviewing(session) as at:
        await at.press("c")
        assert at.session.collation.beads[0].status is BeadStatus.AUTO
        assert "Not done" in at.told()[-1]


@both_sizes
async def test_text_from_files_is_shown_and_not_obeyed(session, size):
    async with reviewing(session, size) as at:
        await at.press("end")
        assert "[bold]markup[/bold]" in at.raw
        assert "[red]Nothing[/red]" in at.raw
        assert "\x1b" not in at.raw
        assert "\u202e" not in at.raw
        await at.press("e")
        assert "\x1b" not in at.raw
        await at.press("escape", "d")
        assert "[red]Nothing[/red]" in at.raw
        assert "\x1b" not in at.raw


async def test_every_act_is_on_disk_at_once_and_undo_outlives_the_screen(collation, session_of, tmp_path):
    async with reviewing(session_of(collation)) as at:
        await at.press("n", "x")
        lines = (tmp_path / "tehran.jsonl").read_text("utf-8").splitlines()
        assert len([json.loads(line) for line in lines]) == 2
        after, desk = at.session.collation, at.session.desk
        await at.press("q")
    again = open_session(after, desk.path, author="editor", recheck=desk.recheck)
    async with reviewing(again) as at:
        await at.press("u")
        assert at.statuses()[0] is FindingStatus.OPEN


async def test_a_book_of_ten_thousand_beads_opens_and_is_walked(book, session_of):
    async with reviewing(session_of(book)) as at:
        assert "10000" not in at.sees.split("────")[0]
        await at.press("end")
        assert "▸10000" in at.sees
        await at.press("pageup", "home")
        assert at.bead == 0
        await at.press("n")
        assert at.bead == 9_999
        await at.press("c")
        assert progress(at.session).confirmed == 1


async def test_an_empty_pair_can_be_opened_and_left(collation, session_of):
    empty = replace(collation, beads=(), findings=(), fidelity=())
    async with reviewing(session_of(empty), SMALL) as at:
        await at.press(*(key for key in "ncpxdeuUomsgfbvyC[]"), "tab", "end", "up")
        assert not at.app.review.busy


async def test_the_layout_follows_the_width(session):
    async with reviewing(session) as at:
        assert not at.app.review.stacked
        await at.pilot.resize_terminal(80, 24)
        await at.settle()
        assert at.app.review.stacked
        assert "Arabic above English" in at.sees
        await at.pilot.resize_terminal(30, 8)
        await at.settle()
        await at.press("n", "x")
        assert at.statuses()[0] is FindingStatus.CONFIRMED


async def test_copying_gives_the_text_as_written(session):
    async with reviewing(session) as at:
        await at.press("y")
        assert at.app.clipboard.splitlines() == [
            "وصل الرئيس إلى طهران في 13 آذار.",
            "The president arrived in Tehran on March 13.",
        ]


async def test_the_keys_can_be_remapped_by_id(session):
    async with reviewing(session) as at:
        at.app.set_keymap({"next-finding": "t"})
        await at.press("t")
        assert at.bead == 1


@pytest.mark.parametrize("mode", ["visual", "order", "logical"])
async def test_the_bead_in_hand_is_whole_in_every_mode(session, mode):
    async with reviewing(session, SMALL, terminal=Terminal("test", mode)) as at:
        await at.press("colon", "4", "enter")
        words = {
            "visual": ".(تفاخ توصب) دمحأ ريزولل «معن» لاقو",
            "order": ".(خافت بصوت) أحمد للوزير «نعم» وقال",
        }
        assert words.get(mode, "وقال «نعم» للوزير أحمد (بصوت خافت).") in at.sees.split("────")[-1]
