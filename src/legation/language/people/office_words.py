"""The words of offices: heads (`minister`), what stands before them, and the portfolios behind.

All words are in lower case. Heads are singular; `singular()` gives the head of a plural. The sets hold
words of the field in general, none that serves one office-holder or one outlet.
"""

from __future__ import annotations

from functools import lru_cache

HEADS = frozenset(
    ["president", "vice-president", "premier", "vice-premier", "chancellor", "vice-chancellor", "minister", "vice-minister", "secretary", "undersecretary", "under-secretary", "subsecretary", "secretary-general", "undersecretary-general", "ambassador", "ambassador-at-large", "ambassador-designate", "envoy", "speaker", "chairman", "vice-chairman", "chairwoman", "vice-chairwoman", "chairperson", "vice-chairperson", "chair", "vice-chair", "co-chair", "governor", "vice-governor", "governor-general", "mayor", "vice-mayor", "commissioner", "director", "director-general", "vice-director", "spokesman", "spokeswoman", "spokesperson", "adviser", "advisor", "representative", "king", "queen", "emir", "amir", "sultan", "emperor", "empress", "pope", "consul", "consul-general", "vice-consul", "attaché", "attache", "commander", "commander-in-chief", "chief", "head", "leader", "senator", "congressman", "congresswoman", "mp", "councillor", "councilor", "counsellor", "counselor", "nuncio", "chargé", "charge", "prosecutor", "coordinator", "member", "rapporteur", "inspector", "administrator", "justice", "president-elect", "premier-designate", "prime-minister", "taoiseach", "tánaiste", "delegate", "negotiator", "assistant", "moderator", "patriarch", "lawmaker", "parliamentarian", "legislator", "rector", "dean", "auditor", "ombudsman", "executive", "treasurer", "prince", "princess", "minister-president", "minister-counsellor", "minister-counselor", "minister-delegate", "counsellor-minister", "attorney", "regent", "cochair", "co-chairman", "co-chairwoman", "co-chairperson", "officer", "permanent-secretary", "commandant", "chief-of-staff", "solicitor"]
)

# A head of this set makes an office only with the words named: a prince is a title, the crown prince an office.
NEEDS_WORD_BEFORE = {
    "prince": frozenset({"crown"}),
    "princess": frozenset({"crown"}),
    "justice": frozenset({"chief"}),
    "attorney": frozenset({"district", "state", "deputy", "us", "u.s."}),
    "solicitor": frozenset(),
    "executive": frozenset({"chief"}),
    "officer": frozenset({"executive", "commanding", "operating", "consular", "liaison", "political"}),
    "leader": frozenset(
        ["supreme", "opposition", "majority", "minority", "party", "house", "senate", "deputy", "paramount", "spiritual", "interim"]
    ),
    "member": frozenset(
        ["politburo", "permanent", "standing", "bureau", "committee", "board", "cabinet", "presidency", "council", "party"]
    ),
    "negotiator": frozenset(["chief", "lead", "trade", "nuclear", "deputy"]),
    "charge": frozenset(),
    "delegate": frozenset({"permanent", "minister"}),
}
# … or followed by one of these.
NEEDS_WORD_BEHIND = {
    "justice": frozenset({"minister", "secretary"}),
    "attorney": frozenset({"general"}),
    "solicitor": frozenset({"general"}),
    "chief": frozenset({"of", "for"}),
    "head": frozenset({"of", "for"}),
    "leader": frozenset({"of"}),
    "member": frozenset({"of"}),
    "assistant": frozenset({"to"}),
    "charge": frozenset({"d'affaires", "d’affaires"}),
    "delegate": frozenset({"to"}),
    "officer": frozenset(),
    "executive": frozenset(),
    "prince": frozenset(),
    "princess": frozenset(),
    "negotiator": frozenset({"of", "for"}),
}

_IRREGULAR = {
    "spokesmen": "spokesman",
    "spokeswomen": "spokeswoman",
    "chairmen": "chairman",
    "chairwomen": "chairwoman",
    "vice-chairmen": "vice-chairman",
    "co-chairmen": "co-chairman",
    "congressmen": "congressman",
    "congresswomen": "congresswoman",
    "secretaries": "secretary",
    "undersecretaries": "undersecretary",
    "under-secretaries": "under-secretary",
    "spokespeople": "spokesperson",
    "chargés": "chargé",
    "charges": "charge",
    "attachés": "attaché",
    "secretaries-general": "secretary-general",
    "directors-general": "director-general",
    "consuls-general": "consul-general",
    "governors-general": "governor-general",
    "attorneys": "attorney",
    "ambassadors-at-large": "ambassador-at-large",
}


@lru_cache(maxsize=1)
def plurals() -> dict[str, str]:
    """Give the singular head of every plural head."""
    regular = {head + "s": head for head in HEADS if not head.endswith(("man", "woman", "y", "s"))}
    return {**regular, **_IRREGULAR}


def singular(word: str) -> str | None:
    """Give the singular of a plural head (`ministers` → `minister`), None where the word is none."""
    return plurals().get(word)


# What may stand behind a head as part of it: secretary general, ambassador extraordinary, president-elect.
BEHIND_HEAD = frozenset(
    ["general", "elect", "designate", "extraordinary", "plenipotentiary", "emeritus", "adjoint", "counsellor", "counselor", "councillor", "delegate", "president", "residente", "resident", "generals", "major", "d'affaires", "d’affaires", "minister"]
)

# Ranks and manners that stand before a head and belong to the office's name.
RANKS_BEFORE = frozenset(
    ["deputy", "vice", "first", "second", "third", "fourth", "1st", "2nd", "prime", "acting", "interim", "caretaker", "chief", "principal", "senior", "junior", "assistant", "associate", "alternate", "additional", "joint", "under", "permanent", "resident", "non-resident", "special", "general", "crown", "standing", "honorary", "executive", "national", "federal", "presidential", "parliamentary", "cabinet", "state", "high", "lord", "supreme", "grand", "full", "lead", "provisional", "transitional", "personal", "regional", "provincial", "municipal", "central", "royal", "imperial", "union", "apostolic", "commanding", "managing", "founding", "political", "press", "public", "attorney", "district", "ministerial", "military", "naval", "air", "defence", "defense", "opposition", "majority", "minority", "paramount", "spiritual", "plenipotentiary", "politburo", "bureau", "consular", "operating", "liaison", "congressional", "senate", "house", "party", "goodwill", "extraordinary", "itinerant", "roving"]
)

# The words of portfolios, before a head (`foreign minister`) or behind it (`minister of foreign affairs`).
PORTFOLIO = frozenset(
    """foreign external internal interior exterior home affairs affair relations defence defense trade commerce
    industry industries industrial finance finances financial treasury economy economic economics economies planning development
    education higher secondary basic science sciences scientific technology technologies technological
    technical innovation innovations digital
    digitalization digitalisation digitization transformation communication communications information
    telecommunications telecommunication post posts telegraph media broadcasting culture cultural cultures arts art heritage
    tourism sport sports youth health healthcare medical medicine welfare social labour labor employment manpower work works
    human resources rights women gender family families children child elderly senior aged disability justice law legal
    security safety public order police emergency emergencies situations disaster disasters management intelligence counter-terrorism
    counterterrorism energy power electricity petroleum oil gas mineral minerals mines mining steel nuclear atomic
    renewable hydrocarbons environment environmental climate change ecology ecological forest forests forestry
    water irrigation fisheries fishing fishery marine maritime ocean oceans ports port shipping blue agriculture
    agricultural agri-food food foods livestock animal husbandry rural village villages regional region regions local territorial territory territories
    decentralization decentralisation municipalities urban housing construction building infrastructure
    transport transportation transports railways railway road roads highways bridges aviation civil aerospace space
    logistics cooperation co-operation integration international global european europe african africa asia asian
    pacific indo-pacific americas american western eastern northern southern middle east central arctic atlantic
    mediterranean gulf arab islamic islam eurasian emigration immigration migration migrants refugees refugee diaspora expatriates
    abroad overseas nationals citizens citizenship consular consulates protocol policy policies political politics
    parliamentary parliament constitutional electoral reform reforms administration administrative government
    governance service services investment investments investor export exports import imports business businesses enterprise
    enterprises smes small medium private sector privatization privatisation market markets company companies
    competition consumer consumers customs tax taxes taxation revenue revenues budget budgets insurance banking
    credit procurement property land lands cadastre survey surveying statistics statistical data artificial
    religion religious religions endowments hajj awqaf faith worship cults veterans martyrs war wartime reconstruction
    rehabilitation recovery relief humanitarian aid assistance peace reconciliation dialogue unification
    reunification unity equality equalities inclusion opportunity anti-corruption corruption research university universities
    training vocational skills skill learning knowledge school schools literacy population community communities
    societal society cohesion ethnic minorities nationalities tribal indigenous peoples people state states
    sustainable sustainability transition green circular multilateral bilateral strategic strategy disarmament
    arms control nonproliferation non-proliferation counter narcotics drug drugs cyber cybersecurity cyberspace
    neighbourhood neighborhood enlargement crisis democracy democratic fundamental values citizen demographic demography
    privy parliaments legislative legislation council commonwealth francophonie francophone organizations organisations organization
    conferences un nations united process affairs. matters issues question programme program programmes
    afghan arctic ambassadorial press spokesperson crafts handicrafts handicraft textile textiles
    cabinet office pandemic hydropower heavy light machinery chemicals supply supplies self-reliance
    monetary fiscal inspection supervision personnel propaganda ideology mobilization electronics semiconductors
    gastronomy creative games ceremonies antiquities archives commerce, borders border coast guard veteran
    general staff armed forces army navy force joint chiefs mission conflict prevention resolution sanctions
    ukraine-related levelling up works plantation plantations commodities fuel fuels
    exchequer mobility decarbonisation telecom telecoms semiconductor reserve reserves""".replace(
        ",", ""
    ).split()
)

# Bodies that offices are held in: where a run of capitals holds one, the run up to it names the body.
BODIES = frozenset(
    """duma assembly parliament council councils committee commission commissions party senate house houses union
    bank ministry department directorate agency court courts office secretariat organization organisation
    federation chamber chambers congress bureau knesset seimas riksdag bundestag bundesrat sejm rada majlis
    majilis meclis mejlis maslahaty kenesh khural hural saeima storting folketing althing althingi riigikogu
    eduskunta cortes diet lok rajya sabha skupština skupstina sobranie oireachtas dáil seanad shura jirga
    senat association authority front army navy corps force forces staff command service services academy institute
    university foundation fund board group forum movement alliance league coalition bloc confederation
    community communities chancellery chancery cabinet presidency government administration division section unit centre center
    branch mission delegation embassy consulate summit exchequer seal region province oblast district county city
    prefecture municipality state states republic kingdom emirate territory governorate canton island islands
    company corporation group conference network initiative programme program project partnership
    institution tribunal police guard guards gendarmerie archdiocese diocese church see patriarchate treasury
    privy duchy throne cabinet politburo soviet sejmik zhogorku yuan assembly, press newspaper
    faction caucus whip club society museum company's works exchange airlines airport delegation
    nations representatives deputies commons lords elders ministers people's nationalities""".replace(
        ",", ""
    ).split()
)

# First words of two-word places: `Mayor of New York Ann Lee`.
PLACE_OPENERS = frozenset(
    ["new", "san", "santa", "são", "sao", "saint", "st", "los", "las", "el", "la", "le", "port", "puerto", "fort", "cape", "north", "south", "east", "west", "northern", "southern", "eastern", "western", "upper", "lower", "great", "greater", "ho", "hai", "ha", "da", "can", "mount", "río", "rio", "ras", "abu", "al", "tel", "hong", "kuala", "phnom"]
)

# Nouns that name a person by the role alone; only for references back, never offices to keep.
ROLE_NOUNS = frozenset(
    ["diplomat", "leader", "official", "envoy", "counterpart", "counterparts", "colleague", "colleagues", "diplomats", "leaders", "officials", "envoys", "minister's", "host", "guest", "dignitary", "statesman", "politician", "premier", "monarch", "pontiff", "top-diplomat"]
)

COUNTERPARTS = frozenset(
    {"counterpart", "counterparts", "colleague", "colleagues", "homologue", "homologues"}
)

# Before an office: it is held no longer, or not yet.
FORMER = frozenset(
    ["former", "ex", "late", "then", "then-", "ex-", "former-", "erstwhile", "ousted", "deposed", "past", "one-time", "onetime", "previous", "retired", "deceased"]
)

# Before an office, and no part of its name.
PASSING = frozenset(
    ["new", "newly", "now-", "visiting", "current", "incumbent", "present", "incoming", "outgoing", "appointed", "newly-appointed", "elected", "newly-elected", "re-elected", "reelected", "named", "long-time", "longtime", "veteran", "respective", "designated", "nominated", "departing", "his-then", "so-called", "own", "sworn-in", "accredited", "recently", "just", "freshly", "same", "respected", "influential", "top", "sitting", "other", "two", "three", "four", "five", "six", "seven", "several", "both", "fellow", "all"]
)

# Who holds the offices of a house or body whose name tells the state (unambiguous names alone).
STATE_OF_BODY = {
    "knesset": "ISR",
    "bundestag": "DEU",
    "bundesrat": "DEU",
    "duma": "RUS",
    "kremlin": "RUS",
    "verkhovna rada": "UKR",
    "sejm": "POL",
    "riksdag": "SWE",
    "storting": "NOR",
    "folketing": "DNK",
    "althing": "ISL",
    "althingi": "ISL",
    "saeima": "LVA",
    "seimas": "LTU",
    "riigikogu": "EST",
    "eduskunta": "FIN",
    "oireachtas": "IRL",
    "dáil": "IRL",
    "lok sabha": "IND",
    "rajya sabha": "IND",
    "milli majlis": "AZE",
    "oliy majlis": "UZB",
    "halk maslahaty": "TKM",
    "jogorku kenesh": "KGZ",
    "great khural": "MNG",
    "great hural": "MNG",
    "exchequer": "GBR",
    "downing street": "GBR",
    "european commission": "EUU",
    "european council": "EUU",
    "european parliament": "EUU",
    "european union": "EUU",
    "white house": "USA",
    "pentagon": "USA",
    "united nations": "UNO",
    "general assembly": "UNO",
}
