"""Who chairs a sitting and who takes part in it, as the clauses around its name tell."""

from __future__ import annotations

from collections.abc import Iterator

from legation.facts.session.en.chairs import named_as_chairs
from legation.facts.session.en.mechanisms import HEADS
from legation.facts.session.en.told import CHAIRED, governing
from legation.language.clauses import Frame, objects, subject
from legation.language.parties import Reference
from legation.language.scene import Scene
from legation.language.words import Sentence, Word

_ATTENDING = frozenset("attend participate join represent lead travel fly".split())
_TAKING_PART = _ATTENDING | frozenset(
    "hold take meet host convene conduct gather have come end conclude assemble sit complete wrap organise "
    "organize open begin start address".split()
)
# Verbs that bring somebody somewhere: to a sitting only where it is what for.
_BRINGING_FOR = frozenset("receive welcome be visit arrive come go travel".split())
_CHAIR_NOUNS = frozenset(
    "chairmanship co-chairmanship chairpersonship co-chairpersonship chairship co-chairship presidency "
    "co-presidency leadership co-chair chair direction".split()
)
_PRESIDING = frozenset(["presiding", "chairing", "co-chairing"])
_BRINGING = frozenset("bring gather see assemble unite".split())
_PRESENCE = frozenset("participation presence attendance".split())
_BESIDE = frozenset("with alongside".split())
_CO_CHAIRS = frozenset(
    "co-chair co-chairman co-chairperson co-chairwoman co-chairmen co-chairs cochair".split()
)
_CHAIRS = frozenset("co-chair cochair chair chairman chairperson head co-chairman leader".split())


def participants(
    scene: Scene, sentence: Sentence, deed: Word, last: int = 0, *, to_come: bool = False
) -> tuple[Reference, Reference]:
    """Give who chairs and who takes part, as far as the sentence's clauses around the noun tell.

    last: index of the last word of the sitting's name, any of whose nouns a clause may hang on. to_come: only
    who is said to attend; who agrees to hold a sitting need not be there.
    """
    taking_part = _ATTENDING if to_come else _TAKING_PART
    chairs, others = Reference(), Reference()
    for verb in _verbs_about(sentence, deed, last):
        if verb.lemma in CHAIRED:
            chairs += _chairing(scene, sentence, verb) + _chairing_with(scene, sentence, deed, last)
        elif verb.lemma in taking_part or (verb.lemma in _BRINGING_FOR and _is_for(sentence, verb, deed)):
            present = [w for w in doers(sentence, verb) if w is not deed]
            others += scene.refer_all(sentence, present) + company(scene, sentence, verb)
            if _is_for(sentence, verb, deed):
                # `hosted his colleagues for a meeting of the Trilogue`
                others += scene.refer_all(sentence, objects(sentence, verb))
        elif verb.lemma in _BRINGING:
            others += scene.refer_all(sentence, objects(sentence, verb))
    carrying, _ = governing(sentence, deed)
    for word in sentence.words:
        loosely = word.dep in ("advcl", "acl") and sentence.head(word) is carrying
        if word.tag == "VBN" and word.lemma in CHAIRED and loosely:
            # `met in Oslo, chaired by A and B`
            chairs += scene.refer_all(sentence, Frame(sentence, word).role("by"))
        elif word.lower in _PRESIDING:
            chairs += _with(scene, sentence, word)
        elif word.is_noun:
            chairs += chaired_by_noun(scene, sentence, word) + chairs_named(scene, sentence, word)
            if word.lemma in _CO_CHAIRS and word.dep == "attr" and (told := sentence.head(word)) is not None:
                chairs += scene.refer_all(sentence, subject(sentence, told))  # `they are the co-chairs of`
            if word.lemma in _PRESENCE:
                others += scene.refer_all(sentence, Frame(sentence, word).first("of", "possessive", "by"))
            elif word.lemma in _CHAIRS and word.dep == "pobj":
                chairs += _named_as(scene, sentence, word) + _in_the_chair(scene, sentence, word)
    return chairs or named_as_chairs(scene, sentence), others


def _with(scene: Scene, sentence: Sentence, presiding: Word) -> Reference:
    """`…, with Ministers A and B presiding`."""
    before = sentence.words[: presiding.index]
    led = next((w.index for w in reversed(before) if w.lower == "with"), presiding.index)
    named = [w for w in before[led:] if getattr(w.mention, "member", None) is not None]
    return scene.refer_all(sentence, named)


def _is_for(sentence: Sentence, verb: Word, deed: Word) -> bool:
    return deed in Frame(sentence, verb).role("for")


def doers(sentence: Sentence, verb: Word) -> list[Word]:
    """Give who does it; of an infinitive of purpose (`paid a visit to co-chair`) the doer of the verb above."""
    own = subject(sentence, verb)
    above = next((w for w in sentence.ancestors(verb) if w.is_verb), None)
    return own or (subject(sentence, above) if above is not None and verb.tag == "VB" else [])


def chaired_by_noun(scene: Scene, sentence: Sentence, word: Word) -> Reference:
    """`under the chairmanship of A and B`."""
    above = sentence.head(word)
    if word.lemma not in _CHAIR_NOUNS or above is None or above.lower not in ("under", "with"):
        return Reference()
    return scene.refer_all(sentence, Frame(sentence, word).first("of", "possessive"))


def chairs_named(scene: Scene, sentence: Sentence, word: Word) -> Reference:
    """`the co-chairmen, A and B, told reporters`, `the commission's co-chair B`: those named right behind."""
    if word.lemma not in _CO_CHAIRS:
        if f"co-{word.lemma}" not in _CO_CHAIRS:
            return Reference()
        before = [w.lower for w in sentence.words[max(0, word.index - 2) : word.index]]
        bodies = {w.lemma for w in Frame(sentence, word).role("of")} if word.tag == "NNS" else set()
        if before != ["co", "-"] and not bodies & HEADS:
            return Reference()
    found: list[Word] = []
    for behind in sentence.words[word.index + 1 :]:
        if behind.is_verb or (behind.tag == "IN" and behind.lower not in ("of", "for")):
            break
        if getattr(behind.mention, "member", None) is not None:
            found.append(behind)
    return scene.refer_all(sentence, found if word.tag in ("NNS", "NNPS") else found[:1])


def company(scene: Scene, sentence: Sentence, verb: Word) -> Reference:
    """Give who goes along: `together with the ministers of Kenya and Peru`; whom `represent` speaks for."""
    words: list[Word] = []
    for prep in sentence.words[verb.index :]:
        if prep.lower in _BESIDE and verb in sentence.ancestors(prep):
            words += [w for c in sentence.children(prep, "pobj") for w in sentence.conjuncts(c)]
    if verb.lemma == "represent":
        # Who represents somebody is there instead.
        words += [w for w in objects(sentence, verb) if getattr(w.mention, "member", None) is None]
    return scene.refer_all(sentence, words)


def _chairing(scene: Scene, sentence: Sentence, verb: Word) -> Reference:
    frame = Frame(sentence, verb)
    by = frame.role("by")
    found = scene.refer_all(sentence, [*doers(sentence, verb), *by])
    if any(w.lemma in _CHAIRS for w in by):
        # `chaired by the heads of the delegations, from Kenya A and from Peru B`
        behind = [w for w in sentence.words[verb.index :] if getattr(w.mention, "member", None) is not None]
        found += scene.refer_all(sentence, behind)
    return found + scene.refer_all(sentence, [w for p in sorted(_BESIDE) for w in frame.role(p)])


def _chairing_with(scene: Scene, sentence: Sentence, deed: Word, last: int) -> Reference:
    """`chaired the session of the Joint Committee with Minister A`, which the parser hangs on the committee."""
    name = sentence.words[deed.index : max(last, deed.index) + 1]
    preps = [p for w in name for p in sentence.children(w, "prep") if p.lower in _BESIDE]
    return scene.refer_all(sentence, [w for p in preps for w in sentence.children(p, "pobj")])


def _named_as(scene: Scene, sentence: Sentence, word: Word) -> Reference:
    """`with A and B as co-chairs`."""
    prep = sentence.head(word)
    if prep is None or prep.lower != "as":
        return Reference()
    named = [w for w in sentence.words[: prep.index] if getattr(w.mention, "member", None) is not None]
    return scene.refer_all(sentence, named)


def _in_the_chair(scene: Scene, sentence: Sentence, word: Word) -> Reference:
    """`with A and B in the chair`."""
    prep = sentence.head(word)
    if word.lower != "chair" or prep is None or prep.lower != "in":
        return Reference()
    named = [w for w in sentence.words[: prep.index] if getattr(w.mention, "member", None) is not None]
    return scene.refer_all(sentence, named)


def _verbs_about(sentence: Sentence, deed: Word, last: int) -> Iterator[Word]:
    """Verbs that have the sitting as subject, object or frame."""
    for word in sentence.words:
        if not word.is_verb:
            continue
        frame = Frame(sentence, word)
        above = sentence.head(word)
        beside = (
            word.dep in ("acl", "relcl")
            and above is not None
            and deed.index <= above.index <= max(last, deed.index)
        )
        if (
            beside
            or deed in subject(sentence, word)
            or deed in objects(sentence, word)
            or any(deed in frame.role(p) for p in ("in", "at", "over", "for", "to", "of"))
        ):
            yield word
    verb, role = governing(sentence, deed)
    if verb is not None and role not in ("", "subject"):
        yield verb
