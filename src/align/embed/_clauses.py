"""Where a long sentence may be cut, judged on its tokens.

A clause here is what can be matched on its own against a sentence of the other language: it ends with punctuation
when there is any, and after a fixed number of tokens where a writer of long periods gives none.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

_PUNCTUATION = re.compile(r'[،؛,;:.!?؟…—–()«»“”"]')
_WORD = "\u2581"
"""How the tokenizer marks the first token of a word."""
_SHORTEST = 6
_LONGEST = 14
_REST = 5
"""Tokens: of a clause that ends with punctuation, of one that ends at any word, of what is left after a cut. A
sentence then has 2.3 clauses on average (demo corpus), near what a translator makes of it."""


def clause_starts(tokens: Sequence[str]) -> list[int]:
    """Return the first token of every clause, ascending, 0 first.

    Args:
        tokens: The tokens of one sentence, with its marks of beginning and end.
    """
    starts = [0]
    last = len(tokens) - 1
    for here in range(1, last - _REST):
        length = here + 1 - max(1, starts[-1])
        at_word = tokens[here + 1].startswith(_WORD)
        stopped = length >= _SHORTEST and _PUNCTUATION.search(tokens[here]) is not None
        if at_word and (stopped or length >= _LONGEST):
            starts.append(here + 1)
    return starts
