"""Places where a sentence could end: a mark with the quotes and brackets that close after it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from align.text.normalise import INVISIBLE
from align.text.run_together import HARAKAT

TERMINALS = ".?!؟…۔‽⁇⁈⁉"
_CLOSERS = r"\"'”’“‘»«›‹)\]}"
_REACH = 40  # no word that matters here is longer; keeps hostile text linear

# One mark or several, closers, note numbers; then what stands apart and cannot start a sentence:
# marks or closers after a space, as in «نعم ؟ !», and the (...) that says words were left out.
_MARK = re.compile(
    rf"[{TERMINALS}][{TERMINALS}{_CLOSERS}{INVISIBLE}{HARAKAT}]*+(?:\[\d{{1,3}}\]|[¹²³⁰⁴-⁹])*+"
    rf"(?:\s++(?:[{TERMINALS}»)\]]++|[(\[](?:…|\.{{2,4}})[)\]])(?=\s|$))*+"
)
_LAST_WORD = re.compile(r"[^\s()\[\]{}«»‹›“”„\"،؛,;:/–—]+$")
_LIST_MARKER = re.compile(r"[(\[]?(?:\d{1,3}|[ء-ي]|[A-Za-z]|[IVXivx]{2,5})[)\]]?")
_SEPARATORS = frozenset("،,؛;:")


@dataclass(frozen=True, slots=True)
class Mark:
    """A place where a sentence could end."""

    start: int
    end: int
    """The marks and their closers are `text[start:end]`."""
    stop: bool
    """True for one full stop, which may belong to a number or an abbreviation instead."""
    before: str
    """The word it follows, up to 40 characters, without brackets and quotes."""
    after: str
    """The next word and a little more, up to 40 characters; empty at the end of the paragraph."""
    glued: bool
    """True when no white space follows."""


def marks(text: str, start: int, end: int) -> Iterator[Mark]:
    """Yield the marks in `text[start:end]`, in order, but for one that closes the range."""
    for match in _MARK.finditer(text, start, end):
        at, past = match.span()
        if past == end:
            return
        word = _LAST_WORD.search(text, max(start, at - _REACH), at)
        after = text[past : min(end, past + _REACH)]
        yield Mark(
            start=at,
            end=past,
            stop=text[at] == "." and not any(mark in TERMINALS for mark in text[at + 1 : past]),
            before=word[0] if word else "",
            after=after.lstrip(),
            glued=not after[0].isspace(),
        )


def separator_follows(mark: Mark) -> bool:
    """Tell whether a comma or its like comes next, so that the sentence goes on."""
    return mark.after[:1] in _SEPARATORS


def is_list_marker(text: str, start: int, mark: Mark) -> bool:
    """Tell whether the sentence so far is only `1`, `٣`, `أ` or `IV`: the full stop belongs to a list."""
    return (
        mark.stop
        and mark.start - start < 8
        and bool(_LIST_MARKER.fullmatch(text[start : mark.start].strip()))
    )


def asides(text: str, start: int, end: int) -> tuple[tuple[int, int], ...]:
    """Return the outermost bracketed stretches of `text[start:end]`, of less than 400 characters."""
    found: list[tuple[int, int]] = []
    open_at: list[int] = []
    for match in re.compile(r"[()]").finditer(text, start, end):
        if match[0] == "(":
            open_at.append(match.start())
        elif open_at:
            opener = open_at.pop()
            while found and found[-1][0] > opener:
                found.pop()
            if match.end() - opener < 400:
                found.append((opener, match.end()))
    return tuple(found)
