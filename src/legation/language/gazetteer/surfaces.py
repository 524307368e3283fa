"""The surface forms under which states and organisations are printed, made from the tables."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from typing import Literal

from legation.language.gazetteer.tokens import Token, fold, gap, tokenize

Form = Literal[
    "name", "demonym", "people", "capital", "organisation", "abbreviation", "leader_house", "in_name"
]

# First letters that a table entry writes in lower case may be of either case in print.
_LOWER, _CAPITAL, _UPPER = 0, 1, 2


@dataclass(frozen=True, slots=True)
class Surface:
    """One way to print a party, cut into folded tokens.

    cases: for each token, whether lower case will do, a capital is needed, or capitals throughout.
    marks: the print of each token where it bears marks, else None; short words must match them.
    code: whom it names, None for words that only look like a state (`Indian Ocean`).
    guarded: counts only where the text also names the party in an unguarded way.
    accented: does not count without its marks (`Malé`).
    commas: for each token, whether a comma stands before it (`Washington, D.C.`).
    dotted: tokens are single letters held together by full stops (`U.S.`).
    combining: first half of a hyphenated pair (`Sino-`).
    """

    tokens: tuple[str, ...]
    cases: tuple[int, ...]
    marks: tuple[str | None, ...]
    commas: tuple[bool, ...]
    code: str | None
    form: Form
    guarded: bool = False
    accented: bool = False
    dotted: bool = False
    combining: bool = False


# Names longer than this are themselves with any accents on them.
_ONE_SPELLING = 6

Index = Mapping[str, tuple[Surface, ...]]


def read_table(name: str) -> Iterator[dict[str, str]]:
    """Read a tab-separated table of the gazetteer as one mapping a row; `#` begins a comment line."""
    lines = files(__package__).joinpath(name).read_text(encoding="utf-8").splitlines()
    rows = (line.split("\t") for line in lines if line and not line.startswith("#"))
    heads = next(rows)
    for row in rows:
        yield dict(zip(heads, row, strict=True))


def spelling(entry: str) -> str:
    """Give a table's spelling without the sign behind it."""
    return entry.rstrip("?!")


def split_list(cell: str) -> tuple[str, ...]:
    """Cut a cell that lists alternatives with semicolons."""
    return tuple(part.strip() for part in cell.split(";") if part.strip())


@lru_cache(maxsize=1)
def _cue_lists() -> Mapping[str, frozenset[str]]:
    return {row["list"]: frozenset(row["words"].split()) for row in read_table("cue_words.tsv")}


def cues(name: str) -> frozenset[str]:
    """Give a list of folded cue words by its name."""
    return _cue_lists()[name]


def surface(text: str, code: str | None, form: Form, *, combining: bool = False) -> Surface:
    """Make a surface from a table's spelling; a closing `?` marks it as guarded, `!` as accented."""
    guarded, accented = text.endswith("?"), text.endswith("!")
    tokens = tokenize(text)
    return Surface(
        tokens=tuple(t.folded for t in tokens),
        cases=tuple(
            _UPPER if t.upper and len(t.text) > 1 else _CAPITAL if t.capital else _LOWER for t in tokens
        ),
        marks=tuple(t.text.lower() if fold(t.text) != t.text.lower() else None for t in tokens),
        commas=tuple(i > 0 and "," in text[tokens[i - 1].end : t.start] for i, t in enumerate(tokens)),
        code=code,
        form=form,
        guarded=guarded,
        accented=accented,
        combining=combining,
    )


def dotted(text: str, code: str, form: Form) -> Surface:
    """Make the surface of an abbreviation printed with full stops."""
    letters = spelling(text)
    return Surface(
        tokens=tuple(letter.lower() for letter in letters),
        cases=(_CAPITAL,) * len(letters),
        marks=(None,) * len(letters),
        commas=(False,) * len(letters),
        code=code,
        form=form,
        guarded=text.endswith("?"),
        dotted=True,
    )


def _spellings(text: str) -> Iterator[str]:
    yield text
    if "Saint " in text:
        yield text.replace("Saint ", "St. ")


def _state_surfaces() -> Iterator[Surface]:
    for row in read_table("states.tsv"):
        code = row["code"]
        columns: tuple[tuple[str, Form], ...] = (
            ("name", "name"), ("formal", "name"), ("other_names", "name"),
            ("adjective", "demonym"), ("other_adjectives", "demonym"), ("people", "people"),
            ("capital", "capital"), ("other_capitals", "capital"),
        )  # fmt: skip
        for column, form in columns:
            for text in split_list(row[column]):
                for variant in _spellings(text):
                    yield surface(variant, code, form)
        yield from _abbreviations(row["abbreviations"], code)
        for text in split_list(row["combining"]):
            yield surface(text, code, "demonym", combining=True)


def _organisation_surfaces() -> Iterator[Surface]:
    for row in read_table("organisations.tsv"):
        for text in (row["name"], *split_list(row["other_names"])):
            yield surface(text, row["code"], "organisation")
        yield from _abbreviations(row["abbreviations"], row["code"])


def _abbreviations(cell: str, code: str) -> Iterator[Surface]:
    for text in split_list(cell):
        yield surface(text, code, "abbreviation")
        if spelling(text).isalpha() and spelling(text).isupper() and len(spelling(text)) <= 5:
            yield dotted(text, code, "abbreviation")


def _house_surfaces() -> Iterator[Surface]:
    for row in read_table("houses.tsv"):
        for text in split_list(row["names"]):
            yield surface(text, row["code"], "leader_house")


def _phrase_surfaces() -> Iterator[Surface]:
    for row in read_table("phrases.tsv"):
        for text in split_list(row["phrases"]):
            for variant in _spellings(text):
                yield surface(variant, row["code"] or None, "in_name")


def index(surfaces: Iterable[Surface]) -> Index:
    """Order surfaces by their first token, the longest first; of equals the earlier one wins."""
    by_first: dict[str, list[Surface]] = {}
    for entry in surfaces:
        by_first.setdefault(entry.tokens[0], []).append(entry)
    return {first: tuple(sorted(found, key=lambda s: -len(s.tokens))) for first, found in by_first.items()}


@lru_cache(maxsize=1)
def state_index() -> Index:
    """Give every surface of states, organisations, their houses, and words that only look like them."""
    return index((*_phrase_surfaces(), *_state_surfaces(), *_organisation_surfaces(), *_house_surfaces()))


def fits(entry: Surface, tokens: Sequence[Token], at: int, text: str) -> bool:
    """Tell whether the surface is printed at the token with index `at`."""
    size = len(entry.tokens)
    if at + size > len(tokens):
        return False
    for offset in range(size):
        token = tokens[at + offset]
        if token.folded != entry.tokens[offset] or not _case_fits(entry.cases[offset], token):
            return False
        if not _marks_fit(entry, offset, token):
            return False
        if offset and not _joined(entry, offset, text[tokens[at + offset - 1].end : token.start]):
            return False
    return True


def _case_fits(case: int, token: Token) -> bool:
    if case == _LOWER:
        return True
    return token.capital if case == _CAPITAL else token.upper


def _marks_fit(entry: Surface, offset: int, token: Token) -> bool:
    mark = entry.marks[offset]
    if token.text.isascii():
        return mark is None or not entry.accented
    # A short word with marks that the table lacks is another word: Thái and Jordán are people's names.
    if entry.form == "name" and len(token.folded) > _ONE_SPELLING:
        return True
    return mark is not None and unicodedata.normalize("NFC", token.text.lower()) == mark


def _joined(entry: Surface, offset: int, between: str) -> bool:
    if entry.dotted:
        return between == "."
    if entry.commas[offset]:
        return between.strip() in (",", ".,")
    return gap(between) is not None
