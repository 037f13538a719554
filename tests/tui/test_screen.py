"""Keys pressed at the review screen: what becomes of the session, and what the reviewer sees."""

import json
import unicodedata
from contextlib import asynccontextmanager
from dataclasses import replace
from threading import Event

import pytest
from textual.geometry import Offset
from textual.selection import Selection
from textual.widgets import Input, TextArea

from align.errors import NoPathError
from align.model import Bead, BeadStatus, FindingStatus
from align.review.session import open_session, progress
from align_tui.actions import ACTIONS
from align_tui.app import ReviewApp, ScreenSettings
from align_tui.calibrate import Calibrate
from align_tui.modals import Ask, EditEnglish, Help, Notes
from align_tui.prefs import Prefs
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

    @property
    def said(self):
        """The line above the keys."""
        return unicodedata.normalize("NFKC", str(self.app.review.query_one("#said").render())).strip()

    def warned(self):
        return [f"{note.title} {note.message}".strip().replace("\n", " ") for note in self.app._notifications]


@asynccontextmanager
async def reviewing(session, size=WIDE, settings=None, terminal=PLAIN, prefs=None, start=("home",)):
    app = ReviewApp(session, settings or ScreenSettings(), terminal, prefs)
    async with app.run_test(size=size, notifications=True) as pilot:
        reviewer = Reviewer(app, pilot)
        await reviewer.settle()
        await reviewer.press(*start)
        yield reviewer


@both_sizes
async def test_the_first_picture_shows_both_texts_and_where_the_work_is(session, size):
    async with reviewing(session, size) as at:
        assert "The president arrived" in at.sees
        assert ".راذآ 13 يف نارهط" in at.sees
        assert "!! negation" in at.sees
        assert "tehran" in at.sees
        assert "0% confirmed" in at.sees
        assert "3 findings left" in at.sees  # a hint is shown, not asked about
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
        for _ in range(3):
            await at.press("n")
            visited.append((at.bead, at.app.review.place.finding))
        assert visited == [(1, 0), (2, 0), (5, 0)]
        await at.press("right_square_bracket")
        assert at.bead == 5
        assert "No open finding after this one" in at.said
        await at.press("p", "left_square_bracket")
        assert (at.bead, at.app.review.place.finding) == (1, 0)


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
        assert "Dismissed negation — u undoes" in at.said
        await at.press("n", "d", "down", "enter")
        assert at.session.collation.findings[1].reason == "idiom", "the last reason is offered first"


async def test_arabic_in_a_question_or_a_note_is_in_display_order_too(session):
    async with reviewing(session) as at:
        await at.press("n", "d")
        assert "The Arabic says «نكي مل»" in at.sees
        await at.press("escape", "slash")
        at.app.screen.query_one(Input).value = "لؤلؤة"
        await at.press("enter")
        assert at.said == "Nowhere found: ةؤلؤل"


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
        assert "Two numbers, please" in at.said
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
        assert "There is no bead 9." in at.said


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
        assert "Listing all: 6 beads" in at.said


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
        assert at.said == "Not done: Nothing to undo."
        await at.press("end", "m")
        assert at.said.startswith("Not done")
        assert at.warned() == [], "a wrong key hides nothing"
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
        await pilot.press("home", "m")
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
        assert "Not done" in at.warned()[-1]


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


@both_sizes
async def test_the_screen_opens_on_the_first_open_finding_and_says_what_to_do(session, size):
    async with reviewing(session, size, start=()) as at:
        assert (at.bead, at.app.review.place.finding) == (1, 0)
        assert at.said.startswith("3 findings to settle; this is the first.")
        await at.press("x", "n", "x", "n")
        assert "1 finding left" in at.sees


async def test_without_findings_the_screen_says_what_else_there_is(session_of, collation):
    async with reviewing(session_of(replace(collation, findings=())), start=()) as at:
        assert at.bead == 0
        assert at.said.startswith("No finding is open: nothing to settle.")


async def test_advice_fits_what_is_there(session):
    async with reviewing(session) as at:
        await at.press("n")
        assert "e correct the English" in at.sees
    bead = session.collation.beads[4]
    missing = replace(session.collation.findings[3], ar=bead.ar, en=bead.en)
    gap = replace(session, collation=replace(session.collation, findings=(missing,)))
    async with reviewing(gap, start=()) as at:
        assert at.bead == 4
        assert "m merge with the next, to add the English" in at.sees


@both_sizes
async def test_what_was_said_does_not_hide_the_texts(session, size):
    async with reviewing(session, size) as at:
        await at.press("c", "c", "c", "u", "u")
        assert at.said == "Undone: confirm pairing — U does it again"
        assert at.warned() == []
        await at.press("down")
        assert at.said == ""


@both_sizes
async def test_confirming_to_here_takes_one_undo(session, size):
    async with reviewing(session, size) as at:
        await at.press("n", "n", "greater_than_sign")
        assert progress(at.session).confirmed == 3
        assert at.bead == 2
        await at.press("u")
        assert at.session.collation == session.collation
        assert "confirm pairing of 3 beads" in at.said
        assert at.bead == 2, "the eye stays where it is when that bead changed too"


async def test_re_aligning_pairs_anew_around_what_is_confirmed(session_of, collation):
    def aligner(asked):
        kept = tuple(bead for bead in asked.beads if bead.status is BeadStatus.CONFIRMED)
        assert [bead.ar for bead in kept] == [(0, 1)]
        rest = (Bead((2,), (2,)), Bead((3,), (3,)), Bead((4,), (4,)), Bead((5,), (5,)))
        return replace(asked, beads=(*kept, *rest))

    async with reviewing(session_of(collation, realign=aligner)) as at:
        await at.press("m", "R")
        assert [bead.ar for bead in at.session.collation.beads] == [(0, 1), (2,), (3,), (4,), (5,)]
        assert at.said.startswith("Re-aligned")
        await at.press("u", "u")
        assert at.session.collation == collation


async def test_re_aligning_a_range_asks_which_beads(session_of, collation):
    asked_for = []

    def aligner(asked):
        free = [n for n, bead in enumerate(asked.beads) if bead.status is not BeadStatus.CONFIRMED]
        asked_for.append(free)
        apart = [Bead(bead.ar, ()) for bead in map(asked.beads.__getitem__, free)]
        apart += [Bead((), bead.en) for bead in map(asked.beads.__getitem__, free)]
        return replace(asked, beads=(*asked.beads[: free[0]], *apart, *asked.beads[free[-1] + 1 :]))

    async with reviewing(session_of(collation, realign=aligner)) as at:
        count = len(collation.beads)
        await at.press("r")
        at.app.screen.query_one(Input).value = "2 - 3"
        await at.press("enter")
        assert asked_for == [[1, 2]]
        assert len(at.session.collation.beads) == count + 2
        assert at.said.startswith("Re-aligned beads 2 to 3")
        await at.press("u", "r")
        assert at.session.collation == collation
        at.app.screen.query_one(Input).value = "all"
        await at.press("enter")
        assert "12-15" in at.said


async def test_constraints_that_cannot_hold_are_told_and_nothing_changes(session_of, collation):
    def aligner(_asked):
        raise NoPathError("The confirmed bead [1]:[4] crosses what is settled before it.", hint="Undo one.")

    async with reviewing(session_of(collation, realign=aligner)) as at:
        await at.press("R")
        assert at.warned() == [
            "Not done The confirmed bead [1]:[4] crosses what is settled before it. Undo one."
        ]
        assert at.session.collation == collation
        assert not at.app.review.busy


@both_sizes
async def test_what_found_no_place_is_shown_first_and_again_on_demand(session, size):
    lost = "The edit of «كان» has no place: the sentence is not in en.txt."
    noted = replace(session, warnings=(lost, "Another \x1b[2J thing."))
    async with reviewing(noted, size, start=()) as at:
        assert isinstance(at.app.screen, Notes)
        assert "has no place" in at.sees
        assert "\x1b" not in at.raw
        await at.press("escape")
        assert "! 2 notes" in at.sees.splitlines()[0]
        await at.press("exclamation_mark")
        assert isinstance(at.app.screen, Notes)


async def test_without_notes_the_page_stays_shut(session):
    async with reviewing(session) as at:
        await at.press("exclamation_mark")
        assert at.said == "Nothing to note: every decision has its place."


UNKNOWN = Terminal("strange", "visual", known=False)


@both_sizes
async def test_an_unknown_terminal_is_asked_about_once(session, size, tmp_path):
    prefs = Prefs(tmp_path / "muqabala" / "screen.toml")
    async with reviewing(session, size, terminal=UNKNOWN, prefs=prefs, start=()) as at:
        assert isinstance(at.app.screen, Calibrate)
        assert "1 2 3: this line is right" in at.sees
        await at.press("2")
        assert at.app.review.terminal.mode == "order"
    assert prefs.modes() == {"strange": "order"}


async def test_a_terminal_that_reorders_rows_gets_one_language_a_row(session, tmp_path):
    prefs = Prefs(tmp_path / "screen.toml")
    async with reviewing(session, terminal=UNKNOWN, prefs=prefs, start=("3",)) as at:
        assert (at.app.review.terminal.mode, at.app.review.stacked) == ("logical", True)


async def test_who_cannot_tell_leaves_things_as_they_are(session, tmp_path):
    prefs = Prefs(tmp_path / "screen.toml")
    async with reviewing(session, terminal=UNKNOWN, prefs=prefs, start=("escape",)) as at:
        assert at.app.review.terminal.mode == "visual"
        await at.press("B")
        assert isinstance(at.app.screen, Calibrate)
    assert not prefs.path.exists()


async def test_a_choice_that_cannot_be_kept_holds_for_this_time(session, tmp_path):
    (tmp_path / "file").write_text("")
    prefs = Prefs(tmp_path / "file" / "screen.toml")
    async with reviewing(session, prefs=prefs) as at:
        await at.press("B", "3")
        assert at.app.review.terminal.mode == "logical"
        assert "could not be kept" in at.warned()[-1]


async def test_the_three_lines_are_the_three_ways(session):
    async with reviewing(session, WIDE) as at:
        await at.press("B")
        assert "قال «نعم» في 13 آذار (مارس)، ثم عاد إلى Paris مساءً." in at.raw
        assert ".مساءً Paris إلى عاد ثم" in at.raw
        assert "Paris ىلإ داع مث" in at.sees


@pytest.mark.parametrize("keys", ["qn", "qu", "qc", "qm", "qf"])
async def test_keys_after_leaving_do_no_harm(session, keys):
    app = ReviewApp(session, ScreenSettings(), PLAIN)
    async with app.run_test(size=WIDE) as pilot:
        await pilot.press(*keys)
    assert app.return_code == 0
    assert app.session is session


async def select(at, start, end):
    detail = at.app.review.query_one("#detail")
    at.app.review.selections = {detail: Selection(Offset(*start), Offset(*end))}
    await at.settle()
    return at.app.review.get_selected_text()


def place_of(at, words):
    """The content coordinates of some words in the lower pane, in printed characters."""
    pane = at.app.review.query_one("#detail")
    for y in range(pane.virtual_size.height):
        line = pane.render_line(y - pane.scroll_offset.y).text
        plain = unicodedata.normalize("NFKC", line)
        if words in plain and len(plain) == len(line):
            return plain.index(words), y
    raise AssertionError(words)


async def test_a_selection_with_the_mouse_copies_what_was_written(session):
    async with reviewing(session) as at:
        x, y = place_of(at, "نارهط")
        assert await select(at, (x, y), (x + 5, y)) == "طهران"
        x, y = place_of(at, "arrived in")
        assert await select(at, (x, y), (x + 10, y)) == "arrived in"
        assert at.app.review.query_one("#detail").text_selection is not None
        await at.press("ctrl+c")
        assert at.app.clipboard == "arrived in"


async def test_a_selection_over_wrapped_lines_stays_in_its_column(session_of, collation):
    long = " ".join(f"كلمة{n}" for n in range(40))
    ar = replace(
        collation.ar, sentences=(replace(collation.ar.sentences[0], text=long), *collation.ar.sentences[1:])
    )
    async with reviewing(session_of(replace(collation, ar=ar)), (120, 40)) as at:
        pane = at.app.review.query_one("#detail")
        rows = [y for y in range(pane.virtual_size.height) if "ﻛﻠﻤﺔ"[::-1] in pane.render_line(y).text]
        assert len(rows) > 2
        assert await select(at, (0, rows[0]), (200, rows[-1])) == long


async def test_a_drag_over_the_pane_selects_and_lights_up(session):
    async with reviewing(session) as at:
        x, y = place_of(at, "president")
        before = at.app.review.query_one("#detail").render_line(y)
        await at.pilot.mouse_down("#detail", offset=(x, y + 1))
        await at.pilot.hover("#detail", offset=(x + 9, y + 1))
        await at.pilot.mouse_up("#detail", offset=(x + 9, y + 1))
        await at.settle()
        assert at.app.review.get_selected_text().startswith("president")
        after = at.app.review.query_one("#detail").render_line(y)
        assert [segment.style for segment in after] != [segment.style for segment in before]
        assert after.text == before.text
