"""What words refer to: `the two sides`, `they`, `she`, `the Vietnamese diplomat`, `his counterpart`.

Sentences are taken in order. Each meeting or visit told as having happened sets the scene for what follows:
its day, its place and the parties in it, whom later `the two sides`, `they` and `both ministers` mean. A word
that could mean several people means their states where these agree, else nobody.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Sequence
from typing import TYPE_CHECKING

from legation.language.authors import met_by_title
from legation.language.clauses import Frame, grammatical_subject, subject
from legation.language.lands import land
from legation.language.meetings import Course
from legation.language.memberships import members
from legation.language.office_nouns import COUNTERPARTS, OfficeNouns, leads_it, met_so_far, whose
from legation.language.parties import Reference, Setting
from legation.language.people import CastMember, CastMention, TitleMention
from legation.language.pronouns import HE, IT, THEY, WE, Pronouns
from legation.language.speakers import Speakers
from legation.language.states import StateMention, stands_for_government
from legation.language.words import Sentence, Word

if TYPE_CHECKING:
    from legation.language.scene import Scene

# Nouns that stand for a state when its name stands before them: `the Vietnamese side`, `Poland's government`.
BODIES = frozenset(
    "side government delegation ministry authorities authority administration party state kingdom "
    "republic nation country people parliament army military force forces navy embassy leadership "
    "cabinet counterpart officials official diplomat leader minister president capital federation "
    "foreign_ministry part commission company companies businesses business enterprise enterprises "
    "students student goods citizens nationals public assembly senate congress chancellery "
    "presidency council envoy ambassador spokesman spokesperson troops police court team host guest colleague "
    "negotiator interlocutor visitor".split()
)
# Plurals that mean both parties of the meeting where no state stands before them.
_SIDES = frozenset(
    "side country nation state party government people neighbour neighbor ally partner capital delegation ministry "
    "parliament participant".split()
)
_ATTENDING = frozenset(["side", "delegation", "participant"])  # whose people are those of the meeting
_PERSONS = frozenset(
    "leader minister president diplomat official premier head ambassador chief secretary "
    "counterpart adviser advisor politician statesman interlocutor dignitary speaker "
    "parliamentarian representative fm pm monarch envoy chairman".split()
)
_ANYBODY = frozenset(["man", "woman"])  # two of whom are those whom the dispatch is about
# Forms of address that stand for a person where no name follows: `His Highness received the guest`.
_ADDRESSES = frozenset("highness majesty excellency holiness eminence h.h. h.m. h.r.h. hrh".split())
# What makes a plural the one known to the reader: `the two sides`, `both ministers`.
_KNOWN = frozenset("the two both three four five these those either each their all".split())
_NUMBERS = {"two": 2, "both": 2, "pair": 2, "duo": 2, "three": 3, "four": 4, "five": 5, "six": 6, "eight": 8}
# Adjectives that leave a plural the group that is known: `the two Christian countries` is another.
_PLAIN = frozenset(
    "two both three four five neighbouring neighboring brotherly friendly allied same foreign defence "
    "defense".split()
)
# Bodies of which the dispatch's own state has one: `the Ministry said`, `the Government`.
_OWN = frozenset(
    "ministry mfa department government presidency parliament cabinet kingdom republic administration".split()
)
# Who comes from a state in its name: `a delegation from Kenya`.
_SENT = frozenset("delegation team official officials diplomat envoy negotiator minister company".split())
# Nouns for a country's soil: `arrived in the Kenyan capital`.
_SOIL = frozenset(
    "capital city port town territory soil embassy coast island province region resort side".split()
)
_BACK = 3


class Resolver:
    """Resolves the words of one scene; built once per dispatch."""

    def __init__(self, scene: Scene) -> None:
        self._scene = scene
        self._number = {s.start: n for n, s in enumerate(scene.sentences)}
        self._settings: dict[int, Setting] = {}
        self._cache: dict[int, dict[int, Reference]] = defaultdict(dict)
        self._centers: dict[int, Reference] = {}
        self._titles = [title for title, _ in scene.cast.titles]
        self._title_starts = [title.start for title in self._titles]
        self._pronouns = Pronouns(scene, self)
        self._offices = OfficeNouns(scene, self)
        self._speakers = Speakers(scene, self)
        told_by_title = met_by_title(scene.dispatch.title, scene.cast, scene.home)
        course = Course(Setting(None, None, scene.authors or told_by_title))
        for sentence in scene.sentences:
            self._settings[sentence.start] = course.here
            if sentence.words:
                course = self._met_by_doer(course, course.after(scene, sentence), sentence)
                self._settings[sentence.start] = course.here
                self._cache.pop(sentence.start, None)
                self._centers.pop(sentence.start, None)

    # ------------------------------------------------------------ settings

    def _met_by_doer(self, earlier: Course, now: Course, sentence: Sentence) -> Course:
        """Take into a meeting just told whom its sentence is about, by a pronoun or title: `He met President B`."""
        there = now.here.parties.people
        if now.here == earlier.here or not there:
            return now
        doers = self.center(sentence).people
        known = {p.state for p in there}
        return now.joined_by(doers[0]) if len(doers) == 1 and doers[0].state not in known | {None} else now

    def setting(self, sentence: Sentence) -> Setting:
        """Give the setting of the sentence, that of a meeting told in it included."""
        return self._settings[sentence.start]

    def sentences_between(self, start: int, end: int) -> Sequence[Sentence]:
        """Give the sentences of which some words stand between two offsets, in order."""
        sentences = self._scene.sentences
        first = bisect_right(sentences, start, key=lambda s: s.end)
        return sentences[first : bisect_left(sentences, end, lo=first, key=lambda s: s.start)]

    def before(self, sentence: Sentence, count: int = _BACK) -> list[Sentence]:
        """Give up to so many sentences before this one, the nearest first."""
        at = self._number[sentence.start]
        return list(self._scene.sentences[max(0, at - count) : at])[::-1]

    def center(self, sentence: Sentence) -> Reference:
        """Give whom the sentence is chiefly about: what its main subject refers to."""
        if sentence.start not in self._centers:
            self._centers[sentence.start] = Reference()
            self._centers[sentence.start] = self._center(sentence)
        return self._centers[sentence.start]

    def _center(self, sentence: Sentence) -> Reference:
        if not sentence.words:
            return self._pronouns.opening(sentence)
        root = sentence.root
        doers = grammatical_subject(sentence, root) or subject(sentence, root)
        result = Reference()
        for clause in sentence.children(root, "ccomp", "csubj", "acomp"):
            # `It is worth mentioning that X`: about whom the clause is.
            inner = clause if clause.is_verb else sentence.child(clause, "xcomp", "ccomp")
            while inner is not None and inner.dep == "xcomp":
                inner = sentence.child(inner, "ccomp")
            if inner is not None and all(w.lower == "it" for w in doers) and doers:
                doers = subject(sentence, inner)
        for word in doers:
            result += self.refer(sentence, word)
        return result

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
        if isinstance(word.mention, CastMention):
            return Reference((), (word.mention.member,))
        if isinstance(word.mention, StateMention):
            return Reference((word.mention.code,))
        pair = word.lower in ("pair", "duo") and sentence.words[word.index - 1].lower == "the"
        if word.tag in ("PRP", "PRP$", "DT", "CD", "PDT") or pair:
            return self._pronoun(sentence, word)
        return self._noun(sentence, word) if word.is_noun else Reference()

    def _pronoun(self, sentence: Sentence, word: Word) -> Reference:
        low = word.lower
        if low in HE:
            return self._pronouns.he(sentence, word)
        if low in IT:
            return self._pronouns.it(sentence, word)
        if low in WE:
            return self._pronouns.we(sentence, word)
        if low in THEY:
            return self._pronouns.they(sentence, word)
        if low in _NUMBERS or low in ("all", "each"):
            return self._counted(sentence, word)
        return Reference()

    def _counted(self, sentence: Sentence, word: Word) -> Reference:
        """`the two`, `both`, `all three` without a noun."""
        standing = word.dep.startswith("nsubj") or word.dep in ("pobj", "dobj", "conj", "poss")
        of = [w for w in Frame(sentence, word).role("of") if w.tag != "PRP"]
        if not standing or of or self._others_counted(sentence, word.lower):
            return Reference()
        if _NUMBERS.get(word.lower) == 2:
            found = (
                self._pair_before(sentence, word)
                or self._pronouns.they(sentence, word)
                or self.group(sentence, word, 2)
            )
            return found if max(len(found.states), len(found.people)) == 2 else Reference()
        return self.group(sentence, word, _NUMBERS.get(word.lower))

    def _others_counted(self, sentence: Sentence, number: str) -> bool:
        """Tell whether the sentences before count something else than parties: `two employees … the two`."""
        for earlier in self.before(sentence, 2):
            for word in earlier.words:
                above = earlier.head(word)
                if word.lower == number and word.dep == "nummod" and above is not None:
                    return above.lemma not in _SIDES and above.lemma not in _PERSONS
        return False

    def group(self, sentence: Sentence, word: Word, number: int | None = None, office: str = "") -> Reference:
        """Give the parties whom `the two`, `both ministers`, `the three sides` mean.

        number: how many there must be. office: what they are called; where the people of the meeting are not
        called so it is others of their states.
        """
        told = (
            [Reference((), tuple(self._scene.people_in(s))) for s in self.before(sentence, 2)]
            if number or office
            else []
        )
        # `The leaders` behind a sentence that names two are those two.
        exact = (r for r in told if len(r.people) == (number or 2) == len(r.states))
        # `Peru, Chile and Bolivia agreed on a railway. The three countries …`
        about = (
            (self.center(s) for s in self.before(sentence, 2)) if number is not None and number > 2 else ()
        )
        counted = (r for r in about if len(r.states) == number)
        parties = met_so_far(self, sentence, word)
        for found in (self._pair_before(sentence, word), parties, *exact, *counted):
            people = self._offices.called(found.people, office) if office else list(found.people)
            people += [p for p in found.people if people and not p.offices]  # `Kenya's Peter Ochieng`
            called = Reference((), tuple(people))
            if len(called.states) > 1 and number in (None, len(called.states), len(people)):
                return called if set(found.states) == set(called.states) or number else found
            if office and not people:
                so_called = self._offices.named_so(word, office)
                there = Reference((), tuple(p for p in so_called if p.state in found.states))
                if len(there.states) > 1 and number in (None, len(there.people)):
                    return there
            if len(found.states) > 1 and number in (None, len(found.states)):
                authors = self._scene.authors
                if authors and set(authors.states) < set(found.states):
                    return authors  # a state named besides is no party of a joint document
                return Reference(found.states) if office and found.people else found
        dyad = self._scene.dyad
        named = self._offices.named_so(word, office) if office else []
        if len(named) == 2 == len({p.state for p in named}) and number in (None, 2):
            return Reference((), tuple(named))
        return (
            Reference(dyad) if len(dyad) == 2 and number in (None, 2) and not self._crowded() else Reference()
        )

    def _crowded(self) -> bool:
        """Tell whether the dispatch is a joint one of more than two, so that `the two` are not the chief ones."""
        return len(self._scene.authors.states) > 2

    def _pair_before(self, sentence: Sentence, word: Word) -> Reference:
        """The two people of two states named before in the sentence: `A told B so when the two met`."""
        here = [w.mention.member for w in sentence.words[: word.index] if isinstance(w.mention, CastMention)]
        people = tuple(dict.fromkeys(here))
        found = Reference((), people)
        return found if len(people) == 2 == len(found.states) else Reference()

    def _noun(self, sentence: Sentence, noun: Word) -> Reference:
        lemma = noun.lemma
        if lemma in _ADDRESSES:
            named = sentence.child(noun, "appos")  # `His Highness the Amir`
            return self.refer(sentence, named) if named is not None else self._offices.honoured(noun)
        title = self.title(noun)
        if title is not None and not title.plural:
            return self._offices.called_so(sentence, noun, title)
        if (lemma in BODIES or lemma in _SIDES or lemma in _PERSONS) and (group := members(sentence, noun)):
            return Reference(tuple(dict.fromkeys((*self.states_of(sentence, noun), *group))))
        states = self.states_of(sentence, noun)
        if title is not None and len(states) > 1 and (several := self._of_states(noun, title, states)):
            return several
        led = leads_it(self, sentence, noun)
        if states and (lemma in BODIES or noun.tag in ("NNP", "NNPS")):
            if lemma in _PERSONS and noun.tag in ("NN", "NNP") and len(states) == 1:
                member = self._only_of(sentence, states[0])
                if member is not None:
                    return Reference((), (member,))
            return Reference(states) + led
        if led:
            return led
        if meant := land(self._scene, sentence, noun):
            return meant
        number = next((_NUMBERS[w] for c in sentence.children(noun) if (w := c.lower) in _NUMBERS), None)
        plural = noun.tag in ("NNS", "NNPS") or number is not None
        known = lemma in _PERSONS or lemma in _SIDES or lemma in COUNTERPARTS
        if title is not None or (plural and (known or (lemma in _ANYBODY and number == 2))):
            return self._several(sentence, noun, number, title)
        possessive = sentence.child(noun, "poss")
        if possessive is not None and lemma in BODIES:
            return whose(self._scene, lemma, self.refer(sentence, possessive))
        return self._body(sentence, noun)

    def _of_states(self, noun: Word, title: TitleMention, states: tuple[str, ...]) -> Reference:
        """`the Thai and Lao Foreign Ministers`: those named so far, where there is one of each state."""
        so_called = [p for p in self._offices.named_so(noun, title.office) if p.state in states]
        one_each = sorted(filter(None, (p.state for p in so_called))) == sorted(states)
        return Reference((), tuple(so_called)) if one_each else Reference()

    def _several(
        self, sentence: Sentence, noun: Word, number: int | None, title: TitleMention | None
    ) -> Reference:
        """`the two sides`, `both foreign ministers`, `the leaders`; of `senior officials` the states alone."""
        if number is None and any(_sets_apart(sentence, c) for c in sentence.children(noun, "relcl", "acl")):
            return Reference()
        below = (noun, *Frame(sentence, noun).role("of"))  # `the heads of government of the provinces`
        of = [w for one in below for w in Frame(sentence, one).role("of") if w.tag in ("NNS", "NNPS")]
        if of and not any(self.refer(sentence, w) for w in of):
            return Reference()
        possessor = sentence.child(noun, "poss")
        if (
            possessor is not None
            and noun.lemma in _PERSONS
            and len((both := self.refer(sentence, possessor)).named) > 1
        ):
            return Reference(both.named)  # `the two countries' interior ministers`
        determiners = [c.lower for c in sentence.children(noun, "det", "nummod", "poss", "predet", "amod")]
        bare = not determiners and noun.lemma in ("side", "party", "delegation")
        known = bare or number is not None or any(d in _KNOWN for d in determiners)
        adjectives = [c for c in sentence.children(noun, "amod", "compound") if c.lower not in _PLAIN]
        if noun.lemma in _SIDES:
            found = self.group(sentence, noun, number) if known and not adjectives else Reference()
            return found if noun.lemma in _ATTENDING else Reference(found.states)
        if noun.lemma in COUNTERPARTS and possessor is not None:
            owners = self.refer(sentence, possessor).states
            others = [p for p in self.setting(sentence).parties.people if p.state not in owners]
            return Reference((), tuple(others)) if owners else Reference()
        office = title.office if title is not None else "" if noun.lemma in _ANYBODY else noun.lemma
        if not known or (adjectives and title is None):
            states = self.setting(sentence).parties.states
            return Reference(states) if len(states) > 1 else Reference()
        return self.group(sentence, noun, number, office)

    def _body(self, sentence: Sentence, noun: Word) -> Reference:
        """`the Ministry`, `the Government` without a state: the one told of just before, else that of home."""
        definite = any(c.lower in ("the", "this") for c in sentence.children(noun, "det"))
        if noun.lemma not in _OWN or not definite or noun.tag in ("NNS", "NNPS"):
            return Reference()
        for earlier in (sentence, *self.before(sentence)):
            for word in reversed(earlier.words):
                if earlier is sentence and word.index >= noun.index:
                    continue
                if word.lemma == noun.lemma and (states := self.states_of(earlier, word)):
                    return Reference(states) if len(states) == 1 else Reference()
        return Reference((self._scene.home,)) if self._scene.home is not None else Reference()

    def title(self, noun: Word) -> TitleMention | None:
        """Give the title that the noun is part of, None where it is none."""
        at = bisect_right(self._title_starts, noun.start) - 1
        return self._titles[at] if at >= 0 and noun.start < self._titles[at].end else None

    def states_of(self, sentence: Sentence, noun: Word) -> tuple[str, ...]:
        """Give the states named with a noun: `the Iranian embassy`, `the Consulate General of the Gambia`."""
        found = []
        for child in sentence.children(noun, "amod", "compound", "nmod", "poss"):
            inner = sentence.children(child, "compound", "amod") if child.dep == "compound" else ()
            for one in (*sentence.conjuncts(child), *inner):  # `the Kenyan Defence Ministry`
                if isinstance(one.mention, StateMention):
                    found.append(one.mention.code)
        if not found:
            frame = Frame(sentence, noun)
            for whose_ in (*frame.role("of"), *(frame.role("from") if noun.lemma in _SENT else ())):
                if isinstance(whose_.mention, StateMention):
                    found.append(whose_.mention.code)
        return tuple(dict.fromkeys(found))

    def owner(self, sentence: Sentence, noun: Word) -> str | None:
        """Give the one state that a noun belongs to: `the Chinese capital`, `the port of Kenya`."""
        states = self.states_of(sentence, noun)
        return states[0] if len(states) == 1 and noun.lemma in _SOIL else None

    def _only_of(self, sentence: Sentence, state: str) -> CastMember | None:
        """The one person of that state in the setting."""
        there = [p for p in self.setting(sentence).parties.people if p.state == state]
        return there[0] if len(there) == 1 else None

    def is_government(self, word: Word) -> bool:
        """Tell whether a state is named as a party, not as a place: not `Hanoi` in `arrived in Hanoi`."""
        return isinstance(word.mention, StateMention) and stands_for_government(
            self._scene.text, word.mention
        )

    # ------------------------------------------------------------ speakers

    def speakers(self, sentence: Sentence, word: Word) -> Reference:
        """Give who says the clause that holds the word; empty where the dispatch itself says it."""
        return self._speakers.of(sentence, word)

    def is_quoted(self, word: Word) -> bool:
        """Tell whether the word stands in a quotation."""
        return self._speakers.quotation(word.start) is not None


def _sets_apart(sentence: Sentence, clause: Word) -> bool:
    """Tell whether the clause on a plural says which are meant: not `the ministers, who are due to meet`."""
    first = next(iter(sorted(w.index for w in sentence.subtree(clause))), clause.index)
    return not (clause.dep == "relcl" and first > 0 and sentence.words[first - 1].text == ",")
