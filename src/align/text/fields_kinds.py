"""Which fields of the tables are near enough for a thing of one to be taken for a thing of another."""

from __future__ import annotations

from functools import cache

_KINDRED = (
    "ship_parts sea_terms vehicles fishing_gear",
    "tools vessels furniture household_cloth fire_stuff writing school_things electricity weapons photography",
    "clothes jewels cloth household_cloth stones scents",
    "food meals vegetables fruit crops vessels chemicals",
    "trees flowers crops fruit vegetables farm_ground",
    "animals birds fish insects flocks",
    "body illness remedies",
    "buildings rooms building_parts farm_ground hospital_rooms",
    "documents office_papers writing papers pleadings laws payments press_words print_trade",
    "professions doctors_of state_jobs learning_ranks faith_people rulers",
    "weapons troop_units ranks",
    "land water weather heavens geology",
    "music dances theatre_words sounds",
    "games chess football_terms sport competitions",
    "metals stones jewels geology chemicals",
    "payments banking accounts money_rates coins company_terms",
    "trial_terms court court_verdicts pleadings laws property_law court_decisions",
    "rites faith_acts",
    "school_things school sciences",
)
"""Fields whose things are near enough for one to be taken for another: a sail for a carriage, a beetle for a lark."""


@cache
def kindred(field: str) -> frozenset[int]:
    """Return the families of fields that a field belongs to.

    Example:
        >>> bool(kindred("tools") & kindred("vessels")), bool(kindred("tools") & kindred("birds"))
        (True, False)
    """
    return frozenset(at for at, fields in enumerate(_KINDRED) if field in fields.split())


_MIXED = (
    "crime_kinds crimes faith_offences",
    "succession contract_kinds family_law land_rights",
    "fighting_acts military_acts war_states measures police_acts",
    "tax_kinds fees_and_taxes lease_money",
    "soldier_kinds army_ranks ranks police_things",
    "islamic_sciences sciences study_words",
    "elections voting_bodies voting_terms",
    "church_rites muslim_feasts faith_acts mourning_times wedding_steps",
    "officers state_jobs offices_of_state school_staff learning_ranks clergy press_people throne_acts rulers",
    "market_states economic_ills ledger_words trade_flows",
    "claim_ends case_outcomes court_decisions procedure_steps rulings",
    "law_persons parties_to_case land_people trial_terms",
    "enactments laws papers_of_trade",
    "holy_houses mosque_parts",
)
"""Firm fields that a translator mixes up with one another: a wake with a wedding, usury with theft."""


@cache
def mixed(field: str) -> frozenset[int]:
    """Return the families of firm fields that a field belongs to.

    Example:
        >>> bool(mixed("crimes") & mixed("faith_offences")), bool(mixed("crimes") & mixed("sciences"))
        (True, False)
    """
    return frozenset(at for at, fields in enumerate(_MIXED) if field in fields.split())
