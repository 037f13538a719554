"""Who speaks to whom, as far as verbs and pronouns say: قال لي is "he said to me", قلت له "I said to him"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from align.model import Language, Span
from align.text.words import Token, lexicon, tokens

FIRST, HE, SHE, THEY, OTHER = "I", "he", "she", "they", "someone"


@dataclass(frozen=True, slots=True)
class Speech:
    """A verb of speech with what its form tells of speaker and listener."""

    span: Span
    speaker: str
    """I (or we), he, she, they; "someone" where a noun or name speaks or the form leaves it open."""
    listener: str
    """I (or we), someone; empty where no listener is named."""


_FORMS = {
    FIRST: lexicon(
        "قلت قلنا اقول نقول اجبت اجبته اجبتها اجبتهم قلتها سالته سالتها سالتهم اخبرته اخبرتها اخبرتهم اخبرناه "
        "حدثته حدثتها رددت سالناه فقلت صحت همست هتفت ناديت ذكرت شرحت اوضحت اكدت سالت اعلنت اضفت اخبرت حدثت "
        "ناديته حكيت رويت وعدته وعدتها ابلغته ابلغتها طمانته اجبناه ساجيب ساقول سنقول نسال اساله"
    ),
    HE: lexicon(
        "قال يقول اجاب يجيب اضاف اخبرني اخبرنا اجابني سالني حدثني حدثنا قالها همس هتف صاح يقولها اجابه اجابها "
        "ساله سالها اخبره اخبرها ناداني رد تابع سيقول ابلغني وعدني امرني"
    ),
    SHE: lexicon("قالت تقول اجابت اضافت اخبرتني سالتني حدثتني اجابتني ردت نادتني تابعت ستقول ابلغتني وعدتني"),
    THEY: lexicon(
        "قالوا يقولون اجابوا قالوها سالوني اخبروني سالوا ردوا حدثوني يقولان قالا قالتا اخبروه سالوه"
    ),
}
"""Forms whose person the spelling settles; سألتُ and سألتْ are written alike and count as a possible I."""
_STEMS = lexicon(
    "اخبر سال اجاب حدث ابلغ وعد امر نصح حذر شكر عاتب لام هنا طمان كلم خاطب نبه اعلم انبا اطلع افهم ذكر اقنع استحلف "
    "استجوب استشار كلف وبخ ودع بشر صارح فاتح انذر اتهم استاذن استفسر ناشد عير هدد"
)
"""Verbs of saying that take the listener for their object: أخبرني, أخبرتني, أخبروني."""
_TO = lexicon("كتب همس حكي حك روي رو شرح اعترف شكا شك اشتكي اشتك باح اقسم ترجم بعث ارسل قرا")
"""Verbs of saying that lead the listener in with a preposition."""
_LONG_STEMS = lexicon("نادا اوصا نها عزا دعا رجا نعا حيا")
"""The same, of those that end in a long vowel: ناداني, نادتني."""
_OPEN = lexicon("سالت سالته سالتها سالتهم اخبرته اخبرتها اخبرتهم حدثته حدثتها ذكرت اكدت اوضحت اعلنت اخبرت حدثت "
                "نادته كتبت كتبنا شكوت طلبت اقسمت اعترفت اشتكيت ترجمت امرت نصحت حذرت شكرت عاتبت لمت كلمت خاطبت ناشدت "
                "رجوت اوصيت "
                "نهيت دعوت وعدت ابلغت اتهمت هددت استشرت نبهت رددنا طلبنا كتبته امرته امرتها امرتهم شكرته شكرتها عاتبته "
                "عاتبتها نصحته نصحتها حذرته حذرتها كلمته كلمتها "
                "شرحت رددت همست هتفت صحت ناديت وعدته وعدتها ابلغته ابلغتها طمانته")  # fmt: skip
"""I or she."""
_TO_ME = lexicon("لي لنا علي علينا الي الينا")
_TO_OTHERS = lexicon("له لها لهم لهما لهن عليه عليها عليهم")
_ME_INSIDE = re.compile(r"(?:ني|ونا|تنا|رنا|ثنا)$")
_REACH = 3
_PASSIVE = re.compile(r"[وف]?َ?(?:أُ(?:مر|خبر|بلغ|علم|نذر|نبئ)|سُئل|نُصح|وُعد|كُلّف|طُلب|حُذّر|دُعي|اتُّهم|نُبّه|نُهي)ْ?تُ?$")
"""I was told, asked, ordered, with the vowel written that says so."""
_EN = re.compile(
    r"\b(?P<who>I|we|he|she|they)\s+(?:(?:then|also|used|to|had|have|would|will|once|always|just|only|again|simply|later"
    r"|often|even|soon|finally|have|has|ve)\s+){0,3}"
    r"(?:said|say|says|told|tell|tells|asked|answered|replied|cried|whispered|shouted|added|exclaimed|ask|reply|"
    r"answer|retorted|explained|remarked|wrote|ordered|commanded|informed|notified|promised|begged|urged|warned|advised"
    r"|thanked|reproached|scolded|blamed|rebuked|confided|confessed|let(?=\s(?:\w+\s){1,5}know\b)|instructed|implored"
    r"|assured|reminded|swore|gave\s(?:\w+\s){1,4}to\sunderstand|broke\sthe\snews|questioned|consulted|accused)"
    r"\b(?:\s+to)?(?:\s+(?P<whom>me|us)\b)?",
    re.IGNORECASE,
)
_NOUN_EN = re.compile(
    r"(?:\b(?P<said>[A-Za-z'’-]+)\s+(?:said|told|says|tells|asked|answered|replied|added)\b"
    r"|\b(?:said|says|asked|answered|replied|added|whispered|shouted)\s+(?:(?:the|my|his|her|our|their|an?)\s(?P<by>\w+)|(?:the|a|an|my|his|her|[A-Z])\w*))"
    r"(?:\s+to)?(?:\s+(?P<whom>me|us)\b)?"
)
_ME_EN = re.compile(
    r"\b(?:to|told|tell|tells|asked|ask|asks|answered|informed|assured|telling|asking|ordered|commanded|promised|begged"
    r"|urged|warned|advised|thanked|reproached|scolded|blamed|rebuked|instructed|implored|reminded|let|letting|gave"
    r"|giving|begging|begs|ordering|on|from|of|upon|with|for|by|before|wrote|writing|sent|made|had|questioned|took"
    r"|called|consulted|accused|at|taught|showed|heard|let|left) (?:me|us)\b"
    r"|\bI (?:was|had been|have been|am|heard|learned|learnt|got|received|had (?:it|this|word|a letter)|understood)\b"
    r"|\b(?:my|our) (?:ear|ears|advice|opinion|order|orders|name)\b",
    re.IGNORECASE,
)
_MEN = lexicon("father man boy brother son uncle grandfather husband king prince monk nephew gentleman")
_WOMEN = lexicon("mother woman girl sister daughter aunt grandmother wife queen princess nun niece lady")
_WHO = {"i": FIRST, "we": FIRST, "he": HE, "she": SHE, "they": THEY}


@lru_cache(maxsize=8192)
def speeches(text: str, language: Language) -> tuple[Speech, ...]:
    """Find the verbs of speech in a text whose speaker can be told, in order.

    Example:
        >>> [(speech.speaker, speech.listener) for speech in speeches("ثم قال لي الشيخ", "ar")]
        [('he', 'I')]
        >>> [(speech.speaker, speech.listener) for speech in speeches("Then I told the old man", "en")]
        [('I', '')]
    """
    return _arabic(tokens(text)) if language == "ar" else _english(text)


def _arabic(words: tuple[Token, ...]) -> tuple[Speech, ...]:
    found = []
    for at, word in enumerate(words):
        bare = word.folded[1:] if word.folded[:1] in ("و", "ف") and len(word.folded) > _REACH else word.folded
        who = next((who for who, forms in _FORMS.items() if bare in forms), None) or _told_me(word, bare)
        if word.text.endswith(("تِ", "تَ")):
            continue
        near = [other.folded for other in words[at + 1 : at + 1 + _REACH]]
        if _PASSIVE.match(word.text) or (who is None and _written_to_me(words, at, bare)):
            who, bare = THEY if _PASSIVE.match(word.text) else SHE if bare.endswith("ت") else HE, ""
        to_me = (
            not bare
            or bool(_ME_INSIDE.search(bare) or _PASSIVE.match(word.text))
            or any(other in _TO_ME for other in near[:2])
        )
        if who is None:
            continue
        listener = FIRST if to_me else OTHER if any(other in _TO_OTHERS for other in near) else ""
        found.append(Speech(word.span, OTHER if bare in _OPEN else who, listener))
    return tuple(found)


def _written_to_me(words: tuple[Token, ...], at: int, bare: str) -> bool:
    """Say whether a verb has me for whom it is said to: كتب إليّ."""
    after = words[at + 1] if at + 1 < len(words) else None
    return (
        bare.removesuffix("ت") in _TO and after is not None and after.plain in ("إلي", "لي", "إلينا", "لنا")
    )


def _told_me(word: Token, bare: str) -> str | None:
    """Return who speaks to me by the form of a verb: he in نصحني, she in نصحتني; nobody named in أُمرتُ."""
    for ending, who in (("تني", SHE), ("وني", THEY), ("ني", HE)):
        stem = bare.removesuffix(ending)
        if stem != bare and (stem in _STEMS or (stem + "ا" if ending != "ني" else stem) in _LONG_STEMS):
            return who
    return THEY if _PASSIVE.match(word.text) else None


def _english(text: str) -> tuple[Speech, ...]:
    found = []
    for match in _EN.finditer(text):
        listener = FIRST if match["whom"] else ""
        found.append(Speech(Span(*match.span()), _WHO[match["who"].lower()], listener))
    for match in _NOUN_EN.finditer(text):
        if not any(one.span.start < match.end() and match.start() < one.span.end for one in found):
            found.append(Speech(Span(*match.span()), _sex(match), FIRST if match["whom"] else ""))
    return tuple(sorted(found, key=lambda speech: speech.span.start))


def _sex(match: re.Match[str]) -> str:
    """Return he or she where a noun for a man or a woman speaks: said her father."""
    noun = (match["said"] or match["by"] or "").lower()
    return HE if noun in _MEN else SHE if noun in _WOMEN else OTHER


def addresses_me(text: str) -> bool:
    """Say whether an English text has anything said to its speaker: told me, said to us."""
    return bool(_ME_EN.search(text))
