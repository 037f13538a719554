"""Manners and places of layers that exclude one another, in both languages; written as in `directions_words`."""

from __future__ import annotations

MANNERS = """
in secret and in the open
=سرا =السر =بالسر =خفيه =الخفاء =بالخفاء =خلسه =كتمان =الكتمان =بكتمان ~سري ~سر ~=همسا ~خاص ~خلوه ~=وراء | secretly
    in_secret in_private privately covertly on_the_quiet on_the_sly furtively stealthily behind_closed_doors
    ~secret* ~private ~quietly ~hidden
=علنا =العلن =بالعلن =علانيه =العلانيه =جهرا =جهارا =الجهر =علي_الملا =امام_الناس ~علني ~معلن ~عام ~صراح | openly
    in_public publicly in_the_open for_all_to_see ~open ~public ~aloud ~frankly ~before_everyone

layers
=سطحيه =السطحيه =السطحي =علوي =العلويه =العلوي =العليا ~سطح ~=فوق | topsoil topcoat topmost uppermost
    upper_layer top_layer upper_part ~top ~upper ~surface ~above ~over
=سفلي =السفلي =السفليه =تحتيه =التحتيه =التحتي ~باطن ~اسفل ~قاع ~=تحت | subsoil undersoil undercoat substratum
    underlayer bottommost lowermost lower_layer bottom_layer lower_part ~bottom ~lower ~under ~deep
"""
