"""Which instrument words mean.

`the agreement`, `it`, `the one signed in 1997`, and what alone describes one.
"""

from __future__ import annotations

from legation.facts.agreement.en.instruments import GENERIC, head_of, is_bundle, is_head, is_instrument
from legation.facts.agreement.en.stages import STAGE_OF_VERB
from legation.facts.titles import Title, title_at
from legation.grammar import Match
from legation.language.cutting import clause_span
from legation.language.scene import Scene
from legation.language.words import Sentence, Word

# `the deal` may be the free trade agreement of the sentence before.
_COVENANTS = frozenset("agreement deal pact accord treaty arrangement".split())


def instrument_noun(m: Match, filler: Word) -> Word | None:
    """Give the instrument noun of this sentence that a role filler is, leads to or takes up (`the one`)."""
    if filler.lower in ("one", "ones", "that") and filler.mention is None:
        earlier = [w for w in m.sentence.words[: filler.index] if is_head(w)]
        return earlier[-1] if earlier else None
    if filler.lower in ("first", "second", "third", "other", "latter", "former"):
        # `The first, an agreement on customs, was signed by`
        return next((w for w in m.sentence.children(filler, "appos") if is_head(w)), None)
    if filler.lemma == "agreement" and m.sentence.child(filler, "det") is None:
        # `reached agreement on the text of a treaty`
        behind = [
            w for prep in m.sentence.children(filler, "prep") for w in m.sentence.children(prep, "pobj")
        ]
        inner = [head for w in behind if (head := head_of(m.sentence, w)) is not None]
        if inner and filler.tag == "NN":
            return inner[0]
    return head_of(m.sentence, filler)


def taken_up(m: Match, filler: Word) -> Title | None:
    """Give the title that `it` takes up, of this sentence or the one before."""
    if filler.lower != "it":
        return None
    here = [w for w in m.sentence.words[: filler.index] if is_head(w) and w.lemma not in GENERIC]
    if here:
        return title_at(m.scene, m.sentence, here[-1])
    before = [s for s in m.scene.sentences if s.start < m.sentence.start and s.words]
    heads = [w for w in before[-1].words if is_head(w)] if before else []
    return title_at(m.scene, before[-1], heads[-1]) if heads else None


def meant_title(m: Match, title: Title) -> tuple[Title, str]:
    """Give the title and its print; `the agreement` alone is the one named before with that noun.

    The print is empty where nothing tells which paper it is: `the document`.
    """
    if not title.bare:
        return title, _with_purpose(m, title)
    if any(c.lower in ("the", "this", "that") for c in m.sentence.children(title.head, "det")):
        earlier = _earlier_title(m.scene, m.sentence, title.head)
        if earlier is not None:
            return earlier, earlier.name
    if title.head.lemma in GENERIC and title.head.tag == "NN":
        return title, ""
    return title, _described(m, title) or _with_purpose(m, title)


def _with_purpose(m: Match, title: Title) -> str:
    """Give the name with its short form and what the paper is to do: `memorandum (MoU) to set up a panel`."""
    name = title.name
    if title.acronym and _shortens(title.acronym, title) and f"({title.acronym})" not in name:
        name = f"{name} ({title.acronym})"
    behind = m.sentence.words[title.last + 1 : title.last + 3]
    told = title.last <= title.head.index + 2 and not is_bundle(title)
    if told and [w.tag for w in behind] == ["TO", "VB"] and behind[1].lemma != "be":
        return f"{name} {m.scene.quote(behind[0].start, clause_span(m.sentence, behind[1])[1])}"
    return name


def _shortens(acronym: str, title: Title) -> bool:
    """Tell whether the letters stand for words of the title: `(MoU)`, but not a state's short name."""
    initials = iter(w.lower[0] for w in title.words)
    return all(letter in initials for letter in acronym.lower().removesuffix("s"))


def _described(m: Match, title: Title) -> str | None:
    """Give a bare title with the clause that alone says what it is.

    `an agreement which lets spouses work`.
    """
    head = title.head
    for clause in m.sentence.children(head, "relcl"):
        words = list(m.sentence.subtree(clause))
        follows = words[0].index == head.index + 1 and words[0].lower in ("which", "that")
        if follows and clause.lemma not in STAGE_OF_VERB:
            return m.scene.quote(head.start, words[-1].end)
    return None


def _earlier_title(scene: Scene, sentence: Sentence, head: Word) -> Title | None:
    for before in reversed([s for s in scene.sentences if s.start <= sentence.start and s.words]):
        for word in reversed(before.words if before is not sentence else before.words[: head.index]):
            if is_head(word) and (
                word.lemma == head.lemma
                or (head.lemma in GENERIC and before is not sentence)
                or {word.lemma, head.lemma} <= _COVENANTS
            ):
                title = title_at(scene, before, word)
                if not title.bare and not is_bundle(title) and is_instrument(title, deed="sign"):
                    return title
    return None
