"""Markdown: headings, paragraphs, list items and table cells are prose; the marks around them are not.

Soft line breaks are spaces, as Markdown says; front matter, code blocks, comments, link targets and
HTML tags are left out. Every character kept knows where it stands in the file.
"""

from __future__ import annotations

import re
from array import array
from collections.abc import Iterator

from align.formats.documents._base import Format, Prose
from align.formats.documents._inline import kept
from align.model import Span

_LINE = re.compile(r"([^\r\n]*)(?:\r\n|\r|\n|$)")
_FRONT = re.compile(
    r"(---|\+\+\+)[ \t]*\r?\n(?:(?!(?:---|\.\.\.|\+\+\+)[ \t]*\r?$)[^\n]*\n)*?\1[ \t]*\r?(?:\n|$)", re.M
)
_FENCE = re.compile(r"\s{0,3}(?:>\s?)*\s*(`{3,}|~{3,})")
_RULE = re.compile(r"\s*(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,}|=+[ \t]*|-+[ \t]*)$")
_REFERENCE = re.compile(r"\s{0,3}\[(?!\^)[^\]]{1,200}\]:\s*\S")
_HEADING = re.compile(r"#{1,6}(?:[ \t]+|$)")
_HEADING_END = re.compile(r"(?:[ \t]#+|^#+)?[ \t]*$")
_QUOTE = re.compile(r"[ \t]{0,3}(?:>[ \t]?)+")
_ITEM = re.compile(r"(?:[-*+]|\d{1,9}[.)])[ \t]+(?:\[[ xX]\][ \t]+)?|\[\^[^\]\s]{1,80}\]:[ \t]*")
_TABLE_RULE = re.compile(r"[|:\-\s]+$")
_HARD_BREAK = re.compile(r"(?: {2,}|\\)$")


def prose(text: str) -> Prose:
    """Return the prose of a Markdown text, one paragraph a line with blank lines between."""
    written: list[str] = []
    origin: array[int] = array("q")
    for paragraph in _paragraphs(text):
        joined = " ".join(text[span.start : span.end] for span in paragraph)
        places = array("q")
        for span in paragraph:
            places.extend(range(span.start, span.end + 1))  # the last one is the line break, read as a space
        for span in kept(joined):
            written.append(joined[span.start : span.end])
            origin.extend(places[span.start : span.end])
        written.append("\n\n")
        origin.extend((paragraph[-1].end, paragraph[-1].end))
    return Prose("".join(written), origin)


def _paragraphs(text: str) -> Iterator[list[Span]]:
    """Yield each paragraph as the spans of its lines, without block marks."""
    open_lines: list[Span] = []
    quoted = 0
    for line in _lines(text):
        body = text[line.start : line.end]
        quote = _QUOTE.match(body)
        depth = quote[0].count(">") if quote else 0
        start = line.start + (quote.end() if quote else 0)
        content, alone, opens = _block(text, start, line.end)
        if open_lines and (opens or alone or not content or (depth != quoted and depth)):
            yield open_lines
            open_lines = []
        quoted = depth
        if alone:
            yield from ([span] for span in content)
        else:
            open_lines += content
            if content and _HARD_BREAK.search(body):
                yield open_lines
                open_lines = []
    if open_lines:
        yield open_lines


def _block(text: str, start: int, end: int) -> tuple[list[Span], bool, bool]:
    """Return the prose of one line, whether it is paragraphs of its own, and whether it starts one."""
    body = text[start:end].strip()
    if not body or _RULE.match(body) or _REFERENCE.match(body):
        return [], False, False
    start, end = _trimmed(text, start, end)
    heading = _HEADING.match(body)
    if heading:
        body = body[heading.end() :]
        last = _HEADING_END.search(body)
        span = Span(start + heading.end(), start + heading.end() + (last.start() if last else len(body)))
        return ([span] if span.start < span.end else []), True, True
    if body.startswith("|"):
        return _cells(text, start, end), True, True
    item = _ITEM.match(body)
    if item:
        start += item.end()
    span = Span(*_trimmed(text, start, end))
    content = [span] if span.start < span.end and not _RULE.match(text[span.start : span.end]) else []
    return content, False, item is not None


def _cells(text: str, start: int, end: int) -> list[Span]:
    """Return the cells of a table row; none for the row of dashes under the header."""
    if _TABLE_RULE.match(text[start:end]):
        return []
    cells, at = [], start
    for match in re.compile(r"(?<!\\)\||$").finditer(text, start, end):
        cell = Span(*_trimmed(text, at, match.start()))
        if cell.start < cell.end:
            cells.append(cell)
        at = match.end()
    return cells


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    body = text[start:end]
    left = len(body) - len(body.lstrip())
    return start + left, max(start + left, start + len(body.rstrip().removesuffix("\\")))


def _lines(text: str) -> Iterator[Span]:
    """Yield the lines outside front matter and fenced code; what is in a comment becomes an end of line."""
    front = _FRONT.match(text)
    at = front.end() if front else 0
    fence = ""
    for part in _outside_comments(text, at):
        for match in _LINE.finditer(text, part.start, part.end):
            mark = _FENCE.match(match[1])
            if fence:
                if mark and mark[1].startswith(fence) and match[1].strip(" \t>`~") == "":
                    fence = ""
            elif mark:
                fence = mark[1]
                yield Span(match.start(), match.start())
            elif match.end() > match.start():
                yield Span(match.start(1), match.end(1))


def _outside_comments(text: str, at: int) -> Iterator[Span]:
    while (opened := text.find("<!--", at)) >= 0 and (closed := text.find("-->", opened + 4)) >= 0:
        yield Span(at, opened)
        at = closed + 3
    yield Span(at, len(text))


FORMAT = Format(name="Markdown", endings=(".md", ".markdown"), prose=prose)
