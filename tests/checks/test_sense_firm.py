"""Firm fields of law, state, army, money, faith, schools and press: one thing is not another."""

import pytest

from align.checks._clashes import clashes, is_firm, mixed_clashes
from align.model import Bead, Pair
from align.text.fields import firm, senses


def spoken(ar: str, en: str) -> bool:
    """Say whether the pair has an error of sense, without an encoder."""
    pair = Pair(ar, en, Bead((0,), (0,)))
    crossed = tuple(each for each in clashes(pair) if is_firm(*each))
    return bool(crossed or tuple(mixed_clashes(pair, crossed)))


WRONG = (
    ("رفضت المحكمة الدعوى المقامة على الشركة", "The court adjourned the action against the company"),
    ("ألغت المحكمة العليا القرار", "The high court upheld the decision"),
    ("وألزمهم القاضي بالدين بالتضامن", "The judge held them to the debt in equal shares"),
    ("جمّد القانون بدل الإيجار", "The law froze the security deposit"),
    ("دفع المحامي بأن الحق سقط بالتقادم", "The lawyer paid because the right was barred"),
    ("كان صاحب الخراج رجلًا قاسيًا", "The collector of the poll tax was a hard man"),
    ("سحبت الحكومة مشروع القانون", "The government submitted the bill"),
    ("عاد الجنود من الخنادق", "The soldiers came back from the barricades"),
    ("ارتفعت إيرادات المصنع", "The factory's profits rose"),
    ("رُسم أخوه شماسًا", "His brother was ordained a bishop"),
    ("كان خاله قنّاصًا في الجيش", "His uncle was a bugler in the army"),
    ("أقيم مأتم في دار المختار", "A wedding was held at the mukhtar's house"),
    ("كان الميراث حصانًا هرمًا", "The dowry was an old horse"),
    ("عُقد قرانهما في الصيف", "They were engaged that summer"),
    ("اتُّهم الصرّاف بالاختلاس", "The cashier was accused of arson"),
)
RIGHT = (
    ("رفضت المحكمة الدعوى المقامة على الشركة", "The court threw out the claim against the company"),
    ("ألغت المحكمة العليا القرار", "The high court set the decision aside"),
    ("وألزمهم القاضي بالدين بالتضامن", "The judge held each of them jointly liable for the debt"),
    ("جمّد القانون بدل الإيجار", "The law froze rents"),
    ("دفع المحامي بأن الحق سقط بالتقادم", "Counsel argued that the right was time-barred"),
    ("كان صاحب الخراج رجلًا قاسيًا", "The collector of the land tax was a hard man"),
    ("سحبت الحكومة مشروع القانون", "The government took the bill back"),
    ("سقطت الحكومة بعد حجب الثقة", "The government fell when it lost a vote of confidence"),
    ("كان خاله قنّاصًا في الجيش", "His uncle was an army marksman"),
    ("اتُّهم الصرّاف بالاختلاس", "The cashier was accused of helping himself to the funds"),
    ("فرّ من الجندية", "He ran away from the army"),
)


@pytest.mark.parametrize(("ar", "en"), WRONG)
def test_a_thing_of_a_firm_field_is_not_another(ar: str, en: str) -> None:
    assert spoken(ar, en)


@pytest.mark.parametrize(("ar", "en"), RIGHT)
def test_a_free_rendering_is_no_other_thing(ar: str, en: str) -> None:
    assert not spoken(ar, en)


def test_a_field_is_firm_by_its_mark_or_by_the_list() -> None:
    assert {"claim_ends", "officers"} <= firm()
    assert "body" not in firm()


def test_two_words_apart_settle_the_sense_of_the_first() -> None:
    assert senses("ردت محكمة البداية الدعوى", "ar")[0].sure == {("claim_ends", "dismiss")}
    assert not senses("ردت التحية", "ar")
