"""Which words of its clause tell a deed: with its subject, without its day and the grounds for it."""

from __future__ import annotations

from legation.grammar import Match
from legation.language.clauses import is_passive
from legation.language.cutting import clause_span
from legation.language.dates import DateMention
from legation.language.words import Sentence, Word

# Of envoys it is told what is done, and of words what they say.
_OF_THE_VERB = frozenset("summons recall protest accusation threat".split())
_CIRCUMSTANCES = frozenset("after following amid despite".split())
_ANSWERS = frozenset("response reaction retaliation protest connection".split())
_HARMING = frozenset("kill wound injure damage destroy sink hurt cause".split())


def with_subject(m: Match) -> tuple[int, int]:
    """Give the words of the clause from its subject on: `a crowd stormed the Danish embassy`.

    What the same subject is said to have done besides belongs to them: `had spied and had lied`.
    """
    start, end = clause_span(m.sentence, m.word)
    for other in m.sentence.conjuncts(m.word):
        if other.is_verb and m.sentence.child(other, "nsubj", "nsubjpass") is None:
            end = max(end, clause_span(m.sentence, other)[1])
    subject = m.sentence.child(m.word, "nsubj", "nsubjpass")
    if subject is None or subject.tag[:1] == "W":
        return start, end
    return min(start, *(w.start for w in m.sentence.subtree(subject))), end


def is_about_subject(m: Match, act_type: str) -> bool:
    """Tell whether the deed is told of its subject: of what it is done to, or of a thing that comes or goes."""
    if act_type in _OF_THE_VERB:
        return False
    subject = m.sentence.child(m.word, "nsubj", "nsubjpass")
    if subject is None or subject.tag[:2] != "NN":
        return False
    if is_passive(m.sentence, m.word):
        return True
    acting = subject.mention is not None or m.scene.member(subject) is not None
    return not acting and m.sentence.child(m.word, "dobj", "xcomp", "ccomp") is None


def bare(m: Match, act_type: str, start: int, end: int) -> tuple[int, int]:
    """Leave `today` and `this afternoon` at the end out of the words, and the grounds of what is no speech."""
    inside = [w for w in m.sentence.words if start <= w.start < end]
    if act_type not in ("accusation", "protest", "threat", "summons"):
        away = (i for i, w in enumerate(inside) if w.index > m.word.index and _leads_away(m.sentence, w))
        cut = next((i for i in away if i > 1), len(inside))
        inside = inside[:cut]
    last = inside[-1] if inside else None
    if act_type in ("attack", "incident") and last is not None:
        inside += _harm(m.sentence, last)
    while len(inside) > 1 and isinstance(inside[-1].mention, DateMention) and inside[-1].dep == "npadvmod":
        inside.pop()
    return start, (inside[-1].end if inside else end)


def _leads_away(sentence: Sentence, word: Word) -> bool:
    """Tell whether the grounds begin here: `after its envoy was insulted`, `in response to the raid`."""
    if word.lower in _CIRCUMSTANCES:
        return word.dep in ("prep", "mark", "advmod", "advcl")
    following = sentence.words[word.index + 1 : word.index + 2]
    return word.lower == "in" and word.dep == "prep" and any(w.lower in _ANSWERS for w in following)


def _harm(sentence: Sentence, last: Word) -> list[Word]:
    """Give the words behind a comma that tell whom it hurt: `, killing two`."""
    following = sentence.words[last.index + 1 : last.index + 3]
    if len(following) < 2 or following[0].text != "," or following[1].lemma not in _HARMING:
        return []
    until = clause_span(sentence, following[1])[1]
    return [w for w in sentence.words if last.end <= w.start < until]
