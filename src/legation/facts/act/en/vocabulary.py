"""Which words tell of which deeds: a verb or a noun, and the thing that it is done to.

A deed is told by one of the verbs, or by a noun for it, where the thing that it is done to is of one of the `things`;
with no things any thing serves. Of several tellings whose words stand in a clause the first that is listed counts.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from functools import lru_cache

from legation.facts.act.en.telling import Telling, telling
from legation.facts.act.en.things import (
    AID,
    BANS,
    BEGIN,
    CANDIDACIES,
    CAPTIVES,
    COOPERATION,
    CRAFT,
    CREDITS,
    CROSSINGS,
    DEBTS,
    DUTIES,
    ENVOYS,
    FINISH,
    GATHERINGS,
    GIVE,
    HAND,
    HARSH,
    HEIRLOOMS,
    HOLD,
    IMPOSE,
    LIFT,
    PAPERS,
    PENALTIES,
    PEOPLE,
    SERVICES,
    STAFF,
    STOP,
    TRADE,
    VISAS,
    WARES,
    WORKS,
)

TELLINGS = (
    telling(
        "sanction",
        IMPOSE,
        "imposition extension renewal prolongation expansion tightening introduction",
        things=PENALTIES,
    ),
    telling("sanction", IMPOSE, things="measure measures", beside="restrictive response against"),
    telling("sanction", "sanction blacklist"),
    telling("sanction", "freeze", "freeze freezing", things="asset assets account accounts"),
    telling("sanction", "cut cut_off sever", things="link links supplies"),
    telling("ban", IMPOSE, "imposition extension renewal", things=BANS),
    telling(
        "ban",
        "close shut seal shut_down barricade padlock close_off seal_off",
        "closure closing sealing",
        things=f"{CROSSINGS} shop shops office market school",
    ),
    telling("ban", "ban bar prohibit forbid outlaw turn_back turn_away boycott blockade", "boycott"),
    telling(
        "ban",
        "deny refuse",
        "denial refusal",
        things="entry visa visas permission access clearance accreditation passage landing",
    ),
    telling("ban", "stop halt end cease block cut_off", "halt stoppage stop", things=f"{TRADE} {WARES}"),
    telling(
        "rule_changed",
        (
            "waive abolish scrap lift drop cut halve reduce lower raise simplify ease relax remove "
            "introduce extend double"
        ),
        things=f"{VISAS} {DUTIES}",
    ),
    telling(
        "rule_changed", "take enter come", things=f"{VISAS} {DUTIES} exemption waiver", beside="effect force"
    ),
    telling("rule_changed", "exempt"),
    telling(
        "measure_lifted",
        LIFT,
        "lifting easing removal relaxation withdrawal scrapping abolition",
        things=f"{PENALTIES} {BANS} {HARSH}",
    ),
    telling("measure_lifted", "reopen unblock unseal", "reopening", things=CROSSINGS),
    telling(
        "measure_lifted",
        "resume restore unfreeze",
        "resumption restoration",
        things=f"{TRADE} {VISAS} assets accreditation",
    ),
    telling("suspension", "close shut", things="section department", beside="visa consular"),
    telling(
        "suspension",
        STOP,
        "suspension halt interruption freeze discontinuation cancellation",
        things=f"{SERVICES} {COOPERATION} {VISAS} {TRADE} issuance",
    ),
    telling(
        "suspension",
        "withdraw pull_out",
        "withdrawal",
        things="instructor instructors adviser advisers expert experts",
    ),
    telling("service_launched", "start begin commence resume", beside="flying", sides="together"),
    telling(
        "service_launched",
        BEGIN,
        "launch launching start resumption opening inauguration introduction",
        things="flight flights ferry train bus",
        sides="together",
    ),
    telling(
        "expulsion",
        "expel deport oust throw_out kick_out order_out send_home send_back drive_out boot_out",
        "expulsion deportation",
    ),
    telling(
        "expulsion",
        "send throw kick",
        things=f"{STAFF} {ENVOYS} national citizen",
        beside="home out",
    ),
    telling("expulsion", "declare pronounce", things="persona personae"),
    telling(
        "expulsion",
        "order tell give ask instruct",
        things=f"{STAFF} {PEOPLE} ambassador",
        beside="leave quit depart hour hours",
    ),
    telling(
        "recall",
        "recall withdraw call_back call_home bring_home bring_back pull_out order_home summon_home",
        "recall withdrawal",
        things=f"{ENVOYS} doctor doctors expert experts staff team",
    ),
    telling("recall", "call order", things=ENVOYS, beside="home consultations consultation"),
    telling("recall", "return come go leave fly", things=ENVOYS, beside="consultations consultation"),
    telling("summons", "summon convoke", "summons summoning", things=f"{ENVOYS} deputy chief head"),
    telling(
        "summons",
        "call invite",
        things=f"{ENVOYS} chief head",
        beside="ministry mfa department foreign_ministry",
    ),
    telling("protest", "convey register", things="concern", beside="strong grave serious deep"),
    telling("protest", HAND, things="note", beside="protest"),
    telling("protest", HAND, things=PAPERS),
    telling("protest", "protest remonstrate object"),
    telling("protest", "complain"),
    telling("protest", nouns="protest démarche demarche objection complaint", sides="named"),
    telling(
        "detention",
        ("arrest detain  capture apprehend nab round_up jail imprison abduct kidnap sentence"),
        "arrest detention seizure abduction kidnapping imprisonment jailing capture apprehension",
    ),
    telling(
        "detention",
        "seize impound intercept confiscate commandeer",
        things=f"{PEOPLE} {CRAFT}",
    ),
    telling(
        "detention",
        "take hold keep remand place",
        things=f"{PEOPLE} {CRAFT}",
        beside="custody captive hostage prisoner detention remand hour hours",
    ),
    telling(
        "attack",
        "land fall hit strike explode crash",
        beside="shell shells rocket rockets missile missiles mortar mortars drone drones bomb bombs",
    ),
    telling(
        "attack",
        (
            "bomb bombard shell ambush raid torch rocket strafe assassinate overrun murder kill behead "
            "lynch gun_down"
        ),
        "attack bombing bombardment shelling ambush raid assassination killing murder airstrike strike",
    ),
    telling(
        "attack",
        "open fire throw hurl lob launch shoot",
        things=(
            "fire mortar mortars rocket rockets missile missiles cocktail cocktails grenade grenades "
            "shell shells drone drones"
        ),
    ),
    telling("incident", "ram bump sideswipe scrape graze hit strike sink board", things=CRAFT),
    telling(
        "incident",
        (
            "overfly harass vandalise vandalize deface desecrate loot pelt "
            "smash intrude burn assault rob shadow buzz trespass collide sink "
            "shoot_at jostle"
        ),
        (
            "overflight incursion intrusion collision clash shooting firing ramming violation trespass "
            "desecration"
        ),
    ),
    telling(
        "incident",
        "storm attack smash break burn occupy besiege pelt daub",
        things="embassy consulate mission window windows flag compound residence fence",
    ),
    telling(
        "incident",
        "violate breach cross enter",
        things="airspace border frontier waters line territory",
    ),
    telling("support", "withdraw", things="candidate candidacy candidature", beside="favour favor"),
    telling("support", "back support", beside="un united assembly council election", sides="named"),
    telling("support", "align", beside="decision position statement resolution", sides="named"),
    telling(
        "support",
        "support back endorse second co-sponsor cosponsor sponsor",
        "support backing endorsement",
        things=CANDIDACIES,
    ),
    telling(
        "threat",
        "promise pledge vow announce threaten",
        things="response retaliation countermeasure countermeasures reprisal reprisals reciprocity answer",
    ),
    telling("support", "vote_for side_with stand_behind"),
    telling("support", nouns="vote votes", sides="named"),
    telling(
        "exchange",
        "take_part participate study train graduate",
        things=PEOPLE,
        beside="course training programme program scholarship internship",
    ),
    telling("exchange", "exchange swap", "exchange swap", things=f"{CAPTIVES} {PEOPLE}", sides="together"),
    telling(
        "exchange",
        "return repatriate restitute hand_over give_back send_back bring_home turn_over extradite",
        "return repatriation handover restitution handing",
        things=f"{HEIRLOOMS} {CAPTIVES}",
    ),
    telling(
        "exchange",
        "train educate",
        "training",
        things=(
            f"{PEOPLE} graduate graduates teacher teachers specialist specialists cadet cadets officer "
            "officers expert experts"
        ),
    ),
    telling(
        "exercise",
        "take go",
        things="exercise exercises drill drills",
        beside="place ahead",
        sides="together",
    ),
    telling(
        "exercise",
        HOLD,
        "conduct holding start",
        things="exercise exercises drill drills manoeuvre manoeuvres maneuver maneuvers wargame",
        sides="together",
    ),
    telling("event", "take go", things=GATHERINGS, beside="place ahead", sides="together"),
    telling("event", HOLD, "opening holding", things=GATHERINGS, sides="together"),
    telling("other", "approve open", "approval", things=CREDITS, adverse=False),
    telling(
        "project_started",
        "launch start begin commence initiate kick_off break lay",
        "launch start beginning commencement laying",
        things=(
            "construction project projects building drilling foundation stone cornerstone ground "
            "production renovation rehabilitation"
        ),
    ),
    telling(
        "project_completed",
        FINISH,
        "completion inauguration commissioning",
        things=f"{WORKS} project projects phase section",
    ),
    telling(
        "aid_delivered",
        "arrive land reach leave depart dock come take_off bring transport carry",
        things="plane aircraft ship convoy truck lorry train flight bridge vessel",
        beside="aid relief humanitarian assistance",
    ),
    telling(
        "aid_delivered",
        "donate transfer disburse grant contribute give assign release",
        things="million billion dollar euro pound yen franc fund funds money",
    ),
    telling(
        "aid_delivered",
        GIVE,
        "donation delivery provision shipment gift dispatch",
        things=AID,
    ),
    telling(
        "aid_delivered",
        "arrive land reach leave depart dock come",
        things=(
            "aid relief assistance vaccine vaccines dose doses medicine medicines consignment shipment "
            "rescuers firefighters"
        ),
    ),
    telling(
        "trade_opened",
        "start begin commence open resume",
        things=f"{TRADE} market exporting importing supplying supply shipping selling buying",
    ),
    telling("other", "take", things=PEOPLE, beside="in", sides="named", adverse=False),
    telling(
        "other",
        "write_off forgive cancel pardon reschedule restructure waive relieve convert",
        "cancellation forgiveness rescheduling restructuring write-off",
        things=DEBTS,
        adverse=False,
    ),
    telling(
        "other",
        "release free pardon evacuate shelter house set_free rescue extradite",
        "release evacuation extradition rescue",
        things=f"{PEOPLE} {CAPTIVES} {CRAFT}",
        sides="named",
        adverse=False,
    ),
    telling("other", "apologise apologize", "apology", sides="named", adverse=False),
    telling(
        "other",
        "tighten toughen step_up",
        "tightening",
        things="check checks control controls inspection inspections rule rules regime",
        adverse=True,
    ),
    telling(
        "other",
        "advise warn",
        things="citizens citizen nationals national tourists travellers",
        beside="travel visit visiting travelling trip trips",
        adverse=True,
    ),
    telling(
        "other",
        "end cut reduce halve slash",
        "reduction cut",
        things="aid assistance staff strength",
        adverse=True,
    ),
)


@lru_cache(maxsize=1)
def tellings_by_word() -> Mapping[str, Sequence[Telling]]:
    """Give the ways of telling a deed by each verb and noun that tells one."""
    found: dict[str, list[Telling]] = defaultdict(list)
    for one in TELLINGS:
        for word in one.verbs | one.nouns:
            found[word].append(one)
    return found
