"""She did it, and the English has I: دخلت المعلمة ثم خرجت is written as if I had gone out.

The first person of a past is spelt like the third of a woman. It is told from that only where a woman is the subject
of the verb before, nothing else of the Arabic speaks of me, and no one tells the document in the first person.
"""

from __future__ import annotations

import re

from align.checks._agreement import is_she
from align.checks._base import Context
from align.checks._means import Meanings, candidates, meanings
from align.checks._readings import light
from align.checks._speech import quoted
from align.model import Pair, Span
from align.text.acts_forms import arabic_forms
from align.text.subjects import spoken
from align.text.words import Token, lexicon

_ME = re.compile(r"\b(?:I|me|my|mine|myself|we|us|our|ours|ourselves)\b")
_I = re.compile(r"\bI\b")
_QUOTED = re.compile(r"“[^”]*”|\"[^\"]*\"|(?<!\w)[‘'](?:[^’']|[’'](?=\w))*[’'](?!\w)")
_QUOTED_AR = re.compile(r"[«\"]")
_MINE = lexicon(
    "انا نحن لي لنا بي بنا عندي عندنا معي معنا مني منا عني عنا الينا علينا فينا نفسي انفسنا وحدي لدي لدينا امامي"
)
_OF_ME = re.compile(r"^(?:و|ف)?(?:إليّ|عليّ|فيّ|لديّ|لي|بي|معي|عندي|منّي|عنّي)$")
_ENDING_ME = re.compile(r"\w{2,}(?:ني|نا|ي)$")
_NONE = lexicon("في هي كي اي التي الذي حوالي اثني اثنتي ذي بضعي")
_NOUNS = lexicon("بيت وقت صوت زيت موت بنت تحت بنات تلت كبريت ست اخت لست ليت مات سكوت بيوت قوت")
_FEW = 0.02
"""The share of passages with I from which a document has someone who tells it."""


def first_for_third(pair: Pair, context: Context) -> tuple[Span, Span] | None:
    """Return a verb of hers in the Arabic and the English that says I."""
    if context.encoder is None or "ت" not in pair.ar or _QUOTED_AR.search(pair.ar) or _is_told(context):
        return None
    outside = _QUOTED.sub(lambda found: " " * len(found[0]), pair.en)
    if len(_I.findall(outside)) != 1 or len(_ME.findall(outside)) != 1 or not spoken(outside):
        return None
    means = meanings(pair, context.encoder)
    if any(_of_me(word) for word in means.words):
        return None
    for said in spoken(outside):
        if said.subject.pronoun and said.subject.who.person == "1" and not quoted(pair.en, said.verb.span):
            places = candidates(means, said.verb)
            if places and _is_hers(means, places[0]):
                return means.words[places[0]].span, Span(said.subject.span.start, said.verb.end)
    return None


def _is_told(context: Context) -> bool:
    """Say whether someone tells the document in the first person."""
    told = sum(1 for each in context.pairs if _I.search(_QUOTED.sub(" ", each.en)))
    return told > max(1, _FEW * len(context.pairs))


def _of_me(word: Token) -> bool:
    """Say whether an Arabic word may speak of me, but for the past that is spelt like hers."""
    if word.folded in _MINE or _OF_ME.match(word.plain) or word.text.endswith("تُ"):
        return True
    forms = arabic_forms(word)
    if forms and not word.folded.endswith("ت"):
        return all(form.subject.person == "1" for form in forms) or any(
            form.object is not None and form.object.person == "1" for form in forms
        )
    bare = word.folded.startswith(("ال", "وال", "لل")) or word.folded.lstrip("وف") in _NONE
    return bool(_ENDING_ME.search(word.plain)) and not bare


def _is_hers(means: Meanings, at: int) -> bool:
    """Say whether a verb in ت goes on with the feminine subject of the verb before it, and has no noun of its own."""
    words = means.words
    joined = words[at].folded[0] in "وف" or words[at - 1].folded in ("ثم", "بعدها")
    if not words[at].folded.endswith("ت") or not joined:
        return False
    for back in range(at - 2, -1, -1):
        word = words[back].folded.lstrip("وف")
        past = len(word) > len("قفت") or bool(arabic_forms(words[back]))
        named = word in _NOUNS or word.startswith("ال") or light(words[back])
        if word.endswith("ت") and past and not named and is_she(words, back + 1):
            return True
    return False
