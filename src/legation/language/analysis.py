"""From a dispatch to a scene: fold, find mentions, cut sentences, parse those that can hold a fact."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date

from legation.language.allegiances import clues
from legation.language.authors import authors
from legation.language.concerns import concerns_relations, may_concern_relations
from legation.language.dates import DateMention, find_dates
from legation.language.encoder import Encoder
from legation.language.enumerations import Span, prose
from legation.language.meetings import SETTING_LEMMAS
from legation.language.parsing import Parser, Stand
from legation.language.parties import Reference
from legation.language.people import Cast, CastMember, CastMention, assign_states, cast, find_people
from legation.language.places import find_places
from legation.language.quantities import find_quantities
from legation.language.references import Resolver
from legation.language.scene import Scene
from legation.language.standpoint import standpoint
from legation.language.states import StateMention, find_states, parser_adjective, parser_name
from legation.language.words import Sentence
from legation.reading import fold, passages
from legation.reading.folding import Folded
from legation.records import Dispatch

# Names that the parser's model has seen thousands of times as subjects and objects of news prose.
_PEOPLE_WORDS = ("Smith", "Jones", "Brown", "Clark", "Davis", "Evans", "Harris", "Lewis", "Moore", "Parker")
_ACRONYM = re.compile(r" ?\((?:[A-Z][\w./&-]{1,12}|the )?[A-Z][A-Za-z-]{1,12}s?\)")
_JOINT_PREFIX = re.compile(r"\bco-(?=(?:chair|host|organi|sign|author|sponsor)\w*)", re.IGNORECASE)
# The tokeniser cuts `re-established` and `de-escalate` in three.
_AGAIN = re.compile(
    r"\b(?:re-(?:establish|open|instat|activat|launch|elect|appoint)|co-(?:operat|ordinat|exist|creat|develop|financ)"
    r"|de-(?:escalat|politici[sz]|radicali[sz]|carboni[sz]|nucleari[sz]|militari[sz]|mining))[a-z]*",
    re.IGNORECASE,
)
# `consulates general`, `chargé d'affaires` and `to embassy status` are parsed as verbs, unknown to the model.
_POST_GENERAL = re.compile(r"\b[Cc]onsulates?([ -][Gg]eneral)\b")
_ENVOY = re.compile(r"\bcharg[eé]s?[ -]d['’] ?affaires\b(?: (level)\b)?", re.IGNORECASE)
_RANK = re.compile(r"\b(?:embassy|legation|consulate)[ -](?=(status|level|rank)\b)", re.IGNORECASE)
_COURTESY = re.compile(
    r"\b(?:His|Her|Their)\s(?:(?:Royal|Imperial|Serene)\s)?"
    r"(?:Highness|Highnesses|Majesty|Majesties|Excellency|Excellencies|Holiness|Eminence),?\s(?:the\s)?\Z"
)
# `Prime Minister Ravi Thapa ‘Kiran’`: what somebody is called besides, which parsers take for a quotation.
_BYNAME = re.compile(r" ?[\"'“”‘’][A-Z]\w+[\"'“”‘’](?=[\s,.;:)])")
# `the Thai and Lao Foreign Ministers`: the parser takes an office in capitals for a name, and one state for the other.
_SHARED = re.compile(r".+? and [^ ]+ ((?:[A-Z]\w+ )+)([A-Z]\w+s)\Z")
_WORD = re.compile(r"[a-z]+")


class Analyser:
    """Makes scenes; holds the parser and the word forms that make a sentence worth a parse.

    encoder: what notes in the words of the sentences what it hears there; none for what it shall learn from.
    """

    def __init__(self, parser: Parser, lemmas: Collection[str], encoder: Encoder | None = None) -> None:
        self._parser = parser
        self._encoder = encoder
        self._forms = parser.forms({*lemmas, *SETTING_LEMMAS})

    def analyse(self, dispatch: Dispatch) -> Scene:
        """Give the scene of the dispatch. Offsets in it are those of the folded text."""
        folded = fold(dispatch.text)
        text = folded.text
        published = _published(dispatch)
        states = find_states(text)
        # Most texts are of other matters: nothing more is sought in them.
        if not may_concern_relations(text, states):
            return _silent(dispatch, folded, published, states)
        people = find_people(text, states)
        company = _as_printed(cast(text, people, states), folded, dispatch.text)
        places = find_places(text, among={s.code for s in states})
        leads = dict(_prose(dispatch, folded))
        spans = list(leads)
        told_of = [s for s in states if spans and spans[0][0] <= s.start < spans[-1][1]]
        home = standpoint(dispatch, text, company, told_of, places)
        if not concerns_relations(text, states, home):
            return _silent(dispatch, folded, published, states)
        dates = find_dates(text, published)
        stands = tuple(_stands(text, company, states, dates))
        awake = [self._awake(text[a:b]) or self._awake_by(text, leads[a, b]) for a, b in spans]
        led = {span: lead for span, lead in leads.items() if lead is not None}
        woken = [span for span, wakes in zip(spans, awake, strict=True) if wakes]
        parsed = iter(self._parser.parse(text, woken, stands, led))
        scene = Scene(
            dispatch=dispatch,
            folded=folded,
            published=published,
            home=home,
            dyad=_dyad(home, states, company),
            authors=authors(dispatch.title, text, company, states),
            sentences=tuple(
                next(parsed) if wakes else Sentence(*span, ())
                for span, wakes in zip(spans, awake, strict=True)
            ),
            cast=company,
            states=states,
            places=places,
            dates=dates,
            quantities=find_quantities(text, dates),
        )
        if self._encoder is not None:
            for sentence in scene.sentences:
                self._encoder.hear(sentence)
        scene.resolver = Resolver(scene)
        if all(m.state is not None for m in company.people):
            return scene
        return _knowing(scene, assign_states(company, home, clues(scene), states))

    def _awake(self, sentence: str) -> bool:
        return any(word in self._forms for word in _WORD.findall(sentence.lower()))

    def _awake_by(self, text: str, lead: Span | None) -> bool:
        return lead is not None and self._awake(text[slice(*lead)])


def _silent(
    dispatch: Dispatch, folded: Folded, published: date | None, states: Sequence[StateMention]
) -> Scene:
    """Give the scene of a text that can hold no fact."""
    nobody = Cast((), (), ())
    scene = Scene(dispatch, folded, published, None, (), Reference(), (), nobody, states, (), (), ())
    scene.resolver = Resolver(scene)
    return scene


def _knowing(scene: Scene, company: Cast) -> Scene:
    """Give the scene read again with the cast that now knows for whom everybody acts."""
    mentions = {(m.start, m.name_start): m for m in company.mentions}
    for sentence in scene.sentences:
        for word in sentence.words:
            if isinstance(word.mention, CastMention):
                word.mention = mentions[word.mention.start, word.mention.name_start]
    again = replace(
        scene,
        cast=company,
        dyad=_dyad(scene.home, scene.states, company),
        authors=authors(scene.dispatch.title, scene.text, company, scene.states),
    )
    again.resolver = Resolver(again)
    return again


def _published(dispatch: Dispatch) -> date | None:
    """Give the day of publication, where it is one from which days can be counted back and forth."""
    day = date.fromisoformat(dispatch.date) if dispatch.date else None
    return day if day is not None and 1000 < day.year < 9000 else None


def _as_printed(company: Cast, folded: Folded, original: str) -> Cast:
    """Give every member the name as the original prints it: folding may have changed an apostrophe."""
    printed: dict[int, CastMember] = {}
    for mention in company.mentions:
        span = folded.original(mention.name_start, mention.name_end)
        name = " ".join(original[span.start : span.end].split())
        member = mention.member
        if folded.text[mention.name_start : mention.name_end] == member.name and member.id not in printed:
            printed[member.id] = replace(member, name=name)
    return Cast(
        tuple(printed.get(m.id, m) for m in company.people),
        tuple(replace(m, member=printed.get(m.member.id, m.member)) for m in company.mentions),
        tuple((title, m and printed.get(m.id, m)) for title, m in company.titles),
    )


def _prose(dispatch: Dispatch, folded: Folded) -> Iterator[tuple[Span, Span | None]]:
    """Yield every sentence, and for an item of a list the sentence that leads up to it."""
    blocks = ((folded.folded(p.start, p.end), p.kind) for p in passages(dispatch))
    return prose(folded.text, [((span.start, span.end), kind) for span, kind in blocks])


def _dyad(home: str | None, states: Sequence[StateMention], company: Cast) -> tuple[str, ...]:
    weight: Counter[str] = Counter(s.code for s in states if s.form != "organisation")
    weight.update(p.state for p in company.people if p.state)
    ranked = [code for code, _ in weight.most_common()]
    if home is not None and home in ranked:
        ranked.remove(home)
        ranked.insert(0, home)
    return tuple(ranked[:2])


def _stands(
    text: str, company: Cast, states: Iterable[StateMention], dates: Iterable[DateMention]
) -> Iterator[Stand]:
    """Yield what the parser sees as one word, in order; of overlapping ones the person, then the longest."""
    ranked: list[tuple[int, int, Stand]] = []
    for number, mention in enumerate(company.mentions):
        word = _PEOPLE_WORDS[number % len(_PEOPLE_WORDS)]
        courtesy = _COURTESY.search(text, max(0, mention.start - 40), mention.start)
        start = courtesy.start() if courtesy else mention.start
        ranked.append((0, start - mention.end, Stand(start, mention.end, word, mention)))
        byname = _BYNAME.match(text, mention.end)
        if byname is not None:
            ranked.append((3, 0, Stand(byname.start(), byname.end(), "")))
    for state in states:
        printed = text[state.start : state.end]
        word = parser_adjective(state.code) if state.form == "demonym" else parser_name(state.code)
        ranked.append((1, 0, Stand(state.start, state.end, word or printed.replace(" ", ""), state)))
    for dated in dates:
        ranked.append(
            (2, dated.start - dated.end, Stand(dated.start, dated.end, _date_word(text, dated), dated))
        )
    for title, _ in company.titles:
        shared = _SHARED.match(text, title.start, title.end) if title.plural else None
        if shared is not None:
            ranked.append((3, 0, Stand(shared.start(1), shared.end(), shared[2].lower())))
    for found in _ACRONYM.finditer(text):
        ranked.append((3, 0, Stand(found.start(), found.end(), "")))
    for found in _JOINT_PREFIX.finditer(text):
        ranked.append((3, 0, Stand(found.start(), found.end(), "")))
    for found in _POST_GENERAL.finditer(text):
        ranked.append((3, 0, Stand(found.start(1), found.end(1), "")))
    for found in _ENVOY.finditer(text):
        ranked.append((3, 0, Stand(found.start(), found.end(), found[1] or "envoy")))
    for found in _AGAIN.finditer(text):
        ranked.append((3, 0, Stand(found.start(), found.end(), found[0].replace("-", ""))))
    for found in _RANK.finditer(text):
        ranked.append((3, 0, Stand(found.start(), found.end(1), found[1].lower())))
    taken: list[Stand] = []
    occupied: set[int] = set()
    for _, _, stand in sorted(ranked, key=lambda r: (r[0], r[1], r[2].start)):
        cells = range(stand.start, stand.end)
        if not occupied.intersection(cells):
            occupied.update(cells)
            taken.append(stand)
    yield from sorted(taken, key=lambda s: s.start)


def _date_word(text: str, mention: DateMention) -> str:
    printed = text[mention.start : mention.end]
    first = printed[:1]
    if " " not in printed and "-" not in printed and "/" not in printed:
        return printed
    if mention.kind == "duration":
        return printed
    if first.isdigit() or first.isupper():
        return "Monday" if mention.kind == "day" else "March" if mention.kind == "month" else "1999"
    return "yesterday" if mention.kind in ("day", "month", "year", "interval") else printed
