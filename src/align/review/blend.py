"""Two changes of one sentence, made apart, put together where they do not touch."""

from __future__ import annotations

from difflib import SequenceMatcher
from itertools import pairwise

_Change = tuple[int, int, list[str]]


def blend(base: str, theirs: str, ours: str) -> str | None:
    """Return `base` with the changes of both, word by word; None when they touch.

    Example:
        >>> blend("He came on Monday .", "He came on Monday night .", "She came on Monday .")
        'She came on Monday night .'
        >>> blend("He paid 500 .", "He paid 50 .", "He paid 400 .") is None
        True
    """
    words = base.split()
    theirs_, ours_ = _changes(words, theirs.split()), _changes(words, ours.split())
    merged = sorted(ours_ + [change for change in theirs_ if change not in ours_], key=lambda c: (c[0], c[1]))
    for (_, end, _), (start, _, _) in pairwise(merged):
        if start <= end:
            return None
    for start, end, new in reversed(merged):
        words[start:end] = new
    return " ".join(words)


def _changes(old: list[str], new: list[str]) -> list[_Change]:
    matcher = SequenceMatcher(None, old, new, autojunk=False)
    return [(i, j, new[k:end]) for tag, i, j, k, end in matcher.get_opcodes() if tag != "equal"]
