"""What a number measures: by the noun that it counts, else by the word nearest to it in its clause."""

from __future__ import annotations

import re

from legation.facts.figure.en.measure_words import COUNTED, COUNTS, FEES, MONEY, NO_FIGURE, SHARED
from legation.language.quantities import Quantity
from legation.language.states import find_states

# `20 places at Kenyan universities`
_SEATS = re.compile(r"seats|places|slots|openings", re.IGNORECASE)
_LEARNING = re.compile(
    r"\b(?:students?|universit\w+|colleges?|schools?|academ\w+|facult\w+|courses?)\b", re.IGNORECASE
)
# A few of these are a matter of their own, not of relations.
_MANY_OF = frozenset(["companies", "students", "visitors"])
_LEVY = re.compile(r"\b(?:tariffs?|dut(?:y|ies)|levy|levies)\b", re.IGNORECASE)
# `40 percent of the exports of Fiji`: a share, though nothing grows.
_SHARE_OF = re.compile(
    r"\s+of\s+(?:[\w'’]+\s+){0,4}(?:exports?|imports?|trade|turnover|investments?|tourists|visitors)\b"
)
# `the number of tourists rose from 100,000 to 200,000`
_NUMBER_OF = re.compile(r"\b(?:number|flow|inflow) of (?:[\w-]+ ){0,3}?(?P<noun>\w+)\b", re.IGNORECASE)
_PERSONS_OF = re.compile(
    r"(?i:nationals|citizens|people|persons|expatriates|expats|compatriots)|[A-Z]\w+(?:ese|ans|ians|is|inos|ders)\b"
)
# Goods that one state gives or sells to another.
_GOODS = re.compile(
    r"tonnes?|tons|cubic met(?:re|er)s"
    r"|doses|vaccines|helicopters?|aircraft|ships|vessels|boats|tanks|vehicles|ambulances|buses|trucks"
    r"|tractors|missiles|drones|barrels|generators|ventilators|books|computers|units|containers|masks|kits",
    re.IGNORECASE,
)
# A few persons are counted where one state sends them to the other, or takes them in.
_SENT = re.compile(
    r"\b(?:send\w*|sent|train\w*|dispatch\w*|receiv\w+|accept\w*|stay\w*|second(?:ed|ing)?|deploy\w*|host\w*"
    r"|exchang\w+|tak(?:e|ing) in|invit\w+)\b",
    re.IGNORECASE,
)
# What people do, or is done to them, between states: they are sent, take part, are turned out.
_MOVED = re.compile(
    r"\b(?:expel\w*|leave|left|recall\w*|reduc\w*|order\w*|sanction\w*|releas\w+|return\w*|repatriat\w+|exchang\w+"
    r"|deport\w*|sent|send|deploy\w*|train\w*|host\w*|receiv\w+|evacuat\w+|at work|working|serv\w+|stationed|employ\w*"
    r"|brought|took|taken|hand(?:ed|ing)? over|killed|wounded|held|detain\w*|arrest\w*|declared|posted"
    r"|go(?:es|ne)?|went|attend\w*|participa\w+|tak(?:e|en|ing) part|gather\w*"
    r"|restrictive measures|listed|listings|designat\w+|blacklist\w*"
    r"|hous(?:e|ed|ing)|resettl\w+|accept\w*|welcom\w+|dispatch\w*|invit\w+|join\w*)\b",
    re.IGNORECASE,
)
# Whom these are done to does not live there.
_TAKEN = re.compile(
    r"\b(?:deport\w*|repatriat\w+|evacuat\w+|releas\w+|detain\w*|arrest\w*|expel\w*|extradit\w+)\b",
    re.IGNORECASE,
)
_AGREEMENTS = re.compile(r"agreements|treaties|accords|instruments|documents|conventions", re.IGNORECASE)
_SO_FAR = re.compile(
    r"\b(?:since|so far|to date|in force|total|altogether|in all|over the years|until now)\b", re.IGNORECASE
)
TRADED = frozenset(["exports", "imports", "trade_turnover"])
"""Measures of trade."""
_IT = re.compile(r"\b(?:it|this|the figure|this figure|the volume|its volume)\b", re.IGNORECASE)
SUMS = frozenset(["exports", "imports", "trade_turnover", "investment", "loan", "aid"])
"""Measures that are sums of money."""
# A share of a measure is said to grow, fall or make up something.
_CHANGING = re.compile(
    r"\b(?:up|down|rose|risen|ris(?:e|es|ing)|gr[eo]w\w*|grown|growth|increas\w+|declin\w+|fell|fall(?:en|s|ing)?|drop\w*"
    r"|decreas\w+|jump\w*|surg\w+|soar\w*|climb\w*|plung\w*|shrank|account\w*|shares?|expand\w*|higher|lower|more|less"
    r"|year-on-year|below|above|doubled|trebled|tripled|quadrupled)\b",
    re.IGNORECASE,
)
# `fell by some 5 percent`, `down 5 percent`, `5 percent less`
_FELL_BY = re.compile(
    r"\b(?:f[ea]ll(?:en)?|falling|drop(?:ped)?|decreas\w+|declin\w+|shr[aiu]nk|down|plunged|slumped|contracted|slid"
    r"|tumbled|plummeted)\s+(?:by\s+)?(?:(?:about|some|almost|nearly|over|around|more than|a)\s+)?\Z",
    re.IGNORECASE,
)
_LESS = re.compile(
    r"\s+(?:less|lower|below|fewer|down|drop|fall|decline|decrease|reduction)\b", re.IGNORECASE
)
_COMMUNITY_OF = re.compile(
    r"\b(?:community|diaspora)\b.{0,60}\b(?:number(?:s|ing)?|counts?|is|of|has|stands at|estimated|totals?|exceeds?)\b"
    r"[\w ]{0,20}$",
    re.IGNORECASE,
)
# Citizens of one state are in another as its guests, or live there.
_COMING = re.compile(
    r"\b(?:visit\w*|travell?ed|arriv\w+|tour\w*|came|flew|trips?|holiday\w*)\b", re.IGNORECASE
)
_THERE = re.compile(r"\s+in (?:the )?[A-Z]\w+")
_BEING = re.compile(
    r"\b(?:there (?:are|is|were)|home to|in (?:the|his|her|our|this) |liv\w+|work\w*)",
    re.IGNORECASE,
)
# What is signed and has a worth: neither trade nor investment where the words do not say so.
_SIGNED = re.compile(
    r"\b(?:documents|agreements?|contracts?|deals?|memorandums?|memoranda|MoUs?|orders?)\b.{0,60}$",
    re.IGNORECASE,
)
# A government that invests in these gives.
_HELPING = re.compile(
    r"\b(?:assistance|aid|humanitarian|grants?|support\w*|strengthen\w*|counter|initiatives?|program(?:me)?s?)\b",
    re.IGNORECASE,
)
_GIVING = re.compile(
    r"\b(?:donat\w+|hand(?:ed|ing|s)? over|deliver\w*|distribut\w+|gift\w*|presented|sent|gave)\b",
    re.IGNORECASE,
)
# Ships and aircraft of forces at sea or in an exercise are nobody's aid.
_DEPLOYED = re.compile(
    r"\b(?:deploy\w*|exercises?|drills?|manoeuvres|maneuvers|patrol\w*|sail\w*)\b", re.IGNORECASE
)
_VESSELS = re.compile(
    r"(?:war)?ships|vessels|frigates|destroyers|submarines|aircraft|jets|fighters|helicopters|tanks|boats",
    re.IGNORECASE,
)
# These take part in what the sentence tells of, and are no number about it.
_ATTENDANTS = re.compile(
    r"people|guests|ministers|presidents|leaders|ambassadors|members|envoys|mayors|heads", re.IGNORECASE
)
# Words that end what is said right behind a number.
_BREAK = re.compile(r"\b(?:and|while|as|but|or)\b|[,;()]")
_GROWING = ("percent", "percentage points")
_FEW = 5
_MANY = 100
# People in the streets are nobody's figure.
_GATHERED = re.compile(r"\b(?:march\w*|rall(?:y|ied|ies)|protest\w*|demonstrat\w+)\b", re.IGNORECASE)
# `180 kilometres of roads`, `a 96-kilometre line`
_ROAD = re.compile(
    r"[\d.,]+(?:\s|-)(?:kilomet(?:re|er)s?|km)(?:\s+of\s+(?:[\w-]+\s+){0,4}?|\s+(?:\w+\s+){0,2}?)"
    r"(?:roads?|highways?|motorways?|lines?|railways?|tracks?|borders?|frontier|fences?|pipelines?|cables?"
    r"|bridges?|tunnels?)\b",
    re.IGNORECASE,
)
_LISTED = re.compile(r"entit(?:y|ies)|organi[sz]ations|banks|vessels", re.IGNORECASE)
_SANCTIONS = re.compile(
    r"\b(?:sanction\w*|restrictive measures|listings?|blacklist\w*|asset freezes?|travel bans?)\b",
    re.IGNORECASE,
)
# Farther than this a word says nothing of a number.
_REACH = 160
# What a number with its own words is parted from counts as farther by so much.
_FAR = 80
# Numbers of one state alone, or of nobody's relations.
_DOMESTIC = re.compile(
    r"\b(?:GDP|gross domestic|economy (?:gr[eo]w\w*|expand\w*|shr[aiu]nk|contract\w*)|unemployment"
    r"|population (?:of|gr[eo]w\w*|rose|increas\w+|fell)|inflation|per capita|area of|square kilomet\w+"
    r"|budget of|world population"
    r"|of the population|stock market|market size|revenues?|of the world|of global|global (?:trade|economy)|world trade"
    r"|(?:its|the) economy by|federal|seats (?:in|of) (?:a|an|the|its|his|her)\b[\w' -]*"
    r" ?(?:parliament|assembly|senate|congress)"
    r"|taxpayers?|stimulus|domestic|total (?:foreign trade|exports|imports)|worldwide)\b",
    re.IGNORECASE,
)


def measure_of(clause: str, sentence: str, quantity: Quantity, at: int) -> str | None:
    """Give the contract's measure, None where the number measures nothing between states.

    clause: the words of the number's own clause; at: where in it the number begins.
    """
    if quantity.is_money:
        measure = _of_sum(clause, quantity, at) or _of_sum_elsewhere(clause, sentence, quantity)
        return measure or ("other" if _SIGNED.search(clause[:at]) else None)
    if quantity.unit in _GROWING:
        behind = clause[at + quantity.end - quantity.start :]
        if not (_CHANGING.search(clause) or _SHARE_OF.match(behind) or _LEVY.search(clause)):
            return None
        return _of_sum(clause, quantity, at) or _of_sum_elsewhere(clause, sentence, quantity)
    for measure, pattern in COUNTED:
        if measure == "students" and _TAKEN.search(clause):
            continue
        if quantity.noun and pattern.fullmatch(quantity.noun):
            return measure if quantity.value > _FEW or measure not in _MANY_OF else None
    return _of_count(clause, sentence, quantity, at)


def otherwise(quantity: Quantity, clause: str, at: int, *, moved: bool) -> bool:
    """Tell whether the number counts something between two states though no word says what it measures.

    at: where in the clause the number begins. moved: whether it is promised, asked for or given: then a few are
    a figure as well, persons where they are sent.
    """
    if quantity.is_money or quantity.unit in _GROWING:
        return True
    if _ROAD.match(clause, at):
        return True
    if not quantity.noun or NO_FIGURE.fullmatch(quantity.noun) or _ATTENDANTS.fullmatch(quantity.noun):
        return False
    if quantity.unit == "people":
        if _GATHERED.search(clause):
            return False
        return quantity.value > _FEW or (moved and _SENT.search(clause) is not None)
    return quantity.value > _FEW or moved or _GIVING.search(clause) is not None or _hit(quantity, clause)


def _hit(quantity: Quantity, clause: str) -> bool:
    """Tell how many firms and bodies sanctions hit: few are a figure too."""
    return _LISTED.fullmatch(quantity.noun) is not None and _SANCTIONS.search(clause) is not None


def helping(clause: str) -> bool:
    """Tell whether what a government invests in is help to others."""
    return _HELPING.search(clause) is not None


def taken_up(clause: str, before: str) -> str | None:
    """Give what `it made up 47 million` measures: what the sentence before spoke of."""
    if _IT.search(clause) is None:
        return None
    return next((m for m, pattern in MONEY if m in TRADED and pattern.search(before)), None)


def changing(clause: str) -> bool:
    """Tell whether the clause says that something grows, falls or is a share."""
    return _CHANGING.search(clause) is not None


def falling(clause: str, at: int, quantity: Quantity) -> bool:
    """Tell whether the number is by how many percent something fell."""
    behind = at + quantity.end - quantity.start
    return quantity.unit in _GROWING and bool(_FELL_BY.search(clause[:at]) or _LESS.match(clause[behind:]))


def domestic(clause: str) -> bool:
    """Tell whether the clause speaks of the economy of one state or of the world."""
    return _DOMESTIC.search(clause) is not None


def _of_sum(clause: str, quantity: Quantity, at: int) -> str | None:
    return _nearest(_patterns(quantity), clause, quantity, at)


def _patterns(quantity: Quantity) -> list[tuple[str, re.Pattern[str]]]:
    if quantity.is_money:
        return list(MONEY)
    return [(name, pattern) for name, pattern in SHARED if name != "aid" and pattern is not FEES]


def _of_sum_elsewhere(clause: str, sentence: str, quantity: Quantity) -> str | None:
    """A clause without a measure of its own (`compared with 3 billion in 2020`) has that of its sentence."""
    found = [
        (match.start(), name) for name, pattern in _patterns(quantity) for match in pattern.finditer(sentence)
    ]
    start = sentence.find(clause)
    before = [one for one in found if one[0] < start]
    return max(before)[1] if before else None


def _of_count(clause: str, sentence: str, quantity: Quantity, at: int) -> str | None:
    noun = quantity.noun
    if not noun:
        # `the Fijian community numbers more than 6,000`
        if _COMMUNITY_OF.search(clause[:at]):
            return "community"
        named = _NUMBER_OF.search(clause[:at])
        found = (m for m, pattern in COUNTED if named is not None and pattern.fullmatch(named["noun"]))
        return next(found, None)
    if _SEATS.fullmatch(noun) and _LEARNING.search(sentence):
        return "students"
    if quantity.unit == "people":
        return _of_people(clause, sentence, quantity, at)
    if _VESSELS.fullmatch(noun) and _DEPLOYED.search(sentence):
        return "other"
    if _GOODS.fullmatch(noun):
        goods = [(n, p) for n, p in COUNTS if n in ("exports", "imports", "aid")]
        begun = sentence.find(clause)
        return _nearest(goods, clause, quantity, at) or _nearest(goods, sentence, quantity, begun + at)
    if _AGREEMENTS.fullmatch(noun):
        return "other" if _SO_FAR.search(sentence) and quantity.value >= _FEW else None
    return "aid" if quantity.value >= _FEW and _GIVING.search(clause[:at]) else None


def _of_people(clause: str, sentence: str, quantity: Quantity, at: int) -> str | None:
    people = [(n, p) for n, p in COUNTS if n in ("community", "scholarships", "students", "visitors")]
    measure = _nearest(people, clause, quantity, at)
    if measure == "students" and _TAKEN.search(clause):
        return "other"
    name = quantity.noun.title()
    citizens = (
        quantity.noun == "people"
        or _PERSONS_OF.search(name) is not None
        or any(state.form == "people" for state in find_states(name))
    )
    if measure == "community" and _TAKEN.search(clause):
        return "other"
    if measure is not None and (measure != "community" or citizens):
        return measure
    if citizens and quantity.value >= _MANY:
        if _COMING.search(clause):
            return "visitors"
        behind = clause[at + quantity.end - quantity.start :]
        if quantity.noun != "people" and (_BEING.search(clause) or _THERE.match(behind)):
            return "community"
    # Two expelled are an act; many are a figure too.
    several = quantity.value > _FEW
    return "other" if several and _MOVED.search(sentence) else None


def _nearest(
    patterns: list[tuple[str, re.Pattern[str]]], clause: str, quantity: Quantity, at: int
) -> str | None:
    best: tuple[int, str] | None = None
    end = at + quantity.end - quantity.start
    broken = _BREAK.search(clause, end)
    for measure, pattern in patterns:
        for found in pattern.finditer(clause):
            before = found.end() <= at
            # What stands before the number says more often what it measures than what stands behind, save
            # right behind: `50 million dollars in aid`.
            distance = at - found.end() if before else found.start() - end
            if not before and broken is not None and broken.start() < found.start():
                distance += _FAR
            elif not before and distance > 12:
                distance *= 2
            if distance >= 0 and (best is None or distance < best[0]):
                best = (distance, measure)
    return best[1] if best is not None and best[0] < _REACH else None
