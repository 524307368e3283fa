"""The ambassadors."""

from __future__ import annotations

from legation.records import Entry
from legation.reports.envoys import ambassador
from legation.reports.lines import Line, Unknown
from tests.reports.making import DYAD, cited, entry, fact, name_of, person, simple

KASK = person("Mari Kask", "Ambassador", "EST", "envoy")


def _ambassador(*entries: Entry) -> Line | Unknown:
    return ambassador(entries, "EST", "URY", DYAD, name_of)


def test_ambassador_who_presented_credentials_is_named() -> None:
    """Credentials show an ambassador best."""
    found = _ambassador(simple("credentials", "2024-02-01", people=[KASK]))
    assert found.text == "Mari Kask, Ambassador: presented credentials 1 February 2024"


def test_later_showing_of_the_same_ambassador_is_added() -> None:
    """The credentials stand first, the latest day in office behind, both cited."""
    found = _ambassador(
        simple("credentials", "2022-02-01", people=[KASK]),
        simple("contact", "2024-03-01", people=[person("M. Kask", "Ambassador", "EST")]),
    )
    assert isinstance(found, Line)
    assert found.text == (
        "Mari Kask, Ambassador: presented credentials 1 February 2022; last shown in office 1 March 2024"
    )
    assert len(found.citations) == 2


def test_ambassador_shown_later_follows_the_one_before() -> None:
    """Another ambassador named in a later meeting is the ambassador now."""
    orav = person("Jaan Orav", "Ambassador", "EST")
    found = _ambassador(
        simple("credentials", "2020-02-01", people=[KASK]), simple("contact", "2024-03-01", people=[orav])
    )
    assert found.text == "Jaan Orav, Ambassador: last shown in office 1 March 2024"


def test_of_two_envoys_of_one_day_the_better_told_is_taken() -> None:
    """What two dispatches tell outweighs what one does."""
    one = fact("credentials", "2024-02-01", people=[KASK])
    other = fact("credentials", "2024-02-01", people=[person("Mari Lepp", "Ambassador", "EST", "envoy")])
    found = _ambassador(entry(cited(other)), entry(cited(one), cited(one, "d2")))
    assert found.text.startswith("Mari Kask")


def test_ambassador_to_a_third_state_is_not_taken() -> None:
    """An office alone shows an ambassador here only if its sentence names the host."""
    orav = person("Jaan Orav", "Ambassador", "EST", "holder")
    elsewhere = simple(
        "office", "2024", states=["EST"], people=[orav], quote="Estonian Ambassador to Peru Jaan Orav"
    )
    assert isinstance(_ambassador(elsewhere), Unknown)
    here = simple(
        "office", "2024", states=["EST"], people=[orav], quote="Estonian Ambassador to Uruguay Jaan Orav"
    )
    assert _ambassador(here).text.startswith("Jaan Orav")


def test_consuls_and_permanent_representatives_are_no_ambassadors() -> None:
    """Who stands for a state elsewhere or lower is not its ambassador."""
    others = [person("A B", "Consul General", "EST"), person("C D", "Permanent Representative", "EST")]
    assert isinstance(_ambassador(simple("contact", "2024", people=others)), Unknown)
