"""Names of instruments and mechanisms cut out of a sentence: `Agreement on Visa Exemption`, without states.

A name is read off the tags of the words around its head noun rather than off the parse alone: names run to
twenty words, which the parser often hangs in the wrong place, but their words keep to few parts of speech.
States and their adjectives are cut, also inside, as the fact contract asks; so are dates and ordinals.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from legation.facts.ordinals import count_of, ordinal_in, roman_number
from legation.facts.print_names import printed, without_states
from legation.facts.title_lists import base, chunk_head, is_a_party, list_goes_on, list_is_closed
from legation.facts.title_words import (
    ACRONYM_BEHIND,
    BEHIND_TAGS,
    CHANGING,
    EPITHETS,
    FIELDS,
    GATHERINGS,
    INSTITUTION_WORDS,
    INSTRUMENTS,
    NO_FIELD,
    OFFICE_HOLDERS,
    PLAIN_TAGS,
    PLURAL_SITTINGS,
    SEQUEL,
    SEQUEL_PAST,
    SIDES,
    SUBJECT_PREPOSITIONS,
    YEARS,
)
from legation.language.dates import DateMention
from legation.language.keeping import kept
from legation.language.scene import Scene
from legation.language.states import StateMention
from legation.language.words import Sentence, Word


@dataclass(frozen=True, slots=True)
class Title:
    """The name of something at its head noun.

    name: as printed, without states, dates and ordinals. start, end: what was looked at, in the folded text.
    states: codes named in it, in order. ordinal: the number told with it. sequel: `next`, `previous` or ``.
    acronym: the short form that stands in brackets behind it. bare: nothing but the head. words: those kept.
    count: how many are told of, where a number stands before it (`three memoranda`). year: told before it.
    """

    head: Word
    name: str
    start: int
    end: int
    words: tuple[Word, ...]
    states: tuple[str, ...] = ()
    ordinal: int | None = None
    sequel: str = ""
    acronym: str | None = None
    count: int | None = None
    year: str | None = None
    first: int = 0
    last: int = 0
    lowered: frozenset[str] = field(default=frozenset())

    @property
    def bare(self) -> bool:
        """Tell whether the name is the head alone."""
        return len(self.words) == 1


@kept
def title_at(scene: Scene, sentence: Sentence, head: Word, *, years: bool = True) -> Title:
    """Cut the name whose head noun is given. years: whether `2022-2027` behind it is part of the name."""
    reader = _Reader(scene, sentence, head, years)
    return reader.read()


def tail_at(scene: Scene, sentence: Sentence, before: Word) -> Title:
    """Cut what stands behind a word as if it were a name's head.

    `on sport` in `agreements on trade and on sport`.
    """
    return _Reader(scene, sentence, before, True).read(left=False)


class _Reader:
    """Walks left and right from the head over words that can belong to a name."""

    def __init__(self, scene: Scene, sentence: Sentence, head: Word, years: bool) -> None:
        self._scene = scene
        self._sentence = sentence
        self._words = sentence.words
        self._head = head
        self._years = years
        self._kept: list[int] = [head.index]
        self._parties: list[int] = []
        self._states: list[str] = []
        self._ordinal: int | None = None
        self._sequel = ""
        self._count: int | None = None
        self._year: str | None = None
        self._first = self._last = head.index
        self._subject = False

    def read(self, *, left: bool = True) -> Title:
        if left:
            self._left()
        self._right()
        self._trim()
        paper = not left or base(self._head) in INSTRUMENTS
        if self._parties and not self._subject and self._telling_parties(paper=paper):
            self._kept += self._parties
        kept = without_states(self._words, sorted(self._kept), self._head.index)
        words = tuple(self._words[i] for i in kept)
        end = self._words[self._last].end
        behind = ACRONYM_BEHIND.match(self._scene.text, end)
        return Title(
            head=self._head,
            name=printed(self._scene, self._words, kept),
            start=self._words[self._first].start,
            end=end,
            words=words,
            states=tuple(dict.fromkeys(self._states)),
            ordinal=self._ordinal,
            sequel=self._sequel,
            acronym=behind.group(1) if behind else None,
            count=self._count,
            year=self._year,
            first=self._first,
            last=self._last,
            lowered=frozenset(w.lower for w in words),
        )

    # ------------------------------------------------------------ leftwards

    def _left(self) -> None:
        index = self._head.index - 1
        own = {w.index for w in self._sentence.subtree(self._head)}
        # `the G7 and NATO summits`, which the parser seldom hangs together
        plural = self._head.lower in PLURAL_SITTINGS
        while index >= 0:
            word = self._words[index]
            number = ordinal_in([w.text for w in self._words[: index + 1]], index) or self._single_roman(
                index
            )
            if word.start < self._sentence.start <= self._head.start:
                # an item is parsed behind the words that lead up to it, which are no part of its name
                break
            if isinstance(word.mention, StateMention):
                if word.mention.form != "leader_house":
                    self._states.insert(0, word.mention.code)
                self._kept.append(index)
            elif isinstance(word.mention, DateMention):
                if YEARS.match(word.text) is None and not word.text[:4].isdigit():
                    break
                self._year = self._year or (word.text if len(word.text) == 4 else None)
            elif word.mention is not None:
                break
            elif number is not None and word.tag[:2] in ("JJ", "NN", "RB", "CD"):
                self._ordinal = number
                if word.text.isalpha() and number > 20:
                    index -= 2  # `twenty`, `-`
            elif (
                (word.lower in EPITHETS or word.text in ("annual", "regular"))
                and word.tag in ("JJ", "VBN", "DT", "NN", "VBG")
                and word.dep != "ROOT"
            ):
                if word.lower in SEQUEL:
                    self._sequel = self._sequel or "next"
                elif word.lower in SEQUEL_PAST:
                    self._sequel = self._sequel or "previous"
            elif self._count is not None and word.is_noun:
                # `at the end of the meeting ten agreements were signed`: what stands before the number is apart
                break
            elif (
                word.tag in PLAIN_TAGS
                or word.lower == "higher"  # `the Joint Higher Committee`
                or (word.text in ("-", "/", "+") and index > 0)
                or (word.tag in ("VBG", "VBN") and index in own and word.dep in ("amod", "compound", "nmod"))
                or (word.tag in ("CC", ",") and (index in own or plural) and self._joins(index))
                or (word.tag == "CD" and self._formula(index))
            ) or (word.lower == "of" and self._capitalised(index)):
                self._kept.append(index)
            elif word.tag == "CD":
                self._count = self._count or count_of(word.text)
            elif word.tag == "POS" and self._words[index - 1].lower in OFFICE_HOLDERS:
                self._kept.append(index)
            elif word.tag in ("POS", "PRP$"):
                self._owner(index)
                break
            elif word.tag in ("``", "''") or word.lower == "ever":
                pass
            else:
                break
            self._first = index
            index -= 1
        # A run that begins with a separator began with something else.
        while self._kept and self._words[min(self._kept)].tag in ("CC", ",", "HYPH", ":"):
            self._kept.remove(min(self._kept))

    def _joins(self, index: int) -> bool:
        """Tell whether `and` or a comma stands between two modifiers: `Trade and Economic Committee`."""
        if index == 0 or index + 1 >= len(self._words):
            return False
        before, after = self._words[index - 1], self._words[index + 1]
        plain = before.tag in PLAIN_TAGS or before.text == "," or isinstance(before.mention, StateMention)
        apart = before.dep in ("pobj", "dobj", "nsubj", "ROOT") and self._head.lower not in PLURAL_SITTINGS
        # `the summit and related meetings` are two names.
        whole = before.lower in ("summit", "meeting", "conference", "forum", "session")
        return plain and after.index <= self._head.index and not apart and not whole

    def _capitalised(self, index: int) -> bool:
        """Tell whether `of` stands inside a name before its head: `Status of Forces Agreement`."""
        if not 0 < index < self._head.index - 1 or self._head.tag[:3] != "NNP":
            return False
        before, after = self._words[index - 1], self._words[index + 1]
        bodies = before.lower in INSTITUTION_WORDS or base(before) in INSTRUMENTS
        return all(w.tag[:3] == "NNP" and w.mention is None for w in (before, after)) and not bodies

    def _single_roman(self, index: int) -> int | None:
        """Read `the V Meeting`: one Roman letter counts before a capital letter."""
        following = self._words[index + 1].text
        return (
            roman_number(self._words[index].text) if following[:1].isupper() and following.isalpha() else None
        )

    def _formula(self, index: int) -> bool:
        """Tell whether the figure is of a formula like `2+2` or `C5+1`."""
        return any(
            "+" in self._words[i].text for i in (index - 1, index, index + 1) if 0 <= i < len(self._words)
        )

    def _owner(self, index: int) -> None:
        before = self._words[index - 1] if index else None
        owner = before if self._words[index].tag == "POS" else self._words[index]
        if owner is not None:
            found = self._scene.refer(self._sentence, owner)
            self._states[:0] = [s for s in found.states if s not in self._states]

    # ------------------------------------------------------------ rightwards

    def _right(self) -> None:
        index = self._head.index + 1
        mode = ""
        while index < len(self._words):
            word = self._words[index]
            if word.text == ")" and all(self._words[i].text != "(" for i in range(self._head.index, index)):
                # The bracket that the name stands in closes.
                break
            if word.tag in ("IN", "TO", "VBG") and word.mention is None and self._opens(index):
                mode = self._mode(index, mode)
            elif word.tag in ("IN", "TO"):
                if (word.lower != "of" or not mode) and self._words[index - 1].lower not in (
                    "pertaining",
                    "relating",
                ):
                    break
            elif word.tag in ("``", "''") and mode:
                pass
            elif isinstance(word.mention, DateMention):
                if YEARS.match(word.text) is None and mode == "subject" and word.text[:4].isdigit():
                    # `the protocol to the 1998 treaty`
                    index += 1
                    continue
                if not (self._years and YEARS.match(word.text)):
                    break
            elif (
                word.mention is not None and not isinstance(word.mention, StateMention)
            ) or not self._continues(index, mode):
                break
            if isinstance(word.mention, StateMention) and word.mention.form != "leader_house":
                self._states.append(word.mention.code)
            (self._parties if mode == "parties" else self._kept).append(index)
            self._last = index
            index += 1

    def _opens(self, index: int) -> bool:
        """Tell whether the preposition leads on to what the paper is about or whose it is."""
        word = self._words[index]
        if index + 1 >= len(self._words):
            return False
        following = self._words[index + 1]
        if isinstance(following.mention, DateMention):
            return bool(self._years and word.lower == "for" and YEARS.match(following.text))
        person = following.mention is not None and not isinstance(following.mention, StateMention)
        if person or following.tag in ("PRP", "WDT", "WP", "WRB"):
            return False
        if word.lower in ("between", "among", "amongst", "with"):
            return word.lower != "with" or bool(
                self._scene.refer(self._sentence, chunk_head(self._words, index + 1))
            )
        if word.tag == "VBG":
            return word.lower in CHANGING
        if word.lower == "of":
            # `the joint statement of their talks`
            return following.tag != "PRP$"
        if word.lower in SUBJECT_PREPOSITIONS:
            place = self._scene.place_at(following) if word.lower in ("on", "for") else None
            return place is None and (
                chunk_head(self._words, index + 1).lower
                not in ("behalf", "occasion", "sidelines", "margins", "time", "example", "instance")
            )
        if word.lower == "to":
            told = chunk_head(self._words, index + 1)
            plain = following.tag in ("NN", "NNS", "NNP", "DT") and word.tag in ("IN", "TO")
            # `a statement to that effect`
            return plain and told.lower != "effect" and not self._scene.refer(self._sentence, told)
        if word.lower == "in":
            return self._in_a_field(index + 1)
        return False

    def _in_a_field(self, index: int) -> bool:
        head = chunk_head(self._words, index)
        if head.lower in FIELDS:
            return True
        word = self._words[index]
        if self._scene.place_at(head) is not None or self._scene.place_at(word) is not None:
            return False
        return word.tag in BEHIND_TAGS and word.mention is None and head.lower not in NO_FIELD

    def _mode(self, index: int, mode: str) -> str:
        low = self._words[index].lower
        if low in ("between", "among", "amongst", "with") or (low == "of" and mode == "parties"):
            return "parties"
        if low == "for" and mode == "parties" and self._of_a_body(index):
            return "parties"
        self._subject = self._subject or low != "of"
        return "subject"

    def _of_a_body(self, index: int) -> bool:
        """Tell whether `for` belongs to the name of a body: `the Bank for Foreign Trade`."""
        before, after = self._words[index - 1], self._words[index + 1]
        return before.mention is None and before.tag[:3] == "NNP" and after.tag[:3] == "NNP"

    def _continues(self, index: int, mode: str) -> bool:
        word = self._words[index]
        if not mode:
            # `Plan of Action 2022-2027` stands without a preposition; a second noun does not.
            return isinstance(word.mention, DateMention)
        if word.tag in BEHIND_TAGS or word.tag == "POS":
            return True
        if word.tag in ("DT", "PRP$", "CD"):
            # `between the two ministries`
            before = self._words[index - 1].tag
            counted = word.tag == "CD" and before == "DT" and mode == "parties"
            return counted or before in ("IN", "TO", "CC", "VBG", ",")
        if word.tag in ("VBG", "VBN"):
            previous = self._words[index - 1]
            return previous.tag in ("IN", "CC", "DT", "JJ", "NNP", ",", "HYPH") and word.dep not in (
                "acl",
                "advcl",
                "relcl",
            )
        if word.tag == "CC":
            return word.lower in ("and", "&", "or") and list_goes_on(self._words, index + 1, mode, self._head)
        if word.text in (",",):
            return list_is_closed(self._words, index + 1, mode, self._head)
        return word.text in ("-", "&", "/", "+") and index + 1 < len(self._words)

    # ------------------------------------------------------------ putting together

    def _trim(self) -> None:
        for run in (self._kept, self._parties):
            while run and run[-1] > self._head.index and self._words[run[-1]].tag in (
                "CC", "IN", "TO", "DT", ",", "HYPH", "``", "PRP$",
            ):  # fmt: skip
                run.pop()
        if self._head.lower == "cop" and self._head.index + 1 < len(self._words):
            # `COP 27`
            number = self._words[self._head.index + 1]
            if number.tag == "CD" and number.index not in self._kept:
                self._kept.append(number.index)
        self._drop_members()
        self._last = max([*self._kept, *self._parties])

    def _drop_members(self) -> None:
        """Cut a tail that holds nothing but states: `the Summit of the United States and the Gulf states`."""
        tail = [i for i in self._kept if i > self._head.index]
        named = [self._words[i] for i in tail if isinstance(self._words[i].mention, StateMention)]
        if len(named) == 1 and named[0].mention.form == "organisation" and base(self._head) in GATHERINGS:
            return  # `the summit of the African Union`
        plain = [
            i
            for i in tail
            if not isinstance(self._words[i].mention, StateMention)
            and self._words[i].tag not in ("IN", "DT", "CC", ",")
        ]
        if named and not plain:
            self._kept = [i for i in self._kept if i <= self._head.index]

    def _telling_parties(self, *, paper: bool) -> bool:
        """Tell whether `between …` names bodies, and no state; of a paper bodies without names tell as well."""
        if any(is_a_party(self._words, i) for i in self._parties):
            return False
        words = (self._words[i] for i in self._parties)
        left = [
            w for w in words if not isinstance(w.mention, StateMention) and w.lower not in INSTITUTION_WORDS
        ]
        return any(w.tag[:3] == "NNP" or (paper and w.is_noun and w.lower not in SIDES) for w in left)
