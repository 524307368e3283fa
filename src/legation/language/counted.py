"""What a number counts: the noun behind it, and whether it means persons."""

from __future__ import annotations

import re
from dataclasses import dataclass

from legation.language.states import find_states

# A word behind the number, with what may join it: `600 Vietnamese people`, `a third of its students`.
# (`19 F-16 aircraft`)
_WORD_BEHIND = re.compile(
    r"\s+((?:[A-Z]\.){2,}|[A-Z]{1,3}-?\d+[A-Z]*(?=\s[a-z])|(?:\d+-)?[^\W\d_]+(?:[-'’][^\W\d_]+)*)"
)

# What joins two adjectives of states: `600 Vietnamese and Fijian firms`.
_ADJECTIVE = re.compile(r"[A-Z][\w.]+")
_AND_NAME = re.compile(r"\s+and(?=\s+[A-Z])")

# `two more boats`, but not `two more than last year`
_MORE = re.compile(r"\s+more\b(?!\s+than\b)")

# Words that end the noun phrase before a plural was met.
_ENDS = frozenset(
    {
        "of", "the", "and", "or", "in", "on", "at", "to", "from", "by", "with", "for", "as", "is", "are",
        "was", "were", "be", "been", "has", "have", "had", "will", "would", "can", "could", "may", "than",
        "that", "which", "who", "whom", "whose", "this", "these", "those", "it", "its", "their", "his",
        "her", "our", "a", "an", "but", "not", "into", "over", "under", "between", "after", "before",
        "during", "per", "since", "until", "while", "when", "where", "if", "so", "also", "each", "both",
        "ones", "out", "up", "down", "off", "against", "about", "across", "among", "through", "within", "without",
        "via", "ago", "later", "earlier", "more", "said", "says", "remains", "stands", "makes", "gives",
        "shows",
    }
)  # fmt: skip

_PLURALS = frozenset(
    {
        "people", "men", "women", "children", "craft", "businessmen", "businesswomen", "businesspeople", "fishermen",
        "policemen", "servicemen", "spokesmen", "troops", "personnel", "staff", "police", "aircraft",
        "cattle", "sheep", "media", "crew", "mw", "gw", "kw", "gwh", "mwh", "kwh", "twh", "km", "kg", "teu",
        "alumni", "data",
    }
)  # fmt: skip
_NO_PLURALS = frozenset(
    {
        "is", "was", "has", "this", "thus", "its", "his", "us", "does", "as", "always", "perhaps", "news",
        "gas", "business", "process", "progress", "access", "success", "status", "basis", "crisis",
        "consensus", "virus", "campus", "focus", "plus", "bonus", "congress", "press", "less", "versus",
        "across", "address", "besides", "overseas", "afterwards", "upwards", "towards", "sometimes",
        "whereas",
    }
)  # fmt: skip

TIMES = frozenset(
    {
        "thirds", "quarters", "fifths", "seconds", "minutes", "hours", "days", "nights", "weeks", "months",
        "years", "decades", "centuries", "times",
    }
)  # fmt: skip
"""Nouns whose number is a duration, a repetition or a share, not a count."""

_PERSONS = frozenset(
    {
        "people", "persons", "nationals", "citizens", "residents", "inhabitants", "individuals", "members",
        "students", "pupils", "scholars", "graduates", "postgraduates", "undergraduates", "trainees",
        "interns", "apprentices", "cadets", "alumni", "teachers", "lecturers", "professors", "instructors",
        "researchers", "scientists", "academics", "tourists", "visitors", "travellers", "travelers",
        "passengers", "guests", "pilgrims", "holidaymakers", "delegates", "participants", "attendees",
        "speakers", "observers", "monitors", "workers", "labourers", "laborers", "employees", "staff",
        "personnel", "civil-servants", "servants", "technicians", "engineers", "specialists", "experts",
        "professionals", "consultants", "advisers", "advisors", "volunteers", "doctors", "nurses", "medics",
        "physicians", "surgeons", "patients", "soldiers", "troops", "servicemen", "servicewomen",
        "peacekeepers", "fighters", "militants", "veterans", "sailors", "airmen", "marines", "paratroopers",
        "rebels", "mercenaries", "officers", "officials", "policemen", "police", "guards", "diplomats",
        "envoys", "ambassadors", "ministers", "consuls", "attaches", "agents", "leaders", "representatives",
        "lawmakers", "parliamentarians", "legislators", "deputies", "senators", "councillors", "mayors",
        "judges", "lawyers", "journalists", "reporters", "correspondents", "artists", "musicians",
        "performers", "athletes", "players", "coaches", "farmers", "fishermen", "seafarers", "miners",
        "businessmen", "businesswomen", "businesspeople", "entrepreneurs", "executives", "investors",
        "traders", "refugees", "migrants", "immigrants", "emigrants", "expatriates", "expats", "compatriots",
        "returnees", "evacuees", "asylum-seekers", "settlers", "prisoners", "detainees", "hostages",
        "captives", "inmates", "suspects", "convicts", "victims", "survivors", "casualties", "civilians",
        "men", "women", "children", "girls", "boys", "youths", "youngsters", "youth", "adults",
        "beneficiaries", "recipients", "applicants", "holders", "voters", "believers", "spectators", "crew",
        "candidates", "firefighters", "rescuers", "caregivers", "nannies", "drivers", "pilots", "designers",
        "developers", "tenants", "owners", "renters", "taxpayers", "consumers", "customers", "subscribers",
        "users", "readers", "viewers", "listeners", "clients", "attorneys", "prosecutors", "infants",
        "toddlers", "teenagers", "pensioners", "seniors", "justices", "mothers", "fathers", "parents",
        "builders", "welders", "sappers", "deminers", "smugglers", "poachers", "trainers", "translators",
        "interpreters", "mechanics", "midwives", "peasants", "herders", "looters", "intruders",
        "governors", "captains", "generals", "colonels", "bishops", "priests", "imams", "monks", "nuns",
    }
)  # fmt: skip
# States' names that end like plurals: 600 United States companies, 40 Maldives students.
_NAMES = frozenset(
    {
        "united states", "united nations", "arab emirates", "maldives", "philippines", "netherlands",
        "seychelles", "comoros", "bahamas", "honduras", "cyprus", "laos", "belarus", "mauritius", "wales",
        "solomon islands", "marshall islands",
    }
)  # fmt: skip
_PERSON_ENDS = ("ists", "eers", "nees", "tees", "yees", "gees", "women", "men")
_NO_PERSONS = frozenset({"committees", "subcommittees", "guarantees", "careers", "lists", "specimen"})


@dataclass(frozen=True, slots=True)
class Counted:
    """The head of what is counted, lower case; end of it in the text; whether it means persons."""

    noun: str
    end: int
    persons: bool


def counted_behind(text: str, position: int, words: int = 5) -> Counted | None:
    """Give what the number that ends at the position counts: the first plural within so many words."""
    before = ""
    if (more := _MORE.match(text, position)) is not None:
        position = more.end()
    for left in range(words, 0, -1):
        word = _WORD_BEHIND.match(text, position)
        if word is None:
            return None
        noun = word[1].lower()
        if _ADJECTIVE.fullmatch(before) and (joined := _AND_NAME.match(text, position)) is not None:
            # 250 Kenyan and Fijian firms
            position = joined.end()
            continue
        if noun in _ENDS:
            return None
        position = word.end()
        full = f"{before} {word[1]}".strip()
        named = noun in _NAMES or full.lower() in _NAMES
        before = word[1]
        if _is_plural(noun) and not named and not text.startswith("'", position):
            return Counted(noun, position, _are_persons(word[1], full))
        people = word[1][0].isupper() and noun.endswith("ese") and _AND_NAME.match(text, position) is None
        if people and counted_behind(text, position, left - 1) is None:
            # 600 Vietnamese, but not 600 Vietnamese people
            return Counted(noun, position, True)
    return None


def _is_plural(noun: str) -> bool:
    if noun in _PLURALS:
        return True
    return (
        len(noun) > 3 and noun.endswith("s") and not noun.endswith(("ss", "ous")) and noun not in _NO_PLURALS
    )


def _are_persons(word: str, full: str) -> bool:
    """Tell whether the plural means persons: by itself, by its ending, or as the people of a nation.

    full: the word with the one before it: `Sri Lankans` are a people.
    """
    noun = word.lower()
    if noun in _PERSONS or (noun.endswith(_PERSON_ENDS) and noun not in _NO_PERSONS):
        return True
    return word[0].isupper() and any(
        state.form == "people" for state in (*find_states(word), *find_states(full))
    )
