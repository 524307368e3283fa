"""Rules for contacts in English dispatches."""

from __future__ import annotations

from legation.facts.contact.en.alluded import alluded, led
from legation.facts.contact.en.ceremonies import ceremony, presided
from legation.facts.contact.en.messages import MESSAGES, congratulated, message_noun, wrote
from legation.facts.contact.en.partners import CHANNELS, MEALS, MEETINGS
from legation.facts.contact.en.series import in_series
from legation.facts.contact.en.told_by_noun import brought_together, by_phone, talked
from legation.facts.contact.en.told_by_verb import discussed, exchanged, met, rang, received, saw, shook_hands
from legation.facts.contact.shape import ALLUDED, LED
from legation.grammar import Rule, noun, verb

RULES = (
    Rule(
        name="met or spoke",
        kind="contact",
        says="Somebody meets, speaks or talks with, or calls on, somebody of another state.",
        trigger=verb(
            "meet",
            "speak",
            "talk",
            "confer",
            "call_on",
            "call_upon",
            "telephone",
            "phone",
            "lunch",
            "dine",
            "breakfast",
            "sit_down",
            "get_together",
            "come_together",
            "negotiate",
            "huddle",
        ),
        produce=met,
    ),
    Rule(
        name="rang up",
        kind="contact",
        says="Somebody calls somebody of another state.",
        trigger=verb("call", "ring"),
        produce=rang,
    ),
    Rule(
        name="discussed with",
        kind="contact",
        says="Named people of two states discuss or review something together.",
        trigger=verb("discuss", "review", "consider", "consult", "raise", "explore", "examine", "debate"),
        produce=discussed,
    ),
    Rule(
        name="saw or joined",
        kind="contact",
        says="Somebody sees somebody of another state, or joins them for a meal or talks.",
        trigger=verb("see", "join"),
        produce=saw,
    ),
    Rule(
        name="hands shaken",
        kind="contact",
        says="Somebody shakes hands with somebody of another state.",
        trigger=verb("shake"),
        produce=shook_hands,
    ),
    Rule(
        name="views exchanged",
        kind="contact",
        says="Named people of two states exchange views.",
        trigger=verb("exchange"),
        produce=exchanged,
    ),
    Rule(
        name="received",
        kind="contact",
        says="Somebody receives or greets an office-holder of another state.",
        trigger=verb("receive", "host", "welcome", "greet"),
        produce=received,
    ),
    Rule(
        name="talks named",
        kind="contact",
        says="Talks, a meeting, a meal or a call between people of different states, told as a noun.",
        trigger=noun(*MEETINGS, "visit"),
        produce=talked,
    ),
    Rule(
        name=ALLUDED,
        kind="contact",
        says="Something is told of talks or a meeting that the reader is taken to know of.",
        trigger=noun(*MEETINGS - MEALS),
        produce=alluded,
    ),
    Rule(
        name="one of several meetings",
        kind="contact",
        says="After somebody was told to have held several meetings, what passed between them and one partner.",
        trigger=verb(
            "tell",
            "assure",
            "thank",
            "convey",
            "speak",
            "talk",
            "go",
            "review",
            "agree",
            "raise",
            "inform",
            "brief",
            "praise",
            "discuss",
            "consider",
            "touch",
            "ask",
            "invite",
            "express",
            "exchange",
        ),
        produce=in_series,
    ),
    Rule(
        name=LED,
        kind="contact",
        says="Who leads the sides in talks that have just been told of.",
        trigger=verb("lead", "head", "chair"),
        produce=led,
    ),
    Rule(
        name="sides brought together",
        kind="contact",
        says="A meeting brings together people of different states, or is with somebody.",
        trigger=verb("bring", "gather", "be", "involve", "include"),
        produce=brought_together,
    ),
    Rule(
        name="by phone",
        kind="contact",
        says="Something is said, agreed or asked between people of different states by phone or video.",
        trigger=noun(*CHANNELS),
        produce=by_phone,
    ),
    Rule(
        name="message sent",
        kind="contact",
        says="A message, letter, congratulation or condolence goes from one state's leader to another's.",
        trigger=noun(*MESSAGES),
        produce=message_noun,
    ),
    Rule(
        name="wrote to",
        kind="contact",
        says="A leader writes to another.",
        trigger=verb("write", "cable", "telegraph"),
        produce=wrote,
    ),
    Rule(
        name="congratulated in a message",
        kind="contact",
        says="A leader congratulates or condoles with another in a message.",
        trigger=verb("congratulate", "felicitate", "greet", "condole"),
        produce=congratulated,
    ),
    Rule(
        name="ceremony attended",
        kind="contact",
        says="Both sides attend, witness or preside over a ceremony.",
        trigger=noun("ceremony", "signing", "inauguration", "opening", "sponsorship", "presence", "auspices"),
        produce=ceremony,
    ),
    Rule(
        name="ceremony presided over",
        kind="contact",
        says="People of different states witness a signing or preside over ceremonies together.",
        trigger=verb("witness", "preside", "attend", "inaugurate", "unveil", "open", "cut", "lay"),
        produce=presided,
    ),
)
