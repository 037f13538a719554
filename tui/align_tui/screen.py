"""The review screen: what a person decides, carried out by `align.review.session` and undone by it."""

from __future__ import annotations

import re
from functools import partial

from align.model import Finding, FindingStatus
from align.review import session as acts
from align.review.session import Session

from .modals import Ask, EditEnglish
from .painter import isolated
from .perform import Perform
from .view import listed

CHECKING, ALIGNING = "checking…", "aligning…"
AROUND = 3
"""Beads on either side of the one in hand that are offered for re-alignment."""
STOCK_REASONS = (
    "Says the same in other words",
    "The source itself is inconsistent",
    "Deliberate choice of the translator",
)


class ReviewScreen(Perform):
    """A desk one can decide at."""

    @property
    def finding(self) -> Finding | None:
        """The finding in hand."""
        findings = self.seen.findings[self.place.bead] if len(self.seen) else ()
        return findings[self.place.finding] if self.place.finding < len(findings) else None

    def action_confirm_pairing(self) -> None:
        """Confirm the bead and move on."""
        bead = self.place.bead
        onward = next((number for number in listed(self.seen, self.filter) if number > bead), bead)
        said = f"Confirmed bead {bead + 1} — u undoes"
        self.perform(lambda session: acts.confirm_bead(session, bead), said, onward=onward)

    def action_confirm_to_here(self) -> None:
        """Confirm all beads up to the one in hand."""
        bead = self.place.bead
        said = f"Confirmed every bead up to {bead + 1} — u undoes"
        self.perform(lambda session: acts.confirm_to(session, bead), said, busy="confirming…", onward=bead)

    def action_re_align(self) -> None:
        """Pair what is not confirmed anew."""
        said = "Re-aligned around what is confirmed — u undoes"
        self.perform(acts.realign, said, busy=ALIGNING)

    def action_re_align_range(self) -> None:
        """Ask for a range of beads and pair them anew."""
        last, bead = len(self.session.collation.beads), self.place.bead + 1
        around = f"{max(1, bead - AROUND)}-{min(last, bead + AROUND)}"
        question = Ask(
            "Re-align which beads?", self.painter, say=f"First and last, of 1 to {last}", value=around
        )
        self.ask(question, self._re_align_range)

    def _re_align_range(self, said: str) -> None:
        numbers = re.fullmatch(r"(\d+)(?:\s*[-–]\s*(\d+))?", said)
        if numbers is None:
            self.say("Say which beads as 12-15, or one as 12.")
            return
        first, last = int(numbers[1]), int(numbers[2] or numbers[1])
        within = range(first - 1, last)
        self.perform(
            lambda session: acts.realign(session, within),
            f"Re-aligned beads {first} to {last} — u undoes",
            busy=ALIGNING,
        )

    def action_unconfirm_pairing(self) -> None:
        """Take the confirmation back."""
        bead = self.place.bead
        self.perform(
            lambda session: acts.unconfirm_bead(session, bead), f"Bead {bead + 1} is open again — u undoes"
        )

    def action_confirm_error(self) -> None:
        """Confirm the finding in hand."""
        self._settle(FindingStatus.CONFIRMED, "", "Confirmed as an error: {name} — u undoes")

    def action_reopen(self) -> None:
        """Open the finding in hand again."""
        self._settle(FindingStatus.OPEN, "", "Reopened {name} — u undoes")

    def action_dismiss_finding(self) -> None:
        """Ask why, then dismiss the finding in hand."""
        if self.finding is None:
            self.say("No finding here; n goes to the next one.")
            return
        title = f"Dismiss {self.finding.name}: why is it no error?"
        question = Ask(title, self.painter, say=isolated(self.finding.message), offered=self._reasons())
        said = "Dismissed {name} — u undoes"
        self.ask(question, lambda reason: self._settle(FindingStatus.DISMISSED, reason, said))

    def _reasons(self) -> tuple[str, ...]:
        """Reasons given before, the latest known first, then common ones."""
        given = [f.reason for f in reversed(self.session.collation.findings) if f.reason]
        return tuple(dict.fromkeys([*given, *STOCK_REASONS]))[:8]

    def _settle(self, status: FindingStatus, reason: str, said: str) -> None:
        finding = self.finding
        if finding is None:
            self.say("No finding here; n goes to the next one.")
            return
        act = partial(acts.settle, fingerprint=finding.fingerprint, status=status, reason=reason)
        self.perform(act, said.format(name=finding.name))

    def action_edit_english(self) -> None:
        """Edit the English of the bead in hand."""
        numbers = self.seen.bead(self.place.bead).en if len(self.seen) else ()
        if not numbers:
            self.say("This bead has no English to edit; m merges it with the next.")
            return
        texts = self.session.collation.en.sentences
        row = self.seen.row(self.place.bead)
        sentences = [(number, texts[number].text) for number in numbers]
        self.app.push_screen(EditEnglish(row.ar, sentences, self.painter), self._edited)

    def _edited(self, drafts: list[tuple[int, str]] | None) -> None:
        if drafts is None:
            return
        if not drafts:
            self.say("Nothing was changed.")
            return

        def edit(session: Session) -> Session:
            for number, text in drafts:
                session = acts.edit_english(session, number, text)
            return session

        self.perform(edit, "Edited the English — u undoes", busy=CHECKING)

    def action_merge_with_next(self) -> None:
        """Join this bead and the next."""
        bead = self.place.bead
        said = f"Merged beads {bead + 1} and {bead + 2} — u undoes"
        self.perform(lambda session: acts.merge_beads(session, bead, bead + 1), said, busy=CHECKING)

    def action_split(self) -> None:
        """Ask where, then cut the bead in two."""
        if not len(self.seen):
            return
        bead, at = self.place.bead, self.seen.bead(self.place.bead)
        say = (
            f"{len(at.ar)} Arabic and {len(at.en)} English sentences. "
            "How many of each go to the first part? Arabic first: 1 1"
        )
        value = f"{min(1, len(at.ar))} {min(1, len(at.en))}"
        self.ask(
            Ask(f"Split bead {bead + 1}", self.painter, say=say, value=value),
            lambda answer: self._split(bead, answer),
        )

    def _split(self, bead: int, answer: str) -> None:
        counts = answer.split()
        if len(counts) != 2 or not all(count.isdecimal() for count in counts):
            self.say("Two numbers, please: Arabic sentences, then English.")
            return
        ar_at, en_at = map(int, counts)
        said = f"Split bead {bead + 1} — u undoes"
        self.perform(lambda session: acts.split_bead(session, bead, ar_at, en_at), said, busy=CHECKING)

    def action_mark_gap(self) -> None:
        """Say that the sides are not translations of each other."""
        bead = self.place.bead
        said = f"Bead {bead + 1} is a gap now — u undoes"
        self.perform(lambda session: acts.mark_gap(session, bead), said, busy=CHECKING)

    def action_comment(self) -> None:
        """Ask for a remark and keep it."""
        bead = self.place.bead
        question = Ask(f"Comment on bead {bead + 1}", self.painter)
        self.ask(
            question,
            lambda text: self.perform(lambda s: acts.comment(s, bead, text), "Comment kept — u undoes"),
        )

    def action_undo(self) -> None:
        """Take back the last act."""
        label = acts.undo_label(self.session)
        self.perform(acts.undo, f"Undone: {label} — U does it again", busy=CHECKING)

    def action_redo(self) -> None:
        """Do again what was undone."""
        label = acts.redo_label(self.session)
        self.perform(acts.redo, f"Redone: {label} — u undoes", busy=CHECKING)
