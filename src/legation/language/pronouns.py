"""Whom pronouns mean: `he`, `they`, `its`, `we`.

Rules of thumb of discourse, in order of how seldom they fail: the subject of the clause around a possessive;
the subject of the clause that governs; whom the sentence before is about. A pronoun that is done something to
is not the doer of the same clause. Where two people fit equally it means nobody.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from legation.language.clauses import grammatical_subject, is_passive, objects, subject
from legation.language.parties import Reference
from legation.language.people import CastMember, CastMention
from legation.language.states import StateMention
from legation.language.words import Sentence, Word

if TYPE_CHECKING:
    from legation.language.references import Resolver
    from legation.language.scene import Scene

_MALE = frozenset("he him his himself".split())
_FEMALE = frozenset("she her hers herself".split())
HE = _MALE | _FEMALE
IT = frozenset("it its itself".split())
WE = frozenset("we our ours us i my me mine".split())
THEY = frozenset("they them their theirs themselves".split())
# Before a name or in the phrase of its office: what tells whether `he` or `she` can follow.
_WOMAN = re.compile(
    r"\b(?:Mrs|Ms|Miss|Madam|Madame|Mme|Lady|Dame|Baroness|Queen|Princess|Sheikha|Duchess|Sultana|Begum"
    r"|\w+woman|First Lady|Her (?:Royal )?(?:Excellency|Majesty|Highness))\b\.?",
)
_MAN = re.compile(
    r"\b(?:Mr|Messrs|Sir|Lord|King|Prince|Sheikh|Sheik|Sultan|Emir|Amir|Archbishop|Bishop|Pope|Baron|Duke"
    r"|[Ss]pokesman|His (?:Royal )?(?:Excellency|Majesty|Highness|Holiness))\b\.?"
)
# What `we` can only do with the other side: `"We agreed to keep talking," he said`.
_TOGETHER = frozenset("agree meet discuss sign exchange concur settle talk negotiate decide".split())
# Where many speak in turn, as in a press conference, the one named last is not the one who says `we`.
_TRANSCRIPT = re.compile(
    r"\b(?:remarks|press (?:briefing|call|gaggle|conference)|gaggle|interview|transcript|q&a|background call)\b",
    re.IGNORECASE,
)
# Nouns for people of whom `his` and `her` can speak though they are not named.
_SOMEBODY = frozenset(
    "man woman national citizen officer soldier student child journalist resident person agent".split()
)
_STAYS = frozenset("visit trip tour stay arrival".split())
_RECEIVING = frozenset("receive host welcome greet".split())
_OPENING = re.compile(r"[\"'“”‘’(]*(He|She|They|It)\b")
_OPENS_WITHIN = 40


def _grammatical(sentence: Sentence, verb: Word) -> list[Word]:
    """Give the subject of the verb as grammar has it: of a passive the one that it is done to."""
    return grammatical_subject(sentence, verb) or subject(sentence, verb)


class Pronouns:
    """Finds whom the pronouns of one scene mean."""

    def __init__(self, scene: Scene, resolver: Resolver) -> None:
        self._scene = scene
        self._resolver = resolver
        self._women, self._men = self._by_titles()

    def _by_titles(self) -> tuple[frozenset[int], frozenset[int]]:
        women, men = set(), set()
        for mention in self._scene.cast.mentions:
            phrase = self._scene.text[max(0, mention.start - 12) : mention.name_end]
            phrase = phrase[max(0, phrase.rfind(". ", 0, 12)) :] if ". " in phrase[:12] else phrase
            if _WOMAN.search(phrase):
                women.add(mention.member.id)
            elif _MAN.search(phrase):
                men.add(mention.member.id)
        return frozenset(women - men), frozenset(men - women)

    def opening(self, sentence: Sentence) -> Reference:
        """Give whom a sentence that was not parsed is about, as far as its first words tell."""
        text = self._scene.text
        pronoun = _OPENING.match(text, sentence.start)
        if pronoun is not None:
            before = self._resolver.before(sentence, 1)
            about = self._resolver.center(before[0]) if before else Reference()
            if pronoun[1] == "They":
                return about if len(about.states) > 1 else Reference()
            people = [p for p in about.people if self._fits(p, pronoun[1].lower())]
            return Reference((), tuple(people)) if pronoun[1] != "It" and len(people) == 1 else Reference()
        named = self._scene.mentions_between(sentence.start, sentence.start + _OPENS_WITHIN)
        if named:
            return Reference((), (named[0].member,))
        states = self._scene.states_between(sentence.start, sentence.start + 6)
        party = bool(states) and states[0].form in ("name", "capital")
        return Reference((states[0].code,)) if party else Reference()

    # ------------------------------------------------------------ he, she

    def he(self, sentence: Sentence, word: Word) -> Reference:
        """Give the person whom `he` or `her` means."""
        low = word.lower
        barred = self._barred(sentence, word)
        guest = self._guest(sentence, word)
        if guest is not None and self._fits(guest, low):
            return Reference((), (guest,))
        follows = self._told_behind(sentence, word)
        if follows is not None and self._fits(follows, low):
            return Reference((), (follows,))
        for doers in self._doers_around(sentence, word):
            if any(w.tag == "NNP" and not self._resolver.refer(sentence, w) for w in doers):
                return Reference()  # somebody who is not known
            if word.tag == "PRP$" and any(w.lemma in _SOMEBODY for w in doers):
                return Reference()
            people = [p for p in self._people(sentence, doers) if p not in barred and self._fits(p, low)]
            if len(people) == 1:
                return Reference((), (people[0],))
            if not people and (unnamed := self._unnamed(sentence, doers)):
                return unnamed
        if word.tag == "PRP" and word.dep not in ("nsubj", "nsubjpass"):
            named = [p for p in self._named_before(sentence, word) if p not in barred and self._fits(p, low)]
            if len(named) == 1:
                return Reference((), (named[0],))
        for earlier in self._resolver.before(sentence):
            named = [p for p in self._scene.people_in(earlier) if p not in barred and self._fits(p, low)]
            sure = [p for p in named if p.id in (self._men if low in _MALE else self._women)]
            about = [
                p for p in self._resolver.center(earlier).people if p not in barred and self._fits(p, low)
            ]
            people = sure if len(sure) == 1 else about
            if len(people) == 1:
                return Reference((), (people[0],))
            if about:
                return Reference()
            if earlier.words and (unnamed := self._unnamed(earlier, subject(earlier, earlier.root))):
                return unnamed
            if named:
                return Reference((), (named[0],)) if len(named) == 1 else Reference()
        here = [p for p in self._named_before(sentence, word) if p not in barred and self._fits(p, low)]
        return Reference((), (here[0],)) if len(here) == 1 else Reference()

    @staticmethod
    def _guest(sentence: Sentence, word: Word) -> CastMember | None:
        """`The King received President X on his first visit`: the journey is the guest's, not the host's."""
        noun = sentence.head(word)
        if word.tag != "PRP$" or noun is None or noun.lemma not in _STAYS:
            return None
        verb = next((w for w in sentence.ancestors(noun) if w.is_verb), None)
        if verb is None or verb.lemma not in _RECEIVING or is_passive(sentence, verb):
            return None
        behind = [w.mention for w in sentence.words[verb.index + 1 : word.index]]
        people = list(dict.fromkeys(m.member for m in behind if isinstance(m, CastMention)))
        return people[0] if len(people) == 1 else None

    @staticmethod
    def _named_before(sentence: Sentence, word: Word) -> list[CastMember]:
        there = (w.mention for w in sentence.words[: word.index])
        return list(dict.fromkeys(m.member for m in there if isinstance(m, CastMention)))

    def _unnamed(self, sentence: Sentence, words: Iterable[Word]) -> Reference:
        """Give the state of an official told of without a name: `Pakistan's envoy …, who was told that he`."""
        for word in words:
            title = self._resolver.title(word) if word.is_noun and word.mention is None else None
            if title is not None and not title.plural:
                return Reference(self._resolver.refer(sentence, word).named)
        return Reference()

    def _fits(self, person: CastMember, pronoun: str) -> bool:
        return person.id not in (self._women if pronoun in _MALE else self._men)

    def _people(self, sentence: Sentence, words: Iterable[Word]) -> list[CastMember]:
        found = (p for w in words for p in self._resolver.refer(sentence, w).people)
        return list(dict.fromkeys(found))

    def _barred(self, sentence: Sentence, word: Word) -> list[CastMember]:
        """Whom the pronoun can't mean: the doer of its own clause, and whom its phrase names (`his guest X`)."""
        above = sentence.head(word)
        if word.tag == "PRP$":
            named = above is not None and isinstance(above.mention, CastMention)
            return [above.mention.member] if named and above is not None else []
        if word.lower.endswith("self"):
            return []
        if word.dep in ("nsubj", "nsubjpass"):
            # `Minister A, whom she saw in Lima`: she is not A.
            done_to = above is not None and any(c.lower == "whom" for c in sentence.subtree(above))
            whom = sentence.head(above) if done_to and above is not None and above.dep == "relcl" else None
            return [whom.mention.member] if whom is not None and isinstance(whom.mention, CastMention) else []
        barred: list[CastMember] = []
        for verb in (w for w in sentence.ancestors(word) if w.is_verb):
            barred += self._people(sentence, _grammatical(sentence, verb))
            if verb.dep != "xcomp":
                break
        return barred

    def _told_behind(self, sentence: Sentence, word: Word) -> CastMember | None:
        """`In her opening remarks, Minister X said`: a pronoun in front means the subject that follows."""
        root = sentence.root
        follows = [w for w in sentence.children(root, "nsubj", "nsubjpass") if w.index > word.index]
        fronted = next((w for w in sentence.ancestors(word) if sentence.head(w) is root), None)
        above = sentence.head(word)
        if not follows or fronted is None or fronted.dep not in ("prep", "advcl", "npadvmod"):
            return None
        if word.tag != "PRP$" and fronted.dep != "advcl":
            return None
        if above is not None and above.lemma in ("invitation", "request", "guest", "counterpart", "host"):
            return None
        people = self._resolver.refer(sentence, follows[0]).people if follows[0].is_noun else ()
        return people[0] if len(people) == 1 else None

    def _doers_around(self, sentence: Sentence, word: Word) -> Iterator[list[Word]]:
        """Yield the doers of the clauses around the pronoun that stand before it, from within outwards."""
        own = word.dep in ("nsubj", "nsubjpass")
        for above in sentence.ancestors(word):
            if not above.is_verb:
                if isinstance(above.mention, CastMention) and above.index < word.index:
                    yield [above]
                continue
            if not own:
                yield [w for w in _grammatical(sentence, above) if w.index < word.index and w is not word]
                if is_passive(sentence, above):
                    # `The letter was handed over by Minister X during his talks`
                    yield [w for w in subject(sentence, above) if w.index < word.index]
            own = False
            # `"…," he said`: who speaks is not told of in his own words.
            if above.dep == "parataxis":
                return

    # ------------------------------------------------------------ they

    def they(self, sentence: Sentence, word: Word) -> Reference:
        """Give the parties whom `they` or `the two` means: a plural told of just before, else the meeting's."""
        for doers in self._doers_around(sentence, word):
            if not doers:
                continue
            found = self._all(sentence, doers)
            if len(found.states) > 1 or self._is_plural(doers):
                return found
        above = sentence.head(word)
        chief = above is not None and (above is sentence.root or above.dep in ("conj", "parataxis", "ccomp"))
        # `Their last meeting was in Lima`
        opening = word.tag == "PRP$" and above is not None and sentence.head(above) is sentence.root
        opening = opening and above is not None and above.dep in ("nsubj", "nsubjpass")
        if (word.dep in ("nsubj", "nsubjpass") and chief) or opening:
            for earlier in self._resolver.before(sentence, 1):
                about = self._resolver.center(earlier)
                if len(about.states) > 1 or len(about.people) > 1:
                    return about
                if earlier.words and not about and self._is_plural(_grammatical(earlier, earlier.root)):
                    return Reference()
                named = tuple(self._scene.people_in(earlier))
                if len(about.people) == 1 and len(named) == 2 and (named[0].state != named[1].state):
                    return Reference((), named)
        elif word.tag in ("PRP", "PRP$"):
            several = next((w for w in reversed(sentence.words[: word.index]) if self._is_several(w)), None)
            if several is not None:
                return self._resolver.refer(sentence, several)
        return self._resolver.group(sentence, word)

    @staticmethod
    def _is_several(word: Word) -> bool:
        """Tell whether the noun is a plural or a body of people, which `their` can take up."""
        people = word.lemma in ("staff", "police", "crew", "team", "delegation", "personnel", "family")
        return word.mention is None and (word.tag in ("NNS", "NNPS") or people)

    def _all(self, sentence: Sentence, words: Iterable[Word]) -> Reference:
        result = Reference()
        for word in words:
            result += self._resolver.refer(sentence, word)
        return result

    @staticmethod
    def _is_plural(words: list[Word]) -> bool:
        return len(words) > 1 or any(w.tag in ("NNS", "NNPS") or w.lower in ("these", "those") for w in words)

    # ------------------------------------------------------------ it

    def it(self, sentence: Sentence, word: Word) -> Reference:
        """Give the state that `it` or `its` means: the doer of the clause around it, or whom that speaks to."""
        if word.dep == "expl":
            return Reference()
        within: Word | None = None
        for verb in (w for w in sentence.ancestors(word) if w.is_verb):
            doers = [w for w in _grammatical(sentence, verb) if w.index < word.index and w is not word]
            # `asked Peru to open its market`; not `praised Peru and opened its market`
            below = within is not None and not (within.dep == "conj" and sentence.head(within) is verb)
            told = [w for w in objects(sentence, verb) if w.index < word.index] if below else []
            for words in (told, doers):
                states = self._all(sentence, [w for w in words if self._can_be_it(w)]).named
                if len(states) == 1:
                    return Reference(states)
                if (
                    within is None
                    and word.tag == "PRP$"
                    and words
                    and not states
                    and self._is_thing(sentence, words)
                ):
                    return Reference()
            within = verb
        if word.dep in ("nsubj", "nsubjpass"):
            for earlier in self._resolver.before(sentence, 1):
                about = self._resolver.center(earlier)
                return Reference(about.named) if len(about.named) == 1 and not about.people else Reference()
        here = [w for w in sentence.words[: word.index] if self._resolver.is_government(w)]
        codes = {w.mention.code for w in here if isinstance(w.mention, StateMention)}
        return Reference(tuple(codes)) if len(codes) == 1 else Reference()

    @staticmethod
    def _can_be_it(word: Word) -> bool:
        return not isinstance(word.mention, CastMention) and word.tag not in ("NNS", "NNPS")

    def _is_thing(self, sentence: Sentence, words: list[Word]) -> bool:
        """Tell whether the doer is neither person nor state: `its` then belongs to it."""
        return len(words) == 1 and words[0].tag == "NN" and not self._resolver.refer(sentence, words[0])

    # ------------------------------------------------------------ we

    def we(self, sentence: Sentence, word: Word) -> Reference:
        """Give who `we`, `our` or `I` is: the speaker, both sides in what is done together, the author."""
        low = word.lower
        verb = next((w for w in sentence.ancestors(word) if w.is_verb), None)
        if verb is not None and verb.lemma in _TOGETHER and low in ("we", "us"):
            return self._resolver.group(sentence, word)
        said = self._resolver.speakers(sentence, word)
        if said:
            return said
        if self._scene.authors:
            return self._scene.authors
        if _TRANSCRIPT.search(self._scene.dispatch.title or ""):
            return Reference()
        if low in ("our", "we", "us") and not self._in_quotes(word) and self._scene.home is not None:
            return self._told_together(sentence) or Reference((self._scene.home,))
        for earlier in self._resolver.before(sentence):
            people = self._resolver.center(earlier).people
            if people:
                return Reference((), people) if len(people) == 1 else Reference()
        return Reference()

    def _told_together(self, sentence: Sentence) -> Reference:
        """`Peru and Norway will trade more. We will open a port.`: those whom the sentence before is about."""
        for earlier in self._resolver.before(sentence):
            about = self._resolver.center(earlier)
            if about:
                together = len(about.states) > 1 and self._scene.home in about.states
                return Reference(about.states) if together else Reference()
        return Reference()

    def _in_quotes(self, word: Word) -> bool:
        return self._resolver.is_quoted(word)
