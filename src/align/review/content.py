"""What a decision is about, told by content: a sentence is known by its text and its neighbours."""

from __future__ import annotations

import hashlib
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from align.model import Document


@lru_cache(maxsize=1 << 16)
def digest(text: str) -> str:
    """Return 16 hex digits that stay the same when only white space or composition differ.

    Example:
        >>> digest("two  words") == digest("two words")
        True
    """
    plain = unicodedata.normalize("NFC", " ".join(text.split()))
    return hashlib.sha256(plain.encode("utf-8", "surrogatepass")).hexdigest()[:16]


@dataclass(frozen=True, slots=True)
class Anchor:
    """One sentence as it stood when a person decided something about it."""

    text: str
    """As in the file, without any edit of the review."""
    hash: str
    prev: str = ""
    next: str = ""
    """Digests of the neighbours; empty at the ends of the text."""
    nth: int = 0
    """How many sentences with this text and these neighbours stood before it."""
    of: int = 1
    """How many sentences of the document had this text."""
    at: int = 0
    """Its number in the document then: a hint, never an address."""
    now: str = ""
    """Its text with the edit that was in force then; empty when there was none."""

    @property
    def key(self) -> str:
        """What makes two anchors the same sentence of the same text."""
        return f"{self.hash}.{self.prev}.{self.next}.{self.nth}"

    @property
    def shown(self) -> str:
        """The text the person saw."""
        return self.now or self.text


@dataclass(frozen=True, slots=True)
class Content:
    """The sentences a decision is about, each side in text order."""

    ar: tuple[Anchor, ...] = ()
    en: tuple[Anchor, ...] = ()


def texts_on_disk(document: Document, originals: Mapping[int, str]) -> tuple[str, ...]:
    """Return the sentences as the file has them: `originals` overrides those that are edited."""
    return tuple(originals.get(n, sentence.text) for n, sentence in enumerate(document.sentences))


def anchors(texts: Sequence[str], numbers: Iterable[int], now: Mapping[int, str]) -> tuple[Anchor, ...]:
    """Describe some sentences of a text so that they can be found again.

    Args:
        texts: Every sentence of the side, as on disk.
        numbers: 0-based numbers of the sentences to describe.
        now: Edited text of those that are edited.
    """
    hashes = [digest(text) for text in texts]
    copies: dict[str, list[int]] = {}
    for number, mark in enumerate(hashes):
        copies.setdefault(mark, []).append(number)

    def anchor(number: int) -> Anchor:
        mark, prev, following = around(hashes, number)
        same = copies[mark]
        twins = [n for n in same if n < number and around(hashes, n) == (mark, prev, following)]
        return Anchor(
            texts[number], mark, prev, following, len(twins), len(same), at=number, now=now.get(number, "")
        )

    return tuple(anchor(number) for number in numbers)


def around(hashes: Sequence[str], number: int) -> tuple[str, str, str]:
    """Return a sentence's digest and those of its neighbours before and after."""
    before = hashes[number - 1] if number > 0 else ""
    after = hashes[number + 1] if number + 1 < len(hashes) else ""
    return hashes[number], before, after
