"""Cutting out of a sentence the words for one deed: `open direct flights` from a list of three."""

from __future__ import annotations

from legation.language.words import Sentence, Word

_LOOSE = frozenset(["cc", "punct", "parataxis", "mark", "dep"])
# A tail that begins with `, including` and has more words than this is an account, not the deed.
_LONG_TAIL = 20
_OBJECTS = frozenset(["dobj", "xcomp", "ccomp", "prep", "oprd", "acomp", "attr"])


def actions(sentence: Sentence, verbs: list[Word]) -> list[tuple[Word, tuple[int, int]]]:
    """Give for each separate deed its verb and the span of its words.

    Verbs that share one object (`coordinating and supporting each other`) are one deed: a verb without
    anything of its own joins the next. A list under one verb (`encourage firms to invest, build and hire`)
    is as many deeds as it has members; the first keeps the verb that governs them.
    """
    result: list[tuple[Word, tuple[int, int]]] = []
    opening: Word | None = None
    for position, verb in enumerate(verbs):
        bare = not any(c.dep in _OBJECTS for c in sentence.children(verb))
        if (
            bare
            and position + 1 < len(verbs)
            and opening is None
            and _adjacent(sentence, verb, verbs[position + 1])
        ):
            opening = verb
            continue
        spans = [clause_span(sentence, verb)]
        listed = _listed_below(sentence, verb)
        if listed:
            spans = [(spans[0][0], clause_span(sentence, listed[0])[1])]
            spans += [span for _, span in actions(sentence, listed[1:])]
        if opening is not None:
            spans[0] = (clause_span(sentence, opening)[0], spans[0][1])
        result.append((opening or verb, spans[0]))
        result.extend((word, span) for word, span in zip(listed[1:], spans[1:], strict=False))
        opening = None
    return result


def _listed_below(sentence: Sentence, verb: Word) -> list[Word]:
    """Give the coordinated infinitives that the verb governs, where there are several, each with its own object."""
    for child in sentence.children(verb, "xcomp", "advcl"):
        if child.index < verb.index or child.tag not in ("VB", "VBG"):
            continue
        members = [w for w in sentence.conjuncts(child) if w.is_verb]
        if len(members) > 1 and all(any(c.dep in _OBJECTS for c in sentence.children(w)) for w in members):
            return members
        deeper = _listed_below(sentence, child) if child.dep == "xcomp" else []
        if deeper:
            return deeper
    return []


def _adjacent(sentence: Sentence, verb: Word, following: Word) -> bool:
    between = sentence.words[verb.index + 1 : following.index]
    return all(w.dep in ("cc", "advmod", "aux") for w in between)


def clause_span(sentence: Sentence, verb: Word, *, from_head: bool = True) -> tuple[int, int]:
    """Give the span of the verb's own words: from it (and adverbs just before it) to its last complement.

    Left out: subjects, coordinated clauses, and what hangs on loosely behind a comma (`…, thereby helping`).
    """
    kept = _own(sentence, verb)
    first = verb.index
    if from_head:
        while (
            first > 0
            and sentence.words[first - 1].head == verb.index
            and (
                sentence.words[first - 1].dep == "advmod"
                and sentence.words[first - 1].lower not in ("also", "then")
            )
        ):
            first -= 1
        denial = sentence.child(verb, "neg")
        if denial is not None and denial.index < first:
            first = denial.index
    else:
        first = min(kept)
    last = verb.index
    # Only an unbroken run counts: words lifted from elsewhere would quote what nobody wrote.
    allowed = kept | {
        w.index for w in sentence.words if w.dep == "punct" or w.tag in ("_SP", "HYPH", "''", "``")
    }
    for index in range(verb.index + 1, len(sentence.words)):
        if index not in allowed or _trails_off(sentence, index):
            break
        if _lists_much(sentence, index) and sum(k > index for k in kept) > _LONG_TAIL:
            break
        if index in kept:
            last = index
    # In an item of a list the words of its lead stand before it, elsewhere in the text.
    return max(sentence.words[first].start, sentence.start), sentence.words[last].end


def _lists_much(sentence: Sentence, index: int) -> bool:
    return sentence.words[index].text == "," and any(
        w.lower == "including" for w in sentence.words[index + 1 : index + 2]
    )


def _trails_off(sentence: Sentence, index: int) -> bool:
    """Tell whether a comma here only introduces an aside: `, which …`, `, thereby helping …`."""
    if sentence.words[index].text != "," or index + 1 >= len(sentence.words):
        return False
    following = sentence.words[index + 1]
    second = sentence.words[index + 2].tag if index + 2 < len(sentence.words) else ""
    # `…, in which Peru leads`, `…, by training nurses`
    if following.tag == "IN" and (second in ("WDT", "WP") or (following.lower == "by" and second == "VBG")):
        return True
    return (
        following.tag in ("WDT", "WP", "WRB", "WP$")
        or (following.tag == "VBG" and following.dep in ("advcl", "acl"))
        or (
            following.lower in ("thereby", "thus", "while", "as", "with", "saying", "adding")
            and not (index + 2 < len(sentence.words) and sentence.words[index + 2].lower == "well")
        )
    )


def noun_span(sentence: Sentence, noun: Word) -> tuple[int, int]:
    """Give the span of a noun with what belongs to it, without a leading article or coordinated nouns."""
    kept = sorted(_own(sentence, noun))
    while kept and sentence.words[kept[0]].tag in ("DT", "PRP$", ",") and kept[0] != noun.index:
        kept.pop(0)
    last = noun.index
    for index in kept:
        if index > noun.index and index - last <= 2:
            last = index
    return sentence.words[kept[0]].start, sentence.words[last].end


def _own(sentence: Sentence, head: Word) -> set[int]:
    kept = {head.index}
    for child in sentence.children(head):
        if child.dep in _LOOSE or child.dep in ("nsubj", "nsubjpass", "csubj", "aux", "auxpass", "expl"):
            continue
        nested = child.tag == "VB" and head.tag == "VBG"  # `working to build a road and dig wells`
        if child.dep == "conj" and not nested:
            continue
        after_comma = child.index > head.index and _comma_before(sentence, child)
        if after_comma and child.dep in ("advcl", "relcl", "npadvmod", "acl", "advmod"):
            continue
        kept |= {w.index for w in sentence.subtree(child)}
    return kept


def _comma_before(sentence: Sentence, word: Word) -> bool:
    first = min(w.index for w in sentence.subtree(word))
    return first > 0 and sentence.words[first - 1].text == ","
