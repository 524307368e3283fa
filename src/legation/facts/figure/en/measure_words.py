"""Words that say what a number measures, and nouns whose number measures nothing between states."""

from __future__ import annotations

import re

# Nouns that say by themselves what their number measures.
COUNTED = tuple(
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
FEES = re.compile(
    r"\bfees?\b|\bfines?\b|\bcosts?\b|\bprices?\b|\bcompensation\b|\bsurplus\b|\bdeficit\b"
    r"|\btax\w*|\btariffs?\b|\breparations?\b|\bremittances?\b|\barrears\b",
    re.IGNORECASE,
)
# For sums of money and shares.
MONEY = (
    ("other", FEES),
    *(
        (measure, re.compile(pattern, re.IGNORECASE))
        for measure, pattern in (
            ("exports", r"\bexports?\b(?!-)|\bexported\b|\bexporting\b|\bshipments? to\b|\bsales to\b|\bgoods sold\b"
                        r"|\bsales of\b(?=.{0,40}\bto\b)"
                        r"|\bdeliveries\b|\bsupplies\b|\bshipped\b"),
            ("imports", r"\bimports?\b|\bimported\b|\bimporting\b|\bpurchases from\b"),
            ("trade_turnover", r"\btrade\b(?! (?:minister|ministry|official|office|war))|\bturnover\b|\bcommerce\b"
                               r"|\bcommodity exchange\b|\bexchange of goods\b|\btrad(?:ing|ed)\b"
                               r"|\bgoods\b(?=.{0,60}\bexchanged\b)"),
            ("investment", r"\binvest(?:ments?|ed|ing|s|ors?)?\b|\bFDI\b"
                           r"|\bcapital expenditure\b"
                           r"|\b(?:put|injected|poured|pumped)\b"
                           r"(?=.{0,60}\binto\b.{0,30}\b(?:econom|industr|market|plant|mine))"
                           r"|\bjoint (?:ventures?|projects)\b|\bregistered capital\b"
                           r"|\bcapital of\b|\bprojects?(?= (?:worth|estimated|valued|totall?ing|costing|of)\b)"),
            ("loan", r"\bloans?\b|\bcredit(?: lines?|s)?\b|\bdebts?\b|\bow(?:es|ed)\b|\brepa(?:y|id)\w*"
                     r"|\blines? of credit\b|\bconcessional\b|\blending\b|\blent\b"
                     r"|\bexport credits?\b|\bbuyer'?s credit\b"),
            ("aid", r"\baid\b|\bassistance\b|\bgrants?\b|\bgranted\b|\bdonat\w+|\bhumanitarian\b|\brelief\b|\barms\b"
                    r"|\bpackages?\b|\bcontribut\w+|\bfunding\b|\bbudget support\b|\bsupport\b|\bprovid\w+"
                    r"|\bfunds?\b(?! that\b.{0,30}\binvest)|\ballocat\w+"
                    r"|\bgave\b|\bgiv(?:e|en|ing)\b|\bdisburse\w*|\bpromised\b|\bpledg\w+|\bgifts?\b"
                    r"|\bearmark\w*|\bset aside\b|\bma(?:de|ke|king) available\b|\bmobili[sz]\w+"
                    r"|\bhelp(?:s|ed|ing)?\b|\bassign(?:s|ed|ing)?\b|\bhand(?:s|ed|ing)? over\b"
                    r"|\btransfer(?:s|red|ring)?\b|\bsupport(?:s|ed|ing)\b|\breceiv(?:e|es|ed|ing)\b"
                    r"|\bavailable\b"),
        )
    ),
)  # fmt: skip
# Of these shares are told, but no sums.
SHARED = (
    *MONEY,
    ("visitors", re.compile(r"\btourists?\b|\bvisitors?\b|\barrivals\b", re.IGNORECASE)),
    ("students", re.compile(r"\bstudents\b", re.IGNORECASE)),
    ("other", re.compile(r"\b(?:tariffs?|dut(?:y|ies)|levy|levies|tax)\b", re.IGNORECASE)),
)
# Counts that are none of relations: what meets, speaks and is signed, parts of texts, measures of length and time.
NO_FIGURE = re.compile(
    r"(?:agree|docu|instru|state|argu|move|develop)ments|treaties|accords|mo[ua]s?|memorand\w+|protocols|contracts|deals"
    r"|conventions|declarations|letters|notes|messages|calls|meetings|talks|rounds|sessions|summits|conferences"
    r"|events|exhibitions|forums|fora|consultations|negotiations|ceremonies|occasions|visits|trips|tours|times|ways"
    r"|issues|areas|fields|topics|questions|matters|points|items|chapters|articles|pillars|priorities|principles|parts"
    r"|aspects|directions|phases|stages|steps|levels|sides|countries|states|nations|governments|parties|neighbou?rs"
    r"|peoples|capitals|groups|delegations|commissions|committees|councils|bodies|ministries|embassies|missions"
    r"|consulates|regions|provinces|districts|cities|towns|islands|continents|languages|met(?:re|er)s|kilomet(?:re|er)s"
    r"|km|miles|degrees|celsius|goals|medals|matches|pages|copies|votes|instal?ments|daughters|sons|brothers|sisters"
    r"|grand\w+|members|bilaterals|protesters|demonstrators|marchers|chancellors|reasons|examples|cases|categories|elements|factors|halves|thirds|fifths"
    r"|wars|battles|elections|seasons|generations|figures|results|names|words|lines|rows|reports|resolutions",
    re.IGNORECASE,
)
# For counts of things and people that are no measure by themselves.
COUNTS = tuple(
    (measure, re.compile(pattern, re.IGNORECASE))
    for measure, pattern in (
        ("exports", r"\bexport(?:s|ed|ing)?\b|\bship(?:ped|ments?)\b|\bs(?:old|ells?|elling|ales)\b"
                    r"|\bsuppl(?:y|ies|ied)\b"),
        ("imports", r"\bimport(?:s|ed|ing)?\b|\bbought\b|\bpurchas\w+"),
        ("aid", r"\baid\b|\bassistance\b|\bdonat\w+|\bhumanitarian\b|\brelief\b|\bhanded over\b|\bdeliver\w*"
                r"|\bprovid\w+|\bgave\b|\bgiv(?:e|en|ing)\b|\bgift\b|\bsent\b|\bhanded\b"),
        ("community", r"\bcommunity\b|\bliv(?:e|es|ing)\b|\bresid\w+|\bdiaspora\b|\bexpatriates?\b|\bsettled\b"
                      r"|\bhosts (?=(?:(?!that)\w+ ){0,3}\d)|\bhome to\b"
                      r"|\bwork(?:ing)? in\b|\bemployed in\b|\btheir homes?\b"),
        ("scholarships", r"\bscholarships?\b"),
        ("students", r"\bstudy\b|\bstudying\b|(?:\ba|\bthe) (?:[\w-]+ ){0,2}course\b"
                     r"|\bstudied\b|\buniversit\w+|\bdegrees?\b|\bgraduat\w+|\benrol\w+"),
        ("visitors", r"\btouris\w+|\bvisited\b|\bvisitors?\b"),
    )
)  # fmt: skip
