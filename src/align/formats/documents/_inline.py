"""Marks inside a Markdown paragraph: emphasis, links, code, tags."""

from __future__ import annotations

import re
from collections.abc import Iterator

from align.model import Span

_TOKEN = re.compile(
    r"(?P<escape>\\)(?=[!-/:-@\[-`{-~])"
    r"|(?P<note>\[\^[^\]\s]{1,80}\])"
    r"|(?P<open>!?\[)"
    r"|(?P<target>\](?:\((?:[^()\\]++|\\.|\([^()]{0,200}\)){0,60}+\)|\[[^\[\]]{0,200}\]))"
    r"|(?P<close>\])"
    r"|<(?P<address>(?:https?|ftp|mailto):[^<>\s]{1,2000})>"
    r"|(?P<tag></?[A-Za-z][^<>]{0,2000}>)"
    r"|(?P<mark>`+|\*+|~~|(?<![^\W_])_+|_+(?![^\W_]))"
)


def kept(text: str) -> Iterator[Span]:
    """Yield the stretches of a paragraph that are prose, in order.

    A link keeps its label, an image its description, `code` its words; a lone `*` between spaces is a star.
    """
    at = 0
    for gone in sorted(_gone(text)):
        if gone[0] > at:
            yield Span(at, gone[0])
        at = max(at, gone[1])
    if at < len(text):
        yield Span(at, len(text))


def _gone(text: str) -> Iterator[tuple[int, int]]:
    """Yield the stretches that are marks; the brackets of a link only once its target is seen."""
    labels: list[tuple[int, int]] = []
    at = 0
    while token := _TOKEN.search(text, at):
        at = token.end()
        kind = token.lastgroup
        if kind == "escape":
            yield token.span()
            at += 1  # the escaped character is prose
        elif kind == "open":
            labels.append(token.span())
        elif kind in {"target", "close"}:
            label = labels.pop() if labels else None
            if kind == "target" and label:
                yield label
                yield token.span()
        elif kind == "address":
            yield token.start(), token.start() + 1
            yield token.end() - 1, token.end()
        elif kind != "mark" or not _stands_alone(text, token.start(), token.end()):
            yield token.span()


def _stands_alone(text: str, start: int, end: int) -> bool:
    """Tell whether white space is on both sides."""
    return text[start - 1 : start].strip() == "" and text[end : end + 1].strip() == ""
