"""Nouns of doers and of those it is done to that Arabic tells apart by one vowel: محاصِر besieger, محاصَر besieged.

A row is `stem | English of the doer | English of the one it is done to`; `*` stands for any ending.
"""

PARTICIPLES = """
محاصر | besieger* besieging attacker* | besieged defender* encircled trapped surrounded blockaded beleaguered
مستعمر | coloniser* colonizer* colonist* settler* occupier* imperialist* | colonised colonized native* subjugated
مضطهد | oppressor* persecutor* oppressing | oppressed persecuted downtrodden
مستاجر | tenant* renter* hirer* lessee* | rented leased hired mercenar* hireling*
مطارد | pursuer* pursuing chasing hunter* chaser* | pursued hunted fugitive* chased quarry runaway*
مراقب | observer* watcher* monitor* supervisor* inspector* watching | watched observed monitored
مهاجم | attacker* assailant* attacking raider* | attacked
مستجوب | questioner* interrogator* examiner* interrogating | questioned interrogated
منتخب | voter* elector* electorate | elected team squad
معذب | torturer* tormentor* tormenter* | tortured tormented
مستغل | exploiter* exploiting | exploited
متهم | accuser* accusing | accused defendant* suspect*
مخاطب | speaker* addresser* | addressee* addressed listener*
موكل | client* principal* | agent* attorney* proxy deput*
محرر | liberator* editor* | liberated freed
ممول | funder* financier* backer* sponsor* | funded financed
مدرب | trainer* coach* instructor* | trained trainee*
مستخدم | user* employer* | used employee* servant* employed
مهدد | threatening | threatened endangered
مستعبد | enslaver* slaver* enslaving | enslaved slave*
مغتصب | rapist* usurper* | raped usurped
مصور | photographer* cameraman painter* | photographed illustrated pictured
مترجم | translator* interpreter* | translated
منتج | producer* maker* | product* produced
مقيد | restricting binding | bound shackled restricted fettered chained
محكم | arbitrator* referee* | tight
مودع | depositor* depositing | deposited
مبعد | deporter* | deported deportee* exile* banished
مستبعد | excluding | excluded
محرض | instigator* inciter* agitator* | incited
مكلف | costly | charged assigned commissioned tasked
مورد | supplier* | supplied imported
مجند | recruiter* | conscript* recruit recruits recruited enlisted
مخلص | saviour* savior* rescuer* loyal faithful sincere | rescued saved
معلم | teacher* master* instructor* | taught marked
مربي | educator* tutor* breeder* | reared raised
محتجز | captor* kidnapper* | detained detainee* held hostage* captive*
مختطف | kidnapper* abductor* hijacker* | kidnapped abducted hostage* hijacked
مهرب | smuggler* trafficker* | smuggled
مزور | forger* counterfeiter* | forged counterfeit* fake* false
مصلح | reformer* mender* repairer* | repaired mended
مقلد | imitator* copyist* imitating | imitated imitation*
ملاحق | pursuer* pursuing | pursued hunted wanted prosecuted
مراسل | correspondent* reporter* | -
مستشار | - | adviser* advisor* counsellor*
مضيف | host* | hosted
"""
