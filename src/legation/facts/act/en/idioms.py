"""Deeds told by everyday verbs with a word that gives them away: `take to task`, `put on hold`, `turn back`.

Each idiom names the verbs, and groups of dictionary forms of which one each must stand below the verb.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

_ENVOYS = "ambassador envoy diplomat consul chargé attaché attache commissioner representative"
_STAFF = f"{_ENVOYS} staff member official employee agent officer"
_WARES = "meat poultry beef pork fruit wheat grain fish milk dairy wine gas oil coal"
_LAW = "court tribunal icj wto arbitration"
_PEOPLE = (
    "citizen national journalist engineer sailor fisherman worker student soldier tourist businessman official "
    "delegation politician lawmaker crew traveller diplomat people vessel ship truck aircraft goods product lorry"
)
_WRONGS = (
    "breach violation aggression interference provocation outrage disgrace blackmail hypocrisy injustice crime "
    "infringement betrayal brutality abuse atrocity falsehood"
)


@dataclass(frozen=True, slots=True)
class Idiom:
    """How a deed is told in everyday words.

    needs: groups of lemmas or printed words; one of each must stand below the verb. sides: whose deed it is:
    `on`, the subject's on another; `of`, another's on the subject; `own`, that of the envoy's own state;
    `both`, of the two together. negated: told by what is not done any more (`no longer admits`).
    """

    act_type: str
    verbs: frozenset[str]
    needs: tuple[frozenset[str], ...]
    sides: Literal["on", "of", "own", "both"] = "on"
    negated: bool = False


def _idiom(
    act_type: str,
    verbs: str,
    *needs: str,
    sides: Literal["on", "of", "own", "both"] = "on",
    negated: bool = False,
) -> Idiom:
    return Idiom(
        act_type, frozenset(verbs.split()), tuple(frozenset(n.split()) for n in needs), sides, negated
    )


IDIOMS = (
    _idiom("expulsion", "give grant", _STAFF, "leave go depart quit"),
    _idiom("expulsion", "withdraw revoke cancel strip annul", "accreditation immunity", _STAFF),
    _idiom("expulsion", "declare", "unwelcome undesirable"),
    _idiom("expulsion", "show", "door", _STAFF),
    _idiom("recall", "pull take fetch bring withdraw", "ambassador envoy", "out home back", sides="own"),
    _idiom("recall", "call summon order", "ambassador envoy", "consultation consultations home", sides="own"),
    _idiom(
        "summons",
        "invite ask request",
        _ENVOYS,
        "ministry department",
        "explain explanation explanations clarify clarification",
    ),
    _idiom(
        "protest",
        "express voice convey register communicate deliver make raise",
        "displeasure protest objection concern indignation dismay disapproval dissatisfaction discontent",
        f"{_ENVOYS} embassy note",
    ),
    _idiom("protest", "object", "note demarche démarche"),
    _idiom("accusation", "take", "task", "to"),
    _idiom("accusation", "lay put place pin cast", "blame responsibility fault guilt"),
    _idiom("accusation", "complain", _WRONGS),
    _idiom(
        "accusation",
        "link tie connect",
        "death killing murder assassination attack bombing plot poisoning explosion hacking sabotage",
        "agent government official intelligence spy operative regime diplomat",
    ),
    _idiom("accusation", "voice express", "outrage indignation revulsion condemnation abhorrence"),
    _idiom("accusation", "hold", "answerable accountable responsible liable"),
    _idiom("accusation", "take bring drag sue haul", _LAW),
    _idiom("accusation", "file lodge submit bring", "suit lawsuit case petition"),
    _idiom("protest", "file lodge submit bring make", "complaint"),
    _idiom("accusation", "point", "finger"),
    _idiom("accusation", "name identify single", "behind responsible culprit perpetrator author mastermind"),
    _idiom(
        "threat",
        "respond retaliate react reciprocate",
        "kind firmly strongly harshly force measure measures countermeasures",
    ),
    _idiom("threat", "bear face suffer", "consequence consequences", sides="of"),
    _idiom("threat", "pay", "price dearly", sides="of"),
    _idiom(
        "threat",
        "reserve",
        "right",
        "respond retaliate reciprocate take answer act response measure measures",
    ),
    _idiom(
        "threat",
        "hesitate",
        "respond retaliate close cut strike use expel suspend impose take act halt sever stop answer",
        negated=True,
    ),
    _idiom("threat", "have carry bring", "consequence consequences repercussion repercussions"),
    _idiom(
        "threat",
        "remain go stay be",
        "unanswered unpunished without",
        "answer response reaction",
        negated=True,
    ),
    _idiom("threat", "remain go stay", "unanswered unpunished", negated=True),
    _idiom("threat", "meet", "response reaction answer resistance"),
    _idiom("sanction", "take come enter", "sanction sanctions embargo", "effect force", sides="own"),
    _idiom(
        "exchange",
        "send",
        "back home",
        "to",
        "citizen national people fisherman sailor worker prisoner soldier",
    ),
    _idiom("attack", "come", "under", "fire attack shelling bombardment gunfire", sides="of"),
    _idiom("ban", "turn send", "back away", _PEOPLE),
    _idiom("ban", "enter dock land cross visit", "longer", sides="of", negated=True),
    _idiom("ban", "admit accept allow buy import", "longer", negated=True),
    _idiom("ban", "take pull yank force", "air", "off", sides="on"),
    _idiom("ban", "stop cease", "issue issuing admit admitting", "visa entry"),
    _idiom("ban", "stop cease halt", "taking accepting buying importing purchasing receiving"),
    _idiom("ban", "keep shut lock", "out", f"{_PEOPLE} {_WARES}"),
    _idiom("ban", "lose", "right permission licence license access permit", sides="of"),
    _idiom(
        "suspension",
        "put place",
        "hold ice",
        "aid trade talk cooperation project flight visit consultation delivery export import negotiation programme",
    ),
    _idiom("suspension", "break", "off", "flight talk negotiation trade contact cooperation consultation"),
    _idiom(
        "suspension",
        "stop suspend halt cancel interrupt",
        "flight train ferry service traffic trade export import",
        sides="both",
    ),
    _idiom("detention", "be sit languish remain", "prison jail custody detention", _PEOPLE, sides="of"),
    _idiom("detention", "take place", "custody hostage prisoner", _PEOPLE),
    _idiom(
        "detention", "sentence jail convict condemn", "prison imprisonment death jail year years", _PEOPLE
    ),
    _idiom(
        "other",
        "set",
        "free",
        f"{_PEOPLE} prisoner captive hostage serviceman detainee driver pilot officer pow",
    ),
    _idiom(
        "exchange",
        "give hand send",
        "back home",
        "painting artefact artifact treasure statue manuscript antiquity remains body relic",
    ),
    _idiom(
        "exchange",
        "come arrive go travel study",
        "student trainee cadet teacher expert specialist",
        "scholarship exchange scholarships training",
    ),
    _idiom("exchange", "train educate", "student specialist officer expert cadet engineer doctor"),
    _idiom("exchange", "exchange swap", "student teacher expert prisoner trainee", sides="both"),
    _idiom(
        "trade_opened",
        "give grant",
        "light nod go-ahead approval clearance permission access",
        "import imports export exports market product sale entry",
    ),
    _idiom("aid_delivered", "make", "gift present donation"),
    _idiom("aid_delivered", "come rush", "aid help assistance rescue"),
    _idiom(
        "aid_delivered",
        "help assist join fight extinguish battle",
        "fire fires blaze wildfire wildfires flood floods earthquake rubble spill outbreak landslide wreck mud debris "
        "survivor survivors mine mines",
    ),
    _idiom(
        "aid_delivered",
        "cover foot pick",
        "cost costs bill bills expense expenses salary salaries",
    ),
    _idiom("other", "forgive write cancel waive", "debt loan"),
    _idiom("other", "evacuate airlift rescue save shelter", _PEOPLE),
    _idiom("other", "bring take carry fly", _PEOPLE, "safety"),
    _idiom("measure_lifted", "do", "away", "ban embargo sanction sanctions restriction restrictions"),
    _idiom("measure_lifted", "take remove strike delete", "blacklist list", "off from"),
    _idiom("measure_lifted", "reopen unblock unfreeze", "border airspace crossing asset assets port ports"),
    _idiom(
        "measure_lifted",
        "resume restore",
        "issue issuance import imports export exports visa aid delivery deliveries trade",
    ),
    _idiom("rule_changed", "need require", "visa visas permit permits", negated=True, sides="of"),
    _idiom(
        "rule_changed", "do", "away", "visa visas duty duties tariff tariffs fee fees toll tolls levy levies"
    ),
    _idiom(
        "rule_changed",
        "pay",
        "visa visas duty duties toll tolls fee fees",
        "longer",
        sides="of",
        negated=True,
    ),
    _idiom("rule_changed", "allow permit enable", "visa visas", "without"),
    _idiom("rule_changed", "enter travel come", "visa visas", "without", sides="of"),
    _idiom(
        "exercise",
        "train exercise drill manoeuvre",
        "together jointly",
        "soldier troop force army navy unit ship fleet pilot aircraft marine paratrooper officer police guard "
        "firefighter rescuer diver commando crew rescuers",
        sides="both",
    ),
    _idiom("other", "patrol search inspect investigate", "jointly together", sides="both"),
    _idiom("event", "bring", "forum fair exhibition", "together", sides="both"),
    _idiom("support", "give cast", "vote votes"),
    _idiom("support", "stand side", "vote election candidacy bid"),
    _idiom("other", "give grant", "asylum", _PEOPLE),
    _idiom("other", "hand pass transfer relinquish", "chairmanship presidency chair", "to over"),
)
VERBS = frozenset(v for idiom in IDIOMS for v in idiom.verbs)
