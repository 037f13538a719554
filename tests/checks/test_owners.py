"""Whose something is, whose looks do a thing to whom, and which party of a sentence is the subject."""

import pytest

from align.checks import Context, every_check
from align.model import Bead, Pair

AGENT = next(check for check in every_check() if check.id == "AGT001")
RELATIONS = {"ابن": "son", "أخو": "brother", "نائب": "deputy", "رسالة": "letter", "طلب": "request"}
OWNERS = {"الوزير": "minister", "القاضي": "judge", "التاجر": "merchant"}


def flagged(ar: str, en: str) -> bool:
    pair = Pair(ar, en, Bead((0,), (0,)))
    return any(AGENT.find(pair, Context(pairs=(pair,))))


@pytest.mark.parametrize("relation", RELATIONS)
@pytest.mark.parametrize("owner", OWNERS)
@pytest.mark.parametrize("other", OWNERS)
def test_an_owner_is_told_just_where_it_is_another(relation: str, owner: str, other: str) -> None:
    ar = f"وصل {relation} {owner} قبل {other} بيوم"
    noun, mine, next_ = RELATIONS[relation], OWNERS[owner], OWNERS[other]
    assert not flagged(ar, f"The {mine}'s {noun} arrived a day before the {next_}")
    assert not flagged(ar, f"The {noun} of the {mine} arrived a day before the {next_}")
    assert flagged(ar, f"The {next_}'s {noun} arrived a day before the {mine}") == (owner != other)


@pytest.mark.parametrize(
    ("ar", "right", "wrong"),
    [
        ("كان أبوها يعرف جدي", "Her father had known my grandfather", "My father had known her grandfather"),
        ("أزعجتني نظراتهم فخرجت", "Their looks annoyed me, and I left", "My looks annoyed them, and I left"),
        ("قُتل الحارس الذي طعن الأمير", "The guard who had stabbed the prince was killed",
         "The guard whom the prince had stabbed was killed"),
        ("كنتُ أنتظرها عند الجسر", "I used to wait for her by the bridge", "She used to wait for me by the bridge"),
        ("وكنت أمسك بيده", "I was holding his hand", "He was holding my hand"),
        ("وكّلت الشركة محاميا لمقاضاة البلدية", "The company appointed a lawyer to sue the municipality",
         "The municipality appointed a lawyer to sue the company"),
        ("بعد مقتل سليم على يد نجيب هربوا", "After Salim was killed by Najib they fled",
         "After Najib was killed by Salim they fled"),
        ("وبأمر من السلطان سُجن الشاعر", "By order of the sultan the poet was imprisoned",
         "By order of the poet the sultan was imprisoned"),
        ("كان يشبه أباه في مشيته", "He resembled his father in his gait", "His father resembled him in his gait"),
        ("ناداني من خلف الباب فلم أجبه", "He called me from behind the door, but I did not answer him",
         "I called him from behind the door, but he did not answer me"),
    ],
)  # fmt: skip
def test_parties_are_told_through_owners_relatives_bodies_and_nouns(ar: str, right: str, wrong: str) -> None:
    assert not flagged(ar, right)
    assert flagged(ar, wrong)
