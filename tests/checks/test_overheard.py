"""Names that only seem to be heard in the Arabic."""

import pytest

from align.checks import Context, _overheard
from align.checks._ledger import Same, ledger
from align.checks._overheard import overheard
from align.checks._replaced import Replaced
from align.checks._seen import Seen, seen_in
from align.model import Bead, Pair

ARABIC = "في الدقيقة الأخيرة سدد هارغريفز الكرة خارج المرمى"
CASES = [
    ("In the last minute Aguero shot the ball wide of the goal", 2.5, ["Aguero"]),
    ("In the last minute Aguero shot the ball wide of the goal", 1.5, []),
    ("In the last minute Hargreaves shot the ball wide of the goal", 2.5, []),
    ("In the last minute the defender shot the ball wide of the goal", 2.5, []),
]


@pytest.mark.parametrize(("english", "odds", "names"), CASES)
def test_a_loose_echo_accounts_for_nothing_beside_a_name_that_nothing_renders(
    english: str, odds: float, names: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def stranger(seen: Seen, *_: object) -> Replaced:
        word = next(each for each in seen.words if each.text == "هارغريفز")
        return Replaced(word, odds, sound=1.0, rare=7.0, strange=0.6, name=2.0)

    monkeypatch.setattr(_overheard, "replaced", stranger)
    pair = Pair(ARABIC, english, Bead((0,), (0,)))
    context = Context(pairs=(pair,))
    seen = seen_in(pair, context)
    found = overheard(seen, ledger(Same(context.pairs)), context)
    assert [seen.names[at].text for at, _ in found if not seen.names[at].opening] == names
