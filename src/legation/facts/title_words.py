"""The words that names of instruments and mechanisms are made of, and those that only stand beside them."""

from __future__ import annotations

import re

INSTRUMENTS = frozenset(
    "agreement treaty memorandum memoranda mou mous protocol declaration statement communique "
    "communiqué plan programme program convention contract letter charter accord pact deal "
    "arrangement minute minutes roadmap map document instrument compact understanding note act "
    "paper aide-memoire covenant text loi".split()
)
# Adjectives that tell which sitting or what sort of paper, and are no part of its name.
SEQUEL = frozenset("next upcoming forthcoming following coming further another future new".split())
SEQUEL_PAST = frozenset("previous last latest recent past earlier preceding".split())
EPITHETS = (
    SEQUEL
    | SEQUEL_PAST
    | frozenset(
        "important historic landmark major significant long-awaited key final successful various "
        "numerous several multiple relevant existing signed current possible proposed so-called said "
        "above-mentioned aforementioned similar many other such same separate additional "
        "respective own two-day three-day day-long virtual long-standing controversial planned "
        "potential initial draft present valid only different related bilateral necessary original "
        "extraordinary special corresponding appropriate resulting".split()
    )
)
SUBJECT_PREPOSITIONS = frozenset(
    "on for concerning regarding about under against towards toward into relating".split()
)
OFFICE_HOLDERS = frozenset(
    "ministers leaders secretaries presidents speakers chiefs officials heads advisers".split()
)
CHANGING = frozenset(
    "concerning regarding relating covering amending establishing extending supplementing "
    "governing pertaining waiving abolishing exempting regulating facilitating creating lifting simplifying".split()
)
FIELDS = frozenset(
    "field fields area areas sphere spheres sector sectors domain domains matter matters direction directions "
    "branch branches realm realms industry industries".split()
)
PLAIN_TAGS = frozenset(["NN", "NNS", "NNP", "NNPS", "JJ", "HYPH", "AFX", "FW"])
# Behind a name's head a comparative may stand as well: `on closer cooperation in higher education`.
BEHIND_TAGS = PLAIN_TAGS | {"JJR"}
NO_FIELD = frozenset(
    "presence ceremony principle addition order line accordance front capital city person force "
    "place effect response return exchange turn particular general september connection support "
    "favour favor full part fact view".split()
)
INSTITUTION_WORDS = frozenset(
    "the and of a an government governments republic kingdom state states country countries side "
    "sides two three four both its their neighbours neighbors nation nations people peoples "
    "between among".split()
)
# Between whom a paper is, without a body that it could be told by.
SIDES = OFFICE_HOLDERS | frozenset(
    "parties leadership delegations capitals partners authorities cabinets allies "
    "ministries counterparts heads representatives members parliament parliaments".split()
)
# What a union of states holds bears its name: `the summit of the African Union`.
GATHERINGS = frozenset("summit conference assembly session meeting forum".split())
PLURAL_SITTINGS = frozenset(["summits", "meetings"])
YEARS = re.compile(r"^(?:19|20)\d\d\s?[-/–]\s?(?:(?:19|20)?\d\d)$")
ACRONYM_BEHIND = re.compile(r"\s?\((?:the )?[\"']?([A-Z][\w./&+-]{1,12})[\"']?\)")
