"""Members of a list that the parser hung on the member before, or on a word far off.

`Promised that A, that B, and that C`: it takes the second clause for something told of the first. `Agreed on the
opening of A, the exchange of B and a study of C`: it takes the second noun for another word for the ministers.
"""

from __future__ import annotations

from collections.abc import Sequence

from legation.language.words import Word

_LINKS = frozenset([",", ";", "and", "or", "but", "as"])
_SUBJECTS = frozenset(["nsubj", "nsubjpass"])
# Verbs that tell nothing of what is said.
_MEETING = frozenset(
    "meet receive visit attend host hold sign arrive return greet welcome see open tour".split()
)
_CLAUSES = frozenset(["ccomp", "advcl", "relcl", "acl", "conj", "dep", "pcomp"])


def put_clause_in_list(words: Sequence[Word], mark: Word) -> None:
    """Coordinate the clause behind `, that` with the first of those behind `that`, in place."""
    thing = words[mark.head]
    if mark.dep == "det" and thing.tag == "NNS" and words[thing.head].is_verb:
        mark.dep, mark.tag, mark.head = "mark", "IN", thing.head  # `that results would`: no `that` of many
    elif mark.dep in _SUBJECTS and any(
        w.head == mark.head and w.dep in _SUBJECTS for w in words[mark.index + 1 : mark.head]
    ):
        mark.dep, mark.tag = "mark", "IN"  # no verb has two subjects
    verb = words[mark.head]
    if mark.dep == "mark" and verb.dep == "ccomp":
        _give_to_teller(words, verb)
    if (
        mark.dep != "mark"
        or not mark.index
        or words[mark.index - 1].lower not in _LINKS
        or verb.dep not in _CLAUSES
    ):
        return
    earlier = [w for w in words[: mark.index] if w.lower == "that" and w.dep == "mark"]
    first = words[earlier[-1].head] if earlier else verb
    while first.dep == "conj" and words[first.head].is_verb:
        first = words[first.head]
    if first is not verb and first.index < mark.index and first.dep in ("ccomp", "acl", "relcl", "advcl"):
        verb.head, verb.dep = first.index, "conj"


def _give_to_teller(words: Sequence[Word], verb: Word) -> None:
    """Hang a clause on who tells it: of `said after meeting Vea that Peru would act` not on the meeting."""
    meeting = words[verb.head]
    prep = words[meeting.head]
    teller = words[prep.head]
    if meeting.tag == "VBG" and meeting.dep == "pcomp" and meeting.lemma in _MEETING and teller.is_verb:
        verb.head = teller.index


def put_noun_in_list(words: Sequence[Word], listed: Word) -> None:
    """Coordinate a noun of a list with the one before: not where several are said to be (`two pacts, one on …`)."""
    below = [w for w in words if w.head == listed.index]
    opening = min([listed.index, *(w.index for w in below)])
    closes = any(w.dep == "conj" and w.index > listed.index for w in below)
    if not closes or opening < 2 or words[opening - 1].text != ",":
        return
    before = _member_before(words, listed, opening, of=any(w.lower == "of" for w in below))
    if before is not None and before.tag == "NN" and before.mention is None:
        listed.head, listed.dep = before.index, "conj"


def _member_before(words: Sequence[Word], listed: Word, opening: int, *, of: bool) -> Word | None:
    """Give the noun before the comma at opening - 1 that can be of the same list; of: `the release of` is listed."""
    above = words[listed.head]
    verb = next((w for w in reversed(words[above.index : listed.index]) if w.is_verb), None)
    if verb is None and above.dep in ("pobj", "dobj"):
        return (_of_something(words, above) or _outermost(words, above)) if of else above
    if verb is None or (above is not verb and (above.head != verb.index or above.dep not in _SUBJECTS)):
        return None
    # Another word for a subject does not stand behind its verb, an object not behind `agreed to the opening of A,`.
    led = [w for w in words[verb.index + 1 : opening] if w.head == verb.index or _led_by(words, w) is verb]
    nouns = [w for w in led if w.is_noun]
    if not nouns or (above is verb and not (of and _of_something(words, nouns[-1]))):
        return None
    return nouns[-1]


def _of_something(words: Sequence[Word], noun: Word) -> Word | None:
    """Give the outermost noun with an `of` that this one hangs on: of `the release of crews from the port` release."""
    found = None
    above: Word | None = noun
    while above is not None and above.is_noun:
        if any(w.head == above.index and w.lower == "of" for w in words):
            found = above
        above = _led_by(words, above)
    return found


def _outermost(words: Sequence[Word], noun: Word) -> Word:
    """Give the noun that this one hangs on by prepositions: of `coordination against crime` coordination."""
    above = _led_by(words, noun)
    while above is not None and above.is_noun:
        noun, above = above, _led_by(words, above)
    return noun


def _led_by(words: Sequence[Word], noun: Word) -> Word | None:
    """Give what governs the preposition before the noun."""
    preposition = words[noun.head]
    return words[preposition.head] if noun.dep == "pobj" else None


def part_from_said(words: Sequence[Word], that: Word) -> None:
    """Give the verb of saying its day: `promised him on Tuesday that fees would be paid`, hung on `paid`."""
    clause = words[that.head]
    for early in words[words[clause.head].index + 1 : that.index]:
        if (
            that.dep == "mark"
            and clause.dep == "ccomp"
            and early.head == clause.index
            and early.dep == "prep"
        ):
            early.head = clause.head
