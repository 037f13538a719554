"""A text as words for matching: what stands between white space, and whether it carries meaning of its own."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from align.model import Language, Span
from align.text.run_together import missing_spaces
from align.text.words import folded, lexicon

_CHUNK = re.compile(r"[^\s—…]+[—…]*|[—…]+")
_CORE = re.compile(r"\w(?:.*\w)?", re.DOTALL)
_CLITICS = re.compile(r"(?:[وف](?=\w{3}))?(?:(?:لل|[بك]?ال)(?=\w{2})|[بلك](?=\w{3}))?")
_EN = lexicon(
    "a an the this that these those some any each every all both either neither no none such own same other another",
    "i me my mine you your yours he him his she her hers it its we us our ours they them their theirs one ones",
    "myself yourself himself herself itself ourselves yourselves themselves who whom whose which what whoever",
    "is are was were be been being am do does did done doing have has had having will would shall should can could",
    "may might must ought need let lets get gets got go goes going went come comes came make makes made",
    "and or but nor so yet if then than as of in on at by to for from with without within into onto upon about",
    "over under above below between among amongst through throughout during before after since until till against",
    "toward towards across along around behind beside besides beyond near off out up down away back per via",
    "not n't never ever also too very just only even still already again once here there now when where why how",
    "while because although though unless whereas whether however therefore thus hence indeed rather quite",
    "more most less least much many few several well there's it's that's i'm he's she's don't didn't isn't wasn't",
    "there it'll i'll you're we're they're i've we've they've couldn't wouldn't can't doesn't aren't weren't",
    "like said says say according due",
)
_AR = lexicon(
    "من الى عن علي في مع عند لدي منذ مذ حتي ب ل ك و ف او ام ثم بل لكن لكنه لكنها ولكن غير سوي الا ان انه انها انهم",
    "انني اني اننا كان كانت كانوا يكون تكون يكن تكن كن كنت كنا ليس ليست ليسوا لا لم لن لما ما ماذا لماذا متي اين كيف",
    "هل قد لقد سوف هو هي هم هن انا انت انتم نحن هما هذا هذه هذان هاتان هولاء ذلك تلك ذاك اولئك الذي التي الذين اللذان",
    "اللتان اللواتي اللاتي كل كلا كلتا بعض اي ايه ايضا كما مثل حيث اذ اذا اذن لو لولا لان لانه لانها لانهم لكي كي حين",
    "حينما عندما بينما بعد قبل فوق تحت بين امام خلف وراء حول خلال ضد نحو دون بدون عبر رغم فقط جدا هنا هناك الان",
    "منه منها منهم منا مني منك عنه عنها عنهم عليه عليها عليهم علينا علي اليه اليها اليهم الينا فيه فيها فيهم به بها",
    "بهم بنا له لها لهم لنا لي لك لكم لديه لديها لديهم معه معها معهم بعده بعدها قبله قبلها وهو وهي وهم فهو فهي فان",
    "فانه فانها بان بانه بانها لعل ليت انما ربما مما ممن عما فيما بما لما ذات ذو ذي تم يتم قال قالت يقول وقال وقالت",
    "اكثر اقل تلك ومن وفي وعلي وعن والي ومع وان وانه وانها وقد وكان وكانت ولا ولم ولن وما وهذا وهذه وذلك والتي والذي",
    "اما كذلك وكذلك هكذا بحيث لذلك لذا بسبب وفقا يا ايها ايتها احد احدي نفس نفسه نفسها",
)


_LONGEST, _GLUED = 15, 0.12
"""Letters no single Arabic word has, and the share of a text in such words that makes it a glued one."""


@dataclass(frozen=True, slots=True)
class Word:
    """What stands between white space."""

    text: str
    """With its punctuation, as the encoder sees it."""
    span: Span
    """Of the word without the punctuation around it."""
    core: str
    """Folded, without the punctuation around it; empty for bare punctuation."""
    content: bool
    """It carries meaning that a faithful translation must carry too, as far as a word list can tell."""

    @property
    def stem(self) -> str:
        """The folded word without what may be an Arabic conjunction, preposition or article."""
        return self.core[_CLITICS.match(self.core).end() :]  # type: ignore[union-attr]  # matches the empty string


@lru_cache(maxsize=8192)
def words(text: str, language: Language) -> tuple[Word, ...]:
    """Cut a text at white space and long dashes, and where a space is missing.

    Example:
        >>> [(word.core, word.content) for word in words("He paid, in “cash”.", "en")]
        [('he', False), ('paid', True), ('in', False), ('cash', True)]
    """
    cuts = missing_spaces(text) if language == "ar" else ()
    found = []
    for match in _CHUNK.finditer(text):
        inside = (cut for cut in cuts if match.start() < cut < match.end())
        found += [_word(text, *ends, language) for ends in pairwise((match.start(), *inside, match.end()))]
    return tuple(found)


def glued(text: tuple[Word, ...]) -> bool:
    """Say whether many words of an Arabic text stand without white space between them, as in some damaged files.

    Example:
        >>> glued(words("وقال إن الزمتبلكخرمضغثقوحسلطنبرشجدف", "ar"))
        True
    """
    long = sum(len(word.core) for word in text if len(word.core) > _LONGEST)
    return long > _GLUED * sum(len(word.core) for word in text)


def _word(text: str, start: int, end: int, language: Language) -> Word:
    chunk = text[start:end]
    inner = _CORE.search(chunk)
    if inner is None:
        return Word(chunk, Span(start, end), "", False)
    core = folded(inner[0])
    span = Span(start + inner.start(), start + inner.end())
    return Word(chunk, span, core, _carries(core, language))


def _carries(core: str, language: Language) -> bool:
    if core[:1].isdecimal():
        return True
    if language == "en":
        return core not in _EN and len(core) > 1
    bare = core[1:] if len(core) > 2 and core[0] in "وف" else core
    return not {core, bare} & _AR and len(core) > 2
