"""No rule and no word list may know the dispatches on which the reader is developed."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

import legation

PACKAGE = Path(legation.__file__).parent
CORPORA = Path(__file__).parents[3] / "shared" / "corpus"
_WORD = re.compile(r"[^\W\d_]+")
# Places, states and regions of the world, and names common in many lands: general knowledge, from general tables.
_GENERAL = (
    "language/gazetteer/",
    "language/people/names.py",
    "language/people/lexicon.toml",
    "language/people/names.toml",
    "reading/agencies.tsv",
)
# Words that are family names in a dispatch and something else in a rule.
_ALSO_WORDS = frozenset(
    "ali amir christian dar dos francis harris james jan paul peter roman sun thu van bin".split()
)

pytestmark = pytest.mark.skipif(not CORPORA.is_dir(), reason="the development corpora are not here")


def _annotated() -> Iterator[dict[str, object]]:
    for gold in sorted(CORPORA.glob("*/gold.jsonl")):
        for line in gold.read_text(encoding="utf-8").splitlines():
            yield from json.loads(line)["facts"]


def _sources() -> dict[str, str]:
    files = (file for file in PACKAGE.rglob("*") if file.suffix in (".py", ".toml", ".tsv", ".yaml"))
    return {str(file.relative_to(PACKAGE)): file.read_text(encoding="utf-8") for file in files}


def _plain(text: str) -> str:
    return " ".join(text.split()).casefold()


def test_nobody_of_the_corpora_is_known() -> None:
    """Neither the full name of a person of the dispatches nor the last word of it stands in the package."""
    names = {person["name"] for fact in _annotated() for person in fact["people"]}  # type: ignore[attr-defined]
    general: set[str] = set()
    special: dict[str, set[str]] = {}
    for file, text in _sources().items():
        found = {word.casefold() for word in _WORD.findall(text) if word[0].isupper()}
        if file.startswith(_GENERAL):
            general |= found
        else:
            special[file] = found
    last = {_WORD.findall(name)[-1].casefold() for name in names if _WORD.search(name)}
    last -= general | _ALSO_WORDS
    assert len(last) > 200
    assert {(file, word) for file, found in special.items() for word in found & last} == set()
    whole = {_plain(name) for name in names if " " in name}
    assert {
        (file, name) for file, text in _sources().items() for name in whole if name in _plain(text)
    } == set()


def test_no_sentence_of_the_corpora_is_carried_over() -> None:
    """Twelve words in a row from a dispatch are its sentence, not an example of our own."""
    ours = {file: _WORD.findall(text.casefold()) for file, text in _sources().items()}
    runs = {tuple(words[n : n + 12]): file for file, words in ours.items() for n in range(len(words) - 11)}
    found: set[tuple[str, str]] = set()
    for corpus in sorted(CORPORA.glob("*/corpus.jsonl")):
        for line in corpus.read_text(encoding="utf-8").splitlines():
            words = _WORD.findall(json.loads(line)["text"].casefold())
            found |= {
                (runs[run], " ".join(run))
                for n in range(len(words) - 11)
                if (run := tuple(words[n : n + 12])) in runs
            }
    assert found == set()
