"""A clause about a noun turned round: the lawyer whom the family refused, told as the lawyer who refused the family.

In Arabic a pronoun joined to the verb says that the noun is acted on (الذي رفضته العائلة); without it the noun acts.
"""

from __future__ import annotations

from align.checks._base import Context
from align.checks._means import Meanings, candidates, meanings
from align.checks._nominative import is_closed
from align.model import Pair, Span
from align.text.acts_forms import SUFFIXES, Form, Who, arabic_forms
from align.text.clauses import Clause, clauses
from align.text.verbs_ar import shaped
from align.text.words import lexicon, tokens

_SINGLE, _WOMAN, _MANY = (
    lexicon("الذي"),
    lexicon("التي"),
    lexicon("الذين من لمن ممن ومن"),
)
_SKIPPED = lexicon("قد لم لا لن كان كانت كانوا كنت كنا سوف ما")
_SURE, _VERB = 0.55, 0.5


def relative(pair: Pair, context: Context) -> tuple[Span, Span] | None:
    """Return a clause about a noun that acts on one side and is acted on on the other."""
    if context.encoder is None:
        return None
    said = list(clauses(tokens(pair.en)))
    if not said:
        return None
    means = meanings(pair, context.encoder)
    for clause in said:
        places = candidates(means, clause.verb, least=_VERB)
        kinds = {at: _kind(means, at, clause) for at in places}
        turned = [at for at, kind in kinds.items() if kind == "turned"]
        if turned and "straight" not in kinds.values():
            at = turned[0]
            last = at + 1 if not clause.party.pronoun else at
            return Span(means.words[at - 1].start, means.words[last].end), clause.span
    return None


def _kind(means: Meanings, at: int, clause: Clause) -> str:
    """Say whether the noun acts, and is acted on, on both sides alike (straight), on one only (turned), or is open."""
    words = means.words
    back = at - 1
    while back > 0 and words[back].folded in _SKIPPED and words[back].folded != "من":
        back -= 1
    about = words[back].folded
    if about not in _SINGLE | _WOMAN | _MANY:
        return "open"
    forms = arabic_forms(words[at]) or shaped(words[at])
    joined = _joined(words[at].folded, about)
    after = means.party(clause.party).get(at + 1, 0.0) if not clause.party.pronoun else 0.0
    told = after >= _SURE and is_closed(words[at + 1])
    if clause.acts:
        return _acted_on(forms, clause, told) if joined == "about" else "straight"
    if joined:
        return "straight" if joined == "about" else "open"
    return "turned" if told and _agrees(forms, about) else "open"


def _acted_on(forms: tuple[Form, ...], clause: Clause, told: bool) -> str:
    """Say the same of a noun that acts in the English, and is acted on in the Arabic."""
    if not clause.party.pronoun:
        return "turned" if told else "open"
    person = clause.party.who.person
    return "turned" if any(form.subject.person == person != "3" and form.object for form in forms) else "open"


def _joined(word: str, about: str) -> str:
    """Say of whom the pronoun joined to a verb is: of what the clause is about, of another, or that there is none."""
    ends = [end for end in SUFFIXES if word.endswith(end) and len(word) - len(end) > 2]
    if not ends:
        return ""
    end = max(ends, key=len)
    fitting = {"ه"} if about in _SINGLE else {"ها", "هم"} if about in _WOMAN else {"هم", "ه", "هن"}
    return "about" if end in fitting else "other"


def _agrees(forms: tuple[Form, ...], about: str) -> bool:
    """Say whether the noun may be the subject by the gender of the verb, and no other can."""
    subjects: list[Who] = [form.subject for form in forms]
    wanted = "m" if about in _SINGLE else "f" if about in _WOMAN else ""
    return (
        bool(wanted) and bool(subjects) and all(who.gender == wanted for who in subjects if who.person == "3")
    )
