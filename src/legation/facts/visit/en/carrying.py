"""What carries the noun of a visit: the verbs around it, the verb that it frames, and so whose visit it is."""

from __future__ import annotations

from legation.facts.delegations import acts_for_state, officials, received
from legation.facts.visit.en.accepting import CALLING_OFF
from legation.facts.visit.en.journeys import WAYS
from legation.facts.visit.en.travellers import lost_subject, with_company
from legation.language.allegiance_journeys import named_as_visiting
from legation.language.clauses import LIGHT_VERBS, Frame, grammatical_subject, objects, subject
from legation.language.modality import phrasal
from legation.language.parties import Reference
from legation.language.scene import Scene
from legation.language.words import Sentence, Word

PAYING = frozenset(
    "pay make undertake conduct begin start end conclude complete carry take have plan "
    "wind wound round finish wrap cut break interrupt extend prolong continue launch kick resume".split()
)
RECEIVING = frozenset("receive host welcome greet expect invite await".split())
_FRAMES = frozenset("on during for after before amid following upon as in with from".split())


def carriers_of(sentence: Sentence, noun: Word) -> list[Word]:
    """The noun, the verb that carries it, and those that hang on it: `paid by X`, `that X was to pay to Y`."""
    found = [noun]
    for below in sentence.children(noun, "acl", "relcl"):
        if any(
            w.lower == "which" for p in sentence.children(below, "prep") for w in sentence.children(p, "pobj")
        ):
            continue  # `the visit, during which he was received by B`
        due = [below, *sentence.children(below, "acomp")]  # `the visit that she was due to pay`
        found += [below, *(x for w in due for x in sentence.children(w, "xcomp") if x.lemma in PAYING)]
    above = sentence.head(noun)
    if above is not None and noun.dep == "dobj" and phrasal(sentence, above) in CALLING_OFF:
        # `put off the trip which she was to begin in June`, as the parser has it
        aside = [
            c for c in sentence.children(above, "advcl", "ccomp") if c.lemma == "be" and c.index > noun.index
        ]
        found += [x for c in aside for x in sentence.children(c, "xcomp") if x.lemma in PAYING]
    if above is not None and noun.dep in ("nsubj", "nsubjpass"):
        # `the visit is scheduled to begin on Monday`
        found += [x for x in sentence.children(above, "xcomp") if x.lemma in PAYING]
    carrying = LIGHT_VERBS | PAYING | {verb.partition("_")[0] for verb in CALLING_OFF}
    if above is not None and above.is_verb and noun.dep in ("dobj", "nsubjpass", "nsubj", "pobj"):
        found.append(above)
    return [w for w in found if w is noun or w.lemma in carrying]


def framed_verb(sentence: Sentence, noun: Word) -> Word | None:
    """Give the verb that the visit frames: `is in Athens on a visit`, `is expected for a visit`."""
    prep = sentence.head(noun)
    if prep is None or noun.dep != "pobj" or prep.lower not in _FRAMES | {"of"}:
        return None
    if prep.lower == "of":
        # `in the course of the visit`, `at the start of the trip`
        middle = sentence.head(prep)
        if middle is None or not middle.is_noun:
            return None
        prep = sentence.head(middle)
        if prep is None or prep.tag != "IN":
            return None
    above = sentence.head(prep)
    while above is not None and above.tag in ("IN", "RB", "TO"):
        above = sentence.head(above)
    return above if above is not None and above.is_verb else None


def visitors_of(
    scene: Scene, sentence: Sentence, noun: Word, carriers: list[Word], frame_verb: Word | None
) -> Reference:
    """Give whose visit it is: the possessor, who pays it, who is told to be on it."""
    frame = Frame(sentence, noun)
    for role in ("possessive", "by", "of", "compound"):
        fillers = frame.role(role)
        found = (
            owner_of(scene, sentence, noun) if role == "possessive" else officials(scene, sentence, fillers)
        )
        if not found and role in ("possessive", "by"):
            found = scene.refer_all(sentence, fillers)
        if found and role == "by" and not found.people:
            # `President A paid the first visit by a Kenyan head of state`
            paying = (c for c in carriers[1:] if c.lemma in PAYING)
            made = [officials(scene, sentence, subject(sentence, c)) for c in paying]
            found = next((r for r in made if r.people and r.states == found.states), found)
        if found:
            return found
    for carrier in carriers[1:]:
        if carrier.lemma == "take" and (found := officials(scene, sentence, objects(sentence, carrier))):
            return found  # `a tour that will take her to Kenya`
        going = [w for w in subject(sentence, carrier) if w is not noun]
        above = sentence.head(carrier)
        if above is not None and above.lemma in ("lead", "head") and carrier.dep in ("xcomp", "advcl"):
            going = subject(sentence, above)  # `will lead a delegation to pay a visit`
        if carrier.lemma in PAYING and not any(acts_for_state(w) for w in going):
            going = lost_subject(sentence, carrier)
        if found := with_company(scene, sentence, going, carrier):
            return found
        if found := officials(scene, sentence, Frame(sentence, carrier).role("by")):
            return found
    if found := _owner_behind(scene, sentence, noun) or _said_to_be_of(scene, sentence, noun):
        return found
    if (named := named_as_visiting(scene, sentence, noun)) is not None:
        return scene.refer(sentence, named)
    prep = sentence.head(noun)
    if prep is not None and noun.dep == "pobj":
        beside = sentence.head(prep)
        if beside is not None and getattr(beside.mention, "member", None) is not None:
            return scene.refer(sentence, beside)
    root = sentence.root
    if noun.dep in ("dep", "appos") and root.lemma in WAYS and root.index < noun.index:
        # `returned on Monday, concluding visits to three states`, as the parser has it
        return officials(scene, sentence, subject(sentence, root))
    if frame_verb is not None:
        words = (
            received(sentence, frame_verb) if frame_verb.lemma in RECEIVING else subject(sentence, frame_verb)
        )
        return officials(scene, sentence, words)
    return Reference()


def owner_of(scene: Scene, sentence: Sentence, noun: Word) -> Reference:
    """Give whom the possessive names; at the head of a sentence `her` points ahead to whoever is named next."""
    fillers = Frame(sentence, noun).role("possessive")
    if any(w.lower == "latter" for w in fillers):
        # `A received B during the latter's visit`
        named = [w for w in sentence.words[: noun.index] if scene.member(w) is not None]
        return scene.refer(sentence, named[-1]) if named else Reference()
    ahead = any(w.tag == "PRP$" for w in fillers) and noun.dep == "pobj"
    return (_named_behind(scene, sentence, noun) if ahead else Reference()) or officials(
        scene, sentence, fillers
    )


def _named_behind(scene: Scene, sentence: Sentence, noun: Word) -> Reference:
    """Give whom `her` points ahead to: `following her trip to Kenya, Minister X said`."""
    verb = next((w for w in sentence.ancestors(noun) if w.is_verb), None)
    if verb is None or verb.index < noun.index:
        return Reference()
    doers = grammatical_subject(sentence, verb) or subject(sentence, verb)
    return officials(scene, sentence, [w for w in doers if w.index > noun.index])


def _said_to_be_of(scene: Scene, sentence: Sentence, noun: Word) -> Reference:
    """`The trip was B's first to Kenya`."""
    verb = sentence.head(noun)
    if noun.dep != "nsubj" or verb is None or verb.lemma != "be":
        return Reference()
    owners = (w for w in sentence.children(verb, "attr") if any(sentence.children(w, "case")))
    return scene.refer_all(sentence, [w for w in owners if getattr(w.mention, "member", None) is not None])


def _owner_behind(scene: Scene, sentence: Sentence, noun: Word) -> Reference:
    """`the visit to Islamabad of President X`, whatever the parser hung `of` on."""
    for word in sentence.words[noun.index + 1 : noun.index + 7]:
        if word.lower in ("of", "by") and word.index + 1 < len(sentence.words):
            following = sentence.words[word.index + 1]
            if getattr(following.mention, "member", None) is not None:
                return scene.refer(sentence, following)
        if word.is_verb or word.text in (",", ";"):
            break
    return Reference()
