"""What words refer to: `the two sides`, `they`, `she`, `the Vietnamese diplomat`, `his counterpart`.

Sentences are taken in order. Each meeting or visit told as having happened sets the scene for what follows:
its day, its place and the parties in it, whom later `the two sides`, `they` and `both ministers` mean.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from legation.language.clauses import LIGHT_VERBS, Frame, objects, subject
from legation.language.modality import firmness
from legation.language.parties import Reference, Setting
from legation.language.states import StateMention
from legation.language.words import Sentence, Word
from legation.records import Place

if TYPE_CHECKING:
    from legation.language.scene import Scene

HE = frozenset("he him his himself she her hers herself".split())
THEY = frozenset("they them their both each theirs themselves".split())
# Nouns that stand for a state when its name stands before them: `the Vietnamese side`, `Poland's government`.
BODIES = frozenset(
    "side government delegation ministry authorities authority administration party state kingdom republic nation "
    "country people parliament army military force forces navy embassy leadership cabinet counterpart officials official "
    "diplomat leader minister president capital federation foreign_ministry part commission company companies "
    "businesses business enterprise enterprises students student goods citizens nationals public assembly senate "
    "congress chancellery presidency council envoy ambassador spokesman spokesperson troops police court team".split()
)
# Plurals that mean both parties of the meeting where no state stands before them.
_SIDES = frozenset(
    "side country nation state party government people neighbour neighbor ally capital".split()
)
_PERSONS = frozenset(
    "leader minister president diplomat official premier head ambassador chief secretary counterpart adviser advisor "
    "politician statesman interlocutor dignitary speaker parliamentarian representative delegation fm pm two".split()
)
_MEETING_NOUNS = frozenset(
    "meeting talk talks consultation consultations session ceremony visit summit call conversation dialogue reception round "
    "conference negotiation exchange trip tour".split()
)
_MEETING_VERBS = frozenset(
    "meet talk chair host receive welcome speak confer discuss visit arrive preside sign gather convene greet".split()
)
_COUNTERPARTS = frozenset("counterpart colleague interlocutor".split())
# Nouns for a country's soil: `arrived in the Kenyan capital`.
_SOIL = frozenset(
    "capital city port town territory soil embassy coast island province region resort side".split()
)
_SAYING = frozenset(
    "say tell add note stress affirm state announce declare underline underscore emphasise emphasize explain remark "
    "mention observe recall report claim reiterate reaffirm highlight point confirm believe think maintain insist argue "
    "pledge promise write warn assure express voice hold acknowledge indicate suggest agree describe hail".split()
)


# Verbs of receiving that are meetings where it is a person who is received: not `welcomed the results`.
_RECEIVING = frozenset("receive welcome greet host discuss".split())
# What `we` can only do with the other side: `"We agreed to keep talking," he said`.
_TOGETHER = frozenset("agree meet discuss sign exchange concur settle talk negotiate decide".split())
# Sentences with these are parsed even where no rule asks for it: what follows leans on them.
SETTING_LEMMAS = _MEETING_NOUNS | _MEETING_VERBS


class Resolver:
    """Resolves the words of one scene; built once per dispatch."""

    def __init__(self, scene: Scene) -> None:
        self._scene = scene
        self._settings: dict[int, Setting] = {}
        self._people_by_start = sorted(
            ((m.start, m.end, m.member) for m in scene.cast.mentions), key=lambda t: t[:2]
        )
        self._cache: dict[tuple[int, int], Reference] = {}
        current = Setting(None, None, scene.authors)
        for sentence in scene.sentences:
            self._settings[sentence.start] = current
            if sentence.words:
                current = self._after(sentence, current)
                self._settings[sentence.start] = current
                self._cache = {k: v for k, v in self._cache.items() if k[0] != sentence.start}

    # ------------------------------------------------------------ settings

    def setting(self, sentence: Sentence) -> Setting:
        """Give the setting of the sentence, that of a meeting told in it included."""
        return self._settings[sentence.start]

    def _after(self, sentence: Sentence, current: Setting) -> Setting:
        events = list(self._meetings(sentence))
        if not events:
            return current
        scene = self._scene
        own = next((w for e in events if (w := scene.when(sentence, e, setting=False))), None)
        place = next((p for e in events if (p := self._scene_of(sentence, e))), None)
        parties = self._gathered(sentence)
        if len(parties.states) < 2:
            parties = current.parties if set(parties.states) <= set(current.parties.states) else parties
            if len(parties.states) < 2 and len(scene.dyad) == 2:
                parties = Reference(scene.dyad, parties.people)
        if own is None:
            return Setting(current.when, place or current.place, parties)
        if place is None and own == current.when:
            place = current.place
        return Setting(own, place, parties)

    def _scene_of(self, sentence: Sentence, event: Word) -> Place | None:
        """Where a meeting took place or a journey led."""
        told = self._scene.place(sentence, event, setting=False)
        if told is not None:
            return told
        if event.lemma in ("visit", "trip", "tour", "arrive", "travel"):
            for filler in Frame(sentence, event).first("to", "object"):
                if (place := self._scene.place_at(filler)) is not None:
                    return place
        return None

    def _meetings(self, sentence: Sentence) -> Iterator[Word]:
        """Meetings and journeys that the sentence chiefly tells of, not those that it only looks back on."""
        root = sentence.root
        main = [root, *(w for w in sentence.children(root, "conj", "ccomp") if w.is_verb)]
        main += [
            w for w in sentence.children(root, "advcl") if w.is_verb and sentence.child(w, "mark") is not None
        ]
        for verb in main:
            if verb.lemma not in _MEETING_VERBS or firmness(sentence, verb) != "occurred":
                continue
            if verb.lemma not in _RECEIVING or any(
                self._member(w) is not None for w in objects(sentence, verb)
            ):
                yield verb
        for word in sentence.words:
            named = word.is_noun and word.lemma in _MEETING_NOUNS and word.mention is None
            if named and self._told(sentence, word, main) and firmness(sentence, word) == "occurred":
                yield word

    def _told(self, sentence: Sentence, noun: Word, main: list[Word]) -> bool:
        above = sentence.head(noun)
        if above is None:
            return False
        if above in main:
            return noun.dep in ("nsubj", "nsubjpass") or (noun.dep == "dobj" and above.lemma in LIGHT_VERBS)
        # `At Tuesday's session the sides agreed`: a meeting that frames the sentence, where its day is told.
        verb = sentence.head(above)
        return (
            above.lower in ("at", "during", "in")
            and verb in main
            and self._scene.date_of(sentence, noun) is not None
        )

    def _gathered(self, sentence: Sentence) -> Reference:
        people: list[Any] = []
        named: list[str] = []
        for word in sentence.words:
            member = self._member(word)
            if member is not None:
                people.append(member)
            elif isinstance(word.mention, StateMention) and word.mention.form in (
                "name",
                "demonym",
                "abbreviation",
            ):
                named.append(word.mention.code)
        found = Reference((), tuple(dict.fromkeys(people)))
        if len(found.states) >= 2:
            return found
        # States of bystanders (`talks hosted by Oman`) do not push the chief ones off the stage.
        if not set(named) & set(self._scene.dyad):
            named = []
        return Reference(tuple(dict.fromkeys(named)), found.people)

    # ------------------------------------------------------------ references

    def refer(self, sentence: Sentence, word: Word) -> Reference:
        """Give whom or what the word refers to; an empty Reference where nobody known."""
        key = sentence.start, word.index
        if key not in self._cache:
            # `"We agreed," we said` would ask itself; the empty answer stands until the real one is known.
            self._cache[key] = Reference()
            self._cache[key] = self._refer(sentence, word)
        return self._cache[key]

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
            return self._both(sentence, persons=True)
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
            member = self._last_person(sentence, word)
            return Reference((), (member,)) if member is not None else Reference()
        return Reference()

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
            return self._both(sentence, persons=True)
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
        before = [s for s in self._scene.sentences if s.start < sentence.start and s.words][-3:]
        for earlier in reversed(before):
            main = self._main_person(earlier)
            if main is not None:
                return main
        if here:
            return self._member(here[-1])
        last = [m for start, _, m in self._people_by_start if start < pronoun.start]
        return last[-1] if last else None

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
