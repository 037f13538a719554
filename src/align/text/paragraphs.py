"""Lines to paragraphs: a line break ends a paragraph, except inside prose wrapped at a fixed width."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from align.model import Language, Span

_LINE = re.compile(
    r"[^\n\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]*+(?:\r\n|[\n\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]|$)"
)
_ITEM = re.compile(r"(?:[-*•·▪–—]|\(?(?:\d{1,3}|[ء-ي]|[A-Za-z])[.)\-])\s")
_FIRST_WORD = re.compile(r"\S{1,40}")
_TERMINAL = re.compile(r"[.?!؟…:؛][\W_]*$")
_INSIDE = re.compile(r"[.?!؟…][\"'”’»)]*+\s")
_TAIL = 8

NARROWEST: Final = 30
WIDEST: Final = 130
"""Nobody wraps prose outside these widths (characters); a longer line is a paragraph."""
FULL: Final = 0.85
"""A line is full when the next word would have made it longer than this share of the width."""
MANY: Final = 0.35
"""Share of line breaks that must come after a full line before a text counts as wrapped."""


@dataclass(frozen=True, slots=True)
class Line:
    """One line without its white space: `text[start:end]`."""

    start: int
    end: int
    indent: int
    full_with: int
    """Its length with one space and its own first word: what the line before would need to take that word."""
    item: bool
    terminal: bool
    inside: int
    """How many sentences seem to end within it."""
    lower: bool

    @property
    def length(self) -> int:
        """In characters."""
        return self.end - self.start


def paragraphs(text: str, language: Language) -> tuple[Span, ...]:
    """Return the paragraphs of a text: no white space around, nothing but white space between."""
    blocks = tuple(_blocks(text))
    width = _wrap_width(blocks, language)
    return tuple(
        span for block in blocks for span in (_wrapped(block, width) if width else _each_line(block))
    )


def _blocks(text: str) -> Iterator[list[Line]]:
    """Yield the runs of lines between blank lines."""
    block: list[Line] = []
    for match in _LINE.finditer(text):
        line = _line(text, match.start(), match.end())
        if line is not None:
            block.append(line)
        elif block:
            yield block
            block = []
    if block:
        yield block


def _line(text: str, start: int, end: int) -> Line | None:
    whole = text[start:end]
    body = whole.strip()
    if not body:
        return None
    indent = len(whole) - len(whole.lstrip())
    first = _FIRST_WORD.match(body)
    return Line(
        start=start + indent,
        end=start + indent + len(body),
        indent=indent,
        full_with=1 + (first.end() if first else 0),
        item=bool(_ITEM.match(body)),
        terminal=bool(_TERMINAL.search(body[-_TAIL:])),
        inside=len(_INSIDE.findall(body)),
        lower=body[0].islower(),
    )


def _wrap_width(blocks: Sequence[Sequence[Line]], language: Language) -> int:
    """Return the width at which the text was wrapped, in characters; 0 when its line breaks mean something.

    Wrapped prose has many full lines: the next word would not have fitted. Sentences end inside them
    far more often than at their ends, and in English the next line mostly goes on with a small letter.
    A text of one paragraph, one sentence or one verse a line fails at least one of these.
    """
    breaks = [(above, below) for block in blocks for above, below in pairwise(block) if not below.item]
    width = max((line.length for block in blocks if len(block) > 1 for line in block), default=0)
    if not NARROWEST <= width <= WIDEST:
        return 0
    full = [(above, below) for above, below in breaks if above.length + below.full_with >= FULL * width]
    ended = sum(above.terminal for above, _ in full)
    inside = sum(above.inside for above, _ in full)
    lower = sum(below.lower for _, below in full)
    if len(full) < max(1, MANY * len(breaks)) or (language == "en" and 2 * lower < len(full)):
        return 0
    if len(breaks) > 3:
        return width if inside >= max(1, ended) else 0
    return width if _reads_as_prose(blocks) else 0


def _reads_as_prose(blocks: Sequence[Sequence[Line]]) -> bool:
    """Tell whether the blocks of a very short text end like sentences and their inner lines do not."""
    several = [block for block in blocks if len(block) > 1]
    return all(block[-1].terminal and not any(line.terminal for line in block[:-1]) for block in several)


def _each_line(block: Sequence[Line]) -> Iterator[Span]:
    return (Span(line.start, line.end) for line in block)


def _wrapped(block: Sequence[Line], width: int) -> Iterator[Span]:
    start = block[0].start
    for above, below in pairwise(block):
        if not _goes_on(above, below, width):
            yield Span(start, above.end)
            start = below.start
    yield Span(start, block[-1].end)


def _goes_on(above: Line, below: Line, width: int) -> bool:
    """Tell whether the break between two lines of a wrapped text is only a space."""
    if below.item or below.indent > above.indent + 1:
        return below.item is False and below.lower
    needed = above.length + below.full_with
    return needed >= FULL * width or (not above.terminal and (below.lower or needed >= 0.6 * width))
