"""Sittings of mechanisms in a sentence: which mechanism, which number, between whom, and on which word.

A sitting is told by a noun of its own (`the 16th session of the Joint Commission`, `the JCM meeting`), by the
mechanism itself (`held political consultations`), or only by its number or place in the row (`the first
meeting`, `the next round`), which means the mechanism told of before.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from legation.facts.session.en.mechanisms import (
    ACRONYMS,
    HEADS,
    SITTINGS,
    is_gathering,
    is_mechanism,
    mechanism_type,
)
from legation.facts.ordinals import ordinal_of
from legation.facts.titles import Title, base, title_at
from legation.language.clauses import Frame, objects, subject
from legation.language.modality import negated
from legation.language.scene import Reference, Scene
from legation.language.states import StateMention
from legation.language.words import Sentence, Word

HELD = frozenset(
    "hold conduct chair convene host conclude open attend lead organise organize complete inaugurate kick launch wrap "
    "have join arrange schedule plan begin start resume undertake preside finish postpone cancel call put defer finalise "
    "end take meet sit gather stage arrange co-chair cochair head propose suggest invite announce facilitate adjourn "
    "participate come receive represent carry mark welcome praise hail".split()
)
TOOK_PLACE = frozenset(
    "hold take convene meet open conclude end begin start sit gather kick finish wrap occur resume last be happen "
    "assemble come run go commence close prepare chair postpone cancel call put schedule plan".split()
)
_CLUB_WORD = re.compile(r"^(?:Trilogue|Triangle|Quad|C5\+1|NB8|G-?20|G-?7|BRICS|COP-?\d{0,2}|V4|MIKTA|APEC)$")
CHAIRED = frozenset(["chair", "preside", "co-chair", "head", "lead"])
_FORMAT_WORDS = frozenset(["format", "formula", "framework"])
_FRAMING = frozenset("sideline sidelines margin margins fringe fringes".split())
_WHO_SIT = frozenset(
    "minister leader head official director president secretary speaker chief state government".split()
)
_CARRIERS = frozenset(
    "holding convening convention organisation organization hosting conclusion opening launch completion end closing success relaunch "
    "plan preparation participation attendance resumption postponement cancellation outcome".split()
)
_ABSTRACT = frozenset(
    "maintain continue promote strengthen establish set create institutionalise institutionalize regularise upgrade use "
    "utilise utilize enhance value describe consider name appoint revive reactivate activate join deepen form regard "
    "pursue intensify step expand elevate support advance".split()
)


@dataclass(frozen=True, slots=True)
class Sitting:
    """One sitting as a sentence names it. deed: the noun that dates, places and status hang on."""

    deed: Word
    mechanism: str
    mechanism_type: str
    ordinal: int | None
    sequel: str
    states: tuple[str, ...]
    gathering: bool = False
    named: bool = True
    last: int = 0


def sittings(scene: Scene, sentence: Sentence) -> list[Sitting]:
    """Give the sittings that the sentence names by their mechanism, in order."""
    found: list[Sitting] = []
    taken: set[int] = set()
    for word in sentence.words:
        organised = _organised(word)
        if organised is not None:
            found.append(organised)
            taken.add(word.index)
        if not word.is_noun or word.mention is not None or word.index in taken:
            continue
        if word.lemma in SITTINGS or word.lemma in ("consultation", "talk"):
            sitting, used = _of_sitting_noun(scene, sentence, word)
            if sitting is not None:
                taken |= used
                found = [f for f in found if f.deed.index not in used]
                found.append(sitting)
    for word in sentence.words:
        if word.index in taken or not word.is_noun or word.mention is not None:
            continue
        if is_head(word):
            title = title_at(scene, sentence, word, years=False)
            sitting = _of_mechanism(scene, sentence, title)
            if sitting is not None:
                found.append(sitting)
                taken |= set(range(title.first, title.last + 1))
    return sorted(found, key=lambda s: s.deed.index)


def _organised(word: Word) -> Sitting | None:
    """Read a gathering that was found as the name of an organisation: `the United Nations General Assembly`."""
    if isinstance(word.mention, StateMention) and word.mention.form == "organisation":
        name = " ".join(word.text.split())
        if name.endswith(("General Assembly", "Summit", "Conference")):
            return Sitting(word, name, "summit", None, "", (), gathering=True, last=word.index)
    return None


def is_head(word: Word) -> bool:
    """Tell whether the noun can be the head of a mechanism's name."""
    low = word.lower
    return base(word) in HEADS or low in HEADS or low in ACRONYMS or is_club(word)


def is_club(word: Word) -> bool:
    """Tell whether the word alone names a gathering or format: `C5+1`, `NB8`, `Trilogue`."""
    return word.is_noun and bool(_CLUB_WORD.match(word.text))


def _of_sitting_noun(scene: Scene, sentence: Sentence, noun: Word) -> tuple[Sitting | None, set[int]]:
    own = title_at(scene, sentence, noun, years=False)
    ordinal, sequel = own.ordinal, own.sequel
    # `the 16th session of the Joint Commission`
    for prep in sentence.words[noun.index + 1 : noun.index + 3]:
        if prep.lower not in ("of", "in", "within", "under") or prep.tag != "IN":
            continue
        organised = next(
            (o for w in sentence.words[prep.index + 1 : prep.index + 3] if (o := _organised(w))), None
        )
        if organised is not None:
            return replace(organised, deed=noun, ordinal=ordinal, sequel=sequel), {
                noun.index,
                organised.deed.index,
            }
        inner = _head_behind(sentence, prep)
        if inner is not None and base(inner) in _WHO_SIT:
            # `the eighth meeting of foreign ministers of the Weimar Triangle`
            further = next(
                (w for w in sentence.words[inner.index + 1 : inner.index + 2] if w.lower == "of"), None
            )
            inner = (_head_behind(sentence, further) if further is not None else None) or inner
        if inner is None:
            break
        title = title_at(scene, sentence, inner, years=False)
        if title.first <= prep.index:
            break
        if prep.lower == "of" and (is_head(inner) or title.head.tag[:3] == "NNP"):
            sitting = _sitting(
                scene, sentence, title, noun, ordinal or title.ordinal, sequel or title.sequel, own.states
            )
            if sitting is not None:
                return sitting, set(range(own.first, title.last + 1))
        elif prep.lower != "of" and (is_club(inner) or inner.lower in _FORMAT_WORDS):
            formula = replace(title, name=_without_last(title)) if inner.lower in _FORMAT_WORDS else title
            if not formula.name and (known := earlier_mechanism(scene, sentence, None)):
                formula = replace(title, name=known)
            sitting = _sitting(scene, sentence, formula, noun, ordinal, sequel, own.states)
            if sitting is not None:
                return sitting, set(range(own.first, title.last + 1))
    # `the 2nd Joint Commission meeting`, `a trilateral meeting`
    before = sentence.words[noun.index - 1] if noun.index else None
    if before is not None and before.index >= own.first and len(own.words) > 1:
        people = (
            before.lower in ("leaders", "ministers", "officials", "'", "'s", "heads") or before.tag == "POS"
        )
        plain = replace(own, name=own.name if people else _without_last(own), head=noun if people else before)
        if is_head(before) or _formatted(own.name):
            sitting = _sitting(scene, sentence, plain, noun, ordinal, sequel, ())
            if sitting is not None:
                return sitting, set(range(own.first, noun.index + 1))
        if _several_sided(own):
            sitting = _sitting(scene, sentence, own, noun, ordinal, sequel, (), sure=True)
            if sitting is not None:
                return sitting, set(range(own.first, noun.index + 1))
    return None, set()


def _several_sided(title: Title) -> bool:
    return bool(title.lowered & {"trilateral", "quadrilateral", "tripartite", "quadripartite", "three-way"})


def _formatted(name: str) -> bool:
    return mechanism_type(name) == "summit" and not any(
        w in name.lower().split() for w in ("trilateral", "tripartite", "quadrilateral")
    )


def _without_last(title: Title) -> str:
    head = title.head.text
    name = title.name
    return name[: -len(head)].strip(" -'’") if name.endswith(head) else name.replace(f" {head}", "", 1)


def _head_behind(sentence: Sentence, prep: Word) -> Word | None:
    """Give the head noun of the name behind a preposition: the last noun of the first run of words.

    A comma or `and` inside a mechanism's modifiers is passed where a mechanism noun follows soon after.
    """
    last: Word | None = None
    for word in sentence.words[prep.index + 1 : prep.index + 16]:
        if word.is_noun and word.mention is None:
            last = word
            if is_head(word) and not _compound(sentence, word):
                return word
        elif word.tag in ("DT", "JJ", "HYPH", "CD", "POS", "PRP$", "NNP", "VBN", "VBG", "``", "''") or (
            isinstance(word.mention, StateMention)
        ):
            continue
        elif (
            word.tag in ("CC", ",")
            and any(is_head(w) for w in sentence.words[word.index + 1 : word.index + 6] if w.is_noun)
            and all(w.tag[:2] not in ("VB", "IN") for w in sentence.words[word.index + 1 : word.index + 3])
        ):
            continue
        else:
            break
    return last


def _compound(sentence: Sentence, word: Word) -> bool:
    following = sentence.words[word.index + 1] if word.index + 1 < len(sentence.words) else None
    return (
        word.dep in ("compound", "nmod")
        and following is not None
        and following.is_noun
        and following.mention is None
    )


def _of_mechanism(scene: Scene, sentence: Sentence, title: Title) -> Sitting | None:
    if title.head.dep in ("compound", "nmod") and _compound(sentence, title.head):
        return None
    return _sitting(scene, sentence, title, title.head, title.ordinal, title.sequel, ())


def _sitting(
    scene: Scene,
    sentence: Sentence,
    title: Title,
    deed: Word,
    ordinal: int | None,
    sequel: str,
    more: tuple[str, ...],
    *,
    sure: bool = False,
) -> Sitting | None:
    numbered = deed is not title.head or ordinal is not None
    name = spelled_out(scene, title.name)
    if title.bare and title.head.lemma in HEADS and (earlier := _meant(scene, sentence, title)):
        name = earlier
    known = name != title.name
    standing = is_mechanism(title, numbered=numbered, printed=scene.text[title.start : title.end])
    gathering = is_gathering(title) and not standing
    if not (known or sure or gathering or standing):
        return None
    kind = mechanism_type(name)
    if gathering and kind in ("other", "economic_dialogue", "joint_committee", "defence_dialogue"):
        kind = "summit"
    states = tuple(dict.fromkeys((*more, *title.states)))
    if len(states) > 1 and any(w.text == "-" for w in sentence.words[title.first : title.head.index]):
        # `the U.S.-ASEAN Summit` is a sitting of the two whoever is said to attend.
        gathering = False
    return Sitting(deed, name, kind, ordinal, sequel, states, gathering, last=max(title.last, deed.index))


def spelled_out(scene: Scene, name: str) -> str:
    """Give the full name that a short form stands for, where the dispatch explains it in brackets."""
    key = name.strip()
    if not key.isupper() or len(key) < 3 or " " in key:
        return name
    for sentence in scene.sentences:
        at = scene.text.find(f"({key})", sentence.start, sentence.end)
        if at < 0 or not sentence.words:
            continue
        before = [w for w in sentence.words if w.end <= at and w.is_noun]
        if before and at - before[-1].end <= 2:
            head = next((w for w in reversed(before) if is_head(w)), before[-1])
            return title_at(scene, sentence, head, years=False).name
    return name


def _meant(scene: Scene, sentence: Sentence, title: Title) -> str | None:
    """Give the mechanism named before that `the Commission`, `the Mechanism` or `the summit` means."""
    definite = any(c.lower in ("the", "this", "that", "said") for c in sentence.children(title.head, "det"))
    return earlier_mechanism(scene, sentence, title.head.lemma) if definite else None


def earlier_mechanism(scene: Scene, sentence: Sentence, lemma: str | None) -> str | None:
    """Give the name of the mechanism or gathering last named before the sentence, with that head if one is asked."""
    for before in reversed([s for s in scene.sentences if s.start < sentence.start and s.words]):
        for word in reversed(before.words):
            if not word.is_noun or word.mention is not None or not is_head(word):
                continue
            if lemma is not None and word.lemma != lemma:
                continue
            title = title_at(scene, before, word, years=False)
            if not title.bare and (is_mechanism(title, numbered=True) or is_gathering(title)):
                return _without_format(title)
            if lemma is None and is_club(word):
                return title.name
    return None


def _without_format(title: Title) -> str:
    return _without_last(title) if title.head.lower in _FORMAT_WORDS else title.name


# ---------------------------------------------------------------- how a sitting is told


def is_frame_only(sentence: Sentence, word: Word) -> bool:
    """Tell whether the sitting is only where something else took place: `on the sidelines of the G20`."""
    lead = [w.lower for w in sentence.words[max(0, word.index - 9) : word.index]]
    return any(w in _FRAMING for w in lead)


def is_told(scene: Scene, sentence: Sentence, sitting: Sitting) -> bool:
    """Tell whether the sentence speaks of a sitting that takes place, not of the mechanism as such."""
    deed = sitting.deed
    if negated(sentence, deed):
        return False
    verb, role = governing(sentence, deed)
    if carrier(sentence, deed) is not None:
        return True
    bare = sitting.ordinal is None and deed.lemma not in SITTINGS
    if bare or (sitting.ordinal is None and not sitting.sequel):
        if verb is None:
            return False
        if role == "subject":
            return verb.lemma in TOOK_PLACE and (
                verb.lemma not in ("be", "take", "go") or _takes_place(sentence, verb)
            )
        if role == "object":
            return verb.lemma in HELD
        if role in ("at", "during"):
            return scene.date_of(sentence, deed) is not None or not bare
        if role in ("for", "of", "in", "to", "over", "with", "as", "after"):
            return (
                verb.lemma in HELD | {"travel", "visit", "arrive"}
                and (role != "of" or not bare)
                and verb.lemma not in _ABSTRACT
            )
        return False
    if verb is not None and role == "object" and verb.lemma in _ABSTRACT and sitting.ordinal is None:
        return False
    return True


def carrier(sentence: Sentence, deed: Word) -> Word | None:
    """Give the noun that tells that the sitting is held: `the organisation of the 3rd session`, `plans for a summit`."""
    prep = sentence.head(deed)
    above = sentence.head(prep) if prep is not None and prep.tag == "IN" else None
    return above if above is not None and above.is_noun and above.lemma in _CARRIERS else None


def _takes_place(sentence: Sentence, verb: Word) -> bool:
    following = {w.lower for w in sentence.words[verb.index + 1 : verb.index + 4]}
    return bool(following & {"place", "held", "on", "under"}) or verb.lemma == "take"


def governing(sentence: Sentence, noun: Word) -> tuple[Word | None, str]:
    """Give the verb that carries the noun and the noun's role with it: subject, object or a preposition."""
    word = noun
    for _ in range(6):
        above = sentence.head(word)
        if above is None:
            return None, ""
        if word.dep in ("nsubj", "nsubjpass") and above.is_verb:
            return above, "object" if word.dep == "nsubjpass" and above.lemma not in TOOK_PLACE else "subject"
        if word.dep in ("dobj", "attr", "oprd", "ccomp") and above.is_verb:
            return above, "object"
        if above.tag in ("IN", "TO", "VBG") and word.dep in ("pobj", "pcomp") and not above.is_verb:
            verb = next((w for w in sentence.ancestors(above) if w.is_verb), None)
            return verb, above.lower
        if word.dep == "nmod" or word.dep in ("conj", "appos", "compound", "nsubj", "dep", "npadvmod"):
            word = above
            continue
        return (above if above.is_verb else None), word.dep
    return None, ""


def participants(scene: Scene, sentence: Sentence, deed: Word) -> tuple[Reference, Reference]:
    """Give who chairs and who takes part, as far as the sentence's clauses around the noun tell."""
    chairs, others = Reference(), Reference()
    for verb in _verbs_about(sentence, deed):
        if verb.lemma in CHAIRED:
            chairs += scene.refer_all(sentence, subject(sentence, verb))
            chairs += scene.refer_all(sentence, Frame(sentence, verb).role("by"))
        elif verb.lemma in (
            "hold",
            "attend",
            "participate",
            "take",
            "meet",
            "join",
            "host",
            "convene",
            "conduct",
            "represent",
            "gather",
            "have",
            "come",
            "end",
            "conclude",
        ):
            others += scene.refer_all(sentence, subject(sentence, verb))
            others += scene.refer_all(sentence, Frame(sentence, verb).role("with"))
    carrying, _ = governing(sentence, deed)
    for word in sentence.words:
        if (
            word.tag == "VBN"
            and word.lemma in CHAIRED
            and sentence.head(word) is carrying
            and word.dep in ("advcl", "acl")
        ):
            chairs += scene.refer_all(sentence, Frame(sentence, word).role("by"))
        if word.lemma in (
            "chairmanship",
            "co-chairmanship",
            "chairpersonship",
            "presidency",
            "leadership",
            "chairmanships",
        ):
            chairs += scene.refer_all(sentence, Frame(sentence, word).first("of", "possessive"))
        elif word.lemma in ("co-chair", "cochair", "chair", "chairman", "head") and word.dep == "pobj":
            chairs += _named_before(scene, sentence, word)
    return chairs, others


def _named_before(scene: Scene, sentence: Sentence, word: Word) -> Reference:
    """`with A and B as co-chairs`."""
    prep = sentence.head(word)
    if prep is None or prep.lower != "as":
        return Reference()
    found = Reference()
    for other in sentence.words[: prep.index]:
        if getattr(other.mention, "member", None) is not None:
            found += scene.refer(sentence, other)
    return found


def _verbs_about(sentence: Sentence, deed: Word) -> Iterator[Word]:
    """Verbs that have the sitting as subject, object or frame."""
    for word in sentence.words:
        if not word.is_verb:
            continue
        if deed in subject(sentence, word) or deed in objects(sentence, word):
            yield word
        elif any(deed in Frame(sentence, word).role(p) for p in ("in", "at", "over", "for", "to", "of")):
            yield word
        elif word.dep in ("acl", "relcl") and sentence.head(word) is deed:
            yield word
    verb, role = governing(sentence, deed)
    if verb is not None and role not in ("", "subject"):
        yield verb


def numbered_without_name(sentence: Sentence, word: Word) -> tuple[int | None, str] | None:
    """Read `the fifteenth meeting`, `its first round`, `the next session`: its number and place in the row."""
    ordinal, sequel, definite = None, "", False
    for child in sentence.children(word, "amod", "det", "poss", "compound", "nummod", "advmod"):
        number = ordinal_of(child.text)
        if number is not None:
            ordinal = number
        elif child.lower in ("next", "upcoming", "forthcoming", "following", "further", "new"):
            sequel = "next"
        elif child.lower in ("previous", "last", "latest", "preceding"):
            sequel = "previous"
        elif child.lower in ("the", "its", "their", "this", "that", "a", "another"):
            definite = True
            if child.lower == "another":
                sequel = "next"
    if (ordinal is None and not sequel) or not definite:
        return None
    return ordinal, sequel


def told_aside(sentence: Sentence, deed: Word, last: int = 0) -> Word | None:
    """Give the verb that tells of the sitting beside its name: `the session, held in Quito`, `which ended on Friday`.

    last: index of the last word of the name, any of whose nouns the clause may hang on.
    """
    for word in sentence.words[deed.index : max(last, deed.index) + 1]:
        if word.is_noun:
            for clause in sentence.children(word, "acl", "relcl", "amod", "advcl"):
                if clause.is_verb and clause.index > deed.index and clause.lemma in TOOK_PLACE | HELD:
                    return clause
                if (
                    clause.lower in ("due", "scheduled", "slated", "set", "expected")
                    and clause.index > deed.index
                ):
                    return next((c for c in sentence.children(clause, "xcomp") if c.is_verb), clause)
    return None


def times(sentence: Sentence, verb: Word) -> int | None:
    """Read `met for the third time`; the first time in or since some years is no number."""
    for prep in sentence.children(verb, "prep"):
        if prep.lower != "for":
            continue
        for noun in sentence.children(prep, "pobj"):
            if noun.lower != "time":
                continue
            following = sentence.words[noun.index + 1].lower if noun.index + 1 < len(sentence.words) else ""
            number = next((n for c in sentence.children(noun, "amod") if (n := ordinal_of(c.text))), None)
            return None if number == 1 and following in ("in", "since") else number
    return None
