"""Fields of crafts, sciences, nature and the house that are trusted: their rows hold nearly all renderings."""

from __future__ import annotations

from functools import lru_cache

from align.text.words import listed

WHOLE_FIELDS = frozenset(
    listed(
        "carpenters_tools smiths_things weavers_things needle_acts masons_things potters_things tanners_things",
        "farm_tools field_acts hunting_words hand_acts breaking_acts gaits medical_branches symptoms",
        "diseases_alike body_fluids inner_parts medicines_kinds doctors_tools treatments insect_orders",
        "animal_classes feeders insect_stages insect_parts insects_alike animal_sexes animal_homes animal_parts",
        "herd_words traits emotions plant_parts life_processes cell_words trees_alike kitchen_acts kitchen_pots",
        "foods_alike spices soft_cloth garments light_acts rays_and_waves electric_words electric_units",
        "motion_in_physics states_and_changes matter_parts chemical_kinds gases metals_more laboratory_ware",
        "measuring_devices instruments_alike musical_forms singers_and_players number_words shapes_and_lines",
        "statistics_words sky_events rocks_and_soils stones_worn ringlike_jewels boat_members boat_trades",
        "rail_words water_ways water_sources flood_and_dry river_parts fruit vegetables trees flowers crops birds",
        "fish insects animals flocks metals stones jewels cloth scents geology heavens sea_terms",
        "ship_parts fishing_gear football_terms chess cards_suits theatre_words music dances learning_ranks",
        "state_jobs illness remedies doctors_of doctors_terms microbes particles chemicals electricity",
        "money_counts maths geometry statistics mechanics changes_of_state rhetoric manuscript_words photography",
        "photo_work seasons inner_organs body_failures course_of_illness biology_terms cooking",
        "professions face_and_limbs",
    )
)
"""Fields whose words have been completed until faithful texts hardly ever clash in them."""

LEAGUES = frozenset(
    (
        "leather_trades metal_trades cloth_trades food_trades street_jobs boat_trades rail_words singers_and_players",
        "kitchen_pots potters_things",
        "soft_cloth animal_parts",
        "treatments medicines_kinds doctors_tools",
        "blood_medicines heart_medicines medicines_kinds",
        "cloth_names soft_cloth",
        "gems stones_worn",
        "herbs_gathered spices",
        "board_games childrens_games sports_named",
        "traits emotions",
        "instruments_alike musical_forms",
        "laboratory_ware measuring_devices doctors_tools",
        "light_acts rays_and_waves motion_in_physics electric_words",
        "garments jewels ringlike_jewels face_covers",
        "insects_alike small_beasts insects",
    )
)
"""Firm fields whose rows are as far apart as if they were one field."""

FIRM = frozenset(
    listed(
        "contract_kinds pleas_and_defences case_outcomes penalties procedure_steps parties_to_case land_rights courts",
        "papers_of_trade fees_and_taxes officers noble_titles army_units war_states economic_ills voting_bodies crooks",
        "day_hours horse_coats horse_gear growths body_joints washing_rites prayer_kinds pilgrim_acts mourning_times",
        "faith_offences lunar_months eating_houses face_covers loom_and_wheel street_jobs leather_trades metal_trades",
        "cloth_trades food_trades frosts_and_rains wild_growth small_beasts services",
    )
).union(WHOLE_FIELDS, LEAGUES)
"""Fields whose rows hold nearly all renderings of their words: on faithful texts they hardly ever clash."""


@lru_cache(maxsize=8192)
def leagues(fields: frozenset[str]) -> frozenset[str]:
    """Return fields with the leagues they belong to: a tanner is no weaver, though the trades are kept apart.

    Example:
        >>> len(leagues(frozenset({"leather_trades"})) & leagues(frozenset({"cloth_trades"})))
        1
    """
    return fields | frozenset(league for league in LEAGUES if not fields.isdisjoint(league.split()))
