"""Which words of one side stand for which words of the other, and which stand for none."""

from __future__ import annotations

from align.embed._base import Encoder
from align.match.correspond import Correspondence, Counterpart, Matcher
from align.model import Pair

__all__ = ["Correspondence", "Counterpart", "Matcher", "correspond"]


def correspond(pair: Pair, encoder: Encoder) -> Correspondence:
    """Return the correspondence of one pair on its own; use a `Matcher` for a document."""
    return Matcher((pair,), encoder).of(pair)
