"""Deeds done to instruments, told by nouns: the signing of, the entry into force of, negotiations on."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from legation.facts.agreement.en.instruments import (
    GENERIC,
    agreement_type,
    head_of,
    is_bundle,
    is_head,
    is_instrument,
    is_plural,
)
from legation.facts.agreement.en.lists import enumerates, first_head, lead_of, own_words
from legation.facts.agreement.en.making import Deed, agreements, draft_of, status_of_deed
from legation.facts.agreement.en.matters import matters
from legation.facts.agreement.en.meant import meant_title
from legation.facts.agreement.en.papers import named_elsewhere, title_of
from legation.facts.agreement.en.series import chained
from legation.facts.agreement.en.stages import SIGNING, STAGE_OF_NOUN, STAGE_OF_VERB, sort_of
from legation.facts.agreement.en.together import is_paper, several, singular
from legation.facts.telling import status_of_noun
from legation.facts.title_lists import base
from legation.facts.titles import Title, title_at
from legation.grammar import Draft, Match
from legation.language.clauses import subject
from legation.language.parties import Reference
from legation.language.words import Sentence, Word

# Verbs by which papers are made known as well as made.
_TELLING = frozenset("publish release issue present unveil announce".split())
_TAKING_PLACE = frozenset("take happen follow occur come conclude".split())
# What a ceremony is, with its day or without one.
_APPOINTING = frozenset("schedule plan set call postpone put cancel delay defer hold expect slate".split())
_TAKEN_UP = frozenset("they these one another third second first".split())
_ROLES = {
    "in_force": ("of",),
    "acceded": ("to",),
    "terminated": ("of", "from"),
}


def named_deed(m: Match) -> Iterator[Draft]:
    """`praised the signing of the visa agreement`, `the entry into force of the treaty`."""
    stage = STAGE_OF_NOUN[m.word.lemma]
    above = m.sentence.head(m.word)
    if m.word.dep == "compound" and above is not None and above.lemma in ("ceremony", "event"):
        m = m.at(above)
    if (m.word.lemma == "entry" and not _into_force(m)) or _of_a_paper(m):
        return
    if m.word.lemma == "exchange" and (exchanged := m.frame.role("of")):
        if exchanged[0].lemma in ("note", "letter") and above is not None and above.lemma in _TAKING_PLACE:
            # `an exchange of notes took place`: it is an instrument itself
            yield from agreements(m, chained(m.scene, m.sentence, exchanged[0]), Deed("exchange", "signed"))
        if exchanged[0].lemma in ("note", "letter", "instrument"):
            return
    heads = papers_under(m, _ROLES.get(stage, ("of", "on", "for")))
    if not heads and stage == "in_force" and above is not None and above.is_verb:
        heads = papers_under(m.at(above), ("of",))  # `welcomed the entry into force in May of the treaty`
    if m.word.lemma == "exchange" and any(h.lemma in ("program", "programme", "plan") for h in heads):
        return  # `an exchange of programmes` between broadcasters
    status = status_of_noun(m.sentence, m.word)
    if not heads and status is not None and (earlier := _told_before(m)) is not None:
        yield from draft_of(m, earlier, earlier.name, Deed(m.word.lemma, stage, status, 0.7, Reference()))
        return
    if not heads or status is None or _only_wanted(m) or (status == "scheduled" and _what_it_will_do(m)):
        return
    deed = Deed("signing" if m.word.lemma in ("ceremony", "event") else m.word.lemma, stage, status, 0.75)
    listed = named_elsewhere(m, title_of(m, heads[0])) or chained(m.scene, m.sentence, heads[0])
    yield from agreements(m, listed, deed)


def _told_before(m: Match) -> Title | None:
    """Give the paper told of before whose deed it is: `its signing`, `the signing ceremony has been called off`."""
    if any(m.frame.role(role) for role in ("of", "to", "on", "for")):
        return None
    owned = any(c.lower in ("its", "their") for c in m.sentence.children(m.word, "poss"))
    verb = m.sentence.head(m.word) if m.word.dep in ("nsubj", "nsubjpass") else None
    known = any(c.lower == "the" for c in m.sentence.children(m.word, "det"))
    if owned and verb is not None and verb.lemma not in _TAKING_PLACE | _APPOINTING:
        return None  # `its entry into force depends on the other side`
    if not owned and not (known and verb is not None and verb.lemma in _TAKING_PLACE | _APPOINTING):
        return None
    before = [s for s in m.scene.sentences if s.start < m.sentence.start and s.words][-1:]
    for sentence, words in ((m.sentence, m.sentence.words[: m.word.index]), *((s, s.words) for s in before)):
        for word in reversed(words):
            title = title_at(m.scene, sentence, word) if is_head(word) else None
            if title is not None and not title.bare and is_instrument(title, deed="sign"):
                return title if not is_bundle(title) else None
    return None


def _only_wanted(m: Match) -> bool:
    """Tell `attach importance to the signing of new agreements`, which says of none that it was signed."""
    return any(w.lemma == "attach" for w in m.sentence.ancestors(m.word))


def _of_a_paper(m: Match) -> bool:
    """Tell whether the words belong to a paper's title: `a memorandum for the signing of the trade agreement`."""
    above = m.sentence.head(m.word)
    lead = m.sentence.head(above) if above is not None and above.tag == "IN" else None
    if m.word.tag[:3] == "NNP" and any(
        title_at(m.scene, m.sentence, w).first <= m.word.index
        for w in m.sentence.words[m.word.index + 1 :]
        if is_head(w)
    ):
        # `the Exchange of Information Agreement`
        return True
    return lead is not None and is_head(lead) and lead.lemma != "instrument"


def _what_it_will_do(m: Match) -> bool:
    """Tell `the signing of the treaty will boost trade`, which does not say that it is to be signed."""
    above = m.sentence.head(m.word)
    return (
        above is not None
        and m.word.dep == "nsubj"
        and above.is_verb
        and above.lemma not in _TAKING_PLACE
        and m.sentence.child(above, "dobj") is not None
        and not any(c.lower == "place" for c in m.sentence.children(above, "dobj"))
    )


def _into_force(m: Match) -> bool:
    behind = [w.lower for w in m.sentence.words[m.word.index + 1 : m.word.index + 3]]
    return behind in (["into", "force"], ["into", "effect"])


def papers_under(m: Match, roles: tuple[str, ...]) -> list[Word]:
    """Give the papers that the deed is done to, also behind another phrase.

    `the signing in 2019 of the treaty`.
    """
    fillers = [w for role in roles for w in m.frame.role(role)]
    heads = [h for w in fillers if (h := head_of(m.sentence, w)) is not None]
    if heads:
        return heads
    behind = [w for w in m.sentence.words[m.word.index + 1 : m.word.index + 9] if w.tag != ","]
    for prep in behind[:6]:
        if prep.lower in roles:
            heads += [
                h for w in m.sentence.children(prep, "pobj") if (h := head_of(m.sentence, w)) is not None
            ]
            break
        if prep.tag not in ("IN", "DT") and prep.mention is None and prep.lower not in ("force", "effect"):
            break
    return heads or [w for w in m.frame.role("compound") if is_head(w)]


def list_item(m: Match) -> Iterator[Draft]:
    """An item of a list that a sentence such as `They signed:` leads in."""
    if first_head(m.sentence) is not m.word:
        return
    if enumerates(m.sentence):
        yield from _enumerated(m)
        return
    lead = lead_of(m.scene, m.sentence)
    found = _deed_before(m, lead) if lead is not None else None
    if found is None:
        return
    lead, there = found
    title = title_at(m.scene, m.sentence, m.word)
    signed = STAGE_OF_VERB.get(there.word.lemma, "signed") == "signed"
    deed = "sign" if signed else sort_of(there.word.lemma)
    if is_instrument(title, deed=deed) and not is_bundle(title) and not title.bare and _opens(m, title):
        for name in several(m.scene, m.sentence, title) or [meant_title(m, title)[1]]:
            yield from _as_told_in(m, lead, there, title, name)


def _deed_before(m: Match, lead: Sentence) -> tuple[Sentence, Match] | None:
    """Give the sentence that tells what was done to the papers listed, with the deed: the lead or one before."""
    before = [s for s in m.scene.sentences if s.start <= lead.start and s.words]
    for sentence in reversed(before[-3:]):
        there = _deed_in(m, sentence)
        if there is not None:
            return sentence, there
    return None


def _opens(m: Match, title: Title) -> bool:
    """Tell whether the item begins with the paper, not with what is to be done to it: `drafting of a plan`."""
    before = [w for w in own_words(m.sentence) if w.index < title.first and w.tag != "DT"]
    return len(before) <= 6 and not (before and before[-1].lower == "of")


def _enumerated(m: Match) -> Iterator[Draft]:
    """`Among them: an agreement on …; a protocol on …`, behind a sentence that tells what was done to them."""
    found = _bundle_before(m)
    if found is None:
        return
    for title in chained(m.scene, m.sentence, m.word):
        if is_instrument(title, deed="sign") and not is_bundle(title):
            yield from _as_told_in(m, found[0], found[1], title, title.name)


def about(m: Match) -> Iterator[Draft]:
    """`The MoUs deal with trade, education and health`, `They are on (1) culture, (2) tourism`."""
    # `The MoUs deal with`: parsed as a deal
    noun = m.word.lower == "deal" and any(w.lower == "with" for w in m.sentence.children(m.word))
    if m.word.tag not in ("VBZ", "VBP", "VBD") and not noun:
        return
    doers = m.frame.role("compound") if noun else subject(m.sentence, m.word)
    topic = next(iter(doers), None)
    if m.word.dep == "relcl" or topic is None or topic.dep == "pobj":
        return
    counted = is_head(topic) and is_plural(topic)
    found = _bundle_here(m, topic) if counted else None
    # `they`, `the second`, `the second document`
    nth = is_head(topic) and any(c.lower in _TAKEN_UP for c in m.sentence.children(topic, "amod"))
    taken_up = nth or topic.lower in _TAKEN_UP
    if found is None and (counted or taken_up):
        found = _bundle_before(m)
    if found is None:
        return
    lead, there, bundle = found
    if not (bundle.count or taken_up or lead is m.sentence):
        return
    first = _where_matters_begin(m)
    if m.word.lemma == "be" and first == m.word.index + 1:
        # `The second is a memorandum on housing`
        for paper in [w for w in m.sentence.children(m.word, "attr") if is_head(w)][:1]:
            for title in chained(m.scene, m.sentence, paper):
                if not title.bare and not is_bundle(title):
                    yield from _as_told_in(m, lead, there, title, title.name)
        return
    sort = "" if base(bundle.head) in GENERIC else f"{singular(m.scene, bundle)} on "
    told = [matter for matter in matters(m.scene, m.sentence, first) if not is_paper(matter)]
    if lead is m.sentence and len(told) < 2:
        return  # `the agreements signed so far cover many fields`
    for matter in told:
        yield from _as_told_in(m, lead, there, bundle, sort + matter)


def _bundle_here(m: Match, topic: Word) -> tuple[Sentence, Match, Title] | None:
    """Give the deed that stands with the papers themselves: `The agreements signed in Lima cover tea and sport`."""
    deed = next((w for w in m.sentence.children(topic, "acl") if w.lemma in STAGE_OF_VERB), None)
    bundle = title_of(m, topic)
    return (m.sentence, m.at(deed), bundle) if deed is not None and is_bundle(bundle) else None


def _where_matters_begin(m: Match) -> int:
    """Give the index behind `deal with`, `are related to`, `concern`."""
    for word in m.sentence.words[m.word.index + 1 : m.word.index + 4]:
        if word.tag in ("IN", "TO"):
            return word.index + 1
        if word.tag not in ("VBN", "RB", "RP"):
            break
    return m.word.index + 1


def _bundle_before(m: Match) -> tuple[Sentence, Match, Title] | None:
    """Give the sentence before that tells of several papers, with its deed and what they are called."""
    before = [s for s in m.scene.sentences if s.start < m.sentence.start and s.words]
    for lead in reversed(before[-5:]):
        there = _deed_in(m, lead)
        titles = [title_at(m.scene, lead, w) for w in lead.words if is_head(w)]
        bundle = next((t for t in titles if is_bundle(t)), None)
        if there is not None and bundle is not None:
            return lead, there, bundle
    return None


def _deed_in(m: Match, lead: Sentence) -> Match | None:
    """Give the deed that the sentence tells of, as a match on it."""
    told = [w for w in lead.words if w.is_verb and w.lemma in {*STAGE_OF_VERB, "put"}]
    # `published a list of the papers signed in Lima`: they were signed.
    signed = (w for w in told if w.lemma in SIGNING) if told and told[0].lemma in _TELLING else iter(told)
    word = next(signed, None) or next(
        iter((*told, *(w for w in lead.words if w.lemma in ("signing", "signature")))), None
    )
    return Match(m.rule, m.scene, lead, word) if word is not None else None


def _as_told_in(m: Match, lead: Sentence, there: Match, title: Title, name: str) -> Iterator[Draft]:
    """Draft a paper of the list with the day, place and parties of the deed that leads the list in."""
    stage = STAGE_OF_VERB.get(there.word.lemma, "signed")
    status = status_of_deed(there) if there.word.is_verb else status_of_noun(lead, there.word)
    for draft in draft_of(there, title, name, Deed("sign", stage, status), kind=agreement_type(title)):
        evidence = ((m.sentence.start, m.sentence.end), (lead.start, lead.end))
        yield replace(draft, states=draft.states | set(title.states), evidence=evidence)
