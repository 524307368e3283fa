"""What words refer to: `the two sides`, `they`, `she`, `the Vietnamese diplomat`, `his counterpart`.

Sentences are taken in order. Each meeting or visit told as having happened sets the scene for what follows:
its day, its place and the parties in it, whom later `the two sides`, `they` and `both ministers` mean.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator
from itertools import islice
from typing import TYPE_CHECKING, Any

from legation.language.clauses import Frame, subject
from legation.language.meetings import Course
from legation.language.parties import Reference, Setting
from legation.language.states import StateMention
from legation.language.words import Sentence, Word

if TYPE_CHECKING:
    from legation.language.scene import Scene

HE = frozenset("he him his himself she her hers herself".split())
THEY = frozenset("they them their both each theirs themselves".split())
# Nouns that stand for a state when its name stands before them: `the Vietnamese side`, `Poland's government`.
BODIES = frozenset(
    "side government delegation ministry authorities authority administration party state kingdom "
    "republic nation country people parliament army military force forces navy embassy leadership "
    "cabinet counterpart officials official diplomat leader minister president capital federation "
    "foreign_ministry part commission company companies businesses business enterprise enterprises "
    "students student goods citizens nationals public assembly senate congress chancellery "
    "presidency council envoy ambassador spokesman spokesperson troops police court team".split()
)
# Plurals that mean both parties of the meeting where no state stands before them.
_SIDES = frozenset(
    "side country nation state party government people neighbour neighbor ally capital".split()
)
_PERSONS = frozenset(
    "leader minister president diplomat official premier head ambassador chief secretary "
    "counterpart adviser advisor politician statesman interlocutor dignitary speaker "
    "parliamentarian representative delegation fm pm two".split()
)
_COUNTERPARTS = frozenset("counterpart colleague interlocutor".split())
# Nouns for a country's soil: `arrived in the Kenyan capital`.
_SOIL = frozenset(
    "capital city port town territory soil embassy coast island province region resort side".split()
)
_SAYING = frozenset(
    "say tell add note stress affirm state announce declare underline underscore emphasise "
    "emphasize explain remark mention observe recall report claim reiterate reaffirm highlight "
    "point confirm believe think maintain insist argue pledge promise write warn assure express "
    "voice hold acknowledge indicate suggest agree describe hail".split()
)


# What `we` can only do with the other side: `"We agreed to keep talking," he said`.
_TOGETHER = frozenset("agree meet discuss sign exchange concur settle talk negotiate decide".split())


# Where many speak in turn, as in a press conference, the one named last is not the one who says `we`.
_TRANSCRIPT = re.compile(
    r"\b(?:remarks|press (?:briefing|call|gaggle|conference)|gaggle|interview|transcript|q&a|background call)\b",
    re.IGNORECASE,
)


class Resolver:
    """Resolves the words of one scene; built once per dispatch."""

    def __init__(self, scene: Scene) -> None:
        self._scene = scene
        self._settings: dict[int, Setting] = {}
        self._people_by_start = sorted(
            ((m.start, m.end, m.member) for m in scene.cast.mentions), key=lambda t: t[:2]
        )
        self._cache: dict[int, dict[int, Reference]] = defaultdict(dict)
        course = Course(Setting(None, None, scene.authors))
        for sentence in scene.sentences:
            self._settings[sentence.start] = course.here
            if sentence.words:
                course = course.after(scene, sentence)
                self._settings[sentence.start] = course.here
                self._cache.pop(sentence.start, None)

    # ------------------------------------------------------------ settings

    def setting(self, sentence: Sentence) -> Setting:
        """Give the setting of the sentence, that of a meeting told in it included."""
        return self._settings[sentence.start]

    # ------------------------------------------------------------ references

    def refer(self, sentence: Sentence, word: Word) -> Reference:
        """Give whom or what the word refers to; an empty Reference where nobody known."""
        known = self._cache[sentence.start]
        if word.index not in known:
            # `"We agreed," we said` would ask itself; the empty answer stands until the real one is known.
            known[word.index] = Reference()
            known[word.index] = self._refer(sentence, word)
        return known[word.index]

    def _refer(self, sentence: Sentence, word: Word) -> Reference:
        member = self._member(word)
        if member is not None:
            return Reference((), (member,))
        if isinstance(word.mention, StateMention):
            return Reference((word.mention.code,))
        if word.tag in ("PRP", "PRP$", "DT", "CD", "PDT"):
            return self._pronoun(sentence, word)
        if not word.is_noun:
            return Reference()
        return self._noun(sentence, word)

    def _member(self, word: Word) -> Any:
        mention = word.mention
        return getattr(mention, "member", None) if mention is not None else None

    def _pronoun(self, sentence: Sentence, word: Word) -> Reference:
        low = word.lower
        if low in HE:
            member = self._last_person(sentence, word)
            return Reference((), (member,)) if member is not None else Reference()
        if low in THEY or (low in ("two", "all", "three", "four") and word.dep.startswith("nsubj")):
            return self._pair_before(sentence, word) or self._both(sentence, persons=True)
        if low in ("it", "its"):
            code = self._last_state(sentence, word)
            return Reference((code,)) if code else Reference()
        if low in ("we", "our", "us", "i", "my"):
            verb = next((w for w in sentence.ancestors(word) if w.is_verb), None)
            if verb is not None and verb.lemma in _TOGETHER and low in ("we", "us"):
                return self._both(sentence, persons=True)
            said = self.speakers(sentence, word)
            if said:
                return said
            if self._scene.authors:
                return self._scene.authors
            if _TRANSCRIPT.search(self._scene.dispatch.title or ""):
                return Reference()
            member = self._last_person(sentence, word)
            return Reference((), (member,)) if member is not None else Reference()
        return Reference()

    def _pair_before(self, sentence: Sentence, word: Word) -> Reference:
        """The two people of two states named before in the sentence: `A told B so when the two met`."""
        here = [self._member(w) for w in sentence.words[: word.index]]
        people = tuple(dict.fromkeys(m for m in here if m is not None))
        found = Reference((), people)
        return found if len(people) == 2 == len(found.states) else Reference()

    def _both(self, sentence: Sentence, *, persons: bool) -> Reference:
        parties = self.setting(sentence).parties
        if len(parties.states) >= 2:
            return parties if persons else Reference(parties.states)
        return Reference(self._scene.dyad) if len(self._scene.dyad) == 2 else Reference()

    def _noun(self, sentence: Sentence, noun: Word) -> Reference:
        lemma = noun.lemma
        title = self._scene.cast.title_at(noun.start)
        if title is not None:
            return Reference((), (title,))
        if lemma in ("guest", "visitor", "host"):
            return self._guest_or_host(sentence, lemma)
        states = self._modifying_states(sentence, noun)
        if states and (lemma in BODIES or noun.tag in ("NNP", "NNPS")):
            if lemma in _PERSONS and noun.tag in ("NN", "NNP") and len(states) == 1:
                member = self._only_of(sentence, states[0], noun)
                if member is not None:
                    return Reference((), (member,))
            return Reference(states)
        plural = noun.tag in ("NNS", "NNPS") or any(
            c.lower in ("two", "both", "three", "four", "either", "each") for c in sentence.children(noun)
        )
        if plural and lemma in _PERSONS:
            return self._pair_before(sentence, noun) or self._both(sentence, persons=True)
        if plural and lemma in _SIDES and not any(True for _ in sentence.children(noun, "amod", "compound")):
            return self._both(sentence, persons=True)
        possessive = sentence.child(noun, "poss")
        if possessive is not None and (lemma in BODIES or lemma in _COUNTERPARTS):
            owner = self.refer(sentence, possessive)
            if lemma in _COUNTERPARTS:
                return self._counterpart(sentence, owner, noun.tag == "NNS")
            if len(owner.states) == 1:
                return Reference(owner.states)
        return Reference()

    def _guest_or_host(self, sentence: Sentence, lemma: str) -> Reference:
        """The one person in the setting who is, or is not, on the soil where it takes place."""
        setting = self.setting(sentence)
        soil = setting.place.country if setting.place is not None else self._scene.home
        there = [p for p in setting.parties.people if p.state and (p.state == soil) == (lemma == "host")]
        return Reference((), (there[0],)) if soil is not None and len(there) == 1 else Reference()

    def _counterpart(self, sentence: Sentence, owner: Reference, several: bool) -> Reference:
        others = [p for p in self.setting(sentence).parties.people if p.state not in owner.states]
        return Reference((), tuple(others)) if len(others) == 1 or (several and others) else Reference()

    def _modifying_states(self, sentence: Sentence, noun: Word) -> tuple[str, ...]:
        found = []
        for child in sentence.children(noun, "amod", "compound", "nmod", "poss"):
            for one in sentence.conjuncts(child):
                if isinstance(one.mention, StateMention):
                    found.append(one.mention.code)
        if not found:
            for of in Frame(sentence, noun).role("of"):
                if isinstance(of.mention, StateMention):
                    found.append(of.mention.code)
        return tuple(dict.fromkeys(found))

    def states_of(self, sentence: Sentence, noun: Word) -> tuple[str, ...]:
        """Give the states named with a noun: `the Iranian embassy`, `the Consulate General of the Gambia`."""
        return self._modifying_states(sentence, noun)

    def owner(self, sentence: Sentence, noun: Word) -> str | None:
        """Give the one state that a noun belongs to: `the Chinese capital`, `the port of Kenya`."""
        states = self._modifying_states(sentence, noun)
        return states[0] if len(states) == 1 and noun.lemma in _SOIL else None

    def _only_of(self, sentence: Sentence, state: str, noun: Word) -> Any:
        """The one person of that state in the setting, or told of before this point."""
        there = [p for p in self.setting(sentence).parties.people if p.state == state]
        if len(there) == 1:
            return there[0]
        return None

    def _last_person(self, sentence: Sentence, pronoun: Word) -> Any:
        """The person that a `he` or `she` most likely is: subject before it in this sentence, else of the last."""
        here = [w for w in sentence.words[: pronoun.index] if self._member(w) is not None]
        subjects = [w for w in here if w.dep in ("nsubj", "nsubjpass")]
        if subjects and pronoun.dep not in ("nsubj", "nsubjpass"):
            return self._member(subjects[-1])
        if subjects:
            return self._member(subjects[0])
        for earlier in self._parsed_before(sentence, 3):
            main = self._main_person(earlier)
            if main is not None:
                return main
        if here:
            return self._member(here[-1])
        named = bisect_left(self._people_by_start, pronoun.start, key=lambda person: person[0])
        return self._people_by_start[named - 1][2] if named else None

    def _parsed_before(self, sentence: Sentence, most: int) -> Iterator[Sentence]:
        """Give the parsed sentences before this one, the last first."""
        sentences = self._scene.sentences
        at = bisect_left(sentences, sentence.start, key=lambda s: s.start)
        parsed = (sentences[i] for i in range(at - 1, -1, -1) if sentences[i].words)
        return islice(parsed, most)

    def _main_person(self, sentence: Sentence) -> Any:
        for filler in subject(sentence, sentence.root):
            reference = self.refer(sentence, filler)
            if len(reference.people) == 1:
                return reference.people[0]
        there = [w for w in sentence.words if self._member(w) is not None]
        return self._member(there[0]) if len({id(self._member(w)) for w in there}) == 1 else None

    def _last_state(self, sentence: Sentence, word: Word) -> str | None:
        """The state that `its` most likely is: doer of the nearest clause around it, else the last one named."""
        for verb in sentence.ancestors(word):
            if not verb.is_verb:
                continue
            for filler in subject(sentence, verb):
                if filler.index < word.index and not filler.lower.startswith("it"):
                    states = self.refer(sentence, filler).states
                    if len(states) == 1:
                        return states[0]
        here = [w.mention.code for w in sentence.words[: word.index] if isinstance(w.mention, StateMention)]
        return here[-1] if here else None

    # ------------------------------------------------------------ speakers

    def speakers(self, sentence: Sentence, word: Word) -> Reference:
        """Give who says the clause that holds the word; empty where the dispatch itself says it."""
        for above in (word, *sentence.ancestors(word)):
            if not above.is_verb:
                continue
            if above.lemma in _SAYING and above is not word:
                said = self._scene.refer_all(sentence, subject(sentence, above))
                if said:
                    return said
            for said_verb in sentence.children(above, "parataxis", "ccomp", "advcl"):
                if said_verb.lemma in _SAYING and sentence.child(said_verb, "nsubj") is not None:
                    said = self._scene.refer_all(sentence, subject(sentence, said_verb))
                    if said:
                        return said
        return Reference()
