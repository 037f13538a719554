"""What the words of an Arabic text mean, as far as vectors of single words tell."""

from __future__ import annotations

import re
from collections.abc import Hashable
from dataclasses import replace
from functools import lru_cache
from typing import cast

from align.checks._names import word_vectors
from align.checks._someone import someone
from align.embed._base import Encoder
from align.model import Pair
from align.text.acts_ar import ArabicAct
from align.text.acts_english import english_forms
from align.text.acts_forms import alike, arabic_forms
from align.text.acts_phrases import DETERMINERS, PARTS, Party
from align.text.causing import makes
from align.text.frames import Frame
from align.text.frames_words import CAUSING, FEELING
from align.text.names import SAME, latin, nearness
from align.text.parties import TWO_WORDS, arabic_keys, english_keys, keys_at
from align.text.words import Token, lexicon, tokens

_VERB, _DEED, _LISTED, _PHRASE, _BEHIND = 0.42, 0.55, 0.75, 0.05, 0.1
"""Cosine from which a word may be the verb, or a noun in ة that says what it does; what a noun of the table is worth;
what two words together lose; and how far behind the likeliest verb another may be."""
_LEADS = (("وال", "ال"), ("فال", "ال"), ("بال", "ال"), ("كال", "ال"), ("ولل", "ال"), ("لل", "ال"))
_BY_SENSE = 0.6
"""Cosine from which a word means a name that is not heard, and so is told by its sense: الصليبيون, the Crusaders."""
_OTHER = 0.25
"""What another word is worth where a name is heard."""
_PARTY, _NEAR = 0.6, 0.1
"""Cosine from which a word may stand for a party, and how far it may fall behind the likeliest."""
_DOUBLED = re.compile("ّ(?=.)")
_CONJUNCTION = re.compile("^[وف](?=..)")
_OWNED = re.compile(r"['’]s?$")
_OF = re.compile(r"(\w+) of (?:the |a |an )?(\w+)$")
_TO_BE = lexicon(
    "كان كانت كانوا كنت كنا يكون تكون ظل ظلت بقي بقيت صار صارت اصبح اصبحت بات باتت ليس ليست مازال"
)
_OWNER = re.compile(r"^.*['’]s? (?=\w)")
_NEVER = lexicon(
    "من على إلى عن في مع أن إن ان قد لم لن لا ما كان كانت خلال بعد قبل ثم أو حتى كل بين هذا هذه ذلك",
    "تم يتم جرى أمام داخل خارج فوق تحت حول دون عبر ضد نحو لدى عند وراء خلف جدا أيضا إلا غير مثل منذ",
    "حين عندما بينما كما هو هي هم الذي التي الذين ليس ليست كانوا كنت له لها لهم لي لنا به بها بهم بي",
    "بنا فيه فيها فيهم منه منها منهم مني منا عليه عليها عليهم علي علينا إليه إليها إليهم إلي إلينا",
    "عنه عنها عنهم عني عنا معه معها معهم معي معنا هنا هناك أمس اليوم غدا بل لكن بأن لأن كي لكي اسمه",
    "اسمها اسمهم اسمي",
)


class Meanings:
    """The words of one Arabic text, and how well they mean words of its English."""

    def __init__(self, pair: Pair, encoder: Encoder) -> None:
        self.english = pair.en
        self._encoder = encoder
        self.words = tokens(pair.ar)
        self.solid = [at for at, word in enumerate(self.words) if word.text[0].isalpha()]
        self._vectors = word_vectors(encoder, [bare(self.words[at]) for at in self.solid] or [""])

    def word(self, *english: str) -> dict[int, float]:
        """Return place → cosine for an English word, or the best for any of some."""
        cosines = (self._vectors @ word_vectors(self._encoder, english).T).max(axis=1)
        return dict(zip(self.solid, cosines.tolist(), strict=False))

    def _of_kin(self, at: int) -> bool:
        """Say whether a word is a son or daughter and the next one of the family: ابن أخيه."""
        after = keys_at(self.words, at + 1) if at + 1 < len(self.words) else frozenset[str]()
        return bool(
            keys_at(self.words, at) & {"son", "daughter"} and after & {"brother", "sister", "uncle", "aunt"}
        )

    def _two(self, english: list[str]) -> dict[int, float]:
        """Return place → how well the word there and the next together mean a phrase: the sums of their words."""
        phrase = word_vectors(self._encoder, english).sum(axis=0)
        pairs = [k for k in range(len(self.solid) - 1) if self.solid[k + 1] == self.solid[k] + 1]
        sums = self._vectors[pairs] + self._vectors[[k + 1 for k in pairs]]
        norms = (sums**2).sum(axis=1) ** 0.5 * float(phrase @ phrase) ** 0.5
        return dict(zip((self.solid[k] for k in pairs), ((sums @ phrase) / norms).tolist(), strict=True))

    def places(self, ar: ArabicAct, party: Party) -> set[int]:
        """Return where a party may stand about a verb: the words that mean it best."""
        fits = self.party(party)
        best = max(fits.values(), default=0.0)
        return {at for at, fit in fits.items() if fit >= max(_PARTY, best - _NEAR) and at != ar.at}

    def within(self, arabic: str, english: list[str]) -> float:
        """Return how well the likeliest of some English words means an Arabic one."""
        vectors = word_vectors(self._encoder, [arabic, *english])
        return float((vectors[1:] @ vectors[0]).max())

    def head(self, party: Party) -> dict[int, float]:
        """Return place → how well the word there means the head of a phrase by its vector alone; 1 for its name."""
        found = self.word(_head(party.span.of(self.english)))
        return {
            at: 1.0 if any(nearness(self.words[at].folded, name) <= SAME for name in party.names) else fit
            for at, fit in found.items()
        }

    def anywhere(self, party: Party) -> dict[int, float]:
        """Return place → how well it means any word of a party's phrase but the head; nothing where it has no other."""
        phrase = party.span.of(self.english)
        others = [word for word in _kept(phrase) if word != _head(phrase)]
        return self.word(*others) if others else dict.fromkeys(self.solid, 0.0)

    def someone(self, party: Party) -> bool:
        """Say whether a party is a person or a body: by the table, by its name, or by what its head is like."""
        head = _head(party.span.of(self.english))
        named = head[0].isupper() and len(head) > 2 and party.span.start > 0
        return party.known or named or someone(head.lower(), self._encoder) > 0

    def parties(self, one: Party, other: Party) -> tuple[dict[int, float], dict[int, float]]:
        """Return `party` for two; where both have one head, by what else is said of them: two teams by their towns."""
        ends = [_OF.search(each.span.of(self.english)) for each in (one, other)]
        if ends[0] and ends[1] and ends[0][1].lower() == ends[1][1].lower():
            return self._owner(ends[0][2]), self._owner(ends[1][2])
        first, second = (_kept(each.span.of(self.english)) for each in (one, other))
        if first[-1].lower() != second[-1].lower() or len(first) < 2 or len(second) < 2:
            return self.party(one), self.party(other)
        return self._owner(first[-2]), self._owner(second[-2])

    def _owner(self, english: str) -> dict[int, float]:
        """Return place → how well what stands after it means a word."""
        found = self.word(english)
        name = latin(english.lower()) if english[0].isupper() else ""
        for at in self.solid:
            if name and nearness(self.words[at].folded, name) <= SAME:
                found[at] = 1.0
        return {at: found.get(at + 1, 0.0) for at in self.solid}

    def party(self, party: Party) -> dict[int, float]:
        """Return place → how well the word there, or it with the next, means a party of the English; 1 for its name."""
        phrase = party.span.of(self.english)
        kept, found = _kept(phrase), self.word(_head(phrase))
        heard = [
            at
            for at in self.solid
            if _CONJUNCTION.sub("", self.words[at].plain) not in _NEVER
            and any(nearness(self.words[at].folded, name) <= SAME for name in party.names)
        ]
        if party.names and not party.keys:
            known = 1.0 if heard else _BY_SENSE
            found = {at: fit if fit >= known else min(fit, _OTHER) for at, fit in found.items()}
        for at in self.solid:
            if at in heard:
                found[at] = 1.0
            elif party.keys & TWO_WORDS:
                found[at] = _LISTED if self._of_kin(at) else min(found[at], _OTHER)
            elif party.keys & keys_at(self.words, at):
                found[at] = max(found[at], _LISTED)
        if len(kept) > 1:
            for at, cosine in self._two(kept).items():
                found[at] = max(found[at], cosine - _PHRASE)
        return found


def verbs(means: Meanings, frame: Frame) -> list[int]:
    """Return the places of the Arabic words that may be the verb of an English clause."""
    return candidates(means, frame.verb, frame.sense, listed_only=frame.open)


def _is_predicate(words: tuple[Token, ...], at: int) -> bool:
    """Say whether a word is what a form of to be says of its subject: كان سليم مدينًا."""
    return any(words[back].folded.lstrip("وف") in _TO_BE for back in range(max(0, at - 3), at))


def candidates(
    means: Meanings, verb: Token, sense: str = "", *, listed_only: bool = False, least: float = _VERB
) -> list[int]:
    """Return the places of the Arabic words that may be what an English verb is, the likeliest first."""
    forms = [
        form
        for form in english_forms().get(sense or verb.text.lower(), ())
        if not sense or form.lemma == sense
    ]
    lemmas = {form.lemma for form in forms}
    sides = {(each.group, each.converse) for form in forms for each in form.verbs}
    found: dict[int, float] = {}
    felt = verb.text.lower() in FEELING
    said = (sense, verb.text.lower()) if sense else (verb.text.lower(), *lemmas)
    for at, cosine in means.word(*said).items():
        word = means.words[at]
        if (
            word.folded.startswith("ال")
            or (word.text.endswith(("ًا", "اً", "ٍ", "ٌ")) and not _is_predicate(means.words, at))
            or _CONJUNCTION.sub("", word.plain) in _NEVER
        ):
            continue
        mine = arabic_forms(word) or arabic_forms(replace(word, text=word.plain))
        listed = any(alike(form.lemma, lemma) for form in mine for lemma in lemmas)
        plain = [form for form in mine if not _DOUBLED.search(form.lemma)]
        mine = tuple(plain) if plain and "ّ" not in word.text else mine
        groups = {(each.group, each.converse) for form in mine for each in form.verbs}
        turned = any((group, not side) in sides for group, side in groups) and not groups & sides
        caused = felt and any(alike(form.lemma, cause) for form in mine for cause in CAUSING)
        caused = caused or (
            word.plain.lstrip("وف")[:1] == "أ" and any(makes(form.lemma, verb.text.lower()) for form in mine)
        )
        if caused or (not (listed or mine) and arabic_keys(word.folded)):
            continue
        if (
            listed or (cosine >= (_DEED if word.text.endswith("ة") else least) and not listed_only)
        ) and not turned:
            found[at] = 1.0 if listed else cosine
    best = max(found.values(), default=0.0)
    return sorted((at for at, fit in found.items() if fit >= best - _BEHIND), key=lambda at: -found[at])


@lru_cache(maxsize=16)
def _of(pair: Pair, encoder: Hashable) -> Meanings:
    return Meanings(pair, cast("Encoder", encoder))


def meanings(pair: Pair, encoder: Encoder) -> Meanings:
    """Return the words of a pair; the modules of one check ask one after another."""
    return _of(pair, cast("Hashable", encoder))


def bare(word: Token) -> str:
    """Return a word without a conjunction or preposition before its article."""
    for lead, article in _LEADS:
        if word.plain.startswith(lead) and len(word.plain) > len(lead) + 2:
            return article + word.plain[len(lead) :]
    return word.plain


def _head(phrase: str) -> str:
    """Return the head of a phrase: the last word that is a party, or else the last; no owner of it."""
    kept = _kept(_OWNER.sub("", phrase))
    if len(kept) > 1 and not english_keys(kept[-1].lower()):
        return next((word for word in reversed(kept) if english_keys(word.lower())), kept[-1])
    return kept[-1]


def _kept(phrase: str) -> list[str]:
    """Return the words of a phrase without determiners, up to its head."""
    words = [_OWNED.sub("", word.text) for word in tokens(phrase) if word.text[0].isalpha()]
    kept = [word for word in words if word.lower() not in DETERMINERS] or [phrase]
    if "of" in kept[1:-1] and kept[kept.index("of", 1) - 1].lower() in PARTS:
        kept = kept[kept.index("of", 1) + 1 :]
    return kept[: kept.index("of", 1)] if "of" in kept[1:] else kept
