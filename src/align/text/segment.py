"""Text to sentences with offsets: nothing is lost, nothing is changed."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence

from align.model import Language, Sentence, Span
from align.text import segment_ar, segment_en
from align.text.marks import TERMINALS, Mark, asides, is_list_marker, marks, separator_follows
from align.text.paragraphs import paragraphs

_SPEAKS = re.compile(r"[^\W_]")
_SPACE = re.compile(r"\s*+")
_LINES = re.compile(r"[^\r\n]+")
_NOTE = re.compile(r"\s*+\[[^\[\]]{1,40}+\]$")
_BLANK = re.compile(r"(?>\r\n|[\r\n])[^\S\r\n]*+[\r\n]")
_RULES = {"ar": segment_ar.ends, "en": segment_en.ends}


def segment(text: str, language: Language) -> tuple[Sentence, ...]:
    """Cut a text into sentences.

    Laws: spans are in order and disjoint; only white space lies outside them; `Sentence.text` is
    `text[start:end]` with each inner line break, and the white space around it, as one space.

    Args:
        text: Any text. Blank lines part paragraphs; single line breaks do too, unless the text is
            prose wrapped at a fixed width.
        language: Whose rules apply.

    Example:
        >>> [sentence.text for sentence in segment("جاء د. سالم. هل بقي؟ نعم!", "ar")]
        ['جاء د. سالم.', 'هل بقي؟', 'نعم!']
    """
    return tuple(
        Sentence(fold_breaks(span.of(text)), span.start, span.end, number)
        for number, paragraph in enumerate(paragraphs(text, language))
        for span in _sentences(text, paragraph, language)
    )


def each_line(text: str) -> tuple[Sentence, ...]:
    """Return every line that is not blank as one sentence; a blank line starts a paragraph."""
    found: list[Sentence] = []
    number, end = 0, 0
    for match in _LINES.finditer(text):
        body = match[0].strip()
        if not body:
            continue
        start = match.start() + match[0].index(body)
        if found and _BLANK.search(text, end, start):
            number += 1
        end = start + len(body)
        found.append(Sentence(fold_breaks(body), start, end, number))
    return tuple(found)


def fold_breaks(text: str) -> str:
    """Return `text` with each line break and the white space around it as one space."""
    lines = text.splitlines()
    return text if len(lines) < 2 else " ".join(filter(None, (line.strip() for line in lines)))


def _sentences(text: str, paragraph: Span, language: Language) -> Iterator[Span]:
    """Yield the sentences of one paragraph; a rest without letters, or a note in [ ], stays with the last."""
    start, cut = paragraph.start, 0
    for mark in _ends(text, paragraph, language):
        if cut:
            yield Span(start, cut)
            start = _SPACE.match(text, cut).end()  # type: ignore[union-attr]  # matches the empty string too
        cut = mark
    if cut and _SPEAKS.search(text, cut, paragraph.end) and not _NOTE.match(text, cut, paragraph.end):
        yield Span(start, cut)
        start = _SPACE.match(text, cut).end()  # type: ignore[union-attr]  # matches the empty string too
    yield Span(start, paragraph.end)


def _ends(text: str, paragraph: Span, language: Language) -> Iterator[int]:
    """Yield the offset after each mark that ends a sentence inside the paragraph."""
    ends = _RULES[language]
    brackets = asides(text, paragraph.start, paragraph.end)
    start = unread = paragraph.start
    speaks = False
    for mark in marks(text, paragraph.start, paragraph.end):
        speaks = speaks or _SPEAKS.search(text, unread, mark.start) is not None
        unread = mark.end
        if not speaks or separator_follows(mark) or not ends(text, mark):
            continue
        if is_list_marker(text, start, mark) or _is_aside(text, start, mark, brackets):
            continue
        yield mark.end
        start, speaks = mark.end, False


def _is_aside(text: str, start: int, mark: Mark, brackets: Sequence[tuple[int, int]]) -> bool:
    """Tell whether `?` or `!` stands in brackets that opened inside the sentence that starts at `start`."""
    if not brackets or text[mark.start] not in "?!؟":
        return False
    at = bisect_right(brackets, (mark.start, mark.start)) - 1
    if at < 0 or not brackets[at][0] < mark.start < brackets[at][1]:
        return False
    if any(character in TERMINALS for character in text[brackets[at][1] : mark.end]):
        return False
    return _SPEAKS.search(text, start, brackets[at][0]) is not None
