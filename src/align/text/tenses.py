"""When a text says that something happens: done, still to come, about to be done, meant once, going on, a habit.

Only what is marked is told: an Arabic verb with سـ, سوف, لن, لم, قد, كان or سبق before it (`tenses_ar`); an English one
with an auxiliary, or whose form is that of the past (`tenses_en`).
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from align.model import Span
from align.text.words import Token


class Time(StrEnum):
    """When something is said to happen, named as it completes "is told as …"."""

    FUTURE = "still to come"
    NEVER = "not to come"
    MEANT = "meant once, and not done"
    NEAR = "about to be done"
    NEARLY = "about to be done then"
    DUE = "due to be done"
    MODAL = "possible"
    DONE = "done"
    UNDONE = "not done"
    SINCE = "done by now"
    BEFORE = "done before"
    THEN = "going on then"
    HABIT = "a habit of the past"
    NOW = "going on now"
    STATE = "so"
    WAS = "so then"
    ALWAYS = "true of now"


@dataclass(frozen=True, slots=True)
class Timed:
    """A verb and its time."""

    span: Span
    """Of the verb with what marks its time."""
    verb: Token
    time: Time
    sure: bool = True
    """False where the form may be a participle."""
