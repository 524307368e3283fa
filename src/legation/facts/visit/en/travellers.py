"""Who travels, where grammar alone does not say: who comes along, and subjects that the parse has lost."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from legation.facts.delegations import acts_for_state, company, officials, without_residents
from legation.language.clauses import Frame, is_passive, objects, subject
from legation.language.dates import DateMention
from legation.language.parties import Reference
from legation.language.scene import Scene
from legation.language.states import StateMention
from legation.language.words import Sentence, Word

SENT = frozenset("delegation team mission group party entourage".split())
_PARTY = frozenset("delegation guest visitor diplomat minister side".split())
_HOLDING = frozenset("include comprise".split())
_BEHIND = 4
_FINITE = frozenset(["VBD", "VBZ", "VBP", "MD"])
_MEMBERS = frozenset(["member", "part"])
_ALONG = frozenset("member travel accompany delegation join entourage aboard".split())
_GOING_ALONG = frozenset("accompany travel go come fly".split())
_TOGETHER = frozenset(["together", "along", "alongside"])


def with_company(scene: Scene, sentence: Sentence, going: Iterable[Word], deed: Word) -> Reference:
    """Give the travellers with those of their state who come along: `accompanied by Minister B`."""
    words = list(going)
    travellers = officials(scene, sentence, words)
    if not travellers:
        travellers = company(scene, sentence, [w for w in words if _is_group(sentence, w)])
    if not travellers:
        travellers = _leading(scene, sentence, words)
    if not travellers:
        return Reference(tuple(s for w in words for s in _sent_by(scene, sentence, w)))
    for word in (w for w in words if w.lemma in SENT):
        # `a delegation under Minister B`
        under = Frame(sentence, word).role("under") or Frame(sentence, deed).role("under")
        travellers += officials(scene, sentence, under)
    travellers += _listed(scene, sentence, words, deed, travellers)
    if not travellers.people:
        return travellers + _known_guest(scene, sentence, words, travellers)
    along = Reference()
    for head in (*words, deed):
        for verb in sentence.children(head, "acl", "advcl", "relcl", "conj"):
            if verb.lemma in ("accompany", "join") and verb.tag == "VBN":
                along += officials(scene, sentence, Frame(sentence, verb).role("by"))
        for adverb in sentence.children(head, "advmod", "prep"):
            if adverb.lower in _TOGETHER:
                along += officials(scene, sentence, Frame(sentence, adverb).role("with"))
    own = without_residents(along)
    return travellers + Reference((), tuple(p for p in own.people if p.state in travellers.states))


def _listed(
    scene: Scene, sentence: Sentence, words: list[Word], deed: Word, travellers: Reference
) -> Reference:
    """Give who else is of the list: `two ministers came: A in May, B in June`, `A in March and B in April`."""
    colon = next((w for w in sentence.words[deed.index :] if w.text == ":"), None)
    several = any(w.tag in ("NNS", "CD") for w in words)
    found: list[Word] = (
        [w for w in sentence.words[colon.index :] if scene.member(w)] if colon and several else []
    )
    for word in words:
        # The parser hangs the second name on the date of the first.
        dates = [w for w in sentence.subtree(word) if isinstance(w.mention, DateMention)]
        found += [c for d in dates for c in sentence.children(d, "conj") if scene.member(c)]
    named = scene.refer_all(sentence, found)
    return Reference((), tuple(p for p in named.people if p.state in travellers.states))


def _known_guest(scene: Scene, sentence: Sentence, words: list[Word], travellers: Reference) -> Reference:
    """Give for `the Kenyan delegation` the one office-holder of that state whom the dispatch names, if no envoy."""
    meant = [w for w in words if w.lemma in _PARTY and any(sentence.children(w, "det"))]
    if not meant or any(c.lower in ("a", "an") for w in meant for c in sentence.children(w, "det")):
        return Reference()
    of_state = [p for p in scene.cast.people if p.state == travellers.state and p.office]
    return without_residents(Reference((), tuple(of_state))) if len(of_state) == 1 else Reference()


def travels_for_state(sentence: Sentence, word: Word) -> bool:
    """Tell whether the word names officials, or people whom one leads: `businessmen led by Minister A`."""
    return acts_for_state(word) or any(True for _ in _led_by(sentence, word))


def _leading(scene: Scene, sentence: Sentence, words: list[Word]) -> Reference:
    """Give who leads people that are no officials themselves."""
    return officials(scene, sentence, [leader for word in words for leader in _led_by(sentence, word)])


def _led_by(sentence: Sentence, word: Word) -> Iterator[Word]:
    if not word.is_noun or word.mention is not None:
        return
    for noun in (word, *Frame(sentence, word).role("of")):
        for verb in sentence.children(noun, "acl", "relcl"):
            if verb.lemma in ("lead", "head") and is_passive(sentence, verb):
                yield from Frame(sentence, verb).role("by")


def _is_group(sentence: Sentence, word: Word) -> bool:
    """`A group of Kenyan lawmakers`: who they are stands behind `of`."""
    return word.lemma == "group" and any(acts_for_state(w) for w in Frame(sentence, word).role("of"))


def companions(scene: Scene, sentence: Sentence, guests: Reference) -> Reference:
    """Give who is told in the sentences behind to come along: `she is accompanied by A`, `with him are A and B`."""
    found = officials(scene, sentence, _included(scene, sentence))
    behind = [s for s in scene.sentences if s.start > sentence.start and s.words][:_BEHIND]
    for told in behind:
        named = any(w.lemma in SENT and w.is_noun for w in sentence.words)
        found += _of_the_party(scene, told, guests, next_told=named and told is behind[0])
        for verb in told.words:
            if verb.lemma in ("accompany", "join") and is_passive(told, verb):
                whom, along = objects(told, verb), Frame(told, verb).role("by")
            elif verb.lemma == "be" and verb is told.root and told.words[0].lower == "with":
                whom, along = list(told.children(told.words[0], "pobj")), subject(told, verb)
            elif verb.lemma in _HOLDING and verb.is_verb:
                sent = [w for w in subject(told, verb) if w.lemma in SENT]
                whom = [o for w in sent for o in (*told.children(w, "poss"), w)]
                along = objects(told, verb)
            else:
                continue
            led = scene.refer_all(told, whom)
            if set(led.people) & set(guests.people) or (led.state in guests.states and not led.people):
                found += officials(scene, told, along)
    return Reference((), tuple(p for p in without_residents(found).people if p.state in guests.states))


def _included(scene: Scene, sentence: Sentence) -> list[Word]:
    """Give the people behind `a delegation led by A and including B and C`, up to the next verb."""
    opening = next((w for w in sentence.words if w.lower in ("including", "comprising")), None)
    before = sentence.words[: opening.index] if opening is not None else ()
    sent = next((w for w in reversed(before) if w.lemma in SENT and w.is_noun), None)
    if (
        opening is None
        or sent is None
        or any(w.tag in _FINITE for w in sentence.words[sent.index : opening.index])
    ):
        return []
    found: list[Word] = []
    for word in sentence.words[opening.index + 1 :]:
        if word.tag in _FINITE or word.text == ";":
            break
        if scene.member(word) is not None:
            found.append(word)
    return found


def _of_the_party(scene: Scene, sentence: Sentence, guests: Reference, *, next_told: bool) -> Reference:
    """Give who is told to go too.

    `A and B will accompany her`, `are members of the delegation`, `Travelling with her are A and B`, `The delegation
    also includes A`, `She heads a delegation that includes A`. next_told: `it` is the delegation.
    """
    found = Reference()
    for verb in (w for w in sentence.words if w.is_verb):
        doers = subject(sentence, verb)
        frame = Frame(sentence, verb)
        if verb.lemma in _HOLDING | {"consist", "compose"}:
            about = (*doers, *objects(sentence, verb))
            members = [o for w in doers if w.lemma == "member" for o in Frame(sentence, w).role("of")]
            party = [w for w in (*about, *members) if w.lemma in SENT and w.is_noun]
            if next_told and any(w.lower == "it" for w in doers):
                found += officials(scene, sentence, objects(sentence, verb))
            held = [*frame.role("of"), *(objects(sentence, verb) if verb.lemma in _HOLDING else ())]
            if party and is_theirs(scene, sentence, party[0], guests):
                found += officials(scene, sentence, [w for w in held if w not in party])
        elif verb.lemma in _GOING_ALONG and verb.tag != "VBN":
            whom = objects(sentence, verb) if verb.lemma == "accompany" else frame.role("with")
            if set(scene.refer_all(sentence, whom).people) & set(guests.people):
                found += officials(scene, sentence, doers)
        elif verb.lemma == "be":
            before, behind = sentence.words[: verb.index], sentence.words[verb.index + 1 :]
            if any(w.lemma in _MEMBERS for w in behind) and _names_party(scene, sentence, behind, guests):
                found += officials(scene, sentence, doers)
            elif any(w.lemma in _ALONG for w in before) and _names_party(scene, sentence, before, guests):
                found += officials(scene, sentence, [w for w in behind if scene.member(w) is not None])
    return found


def _names_party(scene: Scene, sentence: Sentence, words: Sequence[Word], guests: Reference) -> bool:
    """Tell whether the words name the guests or their delegation."""
    party = (w for w in words if w.lemma in SENT and w.is_noun)
    return any(is_theirs(scene, sentence, w, guests) for w in party) or bool(
        set(scene.refer_all(sentence, words).people) & set(guests.people)
    )


def is_theirs(scene: Scene, sentence: Sentence, party: Word, guests: Reference) -> bool:
    """Tell whether `the delegation` is the guests': said to be of them, of their state, or of nobody else."""
    owners = scene.refer_all(sentence, [*sentence.children(party, "poss"), party])
    if owners.people:
        return bool(set(owners.people) & set(guests.people))
    verb = sentence.head(party)
    leading = verb is not None and verb.lemma in ("lead", "head") and party.dep == "dobj"
    if leading and verb is not None:
        return bool(set(scene.refer_all(sentence, subject(sentence, verb)).people) & set(guests.people))
    definite = any(c.lower in ("the", "his", "her", "their") for c in sentence.children(party, "det", "poss"))
    return definite and set(owners.states) <= set(guests.states)


def _sent_by(scene: Scene, sentence: Sentence, word: Word) -> tuple[str, ...]:
    """Give the state of `a delegation of the Kenyan Ministry of Defence`, `five Kenyan members of parliament`."""
    if word.mention is not None or not acts_for_state(word):
        return ()
    own = [c.mention.code for c in sentence.children(word) if isinstance(c.mention, StateMention)]
    if own or word.lemma not in SENT:
        return tuple(own)
    return scene.refer_all(sentence, Frame(sentence, word).first("of", "from")).states


def lost_subject(sentence: Sentence, verb: Word) -> list[Word]:
    """Give who stands before a finite verb that the parser gave no fitting subject, back to the last comma."""
    if verb.dep not in ("ROOT", "ccomp", "conj", "parataxis") or verb.tag not in ("VBD", "VBZ", "VB"):
        return []
    named: list[Word] = []
    for word in reversed(sentence.words[: verb.index]):
        if (word.text in (",", ";", ":") and named) or (
            word.is_verb and word.tag not in ("MD", "VBN", "VBZ")
        ):
            break
        if (word.mention is not None or (word.is_noun and word.dep != "compound")) and acts_for_state(word):
            named.append(word)
    return named[-1:]
