"""Which verb of a sentence is the chief one, where the parser regularly takes another for it.

`Closed` and `signed` are past tenses and participles: of `The embassy, closed in 2015, reopened in January` the one
in commas only describes the embassy. Of two clauses parted by a semicolon neither depends on the other.
"""

from __future__ import annotations

from collections.abc import Sequence

from legation.language.words import Word

_SUBJECTS = frozenset(["nsubj", "nsubjpass"])
_ANY_SUBJECT = (*_SUBJECTS, "csubj", "expl")
_QUOTES = frozenset(['"', "“", "”", "``", "''"])
_CLAUSES = frozenset(["advcl", "ccomp", "dep", "acl", "conj"])
# Past tenses that the parser may take for adjectives before a person.
_TAKING_PEOPLE = {
    "hosted": "host",
    "received": "receive",
    "welcomed": "welcome",
    "greeted": "greet",
    "visited": "visit",
    "telephoned": "telephone",
    "phoned": "phone",
    "invited": "invite",
}
_TELLING = frozenset(
    "say tell announce add report state note declare disclose reveal decide agree promise".split()
)
_OWN = frozenset(["nsubj", "nsubjpass", "aux", "auxpass", "mark", "cc", "agent"])


def put_chief_first(words: Sequence[Word]) -> None:
    """Set right which verb of a sentence is the chief one.

    `He welcomed the visit, proposed an exchange and …`: the first verb, which has the subject, was hung on the
    second. `Ali, who is on a visit, called on firms`, `Ali, the envoy, called on B`: the verb was hung on its subject.
    """
    root = next((w for w in words if w.head == w.index), None)
    if root is None:
        return
    active = _has(words, root, "nsubj") and not _has(words, root, "aux", "auxpass", "nsubjpass")
    if root.tag == "VBN" and words[-1].text == "." and active:
        root.tag = "VBD"
    if root.tag in ("VBD", "VBZ") and not _has(words, root, *_ANY_SUBJECT):
        first = next((w for w in words[: root.index] if w.head == root.index and w.dep == "ccomp"), None)
        between = words[first.index : root.index] if first is not None else ()
        told = first is not None and first.tag == root.tag and _has(words, first, *_ANY_SUBJECT)
        if first is not None and told and not any(w.text in _QUOTES for w in between):
            first.head, first.dep = first.index, "ROOT"
            root.head, root.dep = first.index, "conj"
    elif hasattr(root.mention, "member") and (taking := _taken_for_adjective(words, root)) is not None:
        _make_taking(words, root, taking)
    elif (teller := _teller_behind(words, root)) is not None:
        _make_teller(words, root, teller)
    elif hasattr(root.mention, "member") and (verb := _verb_behind_aside(words, root)) is not None:
        verb.head, verb.dep, verb.tag = verb.index, "ROOT", "VBD"
        root.head, root.dep = verb.index, "nsubj"
        for later in words[verb.index + 1 :]:
            later.head = verb.index if later.head == root.index else later.head
    elif root.is_noun:
        only = _only_told(words, root)
        if only is not None:
            _make_told(words, root, only)
            return
        behind = [w for w in words if w.head == root.index and w.index > root.index]
        verb = next((w for w in behind if w.tag == "VBD" and w.dep in ("acl", "relcl")), None)
        if verb is None or _has(words, verb, *_ANY_SUBJECT):
            return
        if not hasattr(root.mention, "member") and not any(
            w.dep in ("relcl", "appos") and w.index < verb.index for w in behind
        ):
            return
        verb.head, verb.dep = verb.index, "ROOT"
        root.head, root.dep = verb.index, "nsubj"
        for later in behind:
            if later.index > verb.index and later.dep != "relcl":
                later.head = verb.index


def _only_told(words: Sequence[Word], root: Word) -> Word | None:
    """Give the verb of `The border crossing reopened on Monday.`, taken for a participle of a sentence without one.

    Also where it hangs on what the noun is of: `The manoeuvres of the two armies ended on Monday.`
    """
    verbs = [w for w in words if w.is_verb and w.tag != "VBG"]
    if len(verbs) != 1 or verbs[0].dep != "acl" or words[-1].text != ".":
        return None
    told = verbs[0]
    noun = words[told.head]
    if told.index != noun.index + 1 or noun.index < root.index or (noun is not root and told.tag != "VBD"):
        return None
    if root.mention is not None or not any(
        w.head == root.index and w.dep == "det" for w in words[: root.index]
    ):
        return None
    return told if not _has(words, told, "agent", "aux", "auxpass", *_ANY_SUBJECT) else None


def _make_told(words: Sequence[Word], root: Word, told: Word) -> None:
    for word in words[told.index + 1 :]:
        if word.head in (root.index, words[told.head].index):
            word.head = told.index
    told.head, told.dep, told.tag = told.index, "ROOT", "VBD"
    root.head, root.dep = told.index, "nsubj"


def _taken_for_adjective(words: Sequence[Word], named: Word) -> Word | None:
    """Give `hosted` of `Minister A hosted Minister B for talks`, which was taken for how B is."""
    for word in words[named.index + 1 : named.index + 3]:
        guest = words[word.head]
        before = word.dep == "amod" and word.index < guest.index and hasattr(guest.mention, "member")
        if before and word.lower in _TAKING_PEOPLE and guest.head == named.index:
            return word
    return None


def _make_taking(words: Sequence[Word], named: Word, verb: Word) -> None:
    guest = words[verb.head]
    for word in words:
        if word.head == named.index and word is not named and word.index > verb.index:
            word.head = verb.index
    guest.dep = "dobj"
    verb.head, verb.dep, verb.tag, verb.lemma = verb.index, "ROOT", "VBD", _TAKING_PEOPLE[verb.lower]
    named.head, named.dep = verb.index, "nsubj"


def _verb_behind_aside(words: Sequence[Word], named: Word) -> Word | None:
    """Give the verb of `Minister A, on a two-day visit, called on B`, which was hung on the visit."""
    if named.index + 1 >= len(words) or words[named.index + 1].text != ",":
        return None
    for verb in words[named.index + 2 :]:
        if verb.dep == "acl" and verb.tag in ("VBN", "VBD") and words[verb.index - 1].text == ",":
            by = _has(words, verb, "agent", *_ANY_SUBJECT)
            return verb if named.index < verb.head < verb.index and not by else None
    return None


def _teller_behind(words: Sequence[Word], root: Word) -> Word | None:
    """Give the verb of saying in `Kenya and Peru will trade, Minister A and Minister B announced after talks`."""
    for verb in words[root.index + 1 :]:
        if verb.lemma in _TELLING and verb.tag in ("VBD", "VBN") and verb.head == root.index:
            before = _named_before(words, verb)
            named = before is not None and before.dep not in _SUBJECTS
            return verb if named and not _has(words, verb, *_ANY_SUBJECT, "auxpass", "agent") else None
    return None


def _named_before(words: Sequence[Word], verb: Word) -> Word | None:
    """Give the person right before the verb, behind whose `her guest, B` a comma may stand."""
    before = words[verb.index - 1]
    if before.text == "," and "," in words[before.index - 1].text:
        before = words[before.index - 1]
    return before if hasattr(before.mention, "member") else None


def _make_teller(words: Sequence[Word], root: Word, verb: Word) -> None:
    first = _named_before(words, verb)
    assert first is not None
    while hasattr(words[first.head].mention, "member") and first.head < first.index:
        first = words[first.head]
    if words[first.index - 1].text != ",":
        return  # the people are what the verb before is about
    first.head, first.dep = verb.index, "nsubj"
    root.head, root.dep = verb.index, "ccomp"
    verb.head, verb.dep, verb.tag = verb.index, "ROOT", "VBD"


def mend_chief_verbs(words: Sequence[Word]) -> None:
    """Set the chief verb right, and participles taken for past tenses, in place."""
    root = next((w for w in words if w.head == w.index), None)
    if root is None:
        return
    _part_clauses(words, root)
    chief = _chief_behind(words, root) if root.tag == "VBD" else None
    if chief is not None:
        _make_chief(words, root, chief)
        root = chief
    for told in words:
        _give_back_subject(words, told)
    for told in words:
        noun = words[told.head]
        finite = root.tag in ("VBD", "VBZ", "VBP") or _has(words, root, "aux")
        if told.tag == "VBD" and told.dep == "acl" and finite and noun.dep in _SUBJECTS:
            told.tag = "VBN"  # `The treaty signed today replaces`


def _give_back_subject(words: Sequence[Word], told: Word) -> None:
    """Give the verb behind an aside its subject: `said the embassy, closed in 2015, would reopen`."""
    verb = words[told.head]
    if (
        told.tag not in ("VBD", "VBN", "VBG")
        or told.dep not in ("ccomp", "advcl")
        or told.index >= verb.index
    ):
        return
    noun = next((w for w in words[: told.index] if w.head == told.index and w.dep in _SUBJECTS), None)
    if noun is None:
        return
    between = words[noun.index : told.index]
    closed = any(w.text == "," for w in words[told.index : verb.index])
    aside = words[told.index - 1].text == "," and sum(w.text == "," for w in between) == 1 and closed
    meeting = told.tag == "VBG" and not _has(words, told, "aux")  # `A and B, meeting in Lima, agreed`
    closed_in = noun.mention is None and not _has(words, told, "dobj", "aux")
    if aside and (meeting or closed_in) and not _has(words, verb, *_SUBJECTS):
        noun.head, noun.dep = verb.index, "nsubjpass" if _has(words, verb, "auxpass") else "nsubj"
        told.head, told.dep, told.tag = noun.index, "acl", told.tag if meeting else "VBN"


def _part_clauses(words: Sequence[Word], root: Word) -> None:
    """Let the first of two clauses be no object of the second: `They signed a pact; it has not been ratified`."""
    first = next((w for w in words[: root.index] if w.head == root.index and w.dep == "ccomp"), None)
    if first is None or not root.is_verb or not any(w.text == ";" for w in words[first.index : root.index]):
        return
    if _has(words, first, *_SUBJECTS) and _has(words, root, *_SUBJECTS):
        first.head, first.dep = first.index, "ROOT"
        root.head, root.dep = first.index, "parataxis"


def _chief_behind(words: Sequence[Word], root: Word) -> Word | None:
    """Give the verb behind `The embassy, closed in 2015,`: of an aside in commas the parser made the chief verb."""
    noun = next((w for w in words[: root.index] if w.head == root.index and w.dep == "nsubj"), None)
    if (
        noun is None
        or words[root.index - 1].text != ","
        or _has(words, root, "dobj", "ccomp", "xcomp", "aux")
    ):
        return None
    if sum(w.text == "," for w in words[noun.index : root.index]) != 1:
        return None
    for word in words[root.index + 1 :]:
        if word.head == root.index and word.dep in _CLAUSES and word.tag in ("VBD", "VBN"):
            return word if words[word.index - 1].text == "," and not _has(words, word, *_OWN) else None
    return None


def _make_chief(words: Sequence[Word], aside: Word, chief: Word) -> None:
    for word in words:
        if word.head == aside.index and (word.dep in _SUBJECTS or word.index > chief.index):
            word.head = chief.index
    noun = next(w for w in words if w.head == chief.index and w.dep in _SUBJECTS)
    aside.head, aside.dep, aside.tag = noun.index, "acl", "VBN"
    chief.head, chief.dep, chief.tag = chief.index, "ROOT", "VBD"


def _has(words: Sequence[Word], head: Word, *labels: str) -> bool:
    return any(w.head == head.index and w.dep in labels and w is not head for w in words)
