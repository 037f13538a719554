"""Moving about the desk: from finding to finding, by search, by number, by what is listed."""

from __future__ import annotations

from textual import work

from .desk import Desk
from .grid import BeadGrid
from .messages import Found
from .modals import Ask
from .view import Filter, Place, at_bead, listed, matches, step


class Walk(Desk):
    """A desk one can look about at."""

    _searched = ""

    def travel(self, place: Place | None, otherwise: str) -> None:
        """Go to a place, listing all beads when the filter hides it; or say why not."""
        if place is None:
            self.say(otherwise)
            return
        if place.bead not in listed(self.seen, self.filter):
            self.filter = Filter.ALL
        self.place = place
        self.say("")
        self.redraw()

    def on_bead_grid_moved(self, event: BeadGrid.Moved) -> None:
        """Show the bead the cursor has come to."""
        self.say("")
        self.stand(at_bead(self.seen, event.bead))

    def action_next_finding(self) -> None:
        """Go to the next open finding."""
        self.travel(step(self.seen, self.place, 1), "No open finding after this one; p goes back.")

    def action_previous_finding(self) -> None:
        """Go to the open finding before."""
        self.travel(step(self.seen, self.place, -1), "No open finding before this one; n goes on.")

    def action_other_finding(self) -> None:
        """Take up the next finding of this bead."""
        findings = self.seen.findings[self.place.bead] if len(self.seen) else ()
        if findings:
            self.stand(Place(self.place.bead, (self.place.finding + 1) % len(findings)))

    def action_filter(self) -> None:
        """List other beads."""
        self.filter = self.filter.next
        rows = listed(self.seen, self.filter)
        if rows and self.place.bead not in rows:
            self.place = at_bead(self.seen, next((bead for bead in rows if bead > self.place.bead), rows[-1]))
        self.redraw()
        self.say(f"Listing {self.filter}: {len(rows)} beads")

    def action_search(self) -> None:
        """Ask what to look for, and go to the next bead that has it."""
        self.ask(Ask("Search both texts", self.painter, value=self._searched), self._search)

    def _search(self, wanted: str) -> None:
        self._searched = wanted
        self._look_for(wanted)

    @work(thread=True, exclusive=True, group="search")
    def _look_for(self, wanted: str) -> None:
        self.post_message(Found(wanted, matches(self.seen, wanted)))

    def on_found(self, event: Found) -> None:
        """Go to the next bead that has what was looked for."""
        found = event.beads
        if not found:
            self.say(f"Nowhere found: {event.wanted}")
            return
        at = next((n for n, bead in enumerate(found) if bead > self.place.bead), 0)
        self.travel(at_bead(self.seen, found[at]), "")
        self.say(f"{at + 1} of {len(found)} beads with “{event.wanted}”; / Enter goes on")

    def action_go_to_bead(self) -> None:
        """Ask for the number of a bead and go there."""
        self.ask(Ask("Go to bead", self.painter, say=f"1 to {len(self.seen)}"), self._go_to)

    def _go_to(self, number: str) -> None:
        if number.isdecimal() and 1 <= int(number) <= len(self.seen):
            self.travel(at_bead(self.seen, int(number) - 1), "")
        else:
            self.say(f"There is no bead {number}.")
