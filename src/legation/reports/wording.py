"""What a fact says, in one line of English: one function for each kind."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Mapping, Sequence

from legation.records import Fact, Person
from legation.reports.days import in_words

NameOf = Callable[[str], str]
"""Gives the name of a state from its code: `language.states` offers one."""

CONTACT_WORDS = {
    "talks": "Talks",
    "meeting": "Meeting",
    "courtesy_call": "Courtesy call",
    "reception": "Reception",
    "phone_call": "Telephone call",
    "video_call": "Video call",
    "summit": "Summit",
    "message": "Message",
    "ceremony": "Ceremony",
}

UNDERTAKING_WORDS = {
    "pledge": "Pledge",
    "joint_commitment": "Joint commitment",
    "request": "Request",
    "proposal": "Proposal",
    "offer": "Offer",
    "invitation": "Invitation",
}

COMPARATOR_WORDS = {"=": "", ">": "more than ", "<": "nearly ", "~": "about "}

_RELATION_WORDS = {
    "recognised": "Recognition",
    "established": "Diplomatic relations established",
    "severed": "Diplomatic relations severed",
    "suspended": "Diplomatic relations suspended",
    "restored": "Diplomatic relations restored",
    "upgraded": "Relations raised",
    "downgraded": "Relations lowered",
}

_STAGE_WORDS = {
    "proposed": "proposed",
    "negotiating": "being negotiated",
    "concluded": "concluded",
    "signed": "signed",
    "acceded": "acceded to",
    "ratified": "ratified",
    "in_force": "in force",
    "implemented": "implemented",
    "extended": "extended",
    "terminated": "terminated",
}

_SITTING = re.compile(
    r"\b(?:consultations?|dialogues?|talks|meetings?|summit|conference|forum)$", re.IGNORECASE
)


def words_of(name: str) -> str:
    """Give a field's value as words: `trade_turnover` → `trade turnover`."""
    return name.replace("_", " ")


def capital(text: str) -> str:
    """Begin the text with a capital, whatever follows left as it is."""
    return text[:1].upper() + text[1:]


def listed(parts: Sequence[str]) -> str:
    """Join as prose does: `a`, `a and b`, `a, b and c`."""
    if len(parts) < 2:
        return "".join(parts)
    return f"{', '.join(parts[:-1])} and {parts[-1]}"


def ordinal_words(number: int) -> str:
    """Give an ordinal number: `16th`, `21st`."""
    ending = "th" if number % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{ending}"


_ARTICLE = re.compile(
    r"(?:United|Netherlands|Philippines|Bahamas|Gambia|Maldives|Comoros|Holy See)\b"
    r"|(?:European|African) Union|(?:Czech|Dominican|Central African) Republic|\w+ Islands$"
    r"|Gulf Cooperation Council|(?:Democratic )?Republic of"
)


def in_prose(name: str) -> str:
    """Give a state's name as a sentence has it within: `the United States`, `Chile`."""
    return f"the {name}" if _ARTICLE.match(name) else name


def person_words(person: Person, name_of: NameOf) -> str:
    """Give a person with office and state: `Ana Sol (Foreign Minister, Chile)`."""
    parts = [person.office or "", name_of(person.state) if person.state else ""]
    inside = ", ".join(part for part in parts if part)
    return f"{person.name} ({inside})" if inside else person.name


def people_words(people: Iterable[Person], name_of: NameOf) -> str:
    """Give several people in one list."""
    return listed([person_words(p, name_of) for p in people])


def _of(fact: Fact, *roles: str) -> list[Person]:
    return [p for p in fact.people if p.role in roles]


def _place(fact: Fact) -> str:
    return f" in {fact.place.name}" if fact.place else ""


def _states(codes: Iterable[str], name_of: NameOf) -> str:
    return listed([in_prose(name_of(code)) for code in codes])


def _visit(fact: Fact, name_of: NameOf) -> str:
    kind = fact.get("visit_type")
    visit = f"{capital(words_of(kind))} visit" if kind else "Visit"
    if kind == "transit":
        visit = "Transit stop"
    by = people_words(_of(fact, "visitor"), name_of) or in_prose(name_of(fact["visitor_state"]))
    place = fact.place.name if fact.place else None
    host = name_of(fact["host_state"])
    abroad = bool(fact.place and fact.place.country and fact.place.country != fact["host_state"])
    # A place that is only the state's name, perhaps in another spelling, adds nothing.
    adds = place and not abroad and not _same_name(place, host)
    where = f"{in_prose(host)} ({place})" if adds else in_prose(host)
    text = f"{visit} {'in' if kind == 'transit' else 'to'} {where} by {by}"
    hosts = _of(fact, "host")
    if hosts:
        lead = "received by" if fact.status == "occurred" else "invited by"
        text += f"; {lead} {people_words(hosts, name_of)}"
    return text


def plain_letters(text: str) -> str:
    """Give the bare letters a to z of the text, so that `Việt Nam` and `Vietnam` are one."""
    return re.sub(r"[^a-z]", "", unicodedata.normalize("NFD", text.casefold()))


def _same_name(one: str, other: str) -> bool:
    return plain_letters(one) == plain_letters(other)


def _contact(fact: Fact, name_of: NameOf) -> str:
    form = CONTACT_WORDS.get(fact.get("format") or "", "Contact")
    senders, recipients = _of(fact, "sender"), _of(fact, "recipient")
    if senders or recipients:
        text = form
        if senders:
            text += f" from {people_words(senders, name_of)}"
        if recipients:
            text += f" to {people_words(recipients, name_of)}"
        return text
    sides = _sides(_of(fact, "participant"), fact.states, name_of)
    joined = " with ".join(sides) if len(sides) == 2 else listed(sides)
    return f"{form}: {joined}{_place(fact)}"


def _sides(people: Sequence[Person], states: Sequence[str], name_of: NameOf) -> list[str]:
    by_state: dict[str | None, list[Person]] = {}
    for person in people:
        by_state.setdefault(person.state, []).append(person)
    sides = [people_words(group, name_of) for group in by_state.values()]
    return sides + [in_prose(name_of(state)) for state in states if state not in by_state]


def mechanism_words(name: str, ordinal: int | None) -> str:
    """Give one sitting: `4th political consultation`, `16th session of the Joint Commission`."""
    if _SITTING.search(name):
        return f"{ordinal_words(ordinal)} {name}" if ordinal else capital(name)
    return f"{ordinal_words(ordinal)} session of the {name}" if ordinal else f"Session of the {name}"


def _session(fact: Fact, name_of: NameOf) -> str:
    text = mechanism_words(fact["mechanism"], fact.get("ordinal")) + _place(fact)
    chairs = _of(fact, "cochair")
    others = _of(fact, "participant")
    if chairs:
        text += f"; co-chaired by {people_words(chairs, name_of)}"
    if others:
        text += f"; with {people_words(others, name_of)}"
    return text


def _credentials(fact: Fact, name_of: NameOf) -> str:
    sender, receiver = (in_prose(name_of(fact[side])) for side in ("sending_state", "receiving_state"))
    who = people_words(_of(fact, "envoy"), name_of) or f"The envoy of {sender}"
    receivers = people_words(_of(fact, "receiver"), name_of)
    to = f"to {receivers}" if receivers else f"in {receiver}"
    return f"{who} presented credentials {to}{_place(fact)}"


def _mission(fact: Fact, name_of: NameOf) -> str:
    change = fact["change"]
    mission = capital(words_of(fact["mission_type"])) if fact["mission_type"] != "other" else "Mission"
    where = fact.place.name if fact.place else in_prose(name_of(fact["host_state"]))
    return f"{mission} of {in_prose(name_of(fact['sending_state']))} in {where} {change}"


def _relation(fact: Fact, name_of: NameOf) -> str:
    text = _RELATION_WORDS.get(fact["change"], capital(fact["change"]))
    return f"{text}: {fact['level']}" if fact.get("level") else text


def _agreement(fact: Fact, name_of: NameOf) -> str:
    stage = _STAGE_WORDS.get(fact["stage"], fact["stage"])
    if fact.status == "scheduled":
        stage = f"to be {stage}"
    elif fact.status == "proposed" and fact["stage"] not in ("proposed", "negotiating"):
        stage = f"proposed to be {stage}"
    elif fact.status == "cancelled":
        stage = f"was to be {stage}, called off"
    return f"{capital(fact['title'])}: {stage}"


def undertaking_parties(fact: Fact, name_of: NameOf) -> str:
    """Give who undertook what towards whom, in names: `Chile to Peru`, `Chile and Peru together`."""
    by = _states(fact["by"], name_of) or "a side not named"
    if fact["type"] == "joint_commitment":
        return f"{by} together"
    return f"{by} to {_states(fact['to'], name_of)}" if fact["to"] else by


def _undertaking(fact: Fact, name_of: NameOf) -> str:
    kind = UNDERTAKING_WORDS.get(fact["type"], capital(fact["type"]))
    due = f" (due {in_words(fact['due'])})" if fact.get("due") else ""
    return f"{kind}, {undertaking_parties(fact, name_of)}: “{fact['action']}”{due}"


def _act(fact: Fact, name_of: NameOf) -> str:
    by = _states(fact["by"], name_of)
    sides = f"{by} to {_states(fact['to'], name_of)}" if fact["to"] else by
    return f"{capital(words_of(fact['act_type']))}, {sides}: “{fact['what']}”"


def number_words(value: float | int) -> str:
    """Give a number with thousands set apart and no needless decimals: `1,200`, `3.5`, `2.4 billion`."""
    for size, word in ((1e12, "trillion"), (1e9, "billion"), (1e6, "million")):
        if abs(value) >= size:
            return f"{value / size:,.3f}".rstrip("0").rstrip(".") + f" {word}"
    if float(value).is_integer():
        return f"{int(value):,}"
    return f"{value:,.3f}".rstrip("0").rstrip(".")


def amount_words(fact: Fact) -> str:
    """Give the number of a figure with its unit and comparator: `more than 600 people`, `USD 2.4 billion`."""
    more = COMPARATOR_WORDS.get(fact.get("comparator") or "=", "")
    value, unit = fact.get("value"), fact.get("unit") or ""
    if value is None:
        return f"{more}{unit}".strip()
    number = number_words(value)
    if unit == "percent":
        return f"{more}{number} per cent"
    if value == 1 and unit.endswith("s") and not unit.isupper():
        unit = unit[:-1]
    return f"{more}{unit} {number}" if re.fullmatch(r"[A-Z]{3}", unit) else f"{more}{number} {unit}".strip()


def _figure(fact: Fact, name_of: NameOf) -> str:
    return f"{capital(words_of(fact['measure']))}: {amount_words(fact)}"


def _office(fact: Fact, name_of: NameOf) -> str:
    person = fact.people[0]
    office = person.office or "office not named"
    return (
        f"{person.name}, {office} of {in_prose(name_of(person.state))}"
        if person.state
        else f"{person.name}, {office}"
    )


def _position(fact: Fact, name_of: NameOf) -> str:
    return f"{capital(_states(fact['holders'], name_of))}: “{fact['statement']}”"


_WORDING: Mapping[str, Callable[[Fact, NameOf], str]] = {
    "visit": _visit,
    "contact": _contact,
    "session": _session,
    "credentials": _credentials,
    "mission": _mission,
    "relation": _relation,
    "agreement": _agreement,
    "undertaking": _undertaking,
    "act": _act,
    "figure": _figure,
    "office": _office,
    "position": _position,
}


def label(fact: Fact, name_of: NameOf) -> str:
    """Give two or three words for the fact, for a picture with little room."""
    names = [person.name for person in fact.people]
    if fact.kind == "visit":
        visitors = [p.name for p in _of(fact, "visitor")] or [name_of(fact["visitor_state"])]
        return f"{visitors[0]} in {name_of(fact['host_state'])}"
    if fact.kind == "contact":
        leaders = list({p.state: p.name for p in reversed(fact.people)}.values())[::-1]
        return " – ".join(leaders[:2]) or CONTACT_WORDS.get(fact["format"], "Contact")
    if fact.kind == "session":
        ordinal = f"{ordinal_words(fact['ordinal'])} " if fact.get("ordinal") else ""
        kind = fact["mechanism"] if fact["mechanism_type"] in ("other", "summit") else fact["mechanism_type"]
        return capital(ordinal + words_of(kind))
    if fact.kind == "credentials":
        return f"Credentials, {names[0]}" if names else "Credentials"
    if fact.kind == "mission":
        return f"{name_of(fact['sending_state'])}: {words_of(fact['mission_type'])} {fact['change']}"
    if fact.kind == "relation":
        level = fact.get("level")
        return capital(level) if level else f"Relations {fact['change']}"
    if fact.kind == "agreement":
        return capital(fact["title"])
    return capital(words_of(fact.get("act_type") or fact.kind))


_NOT_YET = {"scheduled": " (planned)", "proposed": " (proposed)", "cancelled": " (called off)"}


def describe(fact: Fact, name_of: NameOf) -> str:
    """Say in one line what the fact tells, without its date."""
    text = _WORDING[fact.kind](fact, name_of)
    if fact.kind in ("undertaking", "agreement", "figure", "office", "position"):
        return text
    if fact.kind == "visit" and fact.status == "proposed" and _of(fact, "host"):
        return text  # it says already who invited
    return text + _NOT_YET.get(fact.status, "")
