"""Temperatures of which one side names no scale, or another one: ٣٨٫٩ is 102 Fahrenheit."""

from __future__ import annotations

import re
from fractions import Fraction

from align.model import Pair
from align.text.numbers import Value

_HEAT_EN = re.compile(r"\b(?:temperatures?|fever\w*|degrees?|thermometer\w*|fahrenheit)\b|°", re.IGNORECASE)
_HEAT_AR = re.compile(r"حرار|درج|سخون|حمّ?ى|مئوي|محموم|برود|°")
_ZERO, _STEP, _OFF = 32, Fraction(9, 5), Fraction(1)
"""Fahrenheit at the freezing point, what a degree of Celsius is of it, and how far off a rounded one may be."""
_SCALES = ("", "celsius", "fahrenheit")


def is_heat(value: Value, other: Value, pair: Pair) -> bool:
    """Say whether two numbers are one temperature, one of them by Celsius and the other by Fahrenheit.

    A scale may be unsaid on either side where the texts speak of heat.

    «حرارته ٣٨٫٩» and "a temperature of 102" are such a pair.
    """
    if value.unit == other.unit != "" or not {value.unit, other.unit} <= set(_SCALES):
        return False
    if not (_HEAT_EN.search(pair.en) and (_HEAT_AR.search(pair.ar) or value.unit or other.unit)):
        return False
    return any(
        abs(one.value * _STEP + _ZERO - two.value) <= _OFF
        for one, two in ((value, other), (other, value))
        if one.unit != "fahrenheit" and two.unit != "celsius"
    )
