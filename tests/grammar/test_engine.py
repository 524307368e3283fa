"""The engine: which rules a sentence wakes, and how drafts become facts."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from legation.grammar import DispatchRule, Draft, Grammar, Match, Rule, Trigger, noun, slot, verb
from legation.language.scene import Scene
from legation.records import Fact, Problem
from tests.language.parsed import scene_of


def rule(name: str, trigger: Trigger, **changes: Any) -> Rule:
    """Make a rule that says of its doer that they acted."""

    def produce(match: Match) -> Iterator[Draft]:
        yield match.draft(
            when=match.when(), status=match.status, states=match["who"].states, what=match.word.text
        )

    return Rule(
        name,
        "act",
        "Somebody does something.",
        trigger,
        **{"produce": produce, "slots": {"who": slot("subject")}, **changes},
    )


def found(text: str, *rules: Rule | DispatchRule) -> list[Fact]:
    """Give the facts that the rules find in a text, and fail where one fails."""
    result = list(Grammar(rules).read(scene_of(text)))
    assert not [item for item in result if isinstance(item, Problem)]
    return [item for item in result if isinstance(item, Fact)]


def test_a_rule_fires_on_every_form_of_its_word() -> None:
    """Inflected forms wake the rule, other words do not."""
    signing = rule("signing", verb("sign"))
    facts = found("Kenya signed it. Peru signs it. Chile will sign it. The sign is red. Malta left.", signing)
    assert [(fact.states, fact.status) for fact in facts] == [
        (("KEN",), "occurred"),
        (("PER",), "occurred"),
        (("CHL",), "scheduled"),
    ]
    assert {fact.rule for fact in facts} == {"signing"}


def test_parts_of_speech_are_told_apart() -> None:
    """A rule for the noun does not fire on the verb of the same form."""
    verbal, nominal = rule("verbal", verb("visit")), rule("nominal", noun("visit"))
    facts = found("Kenya visited Peru. Chile's visit ended.", verbal, nominal)
    assert [(fact.rule, fact.states) for fact in facts] == [("verbal", ("KEN",)), ("nominal", ("CHL",))]


def test_particles_and_prepositions_are_part_of_a_trigger() -> None:
    """`call_on` wakes on `called on`, not on `called`."""
    calling = rule("calling", verb("call_on"))
    assert Grammar([calling]).lemmas == {"call"}
    facts = found("Kenya called on Peru to act. Kenya called Peru.", calling)
    assert [fact.evidence[0].start for fact in facts] == [0]


def test_the_sentence_is_the_evidence_in_the_original() -> None:
    """Offsets count the original text, also where it was folded; the rule's words are marked."""
    text = "The sun … shone.  Kenya’s envoy “signed” it.\nPeru signed it."
    facts = found(text, rule("signing", verb("sign")))
    quotes = [text[fact.evidence[0].start : fact.evidence[0].end] for fact in facts]
    assert quotes[-1] == "Peru signed it."
    assert quotes[0].startswith("Kenya’s envoy")
    assert [text[word.start : word.end] for word in facts[-1].words] == ["signed", "Peru"]


def test_drafts_without_status_or_words_are_dropped() -> None:
    """What is denied is no fact; a dispatch rule must show its words."""

    def silent(scene: Scene) -> Iterator[Draft]:
        yield Draft("act", None, "occurred", frozenset({"KEN"}), {})

    def shown(scene: Scene) -> Iterator[Draft]:
        yield Draft("act", None, "occurred", frozenset({"PER", "KEN"}), {}, evidence=((0, 5),))

    text = "Kenya did not sign it."
    assert found(text, rule("signing", verb("sign"))) == []
    assert found(text, DispatchRule("silent", "act", "Nothing.", silent)) == []
    (fact,) = found(text, DispatchRule("shown", "act", "Something.", shown))
    assert fact.states == ("KEN", "PER")
    assert text[fact.evidence[0].start : fact.evidence[0].end] == "Kenya"


def test_a_rule_that_fails_costs_only_what_it_would_have_found() -> None:
    """A failing rule is a problem with its name; the others, and its own earlier drafts, are kept."""

    def fails(match: Match) -> Iterator[Draft]:
        yield match.draft(when=None, status="occurred", states=["KEN"])
        raise ZeroDivisionError("oops")

    def fails_at_once(scene: Scene) -> Iterator[Draft]:
        raise KeyError("no")
        yield

    rules = [
        rule("broken", verb("sign"), produce=fails),
        rule("whole", verb("sign")),
        DispatchRule("broken too", "act", "Nothing.", fails_at_once),
    ]
    result = list(Grammar(rules).read(scene_of("Kenya signed it.")))
    facts = [item.rule for item in result if isinstance(item, Fact)]
    problems = [item for item in result if isinstance(item, Problem)]
    assert facts == ["broken", "whole"]
    assert [(problem.code, problem.fatal) for problem in problems] == [("rule_failed", False)] * 2
    assert "'broken'" in problems[0].message
    assert "ZeroDivisionError: oops" in problems[0].message
