"""Given names put for others that differ from them in little: Sulayman for سلمان, Mounira for منية."""

from __future__ import annotations

from collections.abc import Iterator

from align.checks._base import Context
from align.checks._ledger import Ledger, accepted
from align.checks._seen import Seen
from align.text.given import another, given_names, is_given, spelt
from align.text.names import arabic
from align.text.names_find import Name
from align.text.words import Token


def mistaken(seen: Seen, known: Ledger, context: Context) -> Iterator[tuple[Name, Token]]:
    """Yield English names, each with the Arabic name whose place it takes.

    A name that sounds like its Arabic is held against the spellings of both; one that sounds like nothing in the
    Arabic, nor in other passages, was put for the only given name there that the English has not.
    """
    for at, name in enumerate(seen.names):
        word = seen.owner.get(at)
        if word is None:
            strange = not (name.common or name.opening or name.latin in known.english)
            word = _only_left(seen, name) if strange or name.led else None
        elif another(word.plain, name.latin) is None:
            continue
        if word is not None and not (context.names and accepted(word.plain, name.text, context.names)):
            yield name, word


def bare(word: str) -> str:
    """Return a listed name without its conjunction; empty where an article or a preposition may make it a noun."""
    rest = word[1:] if word[:1] in ("و", "ف") and spelt(word[1:], "") is not None else word
    return rest if arabic(rest) in given_names() else ""


def _only_left(seen: Seen, name: Name) -> Token | None:
    if not is_given(name.latin) or any(spelt(word.plain, name.latin) for word in seen.words):
        return None
    taken = {word.start for word in seen.owner.values()}
    left = [
        word
        for word in seen.words
        if word.start not in taken
        and spelt(bare(word.plain), name.latin) is False
        and not any(spelt(word.plain, other.latin) for other in seen.names)
    ]
    return left[0] if len(left) == 1 else None
