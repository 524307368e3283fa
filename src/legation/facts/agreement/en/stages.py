"""Which verbs and nouns tell of which stage of an instrument's life."""

from __future__ import annotations

from legation.grammar import Match
from legation.language.modality import auxiliaries, negated

SIGNING = frozenset("sign ink initial countersign".split())
_CONCLUDING = frozenset(
    "conclude reach strike finalise finalize clinch seal adopt issue release publish approve endorse "
    "forge hammer broker secure produce formalise formalize announce unveil establish".split()
)
_ENDING = frozenset("terminate denounce abrogate annul scrap revoke repudiate rescind nullify".split())
_NOT_DOING = frozenset(["refuse", "fail", "decline"])
_MEANT = frozenset(["plan", "expect", "schedule", "intend", "announce"])

STAGE_OF_VERB = {
    **dict.fromkeys(_CONCLUDING, "concluded"),
    **dict.fromkeys(SIGNING, "signed"),
    **dict.fromkeys(_ENDING, "terminated"),
    "exchange": "signed",
    "initial": "concluded",
    "ratify": "ratified",
    "implement": "implemented",
    "extend": "extended",
    "renew": "extended",
    "prolong": "extended",
}
STAGE_OF_NOUN = {
    "signing": "signed",
    "signature": "signed",
    "inking": "signed",
    "initialling": "concluded",
    "initialing": "concluded",
    "exchange": "signed",
    "conclusion": "concluded",
    "completion": "concluded",
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
}
# The sort of deed decides which nouns can be its instrument: what is adopted may be a plan, not a letter.
_SORT_OF = {
    **dict.fromkeys(
        (*SIGNING, "signing", "signature", "inking", "initialling", "initialing", "exchange", "put"), "sign"
    ),
    **dict.fromkeys(("adoption", "issue", "issuance", "release", "publish", "make", "produce"), "adopt"),
    **dict.fromkeys(("finalise", "finalize", "seal", "clinch", "formalise", "formalize"), "conclude"),
    "entry": "enter",
    "ratification": "ratify",
    "conclusion": "conclude",
    "extension": "extend",
    "renew": "extend",
    "renewal": "extend",
}


def sort_of(deed: str) -> str:
    """Give the sort of a deed's verb or noun: `sign`, `adopt`, `ratify`, `enter` … or the word itself."""
    return _SORT_OF.get(deed, deed)


def fell_through(m: Match) -> bool:
    """Tell `could not be signed`, `was not signed as planned`, `refused to sign`: what was not done was meant to be."""
    above = m.sentence.head(m.word)
    if m.word.lemma not in SIGNING:
        return False
    if above is not None and m.word.dep == "xcomp" and above.lemma in _NOT_DOING:
        return above.tag in ("VBD", "VBN") and not negated(m.sentence, above)
    planned = any(w.lemma in _MEANT and w.dep == "advcl" for w in m.sentence.children(m.word))
    meant = planned or "could" in auxiliaries(m.sentence, m.word)
    return meant and m.sentence.child(m.word, "auxpass") is not None and negated(m.sentence, m.word)
