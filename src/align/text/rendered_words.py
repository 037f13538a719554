"""English words that may answer a denial, and the Arabic words they render when they do not.

One row per sense, written as in `directions_words`. What answers a denial well enough where nothing else could stand
behind it (far, alone, a warning) answers none where the Arabic has the word itself.
"""

from __future__ import annotations

from functools import cache, lru_cache

from align.model import Language
from align.text.antonyms import Lexicon, Pole, found, read_table

RENDERED = """
warning
حذر/حذر تحذير انذر/نذر انذار نذير نبه/نبه تنبيه | warn* warning warnings beware caution*

far
بعيد بعد/بعد ابتعد/بتعد ابعد/بعد =قصي ناء | far away distant off

out
خرج/خرج خروج خارج اخرج/خرج =برا | out outside off

under
=تحت =تحته =تحتها =تحتهم اسفل =دون | under below beneath

end
انتهي/نتهي انهي/نهي نهايه ختام اختتم/ختتم انقضي/نقضي زال/زول اخير =اخر =اخره | end* ended ending over last expire*

losing
فقد/فقد فقدان خسر/خسر خساره ضاع/ضيع ضائع ضل/ضل ضيع/ضيع اضاع/ضيع | lose loses lost losing loss losses

remaining
بقي/بقي بقاء باق ظل/ظل مكث/مكث لبث/لبث اقام/قيم | remain* stay* left still

few
قليل قله =بعض =بضع =بضعه ضئيل يسير ضييل | few little fewer less rare rarely scarce*

small
صغير قصير وجيز | little short small*

alone
=وحده =وحدها =وحدهم =وحدي =وحدنا وحيد انفرد/نفرد منفرد اوحد =فقط =فحسب مجرد | alone only sole* just mere*

hard
صعب صعوبه عسير عسر شاق مشقه شديد قاس قسوه صلب | hard difficult* trouble* struggle*

bad
سيئ رديء سوء شر فاسد قبيح خبيث | bad badly poor poorly ill worse worst foul

poor
فقير فقر مسكين بائس ضعيف ضعف | poor poorly weak weakly

wrong
خطا خاطئ غلط اخطا/خطئ ضل/ضل | wrong* mistake* mistaken false error*

free
حر حريه حرر/حرر تحرير تحرر/تحرر مجان =مجانا اطلق/طلق | free freed freely

hiding
اخفي/خفي خفي خفي/خفي سر =سرا سري كتم/كتم كتمان ستر/ستر | hide* hid hidden hiding conceal* secret secretly

leaving
ترك/ترك غادر/غادر مغادره هجر/هجر =يسار =اليسار فارق/فارق رحل/رحل ذهب/ذهب انصرف/نصرف | leave leaves left gone abandon*

dead
مات/موت ميت موت توفي/توفي قتل/قتل قتيل | dead died dies dying

late
متاخر تاخر/تاخر تاخر تاخير | late later delay*

needing
احتاج/حتاج حاجه محتاج | need needs needed want wants

against
=ضد =مقابل عارض/عارض معارض معارضه قاوم/قاوم | against oppose* opposed opposes

quiet
هادئ هدوء هدا/هدا ساكن سكون سكن/سكن صمت صامت سكت/سكت | quiet* silent* silence still

stopping
وقف/وقف توقف/توقف توقف اوقف/وقف كف/كف | stop* stopped stopping halt* pause* stood cease*

closing
اغلق/غلق مغلق اغلاق اقفل/قفل مقفل سد/سد مسدود حجب/حجب | close* closed shut block* blocked barred

missing
فات/فوت اخطا/خطئ افتقد/فتقد اشتاق/شتاق غاب/غيب غياب غائب | miss* missed missing absent absence

tired
تعب/تعب تعب متعب مل/مل ملل سئم/سام ضجر ارهق/رهق مرهق | tired weary tire* fed exhaust* exhausted

regret
ندم/ندم ندم اسف/اسف اسف =للاسف | regret* sorry

holding
امسك/مسك قبض/قبض حبس/حبس احتجز/حتجز عقد/عقد | hold* held kept

saving
انقذ/نقذ نجي/نجي نجا/نجو وفر/وفر حفظ/حفظ حمي/حمي حمايه وقي/قي | save saved spare* spared protect*

fleeing
هرب/هرب فر/فر فرار هروب نجا/نجو لاذ/لوذ | fled escap* escape* away

hating
كره/كره كره ابغض/بغض بغض مقت/مقت | hate hates hated dislike* loath*

also
=ايضا =كذلك | too

removing
ازال/زيل ازاله نزع/نزع رفع/رفع خلع/خلع طرد/طرد اخرج/خرج | remove* removed drop* dropped expel* eliminate*

instead
=بدل =بدلا =عوضا | instead rather

unlike
=بخلاف =خلافا =عكس =نقيض ضد | unlike opposite contrary

empty
خال خالي فارغ فراغ خلا/خلو فرغ/فرغ خاو خاوي | empty emptied vacant bare void

turning
صد/صد رد/رد رفض/رفض | turn* turned

giving up
سلم/سلم استسلم/ستسلم تنازل/تنازل تخلي/تخلي | gave give given giving
"""


@lru_cache(maxsize=8192)
def rendered_words(text: str, language: Language) -> tuple[Pole, ...]:
    """Return the words of a text that have a row, each with its sense as `group`.

    Example:
        >>> [word.group for word in rendered_words("إنذار", "ar")]
        ['warning']
        >>> [word.group for word in rendered_words("a warning was sounded", "en")]
        ['warning']
    """
    return tuple(found(text, _lexicons()[language == "en"], language))


@cache
def _lexicons() -> tuple[Lexicon, Lexicon]:
    return read_table(RENDERED)
