"""Turns of phrase of English that deny without meaning to, or without a word of denial; patterns over lower case."""

from __future__ import annotations

import re
from collections.abc import Iterator

_NO = r"(?:no|not|never|nothing|none|nobody|no one|hardly|\w+n't)"
_COMPARED = re.compile(
    rf"\b{_NO}\b(?= (?:\w+ ){{0,3}}?(?:more|less|fewer|better|worse|\w+er)\b(?: \w+){{0,3}} than\b)"
    r"|\b(?:no one|nobody|nothing)\b(?= (?:[\w'-]+ ){0,9}?(?:more|less|better|worse) than\b)"
    r"|\b(?:nothing|none|no (?:man|woman|one)) (?=(?:was |is )?(?:more|less|better|worse|finer|greater|so)\b)"
)
"""No wider than, none finer, no man was more careful: the Arabic has the superlative or بقدر."""
_TWICE = re.compile(
    r"\b(?:no|not an?|nothing|nobody|none|no one|never)\b"
    rf"(?=[^.;?!]{{0,60}}\b(?:who|whom|whose|which|that|but|without)\b[^.;?!]{{0,40}}?"
    rf"(?P<second>\b{_NO}\b|\bwithout\b))|\bno \w+(?=[^.;?!]{{0,60}}\b(?:but|without)\b)"
    r"|\bnever\b(?=(?: [\w'-]+){1,12} without\b)"
)
"""Nobody who did not know: everybody knew; no door ever opened but another shut."""
_UNTIL = re.compile(
    rf"\b{_NO}\b(?=[^.;?!]{{0,60}}\b(?:until|till|except|unless|save)\b)"
    r"|(?:,|\b(?:and|but|which|afterwards?))\b[^.;?!]{1,30}\b(?:not|\w+n't)(?=\W*(?:[.;:?!)]|$))"
    r"|\b(?:no|not|never) (?=(?:\w+ ){0,6}so \w+\b)|\bby (?:then|that time)\b[^.;]{0,60}?\b(?:not|\w+n't)\b"
    r"|\bnever (?=[^.;?!]{0,40}\b(?:such|less|more|fewer|like|so)\b)"
)
"""Not until, no … except: only; a denial that ends its sentence (and then did not) repeats a verb the Arabic says;
no one so bold; by then they had not yet (قبل أن); never such a one."""
_SAID = re.compile(
    r"\bnot (?=a (?:word|sound|thing|soul)\b|at all\b|so[,;.]|(?:the )?(?:first|last|only|since|in the least)\b)"
    r"|\bn't (?=the (?:first|last|only)\b)"
    r"|\bor no (?=\w)|\b(?:no|nothing|none) (?=(?:[\w'-]+ ){0,4}(?:as|so) \w+ as\b)"
    r"|\bno (?=reply|answer|indeed|other|one else|good\b|two\b|idea\b|end\b|wonder|trace|longer\b|"
    r"different\b|further\b|point in\b|part in\b|doubt|secret|stranger|friend of|time\b)"
    r"|\bnothing (?=to choose|but\b|else\b|other than|for it\b|amiss|like\b|"
    r"could be\b|could have been\b|if not\b|short\b)"
    r"|\bfor nothing\b|\b(?:said|says|saying) nothing\b"
    r"|\b(?:not|never) (?=cease|fail|tire)|\bn't (?=cease)|\bno\b(?=-)|\bnot\b(?=-)"
    r"|\bnot exceeding\b|\bno match\b|\b(?:un)?til now\b|\bby no means\b"
)
"""Said nothing (سكت), not exceeding (لا يجاوز), for nothing (مجانًا), in no other (وحده)."""
_DENIES = re.compile(
    r"\bpast (?=\w+ing\b)|\bbeyond (?:all |any )?(?=\w+ing\b|doubt|question|count|number|compare|measure|repair"
    r"|recall)"
    r"|\babove (?=suspicion|reproach|blame)|\bwho (?:knows|can say|can tell|could say|could tell|cares)\b"
    r"|\b(?:god|goodness|heaven|lord) knows\b|\bsearch me\b|\bescapes? me\b|\bmore than \w+ (?:can|could)\b"
    r"|\bkept? (?:\w+ ){0,3}(?:from|away|out|silent|shut|closed)\b|\bsay little\b|\banything but\b|\bfar from\b"
    r"|\bsave (?:as|that|for)\b|\bfor fear\b|\bstay(?:s|ed)? (?:shut|closed|silent|put|away|awake)\b|\bby accident\b"
    r"|\bas yet\b|\byet to\b|\bused to\b|\bwide open\b|\b(?:in|im|il|ir)\w{3,}(?:able|ible|ably|ibly)\b"
    r"|\b(?:the )?first (?:time|ever)\b|\b(?:years|months|weeks|days|ages|long) since\b"
    r"|\blast (?:saw|heard|spoke|met)\b"
    r"|\b(?:all|was|were|is|are) gone\b|\br[au]n(?:s|ning)? out\b|\bleave (?:\w+ ){1,3}(?:be|alone|where)\b"
    r"|\bstay (?:on|put|where|clear|off)\b|\b(?:mind|watch) (?:you|your|the)\b|\b(?:is|was|are|were) (?:\w+"
    r" )?(?:false|untrue|a lie|a myth|nonsense|fiction)\b|\bstill (?:on|in|at) the\b|\bany(?:one|body)['’]s"
    r" guess\b"
    r"|\b(?:razed|levell?ed|flattened|wiped out)\b|\bused up\b|\bsold out\b"
    r"|\bhalf[- ](?:finished|built|done)\b"
    r"|\bturn(?:ed|s|ing)? (?:\w+ ){0,3}down\b|\bg[ai]ve(?:s|n)? (?:in|way|up)\b|\btoo (?:much|many) for\b"
    r"|\bbehind \w+ backs?\b|\bunder (?:age|\w+teen|twenty|thirty)\b"
    r"|\bprefer(?:red|s)? to\b|\brather than\b|\binstead of \w+ing\b|\bout of (?:reach|sight|the question|work|hand)\b"
    r"|\bfor (?:want|lack) of\b|\bin the absence of\b|\bothers (?:besides|than)\b"
    r"|\bbesides (?:you|him|her|me|us|them)\b"
    r"|\bless [\w-]+ than\b|\bit (?:was|took|would be|is) [^.;?!]{3,30} before\b"
    r"|\bbroken\b|\bout of order\b|\bawake\b|\bexhausted\b|\bless than\b"
    r"|\bstill (?:off|out|down|shut|closed|missing|absent|empty|open|to \w+)\b"
    r"|\b(?:closed|shut|barred|off[- ]limits|out of bounds|beyond the reach|denied) (?:\w+ )?(?:to|of|from) "
    r"(?=(?:any|all|every|the|an?|our|their|his|her|visitors|outsiders|strangers|others|women|men)\w*\b)"
    r"|\binfinite\w*|\boblivious\b|\bblank(?:ly)?\b|\binnumerable\b|\bobscure\b|\bimmun\w+"
)
"""Past counting (لا يعد), above suspicion (لا يتهم), kept away (لم يسمح): they answer a denial."""


def softened(text: str) -> frozenset[int]:
    """Return where words of denial begin that a faithful Arabic may do without.

    Args:
        text: In lower case, with straight apostrophes.

    Example:
        >>> sorted(softened("it was no wider than a palm, and for nothing"))
        [7, 33, 37]
    """
    found = set[int]()
    for pattern in (_COMPARED, _TWICE, _UNTIL, _SAID):
        for match in pattern.finditer(text):
            found.update(match.start() + at for at in _starts(match[0]))
            if match.re is _TWICE and match["second"]:
                found.add(match.start("second"))
    return frozenset(found)


def answering(text: str) -> Iterator[int]:
    """Yield where turns of phrase begin that deny without a word of denial."""
    yield from (match.start() for match in _DENIES.finditer(text))


def _starts(phrase: str) -> Iterator[int]:
    yield from (match.start() for match in re.finditer(r"[a-z']+", phrase))
