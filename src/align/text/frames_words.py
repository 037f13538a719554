"""Words that tell an English verb and what it puts where."""

from __future__ import annotations

from align.text.words import lexicon

MODALS = lexicon(
    "will would shall should can could may might must did does do didn't don't doesn't cannot not to"
)
PAST = lexicon(
    "began bent bound bled blew bred broke burst cast clung crept cut dealt dug drank drew dreamt flung",
    "flew froze grew ground hid kept knelt laid leapt lit meant overtook ran rang rid rode rose sang sank",
    "shed shrank shut slid slung spat spun split spread sprang strode strove swept swam swung tore thrust",
    "trod upheld withdrew withheld withstood wore wove wrung wrote gave took chose forgot forgave spoke",
    "won drove ate fought",
)
"""Past forms that no rule makes, of verbs that the table may lack."""
ASPECTS = lexicon(
    "kept keep keeps went goes go carried began begin begins started starts continued stopped resumed",
)
BY_DOING = ("by", "without", "after", "before", "for", "of", "from")
FEELING = lexicon(
    "afraid frightened scared terrified fond proud jealous envious ashamed suspicious wary weary tired",
    "sick angry furious pleased impressed worthy aware ignorant critical supportive contemptuous",
    "respectful mindful resentful",
)
"""Words that say with a form of to be what one party feels for another: is afraid of, was angry with."""
CAUSING = lexicon(
    "frighten scare terrify alarm annoy anger please impress weary tire bore embarrass shame delight astonish surprise",
    "worry upset enrage vex irritate disturb",
)
"""Verbs that say of their subject that another feels so for it: who is afraid of one is frightened by him."""
NO_HEADS = lexicon(
    "more most less least other others much many few same such own very several first last next new"
)
LEADS = ("to", "from", "on", "upon", "at", "against", "for", "of", "with", "about")
PARTICLES = lexicon("back up down out away off over aside")
CONVERSE = lexicon(
    "talk talked talks talking speak spoke speaks spoken speaking chat chatted argue argued possess",
    "possessed possesses hold held holds retain retained obtain obtained lacks keep kept keeps like liked",
    "likes please own owned owns belong belonged have has had lack lacked need needed needs contain",
    "contained include included includes comprise comprised cover covered covers surround surrounded join",
    "joined joins separate separated resemble resembled equal equalled match matched meet met meets marry",
    "married marries become became remain remained seem seemed cause caused causes led lead leads suffer",
    "suffered suffers undergo underwent enjoy enjoyed gain gained win won lose lost stem stemmed derive",
    "derived consist consisted coincide differ border bordered emerge emerged follow followed follows",
    "precede preceded come came appear appeared result resulted mean means meant involve involved",
    "involves affect affected affects reach reached face faced faces replace replaced accompany",
    "accompanied represent represented represents require required requires based made make makes get got",
    "gets gotten receive received receives take took takes taken find found concern concerned interest",
    "interested worry worried fear feared frighten frightened surprise surprised astonish astonished",
    "delight delighted bore bored remind reminded strike struck seen used named called known said",
    "considered located situated associated related linked connected mixed combined fill filled marked",
    "share shared shares learn learned learnt inherit inherited hear heard hears buy bought buys sell",
    "sold sells borrow borrowed rent rented lend lent hire hired lease leased",
)
"""Forms of verbs of which one language may say from one side what the other says from the other, or either way."""
HOLDS = lexicon("has have had")
RIGHTS = lexicon("right duty power authority obligation option permission freedom liberty")
"""Nouns whose holder does what an infinitive after them says: has the right to sue."""
NO_SUBJECT = lexicon("does his this its was is has as us always sometimes perhaps")
"""Words in s that are no noun in the plural."""
MUTUAL = lexicon(
    "marry marries married wed meet meets met resemble resembles resembled equal equals equalled",
    "border borders bordered neighbour neighboured adjoin adjoins adjoined",
)
"""Verbs that are as true the other way round."""
