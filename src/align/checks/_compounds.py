"""English words of an opposition that are part of a phrase with another sense: father's brother, two in the morning."""

from __future__ import annotations

import re

from align.text.antonyms import Pole

_KIN = re.compile(
    r"\b(?:father|mother|husband|wife|brother|sister|parent)['’]s (?:\w+ )?"
    r"(?:father|mother|brother|sister|son|daughter|wife|husband|side)|\b(?:maternal|paternal|half|step|great|-in-law)|-in-law"
)
_SMALL_HOURS = re.compile(
    r"\b(?:one|two|three|four|half past (?:one|two|three)|[1-4](?:[:.]\d\d)?)(?: o['’]clock)? in the morning"
)
_ELAPSED = re.compile(
    r"\b(?:(?:went|gone) by|passed|elapsed|(?:year|month|week|day|hour|minute|moment)s?|long|time|while"
    r"|quarter|half|five|ten|twenty)(?: more)? $"
)
"""Time that goes by before something, where the Arabic says after so long; and what is past the hour."""
_EARNINGS = re.compile(
    r"\blost (?:earning|profit|income|wage|revenue)s?|(?:earning|profit|income|wage|revenue)s? lost"
)
"""What might have been earned."""
_DOWN = re.compile(r"(?: \w+){1,3}? down\b")
"""Lifted her down."""
_TO = re.compile(r"(?:\W+\w+){0,2}\W+to\b")
"""Lost to those who won."""
_PHRASE = 30
"""Characters about a word in which a phrase may settle its sense."""


def compound(pole: Pole, text: str) -> bool:
    """Say whether an English word is part of a phrase with another sense."""
    near = text[max(0, pole.span.start - _PHRASE) : pole.span.end + _PHRASE].lower()
    before, word, after = (
        part.lower() for part in (text[: pole.span.start], pole.span.of(text), text[pole.span.end :])
    )
    return {
        "kin": lambda: bool(_KIN.search(near)),
        "before and after": lambda: bool(_ELAPSED.search(before)) and word in ("before", "past"),
        "raising and lowering": lambda: bool(_DOWN.match(after)),
        "rise and fall": lambda: word == "falls" and before.endswith("the "),
        "winning and losing": lambda: bool(_EARNINGS.search(near) or _TO.match(after)),
        "day and night": lambda: bool(_SMALL_HOURS.search(near)),
    }.get(pole.group, lambda: False)()
