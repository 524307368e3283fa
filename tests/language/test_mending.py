"""Tests of legation.language.mending."""

from __future__ import annotations

from legation.language.dates import find_dates
from legation.language.mending import mend
from legation.language.parsing import Parser, Stand
from legation.language.words import Sentence, Word
from tests.language.parsed import sentence_of


def _parse(text: str, names: dict[str, str]) -> Sentence:
    """Parse one sentence; names: what is one word there, and the word that the parser sees for it."""
    stands = [Stand(d.start, d.end, "Monday", d) for d in find_dates(text, None)]
    stands += [Stand(text.index(n), text.index(n) + len(n), word) for n, word in names.items()]
    return Parser().parse(text, [(0, len(text))], sorted(stands, key=lambda s: s.start))[0]


class _Named:
    """Stands for the mention of somebody of the cast."""

    member = "somebody"


def _parse_people(text: str, names: dict[str, str]) -> Sentence:
    """Parse one sentence whose names are people."""
    stands = [Stand(d.start, d.end, "Monday", d) for d in find_dates(text, None)]
    stands += [Stand(text.index(n), text.index(n) + len(n), word, _Named()) for n, word in names.items()]
    return Parser().parse(text, [(0, len(text))], sorted(stands, key=lambda s: s.start))[0]


def _subject(sentence: Sentence, verb: str) -> str | None:
    head = next(w for w in sentence.words if w.text == verb)
    word = sentence.child(head, "nsubj", "nsubjpass")
    return word.text if word is not None else None


def test_date_before_a_name_is_not_part_of_it() -> None:
    """The name behind `On 21 November` is the subject of the verb, and the date hangs on the preposition."""
    text = "On November 21 President Ngata, in an address in Apia, accused Fiji of delay."
    sentence = _parse(text, {"President Ngata": "Jones"})
    assert _subject(sentence, "accused") == "President Ngata"
    dated = next(w for w in sentence.words if w.text == "November 21")
    assert dated.dep == "pobj"


def test_passive_keeps_its_passive_subject() -> None:
    """`On 26 December the Ambassador was summoned`: the ambassador is the one summoned."""
    text = "On December 26 the Ambassador of Tonga, Sione Vea, was summoned to the ministry."
    sentence = _parse(text, {"the Ambassador of Tonga, Sione Vea": "Jones"})
    head = next(w for w in sentence.words if w.text == "summoned")
    word = sentence.child(head, "nsubjpass")
    assert word is not None
    assert word.text.endswith("Sione Vea")


def test_verb_with_a_subject_is_left_alone() -> None:
    """A verb that has its subject keeps it, whatever stands in front."""
    text = "On Monday the delegation of Samoa visited Apia."
    sentence = _parse(text, {})
    assert _subject(sentence, "visited") == "delegation"


def test_names_behind_a_date_are_no_further_dates() -> None:
    """`On 14 May, Ministers A and B discussed`: the two are the subject, not a list that the date begins."""
    text = "During a phone conversation on 14 May, Minister Ngata and Minister Vea discussed trade."
    sentence = _parse_people(text, {"Minister Ngata": "Smith", "Minister Vea": "Jones"})
    assert _subject(sentence, "discussed") == "Minister Ngata"


def _misread(table: str) -> Sentence:
    """Give a sentence as a parser may misread it, mended: `word/tag/label/head` with the head's index."""
    words = []
    for index, row in enumerate(table.split()):
        text, tag, dep, head = row.split("/")
        words.append(Word(index, text, text.lower(), tag, dep, int(head), index * 9, index * 9 + 8))
    mend(words)
    return Sentence(0, len(words) * 9, tuple(words))


def _head(sentence: Sentence, text: str) -> str | None:
    above = sentence.head(next(w for w in sentence.words if w.text == text))
    return above.text if above is not None else None


def test_the_first_of_three_verbs_with_one_subject_is_the_chief_one() -> None:
    """`She praised the dam, offered tents and left`: the verb that has the subject governs the others."""
    sentence = _misread(
        "She/PRP/nsubj/1 praised/VBD/ccomp/5 the/DT/det/3 dam/NN/dobj/1 ,/,/punct/5 offered/VBD/ROOT/5 "
        "tents/NNS/dobj/5 and/CC/cc/5 left/VBD/conj/5"
    )
    assert sentence.root.text == "praised"
    assert _head(sentence, "offered") == "praised"


def test_a_verb_behind_an_aside_is_not_part_of_its_subject() -> None:
    """`Dahl, who is here, urged firms to come`: who urges is the subject of the sentence."""
    sentence = _misread(
        "Dahl/NNP/ROOT/0 ,/,/punct/0 who/WP/nsubj/3 is/VBZ/relcl/0 here/RB/advmod/3 ,/,/punct/0 "
        "urged/VBD/acl/0 firms/NNS/dobj/6 to/TO/aux/9 come/VB/xcomp/6"
    )
    assert sentence.root.text == "urged"
    assert _subject(sentence, "urged") == "Dahl"


def test_an_infinitive_belongs_to_the_noun_before_it() -> None:
    """`praised the pledge to help`: to help is what the pledge is to."""
    sentence = _misread(
        "They/PRP/nsubj/1 praised/VBD/ROOT/1 the/DT/det/3 pledge/NN/dobj/1 to/TO/aux/5 help/VB/advcl/1"
    )
    assert _head(sentence, "help") == "pledge"


def test_the_second_of_three_infinitives_is_no_purpose_of_the_first() -> None:
    """`vowed to rest, to cook, and to dance` is a list."""
    sentence = _misread(
        "They/PRP/nsubj/1 vowed/VBD/ROOT/1 to/TO/aux/3 rest/VB/xcomp/1 ,/,/punct/3 to/TO/aux/6 cook/VB/advcl/3 "
        ",/,/punct/6 and/CC/cc/6 to/TO/aux/10 dance/VB/conj/6"
    )
    rest = next(w for w in sentence.words if w.text == "rest")
    assert [w.text for w in sentence.conjuncts(rest)] == ["rest", "cook", "dance"]


def test_bare_verbs_of_a_list_go_on_with_its_infinitive() -> None:
    """`vowed to rest, cook soup, and dance` is a list as well."""
    sentence = _misread(
        "They/PRP/nsubj/1 vowed/VBD/ROOT/1 to/TO/aux/3 rest/VB/xcomp/1 ,/,/punct/1 cook/VB/advcl/1 soup/NN/dobj/5 "
        ",/,/punct/5 and/CC/cc/5 dance/VB/conj/5"
    )
    rest = next(w for w in sentence.words if w.text == "rest")
    assert [w.text for w in sentence.conjuncts(rest)] == ["rest", "cook", "dance"]


def test_an_infinitive_is_coordinated_with_one() -> None:
    """`vowed to free those they hold and to leave`: who is held does not leave."""
    sentence = _misread(
        "They/PRP/nsubj/1 vowed/VBD/ROOT/1 to/TO/aux/3 free/VB/xcomp/1 those/DT/dobj/3 they/PRP/nsubj/6 "
        "hold/VBP/relcl/4 and/CC/cc/6 to/TO/aux/9 leave/VB/conj/6"
    )
    assert _head(sentence, "leave") == "free"


def test_a_verb_taken_for_a_noun_beside_the_object_is_a_verb() -> None:
    """`to plant trees and water them`: what has an object is no noun."""
    sentence = _misread(
        "to/TO/aux/1 plant/VB/ROOT/1 trees/NNS/dobj/1 and/CC/cc/2 water/NN/conj/2 them/PRP/dobj/4"
    )
    assert _head(sentence, "water") == "plant"
    assert sentence.words[4].tag == "VB"


def test_person_behind_a_noun_without_a_comma_is_the_subject() -> None:
    """Of `On the third day of his visit Smith met Jones` Smith is who met."""
    text = "On the third day of his visit Minister Ngata met Minister Holm on the island."
    sentence = _parse_people(text, {"Minister Ngata": "Smith", "Minister Holm": "Jones"})
    assert _subject(sentence, "met") == "Minister Ngata"


def test_a_noun_has_no_article_behind_it() -> None:
    """Of `will hold a meeting and chair the session` the second is a verb with an object."""
    sentence = _parse(
        "Smith and Jones will hold a meeting and chair the Meeting of the 6th Joint Commission.", {}
    )
    verb = next(w for w in sentence.words if w.text == "chair")
    named = sentence.child(verb, "dobj")
    assert verb.is_verb
    assert named is not None
    assert named.text == "Meeting"


def test_what_somebody_travels_for_is_not_what_he_is_invited_for() -> None:
    """`Travelled at the invitation of X for the session`: the purpose hangs on the journey."""
    sentence = _parse(
        "Smith traveled to Oslo upon the invitation of Jones for the 8th session of the panel.", {}
    )
    purpose = next(w for w in sentence.words if w.text == "for")
    assert sentence.words[purpose.head].text == "traveled"


def test_person_before_a_bare_day_is_the_subject() -> None:
    """`Minister Ngata Monday received Minister Vea`: the day is not the subject."""
    sentence = _parse_people(
        "Minister Ngata Monday received Minister Vea in Apia.",
        {"Minister Ngata": "Smith", "Minister Vea": "Jones"},
    )
    assert _subject(sentence, "received") == "Minister Ngata"


def test_person_behind_a_place_is_the_subject() -> None:
    """`On May 14 in Apia Minister Ngata held talks`: the place is not part of the name."""
    sentence = _parse_people(
        "On May 14, 2024 in Apia Minister Ngata held talks.", {"Minister Ngata": "Smith"}
    )
    assert _subject(sentence, "held") == "Minister Ngata"


def test_past_tense_behind_a_comma_is_no_participle() -> None:
    """`The King, received on Monday Minister Vea` is a sentence; with `by` it is a caption."""
    told = "The King, Taufa, received on Monday at the palace Minister Vea."
    sentence = _parse_people(told, {"The King, Taufa": "Smith", "Minister Vea": "Jones"})
    assert _subject(sentence, "received") == "The King, Taufa"
    caption = _parse_people(
        "The King, received by Minister Vea.", {"The King": "Smith", "Minister Vea": "Jones"}
    )
    assert _subject(caption, "received") is None


def test_a_subject_is_not_that_of_the_auxiliary() -> None:
    """`Peru and Norway are committed`: the two belong to the verb, not to `are`."""
    sentence = _misread(
        "Peru/NNP/nsubj/3 and/CC/cc/0 Norway/NNP/conj/0 are/VBP/auxpass/4 committed/VBN/ROOT/4"
    )
    assert _head(sentence, "Peru") == "committed"


def test_the_second_of_three_gerunds_is_in_the_list() -> None:
    """`by digging wells, planting trees, and saving seed`."""
    sentence = _misread(
        "by/IN/ROOT/0 digging/VBG/pcomp/0 wells/NNS/dobj/1 ,/,/punct/1 planting/VBG/advcl/1 trees/NNS/dobj/4 "
        "and/CC/cc/4 saving/VBG/conj/4 seed/NN/dobj/7"
    )
    digging = sentence.words[1]
    assert [w.text for w in sentence.conjuncts(digging)] == ["digging", "planting", "saving"]


def test_the_second_of_three_gerunds_that_a_verb_governs_is_in_the_list() -> None:
    """`proposed digging wells, planting trees and saving seed`."""
    sentence = _misread(
        "proposed/VBD/ROOT/0 digging/VBG/xcomp/0 wells/NNS/dobj/1 ,/,/punct/1 planting/VBG/advcl/1 trees/NNS/dobj/4 "
        "and/CC/cc/4 saving/VBG/conj/4 seed/NN/dobj/7"
    )
    digging = sentence.words[1]
    assert [w.text for w in sentence.conjuncts(digging)] == ["digging", "planting", "saving"]


def test_who_is_received_on_a_day_is_no_part_of_the_day() -> None:
    """`Received on Monday his colleague X`: the person is the object, the day the preposition's."""
    told = _parse_people(
        "Vega received on Monday his colleague Holm at the ministry.", {"his colleague Holm": "Jones"}
    )
    person, verb = (next(w for w in told.words if w.text == t) for t in ("his colleague Holm", "received"))
    assert (person.dep, person.head) == ("dobj", verb.index)


def test_two_who_are_met_on_days_of_their_own() -> None:
    """Whoever stands behind a first day and `and` is met as well, with the day behind the name."""
    text = "Kovar will meet Holm on 31 October and Vega on 1 November in Oslo."
    sentence = _parse_people(text, {"Kovar": "smith", "Holm": "jones", "Vega": "brown"})
    by_text = {w.text: w for w in sentence.words}
    assert [w.text for w in sentence.conjuncts(by_text["Holm"])] == ["Holm", "Vega"]
    assert any(p.lower == "on" for p in sentence.children(by_text["Vega"], "prep"))


def test_what_is_received_in_a_place_is_no_other_word_for_it() -> None:
    """`Received on Monday, in Oslo, a message`: the message is the object; a city that is a capital stays one."""
    told = _parse_people(
        "Vega received on Monday, in Oslo, a message from Holm.", {"Vega": "smith", "Holm": "jones"}
    )
    thing, verb = (next(w for w in told.words if w.text == t) for t in ("message", "received"))
    assert (thing.dep, thing.head) == ("dobj", verb.index)
    told = _parse_people("Vega arrived in Oslo, a city in the north.", {"Vega": "smith"})
    assert next(w for w in told.words if w.text == "city").dep == "appos"


def test_a_day_before_the_subject_is_none() -> None:
    """`Last Tuesday, Minister A, met B`: the person is the subject, the day says when; behind `on` it stays."""
    told = _parse_people(
        "Last Tuesday, our Ambassador Holm, met with Vega.", {"our Ambassador Holm": "smith", "Vega": "jones"}
    )
    day, person = (
        next(w for w in told.words if w.text == t) for t in ("Last Tuesday", "our Ambassador Holm")
    )
    assert (day.dep, person.dep) == ("npadvmod", "nsubj")
    told = _parse_people("On Tuesday, Holm met Vega.", {"Holm": "smith", "Vega": "jones"})
    assert next(w for w in told.words if w.text == "Tuesday").dep == "pobj"


def test_a_name_that_holds_its_office_is_the_subject_behind_its_comma() -> None:
    """`The Ambassador to Chile, Ana Ruiz, called on B, on Thursday`: the verb was hung on her."""
    text = "The Ambassador of Kuwait to Jordan, Sione Vea, called on the Speaker, Ana Ruiz, on Thursday."
    names = {"The Ambassador of Kuwait to Jordan, Sione Vea": "Jones", "the Speaker, Ana Ruiz": "Smith"}
    sentence = _parse_people(text, names)
    assert sentence.root.text == "called"
    assert _subject(sentence, "called") == "The Ambassador of Kuwait to Jordan, Sione Vea"
    assert next(w for w in sentence.words if w.text == "Thursday").index in {
        w.index for w in sentence.subtree(sentence.root)
    }


def test_a_subject_is_no_infinitive() -> None:
    """`Work on the bridge started on Monday`: the noun was taken for a verb."""
    sentence = sentence_of("Work on the second building, which Peru pays for, started on Monday.")
    assert sentence.words[0].tag == "NN"


def test_a_person_before_the_verb_is_its_subject() -> None:
    """`The Secretary of State, Minister A, is meeting B`: whom the parser took for a time is who meets."""
    text = "The Secretary of State for Communities, Rita Salgado, is meeting Peru's labour minister to talk about work."
    sentence = _parse_people(text, {"The Secretary of State for Communities, Rita Salgado": "Jones"})
    assert _subject(sentence, "meeting") == "The Secretary of State for Communities, Rita Salgado"


def test_whoever_is_received_on_a_day_is_no_other_word_for_it() -> None:
    """`Received on Thursday the new ambassador`: the ambassador is who was received."""
    sentence = _parse_people(
        "Peter Ochieng received on Thursday the newly appointed ambassador of Peru.",
        {"Peter Ochieng": "Jones"},
    )
    received = next(w for w in sentence.words if w.text == "received")
    assert [w.text for w in sentence.children(received, "dobj")] == ["ambassador"]


def test_a_delegation_led_by_somebody_does_what_the_second_participle_says() -> None:
    """`A delegation headed by A called on B`: called on is what it did."""
    sentence = _parse_people(
        "A Slovak delegation headed by the secretary for water called on Peter Ochieng on Tuesday.",
        {"Peter Ochieng": "Jones"},
    )
    assert sentence.root.text == "called"
    assert _subject(sentence, "called") == "delegation"


def test_what_was_had_on_a_day_is_no_second_day() -> None:
    """`Had on Thursday talks with B`: the talks are what was had."""
    sentence = _parse_people(
        "The minister had on Thursday bilateral consultations with Peter Ochieng.", {"Peter Ochieng": "Jones"}
    )
    had = next(w for w in sentence.words if w.text == "had")
    assert [w.text for w in sentence.children(had, "dobj")] == ["consultations"]
