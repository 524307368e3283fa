"""From a dispatch to a scene."""

from __future__ import annotations

from hypothesis import example, given, settings
from hypothesis import strategies as st

from legation.language.analysis import Analyser
from legation.language.dates import DateMention
from legation.language.states import StateMention
from legation.records import Dateline, Dispatch
from tests.language.parsed import parser, scene_of


def test_mentions_are_single_words_of_the_parse() -> None:
    """A person with the office, a state and a date are each one word that knows what it is."""
    scene = scene_of("Vietnamese Prime Minister Lê Văn Hưng visited Sri Lanka on 4 March 2024.")
    (sentence,) = scene.sentences
    person = next(word for word in sentence.words if scene.member(word) is not None)
    assert scene.text[person.start : person.end] == "Vietnamese Prime Minister Lê Văn Hưng"
    mentions = {type(word.mention): word.text for word in sentence.words if word.mention is not None}
    assert mentions[StateMention] == "Sri Lanka"
    assert mentions[DateMention] == "4 March 2024"


def test_only_sentences_with_a_word_of_interest_are_parsed() -> None:
    """The others are there with their place, and without words."""
    text = "Kenya ratified the treaty. The weather was fine. Kenya will ratify it."
    scene = Analyser(parser(), ["ratify"]).analyse(Dispatch("t", text))
    assert [bool(sentence.words) for sentence in scene.sentences] == [True, False, True]
    assert [text[s.start : s.end] for s in scene.sentences][1] == "The weather was fine."


def test_home_is_the_outlets_state_or_the_datelines() -> None:
    """Whose president `the President` is, is told by the outlet's name, else by the dateline."""
    assert scene_of("The President spoke.", outlet="Kenya News").home == "KEN"
    assert scene_of("The President spoke.", dateline=Dateline("Lima")).home == "PER"
    assert scene_of("The President spoke.", outlet="Kenya News", dateline=Dateline("Lima")).home == "KEN"
    assert scene_of("The President spoke.").home is None


def test_the_dyad_is_whom_it_is_about() -> None:
    """The two states named most, that of the outlet first."""
    text = "Peru and Kenya met. Kenya was glad. Kenya thanked Peru. Chile watched."
    assert scene_of(text).dyad == ("KEN", "PER")
    assert scene_of(text, dateline=Dateline("Lima")).dyad == ("PER", "KEN")


def test_names_are_those_of_the_original() -> None:
    """A typographic apostrophe in a name is kept."""
    scene = scene_of("Irish Prime Minister Niamh O’Hara visited Peru.")
    assert [person.name for person in scene.cast.people] == ["Niamh O’Hara"]


def test_a_byname_in_quotes_belongs_to_the_name() -> None:
    """What somebody is called besides is no word of the sentence, so that it parses as without."""
    called = scene_of("On Monday Vega met Norwegian Prime Minister Ana Holm ‘Storm’ and held talks on fish.")
    plain = scene_of("On Monday Vega met Norwegian Prime Minister Ana Holm and held talks on fish.")
    assert [(w.tag, w.dep) for w in called.sentences[0].words] == [
        (w.tag, w.dep) for w in plain.sentences[0].words
    ]


def test_list_items_are_read_without_their_bullets() -> None:
    """A numbered item is a sentence that begins behind its number."""
    text = "The sides agreed:\n\n1. to open a port;\n\n2. to expand trade."
    scene = scene_of(text)
    starts = [scene.text[s.start : s.end][:8] for s in scene.sentences]
    assert "to open " in starts
    assert "to expan" in starts


@settings(max_examples=40)
@given(st.text(max_size=200))
@example("We, the leaders of")
@example("\ud800")
@example("On Monday Monday Monday.")
def test_any_text_is_a_scene(text: str) -> None:
    """Nothing that a dispatch can say fails, and sentences lie in the text in order."""
    scene = scene_of(text)
    at = 0
    for sentence in scene.sentences:
        assert at <= sentence.start < sentence.end <= len(scene.text)
        at = sentence.end
