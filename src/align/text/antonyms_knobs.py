"""What is turned up and what is turned down: sound, heat, flame and pitch; written out as in `directions_words`."""

from __future__ import annotations

from itertools import product

_RAISE = "رفع رفعت رفعوا يرفع ترفع يرفعوا نرفع ارفع ارفعي ارفعوا ترفعي برفع"
_LOWER = (
    "خفض خفضت خفضوا يخفض تخفض يخفضوا نخفض اخفض اخفضت اخفضوا خفضي اخفضي تخفضي بخفض خفف خففت يخفف تخفف خففي"
)
_WHAT = "صوت الصوت النار نار الحراره حراره درجه طبقه الطبقه الدوزان دوزان النغمه نغمه اللهب لهب الفتيل فتيل مستوي الضوء"
_KNOBS = "radio volume heat gas lamp wick sound television music flame light lights fire stove tv thermostat hob pitch"


def _arabic(verbs: str) -> str:
    return " ".join(f"={verb}_{what}" for verb, what in product(verbs.split(), _WHAT.split()))


def _english(way: str, lift: str) -> str:
    turned = (f"{verb}_the_{knob}_{way}" for verb, knob in product(("turn", "turned"), _KNOBS.split()))
    plain = (
        f"{verb}_{what}" for verb, what in product(("turn", "turned", "turning"), (f"{way}_the", f"it_{way}"))
    )
    tuned = f"tune_{way} tuned_{way} tuning_{way}"
    pitch = (f"{verb}_the_{what}" for verb, what in product(lift.split(), ("pitch", "volume", "tuning")))
    return " ".join((*turned, *plain, tuned, *pitch))


KNOBS = f"""
turning up and turning down
{_arabic(_RAISE)} ~رفع/رفع ~علي/علي ~زاد/زيد ~ارتفع/رتفع ~شد/شد | {
    _english("up", "raise raised")
} ~up ~rais* ~louder ~higher
{_arabic(_LOWER)} ~خفض/خفض ~اخفض/خفض ~وطا/وطئ ~انزل/نزل ~قلل/قلل ~خفف/خفف ~هدا/هدئ ~ارخي/رخي | {
    _english("down", "lower lowered drop dropped")
} ~down ~low* ~drop* ~quiet* ~soft* ~reduc*
"""
