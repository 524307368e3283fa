"""When and where things are."""

from __future__ import annotations

import pytest

from legation.language.scene import Scene
from legation.language.words import Sentence, Word
from legation.records import Place
from tests.language.parsed import scene_of, word_of

MEETING = "Peter Ochieng, foreign minister of Kenya, met Jana Kovar of Slovakia in Lima, Peru, on Thursday. "


def at(text: str, form: str, sentence: int = 0) -> tuple[Scene, Sentence, Word]:
    """Give the scene, a sentence of it and a word of that."""
    scene = scene_of(text)
    found = scene.sentences[sentence]
    return scene, found, word_of(found, form)


@pytest.mark.parametrize(
    ("text", "deed", "when"),
    [
        ("Kenya signed the treaty on Thursday.", "signed", "2024-05-16"),
        ("Kenya signed the treaty in March 2023.", "signed", "2023-03"),
        ("Kenya will sign the treaty on Monday.", "sign", "2024-05-20"),
        ("Kenya said on Thursday that it had signed the treaty in 2019.", "signed", "2019"),
        ("Kenya said on Thursday that it had signed the treaty in 2019.", "said", "2024-05-16"),
        ("Kenya signed the treaty.", "signed", None),
        ("Kenya held a session, the first since 2011, with Peru.", "held", None),
        ("Kenya has been at talks since Monday.", "been", "2024-05-13"),
        ("Kenya must sign the treaty by June 2024.", "sign", None),
        ("Kenya has decided to close the border, the ministry said on Monday.", "close", "2024-05-13"),
        ("Kenya sent a cable over the victims of the storm that hit Peru last week.", "sent", None),
        ("Kenya called 2025 a good year.", "called", None),
        ("Kenya said that it had signed the treaty on Monday.", "said", None),
        ("Kenya was at talks held last week.", "talks", "2024-05-06/2024-05-12"),
        ("The meeting is expected to take place in Lima on Monday.", "meeting", "2024-05-20"),
        ("The meeting is due to be held in Lima on Monday.", "meeting", "2024-05-20"),
        ("The meeting is expected to discuss the vote on Monday.", "vote", "2024-05-20"),
        ("Kenya received a delegation of Peru led by Mr. Vega on Thursday.", "received", "2024-05-16"),
    ],
)
def test_a_deed_has_the_date_that_is_told_of_it(text: str, deed: str, when: str | None) -> None:
    """The nearest date of the clause counts, read by its tense; a deadline dates nothing."""
    scene, sentence, word = at(text, deed)
    assert scene.when(sentence, word, setting=False) == when


def test_what_is_told_of_a_meeting_has_its_day_and_place() -> None:
    """A sentence that follows a dated meeting has that day and place, unless it is asked for its own."""
    scene, sentence, word = at(MEETING + "They agreed to expand trade.", "agreed", 1)
    assert scene.when(sentence, word) == "2024-05-16"
    assert scene.when(sentence, word, setting=False) is None
    assert scene.place(sentence, word) == Place("Lima", "PER")
    assert scene.place(sentence, word, setting=False) is None
    assert scene.setting(sentence).parties.states == ("KEN", "SVK")


@pytest.mark.parametrize(
    "lead",
    [
        MEETING + "Kovar is on a visit to Peru from 15 to 18 May. ",
        MEETING + "Kovar arrived in Lima on Wednesday for a two-day visit. ",
        "Trade was the theme of the talks that Jana Kovar of Slovakia had with Peter Ochieng of Kenya on Thursday. ",
        "Kenya and Slovakia will open a road, says the paper issued at the close of their talks on Thursday. ",
        "A road will be opened, it was agreed at the session of the Board for Roads and Trade of Kenya and Slovakia, "
        "which was held on Thursday. ",
        "Slovakia now runs ten mills in Kenya. The sides held talks on Thursday. ",
    ],
)
def test_what_follows_a_meeting_has_its_day_however_the_meeting_is_told(lead: str) -> None:
    """A meeting may be named in passing, and a longer visit told behind it does not blur its day."""
    scene = scene_of(lead + "They agreed to expand trade.")
    assert scene.setting(scene.sentences[-1]).when == "2024-05-16"


def test_places_are_as_precise_as_told() -> None:
    """A city is given with its country; a state is a place as well."""
    scene, sentence, word = at("They signed the treaty in Lima.", "signed")
    assert scene.place(sentence, word) == Place("Lima", "PER")
    assert scene.country_at(sentence, word_of(sentence, "Lima")) == "PER"
    scene, sentence, word = at("They signed the treaty in Peru.", "signed")
    assert scene.country_at(sentence, word_of(sentence, "Peru")) == "PER"
    assert scene.country_at(sentence, word_of(sentence, "treaty")) is None


def test_quotes_are_the_words_of_the_original() -> None:
    """What is quoted has the original's letters and one space for a line break."""
    text = "Kenya’s envoy\nmet Jana Kovar."
    scene = scene_of(text)
    end = scene.text.index(" met")
    assert scene.quote(0, end) == "Kenya’s envoy"
    assert scene.quote(0, len(scene.text)) == "Kenya’s envoy met Jana Kovar."


def test_people_of_a_sentence_whether_it_is_parsed_or_not() -> None:
    """People are found in every sentence, once each."""
    scene = scene_of(MEETING + "Kovar thanked Ochieng and Kovar left.")
    assert [person.name for person in scene.people_in(scene.sentences[1])] == ["Jana Kovar", "Peter Ochieng"]


def test_a_day_without_a_date_is_that_of_publication() -> None:
    """The first day of a date, else the day of publication, else none."""
    scene = scene_of("Kenya signed.")
    assert str(scene.day("2024-05")) == "2024-05-01"
    assert str(scene.day(None)) == "2024-05-17"
    assert scene_of("Kenya signed.", date=None).day(None) is None


def test_the_same_day_is_the_day_of_the_story() -> None:
    """`The same day` is the meeting's, not the last day of a visit named between, or the day named just before."""
    between = "She is in Lima from May 14 to 17. Trade has grown. "
    scene, sentence, word = at(MEETING + between + "The same day she opened a school.", "opened", 3)
    assert scene.when(sentence, word) == "2024-05-16"
    scene, sentence, word = at(
        MEETING + "The treaty was signed on March 3, 2022. The same day Kenya ratified it.", "ratified", 2
    )
    assert scene.when(sentence, word) == "2022-03-03"


def test_who_is_quoted_with_today_means_the_day_of_speaking() -> None:
    """In a quotation `today` is the day of the meeting told of, outside it that of publication."""
    scene, sentence, word = at(MEETING + '"Today we signed a treaty," said Kovar.', "signed", 1)
    assert scene.when(sentence, word) == "2024-05-16"
    scene, sentence, word = at(MEETING + "Today Kenya signed a treaty.", "signed", 1)
    assert scene.when(sentence, word) == "2024-05-17"
    long_ago = MEETING.replace("Thursday", "April 2")
    scene, sentence, word = at(long_ago + '"Today we signed a treaty," said Kovar.', "signed", 1)
    assert scene.when(sentence, word) == "2024-05-17"


def test_a_dated_visit_frames_what_follows() -> None:
    """What is told of a visit has its days where it has none of its own."""
    text = "Jana Kovar of Slovakia was on a visit to Kenya from May 8 to 11. She opened a school there."
    scene, sentence, word = at(text, "opened", 1)
    assert scene.when(sentence, word) == "2024-05-08/2024-05-11"


def test_a_sentence_set_in_the_meeting_keeps_its_day() -> None:
    """What is praised during the talks may be older than the talks; what is told as news moves the story on."""
    lead = MEETING + "During the talks they praised the visit paid by President Okello to Lima last month"
    scene, sentence, word = at(lead + ". They agreed to expand trade.", "agreed", 2)
    assert scene.when(sentence, word) == "2024-05-16"
    scene, sentence, word = at(MEETING + "Kovar met Okello on Wednesday. They agreed to trade.", "agreed", 2)
    assert scene.when(sentence, word) == "2024-05-15"


@pytest.mark.parametrize(
    ("which", "day"), [("last", "16"), ("opening", "14"), ("second", "15"), ("hot", "14/2024-05-16")]
)
def test_a_day_of_a_meeting_of_several(which: str, day: str) -> None:
    """`On the last day` is the last of those that the meeting took; a day of another sort is none of them."""
    lead = "Kenya and Peru held talks in Lima from 14 to 16 May. "
    scene, sentence, word = at(lead + f"On the {which} day they agreed to trade.", "agreed", 1)
    assert scene.when(sentence, word) == f"2024-05-{day}"


def test_a_person_names_no_place() -> None:
    """`At the Palace Kenya's Minister`: whoever was received there is not where it was."""
    scene, sentence, word = at(
        "President Okello received at Bayan Palace Kenya's Minister of Trade Peter Ochieng on Thursday.",
        "received",
    )
    assert scene.place(sentence, word) == Place("Bayan Palace", "KWT")


@pytest.mark.parametrize("where", ["in the city of Arequipa", "in Arequipa city", "in the town of Arequipa"])
def test_a_town_told_with_its_noun_is_the_place(where: str) -> None:
    """`The city of` and `city` stand with a town's name, which is the place."""
    scene, sentence, word = at(f"The ministers of Kenya and Peru met {where} on Monday.", "met")
    place = scene.place(sentence, word)
    assert place is not None
    assert (place.name, place.country) == ("Arequipa", "PER")


def test_a_town_without_a_name_is_no_place() -> None:
    """Of `the city` nobody knows where it is."""
    scene, sentence, word = at("The ministers of Kenya and Peru met in the city on Monday.", "met")
    assert scene.place(sentence, word) is None


def test_what_is_looked_back_on_goes_on_where_nothing_else_has_taken_place() -> None:
    """After news of a visit to come the visit told of stays the one that is meant, until others are told of."""
    lead = "Peter Ochieng, foreign minister of Kenya, will pay a visit to Peru in June. "
    lead += "On March 3, 2022 he visited Lima. "
    scene, sentence, word = at(lead + "Following the talks he signed a treaty.", "signed", 2)
    assert scene.when(sentence, word) == "2022-03-03"
    scene, sentence, word = at(lead + "Kenya signed a treaty with Chad.", "signed", 2)
    assert scene.when(sentence, word) is None


def test_the_days_of_a_visit_are_counted() -> None:
    """`On the second day of her visit` is the day after the first; what has no visit before it has no day."""
    lead = "Jana Kovar, foreign minister of Slovakia, visited Peru from 13 to 15 May. "
    for told, when in (("second", "2024-05-14"), ("final", "2024-05-15"), ("fifth", "2024-05-17")):
        scene, sentence, word = at(lead + f"On the {told} day of her visit she signed a treaty.", "signed", 1)
        assert scene.when(sentence, word) == when
    scene, sentence, word = at("On the second day of her visit she signed a treaty with Kenya.", "signed")
    assert scene.when(sentence, word) is None
