"""Arabic words left in the English in Latin letters although English has a word for them: "he lit the fanous"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from align.model import Pair, Span
from align.text.fields import lexicons, senses
from align.text.names import arabic, latin, nearness
from align.text.names_find import is_common
from align.text.words import Token, lexicon, tokens

_AT_HOME = lexicon(
    "simoom simoon khamsin sirocco haboob shamal naphtha naft kufiya kufiyya keffiyeh kaffiyeh kufiyah ghutra",
    "igal agal thobe thawb jellaba djellaba galabiya gallabiya abaya burqa niqab hijab chador kaftan caftan fez",
    "tarboosh tarbush burnous burnouse haik sirwal wadi wadis souk souq suq medina kasbah casbah bazaar khan riad",
    "madrasa madrassa kuttab minaret mihrab minbar minber muezzin adhan azan zakat salat salah dhikr zikr tariqa",
    "zawiya zawiyah halaqa hadith sunna sunnah sharia fatwa fiqh ijtihad jihad umma ummah dawa halal haram waqf",
    "awqaf jizya kharaj ushr baksheesh diwan divan majlis mejlis mukhtar effendi pasha vizier wazir qadi cadi",
    "caliph emir emirate sultan sheikh shaykh mufti mullah imam hajji hammam hookah narghile nargileh shisha",
    "argileh qanun kanun rebab rababa ney daf tabla darbuka doumbek maqam taqsim muwashshah zajal qasida ghazal",
    "maqama hakawati falafel hummus tahini tabbouleh tabouleh kibbeh kofta kebab kebabs shawarma mezze meze",
    "labneh halva halvah kunafa knafeh baklava sumac zaatar freekeh bulgur burghul arak araq mastic sahlab salep",
    "dhow felucca sambuk saqiya saqia sakia noria shaduf shadoof qanat falaj aflaj jinn djinn afrit efreet ifrit",
    "ghoul houri feddan dunum donum dirham dinar riyal fils piastre kantar qintar rotl ardeb sabkha sebkha erg",
    "reg hamada ksar bled fellah fellahin fellaheen bedouin bedouins mamluk dragoman muwatin mashrabiya",
    "mashrabiyya iwan liwan diwaniya diwaniyah arabesque henna attar kohl loofah alfa sesame carob intifada hijra",
)
"""Words of Arabic that English has taken in, or that travellers' English keeps."""
_WORD = re.compile(
    r"(?<![\w*_“\"‘'«(\[-])(?:al-)?[a-zāīūḥṣḍṭẓ]{4,}(?:['’ʿʾ][a-zāīūḥṣḍṭẓ]+)?(?![\w*_”\"»)\]-])"
)
_GLOSSED = re.compile(r"\s*(?:[(,—–:;]|or\b|as\b|is\b|was\b|means\b|meaning\b)")
_MENTIONED = re.compile(
    r"(?:\b(?:called|named|word|known as|term)|[,(—–]\s*(?:an?|the)?)\s*(?:an?\s|the\s)?$", re.I
)
_SAME = 0.05
"""Distance up to which a word is nothing but the Arabic one in other letters."""


def sounded(pair: Pair) -> Iterator[tuple[Span, Span]]:
    """Yield Arabic words that have an English word and stand in the English as they sound, and where they do."""
    strange = [match for match in _WORD.finditer(pair.en) if _is_strange(match[0])]
    if not strange:
        return
    known = {each.span.start: each for each in senses(pair.ar, "ar") if each.sure}
    meant = frozenset[tuple[str, str]]().union(*(each.rows for each in senses(pair.en, "en")))
    for match in strange:
        if _GLOSSED.match(pair.en, match.end()) or _MENTIONED.search(pair.en[: match.start()]):
            continue
        for word in tokens(pair.ar):
            sense = known.get(word.start)
            if sense and not sense.rows & meant and _sounds(word, match[0]):
                yield word.span, Span(*match.span())
                break


def _is_strange(word: str) -> bool:
    """Say whether an English reader would not know a word."""
    english = lexicons("senses")[1]
    plain = word.removeprefix("al-")
    forms = (plain, plain.removesuffix("s"), plain.removesuffix("es"))
    known = is_common(plain) or any(form in _AT_HOME for form in forms)
    return not known and not any(form in english.words or form in english.verbs for form in forms)


def _sounds(word: Token, english: str) -> bool:
    form = latin(english)
    return len(form) >= 4 and nearness(arabic(word.plain), form, _SAME) <= _SAME
