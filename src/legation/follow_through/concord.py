"""What an undertaking and a deed have in common: the sides, the things spoken of, the amounts."""

from __future__ import annotations

import re
from datetime import date
from math import ceil

from legation.follow_through.deed import Deed
from legation.follow_through.matter import amounts, as_many, counted, ends, places, sorts
from legation.follow_through.promise import Promise, stems
from legation.follow_through.same_deed import deeds_of
from legation.language.states import find_states
from legation.resolution.wording import plain_words

# Of more than one thing spoken of at least this part must be told again, more where no day says which comes first.
_PART = 0.34
_MOST = 0.6
_LEAST = 0.33
# So many times what was promised is another thing.
_FAR_MORE = 1.5
_WORDS = stems(
    "sign conclude negotiate discuss consider study examine explore review talk consult meet convene visit invite"
)
_NOT_YET = re.compile(
    r"\b(?:not (?:yet|been|so far)|yet to|still (?:to|waits?|awaits?|being|under)|awaits?|remains? to"
    r"|has not|have not)\b",
    re.IGNORECASE,
)
_YET_TO_OPEN = re.compile(
    r"\b(?:will|would|shall|is to|are to|due to|plans? to|intends? to|wants? to|ahead of) (?:be )?(?:\w+ )?"
    r"(?:(?:re)?open\w*|inaugurat\w+|establish\w*|start\w*|clos\w+)\b",
    re.IGNORECASE,
)
_OPENED_IT = re.compile(
    r"\b(?:(?:re)?opened|inaugurated|established|began|started|closed|opens)\b", re.IGNORECASE
)
# The verb, not the month.
_MAY = re.compile(r"\bmay\b")
# What was not done, or not yet, however like it sounds.
_NOT = frozenset({
    "not", "no", "never", "failed", "fails", "delayed", "postponed", "refused", "rejected", "denied", "planned",
    "plans", "could", "would", "might", "yet", "without", "suspended", "unable", "declined", "halted",
})  # fmt: skip


# `Forty teachers took up their studies`, `tourists need no visas`: who is told of is who has the good of it.
_HAD = ("exchange", "rule_changed", "measure_lifted", "trade_opened")
_HAVING = stems(
    "receive received get got take took taken go gone went undergo undergone attend complete completed graduate study "
    "leave left arrive come came return enter entered need needed free freed home"
)
_RECEIVING = stems("receive received get got obtain complete completed graduate undergo underwent")
# Who sells goods tells that the other's market is open to them.
_SOLD = stems(
    "sale sold sell sells ship shipped shipment shipments export exported clear cleared enter entered reach reached"
)
_OPENED = stems("open opened allow allowed admit admitted permit permitted lift lifted market markets")
# What is one side's own to lift, or was built by one for the other, in whatever voice it is told.
_OWNED = ("measure_lifted", "project_started", "project_completed")
_POSSESSIVE = ("'s ", "’s ", "' ", "’ ")
_OF = re.compile(r"\b(?:by|gift of|from|of)\s+(?:the\s+)?$")
_BY = re.compile(r"\bby\s+(?:the\s+)?$")
_MEASURE = re.compile(
    r"(?:['’]s?)?\s+(?:(?:import|export|trade|travel|entry|customs|temporary|own)\s+)?"
    r"(?:bans?|embargo\w*|dut(?:y|ies)|tariffs?|restrictions?|sanctions|lev(?:y|ies)|visas?|warnings?|block\w*|boycott|quotas?)\b",
    re.IGNORECASE,
)
_BUY = stems("buy purchase import acquire")
_TO_WHOM = re.compile(r"\bto\s+(?:the\s+)?$")
_PASSIVE = re.compile(r"\b(?:was|were|been|being)\s+\w+(?:ed|en|de|nt|id|ht|ld|ck)\b")
# What comes behind says where, for whom or to what end, not what.
_BESIDES = re.compile(r"\b(?:in|to|for|at|on|from|with|by|between|near)\b", re.IGNORECASE)


def between(promise: Promise, deed: Deed) -> bool:
    """Tell whether one who was to act did it, for those for whom it was meant and nobody else."""
    if not deed.states <= promise.sides:
        return False
    by = deed.by or deed.states
    if by.isdisjoint(promise.doers):
        had = _had(deed) or _whose(promise, deed) or _for_them(promise, deed) or _bought(promise, deed)
        return promise.parties <= deed.states and had
    meant = promise.parties - promise.doers
    if promise.verb in _BUY and meant and _to_whom(deed) == meant:
        # Who was to buy from somebody and gave to him has done the contrary.
        return False
    return not deed.to or not meant or not meant.isdisjoint(deed.to | deed.by)


def _had(deed: Deed) -> bool:
    """Tell whether it is told of those who had it done to them: `received the maps from Italy`."""
    sort = deed.get("act_type")
    if sort == "trade_opened" and not _SOLD.isdisjoint(deed.stems) and _OPENED.isdisjoint(deed.stems):
        return True
    return (sort in _HAD and not _HAVING.isdisjoint(deed.beginning)) or (
        sort == "other" and not _RECEIVING.isdisjoint(deed.beginning)
    )


def _whose(promise: Promise, deed: Deed) -> bool:
    """Tell whether the words say whose measure or works they are: `Italy's ban was scrapped`, `a gift of Italy`."""
    if deed.get("act_type") not in _OWNED:
        return False
    text = deed.told
    if deed.get("act_type") == "measure_lifted":
        # Of `Lebanon's ban on Jordanian apples` the apples are Jordan's, not the ban.
        return any(
            m.code in promise.doers and (_MEASURE.match(text[m.end :]) or _BY.search(text[: m.start]))
            for m in find_states(text)
        )
    return any(
        mention.code in promise.doers
        and (
            mention.form == "demonym"
            or text[mention.end :].startswith(_POSSESSIVE)
            or _OF.search(text[: mention.start])
        )
        for mention in find_states(text)
    )


def _for_them(promise: Promise, deed: Deed) -> bool:
    """Tell whether the words say who had it, and who did it is but concluded.

    `The land was handed to the Turkish side`, `thirty Iraqis were repatriated`.
    """
    meant, done = promise.parties - promise.doers, _PASSIVE.search(deed.what)
    if not meant or done is None:
        return False
    mentions = find_states(deed.what)
    had = _to_whom(deed)
    home = {m.code for m in mentions if m.form in ("people", "demonym") and m.end <= done.start()}
    return had == meant or (not had and deed.get("act_type") == "exchange" and home == meant)


def _to_whom(deed: Deed) -> set[str]:
    """Give the states to which the words say that something went."""
    return {m.code for m in find_states(deed.what) if _TO_WHOM.search(deed.what[: m.start])}


def _bought(promise: Promise, deed: Deed) -> bool:
    """Tell whether who was to buy was sold it: `shipped the wheat to Egypt`."""
    sold = bool(deed.to) and deed.to <= promise.doers and deed.by == promise.parties - promise.doers
    return sold and not promise.lead.isdisjoint(_BUY)


def with_another(promise: Promise, deed: Deed) -> bool:
    """Tell whether the sentences name another state and not all of those between whom it was said."""
    return not deed.named <= promise.sides and not promise.parties <= deed.named


def only_words(promise: Promise) -> bool:
    """Tell whether it is to talk, to sign or to look into something: what follows on that does not make it good."""
    return not promise.lead.isdisjoint(_WORDS)


def one(promise: Promise) -> int:
    """Ask that one of the things be spoken of."""
    return 1


def enough(promise: Promise) -> int:
    """Give how many of the things have to be spoken of at least."""
    wanted = len(promise.matter.words)
    return max(min(2, wanted), ceil(_PART * wanted))


def in_common(promise: Promise, deed: Deed) -> frozenset[str]:
    """Give the things of which both speak, empty where they are too few or the names tell of another place."""
    wanted, told = promise.matter.words, deed.matter.words
    shared = wanted & told
    if len(shared) < enough(promise) or (deed.first == date.min and len(shared) < _MOST * len(wanted)):
        return frozenset()
    # A town alone is where, not what; and one thing alone has to be what the deed is about, or done by the same verb.
    alone = len(shared) == 1 and not (deeds_of((promise.verb,)) and promise.verb in deed.told_stems)
    if alone and (shared <= promise.matter.names or _besides_others(promise, deed, shared)):
        return frozenset()
    # Of five fishermen nothing is told where it is of two journalists.
    if not counted(promise.action) <= told:
        return frozenset()
    other = elsewhere(promise, deed) or _of_another_sort(promise, deed) or _far_more(promise, deed)
    return frozenset() if other else shared


def _far_more(promise: Promise, deed: Deed) -> bool:
    """Tell whether all sums told are far higher than the one that was meant: a loan of 20 billion is not that of 5."""
    wanted = [q for q in amounts(promise.action) if q[1].isupper()]
    told = [value for value, unit in amounts(deed.told) for _, its in wanted if unit == its]
    return bool(told) and min(told) > _FAR_MORE * max(value for value, _ in wanted)


def _besides_others(promise: Promise, deed: Deed, shared: frozenset[str]) -> bool:
    """Tell whether the deed is mostly about other things: beds for a hospital are no hospital."""
    if as_many(promise.action, deed.told):
        return False
    about = {word for word in deed.own.words - deed.own.names if not deeds_of((word,))}
    return bool(counted(deed.what) - shared) or len(shared) < _LEAST * len(about)


def _of_another_sort(promise: Promise, deed: Deed) -> bool:
    """Tell whether the thing that was meant is told of as one of another sort: polio vaccine for cholera vaccine."""
    wanted, told = promise.matter.words, deed.matter.words
    meant = {
        thing
        for sort, thing in sorts(_BESIDES.split(promise.action)[0])
        if thing in told and sort in wanted - told
    }
    return any(thing in meant and sort in told - wanted for sort, thing in sorts(deed.told))


def elsewhere(promise: Promise, deed: Deed) -> bool:
    """Tell whether the undertaking names a place or body, and the deed others instead."""
    named, told = promise.matter.names, places(deed.told)
    # Who else is named in the sentences, its speaker for one, is no place.
    if named and named.isdisjoint(deed.matter.words) and (told or deed.placed):
        return True
    ran, runs = ends(promise.action), ends(deed.told)
    if ran and runs and ran != runs:
        return True
    there = places(promise.action)
    return bool(there) and there.isdisjoint(deed.matter.words) and bool(told - named)


def denied(deed: Deed) -> bool:
    """Tell whether the words of the deed themselves say that it was not done, or done instead of something else."""
    return not _NOT.isdisjoint(plain_words(deed.what)) or _MAY.search(deed.what) is not None or deed.instead


def waiting(deed: Deed) -> bool:
    """Tell whether the sentence says that something is still to be done: `approved, but not yet signed into law`."""
    return _NOT_YET.search(deed.quotes) is not None


def opened(deed: Deed) -> bool:
    """Tell whether of a mission more is told than that it is yet to be opened: `who will open an embassy this year`."""
    return not _YET_TO_OPEN.search(deed.quotes) or _OPENED_IT.search(deed.quotes) is not None


def undone(deed: Deed) -> bool:
    """Tell whether it was not done, or done against somebody: nobody promised that, or asked for it."""
    return denied(deed) or deed.get("nature") == "adverse"
