"""The English forms of the verbs that two parties share, regular and not."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from align.text.acts_forms import Verb, table


@dataclass(frozen=True, slots=True)
class EnglishForm:
    """What one English word says when it is a form of some verbs."""

    lemma: str
    verbs: tuple[Verb, ...]
    past: bool
    participle: bool
    base: bool
    ing: bool


_DOUBLED = re.compile(r"^(?:[^aeiou]*[aeiou][bdgklmnprt]|admit|abduct|refer|permit|compel|expel)$")
_KEEP = frozenset(("reward", "fear", "hear", "order", "answer", "offer", "deliver"))


def _regular(base: str) -> tuple[str, str, str]:
    """Return the past, the s-form and the ing-form of a regular verb."""
    if _DOUBLED.match(base) and base not in _KEEP:
        return base + base[-1] + "ed", base + "s", base + base[-1] + "ing"
    if base.endswith("e"):
        ing = base + "ing" if base.endswith("ee") else base[:-1] + "ing"
        return base + "d", base + "s", ing
    if base.endswith("y") and base[-2] not in "aeiou":
        return base[:-1] + "ied", base[:-1] + "ies", base + "ing"
    return base + "ed", base + ("es" if base.endswith(("s", "sh", "ch", "x", "z")) else "s"), base + "ing"


@cache
def english_forms() -> dict[str, tuple[EnglishForm, ...]]:
    """Return English words in small letters → the verbs of the table they are forms of."""
    found: dict[str, dict[EnglishForm, None]] = {}
    for head, verbs in table()[1].items():
        base, *odd = head.split("/")
        past, third, ing = _regular(base)
        past, participle = odd if odd else (past, past)
        either = _regular(base)[0] if past.endswith("nt") else past
        for word in dict.fromkeys((base, past, participle, third, ing, either)):
            done = word == either
            form = EnglishForm(
                base, verbs, done or word == past, done or word == participle, word == base, word == ing
            )
            found.setdefault(word, {})[form] = None
    return {word: tuple(forms) for word, forms in found.items()}


@cache
def finite() -> frozenset[str]:
    """Return the words that are nothing but the past of a verb, so that no noun phrase has them: came, took."""
    heads = [head.split("/") for head in table()[1] if head.count("/") > 1]
    others = {word for base, _, participle in heads for word in (base, participle)}
    return frozenset(past for _, past, _ in heads) - others
