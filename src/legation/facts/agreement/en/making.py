"""From a deed and the instruments it is done to, to drafts of facts: which titles, whose, when and where."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from legation.facts.agreement.en.days import CEREMONIES, day_of, told_now
from legation.facts.agreement.en.instruments import (
    GENERIC,
    PLAIN,
    agreement_type,
    is_bundle,
    is_head,
    is_instrument,
)
from legation.facts.agreement.en.lists import listed_after, matters_below
from legation.facts.agreement.en.meant import meant_title
from legation.facts.agreement.en.stages import SIGNING, sort_of
from legation.facts.agreement.en.together import several, singular
from legation.facts.dating import to_come
from legation.facts.telling import status_of_noun
from legation.facts.titles import Title, title_at
from legation.facts.whereabouts import whereabouts
from legation.grammar import Draft, Match
from legation.grammar.match import merged_details
from legation.language.called_off import called_off_beside
from legation.language.clauses import subject
from legation.language.dates import DateMention
from legation.language.modality import auxiliaries, negated
from legation.language.parties import Reference
from legation.language.words import Sentence, Word
from legation.records import Place
from legation.records.edtf import bounds

_AWAITING = frozenset("once when until till after before as if unless".split())
_MANAGED = frozenset(["vote", "manage", "go", "proceed", "help"])
_WATCHING = frozenset("witness attend oversee preside watch observe chair hold supervise".split())
_THANKING = frozenset("thank praise congratulate commend applaud laud blame criticise criticize".split())
_WISHES = frozenset("importance need necessity possibility prospect hope chance idea".split())
_KNOWN = frozenset("the this that these those its their".split())
_NEGOTIATED = frozenset("treaty agreement memorandum protocol convention contract".split())
_LEADING_IN = frozenset(
    "including include includes included among namely notably such : comprising one".split()
)


@dataclass(frozen=True, slots=True)
class Deed:
    """What is done to an instrument.

    word: the verb or noun that says so. stage: the contract's. status: None means that of the match.
    parties: who does it; None means the subject and `with`.
    """

    word: str
    stage: str
    status: str | None = None
    confidence: float = 0.85
    parties: Reference | None = None


def agreements(m: Match, titles: Iterable[Title], deed: Deed) -> Iterator[Draft]:
    """Draft a fact for each instrument named, and for a bundle as far as none of its papers is named."""
    # An item is parsed behind the words that lead up to it; their papers are told of there.
    titles = [t for t in titles if t.start >= m.sentence.start or t.head not in m.sentence.words]
    listed = [t for t in titles if is_instrument(t, deed=sort_of(deed.word))]
    plain = all(is_bundle(t) or (t.head.tag == "NNS" and t.lowered <= PLAIN) for t in listed)
    if plain and len(listed) > 1 and not _leads_in(m, listed[0]):
        whole = m.scene.quote(listed[0].start, listed[-1].end)
        for draft in draft_of(m, listed[0], whole, deed):
            yield replace(draft, details=merged_details(draft, agreement_type="other"))
        return
    if listed and is_bundle(listed[-1]) and (below := matters_below(m.scene, m.sentence)):
        for matter in below:
            name = f"{singular(m.scene, listed[-1])} {_as_matter(matter)}"
            yield from draft_of(m, listed[-1], name, deed, kind=agreement_type(listed[-1]))
        return
    parted: set[Word] = set()
    for title in _told_apart(m, listed):
        in_passing = m.word.dep in ("acl", "amod", "relcl") and title.count is None
        if is_bundle(title) and (
            in_passing or _named_before(m, title) or listed_after(m.scene, m.sentence) or _nondescript(title)
        ):
            # `implement the agreements reached`: nobody can tell which.
            continue
        if title.head in parted:
            continue
        meant, printed = meant_title(m, title)
        for name in several(m.scene, m.sentence, title):
            yield from draft_of(m, title, name, deed, kind=agreement_type(title))
            printed = ""
            parted.add(title.head)
        if printed:
            yield from draft_of(m, meant, printed, deed)


def _as_matter(matter: str) -> str:
    opening = matter.split(" ", 1)[0].lower()
    return matter if opening in ("on", "for", "between", "concerning", "regarding") else f"on {matter}"


def _told_apart(m: Match, listed: list[Title]) -> list[Title]:
    """Leave out bundles of which all papers are named: not of `two agreements and a plan`, `five, including`."""
    named = [t for t in listed if not is_bundle(t)]
    if not named:
        return listed[:1]
    kept = []
    for title in listed:
        whole = _leads_in(m, title) or title.head.index > m.word.index > named[0].head.index
        if not is_bundle(title) or (title.count or 0) > len(named) or not whole:
            kept.append(title)
    return kept


def _named_before(m: Match, title: Title) -> bool:
    """Tell `Both documents were signed in English`, of papers that the sentences before name."""
    told = {c.lower for c in m.sentence.children(title.head, "det", "predet")} & {"both", "these", "all"}
    before = [s for s in m.scene.sentences if s.start < m.sentence.start and s.words][-2:]
    return bool(told) and any(
        is_head(w) and not title_at(m.scene, s, w).bare and not is_bundle(title_at(m.scene, s, w))
        for s in before
        for w in s.words
    )


def _leads_in(m: Match, title: Title) -> bool:
    """Tell whether papers of the bundle are named behind it: `five accords, including a treaty`."""
    behind = {w.lower for w in m.sentence.words[title.last + 1 : title.last + 7]}
    return bool(behind & _LEADING_IN)


def _nondescript(title: Title) -> bool:
    return title.head.lemma in GENERIC and title.count is None and title.head.tag == "NN"


def draft_of(m: Match, title: Title, name: str, deed: Deed, *, kind: str | None = None) -> Iterator[Draft]:
    """Draft the fact of one instrument, if the states are known and the deed fits the sort of paper.

    kind: the contract's type where the title alone does not tell: one of `seven agreements` is an agreement.
    """
    if kind is None:
        kind = agreement_type(title)
        kind = "other" if kind == "agreement" and is_bundle(title) else kind
    stated = sort_of(deed.word) in ("adopt", "approve", "endorse", "conclude", "sign")
    if kind == "joint_statement" and deed.stage == "concluded" and not stated:
        return
    status = deed.status or m.status
    if status is None:
        return
    states = _states(m, title, deed.parties)
    if not states:
        return
    if status == "proposed" and deed.stage == "concluded" and kind in _NEGOTIATED:
        # Who wants `the treaty` to be finalised speaks of a text under negotiation, who wants `a treaty` proposes it.
        named_here = m.word in m.sentence.ancestors(title.head)
        fresh = named_here and not any(
            c.lower in _KNOWN for c in m.sentence.children(title.head, "det", "poss")
        )
        deed = replace(deed, stage="proposed" if fresh else "negotiating")
        status = "proposed" if fresh else "occurred"
    if status == "scheduled" and deed.stage == "signed" and _called_off_beside(m):
        status = "cancelled"
    when = day_of(m, title, status, deed.stage)
    if status == "scheduled" and deed.stage == "signed" and _let_pass(m, when):
        status = "cancelled"
    if deed.stage == "negotiating" and status == "occurred" and to_come(m.scene, when):
        when = None  # `negotiations go on, and the treaty could be signed next year`
    if status == "occurred" and m.word.tag in ("VBZ", "VBP") and to_come(m.scene, when):
        status = "scheduled"  # `comes into force tomorrow`
    yield m.draft(
        when=when,
        status=status,
        states=states,
        place=_place(m, title, status),
        confidence=deed.confidence,
        title=name,
        agreement_type=kind,
        stage=deed.stage,
    )


def _called_off_beside(m: Match) -> bool:
    sentences = [s for s in m.scene.sentences if s.words]
    place = next((i for i, s in enumerate(sentences) if s is m.sentence), None)
    if place is None:
        return False
    before = sentences[place - 1] if place else None
    behind = sentences[place + 1] if place + 1 < len(sentences) else None
    return called_off_beside(before, m.sentence, behind, m.word)


def _let_pass(m: Match, when: str | None) -> bool:
    """Tell `which had been expected to be signed on Monday`, told when Monday is over, and of no other signing."""
    if when is None or m.scene.published is None or bounds(when)[1] > m.scene.published:
        return False
    chain = [w for w in (m.word, *m.sentence.ancestors(m.word)) if w.is_verb]
    missed = any("had" in auxiliaries(m.sentence, w) for w in chain[1:3])
    return missed and not any(w.lemma in SIGNING for w in m.sentence.words if w is not m.word)


def is_awaited(sentence: Sentence, word: Word) -> bool:
    """Tell whether the clause only says what something else waits for: `once the treaty enters into force`."""
    verb = next((w for w in (word, *sentence.ancestors(word)) if w.is_verb), None)
    bare = verb is not None and verb.tag == "VBN" and not auxiliaries(sentence, verb)
    if verb is None or (verb.tag not in ("VBZ", "VBP") and not bare):
        return False
    openers = sentence.children(verb, "mark", "advmod")
    dated = any(isinstance(w.mention, DateMention) for w in sentence.subtree(verb))
    return not dated and any(w.lower in _AWAITING and w.index < verb.index for w in openers)


def status_of_deed(m: Match) -> str | None:
    """Give the status of a deed told by its verb.

    `recently signed` is done, what is only to be done is not.
    """
    status = m.status
    word = m.word
    if word.tag == "VBN" and word.dep == "advcl" and is_awaited(m.sentence, word):
        return None  # `will come into force once ratified`
    if m.firmness == "hypothetical" and _may_be_signed(m):
        return "proposed"
    aux = {c.lower for c in m.sentence.children(word, "aux", "auxpass")}
    if word.tag == "VBN" and word.dep == "acl" and not aux and _wanted(m.sentence, word):
        return "proposed"
    if word.tag == "VBN" and word.dep in ("amod", "acl") and not aux - {"being"}:
        if ("being" in aux and _wished(m.sentence, word)) or negated(m.sentence, word):
            return None
        # What is denied or doubted of a paper leaves it signed: `has not debated the treaty signed in May`.
        return "occurred" if status is not None or word.dep == "acl" else None
    above = m.sentence.head(word)
    if status != "occurred" or above is None:
        return status
    infinitive = word.tag in ("VB", "VBN") and "to" in aux
    if infinitive and word.dep in ("acl", "relcl") and above.lemma in CEREMONIES:
        return status_of_noun(m.sentence, above)  # `a ceremony to sign a contract was held`
    if infinitive and any(c.lower == "yet" for c in m.sentence.children(above)):
        # `has yet to ratify`
        return None
    if infinitive and not (above.is_verb and above.lemma in _MANAGED):
        return "proposed"
    if word.dep == "pcomp" and (word.tag == "VBG" or "being" in aux):
        return "proposed" if _aimed_at(m.sentence, above) else status
    return status


def _wanted(sentence: Sentence, word: Word) -> bool:
    """Tell `would like a treaty signed before the summer`, `wants the pact ratified`."""
    paper = sentence.head(word)
    verb = sentence.head(paper) if paper is not None and paper.dep == "dobj" else None
    return verb is not None and (
        verb.lemma == "want"
        or (verb.lemma == "like" and bool({"would", "'d"} & set(auxiliaries(sentence, verb))))
    )


def _may_be_signed(m: Match) -> bool:
    """Tell `could be signed next year`: with a day to come, somebody aims at it."""
    aux = set(auxiliaries(m.sentence, m.word))
    if m.word.lemma not in SIGNING or not aux & {"could", "may", "might"} or negated(m.sentence, m.word):
        return False
    mention = m.scene.date_of(m.sentence, m.word)
    when = m.scene.resolved(m.sentence, mention, "future") if mention is not None else None
    return when is not None and m.scene.published is not None and bounds(when)[1] > m.scene.published


def _wished(sentence: Sentence, word: Word) -> bool:
    """Tell `the importance of a treaty being signed`, which tells of no step."""
    nouns = [w.lemma for w in sentence.ancestors(word) if w.is_noun]
    return bool(_WISHES & set(nouns[:2]))


def _aimed_at(sentence: Sentence, preposition: Word) -> bool:
    """Tell `the imperative of concluding`, `look forward to signing`, `close to signing` from `after signing`."""
    lead = sentence.head(preposition)
    if lead is None or preposition.lower not in ("of", "to", "towards", "toward", "for", "at"):
        return False
    if preposition.lower == "for":
        return lead.lemma not in _THANKING
    return lead.is_noun or lead.tag == "JJ" or lead.lemma in ("look", "commit", "aim", "come")


def is_under_way(m: Match) -> bool:
    """Tell `is being finalised`: not concluded yet."""
    return "being" in auxiliaries(m.sentence, m.word) and not {"was", "were"} & set(
        auxiliaries(m.sentence, m.word)
    )


def is_proper(title: Title) -> bool:
    """Tell whether the title is a proper name of more than its head."""
    return title.head.tag[:3] == "NNP" and not title.bare


def _states(m: Match, title: Title, parties: Reference | None) -> tuple[str, ...]:
    doers = parties if parties is not None else m.refer("subject") or _witnesses(m)
    with_whom = m.refer("with") if parties is None else Reference()
    told = tuple(dict.fromkeys((*doers.states, *with_whom.states, *title.states)))
    if len(told) > 1:
        return told
    alone = len(told) == 1 and doers.named == told and not with_whom and is_proper(title)
    # A title that `it` refers back to stands in another sentence, without an article here.
    here = title.head in m.sentence.words
    if alone and not (here and any(c.lower in ("a", "an") for c in m.sentence.children(title.head, "det"))):
        return told
    setting = m.scene.setting(m.sentence).parties.states
    if len(setting) > 1 and set(told) <= set(setting):
        return setting
    if len(m.scene.dyad) == 2 and set(told) <= set(m.scene.dyad):
        return m.scene.dyad
    if len(told) == 1 and m.scene.home and m.scene.home != told[0]:
        return (*told, m.scene.home)
    return told


def _witnesses(m: Match) -> Reference:
    """Give those of whom it is told that they saw the papers signed: `the two witnessed the signing of`."""
    verb = next((w for w in m.sentence.ancestors(m.word) if w.is_verb), None)
    if m.word.is_verb or verb is None or verb.lemma not in _WATCHING:
        return Reference()
    seen = m.scene.refer_all(m.sentence, subject(m.sentence, verb))
    return seen if len(seen.states) > 1 else Reference()


def _place(m: Match, title: Title, status: str) -> Place | None:
    own = whereabouts(m.scene, m.sentence, m.word)
    if own is None and status == "occurred" and told_now(m, title):
        own = m.place(setting=True)
    return own
