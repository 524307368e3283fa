"""Matching a new reading's facts with the earlier ones."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from legation.records import Fact, Span
from legation.register.lineage import Earlier, likeness, match
from legation.register.packing import fingerprint
from tests.register.making import holding, session, visit


def undertaking(action: str, span: tuple[int, int] = (0, 60)) -> Fact:
    """Make a joint commitment."""
    return Fact(
        kind="undertaking",
        when="2025-03-01",
        status="proposed",
        states=("ARM", "PRT"),
        evidence=(Span(*span),),
        details={"type": "joint_commitment", "by": ["ARM", "PRT"], "to": [], "action": action, "due": None},
    )


def lines(old: list[Fact], new: list[Fact]) -> list[int | None]:
    """Give for each new fact the position of its predecessor."""
    earlier = [Earlier(number, fingerprint("d", fact), fact) for number, fact in enumerate(old)]
    matched = match(earlier, [(fingerprint("d", fact), fact) for fact in new])
    return [matched.get(position) for position in range(len(new))]


def test_unchanged() -> None:
    """Facts that say the same are the same, in whatever order."""
    facts = [visit(), session(1), holding("Ana Reis", "Minister"), undertaking("open a school")]
    assert lines(facts, facts[::-1]) == [3, 2, 1, 0]


def test_improved() -> None:
    """Another date, status or span makes no other fact; another kind does."""
    assert lines([visit(None, span=(0, 40))], [visit(status="scheduled", span=(10, 60))]) == [0]
    assert lines([visit()], [session(1)]) == [None]


def test_actions_of_one_sentence() -> None:
    """Of several undertakings in one sentence each finds the one whose words it shares."""
    old = [undertaking("expand trade in wine"), undertaking("open direct flights")]
    new = [
        undertaking("open direct flights to Porto"),
        undertaking("found a school"),
        undertaking("expand trade"),
    ]
    assert lines(old, new) == [1, None, 0]


def test_another_person() -> None:
    """A holding of another person in the same words is another fact."""
    assert lines([holding("Ana Reis", "Minister")], [holding("Rui Costa", "Minister")]) == [None]
    assert lines([holding("Reis", "Minister")], [holding("Ana Reis", "Foreign Minister")]) == [0]


def test_elsewhere_in_the_text() -> None:
    """Without evidence in common only a fact that is equal in every field is the same."""
    assert lines([session(4)], [session(4, span=(90, 99))]) == [0]
    assert lines([session(4)], [session(5, span=(90, 99))]) == [None]


FACTS = st.lists(
    st.one_of(
        st.builds(visit, st.sampled_from(["2025", None]), span=st.sampled_from([(0, 9), (5, 20), (30, 40)])),
        st.builds(session, st.sampled_from([1, 2, None]), span=st.sampled_from([(0, 9), (5, 20)])),
        st.builds(undertaking, st.sampled_from(["open a school", "open a road", "ship wine"])),
    ),
    max_size=6,
    unique_by=repr,
)


@given(FACTS, FACTS)
def test_one_to_one(old: list[Fact], new: list[Fact]) -> None:
    """No line is given twice, kinds agree, and what is unchanged is matched with itself."""
    found = lines(old, new)
    given_lines = [line for line in found if line is not None]
    assert len(set(given_lines)) == len(given_lines)
    for fact, line in zip(new, found, strict=True):
        if line is not None:
            assert old[line].kind == fact.kind
        if fact in old:
            assert old[line or 0] == fact


@given(FACTS, FACTS)
def test_likeness_in_bounds(old: list[Fact], new: list[Fact]) -> None:
    """Likeness lies between 0 and 4, and a fact is most like itself."""
    for one in old:
        assert likeness(one, replace(one, confidence=0.1)) == 4.0
        for other in new:
            if one.kind == other.kind:
                assert 0.0 <= likeness(one, other) <= 4.0
