"""Verbs of a list that the parser lost: `agreed to mend the road, exchange experts and hold a fair`.

`Exchange` is a verb and a noun; before a bare noun the parser reads `exchange experts` as one name. In a list of
infinitives it is the next deed, and so is `ease` of `asked that Peru ease travel rules`. Gerunds that have each their
preposition (`to mending roads, to digging wells`) it hangs each on the one before.
"""

from __future__ import annotations

from collections.abc import Sequence

from legation.language.words import Word

# Verbs that are nouns as well, and as nouns often stand before another one.
_BOTH = frozenset(
    "aid arm award balance ban block boost bridge cap channel chart clear combat contact counter cut design "
    "double drill ease exchange export farm fight finance free fund grant guard harvest honor honour host "
    "import increase launch lease licence license lift list loan map monitor patrol permit plan process pump "
    "register release rent repair respect restart return review reward sample schedule screen share shelter "
    "ship sponsor staff stage step stock store study supply support survey target tax test train transfer "
    "triple update upgrade visit open lower clear complete direct double narrow secure separate smooth".split()
)
# Verbs that are never nouns.
_NO_NOUNS = frozenset(
    "accelerate activate adopt coordinate consolidate convene create deepen deploy develop diversify enable encourage "
    "enhance ensure establish examine expand expedite facilitate finalise finalize harmonise harmonize implement "
    "improve intensify introduce liberalise liberalize maintain modernise modernize organise organize prevent promote "
    "protect provide ratify reinforce restore resume simplify strengthen".split()
)
# Verbs that are the same in the past.
_UNCHANGED = frozenset("put set cut let shut hit spread split bid cast read quit reset".split())
_MODIFIERS = frozenset(["compound", "nmod", "amod"])
_LINKS = frozenset([",", "and", "or"])
_LEADING = frozenset("will would shall should must can could".split())


def mend_listed_verbs(words: Sequence[Word]) -> None:
    """Make verbs of nouns in a list of infinitives and in a clause behind `that`, and lists of gerunds, in place."""
    for preposition in words:
        if preposition.tag == "IN" and preposition.index and words[preposition.index - 1].lower in _LINKS:
            _put_led_gerund_in_list(words, preposition)
    for mark in words:
        if mark.dep == "mark" and mark.lower == "that":
            _make_clause(words, mark)
    first = next((w for w in words if w.tag == "VB" and _leads(words, w)), None)
    if first is None:
        return
    for word in words[first.index + 1 :]:
        if word.tag == "VBP" and word.dep == "conj" and words[word.head].tag == "VB" and _alone(words, word):
            word.tag = "VB"  # `will ease rules and open a desk`
        if word.tag == "VB" and word.dep not in _MODIFIERS and _leads(words, word):
            first = word
        elif words[word.index - 1].lower not in _LINKS:
            continue
        elif word.tag == "VBP" and _bare(words, word) and (_has_object(words, word) or word.dep == "conj"):
            _coordinate(word, first)  # `intend to exchange seeds, share data and open a school`
            _gather(words, word, first)
        elif word.lower not in _BOTH | _NO_NOUNS:
            continue
        elif word.dep in _MODIFIERS and (
            word.lower in _NO_NOUNS
            or _goes_on(words, word, first)
            or (word.tag == "PDT" and words[word.index - 1].lower == "and")
        ):
            # also `and double the number`
            thing = words[word.head]
            _coordinate(word, first)
            thing.head, thing.dep = word.index, "dobj"
            _gather(words, word, first)
        elif (
            word.tag in ("NN", "JJ", "JJR")
            and word.dep in ("conj", "xcomp", "appos", "advcl", "ccomp")
            and _has_object(words, word)
        ):
            _coordinate(word, first)
            for later in words[word.index + 1 :]:
                if later.tag == "VB" and later.head == word.index and _closes(words, later):
                    later.head = first.index


def _put_led_gerund_in_list(words: Sequence[Word], preposition: Word) -> None:
    """Coordinate the gerund behind a preposition with the first gerund that has the same one."""
    below = [w for w in words if w.head == preposition.index and w.dep == "pcomp" and w.tag == "VBG"]
    above = words[preposition.head]
    if above.tag != "VBG":
        # hung on the verb above them all, or on the preposition before
        before = [w for w in words[: preposition.index] if w.tag == "VBG" and w.dep == "pcomp"]
        alike = [w for w in before if words[w.head].lower == preposition.lower]
        near = above.lower == preposition.lower or (alike and words[words[alike[-1].head].head] is above)
        above = alike[-1] if alike and near and preposition.dep == "conj" else above
    while above.dep == "conj" and above.tag == "VBG":
        above = words[above.head]
    led = words[above.head]
    if below and above.tag == "VBG" and above.dep == "pcomp" and led.lower == preposition.lower:
        below[0].head, below[0].dep = above.index, "conj"
        preposition.head, preposition.dep = below[0].index, "mark"


def _make_clause(words: Sequence[Word], mark: Word) -> None:
    """Make the verb of `asked that Peru ease travel rules`, read as one long name."""
    thing = words[mark.head]
    if not thing.is_noun or thing.dep != "ccomp":
        return
    name = [w for w in words[mark.index + 1 : thing.index] if w.head == thing.index]
    verb = next((w for w in name if w.lower in _BOTH and w.dep == "compound"), None)
    doer = next((w for w in name if verb is not None and w.index < verb.index and w.dep == "compound"), None)
    below = [w for w in words[mark.index + 1 : thing.index] if verb is not None and w.head == verb.index]
    doer = doer or next((w for w in below if w.dep == "compound"), None)
    if verb is None or doer is None or doer.mention is None:
        return
    verb.tag, verb.dep, verb.head = "VB", "ccomp", thing.head
    doer.head, doer.dep = verb.index, "nsubj"
    thing.head, thing.dep = verb.index, "dobj"
    mark.head = verb.index


def _leads(words: Sequence[Word], verb: Word) -> bool:
    """Tell whether the verb stands behind `to`, `will` or `asked that Peru` and so can open a list of deeds."""
    return any(
        w.head == verb.index
        and ((w.dep == "aux" and w.lower in (_LEADING | {"to"})) or (w.dep == "mark" and w.lower == "that"))
        for w in words
    )


def _goes_on(words: Sequence[Word], word: Word, first: Word) -> bool:
    thing = words[word.head]
    inner = words[word.index + 1 : thing.index]
    if not (thing.is_noun and 0 < thing.index - word.index < 6 and all(w.head == thing.index for w in inner)):
        return False
    if words[word.index - 1].text == ",":
        # A list of nouns would not go on with a verb: `…, exchange experts and hold a fair`.
        return any(_closes(words, w) for w in words[thing.index + 1 :])
    earlier = any(
        w.tag == "VB" and w.dep == "conj" and words[w.index - 1].text == ","
        for w in words[first.index + 1 : word.index]
    )
    return word.tag == "VB" or earlier


def _closes(words: Sequence[Word], verb: Word) -> bool:
    """Tell the last of a list of verbs: behind `and`, bare or behind `to`, with no subject of its own."""
    before = words[verb.index - 2 : verb.index]
    behind = any(w.dep == "cc" or w.lower == "and" for w in before)
    own = any(w.head == verb.index and w.dep in ("nsubj", "nsubjpass", "expl") for w in words)
    return verb.tag == "VB" and behind and not own


def _alone(words: Sequence[Word], verb: Word) -> bool:
    """Tell whether the verb has no subject of its own."""
    return not any(w.head == verb.index and w.dep in ("nsubj", "nsubjpass", "expl", "aux") for w in words)


def _bare(words: Sequence[Word], word: Word) -> bool:
    """Tell whether a verb has no subject of its own and a bare verb behind `and` closes its list."""
    return _alone(words, word) and any(_closes(words, w) for w in words[word.index + 1 :])


def _has_object(words: Sequence[Word], word: Word) -> bool:
    return any(w.head == word.index and w.dep == "dobj" for w in words)


def _coordinate(word: Word, first: Word) -> None:
    word.tag, word.dep, word.head = "VB", "conj", first.index


def _gather(words: Sequence[Word], word: Word, first: Word) -> None:
    """Hang the bare verbs behind on the list as well: they hung on the finite verb above it, or on the noun."""
    for later in words[word.index + 1 :]:
        if (
            later.tag == "VB"
            and later.dep == "conj"
            and words[later.head].tag != "VB"
            and _closes(words, later)
        ):
            later.head = first.index


def put_in_list(words: Sequence[Word], verb: Word) -> None:
    """`to work together, to open a road, and to dig wells`: the second of three is no purpose of the first.

    Nor of the verb above them: `reiterated their resolve to open a road, to dig wells and to plant trees`.
    """
    above = words[verb.head]
    goes_on = any(
        w.head == verb.index and w.dep == "conj" and words[w.index - 1].lower == "to"
        for w in words[verb.index :]
    )
    at = next((w.index for w in words if w.head == verb.index and w.dep == "aux" and w.lower == "to"), 0)
    besides = at > 2 and [w.lower for w in words[at - 3 : at]] == ["as", "well", "as"]
    if (
        verb.dep not in ("advcl", "xcomp")
        or not at
        or not (besides or (goes_on and words[at - 1].text == ","))
    ):
        return
    if is_infinitive(words, above):
        verb.dep = "conj"
        return
    before = [
        w
        for w in words[above.index + 1 : at]
        if w.tag == "VB" and w.dep in ("acl", "xcomp", "advcl") and is_infinitive(words, w)
    ]
    if before and above.is_verb:
        verb.head, verb.dep = before[0].index, "conj"


def put_bare_in_list(words: Sequence[Word], verb: Word) -> None:
    """`agreed to hold a fair, ease procedures, and study a route`: bare verbs go on with the infinitive."""
    above = words[verb.head]
    own = any(
        w.head == verb.index and w.dep in ("nsubj", "nsubjpass", "csubj", "expl", "aux", "mark", "neg")
        for w in words
    )
    if own or words[verb.index - 1].text != "," or above.tag == "VB" or not above.is_verb:
        return
    opened = [
        w for w in words[above.index : verb.index] if w.head == above.index and w.dep in ("xcomp", "ccomp")
    ]
    if opened and opened[-1].tag == "VB" and _leads(words, opened[-1]):
        verb.head, verb.dep = opened[-1].index, "conj"


def put_gerund_in_list(words: Sequence[Word], verb: Word) -> None:
    """`committed to meeting the goals, lowering costs, and training nurses`: the second of three gerunds."""
    above = words[verb.head]
    closes = any(
        w.head == verb.index and w.dep == "conj" and w.tag == "VBG" and words[w.index - 1].lower == "and"
        for w in words[verb.index :]
    )
    listed = above.tag == "VBG" and above.dep in ("pcomp", "conj", "xcomp")
    if listed and closes and words[verb.index - 1].text == ",":
        verb.dep = "conj"


def is_bare(words: Sequence[Word], verb: Word) -> bool:
    """Tell whether what looks like a past tense goes on with an infinitive: `urged him to end it and put it right`."""
    own = any(w.head == verb.index and w.dep in ("nsubj", "nsubjpass", "aux") for w in words)
    return verb.lower in _UNCHANGED and words[verb.head].tag == "VB" and not own


def is_infinitive(words: Sequence[Word], verb: Word) -> bool:
    """Tell whether the verb has `to`."""
    return any(w.head == verb.index and w.dep == "aux" and w.lower == "to" for w in words)
