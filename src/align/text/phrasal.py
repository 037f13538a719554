"""English verbs of two words or more, and the one word that says the same."""

from __future__ import annotations

from functools import cache

_ROWS = """
bring up raise | bring down topple | bring in introduce | bring round persuade | turn down refuse | turn away reject | turn in betray
give up surrender | give away betray | hand over surrender | hand in submit | hand out distribute | hand down bequeath
look after tend | look for seek | look at watch | look into investigate | look over examine | care for tend | let down disappoint | let go release
take in shelter | take on hire | take over succeed | take up adopt | take away remove | take prisoner capture | take captive capture
take hostage kidnap | take hold seize | tell off scold | tell on betray | set free free | set up install | set upon attack | set on attack
send for summon | send away dismiss | send back return | send off dismiss | send out dispatch | call for demand | call on visit | call in summon
call up summon | call off cancel | run over hit | run after chase | run away flee | run down criticise | go after pursue | come after follow
come across meet | come upon find | stand by support | stand for represent | stand up resist | make fun mock | make out discern
see off accompany | see to tend | see through understand | pick up collect | pick on bully | pick out choose | knock down hit | knock out defeat
throw out expel | throw off shed | drive out expel | drive away expel | drive off repel | kick out expel | chase off repel | chase away expel
cut off isolate | cut down kill | hold back restrain | hold up delay | pay back repay | pay off bribe | back up support | beat up beat
beat off repel | blow up bomb | break into raid | break up separate | burst in invade | track down find | hunt down find | win over persuade
win back regain | talk into persuade | talk round persuade | egg on incite | urge on incite | spur on incite | put down suppress
put out extinguish | put off postpone | put up host | put away jail | lock up jail | shut up silence | shut in confine | shut out exclude
wait for await | wait on serve | long for miss | yearn for miss | ask for request | ask after inquire | hope for expect | pray for bless
fight off repel | fend off repel | ward off repel | shake off escape | get away escape | get rid expel | do away kill | do in kill
finish off kill | wipe out destroy | rub out erase | buy off bribe | sell out betray | stick up defend | speak for represent
speak up defend | fall for love | fall on attack | turn on attack | turn against betray | round on attack | lash out attack | make love seduce
lay off dismiss | let off pardon | let out release | let in admit | keep out exclude | keep back withhold | leave out exclude | leave behind abandon
walk out abandon | rely on trust | count on trust | bank on trust | play with amuse | trifle with deceive | deal with treat | do without spare
point out show | sum up summarise | single out choose | pass over ignore | pass on transmit | pass by ignore | shout down silence
laugh at mock | jeer at mock | sneer at mock | scoff at mock | shout at scold | yell at scold | point to indicate | swear at curse
inform on betray | spy on watch | prey on devour | feast on devour | dote on love | lean on rely | impose on exploit | walk over humiliate
patch up mend | bail out rescue | help out help | side with support | vote for elect | vote in elect | see in welcome | show in welcome | show out accompany
"""  # noqa: E501  rows of one kind


@cache
def phrasal() -> dict[tuple[str, str], str]:
    """Return (verb, particle) → the single verb that says the same.

    Example:
        >>> phrasal()["bring", "up"]
        'raise'
    """
    found = {}
    for cell in _ROWS.replace("\n", "|").split("|"):
        if cell.strip():
            verb, particle, meaning = cell.split()
            found[verb, particle] = meaning
    return found
