"""A turn of phrase is taken by its words, or for its opposite: "on foot" for على قدم وساق, "in full swing".

Idioms, proverbs, phrasal verbs (رغب عن is to shun, رغب في to want), formulas and set compounds (ورق زجاج is sandpaper)
are kept with the beginnings of English words that render them and, for some, of those that betray a misreading. A right
rendering can be foreseen and a misreading cannot: so the check speaks where none of the first stands in the English.
An expression with a verb is told as a hint, unless the English renders each of its words.
Rows whose words are as often meant as they stand, and rows of a single word, need one of the second, undenied and
in about the same place. A misreading that is denied is a rendering.
"""

from __future__ import annotations

from collections.abc import Iterator

from align.checks._base import Check, Context, Example, Hit
from align.checks._contrast import place, reach
from align.checks._correspondence import correspondence
from align.model import Pair, Severity, Span
from align.text.dates import moments
from align.text.expressions import Use, uses
from align.text.expressions_english import cued
from align.text.expressions_rows import FREE
from align.text.fields import senses
from align.text.words import lexicon, tokens

_DENIALS = lexicon("not no never without nor neither n't nothing none cannot unable")
_NOTHING = (["no"], ["none"], ["nothing"], ["neither"])
"""What denies a misreading after it: wanted no part of the office."""
_WHOLE = 1200
"""Characters of English beyond which the lack of a rendering says nothing."""
_PARTS, _RENDERED = 2, 1.0
"""Words of an expression with a verb, and log-odds that each has a counterpart, from which it is taken literally."""
_ENDING = 2
"""Letters that an inflection may add to a literal rendering: a secretary is no secret."""
_DENIALS_AR = lexicon("لا لم لن ليس ليست ما ولا ولم ولن وما فلا فلم فلن وليس لست ولست غير بلا دون")
_BEFORE = 3
"""Words before a misreading in which a denial makes it a rendering."""


def find(pair: Pair, context: Context) -> Iterator[Hit]:
    """Yield one hit per misread expression."""
    if pair.bead.is_gap or not (pair.ar and pair.en):
        return
    said: list[Span] = []
    known = sorted(uses(pair.ar), key=lambda use: _nearest(use, pair) is None)
    literal_too = {
        span
        for use in known
        for cue in use.idiom.wrong
        for span in cued(pair.en, (cue,))
        if span.end - span.start <= len(cue) + _ENDING
    }
    right = [use.span for use in known if _rendered(use, pair, literal_too)]
    right += _dates(pair)
    for use in known:
        if any(_overlap(other, use.span) for other in said) or any(
            _excuses(other, use.span) for other in right
        ):
            continue
        literal = _nearest(use, pair) or (_word_for_word(use, pair) if use.idiom.is_telling else None)
        if literal is not None and _renders_another(literal, use, pair, context):
            literal = None
        if literal is not None:
            said.append(use.span)
            message = f"that “{literal.of(pair.en)}” does not render"
            yield Hit(f"«{use.span.of(pair.ar)}» is a set expression {message}.", use.span, literal)
        elif use.idiom.is_telling and len(pair.en) <= _WHOLE:
            said.append(use.span)
            meant = " or ".join(f"“{each.replace('_', ' ')}”" for each in use.idiom.right[:2])
            yield Hit(
                f"«{use.span.of(pair.ar)}» is a set expression; nothing like {meant} stands here.",
                use.span,
                severity=Severity.HINT if _is_free(use, pair, context) else None,
            )


def _dates(pair: Pair) -> list[Span]:
    """Return the dates of the Arabic, with the word before each, that the English gives by whatever calendar."""
    english = moments(pair.en, "en")
    return [
        Span(max(0, pair.ar.rfind(" ", 0, max(0, each.span.start - 1)) + 1), each.span.end)
        for each in moments(pair.ar, "ar")
        if each.days and any(other.days and each.agrees(other) for other in english)
    ]


def _is_free(use: Use, pair: Pair, context: Context) -> bool:
    """Say whether English may well render an expression by other words than those foreseen.

    One with a verb it may, unless the English renders each of its words: left the fair with no chick-peas.
    """
    if use.idiom.sign == FREE or not use.idiom.verbal:
        return use.idiom.sign == FREE
    found = correspondence(pair, context)
    odds = [
        float(found.odds("ar")[at])
        for at, word in enumerate(found.ar)
        if word.content and any(_overlap(word.span, part) for part in use.parts)
    ]
    return len(odds) < _PARTS or min(odds) < _RENDERED


def _renders_another(literal: Span, use: Use, pair: Pair, context: Context) -> bool:
    """Say whether an English word surely renders an Arabic one outside the expression: lost, of a key that was."""
    found = correspondence(pair, context)
    if found.en_odds is None:
        return False
    sure = any(
        float(found.odds("en")[at]) >= _RENDERED
        for at, word in enumerate(found.en)
        if word.content and _overlap(word.span, literal)
    )
    other = found.counterpart(literal, "en") if sure else None
    return other is not None and not _overlap(other.span, use.span)


def _overlap(one: Span, other: Span) -> bool:
    return one.start < other.end and other.start < one.end


def _rendered(use: Use, pair: Pair, literal: set[Span]) -> bool:
    """Say whether the English has a right rendering, which no row knows as a literal one, or denies a wrong one."""
    return any(span not in literal for span in cued(pair.en, use.idiom.right)) or any(
        _denied(span, pair.en) and not _denied_too(use, pair.ar) for span in cued(pair.en, use.idiom.wrong)
    )


def _excuses(rendered: Span, other: Span) -> bool:
    """Say whether an expression that is rendered leaves nothing to ask of another, as no mere part of it does."""
    inside = other.start <= rendered.start and rendered.end <= other.end and rendered != other
    return _overlap(rendered, other) and not inside


def _nearest(use: Use, pair: Pair) -> Span | None:
    here = (use.span.start + use.span.end) / 2 / len(pair.ar)
    found = [
        (abs((span.start + span.end) / 2 / len(pair.en) - here), span)
        for span in cued(pair.en, use.idiom.wrong)
        if not _denied(span, pair.en) or _denied_too(use, pair.ar)
    ]
    off, span = min(found, key=lambda each: each[0], default=(2.0, None))
    return span if off <= reach(pair) else None


def _word_for_word(use: Use, pair: Pair) -> Span | None:
    """Return an English word that renders a word of an expression as if it stood alone."""
    parts = [part for part in senses(pair.ar, "ar") if part.sure and part.span in use.parts]
    for part in parts:
        for word in senses(pair.en, "en"):
            off = abs(place(part, pair.ar) - place(word, pair.en))
            if part.sure & word.sure and off <= reach(pair) and not _denied(word.span, pair.en):
                return word.span
    return None


def _denied_too(use: Use, text: str) -> bool:
    """Say whether the Arabic denies an expression itself, so that a denial in the English is its rendering."""
    before = [token.folded for token in tokens(text) if token.end <= use.span.start][-_BEFORE:]
    return any(word in _DENIALS_AR for word in before)


def _denied(span: Span, text: str) -> bool:
    before = [token.folded for token in tokens(text) if token.end <= span.start][-_BEFORE:]
    after = [token.folded for token in tokens(text) if token.start >= span.end][:1]
    return any(word in _DENIALS or word.endswith("n't") for word in before) or after[:1] in _NOTHING


CHECK = Check(
    id="IDM001",
    name="idiom-misread",
    category="accuracy/mistranslation",
    severity=Severity.MAJOR,
    explanation=__doc__ or "",
    examples=(
        Example("كان العمل يجري على قدم وساق", "Work was going on by foot", findings=1),
        Example("رغب الزاهد عن الدنيا", "The ascetic desired the world", findings=1),
        Example("قبضت الشرطة على اللص عند الجسر", "The police paid the thief at the bridge", findings=1),
        Example("وافق الوزير على مضض", "The minister agreed willingly", findings=1),
        Example("وافق الوزير على مضض", "The minister did not agree willingly", findings=0),
        Example("ذهبت جهود العمّال أدراج الرياح", "The workers' efforts went up the stairs", findings=1),
        Example("ذهبت جهود العمّال أدراج الرياح", "The workers' efforts came to nothing", findings=0),
        Example("شرب الضيوف نخب العروسين", "The guests drank the couple's elite", findings=1),
        Example("شرب الضيوف نخب العروسين", "The guests drank the couple's health", findings=0),
        Example("وقع الموظف في حيص بيص", "The clerk lost his temper", findings=1),
        Example("وقع الموظف في حيص بيص", "The clerk was in a quandary", findings=0),
        Example("كان العمل يجري على قدم وساق", "Work was in full swing", findings=0),
        Example("رغب الزاهد عن الدنيا", "The ascetic turned away from the world", findings=0),
        Example("طُبّقت التعليمات بحذافيرها", "The instructions were applied carefully", findings=1),
        Example("طُبّقت التعليمات بحذافيرها", "Every one of the instructions was applied", findings=0),
        Example("تسلّل الصبيّ خلسة إلى البستان", "The boy went into the orchard in summary", findings=1),
        Example("تسلّل الصبيّ خلسة إلى البستان", "The boy stole into the orchard", findings=0),
        Example("ابتلع الدواء دفعة واحدة", "He swallowed the medicine in one gulp", findings=0),
        Example("وضع الأوراق في الأدراج", "He put the papers in the drawers", findings=0),
        Example("كانت حليها في الصندوق", "Her jewellery was in the box", findings=0),
        Example("قرّر قاضي التحقيق حفظ الدعوى", "The magistrate decided to memorise the case", findings=1),
        Example("قرّر قاضي التحقيق حفظ الدعوى", "The magistrate decided to drop the case", findings=0),
        Example("عُيّن ناظر للوقف", "A headmaster was appointed to the endowment", findings=1),
        Example(
            "حيّا القبطانُ الشرطةَ الواقفة عند الباب",
            "The captain greeted the police standing at the door",
            findings=0,
        ),
        Example(
            "نظر المجلس في شروط الواقف",
            "The council considered the conditions of the standing man",
            findings=1,
        ),
        Example("صعد ربّان السفينة إلى البرج", "The ship's master climbed the tower", findings=0),
        Example("ردّ القاضي بهدوء", "The judge answered calmly", findings=0),
        Example("كانت المسألة ذات طابع ماليّ", "The matter was financial in nature", findings=0),
        Example("وجّهت الصحف نقدًا إلى المدير", "The papers aimed criticism at the manager", findings=0),
        Example("ضرب الشيخ كفًّا بكفّ ومضى", "The sheikh applauded and went on his way", findings=1),
        Example("ضرب الشيخ كفًّا بكفّ ومضى", "The sheikh spread his palms in dismay and went", findings=0),
        Example("رجعت من السوق على الحديدة", "She came home from the market by train", findings=1),
        Example("رجعت من السوق على الحديدة", "She came home from the market without a penny", findings=0),
        Example("وقعت الحرب بعد عام", "War came a year later", findings=0),
        Example("وصل الوفد إلى المطار", "The delegation reached the airport", findings=0),
    ),
    find=find,
)
