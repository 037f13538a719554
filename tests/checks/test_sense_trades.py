"""Terms of crafts, sciences, healing and the house: a neighbour is told apart, a free rendering is let be."""

from __future__ import annotations

import pytest

from align.checks._clashes import clashes
from align.model import Bead, Pair
from align.text.fields import senses
from align.text.fields_firm import FIRM, WHOLE_FIELDS, leagues
from align.text.fields_verbs import feminine_past, verbal_nouns


def pair_of(ar: str, en: str) -> Pair:
    return Pair(ar, en, Bead((0,), (0,)))


@pytest.mark.parametrize(
    ("ar", "right", "wrong"),
    [
        (
            "تفقد أمي الخيوط كلها حين ينكسر المغزل.",
            "My mother loses every thread when the spindle snaps.",
            "My mother loses every thread when the shuttle snaps.",
        ),
        (
            "قال الطبيب إن العلة في الطحال لا في سواه.",
            "The trouble, said the doctor, lay in the spleen and nowhere else.",
            "The trouble, said the doctor, lay in the pancreas and nowhere else.",
        ),
        (
            "رفت العجوز الجورب تحت ضوء المصباح.",
            "Under the lamp the old woman darned the stocking.",
            "Under the lamp the old woman knitted the stocking.",
        ),
        (
            "الضفادع برمائيات تعيش في الماء واليابسة.",
            "Frogs are amphibians, at home in water and on dry land.",
            "Frogs are reptiles, at home in water and on dry land.",
        ),
        (
            "أنجبت الفرس مهرًا في ليلة ماطرة.",
            "One rainy night the mare gave birth to a foal.",
            "One rainy night the mare gave birth to a calf.",
        ),
        (
            "كان الحدّاد يطرق الحديد على السندان حتى يلين.",
            "The smith beat the iron on the anvil until it gave.",
            "The smith beat the iron on the bellows until it gave.",
        ),
        (
            "نصف قطر الدائرة خمسة أمتار.",
            "The circle has a radius of five metres.",
            "The circle has a diameter of five metres.",
        ),
        (
            "كتب الكيميائي أن المحلول قلوي.",
            "The chemist noted that the solution was alkaline.",
            "The chemist noted that the solution was acidic.",
        ),
        (
            "تساقطت بتلات الوردة على المفرش.",
            "The rose's petals dropped on to the tablecloth.",
            "The rose's thorns dropped on to the tablecloth.",
        ),
        (
            "كان يعاني من الأرق منذ وفاة زوجته.",
            "Ever since his wife's death he had slept badly.",
            "Ever since his wife's death he had suffered from dizziness.",
        ),
        (
            "صبّت القهوة من الدلّة في فناجين صغيرة.",
            "She poured the coffee from the pot into little cups.",
            "She poured the coffee from the ladle into little cups.",
        ),
        (
            "جلست القابلة قرب المرأة تمسح عرقها.",
            "The midwife sat beside the woman, wiping away the sweat.",
            "The midwife sat beside the woman, wiping away the blood.",
        ),
        (
            "حسب الفلكيون موعد الكسوف بالدقيقة.",
            "The astronomers worked out the hour of the solar eclipse to the minute.",
            "The astronomers worked out the hour of the lunar eclipse to the minute.",
        ),
        (
            "نحت البحر في الصخر الجيري كهوفًا.",
            "In the limestone the sea had carved caves.",
            "In the sandstone the sea had carved caves.",
        ),
        (
            "كان الوقّاد يلقم النار الفحم.",
            "The stoker fed coal to the fire.",
            "The conductor fed coal to the fire.",
        ),
        (
            "كانت القرية مشهورة بدبّاغيها.",
            "The village was famous for its tanners.",
            "The village was famous for its weavers.",
        ),
        (
            "لم تكن جدّتي تثق إلا بالقابلة العجوز.",
            "My grandmother trusted nobody but the old midwife.",
            "My grandmother trusted nobody but the old matchmaker.",
        ),
        (
            "ظلّت الشرانق معلّقة على أوراق التوت حتى أوائل الصيف.",
            "Until early summer the cocoons hung from the mulberry leaves.",
            "Until early summer the larvae hung from the fig leaves.",
        ),
        (
            "غطّت الطحالب بدن القارب فاحتاج إلى كشط.",
            "Weed had grown all over the hull, and the boat wanted scraping.",
            "Weed had grown all over the deck, and the boat wanted scraping.",
        ),
        (
            "لم يبق في القربة إلا جرعة ماء واحدة.",
            "There was but one mouthful of water left in the skin.",
            "There was but one mouthful of water left in the jar.",
        ),
        (
            "وقعت المركبة في مدار حول القمر.",
            "The craft went into orbit around the moon.",
            "The craft went into orbit around the sun.",
        ),
        (
            "تُعزى الظاهرة إلى انكسار أشعة الشمس في طبقات الهواء الساخن.",
            "The effect is put down to the refraction of sunlight in layers of hot air.",
            "The effect is put down to the reflection of sunlight in layers of hot air.",
        ),
        (
            "وضعت الخيّاطة كشتبانها في جيب المئزر.",
            "The seamstress dropped her thimble into her apron pocket.",
            "The seamstress dropped her scissors into her apron pocket.",
        ),
        (
            "تنتهي هذه الدراسة إلى أن متوسط العمر المتوقع ارتفع خمس سنوات.",
            "The study concludes that life expectancy has risen by five years.",
            "The study concludes that the birth rate has risen by five years.",
        ),
        (
            "تبيّن أن الحشرة من غمديات الأجنحة لا من الفراش.",
            "The insect turned out to belong to the Coleoptera, not the butterflies.",
            "The insect turned out to belong to the Diptera, not the butterflies.",
        ),
        (
            "قطّبت حاجبيها ولم تجب.",
            "She frowned and made no answer.",
            "She yawned and made no answer.",
        ),
        (
            "كان الطلق الناري قد أصاب فخذه.",
            "The bullet had struck him in the thigh.",
            "The bullet had struck him in the shoulder.",
        ),
    ],
)
def test_a_term_is_no_neighbour_of_its_field(ar: str, right: str, wrong: str) -> None:
    assert not list(clashes(pair_of(ar, right)))
    assert list(clashes(pair_of(ar, wrong)))


def test_a_word_that_renders_one_thing_does_not_render_another() -> None:
    pair = pair_of("أنجبت الفرس مهرا", "The mare gave birth to a calf")
    assert [ar.span.of(pair.ar) for ar, _ in clashes(pair)] == ["مهرا"]


def test_firm_fields_exist_and_leagues_join_them() -> None:
    assert WHOLE_FIELDS <= FIRM
    shared = leagues(frozenset({"leather_trades"})) & leagues(frozenset({"cloth_trades"}))
    assert len(shared) == 1


def test_verbs_tell_their_nouns_and_their_past_with_she() -> None:
    assert verbal_nouns("ابتلع/بتلع") == ("ابتلاع",)
    assert verbal_nouns("طبخ/طبخ") == ()
    assert feminine_past("رفا/رفو") == ("رفت",)
    assert feminine_past("قلي/قلي") == ()
    (found,) = senses("بالتكاثف", "ar")
    assert ("water_ways", "condense") in found.rows


def test_a_heavenly_body_before_another_capital_is_a_name() -> None:
    ar = "التقى الزعيمان على مدار خمسة أشهر"
    pair = Pair(ar, "The two leaders and Moon Jae-in met over five months", Bead((0,), (0,)))
    assert not any(en.span.of(pair.en) == "Moon" for _, en in clashes(pair))
