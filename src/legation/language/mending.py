"""Mends what the parser regularly gets wrong about words that stand for names and dates.

A date or hour that opens a sentence without a comma (`On November 21 President Ngata accused …`) is taken for the
first part of the name behind it, one with a comma for the first of a list, and the verb is left without a
subject. A verb in a list that is also an adjective (`to expand trade, open direct flights`) is tagged as one
though it has an object; a past tense in a list is hung on its object as if it were an adjective.
"""

from __future__ import annotations

from collections.abc import Sequence

from legation.language.chief_verbs import put_chief_first
from legation.language.dates import DateMention
from legation.language.fronted import (
    give_fronted_subject,
    give_subject_behind_day,
    give_told_clause_its_verb,
    put_adjective_in_row,
)
from legation.language.goals import part_goal_from_purpose
from legation.language.listed_clauses import part_from_said, put_clause_in_list, put_noun_in_list
from legation.language.listed_verbs import (
    is_bare,
    is_infinitive,
    put_bare_in_list,
    put_gerund_in_list,
    put_in_list,
)
from legation.language.words import Word

# Nouns that an infinitive belongs to which stands right behind them.
_INFINITIVE_NOUNS = frozenset(
    "commitment pledge promise readiness willingness intention intent determination resolve plan decision desire "
    "request call appeal invitation agreement preparedness proposal offer opportunity undertaking obligation "
    "vow aim goal objective ambition".split()
)
# Verbs of which a person is the object.
_TAKING_PEOPLE = frozenset(
    "receive meet welcome host greet summon invite visit inform congratulate telephone phone see brief".split()
)
_PARTIES = frozenset("delegation team mission group party".split())
_SUBJECTS = frozenset(["nsubj", "nsubjpass", "csubj", "expl"])


def mend(words: Sequence[Word]) -> None:
    """Change heads and labels of the words of one sentence, in place."""
    for dated in words:
        timed = dated.tag == "CD" and ":" in dated.text
        if (isinstance(dated.mention, DateMention) or timed) and dated.dep in ("compound", "nmod", "nummod"):
            _part_from_subject(words, dated)
        elif isinstance(dated.mention, DateMention):
            _part_from_list(words, dated)
            give_subject_behind_day(words, dated)
    put_chief_first(words)
    for named in words:
        if hasattr(named.mention, "member"):
            _make_subject(words, named)
        elif named.head == named.index and named.lemma in _PARTIES:
            told = [w for w in words if w.head == named.index and w.dep == "acl" and w.tag == "VBN"]
            if len(told) == 2 and _by(words, told[0]) and not _by(words, told[1]):
                _make_root(words, told[1], named)  # `A delegation led by A called on B`
        else:
            give_fronted_subject(words, named)
            put_adjective_in_row(words, named)
    for named in words:
        give_told_clause_its_verb(words, named)
    for relative in words:
        if relative.lower in ("which", "whom") and words[relative.head].lower == "of":
            _part_from_relative(words, words[words[relative.head].head])
    for doer in words:
        above = words[doer.head]
        if doer.dep in _SUBJECTS and above.dep in ("aux", "auxpass"):
            doer.head = above.head  # `Peru and Norway are committed`: hung on the auxiliary
    for thing in words:
        if thing.dep == "nsubj" and thing.tag == "VB":
            thing.tag = "NN"  # `Work on the bridge began`
        if thing.dep == "pobj" and thing.is_noun and thing.mention is None:
            _part_from_day(words, thing)
        if thing.dep == "appos" and thing.tag in ("NN", "NNP") and words[thing.head].dep == "pobj":
            _part_from_place(words, thing)
    for verb in words:
        if verb.tag == "VBD" and verb.dep == "amod":
            _part_from_object(words, verb)
        elif verb.tag == "VB" and verb.dep in ("advcl", "xcomp", "relcl"):
            _give_to_noun(words, verb)
            put_in_list(words, verb)
        elif verb.tag == "VBG" and verb.dep == "advcl":
            put_gerund_in_list(words, verb)
        if verb.tag == "VB" and verb.dep in ("conj", "advcl", "dep", "ccomp", "parataxis"):
            _give_to_infinitive(words, verb)
            put_bare_in_list(words, verb)
    for word in words:
        if word.tag == "VBD" and word.dep == "conj" and is_bare(words, word):
            word.tag = "VB"
        elif word.tag == "VBD" and word.dep == "conj":
            _make_relative(words, word)
        elif word.lower == "that" and word.tag in ("IN", "DT", "WDT"):
            put_clause_in_list(words, word)
            part_from_said(words, word)
        elif word.dep in ("appos", "dobj") and word.tag in ("NN", "NNS"):
            put_noun_in_list(words, word)
    for listed in words:
        if listed.dep == "conj" and (
            listed.tag in ("JJ", "NN") or (listed.tag == "NNP" and listed.text.islower())
        ):
            _make_verb(words, listed)
        elif listed.lower == "for" and listed.dep == "prep":
            _give_to_journey(words, listed)
        elif listed.lower == "for" and listed.dep == "mark":
            part_goal_from_purpose(words, listed)


def _part_from_relative(words: Sequence[Word], part: Word) -> None:
    """Give the chief verb its subject: `The round, the first of which was held in May, will take place`.

    The verb of the relative clause was given both subjects.
    """
    verb = words[part.head]
    chief = words[verb.head]
    whole = next((w for w in words[: part.index] if w.head == verb.index and w.dep in _SUBJECTS), None)
    if whole is None or part.dep not in _SUBJECTS or verb.dep != "ccomp" or chief.index < verb.index:
        return
    if _subjectless(words, chief):
        _hang_on(words, whole, chief)
        verb.head, verb.dep = whole.index, "relcl"


def _make_relative(words: Sequence[Word], told: Word) -> None:
    """Hang a participle on its noun: `will reopen its office, closed in 2010, in May`.

    A past tense without a subject goes with no infinitive. What stands behind its comma is the chief verb's.
    """
    verb = words[told.head]
    named = next(
        (w for w in words[verb.index : told.index] if w.head == verb.index and w.dep == "dobj"), None
    )
    if (
        verb.tag != "VB"
        or named is None
        or words[told.index - 1].text != ","
        or not _subjectless(words, told)
    ):
        return
    told.head, told.dep, told.tag = named.index, "acl", "VBN"
    for later in words[told.index + 1 :]:
        if later.head == told.index and later.dep == "prep" and words[later.index - 1].text == ",":
            later.head = verb.index


def _give_to_noun(words: Sequence[Word], verb: Word) -> None:
    """Hang the infinitive on its noun: of `underlined the commitment to help` the help is what it is to."""
    at = next((w.index for w in words if w.head == verb.index and w.dep == "aux" and w.lower == "to"), 0)
    noun = words[at - 1] if at else None
    if noun is None or noun.lemma not in _INFINITIVE_NOUNS or not noun.is_noun or noun.dep == "compound":
        return
    if words[noun.head] is words[verb.head] or words[noun.head].dep == "prep":
        verb.head, verb.dep = noun.index, "acl"


def _give_to_infinitive(words: Sequence[Word], verb: Word) -> None:
    """Coordinate the infinitive with one: `to free those whom it holds and to let them go`, hung on `holds`."""
    first = words[verb.head]
    if (
        verb.dep != "conj"
        or not is_infinitive(words, verb)
        or first.tag == "VB"
        or not first.is_verb
        or first.head == first.index
    ):
        return
    if any(w.lower == "to" and w.dep == "aux" and w.head == first.index for w in words):
        return
    above = words[first.head]
    for _ in words:
        if above.tag == "VB" and is_infinitive(words, above):
            verb.head = above.index
            return
        above = words[above.head]


def _make_subject(words: Sequence[Word], named: Word) -> None:
    """Give a verb without a subject the person before it whom the parser took for something else.

    `President A Monday received B` (part of the date), `in Apia Minister A met B` (part of the place), `His Majesty
    the King, received on Monday B` (a noun with a participle).
    """
    above = words[named.head]
    if named.dep == "compound" and isinstance(above.mention, DateMention) and named.index < above.index:
        verb = words[above.head]
        if verb.is_verb and verb.index > above.index and _subjectless(words, verb, apart_from=above):
            above.dep = "npadvmod"
            _hang_on(words, named, verb)
    elif named.dep == "pobj" and above.tag == "IN":
        parts = [
            w for w in words[above.index + 1 : named.index] if w.head == named.index and w.dep == "compound"
        ]
        verb = above
        while verb.head != verb.index and not verb.is_verb:
            verb = words[verb.head]
        if parts and verb.index < above.index and verb.lemma in _TAKING_PEOPLE:
            _make_object(words, parts[-1], named, verb)
        elif parts and verb.is_verb and verb.index > named.index and _subjectless(words, verb):
            parts[-1].head, parts[-1].dep = above.index, "pobj"
            for part in parts[:-1]:
                part.head = parts[-1].index
            _hang_on(words, named, verb)
    elif named.dep == "appos" and above.index == named.index - 1 and above.mention is None:
        # `On the third day of his visit Minister A met B`: no comma parts the two
        verb = above
        while verb.head != verb.index and not verb.is_verb:
            verb = words[verb.head]
        if verb.is_verb and verb.index > named.index and _subjectless(words, verb):
            _hang_on(words, named, verb)
    elif (
        named.dep == "npadvmod" and above.is_verb and above.index > named.index and _subjectless(words, above)
    ):
        _hang_on(words, named, above)
    elif named.head == named.index:
        told = [w for w in words if w.head == named.index and w.dep == "acl" and w.tag == "VBN"]
        if len(told) == 1 and told[0].index > named.index and not _by(words, told[0]):
            _make_root(words, told[0], named)


def _make_object(words: Sequence[Word], part: Word, named: Word, verb: Word) -> None:
    """Give the verb its object: of `received on Monday Minister X`, `received at the Palace Minister X` the person."""
    if any(w.head == verb.index and w.dep in ("dobj", "auxpass") and w.index < named.index for w in words):
        return
    preposition = words[named.head]
    part.dep, part.head = "pobj", preposition.index
    for other in words[preposition.index + 1 : part.index]:
        if other.head == named.index:
            other.head = part.index
    named.head, named.dep = verb.index, "dobj"


def _part_from_day(words: Sequence[Word], thing: Word) -> None:
    """Give the verb its object: `had on Thursday talks with B`, taken for a second day behind `on`."""
    preposition = words[thing.head]
    verb = words[preposition.head]
    days = [w for w in words[preposition.index + 1 : thing.index] if w.head == preposition.index]
    second = any(isinstance(w.mention, DateMention) and w.dep == "pobj" for w in days)
    bare = not any(w.head == verb.index and w.dep in ("dobj", "auxpass", "ccomp", "xcomp") for w in words)
    if second and bare and verb.is_verb and verb.index < preposition.index:
        thing.head, thing.dep = verb.index, "dobj"


def _part_from_place(words: Sequence[Word], thing: Word) -> None:
    """Give the verb its object: `received on Monday, in Lima, a message` taken for another word for Lima.

    Or for Monday: `received on Monday the new ambassador of Peru`.
    """
    above = words[thing.head]
    preposition = words[above.head]
    verb = words[preposition.head]
    article = any(w.head == thing.index and w.lower in ("a", "an") for w in words)
    bare = not any(w.head == verb.index and w.dep in ("dobj", "auxpass", "ccomp", "xcomp") for w in words)
    aside = words[preposition.index - 1].text == "," and thing.tag == "NN"
    behind = words[above.index + 1 : thing.index]
    if isinstance(above.mention, DateMention) and behind and behind[0].lower in ("the", "a", "an"):
        article = aside = thing.mention is None and all(
            w.head == thing.index or w.tag == "RB" for w in behind
        )
    if (
        article
        and verb.is_verb
        and verb.index < preposition.index
        and aside
        and bare
        and preposition.tag == "IN"
    ):
        thing.head, thing.dep = verb.index, "dobj"


def _subjectless(words: Sequence[Word], verb: Word, apart_from: Word | None = None) -> bool:
    return not any(w.head == verb.index and w.dep in _SUBJECTS and w is not apart_from for w in words)


def _by(words: Sequence[Word], verb: Word) -> bool:
    return any(w.head == verb.index and (w.dep == "agent" or w.lower == "by") for w in words)


def _hang_on(words: Sequence[Word], named: Word, verb: Word) -> None:
    passive = any(w.head == verb.index and w.dep == "auxpass" for w in words)
    named.head, named.dep = verb.index, "nsubjpass" if passive else "nsubj"


def _make_root(words: Sequence[Word], verb: Word, named: Word) -> None:
    """Make the participle the verb of the sentence and the person its subject."""
    for word in words:
        if word.head == named.index and word.index > verb.index:
            word.head = verb.index
    verb.head, verb.dep, verb.tag = verb.index, "ROOT", "VBD"
    named.head, named.dep = verb.index, "nsubj"


def _part_from_list(words: Sequence[Word], dated: Word) -> None:
    """Give the verb its subject that was taken for one more date: `on 14 May, Ministers A and B discussed`."""
    for named in words[dated.index + 1 : dated.index + 4]:
        listed = named.head == dated.index and named.dep in ("conj", "appos")
        if not listed or not hasattr(named.mention, "member"):
            continue
        above = words[dated.head]
        while above.head != above.index and not above.is_verb:
            above = words[above.head]
        if above.is_verb and above.index > named.index and _subjectless(words, above, apart_from=dated):
            passive = any(w.head == above.index and w.dep == "auxpass" for w in words)
            named.head, named.dep = above.index, "nsubjpass" if passive else "nsubj"
            dated.dep = "npadvmod" if dated.dep in _SUBJECTS else dated.dep  # `Last Monday, Minister A, met`
        elif named.dep == "conj" and words[named.index - 1].lower in ("and", ","):
            _put_with_people(words, dated, named)


def _put_with_people(words: Sequence[Word], dated: Word, named: Word) -> None:
    """`will meet A on 3 May and B on 4 May`: B is coordinated with A and has a day of his own."""
    first = next((w for w in reversed(words[: dated.index]) if hasattr(w.mention, "member")), None)
    if first is None or first.dep in _SUBJECTS or first.dep not in ("dobj", "pobj", "conj"):
        return
    named.head = first.index
    for prep in words[named.index + 1 : named.index + 2]:
        if prep.dep == "prep" and any(
            w.head == prep.index and isinstance(w.mention, DateMention) for w in words[prep.index :]
        ):
            prep.head = named.index


def _part_from_object(words: Sequence[Word], verb: Word) -> None:
    """Give a past tense taken for an adjective (`praised … and encouraged airlines to`) its object."""
    named = words[verb.head]
    above = words[named.head]
    if named.dep != "conj" or named.index < verb.index or not above.is_verb:
        return
    verb.head, verb.dep = above.index, "conj"
    named.head, named.dep = verb.index, "dobj"
    for later in words[named.index + 1 :]:
        if later.head == above.index and later.dep in ("xcomp", "ccomp", "advcl", "prep"):
            later.head = verb.index


def _make_verb(words: Sequence[Word], listed: Word) -> None:
    """Tag as a verb what has an object and is coordinated with one, or with the object of one."""
    behind = words[listed.index + 1] if listed.index + 1 < len(words) else listed
    if listed.tag == "NN" and behind.tag in ("DT", "PRP$"):
        # `will hold a meeting and chair the session`: no noun has an article behind it
        for named in words[listed.index + 1 :]:
            if named.head == listed.head and named.dep in ("appos", "conj") and behind.head == named.index:
                named.head, named.dep = listed.index, "appos"
            if named.head == listed.index and named.dep == "appos":
                named.dep = "dobj"
    if not any(w.head == listed.index and w.dep in ("dobj", "prt") for w in words):
        return
    first = words[listed.head]
    if first.is_noun and first.dep == "dobj":
        first = words[first.head]
    if first.tag in ("VB", "VBG"):
        listed.tag, listed.head = first.tag, first.index


def _give_to_journey(words: Sequence[Word], purpose: Word) -> None:
    """`travelled there at the invitation of Minister X for the 8th session`: it is what he travelled for."""
    invitation = words[purpose.head]
    while (
        invitation.lemma != "invitation"
        and invitation.dep in ("pobj", "prep")
        and invitation.head < invitation.index
    ):
        invitation = words[invitation.head]
    led = words[invitation.head]
    verb = words[led.head]
    if invitation.lemma == "invitation" and led.lower in ("at", "upon", "on") and verb.is_verb:
        purpose.head = verb.index


def _part_from_subject(words: Sequence[Word], dated: Word) -> None:
    """Give the preposition its date and the verb its subject."""
    named = words[dated.head]
    preposition = words[named.head]
    verb = words[preposition.head]
    between = words[preposition.index + 1 : dated.index]
    if verb.is_verb and verb.index < preposition.index:
        # `The ministry said on Wednesday Minister A would visit`: the clause behind has lost its subject.
        verb = next((w for w in words[named.index + 1 :] if w.head == verb.index and w.dep == "ccomp"), verb)
    person = hasattr(named.mention, "member") and named.dep == "pobj" and preposition.tag == "IN"
    if person and verb.lemma in _TAKING_PEOPLE and verb.index < preposition.index < dated.index < named.index:
        _make_object(words, dated, named, verb)
        return
    if (
        named.dep != "pobj"
        or preposition.tag != "IN"
        or not preposition.index < dated.index < named.index < verb.index
        or not verb.is_verb
        or any(w.tag not in ("DT", "RB", "JJ") for w in between)
        or any(w.head == verb.index and w.dep in _SUBJECTS for w in words)
    ):
        return
    dated.head, dated.dep = preposition.index, "pobj"
    passive = any(w.head == verb.index and w.dep == "auxpass" for w in words)
    named.head, named.dep = verb.index, "nsubjpass" if passive else "nsubj"
