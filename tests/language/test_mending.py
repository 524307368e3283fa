"""Tests of legation.language.mending."""

from __future__ import annotations

from legation.language.dates import find_dates
from legation.language.parsing import Parser, Stand
from legation.language.words import Sentence


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
