"""How number words add up, in either language: ones, tens, hundreds, then a magnitude, then again."""

from __future__ import annotations

from dataclasses import dataclass, replace
from fractions import Fraction
from typing import Literal

Role = Literal["figure", "one", "ten", "tens", "hundred", "hundreds", "scale", "scales"]


@dataclass(frozen=True, slots=True)
class Part:
    """What one word or figure adds to a number."""

    role: Role
    """one 1-9; ten: ten itself and the teens; tens 20-90; hundred: the word 100; hundreds: 200-900 in one
    word; scale 1,000 and up; scales: two of a scale in one word."""
    value: Fraction
    ordinal: bool = False
    also: tuple[Fraction, ...] = ()


@dataclass(frozen=True, slots=True)
class Sum:
    """A number read so far: whole magnitudes, and what stands below the next one."""

    total: Fraction = Fraction(0)
    below: Fraction = Fraction(0)
    scale: int = 0
    """The magnitude read last; 0 before the first."""
    last: Role | None = None
    ordinal: bool = False
    also: tuple[Fraction, ...] = ()

    @property
    def value(self) -> Fraction:
        """What it amounts to."""
        return self.total + self.below

    def plus(self, part: Part, joined: bool) -> Sum | None:
        """Return the sum with one more part, or None when the part begins another number.

        Args:
            part: What the next word says.
            joined: Whether "and" (و) stands before it.
        """
        grown = self._scaled(part, joined) if part.role in ("scale", "scales") else self._below(part, joined)
        if grown is None:
            return None
        also = part.also if self.last is None else ()
        return replace(grown, last=part.role, ordinal=self.ordinal or part.ordinal, also=also)

    def _below(self, part: Part, joined: bool) -> Sum | None:
        if self.last is None:
            return replace(self, below=part.value)
        if self.scale and self.last in ("scale", "scales"):
            fits = part.value < self.scale and part.role != "figure"
            return replace(self, below=part.value) if fits else None
        return replace(self, below=self._grown(part, joined)) if self._fits(part, joined) else None

    def _fits(self, part: Part, joined: bool) -> bool:
        """Say whether ones, tens and hundreds may follow one another so; old Arabic begins with the ones."""
        one = self.last == "one"
        classical = joined and self.last in ("one", "ten", "tens") and 10 < self.below < 100
        return {
            "figure": False,
            "one": self.last in ("tens", "hundred", "hundreds"),
            "ten": (one and not joined) or self.last in ("hundred", "hundreds"),
            "tens": (one and joined) or self.last in ("hundred", "hundreds"),
            "hundred": (one and not joined and self.below < 10) or (classical and part.value == 100),
            "hundreds": classical,
        }.get(part.role, False)

    def _grown(self, part: Part, joined: bool) -> Fraction:
        return self.below * 100 if part.role == "hundred" and not joined else self.below + part.value

    def _scaled(self, part: Part, joined: bool) -> Sum | None:
        size = int(part.value)
        count = Fraction(2 if part.role == "scales" else 1)
        if self.last is None:
            return replace(self, total=count * size, scale=size)
        if self.below and not joined and part.role == "scale" and (not self.scale or size < self.scale):
            return replace(self, total=self.total + self.below * size, below=Fraction(0), scale=size)
        if joined and not self.scale and 100 < self.below < 1000 and size == 1000:
            return replace(self, total=self.below + count * size, below=Fraction(0), scale=1)  # ومئتين وألف
        if not self.below and joined and size < self.scale:
            return replace(self, total=self.total + count * size, scale=size)
        if not self.below and not joined and size > self.scale and part.role == "scale":
            return replace(self, total=self.total * size, scale=self.scale * size)
        return None
