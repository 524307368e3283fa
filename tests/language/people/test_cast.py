"""Who is who in one dispatch."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from legation.language.people import cast, find_people
from legation.language.states import find_states
from tests.language.people.reading import called, company


def test_short_forms_join_their_member() -> None:
    """Given names, family names and initials join the person named in full, as custom has it."""
    text = (
        "Vietnamese Deputy Minister of Foreign Affairs Trần Thị Thu Hà and Chinese Vice Minister Sun Weimin "
        "met Prime Minister Mohammed S. Al-Jabri. Hà thanked Sun and Al-Jabri. M. Al-Jabri left."
    )
    assert called(text, "Trần Thị Thu Hà") == ["Trần Thị Thu Hà", "Hà"]
    assert called(text, "Sun Weimin") == ["Sun Weimin", "Sun"]
    assert called(text, "Mohammed S. Al-Jabri") == ["Mohammed S. Al-Jabri", "Al-Jabri", "M. Al-Jabri"]


def test_like_surnames_stay_apart() -> None:
    """Surnames that merely begin alike are two people's."""
    text = "President Pavel Orlov received Deputy Minister S. Orlovich. Orlov thanked Orlovich."
    assert called(text, "Pavel Orlov") == ["Pavel Orlov", "Orlov"]
    assert called(text, "S. Orlovich") == ["S. Orlovich", "Orlovich"]


def test_a_shared_name_goes_by_office_then_by_nearness() -> None:
    """Of two people with one name the office decides, else the one named last."""
    text = (
        "Prime Minister Ali Khan met Foreign Minister Omar Khan. Prime Minister Khan left. "
        "Foreign Minister Khan stayed. Khan spoke."
    )
    members = [m.member.name for m in company(text).mentions]
    assert members == ["Ali Khan", "Omar Khan", "Ali Khan", "Omar Khan", "Omar Khan"]


def test_the_fullest_name_and_office_are_kept() -> None:
    """A member has the fullest name and office printed anywhere, and short offices are not second ones."""
    text = (
        "Mr Quispe, a former Peruvian deputy trade minister, was ill. The doctor Rafael Quispe saw came. "
        "Secretary Lee came. Secretary of State Ann Lee left. PM Arjun Rao and Prime Minister Rao agreed."
    )
    assert [(m.name, m.office, len(m.offices)) for m in company(text).people] == [
        ("Rafael Quispe", "deputy trade minister", 1),
        ("Ann Lee", "Secretary of State", 1),
        ("Arjun Rao", "Prime Minister", 1),
    ]


def test_two_offices_of_one_person_are_both_kept() -> None:
    """A person named with two offices in two places has both."""
    member = company("President Ana Ruiz spoke. Ana Ruiz, Chairwoman of the Green Party, left.").people[0]
    assert [o.office for o in member.offices] == ["President", "Chairwoman of the Green Party"]


def test_a_counterpart_holds_the_office_of_the_other() -> None:
    """A counterpart has the office of whom the sentence names, or what the text calls them elsewhere."""
    people = company(
        "Polish Foreign Minister Jan Nowak met his Moldovan colleague, Mihai Rusu. Speaking beside his Thai "
        "counterpart, Somchai Boonmee, Nowak agreed. Moldova's Minister of Foreign Affairs and Trade wrote."
    ).people
    assert [(p.name, p.office, p.state) for p in people] == [
        ("Jan Nowak", "Foreign Minister", "POL"),
        ("Mihai Rusu", "Minister of Foreign Affairs and Trade", "MDA"),
        ("Somchai Boonmee", "Foreign Minister", "THA"),
    ]


def test_a_counterpart_of_him_whom_the_text_is_about() -> None:
    """`He also met his counterpart` goes on about whom the text began with, not whom he met before."""
    first = "Prime Minister Ole Berg of Denmark came to Poland. President Ewa Lis of Poland received him. "
    for second in (
        "He also met his Polish counterpart Jan Nowak.",
        "The visitor met his counterpart Jan Nowak.",
    ):
        offices = {p.name: p.office for p in company(first + second).people}
        assert offices["Jan Nowak"] == "Prime Minister"
    offices = {p.name: p.office for p in company(first + "Her Norwegian counterpart Kari Holm wrote.").people}
    assert offices["Ewa Lis"] == "President"


def test_a_counterpart_whom_one_meets_besides() -> None:
    """`A met President B and his counterpart C`: C has the office of A, where `B with his counterpart` has B's."""
    text = "Foreign Minister Ole Berg will meet with President Ana Ruiz and with his Peruvian counterpart Luis Prado."
    assert {p.name: p.office for p in company(text).people}["Luis Prado"] == "Foreign Minister"
    text = "Foreign Minister Ole Berg saw President Ana Ruiz with her Peruvian counterpart Luis Prado."
    assert {p.name: p.office for p in company(text).people}["Luis Prado"] == "President"


def test_a_counterpart_of_a_leader_holds_the_leaders_office() -> None:
    """`The Danish leader … his counterpart`: the office is the one that the leader was named with."""
    people = company(
        "Prime Minister Ole Berg of Denmark came. The Danish leader met his Polish counterpart Jan Nowak."
    ).people
    assert [(p.name, p.office) for p in people] == [
        ("Ole Berg", "Prime Minister"),
        ("Jan Nowak", "Prime Minister"),
    ]


def test_a_counterpart_has_the_office_in_its_longest_spelling() -> None:
    """`the PM and his counterpart`: the office is written as it is elsewhere."""
    people = company(
        "Prime Minister Ole Berg came. The PM and his Polish counterpart Jan Nowak talked."
    ).people
    assert [p.office for p in people] == ["Prime Minister", "Prime Minister"]


def test_who_holds_the_same_post_has_the_office_named_before() -> None:
    """`Mr Y, who holds the same post` has the office of X; who merely shares a desk has none."""
    people = company("Ole Berg, Chief Director, and Mr Jan Nowak, who holds the same post, came.").people
    assert [p.office for p in people] == ["Chief Director", "Chief Director"]
    people = company("Ole Berg, Chief Director, and Mr Jan Nowak, who holds the same view, came.").people
    assert [p.office for p in people] == ["Chief Director", None]


def test_leader_is_no_office_beside_a_proper_one() -> None:
    """Who is named as President is not a `leader` besides."""
    people = company("Danish leader Ole Berg came. Prime Minister Berg spoke.").people
    assert [[o.office for o in p.offices] for p in people] == [["Prime Minister"]]


def test_places_and_other_people_are_no_short_forms() -> None:
    """A word of a name inside a longer run of capitals, or after `in`, is not the person."""
    text = "President Ana Santos came. Santos Airlines flew to the Santos River. She was born in Santos."
    assert called(text, "Ana Santos") == ["Ana Santos"]


def test_months_are_no_short_forms() -> None:
    """`in May` is no Ms May."""
    text = "Prime Minister Ruth May came. In May, and again on 3 May, they met. Mrs May left."
    assert called(text, "Ruth May") == ["Ruth May", "May"]


def test_members_are_found_by_offset() -> None:
    """member_at gives the member of the mention that covers an offset, title_at that of a title."""
    text = "Polish Foreign Minister Jan Nowak spoke. The foreign minister left with Nowak."
    found = company(text)
    nowak = found.people[0]
    assert found.member_at(text.rindex("Nowak")) == nowak
    assert found.title_at(text.index("foreign minister left")) == nowak
    assert found.member_at(text.index("spoke")) is None
    assert found.title_at(len(text)) is None


_PIECES = st.sampled_from(
    """President Ana Ruiz Prime Minister Khan Ali A. of Peru met . , and his counterpart Mr the Polish
    Ministers Lê Thu Hà S.""".split()
)


@given(st.lists(_PIECES, max_size=30).map(" ".join))
def test_every_mention_belongs_to_a_member(text: str) -> None:
    """Every mention of the cast lies in the text, in order, and belongs to one of its people."""
    states = find_states(text)
    mentions = find_people(text, states)
    found = cast(text, mentions, states)
    assert [m.id for m in found.people] == list(range(len(found.people)))
    assert all(m.member in found.people for m in found.mentions)
    assert [m.start for m in found.mentions] == sorted(m.start for m in found.mentions)
    assert {m.name_start for m in mentions} <= {m.name_start for m in found.mentions}
