"""Which words tell of deeds against another state: a verb or a noun, and the thing that it is done to."""

from __future__ import annotations

from legation.facts.act.en.telling import telling
from legation.facts.act.en.things import (
    BANS,
    COOPERATION,
    CRAFT,
    CROSSINGS,
    ENVOYS,
    HAND,
    IMPOSE,
    PAPERS,
    PENALTIES,
    PEOPLE,
    SERVICES,
    STAFF,
    STOP,
    TRADE,
    VISAS,
    WARES,
)

TELLINGS_AGAINST = (
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
    telling("ban", "restrict curb limit cap", things=f"{TRADE} {VISAS} entry access movement"),
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
    telling(
        "ban",
        "revoke withdraw annul invalidate rescind",
        "revocation withdrawal annulment",
        things="visa visas accreditation licence license",
    ),
    telling("ban", "stop halt end cease block cut_off", "halt stoppage stop", things=f"{TRADE} {WARES}"),
    telling("suspension", "close shut", things="section department", beside="visa consular"),
    telling(
        "suspension",
        STOP,
        "suspension halt interruption freeze discontinuation cancellation",
        things=f"{SERVICES} {COOPERATION} {VISAS} {TRADE} issuance",
    ),
    telling(
        "suspension",
        "halve slash throttle curtail",
        things="delivery deliveries supply supplies gas water electricity power",
        sides="named",
    ),
    telling(
        "suspension",
        "withdraw pull_out",
        "withdrawal",
        things="instructor instructors adviser advisers expert experts",
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
        ("arrest detain  capture apprehend nab round_up jail imprison abduct kidnap sentence convict"),
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
    telling("attack", "shoot bring", things=CRAFT, beside="down", sides="named"),
    telling(
        "attack",
        "land fall hit strike explode crash",
        beside="shell shells rocket rockets missile missiles mortar mortars drone drones bomb bombs",
    ),
    telling(
        "attack",
        (
            "bomb bombard shell ambush raid torch rocket strafe assassinate overrun murder kill behead hack "
            "lynch gun_down"
        ),
        "attack bombing bombardment shelling ambush raid assassination killing murder airstrike strike cyberattack",
    ),
    telling(
        "attack",
        "open fire throw hurl lob launch shoot",
        things=(
            "fire mortar mortars rocket rockets missile missiles cocktail cocktails grenade grenades "
            "shell shells drone drones"
        ),
    ),
    telling(
        "incident",
        "erect plant install hoist remove uproot tear_down take_down",
        things="sign flag fence post marker buoy pillar",
        sides="named",
    ),
    telling("incident", "chase drive tow shadow obstruct", things=CRAFT, sides="named"),
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
    telling(
        "threat",
        "promise pledge vow announce threaten",
        things="response retaliation countermeasure countermeasures reprisal reprisals reciprocity answer",
    ),
    telling("threat", "issue give deliver set present", things="ultimatum"),
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
    telling(
        "other",
        "dismantle demolish topple",
        things="monument memorial statue grave",
        sides="named",
        adverse=True,
    ),
    telling("other", "execute hang", "execution", things=PEOPLE, sides="named", adverse=True),
    telling("other", "urge tell", things="citizen national", beside="leave", adverse=True),
)
