"""What the readers of opposites, amounts, modes and speech see, and what only looks like it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from align.text.antonyms import poles
from align.text.modality import Mode, modals
from align.text.quantifiers import Amount, quantifiers
from align.text.speech import FIRST, HE, OTHER, SHE, speeches

texts = st.one_of(
    st.text(),
    st.lists(
        st.sampled_from(
            ["قبل", "بعد", "كل", "بعض", "قد", "سوف", "قال", "لي", "before", "all", "most", "may", "I", "said"]
        )
    ).map(" ".join),
)


def sides(text: str, group: str) -> list[int]:
    found = poles(text, "ar" if not text.isascii() else "en")
    return [pole.side for pole in found if pole.group == group and pole.sure]


@pytest.mark.parametrize(
    "text", ["ارتفع السعر", "سترتفع الأسعار", "وبارتفاعها", "prices rose", "an increase"]
)
def test_a_rise_is_read_in_every_form(text: str) -> None:
    assert sides(text, "rise and fall") == [0]


def test_by_is_not_before() -> None:
    assert sides("كُتب من قبل مؤرخ", "before and after") == []


def test_left_of_leaving_is_no_direction() -> None:
    assert sides("he left the house", "right and left") == []
    assert sides("on the left of the house", "right and left") == [1]


@pytest.mark.parametrize(
    ("text", "amounts"),
    [
        ("معظم الناس", [Amount.MOST]), ("أكثر الناس", [Amount.MOST]), ("أكثر جمالًا", []), ("لكل طالب", [Amount.ALL]),
        ("ثلاثة كيلومترات ونصف", []), ("the most beautiful", []), ("most of the people", [Amount.MOST]),
        ("بعضهم البعض", []),
    ],
)  # fmt: skip
def test_amounts_and_superlatives_are_told_apart(text: str, amounts: list[Amount]) -> None:
    found = quantifiers(text, "ar" if not text.isascii() else "en")
    assert [share.amount for share in found if share.sure] == amounts


def test_nearly_all_is_known_on_either_side_of_the_word() -> None:
    assert [share.nearly for share in quantifiers("تقريبًا كل الناس", "ar") if share.sure] == [True]
    assert [share.nearly for share in quantifiers("كل الناس تقريبًا", "ar") if share.sure] == [True]


@pytest.mark.parametrize(("text", "possible"), [("قد يصل", True), ("قد وصل", False), ("وقد تم ذلك", False)])
def test_qad_is_a_possibility_before_the_present_alone(text: str, possible: bool) -> None:
    found = [modal for modal in modals(text, "ar") if modal.sure and modal.mode is Mode.POSSIBLE]
    assert bool(found) == possible


def test_the_month_of_may_permits_nothing() -> None:
    assert not [modal for modal in modals("They met in May", "en") if modal.sure]


@pytest.mark.parametrize(
    ("text", "speaker", "listener"),
    [
        ("قال لي", HE, FIRST), ("قلت له", FIRST, OTHER), ("وقالت أمه", SHE, ""), ("أخبرني", HE, FIRST),
        ("I told him", FIRST, ""), ("she said to me", SHE, FIRST), ("the man told us", HE, FIRST),
    ],
)  # fmt: skip
def test_speaker_and_listener_are_read_from_the_form(text: str, speaker: str, listener: str) -> None:
    (speech,) = speeches(text, "ar" if not text.isascii() else "en")
    assert (speech.speaker, speech.listener) == (speaker, listener)


@given(texts)
def test_every_cue_points_inside_its_text(text: str) -> None:
    for language in ("ar", "en"):
        spans = [cue.span for cue in poles(text, language)]
        spans += [cue.span for cue in quantifiers(text, language)]
        spans += [cue.span for cue in modals(text, language)]
        spans += [cue.span for cue in speeches(text, language)]
        assert all(0 <= span.start < span.end <= len(text) for span in spans)
