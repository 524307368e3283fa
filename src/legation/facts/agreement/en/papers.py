"""Which papers a deed's verb is done to: its object, or what stands near where the parser hung it elsewhere."""

from __future__ import annotations

from collections.abc import Iterator

from legation.facts.agreement.en.instruments import is_bundle, is_head, is_instrument
from legation.facts.agreement.en.meant import instrument_noun
from legation.facts.agreement.en.series import chained
from legation.facts.agreement.en.stages import SIGNING, STAGE_OF_NOUN, STAGE_OF_VERB
from legation.facts.titles import Title, title_at
from legation.grammar import Match
from legation.language.clauses import grammatical_subject, is_passive, objects
from legation.language.words import Word

# Verbs by which a sentence goes through papers that it has spoken of: `the documents signed include`.
NAMING = frozenset("be include comprise feature contain cover encompass".split())
_TALKS = ("negotiation", "talk")
_HANGING = frozenset(["pobj", "appos", "conj", "dep"])
_THEM = frozenset(["them", "which", "these"])
_THROUGH = frozenset(["with", "of", "on"])


def fillers(m: Match) -> Iterator[Word]:
    """Yield the words that may be the paper, the likeliest first."""
    told = objects(m.sentence, m.word)
    clause = _clause(m)
    for word in told:
        yield word
        if clause.dep in ("relcl", "acl"):
            # `the treaty between Kenya and Peru, which was signed in Lima`: parsed as said of Peru
            yield from _told_up_to(m, word)
            yield from _above(m, word)
            yield from _until_verb(reversed(m.sentence.words[: word.index]))
    yield from _shifted(m)
    yield from _before(m)
    if m.word.lemma in SIGNING:
        yield from _along(m)


def _before(m: Match) -> Iterator[Word]:
    """Yield the paper before the verb that the parser took for a doer or lost.

    `the pact concluded between A and B in May was ended`, `was initialled, and is to be signed`.
    """
    doers = list(m.sentence.children(m.word, "nsubj"))
    if m.word.tag == "VBD" and m.sentence.child(m.word, "dobj") is None:
        yield from (w for w in doers if is_head(w))
    if m.word.dep == "advcl" and m.word.index > 1 and m.sentence.words[m.word.index - 1].text == ",":
        # `signed a treaty on the transfer of persons, ratified by Peru in May`
        named = (w for w in m.sentence.words[: m.word.index] if is_head(w))
        yield from (w for w in named if title_of(m, w).last >= m.word.index - 2)
    if m.word.tag != "VBN" or doers or m.sentence.child(m.word, "nsubjpass") is not None:
        return
    for above in m.sentence.ancestors(m.word):
        if above.is_verb and (told := grammatical_subject(m.sentence, above)):
            yield from (w for w in told if is_head(w))
            break
    passive = m.sentence.child(m.word, "auxpass")
    for word in m.sentence.words[: passive.index if passive is not None else 0]:
        verb = m.sentence.head(word)
        if is_head(word) and word.dep == "nsubj" and verb is not None and verb.lemma in STAGE_OF_VERB:
            yield word


def _told_up_to(m: Match, word: Word) -> Iterator[Word]:
    """Yield the paper whose name ends before the participle, hung on a noun before it: `in line with the Pact on X,
    signed`."""
    for between in m.sentence.words[word.index + 1 : m.word.index]:
        if is_head(between) and title_of(m, between).last >= m.word.index - 2:
            yield between


def _above(m: Match, word: Word) -> Iterator[Word]:
    for above in m.sentence.ancestors(word):
        if above.is_verb:
            return
        if is_head(above) and above.index < word.index:
            yield above


def _clause(m: Match) -> Word:
    """Give the verb of the clause: `the treaty that they hope to sign`, `that they signed and then extended`."""
    clause = m.word
    while clause.dep in ("xcomp", "conj") and (governing := m.sentence.head(clause)) is not None:
        if not governing.is_verb:
            break
        clause = governing
    return clause


def _shifted(m: Match) -> list[Word]:
    """Give an object that the parser hung elsewhere.

    `concluded with a Spanish firm a contract`; `following the meeting a statement was adopted`; `the treaty
    they signed`.
    """
    clause = _clause(m)
    above = m.sentence.head(clause)
    if clause.dep == "relcl" and above is not None and is_head(above):
        return [above]
    passive = m.sentence.child(m.word, "auxpass")
    following = m.sentence.words[m.word.index + 1 : m.word.index + 8]
    if m.word.tag == "VBN" and any(w.lower in ("was", "were") for w in following):
        # `Also signed on the occasion was a protocol`
        there = next(w.index for w in following if w.lower in ("was", "were"))
        return [w for w in m.sentence.words[there + 1 : there + 7] if is_head(w)][:1]
    if passive is not None:
        before = m.sentence.words[max(0, passive.index - 3) : passive.index]
        return (
            [w for w in before if is_head(w)][-1:] if not any(w.tag in ("WDT", ",") for w in before) else []
        )
    for word in m.sentence.words[m.word.index + 1 :]:
        if word.is_verb or word.lemma in STAGE_OF_NOUN or word.lemma in _TALKS:
            break
        if is_head(word) and m.word in m.sentence.ancestors(word) and word.dep in _HANGING:
            between = m.sentence.words[m.word.index + 1 : word.index]
            if not any(w.tag == "IN" and w.lower not in _THROUGH for w in between):
                return [word]
    return []


def _along(m: Match) -> Iterator[Word]:
    """Yield the first paper on the verb's side of the sentence: what is signed is a paper, however parsed."""
    words = m.sentence.words
    if is_passive(m.sentence, m.word):
        auxiliary = m.sentence.child(m.word, "auxpass")
        if auxiliary is not None:
            run = reversed(words[: auxiliary.index])
            yield from _until_verb(run)
    elif m.word.dep not in ("amod", "acl", "relcl"):
        yield from _until_verb(iter(words[m.word.index + 1 :]))


def _until_verb(run: Iterator[Word]) -> Iterator[Word]:
    for word in run:
        if word.tag in ("VBD", "VBZ", "VBP", "MD", "WDT", ":", ","):
            return
        if is_head(word):
            yield word
            return


def whole_list(m: Match, head: Word) -> list[Title]:
    """Give the papers of the list that the paper is in; before a passive, or heard, it may be the last of them.

    What another paper's title names is not the paper: `the protocol amending the treaty, signed in Lima`.
    """
    for word in m.sentence.words[: head.index]:
        if not is_head(word) or instrument_noun(m, word) is not word:
            continue
        title = title_of(m, word)
        if head.index <= title.last and is_instrument(title, deed="sign"):
            head = word
            break
    if head.index < m.word.index or head is m.word:
        for word in m.sentence.words[: head.index]:
            if is_head(word):
                titles = chained(m.scene, m.sentence, word)
                if any(t.head is head or t.first <= head.index <= t.last for t in titles[1:]):
                    return titles
    return chained(m.scene, m.sentence, head)


def named_elsewhere(m: Match, title: Title) -> list[Title]:
    """Give the papers of a bundle that the sentence names apart.

    `documents were signed: Agreement on …; Protocol on …`, `two documents (a treaty on … and a plan on …)`, `the
    papers signed include a treaty on …`, `a plan on … was among the documents signed`.
    """
    if not is_bundle(title):
        return []
    words = m.sentence.words
    colon = next((w.index for w in words[title.last + 1 :] if w.text == ":"), None)
    bracket = words[title.last + 1] if title.last + 1 < len(words) else None
    start = bracket.index if bracket is not None and bracket.text == "(" else colon
    above = m.sentence.head(title.head)
    leading = next(
        (w for w in words[title.last + 1 :] if w.lower in ("namely", "including", "notably")), None
    )
    if leading is None:
        # `the signing of twelve papers, among them a treaty on`
        leading = next(
            (
                w
                for w in words[title.last + 1 : -1]
                if w.lower == "among" and words[w.index + 1].lower in _THEM
            ),
            None,
        )
    passive = leading is not None and title.head.index < m.word.index < leading.index
    if start is None and leading is not None and (passive or (leading.lower == "among" and m.word.is_noun)):
        # `Five papers were signed in Lima, including a treaty on`
        first = next((w for w in words[leading.index + 1 :] if is_head(w)), None)
        listed = chained(m.scene, m.sentence, first) if first is not None else []
        return listed if leading.lower == "namely" or not listed else [title, *listed]
    if start is None and above is not None:
        if above.lemma in NAMING and title.head.dep in ("nsubj", "nsubjpass"):
            start = above.index
        elif above.lower == "among" and title.head.dep == "pobj":
            verb = m.sentence.head(above)
            if verb is not None and verb.lemma in NAMING:
                start = verb.index if above.index < verb.index else -1
    if start is None:
        return []
    end = start + 25 if start >= 0 else title.first
    first = next((w for w in words[start + 1 : end] if is_head(w) and w is not title.head), None)
    if first is None or (above is not None and start == above.index and not _one_of(m, above, first)):
        return []
    return chained(m.scene, m.sentence, first)


def _one_of(m: Match, naming: Word, first: Word) -> bool:
    """Tell `the papers signed are a treaty on` from `the papers signed are many, and the treaty on … is in force`."""
    verb = next(
        (w for w in m.sentence.ancestors(first) if w.is_verb and w.dep not in ("acl", "relcl")), naming
    )
    return verb is naming or first.dep not in ("nsubj", "nsubjpass")


def title_of(m: Match, head: Word) -> Title:
    """Cut the title at the head in the match's sentence."""
    return title_at(m.scene, m.sentence, head)
