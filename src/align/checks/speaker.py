"""The words are put into another mouth: "I told him" for "he told me", "he said" for "she said".

Arabic verbs say by their form who speaks (قال he, قالت she, قلت I) and pronouns say to whom (لي, له, أخبرني).
Verbs of saying are counted by voice on both sides: a voice that only the English has stands for one the Arabic has
too often. A name of the document that stands where the Arabic has another one is told too.
Who speaks in the Arabic to someone named by a pronoun (قال له سليم) is not whom the English says it to.
Whom something is said to by the Arabic (سألته المحكمة, التفت إلى مطر وسأله) cannot be who says it in the English.
The check speaks when no verb of speech on one side fits what the other side says: a first person for a third, the
speaker for the listener, or a man for a woman.
Where a passage holds a dialogue with both voices on both sides, it stays silent.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from align.checks._addressed import addressed
from align.checks._attributed import attributed
from align.checks._base import Check, Context, Example, Hit
from align.checks._dialogue import exchanged_lines, narrator
from align.checks._goes_on import carried
from align.checks._hearers import misheard
from align.checks._inside import displaced
from align.checks._ledger import Same
from align.checks._sources import missourced
from align.checks._speech import exchanged, quoted, renamed, respoken
from align.checks._unnamed import unnamed
from align.model import Pair, Severity, Span
from align.text.speech import FIRST, HE, OTHER, SHE, THEY, Speech, addresses_me, speeches

_MARKED = re.compile('[«“"]')
_MARKED_EN = re.compile(r"[“”\"«]|(?<!\w)[‘'](?=\w)|[,.?!][’']")


def find(pair: Pair, context: Context) -> Iterator[Hit]:
    """Yield at most one hit: the verb of speech whose speaker differs."""
    if pair.bead.is_gap or not (pair.ar and pair.en):
        return
    same = Same(context.pairs)
    voices = exchanged(pair, same) or respoken(pair) or unnamed(pair, same)
    voices = voices or narrator(pair) or exchanged_lines(pair)
    voices = voices or displaced(pair) or addressed(pair, context) or carried(pair, context)
    voices = voices or misheard(pair, context) or attributed(pair, context)
    if voices and _told_anew(pair, *voices):
        return
    if voices:
        yield Hit(f"«{voices[0].of(pair.ar)}» is not said by whom “{voices[1].of(pair.en)}” names.", *voices)
        return
    name = renamed(pair, same)
    if name:
        yield Hit(f"“{name[1].of(pair.en)}” stands where the Arabic has «{name[0].of(pair.ar)}».", *name)
        return
    source = missourced(pair, context)
    if source:
        said = f"«{source[0].of(pair.ar)}» and “{source[1].of(pair.en)}”"
        yield Hit(f"{said} give the words to two others.", *source)
        return
    ar, en = speeches(pair.ar, "ar"), speeches(pair.en, "en")
    if not ar or not en:
        return
    clash = _turned(ar, en, pair.en) or _another(ar, en) or _gender(ar, en)
    if clash and not _told_anew(pair, clash[0].span, clash[1].span):
        one, other = clash
        said = f"«{_shown(pair.ar, one)}» is what {_name(one)} says"
        yield Hit(f"{said}; “{other.span.of(pair.en)}” is what {_name(other)} says.", one.span, other.span)


def _told_anew(pair: Pair, ar: Span, en: Span) -> bool:
    """Say whether a verb stands in a quotation on one side, and the other tells what was said with no quotation at all.

    The I of a quotation is who speaks there, and not who tells the book: «قلت لهم: من هناك؟» is "she asked who it was".
    """
    before = pair.ar[: ar.start]
    inside = before.count("«") > before.count("»") or before.count("“") > before.count("”")
    inside = inside or before.count('"') % 2 == 1
    if inside and not _MARKED_EN.search(pair.en):
        return True
    return quoted(pair.en, en) and not _MARKED.search(pair.ar)


def _turned(ar: tuple[Speech, ...], en: tuple[Speech, ...], text: str) -> tuple[Speech, Speech] | None:
    """Return a clash where someone speaks to me on one side and I speak on the other."""
    to_me = [one for one in ar if one.listener == FIRST and one.speaker in (HE, SHE, THEY)]
    by_me = [one for one in ar if one.speaker == FIRST]
    mine = [one for one in en if one.speaker == FIRST]
    if to_me and mine and not any(one.speaker in (FIRST, OTHER) for one in ar) and not addresses_me(text):
        return to_me[0], mine[0]
    theirs = [one for one in en if one.speaker != FIRST and one.listener == FIRST]
    if by_me and theirs and not mine and not any(one.listener == FIRST for one in ar):
        return by_me[0], theirs[0]
    return None


def _another(ar: tuple[Speech, ...], en: tuple[Speech, ...]) -> tuple[Speech, Speech] | None:
    """Return a clash where one side knows only my words and the other only another's."""
    here, there = {one.speaker for one in ar}, {one.speaker for one in en}
    if here <= {HE, SHE} and there == {FIRST}:
        return ar[0], en[0]
    if here == {FIRST} and there <= {HE, SHE, THEY}:
        return ar[0], en[0]
    return None


def _gender(ar: tuple[Speech, ...], en: tuple[Speech, ...]) -> tuple[Speech, Speech] | None:
    """Return a clash where one side knows only a woman's words and the other only a man's."""
    here, there = {one.speaker for one in ar}, {one.speaker for one in en}
    if (here, there) in (({SHE}, {HE}), ({HE}, {SHE})):
        return ar[0], en[0]
    return None


def _name(speech: Speech) -> str:
    return {FIRST: "the narrator", HE: "a man", SHE: "a woman", THEY: "several people"}.get(
        speech.speaker, "someone"
    )


def _shown(text: str, speech: Speech) -> str:
    return speech.span.of(text)


CHECK = Check(
    id="SPK001",
    name="speaker",
    category="accuracy/mistranslation",
    severity=Severity.MAJOR,
    explanation=__doc__ or "",
    examples=(
        Example(
            "ثم التفت إلى مطر وسأله عن الثمن", "Then Matar turned to him and asked the price", findings=1
        ),
        Example("ثم التفت إلى مطر وسأله عن الثمن", "Then he turned to Matar and asked the price", findings=0),
        Example("همس له وكيل النيابة: «اصمت.»", "“Be silent,” he whispered to the prosecutor.", findings=1),
        Example("همس له وكيل النيابة: «اصمت.»", "“Be silent,” the prosecutor whispered to him.", findings=0),
        Example("وأخبرتها مريم أن القطار فات", "She told Maryam that the train had left", findings=1),
        Example("وأخبرتها مريم أن القطار فات", "Maryam told her that the train had left", findings=0),
        Example("وأخبرها الطبيب أن الجرح خفيف", "The doctor was told that the wound was slight", findings=1),
        Example(
            "وأخبرها الطبيب أن الجرح خفيف", "She was told by the doctor that the wound was slight", findings=0
        ),
        Example("وسألته المحكمة عن عمله", "The court asked him what his work was", findings=0),
        Example("قال لي البحّار: «الريح معنا.»", "“The wind is with us,” I told the sailor.", findings=1),
        Example("قلت له: «لا تخف.»", "“Do not be afraid,” he told me.", findings=1),
        Example("قالت: «سأعود غدًا.»", "“I shall be back tomorrow,” he said.", findings=1),
        Example("أجابني: «لا أعرف.»", "“I do not know,” I answered.", findings=1),
        Example("قال لي البحّار: «الريح معنا.»", "“The wind is with us,” the sailor told me.", findings=0),
        Example("قالت: «سأعود غدًا.»", "“I shall be back tomorrow,” she said.", findings=0),
        Example("قلت: «من هناك؟» فقال: «أنا.»", "“Who is there?” I said. “It is I,” he said.", findings=0),
        Example("أخبرني الطبيب أن الجرح خفيف", "I let the doctor know that the wound was slight", findings=1),
        Example("كتب إليّ ابن عمي من الغربة", "I wrote to my cousin abroad", findings=1),
        Example("كتب إليّ ابن عمي من الغربة", "I had a letter from my cousin abroad", findings=0),
        Example("«لا تبكي يا أبي»، قالت الصغيرة", "“Do not cry,” said her father", findings=1),
        Example("قالت سعاد: «الباب مفتوح.»", "“The door is open,” said the baker", findings=1),
        Example("قالت سعاد: «الباب مفتوح.»", "“The door is open,” said Suad", findings=0),
        Example("قال الحارس: «كنت نائمًا.»", "“He was asleep,” said the watchman", findings=1),
        Example("قال الحارس: «كنت نائمًا.»", "“I was asleep,” said the watchman", findings=0),
        Example(
            "«قلت لهم: أين المفتاح؟ فلم يجبني أحد».",
            "She asked them where the key was, and no one answered her.",
            findings=0,
        ),
        Example("سألتُ الحارس عن الطريق", "I asked the guard the way", findings=0),
        Example(
            "ولما سقط الجندي أجاب الضابط: «اتركوه.»",
            "When the soldier fell, he answered, “Leave him.”",
            findings=1,
        ),
        Example(
            "ولما سقط الجندي أجاب الضابط: «اتركوه.»",
            "When the soldier fell, the officer answered, “Leave him.”",
            findings=0,
        ),
        Example(
            "مسحت دموعها وقالت: «سامحيني.»",
            "She wiped her tears, and the driver said, “Forgive me.”",
            findings=1,
        ),
        Example("مسحت دموعها وقالت: «سامحيني.»", "She wiped her tears and said, “Forgive me.”", findings=0),
        Example(
            "كان يناديني «سيدي» فأطلب منه أن يكف",
            "He would call me “sir” and I would ask him to stop",
            findings=0,
        ),
    ),
    find=find,
)
