"""What a number measures: by the noun that it counts, else by the word nearest to it in its clause."""

from __future__ import annotations

import re

from legation.language.quantities import Quantity

# Nouns that say by themselves what their number measures.
_COUNTED = tuple(
    (measure, re.compile(pattern, re.IGNORECASE))
    for measure, pattern in (
        ("scholarships", r"scholarships?|fellowships?"),
        (
            "students",
            r"students?|trainees|graduates|interns|cadets|alumni|undergraduates|postgraduates|scholars",
        ),
        ("visitors", r"tourists?|visitors?|arrivals|travell?ers|holidaymakers|pilgrims|vacationers|visits"),
        ("flights", r"flights?"),
        ("companies", r"companies|firms|enterprises|businesses|ventures|exporters|investors"),
        ("projects", r"projects"),
    )
)
_FEES = re.compile(
    r"\bfees?\b|\bdebts?\b|\bow(?:es|ed)\b|\brepa(?:y|id)\w*|\bfines?\b|\bcosts?\b|\bprices?\b|\bcompensation\b"
    r"|\btax\w*|\btariffs?\b|\breparations?\b|\bremittances?\b|\barrears\b",
    re.IGNORECASE,
)
# For sums of money and shares.
_SUMS = (
    ("other", _FEES),
    *(
        (measure, re.compile(pattern, re.IGNORECASE))
        for measure, pattern in (
            ("exports", r"\bexports?\b(?!-)|\bexported\b|\bexporting\b|\bshipments? to\b|\bsales to\b|\bgoods sold\b"),
            ("imports", r"\bimports?\b|\bimported\b|\bimporting\b|\bpurchases from\b"),
            ("trade_turnover", r"\btrade\b(?! (?:minister|ministry|official|office|war))|\bturnover\b|\bcommerce\b"
                               r"|\bcommodity exchange\b|\bexchange of goods\b|\btrading\b"),
            ("investment", r"\binvest(?:ments?|ed|ing|s|ors?)?\b|\bFDI\b"
                           r"|\bcapital expenditure\b|\bjoint (?:ventures?|projects)\b|\bregistered capital\b"
                           r"|\bcapital of\b|\bprojects?\b"),
            ("loan", r"\bloans?\b|\bcredit lines?\b|\blines? of credit\b|\bconcessional\b|\blending\b|\blent\b"
                     r"|\bexport credits?\b|\bbuyer'?s credit\b"),
            ("aid", r"\baid\b|\bassistance\b|\bgrants?\b|\bgranted\b|\bdonat\w+|\bhumanitarian\b|\brelief\b|\barms\b"
                    r"|\bpackages?\b|\bcontribut\w+|\bfunding\b|\bfunds?\b|\bbudget support\b|\bsupport\b|\bprovid\w+"
                    r"|\ballocat\w+|\bgave\b|\bgiv(?:e|en|ing)\b|\bdisburse\w*|\bpromised\b|\bpledg\w+|\bgifts?\b"
                    r"|\bearmark\w*|\bset aside\b|\bma(?:de|ke|king) available\b|\bmobili[sz]\w+"
                    r"|\bhelp(?:s|ed|ing)?\b"),
        )
    ),
)  # fmt: skip
# Of these shares are told, but no sums.
_SHARED = (
    *_SUMS,
    ("visitors", re.compile(r"\btourists?\b|\bvisitors?\b|\barrivals\b", re.IGNORECASE)),
    ("students", re.compile(r"\bstudents\b", re.IGNORECASE)),
    ("other", re.compile(r"\b(?:tariffs?|dut(?:y|ies)|levy|levies|tax)\b", re.IGNORECASE)),
)
_LEVY = re.compile(r"\b(?:tariffs?|dut(?:y|ies)|levy|levies)\b", re.IGNORECASE)
# `40 percent of the exports of Fiji`: a share, though nothing grows.
_SHARE_OF = re.compile(
    r"\s+of\s+(?:[\w'’]+\s+){0,4}(?:exports?|imports?|trade|turnover|investments?|tourists|visitors)\b"
)
# `the number of tourists rose from 100,000 to 200,000`
_NUMBER_OF = re.compile(r"\b(?:number|flow|inflow) of (?:[\w-]+ ){0,3}?(?P<noun>\w+)\b", re.IGNORECASE)
# Counted between two states, though no measure of its own: things that are sent, sold, issued or stopped.
_THINGS = re.compile(
    r"visas|permits|passports|licen[cs]es|vessels|boats|ships|planes|aircraft|jets|fighters|missiles|drones|sorties"
    r"|megawatts|mw|gigawatts|kilowatts|barrels|litres|hectares|households|families|homes|schools|containers|trains"
    r"|trucks|lorries|wagons|cars|vehicles|buses|incursions|violations|shells|rockets|(?:\w+-)?parcels|artefacts|artifacts",
    re.IGNORECASE,
)
# For counts of things and people that are no measure by themselves.
_COUNTS = tuple(
    (measure, re.compile(pattern, re.IGNORECASE))
    for measure, pattern in (
        ("exports", r"\bexport(?:s|ed|ing)?\b|\bship(?:ped|ments?)\b|\bs(?:old|ells?|elling)\b|\bsuppl(?:y|ies|ied)\b"),
        ("imports", r"\bimport(?:s|ed|ing)?\b|\bbought\b|\bpurchas\w+"),
        ("aid", r"\baid\b|\bassistance\b|\bdonat\w+|\bhumanitarian\b|\brelief\b|\bhanded over\b|\bdeliver\w*"
                r"|\bprovid\w+|\bgave\b|\bgiv(?:e|en|ing)\b|\bgift\b|\bsent\b"),
        ("community", r"\bcommunity\b|\bliv(?:e|es|ing)\b|\bresid\w+|\bdiaspora\b|\bexpatriates?\b|\bsettled\b"
                      r"|\bwork(?:ing)? in\b|\bstudying\b"),
        ("scholarships", r"\bscholarships?\b"),
        ("students", r"\bstudy\b|\bstudying\b|\bstudied\b|\buniversit\w+"),
        ("visitors", r"\btouris\w+|\bvisited\b|\bvisitors?\b"),
    )
)  # fmt: skip
_PERSONS_OF = re.compile(
    r"(?i:nationals|citizens|people|persons|expatriates|expats|compatriots)|[A-Z]\w+(?:ese|ans|ians|is|inos|ders)\b"
)
# Goods that one state gives or sells to another.
_GOODS = re.compile(
    r"tonnes?|tons|cubic metres"
    r"|doses|vaccines|helicopters?|aircraft|ships|vessels|boats|tanks|vehicles|ambulances|buses|trucks"
    r"|tractors|missiles|drones|barrels|generators|ventilators|books|computers|units|containers|masks|kits",
    re.IGNORECASE,
)
# What people do, or is done to them, between states: they are sent, take part, are turned out.
_MOVED = re.compile(
    r"\b(?:expel\w*|leave|left|recall\w*|reduc\w*|order\w*|sanction\w*|releas\w+|return\w*|repatriat\w+|exchang\w+"
    r"|deport\w*|sent|send|deploy\w*|train\w*|host\w*|receiv\w+|evacuat\w+|at work|working|serv\w+|stationed|employ\w*"
    r"|brought|took|taken|hand(?:ed|ing)? over|killed|wounded|goes?|held|detain\w*|arrest\w*|declared|posted"
    r"|attend\w*|participa\w+|tak(?:e|en|ing) part|gather\w*"
    r"|hous(?:e|ed|ing)|resettl\w+|accept\w*|welcom\w+|dispatch\w*|invit\w+|join\w*)\b",
    re.IGNORECASE,
)
_AGREEMENTS = re.compile(r"agreements|treaties|accords|instruments|documents|conventions", re.IGNORECASE)
_SO_FAR = re.compile(
    r"\b(?:since|so far|to date|in force|total|altogether|in all|over the years|until now)\b", re.IGNORECASE
)
# What is aimed at or promised.
_AIMED = re.compile(
    r"\b(?:target\w*|aim\w*|goals?|ambition|doubling|tripling|potential|strive"
    r"|(?:to|will|would|and) (?:bring|raise|increase|boost|lift|take|double|triple|expand|grow|push"
    r"|reach|hit)\b)",
    re.IGNORECASE,
)
_PROMISED = re.compile(
    r"\b(?:will|would|shall|plans? to|pledg\w+ to|promis\w+ to|agreed to|ready to|intends? to|is to|are to"
    r"|offer\w*|committed to)\b",
    re.IGNORECASE,
)
_COMMITTED = re.compile(r"\b(?:commit\w*|ensur\w+|guarantee\w*)\b", re.IGNORECASE)
# `a 15 billion dollar trade volume target`, `20 billion dollars by 2030`
_AIMED_BEHIND = re.compile(
    r"\S+(?:\s+\S+){0,5}\s+(?:target|goal)\b|.{0,60}\bby (?:the end of |the year )?20\d\d", re.IGNORECASE
)
_REACHED = re.compile(
    r"\b(?:reached|totall?ed|was|were|stood|amounted"
    r"|(?:has|have|had) (?:grown|increased|risen|expanded|doubled|tripled)"
    r"|grew|rose|increased|jumped|climbed|surged)\b",
    re.IGNORECASE,
)
# `the goal of … to mobilize 100 billion`
_GOAL = re.compile(r"\b(?:goal|target|aim|objective|ambition) (?:of|to|for)\b.{0,90}$", re.IGNORECASE)
_TARGETS = frozenset(["trade_turnover", "exports", "imports"])
_PROMISES = frozenset(["scholarships", "students", "visitors", "flights", "community"])
SUMS = frozenset(["exports", "imports", "trade_turnover", "investment", "loan", "aid"])
"""Measures that are sums of money."""
# A share of a measure is said to grow, fall or make up something.
_CHANGING = re.compile(
    r"\b(?:up|down|rose|risen|ris(?:e|es|ing)|gr[eo]w\w*|grown|growth|increas\w+|declin\w+|fell|fall(?:en|s|ing)?|drop\w*"
    r"|decreas\w+|jump\w*|surg\w+|soar\w*|climb\w*|plung\w*|shrank|account\w*|shares?|expand\w*|higher|lower|more|less"
    r"|year-on-year)\b",
    re.IGNORECASE,
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
    r"\b(?:donat\w+|hand(?:ed|ing|s)? over|deliver\w*|distribut\w+|gift\w*|presented)\b", re.IGNORECASE
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
    r"people|ministers|presidents|leaders|ambassadors|members|envoys|mayors|heads", re.IGNORECASE
)
# Words that end what is said right behind a number.
_BREAK = re.compile(r"\b(?:and|while|as|but|or)\b|[,;()]")
_GROWING = ("percent", "percentage points")
_FEW = 5
_MANY = 100
# Farther than this a word says nothing of a number.
_REACH = 160
# What a number with its own words is parted from counts as farther by so much.
_FAR = 80
# Numbers of one state alone, or of nobody's relations.
_DOMESTIC = re.compile(
    r"\b(?:GDP|gross domestic|population of|inflation|per capita|area of|square kilomet\w+|budget of|world population"
    r"|stock market|market size|revenues?|of the world|of global|global (?:trade|economy)|world trade|federal"
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
    for measure, pattern in _COUNTED:
        if quantity.noun and pattern.fullmatch(quantity.noun):
            return measure
    return _of_count(clause, sentence, quantity, at)


def otherwise(quantity: Quantity) -> bool:
    """Tell whether the number counts something between two states though no word says what it measures."""
    if quantity.is_money:
        return True
    if quantity.unit == "people":
        return quantity.value > _FEW and not _ATTENDANTS.fullmatch(quantity.noun)
    return quantity.value > _FEW and _THINGS.fullmatch(quantity.noun) is not None


def helping(clause: str) -> bool:
    """Tell whether what a government invests in is help to others."""
    return _HELPING.search(clause) is not None


def aimed_at(measure: str, quantity: Quantity, clause: str, at: int, before: str) -> bool:
    """Tell whether the number is a target: aimed at, or, for what is not money, promised.

    before: the words of the sentence up to the number.
    """
    if _GOAL.search(clause[:at]):
        return True
    if measure in _TARGETS:
        aimed = _AIMED.search(clause[:at]) or _AIMED_BEHIND.match(clause[at:])
        return aimed is not None and not _REACHED.search(clause[:at])
    promised = _PROMISED.search(before) is not None
    if measure == "other":
        return promised and quantity.unit == "people"
    if not quantity.is_money and quantity.unit not in _GROWING and measure in SUMS:
        return promised or _COMMITTED.search(before) is not None
    return measure in _PROMISES and (promised or _AIMED.search(clause) is not None)


def domestic(clause: str) -> bool:
    """Tell whether the clause speaks of the economy of one state or of the world."""
    return _DOMESTIC.search(clause) is not None


def _of_sum(clause: str, quantity: Quantity, at: int) -> str | None:
    return _nearest(_patterns(quantity), clause, quantity, at)


def _patterns(quantity: Quantity) -> list[tuple[str, re.Pattern[str]]]:
    if quantity.is_money:
        return list(_SUMS)
    return [(name, pattern) for name, pattern in _SHARED if name != "aid" and pattern is not _FEES]


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
        found = (m for m, pattern in _COUNTED if named is not None and pattern.fullmatch(named["noun"]))
        return next(found, None)
    if quantity.unit == "people":
        return _of_people(clause, sentence, quantity, at)
    if _VESSELS.fullmatch(noun) and _DEPLOYED.search(sentence):
        return "other"
    if _GOODS.fullmatch(noun):
        goods = [(n, p) for n, p in _COUNTS if n in ("exports", "imports", "aid")]
        begun = sentence.find(clause)
        return _nearest(goods, clause, quantity, at) or _nearest(goods, sentence, quantity, begun + at)
    if _AGREEMENTS.fullmatch(noun):
        return "other" if _SO_FAR.search(sentence) and quantity.value >= _FEW else None
    return "aid" if quantity.value >= _FEW and _GIVING.search(clause[:at]) else None


def _of_people(clause: str, sentence: str, quantity: Quantity, at: int) -> str | None:
    people = [(n, p) for n, p in _COUNTS if n in ("community", "scholarships", "students", "visitors")]
    measure = _nearest(people, clause, quantity, at)
    citizens = _PERSONS_OF.search(quantity.noun.title()) is not None or quantity.noun == "people"
    if measure is not None and (measure != "community" or citizens):
        return measure
    if citizens and quantity.value >= _MANY:
        if _COMING.search(clause):
            return "visitors"
        if quantity.noun != "people" and _BEING.search(clause):
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
