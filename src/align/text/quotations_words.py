"""Verbs that lead a quotation in, of both languages, and what may stand about them."""

from __future__ import annotations

from align.text.words import lexicon

SAYING_AR = (
    "قال/قول اجاب/جيب سال/سال رد/رد هتف/هتف صاح/صيح همس/همس اضاف/ضيف تابع/تابع قاطع/قاطع"
    " صرخ/صرخ علق/علق تمتم/تمتم"
    " غمغم/غمغم استدرك/ستدرك عقب/عقب اردف/ردف تساءل/تساءل نادي/نادي اعترض/عترض احتج/حتج"
    " اكد/ؤكد اوضح/وضح اعلن/علن"
    " صرح/صرح كتب/كتب زمجر/زمجر بادر/بادر عاجل/عاجل استطرد/ستطرد استانف/ستانف واصل/واصل"
    " حدث/حدث خاطب/خاطب كلم/كلم"
    " اخبر/خبر اقترح/قترح انشد/نشد دمدم/دمدم ضحك/ضحك تنهد/تنهد توسل/توسل ناشد/ناشد"
    " هدد/هدد حذر/حذر نبه/نبه ذكر/ذكر"
    " امر/امر سالت/سال نصح/نصح ابلغ/بلغ طلب/طلب كرر/كرر لاحظ/لاحظ ناشد/ناشد ابتدر/بتدر"
    " زعق/زعق انتهر/نتهر نهر/نهر وبخ/وبخ"
)
SAYING_EN = (
    "say says said saying ask* answer* replied replies tell tells told add adds added"
    " shout* cried cries whisper* mutter* murmur* reply"
    " remark* exclaim* retort* respond* explain* announc* declar* call called snap"
    " snapped snaps growl* hiss* bark*"
    " put interrupt* interject* protest* object* insist* demand* plead* beg begged sigh*"
    " sob* laugh* joke* grumbl*"
    " mumbl* bellow* roar* scream* yell* rejoin* return* counter* quip* wonder* began"
    " begin* went continu* agree*"
    " conclud* warn* order* command* observ* shot broke cut chim* repeat* urg* promis*"
    " confess* admit* suggest*"
    " enquir* inquir* write* wrote scoff* comment* sneer* stammer* gasp* groan* moan*"
    " boast* burst threat* heckl* recit* sang"
)
ACCOMPANIED = lexicon(
    "له لها لهم لنا لي لك إليه إليها إليهم فيه فيها به بها عليه عليها عليهم علي لهما عندئذ حينئذ وقتها"
)
NO_SPEAKERS = lexicon(
    "في من عن على إلى أن إن أنه أنها بعد قبل وهو وهي وهم وقد قد ذلك هذا هذه كل عند أمام"
    " خلف وراء تحت فوق بين مع حين عندما ثم لما"
    " دون غير منذ حتى كما لقد ما لا لن لم إذ إنه إنها أيضا مرة ذات فجأة ضاحكا باسما هنا"
    " هناك أخيرا يوما نحو عبر قرب جوابا"
    " الآن اليوم أمس غدا"
)
"""What follows a verb of saying and says nothing of who speaks."""
TELLING = lexicon("tell tells told ask asks asked answer answered warned ordered urged begged reminded")
LIGHT = lexicon(
    "then also quickly softly quietly loudly suddenly and had only just at last again once finally"
)
