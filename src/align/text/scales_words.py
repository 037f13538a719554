"""Words of change and degree on two scales: how much of a thing there is, and how good it is.

Written as in `directions_words`: the upper pole first. A word of the upper pole of one scale may answer no word of its
lower pole, whatever the thing is: a distance that narrows does not grow, a taste that weakens is not the stronger.
"""

from __future__ import annotations

SCALES = """
more and less
زاد/زيد ازداد/زداد تزايد/تزايد متزايد ازدياد تزايد تضاعف/تضاعف مضاعف ارتفع/رتفع ارتفاع تصاعد/تصاعد متصاعد
    نما/نمو تنامي/تنامي متنام كبر/كبر اتسع/تسع اتساع توسع/توسع تعاظم/تعاظم استفحل/ستفحل تفاقم/تفاقم اشتد/شتد
    اشتداد قوي/قوي تقوي/تقوي تعزز/تعزز كثر/كثر تكاثر/تكاثر تسارع/تسارع استطال/ستطيل تضخم/تضخم انتفخ/نتفخ
    تراكم/تراكم احتد/حتد تعمق/تعمق استعر/ستعر =اشد =اقوي =اكبر =اوفر =اغزر =اعلي =اوسع =اطول =اسرع ~=اكثر
    ~طال/طول ~علا/علو
    ~زياده ~نمو ~شديد ~قوي ~كبير ~كثير ~مزيد ~قوه ~شده ~غلا/غلو ~عزز/عزز ~ضاعف/ضاعف ~وسع/وسع ~رفع/رفع ~شدد/شدد
    ~عمق/عمق ~غزير ~وفير ~طويل ~سريع ~واسع ~عال ~غلظ/غلظ ~اضاف/ضيف ~صعد/صعد ~انتشر/نتشر ~ابتعد/بتعد | grew
    grows growing grown increase* swell* swollen widen* broaden* deepen* strengthen* intensif* heighten* multipl*
    doubl* tripl* lengthen* soar* surge* escalat* mount mounts mounted mounting expand* louder stronger
    bigger larger wider longer deeper thicker fiercer sharper quicken* accelerat* ~grow ~growth ~rise* ~rose ~risen
    ~rising ~raise* ~climb* ~gain* ~gather* ~more ~most ~greater ~higher ~further ~faster ~heavier ~richer ~fuller
    ~increasing* ~strong ~loud ~great ~much ~up ~harder ~worse* ~extend* ~spread* ~sharpen* ~stretch* ~enlarge* ~add*
    ~boost* ~reinforc* ~hotter ~warmer ~steeper ~steadily ~ever ~over ~far ~farther ~too ~so ~louder
    ~abundan* ~plenty ~heap* ~pile* ~accumulat* ~better ~augment* ~amplif* ~magnif*
=قل =قلت =يقل =تقل =قلوا تناقص/تناقص نقص/نقص نقصان تناقص انخفض/نخفض انخفاض تراجع/تراجع انكمش/نكمش انكماش
    تقلص/تقلص تقلص ضاق/ضيق
    انحسر/نحسر انحسار خف/خف هدا/هدا ضعف/ضعف وهن/هن تضاءل/تضاءل تضاؤل ذبل/ذبل اضمحل/ضمحل تلاشي/تلاشي فتر/فتر
    خفت/خفت تباطا/تباطا هبط/هبط تدني/تدني تدهور/تدهور انخمد/نخمد خمد/خمد خبا/خبو نضب/نضب شح/شح =اضعف =اقل =اخفت =اصغر
    =اضيق =اقصر =ابطا =اخف =قصرت =تقصر =يقصر =افقر =اقلل ~قصر/قصر ~صغر/صغر ~قليل ~ضعيف ~ضيق ~خفيف ~قصير
    ~صغير ~خفض/خفض ~قلل/قلل ~قلص/قلص ~خفف/خفف
    ~اضعف/ضعف ~رق/رق ~نزل/نزل ~سقط/سقط ~انطفا/نطفئ ~زال/زول ~ذهب/ذهب ~انتهي/نتهي ~اقترب/قترب ~قرب/قرب ~قارب/قارب
    ~نقص ~ضعف ~بطؤ/بطؤ ~فقد/فقد ~انهار/نهار ~انقص/نقص ~قله ~هدوء ~خافت ~نادر | shrink* shrank shrunk narrow*
    lessen* decreas* declin* dwindl* diminish* ebb* fade* faded fading wane* waning weaken* soften* slacken* subsid*
    eased easing eases fewer weaker fainter quieter smaller lesser narrower shorter slower thinner milder
    lighter poorer leaner scantier meagrer abat*
    dwindling slow slows slowed slowing dried_up drying_up ~less ~lower* ~fall* ~fell ~fallen ~drop* ~down
    ~sink* ~sank ~sunk ~reduc*
    ~short* ~thin* ~calm* ~quiet* ~weak ~faint ~little ~low ~small ~slight* ~light ~lose* ~lost ~losing
    ~loss ~gone ~die*
    ~dying ~close* ~closer ~nearer ~near ~cool* ~slump* ~least ~deteriorat* ~recede* ~receding ~slip* ~fade
    ~ease ~trail* ~halv* ~cut* ~dim* ~dimm* ~vanish* ~disappear* ~shorten* ~draw* ~drew ~drawn ~collaps*
    ~wilt* ~with* ~wither*
    ~hard* ~scarc* ~run ~ran ~running ~peter* ~sparse* ~scant* ~tight* ~relax* ~mitigat* ~still

better and worse
تحسن/تحسن تحسن تعافي/تعافي تعاف ازدهر/زدهر ازدهار انتعش/نتعش انتعاش شفي/شفي صلح/صلح =افضل =احسن ~طاب/طيب ~حسن/حسن
    ~تقدم/تقدم ~تطور/تطور ~ارتقي/رتقي ~نهض/نهض ~جيد ~جود/جود ~اصلح/صلح ~نجح/نجح ~ارتفع/رتفع ~زاد/زيد ~=خير | improve*
    improvement* recover* flourish* thrive* thriving prosper* heal* better ~best ~mend* ~progress* ~advance*
    ~rise* ~rose
    ~risen ~up ~pick* ~well ~good ~finer ~brighter ~brighten* ~grew ~grow* ~gain* ~develop* ~bloom* ~raise*
    ~revive* ~rally* ~higher
    ~superior ~exceed* ~ahead ~fair* ~prefer* ~than
ساء/سوء تدهور/تدهور تدهور تردي/تردي ترد =اسوا =اردا انتكس/نتكس انتكاس ~فسد/فسد ~انحدر/نحدر ~انحط/نحط ~تراجع/تراجع ~تراجع
    ~هبط/هبط ~انخفض/نخفض ~ضعف/ضعف ~سيئ ~سوء ~فاسد ~خاب/خيب ~شر ~نقص/نقص ~قل/قل ~سقط/سقط ~انهار/نهار
    ~تعثر/تعثر ~تفاقم/تفاقم |
    worsen* worse deteriorat* slipped declin* degenerat* ~worst ~slip* ~drop* ~fall* ~fell ~fallen ~sink*
    ~sank ~sunk ~decay* ~down
    ~fail* ~bad ~poor* ~weak* ~ill ~relaps* ~rot* ~suffer* ~collapse* ~low* ~lower* ~less ~setback ~sour*
    ~aggravat* ~decreas* ~suffer*
"""
