"""Constructions turned round or lost, and their faithful renderings."""

from __future__ import annotations

import pytest

from align.text.turns import turns_of

AMISS = (
    ("still", "لا يزال العم يعزف كل مساء", "The uncle had long since stopped playing"),
    ("hardly", "لا نكاد نسمع جرس الكنيسة", "We hear the church bell clearly"),
    ("seldom", "نادرًا ما يزور القاضي القرية", "The judge often visits the village"),
    ("not hesitating", "لم تتردد الممرضة في العودة", "The nurse hesitated to go back"),
    ("that … not", "قرر المهندس ألا يبيع الورشة", "The engineer resolved to sell the workshop"),
    ("but for", "لولا القمر لضل الرعاة", "Despite the moon the shepherds lost their way"),
    ("at most", "لا يتجاوز عمرها عشرين سنة", "She is more than twenty years old"),
    ("not until", "لم نغادر الخيمة حتى هدأت العاصفة", "We left the tent until the storm died down"),
    ("rumoured", "ويشاع أن المنجم مسكون", "It is proven that the mine is haunted"),
    ("perhaps", "ربما كان الجسر رومانيًا", "The bridge is Roman"),
    ("likely", "من المرجح أن اللوحة مقلدة", "The painting is undoubtedly a copy"),
    ("forced", "أُجبر المزارع على الرحيل", "The farmer chose to move away"),
    ("forbidden", "لا يجوز إيقاد النار هنا", "Fires need not be lit here"),
    ("tried to", "حاول الطباخ أن يطفئ الفرن", "The cook put out the oven"),
)
FAITHFUL = (
    ("لا يزال العم يعزف كل مساء", "Every evening the uncle goes on playing"),
    ("لا نكاد نسمع جرس الكنيسة", "The church bell barely reaches us"),
    ("نادرًا ما يزور القاضي القرية", "A visit from the judge is an uncommon thing in the village"),
    ("لم تتردد الممرضة في العودة", "The nurse went back at once"),
    ("قرر المهندس ألا يبيع الورشة", "The engineer resolved to keep the workshop"),
    ("لولا القمر لضل الرعاة", "Only the moon kept the shepherds from losing their way"),
    ("لا يتجاوز عمرها عشرين سنة", "She is twenty at most"),
    ("لم نغادر الخيمة حتى هدأت العاصفة", "We stayed in the tent until the storm died down"),
    ("ويشاع أن المنجم مسكون", "The mine is haunted, or so people whisper"),
    ("ربما كان الجسر رومانيًا", "The bridge may be Roman"),
    ("من المرجح أن اللوحة مقلدة", "The painting is in all probability a copy"),
    ("أُجبر المزارع على الرحيل", "The farmer had no choice but to move away"),
    ("لا يجوز إيقاد النار هنا", "It is forbidden to light fires here"),
    ("حاول الطباخ أن يطفئ الفرن", "The cook did his best to put out the oven"),
    ("قلما جاء دون أن يحمل كتابًا", "He nearly always came with a book"),
)


@pytest.mark.parametrize(("name", "ar", "en"), AMISS)
def test_a_construction_turned_round_or_lost_is_amiss(name: str, ar: str, en: str) -> None:
    assert name in {seen.turn.name for seen in turns_of(ar, en) if seen.amiss}


@pytest.mark.parametrize(("ar", "en"), FAITHFUL)
def test_a_free_rendering_of_a_construction_is_none(ar: str, en: str) -> None:
    assert not [seen.turn.name for seen in turns_of(ar, en) if seen.amiss]


def test_a_construction_is_quoted_on_both_sides() -> None:
    ar, en = "ما زال الحارس يغني", "The guard gave up singing"
    (seen,) = turns_of(ar, en)
    assert seen.wrong is not None
    assert (seen.ar.of(ar), seen.wrong.of(en)) == ("ما زال", "gave up")
