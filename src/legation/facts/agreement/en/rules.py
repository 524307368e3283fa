"""Rules for agreements in English dispatches."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from legation.facts.agreement.en.instruments import (
    GENERIC,
    PLAIN,
    agreement_type,
    chained,
    head_of,
    is_bundle,
    is_head,
    is_instrument,
    several,
)
from legation.facts.telling import status_of_noun
from legation.facts.titles import INSTRUMENTS, Title, title_at
from legation.facts.whereabouts import whereabouts
from legation.grammar import Draft, Match, Rule, Trigger, noun, verb
from legation.grammar.match import merged_details
from legation.language.cutting import clause_span
from legation.language.clauses import Frame, objects, subject
from legation.language.dates import DateMention, resolve
from legation.language.modality import auxiliaries, firmness, tense
from legation.language.scene import Reference, Scene
from legation.language.words import Sentence, Word
from legation.records import Place

_SIGNING = frozenset("sign ink initial countersign".split())
_CONCLUDING = frozenset(
    "conclude reach strike finalise finalize clinch seal adopt issue release publish approve endorse forge hammer "
    "broker secure produce".split()
)
_STATEMENT_VERBS = frozenset("adopt issue release publish sign make put approve endorse produce".split())
_STAGE_OF_VERB = {
    **dict.fromkeys(_SIGNING, "signed"),
    **dict.fromkeys(_CONCLUDING, "concluded"),
    "exchange": "signed",
    "ratify": "ratified",
    "implement": "implemented",
    "extend": "extended",
    "renew": "extended",
    "prolong": "extended",
    "terminate": "terminated",
    "denounce": "terminated",
    "abrogate": "terminated",
    "annul": "terminated",
    "scrap": "terminated",
    "revoke": "terminated",
    "negotiate": "negotiating",
    "initial": "concluded",
}
_STAGE_OF_NOUN = {
    "signing": "signed",
    "signature": "signed",
    "conclusion": "concluded",
    "finalisation": "concluded",
    "finalization": "concluded",
    "adoption": "concluded",
    "issuance": "concluded",
    "ratification": "ratified",
    "entry": "in_force",
    "extension": "extended",
    "renewal": "extended",
    "termination": "terminated",
    "accession": "acceded",
    "withdrawal": "terminated",
    "negotiation": "negotiating",
    "talk": "negotiating",
    "negotiations": "negotiating",
}


def _done(m: Match) -> Iterator[Draft]:
    """`signed an agreement on X and two memoranda`, `the treaty was ratified`."""
    stage = _STAGE_OF_VERB[m.word.lemma]
    if m.status is None or (stage == "implemented" and not _carried_out(m)):
        return
    for filler in objects(m.sentence, m.word) or _shifted(m):
        head = head_of(m.sentence, filler)
        if head is not None:
            listed = (
                _after_colon(m)
                if head.index < m.word.index or is_bundle(title_at(m.scene, m.sentence, head))
                else []
            )
            yield from _each(m, listed or chained(m.scene, m.sentence, head), stage, m.word.lemma)
            return


def _after_colon(m: Match) -> list[Title]:
    """Give the papers listed behind a colon: `documents were signed: Agreement on …; Protocol on …`."""
    colon = next((w.index for w in m.sentence.words[m.word.index :] if w.text == ":"), None)
    if colon is None:
        return []
    first = next((w for w in m.sentence.words[colon + 1 : colon + 12] if is_head(w)), None)
    return chained(m.scene, m.sentence, first) if first is not None else []


def _carried_out(m: Match) -> bool:
    """Tell whether it was done: `has been implemented`; implementing as a task is an undertaking."""
    return (
        m.status == "occurred" and m.word.tag in ("VBD", "VBN") and m.word.dep not in ("amod", "acl", "xcomp")
    )


def _shifted(m: Match) -> list[Word]:
    """`concluded with a Spanish firm a contract`: an object that the parser hung elsewhere."""
    for word in m.sentence.words[m.word.index + 1 :]:
        if word.is_verb:
            break
        if (
            is_head(word)
            and m.word in m.sentence.ancestors(word)
            and word.dep in ("pobj", "appos", "conj", "npadvmod", "dep")
        ):
            between = m.sentence.words[m.word.index + 1 : word.index]
            if not any(w.tag == "IN" and w.lower not in ("with", "of", "on") for w in between):
                return [word]
    return []


def _each(
    m: Match,
    titles: Iterable[Title],
    stage: str,
    deed: str,
    *,
    status: str | None = None,
    confidence: float = 0.85,
    parties: Reference | None = None,
) -> Iterator[Draft]:
    listed = [t for t in titles if is_instrument(t, deed=_sort(deed))]
    named = [t for t in listed if not is_bundle(t)]
    if len(listed) > 1 and all(is_bundle(t) or t.head.tag == "NNS" and t.lowered <= PLAIN for t in listed):
        yield from _sorts(m, listed, stage, deed, status, confidence, parties)
        return
    kept = named if named else listed[:1]
    for title in kept:
        if is_bundle(title) and (
            _listed_after(m) or (title.head.lemma in GENERIC and not title.count and title.head.tag == "NN")
        ):
            continue
        meant, printed = _meant(m, title)
        for one in several(m.scene, m.sentence, title) or ([printed] if printed else []):
            yield from _draft(m, meant, one, stage, deed, status, confidence, parties)


def _sorts(
    m: Match,
    titles: list[Title],
    stage: str,
    deed: str,
    status: str | None,
    confidence: float,
    parties: Reference | None,
) -> Iterator[Draft]:
    """`signed agreements, memoranda and protocols`: sorts of papers and none named are one bundle."""
    whole = m.scene.quote(titles[0].start, titles[-1].end)
    for draft in _draft(m, titles[0], whole, stage, deed, status, confidence, parties):
        yield Draft(**{**_fields(draft), "details": merged_details(draft, agreement_type="other")})


def _fields(draft: Draft) -> dict[str, Any]:
    return {name: getattr(draft, name) for name in Draft.__slots__}


def _sort(deed: str) -> str:
    if deed in _SIGNING or deed in ("signing", "signature", "put", "append", "exchange"):
        return "sign"
    return {"entry": "enter", "adoption": "adopt", "issue": "adopt", "release": "adopt", "publish": "adopt", "make": "adopt",
            "ratification": "ratify", "conclusion": "conclude", "extension": "extend", "renew": "extend"}.get(deed, deed)  # fmt: skip


def _meant(m: Match, title: Title) -> tuple[Title, str]:
    """Give the title and its print; `the agreement` alone is the one named before with that noun."""
    if not title.bare:
        return title, title.name
    if any(c.lower in ("the", "this", "that") for c in m.sentence.children(title.head, "det")):
        earlier = _earlier_title(m.scene, m.sentence, title.head)
        if earlier is not None:
            return earlier, earlier.name
    if title.head.lemma in GENERIC and title.head.tag == "NN":
        return title, ""
    return title, _telling_clause(m, title) or title.name


def _telling_clause(m: Match, title: Title) -> str | None:
    """Give the title with a relative clause that alone says what it is: `an agreement which lets spouses work`."""
    behind = m.sentence.words[title.head.index + 1 : title.head.index + 3]
    if (
        len(behind) == 2
        and behind[0].lower == "to"
        and behind[1].tag == "VB"
        and title.head.lemma in ("deal", "agreement", "pact")
    ):
        return m.scene.quote(title.head.start, clause_span(m.sentence, behind[1])[1])
    for clause in m.sentence.children(title.head, "relcl"):
        words = list(m.sentence.subtree(clause))
        start, end = words[0], words[-1]
        if (
            start.index == title.head.index + 1
            and start.lower in ("which", "that")
            and not any(w.is_verb and w.lemma in _STAGE_OF_VERB for w in (clause,))
        ):
            return m.scene.quote(title.head.start, end.end)
    return None


def _earlier_title(scene: Scene, sentence: Sentence, head: Word) -> Title | None:
    for before in reversed([s for s in scene.sentences if s.start < sentence.start and s.words]):
        for word in reversed(before.words):
            if is_head(word) and (word.lemma == head.lemma or head.lemma in GENERIC):
                title = title_at(scene, before, word)
                if not title.bare and not is_bundle(title):
                    return title
    return None


def _draft(
    m: Match,
    title: Title,
    printed: str,
    stage: str,
    deed: str,
    status: str | None,
    confidence: float,
    parties: Reference | None,
) -> Iterator[Draft]:
    kind = agreement_type(title)
    if kind == "agreement" and is_bundle(title):
        kind = "other"
    if (
        kind == "joint_statement"
        and stage == "concluded"
        and _sort(deed) not in ("adopt", "approve", "endorse", "conclude", "put")
    ):
        return
    status = status or m.status
    if status is None:
        return
    if stage == "negotiating":
        status = "occurred"
    states = _states(m, title, parties)
    if not states:
        return
    yield m.draft(
        when=_when(m, title, status),
        status=status,
        states=states,
        place=_place(m, title, status),
        confidence=confidence,
        title=printed,
        agreement_type=kind,
        stage=stage,
    )


# ---------------------------------------------------------------- who, when, where


def _states(m: Match, title: Title, parties: Reference | None) -> tuple[str, ...]:
    doers = parties if parties is not None else m.refer("subject")
    with_whom = m.refer("with") if parties is None else Reference()
    told = tuple(dict.fromkeys((*doers.states, *with_whom.states, *title.states)))
    if len(told) > 1:
        return told
    setting = m.scene.setting(m.sentence).parties
    alone = len(told) == 1 and doers.named == told and not with_whom and _proper(title)
    if alone and not any(c.lower in ("a", "an") for c in m.sentence.children(title.head, "det")):
        return told
    if len(setting.states) > 1 and set(told) <= set(setting.states):
        return setting.states if len(setting.states) == 2 or not told else setting.states
    if len(m.scene.dyad) == 2 and set(told) <= set(m.scene.dyad):
        return m.scene.dyad
    if len(told) == 1 and m.scene.home and m.scene.home != told[0]:
        return (*told, m.scene.home)
    return told


def _proper(title: Title) -> bool:
    return title.head.tag[:3] == "NNP" and any(w is not title.head for w in title.words)


def _when(m: Match, title: Title, status: str) -> str | None:
    mention = m.scene.date_of(m.sentence, m.word)
    if mention is not None and not _of_a_title(m, mention):
        future = status in ("scheduled", "proposed") or tense(m.sentence, m.word) == "future"
        return resolve(mention, "future" if future else "past")
    if title.year is not None and m.word.dep in ("acl", "relcl"):
        return title.year
    if status != "occurred" or not _told_now(m, title):
        return None
    return m.scene.setting(m.sentence).when


def _of_a_title(m: Match, mention: DateMention) -> bool:
    """Tell whether the date belongs to a paper named in the sentence: `the protocol to the 1998 treaty`."""
    for word in m.sentence.words:
        if is_head(word):
            title = title_at(m.scene, m.sentence, word)
            if title.start <= mention.start < title.end:
                return True
    return False


def _told_now(m: Match, title: Title) -> bool:
    """Tell whether the deed is of the meeting told: not looked back on with `had` or `has`, nor in passing."""
    word = m.word
    if word.is_verb:
        aux = auxiliaries(m.sentence, word)
        if any(a in ("has", "have", "had") for a in aux):
            return False
        beside = word.dep in ("relcl", "acl") and word.tag != "VBG"
        return not beside or agreement_type(title) == "joint_statement"
    return any(w.lemma in _CEREMONY for w in m.sentence.ancestors(word))


_CEREMONY = frozenset(
    "witness attend oversee preside take sponsor hold see observe follow end culminate conclude".split()
)


def _place(m: Match, title: Title, status: str) -> Place | None:
    own = whereabouts(m.scene, m.sentence, m.word)
    if own is None and status == "occurred" and _told_now(m, title):
        own = m.place(setting=True)
    return own


def _listed_after(m: Match) -> bool:
    """Tell whether what follows lists the papers one by one."""
    text = m.scene.text
    end = m.sentence.end
    if text[max(m.sentence.start, end - 1) : end] == ":" or "as follows" in text[m.sentence.start : end]:
        return True
    following = text[end : end + 60].lstrip(" \n\t\"'").lower()
    return following.startswith(
        (
            "they are on",
            "they cover",
            "they concern",
            "they include",
            "the mous ",
            "the memoranda ",
            "these include",
            "these are",
            "the documents include",
            "the agreements include",
            "the agreements cover",
        )
    )


# ---------------------------------------------------------------- other ways to say it


def _put_to(m: Match) -> Iterator[Draft]:
    """`put their names to a declaration`, `affixed their signatures to the treaty`."""
    if m.status is None:
        return
    things = [
        w for w in objects(m.sentence, m.word) if w.lemma in ("name", "signature", "pen", "seal", "initial")
    ]
    if not things:
        return
    for filler in [
        *m.frame.role("to"),
        *m.frame.role("on"),
        *(w for t in things for w in Frame(m.sentence, t).role("to")),
    ]:
        head = head_of(m.sentence, filler)
        if head is not None:
            yield from _each(m, chained(m.scene, m.sentence, head), "signed", "sign")
            return


def _into_force(m: Match) -> Iterator[Draft]:
    """`entered into force`, `came into effect`, `took effect`."""
    following = " ".join(w.lower for w in m.sentence.words[m.word.index + 1 : m.word.index + 5])
    direct = {w.lemma for w in m.sentence.children(m.word, "dobj")}
    forces = following.startswith(
        ("into force", "into effect", "in force", "in effect", "into operation", "in to force")
    )
    if not forces and not (m.word.lemma == "take" and "effect" in direct) or m.status is None:
        return
    for filler in subject(m.sentence, m.word):
        head = head_of(m.sentence, filler)
        if head is not None:
            yield from _each(
                m, [title_at(m.scene, m.sentence, head)], "in_force", "enter", parties=Reference()
            )


def _joined(m: Match) -> Iterator[Draft]:
    """`acceded to the Convention`, `withdrew from the treaty`, `pulled out of the deal`."""
    leaving = m.word.lemma in ("withdraw", "pull", "exit", "quit", "walk")
    roles = ("from", "of", "object") if leaving else ("to", "object")
    if m.status is None:
        return
    for role in roles:
        for filler in m.frame.role(role):
            head = head_of(m.sentence, filler)
            if head is None or head.lemma not in _JOINABLE:
                continue
            if m.word.lemma == "join" and not _proper(title_at(m.scene, m.sentence, head)):
                continue
            stage = "terminated" if leaving else "acceded"
            yield from _each(m, [title_at(m.scene, m.sentence, head)], stage, m.word.lemma)
            return


_JOINABLE = frozenset(
    "agreement treaty convention protocol accord pact charter declaration deal covenant compact arrangement".split()
)


def _expired(m: Match) -> Iterator[Draft]:
    """`the treaty expired in 2021`."""
    if m.status is None:
        return
    for filler in subject(m.sentence, m.word):
        head = head_of(m.sentence, filler)
        if head is not None:
            yield from _each(
                m, [title_at(m.scene, m.sentence, head)], "terminated", "lapse", parties=Reference()
            )


def _named_deed(m: Match) -> Iterator[Draft]:
    """`praised the signing of the visa agreement`, `negotiations on a free trade agreement`."""
    stage = _STAGE_OF_NOUN[m.word.lemma]
    roles = {"in_force": ("of",), "acceded": ("to",), "terminated": ("of", "from")}.get(
        stage, ("of", "on", "for", "about")
    )
    if m.word.lemma == "entry" and m.scene.text[m.word.end : m.word.end + 12].split()[:2] not in (
        ["into", "force"],
        ["into", "effec"],
    ):
        return
    if m.word.lemma in ("talk", "negotiation", "negotiations"):
        roles = ("on", "for", "about", "over", "of", "towards", "toward")
    heads: list[Word] = []
    for role in roles:
        heads += [h for w in m.frame.role(role) if (h := head_of(m.sentence, w)) is not None]
    if not heads:
        heads = [h for w in _farther(m, roles) if (h := head_of(m.sentence, w)) is not None]
    if not heads:
        heads = [
            w
            for w in m.frame.role("compound")
            if is_head(w) and m.word.lemma in ("signing", "talk", "negotiation", "negotiations")
        ]
    status = status_of_noun(m.sentence, m.word)
    if not heads or status is None:
        return
    if stage == "negotiating" and _finished(m):
        stage = "concluded"
    elif stage == "negotiating" and not _under_way(m):
        return
    yield from _each(
        m, chained(m.scene, m.sentence, heads[0]), stage, m.word.lemma, status=status, confidence=0.75
    )


def _farther(m: Match, roles: tuple[str, ...]) -> Iterator[Word]:
    """`the signing in 2019 of the treaty`, `the entry into force of the pact`: the paper behind another phrase."""
    for prep in m.sentence.words[m.word.index + 1 : m.word.index + 7]:
        if prep.lower in roles and m.word in m.sentence.ancestors(prep):
            yield from m.sentence.children(prep, "pobj")


def _finished(m: Match) -> bool:
    """Tell `finalised negotiations on`, `the conclusion of talks on`: the paper's text is agreed."""
    above = m.sentence.head(m.word)
    if above is not None and above.tag == "IN":
        above = m.sentence.head(above)
        return above is not None and above.lemma in (
            "conclusion",
            "completion",
            "finalisation",
            "finalization",
        )
    return (
        above is not None
        and above.lemma in ("finalise", "finalize", "complete", "conclude")
        and above.tag in ("VBD", "VBN")
    )


def _under_way(m: Match) -> bool:
    """Tell whether negotiations are told as going on, begun or resumed; where they are only wished, it is not."""
    verbs = [w for w in m.sentence.ancestors(m.word) if w.is_verb]
    if not verbs:
        return False
    lemmas = {verbs[0].lemma}
    return bool(lemmas & {"hold", "launch", "begin", "start", "resume", "continue", "conduct", "be", "open", "conclude",
                          "complete", "proceed", "progress", "advance", "go", "make", "review", "have", "note", "enter"}) and (
        firmness(m.sentence, m.word) == "occurred"
    )  # fmt: skip


def _proposed(m: Match) -> Iterator[Draft]:
    """`proposed a free trade agreement`, `talks on a possible Status of Forces Agreement`."""
    if m.word.is_verb:
        things = objects(m.sentence, m.word)
    else:
        above = m.sentence.head(m.word)
        things = [above] if above is not None else []
    for filler in things:
        head = head_of(m.sentence, filler)
        if head is not None and head.lemma in _JOINABLE | {"memorandum", "mou"}:
            title = title_at(m.scene, m.sentence, head)
            if not title.bare:
                yield from _each(
                    m,
                    [title],
                    "proposed",
                    "propose",
                    status="proposed",
                    confidence=0.65,
                    parties=m.refer("subject"),
                )
            return


def _statement_issued(m: Match) -> Iterator[Draft]:
    """`In a joint statement issued afterwards`, `put out a joint communiqué`."""
    if m.status is None:
        return
    for filler in objects(m.sentence, m.word):
        if is_head(filler) and filler.lemma in (
            "statement",
            "communique",
            "communiqué",
            "declaration",
            "document",
        ):
            title = title_at(m.scene, m.sentence, filler)
            if agreement_type(title) in ("joint_statement", "declaration") and is_instrument(
                title, deed="adopt"
            ):
                yield from _each(m, [title], "concluded", "put")
            return


def _list_item(m: Match) -> Iterator[Draft]:
    """An item of a list that a sentence such as `They signed:` leads in."""
    first = next((w for w in m.sentence.words if is_head(w)), None)
    if first is not m.word:
        return
    lead = _lead(m.scene, m.sentence)
    if lead is None:
        return
    deed = next(
        (w for w in lead.words if w.is_verb and w.lemma in _SIGNING | _CONCLUDING | {"put"}), None
    ) or next((w for w in lead.words if w.lemma in ("signing", "signature")), None)
    if deed is None:
        return
    there = Match(m.rule, m.scene, lead, deed)
    title = title_at(m.scene, m.sentence, first)
    if not is_instrument(title, deed="sign") or title.first > 6:
        return
    stage = _STAGE_OF_VERB.get(deed.lemma, "signed")
    status = there.status if deed.is_verb else status_of_noun(lead, deed)
    for draft in _draft(there, title, title.name, stage, "sign", status, 0.85, None):
        start, end = m.sentence.start, m.sentence.end
        yield Draft(draft.kind, draft.when, draft.status, draft.states | set(title.states), draft.details, (), draft.place,
                    ((start, end), (lead.start, lead.end)), draft.confidence)  # fmt: skip


def _lead(scene: Scene, sentence: Sentence) -> Sentence | None:
    """Give the sentence with a colon at its end that leads in the list of which the sentence is an item."""
    earlier = [s for s in scene.sentences if s.start < sentence.start]
    for before in reversed(earlier[-25:]):
        text = scene.text[before.start : before.end].rstrip("\"' ")
        if text.endswith(":"):
            return before if before.words else None
        if not text[:1].islower() and not _enumerated(scene, before):
            return None
    return None


def _enumerated(scene: Scene, sentence: Sentence) -> bool:
    text = scene.text[sentence.start : sentence.end]
    first = text[:4].lstrip("(")
    return (
        first[:1] in "-–—•*·"
        or (first[:1].isalnum() and first[1:2] in ".)")
        or (first[:2].isdigit() and first[2:3] in ".)")
        or (text.rstrip(" andor").endswith(";"))
    )


RULES = (
    Rule(
        name="deed done to an instrument",
        kind="agreement",
        says="An instrument is signed, concluded, ratified, extended, ended or negotiated.",
        trigger=verb(*_STAGE_OF_VERB),
        produce=_done,
    ),
    Rule(
        name="names put to an instrument",
        kind="agreement",
        says="People put their names or signatures to an instrument.",
        trigger=verb("put", "append", "affix", "set"),
        produce=_put_to,
    ),
    Rule(
        name="instrument in force",
        kind="agreement",
        says="An instrument enters into force or takes effect.",
        trigger=verb("enter", "come", "take", "go", "be"),
        produce=_into_force,
    ),
    Rule(
        name="joined or left",
        kind="agreement",
        says="A state accedes to an instrument, or withdraws from it.",
        trigger=verb("accede", "join", "withdraw", "pull", "exit", "quit"),
        produce=_joined,
    ),
    Rule(
        name="instrument expired",
        kind="agreement",
        says="An instrument expires or lapses.",
        trigger=verb("expire", "lapse"),
        produce=_expired,
    ),
    Rule(
        name="deed told as a noun",
        kind="agreement",
        says="The signing, ratification or negotiation of an instrument, told as a noun.",
        trigger=noun(*_STAGE_OF_NOUN),
        produce=_named_deed,
    ),
    Rule(
        name="instrument proposed",
        kind="agreement",
        says="An instrument that is proposed or possible.",
        trigger=Trigger(frozenset(["propose", "possible", "potential", "proposed", "prospective"])),
        produce=_proposed,
    ),
    Rule(
        name="statement put out",
        kind="agreement",
        says="A joint statement or communiqué is put out.",
        trigger=verb("put", "make", "deliver"),
        produce=_statement_issued,
    ),
    Rule(
        name="item of a list",
        kind="agreement",
        says="An instrument in a list of those signed.",
        trigger=noun(*INSTRUMENTS),
        produce=_list_item,
    ),
)
