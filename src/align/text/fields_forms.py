"""The forms under which the words of the field tables are looked up."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import product

from align.text.terms_forms import forms_en
from align.text.words import lexicon, listed

NOUN, VERB, WHOLE = "n", "v", "="
_OWNERS = listed("ه ها هم هما هن نا ي ك كم ني")
_ENDS = (
    *(
        ("", "", True),
        ("ات", "ه", True),
        ("ات", "", True),
        ("ان", "", True),
        ("تان", "ه", True),
        ("تين", "ه", True),
    ),
    *(
        ("ين", "", True),
        ("ون", "", True),
        ("ا", "", True),
        ("ه", "", False),
        ("يه", "", False),
        ("ي", "", False),
    ),
    *(
        ("ت", "ه", True),
        ("ت", "", False),
        ("ي", "", True),
        ("و", "", False),
        ("ا", "", False),
        ("تا", "ه", False),
    ),
)
"""(what an Arabic noun ends in, what its dictionary form has there instead, whether such a reading is trusted)."""
_BARE = tuple(
    (conjunction + preposition, False)
    for conjunction, preposition in product(("", "و", "ف"), ("", "ب", "ك", "ل"))
)
_DEFINITE = tuple(
    (conjunction + article, True)
    for conjunction, article in product(("", "و", "ف"), ("ال", "بال", "كال", "لل"))
)
_VERBAL = tuple(a + b for a, b in product(("", "و", "ف", "ا"), ("", "س", "ل")) if (a, b) != ("ا", "ل"))
"""What stands before a verb; ال is the article, hardly ever a question."""
_PRESENT_ENDS = ("", "ون", "ان", "ين", "وا", "ن", "و", "ا")
_PAST_ENDS = ("", "ت", "وا", "ا", "تا", "نا", "تم", "ن", "و", "تي")
_SHORT = 3
"""Letters of a stem so short that only few readings of it are trusted."""


@dataclass(frozen=True, slots=True)
class Reading:
    """One way to take an Arabic word apart."""

    form: tuple[str, str]
    """Kind and stem; `-` stands before the present stem of a verb."""
    sure: bool

    @property
    def size(self) -> int:
        """Letters of the word that the stem explains, the prefix of a verb among them."""
        return len(self.form[1])


@lru_cache(maxsize=65536)
def analyses(word: str, marbuta: bool) -> tuple[Reading, ...]:
    """Return every reading of a folded Arabic word.

    Args:
        word: Folded spelling.
        marbuta: It was written with ta marbuta, so that the ه at its end is nobody's.

    Example:
        >>> Reading(("n", "جده"), True) in analyses("جدتها", False)
        True
    """
    bare = word[1:] if len(word) > _SHORT and word[0] in "وف" else word
    return tuple(
        dict.fromkeys(
            (
                Reading((WHOLE, word), True),
                Reading((WHOLE, bare), True),
                *_nouns(word, marbuta),
                *_verbs(word),
            )
        )
    )


def _nouns(word: str, marbuta: bool) -> Iterator[Reading]:
    for clitic, definite in (*_BARE, *_DEFINITE):
        if not word.startswith(clitic) or len(word) < len(clitic) + 2:
            continue
        rest = word[len(clitic) :]
        for owner in ("", *(() if definite else _OWNERS)):
            if not rest.endswith(owner) or (marbuta and owner == "ه"):
                continue
            base = rest[: len(rest) - len(owner)]
            for end, instead, trusted in _ENDS:
                if base.endswith(end) and len(base) - len(end) >= 2 and not (end == "ت" and not owner):
                    stem = base[: len(base) - len(end)] + instead
                    yield Reading(
                        (NOUN, stem), trusted and _believed(stem, clitic, owner, end, word, marbuta)
                    )


def _believed(stem: str, clitic: str, owner: str, end: str, word: str, marbuta: bool) -> bool:
    """Say whether a reading is more than what the letters allow."""
    if word.endswith("ه") and not owner and not marbuta and stem.endswith("ه"):
        return len(stem) > _SHORT + 1  # a sloppy ه for ة; in a short word it is "his"
    if len(stem) > _SHORT:
        return True
    if len(stem) == _SHORT:
        return end != "ي" and (clitic[-1:] not in ("ب", "ك", "ل") or clitic.endswith(("ال", "لل")))
    return clitic in ("", "ال") and not end


def _verbs(word: str) -> Iterator[Reading]:
    for clitic in _VERBAL:
        if not word.startswith(clitic):
            continue
        rest = word[len(clitic) :]
        for owner in ("", *_OWNERS):
            if not rest.endswith(owner):
                continue
            base = rest[: len(rest) - len(owner)]
            yield from (
                Reading((VERB, base[: len(base) - len(end)]), len(base) - len(end) >= _SHORT)
                for end in _PAST_ENDS
                if base.endswith(end) and len(base) - len(end) >= 2
            )
            if base[:1] in ("ي", "ت", "ن", "ا"):
                yield from (
                    Reading((VERB, "-" + base[1 : len(base) - len(end)]), len(base) - len(end) > _SHORT)
                    for end in _PRESENT_ENDS
                    if base.endswith(end) and len(base) - len(end) > 2
                )


_FORMS = """
man men, woman women, child children, foot feet, tooth teeth, mouse mice, goose geese, ox oxen, louse lice,
wife wives, knife knives, life lives, loaf loaves, leaf leaves, calf calves, wolf wolves, thief thieves,
shelf shelves, half halves, hoof hooves, scarf scarves, self selves, elf elves, staff staves,
fisherman fishermen, seaman seamen, postman postmen, watchman watchmen, horseman horsemen, doorman doormen,
huntsman huntsmen, clergyman clergymen, policeman policemen, herdsman herdsmen, middleman middlemen, airman airmen,
build built, buy bought, sell sold, burn burnt, sink sank sunk, hang hung, weave wove woven,
spin spun, sew sewn, sow sown, draw drew drawn, write wrote written, sing sang sung, swim swam swum,
tear torn, break broken, strike struck stricken, shake shaken, hide hidden, throw thrown,
fly flew flown, leap leapt, creep crept, kneel knelt, ride rode ridden, dig dug, grind ground, grow grew grown,
sweep swept, weep wept, bite bitten, spit spat, shoot shot, fight fought, catch caught, bring brought,
forget forgot forgotten, steal stole stolen, wear wore worn, drink drank drunk, eat ate eaten,
speak spoke spoken, sting stung, mow mown, melt molten,
throw threw thrown, take took taken, give gave given, go went gone, come came, run ran, hold held, strike struck,
send sent, break broke broken, fall fell fallen, rise risen, pay paid, stand stood, stick stuck, win won, lose lost,
withdraw withdrew withdrawn, uphold upheld, overthrow overthrew overthrown, swear swore sworn, forbid forbade forbidden,
lead led, feed fed, tell told, teach taught, seek sought, choose chose chosen, drive drove driven, freeze froze frozen,
forgive forgave forgiven, undo undid undone, keep kept, deal dealt, lend lent, spend spent, hide hid hidden,
slay slew slain, shake shook shaken, beat beaten, overtake overtook overtaken, undertake undertook undertaken,
withhold withheld, override overrode overridden, tear torn, bear borne, rebuild rebuilt, mislead misled
"""
SILENT_EN = lexicon(
    "being bit tore bore does doing can will may might must saw back well mine like found left right felt lay lie",
    "bound wound ground matter mean means kind sort still just even over under close last past present rest second",
)
"""English forms of listed words that mostly are other words."""
SILENT_AR = lexicon(
    "بين ان انا اني انه انها انهم انكم اننا انك اما فاما واما ما فما وما فيما تلك تلكم كتلك وتلك لان الان الا",
    "ولا لا ليس التي والتي اي كان كانت كانوا فان فانه وان وانا وانه وانها كما كل لكن هم هي هو من عن في لم لن",
    "لدي لديه لديها لديهم ولديه ولديها غير بغير احد مثل قبل بعد حول نحو عند منذ ضد دون هنا هناك ثم بل قد هل",
    "سوف مع الي علي حتي اذا اذ لو لما بعض فقط حين ذلك هذا هذه الذي الذين ذات لذاته لذاتها فريق كارثه كارثيه",
    "شركات شركاته شركاتها الشركات بالشركات للشركات والشركات ايضا بدايه كبدايه لبدايه",
    "بلا بلي اثني اثنا اثنان اثنين اثنتان اثنتين والي سامي",
    "اسابيع الاسابيع باسابيع واسابيع",
)
"""Arabic words that a table of stems must not take apart."""


@lru_cache(maxsize=65536)
def nominal(word: str) -> frozenset[str]:
    """Return an English word and its plural.

    Example:
        >>> sorted(nominal("wolf"))
        ['wolf', 'wolfs', 'wolves']
    """
    plural = {form for form in forms_en(word + "*") if form.endswith("s")}
    return frozenset((word, *plural, *_irregular().get(word, ())))


@lru_cache(maxsize=65536)
def inflected(word: str) -> frozenset[str]:
    """Return an English word with its inflections, as noun and as verb.

    Example:
        >>> "sowing" in inflected("sow")
        True
    """
    return frozenset((*forms_en(word + "*"), *_irregular().get(word, ())))


@lru_cache(maxsize=65536)
def bases(word: str) -> tuple[str, ...]:
    """Return the words an English word may be a form of, itself first.

    Example:
        >>> bases("ploughed"), bases("wolves")
        (('ploughed', 'ploughe', 'plough'), ('wolves', 'wolve', 'wolf'))
    """
    found = [word, *_cut_en(word), *_regular_of().get(word, ())]
    return tuple(
        base
        for base in dict.fromkeys(found)
        if base == word or (base not in _LITTLE and word in nominal(base) | inflected(base))
    )


def _cut_en(word: str) -> Iterator[str]:
    for end in _ENDS_EN:
        if word.endswith(end) and len(word) > len(end) + 1:
            base = word[: -len(end)]
            yield base
            if end in ("ed", "ing"):
                yield base + "e"
                yield base[:-1]
            if end in ("ies", "ied"):
                yield base + "y"


_ENDS_EN = ("s", "es", "ies", "d", "ed", "ied", "ing")
_LITTLE = frozenset(("a", "the", "to", "of"))
"""English words without a plural."""


@lru_cache(maxsize=1)
def _regular_of() -> dict[str, list[str]]:
    """Return irregular form → its dictionary forms."""
    found: dict[str, list[str]] = {}
    for word, forms in _irregular().items():
        for form in forms:
            found.setdefault(form, []).append(word)
    return found


@lru_cache(maxsize=1)
def _irregular() -> dict[str, tuple[str, ...]]:
    rows = [row.split() for row in _FORMS.replace("\n", " ").split(",")]
    return {row[0]: tuple(row[1:]) for row in rows}
