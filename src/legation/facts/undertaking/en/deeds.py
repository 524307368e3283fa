"""What is to be done: the verbs that a clause of promising or asking governs, in a sentence or in a list."""

from __future__ import annotations

from bisect import bisect_right

from legation.grammar import Match
from legation.language.modality import auxiliaries
from legation.language.words import Sentence, Word

# Verbs by which sides bind themselves.
COMMITTING = frozenset(
    "agree pledge promise undertake commit decide resolve vow concur intend plan consent determine "
    "aim swear set_out".split()
)
# What verbs say that promise nothing to be done later seen: agendas, states of mind, further talk.
IDLE = frozenset(
    "be have seem remain discuss review tackle address touch know believe think feel understand "
    "see hear look hope want wish like say tell note meet visit arrive attend depart leave return "
    "become happen mean need count depend expect trust doubt include live reside remind talk converse confer "
    "dialogue chat highlight emphasise emphasize stress underline underscore reaffirm reiterate confirm express".split()
)
# What `will` with these announces is a journey or a meeting, which is a fact of its own kind.
JOURNEYS = frozenset(
    "travel come go fly head pay take receive host welcome set begin start accompany lead continue participate "
    "tour chair preside represent speak sign witness join mark celebrate stay cochair serve run last follow".split()
)
_ASKING = frozenset(
    "ask request urge encourage call_on call_upon appeal_to press demand exhort beseech implore "
    "entreat".split()
)
_HOPING = frozenset(
    "hope wish expect believe trust think doubt fear predict assume confident hopeful sure expectation desire "
    "confidence conviction belief optimism".split()
)
_GOVERNED = frozenset(["ccomp", "xcomp", "acl"])
_WISHES = frozenset(
    ["hope", "wish", "expectation", "desire", "confidence", "conviction", "belief", "optimism"]
)
# Third parties, who are no side even of a state that is named with them.
BUSINESS = frozenset(
    "company business investor airline firm enterprise entrepreneur agency bank citizen student media actor "
    "stakeholder".split()
)
# People and bodies that act for the state of which somebody tells what they will do.
AGENTS = frozenset(
    "circle people citizen businessman entrepreneur trader student scientist lawmaker deputy legislator expert "
    "specialist engineer instructor trainer teacher doctor officer official diplomat inspector veterinarian "
    "soldier troop peacekeeper team mission group company firm carrier airline bank fund agency authority "
    "ministry government parliament navy army police force service university institute embassy consulate "
    "court commission committee port operator bureau department office contingent crew".split()
)
# What announces a list of things to be done.
_STEPS = frozenset(
    "by to through in on with following include step measure action area task point priority commitment way".split()
)
# Gerunds that say how the sides feel about something while they do something else.
ATTITUDES = frozenset(
    "recognize recognise note acknowledge welcome recall appreciate commend praise condemn underscore "
    "underline stress emphasize emphasise highlight reiterate reaffirm believe consider bear regard respect "
    "include base".split()
)
# Verbs behind which `that` may tell a view as well as a deed.
_VIEWING = frozenset("agree concur decide determine resolve intend aim vow promise pledge".split())
# Nouns that name what is to be done.
DEED_NOUNS = frozenset(
    "opening reopening establishment creation formation construction launch introduction abolition exchange "
    "resumption restoration expansion extension holding organisation organization removal lifting reduction increase "
    "simplification completion setting convening release return supply delivery training appointment withdrawal "
    "repair building start commencement conclusion institution mending participation provision deployment supply "
    "purchase sale upgrade upgrading renewal donation dispatch rehabilitation liberalisation liberalization waiver "
    "harmonisation harmonization transformation allocation award handover repatriation "
    "modernisation modernization reconstruction renovation installation transfer publication".split()
)
# What is asked for that nobody can later be seen to have done, or that people simply seek.
NO_THINGS = frozenset(
    "time question comment forgiveness permission information explanation clarification opinion view advice "
    "way mean solution peace refuge asylum shelter job treatment vote election office term post membership "
    "blessing prayer patience understanding answer word sort kind role reason position mandate".split()
)
# Behind these what one does it for is done as well: `wrote to ask`, `telephoned him to invite`.
_IN_ORDER_TO = frozenset("like want wish come go speak phone telephone call write cable ring".split())
# How surely a deed must be heard; how faintly the member of a list may be, of which another is heard surely.
SURE = 0.9
FAINT = 0.4
# What stands between the link and the member of a list, and what may stand in the link.
_BELONGING = frozenset(
    "det amod compound nummod poss advmod aux auxpass neg nsubj nsubjpass mark nmod case".split()
)
_LINKING = frozenset([",", ";", "and"])
_LINKS = _LINKING | frozenset(["as", "well", "on", "to", "that", "also", "both", "for", "in", "by", "with"])
_MODALS = frozenset("will would shall should must to".split())


def said_to_be_done(m: Match) -> list[Word]:
    """Give the verbs of what is to be done: infinitives, gerunds, and clauses with will, would or should."""
    found: list[Word] = []
    for verb in m.frame.role("complement"):
        if verb.index < m.word.index:
            continue  # `welcomed the visit, proposed an exchange`: hung on the wrong verb of the two
        if (verb.tag == "VBG" and verb.lemma in ATTITUDES) or _told_as_so(m, verb):
            continue
        if (verb.lemma in IDLE and not _continues(m, verb)) or _of_the_trip(m, verb):
            continue
        found.append(verb)
        found += going_along(m, verb)
    found += going_along(m, m.word)
    found += _needed(m)
    return in_list(m, found)


def deeds_named(m: Match, *prepositions: str) -> list[Word]:
    """`agreed on the opening of a school`: deeds named by nouns behind the prepositions.

    What a list sets out as agreed on is to be done, whatever it is called.
    """
    start = m.sentence.start
    return [
        w
        for preposition in prepositions
        for w in m.frame.role(preposition)
        if w.is_noun and w.mention is None and w.start >= start
        if w.lemma in DEED_NOUNS or (m.word.start < start and w.lemma not in NO_THINGS)
        if all(c.start >= start for c in m.sentence.children(w))  # not the last word of what leads up to it
    ]


def is_amount(m: Match, word: Word) -> bool:
    """Tell whether the word is, or is the noun of, a sum of money or a percentage."""
    return any(
        (q.is_money or q.unit == "percent") and q.start < word.end and word.start < q.end
        for q in m.scene.quantities
    )


def done_to(m: Match) -> bool:
    """Tell a participle that is no perfect: `the aid pledged in May`, not `has offered`."""
    return m.word.tag == "VBN" and not {"has", "have", "had", "'ve"} & set(auxiliaries(m.sentence, m.word))


def _needed(m: Match) -> list[Word]:
    """`agreed on the need to mend the road and to dig wells`."""
    needs = [w for w in m.frame.role("on") if w.lemma in ("need", "necessity")]
    below = [v for w in needs for v in m.sentence.children(w, "acl", "relcl", "advcl") if v.tag == "VB"]
    return [one for v in below for one in m.sentence.conjuncts(v) if one.tag == "VB"]


def _of_the_trip(m: Match, verb: Word) -> bool:
    """`the visit that he agreed to pay`: what is paid stands before."""
    return verb.lemma in ("pay", "make") and m.sentence.child(verb, "dobj", "ccomp", "prt") is None


def _told_as_so(m: Match, verb: Word) -> bool:
    """`agreed that trade has grown`, `that ties serve both`: a view, nothing to be done."""
    first, above = verb, m.sentence.head(verb)
    while first.dep == "conj" and above is not None and above.is_verb and above is not m.word:
        first, above = above, m.sentence.head(above)
    if first.dep != "ccomp" or m.word.lemma not in _VIEWING or verb.tag == "VB":
        return False
    if m.word.lemma in ("decide", "resolve") and verb.tag == "VBP":
        return False  # `decided that officials meet`
    told = _MODALS.isdisjoint((*auxiliaries(m.sentence, verb), *auxiliaries(m.sentence, first)))
    return told and m.sentence.child(first, "nsubj") is not None


def in_list(m: Match, verbs: list[Word]) -> list[Word]:
    """Of a list set out in items give what the item adds to its lead; of the lead nothing that only leads on."""
    start = m.sentence.start
    if m.sentence.words[0].start >= start:
        return [v for v in verbs if not _leads_on(m, v)]
    own = [v for v in verbs if v.start >= start]
    opening = next((w for w in m.sentence.words if w.start >= start and w.is_verb), None)
    if own or opening is None or m.word not in m.sentence.ancestors(opening):
        return own
    return [v for v in m.sentence.conjuncts(opening) if v.tag == opening.tag and v.lemma not in ATTITUDES]


def _leads_on(m: Match, verb: Word) -> bool:
    """`intend to speed up their work by:`, `agreed to take these steps:`: what is to be done stands below."""
    words = [w for w in m.sentence.words if w.tag not in (":", "_SP")]
    last = words[-1]
    ends = m.sentence.words[-1].text == ":" and last.lemma in _STEPS
    return ends and last in m.sentence.subtree(verb) and _leads_a_list(m)


def _leads_a_list(m: Match) -> bool:
    """Tell whether the sentence behind is parsed as the end of this one."""
    at = bisect_right(m.scene.sentences, m.sentence.start, key=lambda s: s.start)
    behind = m.scene.sentences[at] if at < len(m.scene.sentences) else None
    return behind is not None and bool(behind.words) and behind.words[0].start < behind.start


def going_along(m: Match, verb: Word) -> list[Word]:
    """`to promote exchanges, while closely coordinating`: what is to go along with it is agreed as well."""
    chain = [verb, *(w for w in m.sentence.children(verb, "xcomp") if w.is_verb)]
    return [
        one
        for link in chain
        for along in m.sentence.children(link, "advcl")
        if along.tag == "VBG"
        and along.index > verb.index
        and any(c.lower == "while" for c in m.sentence.children(along, "mark"))
        for one in m.sentence.conjuncts(along)
        if one.tag == "VBG"
    ]


def _continues(m: Match, verb: Word) -> bool:
    sees_to = verb.lemma == "see" and any(p.lower == "to" for p in m.sentence.children(verb, "prep"))
    looks = verb.lemma == "look" and any(
        p.lower in ("into", "for") for p in m.sentence.children(verb, "prep", "prt")
    )
    return sees_to or looks or verb.lemma in ("meet", "visit", "return", "remain", "address", "become")


def unsaid(m: Match) -> bool:
    """Tell whether the asking or promising is itself only to be done: `asked her to urge firms to invest`."""
    if m.word.tag != "VB" or not auxiliaries(m.sentence, m.word):
        return False
    first = first_of_list(m.sentence, m.word)
    above = m.sentence.head(first)
    taken = first.dep == "acl" and above is not None and above.is_noun  # `took the opportunity to invite`
    return not taken and (above is None or above.lemma not in _IN_ORDER_TO)


def governed(m: Match) -> bool:
    """Tell whether a verb of promising, asking or hoping governs the deed, which tells what kind of thing it is."""
    first = first_of_list(m.sentence, m.word)
    above = m.sentence.head(first)
    if above is None:
        return False
    if above.lemma in _HOPING:  # also `the hope that Togo would act`
        return first.dep in _GOVERNED or (above.lemma in _WISHES and first.dep == "relcl")
    if first is not m.word and m.sentence.child(m.word, "nsubj", "nsubjpass") is not None:
        return False  # `promised to come and that a road would be mended`: heard of by nothing but itself
    return first.dep in _GOVERNED and above.lemma in COMMITTING | _ASKING and above.index < first.index


def to_see_done(m: Match) -> list[Word]:
    """`hopes to see the line completed`: the other side is to complete it."""
    seen = [v for v in m.sentence.children(m.word, "xcomp") if v.lemma == "see"]
    below = [v for s in seen for v in m.sentence.children(s, "ccomp", "xcomp", "acl")]
    return [
        v for v in below if v.tag in ("VBN", "VBD") and m.sentence.child(v, "nsubj", "nsubjpass") is not None
    ]


def link_before(sentence: Sentence, word: Word) -> int:
    """Give where the words end that stand before the link to this one: of `, as well as on the release` the comma.

    -1 where no comma or `and` stands before the word and what belongs to it; `be found and tried` is one deed.
    """
    opening = word.index
    while opening and sentence.words[opening - 1].dep in _BELONGING:
        opening -= 1
    last = opening - 1
    while last >= 0 and sentence.words[last].lower in _LINKS:
        last -= 1
    linked = any(w.lower in _LINKING for w in sentence.words[last + 1 : opening])
    return last if linked and not (last >= 0 and sentence.words[last].is_verb) else -1


def alike(one: Word, other: Word) -> bool:
    """Tell whether two words can be members of one list: verbs, nouns; a gerund goes with both."""
    return one.is_verb == other.is_verb or "VBG" in (one.tag, other.tag)


def first_of_list(sentence: Sentence, verb: Word) -> Word:
    """Give the first of the verbs with which the verb is coordinated, itself where it is none of several."""
    above = sentence.head(verb)
    while verb.dep == "conj" and above is not None and above.is_verb:
        verb, above = above, sentence.head(above)
    return verb


_REFUSING = frozenset(
    "decline reject refuse dismiss rebuff spurn withdraw retract rescind drop abandon".split()
)
_BY_PARTICLE = {"turn": "down", "take": "back", "go": "back"}


def says_no(sentence: Sentence, verb: Word) -> bool:
    """Tell whether a verb says no to an offer or takes it back: `declined`, `turned down`, `has taken back`."""
    particles = {c.lower for c in sentence.children(verb, "prt", "advmod")}
    return verb.lemma in _REFUSING or _BY_PARTICLE.get(verb.lemma) in particles
