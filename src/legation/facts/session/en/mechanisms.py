"""Which names are those of standing mechanisms between states, and of which type they are."""

from __future__ import annotations

import re

from legation.facts.title_lists import base
from legation.facts.titles import Title
from legation.language.states import ORGANISATIONS

# Nouns for one sitting, and nouns that mechanisms are called by.
SITTINGS = frozenset("session round meeting sitting edition gathering plenary".split())
HEADS = frozenset(
    "commission committee council consultation dialogue mechanism group forum conference summit assembly "
    "trilogue triangle talk politburo politburos commissions committees consultations dialogues cop "
    "format troika quad cabinet board workshop seminar symposium taskforce force platform ministerial "
    "congress retreat authority collegium collegiums collegia".split()
)
# Words that alone name a gathering or format, as they are looked for in lower case.
CLUBS = (
    frozenset(["un", "c5+1", "nb8", "g20", "g-20", "g7", "g-7", "brics", "v4", "apec"])
    | {"cop", "unga", "chogm", "focac", "ticad", "palm", "palms"}
    | {
        f"{name}{n}"
        for name, last in (("cop", 60), ("unga", 99), ("ticad", 20), ("palm", 20))
        for n in range(5, last)
    }
)
# Short forms that ministries use for the commonest mechanisms, and what type they are.
ACRONYMS = {
    "foc": "political_consultation", "focs": "political_consultation", "bpc": "political_consultation",
    "bpcs": "political_consultation", "igc": "intergovernmental_commission",
    "jcm": "joint_committee", "jmc": "joint_committee", "jec": "joint_committee", "jcc": "joint_committee",
    "jwg": "joint_committee", "jbc": "joint_committee", "jpc": "joint_committee", "jetco": "joint_committee",
    "bnc": "intergovernmental_commission",
}  # fmt: skip

_TYPES: tuple[tuple[str, str], ...] = (
    ("consular", "consular_consultation"),
    ("human rights", "human_rights_dialogue"),
    (r"boundary|boundaries|border|frontier|demarcation|delimitation", "border"),
    (r"inter-?parliament\w*|parliament\w*|legislat\w+", "parliamentary"),
    (r"politburos?|party-to-party|inter-?party|theor(?:y|etical) (?:seminar|workshop|symposium)", "party"),
    (r"summit|trilogue|triangle|quad|troika|retreat", "summit"),
    (r"(?:prime ministers?|presidents?|heads of (?:state|government))\b.*\bmeeting", "summit"),
    (
        r"general assembly|g-?7|g-?20|brics|apec|cop ?\d*|conference of the parties|leaders['’]? meeting",
        "summit",
    ),
    (r"defen[cs]e|military|2 ?\+ ?2|navy|naval|staff talks", "defence_dialogue"),
    (
        r"inter-?governmental|bi-?national|governmental commission|joint cabinet|government consultations",
        "intergovernmental_commission",
    ),
    (
        r"joint governmental|commission (?:\(\w+\) )?(?:on|for) (?:\w+, |\w+ and )*(?:trade|economic)",
        "intergovernmental_commission",
    ),
    (r"strategic", "strategic_dialogue"),
    (r"trilateral|tripartite|quadrilateral|quadripartite|three-way|four-way", "summit"),
    (
        r"(?:joint|mixed|ministerial|standing|permanent)\b.*\b(?:commission|committee|council|group|"
        r"party)|(?:association|cooperation|coordination|partnership) council",
        "joint_committee",
    ),
    (r"economic\b.*\bcommission", "intergovernmental_commission"),
    (r"working (?:group|party)|working-level group|task force", "joint_committee"),
    (
        r"(?:political|diplomatic|foreign|policy|bilateral)\b.*\b(?:consultation|mechanism)",
        "political_consultation",
    ),
    (
        r"political dialogue|political talks|foreign office|inter-?ministerial consultation|"
        r"consultations?$|consultations of",
        "political_consultation",
    ),
    (r"economic|trade|investment|commerc\w+|financ\w+|business", "economic_dialogue"),
    (r"commission|committee", "joint_committee"),
    (r"forum|conference|assembly|council of (?:\w+ )?(?:ministers|heads)", "summit"),
)  # fmt: skip


def _any(words: str) -> str:
    return "|".join(words.split())


# Short names of gatherings: who joins or leads there takes part, whatever groups they are of.
_SITTING_CLUBS = ("COP", "UNGA", "TICAD", "PALM", "CHOGM", "FOCAC")

# What makes a common noun the name of a standing mechanism rather than of any committee, talks or dialogue.
_OF_BOTH = _any(
    r"joint inter-?governmental bi-?national mixed inter-?parliamentary parliamentary high-level high "
    r"cooperation "
    r"boundary border ministerial trilateral quadrilateral steering association partnership coordination"
)
_BODIES = _any(
    r"commissions? committees? councils? cabinets? mechanism group groups forum board dialogue talks"
)
_CONSULTING = _any(
    r"political consular inter-?ministerial inter-?governmental government strategic defen[cs]e disarmament annual "
    r"regular structured ministerial vice-ministerial staff inter-?agency"
)
# What any consultations may be about: they are a mechanism's where they bear a number or the names of two states.
_CONSULTED_ON = _any(
    r"diplomatic security counter-?terrorism cyber legal policy migration economic energy maritime military "
    r"trade bilateral high-level expert technical climate financial humanitarian"
)
_SUBJECTS = _any(
    r"strategic defen[cs]e economic security cyber energy maritime military ministerial policy "
    r"high-level financial "
    r"legal migration mobility counter-?terrorism climate nuclear space disarmament macroeconomic "
    r"trade digital "
    r"structured 2-plus-2 political"
)
_STANDING = re.compile(
    rf"\bconsultati(?:on|ve) mechanism\b"
    rf"|\btheor(?:y|etical)\b.*\b(?:seminar|workshop|symposium|conference)\b"
    rf"|\b(?:{_OF_BOTH}|economic and trade|trade and economic)\b.*\b(?:{_BODIES}|working party|task force)\b"
    rf"|\b(?:{_CONSULTING}|foreign (?:office|policy|ministr\w+|ministers['’]?)|human rights)\b.*\bconsultations?\b"
    rf"|\b(?:{_SUBJECTS}|human rights|2 ?\+ ?2)\b.*\bdialogue\b"
    r"|\b(?:secretary|minister|director(?:[ -]general)?|dg)-level (?:\w+ )?(?:consultations?|dialogue)\b"
    r"|\b(?:defen[cs]e|navy|staff) (?:policy |cooperation )?talks\b"
    r"|\b(?:trilateral|tripartite|quadrilateral|quadripartite)\b.*\b(?:summits?|meetings?)\b"
    r"|\b2 ?\+ ?2\b.*\b(?:meeting|talks|consultations?|ministerial|format)\b"
    r"|\bleaders['’]? retreat\b|\bannual retreat\b"
    r"|\b(?:commission|committee) on (?:the )?(?:delimitation|demarcation)\b"
    r"|\bjoint (?:government\w*|cabinet|council of ministers) (?:sessions?|meetings?|sittings?|consultations?)\b"
    r"|\bjoint collegi(?:um|a)",
    re.IGNORECASE,
)
# `left for high-level talks with officials`: any talks, however high, where they bear neither number nor capitals.
_ANY_TALKS = re.compile(
    r"(?:(?:bilateral |political )*(?:high|higher|senior|top|ministerial)(?:-level)? (?:bilateral |political )*talks?"
    r"|regular high(?:-level)? dialogues?)(?: (?:with|on) .*)?\Z"
)
_SOME_CONSULTATIONS = re.compile(rf"\b(?:{_CONSULTED_ON})\b.*\bconsultations?\b", re.IGNORECASE)
_TWO_SIDED = re.compile(r"\b(?:annual|bilateral|leaders|ministers|officials|partnership)\b", re.IGNORECASE)
_OF_MINISTRIES = re.compile(
    r"\bconsultations? (?:between|among|of) (?:the )?(?:[\w-]+ ){0,4}(?:foreign (?:ministr|office)|"
    r"minist(?:ries|ers)|(?:political|policy|legal|consular|security|european|regional|\w+ general) "
    r"(?:directors?|departments?|advis[eo]rs?|services?|directorates?|heads)|directors[ -]general|"
    r"secretaries (?:general|of state)|state secretaries|permanent secretaries)",
    re.IGNORECASE,
)
_DOMESTIC = re.compile(
    r"\b(?:security council|high commission$|european (?:commission|parliament)|central committee|"
    r"national (?:security )?council|"
    r"supreme council|foreign (?:affairs|relations) committee|election|electoral|olympic|nobel|"
    r"standing committee|state council|advisory|^council of ministers$|politburo|select committee|"
    r"organi[sz]ing|"
    r"truth|constitutional|(?:house|senate|parliamentary|assembly) (?:foreign|defen[cs]e|armed|committee)|"
    r"press conference|news conference|exchange commission|business|entrepreneurs?|festival|exhibition|expo|fair|"
    r"think[- ]tank|youth|film|alumni|chambers?|presidential|campaign|economic advis[eo]rs|democratic national|"
    r"genuine|inclusive|constructive|meaningful|frank|continued|sustained|direct\b|"
    r"planning commission|african union commission|economic commission for|inquiry|federal|regulatory|"
    r"subcommittee|red cross|(?:peace|truce|ceasefire) (?:talks|negotiations)|national (?:assembly|"
    r"dialogue|conference|congress))",
    re.IGNORECASE,
)
_GATHERING = re.compile(
    r"\b(?:summits?|general assembly|forum|conference|ministerial|retreat|dialogue|assembly|"
    r"leaders['’]? (?:meeting|week)|"
    r"council of heads|authority of heads|ministerial council|council|congress)\b",
    re.IGNORECASE,
)
_CLUB = re.compile(
    r"^(?:(?:UNGA|COP|TICAD|PALM)[ -]?\d{0,2}|CHOGM|FOCAC|G-?7|G-?8|G-?20|BRICS|APEC|Quad|NB8|C5 ?\+ ?1|V4|"
    r"MIKTA|Bucharest Nine|B9|D-8|IBSA|AUKUS)$"
)
_CLUB_IN = re.compile(
    r"\b(?:Shangri-?La|Raisina|Manama Dialogue|Petersberg|Xiangshan|CHOGM|FOCAC|TICAD ?\d*|PALM ?\d*|"
    r"G-?7|G-?8|G-?20|G-?77|BRICS|APEC|Quad|NB8|C5 ?\+ ?1|V4|MIKTA|B9|D-8|IBSA|AUKUS|A(?i:sean)|N(?i:ato)|OSCE|"
    r"SCO|EU|European Union|African Union|AU|ECOWAS|SADC|IGAD|EAC|CARICOM|CELAC|OAS|Mercosur|MERCOSUR|OIC|GCC|CIS|EAEU|"
    r"CSTO|CICA|ECO|OTS|BIMSTEC|SAARC|IORA|OECD|OPEC\+?|WTO|WHO|IMF|IAEA|UNESCO|UN|United Nations|Arab League|"
    r"Andean Community|Caribbean Community|Pacific Alliance|Pacific Islands Forum|OPEC|COMESA|CEMAC|ECCAS|SICA|ALBA|"
    r"Council of Europe|BSEC|Non-Aligned Movement|NAM|Commonwealth|Francophonie|Three Seas|Berlin Process|"
    r"Eurasian (?:Economic|Intergovernmental)|Inter-Parliamentary Union|IPU|Mekong|Lancang|IMF|World Bank|"
    r"(?:Organi[sz]ation|League|Union|Community|Alliance|Association) (?:of|for) [A-Z][\w-]+(?: [A-Z][\w-]+)*|"
    r"Gulf Cooperation Council|(?:Shanghai|Economic) Cooperation Organi[sz]ation|Security Treaty Organi[sz]ation)\b"
)
_WORLDWIDE = re.compile(
    r"\b(?:world|global|international|regional|multilateral|democracy|nuclear|"
    r"heads of (?:state|government)|"
    r"parties|general assembly|africa\w*|asia\w*|europe\w*|america\w*|pacific|atlantic|arab|islamic|gulf|"
    r"arctic|mediterranean|caribbean|baltic|nordic|balkans?|eurasian?|munich|davos|boao|peace|security|economic forum|"
    r"oceans?|climate|biodiversity|donors?|pledging|replenishment|reconstruction)\b",
    re.IGNORECASE,
)
_PEOPLES = re.compile(
    r"\b(?:Arab|Islamic|African|Asian|European|Ibero-American|Euro-Mediterranean|Turkic|Arctic)\b"
)
_MINISTERS_MEET = re.compile(
    r"(?!(?:Foreign|Defen[cs]e|Joint|Bilateral|Annual|Trade|Finance|Interior|Cabinet|Prime) )"
    r"(?:[A-Z][\w-]+ ){2,}(?:Ministers|Leaders)['’]? (?:Meeting|Retreat)$"
)
_OF_MEMBERS = re.compile(
    r"\bcouncil of (?:foreign ministers|ministers of|heads)|^arctic council", re.IGNORECASE
)
# Who meets where an organisation does: `the ASEAN Foreign Ministers' Meeting`.
_WHO_MEET = re.compile(
    r"\b(?:ministers?|ministerial|leaders?|heads|sherpas?|presidents?|speakers?|chiefs?|council|session|plenary|"
    r"officials?|regional forum|security|consultative|preparatory|extraordinary|supreme)\b",
    re.IGNORECASE,
)
_FORMATS = re.compile(
    r"\b(?:Trilogue|Triangle|Troika|Quad|C5 ?\+ ?1|NB8|V4|Visegr[aá]d|B9|Bucharest Nine|Nordic-Baltic|"
    r"Med9|[A-Z]{1,3}\d{0,2} ?\+ ?\d)\b"
)


def mechanism_type(name: str) -> str:
    """Give the contract's type of a mechanism by the words of its name."""
    low = name.lower()
    if low in ACRONYMS:
        return ACRONYMS[low]
    for pattern, kind in _TYPES:
        if re.search(rf"\b(?:{pattern})", low):
            return kind
    return "summit" if _FORMATS.search(name) else "other"


def is_domestic(name: str) -> bool:
    """Tell whether a name is of a body of one state or of an organisation, no mechanism between states."""
    return bool(_DOMESTIC.search(name))


def is_mechanism(title: Title, *, numbered: bool, printed: str = "") -> bool:
    """Tell whether the name is of a mechanism between states.

    numbered: whether a sitting of it is told (`the 3rd round of …`), which makes a mechanism of a name in
    lower case that could else be any talks. printed: the name with what was cut from it.
    """
    name = title.name
    if title.head.lower == "politburos":
        return True
    if is_domestic(name) or "human rights council" in name.lower():
        return False
    if name.lower() in ACRONYMS or _FORMATS.search(name):
        return True
    if title.ordinal is None and _ANY_TALKS.match(name):
        return False
    if _STANDING.search(name) or _OF_MINISTRIES.search(printed):
        return True
    lemma = title.head.lemma
    if lemma in ("consultation", "dialogue") and (title.ordinal or 0) > 1 and _TWO_SIDED.search(printed):
        return True  # `the sixth annual bilateral consultations`
    if _SOME_CONSULTATIONS.search(name):
        return numbered or len(title.states) >= 2 or title.head.tag[:3] == "NNP"
    # What in Russian the board of a ministry is called sits with that of another state.
    collegium = title.head.lower in ("collegium", "collegiums", "collegia")
    if lemma in ("group", "party"):
        working = bool(
            title.lowered & {"working", "steering", "expert", "contact", "coordination", "liaison"}
        )
        one = title.head.tag in ("NN", "NNP") and not title.bare
        return one and len(title.states) >= 2 and (working or title.head.tag == "NNP")
    if lemma in ("force", "taskforce"):
        return len(title.states) >= 2 and "task" in name.lower()
    if lemma == "summit":
        # The meeting of two leaders that is called a summit stands in no row.
        regular = title.ordinal is not None or title.sequel or re.search(r"\b(?:annual|regular)\b", printed)
        sides = len(set(title.states) - ORGANISATIONS)
        return sides > 2 or (bool(regular) and sides == 2)
    if lemma in ("commission", "committee", "council", "consultation", "mechanism", "dialogue") or collegium:
        # A body that bears the name of one organisation alone is its own: `the EU Foreign Affairs Council`.
        capital = title.head.tag[:3] == "NNP"
        body = collegium or lemma in ("commission", "committee")
        if len(title.states) >= 2 and (numbered or ((capital or body) and not title.bare)):
            return True
        return numbered and capital and not title.bare and not set(title.states) & ORGANISATIONS
    return False


def is_international(name: str) -> bool:
    """Tell whether the name alone says that states gather: `World Water Forum`, `Africa Climate Summit`."""
    return bool(
        _CLUB.match(name)
        or _CLUB_IN.search(name)
        or _FORMATS.search(name)
        or _WORLDWIDE.search(name)
        or "Summit" in name
    )


def is_international_body(name: str) -> bool:
    """Tell whether the whole name is that of an organisation or group of states."""
    return bool(_CLUB_IN.fullmatch(name))


def is_club_alone(name: str) -> bool:
    """Tell whether the name is that of a group of states, which need not be sitting: `the G20`."""
    return bool(_CLUB.match(name)) and not name.upper().startswith(_SITTING_CLUBS)


def is_of_many(title: Title) -> bool:
    """Tell whether the name is of a body of an organisation, in which each member takes part for itself."""
    several = len(set(title.states) - ORGANISATIONS) > 0
    names = (_CLUB_IN.search, _OF_MEMBERS.search, _MINISTERS_MEET.match)
    return any(found(title.name) for found in names) and not several


def is_gathering(title: Title) -> bool:
    """Tell whether the name is of a multilateral gathering: a G20 summit, the UN General Assembly, COP27."""
    name = title.name
    if _CLUB.match(name) or (title.head.lemma == "summit" and _CLUB_IN.search(name)):
        return True
    if title.head.lemma in SITTINGS and _CLUB_IN.search(name) and _WHO_MEET.search(name):
        return True
    if not title.states and _MINISTERS_MEET.match(name):
        return True  # `the Melanesian Spearhead Group Foreign Ministers' Meeting`
    if is_domestic(name) or "White House" in name or not _GATHERING.search(name):
        return False
    if re.search(r"general assembly", name, re.IGNORECASE):
        return True
    if base(title.head) == "ministerial" and name.lower() == "ministerial":
        return False  # `its seventh Ministerial Meeting`
    capital = (w for w in title.words if w.is_noun and w.text[:1].isupper())
    named = any(w is not title.head for w in capital)
    if title.head.lemma == "summit" and _PEOPLES.search(name):
        return True  # `the Arab-Islamic summit`
    if base(title.head) in ("council", "authority"):
        return (
            bool(
                re.search(
                    r"\b(?:Human Rights|European|Ministerial|Arctic|Heads|Governing|Affairs) ", f"{name} "
                )
            )
            or "Council of" in name
            or bool(_CLUB_IN.search(name))
        )
    return named and base(title.head) in (
        "summit",
        "assembly",
        "conference",
        "forum",
        "dialogue",
        "meeting",
        "congress",
        "ministerial",
        "retreat",
    )
