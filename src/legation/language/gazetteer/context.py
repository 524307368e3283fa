"""Tell from the words around it whether a printed name means the state.

Each rule looks at one hit and its neighbours and answers with a verdict; they run in the order of RULES and
the first that is not None decides.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

from legation.language.gazetteer.surfaces import Surface, cues
from legation.language.gazetteer.tokens import SPACE, Token, gap

Verdict = Literal["drop", "in_name", "person"]


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# Names of states and capitals that people bear; the second set only counts behind a title.
_SURNAMED = _words("jordan chad georgia santiago sofia victoria")
_SURNAMED_AFTER_TITLE = _SURNAMED | _words("israel india kenya paris london cuba malta roman ireland")

_WATERS = _words(
    "sea ocean river valley strait straits channel delta basin desert bay gulf lake canal trench"
)

_OUTLET = re.compile(
    r"\s+(?:(?:National|Central|International|State|Public)\s+)?"
    r"(?:News(?:\s+(?:Agency|Service|Network))?|Times|Post|Daily|Herald|Tribune|Journal|Television|"
    r"Broadcasting|Press\s+(?:Agency|Association|Service)|Review|Examiner|Gazette|Observer|Chronicle|Telegraph|"
    r"Independent|Inquirer|Bulletin|Express|Mirror|Monitor|Standard|Quarterly|Radio|TV|Online|Insight)\b"
    r"(?!\s+(?:Conference|Committee|Festival|Forum|Minister|Ministry|Office|Summit|Exchange))"
)

_INSTRUMENT = re.compile(
    r"\s+(?:(?:Peace|Climate|Political|Framework|Final|Joint)\s+)?"
    r"(?:[Aa]greements?|Accords?|[Cc]onventions?|Protocols?|Statute|Treaty|Declaration|Memorandum|Process|Format|"
    r"Platform|Consensus|Charter|Pact|Club|Round|Criteria|Principles|Marathon|University|Stock\s+Exchange|"
    r"Olympics|Paralympics|Act|Plan|Regulation|Compact|Roadmap|Initiative|Spring)\b"
)
_INSTRUMENT_OF = _words(
    "treaty peace charter convention congress declaration protocol pact university bishop duke"
)

_CURRENCY = re.compile(
    r"\s*\$|[\s-]+(?:dollars?|cents?|francs?|yuan|yen|won|rubles?|roubles?|rupees?|pounds?|kron[aeo]r?|"
    r"real|reais|pesos?|dong|baht|ringgit|dirhams?|riyals?|dinars?|liras?|shillings?|rand|zloty|forint)\b"
)

# `in English, Simplified Chinese and`: what comes next is a language too.
_IN_A_LANGUAGE = re.compile(
    r"\b(?:in|into)\s(?:both\s)?(?:(?:\w+\s)?[A-Z]\w+(?:ish|ese|ian|an|ic|ench|eek|zech|utch|hai|ao)"
    r"(?:,\s(?:and\s|or\s)?|\s(?:and|or)\s))*(?:Simplified\s|Traditional\s|simplified\s|traditional\s)?$"
)
_SPOKEN = re.compile(r"-(?:speaking|language|speaker|speakers)\b", re.IGNORECASE)

_TABLE = _words("thanksgiving roast roasted sandwich sandwiches stuffing poultry gobble cranberry oven")

_GEORGIAN_TOWNS = _words("atlanta savannah augusta macon columbus athens albany marietta dalton rome")
_STATE_OF_THE_UNION = _words("senator governor gov sen rep congressman attorney republican democrat")

_PRONOUN_BEFORE = _words("CONTACT ABOUT FOLLOW JOIN LET LETS")

_PEOPLE_SINGULAR = _words("pole turk dane finn swede croat serb czech briton spaniard")


@dataclass(frozen=True, slots=True)
class Hit:
    """A surface printed at tokens first to last (included) of a text."""

    entry: Surface
    first: int
    last: int


# Letters of the longest title that is cut short with a full stop: `Messrs`.
_SHORT_FORM = 6


@dataclass(frozen=True, slots=True)
class Scene:
    """What the rules may look at: the text, its tokens, where hits begin, and the tokens within hits."""

    text: str
    tokens: Sequence[Token]
    starts: frozenset[int]
    covered: frozenset[int]

    def before(self, hit: Hit) -> Token | None:
        """Give the token before the hit where only a space (or `Mr. `) lies between."""
        if hit.first == 0:
            return None
        token = self.tokens[hit.first - 1]
        between = gap(self.text[token.end : self.tokens[hit.first].start])
        # A full stop belongs to a short form (`Prof.`); behind a longer word it ends the sentence.
        return token if between == SPACE or (between == "." and len(token.text) <= _SHORT_FORM) else None

    def after(self, hit: Hit) -> Token | None:
        """Give the token behind the hit where only a space lies between."""
        if hit.last + 1 >= len(self.tokens):
            return None
        token = self.tokens[hit.last + 1]
        return token if gap(self.text[self.tokens[hit.last].end : token.start]) == SPACE else None

    def end(self, hit: Hit) -> int:
        """Give the offset behind the hit."""
        return self.tokens[hit.last].end

    def opens_sentence(self, at: int) -> bool:
        """Tell whether the token with that index stands at the beginning of a sentence or line."""
        lead = self.text[max(0, self.tokens[at].start - 8) : self.tokens[at].start].rstrip(" \t\"'“‘«(")
        return not lead or lead[-1] in ".!?\n:•"

    def in_headline(self, hit: Hit) -> bool:
        """Tell whether most long words of the line have capitals, so that a capital tells nothing."""
        start = self.text.rfind("\n", 0, self.tokens[hit.first].start) + 1
        stop = self.text.find("\n", start)
        line = self.text[start : stop if stop >= 0 else len(self.text)]
        if len(line) > 200 or line.rstrip().endswith((".", "!", "?", ":")):
            return False
        long = [w for w in line.split() if len(w) > 3 and w[0].isalpha()]
        return len(long) > 2 and sum(w[0].isupper() for w in long) >= 0.7 * len(long)


def _half_of_a_pair(hit: Hit, scene: Scene) -> Verdict | None:
    if not hit.entry.combining:
        return None
    behind = scene.text[scene.end(hit) : scene.end(hit) + 3].lstrip(" ")
    return None if behind[:1] in ("-", "‐", "‑", "–", "—") and hit.last + 1 in scene.starts else "drop"


def _sum_of_money(hit: Hit, scene: Scene) -> Verdict | None:
    if hit.entry.form in ("abbreviation", "demonym") and _CURRENCY.match(scene.text, _behind(hit, scene)):
        return "in_name"
    return None


def _behind(hit: Hit, scene: Scene) -> int:
    end = scene.end(hit)
    return end + 1 if hit.entry.dotted and scene.text[end : end + 1] == "." else end


def _surname(hit: Hit, scene: Scene) -> Verdict | None:
    before = scene.before(hit)
    if before is None or not before.capital or hit.first - 1 in scene.covered or hit.first != hit.last:
        return None
    if hit.entry.form not in ("name", "capital", "demonym"):
        return None
    if before.folded in cues("given_names") or before.folded in cues("courtesy_titles"):
        return "person"
    if before.folded in cues("vietnamese_surnames") and len(hit.entry.tokens[0]) <= 4:
        return "person"
    if len(before.text) == 1 and scene.text[before.end] == ".":
        return None if hit.entry.form == "demonym" else "person"
    return "person" if _behind_an_unknown_name(hit, scene, before) else None


def _behind_an_unknown_name(hit: Hit, scene: Scene, before: Token) -> bool:
    """Tell whether a name that is also a surname follows a capital that nothing else explains."""
    if scene.tokens[hit.first].folded not in cues("surnames") or before.upper or scene.in_headline(hit):
        return False
    if any(
        before.folded in cues(known) for known in ("titles", "before_places", "before_states", "no_surnames")
    ):
        return False
    return not scene.opens_sentence(hit.first - 1) or not before.text.isascii()


def _given_name(hit: Hit, scene: Scene) -> Verdict | None:
    word = scene.tokens[hit.first].folded
    after = scene.after(hit)
    if hit.first != hit.last or word not in _SURNAMED_AFTER_TITLE or after is None or not after.capital:
        return None
    if after.folded in cues("no_surnames") or hit.last + 1 in scene.starts or after.upper:
        return None
    before = scene.before(hit)
    if before is not None and before.capital and before.folded in cues("titles"):
        return "person"
    if word not in _SURNAMED or scene.in_headline(hit):
        return None
    if before is not None and before.folded == "of":
        return None  # `Foreign Minister of Jordan Rami Haddad`
    second = scene.tokens[hit.last + 2] if hit.last + 2 < len(scene.tokens) else None
    return (
        None if second is not None and second.capital and second.folded in cues("no_surnames") else "person"
    )


def _georgia_of_the_union(hit: Hit, scene: Scene) -> Verdict | None:
    if scene.tokens[hit.first].folded != "georgia" or hit.first != hit.last:
        return None
    after = scene.after(hit)
    if after is not None and (after.folded in _STATE_OF_THE_UNION or after.text in ("Tech", "Bulldogs")):
        return "drop"
    lead = scene.text[max(0, scene.tokens[hit.first].start - 40) : scene.tokens[hit.first].start]
    town = re.search(r"([A-Z]\w+), $", lead)
    if town and (town[1].lower() in _GEORGIAN_TOWNS or re.search(r"\bFort \w+, $", lead)):
        return "drop"
    if re.search(r"(?:[Gg]overnor|Gov\.|[Ss]enator|legislature|voters|ballots) (?:of|in|from) $", lead):
        return "drop"
    folded = {t.folded for t in scene.tokens}
    return "drop" if "atlanta" in folded and not folded & {"tbilisi", "georgian", "georgians"} else None


def _washington_elsewhere(hit: Hit, scene: Scene) -> Verdict | None:
    if scene.tokens[hit.first].folded != "washington" or hit.first != hit.last:
        return None
    before = scene.before(hit)
    names = ("fort", "mount", "port", "lake", "cape", "general", "president")
    if before is not None and before.capital and before.folded in names:
        return "drop"
    return "drop" if re.search(r"(?:Seattle|Spokane|Tacoma|Redmond), $", _lead(hit, scene)) else None


_STATES_OF_AMERICA = (
    r"Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Idaho|Illinois|"
    r"Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|"
    r"Missouri|Montana|Nebraska|Nevada|New\s\w+|North\s(?:Carolina|Dakota)|Ohio|Oklahoma|Oregon|Pennsylvania|"
    r"Rhode\sIsland|South\s(?:Carolina|Dakota)|Tennessee|Texas|Utah|Vermont|Virginia|Wisconsin|Wyoming|"
    r"Ontario|British\sColumbia"
)
_IN_AMERICA = re.compile(rf",\s(?:{_STATES_OF_AMERICA})\b")


def _namesake_in_america(hit: Hit, scene: Scene) -> Verdict | None:
    if hit.entry.form not in ("capital", "name") or not _IN_AMERICA.match(scene.text, scene.end(hit)):
        return None
    # `Tbilisi, Georgia` is the capital, `Rome, Georgia` a namesake.
    return None if hit.entry.code == "GEO" else "drop"


def _lead(hit: Hit, scene: Scene) -> str:
    start = scene.tokens[hit.first].start
    return scene.text[max(0, start - 24) : start]


def _waters(hit: Hit, scene: Scene) -> Verdict | None:
    after = scene.after(hit)
    if hit.entry.form != "in_name" and after is not None and after.capital and after.folded in _WATERS:
        return "drop"
    return None


def _outlet(hit: Hit, scene: Scene) -> Verdict | None:
    return "in_name" if _OUTLET.match(scene.text, _behind(hit, scene)) else None


def _instrument(hit: Hit, scene: Scene) -> Verdict | None:
    if hit.entry.form != "capital":
        return None
    if _INSTRUMENT.match(scene.text, scene.end(hit)):
        return "in_name"
    two = scene.tokens[max(0, hit.first - 2) : hit.first]
    if len(two) == 2 and two[1].text == "of" and two[0].capital and two[0].folded in _INSTRUMENT_OF:
        return "in_name"
    return None


def _language(hit: Hit, scene: Scene) -> Verdict | None:
    if hit.entry.form != "demonym":
        return None
    if _SPOKEN.match(scene.text, scene.end(hit)):
        return "in_name"
    start = scene.tokens[hit.first].start
    if not _IN_A_LANGUAGE.search(scene.text[max(0, start - 60) : start]):
        return None
    after = scene.after(hit)
    if after is None:
        behind = scene.text[scene.end(hit) : scene.end(hit) + 1]
        return None if behind in ("-", "–", "—", "/", "’", "'") else "in_name"
    return "in_name" if not after.capital and after.folded in cues("after_language") else None


def _verb_polish(hit: Hit, scene: Scene) -> Verdict | None:
    if scene.tokens[hit.first].text != "Polish" or not scene.opens_sentence(hit.first):
        return None
    after = scene.after(hit)
    verb = after is not None and after.folded in _words(
        "your the up off their his her its our it this that and"
    )
    return "drop" if verb else None


def _bird(hit: Hit, scene: Scene) -> Verdict | None:
    if scene.tokens[hit.first].text != "Turkey":
        return None
    around = scene.tokens[max(0, hit.first - 8) : hit.last + 9]
    return "drop" if any(t.folded in _TABLE for t in around) else None


def _pronoun(hit: Hit, scene: Scene) -> Verdict | None:
    before = scene.before(hit)
    if scene.tokens[hit.first].text == "US" and before is not None and before.text in _PRONOUN_BEFORE:
        return "drop"
    return None


def _one_of_a_people(hit: Hit, scene: Scene) -> Verdict | None:
    if hit.entry.form != "people" or scene.tokens[hit.first].folded not in _PEOPLE_SINGULAR:
        return None
    after = scene.after(hit)
    return "drop" if after is not None and after.capital else None


def _airline(hit: Hit, scene: Scene) -> Verdict | None:
    after = scene.after(hit)
    if (
        scene.tokens[hit.first].text == "Emirates"
        and after is not None
        and after.folded.startswith("airline")
    ):
        return "in_name"
    return None


RULES: tuple[Callable[[Hit, Scene], Verdict | None], ...] = (
    _half_of_a_pair, _sum_of_money, _surname, _given_name, _georgia_of_the_union, _washington_elsewhere,
    _namesake_in_america, _waters, _outlet, _instrument, _language, _verb_polish, _bird, _pronoun,
    _one_of_a_people, _airline,
)  # fmt: skip


_SENTENCE_PLACE = _words(
    "in of to from with between and against for by across at within into outside the near"
)


def _person_again(hit: Hit, scene: Scene, people: frozenset[str]) -> bool:
    """Tell whether the hit is the surname of somebody named in full in the text: `Montenegro said`."""
    if hit.first != hit.last or scene.tokens[hit.first].folded not in people:
        return False
    before = scene.before(hit)
    return before is None or before.folded not in _SENTENCE_PLACE


def judge_all(hits: Iterable[Hit], scene: Scene) -> list[tuple[Hit, Verdict | None]]:
    """Give each hit its verdict; a surname given once with its first name is a person ever after."""
    judged = [(hit, judge(hit, scene) if hit.entry.form != "in_name" else "in_name") for hit in hits]
    people = frozenset(scene.tokens[hit.first].folded for hit, verdict in judged if verdict == "person")
    if not people:
        return judged
    return [
        (hit, "person" if verdict is None and _person_again(hit, scene, people) else verdict)
        for hit, verdict in judged
    ]


def judge(hit: Hit, scene: Scene) -> Verdict | None:
    """Give the first rule's verdict: the hit is to be dropped, stands in another name, or None: it counts."""
    for rule in RULES:
        verdict = rule(hit, scene)
        if verdict is not None:
            return verdict
    return None
