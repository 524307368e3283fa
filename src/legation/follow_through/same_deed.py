"""Which verbs of promising and of telling mean one deed: who is to supply delivers, what is to open is inaugurated."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from legation.resolution.wording import stem

# One deed a line: how it is promised or asked for, and how it is told by who did it and by who had it done to him.
_DEEDS = {
    "give": """supply deliver provide give grant donate lend extend finance fund contribute allocate allot furnish send
        dispatch ship pay disburse transfer hand handed award offer invest spend spent earmark release deploy second
        receive arrive reach land get got gave given lent sent paid left""",
    "return": """return restitute repatriate hand handed give gave given back restore home""",
    "free": """release free freed pardon amnesty let discharge home""",
    "surrender": """extradite surrender hand handed deport transfer plane flown""",
    "teach": """train teach taught educate admit accept receive host invite scholarship scholarships places study
        studies studied graduate enrol enroll attend complete course courses learn learned""",
    "send people": """send sent dispatch second deploy assign provide arrive work working start started""",
    "build": """build built construct erect finance fund complete finish finished repair rebuild restore renovate
        modernise modernize upgrade equip set establish open inaugurate hand handed stand stood""",
    "begin": """begin start launch commence initiate open inaugurate introduce operate establish set run resume restart
        begun began""",
    "carry out": """carry conduct perform undertake do run begin began begun start""",
    "resume": """resume restart reopen restore relaunch revive renew take again""",
    "take in": """admit accept receive leave left""",
    "hold": """hold held host organise organize stage convene conduct arrange run celebrate mark open gather meet met
        sit sat take took place""",
    "appoint": """appoint name nominate designate accredit send post assign station take took
        work duty""",
    "approve": """ratify approve adopt pass enact endorse""",
    "lift": """lift remove drop end ease cancel abolish relax suspend withdraw scrap reopen resume waive reduce cut
        lower rescind revoke open admit allow permit let free freely duty-free""",
    "forgive": """write written wrote cancel forgive forgiven forgave remit waive reschedule restructure""",
    "join": """join accede enter become became party""",
    "close": """close shut withdraw withdrew""",
    "buy": """buy bought purchase acquire import sell sold export""",
    "clear": """clear demine remove free""",
    "found": """establish create found set form launch constitute institute bring""",
    "recognise": """recognise recognize acknowledge accept valid equivalent""",
    "cede": """cede transfer hand handed give gave given return""",
    "leave": """leave left vacate evacuate withdraw withdrew pull quit""",
    "share": """share exchange transfer pass hand handed provide""",
    "raise": """raise increase expand double triple boost add more""",
    "drop a case": """drop close stop end discontinue withdraw""",
}


@lru_cache(maxsize=1)
def _deeds_of() -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for deed, words in _DEEDS.items():
        for word in words.split():
            for form in _forms(word):
                found.setdefault(stem(form), set()).add(deed)
    return {word: frozenset(deeds) for word, deeds in found.items()}


def _forms(word: str) -> tuple[str, ...]:
    """Give a word as it may be printed: `supply`, `supplied`, `cancelled`, `using`."""
    root = word.removesuffix("e")
    return word, word + "ed", word + word[-1] + "ed", word.removesuffix("y") + "ied", root + "ing"


def deeds_of(words: Iterable[str]) -> frozenset[str]:
    """Give the names of the deeds that some stems can mean, empty for those that mean none."""
    known = _deeds_of()
    return frozenset(deed for word in words for deed in known.get(word, ()))
