"""Rules for agreements in English dispatches."""

from __future__ import annotations

from legation.facts.agreement.en import nouns, verbs
from legation.facts.agreement.en.stages import STAGE_OF_NOUN, STAGE_OF_VERB
from legation.facts.title_words import INSTRUMENTS
from legation.grammar import Rule, Trigger, noun, verb

RULES = (
    Rule(
        name="deed done to an instrument",
        kind="agreement",
        says="An instrument is signed, concluded, ratified, extended, ended or negotiated.",
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
        produce=verbs.drafting,
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
        produce=verbs.put_to,
    ),
    Rule(
        name="instrument in force",
        kind="agreement",
        says="An instrument enters into force or takes effect.",
        trigger=verb("enter", "come", "take", "go", "be"),
        produce=verbs.into_force,
    ),
    Rule(
        name="joined or left",
        kind="agreement",
        says="A state accedes to an instrument, or withdraws from it.",
        trigger=verb("accede", "join", "withdraw", "pull", "exit", "quit"),
        produce=verbs.joined,
    ),
    Rule(
        name="instrument expired",
        kind="agreement",
        says="An instrument expires or lapses.",
        trigger=verb("expire", "lapse"),
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
        produce=verbs.statement_issued,
    ),
    Rule(
        name="deed told as a noun",
        kind="agreement",
        says="The signing, ratification or negotiation of an instrument, told as a noun.",
        trigger=noun(*STAGE_OF_NOUN),
        produce=nouns.named_deed,
    ),
    Rule(
        name="item of a list",
        kind="agreement",
        says="An instrument in a list of those signed.",
        trigger=noun(*INSTRUMENTS),
        produce=nouns.list_item,
    ),
    Rule(
        name="what the papers are about",
        kind="agreement",
        says="Papers told of in the sentence before, each by what it is about.",
        trigger=verb(
            "cover", "concern", "deal", "relate", "be", "include", "pertain", "focus", "address", "provide"
        ),
        produce=nouns.about,
    ),
)
