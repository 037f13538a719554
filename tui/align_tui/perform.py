"""How an act is carried out at the screen: beside it when it takes a while, and what is shown afterwards."""

from __future__ import annotations

from collections.abc import Callable

from textual import work

from align.errors import AlignError, ReviewError
from align.review.session import Session

from .messages import Performed, Refused
from .view import Place, at_bead, changed, view
from .walk import Walk

Act = Callable[[Session], Session]


class Perform(Walk):
    """A desk where acts are carried out."""

    def perform(self, act: Act, said: str, *, busy: str = "", onward: int | None = None) -> None:
        """Do something that lasts.

        Args:
            act: What is done to the session.
            said: What the reviewer is told when it is done.
            busy: What it does that may take a while: the screen stays alive meanwhile.
            onward: The bead to go to afterwards; where something changed when not given.
        """
        if self.busy:
            self.say("Still at work on the last change; one moment.")
        elif not len(self.seen):
            self.say("There is no bead to work on.")
        elif busy:
            self.busy = busy
            self.say_status()
            self._perform_aside(act, said, onward)
        else:
            self._perform(act, said, onward)

    def _perform(self, act: Act, said: str, onward: int | None = None) -> None:
        try:
            self.post_message(Performed(act(self.session), said, onward))
        except AlignError as error:
            self.post_message(Refused(error))

    @work(thread=True, exclusive=True, group="acts")
    def _perform_aside(self, act: Act, said: str, onward: int | None) -> None:
        self._perform(act, said, onward)

    def on_performed(self, event: Performed) -> None:
        """Show how things stand after an act, with the eye on what changed."""
        before, self.session, self.busy = self.session, event.session, ""
        if self.leaving:
            return
        self.seen = view(self.session.collation)
        at = changed(before.collation, self.session.collation, self.place.bead)
        self.place = self._settled_place(at) if event.onward is None else at_bead(self.seen, event.onward)
        self.redraw()
        for warning in self.session.warnings[len(before.warnings) :]:
            self.tell(warning, timeout=15)
        self.say(event.said if self.session is not before else "Nothing to change; it is so already.")

    def _settled_place(self, at: int | None) -> Place:
        """Choose where to stand after an act: on what changed, at the next thing to settle there."""
        place = at_bead(self.seen, self.place.bead if at is None else at)
        findings = self.seen.findings[place.bead] if len(self.seen) else ()
        nothing_left = not any(finding.is_open for finding in findings)
        if place.bead == self.place.bead and nothing_left and self.place.finding < len(findings):
            return self.place
        return place

    def on_refused(self, event: Refused) -> None:
        """Say what went wrong and what to do about it."""
        self.busy = ""
        if self.leaving:
            return
        self.say_status()
        said = f"{event.error.message} {event.error.hint}".strip()
        self.say(f"Not done: {said}")
        if not isinstance(event.error, ReviewError):  # the disk, or constraints: more than a wrong key
            self.tell(said, title="Not done", severity="error", timeout=10)
