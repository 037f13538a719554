"""Who does what to whom: what holds for every pair of parties, and the families of verbs."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from align.checks import Context, every_check
from align.model import Bead, Pair
from align.text.acts import english_acts
from align.text.acts_ar import arabic_acts
from align.text.acts_forms import arabic_forms
from align.text.words import tokens

AGENT, SPEAKER = (check for check in every_check() if check.id in ("AGT001", "SPK001"))
SUBJECTS = {"I": "سألت", "they": "سألوا", "she": "سألت"}
OBJECTS = {"him": "ه", "her": "ها", "them": "هم"}
SWAPPED = {"I": "me", "they": "them", "she": "her", "him": "he", "her": "she", "them": "they"}


def pair(ar: str, en: str) -> Pair:
    return Pair(ar, en, Bead((0,), (0,)))


def flagged(ar: str, en: str, *rest: tuple[str, str]) -> bool:
    mine = pair(ar, en)
    context = Context(pairs=(mine, *(pair(*each) for each in rest)))
    return any(list(check.find(mine, context)) for check in (AGENT, SPEAKER))


@pytest.mark.parametrize("subject", SUBJECTS)
@pytest.mark.parametrize("receiver", OBJECTS)
def test_pronouns_that_fit_are_never_told_and_turned_ones_are_where_they_differ(
    subject: str, receiver: str
) -> None:
    stem = SUBJECTS[subject].removesuffix("ا") if subject == "they" else SUBJECTS[subject]
    ar = f"{stem}{OBJECTS[receiver]} عن الطريق"
    assert not flagged(ar, f"{subject.capitalize()} asked {receiver} the way")
    differ = (subject, receiver) not in {("they", "them"), ("she", "her")}
    turned = f"{SWAPPED[receiver].capitalize()} asked {SWAPPED[subject]} the way"
    assert flagged(ar, turned) == differ


@pytest.mark.parametrize(
    ("ar", "right", "wrong"),
    [
        ("باع الفلاح القمح للتاجر", "The merchant bought the wheat from the farmer",
         "The merchant sold the wheat to the farmer"),
        ("طارد الذئب الراعي", "The shepherd was chased by the wolf", "The wolf was chased by the shepherd"),
        ("سلّم الوزير الرسالة إلى السفير", "The ambassador received the letter from the minister",
         "The minister received the letter from the ambassador"),
        ("أخبرت سلمى بدرًا بالأمر", "It was from Salma that Badr learned of it",
         "It was from Badr that Salma learned of it"),
        ("أعارني الجار حصانه", "I borrowed the neighbour's horse from him", "I lent him my horse"),
        ("اتّهمت الشركة المحامي", "The lawyer was accused by the company", "The lawyer accused the company"),
    ],
)  # fmt: skip
def test_verbs_of_two_sides_and_passives_are_turned_round_before_they_are_compared(
    ar: str, right: str, wrong: str
) -> None:
    assert not flagged(ar, right)
    assert flagged(ar, wrong)


def test_a_voice_that_only_the_english_has_is_told() -> None:
    assert flagged("سألها عن بيتها فقال: «بعيد.» ثم قال: «تعالي.»", '"Far," she said. Then she said, "Come."')
    assert not flagged("قالت: «بعيد.» فقال: «تعالي.»", '"Far," she said. "Come," he said.')


def test_a_known_name_put_for_another_is_told_and_a_first_name_for_a_surname_is_not() -> None:
    rest = (
        ("جاء بشير مساء", "Bashir came in the evening"),
        ("جاء سليم صباحا", "Salim came in the morning"),
        ("جاء سليم القاسمي", "Salim Qasimi came"),
    )
    assert flagged("قال بشير: «لا أعرف.»", '"I do not know," said Salim.', *rest)
    assert not flagged("قال سليم: «لا أعرف.»", '"I do not know," said Qasimi.', *rest)


def test_a_speaker_put_for_another_is_told_and_a_freer_word_for_the_same_is_not() -> None:
    assert flagged("قال القاضي: «سقط الحجر.»", '"The stone has fallen," said his son.')
    assert not flagged("قال القاضي: «سقط الحجر.»", '"The stone has fallen," said the magistrate.')


def test_a_verb_of_no_table_is_known_by_its_shape() -> None:
    assert flagged("وقد دغدغوني طويلا", "I tickled them for a long time")
    assert not flagged("وقد دغدغوني طويلا", "They tickled me for a long time")


def test_arabic_forms_say_who_acts_and_on_whom() -> None:
    (form,) = arabic_forms(tokens("وسلّموني")[0])
    assert (form.lemma, form.subject.number, form.object and form.object.person) == ("سلّم", "p", "1")
    assert {form.subject.person for form in arabic_forms(tokens("سألتُه")[0])} == {"1"}
    assert arabic_forms(tokens("سُئل")[0]) == ()


@given(st.text(alphabet="وفسألتهنياكمقبعدرضحشخط،. ُّ", max_size=60), st.text(max_size=60))
def test_any_text_can_be_read_and_acts_stand_inside_it(ar: str, en: str) -> None:
    assert all(0 <= act.first <= act.at < act.last for act in arabic_acts(ar))
    assert all(0 <= act.span.start < act.span.end <= len(en) for act in english_acts(en))
    list(AGENT.find(pair(ar, en), Context()))
    assert not list(AGENT.find(pair(ar, ""), Context()))
