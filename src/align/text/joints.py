"""Words that join a clause to its sentence (except, lest, at least, on the ground that), and manners of doing a thing.

A translator words them freely, so each kind has every English word that may stand for it; where a whole English
passage has none of them, the clause they lead is likely to be missing. Patterns are over folded, lower-case text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

_KINDS = """
except | ما لم,الا اذا,الا ان [يتكن]\\w+,الا ما,الا من,ب?استثناء,(?:في ?)?ما عدا,عدا,ما خلا,الا في,الا [بلع]\\w+
 | unless except\\w* save saving but others? apart exclud\\w+ only barring bar exempt\\w* without besides aside
   until till alone beyond short if than even before however yet nothing rather instead minus not with leaving
   omit\\w* solely provided remain\\w* rest once which
without | ب?دون,بغير,بلا,من غير,دونما
 | without un\\w{3,} in\\w+ im\\w+ il\\w+ ir\\w+ dis\\w+ non \\w+less \\w+lessly not no nor never none nothing neither
   cannot free\\w* lack\\w* absen\\w* fail\\w* behind secret\\w* devoid bare\\w* rather instead apart except but
   refus\\w+ before under below short beyond silent\\w* straight bereft minus steadily keep\\w* kept over anyway
   beneath only exempt waiv\\w* mere alone away empty omit\\w* save \\w+n['’]t prevent\\w* nobody\\w* verbatim intact
   as_(?:it|they)_(?:stood|stands?|was|were|is|are) as_is on_the_spot at_once there_and_then then_and_there
   prompt\\w* immediate\\w* in_full fully outright asking_price
   unchanged entire\\w* stood stand\\w* same whole clean\\w* unanimous\\w* clear\\w* wholesale full\\w* bluntly
   plain\\w* open\\w* sharp\\w* cold
fear | خشيه,مخافه,خوفا,تحسبا,تفاديا,تجنبا,تحاشيا,درءا,اتقاء,تحرزا
 | fear\\w* lest afraid avoid\\w* prevent\\w* avert\\w* against dread\\w* case guard\\w* protect\\w* ward\\w* keep
   kept wary worr\\w+ concern\\w* anxi\\w+ scare\\w* frighten\\w* terrif\\w+ terror spare forestall\\w* beware
   anticipat\\w+ appr\\w+ caut\\w+ escape save not alarm\\w*
purpose | ليتسني,حتي يتسني,كي يتسني,بغيه,بقصد,بغرض,لغرض,ابتغاء,سعيا,رغبه في,املا في,حرصا,تمهيدا,توطئه,استعدادا
 | so order to for aim\\w* view purpose\\w* intent\\w* hop\\w+ seek\\w* sought desire\\w* wish\\w* want\\w* search\\w*
   quest pursuit sake keen eager care\\w* prepar\\w+ that
provided | علي الا,شريطه,بشرط,بشروط,شرط ان,شرط الا
 | provided providing condition\\w* if understanding so long must shall should stipulat\\w+ proviso subject requir\\w+
   with to would unless until never only term\\w* although though nor may can able
concede | رغم,ب?الرغم,برغم,رغما,وان كان\\w*,وان لم,وان لا,ولو,مع ان\\w*
 | though although despite spite even notwithstanding yet but however while whilst all nevertheless nonetheless still
   regardless albeit whereas if whatever whether matter much as defi\\w+ or not only against than once when\\w* had
   were unwilling\\w* without
pretext | بدعوي,بحجه,بذريعه,بزعم,بشهاده,باعتراف,باقرار,باجماع
 | ground\\w* pretext\\w* claim\\w* alleg\\w+ plea\\w* excus\\w+ argu\\w+ saying said say contend\\w* assert\\w*
   preten\\w+ cover name because reason\\w* maintain\\w* testi\\w+ attest\\w* witness\\w* admi\\w+ acknowledg\\w+
   confess\\w* agree\\w* accord\\w* word\\w* unanim\\w+ consensus evidence own since as
or | او | or nor either whether else and alternatively between otherwise any what\\w+ as
only | فقط,فحسب,لا غير,ليس الا,لا اكثر,حصرا
 | only alone just mere\\w* sole\\w* no not exclusive\\w* but simply nothing single all purely limited confin\\w+
   restrict\\w+ one little never beyond rather unilateral\\w*
least | علي الاقل,علي الاكثر,بحد ادني,بحد اقصي,كحد ادني,كحد اقصي,في احسن الاحوال,في اسوا الاحوال
 | least minimum most maximum more less fewer up not best worst limit ceiling over below under exceed\\w* within or
   tops than beyond
source | بحسب,وفقا ل\\w*,وفق,طبقا ل\\w*,نقلا عن,حسبما,وفقما,استنادا الي,بناء علي,عملا ب\\w+,بموجب,بمقتضي
 | accord\\w* under pursuant per line by as say\\w* said basis based following from quot\\w+ cit\\w+ virtue compl\\w+
   terms conform\\w+ on depend\\w* report\\w* acting told tell\\w* in strength view estimat\\w+ with explain\\w*
instead | بدلا من,عوضا عن,بدل ان,بدلا عن,عوض ان
 | instead rather place lieu replac\\w+ not for substitut\\w+ than without exchang\\w+
besides | فضلا عن,علاوه علي,الي جانب,ب?الاضافه الي,اضافه الي,زياده علي
 | besides? addition\\w* well also along\\w* moreover too and plus only alone top with apart both furthermore
   including mention quite beyond over beside
especially | لا ?سيما,علي الاخص,علي وجه الخصوص
 | especial\\w* particular\\w* notabl\\w+ above chief\\w* main\\w* least special\\w* more most primar\\w+ specific\\w*
   alone including
"""
_MANNERS = """
سرا | secre covert clandest quiet privat stealth undergr whisper behind unknown hush sly confiden
علنا جهرا علانيه | public open aloud loud
كليا | whol entire complet total full all altogether utter every outright exclusive purely
جزئيا جزييا | part
مجانا | free charge nothing gratis gift payment unpaid
عمدا | deliberat intention purpos wilful willful knowing mean premedit design spite
سهوا | mistak oversight inadvert accident slip error unintention unwitting forgot unaware careless
كتابه كتابيا خطيا | writ letter paper pen letters
شفاها شفويا شفهيا | oral verbal mouth spoke person aloud
نقدا | cash money coin ready down
غيابيا | absen
مكرها مرغما قسرا عنوه | forc compel duress coerc unwilling will against reluct constrain had_to oblig press violen storm
طوعا | will volunt free accord choice
حافيا حافيه | barefoot bare shoe unshod
بمفرده بمفردها بمفردهم | alone own self selves single sol unaccompan unaided lone one indep
سنويا | year annual annum
شهريا | month
اسبوعيا | week
جماعيا | collect together mass joint group communal body
تدريجيا | gradual step degree little slow bit phase progress steadi by
"""


@dataclass(frozen=True, slots=True)
class Joint:
    """A word that leads a clause or tells a manner, and what answers it."""

    ar: re.Pattern[str]
    en: re.Pattern[str]
    manner: bool
    """It is the lost words itself; else it leads them."""


@cache
def joints() -> tuple[Joint, ...]:
    """Return every kind."""
    return (*_kinds(), *_manners())


def _kinds() -> Iterator[Joint]:
    for row in re.split(r"\n(?=\w)", _KINDS.strip()):
        name, arabic, english = (part.strip() for part in row.split(" | ") if part.strip())
        before = "" if name == "or" else "[وف]?"
        yield Joint(
            re.compile(rf"(?<!\w){before}(?:{arabic.replace(',', '|')})(?!\w)"),
            re.compile(rf"\b(?:{'|'.join(english.split()).replace('_', ' ')})\b|n['’]t\b"),
            manner=False,
        )


def _manners() -> Iterator[Joint]:
    for row in _MANNERS.strip().splitlines():
        arabic, english = (part.split() for part in row.split(" | "))
        stems = "|".join(each.replace("_", " ") for each in english)
        yield Joint(
            re.compile(rf"(?<!\w)(?:{'|'.join(arabic)})(?!\w)"),
            re.compile(rf"\b(?:\w+-)?(?:{stems})"),
            manner=True,
        )
