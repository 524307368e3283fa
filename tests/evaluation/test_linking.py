"""Tests of measuring what is made of dispatches together."""

from __future__ import annotations

import json
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from evaluation import floors, linking
from evaluation.linking import OWN, figures, measure
from evaluation.scoring import load
from legation.reading import read
from legation.records import Dispatch, fact_to_json
from tests.evaluation.making import fact

_INVITED = fact(
    "undertaking",
    type="invitation",
    status="proposed",
    action="visit Slovakia",
    when="2025-03-04",
    people=(replace(fact("visit").people[0], name="Peter Ochieng", state="KEN", role="addressee"),),
)
_CAME = fact("visit", when="2025-06-10", visitor_state="KEN", host_state="SVK")
_CAME = replace(_CAME, people=(replace(_CAME.people[0], name="Peter Ochieng", state="KEN", role="visitor"),))
_ASKED = fact("undertaking", 50, type="request", status="proposed", action="waive visas", when="2025-03-04")
_GOLD = {"a": [_INVITED, _ASKED], "b": [_CAME], "c": [_CAME]}
_DISPATCHES = [
    Dispatch(id="a", text="x" * 99, date="2025-03-05"),
    Dispatch(id="b", text="y" * 99, date="2025-06-11"),
    Dispatch(id="c", text="z" * 99, date="2025-06-12"),
]
_LINKS = [
    {"type": "same_event", "facts": [["b", 0], ["c", 0]]},
    {"type": "fulfils", "undertaking": ["a", 0], "by": ["c", 0]},
    {"type": "open", "undertaking": ["a", 1]},
]


def test_what_is_drawn_and_made_is_right() -> None:
    """One visit told twice is one event, and it takes up the invitation; the request stays open."""
    found = measure(_DISPATCHES, _GOLD, _GOLD, _LINKS)
    assert [(s.right, s.of) for s in found.shares] == [
        (4, 4), (1, 1), (1, 1), (0, 0), (1, 1), (1, 1), (1, 1), (1, 1), (0, 0), (0, 0),
    ]  # fmt: skip
    assert not found.misses
    assert dict(figures({"own": found}))["own: near misses of one event kept apart"] == 0.0


def test_what_is_made_and_not_drawn_is_wrong() -> None:
    """An end that nobody drew, or drew otherwise, is named among the misses."""
    drawn = [{"type": "open", "undertaking": ["a", 0]}, {"type": "different", "facts": [["b", 0], ["c", 0]]}]
    found = measure(_DISPATCHES, _GOLD, _GOLD, drawn)
    assert (found.apart.right, found.ends.right, found.full.right, found.open.right) == (0, 0, 0, 0)
    assert (found.apart.of, found.ends.of, found.full.of, found.open.of) == (1, 1, 1, 1)
    assert any("not apart" in miss for miss in found.misses)


def test_what_is_said_again_is_counted() -> None:
    """An invitation told again is one life with the first, which is right where that is drawn and else wrong."""
    again = {"a": [_INVITED], "b": [replace(_INVITED, when="2025-06-10")]}
    drawn = {"type": "reaffirms", "undertaking": ["a", 0], "by": ["b", 0]}
    found = measure(_DISPATCHES, again, again, [drawn])
    assert (found.again.right, found.again.of, found.sayings.right, found.sayings.of) == (1, 1, 1, 1)
    found = measure(_DISPATCHES, again, again, [])
    assert (found.again.of, found.sayings.right, found.sayings.of) == (0, 0, 1)


def test_only_what_was_found_can_be_linked() -> None:
    """A fact that the reader missed counts as not found, and for nothing else."""
    found = measure(_DISPATCHES, {"a": [_INVITED]}, _GOLD, _LINKS)
    assert (found.found.right, found.found.of) == (1, 4)
    assert (found.joined.of, found.ended.right, found.ended.of) == (0, 0, 1)


def test_floors_hold_or_fail_the_run(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Run on files: both parts are printed, floors are pinned, and one that is not reached fails the run."""
    rows = [{"id": d.id, "date": d.date, "text": d.text} for d in _DISPATCHES]
    gold = [{"id": name, "facts": [fact_to_json(f) for f in facts]} for name, facts in _GOLD.items()]
    for name, lines in (("corpus", rows), ("gold", gold), ("links", _LINKS)):
        (tmp_path / f"{name}.jsonl").write_text("".join(json.dumps(line) + "\n" for line in lines))
    monkeypatch.setattr(floors, "FLOORS", tmp_path / "floors.toml")

    def run(*options: str) -> int:
        monkeypatch.setattr(sys, "argv", ["linking", str(tmp_path), *options])
        with pytest.raises(SystemExit) as end:
            linking.main()
        return int(end.value.code or 0)

    assert run("--pin", "own") == 0
    told = capsys.readouterr().out
    assert "annotated" in told
    assert "read" in told
    assert run() == 0
    ((sha256, (_, own)),) = floors.load(floors.FLOORS).items()
    floors.pin("own", sha256, {n: v + 1 for n, v in own.items()}, lower=False, path=floors.FLOORS)
    assert run("--misses", "1") == 1
    assert "below the floor on own" in capsys.readouterr().err


def test_some_stories_alone(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """With the beginnings of ids only these dispatches are measured, and no floors are held."""
    monkeypatch.setattr(sys, "argv", ["linking", "--only", "f16-1"])
    linking.main()
    told = capsys.readouterr().out
    assert "annotated facts found" in told
    assert "floor" not in told


def test_the_own_test_set_is_whole() -> None:
    """Links name facts that are there, of the right kind; half of what stays open has a near miss beside it."""
    gold = load(OWN / "gold.jsonl")
    texts = {d.id: d.text for d in read([OWN / "corpus.jsonl"]) if isinstance(d, Dispatch)}
    links = [json.loads(line) for line in (OWN / "links.jsonl").read_text(encoding="utf-8").splitlines()]
    assert set(texts) == set(gold)
    assert all(s.end <= len(texts[d]) for d, facts in gold.items() for f in facts for s in f.evidence)
    ended = [link for link in links if link["type"] in linking.ENDS]
    stays = [link for link in links if link["type"] == "open"]
    for link in (*ended, *stays):
        dispatch, number = link["undertaking"]
        assert gold[dispatch][number].kind == "undertaking"
    assert len({tuple(link["undertaking"]) for link in ended}) == 158
    assert len(stays) == 117
    assert sum("near_miss" in link for link in stays) == 75


def test_floors_of_annotated_facts_hold() -> None:
    """What is made of the annotated facts of the own test set does not fall below what it has been."""
    files = [OWN / f"{name}.jsonl" for name in ("corpus", "gold", "links")]
    gold = load(files[1])
    links = [json.loads(line) for line in files[2].read_text(encoding="utf-8").splitlines()]
    dispatches = [item for item in read([files[0]]) if isinstance(item, Dispatch)]
    measured = dict(figures({"annotated": measure(dispatches, gold, gold, links)}))
    _, pinned = floors.load()[floors.fingerprint(*files)]
    assert not list(floors.fallen(measured, {n: v for n, v in pinned.items() if n in measured}))
