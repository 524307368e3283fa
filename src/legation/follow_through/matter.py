"""What a wording is about: the things and names in it, without states, times, numbers and the verbs of doing."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from legation.language.numerals import number_value, numbers
from legation.language.quantities import find_quantities
from legation.language.states import StateMention, find_states, stands_for_government
from legation.resolution.things import one_thing
from legation.resolution.wording import content, plain_words, stem

# What is said in any undertaking and tells none from another.
_PLAIN = """
    new joint bilateral mutual cooperation cooperate relation relations relationship tie ties country nation
    people side government state national regional area field sector project programme program work plan
    number total level support assistance help aid issue matter further additional annual regular first second
    third next last more full complete large year month week day spring summer autumn winter january february
    march april may june july august september october november december monday tuesday wednesday thursday
    friday saturday sunday end beginning half soon possible early later future citizen request proposal offer
    promise commitment agreement minister ministry president prime official good great important one two three
    four five six seven eight nine ten eleven twelve hundred thousand million billion dozen send dispatch
    provide supply deliver donate give grant lend finance fund contribute train allocate extend pay transfer
    hand return receive host build construct finish erect begin start launch open hold sign conclude set make
    take have establish create lift remove drop ease waive abolish exempt introduce allow back vote visit come
    go travel invite ask urge call agree pledge continue keep raise increase expand strengthen develop
    implement carry join meet inaugurate free bring put let get use dollar euro yen pound krone kroner
    krona kronor franc peso rupee rouble ruble lira dinar dirham riyal yuan won rand percent per cent usd
    eur coming follow recent market import export access ban restriction levy embargo duty tariff after since
    during near given received arrive sent seat permanent non member election elect memb withdrawn withdraw
    detained held jailed arrested imprisoned captured seized captivity custody
    fresh kind sort type variety group approve approved order ordered out paid place places own part rest such
    collection
""".split()
_NUMBER_OF = re.compile(r"\s+(?:more\s+)?of\s+(?:the|these|those|its|their)\b", re.IGNORECASE)
# `Ten of the 25 wells`: what is told of are the ten.
_OF_SO_MANY = re.compile(
    r"\bof\s+(?:(?:the|these|those|its|their|a|promised|planned|total)\s+)*$", re.IGNORECASE
)
_ATTRIBUTE = re.compile(r"[\d.,]+-[a-z]")
_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_WAY = re.compile(r"\b(?:from|between|to|via)\s+(?:\w+\s+and\s+)?$")
_TOWARDS = re.compile(r"\b(?:in|to|at|near|into|for)\s+(?:the\s+)?(?:\w+\s+of\s+)?$")
_PLACE = r"([A-Z][\w’'-]+(?: [A-Z][\w’'-]+)*)"
_BETWEEN = re.compile(rf"\b(?:between|from)\s+{_PLACE}\s+(?:and|to)\s+{_PLACE}")
_SENTENCE_END = re.compile(r"[.!?:;]\s+[\"“'(]*$|^[\"“'(\s]*$")


@lru_cache(maxsize=1)
def _plain() -> frozenset[str]:
    return frozenset(stem(word) for word in _PLAIN)


@dataclass(frozen=True, slots=True)
class Matter:
    """words: stems of the things spoken of, names included. names: stems of towns, rivers, bodies named."""

    words: frozenset[str] = frozenset()
    names: frozenset[str] = frozenset()


@lru_cache(maxsize=32768)
def matter(text: str) -> Matter:
    """Give what a wording is about. A capital is a name where it stands for the place, not the government."""
    mentions = find_states(text)
    words: set[str] = set()
    names: set[str] = set()
    before = 0
    for found in _WORD.finditer(text):
        start, end = found.span()
        told, behind, before = found[0], before, end
        mention = next((m for m in mentions if m.start < end and start < m.end), None) if mentions else None
        place = mention is not None and mention.form == "capital" and _as_place(text, mention)
        if mention is not None and not place and mention.form != "in_name":
            continue
        stems = _things(told)
        words |= stems
        if told[0].isupper() and not _SENTENCE_END.search(text, behind, start):
            names |= stems
    return Matter(frozenset(words), frozenset(names))


@lru_cache(maxsize=32768)
def places(text: str) -> frozenset[str]:
    """Give the stems of what is named behind `in`, `to`, `at`: where something is done or goes."""
    names = matter(text).names
    found = (word for word in _WORD.finditer(text) if word[0][0].isupper())
    return names & frozenset(s for w in found if _TOWARDS.search(text[: w.start()]) for s in _things(w[0]))


@lru_cache(maxsize=32768)
def ends(text: str) -> frozenset[str]:
    """Give the stems of the two places between which something runs, empty where they are not both named."""
    names = matter(text).names
    found = _BETWEEN.search(text)
    both = [names & content(end) for end in found.groups()] if found else []
    return frozenset().union(*both) if all(both) else frozenset()


def things(text: str) -> frozenset[str]:
    """Give the stems among which the words of its matter are: quicker, for looking up."""
    return frozenset().union(*map(_things, plain_words(text)))


@lru_cache(maxsize=32768)
def _things(word: str) -> frozenset[str]:
    return frozenset(map(one_thing, content(word))) - _plain()


def _as_place(text: str, mention: StateMention) -> bool:
    """Tell whether a capital is named as the town: `in Lisbon`, `flights from Lisbon to Maputo`."""
    way = _WAY.search(text[: mention.start]) is not None
    return way or not stands_for_government(text, mention)


@lru_cache(maxsize=32768)
def sorts(text: str) -> frozenset[tuple[str, str]]:
    """Give each thing with the word before it that says of what sort it is: `cholera vaccine`, `eye hospital`."""
    found = set()
    last, end = "", 0
    for word in _WORD.finditer(text):
        own = next((s for s in _things(word[0])), "")
        if last and own and text[end : word.start()].isspace():
            found.add((last, own))
        last, end = own, word.end()
    return frozenset(found)


Amount = tuple[float, str]
"""A number and its unit: a currency, `people`, or the noun of what is counted; empty where none is told."""


_quantities = lru_cache(maxsize=8192)(find_quantities)


@lru_cache(maxsize=8192)
def amounts(text: str) -> tuple[Amount, ...]:
    """Give the sums and counts that a wording names: `nine of the boats` as well as `nine boats`."""
    found: list[Amount] = []
    for quantity in _quantities(text):
        if not found or not _OF_SO_MANY.search(text[: quantity.start]):
            found.append((quantity.value, quantity.unit))
    for number in numbers(text):
        if _NUMBER_OF.match(text, number.end()):
            value = number_value(number)[0]
            counted = plain_words(text[number.end() :])[2:6]
            if value is not None and counted:
                found.append((value, ""))
    return tuple(found)


@lru_cache(maxsize=8192)
def counted(text: str) -> frozenset[str]:
    """Give the stems of what a wording counts: of `five detained fishermen` the fishermen."""
    nouns = [q.noun for q in _quantities(text) if q.noun and not _ATTRIBUTE.match(text, q.start)]
    return frozenset().union(*(_things(word) for noun in nouns for word in plain_words(noun)))


# Grants are counted by themselves or by those who have them.
_HEADS = frozenset({"", "people", "scholarships", "places", "students", "grants"})


def as_many(one: str, other: str) -> bool:
    """Tell whether two wordings name the same amount of the same unit."""
    mine, others = ({(v, "" if unit in _HEADS else unit) for v, unit in amounts(t)} for t in (one, other))
    return not mine.isdisjoint(others)


def compared(done: str, wanted: str) -> bool:
    """Tell whether both wordings name an amount of one unit, or the same number."""
    numbers_told = {value for value, _ in amounts(done)}
    return any(value in numbers_told or _of_one_unit(done, unit) for value, unit in amounts(wanted))


def less(done: str, wanted: str) -> bool:
    """Tell whether the one wording names a smaller amount than the other of the same unit."""
    return any(max(_of_one_unit(done, unit), default=value) < value for value, unit in amounts(wanted))


def _of_one_unit(text: str, unit: str) -> list[float]:
    return [v for v, its in amounts(text) if its == unit or (unit in _HEADS and its in _HEADS) or not its]
