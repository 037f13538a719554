"""Documents with exact gold, made from sentence pairs by merging, dropping, inserting and moving sentences.

Each kind is built on the one before: `merged` joins neighbours on either side (12% of boundaries), `noisy` also drops
(6%) and inserts (3%) sentences on one side, `moved` also drops two to four runs of three to six sentences. `long` joins
nearly half of the Arabic boundaries and few of the English, as literature does.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from documents import Gold

from align.model import Bead, Sentence

KINDS = {"merged": (0.12, 0.12), "noisy": (0.12, 0.12), "moved": (0.12, 0.12), "long": (0.45, 0.06)}
"""Kind → share of boundaries joined in the Arabic and in the English."""
_PAIRS = 160
_ARTICLE = 14
_DROPPED, _INSERTED = 0.06, 0.03


@dataclass(slots=True)
class _Unit:
    """A bead while it is being made: the sentences of each side."""

    ar: list[str]
    en: list[str]


def synthetic(path: Path, kind: str, seed: int = 0) -> Iterator[Gold]:
    """Yield documents of one kind from a file of Arabic⇥English lines."""
    lines = [line.split("\t")[:2] for line in path.read_text("utf-8").splitlines() if line.count("\t")]
    pairs = [(ar.strip(), en.strip()) for ar, en in lines if ar.strip() and en.strip()]
    for number, first in enumerate(range(0, len(pairs) - _PAIRS // 2, _PAIRS)):
        chance = random.Random(f"{path.stem}/{kind}/{seed}/{number}")
        foreign = pairs[:first] + pairs[first + _PAIRS :]
        yield _document(f"{path.stem}-{kind}-{number}", pairs[first : first + _PAIRS], foreign, kind, chance)


def _document(
    name: str, pairs: list[tuple[str, str]], foreign: list[tuple[str, str]], kind: str, chance: random.Random
) -> Gold:
    units = _merged(pairs, KINDS[kind], chance)
    if kind in {"noisy", "moved"}:
        units = _noisy(units, foreign, chance)
    if kind == "moved":
        _drop_runs(units, chance)
    ar: list[Sentence] = []
    en: list[Sentence] = []
    beads = []
    for unit in units:
        numbers = []
        for side, texts in ((ar, unit.ar), (en, unit.en)):
            numbers.append(tuple(range(len(side), len(side) + len(texts))))
            side += [Sentence(text, 0, len(text), 0) for text in texts]
        if numbers[0] or numbers[1]:
            beads.append(Bead(numbers[0], numbers[1]))
    return Gold(name, tuple(ar), tuple(en), tuple(beads))


def _merged(pairs: list[tuple[str, str]], shares: tuple[float, float], chance: random.Random) -> list[_Unit]:
    """Join neighbours inside an article, each side by itself; a bead ends where both sides have a boundary."""
    units = [_Unit([pairs[0][0]], [pairs[0][1]])]
    for number, (ar, en) in enumerate(pairs[1:], 1):
        inside = number % _ARTICLE != 0
        join_ar, join_en = (inside and chance.random() < share for share in shares)
        if not (join_ar or join_en):
            units.append(_Unit([ar], [en]))
            continue
        for side, text, join in ((units[-1].ar, ar, join_ar), (units[-1].en, en, join_en)):
            if join:
                side[-1] += f" {text}"
            else:
                side.append(text)
    return units


def _noisy(units: list[_Unit], foreign: list[tuple[str, str]], chance: random.Random) -> list[_Unit]:
    out: list[_Unit] = []
    for unit in units:
        fate = chance.random()
        if fate < _DROPPED:
            unit.ar = []
        elif fate < 2 * _DROPPED:
            unit.en = []
        out.append(unit)
        for side in (0, 1):
            if foreign and chance.random() < _INSERTED:
                text = chance.choice(foreign)[side]
                out.append(_Unit([], [text]) if side else _Unit([text], []))
    return out


def _drop_runs(units: list[_Unit], chance: random.Random) -> None:
    for _ in range(chance.randint(2, 4)):
        side = chance.choice(("ar", "en"))
        first = chance.randrange(max(1, len(units) - 8))
        wanted = chance.randint(3, 6)
        for unit in units[first:]:
            if wanted <= 0:
                break
            if unit.ar and unit.en:
                wanted -= len(getattr(unit, side))
                setattr(unit, side, [])
