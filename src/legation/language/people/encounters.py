"""Guests and people met: nobody visits the own country, and opposite numbers are of two states.

Read from the words between two names, before anything is parsed: `met visiting Minister X`, `X, who arrived
in …`, `President A held talks with Prime Minister B`, `A and B spoke by phone`.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from itertools import pairwise

from legation.language.people.mentions import Cast, CastMember, CastMention
from legation.language.people.office_match import office_key
from legation.language.states import StateMention

# Characters within which a state named before a person without one can be theirs.
NEAR = 200

# Before or within a person's phrase: a guest where the story is.
_VISITING = re.compile(r"\bvisiting (?:[A-Z][\w-]+ )?$")
_LATELY = (
    r"(?:today|yesterday|on \w+day|also|later|then|earlier|first|separately|will|has|had|have|is to|was to)"
)
# Behind a person's phrase: they come to the place that follows.
_COMING = re.compile(
    rf"^,? ?(?:who )?(?:(?:{_LATELY}|is|was|are|were) ){{0,3}}"
    r"(?:arriv\w+|land\w+|fl[ey]w?\w*|c[ao]me|coming|visit\w*|travel\w*|touch\w+ down|be received|received)"
    r"(?: [\w-]+){0,3}? (?:in|to|at|into) (?:the )?$"
)
# Behind a person's name, or around it: their visit to the place that follows.
_VISIT = r"(?:visit|trip|journey|tour|stay)"
_THEIR_VISIT = re.compile(rf"^['’]s? (?:[\w-]+ ){{0,4}}?{_VISIT} (?:to|in|of) (?:the )?$")
_VISIT_BY = re.compile(rf"\b{_VISIT} (?:by|of)(?: the)? $")
_PAYING = re.compile(
    r"^,? ?(?:who )?(?:(?:is|was|are|were|has been) (?:currently |now )?)?"
    r"(?:on|pay\w*|paid|mak\w+|made|beg[iau]n\w*|start\w*|conclud\w+|end\w*) (?:an?|his|her|their) "
    rf"(?:[\w-]+ ){{0,4}}?{_VISIT} (?:to|in) (?:the )?$"
)
_TO = re.compile(r"^,? (?:to|in) (?:the )?$")
# Between two people: the one meets the other, who then acts for somebody else.
_MEETING = re.compile(
    rf"^,? ?(?:{_LATELY} ){{0,3}}"
    r"(?:met|meets?|received?s?|hosted|hosts|welcomed?s?|greeted|called on|phoned|telephoned|congratulated"
    r"|spoke|talked|(?:held|holds?|hold|had|have|has|hosted) (?:\w+[ -]){0,4}?"
    r"(?:talks|meetings?|conversations?|calls?|lunch|dinner|breakfast|negotiations|consultations))"
    r"(?: (?!and\b)[\w-]+){0,5}?(?: with| to| by)?(?: the| his| her| then| visiting)? $"
)
_BOTH_MET = re.compile(
    rf",? (?:{_LATELY} ){{0,2}}(?:met|meet|held|hold|had talks|spoke|talked|exchanged views|reached agreement"
    r"|agreed by (?:tele)?phone|co-?chaired)\b"
)
_MET_BY = re.compile(
    r"\b(?:met|received|welcomed|greeted|seen off|hosted)(?: (?:at|in|on) [^,.;]{2,30})? by(?: the)? $"
)
# `Minister X conveyed President Y's invitation`.
_PASSED_ON = re.compile(
    r" (?:also |then )?(?:conveyed|conveys|extended|delivered|handed over|passed on|brought|read out)"
    r"(?: the)? "
)
_SENT = re.compile(
    r"['’]s? (?:[\w-]+ ){0,3}?"
    r"(?:invitations?|greetings|regards|wishes|messages?|letters?|congratulations|condolences)\b"
)
_AND = re.compile(r",? and (?:the )?")
_BETWEEN = re.compile(r"\b(?:meetings?|talks|conversations?|calls?|summits?) between(?: the)? $")
_LISTED = re.compile(r"(?:,|,? and| as well as|, then)(?: with)?(?: the| its)? ")
_THERE = re.compile(r"\b(?:in|to|at|visit\w*) (?:the )?$")
_SENTENCE_END = re.compile(r"[.!?][\"')\]]*\s+(?=[A-Z\"'(])|\n")
_LEADERS = (
    frozenset({"president"}),
    frozenset({"prime", "minister"}),
    *(frozenset({title}) for title in ("king", "queen", "emir", "amir", "sultan", "emperor", "chancellor")),
)
# Words of offices that say of what rank, not for what.
_RANKS = frozenset("minister deputy vice first second state secretary head chairman chief general".split())


def guests(company: Cast, home: str, text: str, states: Sequence[StateMention]) -> frozenset[int]:
    """Give the ids of those without a state who are called visiting, or said to come to the home state."""
    at_home = [s.start for s in states if s.code == home]
    found = set()
    for mention in company.mentions:
        if mention.member.state is not None:
            continue
        lead = text[max(0, mention.start - 30) : mention.start]
        phrase = text[mention.start : mention.name_start].lower().removeprefix("the ")
        comes = any(
            0 < start - mention.end < 80 and _comes(lead, text[mention.end : start]) for start in at_home
        )
        came = _VISIT_BY.search(lead) is not None and any(
            0 < mention.start - start < 80
            and _THERE.search(text[max(0, start - 16) : start])
            and not _SENTENCE_END.search(text, start, mention.start)
            for start in at_home
        )
        if comes or came or phrase.startswith("visiting ") or _VISITING.search(lead):
            found.add(mention.member.id)
    return frozenset(found)


def _comes(lead: str, behind: str) -> bool:
    """Tell whether the words around a person's phrase say that they come to the place that follows."""
    if _COMING.search(behind) or _THEIR_VISIT.search(behind) or _PAYING.search(behind):
        return True
    return _VISIT_BY.search(lead) is not None and _TO.search(behind) is not None


def met_from_home(
    company: Cast,
    filled: Mapping[int, CastMember],
    member: CastMember,
    home: str,
    text: str,
    states: Sequence[StateMention],
    away: bool = False,
) -> str | None:
    """Give for which state a member acts whom somebody from home meets.

    Opposite numbers who meet are of two states, and so are those met in another state; which one must be
    found elsewhere: the answer is empty. Of a list of people met (`met Minister A of X and Speaker B`) the
    later ones are of the first one's state. None where nobody from home is told to meet the member.
    filled: the members as far as their states are known. away: the dispatch is dated from abroad.
    """
    listed: str | None = None
    for earlier, mention in pairwise(company.mentions):
        between = text[earlier.end : mention.start]
        if _SENTENCE_END.search(between):
            listed = None
            continue
        lead = text[max(0, earlier.start - 40) : earlier.start]
        both = _BOTH_MET.match(text, mention.end) or _BETWEEN.search(lead)
        together = _AND.fullmatch(between) is not None and both is not None
        meets = filled[earlier.member.id].state == home and (together or _MEETING.search(between) is not None)
        if not _LISTED.fullmatch(between):
            listed = None
        if mention.member.id == member.id and earlier.member.id != member.id:
            if listed:
                return listed
            opposite = _opposite(earlier.member, member)
            if meets and (opposite or away or _abroad(home, earlier.start, mention.start, text, states)):
                return ""
        if meets and not together:
            listed = mention.member.state if mention.member.state != home else None
    return None


def hosts(company: Cast, text: str) -> frozenset[int]:
    """Give the ids of those without a state by whom a guest was met, in a list the later ones too."""
    found: set[int] = set()
    before: CastMention | None = None
    for mention in company.mentions:
        lead = text[max(0, mention.start - 60) : mention.start]
        listed = before is not None and _LISTED.fullmatch(text[before.end : mention.start]) is not None
        if _MET_BY.search(lead) or listed:
            before = mention
            if mention.member.state is None:
                found.add(mention.member.id)
        else:
            before = None
    return frozenset(found)


def senders(company: Cast, text: str) -> Mapping[int, int]:
    """Give the id of who passes on an invitation by the id of whose it is: both are of one state."""
    found: dict[int, int] = {}
    for bearer, mention in pairwise(company.mentions):
        if _PASSED_ON.fullmatch(text[bearer.end : mention.start]) and _SENT.match(text, mention.end):
            found.setdefault(mention.member.id, bearer.member.id)
    return found


def _abroad(home: str, start: int, end: int, text: str, states: Sequence[StateMention]) -> bool:
    """Tell whether the words up to `end`, from shortly before `start`, lead to a place in another state."""
    return any(
        s.code != home
        and s.form in ("name", "capital")
        and start - NEAR < s.start < end
        and _THERE.search(text[max(0, s.start - 16) : s.start])
        for s in states
    )


def _opposite(one: CastMember, other: CastMember) -> bool:
    """Tell whether the two can be opposite numbers: both lead a state, or hold like portfolios."""
    mine = [office_key(o.office) for o in one.offices]
    theirs = [office_key(o.office) for o in other.offices]
    if any(key in _LEADERS for key in mine) and any(key in _LEADERS for key in theirs):
        return True
    return any(a & b - _RANKS for a in mine for b in theirs)
