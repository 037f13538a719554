"""English verbs whose past is no -ed form, and the small words by which both languages tell time."""

from __future__ import annotations

from align.text.words import lexicon

_IRREGULAR = """
arise arose arisen; awake awoke awoken; bear bore borne; beat beat beaten; become became become; befall befell
befallen; begin began begun; behold beheld beheld; bend bent bent; bind bound bound; bite bit bitten; bleed bled
bled; blow blew blown; break broke broken; breed bred bred; bring brought brought; build built built; burn burnt
burnt; buy bought bought; catch caught caught; choose chose chosen; cling clung clung; come came come; creep crept
crept; deal dealt dealt; dig dug dug; draw drew drawn; dream dreamt dreamt; drink drank drunk; drive drove driven;
eat ate eaten; fall fell fallen; feed fed fed; feel felt felt; fight fought fought; find found found; flee fled
fled; fling flung flung; fly flew flown; forbid forbade forbidden; foresee foresaw foreseen; forget forgot
forgotten; forgive forgave forgiven; forsake forsook forsaken; freeze froze frozen; get got got; give gave given; go
went gone; grind ground ground; grow grew grown; hang hung hung; hear heard heard; hide hid hidden; hold held held;
keep kept kept; kneel knelt knelt; know knew known; lay laid laid; lead led led; lean leant leant; leap leapt leapt;
learn learnt learnt; leave left left; lend lent lent; lie lay lain; light lit lit; lose lost lost; make made made;
mean meant meant; meet met met; mistake mistook mistaken; outdo outdid outdone; overcome overcame overcome; overhear
overheard overheard; oversee oversaw overseen; overtake overtook overtaken; overthrow overthrew overthrown; pay paid
paid; prove proved proven; repay repaid repaid; ride rode ridden; ring rang rung; rise rose risen; run ran run; say
said said; see saw seen; seek sought sought; sell sold sold; send sent sent; sew sewed sewn; shake shook shaken;
shine shone shone; shoot shot shot; show showed shown; shrink shrank shrunk; sing sang sung; sink sank sunk; sit sat
sat; slay slew slain; sleep slept slept; slide slid slid; sling slung slung; smell smelt smelt; sow sowed sown;
speak spoke spoken; speed sped sped; spell spelt spelt; spend spent spent; spill spilt spilt; spin spun spun; spit
spat spat; spoil spoilt spoilt; spring sprang sprung; stand stood stood; steal stole stolen; stick stuck stuck;
sting stung stung; stink stank stunk; stride strode stridden; strike struck struck; strive strove striven; swear
swore sworn; sweep swept swept; swell swelled swollen; swim swam swum; swing swung swung; take took taken; teach
taught taught; tear tore torn; tell told told; think thought thought; throw threw thrown; tread trod trodden;
undergo underwent undergone; understand understood understood; undertake undertook undertaken; undo undid undone;
uphold upheld upheld; wake woke woken; wear wore worn; weave wove woven; weep wept wept; win won won; wind wound
wound; withdraw withdrew withdrawn; withhold withheld withheld; withstand withstood withstood; wring wrung wrung;
write wrote written
"""
_SAME = lexicon(
    "bet burst cast cost cut hit hurt let put quit rid set shed shut slit split spread thrust upset read forecast",
    "broadcast",
)
"""Verbs of one form for the present, the past and the participle."""
_ROWS = tuple(tuple(row.split()) for row in _IRREGULAR.replace("\n", " ").split(";"))
_BASES = frozenset(row[0] for row in _ROWS)
BECAME = frozenset(row[1] for row in _ROWS if row[1] not in _BASES) - {
    "saw",
    "ground",
    "lay",
    "found",
    "wound",
    "felt",
    "left",
}
"""Words that are the past of a verb."""
_FOUND = lexicon("saw lay found felt left")
BECAME_AFTER = BECAME | _FOUND
"""The same after a subject, with words that are nouns or other verbs elsewhere."""
PARTICIPLES = frozenset(row[2] for row in _ROWS) | _SAME
"""Irregular participles."""
NO_PAST = lexicon(
    "red bed shed need feed seed weed speed indeed exceed proceed succeed bleed breed hundred kindred sacred wicked",
    "naked",
    "rugged ragged crooked wretched beloved learned aged sled fled bred led fed wed embed moped greed creed reed steed",
    "united ahmed mohammed muhammed hamed mohamed",
)
"""Words in -ed that are no past form of a regular verb."""
WILL = lexicon("will shall 'll won't shan't")
WOULD = lexicon("would wouldn't")
MODAL = lexicon(
    "can could may might must should ought can't couldn't mightn't mustn't shouldn't cannot need needn't"
)
DOES, DID = lexicon("do does don't doesn't"), lexicon("did didn't")
HAS, HAD = lexicon("have has haven't hasn't"), lexicon("had hadn't")
IS = lexicon("is are am isn't aren't ain't")
WAS = lexicon("was were wasn't weren't")
BEEN = lexicon("be been being")
AUXILIARIES = WILL | WOULD | MODAL | DOES | DID | HAS | HAD | IS | WAS | BEEN
BETWEEN = lexicon(
    "not never also already always just now soon still yet ever even only once again all both quite really then later",
    "long since often sometimes seldom rarely hardly scarcely barely almost nearly recently newly first finally at",
    "last",
    "indeed too either so much well ago n't neither nor merely simply perhaps maybe probably almost",
)
"""Adverbs that stand between an auxiliary and its verb."""
PRONOUNS = lexicon("i you he she it we they who there this that what one nobody everyone someone no-one none")
SUBJECTS = PRONOUNS | lexicon("which and then but all both")
NO_SUBJECT = lexicon(
    "a an the his her its my your our their this these those some any no every each by of in on at with from for to",
    "as into than or more most very so too such newly freshly much well be been being is are was were am get got gets",
    "getting being feel felt looked seemed became become remained stayed kept left found rather quite not having",
)
"""Words after which a form in -ed is no finite verb."""
