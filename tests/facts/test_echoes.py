"""What is only heard gives way to what a rule tells of the same words."""

from __future__ import annotations

from dataclasses import replace

from legation.facts.echoes import without_echoes
from legation.records import Fact, Person, Span

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


def met(rule: str, start: int, end: int) -> Fact:
    """Give a contact told between the offsets, found by the rule at their first word."""
    return Fact(
        kind="contact",
        when=None,
        status="occurred",
        states=("KEN", "PER"),
        evidence=(Span(start, end),),
        details={},
        rule=rule,
        words=(Span(start, start + 5),),
    )


def test_an_encounter_told_leaves_none_to_hear_in_its_sentence() -> None:
    """A contact is heard only in sentences in which no rule tells of one, or of a session."""
    told, heard, elsewhere = met("met", 0, 30), met("heard", 10, 30), met("heard", 40, 60)
    assert list(without_echoes([told, heard, elsewhere], HEARD, TEXT)) == [told, elsewhere]


def test_an_encounter_with_others_is_heard_beside_one_that_is_told() -> None:
    """A call with A that a rule tells does not silence what is heard of a meeting with B in the same sentence."""
    ours = Person("Jana Kovar", "Foreign Minister", "SVK")
    told = replace(met("met", 0, 30), people=(ours, Person("Peter Ochieng", None, "KEN")))
    other = replace(met("heard", 10, 30), people=(ours, Person("Rosa Fuentes", None, "PER")))
    assert list(without_echoes([told, other], HEARD, TEXT)) == [told, other]
    part = replace(other, people=(ours,))
    assert list(without_echoes([told, part], HEARD, TEXT)) == [told]


def test_an_undertaking_told_does_not_silence_an_encounter() -> None:
    """What is promised at a meeting does not tell that they met."""
    told, heard = fact("build a hospital in Lima", "promised"), met("heard", 0, 30)
    assert list(without_echoes([told, heard], HEARD, TEXT)) == [told, heard]


def test_a_mission_told_is_not_heard_again() -> None:
    """What becomes of a mission of two states is told once, in whatever sentence it is heard."""
    told = replace(met("opened", 0, 30), kind="mission")
    heard = replace(met("heard", 40, 60), kind="mission")
    assert list(without_echoes([told, heard], HEARD, TEXT)) == [told]


def paper(rule: str, title: str, word: int) -> Fact:
    """Give an agreement of the sentence, told by the rule at the word."""
    return Fact(
        kind="agreement",
        when=None,
        status="occurred",
        states=("KEN", "PER"),
        evidence=(Span(0, 60),),
        details={"title": title, "agreement_type": "agreement", "stage": "signed"},
        rule=rule,
        words=(Span(word, word + 5),),
    )


def test_another_paper_is_heard_beside_one_that_is_told() -> None:
    """A rule that tells of one paper does not silence the other of its sentence, only what may be the same."""
    told = paper("signed", "treaty on visas", 10)
    other, same, unnamed = (paper("heard", t, 30) for t in ("memorandum on timber", "visas", "agreement"))
    assert list(without_echoes([told, other], HEARD, TEXT)) == [told, other]
    assert list(without_echoes([told, same], HEARD, TEXT)) == [told]
    assert list(without_echoes([told, unnamed], HEARD, TEXT)) == [told]
