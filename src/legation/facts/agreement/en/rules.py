"""Rules for agreements in English dispatches."""

from __future__ import annotations

from legation.facts.agreement.en import heard, negotiations, nouns, outcomes, putting, verbs
from legation.facts.agreement.en.stages import STAGE_OF_NOUN, STAGE_OF_VERB
from legation.facts.agreement.shape import ITEM
from legation.facts.title_words import INSTRUMENTS
from legation.grammar import Rule, Trigger, noun, verb

RULES = (
    Rule(
        name="deed done to an instrument",
        kind="agreement",
        says="An instrument is signed, concluded, ratified, extended or ended.",
        trigger=verb(*STAGE_OF_VERB),
        produce=verbs.done,
    ),
    Rule(
        name="instrument being drafted",
        kind="agreement",
        says="The sides are drafting or preparing an instrument.",
        trigger=verb(
            "draft", "draw", "prepare", "elaborate", "compile", "develop", "work", "finalise", "finalize"
        ),
        produce=negotiations.drafting,
    ),
    Rule(
        name="instrument agreed on",
        kind="agreement",
        says="The sides agree on an instrument or its text.",
        trigger=verb("agree_on", "agree_upon", "agree"),
        produce=verbs.agreed_on,
    ),
    Rule(
        name="names put to an instrument",
        kind="agreement",
        says="People put their names or signatures to an instrument, or it bears them.",
        trigger=verb("put", "append", "affix", "set", "bear", "carry", "change"),
        produce=putting.put_to,
    ),
    Rule(
        name="instrument in force",
        kind="agreement",
        says="An instrument enters into force or takes effect.",
        trigger=verb("enter", "come", "take", "go", "be", "become"),
        produce=verbs.into_force,
    ),
    Rule(
        name="instrument greeted",
        kind="agreement",
        says="A new or historic instrument is welcomed, or people congratulated on it.",
        trigger=verb("congratulate", "welcome", "hail", "applaud", "praise", "commend"),
        produce=verbs.greeted,
    ),
    Rule(
        name="party to an instrument",
        kind="agreement",
        says="A state becomes a party to an instrument.",
        trigger=verb("become"),
        produce=verbs.became_party,
    ),
    Rule(
        name="instrument awaiting its signature",
        kind="agreement",
        says="An instrument is ready for signing or awaits its ratification.",
        trigger=verb("await", "be"),
        produce=verbs.awaiting,
    ),
    Rule(
        name="instrument entered into",
        kind="agreement",
        says="The sides enter into an instrument.",
        trigger=verb("enter_into"),
        produce=verbs.entered_into,
    ),
    Rule(
        name="consent to an instrument",
        kind="agreement",
        says="A parliament or cabinet consents to an instrument, or its ratification is deposited.",
        trigger=verb("give", "deposit", "lodge", "receive", "win", "get", "obtain", "secure", "gain"),
        produce=verbs.consented,
    ),
    Rule(
        name="what came of a meeting",
        kind="agreement",
        says="Instruments are told as what came of a visit or meeting.",
        trigger=verb(*outcomes.YIELDING),
        produce=outcomes.came_of_it,
    ),
    Rule(
        name="what came out",
        kind="agreement",
        says="Instruments came out of a visit or meeting.",
        trigger=verb("come", "emerge", "arise"),
        produce=outcomes.came_out,
    ),
    Rule(
        name="statement named with its day",
        kind="agreement",
        says="A declaration or joint statement is named with the day on which it was made.",
        trigger=noun("declaration", "statement", "communique", "communiqué"),
        produce=outcomes.dated_statement,
    ),
    Rule(
        name="joined or left",
        kind="agreement",
        says="A state accedes to an instrument, or withdraws from it.",
        trigger=verb("accede", "join", "withdraw", "pull", "exit", "quit", "leave"),
        produce=verbs.joined,
    ),
    Rule(
        name="instrument expired",
        kind="agreement",
        says="An instrument expires or lapses.",
        trigger=verb("expire", "lapse", "run_out"),
        produce=verbs.expired,
    ),
    Rule(
        name="instrument proposed",
        kind="agreement",
        says="An instrument that is proposed or possible.",
        trigger=Trigger(frozenset(["propose", "possible", "potential", "proposed", "prospective"])),
        produce=verbs.proposed,
    ),
    Rule(
        name="statement put out",
        kind="agreement",
        says="A joint statement or communiqué is put out.",
        trigger=verb("put", "make", "deliver"),
        produce=putting.statement_issued,
    ),
    Rule(
        name="deed told as a noun",
        kind="agreement",
        says="The signing, ratification or extension of an instrument, told as a noun.",
        trigger=noun(*STAGE_OF_NOUN),
        produce=nouns.named_deed,
    ),
    Rule(
        name="talks on an instrument",
        kind="agreement",
        says="Negotiations on an instrument are opened, going on, completed or wished.",
        trigger=noun("negotiation", "talk", "discussion"),
        produce=negotiations.talks,
    ),
    Rule(
        name="work on an instrument",
        kind="agreement",
        says="Work on the text of an instrument has begun or goes on.",
        trigger=noun("work"),
        produce=negotiations.talks_under_way,
    ),
    Rule(
        name="instrument negotiated",
        kind="agreement",
        says="An instrument is being negotiated, or is to be.",
        trigger=verb("negotiate", "renegotiate"),
        produce=negotiations.negotiated,
    ),
    Rule(
        name="instrument under negotiation",
        kind="agreement",
        says="An instrument is under negotiation, discussion or preparation, in the works or in the pipeline.",
        trigger=noun(
            "negotiation", "discussion", "preparation", "elaboration", "work", "pipeline", "offing", "making"
        ),
        produce=negotiations.being_negotiated,
    ),
    Rule(
        name="instrument nearly done",
        kind="agreement",
        says="An instrument is at its last stage, or all but ready.",
        trigger=verb("be"),
        produce=negotiations.nearly_done,
    ),
    Rule(
        name="instrument in draft",
        kind="agreement",
        says="The draft of an instrument is spoken of.",
        trigger=Trigger(frozenset(["draft"])),
        produce=negotiations.in_draft,
    ),
    Rule(
        name="instrument said to be in force",
        kind="agreement",
        says="An instrument is told of as being in force since a day.",
        trigger=noun("force", "effect"),
        produce=verbs.in_force_since,
    ),
    Rule(
        name="instrument asked for",
        kind="agreement",
        says="One side suggests an instrument to the other, or asks for it.",
        trigger=verb("suggest", "seek", "request", "offer", "demand", "advocate", "want", "favour", "favor"),
        produce=verbs.asked_for,
    ),
    Rule(
        name="instrument spoken for",
        kind="agreement",
        says="Somebody speaks in favour of an instrument.",
        trigger=noun("favour", "favor", "support"),
        produce=verbs.spoken_for,
    ),
    Rule(
        name=ITEM,
        kind="agreement",
        says="An instrument in a list of those signed.",
        trigger=noun(*INSTRUMENTS),
        produce=nouns.list_item,
    ),
    Rule(
        name="what the papers are about",
        kind="agreement",
        says="Papers told of in the sentence before, each by what it is about.",
        trigger=Trigger(
            frozenset("cover concern deal relate be include pertain focus address provide regard".split())
        ),
        produce=nouns.about,
    ),
    *heard.RULES,
)
