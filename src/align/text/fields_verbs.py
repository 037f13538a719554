"""Forms of a verb of the field tables that its two stems tell: its verbal noun, and its past with "she"."""

from __future__ import annotations

from align.text.words import lexicon

_SHORT = 3
"""Letters of a root in its plainest past."""
_WEAK = "ايو"
_OTHERS = lexicon("قلت بنت عدت كنت خفت نمت رمت صمت بت مت عشت لمت غبت حلت ذقت سقت")
"""Commoner words that are spelt like such a past: I said, a girl, I returned."""


def verbal_nouns(entry: str) -> tuple[str, ...]:
    """Return the noun of a derived verb, which its letters tell: تبخر/تبخر has تبخر, ابتلع/بتلع has ابتلاع.

    Example:
        >>> verbal_nouns("ابتلع/بتلع"), verbal_nouns("تكاثف/تكاثف"), verbal_nouns("طبخ/طبخ")
        (('ابتلاع',), ('تكاثف',), ())
    """
    past, *present = entry.removeprefix("~").split("/")
    if not present or len(past) <= _SHORT or past[-1] in _WEAK or "_" in entry:
        return ()
    if past[0] == "ت" and past == present[0]:
        return (past,)
    derived = past[0] == "ا" and len(past) > _SHORT + 1
    return (past[:-1] + "ا" + past[-1],) if derived else ()


def feminine_past(entry: str) -> tuple[str, ...]:
    """Return what the past of a verb that ends weak is with "she", where it is no form of a commoner word.

    Example:
        >>> feminine_past("رفا/رفو"), feminine_past("قلي/قلي")
        (('رفت',), ())
    """
    past, *present = entry.split("/")
    if not present or len(past) != _SHORT or past[-1] not in _WEAK or past[:-1] + "ت" in _OTHERS:
        return ()
    return (past[:-1] + "ت",)
