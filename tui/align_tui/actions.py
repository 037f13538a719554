"""Everything that can be done at the review screen: its id, its keys, and what it does.

One table feeds the key bindings, the footer, the command palette and the help.
"""

from __future__ import annotations

from dataclasses import dataclass

from textual.binding import Binding


@dataclass(frozen=True, slots=True)
class Action:
    """One thing a reviewer can do."""

    id: str
    """Stable name, for a keymap; `next-finding` runs `action_next_finding`."""
    keys: str
    """Textual key names, joined by commas; the first is the one shown."""
    shown: str
    """How the keys are written for people."""
    label: str
    """One or two words for the footer."""
    title: str
    """For the command palette and the help."""
    doc: str
    """What it does, in one sentence."""
    footer: bool = False

    @property
    def method(self) -> str:
        """The Textual action it runs."""
        return self.id.replace("-", "_")

    @property
    def binding(self) -> Binding:
        """How it hangs on its keys."""
        first = self.shown.split()[0]
        return Binding(self.keys, self.method, self.label, self.footer, first, id=self.id, tooltip=self.doc)


ACTIONS = (
    Action("next-finding", "n,right_square_bracket", "n ]", "Next", "Next open finding",
           "Go to the next finding nobody has settled, in reading order.", True),
    Action("previous-finding", "p,left_square_bracket", "p [", "Back", "Previous open finding",
           "Go to the finding before, if nobody has settled it."),
    Action("confirm-pairing", "c", "c", "Confirm", "Confirm the pairing",
           "Say that these sentences belong together; every later alignment keeps them so. Moves on.", True),
    Action("confirm-to-here", "greater_than_sign", ">", "To here", "Confirm every pairing up to here",
           "Say that all beads from the first to this one are paired right; one undo takes it back."),
    Action("unconfirm-pairing", "C", "C", "Unconfirm", "Take back the confirmation of the pairing",
           "Let the aligner decide about this bead again."),
    Action("confirm-error", "x", "x", "Error", "Confirm the finding as an error",
           "Say that the finding in hand is right: the English is wrong here.", True),
    Action("dismiss-finding", "d", "d", "Dismiss", "Dismiss the finding, with a reason",
           "Say that the finding in hand is no error; reports honour it and show the reason.", True),
    Action("edit-english", "e", "e", "Edit", "Edit the English",
           "Correct the English sentences of this bead; its findings are looked for again.", True),
    Action("undo", "u", "u", "Undo", "Undo the last act",
           "Take back the last act; this works across restarts.", True),
    Action("redo", "U,ctrl+r", "U Ctrl+R", "Redo", "Redo what was undone",
           "Do again what was just undone."),
    Action("reopen", "o", "o", "Reopen", "Reopen the finding",
           "Make a settled finding an open question again."),
    Action("other-finding", "tab", "Tab", "Other", "Next finding of this bead",
           "Take up the next finding of the same bead, settled or not."),
    Action("merge-with-next", "m", "m", "Merge", "Merge with the next bead",
           "Join this bead and the next into one."),
    Action("split", "s", "s", "Split", "Split the bead",
           "Cut this bead in two, between sentences."),
    Action("mark-gap", "g", "g", "Gap", "Mark as a gap",
           "Say that the two sides are not translations of each other."),
    Action("re-align", "R", "R", "Re-align", "Re-align what is not confirmed",
           "Pair all other sentences anew around the confirmed beads."),
    Action("re-align-range", "r", "r", "Range", "Re-align a range of beads",
           "Pair the sentences of the beads you name anew; all others stay as they are."),
    Action("comment", "semicolon", ";", "Comment", "Comment on the bead",
           "Note something about this bead in the decisions log."),
    Action("search", "slash", "/", "Search", "Search both texts",
           "Find a text on either side, whatever its vowel signs, spelling of alef or case; again goes on."),
    Action("go-to-bead", "colon", ":", "Go to", "Go to a bead by number",
           "Put the cursor on the bead of a number."),
    Action("filter", "f", "f", "Filter", "Change which beads are listed",
           "List all beads, those with open findings, or those not confirmed, in turn."),
    Action("change-bidi", "b", "b", "Arabic", "Change how Arabic is drawn",
           "Try the next way of drawing Arabic, if letters are apart or words run the wrong way."),
    Action("calibrate", "B", "B", "Calibrate", "Choose how Arabic is drawn, and keep it",
           "Look at one line drawn in three ways; the one you pick is kept for this terminal."),
    Action("change-layout", "v", "v", "Layout", "Change the layout",
           "Put the texts side by side, or the Arabic above the English."),
    Action("copy", "y", "y", "Copy", "Copy both texts",
           "Put the Arabic and the English of this bead on the clipboard, as written."),
    Action("scroll-down", "shift+down,right_curly_bracket", "} Shift+Down", "Scroll", "Scroll the text down",
           "Show more of a bead that is too long for its pane."),
    Action("scroll-up", "shift+up,left_curly_bracket", "{ Shift+Up", "Scroll", "Scroll the text up",
           "Go back up in a bead that is too long for its pane."),
    Action("notes", "exclamation_mark", "!", "Notes", "Notes on the texts and the decisions",
           "Show what found no place in today's texts, contradictions between people, and what was assumed."),
    Action("help", "question_mark,f1", "? F1", "Help", "Help",
           "Show every key and sign.", True),
    Action("quit", "q,ctrl+q", "q", "Quit", "Leave the review",
           "Leave; there is nothing to save, every act is on disk already.", True),
)  # fmt: skip
