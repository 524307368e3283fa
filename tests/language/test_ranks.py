"""Ranks told from offices as they are printed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from legation.language.ranks import RANK_NAMES, RANKS, is_top_leader, precedence, rank

CASES = [
    ("President", "KEN", "head_of_state"),
    ("State President", "VNM", "head_of_state"),
    ("Federal President", "AUT", "head_of_state"),
    ("Acting President", "MDG", "head_of_state"),
    ("President of the Swiss Confederation", "CHE", "official"),
    ("President of the Confederation", "CHE", "head_of_state"),
    ("King", "JOR", "head_of_state"),
    ("Emir", "QAT", "head_of_state"),
    ("Sultan", "OMN", "head_of_state"),
    ("Pope", "VAT", "head_of_state"),
    ("Governor-General", "PNG", "head_of_state"),
    ("General Secretary of the Communist Party and State President", "VNM", "head_of_state"),
    ("Chairman of the Presidency", "BIH", "head_of_state"),
    ("European Council President", "EUU", "head_of_state"),
    ("President of the European Commission", "EUU", "head_of_government"),
    ("Prime Minister", "IND", "head_of_government"),
    ("Prime Minister and Minister of Foreign Affairs", "SLB", "head_of_government"),
    ("Premier of the State Council", "CHN", "head_of_government"),
    ("Chancellor", "DEU", "head_of_government"),
    ("Federal Chancellor", "AUT", "head_of_government"),
    ("Chancellor", "PER", "foreign_minister"),
    ("Chancellor of the Exchequer", "GBR", None),
    ("Chief Adviser", "BGD", "head_of_government"),
    ("President of the Government", "ESP", "head_of_government"),
    ("Crown Prince and Prime Minister", "SAU", "head_of_government"),
    ("Crown Prince", "KWT", "deputy_head"),
    ("Chairman of the Council of Ministers", "BIH", "head_of_government"),
    ("Premier of Queensland", "AUS", "local_leader"),
    ("General Secretary of the Communist Party", "VNM", "party_leader"),
    ("Party General Secretary", "LAO", "party_leader"),
    ("Secretary-General of the Labour Party", "MLT", "party_leader"),
    ("Secretary of the Provincial Party Committee", "VNM", "party_official"),
    ("Politburo member", "CUB", "party_official"),
    ("Deputy Prime Minister", "SRB", "deputy_head"),
    ("Vice-president", "GHA", "deputy_head"),
    ("Deputy Prime Minister and Foreign Minister", "JOR", "foreign_minister"),
    ("Minister of Foreign Affairs", "BLR", "foreign_minister"),
    ("foreign minister", "EGY", "foreign_minister"),
    ("State Councilor and Foreign Minister", "CHN", "foreign_minister"),
    ("Minister for Europe and Foreign Affairs", "FRA", "foreign_minister"),
    ("External Affairs Minister", "IND", "foreign_minister"),
    ("Minister of International Relations and Cooperation", "ZAF", "foreign_minister"),
    ("Minister of Foreign Affairs, Emigration and Expatriates", "TUN", "foreign_minister"),
    ("Minister for Justice, Communications and Foreign Affairs", "TUV", "foreign_minister"),
    ("Foreign Adviser", "BGD", "foreign_minister"),
    ("Secretary of State", "USA", "foreign_minister"),
    ("Secretary of State", "VAT", "foreign_minister"),
    ("Secretary for Foreign Affairs", "PHL", "foreign_minister"),
    ("Foreign Secretary", "GBR", "foreign_minister"),
    ("High Representative for Foreign Affairs", "EUU", "foreign_minister"),
    ("Foreign Secretary", "IND", "deputy_minister"),
    ("Foreign Secretary", "PAK", "deputy_minister"),
    ("Deputy Minister of Foreign Affairs", "VNM", "deputy_minister"),
    ("First Deputy Minister of Foreign Affairs", "BLR", "deputy_minister"),
    ("Vice Foreign Minister", "CHN", "deputy_minister"),
    ("Assistant Minister for Foreign Affairs", "AUS", "deputy_minister"),
    ("Under Secretary of State", "USA", "deputy_minister"),
    ("Deputy Secretary of State", "USA", "deputy_minister"),
    ("Minister of State for External Affairs", "IND", "deputy_minister"),
    ("Permanent Secretary", "SGP", "deputy_minister"),
    ("State Secretary", "HUN", "deputy_minister"),
    ("Minister of State", "QAT", "minister"),
    ("Minister of Defence", "GRC", "minister"),
    ("Secretary of Defense", "USA", "minister"),
    ("Commerce Minister", "THA", "minister"),
    ("Speaker of Parliament", "GEO", "speaker"),
    ("Chairman of the National Assembly", "VNM", "speaker"),
    ("Chairman of the Standing Committee of the National People's Congress", "CHN", "speaker"),
    ("President of the Senate", "CZE", "speaker"),
    ("Deputy Speaker of the House of Representatives", "BLR", "member_of_parliament"),
    ("Chairman of the Foreign Affairs Committee of the National Assembly", "VNM", "member_of_parliament"),
    ("Ambassador Extraordinary and Plenipotentiary", "VNM", "ambassador"),
    ("High Commissioner", "NGA", "ambassador"),
    ("High Commissioner for Refugees", "UNO", "official"),
    ("Apostolic Nuncio", "VAT", "ambassador"),
    ("Chargé d'Affaires", "USA", "charge_d_affaires"),
    ("Permanent Representative to the United Nations", "FJI", "permanent_representative"),
    ("Special Envoy", "KOR", "special_envoy"),
    ("Deputy High Commissioner", "IND", "official"),
    ("Consul General", "JPN", "consul"),
    ("National Security Adviser", "IND", "security_adviser"),
    ("Mayor", "POL", "local_leader"),
    ("Chairman of the Municipal People's Committee", "VNM", "local_leader"),
    ("Chief of the General Staff", "MNG", "military"),
    ("Foreign Ministry Spokesman", "IRN", "official"),
    ("Presidential Spokesperson", "PHL", "official"),
    ("Governor of the National Bank", "BLR", "official"),
    ("Former President", "CRI", None),
    ("", "CRI", None),
    ("goalkeeper", None, None),
]


@pytest.mark.parametrize(("office", "state", "expected"), CASES)
def test_office_has_its_rank(office: str, state: str | None, expected: str | None) -> None:
    """Each office has the rank that protocol gives it in its state."""
    assert rank(office, state) == expected


@pytest.mark.parametrize(("office", "state", "expected"), [c for c in CASES if c[2] is not None])
def test_capitals_do_not_matter(office: str, state: str | None, expected: str) -> None:
    """Agencies differ in capitals; the rank does not."""
    assert rank(office.upper(), state) == rank(office.lower(), state) == expected


@given(st.text(), st.sampled_from([None, "USA", "EUU", "VAT", "DEU", "IND"]))
def test_any_text_has_a_known_rank_or_none(office: str, state: str | None) -> None:
    """Whatever is printed, the answer is one of the ranks or None."""
    assert rank(office, state) in (*RANKS, None)


def test_precedence_puts_heads_of_state_first_and_the_unknown_last() -> None:
    """The order of precedence runs from head of state to official; an unknown rank follows."""
    assert precedence("head_of_state") == 0
    assert precedence("ambassador") < precedence("official") < precedence(None)


def test_every_rank_has_a_name_in_words() -> None:
    """No rank lacks its words for the reader."""
    assert set(RANK_NAMES) == set(RANKS)


def test_leader_of_a_sole_ruling_party_is_a_top_leader() -> None:
    """A general secretary stands at the top in Beijing, not in Lisbon."""
    assert is_top_leader("General Secretary of the Communist Party", "CHN")
    assert not is_top_leader("General Secretary of the Communist Party", "PRT")
    assert is_top_leader("Emir", "KWT")
    assert not is_top_leader("Prime Minister", "KWT")
