"""Tests of who is who."""

from hypothesis import given
from hypothesis import strategies as st

from legation.resolution.persons import compare_people, fullest_name, group_people, people
from tests.resolution.made import cited, person


def test_states_that_differ_make_two_persons():
    """One name in two states is two persons."""
    found = compare_people(person("Ana Costa", None, "PRT"), person("Ana Costa", None, "BRA"))
    assert found.judgement == "different"


def test_state_not_told_is_no_obstacle():
    """A mention without a state is compared by its name."""
    assert compare_people(person("Ana Costa"), person("Ana Costa", None, "PRT")).judgement == "same"


def test_family_name_with_the_same_office_is_the_same():
    """`President Costa` is the President Ana Costa of the same state, not its trade minister."""
    full = person("Ana Costa", "President", "PRT")
    assert compare_people(person("Costa", "President", "PRT"), full).judgement == "same"
    assert compare_people(person("Costa", "Minister of Trade", "PRT"), full).judgement == "unsure"
    assert compare_people(person("Costa", None, "PRT"), full).judgement == "unsure"


def test_grouping_joins_spellings_and_keeps_like_names_apart():
    """Forms of one name come together; two ministers of one family name do not."""
    groups = group_people(
        [
            person("R. Bilenko", "Prime Minister", "BLR"),
            person("Roman Bilenko", None, "BLR"),
            person("Raman Bilenka", None, "BLR"),
            person("Ruslan Bilenko", "Minister of Trade", "BLR"),
            person("Roman Bilevich", "Prime Minister", "BLR"),
        ]
    )
    assert sorted(sorted(p.name for p in g) for g in groups) == [
        ["R. Bilenko", "Raman Bilenka", "Roman Bilenko"],
        ["Roman Bilevich"],
        ["Ruslan Bilenko"],
    ]


def test_initial_that_fits_two_joins_neither_chain():
    """`R. Bilenko` never makes Roman and Ruslan Bilenko one person."""
    groups = group_people([person(n, None, "BLR") for n in ("R. Bilenko", "Roman Bilenko", "Ruslan Bilenko")])
    assert not any({"Roman Bilenko", "Ruslan Bilenko"} <= {p.name for p in g} for g in groups)


def test_an_office_holder_is_nobody_without_an_office():
    """`President Costa` is not joined to Rui Costa of whom no office is told, though no other Costa is met."""
    groups = group_people([person("Costa", "President", "PRT"), person("Rui Costa", None, "PRT")])
    assert [len(g) for g in groups] == [1, 1]


def test_short_form_joins_the_only_person_that_it_fits():
    """A given name alone joins where one person bears it, and stays apart where two do."""
    one = [person("Trần Quốc Khải", None, "VNM"), person("Khải", None, "VNM")]
    assert len(group_people(one)) == 1
    assert len(group_people([*one, person("Lê Văn Khải", None, "VNM")])) == 3


mentions = st.lists(
    st.builds(
        person,
        st.sampled_from(
            ["Ana Costa", "A. Costa", "Costa", "Ana Maria Costa", "Ana Kosta", "Rui Costa", "Ana"]
        ),
        st.sampled_from([None, "President", "Foreign Minister"]),
        st.sampled_from([None, "PRT", "BRA"]),
    ),
    max_size=8,
)


@given(mentions, st.randoms())
def test_grouping_people_is_a_partition_whatever_the_order(given_people, random):
    """Every mention falls in one group, and shuffling changes nothing."""
    groups = group_people(given_people)
    assert sorted(map(repr, (p for g in groups for p in g))) == sorted(map(repr, set(given_people)))
    shuffled = list(given_people)
    random.shuffle(shuffled)
    assert group_people(shuffled) == groups


def test_fullest_name_prefers_words_then_accents():
    """The form with most full words, written with its accents, is shown."""
    assert fullest_name(["Khai", "Tran Quoc Khai", "Trần Quốc Khải"]) == "Trần Quốc Khải"
    assert fullest_name(["R. M. Etcheverry", "Rodrigo Etcheverry"]) == "Rodrigo Etcheverry"


def test_people_gather_names_and_holdings():
    """A person has every form of the name, and one holding for each office with the days it was shown."""
    facts = [
        cited(
            "office",
            "2021-03-02",
            "a",
            people=(person("R. Bilenko", "Deputy Foreign Minister", "BLR", "holder"),),
        ),
        cited(
            "office",
            "2023-05-01",
            "b",
            people=(person("Roman Bilenko", "Foreign Minister", "BLR", "holder"),),
        ),
        cited(
            "office",
            "2024-02-09",
            "c",
            people=(person("Roman Bilenko", "Minister of Foreign Affairs", "BLR", "holder"),),
        ),
        cited("contact", "2024-02-09", "c", people=(person("Roman Bilenko", None, "BLR"),), format="talks"),
    ]
    (found,) = people(facts)
    assert found.party.name == "Roman Bilenko"
    assert found.party.names == ("Roman Bilenko", "R. Bilenko")
    assert found.party.id == "person:BLR:roman-bilenko"
    assert [(h.office, h.first, h.last) for h in found.holdings] == [
        ("Deputy Foreign Minister", "2021-03-02", "2021-03-02"),
        ("Minister of Foreign Affairs", "2023-05-01", "2024-02-09"),
    ]
    assert len(found.facts) == 4
