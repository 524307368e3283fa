"""Deeds done to instruments, told by verbs: signed, put their names to, entered into force, acceded to."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from legation.facts.agreement.en.days import day_behind
from legation.facts.agreement.en.instruments import is_bundle, is_head, is_instrument
from legation.facts.agreement.en.making import (
    Deed,
    agreements,
    draft_of,
    is_awaited,
    is_proper,
    is_under_way,
    status_of_deed,
)
from legation.facts.agreement.en.meant import instrument_noun, taken_up
from legation.facts.agreement.en.papers import fillers, named_elsewhere, title_of, whole_list
from legation.facts.agreement.en.series import another_of, chained
from legation.facts.agreement.en.stages import SIGNING, STAGE_OF_VERB, fell_through
from legation.facts.titles import Title, title_at
from legation.grammar import Draft, Match
from legation.language.clauses import Frame, grammatical_subject, is_passive, objects, subject
from legation.language.dates import DateMention
from legation.language.parties import Reference
from legation.language.words import Word

_JOINABLE = frozenset(
    "agreement treaty convention protocol accord pact charter declaration deal covenant compact "
    "arrangement".split()
)
_PARLIAMENTS = frozenset(
    "parliament congress senate assembly legislature duma house lawmaker deputy bundestag sejm diet "
    "knesset majlis cabinet chamber council legislator mp rada seimas saeima riigikogu storting stortinget riksdag "
    "folketing eduskunta althing bundesrat oireachtas cortes khural sabor skupstina mejlis hural".split()
)
_VIEWS = frozenset("view opinion idea greeting congratulation gift".split())
# Who exchanges these still negotiates.
_TEXTS = frozenset("draft text version proposal".split())
_FEASTS = frozenset("anniversary congratulation greeting congratulate jubilee holiday birthday".split())
_FRESH = frozenset("this historic recent new landmark breakthrough latest groundbreaking".split())
_RIPE = frozenset("ready ripe due open".split())
_OUTSTANDING = {
    "signature": "signed",
    "signing": "signed",
    "sign": "signed",
    "ratification": "ratified",
    "approval": "ratified",
}
# What is signed, but between no states.
_NO_PAPERS = frozenset("book bill law order register proclamation decree act resolution".split())
# Who publishes a text of one side's views concludes it; who publishes contracts only lets them be read.
_MAKING_KNOWN = frozenset(["publish", "release"])
_NOT_MADE_KNOWN = frozenset("contract agreement treaty deal accord letter list".split())
_SHOWING = frozenset("establish produce announce unveil".split())
_CONSENTS = frozenset("approval consent assent nod backing endorsement light instrument".split())
_BINDING = frozenset("ratification accession acceptance".split())
# What a treaty does when parliament approves it.
_GETTING = frozenset("receive win get obtain secure gain".split())
_FORCE = ("into force", "into effect", "in force", "in effect", "into operation")


def done(m: Match) -> Iterator[Draft]:
    """`signed an agreement on X and two memoranda`, `the treaty was ratified`."""
    stage = "ratified" if _by_parliament(m) else STAGE_OF_VERB[m.word.lemma]
    deed = Deed(m.word.lemma, stage, "cancelled" if fell_through(m) else status_of_deed(m))
    if deed.status is None or (
        deed.stage == "implemented" and (deed.status != "occurred" or not _carried_out(m))
    ):
        return
    if deed.stage == "concluded" and is_under_way(m):
        return
    if m.word.lemma in _MAKING_KNOWN and any(w.lemma in _NOT_MADE_KNOWN for w in objects(m.sentence, m.word)):
        return
    if deed.status == "proposed" and m.word.lemma in _SHOWING:
        # `plans to announce a deal`
        return
    if m.word.lemma == "exchange" and any(w.lemma in _TEXTS for w in objects(m.sentence, m.word)):
        deed = replace(deed, word="draft", stage="negotiating")
    if any(w.lemma == "list" for w in objects(m.sentence, m.word)):
        return  # `published a list of the papers signed`
    if m.word.lemma == "exchange" and any(w.lemma in _VIEWS for w in objects(m.sentence, m.word)):
        return
    feasts = (w.lower.rpartition(" ")[2] for w in m.sentence.words)
    greeted_by = m.word.lemma == "exchange" and any(word in _FEASTS for word in feasts)
    if greeted_by and any(w.lemma == "letter" for w in objects(m.sentence, m.word)):
        return  # `exchanged letters on the anniversary of relations`
    if m.word.lemma == "exchange" and any(w.lemma == "instrument" for w in objects(m.sentence, m.word)):
        # what is exchanged are the papers of ratification
        return
    for filler in fillers(m):
        earlier = taken_up(m, filler)
        if earlier is not None and is_instrument(earlier, deed="sign") and not is_bundle(earlier):
            yield from draft_of(m, earlier, earlier.name, deed)
            return
        head = instrument_noun(m, filler)
        if head is not None:
            listed = named_elsewhere(m, title_of(m, head)) or whole_list(m, head)
            if head.lemma == "statement" and _together(m):
                deed = replace(deed, word="sign")
            yield from agreements(m, [*listed, *_told_with_the_verb_alone(m, listed)], deed)
            return
    if m.word.lemma in SIGNING:
        papers = (title_of(m, w) for w in objects(m.sentence, m.word) if _is_called_so(m, w))
        yield from agreements(m, (t for t in papers if is_proper(t)), deed)


def _told_with_the_verb_alone(m: Match, listed: list[Title]) -> list[Title]:
    """Give the papers behind a passive that share it: `was signed by the ministers, and a pact on tea by others`,
    `was signed in 2020 and another on trade in 2021`."""
    words = m.sentence.words
    behind = words[m.word.index + 1 :]
    if not is_passive(m.sentence, m.word) or any(w.is_verb and w.tag not in ("VBG", "VBN") for w in behind):
        return []
    named = {t.head for t in listed}
    papers = [title_of(m, w) for w in behind if is_head(w) and w not in named]
    if listed:
        papers += another_of(m.scene, m.sentence, behind, listed[-1])
    return [
        t
        for t in papers
        if any(w.tag == "CC" or w.text in (",", ";") for w in words[max(0, t.first - 2) : t.first])
        and (any(w.lower == "by" for w in words[t.last + 1 : t.last + 2]) or day_behind(m, t) is not None)
    ]


def _is_called_so(m: Match, word: Word) -> bool:
    """Tell a paper with a name of its own: what states sign may be called a Joint Commitment or an Adjustment."""
    named = word.tag[:3] == "NNP" and word.mention is None and word.lower not in _NO_PAPERS
    return named and m.sentence.child(word, "det") is not None


def _together(m: Match) -> bool:
    """Tell whether several speak in the statement: `which the ministers issued`."""
    doers = subject(m.sentence, m.word)
    return (
        any(w.tag in ("NNS", "NNPS") for w in doers) or len(m.scene.refer_all(m.sentence, doers).states) > 1
    )


def _by_parliament(m: Match) -> bool:
    """Tell whether parliament approves: that is ratification."""
    doers = subject(m.sentence, m.word) if m.word.lemma in ("approve", "adopt", "endorse") else []
    return any(w.lemma in _PARLIAMENTS for w in doers)


def _carried_out(m: Match) -> bool:
    """Tell whether it was done: `has been implemented`; implementing as a task is an undertaking."""
    told = m.word.tag in ("VBD", "VBN") and m.word.dep not in ("amod", "acl", "xcomp")
    return m.status == "occurred" and told and not is_under_way(m)


def agreed_on(m: Match) -> Iterator[Draft]:
    """`agreed on the text of a readmission agreement`, `agreed upon a road map`."""
    if m.word.dep == "amod":
        return  # `the agreed minutes`
    status = status_of_deed(m)
    told = [*m.frame.role("on"), *m.frame.role("upon")]
    # `the text of the action plan has been agreed`, `agreed a text`
    told += objects(m.sentence, m.word)
    for filler in told:
        head = instrument_noun(m, filler)
        if head is not None and status is not None:
            titles = [t for t in whole_list(m, head) if not t.bare]
            yield from agreements(m, titles, Deed("sign", "concluded", status, 0.7))
            return


def into_force(m: Match) -> Iterator[Draft]:
    """`entered into force`, `came into effect`, `took effect`."""
    behind = " ".join(w.lower for w in m.sentence.words[m.word.index + 1 : m.word.index + 4])
    taking = m.word.lemma == "take" and any(c.lemma == "effect" for c in m.sentence.children(m.word, "dobj"))
    becoming = m.word.lemma in ("become", "be") and behind.split(" ")[0] in ("effective", "operative")
    if (
        m.status is None
        or not (behind.startswith(_FORCE) or taking or becoming)
        or is_awaited(m.sentence, m.word)
    ):
        return
    yield from _of_subject(m, Deed("enter", "in_force", parties=Reference()))


def entered_into(m: Match) -> Iterator[Draft]:
    """`entered into an agreement on`, `have since entered into several agreements`."""
    if m.status is None:
        return
    for filler in m.frame.role("into"):
        head = instrument_noun(m, filler)
        if head is not None:
            yield from agreements(m, chained(m.scene, m.sentence, head), Deed("conclude", "concluded"))
            return


def consented(m: Match) -> Iterator[Draft]:
    """`gave its approval to the treaty`, `deposited its instrument of ratification of the protocol`."""
    things = [w for w in objects(m.sentence, m.word) if w.lemma in _CONSENTS]
    if m.status is None or not things:
        return
    if things[0].lemma == "instrument" and not any(w.lemma in _BINDING for w in m.sentence.words):
        return
    if m.word.lemma in _GETTING:
        of_whom = [w for t in things for w in m.sentence.subtree(t)]
        if any(w.lemma in _PARLIAMENTS or w.lower in _PARLIAMENTS for w in of_whom):
            yield from _of_subject(m, Deed("ratify", "ratified", parties=Reference()))
        return
    if m.word.lemma == "give" and not any(w.lemma in _PARLIAMENTS for w in subject(m.sentence, m.word)):
        return
    behind = m.sentence.words[things[0].index + 1 :]
    before = m.sentence.words[: m.word.index]
    heads = [w for w in (*behind[:10], *before[::-1]) if is_head(w) and w.lemma != "instrument"]
    yield from agreements(m, [title_of(m, w) for w in heads[:1]], Deed("ratify", "ratified"))


def expired(m: Match) -> Iterator[Draft]:
    """`the treaty expired in 2021`."""
    if m.status is not None:
        yield from _of_subject(m, Deed("lapse", "terminated", parties=Reference()))


def _of_subject(m: Match, deed: Deed) -> Iterator[Draft]:
    doers = subject(m.sentence, m.word)
    above = m.sentence.head(m.word)
    if not doers and m.word.tag == "VBD" and m.word.dep == "acl" and above is not None:
        # `The treaty, signed in 2001, entered into force`: a main verb that the parser took for a participle
        doers = [above]
    if not doers and m.word.dep == "conj" and above is not None and above.is_verb:
        doers = grammatical_subject(
            m.sentence, above
        )  # `was signed and entered into force`, taken for passive
    if m.word.dep == "relcl" and doers and not any(instrument_noun(m, w) for w in doers):
        # `signed a pact on visas for holders of passports, which enters into force in May`
        before = [w for w in m.sentence.words[: doers[0].index] if is_head(w)]
        doers = before[-1:]
    for filler in doers:
        earlier = taken_up(m, filler)
        if earlier is not None and is_instrument(earlier, deed="sign") and not is_bundle(earlier):
            yield from draft_of(m, earlier, earlier.name, deed)
            return
        head = instrument_noun(m, filler)
        if head is not None:
            yield from agreements(m, whole_list(m, head), deed)
            return


def joined(m: Match) -> Iterator[Draft]:
    """`acceded to the Convention`, `withdrew from the treaty`, `pulled out of the deal`."""
    leaving = m.word.lemma in ("withdraw", "pull", "exit", "quit", "leave")
    deed = Deed(m.word.lemma, "terminated" if leaving else "acceded")
    if m.status is None:
        return
    for role in ("from", "of", "object") if leaving else ("to", "object"):
        for filler in m.frame.role(role):
            head = instrument_noun(m, filler)
            if head is None or head.lemma not in _JOINABLE:
                continue
            title = title_at(m.scene, m.sentence, head)
            if m.word.lemma != "join" or is_proper(title):
                yield from agreements(m, [title], deed)
                return


def proposed(m: Match) -> Iterator[Draft]:
    """`proposed a free trade agreement`, `talks on a possible Status of Forces Agreement`."""
    above = m.sentence.head(m.word)
    things = objects(m.sentence, m.word) if m.word.is_verb else [above] if above is not None else []
    for filler in things:
        head = instrument_noun(m, filler)
        if head is None or head.lemma not in _JOINABLE | {"memorandum", "mou"}:
            continue
        title = title_at(m.scene, m.sentence, head)
        if not title.bare:
            by = m.refer("subject") if m.word.is_verb else Reference()
            yield from agreements(m, [title], Deed("propose", "proposed", "proposed", 0.65, by))
        return


def asked_for(m: Match) -> Iterator[Draft]:
    """`suggested a free trade agreement`, `sought an extradition treaty with`."""
    if m.status in (None, "cancelled") or not m.sentence.child(m.word, "dobj"):
        return
    head = next((w for w in m.sentence.children(m.word, "dobj") if is_head(w)), None)
    if head is None or not any(c.lower in ("a", "an") for c in m.sentence.children(head, "det")):
        return
    yield from proposed(m)


def spoken_for(m: Match) -> Iterator[Draft]:
    """`spoke in favour of a social security agreement`, `expressed support for an extradition treaty`."""
    verb = next((w for w in m.sentence.ancestors(m.word) if w.is_verb), None)
    if verb is None or verb.lemma not in ("speak", "come", "express", "voice", "declare", "be", "pronounce"):
        return
    for filler in [*m.frame.role("of"), *m.frame.role("for")]:
        head = instrument_noun(m, filler)
        if head is None or head.lemma not in _JOINABLE | {"memorandum", "mou"}:
            return
        fresh = any(c.lower in ("a", "an") for c in m.sentence.children(head, "det"))
        title = title_at(m.scene, m.sentence, head)
        if fresh and not title.bare:
            yield from agreements(m, [title], Deed("propose", "proposed", "proposed", 0.6, Reference()))
        return


def in_force_since(m: Match) -> Iterator[Draft]:
    """`a treaty signed in 2017 and in force since 2018`, `although in force since 2007`."""
    lead = m.sentence.head(m.word)
    above = m.sentence.head(lead) if lead is not None else None
    verbal = above is not None and (above.lemma in ("enter", "come", "go", "take") or above.lemma == "be")
    if lead is None or lead.lower != "in" or verbal or m.word.tag != "NN":
        return
    following = m.sentence.words[m.word.index + 1 : m.word.index + 5]
    since = next((w.mention for w in following if isinstance(w.mention, DateMention)), None)
    if since is None or since.relation != "since":
        return
    heads = [w for w in m.sentence.words[: m.word.index] if is_head(w)]
    for draft in agreements(m, [title_of(m, w) for w in heads[-1:]], Deed("enter", "in_force", "occurred")):
        told = m.scene.resolved(m.sentence, since, "past")
        yield replace(draft, when=told.split("/")[0] if told else None)


def became_party(m: Match) -> Iterator[Draft]:
    """`became a party to the convention`."""
    party = next((w for w in m.sentence.children(m.word, "attr") if w.lemma in ("party", "signatory")), None)
    if m.status is None or party is None:
        return
    for filler in [*m.frame.role("to"), *m.frame.role("of"), *Frame(m.sentence, party).role("to")]:
        head = instrument_noun(m, filler)
        if head is not None:
            yield from agreements(m, [title_of(m, head)], Deed("accede", "acceded"))
            return


def awaiting(m: Match) -> Iterator[Draft]:
    """`the treaty awaits ratification`, `the agreement is ready for signing`: it is to be done."""
    things = [
        *m.frame.role("object"),
        *(w for a in m.sentence.children(m.word, "acomp", "acl") for w in _for(m, a)),
    ]
    if m.word.lemma == "be" and not any(a.lower in _RIPE for a in m.sentence.children(m.word, "acomp")):
        return
    # `awaits only a date for its signature`
    things += [w for t in list(things) if t.lemma in ("date", "day") for w in _for(m, t)]
    deed = next((w for w in things if w.lemma in _OUTSTANDING or w.lower in _OUTSTANDING), None)
    if deed is not None and m.status in ("occurred", "scheduled", "proposed"):
        stage = _OUTSTANDING.get(deed.lemma) or _OUTSTANDING[deed.lower]
        status = "proposed" if m.status == "proposed" else "scheduled"
        yield from _of_subject(m, Deed("sign", stage, status, 0.65, Reference()))


def _for(m: Match, adjective: Word) -> list[Word]:
    return [
        w
        for prep in m.sentence.children(adjective, "prep")
        if prep.lower == "for"
        for w in m.sentence.children(prep, "pobj", "pcomp")
    ]


def greeted(m: Match) -> Iterator[Draft]:
    """`congratulated them on this historic agreement`, `welcomed the recent accord between`."""
    if m.status != "occurred":
        return
    for filler in m.frame.role("on") if m.word.lemma == "congratulate" else objects(m.sentence, m.word):
        head = instrument_noun(m, filler)
        if head is None or head.lemma not in _JOINABLE:
            return
        fresh = {c.lower for c in m.sentence.children(head, "amod", "det")} & _FRESH
        title = title_of(m, head)
        if fresh and not is_bundle(title) and not title.bare:
            yield from agreements(m, [title], Deed("sign", "concluded", "occurred", 0.6, Reference()))
