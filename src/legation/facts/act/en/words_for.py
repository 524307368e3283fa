"""Which words tell of deeds for or with another state: a verb or a noun, and the thing that it is done to."""

from __future__ import annotations

from legation.facts.act.en.telling import telling
from legation.facts.act.en.things import (
    AID,
    BANS,
    BEGIN,
    CANDIDACIES,
    CAPTIVES,
    CHARGED,
    CRAFT,
    CREDITS,
    CROSSINGS,
    DEBTS,
    DUTIES,
    FINISH,
    GATHERINGS,
    GIVE,
    HARSH,
    HEIRLOOMS,
    HOLD,
    LIFT,
    PENALTIES,
    PEOPLE,
    PROFESSIONS,
    SENT_PEOPLE,
    TRADE,
    VISAS,
    WEAPONS,
    WORKS,
)

TELLINGS_FOR = (
    telling("other", "drop withdraw dismiss", things=CHARGED, beside="against", sides="named", adverse=False),
    telling(
        "rule_changed",
        (
            "waive abolish scrap lift drop cut halve reduce lower simplify ease relax remove "
            "introduce extend double"
        ),
        things=f"{VISAS} {DUTIES}",
    ),
    telling(
        "rule_changed",
        "raise extend double increase lengthen",
        things="limit ceiling quota validity stay period",
    ),
    telling(
        "rule_changed",
        "recognise recognize accept",
        things="licence license diploma certificate degree qualification qualifications",
        sides="named",
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
    telling(
        "measure_lifted",
        "unfreeze unblock free_up reinstate",
        "unfreezing unblocking",
        things="fund funds asset assets aid assistance million billion reserve reserves",
        sides="named",
    ),
    telling("measure_lifted", "open", things="airspace skies", sides="named"),
    telling("service_launched", "open inaugurate", things="crossing checkpoint pass", sides="together"),
    telling("service_launched", "open inaugurate", things="post point", beside="border", sides="together"),
    telling(
        "service_launched", "open launch inaugurate", things="centre center", beside="visa", sides="together"
    ),
    telling(
        "service_launched",
        f"{BEGIN} accept roll_out",
        "launch launching start introduction",
        things="payment payments roaming",
        beside="cross-border card mobile qr digital instant system roaming border",
        sides="together",
    ),
    telling("service_launched", "start begin commence resume", beside="flying", sides="together"),
    telling(
        "service_launched",
        BEGIN,
        "launch launching start resumption opening inauguration introduction",
        things="flight flights ferry train bus",
        sides="together",
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
    telling("support", "vote_for side_with stand_behind"),
    telling("support", nouns="vote votes", sides="named"),
    telling(
        "exchange",
        "take_part participate study train graduate",
        things=PEOPLE,
        beside="course training programme program scholarship internship",
    ),
    telling(
        "exchange",
        "come arrive",
        things=" ".join(SENT_PEOPLE),
        sides="named",
    ),
    telling(
        "exchange",
        "come arrive leave",
        things="worker workers labourer nurse nurses carer",
        beside="scheme agreement programme program quota recruitment",
        sides="named",
    ),
    telling(
        "exchange",
        "attend",
        things=PEOPLE,
        beside="scholarship scholarships fellowship",
        sides="named",
    ),
    telling(
        "exchange",
        "begin start resume",
        things=f"{' '.join(SENT_PEOPLE)} {PROFESSIONS}",
        beside="work duty service practice",
        sides="named",
    ),
    telling("exchange", "exchange swap", "exchange swap", things=f"{CAPTIVES} {PEOPLE}", sides="together"),
    telling(
        "exchange",
        "return repatriate restitute cede hand_over give_back send_back bring_home turn_over extradite",
        "return repatriation handover restitution handing",
        things=f"{HEIRLOOMS} {CAPTIVES}",
    ),
    telling("exchange", "give_back hand_back", sides="named"),
    telling(
        "exchange",
        "send_back return restore",
        things=(
            f"{HEIRLOOMS} tusk horn fossil bone coin vase mask mosaic bust vessel piece ceramic pot textile tablet "
            "fragment specimen"
        ),
        sides="named",
    ),
    telling(
        "exchange",
        "train educate",
        "training",
        things=(
            f"{PEOPLE} {PROFESSIONS} graduate graduates teacher teachers specialist specialists cadet cadets officer "
            "officers expert experts"
        ),
    ),
    telling(
        "exchange",
        "train",
        beside="institute academy centre center course courses school college university institutes academies",
        sides="named",
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
    telling(
        "other",
        "approve open extend grant provide give issue disburse authorise authorize lend allocate advance sign_off",
        "approval disbursement granting provision",
        things=CREDITS,
        adverse=False,
    ),
    telling(
        "project_started",
        "get_under launch start begin commence initiate kick_off break lay",
        "launch start beginning commencement laying",
        things=(
            "construction project projects building drilling foundation stone cornerstone ground "
            "production renovation rehabilitation"
        ),
    ),
    telling("project_completed", "hand pass turn_over", things=WORKS, sides="named"),
    telling(
        "project_completed", "put switch bring", things=f"{WORKS} post", beside="operation on commission"
    ),
    telling(
        "project_completed",
        FINISH,
        "completion inauguration commissioning",
        things=f"{WORKS} project projects phase section",
    ),
    telling(
        "trade_opened",
        "ship export import leave arrive send reach dispatch receive",
        things="shipment consignment batch container cargo",
        beside="first maiden inaugural",
        sides="named",
    ),
    telling(
        "aid_delivered",
        "arrive land reach leave depart dock come take_off bring transport carry enter cross berth",
        things="plane aircraft ship convoy truck lorry train flight bridge vessel ferry helicopter wagon",
        beside="aid relief humanitarian assistance food flour medicine medicines blanket tent vaccine medical",
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
        "aid_delivered",
        "clear demine defuse",
        things="mine mines landmine ordnance bomb hectare field area shell",
        beside="mine mines landmine ordnance bomb shell",
        sides="named",
    ),
    telling(
        "aid_delivered",
        "treat operate_on nurse",
        things=PEOPLE,
        beside="hospital clinic wounded injured surgery surgeon doctor",
        sides="named",
    ),
    telling(
        "aid_delivered",
        "donate hand_over transfer give provide send deliver",
        things=WEAPONS,
        sides="named",
    ),
    telling(
        "trade_opened",
        "approve authorise authorize clear open",
        things="import imports export exports market access",
        sides="named",
    ),
    telling(
        "trade_opened",
        "start begin commence open resume",
        things=f"{TRADE} market exporting importing supplying supply shipping selling buying",
    ),
    telling("other", "take", things=PEOPLE, beside="in", sides="named", adverse=False),
    telling(
        "other",
        "hand_over surrender turn_over transfer deliver",
        things=f"{PEOPLE} fugitive criminal murderer gangster banker accomplice",
        beside="wanted suspected accused convicted want suspect accuse convict extradition court justice prosecutor",
        sides="named",
        adverse=False,
    ),
    telling(
        "other",
        "write_off forgive cancel pardon reschedule restructure waive relieve convert",
        "cancellation forgiveness rescheduling restructuring write-off",
        things=DEBTS,
        adverse=False,
    ),
    telling(
        "other",
        "release free pardon evacuate shelter house set_free rescue extradite resettle amnesty",
        "release evacuation extradition rescue",
        things=f"{PEOPLE} {CAPTIVES} {CRAFT}",
        sides="named",
        adverse=False,
    ),
    telling("other", "let", things=f"{PEOPLE} {CAPTIVES} {CRAFT}", beside="go", sides="named", adverse=False),
    telling("other", "apologise apologize", "apology", sides="named", adverse=False),
    telling(
        "other",
        "withdraw pull_back pull_out",
        things="troop soldier force army",
        sides="named",
        adverse=False,
    ),
    telling("other", "grant give", things="asylum refuge citizenship", sides="named", adverse=False),
)
