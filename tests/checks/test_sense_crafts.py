"""Terms of music, accounts, medicine, building, ports, gardens and games: one is not another."""

import pytest

from align.checks._clashes import clashes, is_firm
from align.model import Bead, Pair

TERMS = (
    ("رفع الصوت ربع تون", "He raised it by a quarter-tone", "He raised it by a semitone"),
    ("سُجّلت الذمم الدائنة", "Payables were entered", "Receivables were entered"),
    ("راجعوا قسط الإهلاك", "They went over the depreciation", "They went over the consumption"),
    ("حُقن بمضادٍّ للتخثّر", "He was given a blood thinner", "He was given a thrombolytic"),
    ("كان المرض مزمنًا وهو مرض مزمن", "It was a chronic illness", "It was an acute illness"),
    ("سقف من الخرسانة المسلّحة", "A roof of reinforced concrete", "A roof of precast concrete"),
    ("رصدوا هزّةً ارتداديّة", "They picked up an aftershock", "They picked up a foreshock"),
    ("وُضع قيد الإقامة الجبرية", "He was put under house arrest", "He was put in solitary"),
    ("استدعى وكيلًا ملاحيًّا", "He sent for a shipping agent", "He sent for a stevedore"),
    ("رأى طرد النحل", "He saw the swarm", "He saw the drone"),
    ("اعتمدوا الري بالرشّ", "They used sprinklers", "They used drip irrigation"),
    ("صبغته بالقرمز", "She dyed it with cochineal", "She dyed it with indigo"),
    ("ثوبٌ من الدمقس", "A gown of damask", "A gown of taffeta"),
    ("أحرقوا اللبان", "They burned frankincense", "They burned camphor"),
    ("شربت البابونج", "She drank camomile", "She drank fenugreek"),
    ("لعبوا الدومينو", "They played dominoes", "They played draughts"),
    ("كان ربيبها", "He was her stepson", "He was her stepfather"),
    ("مشى في صحن الكنيسة", "He walked down the nave", "He walked round the apse"),
    ("باع قنطارًا", "He sold a quintal", "He sold an ounce"),
)
NEAR = (
    ("مسح العرق بطرف قميصه", "He wiped off the sweat on his sleeve"),
    ("كسر الموج جانب المركب", "The sea stove in her side"),
    ("مات بائع الحليب في العيد", "The milkman died at the feast"),
    ("شُنق على الصاري", "He was hanged from the yard"),
)


def spoken(ar: str, en: str) -> bool:
    """Say whether the pair has an error of sense, without an encoder."""
    return any(is_firm(*each) for each in clashes(Pair(ar, en, Bead((0,), (0,)))))


@pytest.mark.parametrize(("ar", "right", "wrong"), TERMS)
def test_a_term_is_not_its_neighbour(ar: str, right: str, wrong: str) -> None:
    assert spoken(ar, wrong)
    assert not spoken(ar, right)


@pytest.mark.parametrize(("ar", "en"), NEAR)
def test_a_part_a_kind_and_a_compound_word_answer(ar: str, en: str) -> None:
    assert not spoken(ar, en)
