"""Who speaks in the Arabic is spoken to in the English: «وقال له سليم» and "he told Salim".

A noun or a name right after an Arabic verb and the pronoun of whom it is said to (قال له, سألته, كتب إليها) is who
says it; where that one, and no other word of the Arabic, is what the English verb is said to, the two changed places.
"""

from __future__ import annotations

from align.checks._acts import likely
from align.checks._base import Context
from align.checks._means import Meanings, meanings
from align.checks._readings import light
from align.checks._speech import quoted
from align.model import Pair, Span
from align.text.acts import Act, english_acts
from align.text.acts_ar import ArabicAct, arabic_acts
from align.text.acts_forms import WE, alike
from align.text.acts_phrases import Party
from align.text.names import SAME, arabic, latin, nearness
from align.text.words import lexicon

_SAYING_AR = lexicon(
    "قال سأل أجاب ردّ أخبر صاح همس هتف نادى حدّث حكى أكّد تحدّث تكلّم أعلن أوضح أضاف أردف علّق صرخ كتب شرح اعترف شكا",
    "أبلغ أعلم نصح حذّر وعد طمأن ذكّر أسرّ روى قصّ خاطب كلّم بعث أرسل أوصى شكر اقترح عرض أمر طلب",
)
_SAYING_EN = lexicon(
    "say tell ask answer reply cry call whisper shout yell add remark respond exclaim explain retort observe murmur",
    "mutter declare speak talk inquire enquire inform announce write warn advise promise assure remind confide confess",
    "complain relate narrate recount thank suggest propose order instruct command beg notify telephone phone",
)
_PRONOUNS = lexicon(
    "لي لنا له لها لهم لهن لهما إلي إلينا إليه إليها إليهم إليهن إليهما علي علينا عليه عليها عليهم عليهما",
    "بي بنا به بها بهم بهما في فينا فيه فيها فيهم مني منا منه منها منهم منهما معي معه معها معهم",
)
_PASSIVE = lexicon("was were been being is are")
_SURE, _NOT, _NAME = 0.6, 0.45, 3
"""How well a word must mean a party, how well at most where it does not, and how many words a name may have."""


def misheard(pair: Pair, context: Context) -> tuple[Span, Span] | None:
    """Return an Arabic verb of saying with its speaker, and the English that says it to that one.

    Example:
        وقال له سليم and "he told Salim".
    """
    said = [act for act in english_acts(pair.en) if _is_said_to(act, pair)]
    if context.encoder is None or not said:
        return None
    spoken = [(act, at) for act in arabic_acts(pair.ar) if (at := speaker(act)) is not None]
    if not spoken:
        return None
    means = meanings(pair, context.encoder)
    for en in said:
        if en.other is None or any(_is(each.agent, en.other) for each in english_acts(pair.en)):
            continue
        fits = fitted(pair, means, en.other)
        agent = fitted(pair, means, en.agent) if en.agent and not en.agent.pronoun else {}
        for ar, at in spoken:
            name = set(range(at, at + _NAME))
            there = {
                place
                for place, fit in fits.items()
                if fit >= _SURE and means.words[place].folded not in _PRONOUNS
            }
            if not _answers(ar, en, pair) or not there or not there <= name:
                continue
            if max((agent.get(place, 0.0) for place in name), default=0.0) <= _NOT:
                return Span(ar.words[ar.at].start, ar.words[max(there)].end), en.span
    return None


def _is_said_to(act: Act, pair: Pair) -> bool:
    """Say whether an English act is something said to a noun or a name, outside a quotation."""
    if act.lemma not in _SAYING_EN or act.other is None or act.other.pronoun or quoted(pair.en, act.word):
        return False
    low = pair.en[: act.word.start].lower().split()[-1:]
    return act.agent is not None or bool(low and low[0] in _PASSIVE)


def speaker(act: ArabicAct) -> int | None:
    """Return the place of the noun right after an Arabic verb and the pronoun it is done to; None where none is."""
    after = act.at + 1
    ours = any(form.subject == WE and not form.object for form in act.forms)
    joined = any(form.object and not (ours and form.object == WE) for form in act.forms)
    if not joined:
        if not act.pronouns or after not in act.led or not _is_pronoun(act, after):
            return None
        after += 1
    if after >= min(act.last, len(act.words)) or after in act.led or light(act.words[after]):
        return None
    third = [form for form in act.forms if form.subject.person == "3" and form.subject.number == "s"]
    noun = act.words[after].text
    return after if third and noun[0].isalpha() and not noun.endswith(("ًا", "اً", "َ")) else None


def _is_pronoun(act: ArabicAct, at: int) -> bool:
    return act.words[at].folded in _PRONOUNS


def _answers(ar: ArabicAct, en: Act, pair: Pair) -> bool:
    """Say whether an Arabic verb may be what an English verb of saying is."""
    forms = likely(ar, pair.en)
    return any(form.lemma in _SAYING_AR or alike(form.lemma, en.lemma) for form in forms)


def _is(one: Party | None, other: Party) -> bool:
    """Say whether two phrases of the English name one party."""
    return one is not None and bool(set(one.names) & set(other.names) or one.keys & other.keys)


def fitted(pair: Pair, means: Meanings, party: Party) -> dict[int, float]:
    """Return place → how well the word there means a party, or sounds like its name."""
    fits = dict(means.party(party))
    name = latin(party.span.of(pair.en).split()[-1])
    for at, word in enumerate(means.words):
        if party.names and nearness(arabic(word.plain), name) <= SAME:
            fits[at] = 1.0
    return fits
