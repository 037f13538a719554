"""Ways in and out, up and down the river, and the day before and after, in both languages; as in `directions_words`."""

from __future__ import annotations

_GOING = (
    "slip slips slipped slipping creep creeps crept creeping walk walks walked walking ride rides rode riding"
    " drive drives drove driving sail sails sailed sailing march marches marched marching run runs ran running"
    " sneak sneaks sneaked steal steals stole stealing pour pours poured pouring burst bursts bursting step steps"
    " stepped stepping climb climbs climbed climbing come comes came coming go goes went going got get getting storm"
    " stormed rush rushed rushing crawl crawled crawling swim swam fly flew flying move moved file filed filing"
    " stream streamed streaming hurry hurried wander wandered strode stride tiptoed"
)
"""Verbs of going, of which "out of" says that one leaves."""
_WENT_OUT = " ".join(f"{verb}_out_of" for verb in _GOING.split())
_CAME_IN = " ".join(
    f"{verb}_into"
    for verb in [
        "slip",
        "slipped",
        "slipping",
        "crept",
        "creep",
        "stole",
        "sneak",
        "sneaked",
        "burst",
        "walked",
        "marched",
        "rode",
        "sailed",
        "drove",
        "poured",
        "stormed",
        "rushed",
        "crawled",
        "ran",
        "filed",
        "streamed",
        "hurried",
        "strode",
    ]
)

_WHOSE = ["his", "her", "my", "our", "their", "your", "its"]
_LEFT, _RIGHT = (
    " ".join(f"{lead}_{whose}_{side}" for lead in ("on", "to", "at") for whose in _WHOSE)
    for side in ("left", "right")
)
_PLACED = [
    "room",
    "rooms",
    "door",
    "doors",
    "garden",
    "gate",
    "gates",
    "window",
    "windows",
    "row",
    "rows",
    "seat",
    "seats",
    "yard",
    "page",
    "legs",
    "leg",
    "wheel",
    "wheels",
    "teeth",
]
_FRONT, _BACK = (" ".join(f"{side}_{thing}" for thing in _PLACED) for side in ("front", "back"))

_STOREYS = [
    "floor",
    "floors",
    "storey",
    "story",
    "deck",
    "shelf",
    "half",
    "lip",
    "jaw",
    "town",
    "slope",
    "slopes",
    "part",
    "parts",
    "branches",
    "reaches",
    "drawer",
    "bunk",
    "berth",
]
_UPPER, _LOWER = (" ".join(f"{side}_{thing}" for thing in _STOREYS) for side in ("upper", "lower"))

MOTION = f"""
above and below
~=اعلاه | {_UPPER} upstairs top_floor ~above
=السفلي =السفليه =الاسفل =الارضي =الادني ~ادني | {_LOWER} downstairs bottom_shelf ground_floor ~below ~base ~lower

right and left
~=يمنه | {_RIGHT}
~=يسره | {_LEFT}

in front and behind
=اماميه =الاماميين =الاماميتان =الاماميتين ~اول | {_FRONT} forelegs fore_legs
=الخلفيين =الخلفيتان =الخلفيتين ~اخير | {_BACK} hind_legs

near and far
=اقربهم =اقربهن =اقربها =الاقرب ~ادني | nearest nearer closest
=ابعدهم =ابعدهن =ابعدها =الابعد ~اقصي | furthest farthest farther

building and destroying
~رمم/رمم | put_up_a built_up ~put_up
~=ازال | knocked_down knock_down knocks_down tore_down tear_down torn_down pulled_down pull_down pulls_down

advance and retreat
~=قدما | moved_forward pressed_forward pushed_forward press_forward push_forward pressed_on pushed_on ~on
~=للوراء | fell_back fall_back falling_back pulled_back drew_back gave_ground beat_a_retreat ~back

renting and letting
استاجر/ستاجر =استئجار | rented_from hired_from leased_from took_a_lease ~rent* ~hire* ~leas* ~took ~let ~charter*
=اكري =اكرت =اجرها =اجره ~اجر/ؤجر ~اجار ~تاجير | let_out rented_out leased_out hired_out rents_out lets_out
    renting_out
    letting_out rent_out ~let ~rent* ~leas* ~hire*

pawning and redeeming
رهن/رهن ارتهن/رتهن =رهنا ~رهن ~رهينه | pawn pawned pawns pawning mortgag* in_pawn in_hock hocked ~pledg* ~secur*
    ~deposit*
افتك/فتك =فك_الرهن =فك_رهن =افتكاك ~استرد/سترد ~فك/فك | redeem* out_of_pawn got_out_of_hock ~recover* ~back ~discharg*

entering and leaving
~=تسلل_الي | {_CAME_IN} made_his_way_into made_her_way_into made_their_way_into let_himself_in let_herself_in
~=تسلل_من | {_WENT_OUT} made_his_way_out made_her_way_out made_their_way_out slipped_away_from let_himself_out
    let_herself_out

upstream and downstream
=صعودا =صاعدا =صاعدين =صاعده =اعلي_المجري =اعلي_مجري =نحو_المنبع =باتجاه_المنبع =صوب_المنبع =الي_المنبع =عاليه_النهر
    =عاليه_المجري =نحو_المنابع ~عالي ~اعلي ~صعد/صعد ~قبل | up_river up_the_river up_the_valley up_the_stream
    up_the_nile ~above ~higher ~climb* ~ascend*
=نزولا =نازلا =نازلين =انحدارا =منحدرا =منحدرين =اسفل_المجري =اسفل_مجري =نحو_المصب =باتجاه_المصب =صوب_المصب
    =الي_المصب =سافله_النهر =مع_المجري ~سافل ~اسفل ~نزل/نزل ~انحدر/نحدر ~بعد | down_river down_the_river
    down_the_valley
    down_the_stream down_the_nile ~below ~descend*

the day before and the day after
=عشيه =اليوم_السابق =باليوم_السابق =الليله_السابقه =اليوم_الذي_سبق =الليله_التي_سبقت =الليله_التي_قبلها
    =العام_السابق =السنه_السابقه =الاسبوع_السابق =الشهر_السابق =المساء_السابق =الصباح_السابق =قبلها_بيوم =قبله_بيوم
    ~ليله ~امسيه ~قبل ~قبيل ~سبق/سبق ~سابق ~امس ~=امس ~بارحه ~ماض ~ماضي ~منصرم | eve_of on_the_eve the_day_before
    the_night_before the_evening_before the_morning_before the_week_before the_month_before the_year_before
    the_previous_day the_previous_night the_previous_evening the_previous_week the_previous_month the_previous_year
    the_preceding_day the_preceding_night the_preceding_year ~before ~previous ~preceding ~prior ~ago ~last
    ~yesterday ~earlier ~just ~eve ~shortly ~evening ~night
=غداه =غداتئذ =اليوم_التالي =لليوم_التالي =باليوم_التالي =الليله_التاليه =العام_التالي =السنه_التاليه =الاسبوع_التالي
    =الشهر_التالي =المساء_التالي =الصباح_التالي =صباح_الغد =من_الغد =ثاني_يوم =اليوم_الذي_تلا =اليوم_الذي_يليه
    =اليوم_الموالي =بعدها_بيوم =بعده_بيوم ~صبيحه ~غد ~بعد ~بعيد ~عقب ~اثر ~تلا/تلو ~تال ~تالي ~لاحق ~مقبل ~قادم ~=يوم
    ~فجر ~صباح | the_day_after the_day_following the_following_day the_next_day the_next_morning the_morning_after
    the_following_morning the_night_after the_next_night the_following_night the_evening_after the_next_evening
    the_following_evening the_week_after the_following_week the_month_after the_following_month the_year_after
    the_following_year the_morrow ~after ~following ~next ~later ~then ~since ~tomorrow ~morrow ~wake ~morning ~day
"""
