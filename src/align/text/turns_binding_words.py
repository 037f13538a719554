"""Verbs of obliging and of permitting for `turns`: أوجب على and "permits", أجاز ل and "required"."""

from __future__ import annotations

from align.text.turns import Turn

_NONE = r"(?!)"
_OBJECT = "(?:ه|ها|هم|هما|هن|ني|نا|ك|كم)?"
_NO = r"~(?:لا|لم|لن|ما|ليس\w*|لست|غير|دون|بلا|[بل]?عدم|رفض\w*|منع\w*|هل|لو|اذا)(?!\w)"
"""What may turn the verb round, or ask for it."""
_TO = r"(?: [\w'’-]+){1,8}? to"
_WHOM = r"(?:him|her|them|it|us|me|you|the|his|their|our|my|every|any|all|a|an|no one|people)"

_OBLIGING = (
    "أوجب أوجبت أوجبوا أوجبنا يوجب توجب نوجب يوجبون استوجب استوجبت يستوجب تستوجب استلزم استلزمت يستلزم تستلزم "
    "ألزم ألزمت ألزموا ألزمنا يلزم تلزم نلزم يلزمون حتم حتمت حتموا يحتم تحتم فرض فرضت فرضوا فرضنا يفرض تفرض نفرض "
    "يفرضون اقتضى اقتضت يقتضي تقتضي اقتضا كلف كلفت كلفوا كلفنا يكلف تكلف نكلف يكلفون أجبر أجبرت أجبروا أجبرنا "
    "يجبر تجبر نجبر يجبرون أرغم أرغمت أرغموا يرغم ترغم يرغمون اضطر اضطرت يضطر تضطر اشترط اشترطت اشترطوا يشترط "
    "تشترط يتطلب تتطلب تطلب تطلبت يأمر تأمر أمرت أمروا يأمرون أوعز أوعزت"
)
_PERMITTING = (
    "أجاز أجازت أجازوا أجزنا يجيز تجيز نجيز يجيزون سمح سمحت سمحوا سمحنا يسمح تسمح نسمح يسمحون أباح أباحت أباحوا "
    "يبيح تبيح يبيحون رخص رخصت رخصوا يرخص ترخص يرخصون خول خولت خولوا يخول تخول يخولون مكنت مكنوا مكنه مكنها مكنهم "
    "مكنني مكننا أتاح أتاحت أتاحوا يتيح تتيح يتيحون أذنت أذنوا يأذن تأذن يأذنون فوض فوضت فوضوا يفوض تفوض"
)
_BOUND = (
    r"requir\w*|demand\w*|need\w*|oblig\w*|must|impos\w*|compel\w*|mandat\w*|stipulat\w*|insist\w*"
    r"|ha(?:s|ve|d) to|forc\w*|order\w*|command\w*|bound|bind\w*|dut(?:y|ies)|shall|should|ought|charg\w*"
    r"|task\w*|assign\w*|commission\w*|ask\w*|told"
    r"|(?:mak(?:e|es|ing)|made) (?:him|her|them|it|us|me|the|his|their|its|[a-z]+ (?:pay|go|do|sign))"
    r"|necess\w*|entail\w*|involv\w*|on condition|conditional\w*|prescri\w*|constrain\w*|instruct\w*"
    r"|call(?:s|ed)? (?:up)?on|call(?:s|ed)? for|dictat\w*|press\w*|coerc\w*|saddl\w*|burden\w*|entrust\w*"
    r"|lay\w*|laid|cost\w*|lev(?:y|ied)|enjoin\w*|enforc\w*|decree\w*|incumbent|responsib\w*|compulsory"
    r"|obligatory|essential|bade|direct(?:s|ed|ing)|appoint\w*|put|driv\w+|drove|left (?:\w+ )?no"
    r"|no choice|subject to|ultimatum"
)
_FREE = (
    r"may|can|could|might|entitl\w*|rights?|allow\w*|permi\w*|let|lets|letting|libert\w*|option\w*"
    r"|discretion\w*|authori\w*|empower\w*|powers?|free\w*|open\w*|lawful\w*|enabl\w*|licen[sc]\w*"
    r"|clear(?:ed|s)|grant(?:s|ed|ing)|g[ai]v\w+|way|opportun\w*|(?:given|with|by) leave|leave to|able"
    r"|possib\w*|legal\w*|approv\w*|sanction\w*|consent\w*|agree\w*|accept\w*|tolerat\w*|welcom\w*"
    r"|invit\w*|afford\w*|help\w*|provid(?:e|es|ed|ing)|delegat\w*|entrust\w*|confer\w*|vest\w*|access"
    r"|admi\w*|chance|waiv\w*|offer\w*|make it|made it|eas(?:y|ier|ed)|mandat\w*|depute\w*|charged|unless"
    r"|competen\w*|if"
)

BINDING = (
    Turn(
        "obliges",
        _OBLIGING,
        rf"~(?:{'|'.join(_OBLIGING.split())}){_OBJECT}(?!\w)",
        _NONE,
        mode=True,
        before=_NO,
        sure=_BOUND,
        against=rf"(?:permit|allow|enabl|entitl|empower|authori[sz]|licen[sc])\w*{_TO}"
        rf"|(?:permit|allow|entitl|authori[sz]|empower)\w* to|lets? {_WHOM}|letting {_WHOM}"
        r"|(?:permits|permitted|allows|allowed) (?:the|an?|his|her|its|their)"
        r"|(?:free|at liberty) to|gives? (?:\w+ ){1,4}the (?:right|power|choice|option) (?:to|of)",
    ),
    Turn(
        "permits",
        f"{_PERMITTING} أذن مكن",
        rf"~(?:(?:{'|'.join(_PERMITTING.split())}){_OBJECT}|اذن (?:له|لها|لهم|لنا|لي|لك|لل\w+|ال\w+ ل\w+)"
        rf"|مكن (?:ال\w+ )(?:\w+ )?من)(?!\w)",
        _NONE,
        mode=True,
        before=_NO,
        sure=_FREE,
        against=rf"(?:requir|oblig|compel|forc|constrain|coerc)\w*{_TO}|(?:order|command|instruct|direct)(?:s|ed){_TO}"
        r"|(?:is|are|was|were|be|been) (?:required|obliged|compelled|forced|ordered|commanded) to|must"
        r"|(?:requires|required|ordered|compels|compelled) (?:the|an?|his|her|its|their|that)",
    ),
)
