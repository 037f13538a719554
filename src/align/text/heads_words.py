"""The heads of bodies' names: each Arabic one with every English one it may be, and the scopes they are named with."""

# ruff: noqa: E501  one row, one line
from __future__ import annotations

_ROWS = """
هيئه هييه | authority commission agency body organisation board corporation committee service council institution assembly corps establishment administration panel tribunal staff entity bureau
صندوق | fund trust treasury
بنك مصرف | bank
ارشيف محفوظات | archive record
مكتبه | library bookshop
متحف | museum gallery house
معهد | institute academy college school institution conservatory centre
شركه | company corporation firm enterprise group establishment society agency line bank trust organisation service
وكاله | agency bureau service authority administration
مجلس | council board assembly chamber parliament house senate cabinet committee commission congress court bench
لجنه لجان | committee commission panel board council body bureau tribunal
مكتب | office bureau agency department service
جمعيه | association society league assembly charity organisation club union cooperative foundation institution company group
رابطه | association league society union club federation organisation
اتحاد | union federation association confederation league alliance
نقابه | union syndicate guild association federation bar society chamber order confederation council board
اكاديميه | academy institute college
مركز | centre institute station hub post clinic office hospital headquarters department bureau
موسسه مؤسسه | foundation institution corporation establishment organisation institute company authority society enterprise agency body trust association firm business
غرفه | chamber room
حزب | party
جبهه | front
حركه | movement
سلطه | authority
منظمه | organisation association agency foundation
مصلحه | department authority administration service office agency bureau directorate board
مديريه | directorate department office administration bureau service division
اداره | administration department management office directorate bureau agency service board authority
دايره دائره | department office bureau service division directorate authority district
جامعه | university league college academy
كليه | faculty college school academy university department institute
مدرسه | school academy college
محكمه | court tribunal bench
وزاره | ministry department office treasury
ديوان | bureau office department court council board commission registry chancery secretariat tribunal agency administration authority
نادي ناد | club union association society
مفوضيه | commission authority committee agency office
مستشفي مشفي | hospital infirmary clinic centre
مسرح | theatre house company
تحالف | alliance coalition front league
ائتلاف | coalition alliance front
مختبر | laboratory centre institute
برلمان | parliament assembly house congress
مجمع | council academy synod complex assembly
دار | house library theatre company press
مرصد | observatory centre
"""
HEADS: tuple[tuple[tuple[str, ...], frozenset[str]], ...] = tuple(
    (tuple(ar.split()), frozenset(en.split()))
    for ar, en in (line.split(" | ") for line in _ROWS.strip().splitlines())
)
"""Arabic words for one body, folded, and all the English ones it may be, each in its first spelling."""
STRICT = frozenset(("بنك", "ارشيف", "متحف", "نقابه", "حزب", "اكاديميه", "وزاره", "جامعه", "حركه", "جبهه", "صندوق", "معهد", "اتحاد"))  # fmt: skip
"""Heads whose bare name (حزب العمل) is enough to tell them from another body of the English."""
_SCOPES = """
وطني وطنيه قومي قوميه اهلي اهليه | national
عام عامه | general public
اعلي عليا عالي عاليه | high higher supreme
دولي دوليه عالمي عالميه | international world global
عربي عربيه | arab
اسلامي اسلاميه | islamic muslim
ملكي ملكيه | royal
مركزي مركزيه | central
اقليمي اقليميه | regional
محلي محليه | local
"""
SCOPES: tuple[tuple[frozenset[str], frozenset[str]], ...] = tuple(
    (frozenset(ar.split()), frozenset(en.split()))
    for ar, en in (line.split(" | ") for line in _SCOPES.strip().splitlines())
)
"""Adjectives that a body is named with."""
