"""What an Arabic verb says of who acts and who is acted on, and which parties of the English fit there."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from align.checks._readings import light
from align.text.acts import Act
from align.text.acts_ar import ArabicAct, clause_start
from align.text.acts_forms import Form, Verb, Who, arabic_forms
from align.text.acts_phrases import Party
from align.text.names import SAME, nearness
from align.text.parties import TWO_WORDS, arabic_keys, keys_at
from align.text.words import lexicon

_JOINING = lexicon("ابو ابا ابي ابن بن بنت ام عبد ال السيد السيده الشيخ الدكتور الدكتوره")
"""Words before a name that belong to it."""
_NONE = Who("")
_OWN = re.compile("^(?!ال).{2,}(?:ه|ها|هم|نا|ي)$")
"""A noun with a pronoun joined to it: an object where it follows the subject."""
_FIVE = re.compile("(?:ابا|اخا)(?:ه|ها|هم|هن|نا|ك|كم)")
"""His father and his brother, as an object."""
_ACCUSATIVE = ("ًا", "اً", "ًى")
_LEADS_IN = lexicon("ان بان لان لكن لعل ليت كان اما")
"""Words whose noun is the subject of the verb after it (كأن, where it stands first in its clause)."""
_COMMAS, _ASIDE = ("،", ",", "—", "–"), 9
"""Marks about an aside, and its most words."""
_LONGEST = 3
"""Words of a noun and its owner."""


@dataclass(frozen=True, slots=True)
class Slot:
    """What the Arabic says of who acts, or of who is acted on."""

    who: Who = _NONE
    """Empty where nothing is said."""
    holder: Party | None = None
    """The party of the English whose Arabic noun stands here."""
    noun: int | None = None
    """Place of a noun that is here but stands for no party of the English."""

    @property
    def empty(self) -> bool:
        """Whether nothing at all is known."""
        return not self.who.person and self.holder is None and self.noun is None


Places = Callable[[ArabicAct, Party], set[int]]
"""Says where the Arabic words stand that name a party of the English."""


def slots(ar: ArabicAct, form: Form, verb: Verb, en: Act, find: Places | None = None) -> tuple[Slot, Slot]:
    """Return what the Arabic says of subject and other party, in the light of the two parties of the English."""
    parties = [party for party in (en.agent, en.other) if party and not party.pronoun]
    places = {id(party): (find or _places)(ar, party) for party in parties}
    shared = set.intersection(*places.values()) if len(places) > 1 else set()
    owner = {at: party for party in parties for at in places[id(party)] - shared}
    led = {**ar.led, **{at: _lead(ar, at, party) for at, party in owner.items() if _lead(ar, at, party)}}
    after = [at for at in range(ar.at + 1, ar.last) if ar.bare(at) and at not in led]
    before = [
        at for at in range(ar.at - 1, ar.first - 1, -1) if ar.bare(at) and at in owner and at not in led
    ]
    if ar.words[ar.first].folded == "ان" and not before and ar.first - 1 in owner and ar.first < ar.at:
        before = [ar.first - 1]
    if not before and (aside := _across(ar, owner)) is not None:
        before = [aside]
    led_at = next(
        (at for at in range(ar.at + 1, ar.last) if at in owner and led.get(at) in verb.places), None
    )
    other = _other(ar, form, verb)
    if led_at is not None:
        other = Slot(other.who, owner[led_at])
    about = _relative(ar, form, verb, owner)
    if about:
        return about
    if _is_topic(ar, form, owner, after, before) and form.object:
        return _held(after[0], owner, form.subject.gender), _held(before[0], owner, form.object.gender)
    topic = None if before or form.object or form.subject.person != "3" or ar.said else _topic(ar)
    named = next((at for at in after if at in owner), None)
    told = topic is not None and named is not None
    lacking = bool(other.empty and "o" in verb.places)
    subject, objects = (topic, named) if told else _nouns(ar, form, owner, after, before, lacking)
    if objects is not None and other.empty and "o" in verb.places:
        other = _held(objects, owner, "")
    return (Slot(form.subject) if subject is None else _held(subject, owner, form.subject.gender)), other


def _across(ar: ArabicAct, owner: dict[int, Party]) -> int | None:
    """Return the place of the party before an aside that stands between it and its verb: خالي، رحمه الله، علّم."""
    closes = ar.first - 1
    if closes < 0 or ar.words[closes].text not in _COMMAS or ar.words[ar.at].folded[0] in "وف":
        return None
    opens = next(
        (at for at in range(closes - 1, max(-1, closes - _ASIDE), -1) if ar.words[at].text in _COMMAS), None
    )
    if opens is None:
        return None
    found = next((at for at in (opens - 1, opens - 2) if at in owner), None)
    first = clause_start(ar.words, opens - 1)
    words = ar.words[first : found or first]
    verbs = any(arabic_forms(word) and not (light(word) or arabic_keys(word.folded)) for word in words)
    return None if verbs else found


def _is_topic(
    ar: ArabicAct, form: Form, owner: dict[int, Party], after: list[int], before: list[int]
) -> bool:
    """Say whether a noun before a verb is what its pronoun means, and the one after it the subject."""
    if form.object is None or form.object.person != "3" or not before or after[:1] != [ar.at + 1]:
        return False
    return after[0] in owner and owner[after[0]] is not owner[before[0]]


def _relative(ar: ArabicAct, form: Form, verb: Verb, owner: dict[int, Party]) -> tuple[Slot, Slot] | None:
    """Return subject and object of a clause about a noun, where its pronoun or its lack tells which it is."""
    about, after = ar.relative, ar.at + 1
    if about not in owner or form.subject.person != "3" or "o" not in verb.places:
        return None
    found = next((at for at in range(after, ar.last) if at in owner and ar.bare(at)), None)
    if found is None or owner[found] is owner[about]:
        return None
    if form.object is None:
        return _held(about, owner, form.subject.gender), _held(found, owner, "")
    return (_held(found, owner, ""), _held(about, owner, "")) if found == after else None


def _held(at: int, owner: dict[int, Party], gender: str) -> Slot:
    return Slot(Who("3", gender), owner.get(at), None if at in owner else at)


def _lead(ar: ArabicAct, at: int, party: Party) -> str:
    """Return the place letter of a preposition that is joined to a name: لسلمى."""
    first = ar.words[at].folded[0]
    if ar.led.get(at) or first not in "لب" or not party.names or party.names[0][0] in "lbp":
        return ""
    return "l" if first == "ل" else "b"


def _other(ar: ArabicAct, form: Form, verb: Verb) -> Slot:
    """Return who a joined pronoun says is acted on."""
    given = next((Slot(who) for place, who in ar.pronouns if place in ("l", "i")), None)
    if form.object and verb.group == "give" and given and verb.places & {"l", "i"}:
        return given
    if form.object and "o" in verb.places:
        return Slot(form.object)
    return next((Slot(who) for place, who in ar.pronouns if place in verb.places), Slot())


def _nouns(
    ar: ArabicAct, form: Form, owner: dict[int, Party], after: list[int], before: list[int], lacking: bool
) -> tuple[int | None, int | None]:
    """Return the places of the bare nouns that are subject and object.

    Args:
        ar: The act.
        form: The reading of its verb.
        owner: Place → the English party that is named there.
        after: Bare nouns after the verb.
        before: Bare nouns before it that name a party, the nearest first.
        lacking: The verb takes an object, and no pronoun is one.
    """
    after = [
        at
        for at in after
        if not (ar.words[at].folded in _JOINING and at + 1 in owner and owner[at + 1].names)
    ]
    first = next((at for at in after if at in owner), None)
    second = next(
        (at for at in after if at in owner and first is not None and owner[at] is not owner[first]), None
    )
    if form.subject.person != "3" or (ar.said and not form.object):
        return None, first
    if first is None or first != after[0]:
        many = form.subject.number in ("d", "p")
        near = after and after[0] == ar.at + 1 and not ar.words[after[0]].plain.endswith("ا")
        adjacent = after[0] if near and not before and not many else None
        owned = adjacent is not None and first == adjacent + 1 and _OWN.search(ar.words[first].folded)
        return (before[0] if before else adjacent), first if owned else None
    if _is_object(ar, first) or form.subject.number == "p":
        return (before[0] if before else None), first
    if before and owner[before[0]] is not owner[first]:
        return before[0], first
    if second is None and lacking:
        return None, None
    return first, second


def _topic(ar: ArabicAct) -> int | None:
    """Return the place of the noun that is the subject by what leads it in: أن رجلًا أخبر, أما الحارس فقد أيقظ.

    Nothing but its owner and particles stand between it and the verb, or another word may be the verb's.
    """
    lead, between = ar.words[ar.first].folded, range(ar.first + 1, ar.at)
    if lead.removeprefix("و").removeprefix("ف") not in _LEADS_IN:
        return None
    nouns = [at for at in between if not light(ar.words[at])]
    verbs = [
        at
        for at in nouns
        if not ar.bare(at) or (arabic_forms(ar.words[at]) and not arabic_keys(ar.words[at].folded))
    ]
    its = ar.at + 1 in ar.led and len(ar.words[ar.at + 1].folded) <= len("عليهم")
    return None if not nouns or len(nouns) > _LONGEST or verbs or its else nouns[0]


def _is_object(ar: ArabicAct, at: int) -> bool:
    """Say whether the ending of a noun shows that it is no subject: رجلاً, الفلاحين."""
    word = ar.words[at]
    if _FIVE.fullmatch(word.folded):
        return True
    many = word.folded.endswith("ين") and arabic_keys(word.folded[:-2] + "ون")
    return word.text.endswith(_ACCUSATIVE) or bool(many)


def _places(ar: ArabicAct, party: Party) -> set[int]:
    """Return where the Arabic words stand that name a party of the English."""
    found = set()
    for at, word in enumerate(ar.words):
        if not word.text[0].isalpha() or at == ar.at:
            continue
        if any(nearness(word.folded, name) <= SAME for name in party.names):
            found.add(at)
        elif party.keys & keys_at(ar.words, at):
            if not party.keys & TWO_WORDS:
                found.add(at)
            elif at and arabic_keys(ar.words[at - 1].folded) & {"son", "daughter"}:
                found.add(at - 1)
    return found


def suits(party: Party | None, slot: Slot, opposite: Slot) -> int:
    """Say whether an English party may be what a slot of the Arabic holds: 1 surely, 0 maybe, -1 surely not."""
    if party is None or slot.empty:
        if party is not None and opposite.holder is party:
            return -1
        return 0
    if slot.holder is not None:
        return 1 if slot.holder is party else -1
    if opposite.holder is party:
        return -1
    return _pronoun(party.who, slot, sure=party.pronoun, named=bool(party.names))


def _pronoun(who: Who, slot: Slot, *, sure: bool, named: bool) -> int:
    """Compare what person, gender and number say; nouns of English tell little of either."""
    there = slot.who
    if who.person != there.person:
        return -1 if there.person else 0
    if who.person != "3":
        return -1 if _differ(who.number, there.number) else 1
    many = who.gender and there.number in ("p", "d") and _differ(who.number, there.number)
    if slot.noun is not None:
        return -1 if named or _differ(who.gender, there.gender) else 0
    if _differ(who.gender, there.gender) or many:
        return -1
    same = who.gender == there.gender or (who.number == there.number == "p")
    return int(
        sure and bool(who.gender or who.number == "p") and same and not _differ(who.number, there.number)
    )


def _differ(one: str, other: str) -> bool:
    return bool(one and other) and one != other
