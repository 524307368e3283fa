"""What clauses tell of the state for which somebody acts."""

from __future__ import annotations

import pytest

from legation.language.allegiances import clues
from tests.language.stage import acting, scene

PERU = "Peru trades with Norway."


@pytest.mark.parametrize(
    "told",
    [
        "Prime Minister Ana Holm met President Luis Prado on Monday.",
        "Prime Minister Ana Holm received President Luis Prado on Monday.",
        "Prime Minister Ana Holm held talks with President Luis Prado on Monday.",
        "Prime Minister Ana Holm and President Luis Prado discussed fisheries on Monday.",
        "On Monday there was a meeting between Prime Minister Ana Holm and President Luis Prado.",
        "Prime Minister Ana Holm was received by President Luis Prado on Monday.",
        "On Monday there was a session on fisheries, led by Prime Minister Ana Holm and President Luis Prado.",
        "Prime Minister Ana Holm spoke by phone with President Luis Prado on Monday.",
        "Prime Minister Ana Holm received a letter from President Luis Prado on Monday.",
        "Prime Minister Ana Holm conveyed the King's greetings to President Luis Prado on Monday.",
    ],
)
def test_two_who_meet_act_for_two_states(told: str) -> None:
    """Whoever somebody from home meets, calls or writes to acts for the other state of the dispatch."""
    assert acting(f"OSLO, May 17 - {told} {PERU}") == {"Holm": "NOR", "Prado": "PER"}


@pytest.mark.parametrize(
    "told",
    [
        "They praised Prime Minister Luis Prado's official visit to Norway.",
        "They praised the visit of Prime Minister Luis Prado to Norway.",
        "Prime Minister Luis Prado arrived in Norway on Monday.",
        "Prime Minister Luis Prado, who is in Norway on a state visit, spoke of fisheries.",
        "Visiting Prime Minister Luis Prado spoke of fisheries.",
        "The day saw in Norway the visit by Prime Minister Luis Prado.",
    ],
)
def test_who_visits_the_home_state_is_of_another(told: str) -> None:
    """Nobody visits the own country."""
    assert acting(f"OSLO, May 17 - {told} {PERU}") == {"Prado": "PER"}


def test_whoever_is_welcomed_for_a_visit_travels() -> None:
    """`President A will welcome President B of Peru to Oslo for a visit`: A stays at home."""
    told = (
        "King Ana Holm will welcome President Luis Prado of Peru to Oslo for a state visit. Norway is glad."
    )
    assert acting(f"OSLO, May 17 - {told}") == {"Holm": "NOR", "Prado": "PER"}


def test_who_is_met_on_a_journey_is_at_home_where_it_leads() -> None:
    """`A went to Peru. The programme included talks with B`: B is of Peru, unless A has come home."""
    went = "Prime Minister Ana Holm went to Lima on Monday. The programme included talks with Chancellor Luis Prado."
    assert acting(f"OSLO, May 17 - {went}") == {"Holm": "NOR", "Prado": "PER"}
    back = "Prime Minister Ana Holm held talks with Chancellor Luis Prado. Peru trades with Norway."
    assert acting(f"OSLO, May 17 - {back}")["Prado"] == "PER"


def test_a_european_commissioner_acts_for_the_union() -> None:
    """Wherever they are met, European Commissioners are of no state."""
    met = "Prime Minister Jan Holm met European Commissioner Ana Leander in Brussels."
    assert acting(f"OSLO, May 17 - {met}")["Leander"] == "EUU"


def test_who_leaves_a_place_for_another_is_at_home_in_the_first() -> None:
    """`A leaves Oslo for a visit to Peru`: A is at home in Oslo."""
    told = "Prime Minister Ana Holm leaves Oslo today for an official visit to Peru."
    assert acting(f"OSLO, May 17 - {told}") == {"Holm": "NOR"}


def test_two_who_lead_a_delegation_are_of_one_state() -> None:
    """Those who lead a session together act for two states, those who lead a delegation for one."""
    text = "OSLO, May 17 - On Monday a delegation came home, led by Ministers Ana Holm and Nils Berg. "
    assert acting(text + PERU) == {"Holm": "NOR", "Berg": "NOR"}


def test_whose_visit_leads_abroad_is_at_home() -> None:
    """A visit to another state is no sign that the visitor is of another."""
    assert acting("OSLO - They praised Prime Minister Ana Holm's visit to Peru.") == {"Holm": "NOR"}


def test_a_land_named_before_the_visit_is_where_it_leads() -> None:
    """`His Peru visit` leads there, so that whom he meets is at home in Peru."""
    text = "OSLO - During his Peru visit, Norwegian Trade Minister Ola Holm met Trade Minister Luis Prado."
    assert acting(text) == {"Holm": "NOR", "Prado": "PER"}


def test_where_a_traveller_through_several_states_meets_somebody_is_open() -> None:
    """Whom the guest meets on a tour is not of the first country named for that."""
    text = (
        "OSLO - Peruvian Minister Rosa Vega is visiting Chile, Norway and Ghana. Vega met Trade Minister Ana Holm. "
        "Norway and Peru trade."
    )
    assert acting(text)["Holm"] == "NOR"


def test_who_is_abroad_is_of_another_state() -> None:
    """`Minister X is in Peru to meet counterpart, Minister Y`: X is of home, Y of Peru; at home everybody may be."""
    text = "OSLO - Foreign Minister Ana Holm is in Peru and will meet with counterpart, Foreign Minister Luis Prado."
    assert acting(text) == {"Holm": "NOR", "Prado": "PER"}
    assert acting("OSLO - Prime Minister Ana Holm is in Norway again. Peru and Peruvians wait.") == {
        "Holm": "NOR"
    }


def test_a_guest_of_government_visit_is_no_invitation_of_the_guest() -> None:
    """`X's Guest of Government visit to Peru` is made by X."""
    assert acting("OSLO - They praised Prime Minister Ana Holm's Guest of Government visit to Peru.") == {
        "Holm": "NOR"
    }


def test_who_returns_is_no_visitor() -> None:
    """A leader who comes home from abroad still acts for the state that he arrives in."""
    text = "OSLO - Prime Minister Ana Holm arrived in Norway on Monday, concluding her visit to Peru."
    assert acting(text) == {"Holm": "NOR"}


def test_the_inviter_is_at_home_where_the_journey_leads() -> None:
    """At whose invitation somebody travels acts for the state that is visited."""
    text = (
        "LIMA - President Luis Prado left for Norway, at the invitation of Prime Minister Ana Holm. "
        "Chile and Ecuador have no part in it."
    )
    assert acting(text) == {"Prado": "PER", "Holm": "NOR"}


def test_whom_a_traveller_meets_is_of_the_country_visited() -> None:
    """In a third country the hosts are neither of home nor of the traveller's state."""
    text = (
        "OSLO - Peruvian Foreign Minister Rosa Vega arrived in Chile on Monday. "
        "There she called on President Juan Soto. Norway followed the visit."
    )
    assert acting(text)["Soto"] == "CHL"


@pytest.mark.parametrize(
    "told",
    [
        "Deputy Minister Ana Holm led the Norwegian side and Deputy Minister Rosa Vega that of Peru.",
        "Deputy Minister Ana Holm led the Norwegian side and Deputy Minister Rosa Vega the Peruvian one.",
        "Norway's side was led by Deputy Minister Ana Holm and that of Peru by Deputy Minister Rosa Vega.",
        "A delegation of Peru headed by Deputy Minister Rosa Vega saw Deputy Minister Ana Holm.",
    ],
)
def test_who_leads_a_side_acts_for_it(told: str) -> None:
    """The leader of a state's delegation acts for that state, also where the second is told in few words."""
    assert acting(f"OSLO - {told}") == {"Holm": "NOR", "Vega": "PER"}


def test_members_listed_behind_a_delegation_act_for_its_state() -> None:
    """Those listed behind a colon are of the delegation before it."""
    text = (
        "OSLO - Members of the Peruvian cabinet came: Trade Minister Rosa Vega and Health Minister Juan Soto."
    )
    assert acting(text) == {"Vega": "PER", "Soto": "PER"}


def test_possessors_tell_whose_envoy_it_is() -> None:
    """`its ambassador` is the ambassador of the state that does the deed."""
    text = "OSLO - Peru recalled its ambassador, Rosa Vega, on Monday. Norway regretted it."
    assert acting(text)["Vega"] == "PER"


def test_the_retinue_follows_the_traveller() -> None:
    """Who accompanies a guest acts for the guest's state."""
    text = (
        "OSLO - President Luis Prado of Peru arrived in Norway on Monday. "
        "The President was accompanied by Trade Minister Rosa Vega."
    )
    assert acting(text) == {"Prado": "PER", "Vega": "PER"}


def test_a_town_in_the_office_tells_the_state() -> None:
    """The mayor of a town acts for the state that it lies in, an ambassador there does not."""
    text = "OSLO - Mayor of Lima Juan Soto came."
    assert acting(text) == {"Soto": "PER"}


def test_one_president_and_a_foreign_minister_with_a_state() -> None:
    """Where two are named together and the state stands with the second alone, it is not the first's."""
    text = "OSLO - It bears the names of Trade Minister Ana Holm and of Peruvian Foreign Minister Rosa Vega."
    assert acting(text) == {"Holm": "NOR", "Vega": "PER"}


def test_whoever_meets_a_traveller_abroad_is_a_host() -> None:
    """In a story dated from abroad those who meet somebody from home are of the state it is dated from."""
    text = (
        "LIMA, May 17 - Prime Minister Ana Holm came to Peru. At the airport she was met by Foreign Minister "
        "Luis Prado, Transport Minister Eva Rojas and others. Holm will also meet Speaker Juan Paz."
    )
    hosts = {"Prado": "PER", "Rojas": "PER", "Paz": "PER"}
    assert acting(text, "Example Agency, Oslo") == {"Holm": "NOR", **hosts}


def test_who_passes_on_an_invitation_is_of_the_inviters_state() -> None:
    """An invitation passed on is that of the bearer's own leader."""
    text = "OSLO - Peruvian Minister Eva Rojas conveyed President Luis Prado's invitation to King Olav Berg."
    assert acting(text) == {"Rojas": "PER", "Prado": "PER", "Berg": "NOR"}


def test_a_row_of_people_acts_for_the_state_printed_with_the_first() -> None:
    """Of three or more in a row the first one's state is that of all; of two each has its own."""
    row = "Peruvian Minister of Trade Luis Prado, Minister of Energy Juan Paz and Governor Ana Ruiz"
    assert acting(f"OSLO - {row} attended the dinner. {PERU}") == {
        "Prado": "PER",
        "Paz": "PER",
        "Ruiz": "PER",
    }
    two = "Peruvian Minister of Trade Luis Prado and Minister of Energy Ole Holm"
    assert acting(f"OSLO - {two} attended the dinner. {PERU}")["Holm"] == "NOR"


def test_a_side_from_somewhere_is_of_there() -> None:
    """`a delegation from the Peruvian Congress, led by X`: the words behind `from` tell whose it is."""
    text = "OSLO - A delegation from the Peruvian Congress headed by Governor Ana Ruiz came on Monday."
    assert acting(f"{text} {PERU}") == {"Ruiz": "PER"}
    assert acting(f"OSLO - The talks with Peru were led by Minister Ana Holm. {PERU}") == {"Holm": "NOR"}


@pytest.mark.parametrize(
    "told",
    [
        "Peru's man in Bergen, Consul Luis Prado, came.",
        "The guest from Peru (Luis Prado, Minister of Trade) came.",
        "It was signed by Minister Luis Prado for Peru and a clerk.",
    ],
)
def test_whose_envoy_or_signatory_somebody_is(told: str) -> None:
    """Words beside the name that tell whom somebody stands for outweigh home."""
    assert acting(f"OSLO - {told} {PERU}") == {"Prado": "PER"}


def test_two_who_meet_a_third_are_not_apart() -> None:
    """Whoever meets somebody without a name together is of one side."""
    text = "OSLO - Minister Ana Holm and the head of the navy, Admiral Nils Dahl, met the Peruvian envoy."
    assert acting(f"{text} {PERU}") == {"Holm": "NOR", "Dahl": "NOR"}


def test_those_called_by_a_state_together_act_for_it() -> None:
    """`Peruvian counterparts X, …`: the state printed with the plural is that of the name behind it."""
    text = f"OSLO - Minister Ana Holm met her Peruvian counterparts Luis Prado, Economic Adviser, on Monday. {PERU}"
    assert acting(text) == {"Holm": "NOR", "Prado": "PER"}


def test_a_guest_met_by_an_envoy_at_post_may_be_of_the_envoys_state() -> None:
    """The ambassador at the airport keeps the guest from no state but the host's."""
    told = (
        "Foreign Minister Ana Holm arrived in Lima on Monday. She was met by Minister Luis Prado and Norwegian "
        "Ambassador to Peru Kari Dahl. Her plane came from Quito in Ecuador."
    )
    assert (
        acting(f"LIMA, May 17 - {told} Norway trades with Peru and Norway buys fish. (Norwegian Daily)")[
            "Holm"
        ]
        == "NOR"
    )


def test_who_sees_a_guest_off_need_not_be_of_another_state() -> None:
    """The guest's own ambassador comes to the airport as the hosts do, so that seeing off tells of no two sides."""
    told = scene(
        "Ambassador Rosa Vega saw President Luis Prado off. Ambassador Rosa Vega saw Minister Ana Holm."
    )
    assert {frozenset((c.person, c.other)) for c in clues(told) if c.bond == "apart"} == {frozenset((0, 2))}


def test_a_state_that_summons_an_envoy_is_not_the_envoys() -> None:
    """`It summoned envoy X`: of the two states of the story the other."""
    told = "LIMA, May 17 - Peru protested to Norway on Monday. It summoned envoy Ana Holm over the remarks of Norway."
    assert acting(told)["Holm"] == "NOR"


def test_whoever_is_named_as_on_a_visit_is_the_guest() -> None:
    """`The King received Minister X, currently on a visit`: the visit is the guest's, whatever it hangs on."""
    told = (
        "RABAT, May 17 - King Salem II received on Monday in the palace in Rabat, Peruvian Minister Rosa Vega, "
        "currently on a visit in Morocco."
    )
    king = {p.office: p.state for p in scene(told).cast.people}
    assert king["King"] == "MAR"


def test_whom_a_leader_meets_while_he_says_something_is_of_the_other_state() -> None:
    """`Spoke of it during a meeting with Minister X, who is visiting here`: X is a guest where this is written."""
    told = (
        "President Luis Prado praised Norway during a meeting with Minister Ana Holm, who is visiting here."
    )
    assert acting(f"LIMA, May 17 - {told} Norway and Peru trade.") == {"Prado": "PER", "Holm": "NOR"}


def test_whom_one_meets_abroad_is_at_home_there() -> None:
    """Of two countries visited the one where somebody was met says whose official that is."""
    text = "OSLO - Ana Holm visited Peru and Chile. In Peru, she held consultations with Deputy Minister Luis Prado. "
    text = text.replace("Ana Holm", "Norwegian Foreign Minister Ana Holm") + "Chile and Norway trade."
    assert acting(text)["Prado"] == "PER"


def test_a_side_that_goes_on_as_a_clause_is_another_persons() -> None:
    """`Headed by A, the delegation of Peru was headed by B`: the second delegation is not A's."""
    text = (
        "The talks took place on Monday. The delegation of Norway was headed by State Secretary Ana Holm, "
        "the delegation of Peru was headed by State Secretary Luis Prado."
    )
    assert acting(text) == {"Holm": "NOR", "Prado": "PER"}
