"""Degrees that exclude one another: cheaper and dearer, slowest and fastest; written as in `directions_words`.

Arabic says both degrees with one form (أرخص is cheaper and cheapest), so that a plain quality on the other side is
never taken for a clash here: only degrees are listed.
"""

from __future__ import annotations

_ROWS = """
ارخص | cheaper cheapest less_expensive / اغلي | dearer dearest costlier costliest pricier more_expensive
ابطا | slower slowest / اسرع | faster fastest quicker quickest swifter swiftest
اقوي اشد | stronger strongest mightier / اضعف اوهن | weaker weakest feebler
افضل احسن | better best ~finer ~finest / اسوا اردا | worse worst poorer ~poorest
اقرب | nearer nearest closer closest / ابعد | farther farthest further furthest
اغني اثري | richer richest wealthier wealthiest / افقر | poorer poorest
احدث | newer newest ~latest ~younger more_recent most_recent / اقدم | older oldest ~earliest ~earlier
ابكر اسبق | earlier earliest sooner soonest / =متاخرا_اكثر =اكثر_تاخرا | later latest
اسهل ايسر اهون | easier easiest simpler simplest / اصعب اعسر اشق | harder hardest tougher more_difficult most_difficult
ابرد | colder coldest cooler coolest chillier / اسخن احر ادفا | hotter hottest warmer warmest
انعم الين | softer softest smoother smoothest gentler / اخشن اقسي اصلب | rougher roughest coarser harder hardest harsher
انظف | cleaner cleanest / اقذر اوسخ | dirtier dirtiest filthier
اذكي انبه | cleverer cleverest smarter smartest brighter / اغبي احمق | stupider stupidest dumber more_stupid
اسعد | happier happiest / اتعس اشقي | sadder saddest unhappier more_miserable
اشجع اجرا | braver bravest bolder boldest / اجبن | more_cowardly most_cowardly more_timid
اكرم اسخي | more_generous most_generous / ابخل | meaner meanest stingier more_miserly
اجمل احلي ابهي | prettier prettiest lovelier loveliest more_beautiful most_beautiful / اقبح ابشع | uglier ugliest
ارطب ابل | damper wetter wettest moister / اجف ايبس | drier driest
اهدا اصمت | quieter quietest calmer calmest stiller / اصخب اعلي_صوتا | noisier noisiest louder loudest
اسمن ابدن | fatter fattest plumper / انحف ارشق | thinner thinnest slimmer leaner
اسمك اغلظ اثخن | thicker thickest / ارق | thinner thinnest finer
اندر | rarer rarest scarcer scarcest / اشيع | commoner commonest more_common most_common
اوضح اجلي | clearer clearest plainer / اغمض ابهم | vaguer more_obscure more_vague
امن اسلم | safer safest / اخطر | riskier riskiest more_dangerous most_dangerous deadlier
انشط | livelier busier liveliest busiest / اكسل اخمل | lazier laziest idler
اقصي =الاقصي | ~farthest ~utmost / =الادني | ~nearest
اطول | longer longest taller tallest / اقصر | shorter shortest briefer
اكبر | bigger biggest larger largest greater older oldest elder eldest / اصغر | smaller smallest younger youngest lesser
اعلي ارفع | higher highest loftier taller tallest / ادني اوطا اخفض | lower lowest
اثقل | heavier heaviest weightier / اخف | lighter lightest
اوسع اعرض ارحب | wider widest broader broadest roomier / اضيق | narrower narrowest tighter
اعمق | deeper deepest / اضحل | shallower shallowest
اكثف اغزر | denser densest thicker / =اقل_كثافه =اقل_غزاره | sparser thinner
اصدق | truer truest more_truthful / اكذب | falser more_deceitful
احلم اصبر | more_patient / اضجر | more_impatient
اعدل انصف | fairer fairest more_just / اظلم اجور | unfairer more_unjust
ادق | more_precise more_accurate finer / =اقل_دقه | less_precise less_accurate coarser
انضج | riper ripest more_mature / =اقل_نضجا | less_ripe less_mature
اخصب | more_fertile richer / اجدب | more_barren poorer
اشهر اعرف | better-known more_famous most_famous / =اقل_شهره | lesser-known less_famous
"""


def _table() -> str:
    blocks = []
    for row in _ROWS.strip().splitlines():
        sides = [side.split("|") for side in row.split(" / ")]
        lines = [
            " ".join(word if word[0] in "~=" or "_" in word else f"={word}" for word in ar.split())
            + " | "
            + en
            for ar, en in sides
        ]
        name = " and ".join(en.split()[0].strip("~") for _, en in sides)
        blocks.append("\n".join((f"degree: {name}", *lines)))
    return "\n\n".join(blocks)


DEGREES = _table()
