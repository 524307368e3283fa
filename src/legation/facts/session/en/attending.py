"""Nouns that tell who takes part in a gathering: participants of it, speeches at it, thanks for holding it."""

from __future__ import annotations

from legation.language.clauses import Frame, objects, subject
from legation.language.parties import Reference
from legation.language.scene import Scene
from legation.language.states import StateMention
from legation.language.words import Sentence, Word

_PARTICIPANTS = frozenset(
    "participant attendee guest delegate speaker panellist panelist leader dignitary minister president premier "
    "official representative head chief".split()
)
# What is made and given at a gathering by whoever takes part: `made a pledge at the summit`.
SPEECHES = frozenset(
    "speech address pledge statement remark announcement commitment presentation keynote intervention lecture".split()
)
THANKING = frozenset("thank congratulate praise commend applaud salute compliment felicitate wish".split())
_GIVING = frozenset("deliver give make hold read present".split())


def counted_among(scene: Scene, sentence: Sentence, doers: list[Word]) -> Reference:
    """Give who is told to be one of many doers: `A was among the leaders who gathered for the summit`."""
    for many in doers:
        prep = sentence.head(many)
        if many.lemma not in _PARTICIPANTS or prep is None or prep.lower not in ("among", "of"):
            continue
        verb = next((w for w in sentence.ancestors(prep) if w.is_verb), None)
        if verb is not None and verb.lemma == "be":
            return scene.refer_all(sentence, (*subject(sentence, verb), *sentence.children(verb, "attr")))
    return Reference()


def participating(sentence: Sentence, gathering: Word) -> list[Word]:
    """Give the noun of those who take part: `the participants of the forum`, `speakers at the conference`."""
    prep = sentence.head(gathering)
    above = sentence.head(prep) if prep is not None and prep.lower in ("of", "in", "at", "to") else None
    return [above] if above is not None and above.lemma in _PARTICIPANTS else []


def speech_at(sentence: Sentence, gathering: Word) -> Word | None:
    """Give the noun of a speech held there: `in her address to the assembly`, `his remarks at the forum`."""
    prep = sentence.head(gathering)
    above = sentence.head(prep) if prep is not None and prep.lower in ("to", "at", "before") else None
    return above if above is not None and above.lemma in SPEECHES else None


def speakers_of(scene: Scene, sentence: Sentence, speech: Word) -> Reference:
    """Give whose speech it is: of `in her address` and `delivered an address` alike."""
    owners = Frame(sentence, speech).first("possessive", "by", "of")
    verb = sentence.head(speech)
    if not owners and verb is not None and verb.lemma in _GIVING:
        owners = subject(sentence, verb)
    own = scene.refer_all(sentence, owners)
    above = next((w for w in sentence.ancestors(speech) if w.is_verb), None)
    if own or above is None or any(w.tag != "PRP$" for w in owners):
        return own
    return scene.refer_all(
        sentence, subject(sentence, above)
    )  # `In her address to the assembly, the minister said`


def thanked(scene: Scene, sentence: Sentence, verb: Word) -> Reference:
    """Give whom a verb of thanks names: also in `wished Peru success in hosting the summit`."""
    about = objects(sentence, verb) if verb.lemma in THANKING else []
    beside = [c for w in about for c in sentence.children(w, "compound", "nmod")]
    named = [w for w in (*about, *beside) if w.mention is not None or w.tag == "PRP"]
    return scene.refer_all(sentence, [w for w in named if isinstance(w.mention, StateMention)] or named)
