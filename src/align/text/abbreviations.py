"""Words whose full stop does not end a sentence, or only sometimes does."""

from __future__ import annotations


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# English, lower case, without the full stop.

BEFORE_NAME = _words("""
    mr mrs ms mx messrs dr drs prof st ste sts fr br sr rev revd hon msgr mgr pres gov sen rep reps amb sec
    gen lt capt cpt cmdr cdr col maj sgt cpl pvt adm brig insp supt det mme mlle mt ft
""")
"""Titles: a name follows, so they never end a sentence."""

BEFORE_MORE = _words("e.g i.e eg ie viz vs v cf al approx ca c incl esp resp tel")
"""Their sense needs what follows; `al` (et al.) may still end a sentence before a clear start."""

BEFORE_NUMBER = _words("""
    no nos nr vol vols p pp para paras fig figs tab art arts ch chap sect sec pt ed eds eq ver op app ex r rm
    jan feb mar apr jun jul aug sep sept oct nov dec
""")
"""No end when a figure or a Roman numeral follows."""

EITHER = _words("""
    inc ltd co corp llc plc bros jr sr esq etc dept univ assn gov ave blvd rd mass calif
    ph.d m.d b.a m.a d.c a.d b.c b.c.e c.e a.m p.m al approx
""")
"""An end only when the next word is one that plainly starts a sentence."""

STARTERS = _words("""
    the a an this that these those there here it its he his she her they their them we our you your i my
    in on at by for from with without after before during since until while when where as if although though
    because but and or so yet nor however moreover furthermore nevertheless therefore thus hence then
    who what why how which whose some many most all both each every no not one another other such
    according despite instead meanwhile later today yesterday tomorrow now once even
    is are was were do does did has have had can could will would should may might let please
""")
"""Function words: capitalised in mid-sentence only in titles."""

# Arabic, without tatweel and harakat, without the full stop.

AR_BEFORE_NUMBER = _words("مج تح تر صص ط ج ص ع س ق هاتف رقم فاكس")
"""Volume, edition, page, issue, telephone: no end when a figure follows."""

AR_ERAS = _words("م ه ق.م ق.ه ب.م")
"""After a figure they name the calendar, so their full stop is the sentence's as well."""

AR_STARTERS = _words("""
    هذا هذه هذان هاتان هؤلاء ذلك تلك هو هي هم هن نحن أنا أنت كان كانت كانوا ليس ليست إن أن لكن لكنه لكنها
    ثم أما إذا لو لما عندما حين بينما بعد قبل منذ قال قالت يقول تقول قد لقد كما كل
""")
