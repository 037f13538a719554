"""Who a text says it is, by person, by clefts, by prepositions and by comparatives."""

import pytest

from align.checks import Context, every_check
from align.checks._someone import someone
from align.model import Bead, Pair
from align.pipeline import encoder
from align.text.subjects import spoken

AGENT = next(check for check in every_check() if check.id == "AGT001")
SWAPPED = [
    ("كنت أحمل حقيبتها وكانت تمسك بيدي.", "She carried my bag and I held her hand."),
    (
        "كان يكتب لي الرسائل، وأقرأ له الصحف.",
        "I would write letters for him, and he would read me the papers.",
    ),
    ("هي التي سلّمت المفاتيح للشرطة.", "I was the one who handed the keys to the police."),
    ("أنا الذي كذبت عليه.", "It was he who lied to me."),
    ("نحن الذين دعوناهم إلى العشاء.", "It was they who invited us to dinner."),
    ("كان جدي هو من علّم القاضي لعب الشطرنج.", "It was the judge who taught my grandfather to play chess."),
    (
        "الشركة هي التي أخلّت بالعقد، لا المقاول.",
        "It was the contractor that broke the agreement, not the company.",
    ),
    (
        "وصلوا متعبين لأن المورّد أخلّ بمواعيد التسليم.",
        "They came tired because we failed to meet the supplier's deadlines.",
    ),
    ("رسالة من القائد إلى أمّه.", "A letter to the commander from his mother."),
    ("هدية من الملكة إلى طبيبها", "A gift to the queen from her physician"),
    ("كان المحاسب أطول من المدير بشبر.", "The manager was a hand taller than the accountant."),
    ("اقترض المصنع من المصرف مليونًا.", "The bank borrowed a million from the factory."),
    (
        "لا يحق للمالك أن يطالب المستأجر بأكثر من ذلك.",
        "The tenant has no right to demand more from the landlord.",
    ),
    ("كان تلاميذه أذكى منه.", "He was cleverer than his pupils."),
]
FAITHFUL = [
    ("كنت أحمل حقيبتها وكانت تمسك بيدي.", "I would carry her bag while she held on to my hand."),
    ("هو الذي سلّم المفاتيح للشرطة.", "It was he who handed the keys over to the police."),
    ("وهو الذي ذكرته لك أمس.", "It is he of whom I spoke to you yesterday."),
    ("هذا هو الذي يكلّمني الآن.", "That is what I am talking to now."),
    (
        "الشركة هي التي أخلّت بالعقد، لا المقاول.",
        "It was not the contractor but the company that broke the agreement.",
    ),
    ("هدية من الملكة إلى طبيبها", "A gift to her physician from the queen"),
    ("كان المحاسب أطول من المدير.", "The manager was shorter than the accountant."),
    ("كان تلاميذه أذكى منه.", "His pupils were cleverer than he was."),
    ("لم تكن المديرة هي التي طردته، بل المالك.", "It was the owner who dismissed him, not the manageress."),
    ("ابنة الخباز تزوجت ابن الصياد.", "The fisherman's son married the baker's daughter."),
    ("بلغني أنه مات.", "I heard that he had died."),
    ("أعدّت لنا العجوز حساءً ساخنًا.", "We were given hot soup by the old woman."),
]


def told(ar: str, en: str) -> bool:
    mine = Pair(ar, en, Bead((0,), (0,)))
    return any(AGENT.find(mine, Context(pairs=(mine,), encoder=encoder())))


@pytest.mark.parametrize(("ar", "en"), SWAPPED)
def test_another_who_does_it_is_told(ar: str, en: str) -> None:
    assert told(ar, en)


@pytest.mark.parametrize(("ar", "en"), FAITHFUL)
def test_the_same_who_does_it_in_other_words_is_silent(ar: str, en: str) -> None:
    assert not told(ar, en)


def test_a_cleft_gives_its_subject_to_the_verb() -> None:
    said = [
        (each.verb.text, each.subject.who.person, each.cleft)
        for each in spoken("He was the one who had called.")
    ]
    assert said == [("called", "3", True)]


def test_a_passive_has_no_one_who_does_it() -> None:
    assert not spoken("I was called.")


def test_persons_look_like_someone_and_things_do_not() -> None:
    assert min(someone(word, encoder()) for word in ("undersecretary", "plumber", "northerners")) > 0
    assert max(someone(word, encoder()) for word in ("road", "letter", "deadlines")) < 0
