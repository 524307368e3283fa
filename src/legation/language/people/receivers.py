"""For which state the head of a state or government acts who receives an envoy's letters of credence.

The envoy's phrase names the state, the receiver's often does not: `the credentials of the Ambassador to Peru
…, President X welcomed her`. This holds wherever the outlet is at home.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from legation.language.people.mentions import Cast, CastMember

_CREDENTIALS = re.compile(r"\b(?:credentials|letters? of credence|credential letters?)\b", re.IGNORECASE)
_SENTENCE = re.compile(r"(?:[^.!?\n]|[.!?](?![\"')\]]*\s+[A-Z\"'(]))+")
_LEADER = re.compile(
    r"(?:state |federal )?president|(?:prime |foreign )?minister(?: of foreign affairs)?|king|queen|emir"
    r"|sultan|governor-general|crown prince",
    re.IGNORECASE,
)


def receiving_states(company: Cast, text: str) -> Mapping[int, str]:
    """Give the code of the receiving state by the id of each leader without a state who receives an envoy.

    Of several leaders in the sentence it is the first behind the credentials, else the last before them.
    """
    found: dict[int, str] = {}
    for sentence in _SENTENCE.finditer(text):
        credentials = _CREDENTIALS.search(text, sentence.start(), sentence.end())
        if credentials is None:
            continue
        mentions = [m for m in company.mentions if sentence.start() <= m.start and m.end <= sentence.end()]
        accredited = {m.member.accredited_to for m in mentions if m.member.accredited_to}
        leaders = [m for m in mentions if _is_leader(m.member)]
        behind = [m for m in leaders if m.start > credentials.end()]
        receiver = next(iter(behind or leaders[::-1]), None)
        if len(accredited) == 1 and receiver is not None and receiver.member.state is None:
            found.setdefault(receiver.member.id, *accredited)
    return found


def _is_leader(member: CastMember) -> bool:
    return any(_LEADER.fullmatch(office.office) for office in member.offices)
