"""What background work tells the screen."""

from __future__ import annotations

from textual.message import Message

from align.errors import AlignError
from align.review.session import Session


class Performed(Message):
    """An act is on disk, and this is how things stand now."""

    def __init__(self, session: Session, said: str, onward: int | None = None) -> None:
        super().__init__()
        self.session, self.said, self.onward = session, said, onward


class Found(Message):
    """A search has come to its end."""

    def __init__(self, wanted: str, beads: tuple[int, ...]) -> None:
        super().__init__()
        self.wanted, self.beads = wanted, beads


class Refused(Message):
    """An act could not be done; nothing has changed."""

    def __init__(self, error: AlignError) -> None:
        super().__init__()
        self.error = error
