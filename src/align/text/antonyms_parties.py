"""Who does it and whom it is done to, as nouns of both languages; written as in `directions_words`."""

from __future__ import annotations

PARTIES = """
captor and captive
=خاطفيه =خاطفيها =خاطفوه =خاطفيهم =خاطفوها =خاطفوهم =الخاطفين =الخاطفون =الخاطف =السجان =السجانين =السجانون =سجانه
    =سجانيه
    =سجانها =اسريه =اسروه | captor* kidnapper* abductor* jailer* gaoler* jailor* hostage-taker* ~guard* ~warder*
اسير اسري =المخطوف =المخطوفين =المخطوفون =المخطوفه رهينه رهائن =السجين =السجناء =سجين | captive captives hostage
    hostages
    prisoner* detainee* inmate* ~captur* ~kidnapped ~abducted ~prison

oppressor and oppressed
ظالم =الظالمين =الظالمون طغاه =الجلاد =الجلادين =المضطهدين | oppressor* tyrant* torturer* wrongdoer* ~unjust
    ~despot* ~cruel
    ~executioner* ~hangman
مظلوم =المظلومين =المظلومون =المستضعفين | oppressed downtrodden wronged ~victim* ~weak ~injured

victor and vanquished
=المنتصر =المنتصرين =المنتصرون =الغالب =الغالبين =الغالبون =الظافر =الظافرين | victor victors conqueror* ~winner*
    ~victorious ~triumphant
=المهزوم =المهزومين =المهزومون =المغلوب =المغلوبين =المندحر | vanquished loser losers ~defeated ~conquered ~beaten
    ~routed

pursuer and pursued
=مطاردوه =مطارديه =مطاردوها =مطارديها =ملاحقيه =ملاحقوه =المطاردين =الملاحقين ~مطارد ~صياد | pursuer* ~hunter*
    ~chas* ~pursu*
=الطريده =طريده =الفريسه =الهارب =الهاربين =الفارين | fugitive* prey quarry runaway* ~hunted ~victim* ~escap* ~flee*

sender and recipient
=مرسلها =مرسله =صاحب_الرساله =كاتب_الرساله =كاتبها ~مرسل ~راسل | sender* ~author* ~writer* ~owner*
=المرسل_اليه =المرسل_اليها =المرسل_اليهم =متلقيها =متلقيه =المتلقي | addressee* recipient* ~receiver* ~reader*

donor and beneficiary
=المانح =المانحين =المانحه =المتبرع =المتبرعين =المتبرعون =الواهب =المحسن | donor donors benefactor* giver givers
    ~generous ~philanthrop*
=المستفيد =المستفيدين =المستفيدون =الموهوب_له =المتلقين | beneficiary beneficiaries donee* recipient recipients ~needy

writer and reader
=الكاتب =الكتاب =كاتب =المؤلف =المؤلفين | writer* author authors ~book* ~clerk* ~novelist* ~essay*
=القارئ =القراء =قارئ =القارئه =قراء | reader readers ~read* ~reciter* ~audience ~public

speaker and listener
=المتكلم =المتحدث =المتحدثين =الخطيب =الخطباء ~محاضر | speaker speakers orator* ~preacher* ~spokes* ~lecturer*
=السامع =السامعين =المستمع =المستمعين =المستمعون =الحضور =مستمعيه | listener* hearer* audience ~hear* ~present ~those

driver and passenger
سائق =السائق =السائقين =الحوذي | driver* chauffeur* cabman ~coachman ~cabbie
راكب ركاب =الراكب =الركاب | passenger* ~rider* ~horse* ~aboard ~fare*

testator and heir
=الموصي =المورث =المتوفي ~مورث | testator* ~deceased ~dead ~late
=الموصي_له =الموصي_لهم وارث ورثه =الوريث =الورثه | heir heirs heiress* legatee* inheritor* ~inherit* ~beneficiar*

insurer and insured
=شركه_التامين =المؤمن_لديه | insurer* ~insurance ~underwriter*
=المؤمن_له =المؤمن_عليه =المؤمن_لهم | policyholder* the_insured ~insured ~assured

guarantor and guaranteed
كفيل =الضامن =الكفلاء =ضامن | guarantor* sponsor sponsors surety ~guarant* ~bail*
=المكفول =المكفولين =المضمون_له | ~guaranteed the_sponsored ~debtor* ~sponsored

examiner and examined
=الممتحن =الممتحنين =المصحح =المصححين | examiner* ~invigilator* ~marker*
=الطالب =الطلاب =الطلبه =التلميذ =التلاميذ | examinee* candidate candidates ~student* ~pupil*
"""
