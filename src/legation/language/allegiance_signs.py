"""What stands beside a name and tells the state for which the person acts, where the phrase names none.

`visiting Minister X`, `on the Angolan side, X`, `members of the Lao cabinet: X and Y`,
`Mayor of Vientiane X`: read from the words themselves, for here parses go wrong.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from legation.language.people import CastMember, CastMention, Clue
from legation.language.people.lexicon import office_words
from legation.language.people.office_states import single_offices
from legation.language.people.receivers import receiving_states
from legation.language.scene import Scene

_VISITING = re.compile(r"\bvisiting\s+(?:the\s+)?$", re.IGNORECASE)
# `and Jean Mugisha, minister of Trade, that of Rwanda`; `and Li Wen the Chinese one`
_GAPPED_BEHIND = re.compile(
    r"(?:,[^,.;]{0,90},)?,?\s+(?:that of|the delegation of|the side of|the one from)(?: the)?\s+$"
)
_GAPPED_SIDE = re.compile(r"(?:,[^,.;]{0,90},)?,?\s+(?:the|its)\s+$")
_ONE = re.compile(r"\s+(?:one|side|delegation|team|part)\b")
# `and that of South Africa by Ms Thandi Nene`; `for South Africa, Mr Nene`; `on the Angolan side, X`
_GAPPED_BEFORE = re.compile(r"(?:'s)?(?:\s+(?:was|were)?\s*(?:led|headed)?\s*by|'s\s+by)\s+$")
# `headed by A, the delegation of Peru was headed by B`: a clause of its own.
_GOES_ON = re.compile(r" (?:side |delegation )?(?:was|were|is|are|will|has|had|by)\b")
_THAT_OF = re.compile(r"\bthat(?: of| from)(?: the)?\s+$")
_FOR = re.compile(r"(?:^|[;,.]\s+|\band,?\s+)(?:for|from|on behalf of)(?: the)?\s+$", re.IGNORECASE)
_SIDE_BEFORE = re.compile(
    r"\s+(?:side|delegation|team|party)(?: (?:was|were)(?: led by| headed by)?)?[,:]?\s+$"
)
_LISTED = re.compile(
    r"\s+(?:(?:high-level|ministerial|official|government)\s+)?(?:cabinet|delegation|government|side|team|ministers|"
    r"officials|leaders|envoys)\b[^.;:]{0,80}:\s+$"
)
# Between two people of whom the one meets the other.
_LATELY = (
    r"(?:today|yesterday|on \w+day|also|later|then|earlier|first|separately|will|has|had|have|is to|was to)"
)
_MEETING = re.compile(
    rf"^ (?:{_LATELY} ){{0,3}}"
    r"(?:met|meets?|received?s?|hosted|hosts|welcomed?s?|greeted|called on|phoned|telephoned|congratulated"
    r"|spoke|talked|(?:held|holds?|hold|had|have|has|hosted) (?:\w+[ -]){0,4}?"
    r"(?:talks|meetings?|conversations?|calls?|lunch|dinner|breakfast|negotiations|consultations))"
    r"(?: (?!and\b)[\w-]+){0,5}?(?: with| to| by)?(?: the| his| her| then| visiting)? $"
)
_NEXT_IN_LIST = re.compile(r"(?:,? [a-z]+){0,3},? (?:and )?")
# `a delegation from the Peruvian Congress, led by X`
_LED = re.compile(r"(?:['’]s)?(?: [\w'’-]+){0,7},? (?:led|headed|chaired) by (?:the |its |their )?")
_SENT = re.compile(r"\b(?:delegation|team|side|group|mission|contingent|party)\b", re.IGNORECASE)
# `Peru's man in Oslo, X`; `her guest from Peru (X, Minister of Trade)`; `signed by X for Peru and …`
_MAN_IN = re.compile(
    r"['’]s? (?:own )?(?:man|woman|envoy|diplomat|representative) (?:in|to) [\w ]{3,30}, (?:the )?"
)
_FROM = re.compile(r"\b(?:from|of)(?: the)? $")
_CLOSED = re.compile(r"[,.;]| and\b|$", re.MULTILINE)
_WITHIN = 60
_IN_ROW = re.compile(r"(?:,|;)? (?:and |as well as |also )?(?:the )?")
_ROW = 3


def beside_names(scene: Scene) -> Iterator[Clue]:
    """Yield what the words beside names and titles, and the towns in offices, tell of people's states."""
    text = scene.text
    listed: CastMember | None = None
    end = 0
    for mention in scene.cast.mentions:
        member = mention.member
        if member.state is not None:
            continue
        if listed is not None and _NEXT_IN_LIST.fullmatch(text, end, mention.start):
            yield Clue(member.id, "together", other=listed.id, weight=3.0)
        else:
            listed = None
        end = mention.end
        lead = text[max(0, mention.start - _WITHIN) : mention.start]
        visiting = _VISITING.search(lead) or text.startswith(("visiting ", "Visiting "), mention.start)
        if visiting and scene.home is not None:
            yield Clue(member.id, "not_of", scene.home, weight=2.0)
        for state in scene.states_between(mention.start - 160, mention.end + 120):
            if mention.start - 120 < state.end <= mention.start:
                between = text[state.end : mention.start]
                before = text[max(0, state.start - 24) : state.start]
                if (
                    (_GAPPED_BEFORE.fullmatch(between) and _THAT_OF.search(before))
                    or (between == ", " and _FOR.search(before))
                    or _SIDE_BEFORE.fullmatch(between)
                    or _LISTED.match(between)
                    or _MAN_IN.fullmatch(between)
                    or (
                        _LED.fullmatch(between)
                        and _SENT.search(before + between)
                        and not scene.states_between(state.end, mention.start)
                    )
                    or (between == " (" and _FROM.search(before))
                ):
                    yield Clue(member.id, "of", state.code, weight=5.0)
                    listed = member if _LISTED.match(between) else None
            elif mention.end <= state.start < mention.end + 120:
                between = text[mention.end : state.start]
                side = _GAPPED_SIDE.fullmatch(between) and _ONE.match(text, state.end)
                on_behalf = between == " for " and _CLOSED.match(text, state.end)
                gapped = _GAPPED_BEHIND.fullmatch(between) and not _GOES_ON.match(text, state.end)
                if side or on_behalf or gapped:
                    yield Clue(member.id, "of", state.code, weight=5.0)
    yield from _towns(scene)
    yield from _encounters(scene)
    yield from _rows(scene)
    for person, receiving in receiving_states(scene.cast, text).items():
        yield Clue(person, "of", receiving, weight=3.0)
    called = {title.end: title.state for title, _ in scene.cast.titles if title.plural and title.state}
    for mention in scene.cast.mentions:
        # `her Danish counterparts Ole Berg, Minister of Trade, and …`
        if mention.member.state is None and (code := called.get(mention.start - 1)):
            yield Clue(mention.member.id, "of", code, weight=3.0)
    for title, holder in scene.cast.titles:
        if holder is not None and holder.state is None and title.state is not None:
            yield Clue(holder.id, "of", title.state, weight=0.4)


def _towns(scene: Scene) -> Iterator[Clue]:
    """`Mayor of Vientiane`: an office with a town or region in it, but for envoys, who sit abroad."""
    for member in scene.cast.people:
        if member.state is None and not set((member.office or "").lower().split()) & office_words().envoys:
            for office in member.offices:
                for place in scene.places_between(office.start, office.end):
                    if place.country is not None:
                        yield Clue(member.id, "of", place.country, weight=3.0)


def _rows(scene: Scene) -> Iterator[Clue]:
    """`Danish Minister A, Minister B and Governor C`: a row of people whose first alone has a state printed."""
    row: list[CastMention] = []
    for mention in scene.cast.mentions:
        if row and not _IN_ROW.fullmatch(scene.text, row[-1].end, mention.start):
            yield from _of_row(scene, row)
            row = []
        row.append(mention)
    yield from _of_row(scene, row)


def _of_row(scene: Scene, row: list[CastMention]) -> Iterator[Clue]:
    if len(row) < _ROW or any(scene.states_between(m.start, m.end) for m in row[1:]):
        return
    first, *others = (m.member for m in row)
    printed = first.state is not None and bool(scene.states_between(row[0].start, row[0].end))
    if printed and first.accredited_to is None:
        yield from (Clue(m.id, "together", other=first.id, weight=1.4) for m in others if m.state is None)
    elif first.state is None:
        yield from (
            Clue(one.id, "together", other=other.id, weight=0.8)
            for one, other in pairwise([first, *others])
            if one is not other and not single_offices(one) & single_offices(other)
        )


def _encounters(scene: Scene) -> Iterator[Clue]:
    """`President A held talks with Prime Minister B`: who meets and who is met act for two states."""
    text = scene.text
    for earlier, mention in pairwise(scene.cast.mentions):
        if earlier.member is not mention.member and _MEETING.search(text[earlier.end : mention.start]):
            yield Clue(earlier.member.id, "apart", other=mention.member.id, weight=1.2)
