"""Words that seem to clash while other words answer them."""

import numpy as np
import pytest

from align.checks import Context, _elsewhere
from align.checks._clashes import clashes
from align.checks._elsewhere import told_elsewhere
from align.match import Correspondence
from align.match.words import Word
from align.model import Bead, Pair, Span

PAIR = Pair("باع القمح", "He sold barley", Bead((0,), (0,)))


def _words(text: str) -> tuple[Word, ...]:
    found, at = [], 0
    for part in text.split():
        start = text.index(part, at)
        at = start + len(part)
        found.append(Word(part, Span(start, at), part, True))
    return tuple(found)


@pytest.mark.parametrize(
    ("score", "ar_odds", "en_odds", "answered"),
    [
        (0.2, 0.0, 3.0, True),
        (0.2, 4.5, -1.0, True),
        (0.2, 2.2, 2.2, True),
        (0.2, 1.0, 1.0, False),
        (1.4, 2.2, 3.0, False),
    ],
)
def test_the_encoder_tells_who_has_another_counterpart(
    monkeypatch: pytest.MonkeyPatch, score: float, ar_odds: float, en_odds: float, answered: bool
) -> None:
    found = Correspondence(
        _words(PAIR.ar),
        _words(PAIR.en),
        np.array([[0.1, 1.5, 0.1], [0.1, 0.1, score]]),
        np.array([2.0, ar_odds]),
        np.array([0.0, 2.0, en_odds]),
    )
    monkeypatch.setattr(_elsewhere, "correspondence", lambda pair, context: found)
    ((ar, en),) = clashes(PAIR)
    assert told_elsewhere(PAIR, ar, en, Context(pairs=(PAIR,))) is answered


def test_without_an_encoder_a_clash_stays() -> None:
    ((ar, en),) = clashes(PAIR)
    assert not told_elsewhere(PAIR, ar, en, Context(pairs=(PAIR,)))
