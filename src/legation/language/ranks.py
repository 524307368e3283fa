"""The rank that an office has in diplomacy, told from its name as a dispatch prints it.

The same words mean different ranks in different states: a Chancellor governs in Berlin, keeps the purse in
London and runs the foreign ministry in Lima; a Foreign Secretary is the minister in London and the senior
official in Delhi. Ranks follow the order of precedence of common protocol, highest first.
"""

from __future__ import annotations

import re
from functools import lru_cache

RANKS = (
    "head_of_state",
    "head_of_government",
    "party_leader",
    "deputy_head",
    "foreign_minister",
    "speaker",
    "minister",
    "deputy_minister",
    "ambassador",
    "charge_d_affaires",
    "permanent_representative",
    "special_envoy",
    "security_adviser",
    "member_of_parliament",
    "party_official",
    "military",
    "consul",
    "local_leader",
    "official",
)
"""Every rank, in order of precedence."""

RANK_NAMES = {
    "head_of_state": "head of state",
    "head_of_government": "head of government",
    "party_leader": "party leader",
    "deputy_head": "deputy head of state or government",
    "foreign_minister": "foreign minister",
    "speaker": "speaker of parliament",
    "minister": "minister",
    "deputy_minister": "deputy minister",
    "ambassador": "ambassador",
    "charge_d_affaires": "chargé d'affaires",
    "permanent_representative": "permanent representative",
    "special_envoy": "special envoy",
    "security_adviser": "security adviser",
    "member_of_parliament": "member of parliament",
    "party_official": "party official",
    "military": "military commander",
    "consul": "consul",
    "local_leader": "local leader",
    "official": "official",
}

ONE_PARTY_STATES = frozenset({"CHN", "CUB", "LAO", "PRK", "VNM"})
"""States whose ruling party's leader stands at the top and is received as a head of state is."""

# Where the minister of foreign affairs, canciller, is often Englished as Chancellor.
_CANCILLER = frozenset(
    {"ARG", "BOL", "CHL", "COL", "CRI", "CUB", "DOM", "ECU", "ESP", "GTM", "HND", "MEX", "NIC", "PAN", "PER"}
    | {"PRY", "SLV", "URY", "VEN"}
)
_GOVERNING_CHANCELLOR = frozenset({"AUT", "DEU"})
_SECRETARIES_AS_MINISTERS = frozenset({"GBR", "MEX", "PHL", "USA", "VAT"})
_OFFICIAL_FOREIGN_SECRETARY = frozenset({"BGD", "BTN", "IND", "LKA", "MDV", "NPL", "PAK"})
_KINGDOMS_GOVERNED_BY_CROWN_PRINCE = frozenset({"BHR", "SAU"})
_MINISTER_OF_STATE_IN_CABINET = frozenset({"ARE", "BHR", "KWT", "OMN", "QAT", "SAU"})

_GONE = r"\b(?:former|ex|late|incoming|then|elect|designate|candidate)\b"
_FOREIGN = (
    r"(?:foreign|external)\s+(?:affairs|relations)|foreign|external affairs|diplomacy|international relations"
)
_DEPUTY = r"\b(?:first |1st |senior )?(?:deputy|vice|assistant|under|alternate)\b"
_PARLIAMENT = (
    r"national assembly|parliament|senate|congress|house of|chamber of|legislative|duma|federation council"
    r"|majlis|meclis|grand national|supreme soviet|khural|sejm|bundestag|bundesrat|knesset|riksdag"
    r"|national people's congress|people's consultative|council of the republic|cortes|diet|lok sabha"
    r"|rajya sabha|jatiya sangsad|states general|verkhovna rada|mejlis|halk maslahaty|shura council"
)
_CHIEF = r"\b(?:president|chairman|chairwoman|chairperson|chair|speaker|head|leader)\b"
_MONARCH = (
    r"\b(?:king|queen|emperor|empress|emir|amir|sultan|grand duke|pope|sovereign prince"
    r"|yang di[- ]pertuan agong|supreme leader|captain regent|governor[- ]general|head of state"
    r"|custodian of the two holy mosques)\b"
)


def _matches(pattern: str, office: str) -> bool:
    return re.search(pattern, office) is not None


def rank(office: str, state: str | None = None) -> str | None:
    """Give the rank, one of RANKS, of an office as printed; None where its words do not tell.

    office: without the state's name (`First Deputy Minister of Foreign Affairs`), in any case.
    state: ISO 3166-1 alpha-3 code, or a code of the fact contract such as `EUU`, of those it is held for.
    Of two offices in one title the higher counts, except that a deputy head of government who is the
    foreign minister is taken as the foreign minister. Offices that are over or not yet begun have no rank.
    """
    return _rank(" ".join(office.casefold().replace("’", "'").split()), state)


@lru_cache(maxsize=16384)
def _rank(office: str, state: str | None) -> str | None:
    if not office or _matches(_GONE, office):
        return None
    for found in (_parliament, _leaders, _party, _envoys, _foreign, _ministers, _others):
        value = found(office, state)
        if value:
            return value
    return None


def _parliament(office: str, state: str | None) -> str | None:
    if _matches(r"\b(?:prime minister|secretary general of the (?:nato|un))\b", office):
        return None
    if _matches(r"\bspeaker\b", office) or (_matches(_PARLIAMENT, office) and _matches(_CHIEF, office)):
        lesser = _matches(_DEPUTY, office) or _matches(
            r"\b(?:committee|commission|group|caucus|faction|minority|whip)\b", office
        )
        # The standing committee of a parliament is its presidium; its chairman is the speaker.
        if lesser and _matches(r"\bstanding committee\b", office) and not _matches(_DEPUTY, office):
            lesser = False
        return "member_of_parliament" if lesser else "speaker"
    if _matches(
        r"\b(?:senator|congress(?:man|woman)|lawmaker|mp|member of (?:the )?(?:" + _PARLIAMENT + "))", office
    ):
        return "member_of_parliament"
    return None


def _leaders(office: str, state: str | None) -> str | None:
    if _matches(
        r"\b(?:spokes\w+|adviser to|advisor to|assistant to|aide|envoy|representative|office of)\b", office
    ):
        return None
    if state == "EUU":
        if _matches(r"\bcouncil\b", office) and _matches(r"\bpresident\b", office):
            return "head_of_state"
        if _matches(r"\bpresident\b", office) and not _matches(r"\bvice\b", office):
            return "head_of_government"
    if _matches(r"\b(?:deputy|vice)[- ](?:prime minister|premier|president|chancellor)\b", office):
        return None if _is_foreign_minister(office, state) else "deputy_head"
    if _matches(_MONARCH, office) and not _matches(r"\bdeputy\b", office):
        return "head_of_state"
    if _matches(r"\bcrown prince|heir apparent\b", office):
        governs = _matches(r"\bprime minister\b", office) or state in _KINGDOMS_GOVERNED_BY_CROWN_PRINCE
        return "head_of_government" if governs else "deputy_head"
    if _matches(r"\bpresident of the government\b", office):
        return "head_of_government"
    council = r"\b(?:presidency|sovereignty council|sovereign council|state affairs|presidential council)\b"
    if _matches(_CHIEF, office) and _matches(council, office) and not _matches(_DEPUTY, office):
        return "head_of_state"
    if _matches(
        r"^(?:state |federal |interim |acting |transitional |executive )*president"
        r"(?: of the (?:republic|confederation|state|union|federation|transition))?(?:$|,| and\b)",
        office,
    ):
        return "head_of_state"
    if _matches(r"\bpresident and\b|\band (?:state )?president\b", office):
        return "head_of_state"
    if _matches(
        r"\b(?:prime minister|premier|taoiseach|head of government|chief adviser|chief advisor)\b", office
    ):
        local = _matches(r"\bpremier of\b", office) and not _matches(r"\bstate council\b", office)
        return "local_leader" if local else "head_of_government"
    if _matches(_CHIEF, office) and _matches(r"\b(?:council of ministers|cabinet of ministers)\b", office):
        return None if _matches(_DEPUTY, office) else "head_of_government"
    if _matches(r"\bchancellor\b", office) and not _matches(r"exchequer|university", office):
        if state in _GOVERNING_CHANCELLOR:
            return "head_of_government"
        if state in _CANCILLER:
            return "foreign_minister"
    return None


def _party(office: str, state: str | None) -> str | None:
    leader = _matches(
        r"\bgeneral secretary\b|\bparty (?:chief|leader|chair\w*|president|general secretary)\b"
        r"|\b(?:leader|chair\w*|president|first secretary|head) of the [\w' -]*party\b"
        r"|^first secretary of the",
        office,
    )
    if _matches(r"\bsecretary[- ]general\b", office) and _matches(r"\bparty\b", office):
        leader = True
    within = r"\b(?:provincial|municipal|city|deputy|commission|department|central military|committee's)\b"
    if leader and (_matches(r"\bparty\b", office) or state in ONE_PARTY_STATES):
        return "party_official" if _matches(within, office) else "party_leader"
    if _matches(
        r"\b(?:politburo|political bureau|central committee|party committee|party)\b", office
    ) and not _matches(r"\bminister\b", office):
        return "party_official"
    return None


def _envoys(office: str, state: str | None) -> str | None:
    if _matches(r"\bcharg[eé]", office):
        return "charge_d_affaires"
    if _matches(
        r"\bpermanent (?:representative|observer|delegate)\b|\bambassador to the (?:un\b|united nations)",
        office,
    ):
        return "permanent_representative"
    if _matches(
        r"\bambassador[- ]at[- ]large\b|\b(?:special|presidential|personal) (?:envoy|representative)\b",
        office,
    ):
        return "special_envoy"
    if _matches(r"\bdeputy (?:chief|head) of mission\b|\bdeputy (?:ambassador|high commissioner)\b", office):
        return "official"
    if _matches(r"\b(?:ambassador|nuncio|head of (?:the )?(?:eu )?delegation)\b", office):
        return "ambassador"
    if _matches(r"\bhigh commissioner\b", office):
        # The Commonwealth's ambassadors; the high commissioners of the United Nations are officials.
        return (
            "official"
            if state in (None, "UNO") or _matches(r"\bfor (?:refugees|human)", office)
            else "ambassador"
        )
    if _matches(r"\bconsul\b", office):
        return "consul"
    return None


def _is_foreign_minister(office: str, state: str | None) -> bool:
    minister = _matches(
        rf"\b(?:minister|secretary|adviser|advisor) (?:of|for) (?:[\w', -]+ and )?(?:{_FOREIGN})\b"
        rf"|\b(?:{_FOREIGN}) (?:minister|secretary|adviser|advisor)\b|\bhead of diplomacy\b|\bfm\b",
        office,
    )
    return minister and not _matches(
        r"\b(?:deputy|vice|assistant|under)[- ](?:foreign |minister|secretary)", office
    )


def _foreign(office: str, state: str | None) -> str | None:
    if _matches(r"\b(?:spokes\w+|office of|department|directorate|director)\b", office):
        return None
    if state == "EUU" and _matches(r"\bhigh representative\b", office):
        return "foreign_minister"
    if state == "VAT" and _matches(r"\brelations with states\b", office) and not _matches(_DEPUTY, office):
        return "foreign_minister"
    if _matches(
        r"\b(?:state secretary|permanent secretary|minister of state|secretary general|state minister)\b",
        office,
    ):
        return None
    if _matches(r"\bforeign secretary\b", office):
        if _matches(_DEPUTY, office):
            return "deputy_minister"
        return "deputy_minister" if state in _OFFICIAL_FOREIGN_SECRETARY else "foreign_minister"
    if _matches(r"\b(?:under|deputy|assistant|vice|parliamentary)[- ]", office) and not _matches(
        r"\bdeputy (?:prime minister|premier|chancellor)\b|\bvice[- ](?:president|premier|chancellor)\b",
        office,
    ):
        return None
    if state in ("USA", "VAT") and _matches(r"\bsecretary of state\b", office):
        return "foreign_minister"
    if (
        state == "KEN"
        and _matches(r"\bcabinet secretary\b", office)
        and _matches(rf"\b(?:{_FOREIGN})\b", office)
    ):
        return "foreign_minister"
    return "foreign_minister" if _is_foreign_minister(office, state) else None


def _ministers(office: str, state: str | None) -> str | None:
    if _matches(r"\b(?:spokes\w+|director|adviser to|advisor to|assistant to)\b", office):
        return None
    if _matches(r"\b(?:minister[- ]counsellor|counsellor|attach[eé])\b", office):
        return "official"
    if _matches(r"\b(?:minister of state|state minister)\b", office):
        return "minister" if state in _MINISTER_OF_STATE_IN_CABINET else "deputy_minister"
    if _matches(r"\b(?:state secretary|permanent secretary|permanent state secretary)\b", office):
        return "deputy_minister"
    headed = (
        r"\b(?:minister|secretary of|secretary for|secretary of state|cabinet secretary|attorney general)\b"
    )
    if _matches(headed, office) and _matches(r"\b(?:deputy|vice|assistant|under|parliamentary)\b", office):
        return "deputy_minister"
    if _matches(r"\bsecretary of state\b", office):
        return "minister" if state in _SECRETARIES_AS_MINISTERS else "deputy_minister"
    if _matches(r"\bminister\b|\bstate councill?or\b|\bfederal councill?or\b|\bcabinet secretary\b", office):
        return "minister"
    if state in _SECRETARIES_AS_MINISTERS and _matches(r"\bsecretary (?:of|for)\b|\b\w+ secretary\b", office):
        return "official" if _matches(r"\bpress secretary\b", office) else "minister"
    if _matches(r"\b(?:attorney general|trade representative)\b", office):
        return "minister"
    if state == "EUU" and _matches(r"\bcommissioner\b", office):
        return "minister"
    return None


def _others(office: str, state: str | None) -> str | None:
    if _matches(r"\b(?:national )?security (?:adviser|advisor|council)\b", office):
        return "security_adviser"
    if _matches(r"\b(?:governor|mayor|chief minister|people's committee|lord mayor)\b", office):
        return "official" if _matches(r"\bbank\b", office) else "local_leader"
    if _matches(
        r"\b(?:general staff|chief of (?:defen[cs]e|staff|army)|commander|admiral|general officer)\b", office
    ):
        return "military"
    if _matches(
        r"\b(?:director|spokes\w+|adviser|advisor|secretary|chief|head|commissioner|prosecutor|chairman|chairwoman"
        r"|chairperson|chair|president|governor|coordinator|official|officer|judge|justice|administrator)\b",
        office,
    ):
        return "official"
    return None


def precedence(rank_name: str | None) -> int:
    """Give the place of a rank in the order of precedence, 0 highest; an unknown rank comes last."""
    return RANKS.index(rank_name) if rank_name in RANKS else len(RANKS)


def is_top_leader(office: str, state: str | None) -> bool:
    """Tell whether the office stands at the top: a head of state, or the leader of a sole ruling party."""
    held = rank(office, state)
    return held == "head_of_state" or (held == "party_leader" and state in ONE_PARTY_STATES)
