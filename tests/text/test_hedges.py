"""Hedges that nothing on the other side answers, and the forms in which one side states a number aside."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from align.text.hedges import unanswered
from align.text.negation import Strength, cues


@pytest.mark.parametrize(
    ("ar", "en", "kind"),
    [
        ("قد يكون المتهم بريئا", "The accused is innocent", "possibility"),
        ("لعل الأمطار تتأخر", "The rains are late", "possibility"),
        ("كادت السفينة تغرق", "The ship sank", "all but happening"),
        ("أوشك الصبي أن يبكي", "The boy wept", "all but happening"),
        ("تزعم الشركة أنها دفعت", "The company has paid", "hearsay"),
        ("حاول أن يفتح الباب", "He opened the door", "attempt"),
        ("وصل القطار متأخرا", "The train probably came late", "possibility"),
        ("قتل الجندي الأسير", "The soldier allegedly killed the captive", "hearsay"),
    ],
)
def test_a_hedge_without_answer_is_found(ar: str, en: str, kind: str) -> None:
    assert [hedge.kind for hedge in unanswered(ar, en)] == [kind]


@pytest.mark.parametrize(
    ("ar", "en"),
    [
        ("قد يكون المتهم بريئا", "It is conceivable that the accused is innocent"),
        ("لعله نسي", "I think he forgot"),
        ("كادت السفينة تغرق", "The ship came close to sinking"),
        ("حاول أن يفتح الباب", "He struggled with the door"),
        ("وقد نشر الكتاب أمس", "The book came out yesterday"),
        ("قد تعلم الحرفة صغيرا", "He had learned the craft as a boy"),
        ("لم يجب أحد", "Nobody answered"),
    ],
)
def test_any_word_that_leaves_it_open_answers(ar: str, en: str) -> None:
    assert unanswered(ar, en) == ()


@given(st.text(max_size=60), st.text(max_size=60))
def test_every_hedge_stands_in_its_own_text(ar: str, en: str) -> None:
    for hedge in unanswered(ar, en):
        text = ar if hedge.language == "ar" else en
        assert 0 <= hedge.span.start < hedge.span.end <= len(text)


@pytest.mark.parametrize(
    "text",
    ["it was no wider than a palm", "he said nothing", "not exceeding ten", "none was finer than hers"],
)
def test_denials_that_the_arabic_may_do_without_are_not_plain(text: str) -> None:
    assert Strength.PLAIN not in {cue.strength for cue in cues(text, "en")}


@pytest.mark.parametrize(
    "text", ["فلم تنزل، ثم وضع حجرا فلم تنزل", "لم يفز لا هذا ولا ذاك", "لو جاء لما ذهبنا ولم نبق"]
)
def test_a_denial_said_twice_or_carried_on_counts_once(text: str) -> None:
    assert sum(cue.strength is Strength.PLAIN for cue in cues(text, "ar")) == 1


@pytest.mark.parametrize(
    ("ar", "en", "kind"),
    [
        ("تعهد الوزير بأن يزور القرية", "The minister visited the village", "promise"),
        ("كان ينوي أن يرد المال", "He paid the money back", "intention"),
        ("يجوز للشريك بيع حصته", "A partner sells his share", "permission"),
        ("لا شك في صدقه", "He tells the story", "certainty"),
        ("يستحسن أن تحفظ الأوراق", "The papers are kept here", "advice"),
        ("لو كان غنيا لاشترى البيت", "He was rich and he bought that house", "condition"),
    ],
)
def test_more_kinds_of_hedge_are_missed(ar: str, en: str, kind: str) -> None:
    assert kind in [hedge.kind for hedge in unanswered(ar, en)]
