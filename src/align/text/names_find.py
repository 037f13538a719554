"""Where an English text names someone or something, as far as capitals and a list of common words can tell."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import pairwise
from pathlib import Path

from align.model import Span
from align.text.months import ENGLISH, WEEKDAYS_EN
from align.text.names import arabic, is_particle, latin
from align.text.words import Token, lexicon, tokens

_WORD = re.compile(r"(?:(?![\u0600-\u06ff])[^\W\d_])+(?:['’‘`ʿʾ](?:(?![\u0600-\u06ff])[^\W\d_])+)*")
_CONTRACTED = re.compile(r"['’](?:t|ve|ll|re|d|m)$", re.I)
_POSSESSIVE = re.compile(r"['’]s?$")
_OPENS = frozenset('.!?…:;"“”«»‘([—–*•')
_ENDINGS = (
    ("s", ""), ("es", ""), ("ies", "y"), ("ed", ""), ("ed", "e"), ("ing", ""), ("ing", "e"), ("er", ""), ("ers", ""),
    ("ly", ""), ("ship", ""), ("y", ""), ("men", "man"),
)  # fmt: skip
_ABSTRACT = (
    "ity", "ities", "tion", "tions", "ness", "ment", "ments", "ency", "ancy", "ism", "ist", "ists", "ship", "hood",
    "less", "able", "ible", "ology", "ological", "sphere", "makers", "taker", "keeper", "ious", "ative", "ization",
)  # fmt: skip
"""Endings of English nouns and adjectives that names do not have."""
_CAPITALISED = lexicon(
    "insp det supt sen rep gov capt lieut lt col gen maj sgt cpl pte const premier chancellor olympic olympics plaza",
    "january february march april may june july august september october november december north south",
    "east west commission senate park ward ridge royal plateau peninsula confederation magistrates",
    "kingdom inc ltd university college church street road avenue square bay lake river mount valley",
    "desert sea ocean island islands bridge chapter book volume prophet god lord lady sir mr mrs ms dr",
    "prof gospel bible torah koran quran qur'an islam islamic muslim muslims christian christians",
    "christianity jew jews jewish judaism sunni shia shiite shiites sufi catholic protestant orthodox",
    "ramadan eid hajj umrah christmas easter passover sabbath hijri muharram safar catholics latin",
    "internet web google facebook twitter youtube microsoft apple earth sun moon mars venus jupiter",
    "mercury saturn uranus neptune pluto milky buddhist buddhism hindu hinduism baath communist",
    "communists nazi nazis marxist liberal conservative democrat democrats republican republicans sphinx",
    "antarctic arctic atlantic pacific mediterranean caribbean baltic balkan balkans allah sharia jihad",
    "caliph caliphate sultan emir sheikh shaykh imam mufti mullah ayatollah haj hajji hajja pasha bey",
    "effendi agha mukhtar sayyid sayyida ustaz ustadh hakim qadi wali khan khedive shah tsar kaiser king",
    "queen prince princess pope bishop archbishop bedouin supplementary necropolis norse unesco unicef",
    "euro euros dollar pound dinar dirham riyal rial lira liras shekel",
    "quint quintet quartet trio troika triad sextet septet octet duo triumvirate tripartite quadripartite trilateral",
    "quadrilateral ark deluge flood creation arab arabs arabic sultana",
)
"""Words that are capitalised by custom and are rendered by sense in Arabic, or are judged by another check."""
_LEADERS = lexicon(
    "mr mrs ms miss dr prof professor sir lady lord dame sheikh shaykh sheik sayyid sayyida imam haj",
    "hajj hajji hajja uncle aunt umm abu bin ibn bint al el ul abd abdel abdul captain lieutenant",
    "sergeant corporal private major colonel general brigadier marshal admiral commander officer",
    "inspector president minister king queen prince princess emir sultan pasha bey effendi father mother",
    "brother sister saint judge justice senator ambassador governor mayor deputy poet writer novelist",
    "doctor engineer teacher comrade ayatollah mullah mufti mr. mrs. dr. ustaz ustadh master",
    "madame madam mme mademoiselle mlle monsieur messrs herr frau fraulein signor signora senor senora don dona",
    "khanum hanim hanem sitt sidi lalla moulay mawlay mawlana maulana khawaja khwaja muallim reverend",
)


@dataclass(frozen=True, slots=True)
class Name:
    """One capitalised word of an English text that looks like part of a name."""

    text: str
    """Without a possessive ending."""
    latin: str
    span: Span
    opening: bool
    """It begins a sentence, a quotation or a line, where every word has a capital."""
    common: bool
    """It is also an everyday word, a title or a word of custom: weak evidence of a name."""
    led: bool
    """A title or a particle of names (al-, bin, Sergeant) stands before it."""


@cache
def common_words() -> frozenset[str]:
    """Return some seven thousand everyday English words that are seldom names (tests/bench/common_words.py)."""
    path = Path(__file__).with_name("names_common.txt")
    listed = frozenset(path.read_text("utf-8").split())
    return listed | _CAPITALISED | _LEADERS | frozenset(ENGLISH) | frozenset(WEEKDAYS_EN)


@lru_cache(maxsize=65536)
def is_common(word: str) -> bool:
    """Say whether a word in small letters is an everyday word, inflected or not.

    Example:
        >>> is_common("treaties"), is_common("khaddam")
        (True, False)
    """
    known = common_words()
    return (
        word in known
        or (len(word) > 6 and word.endswith(_ABSTRACT))
        or any(
            word.endswith(end) and len(word) > len(end) + 2 and word[: -len(end)] + rest in known
            for end, rest in _ENDINGS
        )
    )


@lru_cache(maxsize=16384)
def names(text: str) -> tuple[Name, ...]:
    """Return the capitalised words of an English text but initials, acronyms, particles and codes, in order.

    Example:
        >>> [(name.text, name.led) for name in names("Then Sergeant Abdel-Halim met al-Douri's aide.")]
        [('Then', False), ('Sergeant', False), ('Halim', True), ('Douri', True)]
    """
    found: list[Name] = []
    before, end = "", 0
    for match in _WORD.finditer(text):
        word = _POSSESSIVE.sub("", match[0])
        plain_word = word.lower()
        if _is_name(word):
            lead = text[: match.start()].rstrip()
            opening = not lead or lead[-1] in _OPENS
            led = is_leader(before) and not text[end : match.start()].strip(" -.'’‘")
            span = Span(match.start(), match.start() + len(word))
            found.append(Name(word, latin(word), span, opening, is_common(plain_word), led))
        before, end = plain_word, match.end()
    return tuple(found)


def is_leader(word: str) -> bool:
    """Say whether a name usually follows a word in small letters."""
    return word in _LEADERS


def _is_name(word: str) -> bool:
    return (
        len(word) > 2
        and word[0].isupper()
        and not is_particle(word.lower())
        and not (word.isupper() and len(word) <= 6)
        and len(latin(word)) > 2
        and not _CONTRACTED.search(word)
        and not any(letter.isupper() for letter in _inner(word))
    )


def _inner(word: str) -> str:
    """Return what should be small letters: all after the first, or after Mc, Mac, O'."""
    if word.isupper():
        return ""
    head = next((head for head in ("Mc", "Mac", "O'", "O’", "D'", "D’") if word.startswith(head)), "")
    return word[len(head) + 1 :]


_JOINING = lexicon("عبد ابو ابا ابي ابن بن بنت ام ال بني بنو")


@lru_cache(maxsize=16384)
def arabic_words(text: str) -> tuple[Token, ...]:
    """Return the Arabic words that may be names, and عبد, أبو and the like joined with the word after them.

    Example:
        >>> [word.text for word in arabic_words("عبد الحليم في")]
        ['عبد', 'الحليم', 'في', 'عبدالحليم']
    """
    words = [word for word in tokens(text) if word.text[0].isalpha() and len(word.plain) > 1]
    everything = [word for word in tokens(text) if word.text[0].isalpha()]
    joined = [
        Token(one.text + two.text, one.plain + two.plain, one.folded + two.folded, one.start, two.end)
        for one, two in pairwise(everything)
        if arabic(one.folded).lstrip("وفبل") in _JOINING or one.folded in _JOINING
    ]
    return (*words, *joined)
