"""What is only heard gives way to what a rule tells of the same words."""

from __future__ import annotations

from legation.facts.echoes import without_echoes
from legation.records import Fact, Span

TEXT = "Kenya promised to build a hospital in Lima and to send doctors."
HEARD = {"heard"}


def fact(words: str, rule: str, kind: str = "undertaking") -> Fact:
    """Give a fact whose deed is the words, found by the rule at the first of them."""
    start = TEXT.index(words)
    field = "action" if kind == "undertaking" else "what"
    return Fact(
        kind=kind,
        when=None,
        status="proposed",
        states=("KEN",),
        evidence=(Span(0, len(TEXT)),),
        details={field: words},
        rule=rule,
        words=(Span(start, start + len(words.split()[0])),),
    )


def test_of_the_same_words_the_rule_is_believed() -> None:
    """A deed that a rule tells is not told again because it is heard, be it as another kind."""
    told = fact("build a hospital in Lima", "promised")
    assert list(without_echoes([fact("build a hospital", "heard"), told], HEARD, TEXT)) == [told]
    assert list(without_echoes([told, fact("hospital", "heard", "act")], HEARD, TEXT)) == [told]


def test_other_words_are_heard_besides() -> None:
    """What no rule tells stays."""
    both = [fact("build a hospital in Lima", "promised"), fact("send doctors", "heard")]
    assert list(without_echoes(both, HEARD, TEXT)) == both


def test_of_two_heard_the_wider_stays() -> None:
    """A deed within a deed is no second one."""
    wide = fact("build a hospital in Lima", "heard")
    assert list(without_echoes([wide, fact("hospital in Lima", "heard")], HEARD, TEXT)) == [wide]


def test_two_rules_are_not_weighed_against_each_other() -> None:
    """Only what is heard gives way."""
    both = [fact("build a hospital in Lima", "promised"), fact("hospital in Lima", "other", "act")]
    assert list(without_echoes(both, HEARD, TEXT)) == both
