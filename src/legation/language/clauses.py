"""Clauses: who does what to whom, read off the parse for verbs and for nouns that name deeds.

A frame is a head word, `signed` or `visit`, with its roles. Roles are asked for by name:
`subject` and `object` are the logical ones (the doer and what it is done to, whatever the voice, inherited
across coordination, control, participles and relative clauses), any other name is a preposition
(`to`, `with`, `between` …) or one of `possessive`, `compound`, `adjective`, `complement`.
"""

from __future__ import annotations

from collections.abc import Iterable

from legation.language.keeping import kept
from legation.language.words import Sentence, Word

# Verbs whose object, not subject, is to do what the infinitive says: `asked Poland to support`.
OBJECT_CONTROL = frozenset(
    "ask urge request invite call encourage order allow enable help want expect require permit "
    "direct instruct tell press push advise authorize authorise oblige compel force prompt lead "
    "commission beseech implore demand appeal remind warn assign task summon".split()
)
LIGHT_VERBS = frozenset(
    "pay make have hold conduct undertake give take begin start end conclude complete kick launch "
    "lead finish wrap cut extend convey issue send place receive accept decline reject cancel "
    "postpone put call lodge voice express host attend arrange plan schedule announce carry do "
    "pursue open sign get".split()
)
_RELATIVE = frozenset("who which that whom whose where".split())
# `given back to Peru`: what hangs on these belongs to the verb.
_PARTICLES = frozenset("back home over away along on together".split())
_BEING_THERE = frozenset("attend visit participate travel tour take stay".split())
_SUBJECTS = ("nsubj", "nsubjpass", "csubj")


class Frame:
    """One clause or deed-noun of a sentence, asked for its roles."""

    __slots__ = ("head", "sentence")

    def __init__(self, sentence: Sentence, head: Word) -> None:
        self.sentence = sentence
        self.head = head

    def __repr__(self) -> str:
        return f"Frame({self.head})"

    def role(self, name: str) -> list[Word]:
        """Give the words that fill the role, coordination shared out, in order of the sentence."""
        return _role(self.sentence, self.head, name)

    def first(self, *names: str) -> list[Word]:
        """Give the fillers of the first of the roles that has any."""
        for name in names:
            if words := self.role(name):
                return words
        return []


@kept
def _role(sentence: Sentence, head: Word, name: str) -> list[Word]:
    if name == "subject":
        return subject(sentence, head) if head.is_verb else _noun_subject(sentence, head)
    if name == "object":
        return objects(sentence, head) if head.is_verb else []
    if name == "possessive":
        return _spread(sentence, sentence.children(head, "poss"))
    if name == "compound":
        return _spread(sentence, sentence.children(head, "compound", "nmod"))
    if name == "adjective":
        return list(sentence.children(head, "amod"))
    if name == "complement":
        return _complements(sentence, head)
    return _prepositional(sentence, head, name)


def is_passive(sentence: Sentence, verb: Word) -> bool:
    """Tell whether the verb is passive: `was summoned`, `co-chaired by`, `an embassy opened in 1998 by`."""
    if verb.tag != "VBN":
        return False
    if sentence.child(verb, "nsubjpass", "auxpass", "agent") is not None:
        return True
    if sentence.child(verb, "nsubj", "dobj") is not None:
        return False
    if any(c.lemma in ("have", "has", "had", "'ve") for c in sentence.children(verb, "aux")):
        return False
    if verb.dep in ("acl", "relcl", "amod"):
        return True
    if verb.dep == "conj":
        above = sentence.head(verb)
        return above is not None and above.is_verb and is_passive(sentence, above)
    return verb.dep in ("advcl", "ccomp", "pcomp")


@kept
def subject(sentence: Sentence, verb: Word, depth: int = 0) -> list[Word]:
    """Give the doer of the verb: its subject, its passive agent, or the one it inherits."""
    if depth > 8:
        return []
    if is_passive(sentence, verb):
        return _prepositional(sentence, verb, "by")
    own = list(sentence.children(verb, *_SUBJECTS))
    if own:
        return _antecedents(sentence, verb, own)
    above = sentence.head(verb)
    if above is None:
        return []
    if misparsed(verb):
        root = sentence.root
        whole = not root.is_verb and root.index < verb.index  # `King A on Friday cabled President B`
        return _spread(sentence, [root]) if whole else subject(sentence, root, depth + 1)
    if verb.dep in ("acl", "relcl"):
        # `The visiting minister, accompanied by B, called on A`: the parser took the subject for the whole.
        main = verb.tag == "VBD" and above is sentence.root
        return _spread(sentence, [above]) if verb.tag == "VBG" or verb.dep == "relcl" or main else []
    if verb.dep in ("conj", "advcl", "pcomp", "prep", "dep", "parataxis"):
        # `stressed that … should be resolved …, and agreed`: where the nearest verb has no doer, the next one's.
        # A finite verb (`calls on … to tighten measures and accuses`) goes with a finite one, not an infinitive.
        finite = verb.tag in ("VBZ", "VBD") and not misparsed(verb)
        for higher in sentence.ancestors(verb):
            if finite and higher.tag == "VB":
                continue
            if not higher.is_verb:
                continue
            if is_passive(sentence, higher) and (own := grammatical_subject(sentence, higher)):
                # `was received by A and held talks`: the one received holds them.
                return own
            if found := subject(sentence, higher, depth + 1):
                return found
        return []
    if verb.dep in ("xcomp", "ccomp", "oprd", "acomp"):
        if above.is_verb:
            if above.lemma in OBJECT_CONTROL:
                controlled = objects(sentence, above, depth + 1)
                if not controlled:
                    controlled = _prepositional(sentence, above, "on") or _prepositional(
                        sentence, above, "for"
                    )
                if controlled:
                    return controlled
            raised = list(sentence.children(above, "nsubjpass")) if is_passive(sentence, above) else []
            # `is scheduled to attend`: who is said to attend is the subject of the passive.
            return _antecedents(sentence, above, raised) if raised else subject(sentence, above, depth + 1)
        verb_above = _verb_above(sentence, verb)
        return subject(sentence, verb_above, depth + 1) if verb_above else []
    return []


def grammatical_subject(sentence: Sentence, verb: Word) -> list[Word]:
    """Give the verb's own subject as grammar has it: of a passive the one that it is done to; empty without one."""
    return _antecedents(sentence, verb, list(sentence.children(verb, *_SUBJECTS)))


@kept
def objects(sentence: Sentence, verb: Word, depth: int = 0) -> list[Word]:
    """Give what the deed is done to: direct object, passive subject, or the noun a passive participle is on."""
    if depth > 8:
        return []
    if is_passive(sentence, verb):
        own = list(sentence.children(verb, "nsubjpass", "nsubj"))
        if own:
            return _antecedents(sentence, verb, own)
        above = sentence.head(verb)
        if above is not None and verb.dep in ("acl", "relcl", "amod"):
            return _spread(sentence, [above])
        if above is not None and verb.dep == "conj" and above.is_verb:
            # `held talks and was received by A`: what the second is done to is the doer of the first.
            shared = objects if is_passive(sentence, above) else subject
            return shared(sentence, above, depth + 1)
        if above is not None and above.is_verb and verb.dep == "xcomp":
            # `is expected to be signed`, `is due to be held`
            raised = list(sentence.children(above, "nsubjpass", "nsubj"))
            return _antecedents(sentence, above, raised) if raised else objects(sentence, above, depth + 1)
        if above is not None and verb.dep == "xcomp" and above.dep == "acomp":
            # `is likely to be signed`, `is due to be opened`
            return grammatical_subject(sentence, sentence.words[above.head])
        return []
    own = list(sentence.children(verb, "dobj", "dative", "iobj"))
    if own:
        return _antecedents(sentence, verb, own)
    if misparsed(verb):
        above = sentence.head(verb)
        return [above] if above is not None else []
    # `where he visited and toured Minsk`: a coordinated verb lends its object to the one before it.
    for later in sentence.children(verb, "conj"):
        if (
            later.is_verb
            and sentence.child(later, *_SUBJECTS) is None
            and not _has_gap(sentence, verb, later)
        ):
            lent = list(sentence.children(later, "dobj"))
            if lent:
                return _spread(sentence, lent)
    return []


def being_there(verb: Word) -> bool:
    """Tell `attending` of `while attending a forum in Lima on Tuesday, she met B`: day and place are the deed's."""
    return verb.tag == "VBG" and verb.lemma in _BEING_THERE and verb.dep in ("advcl", "pcomp")


def misparsed(verb: Word) -> bool:
    """Tell a verb that the parser took for an adjective: no past tense (`encouraged airlines to …`) is one."""
    return verb.tag == "VBD" and verb.dep in ("amod", "compound", "nmod")


def _has_gap(sentence: Sentence, verb: Word, later: Word) -> bool:
    """Tell whether anything but `and`, `or` stands between two coordinated verbs."""
    return any(w.dep not in ("cc", "punct", "advmod") for w in sentence.words[verb.index + 1 : later.index])


def _verb_above(sentence: Sentence, word: Word) -> Word | None:
    return next((w for w in sentence.ancestors(word) if w.is_verb), None)


def _antecedents(sentence: Sentence, verb: Word, own: list[Word]) -> list[Word]:
    result: list[Word] = []
    for word in own:
        relative = _relative_clause(sentence, verb)
        if word.lower in _RELATIVE and word.tag[:1] in ("W", "I", "D") and relative is not None:
            above = sentence.head(relative)
            if above is not None:
                result.append(_nearest(sentence, above, word))
        else:
            result.extend(sentence.conjuncts(word))
    return result


def _relative_clause(sentence: Sentence, verb: Word) -> Word | None:
    """Give the clause on a noun that the verb is or is coordinated with: `who arrived on Monday and who handed him`."""
    above: Word | None = verb
    while above is not None and above.dep == "conj" and above.is_verb:
        above = sentence.head(above)
    return above if above is not None and above.dep in ("relcl", "acl") else None


def _nearest(sentence: Sentence, antecedent: Word, relative: Word) -> Word:
    """Give the last of coordinated words where the pronoun follows it directly: `with A and B, who came`."""
    before = [w for w in sentence.conjuncts(antecedent) if w.index < relative.index]
    gap = sentence.words[before[-1].index + 1 : relative.index] if before else ()
    close = before and relative.lower in ("who", "whom") and all(w.text == "," for w in gap)
    return before[-1] if close else antecedent


def _noun_subject(sentence: Sentence, noun: Word) -> list[Word]:
    """The doer of a deed told as a noun: `her visit`, `the visit by B`, `A paid a visit`."""
    possessive = _spread(sentence, sentence.children(noun, "poss"))
    if possessive:
        return possessive
    by = _prepositional(sentence, noun, "by")
    if by:
        return by
    above = sentence.head(noun)
    if (
        above is not None
        and above.is_verb
        and noun.dep in ("dobj", "pobj", "nsubjpass")
        and above.lemma in LIGHT_VERBS
    ):
        return subject(sentence, above)
    return []


def _spread(sentence: Sentence, words: Iterable[Word]) -> list[Word]:
    result: list[Word] = []
    for word in words:
        result += [one for one in sentence.conjuncts(word) if one not in result]
    return result


def _prepositional(sentence: Sentence, head: Word, name: str) -> list[Word]:
    """Fillers of `name` under the head; for a noun that a light verb carries, under the verb as well."""
    found = _own_prepositional(sentence, head, name)
    if found or not head.is_noun:
        return found
    above = sentence.head(head)
    if (
        above is not None
        and above.is_verb
        and head.dep in ("dobj", "nsubjpass", "nsubj")
        and above.lemma in LIGHT_VERBS
    ):
        return _own_prepositional(sentence, above, name)
    if above is not None and head.dep in ("nsubj", "nsubjpass"):
        # `talks are to be held with Peru`: hung on what the light verb is governed by
        for carried in sentence.children(above, "xcomp"):
            if carried.lemma in LIGHT_VERBS and (found := _own_prepositional(sentence, carried, name)):
                return found
    return []


def _own_prepositional(sentence: Sentence, head: Word, name: str) -> list[Word]:
    result: list[Word] = []
    hanging = [*sentence.children(head, "prep", "agent", "dative", "prt")]
    hanging += [c for c in sentence.children(head, "advmod") if c.lower in _PARTICLES]
    # `met with A and then with B`: the second hung on the verb
    hanging += [c for c in sentence.children(head, "conj") if c.tag == "IN"]
    # `by the Prime Minister and by the King`: the second preposition is coordinated with the first.
    for child in (one for first in hanging for one in sentence.conjuncts(first)):
        if child.lower == name:
            result.extend(_spread(sentence, sentence.children(child, "pobj", "pcomp")))
        # `during his visit to` / `out of`: a preposition hanging on a preposition.
        for nested in sentence.children(child, "prep"):
            if nested.lower == name:
                result.extend(_spread(sentence, sentence.children(nested, "pobj")))
    if result:
        # `with A on Monday and with B on Tuesday`: the second hung on the first one's day
        listed = (w for w in sentence.words if w.dep == "conj" and w.tag == "IN" and w.lower == name)
        for prep in listed:
            above = sentence.head(prep)
            if (
                above is not None
                and above.tag == "IN"
                and above.lower != name
                and head in sentence.ancestors(prep)
            ):
                result.extend(
                    w for w in _spread(sentence, sentence.children(prep, "pobj")) if w not in result
                )
    return result


def _complements(sentence: Sentence, head: Word) -> list[Word]:
    """Verbs that the head governs (`agreed to expand …, open … and consider …`), coordination shared out."""
    governed = list(sentence.children(head, "xcomp", "ccomp", "acl", "pcomp"))
    above = sentence.head(head)
    if misparsed(head) and above is not None:
        governed += [
            c for c in sentence.children(above, "xcomp", "acl", "relcl", "advcl") if c.index > head.index
        ]
    # `commitment to peace and to mending the road`: the second preposition is coordinated with the first.
    led = [one for prep in sentence.children(head, "prep") for one in sentence.conjuncts(prep)]
    governed += [c for prep in led for c in sentence.children(prep, "pcomp")]
    if not any(c.is_verb for c in governed):
        # `agreed by telephone to resume`: cut off from its verb, the infinitive is parsed as one of purpose.
        governed += [
            c
            for c in sentence.children(head, "advcl")
            if c.tag in ("VB", "VBG")
            and c.index > head.index
            and any(a.lower == "to" for a in sentence.children(c, "aux"))
        ]
    if any(c.tag == "VB" for c in governed):
        # `asked Pakistan to offer …, settle … and take back …`: base forms that the parser hung on the first verb.
        governed += [c for c in sentence.children(head, "conj") if c.tag == "VB"]
    result: list[Word] = []
    for child in governed:
        if child.dep == "ccomp" and child.is_noun and sentence.child(child, "mark") is not None:
            result.append(child)  # `proposed that the committee convene`: a subjunctive taken for a noun
        elif child.is_verb:
            # A finite verb coordinated with an infinitive (`decided to mark … and committed`) is a clause of its own.
            result.extend(w for w in sentence.conjuncts(child) if w.is_verb and _alike(w, child))
    return result


def _alike(word: Word, first: Word) -> bool:
    if first.tag == "VB":
        return word.tag in ("VB", "VBP")
    return word is first or first.tag != "VBG" or word.tag == "VBG"
