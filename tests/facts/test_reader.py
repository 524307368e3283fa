"""All facts of a dispatch: what holds of them whatever the dispatch says."""

from __future__ import annotations

import json

from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from legation.facts import KINDS
from legation.pipeline import Reader, Reading
from legation.reading import read
from legation.records import KIND_NAMES, Dispatch, Problem, fact_from_json, fact_to_json
from tests.cli.running import ARCHIVE

_SHAPES = {kind.name: kind.shape for kind in KINDS}
_WORDS = (
    "Kenya|Slovakia|Việt Nam|the United States|ASEAN|Hanoi|Foreign Minister Jana Kovar|President Ruiz|"
    "he|they|the two sides|visited|will visit|invited|met|signed|agreed to|asked|to|open|an embassy|a treaty|"
    "the 16th session of the Joint Commission|on Thursday|in March 2023|last year|by 1 August|$1.2 billion|"
    "30 percent|trade|and|with|in|of|that|not|postponed|accused|presented|letters of credence|said|who|“|”|"
    ".|,|;|:|-|•|1.|(|)|\n\n"
).split("|")
near_dispatches = st.lists(st.sampled_from(_WORDS), max_size=30).map(" ".join)
dates = st.sampled_from([None, "2024-05-17", "2024-02-29", "0001-01-01", "9999-12-31"])


def check(reading: Reading) -> None:
    """Check what must hold of any reading."""
    text = reading.dispatch.text
    flat = " ".join(text.split())
    for fact in reading.facts:
        assert list(_SHAPES[fact.kind].problems(fact)) == []
        assert 0 < fact.confidence <= 1
        assert fact.rule
        assert len(set(fact.evidence)) == len(fact.evidence)
        for span in (*fact.evidence, *fact.words):
            assert 0 <= span.start < span.end <= len(text)
            assert text[span.start : span.end].strip()
        for person in fact.people:
            assert " ".join(person.name.split()) in flat, f"{person.name!r} is not in the text"
        assert fact_from_json(json.loads(json.dumps(fact_to_json(fact)))).kind == fact.kind
    kinds = [fact.kind for fact in reading.facts]
    assert kinds == sorted(kinds, key=KIND_NAMES.index)


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    text=st.one_of(near_dispatches, st.text(max_size=200)),
    date=dates,
    outlet=st.sampled_from([None, "Kenya News"]),
)
@example(text="", date=None, outlet=None)
@example(text="\ud800 visited Kenya on Thursday.", date="2024-05-17", outlet=None)
@example(text="Kenya " * 300, date=None, outlet=None)
def test_any_text_is_read(reader: Reader, text: str, date: str | None, outlet: str | None) -> None:
    """No text fails; facts have the contract's shape, evidence in the text and names that it prints."""
    reading = reader.read(Dispatch("t", text, date, outlet))
    assert not reading.problems, reading.problems
    check(reading)


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=near_dispatches, date=dates)
def test_reading_twice_gives_the_same(reader: Reader, text: str, date: str | None) -> None:
    """The reader remembers nothing of what it read."""
    dispatch = Dispatch("t", text, date)
    assert reader.read(dispatch) == reader.read(dispatch)


def test_the_archive_keeps_the_contract(reader: Reader) -> None:
    """All facts of the example archive have the contract's shape; every kind but few is among them."""
    kinds: set[str] = set()
    for item in read([ARCHIVE]):
        assert not isinstance(item, Problem)
        reading = reader.read(item)
        assert not [problem for problem in reading.problems if problem.code.endswith("_failed")]
        check(reading)
        kinds |= {fact.kind for fact in reading.facts}
    assert len({kind.name for kind in KINDS} - kinds) <= 1


def test_the_order_of_dispatches_does_not_matter(reader: Reader) -> None:
    """A dispatch is read alike whatever was read before it; another reader reads it alike."""
    dispatches = [item for item in read([ARCHIVE / "vietnam-belarus"]) if isinstance(item, Dispatch)]
    forth = {d.id: reader.read(d) for d in dispatches}
    other = Reader()
    back = {d.id: other.read(d) for d in reversed(dispatches)}
    assert forth == back


def test_offsets_count_code_points_of_the_original(reader: Reader) -> None:
    """Typographic quotes, ligatures, soft hyphens and letters beyond the basic plane move no offset."""
    plain = "Foreign Minister Jana Kovar of Slovakia visited Kenya on Thursday."
    strange = "😀 “Of\ufb01ce” — the min\u00adister’s day…  "
    text = strange + plain.replace("visited", "vis\u00adited")
    facts = reader.read(Dispatch("t", text, "2024-05-17")).facts
    visit = next(fact for fact in facts if fact.kind == "visit")
    span = visit.evidence[0]
    assert text[span.start : span.end] == text[len(strange) :]
    assert visit.people[0].name == "Jana Kovar"


_OWN_AFFAIRS = (
    "Danish Prime Minister Lena Dahl presented the budget of the coming year to the members of the governing parties "
    "on Thursday. Finance Minister Nils Berg said that schools and hospitals would get more than they had asked for, "
    "and that the ministry would look for savings in offices, roads and railways. The leaders of the opposition called "
    "the figures a disappointment. Denmark has had a deficit for three years in a row, although the economy has grown "
    "and more people are in work than ever before. The parliament debates the bill in the second week of October."
)


def test_a_text_of_one_states_own_affairs_gives_nothing(reader: Reader) -> None:
    """Who holds office in one state is not told where nothing is told of another."""
    alone = reader.read(Dispatch("t", _OWN_AFFAIRS, "2024-09-27"))
    assert alone.facts == ()
    received = "\n\nLater she received Norwegian Foreign Minister Ole Hansen in Copenhagen."
    of_two = reader.read(Dispatch("t", _OWN_AFFAIRS + received, "2024-09-27"))
    holders = {p.name for fact in of_two.facts if fact.kind == "office" for p in fact.people}
    assert holders == {"Lena Dahl", "Nils Berg", "Ole Hansen"}


def test_an_excerpt_names_whoever_holds_office(reader: Reader) -> None:
    """A sentence or two may stand in a text about two states: office-holders are told."""
    told = reader.read(Dispatch("t", "Danish Foreign Minister Lena Dahl spoke in Copenhagen.", "2024-09-27"))
    assert [fact.kind for fact in told.facts] == ["office"]
